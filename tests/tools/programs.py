"""The programs that validators need: where they are, or a failure that says what to install."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
REMEDY = "`make test` installs it where it may; by hand: "


class MissingTool(AssertionError):
    """A validator can't run. Never a reason to skip: an unchecked document is not a good one."""


def need(remedy: str, *names: str) -> str:
    """The path of the first program of `names` that is there.

    Raises:
        MissingTool: none is there; the message says what to install.
    """
    for name in names:
        if path := shutil.which(name):
            return path
    raise MissingTool(f"{names[0]} is missing. {REMEDY}{remedy}")


def need_file(path: Path, remedy: str) -> Path:
    """`path`, if that file is there.

    Raises:
        MissingTool: it is not there.
    """
    if not path.is_file():
        raise MissingTool(f"{path.name} is missing. {REMEDY}{remedy}")
    return path


def chromium() -> str:
    """The browser: what CHROMIUM names, or the system's."""
    named = os.environ.get("CHROMIUM")
    names = [named] if named else ["chromium", "chromium-browser", "google-chrome"]
    return need("apt-get install chromium, or set CHROMIUM to the program", *names)


def java() -> str:
    return need("apt-get install default-jdk-headless", "java")


def node() -> str:
    return need("Node.js 20 or newer", "node")


def run(*command: str | Path, timeout: float = 300) -> subprocess.CompletedProcess[str]:
    """Run `command` in the repository's root and keep what it prints; any exit code is fine."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )
