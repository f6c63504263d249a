"""The document as the JSON that `templates/render/pdf/` reads. Nothing is left for it to decide but place."""

from __future__ import annotations

import dataclasses as dc
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import Any

from udtplan.language_marks import may_hold_marks
from udtplan.render.document import (
    Block,
    Bullets,
    Document,
    Fact,
    Item,
    Pairs,
    Section,
    Table,
    Trace,
)
from udtplan.render.look import watermark
from udtplan.render.look.look import palette
from udtplan.render.look.pictures import alternative
from udtplan.render.parts.openers import answered, holds
from udtplan.render.parts.registers import is_titled
from udtplan.render.pdf.actions import as_data
from udtplan.render.pdf.printed import languages, spoken
from udtplan.render.pdf.tables import height, is_brief, is_long, printed, set_out
from udtplan.render.pdf.text import breakable, hyphenated, is_endless, lines, note, title
from udtplan.render.tree.languages import in_runs
from udtplan.render.tree.node import is_task
from udtplan.render.tree.notes import footed
from udtplan.render.tree.tree import Node, tree
from udtplan.render.words.glyphs import is_blank
from udtplan.render.words.words import Words

Named = Callable[[str], str]
"""The name of the file for a picture's address; "" if it can't be shown."""

# The longer the challenge, the smaller its letters on the title page: characters, points. One that is
# longer than all has a page of its own.
_CHALLENGE_SIZES = ((220, 15), (450, 12), (900, 10), (float("inf"), 10))
_MOST_ON_COVER = 900
# The longer the city's name, the smaller.
_TITLE_SIZES = ((16, 46), (28, 34), (60, 24), (float("inf"), 16))
# The longer the words across each page, the smaller.
_WATERMARK_SIZES = ((12, 84), (20, 60), (40, 40), (90, 28), (float("inf"), 18))
_LED_TO = frozenset({"bullets", "numbers", "quote", "table"})
"""What a paragraph leads to."""
_LEADING = frozenset({"paragraph", "code"})
"""What leads to it, and to a picture."""
_BLOCKS = _LED_TO | {"paragraph", "heading", "code", "rule"}
# Room of the columns of a list of actions, in millimetres.
_TRACE_ROOM = (80, 80)


def data_of(document: Document, picture_name: Named) -> dict[str, Any]:
    """Everything the template prints; texts are plain, `blocks` are trees as lists."""
    anchors = {section.anchor for section in document.sections}
    anchors |= {item.anchor for section in document.sections for item in section.items} | {"plan"}
    trees = _Trees(picture_name, anchors, document)
    words, theme = document.words, palette(document.choice.look.colour).light
    facts = [document.named_edition, (words.state, document.state), (words.stage, document.stage)]
    facts += [(words.as_of, document.date)] if document.date else []
    # The last tells whether the text is in the language of the form, or in the city's.
    told = [(*fact, True) for fact in facts]
    told += [(name, text, document.is_of_form(text)) for name, text in document.facts]
    return {
        **languages(document),
        "form_words": sorted(document.form_words),
        "heading": title(document.heading),
        "file_title": title(document.file_title),
        "kicker": document.kicker,
        "edition": document.public_edition,
        "city": title(_seen(breakable(document.city))),
        "title_size": _size(_TITLE_SIZES, document.city),
        "challenge": lines(document.challenge),
        "challenge_inside": len(document.challenge) + 60 * document.challenge.count("\n") > _MOST_ON_COVER,
        "challenge_size": _size(_CHALLENGE_SIZES, document.challenge),
        "facts": [[name, text, is_form] for name, text, is_form in told if text],
        "draft": words.draft if document.draft else "",
        "draft_notes": document.draft_notes,
        "notices": document.notices,
        "watermark": document.choice.watermark,
        "watermark_size": _size(_WATERMARK_SIZES, document.choice.watermark),
        "colours": dc.asdict(theme),
        "light_mark": watermark.is_light(theme),
        "description": note(document.challenge),
        "missing": list(_missing(document)),
        "sections": [_section(section, trees, document) for section in document.sections],
        # A place that stands twice can't be linked to.
        "linked": sum(item.roadmap for section in document.sections for item in section.items) == 1,
        "phases": [
            {"label": phase.label, "actions": [as_data(action, document) for action in phase.actions]}
            for phase in document.phases
        ],
        "traces": list(_traces(document)),
        "traced": answered(document.traces, words),
        "words": {
            field.name: getattr(words, field.name)
            for field in dc.fields(words)
            if isinstance(getattr(words, field.name), str)
        },
    }


