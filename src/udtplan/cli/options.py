"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from udtplan.errors import UserError

Value = TypeVar("Value")

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[PATH]...",
        readable=False,
        help="Plans, or folders that hold plans. The current folder if left out.",
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
        "If left out: what udtplan.toml says (`stage`), or the last stage whose date has passed.",
    ),
]
Form = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help="text, markdown, json or html. If left out: as the name of FILE says, or text.",
    ),
]
OutputFile = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file, not to stdout.")
]
Colour = Annotated[str, typer.Option("--color", metavar="WHEN", help="auto, always or never.")]


_ENDINGS = {"": "text", ".txt": "text", ".md": "markdown", ".json": "json", ".html": "html"}


def form_of(form: str | None, file: Path | None) -> str:
    """The format asked for, by its name or by the name of the file.

    Raises:
        UserError: no format has that ending.
    """
    if form is not None:
        return form
    ending = file.suffix.lower() if file else ""
    if ending not in _ENDINGS:
        known = ", ".join(filter(None, _ENDINGS))
        raise UserError(
            f"-o {file}: no format ends in {ending}.", f"Known are {known}; or name the format with --format."
        )
    return _ENDINGS[ending]


def folders(paths: list[Path] | None) -> list[Path]:
    """The folders of all plans at or below the paths given, or below the current folder."""
    from udtplan.load import find_plans

    return find_plans(paths or [Path(".")])


def choice(option: str, word: str, table: Mapping[str, Value]) -> Value:
    """What a word on the command line stands for.

    Raises:
        UserError: it is not in the table.
    """
    if word in table:
        return table[word]
    near = get_close_matches(word, table, 1)
    raise UserError(
        f"{option} {word}: there is no such choice.",
        f"Did you mean {near[0]}?" if near else f"Write one of: {', '.join(table)}.",
    )
