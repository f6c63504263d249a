"""The plan as JSON, for programs: what a document shows as words, here as data.

It is made from the same plan as the document, so that an edition for the public holds no more than its
pages. `docs/plan-data.md` describes it.
"""

from __future__ import annotations

import json
from typing import Any

from udtplan.dates import PlanDates
from udtplan.model.node import Node
from udtplan.model.plan import Plan
from udtplan.model.roadmap import Action
from udtplan.model.template import Template
from udtplan.render.words.text import clean, line

VERSION = 1
FILE = "plan.json"


def plan_data(plan: Plan, template: Template) -> str:
    """The facts, the answers in the template's order, and the roadmap with its periods as read."""
    dates = PlanDates(plan)
    roadmap = _written(plan.roadmap)
    if plan.roadmap.actions:
        roadmap["actions"] = [_action(action, dates) for action in plan.roadmap.actions]
    found = {
        "version": VERSION,
        "facts": _written(plan.facts),
        "answers": _answers(plan, template),
        "roadmap": roadmap,
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _written(node: Node) -> dict[str, Any]:
    """What is written in a part of the plan, under the keys of its file."""
    found = node.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude_none=True)
    return {key: _clean(value) for key, value in found.items()}


def _clean(value: Any) -> Any:
    match value:
        case str():
            return clean(value)
        case list():
            return [_clean(item) for item in value]
        case dict():
            return {key: _clean(item) for key, item in value.items()}
    return value


def _answers(plan: Plan, template: Template) -> list[dict[str, str]]:
    found = []
    for section in template.sections:
        for answer in plan.answers.get(section.id, []):
            if text := clean(answer.markdown):
                entry = {"section": section.id, "question": answer.question}
                found.append({**entry, "heading": line(answer.heading), "text": text})
    return found


def _action(action: Action, dates: PlanDates) -> dict[str, Any]:
    """An action as written; the period that its words were read as beside them."""
    made = _written(action)
    parts = [(made, action.timeline)]
    for step, written in zip(action.steps, made.get("steps", []), strict=True):
        if not isinstance(step, str):
            parts.append((written, step.timeline))
    for mark, written in zip(action.milestones, made.get("milestones", []), strict=True):
        parts.append((written, mark.when))
    for part, words in parts:
        if words and words.strip():
            part["period"] = dates.read(words).as_json()
    return made
