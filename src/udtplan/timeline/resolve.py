"""A point in time turned into bounds: one pair where it is clear, several where it can be read in several
ways.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from . import spans
from .lexer import LAST_YEAR
from .lexicon import TURN
from .period import Bound, Precision
from .point import NotRead, Point
from .wording import MONTHS

SCHOOL_START = 8  # the school year begins in August, or in September
FISCAL_STARTS = (4, 7, 10)  # April is the most common in Europe, then July and October


class Options(NamedTuple):
    """``year`` is what a phrase without one speaks of; ``seasons`` is "meteorological" or "quarters"."""

    year: int | None = None
    seasons: str = "meteorological"


class Resolved(NamedTuple):
    """Pairs of bounds, the likeliest first: what the point says as a start and as an end. Both are the same
    but for "2025/26", which can mean two calendar years. ``why`` says what is unclear, ``approximate``
    whether it is a part.
    """

    pairs: list[tuple[Bound, Bound]]
    why: str = ""
    approximate: bool = False


def resolve(point: Point, options: Options, *, deadline: bool = False) -> Resolved:
    """The bounds of a point that has all it needs. As a ``deadline``, "the end of March" is its last day.

    Raises NotRead when a part is missing, and for days that do not exist.
    """
    try:
        return _resolved(point, options, deadline)
    except ValueError:
        raise NotRead(_no_such_date(point)) from None


def _no_such_date(point: Point) -> str:
    """Why a calendar lacks a date: "June has 30 days", "February 2027 has 28 days"."""
    year, month = point.year, point.month
    if month is not None and not 1 <= month <= 12:
        return f"a year has no month {month}"
    if year is None or month is None or not date.min.year <= year < date.max.year:
        return "there is no such date"
    days = spans.month(year, month).latest.day
    return f"{MONTHS[month - 1]}{f' {year}' if month == 2 else ''} has {days} days"


def _resolved(point: Point, options: Options, deadline: bool) -> Resolved:
    if point.span is not None:
        return Resolved([_twice(_interval(point.span))])
    if point.pair is not None:
        return _pair(point)
    if point.loose is not None:
        point = _explained(point)
    if point.year is None:
        raise NotRead("it does not say which year")
    if point.year2 is not None:
        found = _double_year(point, point.year, point.year2, options)
    elif point.school or point.fiscal:
        found = _special_year(point, point.year, options)
    else:
        found = _plain(point, point.year, options)
    if point.short:
        found = Resolved(found.pairs, found.why or "the year is written with two digits")
    if point.part is None:
        return found
    return _part_of(found, point.part, deadline)


def _twice(bound: Bound) -> tuple[Bound, Bound]:
    return bound, bound


def _interval(span: tuple[Point, Point]) -> Bound:
    low, high = (_plain(end, end.year or 0, Options()).pairs[0][0] for end in span)
    if high.latest < low.earliest:
        raise NotRead("the interval ends before it begins")
    both = spans.union(low, high)
    whole = spans.month_count(both)
    if low.precision is Precision.MONTH and whole == 12:
        return Bound(both.earliest, both.latest, Precision.YEAR)
    return Bound(both.earliest, both.latest, low.precision)


def _explained(point: Point) -> Point:
    """The point with its loose number understood as a two-digit year, the only meaning left for it."""
    quoted = point.exact.startswith("'")
    two_digits = len(point.exact.strip("'.")) == 2
    if (
        point.year is None
        and two_digits
        and (quoted or point.season or point.unit or point.part or point.fiscal or point.school)
    ):
        point.year, point.short, point.loose = 2000 + (point.loose or 0), True, None
        return point
    raise NotRead(f"it is not clear what “{point.exact}” counts")


def _plain(point: Point, year: int, options: Options) -> Resolved:
    if point.month is not None:
        if point.day is not None:
            return Resolved([_twice(spans.day(year, point.month, point.day))])
        if point.unit == "half":
            return Resolved([_twice(spans.half_of_month(year, point.month, point.number))])
        if point.unit == "week-of-month":
            return Resolved([_twice(spans.week_of_month(year, point.month, point.number))], "", True)
        return Resolved([_twice(spans.month(year, point.month))])
    if point.season == TURN:
        raise NotRead(f"it does not say whether {year} begins or ends then")
    if point.season is not None:
        bound = spans.season(year, point.season, options.seasons)
        if point.season == 4 and options.seasons == "meteorological" and not point.rolled:
            other = spans.months(year, 1, 2, Precision.MONTH)
            return Resolved(
                [_twice(bound), _twice(other)],
                f"winter {year} can be the winter that begins in {year} or the one that ends in it",
            )
        return Resolved([_twice(bound)])
    if point.unit == "week":
        return Resolved([_twice(spans.week(year, point.number))])
    if point.unit is not None:
        return Resolved([_twice(spans.unit(year, point.unit, point.number))])
    return Resolved([_twice(spans.year(year))])


def _pair(point: Point) -> Resolved:
    """Two numbers with a slash or a hyphen: months and years of two digits, EDTF codes, fiscal or school
    years.
    """
    assert point.pair is not None
    kind, first, second = point.pair
    if point.has_sub or point.part or point.loose is not None:
        raise NotRead(f"it is not clear what “{first}/{second:02d}” means beside the rest")
    pairs: list[tuple[Bound, Bound]] = []
    if kind == "nn":
        follows = second == (first + 1) % 100
        if 1 <= first <= 12:
            pairs.append(_twice(spans.month(2000 + second, first)))
        if follows and first >= 10:
            pairs += _two_years(2000 + first, 2001 + first)
        if not pairs:
            raise NotRead("the two numbers are neither a month and a year nor two years in a row")
        return Resolved(pairs, "the year is written with two digits")
    why = f"“{first}-{second:02d}” can be two years or a part of one"
    if kind == "y1":
        pairs.append(_twice(spans.month(first, second)) if second else _no_month())
        if second <= 4:
            pairs.append(_twice(spans.unit(first, "quarter", second)))
        return Resolved(pairs, f"“{first}/{second}” can be a month or a quarter")
    coded = _coded(first, second)
    until = first - first % 100 + second
    years = (spans.year(first), spans.year(until)) if until > first else None
    if 1 <= second <= 12:
        pairs.append(_twice(spans.month(first, second)))
    elif coded is not None and (second >= 33 or years is None):
        pairs.append(_twice(coded))
    if years is not None:
        pairs.append(years)
        if coded is not None and _twice(coded) not in pairs:
            pairs.append(_twice(coded))
    if not pairs:
        raise NotRead(f"a year has no month {second}")
    return Resolved(pairs, why if len(pairs) > 1 else "")


def _no_month() -> tuple[Bound, Bound]:
    raise NotRead("a year has no month 0")


def _coded(year: int, code: int) -> Bound | None:
    """The part of a year with a code of ISO 8601-2 (EDTF): seasons, quarters, thirds and halves."""
    if 21 <= code <= 24 or 25 <= code <= 28:
        return spans.season(year, (code - 21) % 4 + 1)
    if 33 <= code <= 36:
        return spans.unit(year, "quarter", code - 32)
    if 37 <= code <= 39:
        return spans.unit(year, "third", code - 36)
    if 40 <= code <= 41:
        return spans.unit(year, "half", code - 39)
    return None


def _two_years(first: int, second: int) -> list[tuple[Bound, Bound]]:
    """ "2025/26": two calendar years, a fiscal year or a school year."""
    return [
        (spans.year(first), spans.year(second)),
        _twice(_twelve(first, FISCAL_STARTS[0])),
        _twice(_twelve(first, SCHOOL_START)),
    ]


def _shifted_unit(point: Point, year: int, start: int) -> Bound:
    """A quarter or half of a year that begins in month ``start``; no calendar unit, it counts as months."""
    precision = spans.UNITS[point.unit or "quarter"]
    size = spans.MONTHS_IN[precision]
    return spans.months(
        year, start + size * (point.number - 1), size, Precision.MONTH if (start - 1) % size else precision
    )


def _twelve(year: int, first: int) -> Bound:
    return spans.months(year, first, 12, Precision.YEAR)


def _double_year(point: Point, first: int, second: int, options: Options) -> Resolved:
    short = second < 100
    second = first - first % 100 + second if short else second
    if second < first and short:
        second += 100
    in_a_row = second == first + 1
    if point.season == TURN and in_a_row and not point.part:
        return Resolved([_twice(spans.months(first, 12, 2, Precision.MONTH))], "", True)
    if point.season == TURN:
        raise NotRead("it is not clear which turn of the year is meant")
    if point.season == 4 and in_a_row:
        winter = spans.season(first, 4)
        if point.hyphened:
            return Resolved(
                [_twice(winter), (winter, spans.year(second))],
                f"it can be the winter {first}/{second % 100:02d} or reach from winter {first} to {second}",
            )
        return Resolved([_twice(winter)])
    if not in_a_row:
        if point.has_sub or point.part or point.school or point.fiscal:
            raise NotRead(f"it is not clear how {first} and {second} belong to the rest")
        if second > LAST_YEAR:
            raise NotRead(f"{second} is not a year a plan would name")
        return Resolved([(spans.year(first), spans.year(second))])
    if point.month is not None and point.school:  # "rentrée 2027-2028"
        return _plain(point, first if point.month >= SCHOOL_START else second, options)
    if point.month is not None or point.unit == "week" or (point.part and not (point.school or point.fiscal)):
        raise NotRead(f"it can only be in one of the two years, {first} or {second}")
    if point.season is not None:
        both = [spans.season(year, point.season, options.seasons) for year in (first, second)]
        return Resolved(
            [(both[0], both[1]), _twice(both[0]), _twice(both[1])],
            f"it can be in {first}, in {second} or in both",
        )
    if point.unit is not None:
        starts = (SCHOOL_START, 9) if point.school else (FISCAL_STARTS[0], 1, 7)
        return Resolved(
            [_twice(_shifted_unit(point, first, start)) for start in starts],
            f"it does not say in which month the year {first}/{second % 100:02d} begins",
        )
    if point.school:
        return _school(first)
    if point.fiscal:
        return _fiscal(first)
    return Resolved(
        _two_years(first, second),
        f"{first}/{second % 100:02d} can be two calendar years, a fiscal year or a school year",
    )


def _school(year: int) -> Resolved:
    return Resolved(
        [_twice(_twelve(year, SCHOOL_START)), _twice(_twelve(year, SCHOOL_START + 1))],
        "it does not say in which month the school year begins",
    )


def _fiscal(year: int) -> Resolved:
    return Resolved(
        [_twice(_twelve(year, start)) for start in FISCAL_STARTS],
        "it does not say in which month the fiscal year begins",
    )


def _special_year(point: Point, year: int, options: Options) -> Resolved:
    """A fiscal or school year named by one number, which may be that of its begin or of its end."""
    if point.month is not None or point.unit == "week":
        return _plain(point, year, options)
    main = _plain(point, year, options)
    if point.season is not None:
        return main
    if point.unit is not None:
        start = SCHOOL_START if point.school else FISCAL_STARTS[0]
        others = [_shifted_unit(point, y, start) for y in (year, year - 1)]
    else:
        first = SCHOOL_START if point.school else FISCAL_STARTS[0]
        others = [_twelve(y, first) for y in (year, year - 1)]
    pairs = [_twice(bound) for bound in others]
    if not point.school:
        pairs = main.pairs + pairs
    kind = "school" if point.school else "fiscal"
    return Resolved(pairs, f"it does not say when the {kind} year {year} begins")


def _part_of(found: Resolved, name: str, deadline: bool) -> Resolved:
    if deadline and name == "end":
        last = [found.pairs[0][1]] if len(found.pairs) == 1 else [pair[1] for pair in found.pairs]
        days = [_twice(Bound(bound.latest, bound.latest, Precision.DAY)) for bound in last]
        return Resolved(_distinct(days), found.why if len(set(days)) > 1 else "")
    pairs = [(_window(a, name, deadline), _window(b, name, deadline)) for a, b in found.pairs]
    return Resolved(_distinct(pairs), found.why, True)


def _window(bound: Bound, name: str, deadline: bool) -> Bound:
    if deadline and name == "mid" and bound.precision is Precision.MONTH:
        middle = bound.earliest.replace(day=15)
        return Bound(middle, middle, Precision.DAY)
    return spans.part(bound, name)


def _distinct(pairs: list[tuple[Bound, Bound]]) -> list[tuple[Bound, Bound]]:
    return list(dict.fromkeys(pairs))
