"""What a section holds, counted, for the line that opens it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from udtplan.render.document import Bullets, Document, Section, Table, Trace
from udtplan.render.words.words import Words

Counts = tuple[tuple[str, str], ...]
"""Names and how many there are of each, in words: ("Stakeholders", "6")."""

_COUNTED = ("stakeholders", "data_sources", "outputs", "objectives", "bottlenecks", "funding")


def holds(section: Section, document: Document) -> Counts:
    """The questions of a section, in a draft how many are written, and the length of its registers."""
    return (*_questions(section, document), *_registers(section, document))


def answered(traces: Sequence[Trace], words: Words) -> Counts:
    """How many of the objectives and of the bottlenecks have an action."""
    found = []
    for kind, register in (("objective", "objectives"), ("bottleneck", "bottlenecks")):
        mine = [trace for trace in traces if trace.kind == kind]
        if mine:
            done = sum(bool(trace.actions) for trace in mine)
            found.append((words.label(register), _of(done, len(mine), words)))
    return tuple(found)


def _of(count: int, total: int, words: Words) -> str:
    return words.count_of.format(count=words.count(count), total=words.count(total))


def _questions(section: Section, document: Document) -> Iterator[tuple[str, str]]:
    words = document.words
    if document.missing and section.asked:
        yield words.written, _of(section.whole, section.asked, words)
        # Else the count would not be that of the questions below.
        for name, count in ((words.optional, section.optional), (words.not_applicable, section.excused)):
            if count:
                yield name, words.count(count)
    elif section.shown > 1:
        yield words.questions, words.count(section.shown)


def _registers(section: Section, document: Document) -> Iterator[tuple[str, str]]:
    words = document.words
    counts: Counter[str] = Counter()
    for block in (block for item in section.items for block in item.blocks):
        match block:
            case Table(rows=rows, register=register):
                counts[register] += len(rows)
            case Bullets(items=items, register=register):
                counts[register] += len(items)
    for register in _COUNTED:
        if counts[register]:
            name = "funding.sources" if register == "funding" else register
            yield words.label(name), words.count(counts[register])
    if any(item.roadmap for item in section.items):
        actions = [action for phase in document.phases for action in phase.actions]
        yield words.actions, words.count(len(actions))
        if milestones := sum(len(action.milestones) for action in actions):
            yield words.milestones, words.count(milestones)
