"""The pictures that lie in a plan's folder, and which of them documents can't show."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote

from udtplan.model.plan import Answer
from udtplan.pictures import KINDS, Large, PictureFile, Unfit, burden, read_picture


def files_beside(answers: Iterable[Answer], folder: Path) -> frozenset[str] | None:
    """The names of the files at and below the plan's folder, with forward slashes.

    None where no answer shows a picture: then nobody asks for them.
    """
    if not any("![" in answer.text for answer in answers):
        return None
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(here, name).relative_to(folder).as_posix() for name in names]
    return frozenset(found)


def unfit_pictures(answers: Iterable[Answer], folder: Path, files: Iterable[str]) -> dict[str, Unfit | Large]:
    """Of some files those that answers show and no document can, or none should; others are not opened."""
    written = "\n".join(unquote(answer.text) for answer in answers if "![" in answer.text)
    return dict(_unfit(folder.resolve(), (name for name in sorted(files) if Path(name).name in written)))


def _unfit(root: Path, names: Iterable[str]) -> Iterator[tuple[str, Unfit | Large]]:
    for name in names:
        if Path(name).suffix.lower() not in KINDS:
            continue
        try:
            path = (root / name).resolve()
            found = read_picture(path) if path.is_relative_to(root) else _OUTSIDE
        except OSError as error:
            found = Unfit(
                f"it can't be opened ({error.strerror or 'unknown reason'})",
                "Check its name and who may read it.",
            )
        if fault := burden(found) if isinstance(found, PictureFile) else found:
            yield name, fault


_OUTSIDE = Unfit("it lies outside the folder", "Copy it into the folder instead of a link to it.")
