"""The commands. Each is a function of its own name in a module of that name, imported when it is wanted."""

from __future__ import annotations

import errno
import os
import sys
from collections import UserDict
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command, get_group

from udtplan.cli.grouped import GroupedCommand
from udtplan.cli.terminal import complain
from udtplan.errors import UserError

_NAMES = (
    "init",
    "check",
    "diff",
    "explain",
    "rules",
    "status",
    "roadmap",
    "when",
    "render",
    "schema",
    "settings",
    "ci",
)


class _Late(UserDict[str, Any]):
    """The commands by name, each imported and built when it is asked for; what is stored is its module."""

    def __getitem__(self, name: str) -> Any:
        module = import_module(super().__getitem__(name))
        found = getattr(module, name)
        if isinstance(found, typer.Typer):
            return get_group(found)
        alone = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
        alone.command(cls=GroupedCommand)(found)
        return get_command(alone)


class _Commands(TyperGroup):
    """Says what the user can mend in one sentence and the remedy, wherever a command finds it."""

    def __init__(self, **attrs: Any) -> None:
        super().__init__(**attrs)
        self.commands = _Late({name: f"udtplan.cli.{name}" for name in _NAMES})

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


@app.callback()
def _main(
    version: Annotated[bool, typer.Option("--version", "-V", help="Show the version and stop.")] = False,
) -> None:
    if version:
        from udtplan import __version__

        typer.echo(f"udtplan {__version__}")
        raise typer.Exit
