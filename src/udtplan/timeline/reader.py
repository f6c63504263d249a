"""From a phrase to a period: cut, gather, look up, word. Pure: no clock, no files but the word tables."""

from __future__ import annotations

from .grammar import Built, build
from .labels import without_labels
from .lexer import tokens
from .lexicon import lexicon
from .period import Period, Reading
from .point import Gathered, NotRead, Relative
from .points import gather
from .resolve import Options
from .text import LONGEST

_MOST_READINGS = 6
_RELATIVE = "it depends on when it was written or on something else that has no date here"


def read(
    text: str, language: str = "en", *, year: int | None = None, seasons: str = "meteorological"
) -> Period:
    """The period a phrase names, read in the plan's language (a BCP 47 tag) and in English.

    ``year`` is what a phrase without a year speaks of; without it such a phrase is not read. ``seasons`` is
    "meteorological" (summer is June to August) or "quarters" (summer is July to September).

    Never raises for any text: what is not fully understood comes back with the flag ``unread``, without
    bounds and with a reason. A phrase that depends on the day it was written ("next year") has the flag
    ``relative``, one that recurs ("every June") ``recurring``, and both have no bounds but those they state
    ("yearly from 2026").
    """
    if seasons not in ("meteorological", "quarters"):
        raise ValueError(f"seasons are “meteorological” or “quarters”, not “{seasons}”")
    if len(text) > LONGEST:
        return _unread(text, f"it is longer than {LONGEST} characters, too long for a date")
    words = lexicon(language)
    try:
        parts = gather(without_labels(tokens(text, words)), year_first=words.year_first)
    except Relative as reason:
        return _relative(text, str(reason), ())
    except NotRead as reason:
        return _unread(text, str(reason))
    if parts.relative:
        return _relative(text, _RELATIVE, parts.flags)
    if parts.unknown:
        return _unread(text, _unknown(parts.unknown))
    options = Options(year, seasons)
    try:
        if parts.recurring:
            return _recurring(text, parts, options)
        return _read(text, parts, build(parts, options))
    except Relative as reason:
        return _relative(text, str(reason), parts.flags)
    except NotRead as reason:
        return _unread(text, str(reason))


def _unread(text: str, why: str) -> Period:
    return Period(text, None, None, ("unread",), why[:1].upper() + why[1:] + ".")


def _relative(text: str, why: str, flags: set[str] | tuple[str, ...]) -> Period:
    return Period(text, None, None, tuple(sorted({"relative", *flags})), why[:1].upper() + why[1:] + ".")


def _unknown(words: list[str]) -> str:
    listed = ", ".join(f"“{word}”" for word in dict.fromkeys(words[:3]))
    return f"{listed} {'is' if len(set(words)) == 1 else 'are'} not known here"


def _recurring(text: str, parts: Gathered, options: Options) -> Period:
    """Something that happens again and again is no bar; what it states of its first and last time is kept."""
    dated = [point.dated for point in parts.points]
    if not all(dated):
        if any(dated):
            raise NotRead("it mixes what recurs with dates")
        flags = {"recurring", *parts.flags} | ({"open-end"} if "G" in parts.shape else set())
        return Period(text, None, None, tuple(sorted(flags)))
    parts.shape = parts.shape.replace("D", "")
    if not parts.shape:
        return Period(text, None, None, tuple(sorted({"recurring", *parts.flags})))
    return _read(text, parts, build(parts, options), "recurring")


def _read(text: str, parts: Gathered, built: Built, *more: str) -> Period:
    flags = {*built.flags, *parts.flags, *more}
    start, end = built.pairs[0]
    if not built.why:
        return Period(text, start, end, tuple(sorted(flags)))
    flags.add("ambiguous")
    readings = tuple(
        Reading(_reworded(text, one, other, flags), one, other)
        for one, other in dict.fromkeys(built.pairs[:_MOST_READINGS])
    )
    return Period(
        text, start, end, tuple(sorted(flags)), built.why[:1].upper() + built.why[1:] + ".", readings
    )


def _reworded(text: str, start: object, end: object, flags: set[str]) -> str:
    from .wording import word_reading

    return word_reading(Period(text, start, end, tuple(sorted(flags - {"ambiguous"}))))  # type: ignore[arg-type]
