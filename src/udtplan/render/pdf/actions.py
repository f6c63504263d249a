"""The actions of a roadmap as a table of a printed page, and whether it lies across it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from udtplan.render.document import Action, Document, Phase
from udtplan.render.pdf.tables import is_long
from udtplan.render.pdf.text import breakable, lines
from udtplan.render.short import fit
from udtplan.render.words.words import Words

# Room of the columns of a table across the page, in millimetres.
_ROOM = (50, 60, 95, 42)
_MILLIMETRE = 72 / 25.4
# Of a page across, in points: its height, and what a line, a row and the name of a phase take of it.
_PAGE, _LETTERS, _LINE, _ROW, _PHASE = 174 * _MILLIMETRE, 8.5, 11.2, 6.0, 19.0
_REPEATED = 1.05
"""What heads that are repeated, and rows that are not broken, take besides."""
_FULL = (0.5, 0.93)
"""The last page is as full as that: nothing upright can follow on it, and no row may be left for another."""


def as_data(action: Action, document: Document) -> dict[str, Any]:
    """An action as the template prints it."""
    words = document.words
    single = [(words.owner, action.owner), (words.state, action.status)]
    return {
        "long": is_long(_columns(action, words), _ROOM),
        "anchor": action.anchor,
        "title": breakable(action.title),
        "goal": lines(action.goal),
        "when": action.when,
        "facts": [[name, lines(text)] for name, text in single if text],
        "steps": [
            {"lines": lines(step.text), "more": ", ".join(part for part in (step.when, step.owner) if part)}
            for step in action.steps
        ],
        "milestones": [[mark.when, lines(mark.what)] for mark in action.milestones],
        "details": [[name, lines(words.row(texts))] for name, texts in action.details],
    }


def lies_across(phases: Sequence[Phase], words: Words) -> bool:
    """Whether a table of the actions can go across pages: it fills the last of them."""
    actions = [action for phase in phases for action in phase.actions]
    height = sum(_height(action, words) for action in actions) + len(phases) * _PHASE
    least, most = _FULL
    return least <= _REPEATED * height / _PAGE % 1 <= most


def _height(action: Action, words: Words) -> float:
    columns = zip(_columns(action, words), _ROOM, strict=True)
    count = max(
        sum(fit.lines(text, _LETTERS, room * _MILLIMETRE) for text in column.split("\n") if text)
        for column, room in columns
    )
    return count * _LINE + _ROW


def _columns(action: Action, words: Words) -> tuple[str, ...]:
    """What each column says, a line for each piece."""
    said = ((words.owner, action.owner), (words.state, action.status))
    steps = [", ".join(filter(None, (step.text, step.when, step.owner))) for step in action.steps]
    details = [words.named(name, words.row(texts)) for name, texts in action.details]
    marks = [f"{mark.when} {mark.what}" for mark in action.milestones]
    return (
        "\n".join((action.title, *(words.named(name, text) for name, text in said if text))),
        action.goal,
        "\n".join((*steps, *details)),
        "\n".join((action.when, *((words.milestones, *marks) if marks else ()))),
    )
