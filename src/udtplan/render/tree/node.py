"""The blocks and runs that a city's Markdown is made of; `tree.py` says which there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

BOXES = {False: "☐ ", True: "☑ "}
"""What a task begins with that is open, and one that is done."""


@dataclass(frozen=True, slots=True)
class Node:
    """A block or a run of text; which fields have a meaning depends on the kind."""

    kind: str
    text: str = ""
    parts: tuple[Node, ...] = ()
    level: int = 0
    target: str = ""


def plain(parts: tuple[Node, ...]) -> str:
    """The words of a node's parts, without what sets them off."""
    return "".join(" " if part.kind == "break" else part.text + plain(part.parts) for part in parts)


def is_task(item: Node) -> bool:
    """Whether an item of a list begins with a box to tick, which is its mark."""
    return plain(item.parts).startswith(tuple(BOXES.values()))


def walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """The nodes and all below them, in the order of reading."""
    for node in nodes:
        yield node
        yield from walk(node.parts)


def led_by(words: str, parts: tuple[Node, ...]) -> tuple[Node, ...]:
    """Blocks that begin with some words more."""
    first, rest = parts[:1], parts[1:]
    if first and first[0].kind in ("paragraph", "line"):
        runs = first[0].parts
        if runs[0].kind == "text":
            words, runs = words + runs[0].text, runs[1:]
        return (Node(first[0].kind, parts=(Node("text", words), *runs)), *rest)
    return (Node("paragraph", parts=(Node("text", words.strip()),)), *parts)
