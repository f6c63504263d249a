"""Who is named in the words of a plan and is on none of its lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import attrgetter

from udtplan.lazy import pattern
from udtplan.model import facts
from udtplan.names import CAPITAL, Known, Name, actors, is_own_name, key, letters_of_documents
from udtplan.rules import texts
from udtplan.rules.case import Case
from udtplan.rules.reading.subjects import acting
from udtplan.rules.texts import Text

_begin = attrgetter("begin")
_REGISTER = "summary.key-stakeholders"
_ON_OWNERS = ("objectives.data", "diagnosis.data.ownership")

# ── Actors ──────────────────────────────────────────────────────────────────────────────────────────

# Behind the name of somebody who need not be asked; one row a language.
_NO_PART = pattern(
    r"(?<!\w)(?:"
    r"(?:plays?|has|have) no (?:part|role|say|share)|not (?:be )?(?:involved|needed|concerned|affected"
    r"|asked|consulted|a (?:partner|stakeholder)|part of)"
    r"|(?:n’|n'|ne )\w+ pas (?:concernée?s?|associée?s?|impliquée?s?|nécessaires?|partenaires?)"
    r"|nicht (?:zu )?(?:beteilig\w+|zuständig|betroffen|einbezogen|gefragt|nötig)|keine rolle"
    r"|non (?:è|sono) (?:coinvolt\w|interessat\w|necessari\w)"
    r"|no (?:está|están|participan?|intervienen?)"
    r"|não (?:está|estão|participam?|intervém)"
    r"|niet (?:betrokken|nodig)|geen rol"
    r"|nie (?:bierze|biorą|uczestnicz\w+|jest potrzebn\w+)"
    r"|nie (?:je|sú) (?:zapojen\w+|potrebn\w+)"
    r"|δεν (?:συμμετέχ\w+|εμπλέκ\w+)"
    r"|(?:nothing|rien|nichts|nulla|niente|nada|niets|nic|nič|τίποτα)(?=\s*(?:,|\Z))"
    r")(?!\w)",
    re.IGNORECASE,
)
_IN_BRACKETS = pattern(r"\(\w{2,12}\)")
_LONG_AGO = pattern(r"\b1[0-8]\d\d\b|\b19[0-4]\d\b")
_IN_A_YEAR = pattern(r"\W+(?:(?:of|in|from|de|von|del|uit|z|από) )?\(?(?:the )?1\d\d\d\b")


def unlisted_actors(case: Case) -> Iterator[tuple[Text, Name]]:
    """Organisations, each where it is named first; the owners of data among them are told apart."""
    known = _known_actors(case)
    if known is None:
        return
    has_list = bool(case.plan.facts.stakeholders)
    written = [text for text in texts.of_work(case) if has_list or text.question != _REGISTER]
    said = {key(name.text) for _, name in case.keep(unlisted_owners)}
    naming, subjects = texts.naming(case), _subjects(case, known)
    for text in written:
        for name in _in_order(text.actors if text in naming else (), subjects.get(text, ())):
            is_new = key(name.text) not in said
            said.add(key(name.text))
            if not is_new or known.has(name.text) or _is_city(case, name.text, written):
                continue
            if _plays_no_part(text, name) or name.text in case.keep(_documents):
                continue
            yield text, name


def _subjects(case: Case, known: Known) -> dict[Text, list[Name]]:
    """Those who are known by what they do, text by text; a firm may be listed by its first word alone."""
    found: dict[Text, list[Name]] = {}
    for text, name, is_public in acting(texts.of_work(case)):
        first = key(name.text.split()[0])
        if is_public or not any(first <= entry for entry in known.entries):
            found.setdefault(text, []).append(name)
    return found


def _in_order(actors: Sequence[Name], subjects: Sequence[Name]) -> Sequence[Name]:
    """Names as they come in a text; where two are one, the one that its own words tell."""
    others = [one for one in subjects if not any(one.begin < b.end and b.begin < one.end for b in actors)]
    return sorted((*actors, *others), key=_begin) if others else actors


def _known_actors(case: Case) -> Known | None:
    """Who is in a register, or in the answer that stands for it; None where there is none to be in."""
    own, answer = case.plan.facts, case.plan.answer(_REGISTER)
    told = answer.prose if answer else ""
    if texts.is_unread(case, facts.FILE, "stakeholders", "funding") or not (own.stakeholders or told):
        return None
    names = [one.name for one in own.stakeholders] + [plan.name for plan in own.related_plans]
    names += [source.name for source in own.funding.sources] if own.funding else []
    names += [] if own.stakeholders else [name.text for name in actors(told)]
    remarks = [part for one in own.stakeholders for part in (one.id, one.role, one.note) if part]
    remarks += [
        part for s in own.data_sources for part in (s.name, s.access, s.licence, s.standard, s.note) if part
    ]
    # Beside a list the answer only says which letters stand for whom.
    return Known.of(
        names, [*(_IN_BRACKETS.findall(told) if own.stakeholders else [told]), "\n".join(remarks)]
    )


def _plays_no_part(text: Text, name: Name) -> bool:
    """Whether the sentence denies that somebody takes part, or tells of a time long ago."""
    sentence = text.sentence(name.begin, name.end)
    behind = sentence.partition(name.text)[2]
    return bool(_NO_PART.search(behind) or _LONG_AGO.search(sentence) or _IN_A_YEAR.match(behind))


def _documents(case: Case) -> set[str]:
    """The letters that stand for a plan or a law that is written out somewhere."""
    return set().union(*(letters_of_documents(text.words) for text in texts.of_work(case)))


def _is_city(case: Case, name: str, written: Sequence[Text]) -> bool:
    """Whether a name is the city's own: by its words, or by letters that also stand before its plans."""
    city = case.plan.facts.city.name
    if is_own_name(name, city):
        return True
    if not name.isupper() or city[:1].upper() not in name:
        return False
    plans = re.compile(
        rf"\b{re.escape(name)}(?:[’']s)?\s+(?:[A-Z]\w+\s+){{0,3}}(?:Plan|Strategy|Policy|Council)\b"
    )
    return any(name in text.words and plans.search(text.words) for text in written)


