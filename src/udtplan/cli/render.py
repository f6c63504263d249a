"""`udtplan render`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from udtplan.cli.files import write_file
from udtplan.cli.options import AsOf, Paths, StageName, folders
from udtplan.cli.terminal import day, say

if TYPE_CHECKING:
    from udtplan.load import Loaded
    from udtplan.render.document import Document


def render(
    paths: Paths = None,
    md: Annotated[bool, typer.Option("--md", help="Markdown.")] = False,
    html: Annotated[bool, typer.Option("--html", help="One HTML page that needs nothing else.")] = False,
    pdf: Annotated[bool, typer.Option("--pdf", help="An accessible PDF.")] = False,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The folder to write to.")] = Path(
        "build"
    ),
    stage: StageName = None,
    as_of: AsOf = None,
) -> None:
    """The documents of each plan; all three if no format is named.

    An unfinished plan becomes a draft that shows what is still to be written.
    """
    from udtplan.load import load
    from udtplan.render import FORMATS

    wanted = [name for name, wish in (("md", md), ("html", html), ("pdf", pdf)) if wish] or list(FORMATS)
    plans = folders(paths)
    names = _names(plans)
    for folder in plans:
        document = document_of(load(folder), stage, as_of)
        for name in wanted:
            chosen = FORMATS[name]
            path = out / f"{names[folder]}.{chosen.suffix}"
            content = chosen.make(document)
            write_file(path, content, "Name another folder with --out.")
            say(f"{path.as_posix()}{_remark(document)}")


def document_of(loaded: Loaded, stage: str | None = None, as_of: str | None = None) -> Document:
    """The document of a plan, as every format shows it."""
    from udtplan.check import stage_of
    from udtplan.render.view import view
    from udtplan.states import question_states

    # What a finished plan needs decides what counts as unwritten: the same plan gives the same
    # document, whatever the day.
    last = loaded.edition.stages[-1].id
    states = question_states(loaded.plan, loaded.template, loaded.edition, last)
    date = day(as_of) if as_of is not None else None
    shown = (
        stage_of(loaded.edition, stage, date or day(None)).id
        if stage is not None or date is not None
        else None
    )
    return view(
        loaded.plan,
        loaded.template,
        loaded.edition,
        states={state.question.id: str(state.state) for state in states},
        stage=shown,
        as_of=date,
        assets=loaded.folder,
    )


def _remark(document: Document) -> str:
    if not document.draft:
        return ""
    open_answers = len(document.missing)
    return (
        f"  (draft: {open_answers} of {document.total} answers to be written or completed)"
        if open_answers
        else "  (draft)"
    )


def _names(plans: list[Path]) -> dict[Path, str]:
    """A file name for each plan: its folder's, with the folders above where two are alike."""
    own = {folder: folder.resolve().name for folder in plans}
    often = Counter(own.values())
    return {
        folder: name
        if often[name] == 1
        else "-".join(part for part in folder.parts if part not in ("..", "."))
        for folder, name in own.items()
    }
