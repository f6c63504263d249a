"""Dates and vague times within running text, where most words are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from .lexicon import Lexicon, lexicon
from .period import Period, Precision
from .reader import read
from .schedule_words import AMOUNT, IN, NOT_TOLD, NUMBERED, OF_ANY, PROMISE, TOLD, VAGUE, VAGUE_STEMS
from .text import fold, normalise

_MOST_WORDS_BEFORE, _MOST_WORDS_BEHIND = 8, 3  # "a más tardar el 31 de diciembre de"
_AHEAD, _BEHIND = 90, 60  # characters before and behind a year, in which the words of its date are
_BEFORE = 40  # characters before a vague word that may tell of what was
_CENTURY = "20"  # no date of a plan is without it; looking for it is cheaper than for a date
_ALIASES = {"no": "nb", "nn": "nb"}
_OPENERS, _CLOSERS = "*_`'‘,;:", "*_`'’,;:.!?"


@cache
def _sentence_end() -> re.Pattern[str]:
    # Everything begins with a space, which is quick to look for.
    return re.compile(
        r"\s(?:(?:(?<=[^\d\s][.!?;]\s)|(?<=\d{4}[.!?;]\s))\s*(?=[^\W\d_a-zß-ÿ]|[(“\"])"
        r"|(?<=\n)\s*\n|(?<=\n)(?=\s*(?:[-*+|#]|\d+[.)])\s))"
    )


@cache
def _token() -> re.Pattern[str]:
    return re.compile(r"[^\s()\[\]“”\"„«»|]+")


@cache
def _with_year() -> re.Pattern[str]:
    """A year, alone or with digits or a quarter beside it: 2026, 2026-05, 15.06.2026, 2025–2027, Q3/2026."""
    return re.compile(
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
    return [part.strip() for part in _sentence_end().split(text) if part and part.strip()]


def _sentences_with(text: str, words: Iterable[str]) -> Iterator[str]:
    """The sentences in which one of some words, given in lower case, stands."""
    lower = text.lower()
    words = [word for word in words if word in lower]
    for paragraph in text.split("\n\n") if words else ():
        lower = paragraph.lower()
        if any(word in lower for word in words):
            for sentence in sentences(paragraph):
                lower = sentence.lower()
                if any(word in lower for word in words):
                    yield sentence


def vague_times(text: str, language: str = "en") -> Iterator[str]:
    """The words that put something off to a time that nothing in their sentence fixes: "soon"."""
    code = language.replace("_", "-").split("-")[0].lower()
    for sentence in _sentences_with(text, _stems(code)):
        told = " ".join(sentence.replace("’", "'").split())
        found = [match for match in _vague(code).finditer(told) if not _dates_nothing(told, match, code)]
        if found and not re.search(r"\b20\d\d\b", sentence):
            yield from (match.group() for match in found)


def _dates_nothing(sentence: str, vague: re.Match[str], code: str) -> bool:
    return _is_past(sentence, vague, code) or _is_of_any(sentence, vague, code)


def _is_of_any(sentence: str, vague: re.Match[str], code: str) -> bool:
    """Whether a sentence tells of anything of a kind: "a leak that is found soon costs less"."""
    if code not in OF_ANY:
        return False
    begins, against = OF_ANY[code]
    main_clause = max(vague.end(), sentence.find(",", vague.end()))
    return bool(
        begins().search(sentence, 0, vague.start())
        and against().search(sentence, vague.end())
        and not PROMISE().search(sentence, main_clause)
    )


def _is_past(sentence: str, vague: re.Match[str], code: str) -> bool:
    """Whether words beside it tell of what was: "the others soon understood it"."""
    if code not in TOLD:
        return False
    before, behind = TOLD[code]
    begin = max(0, vague.start() - _BEFORE)
    return bool(
        (behind().match(sentence, vague.end()) and not NOT_TOLD().search(sentence, begin, vague.start()))
        or before().search(sentence, begin, vague.start())
    )


@lru_cache(maxsize=32)
def _stems(code: str) -> tuple[str, ...]:
    """What stands in all that is vague in a language and in English."""
    rows = (VAGUE_STEMS["en"], VAGUE_STEMS.get(_ALIASES.get(code, code), ""))
    return tuple(dict.fromkeys(word for row in rows for word in row.split()))


@lru_cache(maxsize=32)
def _vague(code: str) -> re.Pattern[str]:
    code = _ALIASES.get(code, code)
    rows = dict.fromkeys([VAGUE["en"], VAGUE.get(code, VAGUE["en"])])
    return re.compile(rf"(?<!\w)(?:{'|'.join(rows)})(?!\w)", re.IGNORECASE)


def dates_in(text: str, language: str = "en") -> Iterator[Mention]:
    """The dates that a text says something is to happen at.

    A year alone is one only behind a word like "by" or "in", and not where the sentence is about money: names
    ("Mobility Plan - 2035"), laws ("2016/679") and budgets have years as well.
    """
    for sentence in _sentences_with(text, (_CENTURY,)):
        yield from _dates_of(sentence, language)


@cache
def _last_days() -> re.Pattern[str]:
    """The 29th, 30th or 31st, as in "31 June 2026", "June 31st, 2026", "31.06.2026" and "2026-06-31"."""
    day, ending = "(?P<{}>29|30|31)", "(?:st|th|er|[.ºª])?"
    month = r"[^\W\d_]{3,12}"
    return re.compile(
        rf"(?<![\w.]){day.format('first')}{ending}\s+(?:(?:of|de|del|di|d’|d')\s*)?{month}[.,]?\s+(?:de\s+)?20\d\d(?!\w)"
        rf"|(?<!\w){month}\.?\s+(?:the\s+)?{day.format('second')}{ending},?\s+20\d\d(?!\w)"
        rf"|(?<![\w.]){day.format('third')}[./-]\d\d?[./-]20\d\d(?!\w)"
        rf"|(?<!\w)20\d\d-\d\d-{day.format('fourth')}(?![\w-])",
        re.IGNORECASE,
    )


@cache
def _last_day() -> re.Pattern[str]:
    return re.compile(r"(?<!\d)(?:29|30|31)(?!\d)")


def impossible_dates(text: str, language: str = "en") -> Iterator[tuple[str, str]]:
    """The days in a text that no calendar has, and why: "31 June 2026", "June has 30 days."."""
    if _CENTURY not in text or not _last_day().search(text):
        return
    found: dict[str, str] = {}
    for match in _last_days().finditer(text):
        words, day = match.group(), match.lastgroup or ""
        begin, end = (spot - match.start() for spot in match.span(day))
        period = read(" ".join(words.split()), language)
        # With a day that every month has it would be a date.
        if (
            not period.is_read
            and read(" ".join(f"{words[:begin]}28{words[end:]}".split()), language).is_dated
        ):
            found.setdefault(words, period.why)
    yield from found.items()


def _dates_of(sentence: str, language: str) -> Iterator[Mention]:
    tokens = _tokens(sentence)
    taken = 0
    for i, token in enumerate(tokens):
        if i < taken or not _is_year(token.word) or _is_numbered(tokens, i):
            continue
        found = _around(sentence, tokens, i, taken, language)
        if found is None:
            continue
        first, last, period = found
        taken = last + 1
        words = sentence[tokens[first].start : tokens[last].end]
        if not _is_year_alone(period):
            yield Mention(words, sentence, period, PROMISE().search(sentence) is not None)
        elif _is_behind_article(tokens, i):
            continue
        elif first < i and _opens(tokens[first].word, language) and not AMOUNT().search(sentence):
            yield Mention(words, sentence, period, False)


def _is_behind_article(tokens: list[_Token], i: int) -> bool:
    """Whether a year belongs to the word behind it: "in the 2027 elections"."""
    return i > 0 and tokens[i - 1].word.casefold() == "the" and not tokens[i].breaks and i + 1 < len(tokens)


def _is_year(word: str) -> bool:
    return _CENTURY in word and _with_year().fullmatch(word) is not None


def _tokens(sentence: str) -> list[_Token]:
    """The words around the years of a sentence."""
    years = [match.start() for match in _century().finditer(sentence)]
    if not years:
        return []
    first, last = max(0, years[0] - _AHEAD), min(len(sentence), years[-1] + _BEHIND)
    if first:
        first = max(sentence.rfind(" ", 0, first), sentence.rfind("\n", 0, first)) + 1
    while last < len(sentence) and not sentence[last].isspace():
        last += 1
    found: list[_Token] = []
    for match in _token().finditer(sentence, first, last):
        raw, begins, ends = match.group(), match.start(), match.end()
        if found and sentence[begins - 1] in "([":
            found[-1] = found[-1]._replace(breaks=True)
        word = raw.lstrip(_OPENERS)
        start = begins + len(raw) - len(word)
        bare = word.rstrip(_CLOSERS)
        following = sentence[ends : ends + 1]
        if bare:
            breaks = following.strip() != "" or (word != bare and word[len(bare)] in ";:!?,")
            found.append(_Token(bare, start, start + len(bare), breaks))
        elif found:
            found[-1] = found[-1]._replace(breaks=True)
    return found


@cache
def _century() -> re.Pattern[str]:
    return re.compile(r"20\d\d")


def _is_numbered(tokens: list[_Token], i: int) -> bool:
    """Whether a year is part of the number of a law or a standard, or behind a currency sign."""
    before = [token.word for token in tokens[max(i - 2, 0) : i]]
    if before[0:1] == ["en"] and len(before) > 1:  # "en mai 2026", and not "EN 17412"
        before = before[1:]
    return any(word.casefold() in NUMBERED for word in before)


def _around(
    sentence: str, tokens: list[_Token], i: int, taken: int, language: str
) -> tuple[int, int, Period] | None:
    """The longest stretch of words around a year that reads as a date, without words that add nothing."""
    lowest, first, known = i, max(taken, i - _MOST_WORDS_BEFORE), _known(language)
    while lowest > first and not tokens[lowest - 1].breaks and _is_known(tokens[lowest - 1].word, known):
        lowest -= 1
    while lowest < i and not any(map(str.isalnum, tokens[lowest].word)):
        lowest += 1
    highest, last = i, min(len(tokens) - 1, i + _MOST_WORDS_BEHIND)
    while highest < last and not tokens[highest].breaks and _is_known(tokens[highest + 1].word, known):
        highest += 1
    if lowest == highest and tokens[i].word.isdigit():
        return None  # a year alone
    for length in range(highest - lowest + 1, 0, -1):
        for first in range(max(lowest, i - length + 1), min(i, highest - length + 1) + 1):
            last = first + length - 1
            if last > i and not _is_year(tokens[last].word):
                continue
            period = _read(sentence, tokens, first, last, language)
            if period is not None:
                return _tight(sentence, tokens, first, i, last, language, period)
    return None


@lru_cache(maxsize=32)
def _known(language: str) -> frozenset[str]:
    """Every word that stands in the lexicon, alone or in a phrase."""
    words: Lexicon = lexicon(language)
    behind = {word for entries in words.phrases.values() for rest, _ in entries for word in rest}
    return frozenset(behind.union(words.words, words.phrases, words.suffixes, words.glued))


def _is_known(word: str, known: frozenset[str]) -> bool:
    """Whether a word can be part of a date: by its digits, or because all of it is in the lexicon."""
    if word.isascii() and word.isalpha():
        return len(word) < 2 or word.lower() in known
    parts = _letters().findall(normalise(word))
    return any(char.isdigit() for char in word) or all(
        len(part) < 2 or part in known or fold(part) in known for part in parts
    )


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+")


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
    return period if period.is_read and period.is_dated and not period.remark else None


def _is_year_alone(period: Period) -> bool:
    return all(bound is None or bound.precision is Precision.YEAR for bound in (period.start, period.end))


def _opens(word: str, language: str) -> bool:
    """Whether a word leads to a date: "by", "until", "from", or one that means "in"."""
    word = normalise(word)
    atoms = lexicon(language).words.get(word) or lexicon(language).words.get(fold(word)) or ()
    return word in IN or bool(atoms and atoms[0][0] == "con" and atoms[0][1] in tuple("FSTUuBnXAWft"))
