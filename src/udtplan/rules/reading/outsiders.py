"""Whether prose says that nobody from outside takes part, and not that they don't get or see something.

Only where its predicate is taking part, or being there, is such a sentence one about partners. The words
stand in `vocabulary.outsiders`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from udtplan.rules.reading.clauses import Clause, sentences
from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary.outsiders import ROWS, Row

_BESIDE = 4  # so many words from "outside" to what is outside of what
_OWN = 2  # so many words say whose people they are: "city staff"
_FAR = 9  # so many words from there to what they do


def nobody_from_outside(language: str, texts: Texts) -> Iterator[Clause]:
    """Sentences that say that nobody from outside takes part, or only one's own people do."""
    row = ROWS.get(language[:2])
    if row is None:
        return
    denying = texts.with_one_of(frozenset(), *row.outside.marks(), *row.only.marks())
    for text in denying:
        for sentence in sentences(text):
            if _is_of_nobody(row, sentence.words) or _is_of_own_only(row, sentence.words):
                yield sentence


def _is_of_nobody(row: Row, words: Sequence[str]) -> bool:
    for number in row.outside.at(words):
        around = words[number + 1 : number + 1 + _BESIDE]
        if not row.city.are_in(around) or row.unless.are_in([*words[:number], *words[number + 1 :]]):
            continue
        before = words[max(0, number - _BESIDE) : number]
        if row.nobody.are_in(before) or row.nobody.are_in(words[number + 1 : number + _FAR]):
            return _takes_part(row, words[number + 1 : number + 1 + _BESIDE + _FAR])
        if row.no.are_in(before) and row.partner.are_in(before):
            is_there = row.be.are_in(words[: max(0, number - 1)]) and len(words) <= number + 1 + _BESIDE
            return is_there or _takes_part(row, words[number + 1 + 1 :])
    return False


def _is_of_own_only(row: Row, words: Sequence[str]) -> bool:
    for number in row.only.at(words):
        behind = words[number + 1 : number + 1 + _BESIDE]
        if len(row.own.at(behind)) >= _OWN and not row.unless.are_in([*words[:number], *words[number + 1 :]]):
            return not row.no.are_in(words[:number]) and _takes_part(row, words[number + 2 :])
    return False


def _takes_part(row: Row, words: Sequence[str]) -> bool:
    """Whether words speak of taking part, and that in all of it."""
    for number in row.part.at(words[:_FAR]):
        behind = words[row.part.ends(words, number) :]
        if not behind or not row.into.ends(behind, 0):
            return True
        return row.whole.are_in(behind)
    return False


def is_of_something_else(language: str, text: Text, begin: int, end: int) -> bool:
    """Whether "no other partner" has a predicate behind it that is not about taking part."""
    sentence = next((one for one in sentences(text) if one.span[0] <= begin < one.span[1]), None)
    if sentence is None:
        return False
    first = sum(span[0] < begin for span in sentence.spans)
    last = sum(span[0] < end for span in sentence.spans)
    before, said = sentence.words[:first], sentence.words[first:last]
    row = _row_of(language, said)
    if row is None or row.be.are_in(before) or row.part.are_in(before):
        return False
    if any(not row.partner.are_in([word]) and row.part.are_in([word]) for word in said):
        return False
    behind = sentence.words[last : _end_of_clause(sentence, last)]
    told = [word for word in behind if not row.small.are_in([word])]
    return bool(told) and not row.whole.are_in(told[:1]) and not _takes_part(row, behind)


def _row_of(language: str, said: Sequence[str]) -> Row | None:
    """The language of "no other partner" or "nobody from outside", which may not be that of the plan."""
    rows = [ROWS[language[:2]]] if language[:2] in ROWS else []
    return next((row for row in (*rows, *ROWS.values()) if _is_in(row, said)), None)


def _is_in(row: Row, said: Sequence[str]) -> bool:
    is_of_nobody = row.nobody.are_in(said) and row.outside.are_in(said)
    return is_of_nobody or (row.no.are_in(said[:1]) and row.partner.are_in(said[1:]))


def _end_of_clause(sentence: Clause, first: int) -> int:
    words = sentence.text.words
    for number in range(first, len(sentence.words)):
        between = words[sentence.spans[number - 1][1] : sentence.spans[number][0]] if number else ""
        if "," in between or ":" in between:
            return number
    return len(sentence.words)
