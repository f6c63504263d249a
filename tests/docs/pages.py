"""What the tests need of a page: its examples and its tables, by the heading they stand below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]

_FENCE = re.compile(r"^```(\S*)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ROW = re.compile(r"^\| `([^`]+)` \| (.*) \|$", re.MULTILINE)


class Block(NamedTuple):
    """An example: the heading above it, its language, its file's name if it has one, its text."""

    heading: str
    language: str
    file: str
    text: str


def sections(name: str) -> Iterator[tuple[str, str]]:
    """The headings of a page in docs/, each with the text down to the next."""
    text = (ROOT / "docs" / name).read_text(encoding="utf-8")
    outside_code = _FENCE.sub(lambda fence: re.sub(r"(?m)^#", "\0", fence[0]), text)
    for part in re.split(r"^#+ ", outside_code, flags=re.MULTILINE)[1:]:
        heading, _, body = part.replace("\0", "#").partition("\n")
        yield heading, body


def blocks(name: str, language: str) -> list[Block]:
    """The examples of a page in one language."""
    return [
        Block(heading, fence[1], fence[2] or "", fence[3])
        for heading, body in sections(name)
        for fence in _FENCE.finditer(body)
        if fence[1] == language
    ]


def rows(name: str) -> dict[str, dict[str, str]]:
    """For each heading the keys of the tables below it, with what is said of them."""
    return {heading: dict(found) for heading, body in sections(name) if (found := _ROW.findall(body))}
