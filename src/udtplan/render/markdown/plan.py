"""The document as Markdown that reads well on GitHub and as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from udtplan.render.document import Action, Block, Bullets, Document, Fact, Item, Pairs, Phase, Section, Table
from udtplan.render.markdown.text import cell, escape, heading, table, written
from udtplan.render.parts.openers import Counts, answered, holds
from udtplan.render.words.text import line
from udtplan.render.words.words import Words


def markdown(document: Document) -> bytes:
    """The document as UTF-8 Markdown."""
    return (_join(_document(document)) + "\n").encode()


def _join(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part.strip())


def _document(document: Document) -> Iterator[str]:
    words = document.words
    if watermark := line(document.choice.watermark):
        yield f"**{escape(watermark)}**"
    yield heading(1, document.heading)
    for note in document.draft_notes:
        yield f"> **{escape(note)}**"
    yield from (f"*{escape(notice)}*" for notice in document.notices)
    yield escape(document.challenge)
    facts = [document.named_edition, (words.state, document.state)]
    facts += [(words.as_of, document.date)] if document.date else []
    facts += [(words.stage, document.stage)] if document.stage else []
    yield _pairs([pair for pair in (*facts, *document.facts) if pair[1]], words)
    for section in document.sections:
        yield from _section(section, document)
    yield from _traces(document)
    if document.missing:
        yield heading(2, words.to_write)
    for title, items in groupby(document.missing, key=lambda item: item.section):
        yield f"**{escape(title)}**"
        yield "\n".join(f"- {escape(words.named(item.name, item.note))}" for item in items)


def _section(section: Section, document: Document) -> Iterator[str]:
    yield heading(2, section.title)
    yield _counts(holds(section, document), document.words)
    yield written(section.intro, 2, document.assets, document.words, section.anchor)
    for item in section.items:
        yield from _item(item, document)


def _counts(counts: Counts, words: Words) -> str:
    """What opens a section: "*Written: 3 of 5 · Stakeholders: 15*"."""
    return f"*{' · '.join(escape(words.named(*count)) for count in counts)}*" if counts else ""


def _item(item: Item, document: Document) -> Iterator[str]:
    words = document.words
    if item.label:
        yield heading(item.level, f"{item.reference} {item.label}".strip())
    if item.prompt:
        yield f"> {escape(item.prompt)}"
    if item.note:
        yield f"**{escape(item.note)}**"
    if item.aside:
        yield f"*{escape(item.aside)}* {escape(item.reason)}".strip()
    yield from (_block(block, words) for block in item.facts)
    yield written(item.answer, item.level, document.assets, words, item.anchor)
    yield from (_block(block, words) for block in item.registers)
    yield from (f"*{escape(words.see.format(reference=reference))}.*" for _, reference in item.see)
    if item.roadmap:
        yield from _roadmap(document, item.level)


def _block(block: Block, words: Words) -> str:
    match block:
        case Fact(text):
            return escape(text)
        case Bullets(caption, items):
            return _join((_caption(caption), _bullets(items)))
        case Pairs(caption, pairs):
            return _join((_caption(caption), _pairs(pairs, words)))
        case Table(caption, columns, rows):
            lines = table([[cell(text) for text in row] for row in (columns, *rows)])
            return _join((_caption(caption), lines))


def _caption(text: str) -> str:
    return f"**{escape(text)}**" if text else ""


def _bullets(items: Iterable[str]) -> str:
    return "\n".join(f"- {_hanging(escape(item))}" for item in items)


def _pairs(pairs: Iterable[tuple[str, str]], words: Words) -> str:
    joint = words.joint.rstrip()
    return "\n".join(f"- **{escape(name)}{joint}** {_hanging(escape(text))}" for name, text in pairs)


def _hanging(text: str) -> str:
    """Text of a list's item: its further lines below the first."""
    return text.replace("\n", "\n  ")


def _roadmap(document: Document, level: int) -> Iterator[str]:
    """The table of all actions, then each of them in full."""
    words = document.words
    rows = [[words.action, words.when, words.owner, words.state]]
    for phase in document.phases:
        rows += [[action.title, action.when, action.owner, action.status] for action in phase.actions]
    filled = [column for column in range(4) if column == 0 or any(row[column] for row in rows[1:])]
    yield table([[cell(row[column]) for column in filled] for row in rows])
    for phase in document.phases:
        yield from _phase(phase, document, level + 1)


def _traces(document: Document) -> Iterator[str]:
    """For each kind of what is to be answered a table of what answers it."""
    words = document.words
    if document.traces:
        yield heading(2, words.traceability)
        yield _counts(answered(document.traces, words), words)
    for kind, traces in groupby(document.traces, key=lambda trace: trace.kind):
        rows = [[cell(words.label(f"{kind}s.text")), cell(words.answered_by)]]
        for trace in traces:
            titles = [title for _, title in trace.actions] or [words.no_action_yet]
            rows.append([cell(f"{trace.reference} {trace.text}".strip()), cell("\n".join(titles))])
        yield table(rows)


def _phase(phase: Phase, document: Document, level: int) -> Iterator[str]:
    yield heading(level, phase.label)
    for action in phase.actions:
        yield heading(level + 1, action.title)
        yield escape(action.goal)
        yield _pairs(_facts(action, document), document.words)
        if action.steps:
            yield _join((f"**{escape(document.words.steps)}**", _bullets(_steps(action))))


def _facts(action: Action, document: Document) -> Iterator[tuple[str, str]]:
    words = document.words
    single = ((words.when, action.when), (words.owner, action.owner), (words.state, action.status))
    yield from (pair for pair in single if pair[1])
    if action.milestones:
        yield words.milestones, words.row([words.named(item.when, item.what) for item in action.milestones])
    yield from ((name, words.row(texts)) for name, texts in action.details)


def _steps(action: Action) -> Iterator[str]:
    for step in action.steps:
        more = ", ".join(part for part in (step.when, step.owner) if part)
        yield f"{step.text} ({more})" if more else step.text
