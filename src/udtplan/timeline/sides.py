"""The two sides of a range: what one leaves out, the other says."""

from __future__ import annotations

from . import spans
from .lexicon import TURN
from .numbers import LIMITS
from .point import NotRead, Point
from .resolve import Options


def given_year(point: Point, options: Options) -> Point:
    if point.year is None and point.pair is None and options.year is not None:
        point.year = options.year
    return point


def completed(left: Point, right: Point, options: Options) -> tuple[Point, Point]:
    """Both sides of a range, each with what the other says and it does not: the year, the month, the unit."""
    _complete_loose(left, right)
    _complete_loose(right, left)
    if left.part is not None and left.year is None and not left.has_sub and right.part is not None:
        left.month, left.season, left.unit, left.number = right.month, right.season, right.unit, right.number
    if left.year is None and left.pair is None and right.year is None and right.pair is None:
        left, right = given_year(left, options), given_year(right, options)
        if left.year is not None and _begin(right, options) < _begin(left, options):
            assert right.year is not None
            right.year += 1
        return left, right
    if left.pair is not None and left.pair[0] == "nn" and right.day is not None:
        left = _day_month(left)  # "24/08 - 30/09/2024"
    if left.year is None and left.pair is None and left.part is not None and not left.has_sub:
        if right.part is None or right.pair is not None:
            raise NotRead("it does not say of what month, season or year")
        left.year, left.year2, left.short = right.year, right.year2, right.short
        return left, right
    if left.year is None and left.pair is None:
        if right.only_year or (right.pair is not None):
            raise NotRead("it does not say in which year it starts")
        assert right.year is not None
        left.year = right.year
        if right.year2 is not None and left.season != 4:  # "autumn to spring 2025/26"
            right.year, right.year2 = left.year + 1, None
            if _begin(right, options) - _begin(left, options) >= 12:
                raise NotRead("it is not clear which side belongs to which year")
        elif right.year2 is not None:
            left.year2 = right.year2
            right.year, right.year2 = left.year + 1, None
        elif _begin(left, options) > _begin(right, options):
            left.year, left.rolled = left.year - 1, True
        left.short = right.short
    elif right.year is None and right.pair is None:
        if left.only_year or left.pair is not None or left.year is None:
            raise NotRead("it does not say in which year it ends")
        right.year = left.year if left.year2 is None else left.year + 1
        if _begin(right, options) < _begin(left, options):
            right.year += 1
            if right.month is not None and left.numeric:
                raise NotRead("it does not say in which year it ends")
        right.short = left.short
    return left, right


def _begin(point: Point, options: Options) -> float:
    """Where a point that has a year begins, in months (days as fractions), to tell which side comes first."""
    year = (point.year or 0) * 12
    if point.month is not None:
        return year + point.month - 1 + (point.day or 0) / 32
    if point.season is not None:
        if options.seasons == "quarters" and point.season != TURN:
            return year + (point.season % 4) * 3
        return year + point.season * 3 - 1
    if point.unit == "week":
        return year + (point.number - 1) * 12 / 53
    if point.unit is not None:
        return year + (point.number - 1) * spans.MONTHS_IN[spans.UNITS[point.unit]]
    return year + {"mid": 4, "late": 9, "end": 10}.get(point.part or "", 0)


def _day_month(point: Point) -> Point:
    assert point.pair is not None
    _, day, month = point.pair
    if not (1 <= day <= 31 and 1 <= month <= 12):
        raise NotRead(f"{day}/{month} is no day and month")
    point.pair, point.day, point.month = None, day, month
    return point


def _complete_loose(point: Point, other: Point) -> None:
    """A bare number takes its meaning from the other side: "7-8 November", "Q1-2 2026", "1–6/2026"."""
    number = point.loose
    if number is None or point.has_sub:
        return
    if other.unit is not None and (other.month is None):
        if number > LIMITS[other.unit] or number < 1:
            raise NotRead(f"a year has no {other.unit} {number}")
        point.unit, point.number = other.unit, number
    elif other.day is not None and other.month is not None:
        point.day, point.month = number, other.month
    elif other.month is not None and other.numeric and 1 <= number <= 12:
        point.month, point.numeric = number, True
    else:
        return
    point.loose = None
