"""The plans that a change since a revision concerns, and what of them counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from udtplan.cli.terminal import whisper
from udtplan.errors import UserError

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan, Wishes

Look = Callable[[Path], "CheckedPlan"]


class Since(NamedTuple):
    """The plans to look at since a revision.

    Attributes:
        because: the file whose change makes it necessary to look at all of them; "" if none does.
    """

    paths: list[Path]
    revision: str
    plans: list[Path]
    because: str = ""


def plans_changed(paths: list[Path] | None, revision: str) -> Since:
    """The plans that changed since a revision; says which that are, for people who watch.

    Raises:
        UserError: a path is in no repository, or git does not know the revision.
    """
    from udtplan.history import changed_plans
    from udtplan.report.look import one_line
    from udtplan.report.words import listed, plural

    paths = paths or [Path(".")]
    found = changed_plans(paths, revision)
    since = one_line(revision)
    because = "" if found.everything == revision else found.everything
    if because:
        whisper(f"All plans are looked at: {one_line(because)} changed since {since}.")
    elif found.everything:
        whisper("All plans are looked at: there is no revision before.")
    elif not found.plans:
        whisper(f"No plan changed since {since}.")
    else:
        whisper(f"{plural(len(found.plans), 'plan')} changed since {since}.")
    if found.gone:
        whisper(f"No longer there: {one_line(listed(found.gone))}.")
    return Since(paths, revision, found.plans, because)


def only_new_since(changed: Since, look: Look, as_of: date, wishes: Wishes) -> Look:
    """The same look, but where no file of a plan changed, only what the settings bring about counts.

    A plan that changed itself, or is new, is looked at as ever; so is every plan where the settings of then
    can't be read, as nobody knows what was found.
    """
    from udtplan.check.before import only_new

    try:
        before = _before(changed, as_of, wishes)
    except UserError as error:
        whisper(f"What was found before can't be said, so everything counts. {error.message}")
        return look
    if before:
        which = "the one" if len(before) == 1 else f"the {len(before)}"
        whisper(f"Of {which} in which no file changed, only what was not found before counts.")

    def look_again(folder: Path) -> CheckedPlan:
        was = before.get(folder)
        now = look(folder)
        return now if was is None else only_new(now, was, because=changed.because, since=changed.revision)

    return look_again


def _before(changed: Since, as_of: date, wishes: Wishes) -> dict[Path, CheckedPlan]:
    """What was found in the plans in which no file changed, under the settings of then.

    Raises:
        UserError: these can't be read.
    """
    from udtplan.check import check_at_gate
    from udtplan.history import Repository, past

    paths = changed.paths
    repository = Repository.around(paths[0] if paths[0].is_dir() else paths[0].parent)
    changes = repository.changes(repository.parting(repository.commit(changed.revision)))
    touched = [name for change in changes for name in (change.path, change.before) if name]
    same = [folder for folder in changed.plans if not _holds_any(repository.name_of(folder), touched)]
    # Of the other plans that the settings name, none need be there.
    wishes = replace(wishes, is_part=True)
    with past(paths, changed.revision) as then:
        there = {folder: was for folder in same if (was := then.of(folder)) is not None}
        return {folder: check_at_gate(was, as_of=as_of, wishes=wishes) for folder, was in there.items()}


def _holds_any(folder: str, names: Sequence[str]) -> bool:
    return folder == "." or any(PurePosixPath(name).is_relative_to(folder) for name in names)
