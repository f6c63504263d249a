"""How a topic is recognised by its words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Set
from functools import cache, cached_property, lru_cache
from operator import attrgetter
from typing import ClassVar, NamedTuple

from udtplan.lazy import Remembered, pattern
from udtplan.prose import words

# A "no" counts when it stands shortly before a word: "no AI is used", "not in real time".
_NO = pattern(
    r"(?<!\w)(?:no|not|non|without|never|none|nor|kein\w*|nicht|ohne|pas|aucune?s?|sans|ni|nessun\w*"
    r"|senza|sin"
    r"|ningun\w*|sem|nenhum\w*|geen|niet|zonder|nie|bez|brak|χωρίς|δεν|κανέν\w*)(?!\w)[\s\w,’'-]{0,25}\Z",
    re.IGNORECASE,
)


def is_denied(text: str, begin: int) -> bool:
    """Whether a "no" stands shortly before a word that begins here."""
    return _NO.search(text, max(0, begin - 40), begin) is not None


# Articles and the like that are written together with the word behind them: "l'IA", "dell'acqua".
_ELIDED = pattern(
    r"(?<!\S)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|(?:a|da|de|ne|su|co)ll|quest|quell|gl)['’](?=\w)",
    re.IGNORECASE,
)


_KEY = 3  # what goes on is looked up by its first letters
_LAST = "\U0010ffff"  # comes behind every other character


class _Term(NamedTuple):
    """The words of a term, without their stars; `open` says which of them may go on."""

    topic: Topic
    number: int
    words: tuple[str, ...]
    open: tuple[bool, ...]
    is_acronym: bool


class _Paragraph:
    """The words of a paragraph, as written and in lower case."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._written = words(text)
        if "-" in text:
            self._written = " ".join(self._written).replace("-", " ").split()
        if "_" in text:  # emphasis: an apostrophe beside it belongs to no word
            parts = (part.strip("'’") for part in " ".join(self._written).replace("_", " ").split())
            self._written = [part for part in parts if part]
        if "'" in text or "’" in text:
            self._written = _ELIDED.sub("", " ".join(self._written)).split()
        self.words = " ".join(self._written).casefold().replace("’", "'").split()
        self.terms = self._terms()

    def _terms(self) -> dict[Topic, list[tuple[int, int]]]:
        """The numbers of the first and the last word of each term, topic by topic."""
        found: dict[Topic, list[tuple[int, int]]] = defaultdict(list)
        behind = [*self.words[1:], ""]
        begins = [(at, begun) for at, begun in enumerate(map(_BEGUN_BY.__getitem__, self.words)) if begun]
        for position, begun in begins:
            if begun.has_acronym or behind[position][:1] in begun.longer:
                for topic, last in self._at(position, begun, behind[position]).items():
                    found[topic].append((position, last))
            else:
                for topic in begun.topics:
                    found[topic].append((position, position))
        return found

    def _at(self, position: int, begun: _Begun, following: str) -> dict[Topic, int]:
        """The topics of the terms that stand at a position, with the number of the last word of the first."""
        longer = begun.longer.get(following[:1], [])
        terms = sorted([*begun.alone, *(term for term in longer if self._has(term, position))], key=_number)
        is_capital = self._written[position].isupper()
        last: dict[Topic, int] = {}
        for term in terms:
            if is_capital or not term.is_acronym:
                last.setdefault(term.topic, position + len(term.words) - 1)
        return last

    def _has(self, term: _Term, position: int) -> bool:
        """Whether a term of several words stands at a position."""
        here = self.words[position : position + len(term.words)]
        return len(here) == len(term.words) and all(map(_fits, here, term.words, term.open))

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where each word begins and ends."""
        end = 0
        return [(begin := self.text.index(word, end), end := begin + len(word)) for word in self._written]


# Several rules look at the same paragraph in turn, alone or with others, one plan after the other.
@lru_cache(maxsize=256)
def _paragraph(text: str) -> _Paragraph:
    return _Paragraph(text)


@lru_cache(maxsize=96)
def _paragraphs(text: str) -> list[_Paragraph]:
    return [*map(_paragraph, text.split("\n\n"))]


class Topic:
    """What can be recognised by its words."""

    all: ClassVar[list[Topic]] = []

    def __init__(self, **languages: str) -> None:
        self.languages = languages
        self.all.append(self)

    @cached_property
    def _written(self) -> list[str]:
        return [term.strip() for row in self.languages.values() for term in row.split(",")]

    @cached_property
    def terms(self) -> list[str]:
        """The terms in lower case, with their stars."""
        plain = ",".join(self._written).casefold().replace("-", " ").replace("/", " ").split(",")
        return [_ELIDED.sub("", term) if "'" in term else term for term in plain]

    def term(self, number: int) -> _Term:
        """A term of the table, by its place there."""
        words = self.terms[number].split()
        opens = tuple([word[-1] == "*" for word in words])
        plain = tuple([word.rstrip("*") for word in words])
        return _Term(self, number, plain, opens, self._written[number].isupper())

    @cached_property
    def pieces(self) -> list[list[str]]:
        """Of each term the words that must stand in a text, with their stars."""
        return [term.split() for term in ",".join(self.terms).replace("'", " ").split(",")]

    def _found(self, text: str) -> Iterator[tuple[_Paragraph, int, int]]:
        """The numbers of the first and the last word wherever a term stands in a paragraph."""
        for paragraph in _paragraphs(text):
            for first, last in paragraph.terms.get(self, ()):
                yield paragraph, first, last

    def all_in(self, text: str) -> Iterator[str]:
        """The words, as written, by which the topic is spoken of and not denied."""
        for paragraph, first, last in self._found(text):
            begin, end = paragraph.spans[first][0], paragraph.spans[last][1]
            if not is_denied(paragraph.text, begin):
                yield paragraph.text[begin:end]

    def first_in(self, text: str) -> str:
        """The first words of the topic, as written; "" where it is not spoken of."""
        return next(self.all_in(text), "")

    def is_named(self, text: str) -> bool:
        """Whether a word of the topic stands in the text, denied or not: a "no" is a statement, too."""
        return next(self._found(text), None) is not None


class Vocabulary:
    """The words of many texts, given in lower case, by which one can tell what they don't speak of."""

    def __init__(self, words: Set[str]) -> None:
        self._written = dict(zip(words, words, strict=True))
        odd = [word for word in words if not word.isascii() or "_" in word]
        self._written.update((part, word) for word in odd for part in word.casefold().split("_"))
        self._known = frozenset(self._written)
        self._sorted = sorted(self._known)

    def signs_of(self, topic: Topic) -> set[str]:
        """Words of which one stands in each text that speaks of a topic."""
        found: set[str] = set()
        for pieces in topic.pieces:
            if all(piece in self._known or piece[-1] == "*" for piece in pieces):
                begun = [self._beginning(piece[:-1]) for piece in pieces if piece[-1] == "*"]
                longest = max((piece for piece in pieces if piece[-1] != "*"), key=len, default="")
                if all(begun):  # a letter or two stand everywhere
                    found.update(begun[0] if begun and len(longest) < _KEY else [longest])
        return {self._written[word] for word in found}

    def _beginning(self, letters: str) -> list[str]:
        first = bisect_left(self._sorted, letters)
        return self._sorted[first : bisect_left(self._sorted, f"{letters}{_LAST}", first)]


