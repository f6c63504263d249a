"""`udtplan status`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from udtplan.cli.options import AsOf, Colour, Form, OutputFile, Paths, StageName, choice, folders, form_of
from udtplan.cli.outputs import hand_over, refuse_plan_files
from udtplan.cli.terminal import day, has_colour, is_day, past_day
from udtplan.errors import UserError

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
    form: Form = None,
    output: OutputFile = None,
    color: Colour = "auto",
) -> None:
    """How far each plan is: what every stage requires and what of it is there."""
    from udtplan.report.progress import STATUS

    if output is not None:
        refuse_plan_files(output)
    make = choice("--format", form_of(form, output), STATUS)
    has_colour(sys.stdout, color)  # a wrong word is told before any work is done
    overview = _overview(paths or [Path(".")], stage, day(as_of), since)
    hand_over(lambda look: make(overview, look), output, color)


def _overview(paths: list[Path], stage: str | None, today: date, since: str | None) -> Overview:
    from udtplan.check.progress import Overview, Standing, progress

    if since is None:
        return Overview([Standing(progress(folder, today, stage)) for folder in folders(paths)], today)
    if is_day(since):
        past_day(since, "--since", today)
    return _overview_since(paths, stage, today, since)


def _overview_since(paths: list[Path], stage: str | None, today: date, since: str) -> Overview:
    """How far plans are, and how far they were.

    Raises:
        UserError: git does not know the revision.
    """
    from udtplan.check.progress import Overview, Standing, progress
    from udtplan.history import past
    from udtplan.history.git import UnknownRevision

    plans = folders(paths)
    try:
        with past(paths, since, only_changed=True) as then:
            standings = []
            for folder in plans:
                now, earlier = progress(folder, today, stage), then.of(folder)
                if earlier is None or then.is_same(folder):
                    before = now if earlier else None
                else:
                    # Both at the same stage: what changed is the plan, not what is asked of it.
                    before = progress(earlier, today, now.now.id)
                standings.append(Standing(now, before, then.is_apart(folder)))
            return Overview(standings, today, since, tuple(then.gone(plans)))
    except UnknownRevision as error:
        raise UserError(error.message, f"{error.remedy} A day is written as 2025-09-25.") from None
