"""The commands. Each is a function in a module of its own; what is heavy is imported when it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from udtplan.cli.check import check
from udtplan.cli.init import init
from udtplan.cli.render import render
from udtplan.cli.schema import schema
from udtplan.cli.status import status

app = typer.Typer(
    help="Write, check and publish Action Plans for Urban Digital Twins.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Begin with: udtplan init CITY",
)
for command in (init, check, status, render, schema):
    app.command()(command)


@app.callback()
def _main(
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version and stop.")] = False,
) -> None:
    if version:
        from udtplan import __version__

        typer.echo(f"udtplan {__version__}")
        raise typer.Exit
