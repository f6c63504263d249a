"""The commands. Each is a function in a module of its own; what is heavy is imported when it runs."""

from __future__ import annotations

import errno
import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from udtplan.cli import ci
from udtplan.cli.check import check
from udtplan.cli.diff import diff
from udtplan.cli.explain import explain
from udtplan.cli.grouped import GroupedCommand
from udtplan.cli.init import init
from udtplan.cli.render import render
from udtplan.cli.roadmap import roadmap
from udtplan.cli.rules import rules
from udtplan.cli.schema import schema
from udtplan.cli.settings import settings
from udtplan.cli.status import status
from udtplan.cli.terminal import complain
from udtplan.cli.when import when
from udtplan.errors import UserError


class _Commands(TyperGroup):
    """Says what the user can mend in one sentence and the remedy, wherever a command finds it."""

    def invoke(self, ctx: Any) -> Any:
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except UserError as error:
            complain(error)
        except OSError as error:
            if error.errno == errno.EPIPE:
                raise  # who reads has seen enough
            reason = error.strerror or "the system gives no reason"
            complain(UserError(f"The output can't be written: {reason}.", "Make room, or write elsewhere."))
            # What is still waiting to be written would only fail again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        else:
            return result
        raise typer.Exit(2)


app = typer.Typer(
    cls=_Commands,
    help="Write, check and publish Action Plans for Urban Digital Twins.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Begin with: udtplan init CITY",
)
for command in (init, check, diff, explain, rules, status, roadmap, when, render, schema, settings):
    app.command(cls=GroupedCommand)(command)
app.add_typer(ci.app, name="ci")


@app.callback()
def _main(
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version and stop.")] = False,
) -> None:
    if version:
        from udtplan import __version__

        typer.echo(f"udtplan {__version__}")
        raise typer.Exit
