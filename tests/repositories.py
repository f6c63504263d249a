"""A repository of plans with a past."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

_WHO = {
    "GIT_AUTHOR_NAME": "A city",
    "GIT_AUTHOR_EMAIL": "city@example.org",
    "GIT_COMMITTER_NAME": "A city",
    "GIT_COMMITTER_EMAIL": "city@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


class Plans:
    """A git repository whose plans a test changes step by step."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True, exist_ok=True)
        self.git("init", "-q", "-b", "main")

    def git(self, *words: str, on: str = "2025-10-01") -> str:
        """What git answers; commits bear the day `on`."""
        day = f"{on}T12:00:00Z"
        run = subprocess.run(
            ["git", "-C", str(self.root), *words],
            env={**os.environ, **_WHO, "GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day},
            capture_output=True,
            text=True,
            check=True,
        )
        return run.stdout.strip()

    def plan(self, name: str, *, summary: str = "The plan of a city.\n") -> Path:
        """A small plan, not committed."""
        self.write(
            f"{name}/plan.yaml", f"language: en\ncity: {{name: {Path(name).name.title()}, country: FR}}\n"
        )
        self.write(f"{name}/0-summary.md", f"# Executive summary\n\n## Overview\n\n{summary}")
        return self.root / name

    def write(self, name: str, text: str) -> Path:
        """A file of the work tree."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def commit(self, message: str = "A change", *, on: str = "2025-10-01") -> str:
        """Everything as it is now; returns the commit's name."""
        self.git("add", "--all")
        self.git("commit", "-q", "--allow-empty", "-m", message, on=on)
        return self.git("rev-parse", "HEAD")


def parted(plans: Plans, folder: Path) -> Plans:
    """A clone with the last commits of two branches and not where they parted: turin changed on main, lyon on
    the present one."""
    plans.git("checkout", "-q", "-b", "work")
    plans.plan("lyon", summary="Work on Lyon.\n")
    plans.commit()
    plans.git("checkout", "-q", "main")
    plans.plan("turin", summary="Meanwhile, work on Turin.\n")
    plans.commit()
    clone = Plans(folder)
    clone.git(
        "fetch", "-q", "--depth=1", f"file://{plans.root}", "main:main", "work:work", "--update-head-ok"
    )
    clone.git("symbolic-ref", "HEAD", "refs/heads/work")
    clone.git("reset", "-q", "--hard", "work")
    return clone


@pytest.fixture
def plans(tmp_path: Path) -> Plans:
    """Three committed plans: kassel, lyon and turin."""
    repository = Plans(tmp_path / "plans")
    for name in ("kassel", "lyon", "turin"):
        repository.plan(name)
    repository.commit("Three plans")
    return repository
