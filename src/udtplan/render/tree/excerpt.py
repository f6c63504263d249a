"""Long texts made short: whole sentences from the beginning, and a pointer to the rest."""

from __future__ import annotations

import re
from functools import lru_cache

from udtplan.render.tree.node import Node
from udtplan.render.tree.told import on_one_line, told
from udtplan.render.tree.tree import tree

# A stop that ends a sentence: what follows begins like one, and what stands before is no abbreviation.
_STOP = re.compile(
    r"(?<=[^\W\d_]{4})[.!?…;](?=\s+[^\W\da-zà-öø-ÿ])"
    r"|(?<=[\d%)”»’\"])[.!?…](?=\s+[A-ZÀ-ÖØ-ÞΑ-ΩА-Я])"
)
_AHEAD = 8
"""So many characters behind a stop tell whether it is one."""
_ENDS = (".", "!", "?", "…", ":", ";", ",")
_SKIPPED = frozenset({"heading", "rule", "code", "notes"})
ELLIPSIS = "…"


def passages(markdown: str) -> tuple[str, ...]:
    """The paragraphs, list items and cells of a Markdown text in plain words, without its headings."""
    nodes = tree(markdown, 2)
    return tuple(_passages(nodes)) or tuple(filter(None, map(_whole, nodes)))


def _passages(nodes: tuple[Node, ...]) -> list[str]:
    found: list[str] = []
    for node in nodes:
        if node.kind in _SKIPPED:
            continue
        if node.kind in ("paragraph", "line", "cell"):
            found.append(told(node.parts))
        else:
            found += _passages(node.parts)
    return [text for text in found if text]


def _whole(node: Node) -> str:
    return told((node,))


@lru_cache(maxsize=64)
def running(markdown: str, semicolon: str = "; ") -> str:
    """A Markdown text as one paragraph; what was a list is told apart by semicolons.

    Args:
        semicolon: as the language sets it.
    """
    parts = passages(markdown)
    closed = [part if part.endswith(_ENDS) else f"{part}{semicolon.rstrip()}" for part in parts[:-1]]
    return " ".join([*closed, *parts[-1:]])


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph. In doubt two are taken for one."""
    ends = [match.end() for match in _STOP.finditer(text)]
    return [text[begin:end].strip() for begin, end in zip([0, *ends], [*ends, len(text)], strict=True)]


@lru_cache(maxsize=4096)
def shortened(text: str, most: int, pointer: str = "") -> str:
    """The text if it is no longer than so many characters, else its first sentences, "…" and the pointer.

    Where the first sentence alone is too long, it ends after a word.
    """
    text = on_one_line(text)
    if len(text) <= most:
        return text
    tail = f" {ELLIPSIS} ({pointer})" if pointer else f" {ELLIPSIS}"
    kept = ""
    for match in _STOP.finditer(text, 0, most + _AHEAD):
        if match.end() > most:
            break
        kept = text[: match.end()]
    return (kept or _words(text, most)) + tail


def _words(text: str, most: int) -> str:
    """As many whole words as fit, no half parenthesis; letters where one word is longer than everything."""
    cut = text[: most + 1].rpartition(" ")[0]
    opened = cut.rfind("(")
    if opened > 0 and ")" not in cut[opened:]:
        cut = cut[:opened]
    return cut.rstrip(" ,;:–-") or text[:most]
