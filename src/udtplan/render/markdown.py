"""The document as Markdown that reads well on GitHub and as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from udtplan.render.document import (
    Action,
    Block,
    Bullets,
    Document,
    Fact,
    Item,
    Milestone,
    Pairs,
    Section,
    Step,
    Table,
)
from udtplan.render.pictures import alternative, picture
from udtplan.render.text import line
from udtplan.render.tree import Node, tree

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~$])")
# An address or a mention that GitHub would make a link of; the zero-width joiner keeps the words as they are.
_BLOCK_START = re.compile(r"^(\s*)([#+=-]|\d+(?=[.)]))", re.MULTILINE)


def markdown(document: Document) -> bytes:
    """The document as UTF-8 Markdown."""
    writer = _Writer(document)
    text = "\n\n".join(part.rstrip() for part in writer.document() if part.strip())
    return f"{text}\n".encode()


def escape(text: str) -> str:
    """Plain text as Markdown that shows just that; a line break stays one."""
    text = text.replace("&", "&amp;")
    text = _SPECIAL.sub(r"\\\1", text)
    text = _BLOCK_START.sub(lambda m: f"{m[1]}{m[2]}\\" if m[2].isdigit() else f"{m[1]}\\{m[2]}", text)
    return text.replace("\n", "  \n")


def _cell(text: str) -> str:
    """Plain text in a table's cell."""
    return escape(text).replace("  \n", "<br>")