# ── Owners of data ──────────────────────────────────────────────────────────────────────────────────

_OWNER = pattern(
    r"\b(?:coming|provided|supplied|delivered|owned|held|kept|collected|operated|maintained|managed|received)"
    r"(?:\s+(?:mainly|mostly|partly|only))?\s+(?:from|by)\s+(?:the\s+|an?\s+)?(?P<owner>[^,.;()]+)"
)
_SOMEBODY = pattern(
    r"\b(?:compan(?:y|ies)|operators?|agenc(?:y|ies)|departments?|services?|offices?|authorit(?:y|ies)"
    r"|ministr(?:y|ies)"
    r"|universit(?:y|ies)|institutes?|police|brigade|providers?|utilit(?:y|ies)|association|board)\Z",
    re.IGNORECASE,
)
# What stands before and behind the name of an owner; one row a language.
_OWNS_BEFORE = pattern(
    r"\b(?:(?:owned|held|kept|supplied|provided|delivered|collected) by (?:the )?|belongs? to (?:the )?"
    r"|appartiennent (?:à la |à l[’']|à |aux? )|appartient (?:à la |à l[’']|à |aux? )"
    r"|(?:détenue?s?|fournie?s?) par (?:la |le |les |l[’'])?"
    r"|gehör(?:t|en) (?:dem |der |den )?|im besitz (?:des |der |von )"
    r"|appart(?:iene|engono) (?:all[aoe] |all[’']|al |ai |agli |a )|di proprietà (?:dell[ao] |dell[’']"
    r"|del |di )"
    r"|pertenecen? (?:a la |a los |al |a )|(?:propiedad|titularidad) (?:de la |del |de )"
    r"|(?:los|las|lo|la) tienen? (?:la |el |los )?|pertencem? (?:à |ao |aos |a )"
    r"|(?:behoren|behoort) toe aan (?:de |het )?|(?:is|zijn) (?:eigendom )?van (?:de |het )?"
    r"|należ(?:y|ą) do |patr(?:í|ia) |αν(?:ήκει|ήκουν) (?:στην |στον |στο |σε ))\Z",
    re.IGNORECASE,
)
_OWNS_BEHIND = pattern(
    r"\s+(?:(?:owns?|holds?|supplies|supply|delivers?|provides?|détient|détiennent|fournit|fournissent"
    r"|besitzt"
    r"|hält|liefert|possiede|detiene|fornisce|posee|proporciona|detém|fornece|bezit|levert|posiada|dostarcza"
    r"|vlastní|dodáva|κατέχει|παρέχει)\b|eigene?\b)"
)
# A name in which no word says that it is somebody: only behind words that want an owner.
_WORD = rf"(?={CAPITAL})[\w’'&-]+[a-zß-ÿα-ωά-ώ]\w*"
_NAME = pattern(
    rf"(?!(?:The|La|Le|Les|Der|Die|Das|Il|El|Los)\b){_WORD}(?: (?:(?:of|de|del|de la|di|do|da|van"
    rf"|der) )?{_WORD}){{0,4}}"
)
_HAD_BY = pattern(
    r"\b(?:(?:owned|held) by|belongs? to|appartien(?:t|nent) à|appart(?:iene|engono) a|pertenecen? a"
    r"|(?:los|las|lo|la) tienen?|pertencem? a|(?:behoren|behoort) toe aan"
    r"|należ(?:y|ą) do|gehör(?:t|en)(?: (?:der|dem|den))?"
    r"|(?:es|son) (?:propiedad|titularidad) de(?:l| la)?|(?:è|sono) di proprietà (?:di|del|della)"
    r"|(?:é|são) propriedade d[aoe]|(?:is|zijn) eigendom van|(?:is|are) the property of|patr(?:í|ia)"
    r"|, (?:property of|propriété d[eu]|propiedad de(?:l| la)?|proprietà d(?:i|el|ella)|propriedade d[aoe]"
    r"|eigendom van|eigentum de[rs]|własność|vlastníctvo)|(?:whose owner is|cuyo propietario es"
    r"|cuja propriedade é"
    r"|dont le propriétaire est|il cui proprietario è)"
    r"|(?:est|sont) la propriété de|ανήκ(?:ει|ουν) σ(?:την|τον|το|ε)"
    r")\s+"
)
# Letters that stand for a body: only behind an article, where German writes each noun with a capital.
_LETTERS = pattern(r"[A-ZÄÖÜ]{3,}\b")
# Behind those they mean the city, or nobody.
_NO_OWNER = frozenset(
    "daten stadt gemeente miasta mesta comune ayuntamiento mairie ville city council".split()
)


