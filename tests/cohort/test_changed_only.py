"""In a repository of many plans a change of one costs the reading of one. Counted, not timed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cohort.test_cohort import COHORT, STAGES
from tests.repositories import Plans
from udtplan.check import gate
from udtplan.load import Loaded, load

COPIES = 60


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Plans:
    """The plans of the cohort over and over, all committed."""
    repository = Plans(tmp_path_factory.mktemp("many") / "plans")
    names = sorted(STAGES)
    for number in range(COPIES):
        shutil.copytree(COHORT / names[number % len(names)], repository.root / f"plan-{number:02}")
    repository.commit("Sixty plans")
    return repository


@pytest.fixture
def loaded(many: Plans, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The plans that were read, in their order."""
    names: list[str] = []

    def counted(folder: Path) -> Loaded:
        names.append(folder.name)
        return load(folder)

    monkeypatch.setattr(gate, "load", counted)
    monkeypatch.chdir(many.root)
    return names


def test_only_the_plan_that_changed_is_read(many: Plans, loaded: list[str]) -> None:
    roadmap = many.root / "plan-17" / "5-roadmap.yaml"
    roadmap.write_text(f"{roadmap.read_text('utf-8')}# looked through\n", "utf-8")
    run("check", "--changed-since", "main", "--gate", "by-date")
    many.git("checkout", "-q", "--", "plan-17")
    assert loaded == ["plan-17"]


def test_all_are_read_where_nothing_says_which(loaded: list[str]) -> None:
    run("check")
    assert len(loaded) == COPIES


def test_none_is_read_where_nothing_changed(loaded: list[str]) -> None:
    run("check", "--changed-since", "main")
    assert loaded == []


def run(*arguments: str) -> None:
    from typer.testing import CliRunner

    from udtplan.cli.app import app

    result = CliRunner().invoke(app, [*arguments, "--as-of", "2025-10-27"])
    assert result.exit_code in (0, 1), result.output
