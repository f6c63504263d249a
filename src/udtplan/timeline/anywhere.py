"""A phrase in a language nobody named: English first, then every other."""

from __future__ import annotations

from dataclasses import replace

from .lexicon import LANGUAGES
from .period import Bound, Period, Reading
from .reader import read

_ANY_YEAR = 2000


def languages_of(text: str) -> list[str]:
    """The codes of the languages in which a phrase is read as a date; English is not tried."""
    return [language for language in LANGUAGES if language != "en" and read(text, language).is_dated]


def read_anywhere(text: str) -> Period:
    """The phrase as read in English or, where English does not know its words, in whatever language does.

    Where languages disagree, the period is ambiguous and has the readings of all of them. What lacks only a
    year in one of them is not read, and says so.
    """
    english = read(text, "en")
    if english.is_read and not english.remark:
        return english
    found: dict[tuple[Bound | None, Bound | None], tuple[str, Period]] = {}
    for language in LANGUAGES:
        period = read(text, language)
        if period.is_read and not period.remark:  # what is a remark in one may be a date in another
            found.setdefault((period.start, period.end), (language, period))
    if english.remark and not found:
        return english
    if not any(period.is_dated for _, period in found.values()):
        yearless = _without_year(text)
        if yearless is not None:
            return yearless
    if not found:
        return english
    _, first = next(iter(found.values()))
    if len(found) == 1:
        return first
    readings = tuple(Reading(period.words(), period.start, period.end) for _, period in found.values())
    languages = ", ".join(language for language, _ in found.values())
    return replace(
        first,
        flags=tuple(sorted({*first.flags, "ambiguous"})),
        why=f"Languages read it in different ways ({languages}); name yours.",
        readings=readings,
    )


def _without_year(text: str) -> Period | None:
    """The phrase in the first language in which it would be a date if it named a year."""
    for language in ("en", *LANGUAGES):
        if read(text, language, year=_ANY_YEAR).is_dated:
            return read(text, language)
    return None
