"""A city's Markdown as a tree of plain text: what is unsafe or of no use in a document ends here.

Kinds of blocks: heading (level), paragraph, line (a paragraph of a list without blank lines), bullets,
numbers (level is the first), item, quote, code (text), rule, table, row (the first is the head), cell (level:
0 left, 1 middle, 2 right).
Kinds of runs within them: text, strong, em, mono (text), link (target), image (target; text is the
alternative), break.

Raw HTML is text. A link that leads elsewhere than to the web, a mailbox or this document is its words and
its address as text. Headings come out below the question they belong to and skip no level.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from udtplan.render.glyphs import is_blank
from udtplan.render.text import clean

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

DEEPEST = 12
"""How far lists, quotes and emphasis nest; what is deeper stands at this depth, no word is left out."""

LOWEST_HEADING = 6
_LINK = re.compile(r"(https?:|mailto:|#)", re.IGNORECASE)
_LONGEST_LINK = 8000
"""Typst takes no longer one, and nobody means to write it."""


@dataclass(frozen=True, slots=True)
class Node:
    """A block or a run of text; which fields have a meaning depends on the kind."""

    kind: str
    text: str = ""
    parts: tuple[Node, ...] = ()
    level: int = 0
    target: str = ""


def tree(markdown: str, below: int) -> tuple[Node, ...]:
    """The blocks of a Markdown text whose headings belong below level `below`."""
    if not markdown.strip():
        return ()
    return _shift(_blocks(_Reader(_parser().parse(markdown)), "", 0), below)


def plain(parts: tuple[Node, ...]) -> str:
    """The words of a node's parts, without what sets them off."""
    return "".join(" " if part.kind == "break" else part.text + plain(part.parts) for part in parts)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # The parser drops what nests deeper than its limit, so the limit is out of reach and DEEPEST decides.
    return MarkdownIt("commonmark", {"html": False, "maxNesting": 250}).enable("table")


class _Reader:
    """Tokens one by one, each read once."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = iter(tokens)

    def until(self, end: str) -> Iterator[Token]:
        """The tokens before the next one of type `end`, which is read too."""
        for token in self._tokens:
            if token.type == end:
                return
            yield token


_CONTAINERS = {
    "bullet_list": "bullets",
    "ordered_list": "numbers",
    "list_item": "item",
    "blockquote": "quote",
    "table": "table",
    "tr": "row",
    "th": "cell",
    "td": "cell",
    "paragraph": "paragraph",
    "heading": "heading",
}
_ALIGNED = {"text-align:center": 1, "text-align:right": 2}
_NESTING = frozenset({"bullets", "numbers", "quote"})


def _blocks(reader: _Reader, end: str, depth: int) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for token in reader.until(end):
        kind = _CONTAINERS.get(token.type.removesuffix("_open"))
        if token.type == "inline":
            nodes += _runs(_Reader(token.children or []), "", 0)
        elif kind:
            parts = _blocks(reader, token.type.replace("_open", "_close"), depth + (kind in _NESTING))
            nodes += _container(kind, token, parts, depth)
        elif token.type.endswith(("_open", "_close")):
            continue  # thead and tbody: the first row is the head
        elif token.type in ("fence", "code_block"):
            nodes.append(Node("code", token.content.removesuffix("\n")))
        elif token.type == "hr":
            nodes.append(Node("rule"))
        else:
            nodes.append(Node("paragraph", parts=(Node("text", clean(token.content)),)))  # no word is lost
    return tuple(nodes)


def _container(kind: str, token: Token, parts: tuple[Node, ...], depth: int) -> Iterator[Node]:
    if kind in ("heading", "paragraph") and not _says_something(parts):
        return
    if kind in _NESTING and depth >= DEEPEST:
        for part in parts:
            yield from part.parts if part.kind == "item" else (part,)
        return
    level = 0
    if kind == "heading":
        level = int(token.tag[1:])
    elif kind == "numbers":
        start = token.attrGet("start")
        level = 1 if start is None else int(start)
    elif kind == "cell":
        level = _ALIGNED.get(str(token.attrGet("style") or ""), 0)
    yield Node("line" if token.hidden else kind, "", parts, level)


def _says_something(parts: tuple[Node, ...]) -> bool:
    return any(
        part.kind == "image" or any(map(_shows, part.text)) or _says_something(part.parts) for part in parts
    )


def _shows(char: str) -> bool:
    """Whether a character alone leaves anything on the page: spaces, joiners and lone marks do not."""
    category = unicodedata.category(char)
    return category[0] not in "ZM" and category not in ("Cc", "Cf", "Cs")


def _runs(reader: _Reader, end: str, depth: int) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for token in reader.until(end):
        if token.type in ("strong_open", "em_open", "link_open"):
            parts = _runs(reader, token.type.replace("_open", "_close"), depth + 1)
            nodes += _styled(token, parts, depth)
        elif token.type == "image":
            words = clean(token.content and plain(_runs(_Reader(token.children or []), "", depth)))
            nodes.append(Node("image", words, target=str(token.attrGet("src") or "")))
        elif token.type == "code_inline":
            nodes.append(Node("mono", token.content))
        elif token.type == "hardbreak":
            nodes.append(Node("break"))
        elif token.type == "softbreak":
            nodes.append(Node("text", " "))
        elif token.content:
            nodes.append(Node("text", token.content))
    return _joined(nodes)


def _joined(nodes: list[Node]) -> tuple[Node, ...]:
    """The runs with texts side by side made one: the parser cuts a text where something could begin."""
    joined: list[Node] = []
    for node in nodes:
        if node.kind == "text" and joined and joined[-1].kind == "text":
            joined[-1] = Node("text", joined[-1].text + node.text)
        else:
            joined.append(node)
    return tuple(joined)


def _styled(token: Token, parts: tuple[Node, ...], depth: int) -> Iterator[Node]:
    if token.type != "link_open":
        kind = token.type.removesuffix("_open")
        yield from (Node(kind, parts=parts),) if depth < DEEPEST and parts else parts
        return
    target = str(token.attrGet("href") or "")
    if _leads_somewhere(target) and _says_something(parts) and depth < DEEPEST:
        yield Node("link", parts=parts, target=target)
        return
    yield from parts
    if target and plain(parts).strip() != target:
        yield Node("text", f" ({target})" if parts else target)


def _leads_somewhere(target: str) -> bool:
    return bool(_LINK.match(target)) and len(target) <= _LONGEST_LINK


def _words(parts: tuple[Node, ...]) -> str:
    """The words of a node's parts; those of a picture are none."""
    return "".join(part.text + _words(part.parts) for part in parts if part.kind != "image")


def _shift(nodes: tuple[Node, ...], below: int) -> tuple[Node, ...]:
    """The nodes with their headings put below a level, none deeper than one under the last."""
    levels: list[int] = []

    def shifted(node: Node) -> Node:
        if node.kind != "heading":
            parts = tuple(map(shifted, node.parts))
            return Node(node.kind, node.text, parts, node.level, node.target)
        if is_blank(_words(node.parts)):
            return Node("paragraph", parts=node.parts)  # a picture alone heads nothing
        while levels and levels[-1] >= node.level:
            levels.pop()
        levels.append(node.level)
        return Node("heading", parts=node.parts, level=min(below + len(levels), LOWEST_HEADING))

    return tuple(map(shifted, nodes))
