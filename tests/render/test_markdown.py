"""The document as Markdown."""

from __future__ import annotations

from markdown_it import MarkdownIt

from tests.render.samples import answered, document
from udtplan.render.markdown import markdown
from udtplan.render.mdtext import cell, escape, heading


def shown(text: str) -> str:
    return str(MarkdownIt("commonmark").enable("table").render(text))


def test_plain_text_shows_as_itself() -> None:
    for text in (
        "# no heading",
        "1. no list",
        "- no list",
        "*a* _b_ `c`",
        "a\n===",
        "[x](y)",
        "<b>",
        "&lt;",
        "a|b",
        "~~~",
    ):
        html = shown(escape(text))
        assert html.startswith("<p>")
        assert "<em>" not in html
        assert "<b>" not in html
        assert html.count("<") == 2 + html.count("<br")


def test_a_line_break_stays_one() -> None:
    assert shown(escape("one\ntwo")) == "<p>one<br />\ntwo</p>\n"
    assert cell("one\ntwo") == "one<br>two"


def test_a_heading_keeps_its_number_signs() -> None:
    assert shown(heading(2, "C # and F#")) == "<h2>C # and F#</h2>\n"
    assert shown(heading(2, "ends #")) == "<h2>ends #</h2>\n"


def test_what_is_written_reads_back_as_what_was_meant() -> None:
    text = "- a\n- b\n\n* c\n\n3. d\n4. e\n\n> q\n\n````\n```\n````\n\n| A |\n|---|\n| `x \\| y` |"
    made = markdown(answered(text)).decode()
    html = shown(made)
    assert html.count("<ul>") >= 2
    assert '<ol start="3">' in html
    assert "<code>x | y</code>" in html
    assert "<code>```\n</code>" in html


def test_headings_of_the_city_stand_below_the_question() -> None:
    assert "\n#### Ours\n" in markdown(answered("# Ours")).decode()


def test_questions_have_reference_label_and_prompt() -> None:
    made = markdown(document()).decode()
    assert "### 3.f Funding\n\n> How much might the use case cost?" in made
    assert "#### 4.b.1 Political leadership" in made


def test_registers_are_tables() -> None:
    made = markdown(document({"stakeholders": [{"id": "a", "name": "A | B", "kind": "internal"}]})).decode()
    assert "| Name | Kind |\n| --- | --- |\n| A \\| B | internal |" in made
