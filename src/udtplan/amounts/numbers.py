"""Digits with points, commas, spaces and apostrophes between them, and what number that may be."""

from __future__ import annotations

import re
from decimal import Decimal

from .words import THOUSANDS_COMMA, THOUSANDS_POINT

MOST_DIGITS = 18

_FRACTIONS = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_ROUND = re.compile(r"[.,]--?$")


def readings(written: str, language: str, *, scaled: bool = False) -> list[Decimal]:
    """The numbers that ``written`` may be, the likelier first; none where it is a date or a version.

    "1.500" is a thousand and five hundred where the language parts thousands with a point. Elsewhere, and
    before "million", it may be one and a half as well.
    """
    if sum(map(str.isdigit, written)) > MOST_DIGITS:
        return []
    extra = _FRACTIONS.get(written[-1:])
    if extra is not None:
        full = readings(written[:-1], language, scaled=scaled)
        return [number + extra for number in full if number == number.to_integral()]
    if "e" in written:
        return [Decimal(written)] if int(written.partition("e")[2]) <= MOST_DIGITS else []
    is_round = bool(_ROUND.search(written))
    digits = _ROUND.sub("", written)
    marks = [char for char in digits if not char.isdigit()]
    last = marks[-1] if marks else ""
    if not marks:
        return [Decimal(digits)]
    whole, _, end = digits.rpartition(last)
    is_one_kind = len(set(marks)) == 1
    if last in " '" or (is_one_kind and len(marks) > 1):
        return [_joined(digits)] if is_one_kind and _is_grouped(digits, last) else []
    if not is_one_kind:
        above = set(marks[:-1])
        fits = len(above) == 1 and last not in above and _is_grouped(whole, next(iter(above)))
        return [Decimal(f"{_joined(whole)}.{end}")] if fits else []
    decimal = Decimal(f"{whole}.{end}")
    if len(end) != 3 or len(whole) > 3 or whole.startswith("0"):
        return [decimal]
    if is_round or (not scaled and last == _habit(language)):
        return [_joined(digits)]
    both = [_joined(digits), decimal]
    return both if not scaled or last == _habit(language) else both[::-1]


def is_year(written: str) -> bool:
    """Whether digits look like a year of our time."""
    return len(written) == 4 and written.isdigit() and "1900" <= written <= "2199"


def _habit(language: str) -> str:
    if language in THOUSANDS_COMMA:
        return ","
    return "." if language in THOUSANDS_POINT else " "


def _joined(digits: str) -> Decimal:
    return Decimal("".join(char for char in digits if char.isdigit()))


def _is_grouped(digits: str, mark: str) -> bool:
    first, *others = digits.split(mark)
    return 1 <= len(first) <= 3 and first.isdigit() and all(len(one) == 3 and one.isdigit() for one in others)
