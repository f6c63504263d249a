"""`udtplan ci render`: documents that lie in the repository, kept fresh."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from udtplan.cli.options import Paths, folders
from udtplan.cli.terminal import whisper
from udtplan.errors import UserError


def render(
    paths: Paths = None,
    md: Annotated[bool, typer.Option("--md", help="Markdown.")] = False,
    html: Annotated[bool, typer.Option("--html", help="One HTML page that needs nothing else.")] = False,
    pdf: Annotated[bool, typer.Option("--pdf", help="An accessible PDF.")] = False,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The folder that holds them.")] = Path(
        "rendered"
    ),
) -> None:
    """Documents that lie beside the plans, made anew; for a hook before each commit.

    Exits with 1 when one of them was missing or stale: it is up to date now, and has to be added. So it does
    when a plan could not be read in full.
    """
    from udtplan.cli.render import write_documents
    from udtplan.render.editions.choice import ALL

    asked = folders(paths)
    _refuse_one_name_for_two(asked)
    before = _contents(out)
    formats = [name for name, wish in (("md", md), ("html", html), ("pdf", pdf)) if wish]
    # Without a day: they would be stale on the next.
    is_whole = write_documents(asked, [], formats, out, choice=ALL)
    sys.stdout.flush()  # a hook shows both streams as one
    stale = [name for name, content in _contents(out).items() if before.get(name) != content]
    if stale:
        whisper(f"{'This document was' if len(stale) == 1 else 'These documents were'} not up to date:")
        for name in stale:
            whisper(f"  {(out / name).as_posix()}")
        whisper("Add what is new with `git add`, then commit again.")
    if stale or not is_whole:
        raise typer.Exit(1)


def _refuse_one_name_for_two(asked: list[Path]) -> None:
    """A hook names some of the plans, and must not write the document of another.

    Raises:
        UserError: two plans here, below the settings of those that are asked for, have folders of one name.
    """
    from udtplan.load import find_plans
    from udtplan.load.programme import find_programme

    here = Path()
    roots = {find_programme(folder).root for folder in asked}
    below = [
        root.relative_to(here.resolve()) for root in roots if root and root.is_relative_to(here.resolve())
    ]
    seen: dict[str, Path] = {}
    for plan in find_plans(sorted(below) if len(below) == len(roots) else [here]):
        other = seen.setdefault(plan.resolve().name.casefold(), plan)
        if other is not plan:
            raise UserError(
                f"The documents of {other.as_posix()} and {plan.as_posix()} would have one name.",
                "Rename one of the two folders.",
            )


def _contents(folder: Path) -> dict[str, bytes]:
    """The files in a folder, by their names."""
    if not folder.is_dir():
        return {}
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}
