"""The manual of the commands: what the program itself says with --help."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from typer.main import get_command
from typer.testing import CliRunner

from udtplan.cli.app import app

NAME = "udtplan"
HEAD = """\
# The commands

What `udtplan COMMAND --help` says. Exit codes are the same everywhere: 0 when all is well, 1 when something
is to be mended, 2 when the command could not run; then one sentence says why, and one what to do.
"""


def document(environment: Mapping[str, str]) -> str:
    """All commands in the order of the program's own list, each with its help."""
    pages = [
        (" ".join((NAME, *path)), help_text(path, environment)) for path in commands(get_command(app), ())
    ]
    contents = "\n".join(f"- [{name}](#{anchor(name)})" for name, _ in pages)
    sections = "\n".join(f"\n## {name}\n\n```text\n{text}\n```" for name, text in pages)
    return f"{HEAD}\n{contents}\n{sections}\n"


def commands(command: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The program and everything below it that can be asked for help."""
    yield path
    for name, below in getattr(command, "commands", {}).items():
        if not below.hidden:
            yield from commands(below, (*path, name))


def help_text(path: tuple[str, ...], environment: Mapping[str, str]) -> str:
    ran = CliRunner().invoke(app, [*path, "--help"], prog_name=NAME, env=dict(environment))
    assert ran.exit_code == 0, ran.output
    return "\n".join(line.rstrip() for line in ran.stdout.strip().splitlines())


def anchor(heading: str) -> str:
    """The name that a page gives to a heading."""
    return heading.lower().replace(" ", "-")
