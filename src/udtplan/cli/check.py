"""`udtplan check`."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Annotated, TypeVar

import typer

from udtplan.cli.options import AsOf, Colour, Paths, StageName, folders
from udtplan.cli.terminal import day, has_colour, say, width
from udtplan.errors import UserError
from udtplan.findings import Severity

Value = TypeVar("Value")


def check(
    paths: Paths = None,
    stage: StageName = None,
    as_of: AsOf = None,
    report: Annotated[
        str, typer.Option("--format", metavar="FORMAT", help="full, concise or json.")
    ] = "full",
    fail_on: Annotated[
        str | None,
        typer.Option(
            "--fail-on", metavar="SEVERITY", help="error (the default), warning or info: when to exit with 1."
        ),
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option("--ignore", metavar="RULE", help="Leave out a rule, by code or name.")
    ] = None,
    color: Colour = "auto",
) -> None:
    """Everything wrong or missing in a plan at a stage.

    Exits with 0 when nothing has to be mended, 1 when something has, 2 when it could not run.
    """
    from udtplan.check import check_plan
    from udtplan.report import REPORTS, Look

    make = _choice("--format", report, REPORTS)
    look = Look(has_colour(sys.stdout, color), width())
    if fail_on is not None:
        _choice("--fail-on", fail_on, {str(severity): severity for severity in Severity})
    today = day(as_of)
    plans = [check_plan(folder, as_of=today, stage=stage, ignore=ignore or []) for folder in folders(paths)]
    say(make.make(plans, today, look))
    for plan in plans:
        bound = Severity(fail_on) if fail_on else plan.fail_on
        if any(finding.severity.rank <= bound.rank for finding in plan.findings):
            raise typer.Exit(1)


def _choice(option: str, word: str, table: Mapping[str, Value]) -> Value:
    """What a word on the command line stands for."""
    if word in table:
        return table[word]
    near = get_close_matches(word, table, 1)
    raise UserError(
        f"{option} {word}: there is no such choice.",
        f"Did you mean {near[0]}?" if near else f"Write one of: {', '.join(table)}.",
    )
