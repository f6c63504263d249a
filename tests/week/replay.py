"""The week played through in a repository of its own, and what each person sees of it."""

from __future__ import annotations

import re
import shlex
import shutil
from contextlib import chdir
from pathlib import Path

from typer.testing import CliRunner, Result

from tests.repositories import Plans
from tests.week.changes import DAYS, MONDAY, SUNDAY, WEEK, Push
from udtplan.cli.app import app
from udtplan.load.programme import _read_programme

COHORT = Path(__file__).parents[2] / "examples" / "cohort"
_COMMIT = re.compile(r"(?<=main )\(`?[0-9a-f]{7,}`?\)")  # by the files of the example, whatever they are
_WIDTH = {"COLUMNS": "100", "NO_COLOR": "1"}


def cohort(root: Path) -> Plans:
    """The example repository on the Sunday before."""
    repository = Plans(root)
    shutil.copytree(COHORT, root, dirs_exist_ok=True)
    repository.commit("The plans of seven cities", on=SUNDAY)
    return repository


def udtplan(repository: Plans, *arguments: str) -> Result:
    """A command, run in the repository as a process of its own would."""
    _read_programme.cache_clear()
    with chdir(repository.root):
        return CliRunner().invoke(app, list(arguments), env=_WIDTH)


def played(root: Path) -> dict[str, str]:
    """What is seen in the week, by file name: for each push what its author and its reviewers see, for each
    day what the organiser sees at its end."""
    repository = cohort(root)
    seen: dict[str, str] = {}
    for day in DAYS:
        for push in WEEK:
            if push.day == day:
                pushed(repository, push)
                seen[f"{push.name}.txt"] = author(repository, push)
                seen[f"{push.name}.md"] = reviewer(repository, push)
                _back(repository, push)
        seen[f"{day}.md"] = organiser(repository, day)
    return seen


def pushed(repository: Plans, push: Push) -> None:
    """The branch with the change, looked at by nobody yet."""
    is_new = not repository.git("branch", "--list", push.branch)
    repository.git("checkout", "-q", *(["-b"] if is_new else []), push.branch)
    push.change(repository.root)
    repository.commit(push.about, on=push.day)


def _back(repository: Plans, push: Push) -> None:
    repository.git("checkout", "-q", "main")
    if push.is_merged:
        repository.git("merge", "-q", "--no-ff", "-m", push.about, push.branch, on=push.day)


def author(repository: Plans, push: Push) -> str:
    """The log of the check, whose commands become annotations on the lines."""
    command = [
        *("check", "--changed-since", "main", "--gate", "by-date", "--as-of", push.day, "--format", "github")
    ]
    result = udtplan(repository, *command)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return (
        f"{push.about}\n\n$ udtplan {shlex.join(command)}\n{result.stdout}{result.stderr}"
        f"ends with {result.exit_code}\n"
    )


def reviewer(repository: Plans, push: Push) -> str:
    """The comment on the pull request."""
    return _said(udtplan(repository, "diff", "main", "--as-of", push.day, "--format", "markdown"))


def organiser(repository: Plans, day: str) -> str:
    """The page on all plans at the end of a day, beside the week's beginning."""
    return _said(udtplan(repository, "status", "--since", MONDAY, "--as-of", day, "--format", "markdown"))


def _said(result: Result) -> str:
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return _COMMIT.sub("(…)", result.stdout or result.stderr)
