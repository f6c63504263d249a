"""Plans as they were at a revision, as files in a folder that goes away again."""

from __future__ import annotations

import os
import posixpath
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from udtplan.history.git import Entry, Repository
from udtplan.model import settings
from udtplan.pictures import KINDS, MOST_BYTES

_PICTURES = tuple(KINDS)
_AT_ONCE = 32 * 1024 * 1024  # bytes of pictures that are held in memory
_TEXTS = (".md", ".yaml", ".yml", ".toml", ".json")  # the last for baselines


@contextmanager
def snapshot(
    repository: Repository, commit: str, below: Sequence[str] = (), of_interest: Sequence[str] = ()
) -> Iterator[Path]:
    """A folder with the plans of a commit, where they were, and the settings that held for them.

    Texts and pictures are there as they were; of pictures that are too large for documents only the size, and
    of other files only the names.

    Args:
        below: paths from the root of the repository; everything if there are none.
        of_interest: those at or below them whose texts are wanted, of the rest only the names; everything if
            there are none.

    Raises:
        UserError: this clone does not hold the commit.
    """
    everything = {entry.path: entry for entry in repository.files(commit)}
    own = [path for path in everything if path.rpartition("/")[2] == settings.FILE]
    wanted = _below(everything, below)
    held = {*own, *_below(wanted, of_interest)}
    with tempfile.TemporaryDirectory(prefix="udtplan-") as folder:
        root = Path(folder).resolve()
        _name(root, [path for path in wanted if path not in held])
        _write(repository, root, [entry for path, entry in everything.items() if path in held])
        named = {name for path in own for name in _named_in(root, path)} - held
        _write(repository, root, [everything[name] for name in sorted(named & everything.keys())])
        yield root


def _below(paths: Iterable[str], folders: Sequence[str]) -> list[str]:
    """The paths at or below some folders, or all of them. There may be thousands of both."""
    if not folders or not {"", "."}.isdisjoint(folders):
        return list(paths)
    known = {*folders}
    return [path for path in paths if any(one in known for one in _route(path))]


def _route(path: str) -> Iterator[str]:
    """A path and the folders above it, but for the uppermost."""
    while path:
        yield path
        path = path.rpartition("/")[0]


def _named_in(root: Path, path: str) -> Iterator[str]:
    """The files that some settings name: a template, an edition and a baseline of their own."""
    try:
        table = tomllib.loads((root / path).read_text("utf-8"))
    except (ValueError, OSError):
        return  # whoever loads the plans says what is wrong with it
    lint = table.get("lint")
    names = [
        table.get("edition"),
        table.get("template"),
        lint.get("baseline") if isinstance(lint, dict) else None,
    ]
    above = path.rpartition("/")[0]
    yield from (posixpath.normpath(f"{above or '.'}/{name}") for name in names if isinstance(name, str))


def _write(repository: Repository, root: Path, entries: Sequence[Entry]) -> None:
    _name(root, [entry.path for entry in entries])
    _fill(repository, root, [entry for entry in entries if entry.path.endswith(_TEXTS)])
    pictures = [entry for entry in entries if entry.path.lower().endswith(_PICTURES)]
    together: list[Entry] = []
    weight = 0
    for entry, size in zip(pictures, repository.sizes(pictures), strict=True):
        if size > MOST_BYTES:
            os.truncate(root / entry.path, size)  # of which nothing is on the disk
            continue
        if weight > _AT_ONCE:
            _fill(repository, root, together)
            together, weight = [], 0
        if size > 0:
            together.append(entry)
            weight += size
    _fill(repository, root, together)


def _fill(repository: Repository, root: Path, entries: Sequence[Entry]) -> None:
    for entry, content in repository.contents(entries) if entries else ():
        (root / entry.path).write_bytes(content)


def _name(root: Path, paths: Sequence[str]) -> None:
    """Empty files of these names."""
    for folder in {os.path.dirname(path) for path in paths}:
        os.makedirs(root / folder, exist_ok=True)
    for path in paths:
        open(os.path.join(root, path), "wb").close()
