"""Calendar units as bounds: the days of a quarter, of a season, of the middle of a year.

All functions raise ValueError for a unit that does not exist (30 February, week 54).
"""

from __future__ import annotations

from datetime import date, timedelta

from .period import Bound, Precision

ONE_DAY = timedelta(days=1)
MONTHS_IN = {
    Precision.MONTH: 1,
    Precision.SEASON: 3,
    Precision.QUARTER: 3,
    Precision.THIRD: 4,
    Precision.HALF: 6,
    Precision.YEAR: 12,
}
UNITS = {"quarter": Precision.QUARTER, "third": Precision.THIRD, "half": Precision.HALF}

# First month (1 = January) and length in months of the named parts of a year; first and last day of those of
# a month, of which 0 is the last. "late" is a little wider than "the end of" in a year.
PARTS_OF_YEAR = {"start": (1, 3), "early": (1, 3), "mid": (5, 3), "late": (10, 3), "end": (11, 2)}
PARTS_OF_MONTH = {"start": (1, 10), "early": (1, 10), "mid": (11, 20), "late": (21, 0), "end": (20, 0)}


def months(year: int, first: int, count: int, precision: Precision) -> Bound:
    """``count`` whole months from month ``first`` of ``year``; ``first`` may lie outside 1 to 12."""
    start = year * 12 + first - 1
    stop = start + count
    return Bound(
        date(start // 12, start % 12 + 1, 1),
        date(stop // 12, stop % 12 + 1, 1) - ONE_DAY,
        precision,
    )


def year(number: int) -> Bound:
    return Bound(date(number, 1, 1), date(number, 12, 31), Precision.YEAR)


def month(year: int, number: int) -> Bound:
    return months(year, number, 1, Precision.MONTH)


def day(year: int, month: int, number: int) -> Bound:
    only = date(year, month, number)
    return Bound(only, only, Precision.DAY)


def week(year: int, number: int) -> Bound:
    """The ISO week, Monday to Sunday."""
    monday = date.fromisocalendar(year, number, 1)
    return Bound(monday, monday + timedelta(days=6), Precision.WEEK)


def unit(year: int, kind: str, number: int) -> Bound:
    """A numbered ``quarter``, ``third`` or ``half`` of a year."""
    precision = UNITS[kind]
    size = MONTHS_IN[precision]
    if not 1 <= number <= 12 // size:
        raise ValueError(f"a year has no {kind} {number}")
    return months(year, (number - 1) * size + 1, size, precision)


def season(year: int, number: int, convention: str = "meteorological") -> Bound:
    """Spring (1) to winter (4). Winter is labelled by the year it begins in, unless seasons are quarters."""
    if convention == "quarters":
        return unit(year, "quarter", number % 4 + 1)
    return months(year, number * 3, 3, Precision.SEASON)


def half_of_month(year: int, number: int, which: int) -> Bound:
    whole = month(year, number)
    if which == 1:
        return Bound(whole.earliest, whole.earliest.replace(day=15), Precision.DAY)
    return Bound(whole.earliest.replace(day=16), whole.latest, Precision.DAY)


def week_of_month(year: int, number: int, which: int) -> Bound:
    """Seven days of a month, counted from its first; 0 is the last week. No week begins on its Monday."""
    whole = month(year, number)
    low = whole.earliest + timedelta(days=7 * (which - 1)) if which else whole.latest - timedelta(days=6)
    return Bound(low, low + timedelta(days=6), Precision.DAY)


def part(whole: Bound, name: str) -> Bound:
    """The window that "early", "mid", "end of" and so on mean within a unit; a year's are the widest."""
    if whole.precision is Precision.YEAR:
        first, count = PARTS_OF_YEAR[name]
        start = whole.earliest
        return months(start.year, start.month + first - 1, count, Precision.MONTH)
    if whole.precision is Precision.MONTH:
        low, high = PARTS_OF_MONTH[name]
        last = whole.latest.replace(day=high) if high else whole.latest
        return Bound(whole.earliest.replace(day=low), last, Precision.DAY)
    size = month_count(whole)
    if not size:
        raise ValueError("a day or a week is too short to be divided")
    start = whole.earliest
    if name in ("start", "early"):
        return months(start.year, start.month, 1, Precision.MONTH)
    if name == "mid":
        return months(start.year, start.month + (size - 1) // 2, 2 - size % 2, Precision.MONTH)
    return months(whole.latest.year, whole.latest.month, 1, Precision.MONTH)


def month_count(bound: Bound) -> int:
    """How many whole months a bound covers; 0 when it does not begin and end with a month."""
    if bound.earliest.day != 1 or (bound.latest + ONE_DAY).day != 1:
        return 0
    return (bound.latest.year - bound.earliest.year) * 12 + bound.latest.month - bound.earliest.month + 1


def grain(earliest: date, latest: date) -> Precision:
    """The precision of an interval that is no calendar unit: years, months or days, whichever fit."""
    size = month_count(Bound(earliest, latest, Precision.DAY))
    if size and (size == 12 or (earliest.month == 1 and latest.month == 12)):
        return Precision.YEAR
    return Precision.MONTH if size else Precision.DAY


def union(a: Bound, b: Bound) -> Bound:
    """The interval that covers both bounds."""
    low, high = min(a.earliest, b.earliest), max(a.latest, b.latest)
    return Bound(low, high, grain(low, high))


def neighbour(bound: Bound, step: int) -> Bound:
    """The unit just before (-1) or after (1) this one; beside an odd stretch of days, the day next to it."""
    size = MONTHS_IN.get(bound.precision, 0)
    if size and month_count(bound) == size:
        return months(bound.earliest.year, bound.earliest.month + step * size, size, bound.precision)
    if bound.precision is Precision.WEEK:
        shift = timedelta(days=7 * step)
        return Bound(bound.earliest + shift, bound.latest + shift, Precision.WEEK)
    edge = bound.latest + ONE_DAY if step > 0 else bound.earliest - ONE_DAY
    return Bound(edge, edge, Precision.DAY)


def after_months(start: date, count: int) -> date:
    """The same day ``count`` months on, or the last day of a month that is too short for it."""
    index = start.year * 12 + start.month - 1 + count
    limit = months(index // 12, index % 12 + 1, 1, Precision.MONTH).latest
    return limit if start.day > limit.day else limit.replace(day=start.day)


def end_after(start: Bound, count: int, kind: str) -> Bound:
    """When something that begins at ``start`` ends, after ``count`` days, weeks or months."""
    size = month_count(start)
    if kind == "month" and size and count >= size and start.precision is not Precision.DAY:
        first = start.earliest
        return months(first.year, first.month + count - size, size, _kept(start, count - size))
    if kind == "month":
        low, high = after_months(start.earliest, count) - ONE_DAY, after_months(start.latest, count) - ONE_DAY
    else:
        shift = timedelta(days=count * (7 if kind == "week" else 1) - 1)
        low, high = start.earliest + shift, start.latest + shift
    return Bound(low, high, grain(low, high))


def _kept(start: Bound, shift: int) -> Precision:
    """The precision after a shift of months: kept where it lands on the same kind of unit, else what fits."""
    size = MONTHS_IN.get(start.precision, 0)
    if size and shift % size == 0 and month_count(start) == size:
        return start.precision
    return Precision.YEAR if month_count(start) == 12 else Precision.MONTH