def _section(section: Section, trees: _Trees, document: Document) -> dict[str, Any]:
    return {
        "anchor": section.anchor,
        "title": section.title,
        "roadmap": any(item.roadmap for item in section.items),
        # It asks nothing: registers that no question shows, or a sentence.
        "short": section.asked == 0,
        "holds": holds(section, document),
        "intro": trees.of(section.intro, 2),
        "items": [_item(item, trees, document) for item in section.items],
    }


def _item(item: Item, trees: _Trees, document: Document) -> dict[str, Any]:
    words = document.words
    label = item.label and _seen(breakable(item.label))
    answer = trees.of(item.answer, item.level)
    if is_endless(label):
        answer.insert(0, trees.paragraph(label))
    blocks = [_below(block, item, words) for block in item.registers]
    if blocks and answer:
        answer[-1]["leads"] = answer[-1]["may_lead"]
    for block, following in pairwise(blocks):
        block["leads"] = following["kind"] == "table" and following["together"]
    return {
        "anchor": item.anchor,
        "reference": item.reference,
        "label": title(label),
        "level": item.level,
        "own": words.own_question if item.state == "own" else "",
        "prompt": lines(item.prompt) if item.prompt else [],
        "note": item.note,
        "not_applicable": item.aside,
        "reason": lines(item.reason),
        # What leads to what follows takes along what stands above it.
        "facts": [
            _block(block, words) | {"leads": bool(answer) and answer[0].get("leads", False)}
            for block in item.facts
        ],
        "answer": answer,
        "registers": blocks,
        "see": [[anchor, words.see.format(reference=reference)] for anchor, reference in item.see],
        "roadmap": item.roadmap,
    }


def _below(block: Block, item: Item, words: Words) -> dict[str, Any]:
    """A register below its question; without its caption where that would say nothing new."""
    made = _block(block, words)
    return made | {"leads": False} | ({"caption": ""} if is_titled(block, item) else {})


def _block(block: Block, words: Words) -> dict[str, Any]:
    match block:
        case Fact(text):
            return {"kind": "fact", "lines": lines(text)}
        case Bullets(caption, items):
            return {
                "kind": "bullets",
                "caption": caption,
                "items": [lines(item) for item in items],
                "together": is_brief(items),
            }
        case Pairs(caption, pairs):
            return {
                "kind": "pairs",
                "caption": caption,
                "pairs": [[name, lines(text)] for name, text in pairs],
            }
        case Table():
            return printed(block, words)


def _seen(text: str) -> str:
    """The text, or a dash where nothing of it would be seen: a heading may not be empty."""
    return "–" if is_blank(text) else text


def _size(sizes: tuple[tuple[float, int], ...], text: str) -> int:
    """The size of letters for a text: the first whose length it keeps to."""
    return next(size for most, size in sizes if len(text) <= most)


def _missing(document: Document) -> Iterator[dict[str, Any]]:
    """What is still to be written, by section."""
    for section, items in groupby(document.missing, lambda item: item.section):
        found = [{"anchor": item.anchor, "name": item.name, "note": item.note} for item in items]
        yield {"section": section, "items": found}


def _traces(document: Document) -> Iterator[dict[str, Any]]:
    """A table for each kind of aim."""
    places = {item.reference: item.anchor for section in document.sections for item in section.items}
    for kind, traces in groupby(document.traces, lambda trace: trace.kind):
        yield {
            "label": document.words.label(f"{kind}s.text"),
            "rows": [_trace(trace, places) for trace in traces],
        }


def _trace(trace: Trace, places: Mapping[str, str]) -> dict[str, Any]:
    anchor = places.get(trace.reference, "") if trace.reference else ""
    texts = [trace.text, "\n".join(title for _, title in trace.actions)]
    return {
        "text": breakable(trace.text),
        "reference": trace.reference if anchor else "",
        "anchor": anchor,
        "actions": [[action, breakable(title)] for action, title in trace.actions],
        "long": is_long(texts, _TRACE_ROOM),
    }


def _is_picture(node: Mapping[str, Any]) -> bool:
    """Whether a paragraph is nothing but a picture that is shown."""
    return node["kind"] == "paragraph" and [part["kind"] for part in node["parts"]] == ["image"]


