"""What a plan denies or claims in so many words, and where it says otherwise.

Each entry is a phrase and a question to the rest of the plan. Nothing is understood: the message quotes
both sides, and the reader judges. The wordings stand in `vocabulary.claims`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from udtplan.amounts import read
from udtplan.lazy import pattern
from udtplan.model.facts import FundingSource
from udtplan.prose import tokens
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading import against
from udtplan.rules.reading.no_money import no_money
from udtplan.rules.reading.one_source import is_of_one_source
from udtplan.rules.reading.outsiders import is_of_something_else, nobody_from_outside
from udtplan.rules.texts import Sign, Signs, Text, Texts
from udtplan.rules.vocabulary import claims as words
from udtplan.rules.vocabulary import denials as denied
from udtplan.rules.vocabulary import no_trouble, privacy
from udtplan.rules.vocabulary.settled import OTHER_CITIES
from udtplan.rules.vocabulary.statuses import APPLICATION

Contradiction = Callable[[Case, Text, Texts], str]


_NEAR = 40  # characters between an application and what it is for
_FUNDING = ("objectives.funding", "diagnosis.funding")


def _externals(case: Case, text: Text, texts: Texts) -> str:
    names = [one.name for one in case.plan.facts.stakeholders if one.kind == "external"]
    if names:
        return f"plan.yaml names {len(names)} external: {_some(names)}"
    return _told(case, against.partners(text, texts))


def _personal(case: Case, text: Text, texts: Texts) -> str:
    held = ("personal", "pseudonymised")
    sources = [one for one in case.plan.facts.data_sources if one.personal_data in held]
    return (
        f"plan.yaml has `personal_data: {sources[0].personal_data}` for {quoted(sources[0].name)}"
        if sources
        else _masked(case, text, texts) or _about_people(case) or _told(case, against.people(text, texts))
    )


def _masked(case: Case, text: Text, texts: Texts) -> str:
    """Another answer speaks of pseudonyms: they stand for people."""
    for other, match in words.PSEUDONYMS.first_in_each(texts):
        if other.place != text.place and not words.UNSURE.search(other.sentence(*match.span())):
            return f"{place_said(case, other)} says {quoted(match.group())}, and pseudonyms are personal data"
    return ""


def _about_people(case: Case) -> str:
    """A source whose name suggests people, and of which nothing says how they are left out."""
    for source in case.plan.facts.data_sources:
        said = " ".join([source.name, source.note or "", source.access or "", source.licence or ""])
        if (
            privacy.ABOUT_PEOPLE.first_in(source.name)
            and source.personal_data != "none"
            and not privacy.is_of_things(source.name)
            and not privacy.ANONYMOUS.is_named(said)
        ):
            return f"the data needed includes {quoted(source.name)}"
    return ""


def _unsecured(case: Case, text: Text, texts: Texts) -> str:
    if loose := _none_secured(case):
        return loose
    others = (other for other in texts if other.place != text.place and other.question in _FUNDING)
    unpaid = (
        f"{place_said(case, other)} says {quoted(m.group())}"
        for other in others
        if (m := words.NO_MONEY.first(other))
    )
    return _falls_short(case) or next(unpaid, "")


def _none_secured(case: Case) -> str:
    """Sources of money are in the register, and none of them is secured."""
    sources = _sources(case)
    loose = [source for source in sources if source.status in ("potential", "applied")]
    if not loose or any(source.status == "secured" for source in sources):
        return ""
    return f"plan.yaml calls {quoted(loose[0].name)} “{loose[0].status}”, and nothing secured"


def _falls_short(case: Case) -> str:
    """What is secured is less than the least of the estimate, and the rest is only hoped for."""
    funding, language = case.plan.facts.funding, case.plan.facts.language
    estimate = read(funding.estimate, language) if funding and funding.estimate else None
    loose = [source for source in _sources(case) if source.status in ("potential", "applied")]
    secured = [source for source in _sources(case) if source.status == "secured"]
    amounts = [read(source.amount, language) for source in secured if source.amount]
    if estimate is None or estimate.low is None or not loose or len(amounts) != len(secured):
        return ""
    if any(amount.high is None or amount.currency != estimate.currency for amount in amounts):
        return ""
    if sum(amount.high or 0 for amount in amounts) >= estimate.low:
        return ""
    had = " and ".join(quoted(amount.text) for amount in amounts)
    return f"plan.yaml has {had} secured of {quoted(estimate.text)}"


def _sources(case: Case) -> list[FundingSource]:
    funding = case.plan.facts.funding
    return funding.sources if funding else []


def _provider(case: Case, text: Text, texts: Texts) -> str:
    procurement = case.plan.facts.procurement
    return "plan.yaml has `procurement: {external: yes}`" if procurement and procurement.external else ""


def _silos(case: Case, text: Text, texts: Texts) -> str:
    if not against.is_on_governance(text):
        return ""
    named = _bottleneck(case, "diagnosis.governance.internal-alignment")
    return named or _told(case, against.quarrel(text, texts))


def _barriers(case: Case, text: Text, texts: Texts) -> str:
    if not against.is_on_governance(text):
        return ""
    return _bottleneck(case, text.question) or _told(case, against.barrier(text, texts))


def _bottleneck(case: Case, question: str) -> str:
    named = (one.text for one in case.plan.facts.bottlenecks if one.question == question)
    return next((f"plan.yaml has the bottleneck {quoted(one)}" for one in named), "")


def _told(case: Case, found: against.Found | None) -> str:
    if found is None:
        return ""
    other, match = found
    return f"{place_said(case, other)} says {quoted(match.group())}"


def _owned_by_others(case: Case, text: Text, texts: Texts) -> str:
    if text.question == "diagnosis.procurement":
        return ""  # of the data of a contract
    external = {one.id: one.name for one in case.plan.facts.stakeholders if one.kind == "external"}
    sources = (one for one in case.plan.facts.data_sources if one.owner in external)
    return next((f"{quoted(one.name)} is owned by {external[one.owner or '']}" for one in sources), "")


class Denial(NamedTuple):
    """Words that deny something, what narrows them, and what speaks against them."""

    sign: Sign | Signs
    unless: re.Pattern[str]
    contradiction: Contradiction


DENIALS = (
    Denial(denied.NO_OTHERS, words.BEYOND, _externals),
    Denial(denied.NO_PERSONAL_DATA, words.NARROWED, _personal),
    Denial(denied.FUNDED, words.IN_PART, _unsecured),
    Denial(words.NO_PROVIDER, words.BEYOND, _provider),
    Denial(no_trouble.NO_CONFLICTS, words.BEYOND, _silos),
    Denial(no_trouble.NO_BARRIERS, no_trouble.OF_A_KIND, _barriers),
    Denial(words.FULL_CONTROL, words.BEYOND, _owned_by_others),
)


class Clash(NamedTuple):
    """A claim, where it stands, and what says otherwise."""

    text: Text
    begin: int
    end: int
    against: str

    def meets(self, other: Clash) -> bool:
        """Whether both speak of the same words."""
        return self.text is other.text and self.begin < other.end and other.begin < self.end

    def is_beside(self, other: Clash) -> bool:
        """Whether both speak of the same sentence."""
        if self.text is not other.text:
            return False
        return self.meets(other) or self.text.sentence(*self.span) == other.text.sentence(*other.span)

    @property
    def span(self) -> tuple[int, int]:
        """From where to where the claim stands."""
        return self.begin, self.end


def contradicted_denials(case: Case, texts: Texts) -> Iterator[Clash]:
    """Denials that the rest of the plan contradicts."""
    language, told = case.plan.facts.language, list[Clash]()
    for denial in DENIALS:
        for text, match in denial.sign.all_in(texts):
            if _is_narrowed(denial, text, match):
                continue
            if denial.sign is denied.NO_OTHERS and is_of_something_else(language, text, *match.span()):
                continue
            if said := denial.contradiction(case, text, texts):
                told.append(Clash(text, match.start(), match.end(), said))
    for sentence in nobody_from_outside(language, texts):
        if said := _externals(case, sentence.text, texts):
            clash = Clash(sentence.text, *sentence.span, said)
            if not any(clash.is_beside(other) for other in told):
                told.append(clash)
    yield from told


def _is_narrowed(denial: Denial, text: Text, match: re.Match[str]) -> bool:
    """Whether the words around a denial take it back, or say what it holds for."""
    before = text.words[max(0, match.start() - 60) : match.start()]
    if words.WITHOUT.match(match.group()) and words.NOT_WITHOUT.search(before or "."):
        return True
    if denial.sign is denied.FUNDED and not _COVERED.search(text.sentence(*match.span())):
        return True
    if denial.sign is denied.NO_PERSONAL_DATA and is_of_one_source(text, *match.span()):
        return True
    sentence = text.sentence(*match.span())
    if denial.unless.search(sentence) or words.NOT_BEFORE.search(before):
        return True
    is_of_all = denial.sign is no_trouble.NO_BARRIERS and no_trouble.DECISIONS.search(sentence)
    return not is_of_all and words.NARROWED_BEHIND.match(text.words, match.end()) is not None


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
_COVERED = pattern(
    r"fund|financ|finan[sz]|budget|money|cost|coût|kost|paid|\bmittel|gedeckt|\bspes[ae]|\bcust|\bgeld\b|dekking"
    r"|koszt|środk|peniaz|náklad|χρηματοδ|κόστ",
    re.IGNORECASE,
)
_MONEY = pattern(r"fund|financ|budget|grant|förder|finanz|bilancio|presupuesto", re.IGNORECASE)
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


def contradictory_statuses(case: Case, texts: Texts) -> Iterator[Clash]:
    """Statuses and policies of which two places say two things."""
    yield from _talks(case, texts)
    yield from _grants(case, texts)
    yield from _applications(case, texts)
    yield from _heads(case, texts)


def _talks(case: Case, texts: Texts) -> Iterator[Clash]:
    """Talks about money that have begun, and have not."""
    pairs = [
        [(text, match) for text, match in sign.all_in(texts) if _is_on_money(text, match)]
        for sign in (_BEGUN, _NOT_BEGUN)
    ]
    for text, match in pairs[0][:1]:
        for other, denial in pairs[1]:
            if other.place != text.place:
                said = (
                    f"{place_said(case, other)} says {quoted('… ' + denial.group()[-40:].split(' ', 1)[-1])}"
                )
                yield Clash(text, match.start(), match.end(), said)
                return


def _grants(case: Case, texts: Texts) -> Iterator[Clash]:
    """Money that is granted here, and nowhere secured."""
    told = [text for text in texts if text.question in _FUNDING]
    granted = [(one, found) for one in told for found in words.GRANTED.all(one)]
    if not granted:
        return
    nothing = [(text, *match.span()) for text in told if (match := words.NOTHING_SECURED.first(text))]
    nothing += [(text, *span) for text, span in no_money(texts)]
    for text, match in granted:
        if words.UNSURE.search(text.sentence(*match.span())) or words.IN_PART.search(match.group()):
            continue
        if words.FOR_BEHIND.match(text.words, match.end()) or _is_of_application(text, match):
            continue
        if OTHER_CITIES.are_in(tokens(text.sentence(*match.span()))):
            continue
        contrary = (
            f"{place_said(case, other)} says {quoted(other.words[begin:end])}"
            for other, begin, end in nothing
            if other is not text or not match.start() <= begin < match.end()
        )
        if said := next(contrary, "") or _none_secured(case):
            yield Clash(text, match.start(), match.end(), said)
            return


def _is_of_application(text: Text, match: re.Match[str]) -> bool:
    """Whether it is the application that was approved, by one's own council."""
    return APPLICATION.search(text.words, max(0, match.start() - _NEAR), match.start()) is not None


