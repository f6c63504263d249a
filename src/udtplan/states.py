"""How far each question of a plan is answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from udtplan.findings import Place
from udtplan.model import facts, roadmap
from udtplan.model.edition import Edition, Need
from udtplan.model.node import Node
from udtplan.model.plan import Plan
from udtplan.model.template import Question, Template
from udtplan.prose import Passages, is_placeholder, words
from udtplan.resources import data_folder

MIN_WORDS = 12
MIN_WORDS_PER_ASK = 6
EXAMPLE_RUN = 8
_COPIED = 0.5


class State(StrEnum):
    """How far a question is answered."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    DRAFT = "draft"
    PLACEHOLDER = "placeholder"
    EXAMPLE_LEFT = "example-left"
    MISSING = "missing"
    NOT_APPLICABLE = "not-applicable"
    NOT_DUE = "not-due"
    UNREAD = "unread"


# Something of the city's own is there, be it short or not whole.
WRITTEN = frozenset([State.ANSWERED, State.PARTIAL, State.DRAFT])
# Nothing of the city's own is there.
UNWRITTEN = frozenset([State.MISSING, State.PLACEHOLDER, State.EXAMPLE_LEFT])


@dataclass(frozen=True, slots=True)
class QuestionState:
    """How far one question is answered.

    Attributes:
        need: what the stage wants of it.
        place: where the answer stands, or where it would be written.
        words: how many words of prose are there.
        short: the prose is too short for what is asked, and no register completes it.
        open_parts: the parts of the question declared to be unanswered, from 1.
    """

    question: Question
    state: State
    need: Need
    place: Place
    words: int = 0
    short: bool = False
    open_parts: tuple[int, ...] = ()


def question_states(plan: Plan, template: Template, edition: Edition, stage: str) -> list[QuestionState]:
    """The state of every question that can be answered, in the template's order."""
    declared = {entry.question for entry in plan.facts.not_applicable}
    states = []
    for section in template.sections:
        for question in section.questions:
            if question.container:
                continue
            need = edition.need(question.id, section.id, stage)
            if question.optional:
                need = Need.NONE
            states.append(_state(plan, template, question, section.file, need, question.id in declared))
    return states


def is_short(question: Question, count: int) -> bool:
    """Whether an answer of `count` words is too short for what its question asks.

    The measure comes from the one complete plan there is: its shortest full answer has 23 words.
    """
    return count < max(MIN_WORDS, MIN_WORDS_PER_ASK * question.prompt.count("?"))


def _state(
    plan: Plan, template: Template, question: Question, file: str, need: Need, declared: bool
) -> QuestionState:
    answer = plan.answer(question.id)
    prose = answer.prose if answer else ""
    place = answer.place if answer else _home(question, file)
    if declared:
        return QuestionState(question, State.NOT_APPLICABLE, need, place)
    registered = _registered(plan, question)
    count = len(words(prose))
    if not prose and registered is not None:
        return _with_parts(plan, question, State.ANSWERED, need, registered, count)
    if prose and (is_placeholder(prose) or _is_prompt(question, prose)):
        state = State.PLACEHOLDER
    elif prose and is_example(plan, prose):
        state = State.EXAMPLE_LEFT
    elif prose:
        short = registered is None and is_short(question, count)
        state = State.DRAFT if short else State.ANSWERED
        return _with_parts(plan, question, state, need, place, count, short)
    elif _is_unread(plan, question, file):
        state = State.UNREAD
    else:
        state = State.NOT_DUE if need is Need.NONE else State.MISSING
    if registered is not None and state in UNWRITTEN:
        return _with_parts(plan, question, State.ANSWERED, need, registered, count)
    return QuestionState(question, state, need, place, count)


def _with_parts(
    plan: Plan, question: Question, state: State, need: Need, place: Place, count: int, short: bool = False
) -> QuestionState:
    open_parts = missing_parts(question, plan.facts.answered_parts.get(question.id))
    if open_parts:
        state = State.PARTIAL
    return QuestionState(question, state, need, place, count, short, open_parts)


def missing_parts(question: Question, ticked: Iterable[int] | None) -> tuple[int, ...]:
    """The parts (from 1) that a city says are unanswered; none where it says nothing."""
    if ticked is None:
        return ()
    done = set(ticked)
    return tuple(
        number for number, part in enumerate(question.parts, 1) if number not in done and not part.conditional
    )


def _home(question: Question, file: str) -> Place:
    if question.has_heading:
        return Place(file, (question.id,))
    return Place(_register_file(question.routes[0]), question.routes[0])


def _register_file(route: tuple[str, ...]) -> str:
    return roadmap.FILE if route == ("actions",) else facts.FILE


def _registered(plan: Plan, question: Question) -> Place | None:
    """Where a register answers the question, if one does. An empty list answers nothing."""
    for route in question.routes:
        value = plan.register(".".join(route))
        if question.id == "meta.city" and facts.FILE in plan.unread:
            continue
        if isinstance(value, str) and is_placeholder(value):
            continue
        if value and (not isinstance(value, Node) or any(vars(value).values())):
            return Place(_register_file(route), route)
    return None


def _is_unread(plan: Plan, question: Question, file: str) -> bool:
    homes = {file} if question.has_heading else set()
    for route in question.routes:
        register = _register_file(route)
        homes |= {register, f"{register}:{route[0]}"}
    return bool(homes & plan.unread)


def _is_prompt(question: Question, prose: str) -> bool:
    asked = [words(text) for text in (question.prompt, question.display)]
    return words(prose) in asked


def is_example(plan: Plan, prose: str) -> bool:
    """Whether prose is mostly the official example's, in the plan of another city."""
    if is_example_city(plan):
        return False
    return example_passages().overlap(prose).share >= _COPIED


def is_example_city(plan: Plan) -> bool:
    """Whether the plan is the official example's own."""
    return plan.facts.city.name.casefold() in ("lille", "mel", "métropole européenne de lille")


@cache
def example_passages() -> Passages:
    """The official example's text, to recognise copies of it."""
    path: Path = data_folder("templates") / "udt" / "example.txt"
    return Passages(path.read_text(encoding="utf-8").split("\n\n"), EXAMPLE_RUN)
