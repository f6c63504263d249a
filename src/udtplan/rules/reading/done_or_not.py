"""Data that is there, and an impact assessment that is done, in the register only or in prose only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from udtplan.prose import tokens
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.claims import Clash
from udtplan.rules.reading.clauses import Words, clauses, sentences
from udtplan.rules.reading.settled import is_settled
from udtplan.rules.reading.source_names import has_one_of, own_words
from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary.privacy import IMPACT_ASSESSMENT
from udtplan.rules.vocabulary.settled import AVAILABLE, ROWS, UNDER_WAY, Row

_DATA = ("objectives.data", "diagnosis.data", "vision.integration")
_MOST = 16  # so many words of a sentence on one source
_NEAR = 5  # so many words before one that says that it is there or missing
# A first step is done, and not all of it.
_FIRST_STEP = Words(
    "screening* pre draft* vorprüfung* entwurf* ébauche* prelimin* bozza borrador* cribado"
    " rascunho triagem concept* wstępn* projekt predbežn* návrh* προκαταρκτικ* σχέδιο"
)


def done_or_not(case: Case, texts: Texts) -> Iterator[Clash]:
    """Sentences that say otherwise than the register how far something has come."""
    language = case.plan.facts.language[:2]
    if language in ROWS:
        yield from _assessment(case, ROWS[language], UNDER_WAY[language], texts)
        yield from _sources(case, ROWS[language], AVAILABLE[language], texts)


def _assessment(case: Case, row: Row, made: tuple[Words, Words], texts: Texts) -> Iterator[Clash]:
    legal = case.plan.facts.legal
    if legal is None or not legal.dpia or _FIRST_STEP.are_in(tokens(legal.dpia)):
        return
    declared = {_is_done(row, made, one.words) for one in sentences(Text(legal.dpia, "", legal, "dpia"))}
    if len(declared - {None}) != 1:
        return
    (is_done,) = declared - {None}
    for text in texts.speaking_of(IMPACT_ASSESSMENT):
        for sentence in sentences(text):
            if row.unless.are_in(sentence.words) or _FIRST_STEP.are_in(sentence.words):
                continue
            if not IMPACT_ASSESSMENT.first_in(sentence.said):
                continue
            told = {_is_done(row, made, part.words) for part in clauses(sentence)} - {None}
            if told == {not is_done}:
                yield Clash(text, *sentence.told, f"plan.yaml has `dpia:` {quoted(legal.dpia)}")
                return


def _is_done(row: Row, made: tuple[Words, Words], words: Sequence[str]) -> bool | None:
    done, under_way = made
    settled = is_settled(row, words, done)
    return (None if settled else False) if under_way.are_in(words) else settled


def _sources(case: Case, row: Row, there: tuple[Words, Words], texts: Texts) -> Iterator[Clash]:
    sources = [one for one in case.plan.facts.data_sources if one.status in ("available", "gap")]
    known = own_words(case.plan.facts.data_sources)
    told = texts.with_one_of(frozenset(), *there[0].marks(), *there[1].marks()) if sources else []
    for text in told:
        for sentence in sentences(text) if text.question.startswith(_DATA) else ():
            if len(sentence.words) > _MOST or row.unless.are_in(sentence.words):
                continue
            about = [one for one in sources if has_one_of(sentence.words, known[one.id])]
            says = _is_there(row, there, sentence.words, known[about[0].id]) if len(about) == 1 else None
            if says is not None and says != (about[0].status == "available"):
                said = f"plan.yaml has `status: {about[0].status}` for {quoted(about[0].name)}"
                yield Clash(text, *sentence.told, said)


def _is_there(
    row: Row, there: tuple[Words, Words], words: Sequence[str], name: frozenset[str]
) -> bool | None:
    """Whether words say of a source, which they name shortly before, that it is there."""
    said = {
        row.no.are_in(words[max(0, number - _NEAR) : number]) != is_there
        for is_there, signs in zip((True, False), there, strict=True)
        for number in signs.at(words)
        if has_one_of(words[max(0, number - _NEAR) : number], name)
    }
    return said.pop() if len(said) == 1 else None
