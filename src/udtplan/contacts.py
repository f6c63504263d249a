"""E-mail addresses and phone numbers in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.prose import folded

MAIL = re.compile(r"(?<![\w.+-])(?P<local>[\w.+-]{1,64})@[\w-]+(?:\.[\w-]+)+")
PHONE = re.compile(
    r"(?<![\w.,/-])(?P<label>(?:tel(?:ephone|efon|éfono|éphone|efoon|efono)?|phone|mobile|mob|cell|handy"
    r"|portable|móvil"
    r"|cellulare|gsm)\b[.:]*\s*)?(?P<number>(?:\+|00)\d{1,3}[\s./-]?\(?\d[\d\s()./-]{5,14}\d"
    r"|\(?0\d[\d\s()./-]{6,13}\d)(?![\w])",
    re.IGNORECASE,
)

_AT = r"(?:[@＠﹫]|[ ]?[\[({][ ]?(?:@|at|ät|arroba|arobase|chiocciola)[ ]?[\])}][ ]?)"
_DOT = r"(?:\.|[ ]?[\[({][ ]?(?:\.|dot|punkt|point|punto|punt)[ ]?[\])}][ ]?)"
_ADDRESS = re.compile(rf"(?<![\w.+-])(?P<local>[\w.+'’-]{{1,64}}){_AT}[\w-]+(?:{_DOT}[\w-]+)+", re.IGNORECASE)

# Whoever leaves numbers out must find more of them than who complains; dates and amounts have to stay.
_GAP = r"[ \t\u00a0\u202f./-]"
_NUMBER = re.compile(
    rf"(?<![\w.,/=-])(?:"
    rf"(?:\+|00|(?<!:)00[ ](?=(?:[ ]?\d){{9}}))[1-9]\d{{0,2}}(?:{_GAP}{{0,3}}\(?\d+\)?){{1,9}}"
    rf"|0\d(?P<gap>{_GAP})\d\d(?:(?P=gap)\d\d){{3}}"
    rf"|\(0\d{{1,5}}\){_GAP}{{0,3}}\d(?:{_GAP}?\d){{4,9}}"
    rf"|0\d{{2,5}}{_GAP}{{1,3}}\d(?:[ \u00a0-]?\d){{4,9}}"
    rf")(?![\w])"
)
_LABELLED = re.compile(
    r"\b(?:tel(?:ephone|efon|éfono|éphone|efoon|efono)?|phone|fax|gsm|τηλ(?:έφωνο)?|тел(?:ефон)?)\b"
    rf"[.:]*[ \t\u00a0]*(?P<number>[+(]?\d(?:{_GAP}{{0,2}}[()]?\d){{5,14}}\)?)(?!\w)",
    re.IGNORECASE,
)

# Who reads these mailboxes changes; the address stays.
_FUNCTIONS = frozenset(
    "admin administration amt bureau buergermeister bürgermeister cabinet city climate contact contacto"
    " contatto council"
    " culture data datos dev digital digitaltwin direction dpo energy environment eu europe geo geodata"
    " gis green hello help"
    " helpdesk housing info information innovation it kontakt lab legal mail mayor mobility mobilité"
    " mobilitaet office open"
    " opendata planning platform post press presse privacy procurement project public registry rathaus"
    " research sales"
    " secretariat security service services smart smartcity stadt stadtplanung support sustainability team"
    " tech technical"
    " tender tourism traffic training transport twin udt urban verkehr urbanisme ville water web"
    " webmaster".split()
)


def parts_of(local: str) -> list[str]:
    """The words before the "@" of an address, in lower case: "Anna.Berg2" → "anna", "berg2"."""
    return [part for part in re.split(r"[._+-]", local.casefold()) if part and not part.isdigit()]


def may_be_functional(parts: list[str], city: str) -> bool:
    """Whether an address could be a function's mailbox rather than a person's."""
    return not _FUNCTIONS.isdisjoint(parts) or set(parts) <= set(folded(city))


def is_functional(parts: list[str], city: str) -> bool:
    """Whether an address is a function's mailbox without doubt: no word of it could be a name."""
    return set(parts) <= _FUNCTIONS | set(folded(city))


def contacts(text: str, city: str) -> list[tuple[int, int]]:
    """From where to where the text holds a way to reach somebody, in order and apart from each other.

    A function's mailbox (`digital.twin@…`) is none: it is made to be published.
    """
    apart: list[tuple[int, int]] = []
    for begin, end in sorted(_found(text, city)):
        if apart and begin < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((begin, end))
    return apart


def _found(text: str, city: str) -> Iterator[tuple[int, int]]:
    for match in _ADDRESS.finditer(text):
        if not is_functional(parts_of(match["local"]), city):
            yield match.span()
    for match in _NUMBER.finditer(text):
        if 8 <= sum(map(str.isdigit, match.group())) <= 15:
            yield match.span()
    for match in _LABELLED.finditer(text):
        yield match.span("number")
