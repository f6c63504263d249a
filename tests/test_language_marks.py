"""Which words of a Markdown text are marked as in another language, and what is left without the marks."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from udtplan.language_marks import passages, spans, without_marks
from udtplan.model.codes import names_language
from udtplan.model.plan import Answer
from udtplan.render.tree.tree import Node, tree


def words(text: str) -> str:
    return without_marks(text, names_language)


@pytest.mark.parametrize(
    "attribute", ["{lang=en}", '{lang="en"}', "{lang='en'}", "{ lang=en }", "{lang=EN}", "{lang=pt-BR}"]
)
def test_words_in_brackets_may_say_their_language(attribute: str) -> None:
    assert words(f"het [Smart City Charter]{attribute}, zei zij") == "het Smart City Charter, zei zij"


@pytest.mark.parametrize(
    "text",
    [
        "[Charter]{lang=gr}",  # Greek is el
        "[Charter]{lang=English}",
        "[Charter]{lang=}",
        "[Charter]{lang=en",
        "[Charter]{lang=en onclick=x}",
        '[Charter]{lang="en" onclick=x}',
        "[Charter]{lang=\"en'}",
        "[Charter]{.note}",
        "[Charter]{#id lang=en}",
        "[Charter] {lang=en}",
        "Charter]{lang=en}",
        "Charter{lang=en}",
        r"\[Charter]{lang=en}",
        r"[Charter\]{lang=en}",
        "[Charter\n\nof cities]{lang=en}",
        "- [Charter\n- of cities]{lang=en}",
        "[]{lang=en} [ ]{lang=en}",
        "[^1]{lang=en}",
        "![map]{lang=en}",
        "[Charter](https://example.org){lang=en}",
        "[Charter][ref]{lang=en}",
        "`code`{lang=en} `[Charter]{lang=en}` ``a ` [Charter]{lang=en}``",
        "```\n[Charter]{lang=en}\n```",
        "~~~\n::: {lang=en}\nCharter\n:::\n~~~",
        "::: {lang=en}\nCharter",
        "Charter\n:::",
        "::: {.note}\nCharter\n:::",
        "::: {lang=en .note}\nCharter\n:::",
        "> ::: {lang=en}\n> Charter\n> :::",
        ":: {lang=en}\nCharter\n::",
    ],
)
def test_what_is_no_mark_stays_as_it_is_written(text: str) -> None:
    assert words(text) == text


def test_marks_nest_and_each_is_taken_for_itself() -> None:
    assert words("[a [b]{lang=fr} c [d](e) [f] g]{lang=en} [h]{lang=gr}") == "a b c [d](e) [f] g [h]{lang=gr}"


def test_marks_that_nest_without_end_are_text() -> None:
    text = "[" * 300 + "x" + "]{lang=en}" * 300
    assert len(spans(text, names_language)) == 4
    assert words(text).startswith("[[")
    tree(text, 2)


def test_blocks_between_two_lines_may_say_their_language() -> None:
    assert words("a\n::: {lang=en}\n# b\n\n- c\n::::\nd") == "a\n\n# b\n\n- c\n\nd"
    assert words('a\n\n::::: {lang="en"}\nb\n:::') == "a\n\n\nb\n"


def test_blocks_that_are_set_off_for_another_purpose_are_counted() -> None:
    text = "::: {lang=en}\n::: warning\na\n:::\nb\n:::\nc"
    assert [found[:2] for found in passages(text.split("\n"), names_language)] == [(0, 5)]
    assert words(text) == "\n::: warning\na\n:::\nb\n\nc"


def test_an_answer_tells_its_words_without_marks_and_documents_read_them() -> None:
    from udtplan.findings import Place

    answer = Answer("", "", "<!-- prompt -->\nDe [Charter]{lang=en}.", Place("x.md"))
    assert answer.prose == "De Charter."
    assert answer.markdown == "De [Charter]{lang=en}."


@pytest.mark.parametrize(
    "piece",
    [
        "[a]{lang=en} ",
        "[",
        "[a]{lang=en",
        "`[a]{lang=en}",
        "[[a]{lang=en}]{lang=en}",
        "::: {lang=en}\n",
        "::: {lang=en}\na\n:::\n",
        "[a]{lang=en}\n\n",
    ],
)
def test_ten_thousand_marks_are_read(piece: str) -> None:
    """Were each of them to look through the whole text, nobody would see the end of this test."""
    text = piece * 100_000 + "b]{lang=en}"
    assert words(text).endswith(("b", "b]{lang=en}"))
    tree(piece * 10_000, 2)


MARKS = ("[", "]", "]{lang=en}", "]{lang=nl}", "]{lang=zz9}", "](https://example.org)", "!", "`", "``")
LINES = ("\n", "\n\n", "\n- ", "\n:::\n", "\n::: {lang=en}\n", ":::", "\n```\n")
PIECES = st.sampled_from((*MARKS, *LINES, "a", "b c", " "))


@given(st.lists(PIECES, max_size=14).map("".join))
def test_documents_and_plain_words_agree_on_what_is_a_mark(text: str) -> None:
    plainly = words(text)
    assume(words(plainly) == plainly)  # what a mark leaves may look like another
    assert said(tree(text, 2)) == said(tree(plainly, 2))


def said(nodes: tuple[Node, ...]) -> str:
    return "".join("".join(node.text.split()) + said(node.parts) for node in nodes)
