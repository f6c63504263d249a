"""A phrase cut into tokens: numbers and numeric dates by their form, words by the lexicon, the rest as it
stands.

Every pattern is anchored and every repetition bounded or of one character class, so the time taken grows with
the length of the text alone.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .lexicon import Atoms, Lexicon
from .text import fold, normalise


class Token(NamedTuple):
    """``kind`` and ``value`` as the lexicon gives them, or one of the lexer's own kinds:

    num (value, with ``raw`` as typed), year, ymd, dmy, my, ym, yy, nn, dm (numeric dates, value a tuple), dec
    (a duration's decimal number), dash and slash (value: whether it stands without spaces), mark of
    punctuation as its own kind, and ``unknown``.
    """

    kind: str
    value: object
    raw: str


_PIECE = re.compile(r"(?P<n>\d+)|(?P<w>[^\W\d_]+)|(?P<s>\s+)|(?P<p>.)", re.S)
_NUMERIC = re.compile(
    r"""
    (?P<ymd>(\d{4})-(\d\d)-(\d\d)(?:t\d\d:\d\d(?::\d\d)?(?:z|[+-]\d\d:\d\d)?)?(?!\d))
  | (?P<ymd2>(\d{4})(?:/(\d\d?)/(\d\d?)|\.\s?(\d\d?)\.\s?(\d\d?))(?!\d))
  | (?P<dmy>(\d\d?)(?:\.\s?(\d\d?)\.\s?(\d{4})|/(\d\d?)/(\d{4})|-(\d\d?)-(\d{4}))(?!\d))
  | (?P<dmyy>(\d\d?)(?:\.(\d\d?)\.(\d\d)|/(\d\d?)/(\d\d))(?!\d))
  | (?P<time>\d\d?:\d\d(?::\d\d)?(?!\d))
  | (?P<yy>(\d{4})(?:/(\d{4}|\d\d))(?!\d))
  | (?P<ym>(\d{4})(-|\.)(\d\d)(?!\d))
  | (?P<y1>(\d{4})/(\d)(?!\d))
  | (?P<my>(\d\d?)[./-](\d{4})(?!\d))
  | (?P<nn>(\d\d?)/(\d\d)(?!\d))
  | (?P<dec>(\d\d?)[.,]([05])(?=\s*-?\s*[^\W\d_]))
  | (?P<dm>(\d\d?)\.\s?(\d\d?)\.?(?!\d))
    """,
    re.X,
)
_LOOKALIKES = str.maketrans("іι", "ii")  # Cyrillic and Greek, on whose keyboards "III" is typed so
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_ROMAN_START = re.compile(r"(iv|i{1,3})([^\W\d_]{0,4})\Z")
_DASH = "-"
_NUMBERED = {"quarter", "half", "third", "week"}
_QUIET = frozenset("'\"*_«»“”„‚‹›()[]{}!")
_BREAKS = frozenset("·;|•‧∙")
_SIGNS = {
    "~": ("flag", "approximate"),
    "?": ("flag", "uncertain"),
    "&": ("con", "&"),
    "≤": ("con", "B"),
    "≥": ("con", "F"),
    "<": ("con", "X"),
    ">": ("con", "A"),
    "§": ("unknown", 0),
}
FIRST_YEAR, LAST_YEAR = 1900, 2199


def tokens(text: str, words: Lexicon) -> list[Token]:
    """The tokens of a phrase, words of no meaning for a date (``skip``) left out."""
    text = normalise(text)
    out: list[Token] = []
    pieces = [(m.lastgroup, m[0], m.start()) for m in _PIECE.finditer(text)]
    i, count = 0, len(pieces)
    while i < count:
        kind = pieces[i][0]
        if kind == "s":
            i += 1
        elif kind == "n":
            i = _number(text, pieces, i, out, words)
        elif kind == "w":
            i = _word(pieces, i, out, words)
        else:
            i = _sign(text, pieces, i, out, words)
    return out


_Pieces = list[tuple[str | None, str, int]]


def _word(pieces: _Pieces, i: int, out: list[Token], words: Lexicon) -> int:
    """Add what the word or phrase at ``i`` means; gives the index after it."""
    raw = pieces[i][1]
    after = pieces[i + 1] if i + 1 < len(pieces) else None
    if (after is not None and after[0] == "n") or (i and pieces[i - 1][0] == "n"):
        glued = words.glued.get(raw)
        if glued is not None:
            _extend(out, glued, raw.upper())
            return i + 1
    numeral = _ROMAN_START.match(raw.translate(_LOOKALIKES))
    ends_well = numeral is not None and (numeral[2] == "" or numeral[2] in words.suffixes)
    if numeral is not None and ends_well and _is_numeral(pieces, i, out, words):
        out.append(Token("num", _ROMAN[numeral[1]], numeral[1].upper()))
        return _past_suffix(pieces, i + 1, words, out)
    found = meaning(pieces, i, words)
    if found is None:
        out.append(Token("unknown", 0, raw))
        return i + 1
    atoms, end = found
    _extend(out, atoms, raw)
    # The dot of an abbreviation says nothing.
    if end < len(pieces) and pieces[end][1] == ".":
        end += 1
    return end


def _extend(out: list[Token], atoms: Atoms, raw: str) -> None:
    for kind, value in atoms:
        if kind != "skip":
            out.append(Token(kind, value, raw))


def meaning(pieces: _Pieces, i: int, words: Lexicon) -> tuple[Atoms, int] | None:
    """What the longest known phrase at ``i`` means, and the index after it."""
    raw = pieces[i][1]
    entries = words.phrases.get(raw)
    bare = raw
    if entries is None and not raw.isascii():
        bare = fold(raw)
        entries = words.phrases.get(bare)
    if entries:
        following, ends = _following(pieces, i, len(entries[0][0]))
        plain: tuple[str, ...] | None = None
        for rest, atoms in entries:
            size = len(rest)
            if size > len(following):
                continue
            if following[:size] == rest:
                return atoms, ends[size - 1]
            if plain is None:
                plain = tuple(word if word.isascii() else fold(word) for word in following)
            if plain[:size] == rest:
                return atoms, ends[size - 1]
    single = words.words.get(raw)
    if single is None and not raw.isascii():
        single = words.words.get(fold(raw))
    return None if single is None else (single, i + 1)


def _following(pieces: _Pieces, i: int, limit: int) -> tuple[tuple[str, ...], list[int]]:
    """Up to ``limit`` words after ``i``, with no more than spaces, dots, apostrophes and hyphens between."""
    found: list[str] = []
    ends: list[int] = []
    j = i + 1
    while j < len(pieces) and len(found) < limit:
        kind, raw, _ = pieces[j]
        if kind == "w":
            found.append(raw)
            ends.append(j + 1)
        elif kind == "p":
            if raw == _DASH and (pieces[j - 1][0] == "s" or j + 1 == len(pieces) or pieces[j + 1][0] != "w"):
                break
            if raw not in ".'-":
                break
        elif kind == "n":
            break
        j += 1
    return tuple(found), ends


def _is_numeral(pieces: _Pieces, i: int, out: list[Token], words: Lexicon) -> bool:
    """Whether "I", "II", "III" or "IV" counts quarters or halves here, and is not a word of the language."""
    if out and out[-1].kind == "unit":
        return True
    if pieces[i][1] in ("i", "і") and out and out[-1].kind == "num":
        return False  # Polish "I i II kwartał"
    if (
        len(out) > 1
        and out[-1].kind in ("dash", "slash", "con")
        and out[-2].kind == "num"
        and out[-2].raw.isupper()
    ):
        return True
    for j in range(i + 1, min(i + 9, len(pieces))):
        kind, raw, _ = pieces[j]
        if kind == "n":
            return False
        if kind == "w" and raw.translate(_LOOKALIKES) not in _ROMAN and raw not in words.suffixes:
            found = meaning(pieces, j, words)
            if found is None:
                return False
            first = found[0][0][0]
            if first != "con" and first != "skip":
                return any(atom[0] in ("unit", "halfway") for atom in found[0])
    return False


def _past_suffix(pieces: _Pieces, i: int, words: Lexicon, out: list[Token]) -> int:
    """The index after the ending of a number ("1st", "2026-ban", "3.er"); what it says is added first."""
    j = i
    if j < len(pieces) and pieces[j][1] in "-:.'" and j + 1 < len(pieces) and pieces[j + 1][0] == "w":
        j += 1
        if pieces[j - 1][1] == "." and j + 1 < len(pieces) and pieces[j + 1][0] == "n":
            return i
    digit_next = j + 1 < len(pieces) and pieces[j + 1][0] == "n"  # "T3-T4": no ending, but the next letter
    if j < len(pieces) and pieces[j][0] == "w" and not digit_next:
        raw = pieces[j][1]
        atoms = words.suffixes.get(raw)
        if atoms is not None and (j > i or pieces[j][2] == pieces[i - 1][2] + len(pieces[i - 1][1])):
            last = out[-1]
            if last.kind == "num" and not last.raw.endswith("."):
                out[-1] = Token("num", last.value, last.raw + ".")
            _extend(out, atoms, raw)
            j += 1
            return j + 1 if j < len(pieces) and pieces[j][1] == "." else j
    return i


def _number(text: str, pieces: _Pieces, i: int, out: list[Token], words: Lexicon) -> int:
    """Add the numeric date or the number at ``i``; gives the index after it."""
    raw, at = pieces[i][1], pieces[i][2]
    size = len(raw)
    after = pieces[i + 1] if i + 1 < len(pieces) else None
    if after is not None and after[1] == "h" and int(raw) > 2 and size <= 2:  # 11h, 14h30
        return i + 3 if i + 2 < len(pieces) and pieces[i + 2][0] == "n" else i + 2
    if size in (1, 2, 4) and not _counts(out):
        found = _NUMERIC.match(text, at)
        if found is not None:
            token = _numeric(found, text)
            if token is not None:
                out += token
                return _resume(pieces, i, found.end(), words, out)
    if size == 4 and FIRST_YEAR <= int(raw) <= LAST_YEAR:
        out.append(Token("year", int(raw), raw))
    elif size > 4:
        out.append(Token("unknown", 0, raw))
        return i + 1
    else:
        quoted = at and text[at - 1] == "'" and not text[max(0, at - 2)].isalpha()  # "'26", not "l'1"
        out.append(Token("num", int(raw), "'" + raw if quoted else raw))
    i = _past_suffix(pieces, i + 1, words, out)
    if i < len(pieces) and pieces[i][1] == "." and pieces[i - 1][0] == "n":
        last = out[-1]
        if i + 1 < len(pieces) and pieces[i + 1][1] == ".":
            return i
        out[-1] = Token(last.kind, last.value, last.raw + ".")
        i += 1
        if i < len(pieces) and pieces[i][1] == "-":
            return _past_suffix(pieces, i, words, out)
    return i


def _counts(out: list[Token]) -> bool:
    """Whether a number here counts quarters, weeks or phases ("Q3/2026", "KW 12-14/2026", "Phase 2/2026")."""
    if not out:
        return False
    last = out[-1].kind
    if last in ("unit", "phase"):
        return not (len(out) > 1 and out[-2].kind in ("num", "ord"))
    return last in ("dash", "slash") and len(out) > 2 and out[-2].kind == "num" and out[-3].kind == "unit"


def _resume(pieces: _Pieces, i: int, end: int, words: Lexicon, out: list[Token]) -> int:
    """The index of the first piece at or after position ``end``, past a suffix or a closing dot."""
    while i < len(pieces) and pieces[i][2] < end:
        i += 1
    if i < len(pieces) and pieces[i][1] == "." and not (i + 1 < len(pieces) and pieces[i + 1][1] == "."):
        i += 1
    return _past_suffix(pieces, i, words, out)


def _numeric(found: re.Match[str], text: str) -> list[Token] | None:
    """The token of a numeric date; None when its numbers can't be one."""
    kind = found.lastgroup or ""
    raw = found[0]
    parts = [int(group) for group in found.groups()[1:] if group is not None and group.isdecimal()]
    if kind == "time":
        return []
    if kind in ("ymd", "ymd2"):
        return [Token("ymd", tuple(parts), raw)]
    if kind in ("dmy", "dmyy"):
        day, month, year = parts
        if month > 12 >= day:  # mm/dd, where dd/mm is impossible
            day, month = month, day
        return [Token("dmy" if kind == "dmy" else "dmyy", (year, month, day), raw)]
    if kind == "my":
        return [Token("my", (parts[1], parts[0]), raw)] if 1 <= parts[0] <= 12 else None
    if kind == "dm":
        if not (1 <= parts[0] <= 31 and 1 <= parts[1] <= 12):
            return None
        following = text[found.end() :].lstrip()
        if following[:1].isalpha() and " " in raw:  # "2026. 1. félév", "1. 2. kvartal"
            return None
        return [Token("dm", (parts[1], parts[0]), raw)]
    if kind == "dec":
        return [Token("dec", (parts[0], parts[1]), raw)]
    return [Token(kind, tuple(parts), raw)]


def _sign(text: str, pieces: _Pieces, i: int, out: list[Token], words: Lexicon) -> int:
    raw = pieces[i][1]
    if raw == _DASH:
        tight = 0 < i < len(pieces) - 1 and pieces[i - 1][0] != "s" and pieces[i + 1][0] != "s"
        j = i + 1
        while j < len(pieces) and pieces[j][1] in "->":  # "--", "->"
            j += 1
        out.append(Token("dash", tight, raw))
        return j
    if raw == "/":
        tight = 0 < i < len(pieces) - 1 and pieces[i - 1][0] != "s" and pieces[i + 1][0] != "s"
        out.append(Token("slash", tight, raw))
    elif raw == ".":
        j = i
        while j < len(pieces) and pieces[j][1] == ".":
            j += 1
        if j - i == 2:
            out.append(Token("dots", 0, ".."))
        return j
    elif raw in _BREAKS:
        out.append(Token("break", 0, raw))
    elif raw in "([" or raw in ")]" or raw in (":", ",", "+", "%"):
        out.append(Token(raw, 0, raw))
    elif raw in _SIGNS:
        kind, value = _SIGNS[raw]
        out.append(Token(kind, value, raw))
    elif raw not in _QUIET:
        out.append(Token("unknown", 0, raw))
    return i + 1
