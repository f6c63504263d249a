"""Who answers for the twin, in so many words: two at once, or nobody.

The patterns of a language are made of its row, and looked for only where words of it stand. What is found
is a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.names import actors
from udtplan.prose import tokens
from udtplan.rules import texts
from udtplan.rules.accountable_words import ROWS, Row
from udtplan.rules.case import Case
from udtplan.rules.said import names
from udtplan.rules.texts import Sign, Text, Texts
from udtplan.rules.vocabulary.governance import BODY, DEPARTMENT

_QUESTIONS = ("objectives.governance", "diagnosis.governance")
_WORD = r"[\w’'-]+"
# Before that of which somebody decides.
_OF_WHAT = (
    r"for|of|on|over|about|du|des?|d[’']\w+|sur|für|über|di|del\w*|sul\w*|por|sobre|pel[oa]s?|do|da|voor|za|o"
    r"|pre|για"
)
_GAP = r"[^.;:!?\n]{0,60}?"  # within what is said at once
# Who else there is, or is not: "nobody else is accountable".
_ELSE = r"(?!\s+(?:else|other|d[’']autre|autre|sonst|altro|más|mais|anders|inny|iný|άλλος)(?!\w))"


def _any(words: str) -> str:
    return f"(?:{'|'.join(re.escape(one) for one in words.split(', '))})".replace("\\ ", r"\s+")


def _begin(*rows: str) -> str:
    """The words with which terms begin."""
    return " ".join(term.split()[0] for row in rows for term in row.split(", "))


def _within(most: int) -> str:
    return rf"(?:\s+{_WORD}){{0,{most}}}?\s+"


def _together(row: Row) -> Sign:
    """ "Both are accountable", "share the responsibility", "the responsibility for the twin is shared"."""
    both, share, what = _any(row.both), _any(row.share), _any(row.what)
    has = _any(f"{row.who}, {row.what}")
    shapes = (f"{both}{_within(5)}{has}", f"{share}{_within(4)}{what}", f"{what}{_within(7)}{share}")
    return Sign(rf"\b(?:{'|'.join(shapes)})\b", _begin(row.both, row.share), _begin(row.who, row.what))


def _one_more(row: Row) -> Sign:
    """ "Likewise accountable", "accountable as well", "anche il Settore Ambiente ne è responsabile"."""
    shapes = (f"{_any(row.also)}{_within(5)}{_any(row.who)}", rf"{_any(row.who)}\s+(?:as\s+well|too)")
    return Sign(rf"\b(?:{'|'.join(shapes)})\b", f"{_begin(row.also)} well too", _begin(row.who))


def _no_one(row: Row) -> Sign:
    """ "Nobody is accountable", "verantwortlich ist bisher niemand"."""
    nobody, who = _any(row.nobody), _any(row.who)
    shapes = (
        f"{nobody}{_ELSE}{_within(4)}{who}",
        f"{who}{_within(5)}{nobody}",
        f"who{_within(3)}{who}{_within(4)}(?:open|unclear|undecided|not\\s+(?:yet\\s+)?(?:settled|decided))",
    )
    needed = f"{_begin(row.nobody)} open unclear undecided settled decided"
    return Sign(rf"\b(?:{'|'.join(shapes)})\b", needed, _begin(row.who))


def _not_settled(row: Row) -> Sign:
    """ "Who decides is open", "the responsibility has not been assigned", "no accountable body is named"."""
    which, what, no = _any(row.which), _any(row.what), _any(row.no)
    has = _any(f"{row.who}, {row.what}, {row.does}")
    unsettled = rf"\b(?:{_any(row.open)}|{no}{_within(4)}{_any(row.settled)})"
    shapes = (
        rf"{which}\b{_GAP}\b{has}\b{_GAP}{unsettled}",
        rf"{unsettled}\b{_GAP}\b{which}\b{_GAP}\b{has}",
        rf"{what}\b{_GAP}{unsettled}",
        rf"{no}{_within(1)}{has}(?:\s+(?!(?:{_OF_WHAT})\b){_WORD}){{0,4}}?\s+{_any(row.settled)}",
    )
    return Sign(
        rf"\b(?:{'|'.join(shapes)})\b", _begin(row.open, row.settled), _begin(row.who, row.what, row.does)
    )


def _pair(row: Row) -> Sign:
    """ "Two owners", "co-led", "each with full responsibility"."""
    return Sign(rf"\b{_any(row.pair)}\b", " ".join(tokens(_begin(row.pair))))


class _Signs(NamedTuple):
    words: frozenset[str]
    together: Sign
    one_more: Sign
    nobody: Sign
    not_settled: Sign
    pair: Sign


# By language: the words of which one stands in whatever is found, and what finds it.
_SIGNS = [
    _Signs(
        frozenset(tokens(_begin(row.who, row.what, row.does, row.pair))),
        _together(row),
        _one_more(row),
        _no_one(row),
        _not_settled(row),
        _pair(row),
    )
    for row in ROWS
]
_WHO, _TWIN, _NO = (
    pattern(rf"\b(?:{'|'.join(_any(getattr(row, name)) for row in ROWS)})\b", re.IGNORECASE)
    for name in ("who", "twin", "nobody")
)
_NOT = pattern(r"\b(?:not|never|pas|nicht|non|no|não|niet|nie|δεν)\b", re.IGNORECASE)
# Behind "responsible" they say for what.
_FOR = pattern(
    r"\s+(?:for|of|over|du|des?|d[’']|für|di|del\w*|dei|por|pel[oa]s?|do|da|voor|za|pre|για)\b", re.IGNORECASE
)
# What each answers for by itself, what was, and what is said of one of two.
APART = pattern(
    r"\b(?:own|their|alone|only|respective|were|was|had|leurs?|étaient|seule?|ihr(?:e[rmn]?)?|eigene\w*|waren"
    r"|propr\w+|erano|sol[oa]|propi\w+|sus|eran|própri\w+|seus|suas|eram|hun|eigen|swoj\w+|własn\w+|były|byli"
    r"|svoj\w+|boli|δικ\w+)\b",
    re.IGNORECASE,
)
_OF = pattern(rf"\b(?:{_OF_WHAT})\b", re.IGNORECASE)
# What is settled by now.
_PAST = pattern(
    r"\b(?:was|were|until|était|étaient|jusqu|war|waren|bis|era|erano|fino|estaba|hasta|estava|até|waren|tot"
    r"|był\w*|niedawna|bolo|bola|donedávna|ήταν|μέχρι)\b",
    re.IGNORECASE,
)
_CLAUSE_END = pattern(r"[.;:!?,](?=\s|\Z)|\n\s*\n")
_SENTENCE_END = pattern(r"[.;:!?](?=\s|\Z)|\n\s*\n")


class Told(NamedTuple):
    """Words of an answer, and where they stand."""

    text: Text
    begin: int
    end: int


def answered_by_two(case: Case) -> Iterator[Told]:
    """Where an answer says that two answer for the twin."""
    for text, match in _found(case, "together"):
        begin, end = match.span()
        clause, sentence = (_around(text.words, begin, end, ends) for ends in (_CLAUSE_END, _SENTENCE_END))
        before = _before(text.words, begin, _CLAUSE_END)
        is_one = APART.search(clause) or _NOT.search(f"{before}{match.group()}") or _NO.search(sentence)
        if _TWIN.search(sentence) and not is_one and _names_somebody(case, clause):
            yield Told(text, begin, end)
    for text, match in _found(case, "one_more"):
        begin, end = match.span()
        clause = _around(text.words, begin, end, _CLAUSE_END)
        others = text.words[: begin - len(_before(text.words, begin, _CLAUSE_END))]
        is_of_twin = _TWIN.search(clause) or not _FOR.match(text.words, end)
        is_one = APART.search(clause) or _NOT.search(clause) or _NO.search(clause)
        if _WHO.search(others) and is_of_twin and not is_one and _names_somebody(case, clause):
            yield Told(text, begin, end)
    for text, match in _found(case, "pair"):
        sentence = _around(text.words, *match.span(), _SENTENCE_END)
        before = _before(text.words, match.start(), _CLAUSE_END)
        is_said = not _NOT.search(before) and not _PAST.search(sentence) and not _NO.search(sentence)
        if is_said and _TWIN.search(sentence):
            yield Told(text, *match.span())


def answered_by_nobody(case: Case) -> Iterator[Told]:
    """Where an answer says that nobody answers for the twin."""
    for text, match in _found(case, "nobody"):
        if _TWIN.search(_around(text.words, *match.span(), _SENTENCE_END)):
            yield Told(text, *match.span())
    for text, match in _found(case, "not_settled"):
        sentence = _around(text.words, *match.span(), _SENTENCE_END)
        is_of_twin = _TWIN.search(sentence) or not _OF.search(sentence)
        if is_of_twin and not _PAST.search(sentence):
            yield Told(text, *match.span())


def _found(case: Case, kind: str) -> Iterator[tuple[Text, re.Match[str]]]:
    told, signs = case.keep(_on_governance)
    return chain.from_iterable(sign.all_in(told) for sign in (getattr(row, kind) for row in signs))


def _on_governance(case: Case) -> tuple[Texts, list[_Signs]]:
    """The answers on governance, and the signs of the languages that may be found in them."""
    answers = texts.answers(case)
    told = Texts.among([text for text in answers if text.question in _QUESTIONS], answers)
    words = frozenset().union(*(text.vocabulary for text in told))
    return told, [row for row in _SIGNS if not words.isdisjoint(row.words)]


def _before(words: str, begin: int, end_of: re.Pattern[str]) -> str:
    """The words of a clause before an offset."""
    last = max((match.end() for match in end_of.finditer(words, 0, begin)), default=0)
    return words[last:begin]


def _around(words: str, begin: int, end: int, end_of: re.Pattern[str]) -> str:
    """The clause around the words between two offsets."""
    after = end_of.search(words, end)
    return _before(words, begin, end_of) + words[begin : after.start() if after else None]


def _names_somebody(case: Case, clause: str) -> bool:
    return (
        DEPARTMENT.is_named(clause)
        or BODY.is_named(clause)
        or next(actors(clause), None) is not None
        or any(names(one.name, clause) for one in case.plan.facts.stakeholders)
    )
