"""What of a known text stands in another: passages, and questions left in."""

from __future__ import annotations

import pytest

from udtplan.known_texts import Passages, Sentences

PROMPT = "How much might the use case cost? What are the potential sources of funding? If not, why not?"


def test_a_copy_is_recognised_whatever_its_line_breaks_and_case() -> None:
    known = Passages(["Refined specifications to be agreed with every district office next spring"], 8)
    overlap = known.overlap("And: refined specifications to be\nAGREED with every district office.")
    assert (overlap.phrase, overlap.run) == ("refined specifications to be\nAGREED with every district", 9)
    assert 0.8 < overlap.share <= 1
    assert known.overlap("Specifications are agreed with the districts.").phrase == ""


def test_the_words_of_the_trade_prove_no_copy() -> None:
    known = Passages(["the development of the digital twin in our city is a project for departments"], 8)
    assert known.runs == set()


def test_what_is_left_without_the_known_sentences() -> None:
    known = Sentences([PROMPT])
    assert known.others("How much might the use case cost? About a million. If not, why not?") == [
        *("about", "a", "million")
    ]
    assert known.others("How much might it cost?") == ["how", "much", "might", "it", "cost"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("How much might the use case cost? A lot.", "How much might the use case"),
        ("A lot.\n- **How much might the use case** cost", "How much might the use case"),
        ("We ask: how much might the use case cost?", "how much might the use case"),
        ("> How much might the use case cost?\n\nA lot.", ""),
        ("“How much might the use case cost?” – a lot.", ""),
        ('"How much might the use case cost?" A lot.', ""),
        ("Nobody knows how much might the use case cost.", ""),
    ],
)
def test_a_question_left_in_is_found_unless_it_is_quoted(text: str, phrase: str) -> None:
    assert Sentences([PROMPT]).first_in(text) == phrase
