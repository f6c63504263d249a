"""Money and papers that are settled in the register and still open in prose, or the other way round.

A sentence is about an entry where the words that tell its name stand in it, or its amount; then it is only
asked whether it says that this is settled or open. The words for that stand in `vocabulary.settled`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from udtplan.amounts import find, read
from udtplan.lazy import pattern
from udtplan.prose import tokens
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.claims import Clash
from udtplan.rules.reading.clauses import Clause, Words, clauses, sentences
from udtplan.rules.reading.no_money import QUESTIONS, is_partly
from udtplan.rules.reading.registered import is_named, mark_of
from udtplan.rules.reading.source_names import has_one_of, own_words
from udtplan.rules.texts import Texts
from udtplan.rules.vocabulary.settled import BY_RULE, GENERAL_PAPERS, LEADING, PAID, ROWS, Row

_BEFORE, _AHEAD, _BEHIND, _WAITED = 5, 7, 9, 3  # so many words from a word that says it is settled
_AGREED = ("signed", "in-negotiation", "none")
_FEW = 9  # so many words of a sentence that says it of everything
_PARTICIPLES = frozenset("granted awarded approved allocated confirmed signed agreed".split())
_MAY_FOLLOW = Words(
    "the a an us our its it this these that by in on at and or but as since last already now yet so from"
    " of only with before after until under before today there is are was were has have unanimously"
    " finally money funding off"
)
_DIGIT = pattern(r"\d")
# When somebody decides says nothing of which part it is; what the money is for does.
_DATE = pattern(
    r"\b(?!(?:for|from|after|beyond|until|since|of|pour|dès|après|für|ab|nach|per|dal|dopo|para|desde|tras|após|voor"
    r"|vanaf|dla|od|po|pre|για|από|del?|du|van|roku)\b)[^\W\d]{3,}\.?\s+(?:de\s+|del\s+)?20\d\d\b",
    re.IGNORECASE,
)


def is_settled(row: Row, words: Sequence[str], done: Words) -> bool | None:
    """Whether words say that something is settled (True) or still open (False)."""
    settled, still_open = False, False
    for number in done.at(words):
        if _is_of_a_noun(words, number):
            continue
        before, behind = words[max(0, number - _BEFORE) : number], words[number + 1 : number + 1 + _BEHIND]
        is_ahead = row.ahead.are_in(words[max(0, number - _AHEAD) : number])
        if not (row.no.are_in(before) or is_ahead or row.behind.are_in(behind)):
            settled = True
        elif not PAID.ends(words, number):
            still_open = True
    for number in row.open.at(words):
        if row.no.are_in(words[max(0, number - 2) : number]):
            return None
        still_open = True
    still_open = still_open or _is_waited_for(row, words)
    return settled if settled != still_open else None


def _is_of_a_noun(words: Sequence[str], number: int) -> bool:
    """Whether an English participle belongs to a noun behind it: "of approved costs"."""
    return (
        words[number] in _PARTICIPLES
        and words[number + 1 : number + 2] != ()
        and not _MAY_FOLLOW.ends(words, number + 1)
    )


def _is_waited_for(row: Row, words: Sequence[str]) -> bool:
    """Whether somebody still has to say yes."""
    if any(row.pass_on.are_in(words[number + 1 : number + 1 + _BEFORE]) for number in row.must.at(words)):
        return True
    decisions = row.decision.at(words)
    is_waited_for = row.waits.are_in(words)
    if any(row.no.are_in(words[max(0, number - _WAITED) : number]) for number in decisions):
        return not is_waited_for  # "needs no decision"
    return bool(decisions) and is_waited_for


def _is_hedged(row: Row, sentence: Clause) -> bool:
    """Whether a sentence says "if", or tells of others, of a part or of the past."""
    if BY_RULE.are_in(sentence.words) or "%" in sentence.said:
        return True
    return row.unless.are_in(sentence.words) or row.first.ends(sentence.words, 0) > 0


# ── Money ───────────────────────────────────────────────────────────────────────────────────────────


class _Fund(NamedTuple):
    name: str
    is_secured: bool
    status: str
    amount: Decimal | None


def settled_otherwise(case: Case, texts: Texts) -> Iterator[Clash]:
    """Sentences that call settled what a register calls open, or open what it calls settled."""
    row = ROWS.get(case.plan.facts.language[:2])
    if row is not None:
        yield from _money(case, row, texts)
        yield from _papers(case, row, texts)


def _money(case: Case, row: Row, texts: Texts) -> Iterator[Clash]:
    funds = _funds(case, row)
    named = {*texts.with_one_of(frozenset(), *(mark_of(one.name) for one in funds))} if funds else set()
    for text in texts if funds else ():
        is_on_money = text.question in QUESTIONS
        if not (is_on_money or text in named):
            continue
        for sentence in sentences(text):
            if not is_on_money and not row.money.are_in(sentence.words):
                continue
            if not _is_hedged(row, sentence):
                yield from _told_of_money(case, row, funds, sentence, is_on_money)


def _funds(case: Case, row: Row) -> list[_Fund]:
    funding, language = case.plan.facts.funding, case.plan.facts.language
    return [
        _Fund(one.name, one.status == "secured", one.status, _sum(one.amount, language))
        for one in (funding.sources if funding else ())
        if one.status and not all(row.money.are_in([word]) for word in tokens(one.name))
    ]


def _sum(amount: str | None, language: str) -> Decimal | None:
    found = read(amount, language) if amount else None
    return found.low if found is not None and found.is_read and found.low == found.high else None


def _told_of_money(
    case: Case, row: Row, funds: list[_Fund], sentence: Clause, is_on_money: bool
) -> Iterator[Clash]:
    several = sum(is_named(one.name, sentence.said) for one in funds) > 1
    for part in clauses(sentence) if several or _DIGIT.search(sentence.said) else (sentence,):
        one = _fund(case, row, funds, part, is_on_money)
        if one is not None:
            settled = is_settled(row, part.words, row.given)
            if settled is not None and settled != one.is_secured:
                against = f"plan.yaml has `status: {one.status}` for {quoted(one.name)}"
                yield Clash(part.text, *part.told, against)


def _fund(case: Case, row: Row, funds: list[_Fund], part: Clause, is_on_money: bool) -> _Fund | None:
    """The one entry that a part of a sentence is about, and that as a whole."""
    said = part.said
    sums = find(said, case.plan.facts.language) if _DIGIT.search(said) else []
    told = {one.low for one in sums if one.low == one.high}
    about = [one for one in funds if is_named(one.name, said)]
    if len(about) > 1:
        return None
    if about and sums:
        about = [one for one in about if one.amount in told]
    elif sums and is_on_money:
        about = [one for one in funds if one.amount is not None and one.amount in told]
    elif not about and is_on_money and len(part.words) <= _FEW and row.nothing.are_in(part.words):
        return next((one for one in funds if one.is_secured), None)
    if len(about) != 1 or len(told) > 1 or row.request.are_in(part.words):
        return None
    if not sums and not row.money.are_in(part.words):
        return None
    for one in sums:
        said = said.replace(one.text, " ")
    known = {*LEADING, *tokens(about[0].name)}
    kept = " ".join(word for word in _DATE.sub(" ", said).split() if known.isdisjoint(tokens(word)))
    return None if is_partly(kept) else about[0]


# ── Papers ──────────────────────────────────────────────────────────────────────────────────────────


def _papers(case: Case, row: Row, texts: Texts) -> Iterator[Clash]:
    """Agreements on data that are signed in one place only; whom they are with is asked in `registered`."""
    known = own_words(case.plan.facts.data_sources)
    sources = [one for one in case.plan.facts.data_sources if one.agreement in _AGREED]
    for text in texts.with_one_of(frozenset(), *row.paper.marks()) if sources else ():
        for sentence in sentences(text):
            if _is_hedged(row, sentence) or GENERAL_PAPERS.are_in(sentence.words):
                continue
            if not row.paper.are_in(sentence.words):
                continue
            about = [one for one in sources if has_one_of(sentence.words, known[one.id])]
            settled = is_settled(row, sentence.words, row.signed) if len(about) == 1 else None
            if settled is not None and settled != (about[0].agreement == "signed"):
                said = f"plan.yaml has `agreement: {about[0].agreement}` for {quoted(about[0].name)}"
                yield Clash(text, *sentence.told, said)
