"""Plain text as a printed page needs it."""

from __future__ import annotations

import re

_LONG_WORD = re.compile(r"\S{36,}")
# At the end of a link Typst loses its way over one; in front of no letter it says nothing anyway.
_LOOSE_HYPHEN = re.compile(r"\u00ad+(?!\w)")
_ZERO_WIDTH_SPACE = "\u200b"


def lines(text: str) -> list[str]:
    """Plain text as its lines, with places to break in words longer than a column."""
    return [breakable(line) for line in text.split("\n")]


def breakable(text: str) -> str:
    """The text with places to break in words longer than a column."""

    def broken(match: re.Match[str]) -> str:
        pieces = re.findall(r".{1,18}(?<=[/._?&=-])|.{1,18}", match[0])
        return _ZERO_WIDTH_SPACE.join(pieces)

    return _LONG_WORD.sub(broken, _LOOSE_HYPHEN.sub("", text))
