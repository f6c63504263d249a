"""The roadmap on a slide: which of it is drawn, and what is named there."""

from __future__ import annotations

import dataclasses as dc
from typing import Any

import pytest

from tests.render.samples import action, document, lille
from tests.render.shorts import plans
from udtplan.render.chart.chartmap import SMALLEST
from udtplan.render.short import fit
from udtplan.render.slides.deck import ROOM, WIDTH, Slide, deck


def chart(*rows: dict[str, Any]) -> Slide:
    (found,) = [slide for slide in deck(document(actions=list(rows))) if slide.kind == "chart"]
    assert all(shape.x + shape.width <= WIDTH for shape in found.shapes)
    return found


def said(slide: Slide, kind: str) -> list[str]:
    return [shape.text.replace("\u00a0", " ") for shape in slide.shapes if shape.kind == kind]


def phased(count: int, **more: Any) -> list[dict[str, Any]]:
    """So many actions, in all four phases by turns."""
    phases = ("startup", "launch", "development", "diffusion")
    rows = [action(number, timeline="2026", phase=phases[number % 4], **more) for number in range(count)]
    return sorted(rows, key=lambda row: phases.index(row["phase"]))


@pytest.mark.parametrize(("count", "phases"), [(2, 2), (10, 4), (12, 4), (14, 0), (16, 0)])
def test_every_action_is_shown_and_its_phase_where_there_is_room(count: int, phases: int) -> None:
    rows = phased(count)
    found = chart(*rows)
    assert said(found, "text") == [row["title"] for row in rows]
    assert len(said(found, "phase")) == phases


def test_of_too_many_actions_each_phase_says_how_many_it_has() -> None:
    found = chart(*phased(40))
    assert len(said(found, "text")) == 4
    assert [text for text in said(found, "said") if "Actions" in text] == ["Actions: 10"] * 4


def test_few_actions_are_named_in_letters_as_large_as_other_words() -> None:
    few, many = chart(*phased(3)), chart(*phased(12))
    assert {shape.size for shape in few.shapes if shape.kind == "text"} == {fit.SMALL}
    assert min(shape.size for shape in many.shapes if shape.text) == SMALLEST


def test_a_milestone_has_its_name_and_date_in_the_drawing_where_there_is_room() -> None:
    def marks(timeline: str, what: str) -> list[str]:
        row = action(1, timeline=timeline, milestones=[{"when": "May 2026", "what": what}])
        return said(chart(row, action(2, timeline="2025 to 2028")), "mark")

    assert marks("March to May 2026", "First map") == ["May 2026: First map"]
    assert marks("2025 to 2028", "First map") == []


def test_a_milestone_is_named_before_it_is_dated_and_never_dated_alone() -> None:
    """The line of time has the dates."""

    def marks(what: str) -> list[str]:
        row = action(1, timeline="March to May 2026", milestones=[{"when": "May 2026", "what": what}])
        return said(chart(row, *phased(11)), "mark")

    name = "First map of all streets and all squares"
    assert marks(name) == [name]
    assert marks(f"{name} and of every other place that somebody may ever ask us about") == []


def test_two_milestones_of_an_action_are_named_on_either_side_of_it() -> None:
    marks = [{"when": "April 2026", "what": "Tender out"}, {"when": "May 2026", "what": "Contract signed"}]
    row = action(1, timeline="April to May 2026", milestones=marks)
    found = chart(row, action(2, timeline="July 2025 to January 2027"), *phased(9))
    before, behind = [shape for shape in found.shapes if shape.kind == "mark"]
    first, second = [shape.x for shape in found.shapes if shape.kind == "milestone"][:2]
    assert "Tender out" in before.text
    assert "Contract signed" in behind.text
    assert before.x < first < second < behind.x


def test_an_action_without_dates_says_so_in_the_drawing() -> None:
    dated = action(1, timeline="2026")
    assert said(chart(dated, action(2)), "said")[0] == "no dates to draw"
    assert said(chart(dated, action(2, timeline="when there is money")), "mark") == ["when there is money"]


def test_a_name_that_is_too_long_for_two_lines_ends_with_dots() -> None:
    long, short = chart(action(1, title="Wide streets " * 30, timeline="2026")), chart(*phased(1))
    (name,) = said(long, "text")
    assert name.startswith("Wide streets Wide")
    assert name.endswith("…")
    assert said(short, "text") == ["Action 0"]


def test_the_words_of_a_drawing_lie_apart_from_its_bars() -> None:
    for name, found in plans().items():
        for slide in deck(found):
            bars = [shape for shape in slide.shapes if shape.kind in ("bar", "vague", "milestone")]
            for mark in [shape for shape in slide.shapes if shape.kind == "mark"]:
                for bar in bars:
                    beside = bar.x + bar.width <= mark.x or mark.x + mark.width <= bar.x
                    apart = bar.y + bar.height <= mark.y or mark.y + mark.height <= bar.y
                    assert beside or apart, (name, mark.text)


def test_the_words_of_a_drawing_lie_apart_from_where_its_time_begins() -> None:
    marks = [{"when": "May 2027", "what": "Consultation"}, {"when": "December 2027", "what": "Contract"}]
    last = action(2, timeline="June 2027 to 2028", milestones=marks)
    slide = chart(action(1, timeline="May 2026 to 2027"), last)
    begin = min(shape.x for shape in slide.shapes if shape.kind == "line")
    words = [shape for shape in slide.shapes if shape.kind == "mark"]
    assert [shape.text.replace("\u00a0", " ") for shape in words if shape.x < WIDTH / 2]
    assert all(shape.x >= begin + 4 for shape in words)


def test_a_long_roadmap_is_drawn_by_phase() -> None:
    actions = [action(number, timeline="2026", phase="launch") for number in range(40)]
    (chart,) = [slide for slide in deck(document(actions=actions)) if slide.kind == "chart"]
    assert [shape.text for shape in chart.shapes if shape.kind == "text"] == ["Launch stage"]
    assert "Action 39: 2026" in chart.text


def test_a_drawing_tells_in_words_what_it_shows() -> None:
    charts = [slide for slide in deck(lille()) if slide.kind == "chart"]
    assert "Developing the strategy: March 2025 to Summer 2025" in charts[0].text


def test_a_roadmap_without_dates_is_a_list() -> None:
    slides = deck(document(actions=[action(1, timeline="when there is money")]))
    (slide,) = [slide for slide in slides if slide.title == "What happens when"]
    assert [dc.astuple(point)[:2] for point in slide.panels[0].points] == [
        ("Action 1", "when there is money")
    ]


def test_no_drawing_is_higher_or_wider_than_its_slide() -> None:
    for name, found in plans().items():
        for shape in (shape for slide in deck(found) for shape in slide.shapes):
            assert shape.x >= 0, name
            assert shape.x + shape.width <= WIDTH + 1, name
            assert shape.y + shape.height <= ROOM + 1, name
