"""How far the parts of an answer stand from each other in the PDF."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.render.samples import answered, document
from tests.render.test_pdf import made
from tests.tools.pdf_check import boxes_of
from udtplan.render.document import Document

BLOCKS = {
    "bullets": "- Inner\n- Last",
    "numbers": "1. Inner\n2. Last",
    "quote": "> Inner",
    "code": "```\nInner\n```",
    "table": "| Inner | b |\n|---|---|\n| c | Last |",
    "paragraph": "Inner",
}
IN_LINE = ("table", "paragraph")
"""Without a blank line above they go on with the paragraph."""


def gap(found: Document, above: str, below: str, folder: Path) -> float:
    """The white between the lines of two words."""
    boxes = boxes_of(made(found, folder))
    (_, bottom), (top, _) = (boxes[word] for word in (above, below))
    return top - bottom


def paragraphs(folder: Path) -> float:
    return gap(answered("Above\n\nBelow"), "Above", "Below", folder)


@pytest.mark.parametrize(
    ("kind", "between"),
    [*((kind, "\n\n") for kind in BLOCKS), *((kind, "\n") for kind in BLOCKS if kind not in IN_LINE)],
)
def test_what_follows_a_paragraph_stands_apart_from_it(kind: str, between: str, tmp_path: Path) -> None:
    white = gap(answered(f"Above{between}{BLOCKS[kind]}"), "Above", "Inner", tmp_path)
    assert 0.8 * paragraphs(tmp_path) < white < 3.5 * paragraphs(tmp_path)


@pytest.mark.parametrize("kind", BLOCKS)
def test_a_paragraph_stands_apart_from_what_it_follows(kind: str, tmp_path: Path) -> None:
    last = "Last" if "Last" in BLOCKS[kind] else "Inner"
    white = gap(answered(f"{BLOCKS[kind]}\n\nBelow"), last, "Below", tmp_path)
    assert 0.8 * paragraphs(tmp_path) < white < 3.5 * paragraphs(tmp_path)


@pytest.mark.parametrize(("one", "other"), [("bullets", "quote"), ("table", "bullets"), ("code", "table")])
def test_two_blocks_stand_apart(one: str, other: str, tmp_path: Path) -> None:
    first, then = BLOCKS[one].replace("Inner", "Above"), BLOCKS[other].replace("Last", "end")
    white = gap(answered(f"{first}\n\n{then}"), "Last" if "Last" in first else "Above", "Inner", tmp_path)
    assert white > 0.8 * paragraphs(tmp_path)


def test_items_of_a_line_stay_together_and_longer_ones_stand_apart(tmp_path: Path) -> None:
    white = paragraphs(tmp_path)
    assert gap(answered("- Above\n- Below"), "Above", "Below", tmp_path) < 0.8 * white
    assert gap(answered("- One\n\n  Above\n- Below"), "Above", "Below", tmp_path) > 0.8 * white


def test_a_list_within_a_list_stays_with_its_line(tmp_path: Path) -> None:
    assert gap(answered("- Above\n  - Below"), "Above", "Below", tmp_path) < 0.8 * paragraphs(tmp_path)


def test_a_list_stands_apart_from_the_note_that_it_is_not_finished(tmp_path: Path) -> None:
    answers = {"summary": [("summary.overview", "Overview", "- Below")]}
    found = document(answers=answers, states={"summary.overview": "partial"})
    assert found.sections[0].items[0].note == "Answered in part."
    assert gap(found, "Answered", "Below", tmp_path) > 0.6 * paragraphs(tmp_path)


def test_single_statements_stand_apart_from_the_answer_above_them(tmp_path: Path) -> None:
    answers = {"diagnosis": [("diagnosis.procurement", "Procurement", "Above")]}
    white = gap(document({"procurement": {"criteria": "Below"}}, answers), "Above", "Below", tmp_path)
    assert white > 0.8 * paragraphs(tmp_path)
