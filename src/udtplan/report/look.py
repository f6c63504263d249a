"""How text is shown on a terminal, and what text must not do to one."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_TAB = "    "


class Look(NamedTuple):
    """How text is shown.

    Attributes:
        colour: whether the terminal understands colours.
        width: how many columns it has.
    """

    colour: bool = False
    width: int = 80

    def paint(self, text: str, code: str) -> str:
        """The text in a colour, where colours are shown."""
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text


_COMMAND = re.compile(r"##\[|(?<!\S)::(?=\S)")


def visible(text: str) -> str:
    """Text that can do nothing to a terminal, nor to a CI system that reads the log.

    Control and direction signs become visible; what GitHub's runner takes for a command (`::error::` where a
    line begins, `##[error]` anywhere) gets an invisible joint between its first two signs.
    """
    shown = text if text.isprintable() else "".join(map(_sign, text))
    return (
        _COMMAND.sub(lambda match: f"{match[0][0]}\u2060{match[0][1:]}", shown)
        if "#[" in shown or "::" in shown
        else shown
    )


def one_line(text: str) -> str:
    """The same, on a single line: line breaks and tabs are spaces."""
    return visible(" ".join(text.split()))


def cells(text: str) -> int:
    """How many columns of a terminal a visible text takes: accents none, wide signs two."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.category(c) in ("Mn", "Me") else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def padded(text: str, width: int) -> str:
    """The text filled up with spaces to `width` columns."""
    return text + " " * (width - cells(text))


def cut(text: str, width: int) -> str:
    """As much of a visible text as fits into `width` columns, with `…` where something is left out."""
    if cells(text) <= width:
        return text
    while cells(text) > width - 1:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _sign(character: str) -> str:
    if character == "\t":
        return _TAB
    if character.isprintable():
        return character
    # Spaces of all widths are spaces; line and paragraph separators (Zl, Zp) are not.
    return " " if unicodedata.category(character) == "Zs" else f"<U+{ord(character):04X}>"
