"""The words of a plan, piece by piece, each with the place where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from udtplan.findings import Place
from udtplan.model.node import Node
from udtplan.model.roadmap import Action
from udtplan.names import Name, actors
from udtplan.prose import folded, tokens, vocabulary
from udtplan.rules.case import Case

_CODE = re.compile(r"^(`{3,}|~{3,}).*?(?:^\1|\Z)|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_SENTENCE_END = re.compile(r"[.!?:;](?=\s|\Z)|\n\s*\n|\n\s*[-*+|] ")
_MOST = 5
_MOST_WORDS_BEFORE = 20
_NEAR = 400  # so many characters around a phrase are looked at

# Names, codes and dates: no words to judge.
_NO_WORDS = frozenset(
    "id template edition language timeline when by refresh owner phase question colour resolved_in".split()
)
_TEXT_LISTS = frozenset(["steps", "later", "candidates", "local_rules", "expectations"])


@dataclass(eq=False)
class Text:
    """Words and where they stand.

    Attributes:
        question: the id of the question they answer; "" for text of the city's own, and in registers.
        goes_on: whether another entry of the same list follows.
    """

    place: Place
    words: str
    question: str
    goes_on: bool = False

    @cached_property
    def tokens(self) -> list[str]:
        """The words one by one, in lower case."""
        return tokens(self.words)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words that occur, in lower case."""
        return vocabulary(self.words)

    @cached_property
    def actors(self) -> list[Name]:
        """The names of departments and organisations in it."""
        return list(actors(self.words))

    def at(self, begin: int, end: int) -> Place:
        """Where the words between two offsets stand; words before are added if they stand there twice."""
        words = self.words
        for _ in range(_MOST_WORDS_BEFORE):
            if not 0 <= words.find(words[begin:end]) < begin:
                break
            begin = max(words.rfind(" ", 0, begin - 1), words.rfind("\n", 0, begin - 1)) + 1
        return self.place.words(words[begin:end])

    def sentence(self, begin: int, end: int) -> str:
        """The sentence around the words between two offsets."""
        first, last = max(0, begin - _NEAR), end + _NEAR
        before = [match.end() for match in _SENTENCE_END.finditer(self.words, first, begin)]
        after = _SENTENCE_END.search(self.words, end, last)
        return self.words[before[-1] if before else first : after.start() if after else last]


class Sign:
    """A pattern, looked for only where words stand without which it can't be found."""

    def __init__(self, pattern: str, *needed: str) -> None:
        """One word of each row of `needed` must be in a text; case does not matter."""
        self._pattern = pattern
        self._needed = needed

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern; made when it is first looked for, which it may never be."""
        return re.compile(self._pattern, re.IGNORECASE | re.MULTILINE)

    @cached_property
    def needed(self) -> list[frozenset[str]]:
        """The words of each row."""
        return [frozenset(row.split()) for row in self._needed]

    def first(self, text: Text) -> re.Match[str] | None:
        """Where it is found first."""
        return self.pattern.search(text.words) if self._may_be_in(text) else None

    def all(self, text: Text) -> list[re.Match[str]]:
        """Wherever it is found; who says a thing very often in one text knows it."""
        return list(islice(self.pattern.finditer(text.words), _MOST)) if self._may_be_in(text) else []

    def _may_be_in(self, text: Text) -> bool:
        return not any(map(text.vocabulary.isdisjoint, self.needed))


# ── What is written ─────────────────────────────────────────────────────────────────────────────────


def answers(case: Case) -> list[Text]:
    """What is written under the headings, without code."""
    return _kept(case, "_answers", _answers)


def registers(case: Case) -> list[Text]:
    """What is written in the registers, value by value."""
    return _kept(case, "_registers", _registers)


def roadmap(case: Case) -> list[Text]:
    """What the actions say that are still meant to be done."""
    return _kept(case, "_roadmap", _roadmap)


def question_of(case: Case, text: Text) -> str:
    """The id of the question that a text answers, in a register too; "" where it answers none."""
    return text.question or case.question_at(text.place)


def _kept(case: Case, name: str, read: Callable[[Case], Iterator[Text]]) -> list[Text]:
    """What is read once for all rules that look at a case, and forgotten with it."""
    kept: dict[str, list[Text]] = vars(case)
    if name not in kept:
        kept[name] = list(read(case))
    return kept[name]


def _answers(case: Case) -> Iterator[Text]:
    for section in case.plan.answers.values():
        for answer in section:
            if prose := answer.prose:
                yield Text(answer.place, without_code(prose), answer.question)


def without_code(text: str) -> str:
    """Markdown in which code is blank; every other character stays where it is."""
    return _CODE.sub(lambda match: " " * len(match.group()), text) if "`" in text or "~~~" in text else text


def _registers(case: Case) -> Iterator[Text]:
    for register in (case.plan.facts, case.plan.roadmap):
        for place, words, goes_on in _values(register):
            yield Text(place, words, "", goes_on)


def _roadmap(case: Case) -> Iterator[Text]:
    for action in case.actions:
        for place, words, goes_on in _values(action):
            yield Text(place, words, "", goes_on)


def _values(node: Node) -> Iterator[tuple[Place, str, bool]]:
    for name, value in vars(node).items():
        if not value or name in _NO_WORDS:
            continue
        if isinstance(value, str):
            if name in node.model_fields_set:
                yield node.at(node.key_of(name)), value, False
        elif isinstance(value, Node):
            yield from _values(value)
        elif isinstance(value, list):
            last = len(value) - 1
            for index, item in enumerate(value):
                if isinstance(item, Node):
                    yield from _values(item)
                elif isinstance(item, str) and name in _TEXT_LISTS:
                    yield node.at(name, index), item, index < last


def action_words(action: Action) -> str:
    """All an action says, in lower case."""
    parts = (action.title, action.goal, action.deliverable, *action.step_texts())
    milestones = (milestone.what for milestone in action.milestones)
    return " ".join(folded(" ".join(part for part in (*parts, *milestones) if part)))


def is_unread(case: Case, file: str, *keys: str) -> bool:
    """Whether a file, or what stands under one of its keys, could not be read."""
    below = tuple(f"{file}:{key}" for key in keys)
    return (
        any(name == file or name.startswith(below) for name in case.plan.unread)
        if below
        else (file in case.plan.unread)
    )
