"""Text as people type it, brought to one form before it is cut into words."""

from __future__ import annotations

import unicodedata

LONGEST = 500  # characters; no date phrase is longer, and a page of prose is not a phrase

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d\u058a\u30fc"
_DASHES += "\u2192\u21d2\u27f6"  # arrows, as in "May → June"
_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u02b9\u2032\u00b4\u0060\uff07\u0384\u037b\u1fbd"
_GONE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202c\u0640"


class _Plain(dict[int, str | int | None]):
    """A table for str.translate that learns each character when it first meets it: digits become ASCII."""

    def __missing__(self, code: int) -> str | int:
        char = chr(code)
        self[code] = found = str(unicodedata.decimal(char)) if char.isdecimal() else code
        return found


class _Bare(dict[int, str]):
    """A table for str.translate that learns each character when it first meets it: accents go."""

    def __missing__(self, code: int) -> str:
        apart = unicodedata.normalize("NFD", chr(code))
        self[code] = bare = "".join(c for c in apart if not unicodedata.combining(c))
        return bare


_PLAIN = _Plain(
    dict.fromkeys(map(ord, _DASHES), "-")
    | dict.fromkeys(map(ord, _APOSTROPHES), "'")
    | dict.fromkeys(map(ord, _GONE))
    | {ord("\u00b0"): "o", ord("\u2044"): "/", ord("\u2215"): "/", ord("\u2026"): " ... "}
    | {ord("\u223c"): "~", ord("\u2248"): "~"}
)
# Letters that lose their stroke or tail only by name, not by Unicode decomposition.
_BARE = _Bare(
    str.maketrans(
        {"ø": "o", "æ": "ae", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "œ": "oe", "ħ": "h"}
    )
)


def normalise(text: str) -> str:
    """Lower case, plain digits, one kind of dash, apostrophe and space; invisible characters dropped."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(_PLAIN)).translate(_PLAIN)
    elif "`" in text:
        text = text.replace("`", "'")
    folded = text.casefold().replace("t/m", "tm")  # Dutch "tot en met"
    # Case folding takes some letters apart ("ΐ"); they are put together again.
    return folded if folded.isascii() else unicodedata.normalize("NFC", folded)


def fold(word: str) -> str:
    """The word without accents, for those who type without them."""
    return word if word.isascii() else word.translate(_BARE)
