"""The hooks, installed and run by pre-commit and by prek themselves, without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import virtualenv
from typer.testing import CliRunner

from tests.ci.wheelhouse import ROOT
from tests.repositories import Plans
from udtplan.ci_files import ci_files
from udtplan.cli.app import app

pytestmark = pytest.mark.slow

_BIN = Path(sys.executable).parent
_PROGRAMS = ("pre-commit", "prek")


class Hooks:
    """A repository of plans with hooks, and a home in which their programs keep what they install."""

    def __init__(self, plans: Plans, home: Path, wheels: Path) -> None:
        self.plans = plans
        self.environment = {
            "PATH": f"{_BIN}:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(wheels),
            "UV_NO_CONFIG": "1",
            "UV_OFFLINE": "1",
            "UV_NO_INDEX": "1",
            "UV_FIND_LINKS": str(wheels),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
        }

    def run(self, *words: str | Path) -> tuple[int, str]:
        self.plans.git("add", "--all")
        ran = subprocess.run(
            [_BIN / words[0], *words[1:]],
            cwd=self.plans.root,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=600,
            check=False,
        )
        return ran.returncode, ran.stdout


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def hooks(tmp_path: Path, home: Path, wheels: Path) -> Hooks:
    # pre-commit builds an empty package around a local hook, and for that wants setuptools.
    for wheel in (Path(virtualenv.__file__).parent / "seed/wheels/embed").glob("setuptools-*.whl"):
        shutil.copy(wheel, wheels)
    plans = Plans(tmp_path / "plans")
    plans.write("udtplan.toml", 'stage = "introductory"\n')
    plans.plan("kassel")
    plans.plan("--option")
    for name, text in ci_files("pre-commit").items():
        plans.write(name, text)
    plans.commit()
    return Hooks(plans, home, wheels)


@pytest.mark.parametrize("program", _PROGRAMS)
def test_a_commit_is_checked_and_its_documents_kept_fresh(hooks: Hooks, program: str) -> None:
    code, log = hooks.run(program, "run", "--all-files")
    assert code == 1, log
    assert log.count("Passed") == 1
    assert "rendered/kassel.md" in log
    assert "git add" in log

    code, log = hooks.run(program, "run", "--all-files")
    assert code == 0, log
    assert log.count("Passed") == 2
    rendered = hooks.plans.root / "rendered"
    assert {path.name for path in rendered.iterdir()} == {"kassel.md", "--option.md"}

    hooks.plans.commit()
    hooks.plans.plan("kassel", summary="Forty sensors are bought.\n")
    code, log = hooks.run(program, "run")
    assert code == 1, log
    assert "Forty sensors" in (rendered / "kassel.md").read_text("utf-8")
    assert "rendered/--option.md" not in log


@pytest.mark.parametrize("program", _PROGRAMS)
def test_hooks_for_a_folder_leave_the_rest_of_the_repository_alone(hooks: Hooks, program: str) -> None:
    plans = "it's (a) plan"
    hooks.plans.write(f"{plans}/udtplan.toml", 'stage = "introductory"\n')
    hooks.plans.plan(f"{plans}/kassel")
    hooks.plans.write("kassel/plan.yaml", "city: [\n")
    for name, text in ci_files("pre-commit", f"./{plans}").items():
        hooks.plans.write(name, text)
    code, log = hooks.run(program, "run", "--all-files")
    assert code == 1, log
    assert log.count("Passed") == 1
    assert {path.name for path in (hooks.plans.root / plans / "rendered").iterdir()} == {"kassel.md"}
    assert not (hooks.plans.root / "rendered").exists()

    code, log = hooks.run(program, "run", "--all-files")
    assert code == 0, log


@pytest.mark.parametrize("program", _PROGRAMS)
def test_a_broken_plan_stops_the_commit(hooks: Hooks, program: str) -> None:
    hooks.plans.write("kassel/plan.yaml", "city: [\n")
    code, log = hooks.run(program, "run", "udtplan-check")
    assert code == 1, log
    assert "kassel/plan.yaml:" in log
    assert "Failed" in log


@pytest.mark.parametrize("program", _PROGRAMS)
def test_files_of_no_plan_are_nothing_to_check(hooks: Hooks, program: str) -> None:
    hooks.plans.write("README.md", "Words.\n")
    code, log = hooks.run(program, "run", "udtplan-check")
    assert code == 0, log
    assert "Skipped" in log


@pytest.mark.parametrize("program", _PROGRAMS)
def test_the_hooks_can_be_had_from_our_repository(hooks: Hooks, tmp_path: Path, program: str) -> None:
    ours = Plans(tmp_path / "udtplan")
    for name in (".pre-commit-hooks.yaml", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, ours.root / name)
    for name in ("src", "templates", "schemas"):
        shutil.copytree(ROOT / name, ours.root / name, ignore=shutil.ignore_patterns("__pycache__"))
    ours.commit()
    files = ("--files", "kassel/plan.yaml")
    code, log = hooks.run(program, "try-repo", ours.root, "udtplan-check", *files)
    assert code == 0, log
    assert "Passed" in log


def test_documents_of_plans_with_one_name_would_overwrite_each_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans = Plans(tmp_path / "plans")
    plans.plan("north/kassel")
    plans.plan("south/kassel")
    monkeypatch.chdir(plans.root)
    result = CliRunner().invoke(app, ["ci", "render", "--md", "north/kassel/plan.yaml"])
    assert result.exit_code == 2
    assert "north/kassel" in result.stderr
    assert "south/kassel" in result.stderr
    assert not (plans.root / "rendered").exists()
