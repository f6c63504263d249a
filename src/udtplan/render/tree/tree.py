"""A city's Markdown as a tree of plain text: what is unsafe or of no use in a document ends here.

Kinds of blocks: heading (level), paragraph, line (a paragraph of a list without blank lines), bullets,
numbers (level is the first), item, quote, code (text), rule, table, row (the first is the head), cell (level:
0 left, 1 middle, 2 right), passage (blocks in another language; target is its tag), and at the end notes
with a footnote (level is its number) for each.
Kinds of runs within them: text, strong, em, struck, mono (text), link (target), image (target; text is the
alternative), note (the mark of a footnote; level is its number), span (words in another language; target is
its tag), break.

Raw HTML is text, but for `<br>`. A link that leads elsewhere than to the web, a mailbox or this document is
its words and its address as text; an address of the web that stands there as it is becomes a link. Headings
come out below the question they belong to and skip no level.
"""

from __future__ import annotations

import dataclasses as dc
import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from udtplan.language_marks import may_hold_marks
from udtplan.render.tree.languages import in_runs, language_plugin, with_notes_marked
from udtplan.render.tree.node import BOXES, Node, led_by, plain
from udtplan.render.tree.notes import numbered
from udtplan.render.tree.quotes import signed
from udtplan.render.words.glyphs import is_blank
from udtplan.render.words.text import clean

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

__all__ = ["DEEPEST", "Node", "parser", "plain", "tree", "words_of"]

DEEPEST = 12
"""How far lists, quotes and emphasis nest; what is deeper stands at this depth, no word is left out."""

LOWEST_HEADING = 6
_LINK = re.compile(r"(https?:|mailto:|#)", re.IGNORECASE)
_LONGEST_LINK = 8000
"""Typst takes no longer one, and nobody means to write it."""
_ADDRESS = re.compile(r"(?<![\w/])https?://\w[^\s<>\"«»“”„]*", re.IGNORECASE)
_BEHIND_ADDRESS = "?!.,:;'’*_~…"
_LINE_BREAK = re.compile(r"<br */?>", re.IGNORECASE)


def tree(markdown: str, below: int) -> tuple[Node, ...]:
    """The blocks of a Markdown text whose headings belong below level `below`."""
    if not markdown.strip():
        return ()
    return _shift(numbered(_blocks(_Reader(signed(parser().parse(markdown))), "", 0)), below)


def words_of(markdown: str) -> tuple[Node, ...]:
    """The blocks of a Markdown text that is told in words alone, in whichever language they are."""
    blocks = tree(markdown, 2)
    return in_runs(blocks) if may_hold_marks(markdown) else blocks


@cache
def parser() -> MarkdownIt:
    """What reads the Markdown of answers.

    CommonMark with tables, footnotes, tasks, struck words and marks of languages.
    """
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    # The parser drops what nests deeper than its limit, so the limit is out of reach and DEEPEST decides.
    options = {"html": False, "maxNesting": 250, "tasklists": True}
    made = MarkdownIt("commonmark", options).enable(["table", "strikethrough"])
    made.use(footnote_plugin, inline=False, move_to_end=False)
    made.use(language_plugin)
    made.inline.ruler.before("html_inline", "line_break", _line_break)
    return made


def _line_break(state: StateInline, silent: bool) -> bool:
    """`<br>`, the one way to break a line within a table."""
    found = _LINE_BREAK.match(state.src, state.pos)
    if found is None:
        return False
    if not silent:
        state.push("hardbreak", "br", 0)
    state.pos = found.end()
    return True


class _Reader:
    """Tokens one by one, each read once."""

    def __init__(self, tokens: Sequence[Token]) -> None:
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
    "footnote_reference": "definition",
    "passage": "passage",
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
    if kind == "passage":
        parts = with_notes_marked(parts, token.meta["label"])
    elif kind == "heading":
        level = int(token.tag[1:])
    elif kind == "numbers":
        start = token.attrGet("start")
        level = 1 if start is None else int(start)
    elif kind == "cell":
        level = _ALIGNED.get(str(token.attrGet("style") or ""), 0)
    elif kind == "item" and "checked" in token.meta:
        parts = led_by(BOXES[token.meta["checked"]], parts)
    yield Node("line" if token.hidden else kind, "", parts, level, str(token.meta.get("label", "")))


