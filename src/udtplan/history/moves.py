"""Which plans lie in another folder than before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from udtplan.history.git import Change, Repository
from udtplan.load import is_plan
from udtplan.model import facts


class Move(NamedTuple):
    """Where a plan was.

    Attributes:
        was: its folder then, as a path from the root of the repository.
        is_pure: whether nothing else changed in it.
    """

    was: str
    is_pure: bool


def moves(repository: Repository, commit: str, changes: Sequence[Change]) -> dict[str, Move]:
    """The plans that were in another folder at a commit, by their folders now.

    A plan is known again by its facts: they are the same to the letter, or git knows their file by another
    name.
    """
    names = {name for change in changes for name in (change.path, change.before) if name}
    touched = {_folder(name) for name in names if PurePosixPath(name).name == facts.FILE}
    if not touched:
        return {}
    files: dict[str, str] = {entry.path: entry.blob for entry in repository.files(commit)}
    known = {
        folder: blob
        for folder in touched
        if (blob := files.get(_in(folder, facts.FILE))) and not _holds(repository, folder, facts.FILE, blob)
    }
    facts_files = [one for one in changes if PurePosixPath(one.path).name == facts.FILE]
    renamed = {_folder(one.path): _folder(one.before) for one in facts_files if one.before}
    found: dict[str, Move] = {}
    for folder in sorted(touched):
        if not is_plan(repository.root / folder):
            continue
        was = next((old for old in sorted(known) if _holds(repository, folder, facts.FILE, known[old])), None)
        if was is None and (old := renamed.get(folder)) in known and not is_plan(repository.root / str(old)):
            was = old
        if was is not None and was != folder:
            known.pop(was)
            found[folder] = Move(was, _is_pure(repository, files, names, was, folder))
    return found


def _is_pure(
    repository: Repository, files: Mapping[str, str], names: Iterable[str], was: str, now: str
) -> bool:
    """Whether a folder holds just what another one held."""
    then = {_below(name, was): blob for name, blob in files.items() if is_in(name, was)}
    here = {name for name in (*files, *names) if is_in(name, now) and (repository.root / name).is_file()}
    return {_below(name, now) for name in here} == then.keys() and all(
        _holds(repository, now, name, blob) for name, blob in then.items()
    )


def _holds(repository: Repository, folder: str, name: str, blob: str) -> bool:
    path = _in(folder, name)
    return not (repository.root / path).is_symlink() and repository.holds(path, blob)


def _folder(name: str) -> str:
    return str(PurePosixPath(name).parent)


def _in(folder: str, name: str) -> str:
    return name if folder == "." else f"{folder}/{name}"


def is_in(name: str, folder: str) -> bool:
    """Whether a path is that of a folder, or below it; both from the root of the repository."""
    return folder in (".", name) or name.startswith(f"{folder}/")


def _below(name: str, folder: str) -> str:
    return name if folder == "." else name.removeprefix(f"{folder}/")
