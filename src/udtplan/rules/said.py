"""What a plan says where: the questions that several rules ask of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.findings import Place
from udtplan.model import facts
from udtplan.model.facts import DataSource, Stakeholder
from udtplan.model.node import Node
from udtplan.model.roadmap import Action
from udtplan.prose import is_placeholder
from udtplan.rules.case import Case
from udtplan.states import WRITTEN, State


def is_written(case: Case, question: str) -> bool:
    """Whether the city answered a question; where it did not, C001 says so."""
    state = case.by_question.get(question)
    return state is not None and state.state in WRITTEN


def is_closed(case: Case, question: str) -> bool:
    """Whether nothing may be said about a question: it does not apply, is unread or is not asked."""
    state = case.by_question.get(question)
    return state is None or state.state in (State.NOT_APPLICABLE, State.UNREAD)


def is_unread(case: Case, key: str, file: str = facts.FILE) -> bool:
    """Whether a register could not be read, wholly or in part: nothing is said to be missing there."""
    inside = f"{file}:{key}"
    return any(name in (file, inside) or name.startswith(f"{inside}.") for name in case.plan.unread)


def prose(case: Case, *questions: str) -> str:
    """What stands under the headings of some questions."""
    answers = (case.plan.answer(question) for question in questions if is_written(case, question))
    return "\n\n".join(answer.prose for answer in answers if answer is not None)


def place_of(case: Case, question: str, register: Node | None, key: str) -> Place:
    """Where a statement belongs: into its register, if the plan has one, else below its heading."""
    if register is not None:
        return register.at(key)
    answer, file = case.plan.answer(question), case.template.section_of(question).file
    return answer.place if answer is not None else Place(file, (question,))


def action_words(action: Action) -> str:
    """All that an action says in words."""
    said = [action.title, action.goal, *action.step_texts(), action.deliverable]
    return "\n".join([*(text for text in said if text), *(milestone.what for milestone in action.milestones)])


def roadmap_words(case: Case) -> str:
    """All that the roadmap says in words."""
    return "\n\n".join(action_words(action) for action in case.actions)


def stakeholder_of(case: Case, source: DataSource) -> Stakeholder | None:
    """The owner of a data source, if it is on the list of stakeholders."""
    return next((one for one in case.plan.facts.stakeholders if one.id == source.owner), None)


def names(phrase: str, text: str) -> bool:
    """Whether a text has a name in it, without what stands in brackets behind the name."""
    return where(phrase, text) is not None


def where(phrase: str, text: str) -> re.Match[str] | None:
    """Where a name stands in a text."""
    words = re.findall(r"\w+", re.sub(r"\(.*?\)", " ", phrase))
    if not words:
        return None
    pattern = r"(?<!\w)" + r"\W{1,3}".join(map(re.escape, words)) + r"(?!\w)"
    return re.search(pattern, text, re.IGNORECASE)


def texts(case: Case) -> Iterator[tuple[Place, str, str]]:
    """What the plan says of itself: where, what, and the question it belongs to. Not what it says of
    the law, nor what it would like to learn."""
    own = case.plan.facts
    if own.challenge:
        yield own.at("challenge"), own.challenge, "meta.challenge"
    if own.use_case is not None and own.use_case.primary:
        yield own.use_case.at("primary"), own.use_case.primary, "meta.challenge"
    for answers in case.plan.answers.values():
        for answer in answers:
            if answer.prose:
                yield answer.place, answer.prose, answer.question
    for source in own.data_sources:
        yield source.at("name"), source.name, "objectives.data"
    for output in own.outputs:
        yield output.at("text"), output.text, "objectives.output"
    for action in case.actions:
        yield action.at("title"), action.title, "roadmap"
        if action.goal:
            yield action.at("goal"), action.goal, "roadmap"
        for index, step in enumerate(action.step_texts()):
            yield action.at("steps", index), step, "roadmap"


def given(text: str | None) -> str:
    """A text that says something; a placeholder is W001's business."""
    return text if text and not is_placeholder(text) else ""
