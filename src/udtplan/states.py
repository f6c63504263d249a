"""How far each question of a plan is answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from udtplan.findings import Place, Route
from udtplan.known_texts import Overlap, Passages, Sentences
from udtplan.model import facts, roadmap
from udtplan.model.edition import Edition, Need
from udtplan.model.facts import NotApplicable
from udtplan.model.node import Node
from udtplan.model.plan import Plan
from udtplan.model.registers import beside
from udtplan.model.template import Question, Section, Template
from udtplan.promises import is_placeholder
from udtplan.prose import folded
from udtplan.resources import data_folder

MIN_WORDS = 12
MIN_WORDS_PER_ASK = 6
# How many words a language needs where English needs one, as far as that is fewer: those without articles,
# with articles at the end of words, or with compounds such as "Regenrückhaltebecken".
_FEWER = {
    0.75: "pl sk cs sl hr sr bs uk bg lt lv fi et hu",
    0.8: "de nl lb da sv nb nn no is",
    0.9: "el ro",
}
_SHARE_OF_WORDS = {language: share for share, row in _FEWER.items() for language in row.split()}
_EXAMPLE_RUN = 8
_COPIED = 0.5
# A city without a name is called after its folder.
_NEVER_EMPTY = ("city", "name")
_LILLE = frozenset(["lille", "mel"])


class State(StrEnum):
    """How far a question is answered."""

    ANSWERED = "answered"
    PARTIAL = "partial"
    DRAFT = "draft"
    NO_TEXT = "no-text"
    PLACEHOLDER = "placeholder"
    EXAMPLE_LEFT = "example-left"
    MISSING = "missing"
    NOT_APPLICABLE = "not-applicable"
    NOT_DUE = "not-due"
    UNREAD = "unread"


# Words of the city's own are there, be they few or not the whole answer.
WRITTEN = frozenset([State.ANSWERED, State.PARTIAL, State.DRAFT])
# No words of the city's own are there, though a register may be filled that stands with the question.
UNWRITTEN = frozenset([State.NO_TEXT, State.MISSING, State.PLACEHOLDER, State.EXAMPLE_LEFT])
# Something of the city's own is there, and it is not the whole answer.
BEGUN = frozenset([State.PARTIAL, State.DRAFT, State.NO_TEXT])


class QuestionState(NamedTuple):
    """How far one question is answered.

    Attributes:
        need: what the stage wants of it.
        place: where the answer stands, or where it would be written.
        words: how many words of prose are there; those of the question itself do not count.
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

    @property
    def is_unread(self) -> bool:
        """Whether what is written can't be read, or not all of it."""
        return self.state is State.UNREAD or (self.state is State.PARTIAL and not self.open_parts)

    @property
    def is_begun(self) -> bool:
        """Whether something of the city's own is there, and all of it can be read, but it is not whole."""
        return self.state in BEGUN and not self.is_unread

    @property
    def is_open(self) -> bool:
        """Whether nothing of the city's own is there."""
        return self.state in UNWRITTEN and self.state not in BEGUN


def question_states(plan: Plan, template: Template, edition: Edition, stage: str) -> list[QuestionState]:
    """The state of every question that can be answered, in the template's order."""
    declared = {entry.question for entry in plan.facts.not_applicable if is_founded(entry)}
    prompts = prompts_of(template)
    states = []
    for section in template.sections:
        for question in section.questions:
            if question.container:
                continue
            need = need_of(question, section, edition, stage)
            if question.id in declared:
                answer = plan.answer(question.id)
                place = answer.place if answer else _home(question, section.file)
                states.append(QuestionState(question, State.NOT_APPLICABLE, need, place))
            else:
                state = _state(plan, question, section.file, need, prompts)
                states.append(_with_registers(state, plan, template))
    return states


def need_of(question: Question, section: Section, edition: Edition, stage: str) -> Need:
    """What a stage wants of a question."""
    return Need.NONE if question.optional else edition.need(question.id, section.id, stage)


def is_founded(entry: NotApplicable) -> bool:
    """Whether a question that is declared not to apply says why; without a reason it stays due."""
    return bool(entry.reason and entry.reason.strip()) and not is_placeholder(entry.reason or "")


def is_answered_anyway(plan: Plan, template: Template, question: Question) -> bool:
    """Whether an answer is there, whatever the plan declares.

    Below a heading only its words count: a register may be there for another question.
    """
    prompts = prompts_of(template)
    if not question.has_heading:
        file = template.section_of(question.id).file
        return _state(plan, question, file, Need.REQUIRED, prompts).state in (State.ANSWERED, State.PARTIAL)
    answer = plan.answer(question.id)
    prose = answer.prose if answer else ""
    is_own = bool(prose) and not is_placeholder(prose) and not is_example(plan, prose)
    return is_own and not is_short(question, len(prompts.others(prose)), plan.facts.language)


def is_short(question: Question, count: int, language: str = "en") -> bool:
    """Whether an answer of `count` words is too short for what its question asks.

    The measure comes from the one complete plan there is: its shortest full answer has 23 words. It is in
    English; other languages say the same in fewer words.
    """
    share = _SHARE_OF_WORDS.get(language[:2].casefold(), 1)
    return count < int(share * max(MIN_WORDS, MIN_WORDS_PER_ASK * question.asks))


