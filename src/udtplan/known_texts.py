"""Texts that are known, and what of them stands in another text: whole passages, or single sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import compress, count
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.prose import folded, words

# Words that any plan for a digital twin is full of.
_COMMON = frozenset(
    "a an and are as at be by case cases cities city data department departments develop developing"
    " development digital for from how in is it its of on or our plan project that the their this to"
    " twin twins urban use we which who will with".split()
)
_MIN_OWN_WORDS = 3
_OPENING = 3  # so many words of a run are looked up first
_PIECE = 4  # so many words of a run are looked for, here and there
_OPENS = "¿¡"  # before a question or a call in Spanish
_NEAR = 300  # so many characters before words are looked at
# A Greek question mark ends a sentence where a Greek capital begins the next.
_SENTENCE = pattern(r"(?<=[.?!:])\s+|(?<=;)\s+(?=[Ά-Ϋ])")


class Overlap(NamedTuple):
    """How much of a text also stands in a known text.

    Attributes:
        share: of its words, from 0 to 1.
        phrase: the beginning of the first run of shared words, as written; "" if there is none.
        run: how many words that run has.
    """

    share: float
    phrase: str
    run: int = 0


class Passages:
    """Known texts, by their runs of `length` words, to recognise copies by."""

    def __init__(self, texts: Iterable[str], length: int) -> None:
        self.length = length
        # Of any run in a text one of these begins at a word whose number can be divided by `_step`.
        self._piece = min(_PIECE, length)
        self._step = length - self._piece + 1
        self._pieces: set[tuple[str, ...]] = set()
        self.runs: set[tuple[str, ...]] = set()
        for text in texts:
            compared = folded(text)
            self._pieces.update(_runs(compared, self._piece))
            # A run of nothing but the words of the trade proves no copy.
            self.runs.update(
                run for run in _runs(compared, length) if len(set(run) - _COMMON) >= _MIN_OWN_WORDS
            )
        self._opening = min(_OPENING, length)
        self._openings = {run[: self._opening] for run in self.runs}

    def overlap(self, text: str) -> Overlap:
        """How much of `text` is copied from the known texts."""
        if not self.has_part_of(text):
            return Overlap(0.0, "")
        compared = folded(text)
        copied: set[int] = set()
        first = -1
        openings = [n for n, run in enumerate(_runs(compared, self._opening)) if run in self._openings]
        for position in openings:
            if tuple(compared[position : position + self.length]) in self.runs:
                first = position if first < 0 else first
                copied.update(range(position, position + self.length))
        if not copied:
            return Overlap(0.0, "")
        end = first
        while end + 1 in copied:
            end += 1
        phrase = _as_written(text, first, min(end, first + self.length - 1))
        return Overlap(len(copied) / len(compared), phrase, end - first + 1)

    def has_part_of(self, text: str) -> bool:
        """Whether something of `text` may be copied."""
        compared = folded(text)
        if len(compared) < self.length:
            return False
        pieces = zip(*(compared[start :: self._step] for start in range(self._piece)), strict=False)
        return not self._pieces.isdisjoint(pieces)


def _runs(items: list[str], length: int) -> Iterator[tuple[str, ...]]:
    return zip(*(items[start:] for start in range(length)), strict=False)


class Sentences:
    """Known sentences, by their first words, to recognise them by when they are quoted whole or in part."""

    _OPENING = 6

    def __init__(self, texts: Iterable[str]) -> None:
        self._by_first_word: dict[str, list[list[str]]] = {}
        for text in texts:
            for sentence in _SENTENCE.split(text):
                if compared := folded(sentence):
                    self._by_first_word.setdefault(compared[0], []).append(compared)
        self._second_words = {
            first: {word for sentence in sentences for word in sentence[1:2] or [""]}
            for first, sentences in self._by_first_word.items()
        }
        self._openings = {
            tuple(sentence[: self._OPENING])
            for sentences in self._by_first_word.values()
            for sentence in sentences
            if len(sentence) >= self._OPENING
        }
        # Where a known sentence may begin in a text; it is asked for twice.
        self._beginnings = lru_cache(maxsize=64)(self._look_for_beginnings)

    def others(self, text: str) -> list[str]:
        """The words of `text` that belong to no known sentence."""
        compared = folded(text)
        kept: list[str] = []
        end = 0
        for position in self._beginnings(text):
            if position >= end and (length := self._length_at(compared, position)):
                kept += compared[end:position]
                end = position + length
        return kept + compared[end:]

    def _look_for_beginnings(self, text: str) -> list[int]:
        compared = folded(text)
        firsts = compress(count(), map(self._by_first_word.__contains__, compared))
        seconds = self._second_words
        return [
            position
            for position in firsts
            if "" in (known := seconds[compared[position]])
            or not known.isdisjoint(compared[position + 1 : position + 2])
        ]

    def _length_at(self, compared: list[str], position: int) -> int:
        for sentence in self._by_first_word[compared[position]]:
            if compared[position : position + len(sentence)] == sentence:
                return len(sentence)
        return 0

    def first_in(self, text: str) -> str:
        """The first words in `text` that begin a sentence as a known one begins; "" if none do.

        Quotations are left alone: who quotes does so on purpose.
        """
        compared = folded(text)
        for position in self._beginnings(text):
            if tuple(compared[position : position + self._OPENING]) not in self._openings:
                continue
            phrase = _as_written(text, position, position + self._OPENING - 1)
            if any(_begins_sentence(text, found.start()) for found in re.finditer(re.escape(phrase), text)):
                return phrase
        return ""


def _begins_sentence(text: str, begin: int) -> bool:
    before = text[max(0, begin - _NEAR) : begin]
    line = before[before.rfind("\n") + 1 :]
    before = before.rstrip().rstrip(f"*_-+ {_OPENS}").rstrip()
    is_quoted = line.lstrip().startswith(">") or line.rstrip(f"*_{_OPENS}")[-1:] in ('"', "“", "„", "«", "‘")
    return not is_quoted and (before[-1:] in ("", ".", "?", "!", ":", ")") or not line.strip())


def _as_written(text: str, first: int, last: int) -> str:
    """The text from its word number `first` to its word number `last`, counted from 0."""
    begin = end = 0
    for number, word in enumerate(words(text)[: last + 1]):
        start = text.index(word, end)
        begin, end = start if number <= first else begin, start + len(word)
    return text[begin:end]
