"""docs/editions.md: the example of an organiser's own edition and template really works."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from tests.docs.pages import blocks
from tests.rules.plans import written
from udtplan.cli.app import app


@pytest.fixture
def organiser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files of the page, and the plan of a city that has just begun."""
    monkeypatch.chdir(tmp_path)
    files = [*blocks("editions.md", "toml"), *blocks("editions.md", "yaml")]
    written(tmp_path, {block.file: block.text for block in files})
    assert udtplan("init", "oulu", "--set", "city.country=FI").exit_code == 0
    return tmp_path


def udtplan(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def checked(*arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(udtplan("check", "oulu", *arguments, "--format", "json").stdout)
    return found


def missing(report: dict[str, Any]) -> list[tuple[str, str]]:
    found = [f for f in report["findings"] if f["code"] in ("C001", "C006")]
    return [(finding["question"], finding["severity"]) for finding in found]


def test_a_new_plan_has_the_sections_of_the_template(organiser: Path) -> None:
    assert sorted(path.name for path in (organiser / "oulu").iterdir()) == [
        "1-case.md",
        "5-roadmap.yaml",
        "plan.yaml",
    ]
    case = (organiser / "oulu/1-case.md").read_text("utf-8")
    assert "## a. Problem" in case
    assert "Which problem do you want to solve, and where does it show?" in case


def test_a_beginning_names_the_files_that_are_there(organiser: Path) -> None:
    assert "write in turku/plan.yaml and turku/1-case.md" in udtplan("init", "turku").stdout


def test_each_stage_wants_what_the_edition_says(organiser: Path) -> None:
    assert missing(checked("--stage", "kick-off")) == [("case.problem", "warning")]
    assert missing(checked("--stage", "in-person")) == [("case.problem", "error"), ("case.budget", "warning")]
    assert missing(checked("--stage", "final")) == [
        ("case.problem", "error"),
        ("case.budget", "error"),
        ("roadmap", "error"),
    ]


@pytest.mark.parametrize(
    ("as_of", "stage"), [("2026-12-31", "kick-off"), ("2027-03-10", "in-person"), ("2027-06-30", "final")]
)
def test_the_dates_of_the_edition_tell_the_stage(organiser: Path, as_of: str, stage: str) -> None:
    assert checked("--as-of", as_of)["stage"] == stage


def test_a_rule_of_a_stage_that_is_not_there_looks_from_the_first_stage_on(organiser: Path) -> None:
    written(organiser / "oulu", {"5-roadmap.yaml": "actions:\n  - {id: a, title: A, timeline: soonish}\n"})

    codes = {finding["code"] for finding in checked("--stage", "kick-off")["findings"]}

    assert "T001" in codes  # of the official stage "presentation"


def test_status_and_documents_follow_too(organiser: Path) -> None:
    assert "10–11 March 2027" in udtplan("status").stdout
    assert udtplan("render", "oulu", "--md").exit_code == 0
    assert "Digital Twin Plan" in (organiser / "build/oulu.md").read_text("utf-8")


def test_the_next_run_lies_beside_this_one(organiser: Path) -> None:
    written(
        organiser / "2028", {"udtplan.toml": 'edition = "2025"\n', "turku/plan.yaml": "city: {name: Turku}\n"}
    )

    found = {
        plan["path"]: {row["name"]: row["value"] for row in plan["settings"]}["edition"]
        for plan in json.loads(udtplan("settings", "--format", "json").stdout)["plans"]
    }

    assert found == {"2028/turku": "2025", "oulu": "north-2027"}
