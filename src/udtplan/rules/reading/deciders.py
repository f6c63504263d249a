"""Who answers for the twin, or decides on it, where 3.e names one stakeholder and 4.b another.

A sentence counts only if it says no more than that: one name of the register, words for it, and plain words
of the twin between them. Whatever else stands there may narrow it (data, a phase, a committee), and nothing
is said. Each language has its words in one row. What is found is a guess.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.model.facts import Stakeholder
from udtplan.prose import tokens
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.claims import Clash, place_said
from udtplan.rules.said import names, where
from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary.governance import COORDINATION, POLITICS

_DEVELOPED, _DECIDED = "objectives.governance", "diagnosis.governance"
_KINDS = ("answers", "decides")
_LONGEST_BODY = 3  # words: "to the Chief Executive"
_FARTHEST = 10  # words between the name and the "and" behind which it answers for the twin


class _Row(NamedTuple):
    """The words of a language, with commas between them, and spaces between single ones.

    Attributes:
        answers: of whom one asks for an account.
        decides: of whoever decides.
        both: of whoever has the last word, which is both.
        joins: between two things that one does.
        to: before those who are given an account.
        before: what stands before a name that does something.
        plain: what narrows nothing: the twin, its use, and small words.
    """

    answers: str
    decides: str
    both: str
    joins: str
    to: str
    before: str
    plain: str


_ROWS = (
    _Row(
        "accountable, answers for, final responsibility, overall responsibility, ultimate responsibility"
        ", sole responsibility, ultimately responsible, solely responsible",
        "decides, final decision, final decisions, final decision-making",
        "last word, final word, final say",
        "and but",
        "to before towards",
        "the our",
        "the a is are has have will be takes makes who which one only alone also itself body"
        " that it its for of"
        " on over about in with lies rests use uses twin digital project applications what how used always",
    ),
    _Row(
        "répond, redevable, responsabilité finale, responsabilité ultime, entière responsabilité"
        ", seule responsable, seul responsable",
        "décide, tranche, décision finale, dernière décision",
        "dernier mot",
        "et mais",
        "devant envers auprès",
        "le la les l notre",
        "le la les l un une est a aura sera en y qui seul seule du de des d sur son sa ses usage usages"
        " utilisation jumeau numérique projet c ce à au aux revient appartient incombe prend toujours",
    ),
    _Row(
        "verantwortet, rechenschaftspflichtig, gesamtverantwortung, endverantwortung, letztverantwortung"
        ", letztverantwortlich, allein verantwortlich, alleinige verantwortung",
        "entscheidet, letzte entscheidung, endgültige entscheidung",
        "letzte wort",
        "und",
        "gegenüber vor",
        "der die das",
        "der die das den des ist hat trägt trifft liegt beim bei allein auch über für von zwilling zwillings"
        " digitalen digitale nutzung einsatz anwendungen anwendung projekt projekts ihn dafür darüber seine"
        " seinen seiner letztlich stets",
    ),
    _Row(
        "risponde, responsabilità finale, responsabilità ultima, responsabilità complessiva"
        ", unico responsabile, unica responsabile",
        "decide, decisione finale",
        "ultima parola",
        "e ed ma",
        "davanti verso",
        "il lo la l i gli le",
        "il lo la l un una è ha avrà ne di del dello della dell d su sul sull suo sua uso utilizzo impiego"
        " gemello digitale progetto spetta a al alla allo all solo sola unico unica che anche sempre",
    ),
    _Row(
        "responde, responsabilidad final, responsabilidad última, última responsabilidad"
        ", única responsable, único responsable",
        "decide, decisión final",
        "última palabra",
        "y e pero",
        "ante",
        "el la los las",
        "el la los las un una es tiene tendrá de del él ello su sus sobre a al uso usos utilización gemelo"
        " digital proyecto que única único también siempre corresponde lo toma quien por",
    ),
    _Row(
        "responde, responsabilidade final, responsabilidade última, única responsável, único responsável",
        "decide, decisão final",
        "última palavra",
        "e mas",
        "perante",
        "o a os as",
        "o a os as um uma é tem terá do da de dele sobre seu sua pelo pela por ele uso utilização gémeo gêmeo"
        " digital projeto que única único também sempre cabe ao à pertence toma quem",
    ),
    _Row(
        "eindverantwoordelijk, eindverantwoordelijkheid",
        "beslist, besluit, eindbeslissing",
        "laatste woord",
        "en maar",
        "tegenover aan",
        "de het",
        "de het een is heeft draagt neemt ligt bij over voor van gebruik toepassingen tweeling"
        " digitale digital"
        " twin project ervoor erover daarover alleen ook enige altijd die dat",
    ),
    _Row(
        "odpowiada, ostateczną odpowiedzialność, ostateczna odpowiedzialność, pełną odpowiedzialność",
        "decyduje, rozstrzyga, ostateczną decyzję, ostateczna decyzja",
        "ostatnie słowo",
        "i oraz a",
        "przed wobec",
        "",
        "za o ma ponosi podejmuje jest tylko wyłącznie również także zawsze niego nim jego bliźniaka bliźniak"
        " bliźniaku cyfrowego cyfrowym wykorzystaniu wykorzystanie użyciu użycie projekt projekcie",
    ),
    _Row(
        "zodpovedá, konečnú zodpovednosť, celkovú zodpovednosť, plnú zodpovednosť",
        "rozhoduje, konečné rozhodnutie",
        "posledné slovo",
        "a ale",
        "voči pred",
        "",
        "za o má nesie robí je len aj tiež vždy ho neho ňom jeho dvojča dvojčaťa dvojčati"
        " digitálne digitálneho"
        " digitálnom používaní použití využití využívaní projekt projekte",
    ),
    _Row(
        "λογοδοτεί, τελική ευθύνη, συνολική ευθύνη, αποκλειστική ευθύνη",
        "αποφασίζει, τελική απόφαση",
        "τελευταίο λόγο, τελευταία λέξη",
        "και αλλά",
        "στο στον στη στην προς",
        "η ο το",
        "η ο το την τον του της τη έχει είναι για χρήση χρήσης δίδυμο διδύμου ψηφιακό ψηφιακού"
        " έργο έργου αυτό"
        " μόνη μόνο μόνος που φέρει παίρνει πάντα",
    ),
)
# What narrows a sentence behind its comma, too: a time, a condition, advice, others that take part.
_NARROWED = pattern(
    r"\d{4}|\b(?:only|nur|seulement|solo|solamente|alleen|tylko|μόνο|techni\w*|técni\w*|until|till|from|since|unless|except|if|when|where|together|jointly|agreement|proposal|advice"
    r"|consult\w*|now|today|formerly|technical|phase|but|while|jusqu|dès|sauf|si|ensemble|accord|proposition"
    r"|avis|aujourd|mais|phase|bis|ab|sofern|falls|wenn|gemeinsam|zusammen|einvernehmen|vorschlag|abstimmung"
    r"|derzeit|zunächst|aber|fino|finché|salvo|se|insieme|intesa|proposta|parere|oggi|fase|ma|hasta|desde"
    r"|junto|acuerdo|propuesta|hoy|pero|até|enquanto|conjunto|acordo|hoje|mas|tot|vanaf|tenzij|als|samen"
    r"|overleg|voorstel|nu|maar|do|od|chyba|jeśli|wspólnie|razem|porozumieniu|wniosek|obecnie|ale|kým|ak"
    r"|spolu|dohode|návrh|dnes|μέχρι|έως|από|αν|εάν|μαζί|κοινού|συμφωνία|εισήγηση|σήμερα|αλλά)\b",
    re.IGNORECASE,
)
_CLAUSE_END = pattern(r",(?=\s)|\s[–—]\s|\(")
_SENTENCE_END = pattern(r"[.;:!?](?=\s|\Z)|\n\s*\n|\n\s*[-*+|] ")
_WORD = pattern(r"[^\W_]+")


class _Signs(NamedTuple):
    marks: frozenset[str]
    kinds: dict[str, re.Pattern[str]]
    joins: frozenset[str]
    to: frozenset[str]
    before: frozenset[str]
    plain: frozenset[str]


class _Claim(NamedTuple):
    """That one stakeholder answers for the twin, or decides on it, and where that stands."""

    who: Stakeholder
    text: Text
    begin: int
    end: int


def _last(phrases: str) -> Iterator[str]:
    """The words of which one stands wherever a phrase stands."""
    return (re.split(r"[ -]", phrase)[-1] for phrase in phrases.split(", "))


_MARKS = [frozenset(_last(f"{row.answers}, {row.decides}, {row.both}")) for row in _ROWS]


@lru_cache(maxsize=len(_ROWS))
def _signs(number: int) -> _Signs:
    row = _ROWS[number]
    kinds = {kind: _any(f"{own}, {row.both}") for kind, own in zip(_KINDS, row[:2], strict=True)}
    return _Signs(_MARKS[number], kinds, *(frozenset(words.split()) for words in row[3:]))


def _any(phrases: str) -> re.Pattern[str]:
    words = "|".join(re.escape(one).replace("\\ ", r"\s+") for one in phrases.split(", "))
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def told_two_ways(case: Case, texts: Texts) -> Iterator[Clash]:
    """Where 4.b lets somebody else answer for the twin, or decide on it, than 3.e does."""
    developed = [text for text in texts if text.question == _DEVELOPED]
    decided = [text for text in texts if text.question == _DECIDED]
    if not developed or not decided or len(case.plan.facts.stakeholders) < len(_KINDS):
        return
    for kind in _KINDS:
        one = _only(case, kind, developed)
        other = _only(case, kind, decided) if one is not None else None
        if one is not None and other is not None and _differ(one.who, other.who):
            words = " ".join(one.text.words[one.begin : one.end].split())
            yield Clash(
                other.text, other.begin, other.end, f"{place_said(case, one.text)} says {quoted(words)}"
            )
            return


def _differ(one: Stakeholder, other: Stakeholder) -> bool:
    """Whether two are not the same, none is part of the other, and none is a body in which others sit."""
    words, others = frozenset(tokens(one.name)), frozenset(tokens(other.name))
    related = names(one.name, other.role or "") or names(other.name, one.role or "")
    bodies = any(topic.is_named(who.name) for who in (one, other) for topic in (COORDINATION, POLITICS))
    return not (words <= others or others <= words or related or bodies)


def _only(case: Case, kind: str, told: list[Text]) -> _Claim | None:
    """What is said of the one stakeholder who does something; None where several do, or nobody."""
    found = [claim for text in told for claim in _claims(case, kind, text)]
    return found[0] if len({claim.who.name for claim in found}) == 1 else None


def _claims(case: Case, kind: str, text: Text) -> Iterator[_Claim]:
    rows = (_signs(number) for number, marks in enumerate(_MARKS) if not text.vocabulary.isdisjoint(marks))
    known = case.plan.facts.stakeholders
    for signs in rows:
        for match in signs.kinds[kind].finditer(text.words):
            begin = max(
                (end.end() for end in _SENTENCE_END.finditer(text.words, 0, match.start())), default=0
            )
            after = _SENTENCE_END.search(text.words, match.end())
            end = after.start() if after else len(text.words)
            if after is not None and after.group() == "?":
                continue
            sentence = text.words[begin:end]
            who = _who(known, kind, sentence, match.start() - begin, match.end() - begin, signs)
            if who is not None:
                yield _Claim(who, text, begin + len(sentence) - len(sentence.lstrip()), match.end())


def _who(
    known: Sequence[Stakeholder], kind: str, sentence: str, begin: int, end: int, signs: _Signs
) -> Stakeholder | None:
    """The one stakeholder named in a sentence, if it says no more than that it is the one."""
    found = [(one, span) for one in known if (span := where(one.name, sentence)) is not None]
    if len(found) != 1:
        return None
    who, (first, last) = found[0]
    behind = _CLAUSE_END.search(sentence, max(end, last))
    rest = sentence[behind.start() :] if behind else ""
    if _NARROWED.search(rest):
        return None
    clause = sentence[: behind.start()] if behind else sentence
    to = signs.to if kind == "answers" else frozenset()
    if last <= begin:
        is_plain = (
            signs.before.issuperset(_words(sentence[:first]))
            and _leads(sentence[last:begin], signs)
            and signs.plain.issuperset(_object(clause[end:], signs.joins, to))
        )
    else:
        around = (
            _words(sentence[:begin]),
            _words(sentence[end:first]),
            _object(clause[last:], frozenset(), to),
        )
        is_plain = end <= first and all(map(signs.plain.issuperset, around))
    return who if is_plain else None


def _leads(between: str, signs: _Signs) -> bool:
    """Whether the words between the name and what it does leave it the one who does it."""
    if _CLAUSE_END.search(between):
        return False
    words = _words(between)
    joins = [number for number, word in enumerate(words) if word in signs.joins]
    since = joins[-1] + 1 if joins else 0
    return since <= _FARTHEST and signs.plain.issuperset(words[since:])


def _object(part: str, joins: Set[str], to: Set[str]) -> list[str]:
    """What somebody answers for, up to the next thing it does, without the body that gets an account."""
    words = list(takewhile(lambda word: word not in joins, _words(part)))
    first = next((number for number, word in enumerate(words) if word in to), len(words))
    return words[:first] + words[first + 1 + _LONGEST_BODY :]


def _words(part: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(part)]
