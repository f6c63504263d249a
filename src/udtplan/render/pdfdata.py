"""The document as the JSON that `templates/render/plan.typ` reads. Nothing is left for it to decide."""

from __future__ import annotations

import dataclasses as dc
import re
from collections.abc import Callable, Sequence
from typing import Any

from udtplan.render.document import Action, Block, Bullets, Document, Fact, Item, Pairs, Section, Table
from udtplan.render.pictures import alternative
from udtplan.render.tree import Node, tree
from udtplan.render.words import Words

Named = Callable[[str], str]
"""The name of the file for a picture's address; "" if it can't be shown."""

_LONG_WORD = re.compile(r"\S{36,}")
MOST_COLUMNS = 5
# The longer the challenge, the smaller its letters on the title page: characters, points.
_CHALLENGE_SIZES = ((220, 15), (450, 12), (900, 10), (float("inf"), 8))
_ZERO_WIDTH_SPACE = "\u200b"


def data_of(document: Document, picture_name: Named) -> dict[str, Any]:
    """Everything the template prints; texts are plain, `blocks` are trees as lists."""
    anchors = {section.anchor for section in document.sections}
    anchors |= {item.anchor for section in document.sections for item in section.items} | {"plan"}
    trees = _Trees(picture_name, anchors, document)
    words = document.words
    facts = [(words.edition, document.edition), (words.state, document.state), (words.stage, document.stage)]
    facts += [(words.as_of, document.as_of.isoformat())] if document.as_of else []
    return {
        **_language("", document.language),
        **_language("form_", document.form_language),
        "heading": document.heading,
        "title": document.title,
        "city": document.city,
        "challenge": lines(document.challenge),
        "challenge_size": next(size for most, size in _CHALLENGE_SIZES if len(document.challenge) <= most),
        "facts": [[name, text] for name, text in (*facts, *document.facts) if text],
        "draft": words.draft if document.draft else "",
        "draft_notes": document.draft_notes,
        "missing": [[item.anchor, item.name, item.note] for item in document.missing],
        "sections": [_section(section, trees, document) for section in document.sections],
        "phases": [
            {"label": phase.label, "actions": [_action(action, document) for action in phase.actions]}
            for phase in document.phases
        ],
        "words": {
            field.name: getattr(words, field.name)
            for field in dc.fields(words)
            if isinstance(getattr(words, field.name), str)
        },
    }


def lines(text: str) -> list[str]:
    """Plain text as its lines, with places to break in words longer than a column."""
    return [_breakable(line) for line in text.split("\n")]


def _breakable(text: str) -> str:
    def broken(match: re.Match[str]) -> str:
        pieces = re.findall(r".{1,18}(?<=[/._?&=-])|.{1,18}", match[0])
        return _ZERO_WIDTH_SPACE.join(pieces)

    return _LONG_WORD.sub(broken, text)


def _language(prefix: str, tag: str) -> dict[str, str | None]:
    """A language tag as Typst takes it: the language, and the region or nothing."""
    language, *rest = tag.split("-")
    region = next((part for part in rest if len(part) == 2 and part.isalpha()), None)
    return {f"{prefix}lang": language.lower(), f"{prefix}region": region.upper() if region else None}


def _section(section: Section, trees: _Trees, document: Document) -> dict[str, Any]:
    return {
        "anchor": section.anchor,
        "title": section.title,
        "landscape": any(item.roadmap for item in section.items),
        "intro": trees.of(section.intro, 2),
        "items": [_item(item, trees, document) for item in section.items],
    }


def _item(item: Item, trees: _Trees, document: Document) -> dict[str, Any]:
    words = document.words
    return {
        "anchor": item.anchor,
        "reference": item.reference,
        "label": _breakable(item.label),
        "level": item.level - 1,
        "own": words.own_question if item.state == "own" else "",
        "prompt": lines(item.prompt) if item.prompt else [],
        "note": item.note,
        "not_applicable": f"{words.not_applicable}." if item.state == "not-applicable" else "",
        "reason": lines(item.reason),
        "answer": trees.of(item.answer, item.level),
        "blocks": [_block(block, words) for block in item.blocks],
        "see": [[anchor, words.see.format(reference=reference)] for anchor, reference in item.see],
        "roadmap": item.roadmap,
    }


