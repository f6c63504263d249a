"""Footnotes: where their marks are, what they say, and that neither is ever lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.render.samples import answered, edition, plan, template
from tests.tools.pdf_check import text_of
from udtplan.render.editions.choice import Choice
from udtplan.render.html.plan import html
from udtplan.render.markdown.plan import markdown
from udtplan.render.pdf.plan import pdf
from udtplan.render.tree.definitions import shared
from udtplan.render.tree.excerpt import running
from udtplan.render.tree.loosenotes import loose_notes
from udtplan.render.tree.node import walk
from udtplan.render.tree.notes import footed
from udtplan.render.tree.told import told_in_full
from udtplan.render.tree.tree import Node, plain, tree
from udtplan.render.view import view

TWO = "Fast[^one] and dry[^two], as said[^one].\n\n[^two]: Dry in May.\n[^one]: Fast by bus."


def notes(text: str) -> list[tuple[int, str]]:
    """What the footnotes of a text say, by their numbers."""
    return [(node.level, plain(node.parts)) for node in walk(tree(text, 3)) if node.kind == "footnote"]


def marks(nodes: tuple[Node, ...]) -> list[int]:
    return [node.level for node in walk(nodes) if node.kind == "note"]


# ── In a text ───────────────────────────────────────────────────────────────────────────────────────


def test_footnotes_are_numbered_as_they_are_met() -> None:
    assert marks(tree(TWO, 3)) == [1, 2, 1]
    assert notes(TWO) == [(1, "Fast by bus."), (2, "Dry in May.")]


def test_a_footnote_may_have_several_paragraphs_and_a_list() -> None:
    [*_, end] = tree("a[^1]\n\n[^1]: One.\n\n    - x\n\n    Two.", 3)
    assert [part.kind for part in end.parts[0].parts] == ["paragraph", "bullets", "paragraph"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nothing says[^9] more.", "Nothing says[^9] more."),
        ("Text.\n\n[^9]: Nobody leads here.", "Text.[^9]: Nobody leads here."),
        ("a[^9]\n\n[^9]: One.\n\n[^9]: Two.", "a[^9]: Two.One."),
        ("![map[^9]](map.png)\n\n[^9]: Of the map.", "map[^9]: Of the map."),
        ("`[^9]`\n\n[^9]: Of code.", "[^9][^9]: Of code."),
        (r"\[^9]", "[^9]"),
    ],
)
def test_half_a_footnote_stands_as_it_is_written(text: str, words: str) -> None:
    assert plain(tree(text, 3)) == words


def test_a_footnote_without_words_is_a_dash() -> None:
    assert notes("a[^1]\n\n[^1]:") == [(1, "–")]


def test_footnotes_that_lead_to_each_other_come_to_an_end() -> None:
    circle = "a[^1]\n\n[^1]: See[^2].\n[^2]: See[^1] and[^2]."
    assert notes(circle) == [(1, "See."), (2, "See and.")]
    assert marks(footed(tree(circle, 3))) == [1, 2, 2, 1, 2]


def test_on_a_page_with_a_foot_each_footnote_hangs_on_its_first_mark_and_on_no_other() -> None:
    nodes = footed(tree("a[^1] b[^1]\n\n[^1]: See[^2].\n[^2]: End.", 3))
    assert [
        (node.level, plain(node.parts)) for node in walk(nodes) if node.kind == "note" and node.parts
    ] == [
        (1, "See."),
        (2, "End."),
    ]
    assert "notes" not in {node.kind for node in walk(nodes)}


def test_marks_side_by_side_are_kept_apart() -> None:
    (paragraph,) = footed(tree("a[^1][^2]\n\n[^1]: One.\n[^2]: Two.", 3))
    assert [node.text or node.level for node in paragraph.parts] == ["a", 1, "\u00a0", 2]


def test_a_list_that_held_only_a_definition_leaves_nothing_behind() -> None:
    assert [node.kind for node in tree("a[^1]\n\n- [^1]: Here.", 3)] == ["paragraph", "notes"]


def test_the_short_documents_leave_out_marks_and_notes_without_a_trace() -> None:
    assert running(TWO) == "Fast and dry, as said."


def test_what_a_speaker_reads_has_the_notes_at_its_end() -> None:
    assert told_in_full(TWO) == "Fast[1] and dry[2], as said[1].\n[1] Fast by bus.\n[2] Dry in May."


# ── In a document ───────────────────────────────────────────────────────────────────────────────────


def test_on_a_page_marks_and_notes_lead_to_each_other() -> None:
    page = html(answered(TWO)).decode()
    there = re.findall(r'<a href="#(note_\w+)" id="(note_\w+)" role="doc-noteref">(\d)</a>', page)
    back = re.findall(r'<a href="#(note_\w+)" role="doc-backlink" aria-label="Back to mark (\d)">', page)
    assert [number for *_, number in there] == ["1", "2", "1"]
    assert {place for _, place, _ in there} == {place for place, _ in back}
    assert all(f'<li id="{note}">' in page for note, *_ in there)
    assert '<div class="notes" role="doc-endnotes" aria-labelledby="summary-overview_title">' in page


def test_two_questions_number_their_own_footnotes() -> None:
    made = plan(
        answers={
            "summary": [
                ("summary.overview", "Overview", "One[^1]\n\n[^1]: First."),
                ("summary.objectives", "Objectives", "Two[^1]\n\n[^1]: Second."),
            ]
        }
    )
    document = view(made, template(), edition(), states={})
    page = html(document).decode()
    assert page.count('role="doc-noteref">1</a>') == 2
    assert len(re.findall(r'id="note_\w+"', page)) == len(set(re.findall(r'id="note_\w+"', page)))
    text = markdown(document).decode()
    assert "One[^summary-overview-1]\n\n[^summary-overview-1]: First." in text
    assert "Two[^summary-objectives-1]\n\n[^summary-objectives-1]: Second." in text


def test_markdown_made_of_footnotes_reads_the_same_again() -> None:
    text = (
        "a[^x]\n\n| b[^y] |\n|-|\n\n[^x]: One.\n\n    - two\n\n    ```\n    three\n    ```\n[^y]:\n    - four"
    )
    made = markdown(answered(text)).decode()
    again = tree(made[made.index("a[^") : made.index("four") + 4], 3)
    assert again[-1].kind == "notes"
    assert again[-1].parts == tree(text, 3)[-1].parts


def test_a_pdf_has_them_at_the_foot_of_the_page(tmp_path: Path) -> None:
    path = tmp_path / "made.pdf"
    path.write_bytes(pdf(answered(f"{TWO}\n\nThe end of the answer.")))
    words = " ".join(text_of(path).split())
    assert "Fast1 and dry2, as said1. The end of the answer." in words
    assert words.index("The end of the answer.") < words.index("Fast by bus.") < words.index("Dry in May.")


# ── From one question to another ────────────────────────────────────────────────────────────────────

SHARED = {
    "summary": [
        ("summary.overview", "Overview", "One[^1] [plan][p]."),
        ("summary.objectives", "Objectives", "Two[^2].\n\n[^1]: First.\n[^2]: Second.\n\n[P]: https://a.eu"),
    ]
}


def test_definitions_at_the_end_of_a_file_serve_all_its_questions() -> None:
    first, second = shared(plan(answers=SHARED).answers["summary"])
    assert notes(first.text) == [(1, "First.")]
    assert "https://a.eu" in {node.target for node in walk(tree(first.text, 3))}
    assert plain(tree(second.text, 3)) == "Two.Second."


def test_an_answer_s_own_definition_comes_first() -> None:
    found = plan(
        answers={"summary": [("a", "A", "x[^1]\n\n[^1]: Mine."), ("b", "B", "y[^1]\n\n[^1]: Yours.")]}
    )
    mine, yours = shared(found.answers["summary"])
    assert (notes(mine.text), notes(yours.text)) == ([(1, "Mine.")], [(1, "Yours.")])


def test_what_was_taken_may_need_more() -> None:
    found = plan(answers={"summary": [("a", "A", "x[^1]"), ("b", "B", "[^1]: See[^2].\n[^2]: End.")]})
    first, second = shared(found.answers["summary"])
    assert notes(first.text) == [(1, "See."), (2, "End.")]
    assert second.text == ""


def test_a_definition_below_a_question_that_is_not_public_stays_there() -> None:
    facts = {"share": "public", "share_questions": {"summary.objectives": "private"}}
    document = view(plan(facts, SHARED), template(), edition(), states={}, choice=Choice(public=True))
    made = html(document).decode()
    assert "One[^1] [plan][p]." in made
    assert "First." not in made


def test_a_public_edition_keeps_footnotes_where_a_contact_was_taken_out() -> None:
    text = "Ask ann@a.eu[^1].\n\n[^1]: Or bob@b.eu, *soon*."
    answers = {"summary": [("summary.overview", "Overview", text)]}
    document = view(
        plan({"share": "public"}, answers), template(), edition(), states={}, choice=Choice(public=True)
    )
    made = html(document).decode()
    assert 'role="doc-noteref"' in made
    assert "<em>soon</em>" in made
    assert "@b.eu" not in made


def test_each_half_of_a_footnote_is_named_with_its_place() -> None:
    text = "Odd[^x] `[^code]`.\n\n[^y]: Alone.\n\nWell[^z].\n\n[^z]: Whole."
    found = plan(answers={"summary": [("summary.overview", "Overview", text)]})
    assert [(loose.mark, loose.is_text, loose.place.phrase) for loose in loose_notes(found)] == [
        ("[^x]", False, "[^x]"),
        ("[^y]", True, "[^y]:"),
    ]
    assert list(loose_notes(found, frozenset({"summary.overview"}))) == []


def test_the_words_of_a_cell_stay_on_one_line_in_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "made.pdf"
    path.write_bytes(pdf(answered("| Head |\n|---|\n| plain **bold** and[^1] `code` |\n\n[^1]: Note.")))
    assert "plain bold and1 code" in text_of(path)
