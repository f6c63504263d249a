"""`udtplan explain`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from udtplan.cli.options import Colour, choice
from udtplan.cli.terminal import has_colour, say, width
from udtplan.errors import UserError


def explain(
    names: Annotated[
        list[str] | None,
        typer.Argument(metavar="[RULE]...", help="Codes, names or families: T003, ambiguous-period, T."),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every rule.")] = False,
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="text, markdown or json.")] = "text",
    color: Colour = "auto",
) -> None:
    """What a rule asks and why, with a bad and a good example."""
    from udtplan.report.look import Look
    from udtplan.report.manual import rules_of
    from udtplan.report.pages import EXPLANATIONS

    page = choice("--format", form, EXPLANATIONS)
    if not names and not every:
        raise UserError("There is no rule to explain.", "Write its code, `udtplan explain T003`, or --all.")
    rules = rules_of([] if every else names or [])
    say(page(rules, Look(has_colour(sys.stdout, color), width())))
