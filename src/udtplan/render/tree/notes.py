"""The footnotes of a tree: marks in the text, and what they say at its end.

A definition that no mark leads to, and a second one of the same name, stay where they are, as they are
written: nothing is left out in silence.
"""

from __future__ import annotations

import dataclasses as dc
from collections.abc import Iterator

from udtplan.render.tree.node import Node, led_by, walk

_Nodes = tuple[Node, ...]
_BETWEEN = Node("text", "\u00a0")
"""Keeps the marks 1 and 2 from being read as 12."""
_EMPTY = (Node("paragraph", parts=(Node("text", "–"),)),)


def numbered(blocks: _Nodes) -> _Nodes:
    """The blocks with their marks numbered in the order of reading and what they say in one block behind.

    Before, a mark ("note") and a "definition" have their name as their target. Afterwards a mark has its
    number as its level, and the last block is "notes", whose parts ("footnote") have theirs.
    """
    defined: dict[str, Node] = {}
    for node in walk(blocks):
        if node.kind == "definition":
            defined.setdefault(node.target, node)
    if not defined:
        return blocks
    names = list(_marks(blocks))
    numbers: dict[str, int] = {}
    for name in names:  # grows: a footnote may have marks of its own
        if name not in numbers:
            numbers[name] = len(numbers) + 1
            names += _marks(defined[name].parts)

    def placed(nodes: _Nodes) -> _Nodes:
        return tuple(new for node in nodes for new in place(node))

    def place(node: Node) -> _Nodes:
        if node.kind == "note":
            if node.target not in numbers:  # it stands in a definition that nothing leads to
                return (Node("text", f"[^{node.target}]"),)
            return (dc.replace(node, level=numbers[node.target]),)
        parts = placed(node.parts)
        if node.kind == "definition":
            is_told = node.target in numbers and defined[node.target] is node
            return () if is_told else led_by(f"[^{node.target}]: ", parts)
        # What held nothing but a definition is empty now.
        return (dc.replace(node, parts=parts),) if parts or not node.parts else ()

    told = tuple(
        Node("footnote", parts=placed(defined[name].parts) or _EMPTY, level=number)
        for name, number in numbers.items()
    )
    return (*placed(blocks), Node("notes", parts=told)) if told else placed(blocks)


def footed(blocks: _Nodes) -> _Nodes:
    """The blocks for pages that have a foot: what a mark says hangs on the first of its marks.

    A footnote that only another one leads to hangs beside that one's first mark: none lies within another.
    """
    if not blocks or blocks[-1].kind != "notes":
        return blocks
    waiting = {note.level: note for note in blocks[-1].parts}

    def hung(nodes: _Nodes) -> _Nodes:
        made: list[Node] = []
        for new in (new for node in nodes for new in hang(node)):
            if new.kind == "note" and made and made[-1].kind == "note":
                made.append(_BETWEEN)
            made.append(new)
        return tuple(made)

    def hang(node: Node) -> Iterator[Node]:
        if node.kind != "note":
            yield dc.replace(node, parts=hung(node.parts))
            return
        if node.level not in waiting:
            yield node
        marks = [node]
        for mark in marks:  # grows
            if note := waiting.pop(mark.level, None):
                yield dc.replace(mark, parts=note.parts)
                marks += [inner for inner in walk(note.parts) if inner.kind == "note"]

    return hung(blocks[:-1])


def _marks(nodes: _Nodes) -> Iterator[str]:
    """The names of the marks that stand outside of definitions."""
    for node in nodes:
        if node.kind == "note":
            yield node.target
        elif node.kind != "definition":
            yield from _marks(node.parts)
