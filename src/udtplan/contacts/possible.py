"""What may be a way to reach a person, but no amounts and no dates: for whoever leaves it out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.contacts.accounts import personal_accounts
from udtplan.contacts.extensions import extensions
from udtplan.contacts.sure import (
    AFTER_LABEL,
    AS_DOT,
    AT_WORD,
    DOT_WORD,
    GAP,
    MOBILE_WORDS,
    PHONE_WORDS,
    POINTED,
    SIGN_WORD,
    SPACE,
    SPOKEN_DOT,
    UNIT,
    one_of,
)
from udtplan.mailboxes import is_functional, is_institution, parts_of

_WEAK_WORDS = MOBILE_WORDS | frozenset("call appeler appelez anrufen llamar sms signal telegram".split())

# ── Addresses ──────────────────────────────────────────────────────────────────────────────────────────

_DOT = rf"(?:\.|[ ]?[\[({{][ ]?(?:\.|{DOT_WORD})[ ]?[\])}}][ ]?)"
_AT = (
    rf"(?:[@＠﹫]|[\[(]a[\])]|&(?:\#0*64|\#x0*40|commat);"
    rf"|[ ]?[\[({{<][ ]?(?:@|{AT_WORD}|{SIGN_WORD})[ ]?[\])}}>][ ]?)"
)
_LOCAL = r"[\w.+'’-]{1,64}"
_END = r"[^\W\d_]{2,24}(?![\w-])"
_ZONE = (
    r"(?:amsterdam|at|barcelona|be|berlin|bg|brussels|cat|ch|city|com|cz|de|dk|edu|ee|es|eu|example"
    r"|fi|fr|gr|gov|hr|hu|ie|info|it|lt|lu|lv|mt|net|nl|no|org|pl|pt|ro|se|si|sk|uk|vlaanderen|wien)\b"
)
# "All mailboxes in @ville.fr" are no address.
_NAMED = r"(?!(?:in|en|de|of|with|avec|mit|con|the|les|et|and|und|or|ou|oder)[ ])"
_ADDRESSES = (
    rf"(?<![\w.+-])(?P<account>@)?(?P<local>{_LOCAL}){_AT}[\w-]+(?:{_DOT}[\w-]+)*{_DOT}[\w-]*[^\W\d_][\w-]*",
    # jean.petit (arobase) ville point fr
    rf"(?<![\w.+-])(?P<local>{_LOCAL}){_AT}{POINTED}[\w-]+(?:{SPOKEN_DOT}[\w-]+)*{SPOKEN_DOT}{_ZONE}",
    # jean.petit @ ville.fr, jean arobase ville point fr
    rf"(?<![\w.+-]){_NAMED}(?P<local>{_LOCAL}(?:{SPOKEN_DOT}[\w-]{{1,64}}){{0,6}})"
    rf"(?:[ ]@[ ]?|@[ ]|[ _]{SIGN_WORD}[ _]){POINTED}"
    rf"[\w-]+(?:(?:\.|{SPOKEN_DOT})[\w-]+)*(?:\.|{SPOKEN_DOT}){_END}",
    # jean.petit at ville.fr
    rf"(?<![\w.+-])(?P<local>(?!www\.)[\w+'’-]+(?:[._][\w+'’-]+)*[._][\w+'’-]{{2,}})[ _]{AT_WORD}[ _]"
    rf"(?!www\.)[\w-]+(?:(?:\.|{SPOKEN_DOT})[\w-]+)*(?:\.|{SPOKEN_DOT}){_END}",
    # jean dot petit at ville dot fr
    rf"(?<![\w.+-])(?P<local>{_LOCAL}(?:{SPOKEN_DOT}[\w-]{{1,64}}){{0,6}})[ _]{AT_WORD}[ _]"
    rf"{POINTED}[\w-]+(?:{SPOKEN_DOT}[\w-]+)*{SPOKEN_DOT}{_ZONE}",
)
_WRITTEN = [re.compile(pattern, re.IGNORECASE) for pattern in _ADDRESSES]
# Signs of emphasis and letters without width: who reads an address doesn't see them.
_UNSEEN = frozenset("*`~\\\u00ad\u200b\u200c\u200d\u2060\ufeff")

_LINK = re.compile(r"https?://[^\s<>\"'«»()\[\]|]+", re.IGNORECASE)

# ── Numbers ────────────────────────────────────────────────────────────────────────────────────────────

_NO_PHONE = re.compile(
    r"(?<![\d.])\d{4}-\d\d-\d\d(?![\d-])"  # 2025-05-01
    r"|(?<![\d.])\d{1,2}([./ -])\d{1,2}\1(?:19|20)\d\d(?!\d|[./-]\d)"  # 01.05.2025
    r"|(?<!\d)(?:19|20)\d\d[ ]?[\u2013/-][ ]?(?:19|20)\d\d(?!\d|[./-]\d)"  # 2025-2027
    r"|(?<!\d)(?:19|20)\d\d/\d{1,5}(?!\d)(?:-\d+)?|(?<!\d)\d{1,5}/(?:19|20)\d\d(?!\d)"  # 2016/679
    r"|(?<![\d.])(?:\d{1,2}|1\d\d)\.\d{3,6}(?![\d]|\.\d)|(?<![\d.])0\.\d+(?!\d|\.\d)"  # 50.6292
    r"|(?<!\d)(\d\d)\d{3}[ ]?[\u2013/-][ ]?\2\d{3}(?!\d)"  # 59000-59800
)
_RUN = re.compile(rf"(?:(?<![\w=])\+[ ]?|(?<![\w.,/=+-]))\(?\+?\d(?:(?:{GAP}|[()]){{0,4}}\d)*\)?(?!\w)")
_LABELLED = re.compile(
    rf"(?<!\w)(?:(?P<phone>{one_of(PHONE_WORDS)})|{one_of(_WEAK_WORDS)})(?!\w){AFTER_LABEL}"
    rf"(?P<number>[+(]{{0,2}}\d(?:(?:{GAP}|[()]){{0,4}}\d)*\)?)(?!\w)",
    re.IGNORECASE,
)
# How numbers without a 0 or a + before them are grouped, where nothing else is.
_SHAPES = [
    re.compile(shape.replace("_", rf"{GAP}{{1,3}}"))
    for shape in (
        r"[1-9]\d{8,11}(?<!000)",
        r"(?:\d{2,3}_)?[1-9](?:_\d\d){4}",
        r"[5-9]\d\d_\d{3}_\d{3}(?<!000)",
        r"[1-9]\d\d_\d{3}_\d{4}",
        r"[1-9]\d_\d{3}_\d\d_\d\d",
        r"[1-9]\d\d(?:_\d\d){3}",
        r"\(\d{1,3}\).*",
    )
]
_NATIONAL = re.compile(r"\(?0[1-9]|\(0\)")
_FRENCH = re.compile(rf"(?<!\d)(?<!\d[.,])0[1-9](?:{GAP}{{0,3}}\d\d){{4}}(?!\d)")
# An area code and a short number: 030 12345.
_SHORT = re.compile(rf"\(?0\d{{1,5}}\)?{GAP}{{1,3}}\d(?:[{SPACE}-]?\d){{4,5}}")
_ABROAD = re.compile(r"00(?:[1-9]|[ ](?=(?:[ ]?\d){9})[1-9])")
_NUMBERED = re.compile(
    rf"(?:[€$£]|\b(?:EUR|USD|GBP|PLN|ISBN(?:-1[03])?|ISSN|DOI|SIREN|SIRET|CPV|EPSG|ISO|IEC|EN|DIN|NUTS|INSEE"
    rf"|VAT|NIP|REGON|IČO|ΑΦΜ|NIF|KRS|CIG|CUP|KVK|HRB|ORCID))[{SPACE}.:\u2013-]{{0,3}}$"
)


def possible_contacts(text: str, city: str) -> list[tuple[int, int]]:
    """From where to where the text may hold a way to reach somebody, in order and apart from each other.

    A function's mailbox (`digital.twin@…`) is none: it is made to be published.
    """
    apart: list[tuple[int, int]] = []
    found = [*_addresses(text, city), *_numbers(text), *extensions(text), *personal_accounts(text, city)]
    for begin, end in sorted((*found, *_links_with(found, text))):
        if apart and begin < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((begin, end))
    return apart


def _links_with(found: list[tuple[int, int]], text: str) -> Iterator[tuple[int, int]]:
    """The addresses of pages that hold a contact: what is left of them would lead nowhere."""
    for match in _LINK.finditer(text) if found and "://" in text else ():
        if any(match.start() < begin < match.end() for begin, _ in found):
            yield match.span()


def _addresses(text: str, city: str) -> Iterator[tuple[int, int]]:
    seen = [at for at, char in enumerate(text) if char not in _UNSEEN]
    shown = text if len(seen) == len(text) else "".join(text[at] for at in seen)
    for pattern in _WRITTEN:
        for match in pattern.finditer(shown):
            if not _is_office(match, city):
                yield seen[match.start()], seen[match.end() - 1] + 1


def _is_office(match: re.Match[str], city: str) -> bool:
    """Whether an address is a function's; one with an "@" before it is an account in a network."""
    if match.groupdict().get("account"):
        return is_institution(match["local"], city)
    return is_functional(parts_of(AS_DOT.sub(".", match["local"])), city)


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    for match in _LABELLED.finditer(text):
        least = 6 if match["phone"] else 9
        if _digits(match["number"]) >= least and not UNIT.match(text, match.end()):
            yield _apart_from_brackets(match["number"], match.start("number"))
    # As long as the text, so that places in it stay the same.
    left = _NO_PHONE.sub(lambda match: "\0" * len(match[0]), text)
    for match in _RUN.finditer(left):
        if UNIT.match(text, match.end()) or _NUMBERED.search(
            text[max(0, match.start() - 12) : match.start()]
        ):
            continue
        begin, end = _apart_from_brackets(match[0], match.start())
        if _may_be_phone(left[begin:end]):
            yield begin, end
        else:
            for inner in _FRENCH.finditer(left, begin, end):
                yield inner.span()


def _apart_from_brackets(number: str, at: int) -> tuple[int, int]:
    """Where a number stands, without a bracket of the sentence around it."""
    opens = number.startswith("(") and ")" not in number
    closes = number.endswith(")") and "(" not in number
    return at + opens, at + len(number) - closes


def _may_be_phone(run: str) -> bool:
    """Whether digits and the gaps between them may be a number to call."""
    digits = _digits(run)
    if run.startswith(("+", "(+")):
        return digits > 8 or (digits == 8 and not run.endswith("000"))
    if _ABROAD.match(run):
        return digits >= 8
    if _NATIONAL.match(run):
        return digits >= 9 or (digits == 8 and _SHORT.fullmatch(run) is not None)
    return 9 <= digits <= 15 and any(shape.fullmatch(run) for shape in _SHAPES)


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))
