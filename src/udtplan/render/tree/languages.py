"""Marks of languages in a tree: read by the parser, and brought down to the words where that is needed."""

from __future__ import annotations

import dataclasses as dc
from collections.abc import Iterator
from typing import TYPE_CHECKING

from udtplan.language_marks import may_hold_marks, passages, spans
from udtplan.model.codes import names_language
from udtplan.render.tree.node import Node

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

_OF_RUNS = frozenset({"paragraph", "line", "heading", "cell"})


def language_plugin(made: MarkdownIt) -> None:
    """Let a parser read the marks; a token's `meta` holds their tag as its label."""
    ends = ["paragraph", "reference", "blockquote", "list"]
    made.block.ruler.before("fence", "passage", _passage, {"alt": ends})
    made.inline.ruler.before("link", "span", _span)


def _passage(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    begin = state.bMarks[start] + state.tShift[start]
    if not state.src.startswith(":::", begin):
        return False
    # Each text is looked through once, whatever stands in it.
    if "passages" not in state.env:
        found = passages(state.src.split("\n"), names_language) if may_hold_marks(state.src) else []
        state.env["passages"] = {one.first: (one.last, one.tag) for one in found}
    last, tag = state.env["passages"].get(start, (end, ""))
    if last >= end:
        return False
    if silent:
        return True
    token = state.push("passage_open", "div", 1)
    token.map, token.meta = [start, last + 1], {"label": tag}
    before, state.lineMax = state.lineMax, last
    state.md.block.tokenize(state, start + 1, last)
    state.lineMax = before
    state.push("passage_close", "div", -1)
    state.line = last + 1
    return True


def _span(state: StateInline, silent: bool) -> bool:
    # Who only looks ahead, for the end of a link's words, counts brackets.
    if silent or state.src[state.pos] != "[":
        return False
    known = state.env.setdefault("spans", {})
    if state.src not in known:
        known[state.src] = {one.begin: one for one in spans(state.src, names_language)}
    found = known[state.src].get(state.pos)
    if found is None or found.behind > state.posMax:
        return False
    state.push("span_open", "span", 1).meta = {"label": found.tag}
    before, state.pos, state.posMax = state.posMax, found.begin + 1, found.end
    state.md.inline.tokenize(state)
    state.push("span_close", "span", -1)
    state.pos, state.posMax = found.behind, before
    return True


def in_runs(nodes: tuple[Node, ...], tag: str = "") -> tuple[Node, ...]:
    """The blocks without passages: each run of words bears the mark of the passage it stands in.

    Args:
        tag: of the passage that they are taken from.
    """
    return tuple(new for node in nodes for new in _in_runs(node, tag))


def _in_runs(node: Node, tag: str) -> Iterator[Node]:
    if node.kind == "passage":
        yield from in_runs(node.parts, node.target)
    elif tag and node.kind in _OF_RUNS:
        yield dc.replace(node, parts=(Node("span", parts=node.parts, target=tag),))
    else:
        yield dc.replace(node, parts=in_runs(node.parts, tag))


def with_notes_marked(nodes: tuple[Node, ...], tag: str) -> tuple[Node, ...]:
    """What stands in a passage, with the mark on footnotes: they are told elsewhere."""
    return tuple(
        dc.replace(node, parts=(in_runs if node.kind == "definition" else with_notes_marked)(node.parts, tag))
        for node in nodes
    )
