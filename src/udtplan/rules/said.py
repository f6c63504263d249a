"""What a plan says where: the questions that several rules ask of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import pairwise

from udtplan.findings import Place
from udtplan.lazy import pattern
from udtplan.model import facts, roadmap
from udtplan.model.facts import DataSource, Stakeholder
from udtplan.model.node import Node
from udtplan.model.roadmap import Action
from udtplan.promises import is_placeholder
from udtplan.rules.case import Case
from udtplan.rules.texts import Text, Texts, as_written, values
from udtplan.states import WRITTEN, State

_SENTENCE_END = pattern(r"(?<=[.!?;])\s+|\n\s*\n|\n\s*[-*] ")
_WORD = pattern(r"\w+")
_IN_BRACKETS = pattern(r"\(.*?\)")
_NAMES_AND_DATES = frozenset("owner status phase timeline when depends_on".split())
_WIDEST_GAP = 3  # characters between two words of a name


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


def is_roadmap_torn(case: Case, *keys: str) -> bool:
    """Whether actions may say more than could be read: under some of their keys, or in any of their words.

    An owner, a status or a date that can't be read takes nothing from what an action is about.
    """
    parts = (name.removeprefix(roadmap.FILE) for name in case.plan.unread if name.startswith(roadmap.FILE))
    return any(_hides_words(part.removeprefix(":"), keys) for part in parts)


def _hides_words(part: str, keys: Collection[str]) -> bool:
    last = part.rpartition("/")[2]
    if not part.startswith("/") or last.isdigit():
        return True  # a whole list or entry
    return last in keys if keys else last not in _NAMES_AND_DATES


def sentences(text: str) -> list[str]:
    """The sentences of a text, and the items of its lists."""
    return _SENTENCE_END.split(text)


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
    return case.keep(_roadmap_words)


def _roadmap_words(case: Case) -> str:
    return "\n\n".join(action_words(action) for action in case.actions)


def stakeholder_of(case: Case, source: DataSource) -> Stakeholder | None:
    """The owner of a data source, if it is on the list of stakeholders."""
    return next((one for one in case.plan.facts.stakeholders if one.id == source.owner), None)


def names(phrase: str, text: str) -> bool:
    """Whether a text has a name in it, without what stands in brackets behind the name."""
    return where(phrase, text) is not None


def where(phrase: str, text: str) -> tuple[int, int] | None:
    """From where to where a name stands in a text."""
    name = [
        word.lower() for word in _WORD.findall(_IN_BRACKETS.sub(" ", phrase) if "(" in phrase else phrase)
    ]
    if not name or not all(map(text.lower().__contains__, name)):
        return None
    words, spans = _spans(text)
    for first in [number for number, word in enumerate(words) if word == name[0]]:
        last = first + len(name) - 1
        if words[first : last + 1] == name and all(
            begin - end <= _WIDEST_GAP for (_, end), (begin, _) in pairwise(spans[first : last + 1])
        ):
            return spans[first][0], spans[last][1]
    return None


@lru_cache(maxsize=32)
def _spans(text: str) -> tuple[list[str], list[tuple[int, int]]]:
    """The words of a text in lower case, and where each begins and ends."""
    found = [*_WORD.finditer(text)]
    return [match.group().lower() for match in found], [match.span() for match in found]


def texts(case: Case) -> Texts:
    """What the plan says of itself, with the question it belongs to. Not what it says of the law, nor
    what it would like to learn."""
    return case.keep(_texts)


def _texts(case: Case) -> Texts:
    said = (*_on_challenge(case), *as_written(case), *_on_data(case), *_on_work(case))
    return Texts.among(said, as_written(case), values(case))


def _on_challenge(case: Case) -> Iterator[Text]:
    own = case.plan.facts
    if own.challenge:
        yield Text(own.challenge, "meta.challenge", own, "challenge")
    if own.use_case is not None and own.use_case.primary:
        yield Text(own.use_case.primary, "meta.challenge", own.use_case, "primary")


def _on_data(case: Case) -> Iterator[Text]:
    for source in case.plan.facts.data_sources:
        yield Text(source.name, "objectives.data", source, "name")
    for output in case.plan.facts.outputs:
        yield Text(output.text, "objectives.output", output, "text")


def _on_work(case: Case) -> Iterator[Text]:
    for action in case.actions:
        yield Text(action.title, "roadmap", action, "title")
        if action.goal:
            yield Text(action.goal, "roadmap", action, "goal")
        for index, step in enumerate(action.step_texts()):
            yield Text(step, "roadmap", action, "steps", index)


def given(text: str | None) -> str:
    """A text that says something; a placeholder is W001's business."""
    return text if text and not is_placeholder(text) else ""
