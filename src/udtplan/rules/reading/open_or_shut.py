"""Data that prose calls open and a register keeps inside, or the other way round.

Asked only of what a sentence calls all data, and of data whose name a register has, too. The words stand in
`vocabulary.open_or_shut`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from udtplan.prose import tokens
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.claims import Clash
from udtplan.rules.reading.clauses import Clause, clauses, sentences
from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary import openness as openness_words
from udtplan.rules.vocabulary.open_or_shut import MAY_FOLLOW, NO_DATA, OPEN_LICENCES, ROWS, Row

_BE, _NO, _OF = 3, 4, 4  # so many words before a word that says how open something is, and behind "all"
_SHORT, _SHORTEST, _END = 3, 4, 3  # letters of a word that tells, of its beginning, and of its end
_BEFORE_NOUNS = frozenset(["open", "public", "free", "openbaar", "publiek"])
_ABOUT = ("vision.", "objectives.", "summary.", "diagnosis.data", "diagnosis.governance", "city.")


class _Terms(NamedTuple):
    """What a register says of some data: the beginnings of its name, how open it is, and its words."""

    name: tuple[str, ...]
    is_open: bool
    said: str


def open_or_shut(case: Case, texts: Texts) -> Iterator[Clash]:
    """Sentences that say of data otherwise than a register whether it is open."""
    language = case.plan.facts.language[:2]
    row = ROWS.get(language)
    terms = [*_terms(case, row, language)] if row is not None else []
    if row is None or not terms:
        return
    marks = [*row.opened.marks(), *row.open.marks(), *row.shut.marks(), *row.kept.marks()]
    for text in texts.with_one_of(frozenset(), *marks):
        if not text.question.startswith(_ABOUT):
            continue
        for sentence in sentences(text):
            if found := _against(row, language, sentence, terms):
                yield Clash(text, *sentence.told, found.said)
                break


def _against(row: Row, language: str, sentence: Clause, terms: list[_Terms]) -> _Terms | None:
    if row.unless.are_in(sentence.words) or NO_DATA.are_in(sentence.words):
        return None
    if _is_of_all(row, sentence.words):
        return next((one for one in terms if not one.is_open), None)
    for part in clauses(sentence.without_label()):
        number, is_open = _state(row, part.words)
        name = _name(language, row, part.words[:number])
        if is_open is not None and name:
            own = [one for one in terms if _is_among(name, one.name)]
            if own and all(one.is_open != is_open for one in own):
                return own[0]
    return None


def _is_of_all(row: Row, words: Sequence[str]) -> bool:
    """Whether everything is called open, or everybody may have it."""
    opened = [number for number in row.opened.at(words) if not _is_denied(row, words, number)]
    opened += [number for number in row.open.at(words) if _is_open(row, words, number)]
    if not opened:
        return False
    whole = row.everything.at(words)
    whole += [one for one in row.all.at(words) if row.data.are_in(words[one + 1 : one + 1 + _OF])]
    if row.anyone.are_in(words[: opened[0]]) and any(one > opened[0] for one in whole):
        return True
    return any(one + 1 < opened[-1] and not row.open.are_in(words[one : one + 2]) for one in whole)


def _state(row: Row, words: Sequence[str]) -> tuple[int, bool | None]:
    """Where it is said how open something is, and whether it is; None where nothing or both is said."""
    said: dict[bool, int] = {}
    for number in row.opened.at(words):
        said.setdefault(not _is_denied(row, words, number), number)
    for number in row.open.at(words):
        if _is_predicate(row, words, number):
            said.setdefault(not _is_denied(row, words, number), number)
    for number in row.shut.at(words):
        if row.be.are_in(words[max(0, number - _BE) : number]):
            said.setdefault(_is_denied(row, words, number), number)
    for number in row.kept.at(words):
        said.setdefault(False, number)
    return (next(iter(said.values())), next(iter(said))) if len(said) == 1 else (0, None)


def _is_open(row: Row, words: Sequence[str], number: int) -> bool:
    return _is_predicate(row, words, number) and not _is_denied(row, words, number)


def _is_predicate(row: Row, words: Sequence[str], number: int) -> bool:
    """Whether an adjective says how something is: "is open", but not "is in the open register"."""
    behind = words[number + 1 : number + 2]
    if words[number] in _BEFORE_NOUNS and behind and not MAY_FOLLOW.are_in(behind):
        return False
    return row.be.are_in(words[max(0, number - _BE) : number])


def _is_denied(row: Row, words: Sequence[str], number: int) -> bool:
    return row.no.are_in(words[max(0, number - _NO) : number])


def _terms(case: Case, row: Row, language: str) -> Iterator[_Terms]:
    legal = case.plan.facts.legal
    if legal is not None and legal.open_data:
        for sentence in sentences(Text(legal.open_data, "", legal, "open_data")):
            number, is_open = _state(row, sentence.words)
            if is_open is not None:
                name = _name(language, row, sentence.words[:number])
                yield _Terms(name, is_open, f"plan.yaml has `open_data:` {quoted(sentence.said)}")
    for source in case.plan.facts.data_sources:
        is_open = _is_open_by(row, source.licence or "")
        if is_open is not None:
            said = f"plan.yaml has `licence:` {quoted(source.licence or '')} for {quoted(source.name)}"
            yield _Terms(_name(language, row, _words(source.name)), is_open, said)


def _is_open_by(row: Row, licence: str) -> bool | None:
    words = _words(licence)
    is_open, is_shut = OPEN_LICENCES.are_in(words), row.terms.are_in(words)
    return is_open if is_open != is_shut else None


def _words(said: str) -> tuple[str, ...]:
    return tuple(tokens(said))


def _name(language: str, row: Row, words: Sequence[str]) -> tuple[str, ...]:
    """The beginnings of the words that tell which data is meant."""
    small = openness_words.ROWS[language].small.split() if language in openness_words.ROWS else ()
    telling = [word for word in words if len(word) >= _SHORT and word not in small]
    plain = (
        word
        for word in telling
        if not (row.data.are_in([word]) or row.be.are_in([word]) or row.no.are_in([word]))
    )
    return tuple([word[: max(_SHORTEST, len(word) - _END)] for word in plain])


def _is_among(some: Sequence[str], others: Sequence[str]) -> bool:
    return all(any(one.startswith(two) or two.startswith(one) for two in others) for one in some)
