"""Where a text stands in brackets or quotation marks, whichever its language has."""

from __future__ import annotations

import re

# What may close each mark. Some close in one language what they open in another: „so“, “so”, ”så”, »so«.
_CLOSED_BY = {
    "(": ")", "[": "]", "{": "}",
    "«": "»", "»": "«", "‹": "›", "›": "‹",
    "„": "“”\"", "“": "”", "”": "”", "‚": "‘’", "‘": "’", '"': '"',
}  # fmt: skip
# Between letters "’" is an apostrophe.
_MARKS = re.compile(r"[(){}\[\]«»‹›„“”‚‘\"]|(?<![^\W\d_])’|’(?![^\W\d_])")


def enclosed(text: str) -> list[tuple[int, int]]:
    """The pairs of marks of a text: where each opens and closes, in the order of the text.

    A mark without its other half is a sign like any other, and so is an apostrophe.
    """
    found: list[tuple[int, int]] = []
    opened: list[int] = []
    for match in _MARKS.finditer(text):
        at, mark = match.start(), match[0]
        partner = next((begin for begin in reversed(opened) if mark in _CLOSED_BY[text[begin]]), None)
        if partner is not None:
            found.append((partner, at))
            del opened[opened.index(partner) :]
        elif mark in _CLOSED_BY:
            opened.append(at)
    return sorted(found)
