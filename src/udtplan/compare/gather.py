"""The plans of two revisions or folders, each with what it was before."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath

from udtplan.compare.changes import Comparison, PlanChange
from udtplan.compare.plans import compare
from udtplan.compare.points import WORK_TREE, Point
from udtplan.compare.sides import Side
from udtplan.compare.trees import Tree, plans_in, tree
from udtplan.errors import UserError
from udtplan.history import Repository
from udtplan.history.changed import plan_folders
from udtplan.load import find_plans
from udtplan.load.programme import shown_path
from udtplan.model import facts

_SAME_PLAN = 0.5


@dataclass(frozen=True, slots=True)
class View:
    """From where both states are looked at.

    Attributes:
        stage: None for the one that the settings or the day give for the state after.
    """

    as_of: date
    stage: str | None = None


def between_folders(before: Path, after: Path, view: View, below: Sequence[str] = (".",)) -> Comparison:
    """What changed from the plans of one folder to those of another.

    Args:
        below: paths in both of them.

    Raises:
        UserError: there is no plan in one of them, or no such stage.
    """
    find_plans([before])
    find_plans([after])
    old, new = (Tree(root, plans_in(root, below)) for root in (before.resolve(), after.resolve()))
    if not old.plans and not new.plans:
        raise UserError(f"There is no plan {', '.join(below)} in {before} or {after}.", "Check the spelling.")
    plans = tuple(_compared(old, new, view))
    return Comparison(shown_path(before), shown_path(after), view.as_of, plans)


def between_revisions(
    repository: Repository, below: Sequence[Path], before: Point, after: Point, view: View
) -> Comparison:
    """What changed in the plans at or below some folders of a repository.

    Only plans are read in which a file changed; all of them where the settings did.

    Raises:
        UserError: a folder is not in it, the commits can't be read, or there is no such stage.
    """
    folders = [repository.name_of(path) for path in below]
    if before.commit is None:
        if after.commit is None:
            return _all_new(repository, folders, before, view)
        with tree(repository, after.commit, folders, after.name) as new:
            return _result(before, after, view, Tree(repository.root), new)
    changes = repository.changes(before.commit, after.commit)
    names = [name for change in changes for name in (change.path, change.before) if name]
    here = repository.root
    apart = sorted({name for name in names if (here / name).is_dir() and not (here / name).is_symlink()})
    files = [name for name in names if name not in apart]
    with ExitStack() as opened:
        settings = opened.enter_context(tree(repository, after.commit, [], after.name))
        if not settings.concerns_all(files):
            inside = [name for name in files if any(_is_in(name, folder) for folder in folders)]
            commits = [commit for commit in (before.commit, after.commit) if commit]
            folders = plan_folders(repository, inside, commits)
        old, new = Tree(repository.root), Tree(repository.root)
        if folders:
            old = opened.enter_context(tree(repository, before.commit, folders, before.name))
            new = opened.enter_context(tree(repository, after.commit, folders, after.name))
            new = replace(new, plans=_known_to_git(new, old, files))
        return _result(before, after, view, old, new, _with_plans(repository, apart, below))


def _all_new(repository: Repository, folders: Sequence[str], before: Point, view: View) -> Comparison:
    """The plans of the work tree where there was nothing before."""
    plans = plans_in(repository.root, folders)
    apart = {name: within for name, plan in plans.items() if (within := repository.apart(plan))}
    new = Tree(repository.root, {name: plan for name, plan in plans.items() if name not in apart})
    elsewhere = sorted({shown_path(within) for within in apart.values()})
    return _result(before, WORK_TREE, view, Tree(repository.root), new, elsewhere)


def _result(
    before: Point, after: Point, view: View, old: Tree, new: Tree, elsewhere: Sequence[str] = ()
) -> Comparison:
    plans = tuple(_compared(old, new, view))
    return Comparison(before.name, after.name, view.as_of, plans, tuple(elsewhere), before.doubt)


# ── Which plans ─────────────────────────────────────────────────────────────────────────────────────


def _is_in(name: str, folder: str) -> bool:
    return folder in ("", ".") or PurePosixPath(name).is_relative_to(folder)


def _known_to_git(new: Tree, old: Tree, names: Sequence[str]) -> dict[str, Path]:
    """The plans without those that git was told to ignore, which only seem to be new."""
    touched = {str(folder) for name in names for folder in PurePosixPath(name).parents}
    return {name: folder for name, folder in new.plans.items() if name in old.plans or name in touched}


def _with_plans(repository: Repository, folders: Sequence[str], below: Sequence[Path]) -> list[str]:
    """Those of some folders that hold plans: repositories within this one, whose history is their own."""
    asked = [repository.name_of(path) for path in below]
    here = [name for name in folders if any(_is_in(name, folder) for folder in asked)]
    return [shown_path(repository.root / name) for name in here if plans_in(repository.root, [name])]


# ── Which was which ─────────────────────────────────────────────────────────────────────────────────


def _compared(old: Tree, new: Tree, view: View) -> Iterator[PlanChange]:
    for name in old.plans.keys() - new.plans.keys():
        _demand_readable(new, name)
    found: list[PlanChange] = []
    was: dict[str, Side] = {}
    now: dict[str, Side] = {}
    # Those that stayed where they were are compared one by one: there may be many.
    for name in sorted(old.plans.keys() | new.plans.keys()):
        earlier = old.side(name, view.as_of, view.stage, must_know=False) if name in old.plans else None
        side = new.side(name, view.as_of, view.stage) if name in new.plans else None
        if earlier is not None and side is not None and _is_of_city(earlier, side):
            found.append(compare(earlier, side))
            continue
        was |= {name: earlier} if earlier is not None else {}
        now |= {name: side} if side is not None else {}
    before = _before(was, now)
    for name, side in now.items():
        earlier = was[before[name]] if name in before else None
        change = compare(earlier, side)
        if earlier is not None and before[name] != name:
            change = replace(change, moved_from=earlier.checked.path)
        found.append(change)
    found += [compare(was[name], None) for name in sorted(was.keys() - before.values())]
    yield from sorted((one for one in found if not one.is_empty), key=lambda one: (one.path, one.kind))


def _demand_readable(new: Tree, name: str) -> None:
    """A plan that may not be read is not gone.

    Raises:
        UserError: its folder is there and can't be entered.
    """
    folder = new.root / name
    if folder.is_dir() and not os.access(folder, os.R_OK | os.X_OK):
        raise UserError(f"{shown_path(folder)} can't be opened.", "Check who may read it.")


def _before(was: Mapping[str, Side], now: Mapping[str, Side]) -> dict[str, str]:
    """For each plan the folder where it was, if it was there; for those whose folder is new or has another
    city, or whose city has another folder."""
    moved = _moved(was, now)
    # A city that is called otherwise now is where it was.
    left = (was.keys() & now.keys()) - moved.keys() - set(moved.values())
    return {**moved, **{name: name for name in left}}


def _is_of_city(was: Side, now: Side) -> bool:
    return any(side.cant_read(facts.FILE, "city") for side in (was, now)) or _city(was) == _city(now)


def _city(side: Side) -> str:
    return side.plan.facts.city.name.casefold()


def _moved(gone: Mapping[str, Side], new: Mapping[str, Side]) -> dict[str, str]:
    """Which of the new plans was which of those that are gone, the most alike first."""
    pairs = [(_likeness(gone[old], new[name]), name != old, name, old) for name in new for old in gone]
    found: dict[str, str] = {}
    for likeness, _, name, old in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        if likeness >= _SAME_PLAN and name not in found and old not in found.values():
            found[name] = old
    return found


def _likeness(was: Side, now: Side) -> float:
    """How many answers are the same, from 0 to 1; 1 more for the same city."""
    old, new = (
        {a.prose for given in side.plan.answers.values() for a in given} - {""} for side in (was, now)
    )
    same = len(old & new) / max(len(old), len(new), 1)
    return same + (_city(was) == _city(now))
