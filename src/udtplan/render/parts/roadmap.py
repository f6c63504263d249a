"""The roadmap of a plan as phases of actions, with the names behind ids and the dates as read."""

from __future__ import annotations

from udtplan.dates import PlanDates
from udtplan.model import roadmap as model
from udtplan.model.plan import Plan
from udtplan.model.template import Template
from udtplan.render.document import Action, Bar, Milestone, Phase, Span, Step
from udtplan.render.parts.names import Names
from udtplan.render.words.text import clean, line
from udtplan.render.words.words import Words
from udtplan.timeline import Bound, Period


def phases(plan: Plan, template: Template, words: Words) -> tuple[Phase, ...]:
    """The actions by phase: first the template's phases in their order, then the city's own."""
    known = {phase.id: phase.label for phase in template.phases}
    groups: dict[str, list[Action]] = {label: [] for label in known.values()}
    names, dates = _Names(plan, words), PlanDates(plan)
    for number, action in enumerate(plan.roadmap.actions, 1):
        written = line(action.phase)
        label = known.get(written) or written or words.no_phase
        groups.setdefault(label, []).append(_action(number, action, names, dates, words))
    return tuple(Phase(label, tuple(actions)) for label, actions in groups.items() if actions)


class _Names(Names):
    """The words behind ids, and where in the document actions stand."""

    def __init__(self, plan: Plan, words: Words) -> None:
        super().__init__(plan.facts, words, plan.roadmap.actions)
        self._anchors = {
            item.id: action_anchor(number) for number, item in enumerate(plan.roadmap.actions, 1)
        }

    def anchors(self, keys: list[str]) -> tuple[str, ...]:
        return tuple(self._anchors[key] for key in keys if key in self._anchors)


def action_anchor(number: int) -> str:
    """The address of an action by its position in the roadmap, from 1."""
    return f"action-{number}"


def _action(number: int, action: model.Action, names: _Names, dates: PlanDates, words: Words) -> Action:
    details = {
        words.deliverable: (clean(action.deliverable),),
        words.cost: (clean(action.cost),),
        words.addresses: tuple(names.aim(key) for key in action.addresses),
        words.depends_on: tuple(names.action(key) for key in action.depends_on),
    }
    state = clean(words.value("status", action.status or ""))
    return Action(
        anchor=action_anchor(number),
        title=line(action.title),
        goal=clean(action.goal),
        steps=tuple(_step(step, names) for step in action.steps),
        when=line(action.timeline),
        bar=_bar(_period(action.timeline, dates)),
        owner=names.stakeholder(action.owner),
        status=" – ".join(filter(None, (state, clean(action.status_note)))),
        milestones=tuple(_milestone(item, dates) for item in action.milestones),
        details=tuple((name, texts) for name, texts in details.items() if any(texts)),
        follows=names.anchors(action.depends_on),
        state=state,
    )


def _step(step: str | model.Step, names: Names) -> Step:
    if isinstance(step, str):
        return Step(clean(step))
    return Step(clean(step.text), line(step.timeline), names.stakeholder(step.owner))


def _milestone(milestone: model.Milestone, dates: PlanDates) -> Milestone:
    bar = _bar(_period(milestone.when, dates))
    start, end = (bar.start, bar.end) if bar else (None, None)
    at = Span(start.earliest, end.latest) if start and end else start or end
    return Milestone(line(milestone.when), clean(milestone.what), at)


def _period(text: str | None, dates: PlanDates) -> Period | None:
    return dates.read(text) if text and text.strip() else None


def _bar(period: Period | None) -> Bar | None:
    """The period of a row; None where none is stated or it could not be read."""
    if period is None or (period.start is None and period.end is None):
        return None
    vague = not {"approximate", "ambiguous", "uncertain"}.isdisjoint(period.flags)
    return Bar(_span(period.start), _span(period.end), vague)


def _span(bound: Bound | None) -> Span | None:
    return Span(bound.earliest, bound.latest) if bound else None
