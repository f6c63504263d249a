"""What a date phrase says: a start and an end, each an interval of days with a precision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

FLAGS = ("ambiguous", "approximate", "open-end", "recurring", "relative", "uncertain", "unread")


class Precision(StrEnum):
    """The unit a bound was written in. Parts of a year ("mid 2025") count as months, parts of a month as
    days.
    """

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    THIRD = "third"
    HALF = "half"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Bound:
    """The days one end of a period may fall on, from ``earliest`` to ``latest``, both included.

    Raises ValueError when ``latest`` lies before ``earliest``.
    """

    earliest: date
    latest: date
    precision: Precision

    def __post_init__(self) -> None:
        if self.latest < self.earliest:
            raise ValueError(f"a bound can't end ({self.latest}) before it begins ({self.earliest})")

    def as_json(self) -> dict[str, str]:
        return {
            "earliest": self.earliest.isoformat(),
            "latest": self.latest.isoformat(),
            "precision": self.precision.value,
        }


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand an ambiguous phrase, and ``words`` that say only this."""

    words: str
    start: Bound | None
    end: Bound | None


@dataclass(frozen=True, slots=True)
class Period:
    """A phrase and how it was read.

    ``start`` or ``end`` is None where the phrase does not state it. ``flags`` are sorted and taken from
    FLAGS. ``why`` says in one sentence why a phrase can't be read or what is unclear about it. ``readings``
    lists the possible readings of an ambiguous phrase; the first is the one ``start`` and ``end`` give.
    ``remark`` are words beside the date that were left out when it was read ("council vote").
    """

    text: str
    start: Bound | None
    end: Bound | None
    flags: tuple[str, ...] = ()
    why: str = ""
    readings: tuple[Reading, ...] = ()
    remark: str = ""

    @property
    def is_read(self) -> bool:
        """Whether the phrase was understood, with or without dates ("ongoing" is, "in due form" is not)."""
        return "unread" not in self.flags

    @property
    def is_dated(self) -> bool:
        """Whether at least one bound is known."""
        return self.start is not None or self.end is not None

    @property
    def is_single(self) -> bool:
        """Whether the phrase names one period ("Q3 2025"), which bounds start and end alike."""
        return self.start is not None and self.start == self.end

    def words(self) -> str:
        """Unambiguous English that reads back to the same bounds; the phrase itself where it has no dates."""
        from .wording import word_period

        return word_period(self)

    def as_json(self) -> dict[str, object]:
        """The period as ``roadmap`` and ``when`` print it; readings are for people."""
        out: dict[str, object] = {
            "text": self.text,
            "start": None if self.start is None else self.start.as_json(),
            "end": None if self.end is None else self.end.as_json(),
            "flags": list(self.flags),
        }
        if self.why and "ambiguous" not in self.flags:
            out["why"] = self.why
        return out
