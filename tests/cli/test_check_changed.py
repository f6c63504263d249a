"""`check --changed-since` and `--gate`, as typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.repositories import Plans
from udtplan.cli.app import app
from udtplan.report import REPORTS


def udtplan(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def paths(result: Result) -> list[str]:
    return [plan["path"] for plan in json.loads(result.stdout)["plans"]]


@pytest.fixture(autouse=True)
def _inside(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(plans.root)


def test_only_the_changed_plan_is_checked(plans: Plans) -> None:
    plans.plan("lyon", summary="TBD\n")
    result = udtplan("check", "--changed-since", "main", "--stage", "final", "--format", "json")
    assert paths(result) == ["lyon"]
    assert result.exit_code == 1
    assert "1 plan changed since main." in result.stderr


@pytest.mark.parametrize("name", list(REPORTS))
def test_every_report_can_say_that_nothing_changed(plans: Plans, name: str) -> None:
    result = udtplan("check", "--changed-since", "main", "--format", name)
    assert result.exit_code == 0
    assert "No plan changed since main." in result.stderr


def test_a_plan_that_is_gone_is_named(plans: Plans) -> None:
    plans.git("rm", "-q", "-r", "turin")
    result = udtplan("check", "--changed-since", "main")
    assert result.exit_code == 0
    assert "No longer there: turin." in result.stderr


def test_changed_settings_are_given_as_the_reason(plans: Plans) -> None:
    plans.write("udtplan.toml", 'edition = "2025"\n')
    result = udtplan("check", "--changed-since", "main", "--format", "json")
    assert paths(result) == ["kassel", "lyon", "turin"]
    assert "All plans are looked at: udtplan.toml changed since main." in result.stderr


def test_an_unknown_revision_is_one_sentence_and_a_remedy(plans: Plans) -> None:
    result = udtplan("check", "--changed-since", "mian")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[0] == "udtplan: There is no revision 'mian' here."


def test_the_gate_by_date_warns_before_and_fails_after(plans: Plans) -> None:
    gate = ("check", "lyon", "--gate", "by-date", "--select", "C001", "--format", "json")
    before = udtplan(*gate, "--as-of", "2025-09-24")
    after = udtplan(*gate, "--as-of", "2025-12-31")
    assert before.exit_code == 0
    assert {f["due"] for f in json.loads(before.stdout)["findings"]} >= {"challenge"}
    assert after.exit_code == 1


def test_a_misspelt_gate_is_refused(plans: Plans) -> None:
    result = udtplan("check", "--gate", "by-dat")
    assert result.exit_code == 2
    assert "Did you mean by-date?" in result.stderr
