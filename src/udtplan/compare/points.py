"""Moments in the history of a repository, as people name them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from udtplan.check.stages import stage_of
from udtplan.errors import UserError
from udtplan.findings import Fault
from udtplan.history import Repository
from udtplan.load.programme import find_programme
from udtplan.model import facts
from udtplan.model.edition import Edition
from udtplan.source.text import SourceText, read_file
from udtplan.source.yaml import read_yaml

_SHORT = 7
_EDITION = re.compile(r"^edition: *([\"']?)([\w-]+)\1 *(?:#.*)?\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Point:
    """A moment in the history of a repository.

    Attributes:
        name: in words: "main (1a2b3c4)".
        commit: its full name; None for the work tree after, or for nothing at all before.
        doubt: why it may not be the moment that is meant; "" if nothing speaks against it.
    """

    name: str
    commit: str | None = None
    doubt: str = ""


WORK_TREE = Point("the work tree")


def at(repository: Repository, revision: str) -> Point:
    """The commit that a revision means.

    Raises:
        UserError: there is none of that name here.
    """
    if repository.is_before_everything(revision):
        return Point("an empty repository")
    commit = repository.commit(revision)
    return Point(_named(revision, commit), commit)


def parting(repository: Repository, revision: str) -> Point:
    """Where the present state parted from a revision: the revision itself, if it led here.

    Raises:
        UserError: there is none of that name here.
    """
    named = at(repository, revision)
    if named.commit is None:
        return named
    commit = repository.parting(named.commit)
    if commit is None:
        return replace(named, doubt=repository.why_no_parting())
    if commit == named.commit:
        return named
    return Point(f"{_named('the last common state', commit)} with {revision}", commit)


def last_commit(repository: Repository) -> Point:
    """The last commit; nothing at all where there is none yet.

    Raises:
        UserError: it can't be read.
    """
    if not repository.has_commits():
        return Point("an empty repository")
    commit = repository.commit("HEAD")
    return Point(_named("the last commit", commit), commit)


def before_day(repository: Repository, day: date, words: str = "") -> Point:
    """The state before a day began.

    Args:
        words: what the day is called.

    Raises:
        UserError: the clone does not reach back to it.
    """
    commit = repository.commit_before(day)
    name = f"the state before {day}{f', {words}' if words else ''}"
    return Point(_named(name, commit), commit) if commit else Point(f"{name} (no plans yet)")


def stage_day(folders: Sequence[Path], stage: str, as_of: date) -> date:
    """The first day of a stage in the edition of some plans.

    Raises:
        UserError: their editions have no such stage, or it is not known or not yet reached; or they are of
            editions that had it on different days.
    """
    editions = {edition.id: edition for edition in map(_edition, folders)}
    days = {name: stage_of(edition, stage, as_of).date for name, edition in editions.items()}
    remedy = "Name a day instead: --since 2025-09-25."
    if len(set(days.values())) > 1:
        said = ", ".join(f"{name}: {day or 'not known'}" for name, day in sorted(days.items()))
        raise UserError(
            f"The plans are of editions with different days for {stage}: {said}.",
            "Name plans of one edition with --plan, or a day with --since.",
        )
    day = next(iter(days.values()))
    if day is None:
        names = " and ".join(sorted(editions))
        said = f"editions {names} give" if len(editions) > 1 else f"edition {names} gives"
        raise UserError(f"The {said} no date for {stage}.", remedy)
    if day > as_of:
        raise UserError(f"The stage {stage} lies ahead: it begins on {day}.", remedy)
    return day


def _edition(folder: Path) -> Edition:
    programme = find_programme(folder)
    text = read_file(folder / facts.FILE)
    name = None if isinstance(text, Fault) else _edition_named(text)
    found = programme.edition(name) or programme.edition(None)
    assert found is not None  # settings that name none are refused
    return found


def _edition_named(text: SourceText) -> str | None:
    """What `edition` a plan.yaml names. Nothing else is asked of many plans, so most are not read in full."""
    if "edition" not in text.text:
        return None
    lines = _EDITION.findall(text.text)
    if len(lines) == 1:
        return str(lines[0][1])
    data = read_yaml(text).data
    name = data.get("edition") if isinstance(data, dict) else None
    return str(name) if name else None


def _named(name: str, commit: str) -> str:
    return commit[:_SHORT] if commit.startswith(name) else f"{name} ({commit[:_SHORT]})"
