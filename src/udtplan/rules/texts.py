"""The words of a plan, piece by piece, each with the place where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from functools import cached_property
from itertools import accumulate, chain, islice

from udtplan.findings import Place, Route
from udtplan.lazy import pattern
from udtplan.model.node import Node
from udtplan.model.roadmap import FILE, Action
from udtplan.names import Name, actors, signs
from udtplan.prose import folded, tokens
from udtplan.rules.case import Case
from udtplan.rules.vocabulary.topic import Topic, Vocabulary
from udtplan.spoken import rows

_CODE = pattern(r"^(`{3,}|~{3,}).*?(?:^\1|\Z)|`[^`\n]+`", re.MULTILINE | re.DOTALL)
_SENTENCE_END = pattern(r"[.!?:;](?=\s|\Z)|\n\s*\n|\n\s*[-*+|] ")
_SHORT = 80  # characters
_BETWEEN = "\n\n"  # stands between texts that are read as one
_MOST = 5
_MOST_WORDS_BEFORE = 20
_NEAR = 400  # so many characters around a phrase are looked at

# Codes and dates: no words. Names of other parts: no words to judge.
_NO_WORDS = frozenset("id template edition language timeline when by refresh question".split())
_NAMES = frozenset(["owner", "phase"])
_TEXT_LISTS = frozenset(["steps", "later", "candidates", "local_rules", "expectations"])


class Text:
    """Words and where they stand.

    Attributes:
        words: as written; in answers code is blank.
        key: in a register what they are said of ("goal").
        question: the id of the question they answer; "" for text of the city's own, and in registers.
        goes_on: whether another entry of the same list follows.
    """

    def __init__(
        self, words: str, question: str, part: Node | Place, *keys: str | int, goes_on: bool = False
    ) -> None:
        """What stands in a part of a plan, under its keys if it has some."""
        self.words, self.question, self.goes_on = words, question, goes_on
        self.key = keys[0] if keys else ""
        self._part, self._keys = part, keys

    @cached_property
    def place(self) -> Place:
        """Where they stand; few texts are ever asked."""
        return self._part.at(*self._keys)

    @property
    def tokens(self) -> list[str]:
        """The words one by one, in lower case."""
        return tokens(self.words)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words that occur, in lower case."""
        return frozenset(self.tokens)

    @cached_property
    def actors(self) -> list[Name]:
        """The names of departments and organisations in it."""
        return list(actors(self.words))

    def is_below(self, file: str, routes: Collection[Route]) -> bool:
        """Whether they stand in a file below one of some routes of two keys."""
        above = self._part.place if isinstance(self._part, Node) else self._part
        return above.file == file and above.route[:2] in routes

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


class _Joined:
    """Texts one below the other: to look through them together is faster than one by one."""

    def __init__(self, texts: Iterable[str]) -> None:
        written = list(texts)
        self.text = _BETWEEN.join(written)
        self._begins = [0, *accumulate(len(words) + len(_BETWEEN) for words in written)]
        self._known: dict[str, list[int]] = {}

    def having(self, sign: str) -> list[int]:
        """The numbers of the texts that have a word or a mark in them; rules ask for the same ones."""
        if sign not in self._known:
            self._known[sign] = [*self._look_for(sign)]
        return self._known[sign]

    def _look_for(self, sign: str) -> Iterator[int]:
        position = self.text.find(sign)
        while position >= 0:
            number = bisect_right(self._begins, position)
            yield number - 1
            position = self.text.find(sign, self._begins[number])


