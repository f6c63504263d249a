"""What the terminal can show, and writing to it."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import date
from typing import IO

from udtplan.errors import UserError

_COLOURS = ("auto", "always", "never")


def complain(error: UserError) -> None:
    """One sentence what is wrong and one what to do, on stderr."""
    sys.stderr.write(f"udtplan: {_shown(error.message)}\n")
    if error.remedy:
        sys.stderr.write(f"  {_shown(error.remedy)}\n")


def say(text: str = "") -> None:
    """A line on stdout."""
    sys.stdout.write(f"{text}\n")


def whisper(text: str) -> None:
    """A line on stderr, for people who watch; never part of a report."""
    sys.stderr.write(f"{text}\n")


def has_colour(stream: IO[str], wish: str = "auto") -> bool:
    """Whether to write colours to a stream. NO_COLOR and FORCE_COLOR are honoured.

    Raises:
        UserError: the wish is none of auto, always and never.
    """
    if wish not in _COLOURS:
        raise UserError(f"--color {wish}: there is no such choice.", f"Write one of: {', '.join(_COLOURS)}.")
    if wish != "auto":
        return wish == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def width() -> int:
    """How many columns there are; 80 where nobody says."""
    return shutil.get_terminal_size((80, 24)).columns


def day(words: str | None, option: str = "--as-of") -> date:
    """The day given on the command line, or today.

    Raises:
        UserError: it is no date.
    """
    if words is None:
        return date.today()
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise UserError(f"{option} {words}: this is no date.", "Write it as 2025-11-06.") from None


def _shown(text: str) -> str:
    return "".join(c if c.isprintable() or c == "\n" else f"<U+{ord(c):04X}>" for c in text)