def _says_something(parts: tuple[Node, ...]) -> bool:
    return any(
        part.kind in ("image", "note") or any(map(_shows, part.text)) or _says_something(part.parts)
        for part in parts
    )


def _shows(char: str) -> bool:
    """Whether a character alone leaves anything on the page: spaces, joiners and lone marks do not."""
    category = unicodedata.category(char)
    return category[0] not in "ZM" and category not in ("Cc", "Cf", "Cs")


_STYLES = {
    "strong_open": "strong",
    "em_open": "em",
    "s_open": "struck",
    "span_open": "span",
    "link_open": "link",
}


def _runs(reader: _Reader, end: str, depth: int) -> tuple[Node, ...]:
    nodes: list[Node] = []
    for token in reader.until(end):
        if token.type in _STYLES:
            parts = _runs(reader, token.type.replace("_open", "_close"), depth + 1)
            nodes += _styled(token, parts, depth)
        elif token.type == "image":
            words = clean(token.content and plain(_runs(_Reader(token.children or []), "", depth)))
            nodes.append(Node("image", words, target=str(token.attrGet("src") or "")))
        elif token.type == "footnote_ref":
            nodes.append(Node("note", target=str(token.meta["label"])))
        elif token.type == "code_inline":
            nodes.append(Node("mono", token.content))
        elif token.type == "hardbreak":
            nodes.append(Node("break"))
        elif token.type == "softbreak":
            nodes.append(Node("text", " "))
        elif token.content:
            nodes.append(Node("text", token.content))
    return tuple(new for node in _joined(nodes) for new in _linked(node))


def _joined(nodes: list[Node]) -> tuple[Node, ...]:
    """The runs with texts side by side made one: the parser cuts a text where something could begin."""
    joined: list[Node] = []
    for node in nodes:
        if node.kind == "text" and joined and joined[-1].kind == "text":
            joined[-1] = Node("text", joined[-1].text + node.text)
        else:
            joined.append(node)
    return tuple(joined)


def _linked(node: Node) -> Iterator[Node]:
    """A text with the addresses in it as links; other runs as they are."""
    if node.kind != "text" or "://" not in node.text:
        yield node
        return
    end = 0
    for found in _ADDRESS.finditer(node.text):
        address = found[0].rstrip(_BEHIND_ADDRESS)
        while address.endswith(")") and address.count(")") > address.count("("):
            address = address[:-1].rstrip(_BEHIND_ADDRESS)
        if not _leads_somewhere(address):
            continue
        if before := node.text[end : found.start()]:
            yield Node("text", before)
        yield Node("link", parts=(Node("text", address),), target=address)
        end = found.start() + len(address)
    if rest := node.text[end:]:
        yield Node("text", rest)


def _without_links(parts: tuple[Node, ...]) -> tuple[Node, ...]:
    """The words of a link: an address among them is not a link of its own."""
    kept: list[Node] = []
    for part in parts:
        inside = _without_links(part.parts)
        kept += inside if part.kind == "link" else (dc.replace(part, parts=inside),)
    return _joined(kept)


def _styled(token: Token, parts: tuple[Node, ...], depth: int) -> Iterator[Node]:
    if token.type != "link_open":
        node = Node(_STYLES[token.type], parts=parts, target=str(token.meta.get("label", "")))
        yield from (node,) if depth < DEEPEST and parts else parts
        return
    target = str(token.attrGet("href") or "")
    words = _without_links(parts)
    if _leads_somewhere(target) and _says_something(words) and depth < DEEPEST:
        yield Node("link", parts=words, target=target)
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
