"""Plans as they lie in a folder, or as they lay there at a commit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from udtplan.compare.sides import Side, side
from udtplan.errors import UserError
from udtplan.history import Repository, snapshot
from udtplan.history.changed import holds_for_all
from udtplan.load import find_plans
from udtplan.load.programme import shown_path

_NOWHERE = ".git"  # no commit holds anything there


@dataclass(frozen=True)
class Tree:
    """Some plans below one folder.

    Attributes:
        root: the folder.
        plans: their folders by their paths below it.
        original: the folder of which it is only a copy, if it is one.
        name: what it is, in words: "main (1a2b3c4)".
    """

    root: Path
    plans: Mapping[str, Path] = field(default_factory=dict)
    original: Path | None = None
    name: str = ""

    def side(self, plan: str, as_of: date, stage: str | None, *, must_know: bool = True) -> Side:
        """One of its plans.

        Args:
            must_know: whether its edition has to know the stage.

        Raises:
            UserError: the settings above it can't be read, or there is no such stage.
        """
        place = (self.root, self.original) if self.original else None
        try:
            return side(self.plans[plan], as_of, stage, must_know=must_know, place=place)
        except UserError as error:
            raise self._in_words(error) from None

    def concerns_all(self, names: Sequence[str]) -> bool:
        """Whether one of these files says how plans are looked at.

        Raises:
            UserError: the settings can't be read.
        """
        try:
            return any(holds_for_all(self.root / name) for name in names)
        except UserError as error:
            raise self._in_words(error) from None

    def _in_words(self, error: UserError) -> UserError:
        """The same without the path of a copy, which is gone when it is read."""
        if self.original is None:
            return error
        copies = (f"{shown_path(self.root)}/", f"{self.root}/")
        message, remedy = error.message, error.remedy
        for copy in copies:
            message, remedy = message.replace(copy, ""), remedy.replace(copy, "")
        return UserError(f"In {self.name}: {message}", remedy)


@contextmanager
def tree(repository: Repository, commit: str | None, below: Sequence[str], name: str) -> Iterator[Tree]:
    """The plans at or below some folders of a repository, as they are or as they were; with no folders, none
    of them, but the settings.

    Raises:
        UserError: this clone does not hold the commit.
    """
    if commit is None:
        yield Tree(repository.root, plans_in(repository.root, below), name=name)
        return
    with snapshot(repository, commit, below or [_NOWHERE]) as root:
        yield Tree(root, plans_in(root, below), repository.root, name)


def plans_in(root: Path, below: Sequence[str]) -> dict[str, Path]:
    """The plans at or below some folders, by their paths from a folder above; none if there are none."""
    there = [root / folder for folder in below if (root / folder).exists()]
    try:
        found = find_plans(there)
    except UserError:
        return {}
    return {folder.relative_to(root).as_posix(): folder for folder in found}
