"""Times counted from a start that is given elsewhere: M1–M12, T0+6, year 2, 18 months."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from . import spans
from .labels import without_labels
from .lexer import tokens
from .lexicon import lexicon
from .period import Bound, Period
from .points import NotRead, Relative, gather
from .text import LONGEST, normalise

_MONTH = "m|months?|project months?|pm|mois|monate?|mese|mesi|mes|meses|maand|měsíc|miesiąc|mesiac"
_YEAR = "y|years?|project years?|jahr|année|an|anno|año|ano|jaar|rok"
_UNIT = "m|months?|mois|monate?|mesi|meses|maanden|y|years?|ans?|jahre?|anni|años|jaar"
_LATEST = 9000  # a year beyond which nothing is counted
_LONGEST = 1200  # months, weeks or days; a longer duration is not one a plan would have


class _Patterns(NamedTuple):
    """What a phrase that counts is told by; most plans have none."""

    side: re.Pattern[str]
    link: re.Pattern[str]
    opens: re.Pattern[str]
    closes: re.Pattern[str]
    first: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    return _Patterns(
        re.compile(
            rf"(?:(?P<month>{_MONTH})|(?P<year>{_YEAR}))[ .]?(?P<number>\d{{1,3}})"
            rf"|t ?0(?: ?\+ ?(?P<later>\d{{1,3}}) ?(?P<unit>{_UNIT})?)?"
        ),
        re.compile(r" ?- ?| (?:to|until|bis|au|à|al|a|tot|do) "),
        re.compile(r"(?:from|von|ab|de|du|da|dal|van) "),
        re.compile(r"(?:by|bis|until) "),
        re.compile(r"(?i:for |in |during |für )?(?i:the first|die ersten|den ersten|first) (?=\d)"),
    )


def read_from(text: str, anchor: Bound, language: str = "en") -> Period | None:
    """The period of a phrase that counts from ``anchor``, or None where it does not.

    M1 is the month that begins with the anchor, T0+6 the one that begins six months later, year 2 the
    second twelve months. A duration ("18 months") begins with the anchor.
    """
    words = " ".join(normalise(text).strip(" .()").split())
    counts = _patterns()
    opens, closes = counts.opens.match(words), counts.closes.match(words)
    bare = words[opens.end() :] if opens else words[closes.end() :] if closes else words
    sides = [counts.side.fullmatch(side) for side in counts.link.split(bare)]
    if anchor.latest.year > _LATEST:
        return None
    if len(sides) > 2 or sides[0] is None:
        return _lasting(text, anchor, language)
    first = _bound(sides[0], anchor)
    if len(sides) == 1:
        return Period(text, None if closes else first, None if opens else first, _flags(bool(opens)))
    number = counts.link.split(bare)[1]
    if sides[1] is None and number.isdigit() and len(number) < 4 and sides[0]["number"]:
        sides[1] = counts.side.fullmatch(f"{sides[0]['month'] or sides[0]['year']} {number}")
    return None if sides[1] is None else Period(text, first, _bound(sides[1], anchor))


def _flags(open_end: bool) -> tuple[str, ...]:
    return ("open-end",) if open_end else ()


def _bound(side: re.Match[str], anchor: Bound) -> Bound:
    if side["number"]:
        size = 1 if side["month"] else 12
        return _stretch(anchor, max(int(side["number"]) - 1, 0) * size, size)
    size = 12 if (side["unit"] or "m")[0] in "yaj" else 1
    return _stretch(anchor, int(side["later"] or 0) * size, 1)


def _stretch(anchor: Bound, after: int, size: int) -> Bound:
    """Some months that begin ``after`` months behind the anchor, wherever within it the count begins."""
    low = spans.after_months(anchor.earliest, after)
    if spans.month_count(anchor):
        high = spans.after_months(anchor.latest + spans.ONE_DAY, after + size - 1)
    else:
        high = spans.after_months(anchor.latest, after + size)
    return Bound(low, high - spans.ONE_DAY, spans.grain(low, high - spans.ONE_DAY))


def _lasting(text: str, anchor: Bound, language: str) -> Period | None:
    """A phrase that is a duration and nothing else."""
    words = lexicon(language)
    try:
        parts = gather(
            without_labels(tokens(_patterns().first.sub("", text[:LONGEST]), words)), words.year_first
        )
    except (NotRead, Relative):
        return None
    if parts.shape != "D" or parts.unknown or parts.relative or len(parts.durations) != 1:
        return None
    amount, kind = parts.durations[0]
    count = amount * 12 if kind == "year" else amount
    if count != int(count) or not 1 <= count <= _LONGEST:
        return None
    end = spans.end_after(anchor, int(count), "month" if kind == "year" else kind)
    return Period(text, anchor, end, tuple(sorted(parts.flags)))
