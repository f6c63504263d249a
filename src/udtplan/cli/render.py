"""`udtplan render`."""

from __future__ import annotations

import dataclasses as dc
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from udtplan.cli.documents import document_of
from udtplan.cli.editions import names_of, remark, suffix_of
from udtplan.cli.files import write_file
from udtplan.cli.losses import say_losses
from udtplan.cli.options import AsOf, Paths, StageName, folders
from udtplan.cli.terminal import day, say, whisper
from udtplan.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from udtplan.load import Loaded
    from udtplan.render import Format
    from udtplan.render.editions.choice import Choice

_WHAT = "What to write"
_TEXT = "Which of the text"
_LOOK = "What to add"
_MOST_MAILED = 10 * 1024 * 1024


def render(
    paths: Paths = None,
    md: Annotated[bool, typer.Option("--md", rich_help_panel=_WHAT, help="Markdown.")] = False,
    html: Annotated[
        bool, typer.Option("--html", rich_help_panel=_WHAT, help="One HTML page that needs nothing else.")
    ] = False,
    pdf: Annotated[bool, typer.Option("--pdf", rich_help_panel=_WHAT, help="An accessible PDF.")] = False,
    pptx: Annotated[
        bool,
        typer.Option("--pptx", rich_help_panel=_WHAT, help="Slides to work on in PowerPoint or Impress."),
    ] = False,
    brief: Annotated[
        bool, typer.Option("--brief", rich_help_panel=_WHAT, help="Two pages for those who decide.")
    ] = False,
    slides: Annotated[
        bool, typer.Option("--slides", rich_help_panel=_WHAT, help="Slides to present the plan with.")
    ] = False,
    only_answered: Annotated[
        bool,
        typer.Option(
            "--only-answered", rich_help_panel=_TEXT, help="Leave out what nobody has answered yet."
        ),
    ] = False,
    no_prompts: Annotated[
        bool,
        typer.Option("--no-prompts", rich_help_panel=_TEXT, help="Leave out the words of the questions."),
    ] = False,
    public: Annotated[
        bool,
        typer.Option(
            "--public",
            rich_help_panel=_TEXT,
            help="Only what the city shares with everybody (`share: public`): no notes, no contacts.",
        ),
    ] = False,
    watermark: Annotated[
        str | None,
        typer.Option(
            "--watermark",
            metavar="TEXT",
            rich_help_panel=_LOOK,
            help='Words across every page; "" for none. If left out: what udtplan.toml says.',
        ),
    ] = None,
    attach: Annotated[
        bool,
        typer.Option(
            "--attach", rich_help_panel=_LOOK, help="Put the data of the plan into its PDF, as a file."
        ),
    ] = False,
    out: Annotated[Path, typer.Option("--out", metavar="DIR", help="The folder to write to.")] = Path(
        "build"
    ),
    stage: StageName = None,
    as_of: AsOf = None,
) -> None:
    """The documents of each plan; the whole plan in all formats if nothing is named.

    An unfinished plan becomes a draft that shows what is still to be written. Pictures and signs that a
    document can't show are named with their line. Your colour and your logo stand in udtplan.toml, below
    `[publish]`.

    Exits with 1 when a plan could not be read in full: the documents hold what could be, and say so.
    """
    from udtplan.render.editions.choice import Choice

    is_whole = write_documents(
        folders(paths),
        [name for name, wish in (("brief", brief), ("slides", slides)) if wish],
        [name for name, wish in (("md", md), ("html", html), ("pdf", pdf), ("pptx", pptx)) if wish],
        out,
        choice=Choice(only_answered=only_answered, prompts=not no_prompts, public=public, attach=attach),
        watermark=watermark,
        stage=stage,
        as_of=day(as_of).isoformat(),
    )
    if not is_whole:
        raise typer.Exit(1)


