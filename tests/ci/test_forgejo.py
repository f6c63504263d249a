"""The workflow for Forgejo: its own scripts, run on a clone."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.ci.conftest import Forge
from tests.ci.steps import Machine, Ran, run_steps

pytestmark = pytest.mark.slow

_SINCE = "github.event_name == 'pull_request' && format('origin/{0}', github.base_ref) || github.event.before"


def run(machine: Machine, clone: Path, job: str, since: str = "") -> Ran:
    workflow = yaml.safe_load((clone / ".forgejo" / "workflows" / "udtplan.yml").read_text("utf-8"))
    known = {_SINCE: since, "!cancelled()": True}
    return run_steps(machine, workflow["jobs"][job]["steps"], clone, known, workflow["env"])


def test_a_broken_plan_fails_and_everything_is_in_the_log(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.branch()
    forge.red()
    forge.say("We start in Fives with forty sensors.")
    forge.commit()
    ran = run(machine, forge.merged(tmp_path / "clone"), "check", "origin/main")
    assert ran.code == 1, ran.log
    assert "lille/plan.yaml:" in ran.log
    assert "forty sensors" in ran.log
    assert "| Lille | introductory |" in ran.log
    assert {"summary.md", "check.json", "documents/lille.html"} <= ran.artifact("action-plans")


def test_a_hostile_folder_is_no_command(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    before = forge.git("rev-parse", "HEAD")
    forge.plan("::error::x")
    forge.red("::error::x")
    forge.commit()
    clone = forge.clone(tmp_path / "clone")
    ran = run(machine, clone, "check", before)
    assert ran.code == 1, ran.log
    assert ":\u2060:error::x/plan.yaml" in ran.log
    assert "::error::x/plan.yaml" not in ran.log.replace(":\u2060:", "")
    assert not ran.commands


def test_settings_that_cannot_be_read_are_told_in_the_log_and_the_summary(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    before = forge.git("rev-parse", "HEAD")
    forge.write("udtplan.toml", "stage = \n")
    forge.write("udtplan-report/check.json", "{}")  # what a change brings along is no result
    forge.commit()
    ran = run(machine, forge.clone(tmp_path / "clone"), "check", before)
    assert ran.code == 2, ran.log
    assert "udtplan.toml" in ran.log
    assert ran.artifact("action-plans") == {"said.txt", "summary.md"}
    summary = (ran.artifacts["action-plans"] / "summary.md").read_text("utf-8")
    assert summary.startswith("## The Action Plans could not be checked\n")


def test_where_no_plan_changed_it_says_so(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    before = forge.git("rev-parse", "HEAD")
    forge.write("README.md", "Words.\n")
    forge.commit()
    ran = run(machine, forge.clone(tmp_path / "clone"), "check", before)
    assert ran.code == 0, ran.log
    assert "This change touches no Action Plan." in ran.log


def test_once_a_week_the_whole_cohort_is_in_the_log(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    forge.plan("lyon")
    forge.commit()
    ran = run(machine, forge.clone(tmp_path / "clone"), "cohort")
    assert ran.code == 0, ran.log
    assert "Lyon" in ran.log
    assert {"status.md", "documents/lyon.pdf", "documents/lille.pdf"} <= ran.artifact("all-action-plans")
