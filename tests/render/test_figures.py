"""The roadmap as a drawing."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from itertools import pairwise
from typing import Any

import pytest

from tests.render.samples import HOSTILE, action, document, lille
from udtplan.render.chart.figures import Chart, charts
from udtplan.render.chart.svg import shorten, width, wrap

SVG = "{http://www.w3.org/2000/svg}"


def drawn(*rows: dict[str, Any]) -> Chart:
    (chart,) = charts(document(actions=list(rows)))
    return chart


def shapes(chart: Chart, kind: str) -> list[ET.Element]:
    """The shapes of a kind, without the one in the key."""
    found = [element for element in ET.fromstring(chart.svg).iter() if element.get("class") == kind]
    return found[:-1]


def left_and_right(shape: ET.Element) -> tuple[float, float]:
    left = float(shape.get("x", ""))
    return left, left + float(shape.get("width", ""))


def points(shape: ET.Element) -> list[float]:
    """How far right the corners of a shape are."""
    return [float(corner.partition(",")[0]) for corner in shape.get("points", "").split()]


def test_an_exact_period_is_one_solid_bar() -> None:
    chart = drawn(action(1, timeline="March 2025 to May 2025"))
    assert len(shapes(chart, "bar")) == 1
    assert shapes(chart, "vague") == []


def test_a_vague_edge_is_hatched_outside_the_solid_part() -> None:
    chart = drawn(action(1, timeline="Summer 2025 - 2027"))
    (vague,), (solid,) = shapes(chart, "vague"), shapes(chart, "bar")
    outer, inner = left_and_right(vague), left_and_right(solid)
    assert outer[0] < inner[0] < inner[1] < outer[1]


def test_a_period_without_a_certain_part_is_all_hatched() -> None:
    chart = drawn(action(1, timeline="2026 - 2027"))
    assert len(shapes(chart, "vague")) == 1
    assert shapes(chart, "bar") == []


def test_an_open_end_is_an_arrow() -> None:
    assert len(shapes(drawn(action(1, timeline="from 2026")), "open")) == 1
    assert len(shapes(drawn(action(1, timeline="by 2030")), "open")) == 1


def years_of(chart: Chart) -> list[str]:
    return [shape.text or "" for shape in ET.fromstring(chart.svg).iter() if shape.get("class") == "year"]


def test_an_open_start_adds_no_year_in_which_nothing_happens() -> None:
    chart = drawn(
        action(1, timeline="1 January 2025 to December 2027"),
        action(2, timeline="until the end of October 2028"),
    )
    assert years_of(chart) == ["2025", "2026", "2027", "2028"]
    (arrow,) = shapes(chart, "open")
    first_year = ET.fromstring(chart.svg).find(f".//{SVG}line[@class='grid-year']")
    assert first_year is not None
    assert 0 <= min(points(arrow)) - float(first_year.get("x1", "")) < 5


def test_an_open_end_adds_no_year_either() -> None:
    chart = drawn(action(1, timeline="January 2025 to December 2027"), action(2, timeline="from March 2025"))
    assert years_of(chart) == ["2025", "2026", "2027"]


@pytest.mark.parametrize("until", [2027, 2034])
def test_an_open_bar_at_the_edge_has_room_to_be_seen(until: int) -> None:
    long = action(1, timeline=f"15 January 2025 to 20 December {until}")
    chart = drawn(long, action(2, timeline="until 31 January 2025"))
    (arrow,), (bar,) = shapes(chart, "open"), shapes(chart, "vague")
    assert left_and_right(bar)[0] >= max(points(arrow)) - 0.1
    assert float(bar.get("width", "")) > 10
    chart = drawn(long, action(2, timeline=f"from 15 December {until}"))
    (arrow,), (_, bar) = shapes(chart, "open"), shapes(chart, "bar")
    assert left_and_right(bar)[1] <= min(points(arrow)) + 0.1
    assert float(bar.get("width", "")) > 10


@pytest.mark.parametrize("months", [1, 4, 10, 12])
@pytest.mark.parametrize("span", [1, 5, 12, 14, 40, 74])
def test_names_of_years_never_meet(months: int, span: int) -> None:
    when = f"{months}/2025 - {(months + 5) % 12 + 1}/{2025 + span}"
    for wide in (500.0, 700.0, 850.0, 1020.0):
        (chart,) = charts(document(actions=[action(1, timeline=when)]), width=wide)
        names = [one for one in ET.fromstring(chart.svg).iter() if one.get("class") == "year"]
        room = width("2025", 15) + 4
        for one, other in pairwise(names):
            assert float(other.get("x", "")) - float(one.get("x", "")) >= room


def test_a_row_without_a_date_says_so() -> None:
    chart = drawn(action(1, timeline="May 2025"), action(2), action(3, timeline="one fine day"))
    assert chart.svg.count(">no dates to draw<") == 2


def test_without_any_date_there_is_no_chart() -> None:
    assert charts(document(actions=[action(1)])) == ()


def test_the_key_names_only_what_is_drawn() -> None:
    assert "milestone<" not in drawn(action(1, timeline="May 2025")).svg
    marked = drawn(action(1, timeline="2025", milestones=[{"when": "May 2025", "what": "First"}]))
    assert ">milestone<" in marked.svg


def test_labels_of_milestones_do_not_meet() -> None:
    marks = [
        {"when": f"{month} 2025", "what": f"Milestone of {month}"}
        for month in ("May", "June", "July", "August")
    ]
    chart = drawn(action(1, timeline="2025", milestones=marks))
    labels = [
        element for element in ET.fromstring(chart.svg).iter(f"{SVG}text") if element.get("class") == "mark"
    ]
    spans: dict[str, list[tuple[float, float]]] = {}
    for label in labels:
        left = float(label.get("x", ""))
        spans.setdefault(label.get("y", ""), []).append((left, left + width(label.text or "", 12)))
    for row in spans.values():
        ordered = sorted(row)
        assert all(before[1] < after[0] for before, after in pairwise(ordered))


@pytest.mark.parametrize("count", [1, 8, 40])
def test_any_number_of_actions_fits_its_drawing(count: int) -> None:
    chart = drawn(*(action(number, timeline="2025", title=f"Title {number}") for number in range(count)))
    root = ET.fromstring(chart.svg)
    height = float(root.get("height", ""))
    assert len(shapes(chart, "vague")) == count
    assert all(float(text.get("y", "")) < height for text in root.iter(f"{SVG}text"))


def test_many_actions_are_cut_into_pages_that_name_their_phase() -> None:
    made = document(actions=[action(number, timeline="2025") for number in range(40)])
    pages = charts(made, height=600)
    assert len(pages) > 1
    assert all(page.height <= 600 for page in pages)
    assert all("Startup stage" in page.svg for page in pages)
    assert pages[0].title == f"Roadmap at a glance (1 of {len(pages)})"


@pytest.mark.parametrize("when", ["1066", "9999", "from 1900 to 9999", "by 9999"])
def test_no_year_is_too_far_away(when: str) -> None:
    ET.fromstring(drawn(action(1, timeline="2025"), action(2, timeline=when)).svg)


def test_hostile_titles_are_text() -> None:
    root = ET.fromstring(drawn(action(1, title=HOSTILE, timeline="2025")).svg)
    assert not list(root.iter(f"{SVG}script"))
    assert any("<script>" in (text.text or "") for text in root.iter(f"{SVG}text"))


def test_the_drawing_has_a_name_and_a_text() -> None:
    (chart,) = charts(lille())
    root = ET.fromstring(chart.svg)
    assert root.get("role") == "img"
    assert root.findtext(f"{SVG}title") == "Roadmap at a glance"
    assert root.findtext(f"{SVG}desc") == (
        "Chart of the roadmap from 2024 to 2027. Actions: 8. The table holds the same in words."
    )


def test_words_are_broken_and_cut_to_their_room() -> None:
    assert list(wrap("one two three four", 10, 60, 2)) == ["one two", "three four"]
    assert all(width(line, 10) <= 60 for line in wrap("Donaudampfschifffahrtsgesellschaft", 10, 60, 3))
    assert shorten("a long title", 10, 40).endswith("…")


def test_a_note_on_how_an_action_stands_is_in_the_table_and_not_in_the_drawing() -> None:
    note = "The agreement has been with the legal office for many weeks and nobody knows why."
    made = document(actions=[action(1, timeline="2025", status="running", status_note=note)])
    (chart,) = charts(made)
    assert ">2025 · running<" in chart.svg
    assert "agreement" not in chart.svg
    assert made.phases[0].actions[0].status == f"running – {note}"


def test_the_words_of_a_milestone_have_lines_of_their_own_before_any_is_cut() -> None:
    long = "The council decides on the third round of gauges for all quays, and on who reads them"
    chart = drawn(
        action(1, timeline="2024 to 2026", milestones=[{"when": "July 2025", "what": long}]),
        action(2, timeline="2024 to 2026", milestones=[{"when": "July 2025", "what": "Seen"}]),
    )
    marks = [text for text in ET.fromstring(chart.svg).iter(f"{SVG}text") if text.get("class") == "mark"]
    assert " ".join(text.text or "" for text in marks) == f"{long} Seen"
    assert len({text.get("y") for text in marks}) == len(marks) > 2


def test_no_words_of_the_drawing_end_in_the_middle_without_a_sign() -> None:
    long = "a word after another " * 12
    chart = drawn(action(1, title=long, timeline=f"2025 {long}", milestones=[{"when": "2025", "what": long}]))
    texts = list(ET.fromstring(chart.svg).iter(f"{SVG}text"))
    marks = [text.text or "" for text in texts if text.get("class") == "mark"]
    shown = [text.text or "" for text in texts if text.get("class") != "mark"]
    cut = [words for words in shown if words.startswith(("a word", "2025 a")) or "after another" in words]
    assert len([words for words in cut if words.endswith("…")]) >= 2
    assert [words.endswith("…") for words in marks] == [False, False, True]
    assert all(words.endswith("…") or len(words) < 45 for words in cut)


def test_the_drawing_falls_into_strips_without_gaps() -> None:
    chart = drawn(action(1, timeline="2025"), action(2, phase="launch", timeline="2026"))
    tops = [strip.top for strip in chart.strips]
    ends = [strip.top + strip.height for strip in chart.strips]
    assert tops == [0, *ends[:-1]]
    assert ends[-1] == chart.height
    assert [strip.action.title for strip in chart.strips if strip.action] == ["Action 1", "Action 2"]


def test_when_an_action_is_and_how_it_stands_is_said_in_full() -> None:
    when = "from the first quarter of 2026 to the fourth quarter of 2027"
    chart = drawn(action(1, timeline=when, status="running"))
    said = [
        text.text or "" for text in ET.fromstring(chart.svg).iter(f"{SVG}text") if text.get("class") == "when"
    ]
    assert len(said) == 2
    assert " ".join(said) == f"{when} · running"


def upright(chart: Chart) -> list[tuple[float, float, float]]:
    """The parts of lines that go up or down: where, from and to which height."""
    lines = [
        [tuple(map(float, point.split(","))) for point in line.get("points", "").split()]
        for line in shapes(chart, "link")
    ]
    pairs = [pair for line in lines for pair in pairwise(line)]
    return [(x, min(y, to), max(y, to)) for (x, y), (to_x, to) in pairs if x == to_x and y != to]


def test_a_line_to_another_part_of_the_drawing_ends_in_a_circle_that_the_key_explains() -> None:
    rows = [action(1, timeline="2025"), action(2, timeline="2026", depends_on=["a1"])]
    rows += [action(3, timeline="2027", depends_on=["a1", "a2"])]
    (whole,) = charts(document(actions=rows))
    assert 'class="link-end"' not in whole.svg
    parts = charts(document(actions=rows), first=whole.height - 30)
    assert [ends(part) for part in parts] == [2, 1]
    assert all(">goes on in another part<" in part.svg for part in parts)
    apart = [action(1, timeline="2025"), action(2, timeline="2026"), action(3, timeline="2027")]
    assert [ends(part) for part in charts(document(actions=apart), first=whole.height - 30)] == [0, 0]


def ends(chart: Chart) -> int:
    return len(shapes(chart, "link-end"))


def test_lines_between_different_actions_do_not_run_into_one() -> None:
    first, second = upright(
        drawn(
            action(1, timeline="2025"),
            action(2, timeline="2025"),
            action(3, timeline="2027", depends_on=["a1"]),
            action(4, timeline="2027", depends_on=["a2"]),
        )
    )
    assert first[1] < second[2]
    assert second[1] < first[2]
    assert abs(first[0] - second[0]) >= 4


def test_lines_to_one_action_may_run_into_one() -> None:
    places = upright(
        drawn(
            action(1, timeline="2025"),
            action(2, timeline="2025"),
            action(3, timeline="2027", depends_on=["a1", "a2"]),
        )
    )
    assert len({x for x, _, _ in places}) == 1
