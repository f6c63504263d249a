"""Which action answers which bottleneck and objective."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from udtplan.model.facts import Bottleneck, Objective
from udtplan.model.plan import Plan
from udtplan.model.registers import PLACES
from udtplan.model.template import Template
from udtplan.render.document import Trace
from udtplan.render.parts.roadmap import action_anchor
from udtplan.render.words.text import line


def traces(plan: Plan, template: Template, left_out: Collection[str] = ()) -> tuple[Trace, ...]:
    """A row for each objective and each bottleneck, in the order they are written.

    None where no action says what it answers: that is not the same as answering nothing.

    Args:
        left_out: the ids of the questions that the document does not show, with what belongs to them.
    """
    if not any(action.addresses for action in plan.roadmap.actions):
        return ()
    home = next((q.id for q in template.questions if "objectives" in q.home), PLACES["objectives"])
    objectives = [] if home in left_out else plan.facts.objectives
    aims: Iterable[tuple[str, Objective | Bottleneck]] = [
        *(("objective", item) for item in objectives),
        *(("bottleneck", item) for item in plan.facts.bottlenecks if item.question not in left_out),
    ]
    return tuple(_trace(kind, item, plan, template) for kind, item in aims)


def _trace(kind: str, aim: Objective | Bottleneck, plan: Plan, template: Template) -> Trace:
    question = template.by_id.get(getattr(aim, "question", None) or "")
    actions = tuple(
        (action_anchor(number), line(action.title))
        for number, action in enumerate(plan.roadmap.actions, 1)
        if aim.id in action.addresses and action.status != "dropped"
    )
    return Trace(kind, line(aim.text), line(question.reference) if question else "", actions)
