"""A platform small enough for a test: it runs the scripts of a workflow one after the other, for real.

What a platform does by itself stands in the place of its actions: the clone is there already, and what is
uploaded is copied into a folder. Expressions are looked up among those the test knows; another one fails.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_EXPRESSION = re.compile(r"\$\{\{ (.+?) \}\}")
_CHECKOUT, _UPLOAD, _ALERTS = "actions/checkout@", "/upload-artifact@", "codeql-action/upload-sarif@"


@dataclass
class Ran:
    """What a job left behind.

    Attributes:
        code: how the script ended that failed first; 0 if none did.
        log: everything that was printed.
        summary: the job's summary.
        outputs: what it hands on.
        artifacts: the folders that were uploaded, by name.
        alerts: what was uploaded as security alerts.
    """

    code: int = 0
    log: str = ""
    summary: str = ""
    outputs: dict[str, str] = field(default_factory=dict)
    artifacts: dict[str, Path] = field(default_factory=dict)
    alerts: str = ""

    def artifact(self, name: str) -> set[str]:
        """The files in an artifact."""
        if name not in self.artifacts:
            return set()
        folder = self.artifacts[name]
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

    @property
    def commands(self) -> list[str]:
        """The lines that the runner takes for commands; between a stop and its end there are none."""
        found: list[str] = []
        stopped = ""
        for line in self.log.splitlines():
            if stopped:
                stopped = "" if line.strip() == f"::{stopped}::" else stopped
            elif line.lstrip().startswith("::stop-commands::"):
                stopped = line.strip().removeprefix("::stop-commands::")
            elif line.lstrip().startswith("::") or "##[" in line:
                found.append(line)
        return found


@dataclass
class Machine:
    """A machine with nothing but Python, git and bash, on which pip finds wheels in a folder."""

    folder: Path
    wheels: Path

    def __post_init__(self) -> None:
        self.temp = self.folder / "temp"
        self.programs = self.folder / "bin"
        self.temp.mkdir(parents=True)
        self.programs.mkdir()
        self.program("python3", f'exec {_python()} "$@"')

    def program(self, name: str, script: str) -> None:
        """Put a program on the machine."""
        path = self.programs / name
        path.write_text(f"#!/bin/bash\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    @property
    def has_udtplan(self) -> bool:
        """Whether a job before installed it: that step takes long, and would do the same again."""
        return (self.temp / "udtplan" / "bin" / "udtplan").exists()

    def environment(self) -> dict[str, str]:
        return {
            "PATH": os.pathsep.join([str(self.programs), *_folders("bash", "git"), "/usr/bin", "/bin"]),
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "RUNNER_TEMP": str(self.temp),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_AUTHOR_NAME": "A city",
            "GIT_AUTHOR_EMAIL": "city@example.org",
            "GIT_COMMITTER_NAME": "A city",
            "GIT_COMMITTER_EMAIL": "city@example.org",
        }

    def bash(self, script: str, folder: Path, more: Mapping[str, str]) -> tuple[int, str]:
        """Run a script as a runner does; returns its exit code and what it printed."""
        ran = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
            cwd=folder,
            env={**self.environment(), **more},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=600,
            check=False,
        )
        return ran.returncode, ran.stdout

    def clean(self) -> None:
        """A new job begins: only what is installed stays, as if it were the machine's image."""
        for path in self.temp.iterdir():
            if path.name != "udtplan":
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def run_steps(
    machine: Machine,
    steps: list[dict[str, Any]],
    folder: Path,
    known: Mapping[str, object],
    more: Mapping[str, str] | None = None,
) -> Ran:
    """Run the steps of a job in a clone.

    Args:
        known: the value of each expression.
        more: variables that the platform sets besides.
    """
    machine.clean()
    summary, output = machine.temp / "summary", machine.temp / "output"
    summary.touch()
    output.touch()
    files = {"GITHUB_STEP_SUMMARY": str(summary), "GITHUB_OUTPUT": str(output), "CI": "true"}
    ran = Ran()
    for step in steps:
        condition = str(step.get("if", "true" if ran.code == 0 else "false"))
        if not _holds(condition, known) or (step["name"] == "Install udtplan" and machine.has_udtplan):
            continue
        if "run" in step:
            own = {name: _filled(str(value), known) for name, value in step.get("env", {}).items()}
            assert "${{" not in step["run"], "an expression in a script could be a command"
            code, printed = machine.bash(step["run"], folder, {**files, **(more or {}), **own})
            ran.code, ran.log = ran.code or code, ran.log + printed
        elif _UPLOAD in step["uses"]:
            _upload(step["with"], machine, folder, known, ran)
        elif _ALERTS in step["uses"]:
            ran.alerts = Path(_filled(step["with"]["sarif_file"], known)).read_text(encoding="utf-8")
        else:
            assert _CHECKOUT in step["uses"], step["uses"]
    ran.summary = summary.read_text(encoding="utf-8")
    ran.outputs = dict(line.split("=", 1) for line in output.read_text(encoding="utf-8").splitlines())
    return ran


def _upload(
    wishes: Mapping[str, Any], machine: Machine, folder: Path, known: Mapping[str, object], ran: Ran
) -> None:
    path = folder / _filled(wishes["path"], {"runner.temp": machine.temp, **known})
    assert wishes["if-no-files-found"] == "ignore"
    if path.exists():
        target = machine.folder / "artifacts" / wishes["name"]
        shutil.rmtree(target, ignore_errors=True)
        ran.artifacts[wishes["name"]] = Path(shutil.copytree(path, target))


def _holds(condition: str, known: Mapping[str, object]) -> bool:
    if condition in ("true", "false"):
        return condition == "true"
    inner = _EXPRESSION.fullmatch(condition)
    return bool(known[inner[1] if inner else condition])


def _filled(text: str, known: Mapping[str, object]) -> str:
    return _EXPRESSION.sub(lambda found: str(known[found[1]]), text)


def _folders(*programs: str) -> Iterator[str]:
    """Where some programs are."""
    for program in programs:
        found = shutil.which(program)
        assert found, f"{program} is missing"
        yield str(Path(found).parent)


def _python() -> str:
    """The Python that made the environment of the tests: a new one is made of it."""
    return str(getattr(sys, "_base_executable", sys.executable))
