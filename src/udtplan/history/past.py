"""Present plans, and where to find them as they were."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from udtplan.errors import UserError
from udtplan.history.changed import holds_for_all, plan_folders
from udtplan.history.git import Change, Repository
from udtplan.history.moves import is_in, moves
from udtplan.history.snapshot import snapshot
from udtplan.load import find_plans

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NOWHERE = ".git"  # no commit holds anything there


@dataclass(frozen=True, slots=True)
class Past:
    """Plans as they were.

    Attributes:
        root: the folder in which they lie, as in the repository.
        repository: where they are now.
        folders: those that were plans, as paths from the root.
        touched: the folders of the plans in which something changed; None where it concerns all.
        moved: where plans were that lie in another folder now, by this.
    """

    root: Path
    repository: Repository
    folders: frozenset[str]
    touched: frozenset[str] | None = None
    moved: Mapping[str, str] = field(default_factory=dict)

    def of(self, folder: Path) -> Path | None:
        """The folder with a present plan as it was; None if it was not there."""
        name = self._was(folder)
        return self.root / name if name in self.folders else None

    def is_same(self, folder: Path) -> bool:
        """Whether a present plan is just as it was."""
        name = self.repository.name_of(folder)
        return self.touched is not None and name in self.folders and name not in self.touched

    def is_apart(self, folder: Path) -> bool:
        """Whether a present plan lies in a repository within this one, whose history is its own."""
        return self.repository.apart(folder) is not None

    def gone(self, folders: Sequence[Path]) -> list[str]:
        """The plans that are not there any more, among those that are."""
        return sorted(self.folders - {self._was(folder) for folder in folders})

    def _was(self, folder: Path) -> str:
        name = self.repository.name_of(folder)
        return self.moved.get(name, name if name in self.folders else "")


@contextmanager
def past(paths: Sequence[Path], since: str, *, only_changed: bool = False) -> Iterator[Past]:
    """The plans at or below some paths as they were.

    Args:
        since: a revision, where the present state parted from it; zeros, when there was nothing; or a day
            ("2025-09-25"), before it began.
        only_changed: of plans that are the same now, only the names of the files are wanted.

    Raises:
        UserError: a path is in no repository, or git does not know the revision.
    """
    repository = Repository.around(paths[0] if paths[0].is_dir() else paths[0].parent)
    below = [repository.name_of(path if path.is_dir() else path.parent) for path in paths]
    commit = _commit(repository, since)
    if commit is None:
        yield Past(repository.root, repository, frozenset())
        return
    changes = repository.changes(commit)
    moved = {now: move.was for now, move in moves(repository, commit, changes).items()}
    below += [was for now, was in moved.items() if any(is_in(now, folder) for folder in below)]
    touched = _touched(repository, changes, commit)
    wanted = [*touched, _NOWHERE] if only_changed and touched is not None else []
    with snapshot(repository, commit, below, wanted) as root:
        try:
            found = find_plans([root / name for name in below if (root / name).exists()])
        except UserError:  # there was none yet
            found = []
        folders = frozenset(folder.relative_to(root).as_posix() for folder in found)
        yield Past(root, repository, folders, touched, moved)


def _touched(repository: Repository, changes: Sequence[Change], commit: str) -> frozenset[str] | None:
    """The folders of the plans that some changes are in; None where a change concerns all plans."""
    names = [name for change in changes for name in (change.path, change.before) if name]
    if any(holds_for_all(repository.root / name) for name in names):
        return None
    return frozenset(plan_folders(repository, names, [commit]))


def _commit(repository: Repository, since: str) -> str | None:
    if repository.is_before_everything(since):
        return None
    if _DAY.fullmatch(since) is None:
        named = repository.commit(since)
        return repository.parting(named) or named
    try:
        return repository.commit_before(date.fromisoformat(since))
    except ValueError:
        raise UserError(f"There is no such day: {since}.", "Write it as 2025-11-06.") from None
