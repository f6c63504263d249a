"""Comparisons are certain only when every day the words allow agrees."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from udtplan.timeline import Bound, Precision, Verdict, before, ends_before_starts, read, starts_before_ends
from udtplan.timeline.compare import after, overlaps


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("2027 - 2026", Verdict.CERTAIN),
        ("June 2026 - May 2026", Verdict.CERTAIN),
        ("2026 - June 2026", Verdict.POSSIBLE),
        ("Summer 2026 - 2026", Verdict.POSSIBLE),
        ("May 2026 - June 2026", Verdict.NO),
        ("Q3 2026", Verdict.NO),
        ("ongoing", Verdict.NO),
        ("by 2030", Verdict.NO),
    ],
)
def test_an_end_before_its_start_is_an_error_only_when_certain(text: str, verdict: Verdict) -> None:
    assert ends_before_starts(read(text)) is verdict


def test_a_dependency_is_broken_when_the_later_action_starts_first() -> None:
    data = read("by September 2026")
    assert starts_before_ends(read("May 2026"), data) is Verdict.CERTAIN
    assert starts_before_ends(read("2026"), data) is Verdict.POSSIBLE
    assert starts_before_ends(read("October 2026"), data) is Verdict.NO
    assert starts_before_ends(read("May 2026"), read("ongoing")) is Verdict.POSSIBLE
    assert starts_before_ends(read("ongoing"), read("ongoing")) is Verdict.NO


def test_periods_overlap_as_far_as_their_words_say() -> None:
    assert overlaps(read("Jan - June 2026"), read("March - Sept 2026")) is Verdict.CERTAIN
    assert overlaps(read("Jan - June 2026"), read("June - Sept 2026")) is Verdict.POSSIBLE
    assert overlaps(read("Jan - May 2026"), read("June - Sept 2026")) is Verdict.NO


DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@st.composite
def bounds(draw: st.DrawFn) -> Bound:
    low, high = sorted((draw(DAYS), draw(DAYS)))
    return Bound(low, high, Precision.DAY)


@given(bounds(), bounds())
def test_before_agrees_with_every_pair_of_days(a: Bound, b: Bound) -> None:
    corners = [one < other for one in (a.earliest, a.latest) for other in (b.earliest, b.latest)]
    expected = Verdict.CERTAIN if all(corners) else Verdict.POSSIBLE if any(corners) else Verdict.NO
    assert before(a, b) is expected
    assert after(b, a) is expected


def test_a_bound_is_never_inverted() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        Bound(date(2026, 2, 1), date(2026, 1, 1), Precision.DAY)