def write_documents(
    plans: list[Path],
    kinds: list[str],
    formats: list[str],
    out: Path,
    *,
    choice: Choice,
    watermark: str | None = None,
    stage: str | None = None,
    as_of: str | None = None,
) -> bool:
    """Write the documents of some plans, and say which; whether every plan could be read in full.

    Args:
        kinds: of documents; the whole plan if there is none.
        formats: all that a kind has if there is none.
        choice: which edition of the text; how it looks is added from the plan's settings.
        watermark: words across each page; None for those in the settings.
        as_of: the day the documents bear; without one the same plan gives the same documents every day.
    """
    from udtplan.load import load
    from udtplan.render.look.publishing import publishing
    from udtplan.report.look import one_line

    wanted = list(_wanted(kinds or [""], formats))
    if choice.attach:
        _demand_a_pdf(wanted)
    names = names_of(plans)
    kept_back = []
    is_whole = True
    for folder in plans:
        loaded = load(folder)
        loaded.programme.demand_its_plans()
        holds = publishing(loaded.programme, folder, watermark)
        words = " ".join(holds.watermark.value.split())
        if any(made.suffix == "pdf" for _, made in wanted):
            _demand_printable(words, holds.watermark.origin)
        edition = dc.replace(choice, watermark=words, look=holds.look)
        if choice.public and len(plans) > 1 and not _is_shared(loaded):
            kept_back.append(folder)
            continue
        document = document_of(loaded, stage, as_of, edition)
        for kind, made in wanted:
            path = out / f"{names[folder]}{suffix_of(kind, edition)}.{made.suffix}"
            content = made.make(document)
            write_file(path, content, "Name another folder with --out.")
            say(f"{one_line(path.as_posix())}{remark(kind, document)}")
            if len(content) > _MOST_MAILED:
                whisper(f"{path.as_posix()} has {len(content) / 1024**2:.0f} MB; make its pictures smaller.")
        say_losses(loaded, document, {(kind, made.suffix) for kind, made in wanted}, out)
        is_whole = is_whole and not document.unread
    _say_kept_back(kept_back, len(plans))
    return is_whole


def _wanted(kinds: list[str], formats: list[str]) -> Iterator[tuple[str, Format]]:
    """Every format of every kind that is asked for.

    Raises:
        UserError: there is no such format of a kind.
    """
    from udtplan.render import KINDS

    for kind in kinds:
        has = KINDS[kind]
        for name in formats or has:
            if name not in has:
                what = f"--{kind}" if kind else "the whole plan"
                others = ", ".join(f"--{other}" for other in has)
                raise UserError(f"--{name}: there is no such format of {what}.", f"Choose from {others}.")
            yield kind, has[name]


def _demand_a_pdf(wanted: list[tuple[str, Format]]) -> None:
    """Refuse to attach the data of the plan where no file can hold it.

    Raises:
        UserError: the PDF of the whole plan is not among the documents.
    """
    if not any(made.suffix == "pdf" and not kind for kind, made in wanted):
        raise UserError(
            "--attach: only the PDF of the whole plan can hold the data, and it is not asked for.",
            "Ask for it with --pdf, or leave --attach out.",
        )


def _demand_printable(watermark: str, origin: str) -> None:
    """Refuse words across the pages of a PDF that its letters can't show; names of signs are no watermark.

    Raises:
        UserError: they hold such signs.
    """
    from udtplan.check.stages import COMMAND_LINE
    from udtplan.render.pdf.printed import stand_ins

    instead = stand_ins(watermark, "en")
    if instead is None or not (signs := [found for found, _ in instead.found_in(watermark)]):
        return
    where = "--watermark" if origin == COMMAND_LINE else origin
    raise UserError(
        f"{where}: the letters of the PDF lack {' '.join(signs)}, so the watermark can't be shown there.",
        "Write it without them, or ask for --html or --md alone.",
    )


def _is_shared(loaded: Loaded) -> bool:
    """Whether anything in a plan is meant for everybody."""
    facts = loaded.plan.facts
    return "public" in (facts.share, *facts.share_questions.values())


def _say_kept_back(kept_back: list[Path], plans: int) -> None:
    """Name the plans of which nothing is public.

    Raises:
        UserError: there is no other.
    """
    from udtplan.check import shown_path

    if kept_back and len(kept_back) == plans:
        raise UserError(
            "None of these plans is public.", "Write `share: public` in the plan.yaml of those that are."
        )
    for folder in kept_back:
        whisper(f"{shown_path(folder)}: nothing of it is public (`share` in plan.yaml), so it is left out.")
