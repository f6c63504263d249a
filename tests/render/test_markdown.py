"""The document as Markdown."""

from __future__ import annotations

import dataclasses as dc

from markdown_it import MarkdownIt

from tests.render.samples import action, answered, document, edition, plan, template
from udtplan.render.editions.choice import Choice
from udtplan.render.markdown.plan import markdown
from udtplan.render.markdown.text import cell, escape, heading
from udtplan.render.view import view


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


def test_a_section_begins_with_what_it_holds() -> None:
    made = markdown(document({"stakeholders": [{"id": "a", "name": "A"}]})).decode()
    assert "## Executive summary\n\n*Answers written: 1 of 3 · Stakeholders: 1*\n" in made


def test_a_table_says_which_action_answers_what() -> None:
    facts = {
        "objectives": [{"id": "air", "text": "Cleaner | air"}],
        "bottlenecks": [{"id": "silos", "text": "Silos", "question": "diagnosis.funding"}],
    }
    actions = [action(1, addresses=["air"]), action(2, title="*Second*", addresses=["air"])]
    made = markdown(document(facts, actions=actions)).decode()
    assert (
        "| Objective | Answered by |\n| --- | --- |\n| Cleaner \\| air | Action 1<br>\\*Second\\* |" in made
    )
    assert "| Bottleneck | Answered by |\n| --- | --- |\n| 4.c Silos | No action yet |" in made


def test_what_is_missing_is_listed_by_section() -> None:
    made = shown(markdown(document()).decode()).split("<h2>Still to be done</h2>")[1]
    assert made.count("<strong>") == 7
    assert made.index("1. City information") < made.index("1.1 Number of inhabitants: Not yet written.")


def test_a_watermark_is_the_first_line() -> None:
    made = dc.replace(document(), choice=Choice(watermark="Internal *only*"))
    assert shown(markdown(made).decode()).startswith("<p><strong>Internal *only*</strong></p>\n<h1>")
    assert markdown(document()).startswith(b"# ")


def test_without_prompts_the_questions_have_only_their_labels() -> None:
    made = view(plan(), template(), edition(), states={}, choice=Choice(prompts=False))
    text = markdown(made).decode()
    assert "### 3.f Funding\n\n**Not yet written.**" in text
    assert "How much might the use case cost?" not in text


def test_only_answered_leaves_out_the_rest() -> None:
    facts = {"stakeholders": [{"id": "a", "name": "A"}]}
    made = view(plan(facts), template(), edition(), states={}, choice=Choice(only_answered=True))
    text = markdown(made).decode()
    assert "Key stakeholders" in text
    assert "Not yet written" not in text
    assert "3.f Funding" not in text


def test_columns_keep_their_side() -> None:
    made = markdown(answered("| a | b | c |\n|---|:-:|--:|\n| 1 | 2 | 3 |")).decode()
    assert "| --- | :-: | --: |" in made
