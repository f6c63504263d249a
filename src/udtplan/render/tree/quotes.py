"""Whose words a quote is: its last line, if it begins with a dash, stays a line of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it.token import Token

_DASHES = ("—", "–", "―", "--")


def signed(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of a text with a hard break before the line that names who said a quote."""
    depth = 0
    for token in tokens:
        depth += {"blockquote_open": 1, "blockquote_close": -1}.get(token.type, 0)
        runs = token.children or []
        if depth and (breaks := [place for place, run in enumerate(runs) if run.type == "softbreak"]):
            last = breaks[-1]
            if runs[last + 1].content.startswith(_DASHES):
                runs[last].type = "hardbreak"
    return tokens