def _is_light(node: Node) -> bool:
    """Whether a block can be taken to the next page with what follows it.

    A picture may fill a page alone, and what a footnote says would stay behind.
    """
    return not (_has(node, "image") or _has(node, "note"))


class _Trees:
    """Markdown as lists that JSON can hold."""

    def __init__(self, picture_name: Named, anchors: set[str], document: Document) -> None:
        self._picture_name, self._anchors, self._words = picture_name, anchors, document.words
        self._texts = 0

    def of(self, text: str, below: int) -> list[dict[str, Any]]:
        self._texts += 1
        blocks = tree(text, below)
        return self._nodes(footed(in_runs(blocks) if may_hold_marks(text) else blocks), breakable)

    def _nodes(self, nodes: Sequence[Node], broken: Callable[[str], str]) -> list[dict[str, Any]]:
        made = [self._node(node, broken) for node in nodes]
        for node, following in pairwise(made):
            if node["kind"] in _LEADING and (following["kind"] in _LED_TO or _is_picture(following)):
                node["leads"] = node["may_lead"]
            elif node["kind"] == "line":
                # It stays with its line.
                following["together"] = False
        return made

    def _node(self, node: Node, broken: Callable[[str], str]) -> dict[str, Any]:
        broken = hyphenated if node.kind == "table" else broken
        parts = self._nodes(node.parts, broken)
        made: dict[str, Any] = {"kind": node.kind, "text": broken(node.text), "parts": parts}
        if node.kind in _BLOCKS:
            # It leads to what follows: they stay on one page.
            together = is_brief(_texts(node))
            made |= {"together": together, "may_lead": together and _is_light(node), "leads": False}
        match node.kind:
            case "bullets" | "numbers":
                made |= {"below": _below_items(node), "boxed": all(map(is_task, node.parts))}
                made |= {"level": node.level}
            case "heading" if is_endless(_words(node)):
                made["kind"] = "paragraph"
            case "heading" | "cell":
                made["level"] = node.level
            case "image":
                words = note(alternative("" if is_blank(node.text) else node.text, node.target))
                file = self._picture_name(node.target)
                made |= {"text": words, "target": file}
                if not file:
                    made |= {
                        "kind": "em",
                        "text": "",
                        "parts": [self._text(f"[{words} – {self._words.picture_missing}]")],
                    }
            case "link":
                if is_blank(_words(node)):
                    made["parts"] = [self._text(breakable(node.target))]
                inside = node.target.removeprefix("#")
                made["target"], made["inside"] = node.target, ""
                if inside != node.target:
                    made["inside"] = inside if inside in self._anchors else ""
                    made["kind"] = "link" if made["inside"] else "plain"
            case "span":
                made |= spoken(node.target)
            case "note":
                made["target"] = f"note-{self._texts}-{node.level}"
            case "table":
                made |= set_out([[_words(cell) for cell in row.parts] for row in node.parts])
                # A head that is repeated on another page may hold no link there, and no footnote.
                made["repeats"] = not (_has(node.parts[0], "link") or _has(node.parts[0], "note"))
        return made

    def paragraph(self, text: str) -> dict[str, Any]:
        """A text as a paragraph."""
        return {
            "kind": "paragraph",
            "parts": [self._text(text)],
            "together": False,
            "may_lead": False,
            "leads": False,
        }

    def _text(self, text: str) -> dict[str, Any]:
        return {"kind": "text", "text": text, "parts": []}


def _below_items(items: Node) -> list[int]:
    """For each item of a list how many lines of the next one stay with it on a page.

    All those of the second with the first, and of the last with the one before, where these are short.
    """
    found = [0] * len(items.parts)
    if not is_brief(_texts(items)):
        for number in (0, len(found) - 2):
            pair = items.parts[number : number + 2]
            texts = [_words(item) for item in pair]
            if len(pair) == 2 and all(len(item.parts) == 1 for item in pair) and is_brief(texts):
                found[number] = height(texts[1])
    return found


def _texts(node: Node) -> list[str]:
    """What a block says, a text for each of its parts that begins a line."""
    return [_words(part) for part in node.parts] if node.kind in _LED_TO else [_words(node)]


def _words(node: Node) -> str:
    """All words below a node."""
    return " ".join(filter(None, (node.text, *map(_words, node.parts))))


def _has(node: Node, kind: str) -> bool:
    return node.kind == kind or any(_has(part, kind) for part in node.parts)
