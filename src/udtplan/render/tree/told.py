"""A city's Markdown in words alone, to be read aloud or told in short: a picture leaves nothing behind."""

from __future__ import annotations

import dataclasses as dc
import re
from collections.abc import Iterator

from udtplan.render.tree.node import Node
from udtplan.render.tree.tree import words_of

_PICTURE = "\0"
"""Stands for a picture until the words around it are joined; the parser lets no such character through."""
_BULLET = "–"
_BLANKS = re.compile("[^\\S\u00a0\u202f]+")

# The address of a link that was nothing but a picture; brackets that held nothing else; and the blanks that
# parted it from the mark behind it or the bracket before it.
_TRACES = (
    (re.compile(rf"{_PICTURE} \([^\s()]*[./:#][^\s()]*\)"), _PICTURE),
    (re.compile(rf"\(\s*{_PICTURE}\s*\)|\[\s*{_PICTURE}\s*\]"), _PICTURE),
    (re.compile(rf"\s*{_PICTURE}\s*(?=[.,)\]…])"), ""),
    (re.compile(rf"(?<=[(\[])\s*{_PICTURE}\s*"), ""),
    (re.compile(_PICTURE), " "),
)


def told(parts: tuple[Node, ...]) -> str:
    """The words of runs on one line, as if there had been no picture; "" where there was nothing else."""
    text = _words(parts)
    if _PICTURE in text:
        for trace, instead in _TRACES:
            text = trace.sub(instead, text)
        text = text if any(map(str.isalnum, text)) else ""
    return on_one_line(text)


def on_one_line(text: str) -> str:
    """The text without line breaks or blanks in a row; those that nobody may break stay what they are."""
    return _BLANKS.sub(" ", text).strip()


def _words(parts: tuple[Node, ...]) -> str:
    words = ""
    for part in parts:
        if part.kind == "image":
            words += _PICTURE
        elif part.kind != "struck":
            words += " " if part.kind == "break" else part.text + _words(part.parts)
    return words


def told_in_full(markdown: str) -> str:
    """A Markdown text as the lines that somebody reads out, its lists and tables still to be seen as such."""
    return "\n".join(_lines(words_of(markdown), ""))


def _lines(nodes: tuple[Node, ...], indent: str) -> Iterator[str]:
    for node in nodes:
        match node.kind:
            case "bullets" | "numbers":
                for number, item in enumerate(node.parts, node.level):
                    mark = f"{number}." if node.kind == "numbers" else _BULLET
                    first, *rest = list(_lines(item.parts, f"{indent}  ")) or [""]
                    if first:
                        yield f"{indent}{mark} {first.strip()}"
                    yield from rest
            case "table":
                for row in node.parts:
                    yield indent + " | ".join(_addressed(cell.parts) for cell in row.parts)
            case "quote":
                yield from _lines(node.parts, indent)
            case "code":
                yield from (f"{indent}{line}" for line in node.text.split("\n"))
            case "notes":
                for note in node.parts:
                    first, *rest = list(_lines(note.parts, f"{indent}  ")) or [""]
                    yield f"{indent}[{note.level}] {first.strip()}"
                    yield from rest
            case "rule":
                continue
            case _:
                if text := _addressed(node.parts):
                    yield f"{indent}{text}"


def _addressed(parts: tuple[Node, ...]) -> str:
    """The words of runs, each link with the address that nobody could follow otherwise."""
    return told(tuple(_with_address(part) for part in parts))


def _with_address(node: Node) -> Node:
    if node.kind == "note":
        return Node("text", f"[{node.level}]")
    parts = tuple(_with_address(part) for part in node.parts)
    if node.kind == "link" and told(parts) and told(parts) != node.target.removeprefix("mailto:"):
        parts = (*parts, Node("text", f" ({node.target})"))
    return dc.replace(node, parts=parts)
