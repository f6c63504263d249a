"""Which words of a text changed."""

from __future__ import annotations

import random
from collections import Counter
from difflib import SequenceMatcher
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from udtplan.compare import Kind, Piece
from udtplan.compare.prose import is_same, pieces
from udtplan.report.changes.excerpts import excerpt, opening

TEXTS = st.text(alphabet=st.sampled_from("ab.,- \n"), max_size=40)


def shown(before: str, after: str) -> str:
    marks = {Kind.ADDED: "{+%s+}", Kind.REMOVED: "[-%s-]", None: "%s"}
    return "".join(marks[kind] % text for kind, text in pieces(before, after))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("based on 52 actions", "based on 54 actions", "based on [-52-]{+54+} actions"),
        ("All is well.", "All is very well.", "All is{+ very+} well."),
        ("All is very well.", "All is well.", "All is[- very-] well."),
        ("One. Two.", "One. Two. Three.", "One. Two.{+ Three.+}"),
        ("One.\n\nTwo.", "Zero.\n\nOne.\n\nTwo.", "{+Zero.+}\n\nOne.\n\nTwo."),
        ("the city", "The City", "[-the city-]{+The City+}"),
        ("well known", "well-known", "well[- known-]{+-known+}"),
        ("twelve thousand people", "twelve thousand people!", "twelve thousand people{+!+}"),
        ("in the north of the city here", "in the south of the town here", None),
    ],
)
def test_only_the_words_that_changed_are_marked(before: str, after: str, said: str | None) -> None:
    said = said or "in the [-north of the city-]{+south of the town+} here"
    assert shown(before, after) == said


def test_a_word_that_opens_a_text_is_marked_alone() -> None:
    assert (
        shown("Zero one two three four.", "Null one two three four.")
        == "[-Zero-]{+Null+} one two three four."
    )


def test_a_passage_written_anew_is_replaced_as_a_whole() -> None:
    before = "Mobility is our first concern, says the council of the city."
    after = "We build a model that shows heat on every square, and plant trees."
    assert [piece.kind for piece in pieces(before, after)] == [Kind.REMOVED, Kind.ADDED]


def test_sentences_that_stayed_are_not_cut_up() -> None:
    before = "We start in May. The budget is small. We end in July."
    after = "We start in May. We end in July. The budget is small."
    assert "We start in May." in shown(before, after)
    assert shown(before, after).count("[-") == 1


@pytest.mark.parametrize(("before", "after"), [("a  b", "a b"), ("a\r\nb", "a\nb"), ("a\nb ", "a b")])
def test_white_space_is_no_change(before: str, after: str) -> None:
    assert is_same(before, after)
    assert [piece.kind for piece in pieces(before, after)] == [None]


@given(TEXTS, TEXTS)
def test_the_pieces_make_both_texts(before: str, after: str) -> None:
    found = pieces(before, after)
    old = "".join(text for kind, text in found if kind is not Kind.ADDED)
    new = "".join(text for kind, text in found if kind is not Kind.REMOVED)
    assert (old.split(), new.split()) == (before.split(), after.split())
    assert all(a.kind != b.kind for a, b in pairwise(found))
    assert is_same(before, after) == (not any(piece.kind for piece in found))


def test_texts_made_to_be_slow_are_replaced_in_large_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []

    class Counted(SequenceMatcher[str]):
        def __init__(self, junk: None, a: list[str], b: list[str], auto: bool) -> None:
            counts = Counter(a)
            compared.append(sum(counts[one] for one in b))
            super().__init__(junk, a, b, auto)

    monkeypatch.setattr("udtplan.compare.prose.SequenceMatcher", Counted)
    random.seed(1)
    before = " ".join(f"a {random.random()}" for _ in range(5_000))
    after = " ".join(f"a {random.random()}" for _ in range(5_000))
    found = pieces(before, after)
    assert "".join(text for kind, text in found if kind is not Kind.ADDED).split() == before.split()
    assert sum(compared) < 500_000


# ── Excerpts ────────────────────────────────────────────────────────────────────────────────────────


def test_long_stretches_that_stayed_are_left_out() -> None:
    words = " ".join(f"w{at}" for at in range(40))
    found = excerpt(pieces(f"{words} old {words} end", f"{words} new {words} end"))
    said = "".join(piece.text for piece in found)
    assert said == " … w34 w35 w36 w37 w38 w39 oldnew w0 w1 w2 w3 w4 w5 … "


def test_the_middle_of_a_long_change_is_left_out() -> None:
    (piece,) = excerpt([Piece(Kind.ADDED, " ".join(f"w{at}" for at in range(200)))])
    assert piece.text.startswith("w0 w1 ")
    assert " … " in piece.text
    assert piece.text.endswith(" w199")
    assert len(piece.text.split()) == 51


def test_an_opening_says_whether_there_is_more() -> None:
    assert opening("One two.\nThree") == "One two. Three"
    assert opening("w " * 30) == f"{'w ' * 12}…"
