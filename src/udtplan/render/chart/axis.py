"""The axis of time of a roadmap chart: years as numbers, and where its lines and labels are."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from udtplan.render.chart.svg import width
from udtplan.render.document import Action, Bar

MOST_LABELS = 14
QUARTERS = ("Q1", "Q2", "Q3", "Q4")
_LEAST = 26
_LABEL = 45
"""Room that the name of a year needs in a drawing of many points."""
_PART = 0.8
"""Of that room, what the name of a year needs of which the axis has only a part."""
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


def years(day: date, *, end: bool = False) -> float:
    """A day as a number of years: where it begins, or with `end` where it is over."""
    first = date(day.year, 1, 1).toordinal()
    length = 366 if day.year % 4 == 0 and (day.year % 100 != 0 or day.year % 400 == 0) else 365
    return day.year + (day.toordinal() - first + end) / length


@dataclass(frozen=True, slots=True)
class Axis:
    """Time from left to right: years `first` to `last` on the points `left` to `right`.

    `names` are the short names of the quarters; `room` is what the name of a year needs, in the same points.
    """

    first: float
    last: float
    left: float
    right: float
    names: tuple[str, ...] = QUARTERS
    room: float = _LABEL

    def x(self, at: float) -> float:
        """Where a moment is."""
        share = (at - self.first) / (self.last - self.first)
        return self.left + min(max(share, 0.0), 1.0) * (self.right - self.left)

    @property
    def step(self) -> int:
        """Years from one labelled line to the next."""
        most = min(MOST_LABELS, (self.right - self.left) / self.room)
        return next((step for step in _STEPS if (self.last - self.first) / step <= most), 2000)

    @property
    def labels(self) -> list[tuple[float, str]]:
        """The years that fit, each with the middle of the room it has."""
        found = []
        first = math.floor(self.first / self.step) * self.step
        for year in range(first, math.ceil(self.last), self.step):
            left, right = self.x(max(year, self.first)), self.x(min(year + self.step, self.last))
            if right - left >= _PART * self.room:
                found.append(((left + right) / 2, str(year)))
        return found

    @property
    def lines(self) -> list[float]:
        """Where labelled years begin."""
        first = math.ceil(self.first / self.step) * self.step
        return [self.x(year) for year in range(first, math.floor(self.last) + 1, self.step)]

    @property
    def quarters(self) -> list[tuple[float, float, str]]:
        """Left end, right end and name of each quarter; none where they would be too narrow to name."""
        needed = max(_LEAST, *(width(name, 12.5) + 6 for name in self.names))
        if (self.right - self.left) / (self.last - self.first) / 4 < needed:
            return []
        found = []
        for number in range(math.floor(self.first * 4), math.ceil(self.last * 4)):
            found.append((self.x(number / 4), self.x((number + 1) / 4), self.names[number % 4]))
        return found


def axis_for(
    actions: Iterable[Action],
    left: float,
    right: float,
    names: tuple[str, ...] = QUARTERS,
    room: float = _LABEL,
) -> Axis | None:
    """An axis on which all that is dated has room; None if nothing is."""
    moments: list[float] = []
    ends: list[float] = []
    """Of bars without a start; `starts` of bars without an end."""
    starts: list[float] = []
    for action in actions:
        bars = [action.bar] if action.bar else []
        bars += [Bar(mark.at, mark.at) for mark in action.milestones if mark.at]
        for bar in bars:
            known = [
                moment
                for span in (bar.start, bar.end)
                if span
                for moment in (years(span.earliest), years(span.latest, end=True))
            ]
            moments += known
            ends += known[-1:] if bar.start is None else []
            starts += known[:1] if bar.end is None else []
    if not moments:
        return None
    part = 4 if max(moments) - min(moments) <= 6 else 1
    first = math.floor(min(moments) * part + 1e-6)
    last = math.ceil(max(moments) * part - 1e-6)
    # An open bar that would hardly be seen has room besides; no other needs any.
    first -= any(end * part < first + 1 - 1e-6 for end in ends)
    last += any(start * part > last - 1 + 1e-6 for start in starts)
    return Axis(first / part, last / part, left, right, names, room)
