"""What prose says of things to which a register gives another status: money and agreements."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from itertools import chain

from udtplan.lazy import pattern
from udtplan.model.facts import FundingSource
from udtplan.prose import tokens
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.claims import Clash
from udtplan.rules.reading.no_money import QUESTIONS, is_conditional, is_partly, no_money
from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary import claims as claim_words
from udtplan.rules.vocabulary import statuses as status_words
from udtplan.rules.vocabulary.settled import GENERAL_PAPERS, LEADING, OTHER_CITIES

_OPEN = ("potential", "applied")
_SHORTEST, _END = 4, 3  # letters of a word that tells, and of its end, which may be another
_ENOUGH = 2  # so many words tell a long name
_IN_BRACKETS = pattern(r"\(.*?\)")
_CLAUSE = r"[.;:!?,](?=\s|\Z)|\n\s*\n|\n\s*[-*+|] "
_CLAUSE_END = pattern(_CLAUSE)
_PAPER_END = pattern(rf"{_CLAUSE}|{status_words.NEXT_PAPER}", re.IGNORECASE)
_SENTENCE_END = pattern(r"[.;:!?](?=\s|\Z)|\n\s*\n|\n\s*[-*+|] ")


def registered_statuses(case: Case, texts: Texts) -> Iterator[Clash]:
    """Statuses of which prose says otherwise than the register."""
    yield from _money(case, texts)
    yield from _undecided(case, texts)
    yield from _no_money(case, texts)
    yield from _unapplied(case, texts)
    yield from _agreements(case, texts)


def _money(case: Case, texts: Texts) -> Iterator[Clash]:
    funding = case.plan.facts.funding
    sources = {one.name: one for one in (funding.sources if funding else ()) if one.status}
    told = _naming(sources, texts)
    for text, span, clause, name in _said(status_words.GRANTED.all_in(texts, told), sources):
        is_open = sources[name].status in _OPEN and not status_words.APPLICATION.search(clause)
        if is_open and not _is_unsure(clause) and not _is_of_other_cities(text, span):
            said = f"plan.yaml has `status: {sources[name].status}` for {quoted(name)}"
            yield Clash(text, *span, said)
    for text, span, clause, name in _said(_among(status_words.HOPED_FOR, texts, told), sources):
        is_over = status_words.GRANTED.is_in(clause)
        if sources[name].status == "secured" and not is_over and not status_words.IF.search(clause):
            yield Clash(text, *span, f"plan.yaml has `status: secured` for {quoted(name)}")


def _is_of_other_cities(text: Text, span: tuple[int, int]) -> bool:
    """Whether the sentence around words tells of others."""
    return OTHER_CITIES.are_in(tokens(text.sentence(*span)))


def _undecided(case: Case, texts: Texts) -> Iterator[Clash]:
    """Money that is secured in the register, and of which an answer says that nobody has decided on it."""
    funding = case.plan.facts.funding
    sources = {one.name: one for one in (funding.sources if funding else ()) if one.status}
    secured = [name for name, one in sources.items() if one.status == "secured"]
    own = [name for name, one in sources.items() if _is_own(one)]
    asked = Texts.among([text for text in texts if text.question in QUESTIONS] if secured else [], texts)
    for text, span in status_words.UNDECIDED.all_in(asked) if asked else ():
        clause = _around(text.words, *span, _CLAUSE_END)
        named = _named(sources, clause)
        if not named and status_words.OWN_MONEY.search(clause) and not status_words.OF_OTHERS.search(clause):
            named = own
        if len(named) != 1 or named[0] not in secured or _is_conditional(text, span):
            continue
        if not is_partly(_without(clause, named[0])):
            yield Clash(text, *span, f"plan.yaml has `status: secured` for {quoted(named[0])}")


def _without(clause: str, name: str) -> str:
    """A clause without the words of a name, and without those that only lead to what it is about."""
    known = {*LEADING, *tokens(name)}
    return " ".join(word for word in clause.split() if known.isdisjoint(tokens(word)))


def _is_own(source: FundingSource) -> bool:
    return status_words.OWN_MONEY.search(f"{source.kind or ''}; {source.name}") is not None


def _is_conditional(text: Text, span: tuple[int, int]) -> bool:
    """Whether the sentence around words says "if"."""
    return is_conditional(_around(text.words, *span, _SENTENCE_END))


def _no_money(case: Case, texts: Texts) -> Iterator[Clash]:
    """Answers that know of no money at all, where the register has some that is secured."""
    funding = case.plan.facts.funding
    secured = [one.name for one in (funding.sources if funding else ()) if one.status == "secured"]
    for text, span in no_money(texts) if secured else ():
        yield Clash(text, *span, f"plan.yaml has `status: secured` for {quoted(secured[0])}")


def _unapplied(case: Case, texts: Texts) -> Iterator[Clash]:
    """An application that is still to be made, and money that was applied for."""
    funding = case.plan.facts.funding
    sources = {one.name: one.status for one in (funding.sources if funding else ()) if one.status}
    applied = [name for name, status in sources.items() if status == "applied"]
    for text, match in status_words.UNAPPLIED.first_in_each(texts) if applied else ():
        sentence = text.sentence(*match.span())
        if is_conditional(sentence) or status_words.ANOTHER.search(sentence):
            continue
        named = _named(sources, sentence) or applied
        if len(named) == 1 and named[0] in applied and text.question in QUESTIONS:
            yield Clash(text, *match.span(), f"plan.yaml has `status: applied` for {quoted(named[0])}")


def _agreements(case: Case, texts: Texts) -> Iterator[Clash]:
    owners = {one.id: one.name for one in case.plan.facts.stakeholders}
    sources = {
        owners[one.owner]: one
        for one in case.plan.facts.data_sources
        if one.owner in owners and one.agreement in ("signed", "in-negotiation", "none")
    }
    told = _naming(sources, texts)
    found = chain(status_words.SIGNED.all_in(texts, told), _among(status_words.UNSIGNED, texts, told))
    for text, span, clause, name in _said(found, sources):
        one = sources[name]
        says_unsigned = status_words.UNSIGNED.is_in(clause)
        is_other = says_unsigned if one.agreement == "signed" else not (says_unsigned or _is_unsure(clause))
        is_other = is_other and not GENERAL_PAPERS.are_in(tokens(clause))
        if is_other and status_words.PAPER.search(clause) and not _is_with_others(text, span, name):
            said = f"plan.yaml has `agreement: {one.agreement}` for {quoted(one.name)}"
            yield Clash(text, *span, said)


def _is_with_others(text: Text, span: tuple[int, int], name: str) -> bool:
    """Whether the paper that is signed or not is one with somebody else than the one named beside it."""
    own = _around(text.words, *span, _PAPER_END)
    return status_words.WITH_WHOM.search(own) is not None and not _named([name], own)


_Found = tuple[Text, tuple[int, int]]


def mark_of(name: str) -> str:
    """Letters that stand wherever a name does."""
    return max(_telling(name), key=len, default="\0")


def is_named(name: str, clause: str) -> bool:
    """Whether the words that tell a name stand in a clause."""
    return bool(_named([name], clause))


def _naming(names: Iterable[str], texts: Texts) -> frozenset[Text]:
    """The texts in which one of some names may stand."""
    marks = [mark_of(name) for name in names if _telling(name)]
    return frozenset(texts.with_one_of(frozenset(), *marks))


def _among(phrases: status_words.Phrases, texts: Texts, told: frozenset[Text]) -> Iterator[_Found]:
    return (found for found in phrases.all_in(texts) if found[0] in told) if told else iter(())


def _said(
    found: Iterable[_Found], known: Collection[str]
) -> Iterator[tuple[Text, tuple[int, int], str, str]]:
    """Where something is said, the clause around it, and the one known name there, or in its sentence."""
    told: set[tuple[Text, str]] = set()
    for text, span in found:
        for clause, told_of in _clauses(text.words, *span):
            named = _named(known, told_of)
            if len(named) == 1 and (text, named[0]) not in told:
                told.add((text, named[0]))
                yield text, span, clause, named[0]
            if named:
                break


def _clauses(words: str, begin: int, end: int) -> Iterator[tuple[str, str]]:
    """The clause around some words, and the sentence: each with those of its words that tell whose they are.

    Of the sentence it is what stands before: "240,000 is secured, and the reserve covers the rest".
    """
    clause, sentence = (_around(words, begin, end, ends) for ends in (_CLAUSE_END, _SENTENCE_END))
    yield clause, clause
    yield sentence, sentence[: sentence.index(words[begin:end])]


def _is_unsure(clause: str) -> bool:
    return claim_words.UNSURE.search(clause) is not None


def _around(words: str, begin: int, end: int, end_of: re.Pattern[str]) -> str:
    """The clause around the words between two offsets."""
    first = max((match.end() for match in end_of.finditer(words, 0, begin)), default=0)
    after = end_of.search(words, end)
    return words[first : after.start() if after else None]


def _named(names: Iterable[str], clause: str) -> list[str]:
    said = f" {' '.join(tokens(clause))}"
    return [name for name in names if _is_in(_telling(name), said)]


def _is_in(telling: tuple[str, ...], said: str) -> bool:
    return bool(telling) and all(f" {word}" in said for word in telling)


@lru_cache(maxsize=192)
def _telling(name: str) -> tuple[str, ...]:
    """The beginnings of the words that tell a name, whatever ends they have elsewhere."""
    own = [word for word in tokens(_IN_BRACKETS.sub(" ", name)) if len(word) >= _SHORTEST]
    return tuple(_beginning(word) for word in own[:_ENOUGH])


def _beginning(word: str) -> str:
    return word[: max(_SHORTEST, len(word) - _END)]
