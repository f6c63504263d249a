"""By how much a date moved, as far as both states say it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from udtplan.timeline import Bound, Period, Precision
from udtplan.timeline.wording import word_bound, word_day

_BY_DAYS = frozenset([Precision.DAY, Precision.WEEK])
_SHORT = 31  # so many days are counted as days where one of two dates is no day


def moved(before: Period, after: Period) -> str:
    """What became of a period, in half sentences that say both dates; "" where neither is read as one."""
    if not before.is_dated or not after.is_dated:
        if before.is_dated:
            return f"no longer dated: {_quoted(after)}, before {before.words()}"
        return f"now dated: {after.words()}, before {_quoted(before)}" if after.is_dated else ""
    if (before.start, before.end) == (after.start, after.end):
        return f"the same dates in other words: {_quoted(after)}, before {_quoted(before)}"
    if before.is_single and after.is_single:
        return str(_Move.of(before.start, after.start))
    start, end = _Move.of(before.start, after.start), _Move.of(before.end, after.end)
    if start.amount and start.amount == end.amount:
        return f"start and end moved {start.amount}: now {after.words()}, before {before.words()}"
    return "; ".join(f"{name} {move}" for name, move in (("start", start), ("end", end)) if str(move))


def _quoted(period: Period) -> str:
    return f"“{period.text.strip()}”"


class _Move(NamedTuple):
    """What became of one date.

    Attributes:
        what: "moved from 2026 to 2027"; "" if nothing.
        amount: "2 months later"; "" if it is not known to have moved.
    """

    what: str = ""
    amount: str = ""

    @classmethod
    def of(cls, old: Bound | None, new: Bound | None) -> _Move:
        if old is None or new is None:
            return cls(next(_stated(old, new), ""))
        if (old.earliest, old.latest) == (new.earliest, new.latest):
            return cls()
        was, now = _words(old), _words(new)
        if new.earliest > old.latest:
            return cls(f"moved from {was} to {now}", f"{_distance(old, new)} later")
        if old.earliest > new.latest:
            return cls(f"moved from {was} to {now}", f"{_distance(new, old)} earlier")
        if old.earliest <= new.earliest and new.latest <= old.latest:
            return cls(f"stated more exactly: {now}, before {was}")
        if new.earliest <= old.earliest and old.latest <= new.latest:
            return cls(f"stated less exactly: {now}, before {was}")
        return cls(f"moved from {was} to {now}, perhaps {'later' if new.latest > old.latest else 'earlier'}")

    def __str__(self) -> str:
        return ", ".join(filter(None, self))


def _stated(old: Bound | None, new: Bound | None) -> Iterator[str]:
    if old is not None:
        yield f"no longer stated, before {_words(old)}"
    if new is not None:
        yield f"now stated: {_words(new)}"


def _words(bound: Bound) -> str:
    said = word_bound(bound)
    # Days that no word of the calendar names.
    return f"{word_day(bound.earliest)} – {word_day(bound.latest)}" if said.startswith("[") else said


# ── How far ─────────────────────────────────────────────────────────────────────────────────────────


def _distance(first: Bound, second: Bound) -> str:
    """From one date to one that comes after it for certain."""
    by_days = [bound.precision in _BY_DAYS for bound in (first, second)]
    if not any(by_days):
        least, most = _months(first.latest, second.earliest), _months(first.earliest, second.latest)
        return _at_least(_named(least, "month"), is_exact=least == most)
    days = (second.earliest - first.latest).days
    is_exact = first.earliest == first.latest and second.earliest == second.latest
    months = _whole_months(first.latest, second.earliest)
    if is_exact and _is_same_day(first.latest, second.earliest):
        return _named(months, "month")
    if all(by_days) or days < _SHORT:
        return _at_least(_named(days, "day"), is_exact=is_exact)
    return _at_least(_named(months, "month"), is_exact=False)


def _at_least(words: str, *, is_exact: bool) -> str:
    return words if is_exact else f"at least {words}"


def _named(number: int, unit: str) -> str:
    """ "1 month", "2 months", "1 year"."""
    if unit == "month" and number % 12 == 0:
        number, unit = number // 12, "year"
    return f"{number} {unit}{'' if number == 1 else 's'}"


def _months(first: date, last: date) -> int:
    """From one month to another; 1 from any day of December to any day of January."""
    return (last.year - first.year) * 12 + last.month - first.month


def _whole_months(first: date, last: date) -> int:
    """How many months have passed in full."""
    return _months(first, last) - (last.day < first.day and not _ends_month(last))


def _is_same_day(first: date, last: date) -> bool:
    return first.day == last.day or (_ends_month(first) and _ends_month(last))


def _ends_month(day: date) -> bool:
    return (day + timedelta(1)).day == 1
