"""docs/settings.md: every example is accepted and does what it is said to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from scripts.bake_keys import refreshed
from tests.docs.pages import ROOT, Block, blocks
from tests.rules.plans import fresh, written
from udtplan.cli.app import app

EXAMPLES = blocks("settings.md", "toml")
# What `udtplan settings` then says, and on which line it stands.
HOLDS: dict[str, list[tuple[str, object, int]]] = {
    "One edition for all plans": [("edition", "2024", 1)],
    "Your own stages, dates and questions": [("edition", "north-2027", 1), ("template", "north@1", 2)],
    "The stage you are at": [("stage", "in-person", 1)],
    "Which rules look": [
        ("select", ["C", "S", "T"], 2),
        ("ignore", "T004", 3),
        ("ignore", "phase-out-of-order", 3),
    ],
    "When the check fails": [("fail_on", "warning", 2), ("certain", True, 3)],
    "What is due by now": [("gate", "by-date", 2)],
    "What is all right as it is": [
        ("waiver", "T003, until 2027-12-31: the council's own words", 1),
        ("waiver", "short-answer at objectives.stakeholders: agreed at the workshop", 7),
    ],
    "What holds for one plan": [("stage", "presentation", 2), ("ignore", "P002", 3)],
    "Your colour and your logo": [
        ("colour", "#b3003c", 7),
        ("logo", "logo.svg", 3),
        ("logo_text", "Northern Cities", 4),
    ],
    "Only what is new": [("baseline", "known.json", 2)],
}


@pytest.fixture
def kalamata(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A fresh plan in a folder with all that the examples name; it follows what the settings say."""
    monkeypatch.chdir(tmp_path)
    files = fresh()
    files["plan.yaml"] = "".join(
        line
        for line in files["plan.yaml"].splitlines(keepends=True)
        if not line.startswith(("edition:", "template:"))
    )
    written(tmp_path / "kalamata", files)
    written(tmp_path, {block.file: block.text for block in blocks("editions.md", "yaml")})
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert udtplan("check", "kalamata", "--write-baseline", "known.json").exit_code == 0
    return "kalamata"


def udtplan(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def rows(plan: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(udtplan("settings", plan, "--format", "json").stdout)["plans"]
    return found[0]["settings"]  # type: ignore[no-any-return]


def test_every_example_is_tested() -> None:
    assert [block.heading for block in EXAMPLES] == list(HOLDS)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda block: block.heading)
def test_an_example_is_accepted_and_holds(example: Block, kalamata: str) -> None:
    Path("udtplan.toml").write_text(example.text, encoding="utf-8")

    checked = udtplan("check", kalamata)
    held = [(row["name"], row["value"], row["origin"]) for row in rows(kalamata)]

    assert (checked.exit_code, checked.stderr) in ((0, ""), (1, ""))
    expected = [(name, value, f"udtplan.toml:{line}") for name, value, line in HOLDS[example.heading]]
    assert [row for row in held if row in expected] == expected


def test_the_baseline_of_the_example_tolerates_what_was_there(kalamata: str) -> None:
    example = next(block for block in EXAMPLES if block.heading == "Only what is new")
    Path("udtplan.toml").write_text(example.text, encoding="utf-8")

    assert json.loads(udtplan("check", kalamata, "--format", "json").stdout)["findings"] == []


def test_the_tables_are_those_of_the_models() -> None:
    for name in ("settings.md", "editions.md"):
        text = (ROOT / "docs" / name).read_text(encoding="utf-8")
        assert "| `" in text
        assert refreshed(text) == text
