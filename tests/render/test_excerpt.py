"""Long texts made short."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from udtplan.render.tree.excerpt import leads_to_left_out, passages, running, sentences, shortened
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


def test_a_first_sentence_may_be_longer_if_asked() -> None:
    text = "The first sentence is whole. The second is not."
    assert shortened(text, 20, "3.a", longest=30) == "The first sentence is whole. … (3.a)"
    assert shortened(text, 20, "3.a", longest=25) == "The first sentence … (3.a)"
    assert (
        shortened("One sentence is all there is.", 20, "3.a", longest=30) == "One sentence is all there is."
    )
    assert shortened(text + " Third.", 45, "3.a", longest=90) == "The first sentence is whole. … (3.a)"


def test_a_sentence_too_long_by_itself_ends_with_a_whole_word_and_says_so() -> None:
    assert shortened("One very long sentence without end", 15, "3.a") == "One very long … (3.a)"


def test_a_word_too_long_by_itself_is_cut_and_says_so() -> None:
    assert shortened("W" * 90, 10) == f"{'W' * 10} …"


def test_markdown_becomes_one_paragraph_without_headings() -> None:
    text = "# Heading\n\nFirst *part*\n\n- one\n- [two](https://example.org)\n\n```\ncode\n```"
    assert running(text) == "First part; one; two"


def test_a_list_ends_before_the_paragraph_below_it() -> None:
    assert (
        running("We face:\n\n- heat\n- floods\n\nSince 2010 both grow.")
        == "We face: heat; floods. Since 2010 both grow."
    )
    assert running("- heat;\n- floods?\n\nBoth grow.") == "heat; floods? Both grow."


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


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("Regional funds (223 900 €, applied for) and more", 28, "Regional funds …"),
        ("Regional funds (223 900 €, applied for) and more", 40, "Regional funds (223 900 €, applied for) …"),
        ("Regional funds (of 2030 (applied for) or later) and more", 34, "Regional funds (of 2030 …)"),
        ("The plan [see the map of 2024] and more", 20, "The plan [see the …]"),
        ("The mayor says „Wir bauen das jetzt“ and more", 25, "The mayor says …"),
        ("The mayor says « on y va bientôt » and more", 25, "The mayor says …"),
        ('The mayor says "we begin at once" and more', 22, "The mayor says …"),
        ("(The river rises. It falls again later.) More is told", 25, "(The river rises. It …)"),
        ("(223 900 € applied for in spring)", 12, "(223 900 € …)"),
        ("“We build [all of it] at once”", 15, "“We build …”"),
        ("((223 900 € applied for) in spring)", 12, "((223 900 € …))"),
        ("1) the first point 2) the second point", 25, "1) the first point 2) the …"),
        ("The city’s plan (half a bracket and more", 25, "The city’s plan (half a …"),
    ],
)  # fmt: skip
def test_brackets_and_quotations_are_left_out_or_closed(text: str, most: int, expected: str) -> None:
    assert shortened(text, most) == expected


@st.composite
def balanced(draw: st.DrawFn, quotes: str, depth: int = 3) -> str:
    """Words, some of them in brackets or quotation marks that may hold others."""
    words = st.lists(
        st.sampled_from(["river", "a", "plans.", "Three", "city’s", "5,", "–"]), min_size=1, max_size=8
    )
    parts = [" ".join(draw(words))]
    if depth:
        for marks in draw(st.lists(st.sampled_from(["()", "[]", "«»", quotes]), max_size=2)):
            begin, end = marks[:1], marks[1:]
            parts += [begin + draw(balanced(quotes, depth - 1)) + end, " ".join(draw(words))]
    return " ".join(parts[draw(st.integers(0, 1)) if len(parts) > 1 else 0 :])


@given(balanced("„“") | balanced("“”"), st.integers(1, 80))
def test_no_shortened_text_ends_within_brackets_or_quotations(text: str, most: int) -> None:
    short = shortened(text, most)
    for begin, end in (("(", ")"), ("[", "]"), ("«", "»")):
        assert short.count(begin) == short.count(end)
    assert short.count("“") == short.count("„") + short.count("”")


@given(st.text(alphabet='ab .,()[]„“”«»"’A', max_size=120), st.integers(1, 60))
def test_a_shortened_text_is_the_beginning_of_the_text(text: str, most: int) -> None:
    whole, short = " ".join(text.split()), shortened(text, most)
    kept, _, closing = short.rpartition(" …")
    assert short == whole or (whole.startswith(kept) and len(kept) <= most and set(closing) <= set(')]“”»«"'))


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("It grew:\n\n![Chart](c.png)\n\n## Then\n\nIn 2024 we began.", "It grew. In 2024 we began."),
        ("This shows how fast:\n\n![Chart](c.png)", "This shows how fast."),
        ("This shows how fast:\n![Chart](c.png)", "This shows how fast."),
        ("It grew\n\n## Then\n\nWe began.", "It grew. We began."),
    ],
)
def test_what_leads_to_a_picture_or_a_heading_ends_a_sentence(markdown: str, expected: str) -> None:
    assert running(markdown) == expected


def test_what_leads_to_words_still_leads_to_them() -> None:
    assert running("We face:\n\n- heat\n- floods") == "We face: heat; floods"
    assert not leads_to_left_out("We face:\n\n- heat\n- floods")
    assert leads_to_left_out("It grew:\n\n![Chart](c.png)\n\nWe began.")