class Texts(tuple[Text, ...]):
    """Texts in the order of the plan."""

    sources: tuple[Texts, ...] = ()
    """Where all words of these texts stand, too; what is asked of many texts is asked of those first."""

    @classmethod
    def among(cls, texts: Iterable[Text], *sources: Texts) -> Texts:
        """Texts that were chosen from others."""
        found = cls(texts)
        found.sources = sources
        return found

    @classmethod
    def of(cls, *parts: Texts) -> Texts:
        """Several texts in a row."""
        return cls.among(chain.from_iterable(parts), *parts)

    @cached_property
    def _short(self) -> _Joined:
        return _Joined([text.words if len(text.words) < _SHORT else "" for text in self])

    @cached_property
    def _lower(self) -> _Joined:
        return _Joined([text.words.lower() for text in self])

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words that occur in one of them, in lower case; others may be among them."""
        if len(self.sources) == 1:
            return self.sources[0].vocabulary
        if self.sources:
            return frozenset().union(*[source.vocabulary for source in self.sources])
        long = [text.vocabulary for text in self if len(text.words) >= _SHORT]
        return frozenset(tokens(self._short.text)).union(*long)

    def where(self, test: Callable[[str], object]) -> Iterator[Text]:
        """The texts of which something holds.

        What holds of a text must hold of a longer one, too, in which it stands.
        """
        is_in_short = test(self._short.text)
        for text in self:
            if (is_in_short or len(text.words) >= _SHORT) and test(text.words):
                yield text

    def with_any(self, find: Callable[[str], Iterable[str]]) -> list[Text]:
        """The texts in which something may be found; `find` gives the words as written.

        What is found in a text must be found in a longer one, too, in which it stands.
        """
        found = {number for words in set(find(self._short.text)) for number in self._short.having(words)}
        return [text for number, text in enumerate(self) if number in found or len(text.words) >= _SHORT]

    def speaking_of(self, topic: Topic) -> list[Text]:
        """The texts in which a topic may be spoken of."""
        return self.with_one_of(self._words.signs_of(topic))

    @cached_property
    def _words(self) -> Vocabulary:
        return self.sources[0]._words if len(self.sources) == 1 else Vocabulary(self.vocabulary)

    def with_one_of(self, words: Set[str], *marks: str) -> list[Text]:
        """The texts in which one of some words or marks, given in lower case, may stand."""
        signs = (*(words & self.vocabulary), *marks)
        return [self[number] for number in sorted({n for sign in signs for n in self._lower.having(sign)})]

    def with_each(self, rows: Iterable[frozenset[str]]) -> list[Text]:
        """The texts in which a word of each of some rows stands; all are given in lower case."""
        if any(map(self.vocabulary.isdisjoint, rows)):
            return []
        found = self._vocabularies
        for row in rows:
            found = [(text, words) for text, words in found if not row.isdisjoint(words)]
        return [text for text, _ in found]

    @cached_property
    def _vocabularies(self) -> list[tuple[Text, frozenset[str]]]:
        return [(text, text.vocabulary) for text in self]


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
        """Where it is found first in a text."""
        return None if self._is_missed(text) else self.pattern.search(text.words)

    def all(self, text: Text) -> list[re.Match[str]]:
        """Wherever it is found in a text; who says a thing very often in one text knows it."""
        return [] if self._is_missed(text) else list(islice(self.pattern.finditer(text.words), _MOST))

    def _is_missed(self, text: Text) -> bool:
        return any(map(text.vocabulary.isdisjoint, self.needed))

    def in_each(self, texts: Texts) -> Iterator[tuple[Text, list[re.Match[str]]]]:
        """The texts in which it is found, and wherever it is."""
        for text in texts.with_each(self.needed):
            if found := self.all(text):
                yield text, found

    def first_in_each(self, texts: Texts) -> Iterator[tuple[Text, re.Match[str]]]:
        """The texts in which it is found, and where first."""
        for text in texts.with_each(self.needed):
            if match := self.first(text):
                yield text, match

    def all_in(self, texts: Texts) -> Iterator[tuple[Text, re.Match[str]]]:
        """Wherever it is found in one of some texts."""
        for text, found in self.in_each(texts):
            for match in found:
                yield text, match


class SignInLanguages(Sign):
    """A sign with a row a language: only the rows of those are looked for in which a text is written."""

    def __init__(self, languages: Mapping[str, str], *needed: str) -> None:
        """Each row finds whole words, however far apart; `needed` as for any sign, for all rows together."""
        super().__init__("", *needed)
        self._languages = languages

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The rows; each is made when it is first looked for."""
        return rows(self._languages, _whole_words, re.IGNORECASE | re.MULTILINE)


