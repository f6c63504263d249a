"""Times counted from a start given elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from udtplan.timeline import Bound, read
from udtplan.timeline.schedule import read_from


def start(words: str) -> Bound:
    bound = read(words).start
    assert bound is not None
    return bound


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("M1", "May 2026"),
        ("M6", "October 2026"),
        ("M1–M12", "May 2026 to April 2027"),
        ("M1 to M12", "May 2026 to April 2027"),
        ("M1-12", "May 2026 to April 2027"),
        ("months 1-6", "May 2026 to October 2026"),
        ("Month 3", "July 2026"),
        ("from M3", "from July 2026"),
        ("by M9", "by January 2027"),
        ("T0", "May 2026"),
        ("T0+6", "November 2026"),
        ("T0 + 6 months", "November 2026"),
        ("T0+1y", "May 2027"),
        ("T0+6 – T0+12", "November 2026 to May 2027"),
        ("18 months", "May 2026 to October 2027"),
        ("(18 months)", "May 2026 to October 2027"),
        ("for 2 years", "May 2026 to April 2028"),
        ("for the first 12 months", "May 2026 to April 2027"),
    ],
)
def test_what_counts_from_may_2026(words: str, meant: str) -> None:
    found, expected = read_from(words, start("May 2026")), read(meant)
    assert found is not None
    assert (found.start, found.end) == (expected.start, expected.end)


def test_years_are_twelve_months_from_the_anchor() -> None:
    found = read_from("year 2", start("May 2026"))
    assert found is not None
    assert found.start is not None
    assert found.start.as_json() == {"earliest": "2027-05-01", "latest": "2028-04-30", "precision": "year"}


def test_from_a_day_a_month_lasts_until_the_day_before() -> None:
    found = read_from("M2", start("15 May 2026"))
    assert found is not None
    assert found.start is not None
    assert (str(found.start.earliest), str(found.start.latest)) == ("2026-06-15", "2026-07-14")


def test_from_a_quarter_the_first_month_is_one_of_three() -> None:
    found = read_from("M1", start("Q2 2026"))
    assert found is not None
    assert found.start is not None
    assert (str(found.start.earliest), str(found.start.latest)) == ("2026-04-01", "2026-06-30")


def test_durations_are_read_in_the_language_of_the_plan() -> None:
    found = read_from("18 Monate", start("May 2026"), "de")
    assert found is not None
    assert found.end == read("October 2027").end


@pytest.mark.parametrize(
    "words",
    ["soon", "next year", "asap", "Q3", "summer", "by June", "ongoing", "May 2027", "M1 to never", "", "M"],
)
def test_what_does_not_count_from_anything_is_left_alone(words: str) -> None:
    assert read_from(words, start("May 2026")) is None


@given(st.text(alphabet="mMtTyY0123456789 +-–toby", max_size=14), st.sampled_from(["May 2026", "Q4 2199"]))
def test_no_phrase_breaks_it(words: str, anchor: str) -> None:
    found = read_from(words, start(anchor))
    assert found is None or found.is_dated