def _block(block: Block, words: Words) -> dict[str, Any]:
    match block:
        case Fact(text):
            return {"kind": "fact", "lines": lines(text)}
        case Bullets(caption, items):
            return {"kind": "bullets", "caption": caption, "items": [lines(item) for item in items]}
        case Pairs(caption, pairs):
            return {
                "kind": "pairs",
                "caption": caption,
                "pairs": [[name, lines(text)] for name, text in pairs],
            }
        case Table(caption, columns, rows):
            columns, rows = _folded(columns, rows, words)
            cells = [[lines(text) for text in row] for row in rows]
            widths = _widths((columns, *rows))
            return {"kind": "table", "caption": caption, "columns": columns, "rows": cells, "widths": widths}


def _folded(
    columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...], words: Words
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """A table no wider than a page: of too many columns, the last ones become lines of one."""
    if len(columns) <= MOST_COLUMNS:
        return columns, rows
    kept = MOST_COLUMNS - 2

    def folded(row: tuple[str, ...]) -> tuple[str, ...]:
        rest = [f"{name}: {text}" for name, text in zip(columns[kept:], row[kept:], strict=True) if text]
        return (*row[:kept], "\n".join(rest))

    return (*columns[:kept], words.details), tuple(map(folded, rows))


def _widths(rows: Sequence[Sequence[str]]) -> list[float]:
    """Shares of the width for columns: more for what is longer, but nobody starves."""
    result = []
    for column in zip(*rows, strict=True):
        longest_word = max((len(word) for text in column for word in text.split()), default=1)
        mean = sum(map(len, column)) / len(column)
        result.append(round(max(min(mean, 60), min(longest_word, 18), 6) ** 0.7, 2))
    return result


def _action(action: Action, document: Document) -> dict[str, Any]:
    words = document.words
    single = [(words.owner, action.owner), (words.state, action.status)]
    return {
        "title": _breakable(action.title),
        "goal": lines(action.goal),
        "when": action.when,
        "facts": [[name, lines(text)] for name, text in single if text],
        "steps": [
            {"lines": lines(step.text), "more": ", ".join(part for part in (step.when, step.owner) if part)}
            for step in action.steps
        ],
        "milestones": [[mark.when, lines(mark.what)] for mark in action.milestones],
        "details": [[name, lines("; ".join(texts))] for name, texts in action.details],
    }


class _Trees:
    """Markdown as lists that JSON can hold."""

    def __init__(self, picture_name: Named, anchors: set[str], document: Document) -> None:
        self._picture_name, self._anchors, self._words = picture_name, anchors, document.words

    def of(self, text: str, below: int) -> list[dict[str, Any]]:
        return [self._node(node) for node in tree(text, below)]

    def _node(self, node: Node) -> dict[str, Any]:
        parts = [self._node(part) for part in node.parts]
        made: dict[str, Any] = {"kind": node.kind, "text": _breakable(node.text), "parts": parts}
        match node.kind:
            case "heading":
                made["level"] = node.level - 1
            case "numbers":
                made["level"] = node.level
            case "image":
                words = alternative(node.text, node.target)
                file = self._picture_name(node.target)
                made |= {"text": words, "target": file}
                if not file:
                    made |= {
                        "kind": "em",
                        "text": "",
                        "parts": [self._text(f"[{words} – {self._words.picture_missing}]")],
                    }
            case "link":
                inside = node.target.removeprefix("#")
                made["target"], made["inside"] = node.target, ""
                if inside != node.target:
                    made["inside"] = inside if inside in self._anchors else ""
                    made["kind"] = "link" if made["inside"] else "plain"
            case "table":
                made["columns"] = len(node.parts[0].parts)
        return made

    def _text(self, text: str) -> dict[str, Any]:
        return {"kind": "text", "text": text, "parts": []}
