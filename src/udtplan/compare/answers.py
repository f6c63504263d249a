"""Which answers changed, and which questions are answered further than before."""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.compare.changes import Change, Kind, StateChange
from udtplan.compare.prose import is_same, pieces
from udtplan.compare.sides import Side
from udtplan.model import facts
from udtplan.model.plan import Plan
from udtplan.states import BEGUN, UNWRITTEN, State

_RANKS = {
    **dict.fromkeys((*UNWRITTEN, State.NOT_DUE), 0),  # what is not there, asked for or not
    **dict.fromkeys(BEGUN, 1),
    **dict.fromkeys((State.ANSWERED, State.NOT_APPLICABLE), 2),
}


def answers(before: Side, after: Side) -> Iterator[Change]:
    """The answers that changed, in the template's order; the city's own questions last."""
    old, new = _texts(before.plan), _texts(after.plan)
    closed = {file for side in (before, after) for file in side.unread}
    order = {question.id: at for at, question in enumerate(after.template.questions)}
    for key in sorted({**new, **old}, key=lambda key: order.get(key, len(order))):
        was, now = old.get(key, ("", "")), new.get(key, ("", ""))
        if is_same(was[1], now[1]) or {was[0], now[0]} & closed:
            continue
        kind = Kind.ADDED if not was[1] else Kind.REMOVED if not now[1] else Kind.CHANGED
        is_asked = key in after.template.by_id or key in before.template.by_id
        words = after.words if key in after.template.by_id else before.words
        label = words.question(key) if is_asked else key
        yield Change(kind, "answer", key if is_asked else "", label, pieces=pieces(was[1], now[1]))


def _texts(plan: Plan) -> dict[str, tuple[str, str]]:
    """What is written under each heading, with its file; by the question's id or by the heading itself."""
    found: dict[str, tuple[str, str]] = {}
    for section, given in plan.answers.items():
        for answer in given:
            name = answer.question or answer.heading or section
            if answer.prose:
                above = f"{found[name][1]}\n\n" if name in found else ""
                found[name] = answer.place.file, f"{above}{answer.prose}"
    return found


_FOR_ALL = ("language", "template", "edition")
# What only these keys can say of a question.
_SAID_BY = {State.NOT_APPLICABLE: "not_applicable", State.PARTIAL: "answered_parts"}


def states(before: Side, after: Side) -> Iterator[StateChange]:
    """The questions that are answered further than before, or less far."""
    if any(side.cant_read(facts.FILE, key) for side in (before, after) for key in _FOR_ALL):
        return  # nobody knows what is asked
    old = {state.question.id: state for state in before.checked.states}
    for state in after.checked.states:
        question, earlier = state.question, old.get(state.question.id)
        if state.is_unread or (earlier and earlier.is_unread):
            continue  # what can't be read may say anything
        was, now = earlier.state if earlier else State.NOT_DUE, state.state
        if _RANKS[was] == _RANKS[now]:
            continue
        if _may_be(was, after) or _may_be(now, before):
            continue
        yield StateChange(question.id, question.name, was, now, _RANKS[now] > _RANKS[was])


def _may_be(state: State, side: Side) -> bool:
    """Whether a side may say the same of a question, in what can't be read of it."""
    return state in _SAID_BY and side.cant_read(facts.FILE, _SAID_BY[state])
