"""The jobs for GitLab, written by `ci init` and as a component: their own scripts, run on a clone."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

import udtplan
from tests.ci.conftest import Forge
from tests.ci.steps import Machine
from tests.ci.wheelhouse import ROOT

pytestmark = pytest.mark.slow

_NEW = "0" * 40


def started(clone: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((clone / ".gitlab" / "udtplan.yml").read_text("utf-8"))
    return found


def component() -> dict[str, Any]:
    """The component with its defaults filled in."""
    spec, text = (ROOT / "templates" / "udtplan-check.yml").read_text("utf-8").split("\n---\n")
    inputs = yaml.safe_load(spec)["spec"]["inputs"]
    filled = re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda found: json.dumps(inputs[found[1]]["default"]), text)
    found: dict[str, Any] = yaml.safe_load(filled)
    return found


def run(machine: Machine, job: dict[str, Any], clone: Path, **variables: str) -> tuple[int, str]:
    machine.clean()
    own = {"CI": "true", "CI_PROJECT_DIR": str(clone), "CI_COMMIT_BEFORE_SHA": _NEW, **job["variables"]}
    # The environment of the job before is there, as if it were in the image.
    already = clone.with_name(f"{clone.name}.udtplan")
    kept = machine.temp / "udtplan"
    if kept.exists():
        already.symlink_to(kept)
        before: list[str] = []
    else:
        before = job["before_script"]
    code, log = machine.bash("\n".join(before + job["script"]), clone, {**own, **variables})
    if not kept.exists():
        kept.symlink_to(already)
    return code, log


def pushed(machine: Machine, forge: Forge, tmp_path: Path) -> tuple[int, str, Path]:
    """Commit what was written, and run the job on a clone as for a push."""
    before = forge.git("rev-parse", "HEAD")
    forge.commit()
    clone = forge.clone(tmp_path / "clone")
    return *run(machine, started(clone)["udtplan"], clone, CI_COMMIT_BEFORE_SHA=before), clone


def report(clone: Path) -> dict[str, Path]:
    folder = clone / "udtplan-report"
    return {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("which", ["started", "component"])
def test_a_broken_plan_fails_and_is_in_every_report(
    machine: Machine, forge: Forge, tmp_path: Path, which: str
) -> None:
    base = forge.git("rev-parse", "HEAD")
    forge.branch()
    forge.red()
    forge.commit()
    clone = forge.clone(tmp_path / "clone", "change")
    jobs = component() if which == "component" else started(clone)
    code, log = run(machine, jobs["udtplan"], clone, CI_MERGE_REQUEST_DIFF_BASE_SHA=base)
    assert code == 1, log
    assert "lille/plan.yaml" in log
    found = report(clone)
    quality = json.loads(found["quality.json"].read_text("utf-8"))
    assert "lille/plan.yaml" in {entry["location"]["path"] for entry in quality}
    assert ElementTree.fromstring(found["tests.xml"].read_bytes()).tag == "testsuites"
    assert {"summary.md", "documents/lille.html", "documents/lille.pdf"} <= found.keys()
    declared = jobs["udtplan"]["artifacts"]
    assert {clone / name for name in declared["reports"].values()} <= set(found.values())


def test_a_push_looks_at_what_it_brings(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    forge.plan("lyon")
    code, log, clone = pushed(machine, forge, tmp_path)
    assert code == 0, log
    assert "documents/lyon.pdf" in report(clone)
    assert "documents/lille.pdf" not in report(clone)


def test_a_new_branch_looks_at_everything(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    clone = forge.clone(tmp_path / "clone")
    code, log = run(machine, started(clone)["udtplan"], clone)
    assert code == 0, log
    assert "documents/lille.pdf" in report(clone)


def test_a_change_of_no_plan_passes_with_empty_reports(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.write("README.md", "Words.\n")
    code, log, clone = pushed(machine, forge, tmp_path)
    assert code == 0, log
    assert json.loads(report(clone)["quality.json"].read_text()) == []
    assert report(clone)["summary.md"].read_text() == "This change touches no Action Plan.\n"


def test_settings_that_cannot_be_read_are_told_in_the_log_and_the_summary(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.write("udtplan.toml", "stage = \n")
    code, log, clone = pushed(machine, forge, tmp_path)
    assert code == 2, log
    assert "udtplan.toml" in log
    assert (
        report(clone)["summary.md"]
        .read_text("utf-8")
        .startswith("## The Action Plans could not be checked\n")
    )


def test_a_schedule_looks_at_the_whole_cohort(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    forge.plan("$(touch x)")
    forge.red("$(touch x)")
    forge.commit()
    clone = forge.clone(tmp_path / "clone")
    code, log = run(machine, started(clone)["udtplan-cohort"], clone)
    assert code == 0, log
    assert {"status.md", "summary.md", "documents/lille.pdf", "documents/$(touch x).html"} <= report(
        clone
    ).keys()
    assert not (clone / "x").exists()


def test_the_component_installs_this_version_and_needs_nothing_of_the_pipeline() -> None:
    spec, _ = (ROOT / "templates" / "udtplan-check.yml").read_text("utf-8").split("\n---\n")
    assert yaml.safe_load(spec)["spec"]["inputs"]["version"]["default"] == udtplan.__version__
    assert component().keys() == {"udtplan"}


def test_nothing_else_in_our_templates_is_a_component() -> None:
    found = {*(ROOT / "templates").glob("*.yml"), *(ROOT / "templates").glob("*/template.yml")}
    assert {path.name for path in found} == {"udtplan-check.yml"}
