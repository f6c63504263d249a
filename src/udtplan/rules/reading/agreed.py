"""What one answer says is signed or talked over with somebody, and another says is not.

The two have to name the same other side: "with the bus operator" here, and its words there. Where both say
what it is about, that has to be the same too. The wordings stand in `vocabulary.agreed`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.prose import tokens
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.claims import Clash, place_said
from udtplan.rules.texts import Sign, Text, Texts
from udtplan.rules.vocabulary.agreed import NARROWED, ROWS, Row
from udtplan.rules.vocabulary.claims import UNSURE

_SHORT, _SHORTEST, _END = 3, 4, 3  # letters of a word that tells, of its beginning, and of its end
_LONGEST = 3  # words of the name of a side
_CLAUSE = pattern(r"[^.;:!?,\n]+")


class _Kind(NamedTuple):
    """What is denied in a language, and what contradicts it."""

    row: Row
    denied: Sign
    affirmed: tuple[Sign, ...]
    is_on_paper: bool


@cache
def _kinds(language: str) -> tuple[_Kind, ...]:
    row = ROWS.get(language)
    if row is None:
        return ()
    signed = row.signed_paper
    return (
        _Kind(row, row.unsigned_paper, (signed,), is_on_paper=True),
        _Kind(row, row.unheard_talks, (row.held_talks, signed), is_on_paper=False),
    )


class _Said(NamedTuple):
    """Words, the sentence around them, whom they name and what they are about."""

    text: Text
    begin: int
    end: int
    sentence: str
    side: frozenset[str]
    about: frozenset[str]


def agreed_and_not(case: Case, texts: Texts) -> Iterator[Clash]:
    """Papers and talks that are there in one answer, and not in another."""
    told: set[str] = set()
    for kind in _kinds(case.plan.facts.language[:2]):
        for denial in _denials(kind, texts):
            claim = next((one for one in _claims(kind, texts, denial) if _is_same(one, denial)), None)
            if claim is not None and denial.sentence not in told:
                told.add(denial.sentence)
                against = f"{place_said(case, denial.text)} says {quoted(denial.sentence.strip())}"
                yield Clash(claim.text, claim.begin, claim.end, against)


def _denials(kind: _Kind, texts: Texts) -> Iterator[_Said]:
    """What is denied today, with somebody; those who have not signed may be named as such."""
    for text, match in kind.denied.all_in(texts):
        if not NARROWED.search(text.sentence(*match.span())):
            said = _said(kind.row, text, match)
            if said.side or kind.is_on_paper:
                yield said


def _claims(kind: _Kind, texts: Texts, denial: _Said) -> Iterator[_Said]:
    """What is said to be done or under way, where the other side of a denial may be named."""
    named = texts.with_one_of(frozenset(), *denial.side) if denial.side else texts
    for affirmed in kind.affirmed:
        for text, match in affirmed.all_in(Texts.among(named, texts)):
            if text.place != denial.text.place and not UNSURE.search(text.sentence(*match.span())):
                yield _said(kind.row, text, match)


def _is_same(claim: _Said, denial: _Said) -> bool:
    """Whether both are about the same, with the same other side."""
    if claim.about and denial.about and not _shared(claim.about, denial.about):
        return False
    if claim.side and denial.side and not _shared(claim.side, denial.side):
        return False
    return _names(denial.sentence, claim.side) or _names(claim.sentence, denial.side)


def _names(sentence: str, side: Iterable[str]) -> bool:
    said = f" {' '.join(tokens(sentence))}"
    parts = [*side]
    return bool(parts) and all(f" {part}" in said for part in parts)


def _shared(some: Iterable[str], others: Iterable[str]) -> bool:
    others = [*others]
    return any(one.startswith(other) or other.startswith(one) for one in some for other in others)


def _said(row: Row, text: Text, match: re.Match[str]) -> _Said:
    sentence = text.sentence(*match.span())
    begin, end = _clause(text.words, *match.span())
    side = _behind(row, row.beside, text.words[begin:end]) or _behind(row, row.beside, sentence)
    return _Said(text, *match.span(), sentence, side, _behind(row, row.on, sentence))


def _clause(words: str, begin: int, end: int) -> tuple[int, int]:
    around = [one.span() for one in _CLAUSE.finditer(words) if one.end() > begin and one.start() < end]
    return (around[0][0], around[-1][1]) if around else (begin, end)


def _behind(row: Row, before: str, said: str) -> frozenset[str]:
    """The beginnings of the words that follow others: "with the bus operator"."""
    for match in _after(before).finditer(said):
        name: list[str] = []
        clause = _CLAUSE.match(said, match.end())
        for word in tokens(clause.group()) if clause else ():
            if word in _small(row):
                if name:
                    break
            else:
                name.append(_beginning(word))
                if len(name) == _LONGEST:
                    break
        telling = [one for one in name if len(one) >= _SHORT]
        if telling:
            return frozenset(telling)
    return frozenset()


@cache
def _after(before: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{before})(?!\w)\s*", re.IGNORECASE)


@cache
def _small(row: Row) -> frozenset[str]:
    """The words that end a name: small ones, and those that say what is done."""
    done = " ".join((row.on_words, row.talks, row.papers, row.goes_on, row.signed)).lower()
    return frozenset([*row.small.split(), *re.findall(r"[^\W\d]+", done)])


def _beginning(word: str) -> str:
    return word[: max(_SHORTEST, len(word) - _END)]
