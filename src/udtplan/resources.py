"""Where the data folders `templates/` and `schemas/` are."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def data_folder(name: str) -> Path:
    """The folder `name` ("templates" or "schemas"), wherever udtplan was installed.

    A checkout or an editable install keeps the folders at the repository's root, a wheel
    keeps them inside the package. The root is looked at first: an editable install may leave a
    stale copy beside the package.

    Raises:
        FileNotFoundError: the installation is broken.
    """
    package = Path(__file__).resolve().parent
    root = package.parents[1]
    places = [package / name]
    if (root / "pyproject.toml").is_file():
        places.insert(0, root / name)
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(f"the data folder {name!r} of udtplan is not installed")
