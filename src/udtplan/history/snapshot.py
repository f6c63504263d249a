"""Plans as they were at a revision, as files in a folder that goes away again."""

from __future__ import annotations

import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from udtplan.history.git import Entry, Repository
from udtplan.model import settings

_TEXTS = (".md", ".yaml", ".yml", ".toml", ".json")  # the last for baselines


@contextmanager
def snapshot(repository: Repository, commit: str, below: Sequence[str] = ()) -> Iterator[Path]:
    """A folder with the plans of a commit, where they were, and the settings that held for them.

    Texts are there as they were; of other files, such as pictures, only the names.

    Args:
        below: paths from the root of the repository; everything if there are none.

    Raises:
        UserError: this clone does not hold the commit.
    """
    everything = repository.files(commit)
    wanted = {entry.path: entry for entry in everything if _is_below(entry.path, below)}
    with tempfile.TemporaryDirectory(prefix="udtplan-") as folder:
        root = Path(folder).resolve()
        own = {entry.path: entry for entry in everything if PurePosixPath(entry.path).name == settings.FILE}
        _write(repository, root, [entry for path, entry in own.items() if path not in wanted])
        _write(repository, root, list(wanted.values()))
        named = {name for path in own for name in _named_in(root, path)} - wanted.keys()
        _write(repository, root, [entry for entry in everything if entry.path in named])
        yield root


def _is_below(path: str, folders: Sequence[str]) -> bool:
    return not folders or any(
        folder in ("", ".") or PurePosixPath(path).is_relative_to(folder) for folder in folders
    )


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
    yield from (str(PurePosixPath(path).parent / name) for name in names if isinstance(name, str))


def _write(repository: Repository, root: Path, entries: Sequence[Entry]) -> None:
    texts = [entry for entry in entries if entry.path.endswith(_TEXTS)]
    others = [(entry, b"") for entry in entries if not entry.path.endswith(_TEXTS)]
    for entry, content in (*repository.contents(texts), *others):
        target = root / entry.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
