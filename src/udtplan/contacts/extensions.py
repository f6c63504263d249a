"""Numbers of phones within a house: "poste 4521", "ext. 4521", "Durchwahl -4521"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.contacts.sure import AFTER_LABEL, UNIT, one_of
from udtplan.lazy import pattern

WORDS = frozenset(
    "poste ext extension extensión durchwahl nebenstelle apparat interno toestel wew wewn wewnętrzny klapka"
    " ramal extensão anexo εσωτ εσωτερικό".split()
)
_EXTENSION = pattern(
    rf"(?<![\w-])(?:(?:{one_of(WORDS)})(?!\w)|(?P<phone>t[eé]l[.:]))\.?{AFTER_LABEL}"
    r"(?P<number>\d{3,5}|\d\d[ .]\d\d)(?!\w|[ .,/:\u2013-]?\d)",
    re.IGNORECASE,
)
_YEAR = pattern(r"(?:19|20)\d\d")
# Numbers that everybody may call: 112, 1010, 3919, 11617.
_COMMON = pattern(r"1\d{2,3}|3\d{3}|11\d{3}")
_POWER = pattern(r"\s?(?:kV|kVA|MVA|V|A|m)(?!\w)")


def extensions(text: str) -> Iterator[tuple[int, int]]:
    """From where to where a text names the number of a phone within a house; its word stays."""
    for match in _EXTENSION.finditer(text):
        is_amount = UNIT.match(text, match.end()) or _POWER.match(text, match.end())
        number = "".join(filter(str.isdigit, match["number"]))
        is_common = match["phone"] and _COMMON.fullmatch(number)
        if not (is_amount or is_common or _YEAR.fullmatch(number)):
            yield match.span("number")
