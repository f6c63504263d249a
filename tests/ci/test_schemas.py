"""Every file for a platform is one that the platform accepts, and none opens a door."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci.wheelhouse import ROOT
from udtplan.ci_files import PLATFORMS, ci_files, ci_text

_BIN = Path(sys.executable).parent
_WORKFLOWS = [
    name for platform in ("github", "forgejo") for name in PLATFORMS[platform].files if name.endswith(".yml")
]


def texts() -> dict[str, str]:
    """All files that `ci init` writes, with what --sarif adds."""
    plain = {name: text for platform in PLATFORMS for name, text in ci_files(platform).items()}
    more = {f"sarif/{name}": text for name, text in ci_files("github", sarif=True).items()}
    return plain | more


def run(*words: str | Path) -> None:
    ran = subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, check=False, timeout=120
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def fits(schema: str, path: Path) -> None:
    run(_BIN / "check-jsonschema", "--builtin-schema", f"vendor.{schema}", path)


@pytest.mark.parametrize("name", [name for name in texts() if "workflows/" in name])
def test_a_workflow_fits_its_schema(name: str, tmp_path: Path) -> None:
    path = tmp_path / "workflow.yml"
    path.write_text(texts()[name], encoding="utf-8")
    fits("github-workflows", path)
    run(
        *(_BIN / "check-jsonschema", "--builtin-schema", "custom.github-workflows-require-timeout", path),
    )


@pytest.mark.parametrize("name", PLATFORMS["gitlab"].files)
def test_a_file_for_gitlab_fits_its_schema(name: str, tmp_path: Path) -> None:
    path = tmp_path / "jobs.yml"
    path.write_text(texts()[name], encoding="utf-8")
    fits("gitlab-ci", path)


def test_both_documents_of_the_component_fit(tmp_path: Path) -> None:
    text = (ROOT / "templates" / "udtplan-check.yml").read_text(encoding="utf-8")
    head, jobs = text.split("\n---\n")
    path = tmp_path / "jobs.yml"
    path.write_text(jobs, encoding="utf-8")
    fits("gitlab-ci", path)
    inputs = yaml.safe_load(head)["spec"]["inputs"]
    assert all(about.keys() <= {"description", "default", "options"} for about in inputs.values())
    assert all(about["default"] in about.get("options", [about["default"]]) for about in inputs.values())
    assert all(f"$[[ inputs.{name} ]]" in jobs for name in inputs)


def test_the_action_fits_its_schema() -> None:
    fits("github-actions", ROOT / "action.yml")


def test_the_hooks_are_read_by_pre_commit_and_prek(tmp_path: Path) -> None:
    config = tmp_path / ".pre-commit-config.yaml"
    config.write_text(texts()[".pre-commit-config.yaml"], encoding="utf-8")
    for program in ("pre-commit", "prek"):
        run(_BIN / program, "validate-config", config)
        run(_BIN / program, "validate-manifest", ROOT / ".pre-commit-hooks.yaml")


def test_the_hooks_of_both_kinds_are_the_same() -> None:
    [local] = yaml.safe_load(texts()[".pre-commit-config.yaml"])["repos"]
    shipped = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    keys = ("id", "name", "entry", "args", "files", "language", "require_serial")
    assert [{key: hook[key] for key in keys} for hook in local["hooks"]] == [
        {key: hook[key] for key in keys} for hook in shipped
    ]


def test_zizmor_finds_nothing_in_ours(tmp_path: Path) -> None:
    workflows = tmp_path / ".github" / "workflows"
    workflows.mkdir(parents=True)
    for name, text in texts().items():
        if "workflows/" in name:
            (workflows / name.replace("/", "-").lstrip(".")).write_text(text, encoding="utf-8")
    (tmp_path / "action.yml").write_text((ROOT / "action.yml").read_text("utf-8"), encoding="utf-8")
    run(_BIN / "zizmor", "--offline", "--persona=auditor", "--no-progress", tmp_path)


def test_one_finding_of_zizmor_is_left_out_with_its_reason() -> None:
    everything = "".join(texts().values()) + (ROOT / "action.yml").read_text("utf-8")
    found = {line.strip() for line in everything.splitlines() if "zizmor: ignore" in line}
    [left_out] = found
    assert left_out.startswith("workflow_run: # zizmor: ignore[dangerous-triggers] ")


def jobs() -> list[tuple[str, dict[str, Any]]]:
    loaded = {name: yaml.safe_load(text) for name, text in texts().items() if "workflows/" in name}
    return [(name, job) for name, workflow in loaded.items() for job in workflow["jobs"].values()]


@pytest.mark.parametrize("name", _WORKFLOWS)
def test_a_workflow_may_nothing_and_its_jobs_what_they_need(name: str) -> None:
    assert yaml.safe_load(texts()[name])["permissions"] == {}


@pytest.mark.parametrize(("name", "job"), jobs())
def test_a_job_has_its_own_permissions_and_pinned_actions(name: str, job: dict[str, Any]) -> None:
    assert job["permissions"]
    writes = {key for key, value in job["permissions"].items() if value == "write"}
    assert writes <= ({"pull-requests"} if "comment" in name else {"security-events"})
    uses = [step["uses"] for step in job["steps"] if "uses" in step]
    assert all(len(use.split("@")[1]) == 40 for use in uses)
    assert all(
        step["with"]["persist-credentials"] is False
        for step in job["steps"]
        if "actions/checkout@" in step.get("uses", "")
    )


@pytest.mark.parametrize("text", [*texts().values(), ci_text("action.yml.j2")])
def test_no_script_holds_an_expression(text: str) -> None:
    loaded = yaml.safe_load(text)
    steps = loaded.get("runs", {}).get("steps", [])
    steps += [step for job in loaded.get("jobs", {}).values() for step in job["steps"]]
    assert not [step["run"] for step in steps if "run" in step and "${{" in step["run"]]


def test_the_manual_names_the_same_commits() -> None:
    everything = "".join(texts().values())
    named = re.findall(r"@[0-9a-f]{40} # v[\d.]+", (ROOT / "docs" / "ci.md").read_text(encoding="utf-8"))
    assert named
    assert all(name in everything for name in named)


def test_the_manual_names_every_input() -> None:
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    head = (ROOT / "templates" / "udtplan-check.yml").read_text(encoding="utf-8").partition("\n---\n")[0]
    names = [*action["inputs"], *action["outputs"], *yaml.safe_load(head)["spec"]["inputs"]]
    assert not [name for name in names if f"`{name}`" not in page]
