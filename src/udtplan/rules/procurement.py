"""P: what is bought from outside, and on what terms?"""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.amounts import read
from udtplan.findings import Place, Severity
from udtplan.lazy import pattern
from udtplan.model.legal import legal_register
from udtplan.rules import texts
from udtplan.rules.case import Case, quoted
from udtplan.rules.registry import Problem, rule
from udtplan.rules.said import (
    given,
    is_closed,
    is_roadmap_torn,
    is_unread,
    is_written,
    place_of,
    prose,
    roadmap_words,
    sentences,
)
from udtplan.rules.vocabulary import procurement as speaks_of
from udtplan.rules.vocabulary import providers

_PROCUREMENT = "diagnosis.procurement"
_PARTNERS = "diagnosis.governance.external-partnerships"
_ITEM_END = pattern(r"[,;:]\s|\s(?:and|et|und|e|y|en|i|a|και)\s")
# What is asked, and which part of 4.e asks it: where that part is declared open, C002 has said so.
_PARTS = {
    "criteria": 1,
    "responsibilities": 3,
    "data_ownership": 4,
    "technology_ownership": 4,
    "information_control": 4,
}
_ELEMENTS = {
    "criteria": "award criteria",
    "responsibilities": "what the provider is responsible for",
    "data_ownership": "who owns the data",
    "technology_ownership": "who owns the technology",
    "information_control": "who controls the information produced",
}


def _buys(case: Case) -> bool:
    """Whether an external provider is foreseen: declared, or told by the words of 4.e."""
    own = case.plan.facts.procurement
    if is_closed(case, _PROCUREMENT) or is_unread(case, "procurement"):
        return False
    if own is not None and own.external is not None:
        return own.external
    told = prose(case, _PROCUREMENT)
    named = speaks_of.TENDER.first_in(told) or providers.PROVIDER.first_in(told)
    return bool(named) and not speaks_of.IN_HOUSE.is_named(told)


def _hired(case: Case) -> Place | None:
    """Where the partners of 4.b tell of a company that will make the twin, and 4.e doesn't speak of it."""
    own = case.plan.facts.procurement
    if is_closed(case, _PROCUREMENT) or is_unread(case, "procurement"):
        return None
    told = prose(case, _PROCUREMENT)
    if (own is not None and own.external is not None) or speaks_of.IN_HOUSE.is_named(told):
        return None
    for text in texts.answers(case):
        if text.question == _PARTNERS and not speaks_of.IN_HOUSE.is_named(text.words):
            for sentence in sentences(text.words):
                if (
                    providers.COMPANY.search(sentence)
                    and providers.WILL_MAKE.search(sentence)
                    and not providers.CONTRACTED.search(sentence)
                ):
                    begin = max(0, text.words.find(sentence))
                    return text.at(begin, begin + len(sentence))
    return None


def _is_declared(case: Case) -> bool:
    own = case.plan.facts.procurement
    return own is not None and own.external is True


@rule(
    "P001",
    "no-procurement-action",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, 4.e and 5; Directive 2014/24/EU for the threshold",
)
def no_procurement_action(case: Case) -> Iterator[Problem]:
    """An external provider is foreseen, and no action of the roadmap buys anything.

    A tender takes months: a market consultation, the terms, the bids, the award. A roadmap without
    it promises a model that nobody is paid to build. If the estimate reaches the EU threshold in our
    dated list, the finding says so; whether it applies is for your procurement office to say.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    procurement: {external: true}  # expect: P001
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: model, title: Build the model, goal: See effects, steps: [Build], timeline: 2026}
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    procurement: {external: true}
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: tender, title: Tender, goal: A provider, steps: [Consult the market, Tender], timeline: Q2 2026}
    ```
    """
    hired = None if _buys(case) else _hired(case)
    if not (hired or _buys(case)) or not case.actions or is_roadmap_torn(case):
        return
    planned = roadmap_words(case)
    if speaks_of.TENDER.first_in(planned) or providers.CHOOSES.first_in(planned):
        return
    if not _is_declared(case) and providers.CONTRACTED.search(prose(case, _PROCUREMENT)):
        return
    place = place_of(case, _PROCUREMENT, case.plan.facts.procurement, "external")
    yield Problem(
        hired or place,
        "A provider from outside is foreseen, but no action of the roadmap buys anything.",
        "Add an action: market consultation in one quarter, tender and award in the next two.",
        _PROCUREMENT,
        certain=_is_declared(case),
    )
    yield from _threshold(case)


