"""`udtplan diff`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from udtplan.cli.options import AsOf, Colour, Form, OutputFile, StageName, choice, form_of
from udtplan.cli.outputs import hand_over, refuse_plan_files
from udtplan.cli.terminal import day, has_colour, past_day
from udtplan.errors import UserError

if TYPE_CHECKING:
    from datetime import date

    from udtplan.compare import Comparison
    from udtplan.compare.gather import View
    from udtplan.compare.points import Point
    from udtplan.history import Repository

_BRANCH = "A name that is a folder means the folder; write a branch of the same name as heads/NAME."


def diff(
    before: Annotated[
        str | None,
        typer.Argument(
            metavar="A",
            help="A branch, a tag, a commit or a folder. If left out: the last commit. A folder alone: what "
            "changed in it since the last commit. A branch alone: what changed since the work here parted "
            "from it.",
        ),
    ] = None,
    after: Annotated[
        str | None,
        typer.Argument(
            metavar="B",
            help="A revision or a folder to compare A with, just as they are. If left out: the files as they "
            "are now.",
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option("--since", metavar="DATE", help="Compare with the state before that day began (UTC)."),
    ] = None,
    since_stage: Annotated[
        str | None,
        typer.Option(
            "--since-stage", metavar="STAGE", help="The same, with the first day of a stage of the edition."
        ),
    ] = None,
    plans: Annotated[
        list[Path] | None,
        typer.Option(
            "--plan",
            metavar="PATH",
            readable=False,
            help="Only plans at or below this path; may be given several times.",
        ),
    ] = None,
    stage: StageName = None,
    as_of: AsOf = None,
    form: Form = None,
    output: OutputFile = None,
    color: Colour = "auto",
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit with 1 if something changed; otherwise always with 0.")
    ] = False,
) -> None:
    """What changed in plans: answers, dates, actions, owners, registers and findings.

    Compares two states of a git repository, or two folders, and changes neither. Both are looked at by the
    same day, each at the stage that its own settings name.
    """
    from udtplan.compare.gather import View
    from udtplan.report.changes import CHANGES

    if output is not None:
        refuse_plan_files(output)
    make = choice("--format", form_of(form, output), CHANGES)
    has_colour(sys.stdout, color)  # a wrong word is told before any work is done
    view = View(day(as_of), stage)
    found = _compared(before, after, since, since_stage, plans or [], view)
    hand_over(lambda look: make(found, look), output, color)
    if exit_code and found.plans:
        raise typer.Exit(1)


def _compared(
    before: str | None,
    after: str | None,
    since: str | None,
    since_stage: str | None,
    plans: list[Path],
    view: View,
) -> Comparison:
    from udtplan.compare.gather import between_folders, between_revisions
    from udtplan.compare.points import WORK_TREE, at

    before, after = _folder_of(before), _folder_of(after)
    is_folder = [name is not None and Path(name).is_dir() for name in (before, after)]
    dated = "--since" if since is not None else "--since-stage" if since_stage is not None else ""
    _refuse(before, after, since, since_stage, is_folder, dated)
    if before and after and all(is_folder):
        below = [path.as_posix() for path in plans] or ["."]
        return between_folders(Path(before), Path(after), view, below)
    if before and is_folder[0]:
        plans, before = [Path(before), *plans], None
    repository = _repository(plans)
    if dated:
        old = _dated(repository, plans, since, since_stage, view.as_of)
    else:
        old = _revision(repository, before, is_alone=after is None)
    new = at(repository, after) if after else WORK_TREE
    _demand_plans(repository, plans, old, new)
    return between_revisions(repository, plans or [repository.root], old, new, view)


def _folder_of(name: str | None) -> str | None:
    """A file means the plan it belongs to."""
    return str(Path(name).parent) if name is not None and Path(name).is_file() else name


def _refuse(
    before: str | None,
    after: str | None,
    since: str | None,
    since_stage: str | None,
    is_folder: list[bool],
    dated: str,
) -> None:
    """Say which arguments contradict each other, or are two in one."""
    from udtplan.history.git import two_in_one

    for name in (before, after):
        if name and not Path(name).exists() and (pair := two_in_one(name)):
            raise UserError(
                f"{name} names two states in one word.", f"Write them one by one: `udtplan diff {pair}`."
            )
    if since is not None and since_stage is not None:
        raise UserError("--since and --since-stage both say since when.", "Leave one of them out.")
    if dated and (after is not None or (before is not None and not is_folder[0])):
        raise UserError(f"{dated} and {before} both say since when.", "Leave one of them out.")
    if before and after and any(is_folder) and not all(is_folder):
        folder, other = (before, after) if is_folder[0] else (after, before)
        raise UserError(
            f"{folder} is a folder and {other} is none.",
            f"For the plans of that folder since then: `udtplan diff {other} --plan {folder}`. {_BRANCH}",
        )


def _repository(plans: list[Path]) -> Repository:
    from udtplan.history import Repository

    folder = next((path for path in plans if path.is_dir()), Path())
    return Repository.around(folder, "Run it in a clone, or compare two folders: udtplan diff OLD NEW.")


def _revision(repository: Repository, name: str | None, *, is_alone: bool) -> Point:
    from udtplan.compare.points import at, last_commit, parting

    if name is None:
        return last_commit(repository)
    try:
        return (parting if is_alone else at)(repository, name)
    except UserError as error:
        if not name.startswith("-") and ("/" in name or name in (".", "..")):
            raise UserError(
                error.message, f"{error.remedy} There is no folder of that name, either."
            ) from None
        raise


def _dated(
    repository: Repository, plans: list[Path], since: str | None, since_stage: str | None, as_of: date
) -> Point:
    from udtplan.compare.points import before_day, stage_day
    from udtplan.load import find_plans

    if since is not None:
        return before_day(repository, past_day(since, "--since", as_of))
    assert since_stage is not None
    folders = find_plans(plans or [repository.root])
    return before_day(repository, stage_day(folders, since_stage, as_of), since_stage)


def _demand_plans(repository: Repository, plans: list[Path], old: Point, new: Point) -> None:
    """Nothing changed in plans that never were: rather say that a path is misspelt.

    Raises:
        UserError: there is no plan at a path, neither now nor before.
    """
    from udtplan.load import find_plans

    commits = [point.commit for point in (old, new) if point.commit]
    for path in plans or [repository.root]:
        below = Path(path).resolve()
        name = below.relative_to(repository.root).as_posix() if below.is_relative_to(repository.root) else ""
        if not any(repository.files(commit, [name]) for commit in commits if name and name != "."):
            find_plans([path])
