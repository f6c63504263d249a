"""Words of a plan in Markdown that stay words.

Nothing in them becomes a tag, a link, a picture, a mention of a person or of an issue, neither for Markdown
itself nor for what GitHub, GitLab and Forgejo read into its text.
"""

from __future__ import annotations

import re
from textwrap import wrap

from udtplan.report.look import one_line

NOTHING = "\u2060"
"""An invisible sign: what stands behind it begins no heading, list or code."""

_LONGEST = 400  # characters of a message
_MARKS = re.compile(r"[\\`*_\[\]<>|~$&]")
# An invisible sign between the parts of what would be found: @name, #1, !1, ~label, :sign:, GH-1, an address;
# and within what may be the number of a revision.
_FOUND = re.compile(
    r"(?:(?<=[@#!%^&~$:])(?=[\w\"{:+-]))|(?<=\w)(?=@)|(?<=:)(?=//)|(?<=www)(?=\.)|(?<=GH)(?=-\d)",
    re.IGNORECASE,
)
_REVISION = re.compile(r"\b[0-9a-f]{7,}\b", re.IGNORECASE)
_CODE = re.compile(r"`([^`|\\]+)`")  # nothing is found in code; a table's bar and a backslash would end it


def inert(text: str, longest: int = _LONGEST) -> str:
    """Words that are words and nothing else, on one line."""
    pieces = _CODE.split(one_line(text if len(text) <= longest else f"{text[:longest]}…"))
    pieces[::2] = map(_words, pieces[::2])
    pieces[1::2] = [f"`{code}`" for code in pieces[1::2]]
    return "".join(pieces)


def _words(text: str) -> str:
    text = _REVISION.sub(lambda found: NOTHING.join(wrap(found[0], 6)), text)
    return _MARKS.sub(r"\\\g<0>", _FOUND.sub(NOTHING, text))
