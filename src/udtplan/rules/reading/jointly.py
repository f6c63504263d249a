"""Who oversees the twin together, in so many words: "overseen by A and B", "A und B steuern ihn".

Each language has its verbs in one row. The names are those of the register, and others that are told by
their words. What is found is a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.model.facts import Stakeholder
from udtplan.names import actors
from udtplan.rules.reading.accountable import APART
from udtplan.rules.said import where
from udtplan.rules.vocabulary.governance import OVERSEES

_MOST = 5  # times that somebody oversees something in one text
_NEAR = 60  # characters between the verb and the first name: "jointly and in turns by the"
_CLOSE = 25  # between the last name and the verb: "will also jointly"

# Verbs behind those who do it ("A and B oversee", "von A und B beaufsichtigt"); commas stand between them.
_DO = {
    "en": "oversee, supervise, steer, govern",
    "fr": "supervisent, superviseront, pilotent, piloteront, assurent la supervision, assurent le pilotage",
    "de": (
        "beaufsichtigen, steuern, überwachen, verantworten, beaufsichtigt, gesteuert, überwacht, verantwortet"
        ", verantwortlich"
    ),
    "it": "supervisionano, supervisioneranno, sovrintendono, guidano",
    "es": "supervisan, supervisarán, dirigen, dirigirán",
    "pt": "supervisionam, supervisionarão, dirigem, tutelam",
    "nl": "toezicht, aansturen, besturen, sturen",
    "pl": "nadzorują, kierują, zarządzają",
    "sk": "dohliadajú, riadia",
    "el": "εποπτεύουν, διευθύνουν",
}
# Verbs before them: "el gemelo lo supervisan A y B".
_DONE_BY = {
    "en": "co-owned by, co-led by, governed by",
    "es": "supervisan, supervisarán, dirigen, dirigirán",
    "pt": "supervisionam, supervisionarão, dirigem, supervisionado pela, supervisionado pelo, dirigido pela",
    "it": "supervisionato dal, supervisionato dalla, guidato dal, guidato dalla, supervisionano",
    "nl": "houden, houdt",
    "pl": "nadzorują, nadzorowany jest przez",
    "sk": "dohliadajú, riadia",
    "el": "εποπτεύεται από, εποπτεύουν",
}
# Of what else one may be in charge; whoever has a verb for it behind two names says nothing of the twin.
_TWIN = pattern(
    r"\b(?:twins?|it|its|project|jumeaux?|le|en|projet|zwillings?|ihn|projekts?|gemell[oi]|lo|progetto"
    r"|gemelos?|proyecto|gémeos?|-?o|projeto|tweeling|erop|hem|bliźnia\w*|nim|dvojč\w*|ho|δίδυμο\w*|διδύμου"
    r"|έργο\w*)\b",
    re.IGNORECASE,
)
_AND = (
    r"and|&|et|und|e|ed|y|en|i|a|och|og|και|as well as|ainsi qu[e’']|als auch|sia|quanto|como|alsook|jak i"
    r"|ako aj|καθώς και"
)
_BEFORE_NAME = (
    r"by|with|the|par|le|la|les|l[’']|à|au|aux|der|die|das|dem|den|bei|beim|von|vom|durch|il|lo|gli|i|alla?"
    r"|agli"
    r"|al|ai|dal|dalla|dai|dall[’']|da|el|los|las|por|het|bij|door|de|do|à|ao|a|o|pel[oa]s?|przez"
    r"|τη|την|το|τον|στη|στην|στο|από"
)
_ARTICLES = rf"(?:(?:{_BEFORE_NAME})(?:\s+|(?<=[’']))){{0,2}}"
_JOINED = pattern(rf"\s*(?:{_AND})(?:\s+|(?<=[’'])){_ARTICLES}\Z", re.IGNORECASE)
# Two without capitals behind their first word: "la Direction du sport et la Direction de la voirie".
_OFFICE = (
    r"Direction|Service|Département|Pôle|Servicio|Departamento|Dirección|Área|Concejalía|Settore|Ufficio"
    r"|Servizio|Direzione|Divisão|Serviço|Direção"
)
_OF = (
    r"(?:\s+(?:de|du|des|del|della|delle|dei|da|do|das|dos|di|la|las|los|el))*\s+(?:(?:de\s+)?[ld][’'])?"
    r"[\w-]+"
)
_TWO = pattern(
    rf"(?P<one>(?:{_OFFICE}){_OF}(?:\s+(?!(?:{_AND})\b)[\w’'-]+){{0,4}}?)"
    rf"(?=\s+(?:{_AND})\s+{_ARTICLES}(?P<other>(?:{_OFFICE}){_OF}))"
)
_LISTED = pattern(rf"\s*,\s+{_ARTICLES}\Z", re.IGNORECASE)
# Who says so names the one of them that decides; one row a language.
_ONE = pattern(
    r"\b(?:accountable|(?:final|last) (?:say|word)|answers for|decides if|dernier mot|redevable|en répond"
    r"|rechenschaftspflichtig|letzte wort|verantwortet|ultima parola|ne risponde|última palabra"
    r"|última palavra"
    r"|responde por|laatste woord|eindverantwoordelijk|ostatnie słowo|odpowiada|posledné slovo|λογοδοτεί)\b",
    re.IGNORECASE,
)
_SENTENCE_END = pattern(r"[.;:!?](?=\s|\Z)|\n\s*\n|\n\s*[-*+|] ")


def _verbs(rows: dict[str, str]) -> re.Pattern[str]:
    words = {re.escape(verb) for row in rows.values() for verb in row.split(", ")}
    return pattern(rf"(?<!\w)(?:{'|'.join(sorted(words))})(?!\w)".replace("\\ ", r"\s+"), re.IGNORECASE)


_DOING, _DONE = _verbs(_DO), _verbs(_DONE_BY)


class Jointly(NamedTuple):
    """The words that say so, and the two names."""

    words: str
    first: str
    second: str


class _Spot(NamedTuple):
    begin: int
    end: int
    name: str


def overseen_jointly(text: str, stakeholders: Sequence[Stakeholder]) -> Jointly | None:
    """Where a text says that two oversee the twin together, and not which of them answers for it."""
    found = next(_found(text, stakeholders), None)
    return None if found is None or _ONE.search(text) else found


def _found(text: str, stakeholders: Sequence[Stakeholder]) -> Iterator[Jointly]:
    begin = -1
    for words in islice(OVERSEES.all_in(text), _MOST):
        begin = text.index(words, begin + 1)
        first, last = _sentence(text, begin, begin)
        if not APART.search(text, first, last):
            yield from _pair(text, begin, last, stakeholders, len(words) + _NEAR)
    for match in islice(_DONE.finditer(text), _MOST):
        first, last = _sentence(text, *match.span())
        if _is_of_twin(text[first:last]):
            near = match.end() - match.start() + _NEAR
            yield from _pair(text, match.start(), last, stakeholders, near)
    for match in islice(_DOING.finditer(text), _MOST):
        first, last = _sentence(text, *match.span())
        if _is_of_twin(text[first:last]):
            pairs = _pair(text, first, match.start(), stakeholders, match.start() - first)
            yield from (one for one in pairs if _is_close(text[first : match.start()], one))


def _pair(
    text: str, begin: int, end: int, stakeholders: Sequence[Stakeholder], near: int
) -> Iterator[Jointly]:
    """Two names between two offsets with "and" between them, the first of them not far behind the first."""
    part, is_list = text[begin:end], False
    spots = _spots(part, stakeholders)
    for one, other in pairwise(spots):
        gap = part[one.end : other.begin]
        if spots[0].begin > near:
            return
        if _JOINED.fullmatch(gap.removeprefix(",") if is_list else gap):
            yield Jointly(" ".join(part[: other.end].split()), one.name, other.name)
        is_list = _LISTED.fullmatch(gap) is not None
        if not is_list:
            return


def _spots(part: str, stakeholders: Sequence[Stakeholder]) -> list[_Spot]:
    """Where names stand, one behind the other: those of the register before others."""
    spots = [_Spot(*span, one.name) for one in stakeholders if (span := where(one.name, part)) is not None]
    told = [_Spot(name.begin, name.end, name.text) for name in actors(part)]
    pairs = _TWO.finditer(part)
    for new in [*told, *(_Spot(*pair.span(name), pair[name]) for pair in pairs for name in ("one", "other"))]:
        if not any(new.begin < spot.end and spot.begin < new.end for spot in spots):
            spots.append(new)
    return sorted(spots)


def _is_close(before: str, found: Jointly) -> bool:
    """Whether the verb stands not far behind the second name, in the same clause."""
    between = before[before.rindex(found.words.split()[-1]) :].partition(found.second.split()[-1])[2]
    return len(between) <= _CLOSE and "," not in between


def _is_of_twin(sentence: str) -> bool:
    return _TWIN.search(sentence) is not None and not APART.search(sentence)


def _sentence(text: str, begin: int, end: int) -> tuple[int, int]:
    """From where to where the sentence around the words between two offsets stands."""
    before = max((match.end() for match in _SENTENCE_END.finditer(text, 0, begin)), default=0)
    after = _SENTENCE_END.search(text, end)
    return before, after.start() if after else len(text)
