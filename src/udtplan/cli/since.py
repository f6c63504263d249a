"""The plans that a change since a revision concerns, and what of them counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from udtplan.cli.terminal import whisper
from udtplan.errors import UserError

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan, Wishes
    from udtplan.history import Changed

Look = Callable[[Path], "CheckedPlan"]


class Since(NamedTuple):
    """The plans to look at since a revision.

    Attributes:
        because: the file whose change makes it necessary to look at all of them; "" if none does.
        moved: the folders of those that changed in nothing but their place; paths from the repository's root.
    """

    paths: list[Path]
    revision: str
    plans: list[Path]
    because: str = ""
    moved: frozenset[str] = frozenset()


def plans_changed(paths: list[Path] | None, revision: str) -> Since:
    """The plans that changed since a revision; says which that are, for people who watch.

    Raises:
        UserError: a path is in no repository, or git does not know the revision.
    """
    from udtplan.history import changed_plans
    from udtplan.report.look import one_line

    paths = paths or [Path(".")]
    found = changed_plans(paths, revision)
    because = "" if found.everything == revision else found.everything
    for said in (found.doubt, *_said(found, revision, because)):
        if said:
            whisper(one_line(said))
    pure = frozenset(now for now, move in found.moved.items() if move.is_pure)
    return Since(paths, revision, found.plans, because, pure)


def _said(found: Changed, revision: str, because: str) -> Iterator[str]:
    """Which plans are looked at and why, which moved and which are gone."""
    from udtplan.report.words import listed, plural

    moves = [(move.was, now) for now, move in sorted(found.moved.items())]
    count = len(found.plans) - sum(move.is_pure for move in found.moved.values())
    if because:
        pass  # who looked at them all says so: nobody did yet, and the settings may be such that nobody can
    elif found.everything:
        yield "All plans are looked at: there is no revision before."
    elif count:
        yield f"{plural(count, 'plan')} changed since {revision}."
    elif moves or found.gone:
        said = [f"{was} moved to {now}" for was, now in moves]
        said += [f"{name} is gone" for name in found.gone]
        yield f"Since {revision}, {listed(said)}; no other plan changed."
        return
    else:
        yield f"No plan changed since {revision}."
    if moves:
        yield f"Moved: {listed([f'{was} to {now}' for was, now in moves])}."
    if found.gone:
        yield f"No longer there: {listed(found.gone)}."


def only_new_since(changed: Since, look: Look, as_of: date, wishes: Wishes) -> Look:
    """The same look, but where no file of a plan changed, only what the settings bring about counts.

    A plan that was only moved is one in which no file changed. One that changed itself, or is new, is looked
    at as ever; so is every plan where the settings of then can't be read, as nobody knows what was found.
    """
    if not (changed.because or changed.moved):
        return look
    from udtplan.check.before import only_new
    from udtplan.report.look import one_line

    try:
        before = _before(changed, as_of, wishes)
    except UserError as error:
        file = one_line(changed.because)
        why = f"All plans are looked at, because {file} changed. " if file else ""
        whisper(f"{why}What was found before can't be said, so everything counts. {error.message}")
        return look
    if before and not changed.because:
        whisper("Of plans that were only moved, only what was not found before counts.")

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
    named = repository.commit(changed.revision)
    changes = repository.changes(repository.parting(named) or named)
    touched = [name for change in changes for name in (change.path, change.before) if name]
    names = {folder: repository.name_of(folder) for folder in changed.plans}
    same = [
        folder for folder, name in names.items() if name in changed.moved or not _holds_any(name, touched)
    ]
    # Of the other plans that the settings name, none need be there.
    wishes = replace(wishes, is_part=True)
    with past(paths, changed.revision) as then:
        there = {folder: was for folder in same if (was := then.of(folder)) is not None}
        return {folder: check_at_gate(was, as_of=as_of, wishes=wishes) for folder, was in there.items()}


def _holds_any(folder: str, names: Sequence[str]) -> bool:
    return folder == "." or any(PurePosixPath(name).is_relative_to(folder) for name in names)
