"""What stands before a colon: "Start: May 2026", "Phase 1: …", "First round of open calls: …"."""

from __future__ import annotations

from .lexer import Token
from .point import NotRead

_DATES = frozenset(
    (
        "year",
        "mon",
        "sea",
        "unit",
        "ymd",
        "ymd2",
        "dmy",
        "dmyy",
        "my",
        "ym",
        "yy",
        "y1",
        "nn",
        "dm",
        "len",
        "dec",
    )
)
_KEPT = frozenset(
    ("con", "ongoing", "recurring", "relative", "flag", "term", "mark", "start-label", "end-label")
)


def without_labels(tokens: list[Token]) -> list[Token]:
    """The tokens without labels, in whose place stands what they say of the date: that it is a start or an
    end.

    A label may hold any word, since it only names what the date is of; but no date and nothing that negates.
    """
    if not any(token.kind == ":" for token in tokens):
        return tokens
    out: list[Token] = []
    phases = 0
    for token in tokens:
        if token.kind != ":":
            out.append(token)
            continue
        start = _label_start(out)
        label = out[start:]
        phases += any(token.kind == "phase" for token in label)
        if phases > 1:
            raise NotRead("it speaks of several phases, each with its own time")
        del out[start:]
        out += _meaning(label)
    return out


def _label_start(tokens: list[Token]) -> int:
    """Where the label that ends here begins: after a break, or after the last date before it."""
    at = len(tokens)
    while at:
        before = tokens[at - 1]
        if before.kind in _DATES or before.kind in ("break", ",", "ongoing"):
            break
        if before.kind == "num" and not (at > 1 and tokens[at - 2].kind in ("phase", "unknown")):
            break
        at -= 1
    return at


def _meaning(label: list[Token]) -> list[Token]:
    kinds = {token.kind for token in label}
    if "refuse" in kinds:
        raise NotRead("what stands before the colon turns the date into something else")
    if any(token.kind in ("start-label", "end-label") for token in label) or "part" in kinds:
        words = [token for token in label if token.kind in ("start-label", "end-label", "part")]
        ends = {"end-label", "end", "late"}
        is_end = [token.kind in ends or token.value in ends for token in words]
        if any(token.value == "mid" for token in words) or len(set(is_end)) > 1:
            raise NotRead("what stands before the colon is not clear")
        kept = [token for token in label if token.kind in ("flag",)]
        return [Token("con", "B" if is_end[0] else "F", words[0].raw), *kept]
    edges = (0, len(label) - 1)
    return [
        token
        for at, token in enumerate(label)
        if token.kind == "flag" or (token.kind in ("con", "mark") and at in edges)
    ]
