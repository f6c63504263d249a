"""Periods in plain words, for people who do not read bounds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from udtplan.timeline import Bound, Period, Reading
    from udtplan.timeline.schedule import Span

_MONTHS = "January February March April May June July August September October November December".split()
FLAGS = {
    "ambiguous": "it can be read in more than one way",
    "approximate": "it is meant roughly",
    "open-end": "no end is stated",
    "recurring": "it comes again and again",
    "relative": "it depends on a day that is not stated",
    "uncertain": "it is not settled",
    "unread": "it can't be read",
}
"""What each flag of a period says."""


def day(at: date) -> str:
    """A day as it is written in a sentence: "7 November 2024"."""
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}"


def between(bound: Bound) -> str:
    """The days a bound may fall on."""
    if bound.earliest == bound.latest:
        return f"on {day(bound.earliest)}"
    return f"between {day(bound.earliest)} and {day(bound.latest)}"


def bounds(period: Period | Reading) -> Iterator[str]:
    """When it starts and when it ends, each in a half sentence; nothing if no day is known."""
    if period.start is None and period.end is None:
        return
    if period.start is not None and period.start == period.end:
        found = period.start
        same = found.earliest == found.latest
        yield between(found) if same else f"some time from {day(found.earliest)} to {day(found.latest)}"
        return
    yield f"starts {between(period.start)}" if period.start else "no start is stated"
    yield f"ends {between(period.end)}" if period.end else "no end is stated"


def remark(period: Period | None) -> str:
    """Why no day is known, in a few words; "" if one is."""
    if period is None:
        return "no date given"
    if period.start is not None or period.end is not None:
        return ""
    if "unread" in period.flags:
        return "can't be read"
    if "recurring" in period.flags:
        return "recurring, no dates"
    return "no day stated" if "relative" in period.flags else "ongoing, no dates"


def sentence(period: Period | None) -> str:
    """All there is to say about a period in one sentence."""
    if period is None:
        return "No date given."
    found = "; ".join(bounds(period)) or remark(period)
    flags = [FLAGS[flag] for flag in period.flags if flag not in ("open-end", "unread")]
    if period.start is None and period.end is None:
        flags = []
    said = f"{found[:1].upper()}{found[1:]}"
    return f"{said} ({', '.join(flags)})." if flags else f"{said}."


def counted(number: int, thing: str) -> str:
    """A number of things: "1 action", "3 actions"."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def days_in_words(least: int | None, most: int | None) -> str:
    """A number of days that is known to lie between two; None is no limit."""
    if least == most and most is not None:
        return counted(most, "day")
    if most is None:
        return f"{least} days or more" if least is not None else "any number of days"
    return f"{least} to {counted(most, 'day')}" if least is not None else f"up to {counted(most, 'day')}"


def slack_in_words(slack: Span) -> str:
    """By how much something can end later, in a few words; "late" where it already does."""
    least, most = slack.least, slack.most
    if most is not None and most < 0:
        return f"too late by {days_in_words(-most, None if least is None else -least)}"
    if least is not None and least <= 0:
        return (
            f"slack up to {counted(most, 'day')}" if most else "no slack" if most == 0 else "slack not known"
        )
    return f"slack {days_in_words(least, most)}"