# One index of all topics: each word of a plan is looked up once, however many topics are asked for.
@cache
def _index() -> dict[str, list[tuple[str, Topic, int]]]:
    """The first word of each term with its star, its topic and its number there."""
    index: dict[str, list[tuple[str, Topic, int]]] = defaultdict(list)
    for topic in Topic.all:
        for number, term in enumerate(topic.terms):
            first = term.split(maxsplit=1)[0]
            index[first[:-1][:_KEY] if first[-1] == "*" else first].append((first, topic, number))
    return index


class _Begun(NamedTuple):
    """The terms that may begin with a word.

    Attributes:
        alone: those of this one word.
        topics: what these speak of.
        longer: those of several words, by the first letter of the second.
        has_acronym: whether the word as written has to be looked at.
    """

    alone: list[_Term]
    topics: list[Topic]
    longer: dict[str, list[_Term]]
    has_acronym: bool


def _begun_by(word: str) -> _Begun | None:
    """What may begin with a word; nothing does with most."""
    known = _index().get(word, [])
    if len(word) > _KEY:
        known = known + _index().get(word[:_KEY], [])
    fits = (one for one in known if _fits(word, one[0].rstrip("*"), one[0][-1] == "*"))
    fit = sorted([topic.term(number) for _, topic, number in fits], key=_number)
    if not fit:
        return None
    alone = [term for term in fit if len(term.words) == 1]
    longer: dict[str, list[_Term]] = {}
    for term in fit:
        if len(term.words) > 1:
            longer.setdefault(term.words[1][:1], []).append(term)
    has_acronym = any(term.is_acronym for term in fit)
    return _Begun(alone, [*dict.fromkeys(term.topic for term in alone)], longer, has_acronym)


_BEGUN_BY = Remembered(_begun_by)
_number = attrgetter("number")


def _fits(written: str, word: str, goes_on: bool) -> bool:
    return written.startswith(word) if goes_on else written == word
