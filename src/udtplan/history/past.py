"""Present plans, and where to find them as they were."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePosixPath

from udtplan.errors import UserError
from udtplan.history.git import Repository
from udtplan.history.snapshot import snapshot
from udtplan.load import find_plans
from udtplan.model import facts

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Past:
    """Plans as they were.

    Attributes:
        root: the folder in which they lie, as in the repository.
        repository: where they are now.
        folders: those that were plans, as paths from the root.
        moved: where plans were that lie in another folder now.
    """

    root: Path
    repository: Repository
    folders: frozenset[str]
    moved: Mapping[str, str] = field(default_factory=dict)

    def of(self, folder: Path) -> Path | None:
        """The folder with a present plan as it was; None if it was not there."""
        name = self._was(folder)
        return self.root / name if name in self.folders else None

    def gone(self, folders: Sequence[Path]) -> list[str]:
        """The plans that are not there any more, among those that are."""
        return sorted(self.folders - {self._was(folder) for folder in folders})

    def _was(self, folder: Path) -> str:
        name = self.repository.name_of(folder)
        return name if name in self.folders else self.moved.get(name, "")


@contextmanager
def past(paths: Sequence[Path], since: str) -> Iterator[Past]:
    """The plans at or below some paths as they were.

    Args:
        since: a revision, where the present state parted from it; or a day ("2025-09-25"), before it began.

    Raises:
        UserError: a path is in no repository, or git does not know the revision.
    """
    repository = Repository.around(paths[0] if paths[0].is_dir() else paths[0].parent)
    below = [repository.name_of(path if path.is_dir() else path.parent) for path in paths]
    commit = _commit(repository, since)
    if commit is None:
        yield Past(repository.root, repository, frozenset())
        return
    with snapshot(repository, commit, below) as root:
        try:
            found = find_plans([root / name for name in below if (root / name).exists()])
        except UserError:  # there was none yet
            found = []
        folders = frozenset(folder.relative_to(root).as_posix() for folder in found)
        yield Past(root, repository, folders, _moved(repository, commit))


def _moved(repository: Repository, commit: str) -> dict[str, str]:
    """The folders of plans that git knows under another name, and that name."""
    pairs = [(PurePosixPath(c.path), PurePosixPath(c.before)) for c in repository.changes(commit) if c.before]
    return {str(path.parent): str(was.parent) for path, was in pairs if path.name == facts.FILE == was.name}


def _commit(repository: Repository, since: str) -> str | None:
    if _DAY.fullmatch(since) is None:
        return repository.parting(repository.commit(since))
    try:
        return repository.commit_before(date.fromisoformat(since))
    except ValueError:
        raise UserError(f"There is no such day: {since}.", "Write it as 2025-11-06.") from None