def _threshold(case: Case) -> Iterator[Problem]:
    funding = case.plan.facts.funding
    threshold = legal_register().threshold(case.plan.facts.city.country_code, case.as_of)
    if funding is None or not funding.estimate or threshold is None:
        return
    amount = read(funding.estimate, case.plan.facts.language)
    highest = amount.high if amount.high is not None else amount.low
    if highest is None or amount.currency != threshold.currency or highest < threshold.value:
        return
    vat = "" if amount.tax else " It counts without VAT, and the estimate does not say if it has it."
    yield Problem(
        funding.at("estimate"),
        f"{quoted(funding.estimate)} reaches {threshold.words()} (as of {threshold.as_of}).{vat}",
        "Ask your procurement office whether a Europe-wide notice is needed, and plan the months for it.",
        _PROCUREMENT,
        severity=Severity.INFO,
        certain=False,
    )


@rule(
    "P002",
    "open-contract-terms",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, 4.e; Programme guide, working with providers",
    shows_prompt=True,
)
def open_contract_terms(case: Case) -> Iterator[Problem]:
    """Something that a contract with a provider has to settle is not said.

    Five things: how bids are judged, what the provider is responsible for, who owns the data, who
    owns the technology, and who controls the information produced. What is not settled before the
    contract belongs to whoever holds it. A way out (open standards, hand-over) is worth a sixth line.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    procurement:  # expect: P002
      external: true
      criteria: price 40 %, quality 60 %
      exit: open formats, hand-over within six months
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    procurement:
      external: true
      criteria: price 40 %, quality 60 %
      responsibilities: hosts and updates the model for two years
      data_ownership: the city
      technology_ownership: the city, code under EUPL
      information_control: the city decides what is published
      exit: open formats, hand-over within six months
    ```
    """
    own, told = case.plan.facts.procurement, prose(case, _PROCUREMENT)
    if not _buys(case) or (own is None and not is_written(case, _PROCUREMENT)):
        return
    heard = _told(told)
    heard |= {key for key, part in _PARTS.items() if case.is_open_part(_PROCUREMENT, part)}
    open_terms = [
        words
        for key, words in _ELEMENTS.items()
        if key not in heard and not (own and given(getattr(own, key)))
    ]
    place = place_of(case, _PROCUREMENT, own, "")
    place = own.place if own is not None else place
    if open_terms:
        yield Problem(
            place,
            f"Not said yet: {', '.join(open_terms)}.",
            "Write one line for each, under 4.e or under `procurement` in plan.yaml.",
            _PROCUREMENT,
            certain=_is_declared(case) and not told,
        )
    is_told = speaks_of.EXIT.is_named(told) or speaks_of.OTHER_PROVIDER.search(told)
    if not (own and given(own.exit)) and not is_told:
        yield Problem(
            place,
            "Nothing says how you would leave the provider.",
            "Add `exit: …`: open standards, export of all data, a hand-over.",
            _PROCUREMENT,
            severity=Severity.INFO,
            certain=False,
        )


def _told(text: str) -> set[str]:
    """Which of the five things the prose speaks of, sentence by sentence."""
    heard = set()
    for sentence in sentences(text):
        belongs = speaks_of.BELONGS.is_named(sentence)
        everything = providers.EVERYTHING.is_named(sentence)
        data = speaks_of.DATA.is_named(sentence)
        technology = everything or speaks_of.TECHNOLOGY.is_named(sentence)
        signs = {
            "criteria": speaks_of.CRITERIA.is_named(sentence),
            "responsibilities": _tells_duties(sentence),
            "data_ownership": belongs and (data or everything),
            "technology_ownership": (belongs and (technology or speaks_of.DEVICE.search(sentence)))
            or (technology and providers.FREE.search(sentence)),
            # Code that is published says nothing of who may see what.
            "information_control": (
                speaks_of.CONTROL.is_named(sentence) and (data or not speaks_of.CODE.search(sentence))
            )
            or (providers.RELEASES.is_named(sentence) and providers.INFORMATION.is_named(sentence)),
        }
        heard |= {key for key, sign in signs.items() if sign}
    return heard


def _tells_duties(sentence: str) -> bool:
    """Whether it says what a provider does; a duty that is only weighed is a criterion ("training 15 %")."""
    if speaks_of.DUTIES.is_named(sentence) and speaks_of.CRITERIA.is_named(sentence):
        items = (item for item in _ITEM_END.split(sentence) if not providers.WEIGHT.search(item))
        return any(map(speaks_of.DUTIES.is_named, items))
    return speaks_of.DUTIES.is_named(sentence)