def _applications(case: Case, texts: Texts) -> Iterator[Clash]:
    """An application that was handed in, and none that was."""
    told = [text for text in texts if text.question in _FUNDING]
    denied = [(text, match) for text in told if (match := words.NOT_APPLIED.first(text))]
    for text, match in denied[:1]:
        asked = next((one for one in _sources(case) if one.status == "applied"), None)
        if asked is not None:
            said = f"plan.yaml has `status: applied` for {quoted(asked.name)}"
            yield Clash(text, match.start(), match.end(), said)
            return
        for other in told:
            for claim in words.APPLIED.all(other):
                if not words.UNSURE.search(other.sentence(*claim.span())):
                    said = f"{place_said(case, other)} says {quoted(claim.group())}"
                    yield Clash(text, match.start(), match.end(), said)
                    return


def _is_on_money(text: Text, match: re.Match[str]) -> bool:
    return text.question in _FUNDING or _MONEY.search(text.sentence(*match.span())) is not None


def _heads(case: Case, texts: Texts) -> Iterator[Clash]:
    """One who runs the twin today, and another who will."""
    heads = [one for one in _NEW_HEAD.first_in_each(texts) if one[0].question == "diagnosis.governance"]
    run_by = (one for one in _RUN_BY.first_in_each(texts) if one[0].question == "objectives.governance")
    for today, run in islice(run_by, 1) if heads else ():
        said = " ".join(today.words[run.start() : run.end() + 40].split()[:7])
        for text, match in heads:
            yield Clash(text, match.start(), match.end(), f"{place_said(case, today)} says “{said} …”")


# ── Words ───────────────────────────────────────────────────────────────────────────────────────────


def _some(names: Sequence[str]) -> str:
    few = ", ".join(name.partition(" (")[0] for name in names[:2])
    return f"{few} …" if len(names) > 2 else few


def place_said(case: Case, text: Text) -> str:
    """Where words stand, as a message says it: "4.c Funding"."""
    question = case.template.by_id.get(text.question)
    return f"{question.reference} {question.label}" if question else text.place.file
