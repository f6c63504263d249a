"""Dates and vague times within running text, where most words are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .lexicon import lexicon
from .period import Period, Precision
from .reader import read
from .schedule_words import AMOUNT, IN, NUMBERED, PROMISE, VAGUE
from .text import fold, normalise

_MOST_WORDS_BEFORE, _MOST_WORDS_BEHIND = 5, 3
_SENTENCE_END = re.compile(
    r"(?:(?<=[^\d\s][.!?;])|(?<=\d{4}[.!?;]))\s+(?=[^\W\d_a-zß-ÿ]|[(“\"])|\n\s*\n|\n(?=\s*(?:[-*+|#]|\d+[.)])\s)"
)
_TOKEN = re.compile(r"[^\s()\[\]“”\"„«»|]+")
_OPENERS, _CLOSERS = "*_`'‘,;:", "*_`'’,;:.!?"
# A year, alone or with digits or a quarter beside it: 2026, 2026-05, 15.06.2026, 2025–2027, Q3/2026.
_WITH_YEAR = re.compile(
    r"(?:[^\W\d_]{1,12}-){0,2}(?:[qhst]?\d{1,2}[./-]){0,2}20\d\d(?:[/–—-](?:[qhst]\d|\d{1,2}|20\d\d)){0,2}",
    re.I,
)


class Mention(NamedTuple):
    """A date in running text: its words as written, the sentence they stand in, and how they are read.

    ``promised`` says that the time is finer than a year and that the sentence speaks of what is to come.
    """

    words: str
    sentence: str
    period: Period
    promised: bool


class _Token(NamedTuple):
    word: str
    start: int
    end: int
    breaks: bool  # whether no phrase goes on behind it


def sentences(text: str) -> list[str]:
    """The sentences, list items and paragraphs of a text."""
    return [part.strip() for part in _SENTENCE_END.split(text) if part and part.strip()]


def vague_times(text: str, language: str = "en") -> Iterator[str]:
    """The words that put something off to a time that nothing in their sentence fixes: "soon"."""
    pattern = _vague(language.replace("_", "-").split("-")[0].lower())
    for sentence in sentences(text):
        if not re.search(r"\b20\d\d\b", sentence):
            yield from (
                match.group() for match in pattern.finditer(" ".join(sentence.replace("’", "'").split()))
            )


@lru_cache(maxsize=32)
def _vague(code: str) -> re.Pattern[str]:
    code = {"no": "nb", "nn": "nb"}.get(code, code)
    rows = dict.fromkeys([VAGUE["en"], VAGUE.get(code, VAGUE["en"])])
    return re.compile(rf"(?<!\w)(?:{'|'.join(rows)})(?!\w)", re.IGNORECASE)


def dates_in(text: str, language: str = "en") -> Iterator[Mention]:
    """The dates that a text says something is to happen at.

    A year alone is one only behind a word like "by" or "in", and not where the sentence is about money: names
    ("Mobility Plan - 2035"), laws ("2016/679") and budgets have years as well.
    """
    for sentence in sentences(text):
        tokens = _tokens(sentence)
        taken = 0
        for i, token in enumerate(tokens):
            if i < taken or not _WITH_YEAR.fullmatch(token.word) or _is_numbered(tokens, i):
                continue
            found = _around(sentence, tokens, i, taken, language)
            if found is None:
                continue
            first, last, period = found
            taken = last + 1
            words = sentence[tokens[first].start : tokens[last].end]
            if not _is_year_alone(period):
                yield Mention(words, sentence, period, PROMISE.search(sentence) is not None)
            elif first < i and _opens(tokens[first].word, language) and not AMOUNT.search(sentence):
                yield Mention(words, sentence, period, False)


def _tokens(sentence: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(sentence):
        raw = match.group()
        word = raw.lstrip(_OPENERS)
        start = match.start() + len(raw) - len(word)
        bare = word.rstrip(_CLOSERS)
        following = sentence[match.end() : match.end() + 1]
        if bare:
            breaks = following.strip() != "" or (word != bare and word[len(bare)] in ";:!?,")
            found.append(_Token(bare, start, start + len(bare), breaks))
        elif found:
            found[-1] = found[-1]._replace(breaks=True)
    return found


def _is_numbered(tokens: list[_Token], i: int) -> bool:
    """Whether a year is part of the number of a law or a standard, or behind a currency sign."""
    before = [token.word.casefold() for token in tokens[max(i - 2, 0) : i]]
    return any(word in NUMBERED for word in before)


def _around(
    sentence: str, tokens: list[_Token], i: int, taken: int, language: str
) -> tuple[int, int, Period] | None:
    """The longest stretch of words around a year that reads as a date, without words that add nothing."""
    lowest = i
    while lowest > max(taken, i - _MOST_WORDS_BEFORE) and not tokens[lowest - 1].breaks:
        lowest -= 1
    highest = i
    while highest < min(len(tokens) - 1, i + _MOST_WORDS_BEHIND) and not tokens[highest].breaks:
        highest += 1
    for length in range(highest - lowest + 1, 0, -1):
        for first in range(max(lowest, i - length + 1), min(i, highest - length + 1) + 1):
            last = first + length - 1
            if last > i and not _WITH_YEAR.fullmatch(tokens[last].word):
                continue
            period = _read(sentence, tokens, first, last, language)
            if period is not None:
                return _tight(sentence, tokens, first, i, last, language, period)
    return None


def _tight(
    sentence: str, tokens: list[_Token], first: int, i: int, last: int, language: str, period: Period
) -> tuple[int, int, Period]:
    while first < i and (shorter := _read(sentence, tokens, first + 1, last, language)):
        same = (shorter.start, shorter.end) == (period.start, period.end)
        if not same or _opens(tokens[first].word, language):
            break
        first, period = first + 1, shorter
    return first, last, period


def _read(sentence: str, tokens: list[_Token], first: int, last: int, language: str) -> Period | None:
    period = read(sentence[tokens[first].start : tokens[last].end], language)
    return period if period.is_read and period.is_dated else None


def _is_year_alone(period: Period) -> bool:
    return all(bound is None or bound.precision is Precision.YEAR for bound in (period.start, period.end))


def _opens(word: str, language: str) -> bool:
    """Whether a word leads to a date: "by", "until", "from", or one that means "in"."""
    word = normalise(word)
    atoms = lexicon(language).words.get(word) or lexicon(language).words.get(fold(word)) or ()
    return word in IN or bool(atoms and atoms[0][0] == "con" and atoms[0][1] in tuple("FSTUuBnXAWft"))
