"""A repository of plans as it lies on a platform, and machines that look at it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.ci.steps import Machine
from tests.ci.wheelhouse import ROOT, fill
from tests.repositories import Plans
from udtplan.ci_files import PLATFORMS, ci_files

LILLE = ROOT / "examples" / "lille"


class Forge(Plans):
    """A repository on a platform: a plan without gaps, the settings, and the files of every platform."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        for platform in PLATFORMS:
            for name, text in ci_files(platform).items():
                self.write(name, text)
        self.write("udtplan.toml", 'stage = "introductory"\n')
        shutil.copytree(LILLE, self.root / "lille", ignore=shutil.ignore_patterns("rendered"))
        self.commit("A plan")

    def red(self, name: str = "lille") -> None:
        """Make something in a plan unreadable."""
        path = self.root / name / "plan.yaml"
        path.write_text(f"{path.read_text('utf-8')}\nchallenge: [\n", "utf-8")

    def say(self, words: str, name: str = "lille") -> None:
        """Write something into a plan."""
        path = self.root / name / "0-summary.md"
        path.write_text(f"{path.read_text('utf-8')}\n{words}\n", "utf-8")

    def branch(self, name: str = "change") -> None:
        self.git("checkout", "-q", "-b", name)

    def clone(self, folder: Path, revision: str = "main") -> Path:
        """What a platform fetches for a push: the whole history, at a commit."""
        shutil.rmtree(folder, ignore_errors=True)
        self.git("clone", "-q", str(self.root), str(folder))
        self.git("-C", str(folder), "checkout", "-q", "--detach", f"origin/{revision}")
        return folder

    def merged(self, folder: Path, branch: str = "change") -> Path:
        """What GitHub fetches for a pull request: the branch as it would be merged."""
        self.clone(folder)
        self.git("-C", str(folder), "merge", "-q", "--no-ff", "-m", "Merged", f"origin/{branch}")
        return folder


@pytest.fixture
def forge(tmp_path: Path) -> Forge:
    return Forge(tmp_path / "forge")


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of wheels from which udtplan can be installed without a network."""
    return fill(tmp_path_factory.mktemp("wheels"))


@pytest.fixture(scope="module")
def machine(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Machine:
    """A machine for the jobs of one platform. The first one installs udtplan; the others find it there."""
    return Machine(tmp_path_factory.mktemp("machine") / "runner", wheels)
