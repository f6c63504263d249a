"""Whose eyes data is for, and who runs what, where two answers say two things; see `vocabulary.openness`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from udtplan.lazy import pattern
from udtplan.model.facts import DataSource
from udtplan.prose import folded, tokens
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.claims import Clash, place_said
from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary.against import NOT_TODAY
from udtplan.rules.vocabulary.openness import ROWS, Row
from udtplan.rules.vocabulary.topic import is_denied

_DATA = ("objectives.data", "objectives.output", "diagnosis.data", "vision.integration")
_RUN = (
    "objectives.governance",
    "diagnosis.procurement",
    "diagnosis.data.infrastructure",
    "vision.integration",
)
_SHORT, _SHORTEST, _END = 3, 4, 3  # letters of a word that tells, of its beginning, and of its end
_SAME = 4  # so many letters tell what is run
_NOT_OPEN = pattern(
    r"\b(?:restricted|internal use|confidential|proprietary|commercial|not open|on request|contract"
    r"|licence fee|mobile data|mobile phone|operators?|companies|purchased)\b",
    re.IGNORECASE,
)
# Who may log in says nothing of the data that comes in.
_LOG_IN = pattern(
    r"\b(?:log-?ins?|accounts?|passwords?|dashboards?|viewer|user rights|tableau de bord|identifiants?"
    r"|anmeldung"
    r"|benutzer\w*|nutzerrechte|cruscotto|credenziali|utenti|usuarios|utilizadores|gebruikers|użytkownik\w*"
    r"|používate\w+|χρήστ\w+)\b",
    re.IGNORECASE,
)
_TIME = pattern(
    r"\b20\d\d\b|\b(?:years?|ans|jahre\w*|anni|años|anos|jaar|lat|rok\w*|χρόνια|έτη)\b", re.IGNORECASE
)
_NOT_NOW = pattern(
    r"\b(?:will|shall|not|never|sera|seront|pas|aucune?|nicht|kein\w*|sarà|saranno|non|será|serán|serão|no|não"
    r"|zal|zullen|niet|geen|będzie|będą|nie|bude|budú|nebude|θα|δεν)\b|n[’']t\b",
    re.IGNORECASE,
)
_CLAUSE_END = pattern(r"[.;:!?,]\s|\n")


def said_two_ways(case: Case, texts: Texts) -> Iterator[Clash]:
    """Policies on data, and who runs what, of which two places say two things."""
    row = ROWS.get(case.plan.facts.language[:2])
    if row is not None:
        yield from _only_open(case, row, texts)
        yield from _open_and_shut(case, row, texts)
        yield from _run_by_two(case, row, texts)


def _only_open(case: Case, row: Row, texts: Texts) -> Iterator[Clash]:
    """Nothing but open data, and a source that is not open."""
    for text in texts.with_one_of(frozenset(), *row.open_marks.split()):
        match = _pattern(row.only_open).search(text.words)
        if match is None or is_denied(text.words, match.start()):
            continue
        source = next((one for one in case.plan.facts.data_sources if _is_closed(case, one)), None)
        against = f"the data needed includes {quoted(source.name)}" if source else ""
        if against := against or next(_closed(case, row, text, texts), ""):
            yield Clash(text, match.start(), match.end(), against)


def _is_closed(case: Case, source: DataSource) -> bool:
    external = {one.id for one in case.plan.facts.stakeholders if one.kind == "external"}
    if "cc" in folded((source.licence or "").replace("-", " ")):
        return False
    said = " ".join(part for part in (source.name, source.licence, source.access) if part)
    return source.owner in external or _NOT_OPEN.search(said) is not None


def _closed(case: Case, row: Row, text: Text, texts: Texts) -> Iterator[str]:
    """Where another answer says that data is not for everybody."""
    for other in _of(texts, _DATA):
        for match in _pattern(row.closed).finditer(other.words) if other.place != text.place else ():
            said = other.sentence(*match.span())
            if not (is_denied(other.words, match.start()) or NOT_TODAY.search(said) or _LOG_IN.search(said)):
                yield f"{place_said(case, other)} says {quoted(match.group())}"


def _open_and_shut(case: Case, row: Row, texts: Texts) -> Iterator[Clash]:
    """The same data, for everybody here and for few there."""
    asked = _of(texts, _DATA)
    for text, match, what in _said_of(row, row.opened, asked):
        for other, against, of in _said_of(row, row.shut, asked):
            if other.place != text.place and what and len(what) == len(of) and _is_same(what, of):
                said = f"{place_said(case, other)} says {quoted(against.group())} of it"
                yield Clash(text, match.start(), match.end(), said)
                return


def _said_of(row: Row, words: str, texts: list[Text]) -> Iterator[tuple[Text, re.Match[str], list[str]]]:
    """Where something is said of today, and the beginnings of the words it is said of."""
    small = _small(row)
    for text in texts:
        for match in _pattern(words).finditer(text.words):
            if not NOT_TODAY.search(text.sentence(*match.span())):
                ahead = _CLAUSE_END.split(text.words[: match.start()])[-1]
                what = [word for word in tokens(ahead) if word not in small and len(word) >= _SHORT]
                yield text, match, [word[: max(_SHORTEST, len(word) - _END)] for word in what]


def _is_same(some: list[str], others: list[str]) -> bool:
    return all(any(one.startswith(two) or two.startswith(one) for two in others) for one in some)


def _run_by_two(case: Case, row: Row, texts: Texts) -> Iterator[Clash]:
    """What the city runs itself here, and somebody else there."""
    there = [*_run(row.run_there, _of(texts.with_one_of(frozenset(), *row.others_marks.split()), _RUN))]
    for text, match, thing in _run(row.run_here, _of(texts, _RUN)) if there else ():
        for other, against, of in there:
            if other.place != text.place and thing == of:
                said = f"{place_said(case, other)} says {quoted(against.group())}"
                yield Clash(text, match.start(), match.end(), said)
                return


def _run(words: str, texts: list[Text]) -> Iterator[tuple[Text, re.Match[str], str]]:
    for text in texts:
        for match in _pattern(words).finditer(text.words):
            sentence = text.sentence(*match.span())
            if not (_NOT_NOW.search(sentence) or NOT_TODAY.search(sentence) or _TIME.search(sentence)):
                thing = next(one for one in match.groups() if one)
                yield text, match, thing[:_SAME].lower()


def _of(texts: Iterable[Text], questions: tuple[str, ...]) -> list[Text]:
    return [text for text in texts if text.question.startswith(questions)]


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)".replace(" ", r"\s+"), re.IGNORECASE)


@cache
def _small(row: Row) -> frozenset[str]:
    return frozenset(row.small.split())
