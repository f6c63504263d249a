"""Which plans differ from what they were at a revision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from udtplan.history.git import Change, Repository
from udtplan.history.moves import Move, is_in, moves
from udtplan.load import find_plans, is_plan
from udtplan.load.programme import find_programme
from udtplan.model import facts, settings


@dataclass(frozen=True, slots=True)
class Changed:
    """What has to be looked at again since a revision.

    Attributes:
        plans: the folders of the plans that differ and are there, in the order of their names.
        gone: the folders of plans that were there and are not any more; paths from the repository's root.
        moved: where plans were that lie in another folder now, by this; paths from the repository's root.
        everything: what made it necessary to look at every plan, as a path; "" where nothing did.
        doubt: why more may seem to have changed than did; "" if nothing speaks for it.
    """

    plans: list[Path]
    gone: list[str]
    moved: Mapping[str, Move] = field(default_factory=dict)
    everything: str = ""
    doubt: str = ""


def changed_plans(paths: Sequence[Path], revision: str) -> Changed:
    """The plans at or below `paths` that changed since they parted from a revision.

    What is not committed counts, and what git does not know yet. A change of the settings, or of a template,
    an edition or a baseline that they name, concerns every plan they hold for.

    Raises:
        UserError: a path does not exist or is in no repository, or git does not know the revision.
    """
    for path in paths:
        if not path.exists():
            find_plans([path])  # says what is wrong, and what may have been meant
    repository = Repository.around(paths[0] if paths[0].is_dir() else paths[0].parent)
    if repository.is_before_everything(revision):
        return Changed(find_plans(paths), [], everything=revision)
    named = repository.commit(revision)
    parting = repository.parting(named)
    doubt = "" if parting else repository.why_no_parting()
    commit = parting or named
    changes = repository.changes(commit)
    touched = [name for change in changes for name in (change.path, change.before) if name]
    asked = [repository.name_of(path if path.is_dir() else path.parent) for path in paths]
    found = moves(repository, commit, changes)
    moved = {now: move for now, move in found.items() if _is_asked(now, asked)}
    left = {move.was for move in found.values()}
    gone = [name for name in _gone(repository.root, changes) if _is_asked(name, asked) and name not in left]
    everything = next((name for name in touched if holds_for_all(repository.root / name)), "")
    plans = find_plans(paths) if everything else _plans(paths, repository.root, touched)
    return Changed(plans, gone, moved, everything, doubt)


def _is_asked(folder: str, asked: Iterable[str]) -> bool:
    """Whether a plan is one of those at or below some folders, or around one."""
    return any(is_in(folder, one) or is_in(one, folder) for one in asked)


def holds_for_all(path: Path) -> bool:
    """Whether a file is one that says how plans are looked at."""
    return path.name == settings.FILE or path.resolve() in find_programme(path.parent).own_files


def plan_folders(repository: Repository, names: Sequence[str], commits: Sequence[str]) -> list[str]:
    """The folders of the plans that some files belong to, in the work tree or at some commits."""
    if not names:
        return []
    parts = (entry.path.rpartition("/") for commit in commits for entry in repository.files(commit))
    known = {folder or "." for folder, _, name in parts if name in (facts.FILE, "plan.yml")}
    # The uppermost: plans do not hold plans.
    routes = ([str(one) for one in reversed(PurePosixPath(name).parents)] for name in names)
    found = (
        next((one for one in route if one in known or is_plan(repository.root / one)), None)
        for route in routes
    )
    return sorted({folder for folder in found if folder is not None})


def _plans(paths: Sequence[Path], root: Path, touched: Iterable[str]) -> list[Path]:
    """The plans that some files belong to, named from the paths they were asked for by."""
    folders = {folder for name in touched if (folder := _plan_of(root, name)) is not None}
    found: dict[Path, Path] = {}
    for path in paths:
        base = path if path.is_dir() else path.parent
        here = base.resolve()
        for folder in sorted(folders):
            if folder == here or folder.is_relative_to(here):
                found.setdefault(folder, base / folder.relative_to(here))
            elif here.is_relative_to(folder):
                found.setdefault(folder, folder)
    return list(found.values())


def _plan_of(root: Path, name: str) -> Path | None:
    """The folder of the plan that a file belongs to; the uppermost, as plans do not hold plans."""
    above = [root / parent for parent in reversed(PurePosixPath(name).parents)]
    return next((folder.resolve() for folder in above if folder.is_dir() and is_plan(folder)), None)


def _gone(root: Path, changes: Iterable[Change]) -> list[str]:
    files = (PurePosixPath(change.before or change.path) for change in changes)
    folders = {path.parent for path in files if path.name == "plan.yaml" and not (root / path).exists()}
    return sorted(str(folder) for folder in folders if not is_plan(root / folder))
