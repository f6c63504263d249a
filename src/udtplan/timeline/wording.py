"""A period in plain English that has one reading only."""

from __future__ import annotations

from datetime import date

from . import spans
from .period import Bound, Period, Precision

MONTHS = "January February March April May June July August September October November December".split()
_SEASONS = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_ORDINALS = ("first", "second", "third")


def word_period(period: Period) -> str:
    """Words that read back to the bounds and flags of ``period``, but for ``ambiguous``; see Period.words."""
    if not period.is_dated:
        return "ongoing" if period.flags == ("open-end",) else period.text
    start, end = period.start, period.end
    hedge = _hedge(period)
    rough = "approximate" in period.flags
    recurring = "recurring, " if "recurring" in period.flags else ""
    if start is None:
        assert end is not None
        said = f"by {hedge}{word_bound(end, deadline=True, rough=rough)}"
    elif end is None:
        said = f"from {hedge}{word_bound(start, rough=rough)}"
    elif start == end:
        said = f"{hedge}{word_bound(start, rough=rough)}"
    else:
        said = f"{hedge}{word_bound(start, rough=rough)} to {word_bound(end, rough=rough)}"
    return recurring + said


def word_reading(period: Period) -> str:
    """Words to offer instead of an ambiguous phrase: stretches that are no calendar unit by their months."""
    bound = period.start
    if bound is not None and period.is_single:
        size = spans.month_count(bound)
        odd = bound.precision is Precision.YEAR and bound.earliest.month != 1
        if (
            size
            and (odd or bound.earliest.year != bound.latest.year or bound.precision is Precision.MONTH)
            and size > 1
        ):
            return f"{_hedge(period)}{_month(bound.earliest)} to {_month(bound.latest)}"
        return word_period(period)
    if bound is not None and period.end is not None and _two_months(bound):
        joined = f"{MONTHS[bound.earliest.month - 1]}/{_month(bound.latest)}"
        return f"{_hedge(period)}{joined} to {word_bound(period.end)}"
    return word_period(period)


def _two_months(bound: Bound) -> bool:
    same_year = bound.earliest.year == bound.latest.year
    return bound.precision is Precision.MONTH and same_year and spans.month_count(bound) == 2


def _hedge(period: Period) -> str:
    if not period.flags:
        return ""
    hedge = "expected " if "uncertain" in period.flags else ""
    ends = [bound for bound in (period.start, period.end) if bound is not None]
    deadline = period.start is None
    if "approximate" in period.flags and not any(_part(bound, deadline=deadline) for bound in ends):
        hedge += "around "
    return hedge


def word_bound(bound: Bound, *, deadline: bool = False, rough: bool = True) -> str:
    """One bound: "7 November 2024", "mid 2025", "winter 2025/26", "Q3 2026", "[2025-12..2026-02]".

    Only a ``rough`` bound is worded as a part ("mid 2025"), which is always approximate.
    """
    low, high = bound.earliest, bound.latest
    if low == high and bound.precision is Precision.DAY:
        return word_day(low)
    part = _part(bound, deadline=deadline) if rough else ""
    return _unit(bound) or _half(bound) or part or _interval(low, high, bound.precision)


def say_bound(bound: Bound) -> str:
    """One bound for readers: like word_bound, but a stretch that has no name in words and not as a code."""
    said = word_bound(bound)
    if not said.startswith("["):
        return said
    low, high = bound.earliest, bound.latest
    if bound.precision is Precision.YEAR and (low.month, high.month) == (1, 12):
        return f"between {low.year} and {high.year}"
    if spans.month_count(bound):
        return f"between {_month(low)} and {_month(high)}"
    return f"between {word_day(low)} and {word_day(high)}"


def word_day(day: date) -> str:
    return f"{day.day} {_month(day)}"


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def _unit(bound: Bound) -> str:
    low, precision = bound.earliest, bound.precision
    if precision is Precision.WEEK:
        iso = low.isocalendar()
        return f"week {iso.week} of {iso.year}" if bound == spans.week(iso.year, iso.week) else ""
    size = spans.MONTHS_IN.get(precision, 0)
    if not size or spans.month_count(bound) != size:
        return ""
    if precision is Precision.MONTH:
        return _month(low)
    if precision is Precision.SEASON:
        name = _SEASONS.get(low.month, "")
        return name and f"{name} {low.year}" + (f"/{(low.year + 1) % 100:02d}" if low.month == 12 else "")
    number, rest = divmod(low.month - 1, size)
    if rest:
        return ""
    if precision is Precision.YEAR:
        return str(low.year)
    if precision is Precision.THIRD:
        return f"{_ORDINALS[number]} third of {low.year}"
    return f"{'Q' if precision is Precision.QUARTER else 'H'}{number + 1} {low.year}"


def _half(bound: Bound) -> str:
    if bound.precision is not Precision.DAY:
        return ""
    for which in (1, 2):
        if bound == spans.half_of_month(bound.earliest.year, bound.earliest.month, which):
            return f"{_ORDINALS[which - 1]} half of {_month(bound.earliest)}"
    return ""


def _part(bound: Bound, *, deadline: bool) -> str:
    low = bound.earliest
    for name in ("early", "mid", "late", "end"):
        if deadline and (name == "end" or (name == "mid" and bound.precision is Precision.DAY)):
            continue
        said = "end of" if name == "end" else name
        if bound.precision is Precision.MONTH and bound == spans.part(spans.year(low.year), name):
            return f"{said} {low.year}"
        if bound.precision is Precision.DAY and bound == spans.part(spans.month(low.year, low.month), name):
            return f"{said} {_month(low)}"
    return ""


def _interval(low: date, high: date, precision: Precision) -> str:
    size = spans.month_count(Bound(low, high, precision))
    if precision is Precision.YEAR and low.month == 1 and high.month == 12 and size > 12:
        return f"[{low.year}..{high.year}]"
    if size and precision in (Precision.YEAR, Precision.MONTH):
        return f"[{low:%Y-%m}..{high:%Y-%m}]"
    return f"[{low.isoformat()}..{high.isoformat()}]"
