"""Answers that are lists: their items one by one, so that they need not be told as running text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from udtplan.render.tree.excerpt import has_table_left_out, leads_to_left_out, told_nodes
from udtplan.render.tree.node import Node
from udtplan.render.tree.told import told
from udtplan.render.tree.tree import words_of

_LONGEST_NAME = 40
_JOINT = re.compile(r"[:\u2013\u2014-]\s")
_ENDS = (".", "!", "?", "…", ":", ";", ",")


class Entry(NamedTuple):
    """One item: what it is about, if it begins with such words in strong letters, and what it says."""

    name: str
    text: str


class Listed(NamedTuple):
    """A text that ends in a list, and what stands before it."""

    lead: str
    items: tuple[Entry, ...]


@lru_cache(maxsize=64)
def listed(markdown: str) -> Listed | None:
    """The list that a Markdown text ends with; None for any other text.

    Paragraphs that begin with "**Housing.**" are a list, too. Lists within lists and items of several
    paragraphs are told better as running text.
    """
    found = told_nodes(words_of(markdown))
    if not found or has_table_left_out(markdown) or leads_to_left_out(markdown):
        return None
    last = found[-1]
    if last.kind in ("bullets", "numbers"):
        before = found[:-1]
        items = _entries([item.parts for item in last.parts])
    else:
        begin = next((at for at, node in enumerate(found) if _named(node)), len(found))
        before = found[:begin]
        items = [entry for node in found[begin:] if (entry := _named(node))]
        items = items if len(items) == len(found) - begin else []
    if len(items) < 2 or any(node.kind != "paragraph" for node in before):
        return None
    leads = [told(node.parts) for node in before]
    return Listed(" ".join(it if it.endswith(_ENDS) else f"{it}." for it in leads), tuple(items))


def _entries(found: list[tuple[Node, ...]]) -> list[Entry]:
    """The items of a list, all of them with names or none; no item if one is more than a paragraph."""
    if any(len(parts) != 1 or parts[0].kind not in ("paragraph", "line") for parts in found):
        return []
    named = [entry for (node,) in found if (entry := _named(node))]
    plain = [Entry("", text) for (node,) in found if (text := told(node.parts).rstrip(" ,;"))]
    most = max(named, plain, key=len) if len(named) == len(found) else plain
    return most if len(most) == len(found) else []


def _named(node: Node) -> Entry | None:
    """A paragraph that begins with what it is about in strong letters: "**Housing.** One site is left"."""
    if node.kind not in ("paragraph", "line") or not node.parts or node.parts[0].kind != "strong":
        return None
    name, text = told(node.parts[:1]), told(node.parts[1:])
    is_apart = name.endswith((".", ":")) or _JOINT.match(text)
    short = name.rstrip(".: ")
    if not is_apart or not short or not text or len(short) > _LONGEST_NAME:
        return None
    return Entry(short, _JOINT.sub("", text, count=1) if _JOINT.match(text) else text)
