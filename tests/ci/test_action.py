"""Our own action for GitHub: its scripts, installed from a copy of this tree and run on a clone."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from tests.ci.conftest import Forge
from tests.ci.steps import Machine, Ran, run_steps
from tests.ci.wheelhouse import ROOT

pytestmark = pytest.mark.slow

_NEEDED = ("action.yml", "pyproject.toml", "README.md", "LICENSE", "src", "templates", "schemas")


def action() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def fetched(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The action as the platform fetches it; the hashes are those of the wheels that are at hand."""
    folder = tmp_path_factory.mktemp("action") / "udtplan"
    for name in _NEEDED:
        source, target = ROOT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    (folder / "requirements").mkdir()
    (folder / "requirements" / "base.txt").write_text("".join(locked(wheels)), encoding="utf-8")
    return folder


def locked(wheels: Path) -> list[str]:
    """The locked requirements that hold here, with the hashes of our wheels."""
    at_hand = {parse_wheel_filename(path.name)[0]: path for path in wheels.glob("*.whl")}
    text = (ROOT / "requirements" / "base.txt").read_text(encoding="utf-8")
    lines = []
    for line in re.findall(r"^(\S.*?==.*?) \\$", text, re.MULTILINE):
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate():
            wheel = at_hand[canonicalize_name(requirement.name)]
            digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
            lines.append(f"{requirement.name}{requirement.specifier} --hash=sha256:{digest}\n")
    return lines


def run(machine: Machine, fetched: Path, clone: Path, **wishes: str) -> Ran:
    inputs = {name: about["default"] for name, about in action()["inputs"].items()}
    wishes = {name.replace("_", "-"): value for name, value in wishes.items()}
    assert wishes.keys() <= inputs.keys()
    known = {f"inputs.{name}": value for name, value in {**inputs, **wishes}.items()}
    return run_steps(machine, action()["runs"]["steps"], clone, known, {"GITHUB_ACTION_PATH": str(fetched)})


def documents(ran: Ran) -> set[str]:
    folder = Path(ran.outputs["report"]) / "documents"
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def test_it_checks_every_plan_and_hands_on_what_it_found(
    machine: Machine, fetched: Path, forge: Forge, tmp_path: Path
) -> None:
    forge.red()
    forge.commit()
    ran = run(machine, fetched, forge.clone(tmp_path / "clone"))
    assert ran.code == 1, ran.log
    assert ran.outputs["exit-code"] == "1"
    assert int(ran.outputs["findings"]) > 0
    assert documents(ran) == {"lille.html", "lille.pdf"}
    assert (Path(ran.outputs["report"]) / "findings.sarif").exists()
    assert "| Lille | introductory |" in ran.summary
    assert [line for line in ran.commands if line.startswith("::error file=lille/plan.yaml,")]


def test_it_looks_at_what_changed_alone(
    machine: Machine, fetched: Path, forge: Forge, tmp_path: Path
) -> None:
    forge.red()
    forge.commit("Broken before")
    forge.branch()
    forge.plan("lyon")
    forge.commit()
    clone = forge.merged(tmp_path / "clone")
    ran = run(machine, fetched, clone, changed_since="origin/main", render="md")
    assert ran.code == 0, ran.log
    assert documents(ran) == {"lyon.md"}
    assert "What changed from origin/main" in ran.summary


def test_its_inputs_are_the_options_of_check(
    machine: Machine, fetched: Path, forge: Forge, tmp_path: Path
) -> None:
    clone = forge.clone(tmp_path / "clone")
    wishes = {"stage": "final", "as_of": "2026-01-01", "gate": "stage", "render": "", "paths": "lille\n"}
    ran = run(machine, fetched, clone, **wishes)
    assert ran.code == 1, ran.log
    assert "| Lille | final |" in ran.summary
    assert "As of 2026-01-01." in ran.summary
    assert documents(ran) == set()


@pytest.mark.parametrize(
    "wishes",
    [
        {"paths": "$(touch x)"},
        {"paths": "--version"},
        {"stage": "$(touch x)"},
        {"changed_since": "; touch x"},
        {"gate": "`touch x`"},
        {"as_of": "::error::x"},
    ],
)
def test_a_wrong_input_is_exit_code_2_and_runs_nothing(
    machine: Machine, fetched: Path, forge: Forge, tmp_path: Path, wishes: dict[str, str]
) -> None:
    clone = forge.clone(tmp_path / "clone")
    ran = run(machine, fetched, clone, **wishes)
    assert ran.code == 2, ran.log
    assert ran.outputs["exit-code"] == "2"
    assert [line.split("::")[1] for line in ran.commands] == ["error title=udtplan"]
    assert ran.summary.startswith(
        "## The Action Plans could not be checked\n\nudtplan says:\n\n    udtplan: "
    )
    assert not (clone / "x").exists()


def test_a_folder_of_any_name_is_checked(
    machine: Machine, fetched: Path, forge: Forge, tmp_path: Path
) -> None:
    forge.plan("--option")
    forge.plan("a b")
    forge.commit()
    ran = run(machine, fetched, forge.clone(tmp_path / "clone"), paths="--option\na b", render="md")
    assert ran.code == 0, ran.log
    assert documents(ran) == {"--option.md", "a b.md"}
