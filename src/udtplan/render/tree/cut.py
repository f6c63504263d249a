"""Words taken out of a tree, wherever emphasis, links or signs of Markdown cut them."""

from __future__ import annotations

import dataclasses as dc
from collections.abc import Callable, Sequence
from urllib.parse import unquote

from udtplan.render.tree.tree import Node, plain

Find = Callable[[str], list[tuple[int, int]]]
"""From where to where a text holds what is to be taken out, in order and apart from each other."""

_RUNS = frozenset({"text", "strong", "em", "struck", "mono", "link", "image", "note", "span", "break"})


def cut(text: str, find: Find, instead: str) -> str:
    """A text with other words in place of those found."""
    for begin, end in reversed(find(text)):
        text = text[:begin] + instead + text[end:]
    return text


def cut_tree(nodes: Sequence[Node], find: Find, instead: str) -> tuple[Node, ...]:
    """The nodes with other words in place of those found, in texts and in addresses."""
    found: list[Node] = []
    runs: list[Node] = []
    for node in (*nodes, None):
        if node is not None and node.kind in _RUNS:
            runs.append(node)
            continue
        found += _Runs(runs, find, instead).cut()
        runs = []
        if node is not None:
            parts = cut_tree(node.parts, find, instead)
            found.append(dc.replace(node, text=cut(node.text, find, instead), parts=parts))
    return tuple(found)


class _Runs:
    """Runs side by side, read as one text."""

    def __init__(self, nodes: Sequence[Node], find: Find, instead: str) -> None:
        self._nodes, self._find, self._instead = nodes, find, instead
        self._spans = find(plain(tuple(nodes)))
        self._at = 0

    def cut(self) -> tuple[Node, ...]:
        return tuple(new for node in self._nodes for new in self._cut(node))

    def _cut(self, node: Node) -> tuple[Node, ...]:
        if node.kind == "break":
            self._at += 1
            return (node,)
        text = self._text(node.text)
        parts = tuple(new for part in node.parts for new in self._cut(part))
        if not node.target or not self._find(unquote(node.target)):
            return (dc.replace(node, text=text, parts=parts),)
        said = parts or (Node("text", text),)
        if self._instead in plain(said):
            return said
        return (*said, Node("text", f" {self._instead}"))

    def _text(self, text: str) -> str:
        begin = self._at
        self._at = end = begin + len(text)
        for first, last in reversed(self._spans):
            if first < end and last > begin:
                instead = self._instead if first >= begin else ""
                text = text[: max(first - begin, 0)] + instead + text[last - begin :]
        return text
