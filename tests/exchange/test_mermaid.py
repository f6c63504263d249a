"""The gantt chart, as Mermaid itself draws it in a browser."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.plans import HOSTILE, hostile, lille, roadmap
from tests.tools.programs import chromium, node, run
from udtplan.exchange.mermaid import mermaid
from udtplan.exchange.outline import Outline, line

DRAW = Path(__file__).with_name("mermaid.mjs")


def lines(of: Outline) -> list[str]:
    return [text.strip() for text in mermaid(of).decode().splitlines()]


@pytest.mark.slow
def test_mermaid_draws_lille_and_hostile_words_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "charts.json"
    charts = [lille(), hostile(), hostile("7 November 2026"), roadmap()]
    path.write_text(json.dumps([mermaid(of).decode() for of in charts]), encoding="utf-8")

    ran = run(node(), DRAW, chromium(), path)

    assert ran.returncode == 0, ran.stderr
    drawn: list[dict[str, Any]] = json.loads(ran.stdout)
    assert [chart.get("error") for chart in drawn] == [None] * len(charts)
    assert [chart["foreign"] for chart in drawn] == [0] * len(charts)
    assert drawn[0]["title"] == "Roadmap of Lille"
    assert drawn[0]["sections"] == [phase.label for phase in lille().phases]
    tasks = {text.strip() for text in drawn[0]["tasks"]}
    assert "Develop a unified vision for the digital twin" in tasks
    assert "Upgrade data infrastructure (≈ Winter 2025 - 2027)" in tasks
    assert len(tasks) == 8
    exact = {text.strip() for text in drawn[2]["tasks"]}
    assert {line(text) for text in HOSTILE if line(text)} <= exact


def test_bars_go_from_the_first_possible_day_to_the_last() -> None:
    assert "Tender :active, 2026-01-01, 2026-03-31" in lines(
        roadmap({"title": "Tender", "timeline": "Jan to March 2026", "status": "running"})
    )


def test_what_is_approximate_carries_the_words_of_the_plan() -> None:
    assert "Tender (≈ mid 2026) :2026-05-01, 2026-07-31" in lines(
        roadmap({"title": "Tender", "timeline": "mid 2026"})
    )


def test_an_open_end_reaches_as_far_as_the_chart_and_says_so() -> None:
    found = lines(roadmap({"title": "Run it", "timeline": "from May 2026"}, {"timeline": "2028"}))

    assert "Run it (≈ from May 2026, no end stated) :2026-05-01, 2028-12-31" in found


def test_a_milestone_is_one_day() -> None:
    action = {"timeline": "2026", "milestones": [{"when": "May 2026", "what": "Signed"}]}

    assert "Signed (May 2026) :milestone, 2026-05-31, 2026-05-31" in lines(roadmap(action))


def test_what_has_no_date_is_a_comment() -> None:
    assert "%% not drawn – Tender – no date given" in lines(roadmap({"title": "Tender"}))


def test_the_chart_does_not_depend_on_the_day_somebody_looks() -> None:
    assert "todayMarker off" in lines(lille())
