"""Months on the columns of a terminal."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MOST_PER_MONTH = 4
_MONTHS_PER_COLUMN = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 120000)
_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def month_of(day: date, *, end: bool = False) -> float:
    """A day as a number of months since the year 0: where it begins, or with `end` where it is over."""
    return day.year * 12 + day.month - 1 + (day.day - 1 + end) / monthrange(day.year, day.month)[1]


@dataclass(frozen=True, slots=True)
class Scale:
    """Months from `first` up to `last`; a month has `per_month` columns, or a column has `months`."""

    first: int
    last: int
    per_month: int
    months: int

    @property
    def width(self) -> int:
        """How many columns there are."""
        return -(-(self.last - self.first) * self.per_month // self.months)

    def column(self, month: float) -> float:
        """Where a moment is, in columns."""
        return (month - self.first) * self.per_month / self.months

    def labels(self) -> Iterator[list[tuple[int, str]]]:
        """The lines of the axis from coarse to fine, each with its labels and the columns they begin at."""
        yield list(self._years())
        if self.months == 1 and self.per_month == _MOST_PER_MONTH:
            yield [(self._at(month), _NAMES[month % 12]) for month in range(self.first, self.last)]
        elif self.months == 1:
            first = -(-self.first // 3) * 3
            yield [(self._at(month), f"Q{month % 12 // 3 + 1}") for month in range(first, self.last, 3)]

    def _years(self) -> Iterator[tuple[int, str]]:
        """The first column of each year that has room for its number; of short years, every so many."""
        step = -(-5 * self.months // (12 * self.per_month))
        for year in range(self.first // 12, -(-self.last // 12)):
            at, end = self._at(max(year * 12, self.first)), self._at(min(year * 12 + 12, self.last))
            if year % step == 0 and (step > 1 or end - at >= 5 or end == self.width >= at + 4):
                yield at, f"{year:04d}"

    def year_columns(self) -> list[int]:
        """Where years begin, of short ones those with a number, but for the left edge."""
        if self.months == 1:
            return [
                self._at(month)
                for month in range(-(-self.first // 12) * 12, self.last, 12)
                if month > self.first
            ]
        return [at for at, _ in self._years() if at]

    def _at(self, month: int) -> int:
        return (month - self.first) * self.per_month // self.months


def scale_for(days: list[date], room: int) -> Scale:
    """The finest scale on which all these days have room: in whole quarters, or years where they are many."""
    first, last = min(days), max(days)
    start, end = first.year * 12 + first.month - 1, last.year * 12 + last.month
    start, end = start // 3 * 3, -(-end // 3) * 3
    per_month = min(room // (end - start), _MOST_PER_MONTH)
    if per_month:
        return Scale(start, end, per_month, 1)
    start, end = start // 12 * 12, -(-end // 12) * 12
    months = next(size for size in _MONTHS_PER_COLUMN if -(-(end - start) // size) <= room)
    return Scale(start, end, 1, months)
