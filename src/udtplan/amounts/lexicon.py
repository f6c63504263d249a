"""The tables of ``words`` as they are looked up: phrases of up to four pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property

from . import words
from .text import Token, tokens

Phrase = tuple[str, ...]
_LONGEST_PHRASE = 4


class Table:
    """Phrases and what they mean."""

    def __init__(self, rows: Callable[[], Iterable[tuple[str, str]]]) -> None:
        """Phrases and their meanings; nothing is done with them before the first is looked up."""
        self._rows = rows

    @cached_property
    def known(self) -> dict[Phrase, str]:
        """The meanings by the pieces of the phrases."""
        found: dict[Phrase, str] = {}
        for phrase, meaning in self._rows():
            words = phrase.split()
            # Letters alone need no closer look.
            pieces = all(map(str.isalpha, words)) and phrase.islower()
            found.setdefault(tuple(words) if pieces else _key(tokens(phrase)), meaning)
        return found

    @cached_property
    def _first(self) -> frozenset[str]:
        return frozenset(phrase[0] for phrase in self.known)

    @cached_property
    def _last(self) -> frozenset[str]:
        return frozenset(phrase[-1] for phrase in self.known)

    def after(self, pieces: Sequence[Token], start: int) -> tuple[str, int]:
        """What the longest phrase from ``start`` on means, and where it ends; "" where there is none."""
        if start >= len(pieces) or pieces[start].low not in self._first:
            return "", start
        for size in range(min(_LONGEST_PHRASE, len(pieces) - start), 0, -1):
            meaning = self.known.get(_key(pieces[start : start + size]))
            if meaning is not None:
                return meaning, start + size
        return "", start

    def before(self, pieces: Sequence[Token], end: int) -> tuple[str, int]:
        """What the longest phrase up to ``end`` means, and where it begins; "" where there is none."""
        if not end or pieces[end - 1].low not in self._last:
            return "", end
        for size in range(min(_LONGEST_PHRASE, end), 0, -1):
            meaning = self.known.get(_key(pieces[end - size : end]))
            if meaning is not None:
                return meaning, end - size
        return "", end

    def within(self, pieces: Sequence[Token], start: int, end: int) -> str:
        """What the first phrase between two places means; "" where there is none."""
        for position in range(start, end):
            meaning, stop = self.after(pieces, position)
            if meaning and stop <= end:
                return meaning
        return ""


def _key(pieces: Sequence[Token]) -> Phrase:
    return tuple(piece.low for piece in pieces)


def _listed(phrases: str) -> list[str]:
    return [phrase.strip() for phrase in phrases.split(", ") if phrase.strip()]


def _rows(rows: Mapping[str, str], *, by_word: bool = False) -> list[tuple[str, str]]:
    return [(word, key) for key, row in rows.items() for word in (row.split() if by_word else _listed(row))]


def _marks(phrases: str) -> Table:
    return Table(lambda: ((phrase, phrase) for phrase in _listed(phrases)))


CURRENCIES = Table(lambda: [*_rows(words.CURRENCIES, by_word=True), *((code, code) for code in words.CODES)])
PERIODS = Table(lambda: _rows(words.PERIODS))
TAX = Table(lambda: _rows(words.TAX))
ABOUT, AT_MOST, AT_LEAST = _marks(words.ABOUT), _marks(words.AT_MOST), _marks(words.AT_LEAST)
TO, BETWEEN, OVER = _marks(words.TO), _marks(words.BETWEEN), _marks(words.OVER)
ABOUT_AFTER = _marks("approx, approximately, circa, ca, environ, about, or so, estimated, geschätzt, estimé")
TIME = frozenset(words.TIME.split())


@cache
def scales(language: str) -> Mapping[str, tuple[str, ...]]:
    """Words of scale and what they may multiply by; the likelier first."""
    found: dict[str, tuple[str, ...]] = {}
    for factor, row in words.SCALES.items():
        found |= dict.fromkeys(row.split(), (factor,))
    for word, (languages, there, elsewhere) in words.SCALES_BY_LANGUAGE.items():
        # Elsewhere both are meant; the smaller sum of money is the likelier.
        both = sorted((there, elsewhere), key=float)
        found[word] = (there,) if language in languages.split() else tuple(both)
    if language in words.MIL_IS_MILLION.split():
        found["mil"] = (words.MILLION,)
    return found


@cache
def glued() -> Mapping[str, tuple[str, str]]:
    """Words that are a scale and a currency in one: "teur", "msek", "mkr"."""
    names = [(code.lower(), code) for code in words.CODES] + [
        ("kr", "KR"),
        ("ft", "HUF"),
        ("kč", "CZK"),
        ("euro", "EUR"),
    ]
    return {
        f"{letters}{name}": (scale, code) for letters, scale in words.GLUED.items() for name, code in names
    }
