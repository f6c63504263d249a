"""Who answers for the twin, in so many words: two at once, or nobody.

The patterns of a language are made of its row, and looked for only where it is spoken. What is found is a
guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.names import actors
from udtplan.prose import tokens, vocabulary
from udtplan.rules import texts
from udtplan.rules.case import Case
from udtplan.rules.said import names
from udtplan.rules.texts import Sign, Text, Texts
from udtplan.rules.vocabulary.accountable import ROWS, Row
from udtplan.rules.vocabulary.governance import BODY, DEPARTMENT
from udtplan.spoken import rows, spoken

_QUESTIONS = ("objectives.governance", "diagnosis.governance")
_WORD = r"[\w’'-]+"
# Before that of which somebody decides.
_OF_WHAT = (
    r"for|of|on|over|about|du|des?|d[’']\w+|sur|für|über|di|del\w*|sul\w*|por|sobre|pel[oa]s?|do"
    r"|da|voor|za|o"
    r"|pre|για"
)
_GAP = r"[^.;:!?\n]{0,60}?"  # within what is said at once
# What one has that answers, beside the words for the responsibility.
_DECISIONS = (
    "decision, decisions, décision, décisions, entscheidung, entscheidungen, decisione, decisioni, decisión"
    ", decisiones, decisão, decisões, beslissing, beslissingen, decyzja, decyzje, rozhodnutie, απόφαση"
)
# Behind the one who answers they say that there are two.
_EVENLY = (
    "in equal measure, in equal parts, in equal shares, on an equal footing, jointly, à parts égales,"
    " conjointement"
    ", au même titre, zu gleichen teilen, gleichermaßen, gemeinsam, in parti uguali, in egual misura"
    ", congiuntamente, a partes iguales, por igual, conjuntamente, em partes iguais, em igual medida"
    ", in gelijke mate, gezamenlijk, po równo, w równym stopniu, wspólnie, rovnakým dielom, rovnako, spoločne"
    ", εξίσου, από κοινού"
)
# Who else there is, or is not: "nobody else is accountable".
_ELSE = r"(?!\s+(?:else|other|d[’']autre|autre|sonst|altro|más|mais|anders|inny|iný|άλλος)(?!\w))"


def _any(words: str) -> str:
    return f"(?:{'|'.join(re.escape(one) for one in words.split(', '))})".replace("\\ ", r"\s+")


def _begin(*rows: str) -> str:
    """The words with which terms begin."""
    return " ".join(tokens(" ".join(term.split()[0] for row in rows for term in row.split(", "))))


def _within(most: int) -> str:
    return rf"(?:\s+{_WORD}){{0,{most}}}?\s+"


def _together(row: Row) -> Sign:
    """ "Both are accountable", "share the responsibility", "the responsibility for the twin is shared"."""
    both, share, what = _any(row.both), _any(row.share), _any(row.what)
    has = _any(f"{row.who}, {row.what}")
    shapes = (
        f"{both}{_within(5)}{has}",
        f"{share}{_within(4)}{what}",
        f"{what}{_within(7)}{share}",
        f"{_any(row.who)}{_within(4)}{_any(_EVENLY)}",
    )
    return _sign("|".join(shapes), _begin(row.both, row.share, _EVENLY), _begin(row.who, row.what))


def _one_more(row: Row) -> Sign:
    """ "Likewise accountable", "accountable as well", "anche il Settore Ambiente ne è responsabile"."""
    shapes = (f"{_any(row.also)}{_within(5)}{_any(row.who)}", rf"{_any(row.who)}\s+(?:as\s+well|too)")
    return _sign("|".join(shapes), f"{_begin(row.also)} well too", _begin(row.who))


def _no_one(row: Row) -> Sign:
    """ "Nobody is accountable", "verantwortlich ist bisher niemand"."""
    nobody, who = _any(row.nobody), _any(row.who)
    shapes = (
        f"{nobody}{_ELSE}{_within(4)}{who}",
        f"{who}{_within(5)}{nobody}",
        f"who{_within(3)}{who}{_within(4)}(?:open|unclear|undecided|not\\s+(?:yet\\s+)?(?:settled|decided))",
    )
    needed = f"{_begin(row.nobody)} open unclear undecided settled decided"
    return _sign("|".join(shapes), needed, _begin(row.who))


def _not_settled(row: Row) -> Iterator[Sign]:
    """ "Who decides is open", "the responsibility has not been assigned", "no accountable body is named"."""
    which, what, no, settled = _any(row.which), _any(row.what), _any(row.no), _any(row.settled)
    has, has_begins = _any(f"{row.who}, {row.what}, {row.does}"), _begin(row.who, row.what, row.does)
    unsettled = rf"\b(?:{_any(row.open)}|{no}{_within(4)}{settled})"
    unsettled_begins = _begin(row.open, row.settled)
    yield _sign(
        rf"{which}\b{_GAP}\b{has}\b{_GAP}{unsettled}|{unsettled}\b{_GAP}\b{which}\b{_GAP}\b{has}",
        *(_begin(row.which), has_begins, unsettled_begins),
    )
    yield _sign(rf"{what}\b{_GAP}{unsettled}", _begin(row.what), unsettled_begins)
    yield _sign(
        rf"{no}(?:{_within(4)}{settled}{_within(4)}{has}"
        rf"|{_within(1)}{has}(?:\s+(?!(?:{_OF_WHAT})\b){_WORD}){{0,4}}?\s+{settled})",
        *(_begin(row.no), has_begins, _begin(row.settled)),
    )


def _pair(row: Row) -> Sign:
    """ "Two owners", "co-led", "each with full responsibility"."""
    return _sign(_any(row.pair), _begin(row.pair))


def _nobodys(row: Row) -> Iterator[Sign]:
    """ "The decision belongs to no department", "the twin has no owner"."""
    rule, where = row.rules.split("|")
    has = f"{row.what}, {row.who}, {row.does}, {_DECISIONS}"
    yield _sign(rf"{_any(has)}\b{_GAP}\b{_any(row.whose)}", _begin(has), _begin(row.whose))
    yield _sign(f"{_any(row.twin)}{_within(3)}{_any(row.lacks)}", _begin(row.twin), _begin(row.lacks))
    yield _sign(
        rf"{_any(row.nobody)}{_ELSE}{_within(2)}{_any(row.does)}", _begin(row.nobody), _begin(row.does)
    )
    yield _sign(_any(row.passed), _begin(row.passed))
    yield _sign(
        rf"{_any(row.no)}{_within(3)}{_any(rule)}\b{_GAP}\b{_any(where)}",
        *(_begin(row.no), _begin(rule), _begin(where)),
    )


def _sign(shape: str, *needed: str) -> Sign:
    return Sign(rf"\b(?:{shape})\b", *needed)


def _ad_hoc(row: Row) -> Sign:
    """ "We settle it case by case"."""
    does, how = map(_any, row.ad_hoc.split("|"))
    return _sign(rf"{does}\b{_GAP}\b{how}|{how}\b{_GAP}\b{does}", _begin(*row.ad_hoc.split("|")[1:]))


@cache
def _signs(language: str) -> dict[str, list[Sign]]:
    """The signs of a language by what they say."""
    row = ROWS[language]
    return {
        "together": [_together(row)],
        "one more": [_one_more(row)],
        "nobody": [_no_one(row)],
        "not settled": [*_not_settled(row), *_nobodys(row)],
        "ad hoc": [_ad_hoc(row)],
        "pair": [_pair(row)],
    }


_WHO, _TWIN, _NO = (
    rows({language: getattr(row, name) for language, row in ROWS.items()}, lambda row: rf"\b{_any(row)}\b")
    for name in ("who", "twin", "nobody")
)
# What is decided on where somebody answers for the twin.
_MATTER = pattern(
    r"\b(?:uses|use cases?|applications?|model|platform|priorit\w+|usages?|modèle|maquette|anwendung\w*"
    r"|modells?|nutzung\w*|us[io]s?|modello|utilizz\w+|modelo|toepassing\w*|zastosowa\w+|modelu"
    r"|použiti\w+|χρήσ\w+"
    r"|μοντέλου?|conflict\w*|conflit\w*|konfli\w+|disput\w+|disagree\w*|désaccord\w*|streit\w*)\b",
    re.IGNORECASE,
)
_NOT = pattern(r"\b(?:not|never|pas|nicht|non|no|não|niet|nie|δεν)\b", re.IGNORECASE)
# Behind "responsible" they say for what.
_FOR = pattern(
    r"\s+(?:for|of|over|du|des?|d[’']|für|di|del\w*|dei|por|pel[oa]s?|do|da|voor|za|pre|για)\b", re.IGNORECASE
)
# What each answers for by itself, what was, and what is said of one of two.
APART = pattern(
    r"\b(?:own|their|alone|only|respective|were|was|had|leurs?|étaient|seule?|ihr(?:e[rmn]?)?"
    r"|eigene\w*|waren"
    r"|propr\w+|erano|sol[oa]|propi\w+|sus|eran|própri\w+|seus|suas|eram|hun|eigen|swoj\w+"
    r"|własn\w+|były|byli"
    r"|svoj\w+|boli|δικ\w+)\b",
    re.IGNORECASE,
)
_OF = pattern(rf"\b(?:{_OF_WHAT})\b", re.IGNORECASE)
# What is settled by now.
_PAST = pattern(
    r"\b(?:was|were|until|était|étaient|jusqu|war|waren|bis|era|erano|fino|estaba|hasta|estava"
    r"|até|waren|tot"
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
    for text, match in _found(case, "one more"):
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
        if _is_of_twin(text, match):
            yield Told(text, *match.span())
    for text, match in _found(case, "not settled"):
        sentence = _around(text.words, *match.span(), _SENTENCE_END)
        is_alone = APART.search(_around(text.words, *match.span(), _CLAUSE_END))
        is_of_twin = _TWIN.search(sentence) or _MATTER.search(sentence) or not _OF.search(sentence)
        if is_of_twin and not is_alone and not _PAST.search(sentence):
            yield Told(text, *match.span())
    if any("accountable" in one.roles for one in case.plan.facts.stakeholders):
        return  # somebody decides, case by case
    for text, match in _found(case, "ad hoc"):
        if not _names_somebody(case, _around(text.words, *match.span(), _CLAUSE_END)):
            yield Told(text, *match.span())


def _is_of_twin(text: Text, match: re.Match[str]) -> bool:
    """Whether the sentence speaks of the twin, or of nothing else for which somebody may answer."""
    sentence = _around(text.words, *match.span(), _SENTENCE_END)
    return bool(_TWIN.search(sentence)) or not (_FOR.match(text.words, match.end()) or _PAST.search(sentence))


class _Governance(NamedTuple):
    """The answers on governance, the words of each of their sentences, and their languages."""

    told: Texts
    sentences: list[frozenset[str]]
    languages: tuple[str, ...]


def _on_governance(case: Case) -> _Governance:
    answers = texts.answers(case)
    told = Texts.among([text for text in answers if text.question in _QUESTIONS], answers)
    sentences = [vocabulary(said) for text in told for said in _SENTENCE_END.split(text.words)]
    return _Governance(told, sentences, spoken("\n\n".join(text.words for text in told)))


def _found(case: Case, kind: str) -> Iterator[tuple[Text, re.Match[str]]]:
    """Where a kind of sign stands; only those are looked for whose words stand in one sentence."""
    told, sentences, languages = case.keep(_on_governance)
    for sign in chain.from_iterable(_signs(language)[kind] for language in languages):
        if any(not any(map(said.isdisjoint, sign.needed)) for said in sentences):
            yield from sign.all_in(told)


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
