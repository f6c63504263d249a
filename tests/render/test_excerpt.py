"""Long texts made short."""

from __future__ import annotations

import pytest

from udtplan.render.tree.excerpt import passages, running, sentences, shortened
from udtplan.render.tree.told import told_in_full


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One city. Two rivers. Three", ["One city.", "Two rivers.", "Three"]),
        ("From Nov. 2024 to Sept. 2025. Then it ends.", ["From Nov. 2024 to Sept. 2025.", "Then it ends."]),
        ("By e.g. Paris and others. More follows.", ["By e.g. Paris and others.", "More follows."]),
        ("It costs 1.3 million. Really?", ["It costs 1.3 million.", "Really?"]),
        ("Η πόλη μεγαλώνει. Και τώρα;", ["Η πόλη μεγαλώνει.", "Και τώρα;"]),
        ("Градът расте. Сега какво?", ["Градът расте.", "Сега какво?"]),
        ("", [""]),
    ],
)
def test_sentences_are_told_apart_and_abbreviations_left_whole(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_text_that_fits_stays_as_it_is() -> None:
    assert shortened("Short  and\ngood.", 20, "3.a") == "Short and good."


def test_a_longer_text_ends_with_a_whole_sentence_and_says_where_the_rest_is() -> None:
    text = "The first is whole. The second is not shown any more."
    assert shortened(text, 30, "3.a") == "The first is whole. … (3.a)"


def test_a_sentence_too_long_by_itself_ends_with_a_whole_word_and_says_so() -> None:
    assert shortened("One very long sentence without end", 15, "3.a") == "One very long … (3.a)"


def test_a_word_too_long_by_itself_is_cut_and_says_so() -> None:
    assert shortened("W" * 90, 10) == f"{'W' * 10} …"


def test_markdown_becomes_one_paragraph_without_headings() -> None:
    text = "# Heading\n\nFirst *part*\n\n- one\n- [two](https://example.org)\n\n```\ncode\n```"
    assert running(text) == "First part; one; two"


def test_what_is_nothing_but_a_heading_is_not_lost() -> None:
    assert passages("# Only this") == ("Only this",)


def test_a_blank_that_nobody_may_break_stays_one() -> None:
    assert shortened("15\u00a0January  2026", 40) == "15\u00a0January 2026"


def test_a_picture_and_the_mark_of_a_footnote_are_no_words() -> None:
    assert running("The river[^1] rises. ![Map](map.png)\n\n[^1]: In spring.") == "The river rises."


def test_brackets_that_say_something_stay_behind_a_picture() -> None:
    assert running("See ![a map](map.png) (north of the river).") == "See (north of the river)."
    assert running("![A map](map.png) (left) and more") == "(left) and more"


@pytest.mark.parametrize(
    ("markdown", "lines"),
    [
        ("Much **strong** `code`", ["Much strong code"]),
        ("## Part\n\n> quoted", ["Part", "quoted"]),
        ("- one\n- two\n  - deep", ["– one", "– two", "  – deep"]),
        ("3. three\n4. four", ["3. three", "4. four"]),
        ("- ![Map](map.png)\n- two", ["– two"]),
        ("| A | B |\n|---|---|\n| 1 | *2* |", ["A | B", "1 | 2"]),
        ("![Map](map.png)", []),
        (
            "[site](https://example.org) <https://example.org>",
            ["site (https://example.org) https://example.org"],
        ),
        ("The river[^1].\n\n[^1]: In *spring*.", ["The river[1].", "[1] In spring."]),
        ("```\na\n  b\n```", ["a", "  b"]),
    ],
)
def test_what_is_read_out_has_no_marks_of_markdown(markdown: str, lines: list[str]) -> None:
    assert told_in_full(markdown).split("\n") == (lines or [""])


def test_half_a_parenthesis_is_left_out_with_its_words() -> None:
    text = "Regional programme (223 900 €, applied for) and the city's own means"
    assert shortened(text, 32) == "Regional programme …"
    assert shortened(text, 50) == "Regional programme (223 900 €, applied for) and …"
    assert shortened("(223 900 € applied for in spring)", 12) == "(223 900 € …"
