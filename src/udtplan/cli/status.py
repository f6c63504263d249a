"""`udtplan status`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from udtplan.cli.files import write_file
from udtplan.cli.options import AsOf, Colour, Paths, StageName, choice, folders, form_of
from udtplan.cli.outputs import refuse_plan_files
from udtplan.cli.terminal import day, has_colour, is_day, past_day, say, width

if TYPE_CHECKING:
    from datetime import date

    from udtplan.check.progress import Overview


def status(
    paths: Paths = None,
    stage: StageName = None,
    as_of: AsOf = None,
    since: Annotated[
        str | None,
        typer.Option(
            "--since",
            metavar="REVISION|DATE",
            help="Show what changed since a revision of git (main) or since a day (2025-09-25).",
        ),
    ] = None,
    form: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="text, markdown, json or html. If left out: as the name of FILE says, or text.",
        ),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write it to a file, not to stdout.")
    ] = None,
    color: Colour = "auto",
) -> None:
    """How far each plan is: what every stage requires and what of it is there."""
    from udtplan.report import Look
    from udtplan.report.progress import STATUS

    if output is not None:
        refuse_plan_files(output)
    make = choice("--format", form_of(form, output), STATUS)
    look = Look(has_colour(sys.stdout, color), width())
    overview = _overview(paths or [Path(".")], stage, day(as_of), since)
    if output is None:
        say(make(overview, look))
    else:
        write_file(output, f"{make(overview, Look())}\n".encode("utf-8", "replace"))


def _overview(paths: list[Path], stage: str | None, today: date, since: str | None) -> Overview:
    from udtplan.check.progress import Overview, Standing, progress

    plans = folders(paths)
    if since is not None and is_day(since):
        past_day(since, "--since", today)
    if since is None:
        return Overview([Standing(progress(folder, today, stage)) for folder in plans], today)
    from udtplan.history import past

    with past(paths, since) as then:
        standings = []
        for folder in plans:
            now, earlier = progress(folder, today, stage), then.of(folder)
            # Both at the same stage: what changed is the plan, not what is asked of it.
            before = progress(earlier, today, now.now.id) if earlier is not None else None
            standings.append(Standing(now, before))
        return Overview(standings, today, since, tuple(then.gone(plans)))
