"""Who answers for the twin, in so many words: two at once, or nobody.

Each language has its words in one row; the patterns of a language are made of its row, and looked for only
where words of it stand. What is found is a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.names import actors
from udtplan.rules import texts
from udtplan.rules.case import Case
from udtplan.rules.said import names
from udtplan.rules.texts import Sign, Text, Texts
from udtplan.rules.vocabulary.governance import BODY, DEPARTMENT

_QUESTIONS = ("objectives.governance", "diagnosis.governance")


class _Row(NamedTuple):
    """The words of a language, with commas between them.

    Attributes:
        who: of those that answer for something.
        what: what they have then.
        both: before these, of two that do so.
        share: what two do with it.
        also: before these, of one more that does so.
        nobody: who does not.
        twin: what they answer for, or a word that stands for it.
    """

    who: str
    what: str
    both: str
    share: str
    also: str
    nobody: str
    twin: str


_ROWS = (
    _Row(
        "accountable, responsible, answer for, answers for, in charge, final say, last word",
        "responsibility, accountability, ownership",
        "both, jointly, together, equally",
        "share, shares, shared, sharing, split, divided",
        "also, likewise, equally, similarly",
        "nobody, no one, none, no department, no office, no body, no service, no team",
        "twin, twins, it, its use, project",
    ),
    _Row(
        "responsable, responsables, redevable, redevables, dernier mot, répond, répondent",
        "responsabilité",
        "tous deux, toutes deux, tous les deux, toutes les deux, les deux, conjointement, ensemble",
        "partage, partagent, partagée, partager, répartie",
        "également, aussi, de même",
        "personne, aucun service, aucune direction",
        "jumeau, en, projet",
    ),
    _Row(
        "verantwortlich, verantwortet, verantworten, rechenschaftspflichtig, letzte wort, zuständig",
        "verantwortung, federführung",
        "beide, gemeinsam, zusammen, gleichermaßen",
        "teilen, teilen sich, teilt, geteilt",
        "auch, ebenso, ebenfalls, gleichfalls, genauso",
        "niemand, kein amt, kein fachbereich, keine abteilung, keine stelle",
        "zwilling, zwillings, ihn, dafür, projekt",
    ),
    _Row(
        "responsabile, responsabili, risponde, rispondono, ultima parola",
        "responsabilità",
        "entrambi, entrambe, tutti e due, insieme, congiuntamente",
        "condivisa, condividono, condivide, divisa, ripartita",
        "anche, altrettanto, ugualmente, parimenti",
        "nessuno, nessun settore, nessun ufficio, nessun servizio",
        "gemello, ne, progetto",
    ),
    _Row(
        "responsable, responsables, responde, responden, última palabra",
        "responsabilidad",
        "ambos, ambas, los dos, las dos, conjuntamente",
        "comparte, comparten, compartida, reparte, reparten",
        "también, igualmente, asimismo",
        "nadie, ningún servicio, ningún departamento, ningún área",
        "gemelo, él, ello, proyecto",
    ),
    _Row(
        "responsável, responsáveis, responde, respondem, última palavra",
        "responsabilidade",
        "ambos, ambas, as duas, os dois, em conjunto, conjuntamente",
        "partilhada, partilham, partilha, repartida, dividida",
        "também, igualmente, do mesmo modo",
        "ninguém, nenhum serviço, nenhum departamento, nenhuma divisão",
        "gémeo, ele, projeto",
    ),
    _Row(
        "verantwoordelijk, eindverantwoordelijk, laatste woord",
        "verantwoordelijkheid, eindverantwoordelijkheid",
        "beide, samen, gezamenlijk",
        "delen, deelt, gedeeld, gedeelde",
        "ook, eveneens, evenzeer",
        "niemand, geen afdeling, geen dienst",
        "tweeling, ervoor, project",
    ),
    _Row(
        "odpowiada, odpowiadają, odpowiedzialny, odpowiedzialne, odpowiedzialni, ostatnie słowo",
        "odpowiedzialność, odpowiedzialnością, odpowiedzialności",
        "oba, obie, obydwa, wspólnie, razem",
        "dzielą, dzieli, dzielona, wspólna",
        "również, także, tak samo, równie",
        "nikt nie, żaden wydział nie, żadne biuro nie",
        "bliźniak, bliźniaka, niego, projekt",
    ),
    _Row(
        "zodpovedá, zodpovedajú, zodpovedný, zodpovedné, zodpovední",
        "zodpovednosť",
        "oba, obe, obidva, spoločne",
        "delia, delí, spoločná",
        "tiež, takisto, rovnako",
        "nikto, žiadny odbor",
        "dvojča, dvojčaťa, neho, projekt",
    ),
    _Row(
        "υπεύθυνη, υπεύθυνες, υπεύθυνοι, υπεύθυνος, υπεύθυνο, υπεύθυνα, λογοδοτεί, λογοδοτούν",
        "ευθύνη",
        "και οι δύο, και τα δύο, από κοινού",
        "μοιράζονται, μοιράζεται",
        "επίσης, εξίσου",
        "κανείς, κανένα τμήμα, καμία υπηρεσία",
        "δίδυμο, διδύμου, αυτό, έργο",
    ),
)
_WORD = r"[\w’'-]+"
# Who else there is, or is not: "nobody else is accountable".
_ELSE = r"(?!\s+(?:else|other|d[’']autre|autre|sonst|altro|más|mais|anders|inny|iný|άλλος)(?!\w))"


def _any(words: str) -> str:
    return f"(?:{'|'.join(re.escape(one) for one in words.split(', '))})".replace("\\ ", r"\s+")


def _begin(*rows: str) -> str:
    """The words with which terms begin."""
    return " ".join(term.split()[0] for row in rows for term in row.split(", "))


def _within(most: int) -> str:
    return rf"(?:\s+{_WORD}){{0,{most}}}?\s+"


def _together(row: _Row) -> Sign:
    """ "Both are accountable", "share the responsibility", "the responsibility for the twin is shared"."""
    both, share, what = _any(row.both), _any(row.share), _any(row.what)
    has = _any(f"{row.who}, {row.what}")
    shapes = (f"{both}{_within(5)}{has}", f"{share}{_within(4)}{what}", f"{what}{_within(7)}{share}")
    return Sign(rf"\b(?:{'|'.join(shapes)})\b", _begin(row.both, row.share), _begin(row.who, row.what))


def _one_more(row: _Row) -> Sign:
    """ "Likewise accountable", "accountable as well", "anche il Settore Ambiente ne è responsabile"."""
    shapes = (f"{_any(row.also)}{_within(5)}{_any(row.who)}", rf"{_any(row.who)}\s+(?:as\s+well|too)")
    return Sign(rf"\b(?:{'|'.join(shapes)})\b", f"{_begin(row.also)} well too", _begin(row.who))


def _no_one(row: _Row) -> Sign:
    """ "Nobody is accountable", "verantwortlich ist bisher niemand"."""
    nobody, who = _any(row.nobody), _any(row.who)
    shapes = (
        f"{nobody}{_ELSE}{_within(4)}{who}",
        f"{who}{_within(5)}{nobody}",
        f"who{_within(3)}{who}{_within(4)}(?:open|unclear|undecided|not\\s+(?:yet\\s+)?(?:settled|decided))",
    )
    needed = f"{_begin(row.nobody)} open unclear undecided settled decided"
    return Sign(rf"\b(?:{'|'.join(shapes)})\b", needed, _begin(row.who))


class _Signs(NamedTuple):
    words: frozenset[str]
    together: Sign
    one_more: Sign
    nobody: Sign


# By language: the words of which one stands in whatever is found, and what finds it.
_SIGNS = [
    _Signs(frozenset(_begin(row.who, row.what).split()), _together(row), _one_more(row), _no_one(row))
    for row in _ROWS
]
_WHO, _TWIN, _NO = (
    pattern(rf"\b(?:{'|'.join(_any(getattr(row, name)) for row in _ROWS)})\b", re.IGNORECASE)
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


def answered_by_nobody(case: Case) -> Iterator[Told]:
    """Where an answer says that nobody answers for the twin."""
    for text, match in _found(case, "nobody"):
        if _TWIN.search(_around(text.words, *match.span(), _SENTENCE_END)):
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
