"""Which parts of a question an answer perhaps leaves out, told by words that it doesn't hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.model.edition import Need
from udtplan.model.facts import FILE
from udtplan.model.registers import beside
from udtplan.prose import vocabulary
from udtplan.rules.case import Case
from udtplan.rules.texts import Text, answers, values
from udtplan.rules.vocabulary import decisions, money, obstacles, people
from udtplan.rules.vocabulary.signs import LANGUAGES, Signs, tables_of
from udtplan.states import QuestionState, State, is_short

# "See 4.b", "as in section 3": the rest is said elsewhere.
_POINTER = pattern(r"(?<![\w.])(?:[1-5]\.[0-9a-h]\b|ES\.[abc]\b|§\s*[1-5])")
# Of the words of an answer the tables know a fifth to a half. Where they know fewer its language is another.
_KNOWN = 0.1

_Told = Mapping[int, tuple[Signs, ...]]
# What an answer to a part nearly always holds a word of. Left out are parts of which every other sentence of
# a plan has such words, and those that another rule asks for.
_PARTS: dict[str, _Told] = {
    "vision.challenges-opportunities": {1: (obstacles.TROUBLE,), 2: (obstacles.CHANCES,)},
    "vision.primary-users": {2: (decisions.HELPS,)},
    "objectives.output": {2: (decisions.HELPS,)},
    "objectives.audience": {2: (decisions.DECIDES,)},
    "objectives.governance": {2: (people.OVERSEES,), 3: (people.MEETS,)},
    "objectives.funding": {3: (decisions.SECURED,)},
    "objectives.stakeholders": {2: (people.WORKS,)},
    "diagnosis.vision": {1: (people.SHARED, decisions.KNOWS), 2: (people.MEETS, obstacles.LEARNS)},
    "diagnosis.governance": {
        1: (decisions.DECIDES,),
        3: (people.MEETS,),
        4: (people.OUTSIDE, people.PARTNERS),
    },
    "diagnosis.governance.political-leadership": {1: (decisions.COMMITS,), 2: (decisions.KNOWS,)},
    "diagnosis.governance.internal-alignment": {
        1: (people.ENGAGED,),
        2: (obstacles.TROUBLE,),
        3: (people.MEETS, obstacles.MEANS),
        4: (obstacles.MEANS, obstacles.LEARNS),
    },
    "diagnosis.governance.external-partnerships": {
        1: (obstacles.CAPACITY, people.PARTNERS),
        2: (people.PARTNERS,),
        4: (obstacles.TROUBLE, obstacles.SIDES),
    },
    "diagnosis.funding": {2: (money.LASTS,), 4: (money.OTHERWISE,)},
    "diagnosis.governance.policymaking": {3: (obstacles.TROUBLE,), 4: (obstacles.LEARNS,)},
}


class Unsaid(NamedTuple):
    """The parts of a question, from 1, of which its answer holds no word."""

    state: QuestionState
    parts: tuple[int, ...]


def perhaps_unsaid(case: Case) -> list[Unsaid]:
    """The whole, long enough answers that perhaps leave out a part, where the city ticked none."""
    language = case.plan.facts.language[:2].casefold()
    if language not in LANGUAGES:
        return []
    judged = [text for text in answers(case) if text.question in _PARTS and _is_judged(case, text.question)]
    found = ((text.question, _unsaid(case, text, language)) for text in judged)
    return [Unsaid(case.by_question[question], parts) for question, parts in found if parts]


def _is_judged(case: Case, question: str) -> bool:
    state, language = case.by_question.get(question), case.plan.facts.language
    return (
        state is not None
        and state.state is State.ANSWERED
        and state.need is Need.REQUIRED
        and question not in case.plan.facts.answered_parts
        and max(_PARTS[question]) <= len(state.question.parts)  # a template of one's own may ask less
        and not is_short(state.question, state.words, language)
        and not case.has_faults(state.place.file)
    )


def _unsaid(case: Case, text: Text, language: str) -> tuple[int, ...]:
    """The parts of which neither an answer tells nor what the registers add to it."""
    unsaid = _without(text.vocabulary, _PARTS[text.question], language)
    if not unsaid or _POINTER.search(text.words):
        return ()
    spoken = _language_of(text.vocabulary, language)
    if not spoken:
        return ()
    return tuple(_without(text.vocabulary | _in_registers(case, text.question), unsaid, spoken))


def _without(words: Iterable[str], told: _Told, language: str) -> _Told:
    """The parts of which none of some words tells."""
    says, found = tables_of(language), 0
    for word in words:
        found |= says[word]
    return {part: tables for part, tables in told.items() if not any(found & table.bit for table in tables)}


def _language_of(words: Collection[str], language: str) -> str:
    """The language of an answer: the plan's, or else the one whose tables know it; "" if none do."""
    if _known(words, language) < _KNOWN:
        language = max(sorted(LANGUAGES), key=lambda one: _known(words, one))
    return language if _known(words, language) >= _KNOWN else ""


def _known(words: Collection[str], language: str) -> float:
    """The share of some words that the tables of a language know; a year is a word of all of them."""
    own = [word for word in words if not word.isdecimal()]
    return sum(map(bool, map(tables_of(language).__getitem__, own))) / max(1, len(own))


def _in_registers(case: Case, question: str) -> frozenset[str]:
    """The words by which registers and bottlenecks answer a question."""
    asked = case.template.by_id[question]
    keys = {route[0] for route in asked.routes} | {*beside(case.template, asked)}
    said = values(case) if keys else ()
    found = [item.text for item in case.plan.facts.bottlenecks if item.question == question]
    found += [text.words for text in said if text.place.file == FILE and text.place.route[0] in keys]
    return vocabulary("\n\n".join(found))
