"""Words of which an answer to a part of a question nearly always holds one, and how they are looked up."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import ClassVar

from udtplan.lazy import Remembered

LANGUAGES = frozenset("en fr de it es pt nl pl sk el".split())
_KEY = 3  # what goes on is looked up by its first letters


class Signs:
    """Words by which one can tell that something is perhaps said, language by language.

    Unlike a topic's they are so common that most answers hold many of them: what is asked for is the answer
    without any. A word that ends in `*` stands for all that begin so; a `*` before it lets
    it stand inside, or at the end.
    """

    all: ClassVar[list[Signs]] = []

    def __init__(self, **languages: str) -> None:
        self.languages = languages
        self.bit = 1 << len(self.all)  # the table in what `tables_of` says of a word
        self.all.append(self)


class _Index:
    """The tables of one language by their words."""

    def __init__(self, language: str) -> None:
        self._whole: dict[str, int] = defaultdict(int)
        self._begun: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._inner: dict[str, int] = defaultdict(int)
        self._ends: dict[str, int] = defaultdict(int)
        for table in Signs.all:
            for term in table.languages[language].split():
                word = term.strip("*")
                if term[0] == term[-1] == "*":
                    self._inner[word] |= table.bit
                elif term[0] == "*":
                    self._ends[word] |= table.bit
                elif term[-1] == "*":
                    self._begun[word[:_KEY]].append((word, table.bit))
                else:
                    self._whole[word] |= table.bit

    def tables(self, word: str) -> int:
        """The tables of which a word of a text is one, as bits."""
        found = self._whole.get(word, 0)
        for length in range(1, _KEY + 1):
            for begin, bit in self._begun.get(word[:length], ()):
                if word.startswith(begin):
                    found |= bit
        for inner, bits in self._inner.items():
            if inner in word:
                found |= bits
        for end, bits in self._ends.items():
            if word.endswith(end):
                found |= bits
        return found


@cache
def tables_of(language: str) -> Remembered[int]:
    """What the words of a language say, as bits of the tables."""
    return Remembered(_Index(language).tables)
