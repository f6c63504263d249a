"""The answers of a plan, sorted for reading."""

from __future__ import annotations

import dataclasses as dc

from udtplan.model.plan import Answer, Plan
from udtplan.render.document import Item
from udtplan.render.words.text import clean


def without_skips(items: list[Item]) -> list[Item]:
    """The items with levels that never go down by more than one, as headings have to."""
    result: list[Item] = []
    before = 2
    for item in items:
        before = min(item.level, before + 1)
        result.append(dc.replace(item, level=before))
    return result


def prose_by_question(plan: Plan) -> dict[str, str]:
    """The Markdown of each question, joined where a heading is there twice."""
    found: dict[str, str] = {}
    for answer in (answer for answers in plan.answers.values() for answer in answers):
        if answer.question and (prose := clean(answer.markdown)):
            before = found.get(answer.question)
            found[answer.question] = f"{before}\n\n{prose}" if before else prose
    return found


def intro(plan: Plan, section: str) -> str:
    """The Markdown that stands before the first question of a section."""
    found = plan.answers.get(section, [])
    return "\n\n".join(clean(answer.markdown) for answer in found if not (answer.question or answer.heading))


def own_questions(answers: list[Answer]) -> dict[str, list[Answer]]:
    """The city's own questions by the question they follow; "" for those before the first."""
    found: dict[str, list[Answer]] = {}
    before = ""
    for answer in answers:
        if answer.question:
            before = answer.question
        elif answer.heading:
            found.setdefault(before, []).append(answer)
    return found
