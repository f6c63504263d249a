"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[PATH]...", help="Plans, or folders that hold plans. The current folder if left out."
    ),
]
AsOf = Annotated[
    str | None, typer.Option("--as-of", metavar="DATE", help="The day to look from; today if left out.")
]
StageName = Annotated[
    str | None,
    typer.Option(
        "--stage",
        metavar="STAGE",
        help="introductory, challenge, preparatory, in-person, presentation or final. "
        "If left out: the last stage whose date has passed.",
    ),
]
Colour = Annotated[str, typer.Option("--color", metavar="WHEN", help="auto, always or never.")]


def folders(paths: list[Path] | None) -> list[Path]:
    """The folders of all plans at or below the paths given, or below the current folder."""
    from udtplan.load import find_plans

    return find_plans(paths or [Path(".")])
