"""`udtplan explain` and `udtplan rules`: what is checked, and why."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner, Result

from udtplan.cli.app import app
from udtplan.rules import RULES


@pytest.fixture(autouse=True)
def _plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)


def udtplan(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


@pytest.mark.parametrize("name", ["T003", "t003", "ambiguous-period", "Ambiguous-Period"])
def test_a_rule_is_explained_by_code_or_name(name: str) -> None:
    result = udtplan("explain", name)
    assert result.exit_code == 0
    assert result.stdout.startswith("T003 ambiguous-period\nA timeline can be read in two ways.\n")
    assert "warning from presentation on" in result.stdout
    assert "timeline: Winter 2025  ← T003" in result.stdout
    assert "# udtplan: ignore[T003] reason" in result.stdout


def test_several_are_explained_in_the_order_asked_and_each_once() -> None:
    result = udtplan("explain", "W001", "T003", "placeholder", "--format", "json")
    assert [rule["code"] for rule in json.loads(result.stdout)["rules"]] == ["W001", "T003"]


def test_a_family_is_explained_too() -> None:
    result = udtplan("explain", "timeline", "--format", "json")
    codes = [rule["code"] for rule in json.loads(result.stdout)["rules"]]
    assert codes == sorted(code for code in RULES if code.startswith("T"))


def test_all_are_explained() -> None:
    result = udtplan("explain", "--all", "--format", "json")
    assert {rule["code"] for rule in json.loads(result.stdout)["rules"]} == set(RULES)


def test_a_section_of_markdown() -> None:
    result = udtplan("explain", "T003", "--format", "markdown")
    assert "## T003 ambiguous-period\n" in result.stdout
    assert "    timeline: Winter 2025  # ← T003\n```" in result.stdout


@pytest.mark.parametrize(
    ("name", "meant"),
    [("T03", "T003"), ("ambigous-period", "ambiguous-period"), ("end-bevor-start", "end-before-start")],
)
def test_a_slip_is_recognised(name: str, meant: str) -> None:
    result = udtplan("explain", name)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert result.stderr == f"udtplan: There is no rule {name!r}.\n  Did you mean {meant}?\n"


def test_nothing_to_explain_is_a_question() -> None:
    result = udtplan("explain")
    assert result.exit_code == 2
    assert "udtplan explain T003" in result.stderr


@pytest.mark.parametrize("command", ["explain", "rules"])
def test_an_unknown_format_is_told_before_anything_is_written(command: str) -> None:
    result = udtplan(command, "T003", "--format", "jsom")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Did you mean json?" in result.stderr


def test_colours_only_when_wanted() -> None:
    assert "\x1b" not in udtplan("explain", "T003").stdout
    assert "\x1b[1mT003 ambiguous-period\x1b[0m" in udtplan("explain", "T003", "--color", "always").stdout


def test_the_rules_are_listed_by_family() -> None:
    result = udtplan("rules")
    assert result.exit_code == 0
    assert result.stdout.startswith("Structure (S)\nS001  unreadable ")
    assert all(code in result.stdout for code in RULES)


def test_some_families_are_listed() -> None:
    result = udtplan("rules", "timeline", "W", "--format", "json")
    listed = json.loads(result.stdout)
    assert listed["version"] == 1
    assert {rule["code"][0] for rule in listed["rules"]} == {"T", "W"}


def test_the_list_as_a_table_of_markdown() -> None:
    lines = udtplan("rules", "C", "--format", "markdown").stdout.splitlines()
    assert lines[0] == "| Rule | Severity | From | Finds |"
    assert (
        lines[2]
        == "| C001 missing-answer | error | introductory | A question that this stage needs has no answer. |"
    )