def _state(plan: Plan, question: Question, file: str, need: Need, prompts: Sentences) -> QuestionState:
    answer = plan.answer(question.id)
    prose = answer.prose if answer else ""
    place = answer.place if answer else _home(question, file)
    own = prompts.others(prose)
    register = _Register.of(plan, question)
    if not prose:
        found = State.MISSING if need is not Need.NONE else State.NOT_DUE
    elif is_placeholder(prose) or not own or own == folded(question.label):
        found = State.PLACEHOLDER
    elif is_example(plan, prose):
        found = State.EXAMPLE_LEFT
    else:
        short = register.filled is None and is_short(question, len(own), plan.facts.language)
        found = State.DRAFT if short else State.ANSWERED
        return _with_parts(plan, QuestionState(question, found, need, place, len(own), short))
    if register.filled is not None:
        found = State.PARTIAL if register.is_cut else State.ANSWERED
        return _with_parts(plan, QuestionState(question, found, need, register.filled, len(own)))
    if not prose and register.unwritten is not None:
        found, place = register.state, register.unwritten
    elif not prose and _is_unread(plan, question, file):
        found = State.UNREAD
    return QuestionState(question, found, need, place, len(own))


def _with_registers(state: QuestionState, plan: Plan, template: Template) -> QuestionState:
    """A question that has no words yet is begun where a register stands with it, or a bottleneck names it."""
    question = state.question
    if question.optional or not question.has_heading or state.state not in (*UNWRITTEN, State.NOT_DUE):
        return state
    values = [plan.register(route) for route in beside(template, question)]
    values += [[item.text] for item in plan.facts.bottlenecks if item.question == question.id]
    texts = [text for value in values for _, text in _leaves(value, state.place)]
    is_filled = any(not is_placeholder(text) and not is_example(plan, text) for text in texts)
    return state._replace(state=State.NO_TEXT) if is_filled else state


def _with_parts(plan: Plan, state: QuestionState) -> QuestionState:
    question = state.question
    open_parts = missing_parts(question, plan.facts.answered_parts.get(question.id))
    if not open_parts:
        return state
    return QuestionState(
        question, State.PARTIAL, state.need, state.place, state.words, state.short, open_parts
    )


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


class _Register(NamedTuple):
    """What the registers say to a question.

    Attributes:
        filled: the register that answers it, if one does. An empty list answers nothing.
        unwritten: where a register holds only placeholders or the template's example.
        state: which of the two.
        is_cut: a part of the one that answers it can't be read: what is there is not all of it.
    """

    filled: Place | None = None
    unwritten: Place | None = None
    state: State = State.PLACEHOLDER
    is_cut: bool = False

    @classmethod
    def of(cls, plan: Plan, question: Question) -> _Register:
        found = cls()
        for route in question.routes:
            place = Place(_register_file(route), route)
            if route == _NEVER_EMPTY and _is_in(plan.unread, place):
                continue
            for spot, text in _leaves(plan.register(".".join(route)), place):
                promised = is_placeholder(text)
                if not promised and not is_example(plan, text):
                    return cls(filled=place, is_cut=_is_in(plan.torn, place))
                if found.unwritten is None:
                    found = cls(None, spot, State.PLACEHOLDER if promised else State.EXAMPLE_LEFT)
        return found


def _leaves(value: object, place: Place) -> Iterator[tuple[Place, str]]:
    """What a register says, value by value."""
    if isinstance(value, Node):
        for name in type(value).model_fields:
            if name != "id":
                yield from _leaves(getattr(value, name), value.at(value.key_of(name)))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _leaves(item, place.at(index))
    elif value is not None and value != "":
        yield place, str(value)


def _is_unread(plan: Plan, question: Question, file: str) -> bool:
    if question.has_heading and file in plan.unread:
        return True
    return any(_is_in(plan.unread, Place(_register_file(route), route)) for route in question.routes)


def _is_in(names: frozenset[str], place: Place) -> bool:
    """Whether the value at a place, or one it stands in, is named: "plan.yaml:city.name"."""
    route: Route = place.route
    above = (".".join(map(str, route[:end])) for end in range(1, len(route) + 1))
    return place.file in names or any(f"{place.file}:{key}" in names for key in above)


def prompts_of(template: Template) -> Sentences:
    """The sentences by which the template asks and helps, to recognise them in answers."""
    texts: list[str] = []
    for spoken in (template, *template.others):
        texts += [t for q in spoken.questions for t in (q.prompt, q.prompt_display, q.hint) if t]
        texts += [section.instruction for section in spoken.sections]
    return _sentences(tuple(texts))


@cache
def _sentences(texts: tuple[str, ...]) -> Sentences:
    return Sentences(dict.fromkeys(texts))


def is_example(plan: Plan, prose: str) -> bool:
    """Whether prose is mostly the official example's, in the plan of another city."""
    return not is_example_city(plan) and copied_from_example(prose).share >= _COPIED


@lru_cache(maxsize=64)
def copied_from_example(text: str) -> Overlap:
    """How much of a text is copied from the official example."""
    return example_passages().overlap(text)


def is_example_city(plan: Plan) -> bool:
    """Whether the plan is the official example's own. There is a Lille in Belgium, too."""
    city = plan.facts.city
    return not _LILLE.isdisjoint(folded(city.name)) and (city.country_code or "FR") == "FR"


@cache
def example_passages() -> Passages:
    """The official example's text, to recognise copies of it."""
    path = data_folder("templates") / "udt" / "example.txt"
    return Passages(path.read_text(encoding="utf-8").split("\n\n"), _EXAMPLE_RUN)
