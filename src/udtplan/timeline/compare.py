"""Comparing bounds when each is only known to lie in an interval: certainly, possibly or no."""

from __future__ import annotations

from enum import Enum

from .period import Bound, Period


class Verdict(Enum):
    """The answer to a question about dates that are known only to an interval."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    NO = "no"


def before(a: Bound, b: Bound) -> Verdict:
    """Whether a day in ``a`` lies before a day in ``b``."""
    if a.latest < b.earliest:
        return Verdict.CERTAIN
    if a.earliest < b.latest:
        return Verdict.POSSIBLE
    return Verdict.NO


def after(a: Bound, b: Bound) -> Verdict:
    """Whether a day in ``a`` lies after a day in ``b``."""
    return before(b, a)


def ends_before_starts(period: Period) -> Verdict:
    """Whether a period ends before it starts. A single period ("Q3 2025") never does."""
    if period.start is None or period.end is None or period.start == period.end:
        return Verdict.NO
    return before(period.end, period.start)


def starts_before_ends(later: Period, earlier: Period) -> Verdict:
    """Whether ``later`` starts before ``earlier`` has ended, as a dependency forbids.

    A missing start may be any day and a missing end never comes, so neither gives more than POSSIBLE; with
    both missing there is nothing to say and the answer is NO.
    """
    if later.start is None and earlier.end is None:
        return Verdict.NO
    if later.start is None or earlier.end is None:
        return Verdict.POSSIBLE
    return before(later.start, earlier.end)


def overlaps(a: Period, b: Period) -> Verdict:
    """Whether two periods share a day. A side that is not stated reaches as far as it can."""
    if _apart(a, b) or _apart(b, a):
        return Verdict.NO
    if _meets(a, b) and _meets(b, a):
        return Verdict.CERTAIN
    return Verdict.POSSIBLE


def _apart(a: Period, b: Period) -> bool:
    """Whether ``a`` has certainly ended before ``b`` starts."""
    return a.end is not None and b.start is not None and a.end.latest < b.start.earliest


def _meets(a: Period, b: Period) -> bool:
    """Whether ``a`` has certainly started when ``b`` ends."""
    return a.start is not None and b.end is not None and a.start.latest <= b.end.earliest
