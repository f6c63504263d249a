"""What a plan denies or claims in so many words, and where it says otherwise.

Each entry is a phrase and a question to the rest of the plan. Nothing is understood: the message quotes
both sides, and the reader judges. Languages stand in rows of their own, so that a speaker can check them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.model.facts import DataSource
from udtplan.names import key
from udtplan.prose import folded
from udtplan.rules.case import Case, quoted
from udtplan.rules.texts import Sign, Text, Texts

Contradiction = Callable[[Case, Text, Texts], str]


def _words(*needed: str, **languages: str) -> Sign:
    """Words in several languages; `needed` as for any sign."""
    return Sign(rf"(?<!\w)(?:{'|'.join(languages.values())})(?!\w)".replace(" ", r"\s+"), *needed)


# ── Denials ─────────────────────────────────────────────────────────────────────────────────────────

_NO_OTHERS = _words(
    "no aucun aucune keine nessun nessuna ningún ningun sin nenhum geen brak",
    "other further additional external outside autre externe weiteren anderen externen altro altra ningún"
    " ningun otros outro andere innych",
    "stakeholder stakeholders partner partners partnerów actor actors actores acteur organisation"
    " organisations organization organizations party parties partenaire partie beteiligten akteure attore"
    " soggetto parte socio socios agente parceiro ator partijen belanghebbenden interesariuszy",
    en="no (?:other|further|additional|external|outside) (?:key |external |relevant )?"
    "(?:stakeholders?|partners?|actors?|organi[sz]ations?|parties)",
    fr="aucune? (?:autre|partenaire externe|acteur externe)(?: partenaire| acteur| partie prenante)?",
    de="keine (?:weiteren|anderen|externen) (?:partner|beteiligten|akteure|stakeholder)",
    it="nessun(?:a)? (?:altro|altra) (?:partner|attore|soggetto|parte)",
    es="ning[uú]n (?:otro )?(?:socio|actor|agente)(?: externo)?|sin otros (?:socios|actores)",
    pt="nenhum outro (?:parceiro|ator)",
    nl="geen (?:andere|externe) (?:partners|partijen|belanghebbenden|stakeholders)",
    pl="brak innych (?:partnerów|interesariuszy)",
)
_NO_PERSONAL_DATA = _words(
    "personal personally personnelle personnelles personnel personenbezogene personenbezogenen personale"
    " personali personales pessoal pessoais persoonsgegevens osobowych",
    "no without not aucune pas keine keinerlei nessun non ningún ningun nenhum não geen żadnych brak",
    en="(?:no|without(?: any)?|not (?:use|process|collect|contain|involve|need)(?: any)?) personal(?:ly"
    " identifiable)?"
    " (?:data|information)",
    fr="aucune donnée (?:personnelle|à caractère personnel)|pas de données (?:personnelles|à caractère"
    " personnel)",
    de="keine(?:rlei)? personenbezogenen? daten",
    it="nessun dato personale|non (?:si trattano|sono trattati) dati personali",
    es="ning[uú]n dato personal|no se (?:tratan|usan|utilizan) datos personales",
    pt="nenhum dado pessoal|não (?:há|são tratados) dados pessoais",
    nl="geen persoonsgegevens",
    pl="żadnych danych osobowych|brak danych osobowych",
)
_FUNDED = _words(
    "funded financed funding financé financée financement finanziert finanzierung finanziato finanziata"
    " financiado financiada gefinancierd sfinansowany sfinansowane",
    "fully entirely completely secured entièrement intégralement totalement assuré acquis vollständig"
    " komplett voll gesichert interamente completamente totalmente íntegramente volledig geheel pełni",
    en="(?:is|are|already|been) (?:fully|entirely|completely) (?:funded|financed)|(?:the )?funding is"
    " (?:fully )?secured",
    fr="(?:entièrement|intégralement|totalement) financée?|le financement est (?:assuré|acquis)",
    de="(?:vollständig|komplett|voll) finanziert|finanzierung ist (?:vollständig )?gesichert",
    it="(?:interamente|completamente) finanziat[oa]",
    es="(?:totalmente|completamente|íntegramente) financiad[oa]",
    pt="totalmente financiad[oa]",
    nl="(?:volledig|geheel) gefinancierd",
    pl="w pełni sfinansowan[ey]",
)
_NO_PROVIDER = _words(
    "provider providers supplier suppliers contractor contractors house prestataire anbieter dienstleister"
    " fornitore proveedor leverancier leveranciers aanbieder aanbieders",
    "no without built developed aucun keine nessun ningún ningun geen",
    en="no external (?:provider|supplier|contractor)s?|without (?:any )?external (?:provider|supplier"
    "|contractor)s?"
    "|(?:built|developed) (?:entirely |completely |fully )in-house",
    fr="aucun prestataire(?: externe)?",
    de="keine externen (?:anbieter|dienstleister)",
    it="nessun fornitore(?: esterno)?",
    es="ning[uú]n proveedor(?: externo)?",
    nl="geen externe (?:leveranciers?|aanbieders?)",
)
_NO_CONFLICTS = _words(
    "silo silos conflict conflicts conflit konflikte",
    "no aucun keine",
    en="(?:there are )?no (?:conflicts or silos|silos or conflicts|silos|conflicts (?:between|among)"
    " (?:the )?departments)",
    fr="aucun (?:silo|conflit entre les services)",
    de="keine (?:silos|konflikte zwischen den (?:ämtern|abteilungen))",
)
_FULL_CONTROL = _words(
    "data données daten",
    "all alle sämtliche toutes",
    "own owns control controls ownership propriétaire maîtrise gehören",
    en="(?:own|owns|control|controls|full control (?:over|of)|full ownership of) all (?:of )?(?:the |its "
    "|our )?data",
    fr="(?:propriétaire|maîtrise) de toutes les données",
    de="(?:alle|sämtliche) daten gehören der stadt",
)

# What narrows a denial: then it may well be true.
_BEYOND = pattern(
    r"\b(?:beyond|besides|apart from|other than|except|in addition to|than those|named above|register|listed"
    r"|au-delà|hormis|sauf|außer|neben|oltre|además|salvo|behalve|naast|poza)\b",
    re.IGNORECASE,
)
_NARROWED = pattern(
    r"\b(?:leav\w+|publish\w*|shar\w+|passe[sd]?|pass|stor\w+|reach\w*|export\w*|outside|visible|shown"
    r"|public(?:ly)?"
    r"|once|after|publié\w*|veröffentlicht|weitergegeben|if|unless|whether|should)\b",
    re.IGNORECASE,
)
_NOT = pattern(
    r"\b(?:not|n[’']|pas|nicht|non|no|niet|nie|if|when|until|once|unless|as soon as)\s+(?:yet\s+)?\Z", re.I
)
_IN_PART = pattern(
    r"\b(?:model|first (?:year|phase|step)|pilot|sensors?|until|for \w+ years?)\b", re.IGNORECASE
)
_NO_MONEY = _words(
    "budget funding money begun financé voté finanzierung finanziert bewilligt",
    en="no (?:dedicated )?(?:budget|funding|money) (?:is |has been |was )?(?:yet )?(?:allocated|secured"
    "|approved|there)"
    "|(?:funding|money|budget) (?:is|has|are) not (?:yet )?(?:been )?(?:secured|allocated|approved"
    "|sufficient|there)"
    "|funding gap|not yet begun",
    fr="aucun budget|pas encore (?:financé|voté)",
    de="finanzierung ist (?:noch )?(?:offen|nicht gesichert)|noch nicht (?:finanziert|bewilligt)",
)
_FUNDING = ("objectives.funding", "diagnosis.funding")


def _externals(case: Case, text: Text, texts: Texts) -> str:
    names = [one.name for one in case.plan.facts.stakeholders if one.kind == "external"]
    return f"plan.yaml names {len(names)} external: {_some(names)}" if names else ""


def _personal(case: Case, text: Text, texts: Texts) -> str:
    held = ("personal", "pseudonymised")
    sources = [one for one in case.plan.facts.data_sources if one.personal_data in held]
    return (
        f"plan.yaml has `personal_data: {sources[0].personal_data}` for {quoted(sources[0].name)}"
        if sources
        else ""
    )


def _unsecured(case: Case, text: Text, texts: Texts) -> str:
    funding = case.plan.facts.funding
    sources = funding.sources if funding else []
    loose = [source for source in sources if source.status in ("potential", "applied")]
    if loose and not any(source.status == "secured" for source in sources):
        return f"plan.yaml calls {quoted(loose[0].name)} “{loose[0].status}”, and nothing secured"
    others = (other for other in texts if other.place != text.place and other.question in _FUNDING)
    return next(
        (f"{_at(case, other)} says {quoted(m.group())}" for other in others if (m := _NO_MONEY.first(other))),
        "",
    )


def _provider(case: Case, text: Text, texts: Texts) -> str:
    procurement = case.plan.facts.procurement
    return "plan.yaml has `procurement: {external: yes}`" if procurement and procurement.external else ""


def _silos(case: Case, text: Text, texts: Texts) -> str:
    named = (
        b for b in case.plan.facts.bottlenecks if b.question == "diagnosis.governance.internal-alignment"
    )
    return next((f"plan.yaml has the bottleneck {quoted(one.text)}" for one in named), "")


def _owned_by_others(case: Case, text: Text, texts: Texts) -> str:
    external = {one.id: one.name for one in case.plan.facts.stakeholders if one.kind == "external"}
    sources = (one for one in case.plan.facts.data_sources if one.owner in external)
    return next((f"{quoted(one.name)} is owned by {external[one.owner or '']}" for one in sources), "")


class Denial(NamedTuple):
    """Words that deny something, what narrows them, and what speaks against them."""

    words: Sign
    unless: re.Pattern[str]
    contradiction: Contradiction


DENIALS = (
    Denial(_NO_OTHERS, _BEYOND, _externals),
    Denial(_NO_PERSONAL_DATA, _NARROWED, _personal),
    Denial(_FUNDED, _IN_PART, _unsecured),
    Denial(_NO_PROVIDER, _BEYOND, _provider),
    Denial(_NO_CONFLICTS, _BEYOND, _silos),
    Denial(_FULL_CONTROL, _BEYOND, _owned_by_others),
)


class Clash(NamedTuple):
    """A claim, where it stands, and what says otherwise."""

    text: Text
    begin: int
    end: int
    against: str


def contradicted_denials(case: Case, texts: Texts) -> Iterator[Clash]:
    """Denials that the rest of the plan contradicts."""
    for denial in DENIALS:
        for text, match in denial.words.all_in(texts):
            narrowed = denial.unless.search(text.sentence(*match.span()))
            if narrowed or _NOT.search(text.words[max(0, match.start() - 20) : match.start()]):
                continue
            if against := denial.contradiction(case, text, texts):
                yield Clash(text, match.start(), match.end(), against)


# ── Statuses and policies ───────────────────────────────────────────────────────────────────────────

_TALK_WORDS = (
    "discussion discussions talks negotiation negotiations gespräche verhandlungen négociations colloqui"
    " trattative negociaciones"
)
_TALKS = rf"(?:{_TALK_WORDS.replace(' ', '|')})"
_BEGUN = Sign(
    rf"\b{_TALKS}\b[^.;]{{0,80}}?\b(?:ongoing|on-going|under ?way|in progress|have (?:begun|started)|en"
    rf" cours|laufen"
    r"|in corso|en curso)\b",
    _TALK_WORDS,
    "ongoing going way progress begun started cours laufen corso curso",
)
_NOT_BEGUN = Sign(
    rf"\b{_TALKS}\b[^.;]{{0,200}}?\b(?:not\s+(?:yet\s+)?(?:begun|started)|yet\s+to\s+(?:begin|start)"
    r"|pas\s+(?:encore\s+)?commencé|noch\s+nicht\s+begonnen|non\s+ancora\s+inizia\w+"
    r"|aún\s+no\s+han\s+comenzado)\b",
    _TALK_WORDS,
    "begun started begin start commencé begonnen iniziati iniziate comenzado",
)
_MONEY = pattern(r"fund|financ|budget|grant|förder|finanz|bilancio|presupuesto", re.IGNORECASE)
_ONLY_OPEN_DATA = Sign(
    r"\b(?:exclusive(?:ly)?|only|solely|nothing but)\b[^.;]{0,60}?\bopen[\s-]data(?:\s+(?:platform|portal))?"
    r"|\ball\s+(?:our\s+|the\s+)?data\s+(?:is|are|will\s+be)\s+open\b|\b(?:uniquement"
    r"|exclusivement)\b[^.;]{0,40}données\s+ouvertes"
    r"|\bausschließlich\b[^.;]{0,40}\boffene\w*\s+daten",
    "open ouvertes offene offenen",
    "data données daten",
    "exclusive exclusively only solely nothing all uniquement exclusivement ausschließlich",
)
_NOT_OPEN = pattern(
    r"\b(?:restricted|internal use|confidential|proprietary|commercial|not open|on request|contract"
    r"|licence fee"
    r"|mobile data|mobile phone|operators?|companies|purchased)\b",
    re.IGNORECASE,
)
_RUN_BY = Sign(
    r"\b(?:overseen|managed|led|governed|run|coordinated)\s+by\b",
    "by",
    "overseen managed led governed run coordinated",
)
_NEW_HEAD = Sign(
    r"\bin\s+(?:the\s+)?future\b[^.;]{0,120}?\b(?:director|manager|coordinator|board|committee|officer"
    r"|office)\b"
    r"[^.;]{0,60}?\b(?:will|shall)\s+(?:ensure|take|lead|oversee|decide|be\s+responsible)",
    "future",
    "director manager coordinator board committee officer office",
    "will shall",
)
_SIGNED = Sign(
    r"\b(?:is|are|was|been|already|under\s+a)\s+signed\b|\bsigned\s+(?:agreement|contract)",
    "signed",
)
_UNSIGNED = Sign(
    r"\b(?:being|under|in)\s+negotiat\w+|\bnot\s+(?:yet\s+)?(?:been\s+)?signed|\bno\s+(?:agreement"
    r"|contract)\b",
    "negotiated negotiation negotiations signed agreement contract",
)
_PAPER = pattern(r"\b(?:agreements?|contracts?)\b", re.IGNORECASE)


def contradictory_statuses(case: Case, texts: Texts) -> Iterator[Clash]:
    """Statuses and policies of which two places say two things."""
    yield from _talks(case, texts)
    yield from _open_data(case, texts)
    yield from _heads(case, texts)
    yield from _agreements(case, texts)


def _talks(case: Case, texts: Texts) -> Iterator[Clash]:
    """Talks about money that have begun, and have not."""
    pairs = [
        [(text, match) for text, match in sign.all_in(texts) if _is_on_money(text, match)]
        for sign in (_BEGUN, _NOT_BEGUN)
    ]
    for text, match in pairs[0][:1]:
        for other, against in pairs[1]:
            if other.place != text.place:
                said = f"{_at(case, other)} says {quoted('… ' + against.group()[-40:].split(' ', 1)[-1])}"
                yield Clash(text, match.start(), match.end(), said)
                return


def _is_on_money(text: Text, match: re.Match[str]) -> bool:
    return text.question in _FUNDING or _MONEY.search(text.sentence(*match.span())) is not None


def _open_data(case: Case, texts: Texts) -> Iterator[Clash]:
    """Nothing but open data, and a source that is not open."""
    for text, match in _ONLY_OPEN_DATA.first_in_each(texts):
        source = next((one for one in case.plan.facts.data_sources if _is_closed(case, one)), None)
        if source is not None:
            yield Clash(text, match.start(), match.end(), f"the data needed includes {quoted(source.name)}")


def _is_closed(case: Case, source: DataSource) -> bool:
    external = {one.id for one in case.plan.facts.stakeholders if one.kind == "external"}
    if "cc" in folded((source.licence or "").replace("-", " ")):
        return False
    said = " ".join(part for part in (source.name, source.licence, source.access) if part)
    return source.owner in external or _NOT_OPEN.search(said) is not None


def _heads(case: Case, texts: Texts) -> Iterator[Clash]:
    """One who runs the twin today, and another who will."""
    heads = [one for one in _NEW_HEAD.first_in_each(texts) if one[0].question == "diagnosis.governance"]
    run_by = (one for one in _RUN_BY.first_in_each(texts) if one[0].question == "objectives.governance")
    for today, run in islice(run_by, 1) if heads else ():
        said = " ".join(today.words[run.start() : run.end() + 40].split()[:7])
        for text, match in heads:
            yield Clash(text, match.start(), match.end(), f"{_at(case, today)} says “{said} …”")


def _agreements(case: Case, texts: Texts) -> Iterator[Clash]:
    """An agreement that is signed in one place and not in the other."""
    owners = {one.id: one for one in case.plan.facts.stakeholders}
    for source in case.plan.facts.data_sources:
        owner = owners.get(source.owner or "")
        if owner is None or source.agreement not in ("signed", "in-negotiation", "none"):
            continue
        contrary = _UNSIGNED if source.agreement == "signed" else _SIGNED
        named = key(owner.name)
        for text, match in contrary.all_in(texts):
            sentence = text.sentence(*match.span())
            if named <= key(sentence) and _PAPER.search(sentence) and not _denied(contrary, sentence):
                said = f"plan.yaml has `agreement: {source.agreement}` for {quoted(source.name)}"
                yield Clash(text, match.start(), match.end(), said)


def _denied(sign: Sign, sentence: str) -> bool:
    return sign is _SIGNED and _UNSIGNED.pattern.search(sentence) is not None


# ── Words ───────────────────────────────────────────────────────────────────────────────────────────


def _some(names: Sequence[str]) -> str:
    few = ", ".join(name.partition(" (")[0] for name in names[:2])
    return f"{few} …" if len(names) > 2 else few


def _at(case: Case, text: Text) -> str:
    question = case.template.by_id.get(text.question)
    return f"{question.reference} {question.label}" if question else text.place.file
