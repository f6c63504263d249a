"""`udtplan roadmap`."""

from __future__ import annotations

import os
import re
import sys
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from udtplan.cli.files import write_file
from udtplan.cli.options import Colour, choice
from udtplan.cli.outputs import refuse_plan_files
from udtplan.cli.terminal import day, has_colour, whisper, width
from udtplan.errors import UserError
from udtplan.exchange import EXPORTS, Export

if TYPE_CHECKING:
    from udtplan.exchange.screen import Screen
    from udtplan.load import Loaded

_FORMATS = "; ".join(f"{name}: {export.about}" for name, export in EXPORTS.items())
_SHOW_DELAYS = ("table", "json")
# A locale that names no character set, or another than UTF-8; one that is not set says nothing.
_OTHER_CHARACTERS = re.compile(r"(C|POSIX)$|[^.]+\.(?!utf-?8)", re.IGNORECASE)


def roadmap(
    path: Annotated[
        Path, typer.Argument(metavar="PATH", readable=False, help="A plan, or a folder that holds one.")
    ] = Path("."),
    form: Annotated[
        str | None,
        typer.Option(
            "--format", metavar="FORMAT", help=f"{_FORMATS}. If left out: as the name of FILE says, or table."
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to a file.")
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option("--as-of", metavar="DATE", help="Mark a day in the chart; files with a stamp bear it."),
    ] = None,
    today: Annotated[bool, typer.Option("--today", help="Mark today in the chart.")] = False,
    delay: Annotated[
        list[str] | None,
        typer.Option(
            "--delay",
            metavar="ID=TIME",
            help="What slips if an action ends later: tender=3m (d, w, m or y). Repeatable.",
        ),
    ] = None,
    plain: Annotated[
        bool, typer.Option("--ascii", help="Draw with ASCII only; so it is in a locale that has no more.")
    ] = False,
    color: Colour = "auto",
) -> None:
    """The roadmap as read: when each action runs, what follows from it, and files for other tools.

    The same plan gives the same file, byte by byte.
    """
    from udtplan.exchange import Job
    from udtplan.exchange.outline import outline
    from udtplan.load import load

    name = _format(form, output)
    export = EXPORTS[name]
    at = day(as_of) if as_of is not None or today else None
    loaded = load(_one_plan(path))
    delays = _delays(delay or [], name, loaded)
    try:
        made = outline(loaded.plan, loaded.template, at, delays)
    except ValueError as error:
        raise UserError(f"--delay: {error}") from None
    job = Job(made, _screen(output, plain, color), lambda: _picture(loaded, as_of, at))
    _write(export.make(job), export, output)
    for file in sorted(loaded.plan.unread):
        whisper(f"Could not be read in full: {file}. `udtplan check` says why.")
    if made.is_unread and not made.rows:
        raise typer.Exit(2)


def _format(name: str | None, output: Path | None) -> str:
    """The format asked for, by name or by the name of the file.

    Raises:
        UserError: there is no such format, or it can't be shown where it would go.
    """
    if name is None:
        suffix = output.suffix.lower().lstrip(".") if output else ""
        known = {export.suffix: name for name, export in EXPORTS.items()}
        if suffix and suffix not in known:
            raise UserError(
                f"-o {output}: no format ends in .{suffix}.",
                f"Known are {', '.join('.' + one for one in known)}; or name the format with --format.",
            )
        name = known.get(suffix, "table")
    export = choice("--format", name, EXPORTS)
    if export.binary and output is None and sys.stdout.isatty():
        raise UserError(f"A terminal can't show {name}.", f"Name a file: -o roadmap.{EXPORTS[name].suffix}")
    return name


def _delays(pairs: list[str], form: str, loaded: Loaded) -> dict[str, str]:
    """The delays of the command line by the actions they concern.

    Raises:
        UserError: one is written wrong, or is of no action, or this format does not show them.
    """
    if pairs and form not in _SHOW_DELAYS:
        raise UserError(f"--format {form} does not show delays.", f"Write one of: {', '.join(_SHOW_DELAYS)}.")
    known = [action.id for action in loaded.plan.roadmap.actions if action.status != "dropped"]
    found = {}
    for pair in pairs:
        name, sign, words = (part.strip() for part in pair.partition("="))
        if not (name and sign and words):
            raise UserError(f"--delay {pair}: this is no delay of an action.", "Write it like tender=3m.")
        if name not in known:
            near = get_close_matches(name, known, 1)
            listed = ", ".join(known[:12]) + (" …" if len(known) > 12 else "")
            raise UserError(
                f"--delay {pair}: no action that is to be done has the id {name}.",
                f"Did you mean {near[0]}?" if near else f"Ids are: {listed}." if known else "",
            )
        if name in found:
            raise UserError(f"--delay {pair}: {name} has a delay already.", "Give each action one delay.")
        found[name] = words
    return found


def _one_plan(path: Path) -> Path:
    from udtplan.load import find_plans

    found = find_plans([path])
    if len(found) > 1:
        names = ", ".join(folder.as_posix() for folder in found[:8])
        more = f" and {len(found) - 8} more" if len(found) > 8 else ""
        raise UserError(f"There are {len(found)} plans here: {names}{more}.", "Name one of them.")
    return found[0]


def _screen(output: Path | None, plain: bool, color: str) -> Screen:
    from udtplan.exchange.screen import Screen
    from udtplan.report.look import Look, visible

    if output is not None:
        return Screen(120, plain, visible=visible)
    look = Look(has_colour(sys.stdout, color), width())
    return Screen(look.width, plain or _knows_ascii_only(), look.paint, visible)


def _knows_ascii_only() -> bool:
    """Whether the locale says that only ASCII, or only letters of another character set, can be shown."""
    locale = next((found for name in ("LC_ALL", "LC_CTYPE", "LANG") if (found := os.environ.get(name))), "")
    return _OTHER_CHARACTERS.match(locale) is not None


def _picture(loaded: Loaded, as_of: str | None, at: date | None) -> str:
    """The chart as the documents show it, with a line at a day if one is asked for."""
    from udtplan.cli.documents import document_of
    from udtplan.render.chart.figures import charts

    drawn = charts(document_of(loaded, as_of=as_of), today=at)
    if not drawn:
        raise UserError("No action has a date that could be drawn.", "Write timelines, such as `Q1 2026`.")
    return f"{drawn[0].svg}\n"


def _write(content: bytes, export: Export, output: Path | None) -> None:
    if output is None:
        sys.stdout.flush()
        # Bytes: no system may change line ends.
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    refuse_plan_files(output)
    write_file(output, content, "Name another file with -o.")
    whisper(f"{output.as_posix()}: {export.about}.")
