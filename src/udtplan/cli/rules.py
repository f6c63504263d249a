"""`udtplan rules`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from udtplan.cli.options import Colour, choice
from udtplan.cli.terminal import has_colour, say, width


def rules(
    families: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FAMILY]...", help="T, timeline, or a rule. All if left out."),
    ] = None,
    form: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help="table, markdown or json.")
    ] = "table",
    color: Colour = "auto",
) -> None:
    """All rules, by family: severity, first stage and one line."""
    from udtplan.report.look import Look
    from udtplan.report.manual import rules_of
    from udtplan.report.pages import LISTS

    listed = choice("--format", form, LISTS)
    say(listed(rules_of(families or []), Look(has_colour(sys.stdout, color), width())))
