"""Edits change what they mean to change and not one letter more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from udtplan.source.edit import Edit, apply


def test_several_edits_are_made_in_whatever_order_they_come() -> None:
    edits = [Edit(5, 4, "two"), Edit(0, 4, "one"), Edit(9, 0, "!")]

    assert apply("eins zwei drei", edits) == "one two! drei"


def test_no_edit_changes_nothing() -> None:
    assert apply("a\r\nb\n", []) == "a\r\nb\n"


@pytest.mark.parametrize(
    "edits",
    [[Edit(0, 3, "x"), Edit(2, 1, "y")], [Edit(3, 2, "x")], [Edit(-1, 1, "x")], [Edit(5, 0, "x")]],
)
def test_edits_that_overlap_or_lie_outside_are_refused(edits: list[Edit]) -> None:
    with pytest.raises(ValueError, match="overlaps another or lies outside"):
        apply("abcd", edits)


def test_two_insertions_at_one_place_both_stay() -> None:
    assert apply("ab", [Edit(1, 0, "x"), Edit(1, 0, "y")]) == "axyb"


@given(st.text(max_size=30), st.lists(st.integers(0, 30), max_size=6))
def test_putting_back_what_is_there_changes_nothing(text: str, cuts: list[int]) -> None:
    places = sorted({min(cut, len(text)) for cut in cuts})
    pairs = zip(places[::2], places[1::2], strict=False)

    assert apply(text, [Edit(a, b - a, text[a:b]) for a, b in pairs]) == text


@given(st.text(max_size=20), st.integers(0, 20), st.integers(0, 20), st.text(max_size=5))
def test_what_stands_before_and_behind_an_edit_stays(text: str, a: int, b: int, new: str) -> None:
    begin, end = sorted((min(a, len(text)), min(b, len(text))))

    assert apply(text, [Edit(begin, end - begin, new)]) == text[:begin] + new + text[end:]
