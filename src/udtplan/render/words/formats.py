"""Dates, quarters, numbers, countries and emoji as a language writes them, after CLDR."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from udtplan.resources import data_folder

_FEWEST_GROUPED = 5
"""Four digits stay together: they are easy to read, and some languages never part them."""


@dataclass(frozen=True, slots=True)
class Formats:
    """The habits of one language.

    Attributes:
        date: a day in a sentence, with the fields day, month and year.
        first: the first day of a month.
        months: as they stand in a date, January first.
        quarters: short, as on the axis of a chart.
        group: the sign between thousands.
        countries: names by two-letter codes.
    """

    date: str
    first: str
    months: tuple[str, ...]
    quarters: tuple[str, ...]
    group: str
    countries: dict[str, str]

    def day(self, at: dt.date) -> str:
        """A day as it is written in a sentence: "22 November 2026"."""
        day = self.first if at.day == 1 else str(at.day)
        return self.date.format(day=day, month=self.months[at.month - 1], year=at.year)

    def count(self, number: int) -> str:
        """A number of things: "12,500"."""
        digits = str(number)
        return digits if len(digits) < _FEWEST_GROUPED else f"{number:,}".replace(",", self.group)

    def country(self, code: str) -> str:
        """The name of a country; what is no code we know stays as it is."""
        return self.countries.get(code.upper(), code)


@cache
def formats_for(language: str) -> Formats:
    """The habits of a language that the documents ship."""
    read = _all("cldr.json")[language]
    return Formats(**{**read, "months": tuple(read["months"]), "quarters": tuple(read["quarters"])})


def emoji_names(language: str) -> dict[str, str]:
    """The names of common emoji in a language that the documents ship; none in English."""
    return _all("emoji.json").get(language, {})


@cache
def _all(file: str) -> dict[str, dict[str, Any]]:
    path = data_folder("templates") / "words" / file
    found: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return found