def _whole_words(row: str) -> str:
    return rf"(?<!\w)(?:{row})(?!\w)".replace(" ", r"\s+")


class Signs:
    """A sign of many languages: only the patterns of those are made whose words stand there."""

    def __init__(self, *signs: Sign) -> None:
        self._signs = signs

    def all_in(self, texts: Texts) -> Iterator[tuple[Text, re.Match[str]]]:
        """Wherever one of them is found in one of some texts."""
        for sign in self._signs:
            yield from sign.all_in(texts)


# ── What is written ─────────────────────────────────────────────────────────────────────────────────


def as_written(case: Case) -> Texts:
    """What is written under the headings."""
    return case.keep(_as_written)


def answers(case: Case) -> Texts:
    """What is written under the headings, without code."""
    return case.keep(_answers)


def registers(case: Case) -> Texts:
    """What is written in the registers, value by value: words to judge, no names, codes and dates."""
    return case.keep(_registers)


def roadmap(case: Case) -> Texts:
    """What the actions say that are still meant to be done."""
    return case.keep(_roadmap)


def of_work(case: Case) -> Texts:
    """What is written under the headings, and what the actions say."""
    return case.keep(_of_work)


def values(case: Case) -> Texts:
    """All that is written in the registers but ids, dates and codes, value by value."""
    return case.keep(_values)


def naming(case: Case) -> frozenset[Text]:
    """The answers and the values in which a department or an organisation may be named."""
    return case.keep(_naming)


def question_of(case: Case, text: Text) -> str:
    """The id of the question that a text answers, in a register too; "" where it answers none."""
    return text.question or case.question_at(text.place)


def _as_written(case: Case) -> Texts:
    sections = case.plan.answers.values()
    return Texts(
        Text(answer.prose, answer.question, answer.place)
        for answers in sections
        for answer in answers
        if answer.prose
    )


def _answers(case: Case) -> Texts:
    written = as_written(case)
    return Texts.among(map(_without_code, written), written)


def _without_code(text: Text) -> Text:
    words = without_code(text.words)
    return text if words is text.words else Text(words, text.question, text.place)


def without_code(text: str) -> str:
    """Markdown in which code is blank; every other character stays where it is."""
    return _CODE.sub(lambda match: " " * len(match.group()), text) if "`" in text or "~~~" in text else text


def _values(case: Case) -> Texts:
    return Texts((*_read(case.plan.facts), *_read(case.plan.roadmap)))


def _registers(case: Case) -> Texts:
    everything = values(case)
    return Texts.among([text for text in everything if text.key not in _NAMES], everything)


def _roadmap(case: Case) -> Texts:
    everything = values(case)
    actions = {action.place.route for action in case.actions}
    below = [text for text in registers(case) if text.is_below(FILE, actions)]
    return Texts.among(below, everything)


def _of_work(case: Case) -> Texts:
    return Texts.of(answers(case), roadmap(case))


def _naming(case: Case) -> frozenset[Text]:
    return frozenset([*answers(case).with_any(signs), *registers(case).with_any(signs)])


def _read(node: Node) -> list[Text]:
    found: list[Text] = []
    written = node.model_fields_set
    for name, value in vars(node).items():
        if not value or name in _NO_WORDS:
            continue
        if isinstance(value, str):
            if name in written:
                found.append(Text(value, "", node, name))
        elif isinstance(value, Node):
            found += _read(value)
        elif isinstance(value, list):
            last = len(value) - 1
            for index, item in enumerate(value):
                if isinstance(item, Node):
                    found += _read(item)
                elif isinstance(item, str) and name in _TEXT_LISTS:
                    found.append(Text(item, "", node, name, index, goes_on=index < last))
    return found


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
