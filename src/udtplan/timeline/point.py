"""What is said about one point in time, and about a phrase as a whole, before it becomes dates."""

from __future__ import annotations


class NotRead(Exception):
    """The phrase, or part of it, is not understood; the message says why, in one sentence."""


class Relative(Exception):
    """The phrase is understood, but has no dates unless one knows when, or of what, it speaks."""


class Point:
    """What is said about one point in time; None where nothing is said. Its parts may come in any order.

    ``year2`` is the second year of "2025/26"; ``unit`` with ``number`` a quarter, third, half or week;
    ``loose`` a small number that no word explains yet; ``pair`` "09/23" or "2025-34", which can be read in
    several ways; ``mark`` the connective that the ending of a word, or a word after the point, stands for.
    """

    __slots__ = (
        "day",
        "exact",
        "fiscal",
        "hyphened",
        "loose",
        "mark",
        "month",
        "number",
        "numeric",
        "ordinal",
        "pair",
        "part",
        "rolled",
        "said",
        "school",
        "season",
        "short",
        "span",
        "unit",
        "year",
        "year2",
        "yearword",
    )

    def __init__(self) -> None:
        self.year: int | None = None
        self.year2: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.season: int | None = None
        self.unit: str | None = None
        self.number = 0
        self.part: str | None = None
        self.loose: int | None = None
        self.exact = ""  # the loose number as typed
        self.ordinal = 0  # "second", and what it counts has not come yet; -1 is the last
        self.pair: tuple[str, int, int] | None = None
        self.span: tuple[Point, Point] | None = None
        self.mark = ""
        self.said = False  # a year, a month or a unit was named, not only the frame for one
        self.yearword = False  # the word "year" was, with or without its number
        self.fiscal = False
        self.school = False
        self.short = False  # the year has two digits
        self.hyphened = False  # the second year came after a hyphen, which may also mean "to"
        self.numeric = False  # written in digits alone
        self.rolled = False  # the year was worked out from the other side of a range

    @property
    def has_sub(self) -> bool:
        """Whether something finer than a year is named."""
        return self.month is not None or self.season is not None or self.unit is not None

    @property
    def only_year(self) -> bool:
        return self.year is not None and not self.has_sub and self.loose is None and self.part is None

    @property
    def dated(self) -> bool:
        return self.year is not None or self.pair is not None

    @property
    def closed(self) -> bool:
        """Whether an ending has said what this point is to the phrase, so that what follows is another."""
        return self.said and self.mark != ""


class Gathered:
    """A phrase taken apart: ``shape`` in letters (see ``grammar``), its points, its durations, what else it
    says.
    """

    __slots__ = ("done", "durations", "flags", "points", "recurring", "relative", "shape", "unknown")

    def __init__(self) -> None:
        self.shape = ""
        self.points: list[Point] = []
        self.durations: list[tuple[float, str]] = []
        self.flags: set[str] = set()
        self.recurring = False
        self.relative = ""  # why it has no dates by itself, if it has none
        self.done = False
        self.unknown: list[str] = []
