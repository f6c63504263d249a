"""What the terminal can show, and writing to it."""

from __future__ import annotations

import os
import re
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
    """A line on stderr, for people who watch; never part of a report. Words of a plan in it do nothing."""
    sys.stderr.write(f"{_shown(text)}\n")


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
        said = "there is no such day" if is_day(words) else "this is no date"
        raise UserError(f"{option} {words}: {said}.", "Write it as 2025-11-06.") from None


def is_day(words: str) -> bool:
    """Whether words are written as a day, and not as the name of a revision."""
    return re.fullmatch(r"\d{4}-\d{2}-\d{2}", words) is not None


def past_day(words: str, option: str, today: date) -> date:
    """The day given on the command line, which has begun.

    Raises:
        UserError: it is no date, or lies ahead.
    """
    given = day(words, option)
    if given > today:
        raise UserError(f"{option} {words}: that day lies ahead.", "Name one that has begun.")
    return given


def _shown(text: str) -> str:
    from udtplan.report.look import visible

    return "\n".join(map(visible, text.split("\n")))
