"""How far plans are, in every form."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.render.samples import HOSTILE
from tests.rules.plans import fresh, written
from udtplan.check.progress import Overview, Standing, progress
from udtplan.report import Look
from udtplan.report.progress import STATUS

CITIES = Path(__file__).resolve().parents[1] / "fixtures" / "cities"
DAY = date(2025, 11, 10)


@pytest.fixture(scope="module")
def overview() -> Overview:
    """Five cities at in-person; one had less a month before, one is new."""
    now = [progress(folder, DAY) for folder in sorted(CITIES.iterdir())]
    earlier = progress(CITIES / "the-hague", DAY)
    return Overview(
        [
            *(Standing(plan, plan) for plan in now[:-2]),
            Standing(now[-2], earlier),
            Standing(now[-1]),
        ],
        DAY,
        "2025-10-01",
        ("porto",),
    )


def test_a_later_stage_counts_only_when_the_earlier_ones_are_complete() -> None:
    hague = progress(CITIES / "the-hague", DAY)
    assert hague.totals[-1].answered > hague.totals[hague.position].answered
    assert hague.complete_to is not None
    assert hague.complete_to.id == "challenge"


def test_nothing_is_complete_to_a_stage_that_is_not(tmp_path: Path) -> None:
    plan = progress(written(tmp_path / "kassel", fresh("Kassel")), DAY)
    assert plan.complete_to is not None
    assert plan.complete_to.id == "introductory"  # which requires nothing


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_people_see_what_changed_since_then(overview: Overview, form: str) -> None:
    said = STATUS[form](overview, Look())
    assert "13/13 (+1)" in said
    assert "Since 2025-10-01, answers that are due: Kalamata +1." in said
    assert "New since 2025-10-01: The Hague." in said
    assert "No longer there: porto." in said


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_without_a_day_to_compare_nothing_is_said_to_be_new(overview: Overview, form: str) -> None:
    said = STATUS[form](Overview(overview.plans, DAY), Look())
    assert "Since" not in said
    assert "(new)" not in said
    assert "(+" not in said


def test_json_has_both_states(overview: Overview) -> None:
    data = json.loads(STATUS["json"](overview, Look()))
    assert data["since"] == "2025-10-01"
    assert data["gone"] == ["porto"]
    kalamata, hague = data["plans"][-2:]
    assert kalamata["before"]["stages"][3]["answered"] == 12
    assert kalamata["stages"][3]["answered"] == 13
    assert hague["before"] is None


@pytest.mark.parametrize("form", list(STATUS))
def test_the_words_of_a_plan_stay_words(tmp_path: Path, form: str) -> None:
    files = fresh("Kassel")
    name = json.dumps(f"{HOSTILE} ::error::x ##[error]y @team #1")
    folders = [
        written(tmp_path / name_, {**files, "plan.yaml": f"city: {{name: {name}}}\n"}) for name_ in "ab"
    ]
    said = STATUS[form](Overview([Standing(progress(f, DAY)) for f in folders], DAY), Look())
    assert "<script>" not in said or form in ("json", "text")
    assert "\n::error::" not in said
    assert "##[error]" not in said or form == "json"
    if form == "markdown":
        assert "@team" not in said


@pytest.mark.parametrize("form", list(STATUS))
def test_the_same_plans_give_the_same_text(overview: Overview, form: str) -> None:
    assert STATUS[form](overview, Look()) == STATUS[form](overview, Look())
