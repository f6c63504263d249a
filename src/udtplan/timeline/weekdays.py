"""Weekdays beside a date: they add no day, but one that does not fit says that something is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .lexer import Token
from .lexicon import WEEKDAYS
from .point import NotRead, Point
from .wording import word_day


def without_weekdays(tokens: list[Token]) -> tuple[list[Token], list[int]]:
    """The tokens without weekdays, and these as numbers, Monday 0.

    Raises NotRead for the "first Tuesday in May", whose number counts weeks and not days.
    """
    found = [at for at, token in enumerate(tokens) if token.kind == "weekday"]
    if not found:
        return tokens, []
    for at in found:
        before, after = tokens[at - 1 : at], tokens[at + 1 : at + 2]
        if before and after and _counts(before[0]) and after[0].kind == "mon":
            raise NotRead("it counts weekdays of a month: write the day instead")
    rest = [token for token in tokens if token.kind != "weekday"]
    return rest, [int(str(tokens[at].value)) for at in found]


def _counts(token: Token) -> bool:
    return token.kind == "ord" or (token.kind == "num" and token.raw.endswith("."))


def doubt(weekdays: Sequence[int], points: Sequence[Point]) -> str:
    """What is wrong with weekdays beside points that have all they need; "" if nothing is.

    Raises NotRead where there is no day that they could be the weekday of.
    """
    days = [day for day in map(_day, points) if day is not None]
    if not days:
        if any(point.unit == "week" for point in points):
            return ""
        raise NotRead("it names a weekday, but not which day of the month it is")
    if len(days) == len(weekdays):
        wrong = [(day, name) for day, name in zip(days, weekdays, strict=True) if day.weekday() != name]
    else:
        fitting = {day.weekday() for day in days}
        wrong = [(days[0], name) for name in weekdays if name not in fitting]
    return " ".join(_contradiction(day, name) for day, name in wrong)


def _contradiction(day: date, weekday: int) -> str:
    return f"{word_day(day)} is a {_name(day.weekday())}, not a {_name(weekday)}."


def _day(point: Point) -> date | None:
    if point.year is None or point.month is None or point.day is None:
        return None
    return date(point.year, point.month, point.day)


def _name(weekday: int) -> str:
    return WEEKDAYS[weekday].capitalize()
