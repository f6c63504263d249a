"""From a phrase to a period: cut, gather, look up, word. Pure: no clock, no files but the word tables."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from .asides import agreed, in_brackets, is_open_or_long, without_review
from .grammar import Built, build
from .labels import without_labels
from .lexer import Token, tokens
from .lexicon import Lexicon, lexicon
from .period import Period, Reading
from .point import Gathered, NotRead, Relative
from .points import gather
from .remarks import splits
from .resolve import Options
from .text import LONGEST
from .weekdays import doubt, without_weekdays

_MOST_READINGS = 6


def read(
    text: str, language: str = "en", *, year: int | None = None, seasons: str = "meteorological"
) -> Period:
    """The period a phrase names, read in the plan's language (a BCP 47 tag) and in English.

    ``year`` is what a phrase without a year speaks of; without it such a phrase is not read. ``seasons`` is
    "meteorological" (summer is June to August) or "quarters" (summer is July to September).

    Never raises for any text: what is not fully understood comes back with the flag ``unread``, without
    bounds and with a reason. A phrase that depends on the day it was written ("next year") has the flag
    ``relative``, one that recurs ("every June") ``recurring``, and both have no bounds but those they state
    ("yearly from 2026"). A date with the weekday of another has the flag ``uncertain`` and a reason.
    """
    if seasons not in ("meteorological", "quarters"):
        raise ValueError(f"seasons are “meteorological” or “quarters”, not “{seasons}”")
    if len(text) > LONGEST:
        return _unread(text, f"it is longer than {LONGEST} characters, too long for a date")
    return _known(text, language, Options(year, seasons))


# The same few phrases stand in the roadmap and in the answers of a plan, and in the plans of other cities.
@lru_cache(maxsize=512)
def _known(text: str, language: str, options: Options) -> Period:
    words = lexicon(language)
    found = tokens(text, words)
    period = _reviewed(text, found, words, options) or _period(text, found, words, options)
    if period.is_read and "relative" not in period.flags and not period.readings:
        return period
    return _said_twice(text, found, words, options) or _remarked(text, words, options) or period


def _period(text: str, found: list[Token], words: Lexicon, options: Options) -> Period:
    try:
        found, weekdays = without_weekdays(found)
        parts = gather(without_labels(found), year_first=words.year_first)
        if parts.relative:
            return _relative(text, parts.relative, parts.flags)
        if parts.unknown:
            return _unread(text, _unknown(parts.unknown))
    except Relative as reason:
        return _relative(text, str(reason), ())
    except NotRead as reason:
        return _unread(text, str(reason))
    try:
        if parts.recurring:
            return _recurring(text, parts, options)
        period = _read(text, parts, build(parts, options))
        return _doubted(period, doubt(weekdays, parts.points)) if weekdays else period
    except Relative as reason:
        return _relative(text, str(reason), parts.flags)
    except NotRead as reason:
        return _unread(text, str(reason))


def _reviewed(text: str, found: list[Token], words: Lexicon, options: Options) -> Period | None:
    """A phrase that also says when the matter is looked at again, read without that.

    Where it has no dates of its own ("ongoing, review every June"), what recurs is all it says of days.
    """
    split = without_review(found)
    if split is None:
        return None
    main, recurs = split
    period = _period(text, main, words, options)
    if not period.is_read or "relative" in period.flags or not is_open_or_long(period):
        return None
    if not recurs and "open-end" not in period.flags:
        return None  # a review of what has ended may be the last of it
    if recurs and not period.is_dated:
        return replace(period, flags=tuple(sorted({*period.flags, "recurring"})))
    return period


def _said_twice(text: str, found: list[Token], words: Lexicon, options: Options) -> Period | None:
    """A phrase whose brackets name the same days once more ("Q3 (July to September) 2026")."""
    split = in_brackets(found)
    if split is None:
        return None
    outside, inside = (_period(text, part, words, options) for part in split)
    if not (outside.is_dated and inside.is_dated):
        # One of the two may take its year from the other.
        near = outside.start or inside.start or outside.end or inside.end
        if near is None:
            return None
        year = Options(near.earliest.year, options.seasons)
        outside, inside = (_period(text, part, words, year) for part in split)
    return agreed(outside, inside)


def _remarked(text: str, words: Lexicon, options: Options) -> Period | None:
    """A date with a remark that names no day, read without it ("Q2 2027, subject to the grant")."""
    for date, remark, link in splits(text, words):
        found = tokens(date, words)
        period = _reviewed(text, found, words, options) or _period(text, found, words, options)
        if link == "by" and period.is_single:
            period = replace(period, start=None)
        elif link == "from" and period.is_single:
            period = replace(period, end=None, flags=tuple(sorted({*period.flags, "open-end"})))
        elif link:
            continue
        if period.is_dated:
            quoted = " ".join(remark.split())
            return replace(_doubted(period, f"“{quoted}” is left out as a remark."), remark=quoted)
    return None


def _doubted(period: Period, why: str) -> Period:
    """The period, not settled where there is a reason to doubt it."""
    if not why:
        return period
    flags = tuple(sorted({*period.flags, "uncertain"}))
    return replace(period, flags=flags, why=f"{period.why} {why}".strip())


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
