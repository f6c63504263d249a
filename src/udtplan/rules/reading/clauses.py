"""Sentences as rows of words, and what stands in them: nothing has to be compiled for a language.

What a sentence says is told by its words alone, wherever in it they stand: what it is about, and whether it
says yes or no. `Words` are those of one language for one thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.rules.texts import Text

_LONGEST = 150  # words; what is longer is no sentence
_WORD = re.compile(r"\w+")
# The dots of short words end no sentence: "95 tys. zł".
_SHORT = "".join(
    rf"(?<!\b{word}\.)" for word in ("tys", "tis", "mln", "mio", "ca", "approx", "č", "nr", "no")
)
_SENTENCE_END = pattern(
    rf"[.;!?]{_SHORT}(?=\s|[*_]|\Z)|\n\s*\n|\n\s*(?:[-*+|]|\d+\.)\s|\A\s*[-*+|]\s", re.IGNORECASE
)
_LABEL = pattern(r"[^:\n]{1,40}:[*_]*\s+")
# A comma ends a clause where another subject may follow.
_CLAUSE_END = pattern(
    r"[,–—]\s+(?=(?:and|but|while|whereas|so|which|who|et|mais|tandis|qui|que|dont|und|aber|während|doch|sondern"
    r"|die|der|das|deren|ed?|ma|mentre|che|cui|y|pero|mientras|cuya?|mas|enquanto|cujo|en|maar|terwijl|waarvan|a"
    r"|i|ale|lecz|natomiast|który|która|które|avšak|pričom|ktorý|ktorá|ktoré|και|αλλά|ενώ|που)\s)"
    r"|[,–—]\s+(?:[ny]i|nor|noch|né|nem)\s",
    re.IGNORECASE,
)


class Clause(NamedTuple):
    """Some words of a text, in lower case, and where they stand."""

    text: Text
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @property
    def span(self) -> tuple[int, int]:
        """From where to where it goes."""
        return self.spans[0][0], self.spans[-1][1]

    @property
    def told(self) -> tuple[int, int]:
        """The same without the label before it: "**Openness:** …"."""
        begin, end = self.span
        label = _LABEL.match(self.text.words, begin, end)
        return label.end() if label else begin, end

    @property
    def said(self) -> str:
        """The clause as it is written."""
        begin, end = self.span
        return self.text.words[begin:end]

    def without_label(self) -> Clause:
        """The same from behind its label on."""
        first = next(
            n for n, span in enumerate((*self.spans, (len(self.text.words),) * 2)) if span[0] >= self.told[0]
        )
        return self.part(first, len(self.words)) if first < len(self.words) else self

    def part(self, first: int, last: int) -> Clause:
        """Some of its words, the last one left out."""
        return Clause(self.text, self.words[first:last], self.spans[first:last])


def sentences(text: Text) -> Iterator[Clause]:
    """The sentences of a text that have words, and the items of its lists."""
    for words, spans in _sentences(text.words):
        yield Clause(text, words, spans)


def clauses(sentence: Clause) -> Iterator[Clause]:
    """The parts of a sentence that may each have a subject of their own."""
    begin, end = sentence.span
    ends = [match.start() for match in _CLAUSE_END.finditer(sentence.text.words, begin, end)]
    first = 0
    for cut in (*ends, end):
        last = next((n for n, span in enumerate(sentence.spans) if span[0] >= cut), len(sentence.spans))
        if last > first:
            yield sentence.part(first, last)
            first = last


_Row = tuple[tuple[str, ...], tuple[tuple[int, int], ...]]


@lru_cache(maxsize=192)
def _sentences(words: str) -> tuple[_Row, ...]:
    found: list[_Row] = []
    begin = 0
    for end in (*[match.start() for match in _SENTENCE_END.finditer(words)], len(words)):
        spans = tuple([match.span() for match in _WORD.finditer(words, begin, end)])
        if 0 < len(spans) <= _LONGEST:
            found.append((tuple([words[first:last].lower() for first, last in spans]), spans))
        begin = end
    return tuple(found)


class Words:
    """Words and phrases; a star ends those that go on, an underscore stands between those of a phrase."""

    def __init__(self, words: str) -> None:
        self._written = words

    @cached_property
    def _phrases(self) -> dict[str, list[tuple[str, ...]]]:
        found: dict[str, list[tuple[str, ...]]] = {}
        for one in self._written.split():
            pieces = tuple(one.split("_"))
            found.setdefault(pieces[0], []).append(pieces[1:])
        return found

    @cached_property
    def _begun(self) -> tuple[str, ...]:
        return tuple([first[:-1] for first in self._phrases if first[-1] == "*"])

    def at(self, words: Sequence[str]) -> list[int]:
        """Where one of them begins."""
        return [number for number in range(len(words)) if self.ends(words, number)]

    def ends(self, words: Sequence[str], number: int) -> int:
        """Behind which word the one ends that begins at a word; 0 where none does."""
        word = words[number]
        if word in self._phrases:
            for rest in self._phrases[word]:
                if _fits(words[number + 1 : number + 1 + len(rest)], rest):
                    return number + 1 + len(rest)
        if word.startswith(self._begun):
            for begin in self._begun:
                if word.startswith(begin):
                    for rest in self._phrases[f"{begin}*"]:
                        if _fits(words[number + 1 : number + 1 + len(rest)], rest):
                            return number + 1 + len(rest)
        return 0

    def are_in(self, words: Sequence[str]) -> bool:
        """Whether one of them stands there."""
        return any(self.ends(words, number) for number in range(len(words)))

    def marks(self) -> list[str]:
        """Letters of which some stand wherever one of them does."""
        return [first.rstrip("*") for first in self._phrases]


def _fits(words: Sequence[str], rest: Sequence[str]) -> bool:
    return len(words) == len(rest) and all(
        word.startswith(one[:-1]) if one[-1] == "*" else word == one
        for word, one in zip(words, rest, strict=True)
    )