def unlisted_owners(case: Case) -> list[tuple[Text, Name]]:
    """Who owns data, by the words of a source or an answer, and is not among the stakeholders."""
    known = _known_owners(case)
    if known is None:
        return []
    found: dict[frozenset[str], tuple[Text, Name]] = {}
    for text, name in (*_owners_of_sources(case), *_owners_in_prose(case)):
        if not known.has(name.text) and not is_own_name(name.text, case.plan.facts.city.name):
            found.setdefault(key(name.text), (text, name))
    return list(found.values())


def _known_owners(case: Case) -> Known | None:
    stakeholders = case.plan.facts.stakeholders
    if not stakeholders or texts.is_unread(case, facts.FILE, "stakeholders"):
        return None
    remarks = [part for one in stakeholders for part in (one.id, one.role, one.note) if part]
    return Known.of([one.name for one in stakeholders], ["\n".join(remarks)])


def _owners_of_sources(case: Case) -> Iterator[tuple[Text, Name]]:
    for source in case.plan.facts.data_sources:
        match = None if source.owner else _OWNER.search(source.name)
        if match and (_SOMEBODY.search(match["owner"]) or next(actors(match["owner"]), None)):
            text = Text(source.name, "objectives.data", source, "name")
            yield text, Name(match["owner"].rstrip(), match.start("owner"))


def _owners_in_prose(case: Case) -> Iterator[tuple[Text, Name]]:
    for text in texts.answers(case):
        for name in text.actors if text.question in _ON_OWNERS else ():
            before = text.words[max(0, name.begin - 30) : name.begin]
            if _OWNS_BEFORE.search(before) or _OWNS_BEHIND.match(text.words, name.end):
                yield text, name
        if text.question in _ON_OWNERS:
            named = [range(name.begin, name.end) for name in text.actors]
            plain = _plain_owners(text.words)
            yield from ((text, name) for name in plain if not any(name.begin in one for one in named))


def _plain_owners(words: str) -> Iterator[Name]:
    """Names of one word behind "belongs to": "los datos los tiene Fibravalle"."""
    for had in _HAD_BY.finditer(words):
        is_german = had.group().startswith("gehör")
        name = (_LETTERS if is_german else _NAME).match(words, had.end())
        if name and name.group().casefold() not in _NO_OWNER:
            yield Name(name.group(), name.start())
