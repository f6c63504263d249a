"""Long texts made short: whole sentences from the beginning, and a pointer to the rest."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from udtplan.render.tree.enclosed import enclosed
from udtplan.render.tree.node import Node
from udtplan.render.tree.told import on_one_line, told
from udtplan.render.tree.tree import words_of

# A stop that ends a sentence: what follows begins like one, and what stands before is no abbreviation.
_STOP = re.compile(
    r"(?<=[^\W\d_]{4})[.!?…;](?=\s+[^\W\da-zà-öø-ÿ])"
    r"|(?<=[\d%)”»’\"])[.!?…](?=\s+[A-ZÀ-ÖØ-ÞΑ-ΩА-Я])"
)
_AHEAD = 8
"""So many characters behind a stop tell whether it is one."""
_ENDS = (".", "!", "?", "…", ":", ";", ",")
_SKIPPED = frozenset({"heading", "rule", "code", "notes"})
_LISTS = ("bullets", "numbers")
_LOOSE = " ,;:–-"
"""No text ends with these before its "…"."""
ELLIPSIS = "…"


def passages(markdown: str) -> tuple[str, ...]:
    """The paragraphs and list items of a Markdown text in plain words, without its headings.

    The cells of a table say nothing in a row: they are told only where nothing else is.
    """
    return tuple(passage for _, passage in _told(words_of(markdown)))


def _told(nodes: tuple[Node, ...]) -> list[tuple[Node, str]]:
    """The passages, each with the part of the text that it stands in: a whole list, a paragraph."""
    for kept in ([node for node in nodes if node.kind != "table"], nodes):
        if found := [(node, passage) for node in kept for passage in _passages((node,))]:
            return found
    return [(node, passage) for node in nodes if (passage := _whole(node))]


def told_nodes(nodes: tuple[Node, ...]) -> list[Node]:
    """The parts of a text of which passages are told, in order."""
    return list({id(node): node for node, _ in _told(nodes)}.values())


def has_table_left_out(markdown: str) -> bool:
    """Whether a table with words stands beside other words, so that only these are told in short."""
    nodes = words_of(markdown)
    tables, others = (
        tuple(node for node in nodes if (node.kind == "table") is is_table) for is_table in (True, False)
    )
    return bool(_passages(tables) and _passages(others))


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
    nodes = words_of(markdown)
    before_heading = {id(node) for node, after in pairwise(nodes) if after.kind == "heading"}
    leading = _leading(nodes)
    told_in = [(node, _ended(part) if id(node) in leading else part) for node, part in _told(nodes)]
    closed: list[str] = []
    for (node, part), (following, _) in pairwise(told_in):
        ends_list = node.kind in _LISTS and following.kind == "paragraph"
        ends = following is not node and (ends_list or id(node) in before_heading)
        mark = "." if ends else semicolon.rstrip()
        closed.append(part if part.endswith(_ENDS) else f"{part}{mark}")
    return " ".join([*closed, *(part for _, part in told_in[-1:])])


def leads_to_left_out(markdown: str) -> bool:
    """Whether a paragraph ends in a colon, and the picture or table that it leads to is not told."""
    return bool(_leading(words_of(markdown)))


def _leading(nodes: tuple[Node, ...]) -> set[int]:
    """The paragraphs that end in a colon before what is left out, or before a heading, by their identity."""
    told_of = {id(node) for node, _ in _told(nodes)}
    found: set[int] = set()
    for number, node in enumerate(nodes):
        if node.kind != "paragraph" or not told(node.parts).endswith(":"):
            continue
        after = nodes[number + 1] if number + 1 < len(nodes) else None
        is_left_out = after is not None and after.kind not in ("rule", "notes") and id(after) not in told_of
        if is_left_out or node.parts[-1].kind == "image":
            found.add(id(node))
    return found


def _ended(text: str) -> str:
    return f"{text.removesuffix(':').rstrip()}."


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph. In doubt two are taken for one."""
    ends = [match.end() for match in _STOP.finditer(text)]
    return [text[begin:end].strip() for begin, end in zip([0, *ends], [*ends, len(text)], strict=True)]


@lru_cache(maxsize=4096)
def shortened(text: str, most: int, pointer: str = "", longest: int = 0) -> str:
    """The text if it is no longer than so many characters, else its first sentences, "…" and the pointer.

    Where the first sentence alone is too long, it ends after a word. It never ends within brackets or
    quotation marks: what stands in them is left out, or where that is most of it, they are closed.

    Args:
        longest: a first sentence of no more than so many characters stays whole.
    """
    text = on_one_line(text)
    if len(text) <= most:
        return text
    pairs = enclosed(text)
    tail = f" ({pointer})" if pointer else ""
    stops = [match.end() for match in _STOP.finditer(text, 0, max(most, longest) + _AHEAD)]
    ends = [end for end in (*stops, len(text)) if not _around(end, pairs)]
    kept = max((end for end in ends if end <= most), default=min(ends, default=0))
    if 0 < kept <= max(most, longest):
        return text if kept == len(text) else f"{text[:kept]} {ELLIPSIS}{tail}"
    words = _words(text, most)
    opened = _around(len(words), pairs)
    left_out = next((number for number, (begin, _) in enumerate(opened) if begin > most // 2), None)
    if left_out is not None:
        words = words[: opened[left_out][0]].rstrip(_LOOSE)
    closing = "".join(text[end] for _, end in reversed(opened[:left_out]))
    return f"{words} {ELLIPSIS}{closing}{tail}"


def _words(text: str, most: int) -> str:
    """As many whole words as fit; letters where one word is longer than everything."""
    cut = text[: most + 1].rpartition(" ")[0]
    return cut.rstrip(_LOOSE) or text[:most]


def _around(at: int, pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pairs of marks within which a text would end, the outermost first."""
    return [(begin, end) for begin, end in pairs if begin < at <= end]
