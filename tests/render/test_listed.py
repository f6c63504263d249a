"""Answers that are lists stay lists where a slide has room for all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.render.samples import document
from tests.render.test_slides import made, titled
from tests.tools.pdf_check import text_of
from udtplan.render.short.panel import Panel, Point
from udtplan.render.tree.listed import Entry, Listed, listed

THREE = "- Growth on a fixed ground.\n- Heat and cloudbursts;\n- Little room below the street"


def use_case(markdown: str) -> Panel:
    found = document(answers={"objectives": [("objectives.problem", "Problem", markdown)]})
    return titled(found)["Use case"].panels[0]


def test_a_list_is_its_items_and_what_leads_to_it() -> None:
    assert listed(f"What we meet:\n\n{THREE}") == Listed(
        "What we meet:",
        (
            Entry("", "Growth on a fixed ground."),
            Entry("", "Heat and cloudbursts"),
            Entry("", "Little room below the street"),
        ),
    )


@pytest.mark.parametrize("joint", [".**", ":**", "**:", "** –"])
def test_paragraphs_and_items_that_begin_with_strong_words_have_names(joint: str) -> None:
    found = (Entry("Housing", "One site is left."), Entry("Traffic", "One bridge."))
    texts = [f"**{entry.name}{joint} {entry.text}" for entry in found]
    assert listed("\n\n".join(texts)) == Listed("", found)
    assert listed("\n".join(f"- {text}" for text in texts)) == Listed("", found)


@pytest.mark.parametrize(
    "markdown",
    [
        "One paragraph.\n\nAnother.",
        "- A single item",
        f"{THREE}\n\nWhat follows them.",
        "- One\n  - within another\n- Two",
        "- One\n\n  of two paragraphs\n\n- Two",
        "**Growth** goes on.\n\n**Heat** comes.",
        "**Housing.** One site.\n\nA paragraph without a name.",
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n- One\n- Two",
        "",
    ],
)
def test_anything_else_is_running_text(markdown: str) -> None:
    assert listed(markdown) is None


def test_a_list_is_bullets_on_its_slide(tmp_path: Path) -> None:
    panel = use_case(f"What we meet:\n\n{THREE}")
    assert panel.text == "What we meet:"
    assert panel.points[1] == Point("Heat and cloudbursts")
    found = document(answers={"objectives": [("objectives.problem", "Problem", THREE)]})
    assert text_of(made(found, tmp_path)).count("•") >= 3


def test_figures_and_a_list_share_the_slide_of_the_city() -> None:
    city = {"name": "Sample", "inhabitants": "570,000"}
    answers = {"city": [("city.main-challenges", "Challenges", THREE)]}
    panel = titled(document({"city": city}, answers))["The city in figures"].panels[0]
    assert panel.figures[0][1] == "570,000"
    assert len(panel.points) == 3


def test_a_list_that_would_say_less_stays_running_text() -> None:
    item = "- What stands in the way of this is told at some length, so that few of its kind have room"
    panel = use_case("\n".join(f"{item} {number}" for number in range(14)))
    assert not panel.points
    assert panel.text.startswith("What stands in the way")
