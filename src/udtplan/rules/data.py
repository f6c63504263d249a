"""D: is the data there, whose is it, and may it be used?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from udtplan.findings import Place, Severity
from udtplan.lazy import pattern
from udtplan.model import facts
from udtplan.model.facts import DataSource
from udtplan.prose import folded
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.claims import place_said
from udtplan.rules.reading.told_data import bought_without_price, live_without_rhythm
from udtplan.rules.reading.told_personal import meters_of_homes, told_personal
from udtplan.rules.registry import RULES, Problem, rule
from udtplan.rules.said import (
    action_words,
    given,
    is_roadmap_torn,
    is_unread,
    is_written,
    names,
    prose,
    roadmap_words,
    stakeholder_of,
)
from udtplan.rules.style import is_cut_off
from udtplan.rules.texts import answers
from udtplan.rules.vocabulary import data as speaks_of
from udtplan.rules.vocabulary import governance, privacy

_DATA, _OWNERSHIP = "objectives.data", "diagnosis.data.ownership"
_ALL_FROM = 3  # so many sources that all lack the same are one finding, not many
_MIXED_FROM = 5  # so many live and static sources need somebody who joins them
_SHORTEST = 4  # letters of a word that tells one source from another
_STEM, _LONGEST = 5, 30  # so much of it is compared: "counts" and "counting" are one word
_TELLING = 0.25  # a word that stands in four parts of a plan tells which source is meant, one in ten does not
_ANY_DATA = frozenset(
    "data information dataset datasets from with within coming external internal other city cities area"
    " areas each between over under hour hours daily month monthly year level street streets map maps".split()
)
# Where live data may be asked for.
_WISHES = (
    "city.main-challenges",
    "city.digital-twin-role",
    "vision.challenges-opportunities",
    "vision.integration",
    "objectives.output",
    _DATA,
)


def _had(case: Case) -> list[DataSource]:
    """The sources that are there: of a gap nothing else can be said yet."""
    return [source for source in case.plan.facts.data_sources if source.status != "gap"]


def _said_by(case: Case, code: str) -> set[Place]:
    """The sources of which another rule says it already, and says it better."""
    if not RULES[code].looks_at(case.edition, case.stage):
        return set()
    places = (problem.place for problem in RULES[code].look(case))
    return {Place(place.file, place.route[:2]) for place in places}


def _lacking(
    case: Case, lacking: Sequence[DataSource], key: str, message: str, together: str, hint: str, certain: bool
) -> Iterator[Problem]:
    """One finding for each source, or one for all where no source has it."""
    if len(lacking) >= _ALL_FROM and len(lacking) == len(_had(case)) and not case.has_faults(facts.FILE):
        place = case.plan.facts.at("data_sources")
        yield Problem(place, f"None of the {len(lacking)} sources {together}.", hint, _DATA, certain=certain)
        return
    for source in lacking:
        yield Problem(source.at(key), f"{quoted(source.name)} {message}.", hint, _DATA, certain=certain)


@rule("D001", "no-data-source", Severity.ERROR, since="in-person", source="Action Plan template, 3.d")
def no_data_source(case: Case) -> Iterator[Problem]:
    """The plan names no data source.

    “Various data” can't be asked for, owned or protected. Each source with its name and its owner
    is what makes a twin of an idea. Where the sources are told in prose, this is only an advice: in
    the register they can be counted and checked.

    Bad:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## d. Data required and owners <!-- expect: D001 -->

    Various city data and other relevant data sources.
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders: [{id: mobility, name: Mobility Department, role: counts traffic}]
    data_sources:
      - {id: counts, name: Traffic counts, owner: mobility, personal_data: none}
    ```
    """
    own = case.plan.facts
    if own.data_sources or not is_written(case, _DATA) or is_unread(case, "data_sources"):
        return
    told = set(folded(prose(case, _DATA)))
    is_vague = told <= speaks_of.VAGUE
    has_key = "data_sources" in own.model_fields_set
    yield Problem(
        own.at("data_sources") if has_key and not is_vague else case.by_question[_DATA].place,
        "No data source is named."
        if is_vague
        else "No data source is in the register; prose can't be checked.",
        "List each under `data_sources` in plan.yaml, with its name and its owner.",
        _DATA,
        severity=None if is_vague else Severity.INFO,
    )


@rule("D002", "data-without-owner", Severity.WARNING, since="in-person", source="Action Plan template, 3.d")
def data_without_owner(case: Case) -> Iterator[Problem]:
    """A data source has no owner.

    Who owns the data decides whether you get it, how fresh it is and what you may show. The template
    asks for the owner of each source; a gap has none yet. Where the name says where the data comes from,
    the finding is milder: there the owner only has to be put on the list.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: phones, name: Mobile phone data, personal_data: pseudonymised}  # expect: D002
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders: [{id: operator, name: Phone operator, kind: external, role: supplies data}]
    data_sources:
      - {id: phones, name: Mobile phone data, owner: operator, personal_data: pseudonymised}
    ```
    """
    told = prose(case, _DATA, _OWNERSHIP)
    said = _said_by(case, "X006")  # that this owner is not on the list
    for source in _had(case):
        if source.owner or source.place in said:
            continue
        origin = speaks_of.ORIGIN.search(source.name)
        words = source.name[origin.end() :] if origin is not None else ""
        body = bool(governance.BODY.first_in(words))
        listed = any(names(one.name, words) for one in case.plan.facts.stakeholders)
        if body and case.plan.facts.stakeholders and not listed:
            continue
        if origin is not None and is_cut_off(source.name, case.plan.facts.language):
            continue  # W006 says that the owner's name is torn
        yield Problem(
            source.at("owner"),
            f"{quoted(source.name)} names its owner in words only."
            if body
            else f"{quoted(source.name)} has no owner.",
            "Add `owner: …` with the id of a stakeholder.",
            _DATA,
            severity=Severity.INFO if body else None,
            certain=not body and not names(source.name, told),
        )


@rule(
    "D003", "data-without-access", Severity.WARNING, since="presentation", source="Action Plan template, 3.d"
)
def data_without_access(case: Case) -> Iterator[Problem]:
    """A data source does not say how it is accessed.

    A web service, a file each month or a request by letter: that decides what the twin can do and
    what has to be built. Protocols listed for all sources together do not say which has which.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: counts, name: Traffic counts}  # expect: D003
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: counts, name: Traffic counts, access: OGC API Features}
    ```
    """
    lacking = [source for source in _had(case) if not source.access]
    hint = "Add `access: …`: WMS, WFS, an API, a file each month, on request."
    message, together = "does not say how it is accessed", "says how it is accessed"
    yield from _lacking(case, lacking, "access", message, together, hint, certain=True)


@rule(
    "D004",
    "data-without-licence",
    Severity.WARNING,
    since="presentation",
    source="Implementing Regulation (EU) 2023/138 on high-value datasets; Action Plan template, 4.d.2",
)
def data_without_licence(case: Case) -> Iterator[Problem]:
    """A data source has no licence or terms of use, or one that says only “open”.

    Without terms nobody knows whether results may be shown, passed on or kept. “Open” is no licence:
    CC-BY-4.0 asks for a name, CC0 for nothing. For the city's own data it is an information.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: counts, name: Traffic counts, licence: open}  # expect: D004
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: counts, name: Traffic counts, licence: CC-BY-4.0}
    ```
    """
    hint = "Add `licence: …`, such as CC-BY-4.0, or the terms in a few words: “internal use”."
    lacking = [source for source in _had(case) if not source.licence]
    own = [
        source for source in lacking if (owner := stakeholder_of(case, source)) and owner.kind == "internal"
    ]
    legal = case.plan.facts.legal
    is_answered = legal is not None and bool(given(legal.open_data))
    said = _said_by(case, "L006") if own else set()
    asked = [] if is_answered else [one for one in own if one.place not in said]
    if len(own) == len(lacking) and own:
        for source in asked:
            yield _own_terms(source, hint)
    else:
        others = lacking if len(lacking) == len(_had(case)) else [one for one in lacking if one not in own]
        message, together = "has no licence or terms of use", "has a licence or terms of use"
        yield from _lacking(case, others, "licence", message, together, hint, certain=True)
        for source in asked:
            if source not in others:
                yield _own_terms(source, hint)
    for source in _had(case):
        if source.licence and " ".join(source.licence.casefold().split()) in speaks_of.VAGUE_LICENCE:
            yield Problem(
                source.at("licence"),
                f"{quoted(source.licence)} is no licence: under which terms may the data be used?",
                "Write which one, such as CC-BY-4.0 or CC0-1.0.",
                _DATA,
            )


def _own_terms(source: DataSource, hint: str) -> Problem:
    return Problem(
        source.at("licence"),
        f"{quoted(source.name)} has no terms of use. It is the city's own; may others use it, too?",
        hint,
        _DATA,
        severity=Severity.INFO,
    )


@rule(
    "D005",
    "unclear-personal-data",
    Severity.WARNING,
    since="in-person",
    source="Programme guide, legal considerations; Action Plan template, 4.d.3",
)
def unclear_personal_data(case: Case) -> Iterator[Problem]:
    """It is not said whether a source holds data about people, or its name makes one ask.

    Phones, cameras, tickets and surveys are about people even where no name is in them. Saying so
    early costs a line; finding out late costs the use case. A note such as “aggregated to 15 people”
    answers the question. A camera in a sewer or a survey of trees asks none. Where an answer calls data
    pseudonymised that is declared to be about nobody, one of the two is wrong.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders: [{id: operator, name: Phone operator, kind: external, role: supplies data}]
    data_sources:
      - {id: phones, name: Mobile phone data, owner: operator, personal_data: none}  # expect: D005
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders: [{id: operator, name: Phone operator, kind: external, role: supplies data}]
    data_sources:
      - {id: phones, name: Mobile phone data, owner: operator, personal_data: pseudonymised}
    ```
    """
    unset = [source for source in _had(case) if source.personal_data is None]
    asked: set[str] = set()
    hint = "Add `personal_data:` with none, pseudonymised, personal or unknown."
    for source in case.plan.facts.data_sources:
        sign = privacy.ABOUT_PEOPLE.first_in(source.name) or meters_of_homes(source.name)
        said = " ".join([source.name, source.note or "", source.access or "", source.licence or ""])
        if not sign or source.personal_data not in (None, "none") or privacy.ANONYMOUS.is_named(said):
            continue
        if privacy.is_of_things(source.name):
            continue
        says = "does not say whether" if source.personal_data is None else "says that no"
        holds = "it holds data about people" if source.personal_data is None else "data about people is in it"
        yield Problem(
            source.at("personal_data"),
            f"{quoted(source.name)} {says} {holds}; “{sign.casefold()}” suggests that there may be some.",
            hint
            if source.personal_data is None
            else "Write how it is made anonymous under `note`, or change it.",
            _DATA,
            certain=source.personal_data is None,
        )
        unset = [one for one in unset if one is not source]
        asked.add(source.id)
    for source, part in told_personal(case, answers(case)):
        if source.id not in asked:
            yield Problem(
                source.at("personal_data"),
                f"{quoted(source.name)} says that no data about people is in it;"
                f" {place_said(case, part.text)} says {quoted(part.said)}.",
                "Write how it is made anonymous under `note`, or change it.",
                _DATA,
                certain=False,
            )
    told = prose(case, _DATA, _OWNERSHIP, "diagnosis.data.legal")
    if not privacy.ANONYMOUS.is_named(told):
        message = "does not say whether it holds data about people"
        together = all(source.personal_data is None for source in _had(case))
        if len(unset) >= _ALL_FROM and together and not case.has_faults(facts.FILE):
            yield Problem(
                case.plan.facts.at("data_sources"),
                f"{len(unset)} sources do not say whether they hold data about people.",
                hint,
                _DATA,
            )
        else:
            for source in unset:
                yield Problem(source.at("personal_data"), f"{quoted(source.name)} {message}.", hint, _DATA)


@rule(
    "D006",
    "live-data-without-refresh",
    Severity.INFO,
    since="presentation",
    source="Programme guide, data infrastructure; session report of 25 September 2025 (Glasgow)",
)
def live_data_without_refresh(case: Case) -> Iterator[Problem]:
    """Live data is wanted, and nothing says how often it changes or who joins it with the rest.

    “Real-time” is a second to some and a day to others, and the price differs. Where a twin takes
    live and static data from several owners, joining them is work of its own and needs an action. And what
    comes as a weekly file is not live, whatever `refresh` says.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: counts, name: Real-time traffic counts, access: API}  # expect: D006
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: counts, name: Real-time traffic counts, access: API, refresh: 5 min}
    ```
    """
    sources = _had(case)
    hint = "Add `refresh: …`, such as `5 min` or `hourly`."
    if not any(source.refresh for source in sources):
        yield from _wished_live(case, hint)
    if (sign := live_without_rhythm(case)) and (answer := case.plan.answer(_DATA)) is not None:
        yield Problem(
            answer.place.words(sign),
            f"{quoted(sign)}: the answer does not say how often this data changes.",
            "List it in `data_sources:` with `refresh: …`, such as `5 min` or `hourly`.",
            _DATA,
            certain=False,
        )
    for source in sources:
        sign = (
            speaks_of.LIVE_NAME.first_in(source.name)
            or speaks_of.LIVE.first_in(f"{source.name}\n{source.access or ''}")
            or speaks_of.LIVE_ACCESS.first_in(source.access or "")
        )
        if sign and not source.refresh:
            yield Problem(
                source.at("refresh"),
                f"{quoted(source.name)} does not say how often it changes.",
                hint,
                _DATA,
                certain=False,
            )
        elif source.refresh and (why := _not_live(source.refresh, source.access or "")):
            yield Problem(source.at("refresh"), f"{quoted(source.name)} {why}", hint, _DATA, certain=False)
    if _needs_joining(case) and not speaks_of.INTEGRATION.first_in(roadmap_words(case)):
        yield Problem(
            case.plan.facts.at("data_sources"),
            "Live and static data of several owners come together, and no action joins them.",
            "Add an action for it: one key for each building or street, interfaces, tests.",
            _DATA,
            certain=False,
        )


def _wished_live(case: Case, hint: str) -> Iterator[Problem]:
    """The first place where prose asks for real-time data, if the register has sources but says no more."""
    for question in _WISHES if _had(case) else ():
        answer = case.plan.answer(question)
        sign = speaks_of.REAL_TIME.first_in(prose(case, question))
        if sign and answer is not None:
            yield Problem(
                answer.place.words(sign),
                f"{quoted(sign)} data is wanted, but no source says how often it changes.",
                hint,
                question,
                certain=False,
            )
            return


@lru_cache(maxsize=192)
def _not_live(refresh: str, access: str) -> str:
    """Why data can't be as live as its rhythm says, or what that leaves open; "" where all is said."""
    is_at_once = speaks_of.AT_ONCE.fullmatch(refresh.strip(" .")) is not None
    if is_at_once or speaks_of.OFTEN.search(refresh):
        sent = None if speaks_of.OFTEN.search(access) else speaks_of.SELDOM_SENT.search(access)
        if sent and not _ALSO.search(access):
            return f"is to be as of “{refresh}”, but comes as {quoted(access)}."
    if is_at_once and access and not speaks_of.LIVE_ACCESS.is_named(access):
        return f"changes in “{refresh}”: to some that is a second, to others a day."
    return ""


def _needs_joining(case: Case) -> bool:
    sources = _had(case)
    rhythms = [source.refresh or "" for source in sources]
    return (
        len(sources) >= _MIXED_FROM
        and len({source.owner for source in sources if source.owner}) > 1
        and any(map(speaks_of.OFTEN.search, rhythms))
        and any(map(speaks_of.RARELY.search, rhythms))
        and bool(case.actions)
    )


@rule(
    "D007",
    "gap-without-action",
    Severity.WARNING,
    since="presentation",
    source="Session report of 25 September 2025 (Kalamata)",
)
def gap_without_action(case: Case) -> Iterator[Problem]:
    """Data is missing and no action gets it, or bought data has no price.

    A gap that is only named stays one. An action counts when it names the data, and not only by a word that
    stands all over the plan. And data that is sold has a price that belongs into the estimate, even if it is
    only a quote; write 0 if there is none. So may data of private owners, unless an agreement is signed or
    the city has the data.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: cycling, name: Cycling counts, status: gap}  # expect: D007
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: cycling, name: Cycling counts, status: gap}
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: count, title: Count cycling on five streets, goal: Know it, steps: [Count], timeline: Q1 2026}
    ```
    """
    if (sign := bought_without_price(case)) and (answer := case.plan.answer(_DATA)) is not None:
        yield Problem(
            answer.place.words(sign),
            f"{quoted(sign)}: data is bought, and no cost is given.",
            "List it in `data_sources:` with `cost: …`, even from a first quote.",
            _DATA,
            severity=Severity.INFO,
            certain=False,
        )
    for source in case.plan.facts.data_sources:
        if source.status == "gap" and not _is_spoken_of(case, source) and not is_roadmap_torn(case):
            yield Problem(
                source.at("status"),
                f"{quoted(source.name)} is missing, and no action of the roadmap speaks of it.",
                "Add an action that gets it, or say in the plan how the twin does without.",
                _DATA,
                certain=False,
            )
        owner = stakeholder_of(case, source)
        is_had = source.agreement == "signed" or source.status == "available"
        is_private = owner is not None and owner.sector == "private" and not is_had
        terms = " ".join([source.licence or "", source.access or "", source.note or ""])
        # "vendor API" in `access` says how the data is read, not that it is sold.
        access = _VENDOR.sub("", source.access or "")
        role = owner.role or "" if owner is not None and owner.kind != "internal" else ""
        is_sold = bool(
            speaks_of.COMMERCIAL.first_in(f"{source.licence or ''} {access} {source.note or ''}")
            or speaks_of.SELLS.first_in(role)
        )
        if (is_private or is_sold) and not given(source.cost) and not speaks_of.OPEN_LICENCE.is_named(terms):
            why = "is sold" if is_sold else "has a private owner"
            yield Problem(
                source.at("cost"),
                f"{quoted(source.name)} {why}, and no cost is given.",
                "Add `cost: …`, even from a first quote; write 0 if it is free.",
                _DATA,
                severity=None if is_sold else Severity.INFO,
                certain=False,
            )


# A second way of access beside the one that is slow.
_ALSO = pattern(r"\b(?:apis?|rest|stream\w*|live)\b|;", re.IGNORECASE)
_VENDOR = pattern(r"\bvendors?\b", re.IGNORECASE)


def _is_spoken_of(case: Case, source: DataSource) -> bool:
    """Whether an action holds most of what tells a source from others: a word that stands all over the plan,
    such as "traffic" in one on traffic, tells little; the source's id is what the city calls it."""
    actions, texts = case.keep(_said_by_actions), case.keep(_said_in_parts)
    called = _begins(source.id)
    tells = {
        begin: 1 / max(1, sum(begin in text for text in texts)) for begin in _begins(source.name) | called
    }
    if len(called) == 1:
        tells.update(dict.fromkeys(called, 1.0))
    enough = min(_TELLING, sum(tells[begin] for begin in _begins(source.name)) / 2)
    told = (sum(weight for begin, weight in tells.items() if begin in text) for text in actions)
    return any(weight and weight >= enough for weight in told)


def _begins(name: str) -> set[str]:
    """How the words of a name begin that tell it from others, each with the space before it."""
    own = [
        word for word in folded(name.replace("-", " ")) if len(word) >= _SHORTEST and word not in _ANY_DATA
    ]
    return {f" {word[: min(max(_STEM, len(word) - 2), _LONGEST)]}" for word in own}


def _said_by_actions(case: Case) -> list[str]:
    """What each action is about: by its own words and by those of what it addresses."""
    own = case.plan.facts
    served = {one.id: one.text for one in own.bottlenecks}
    served |= {one.id: one.text for one in own.objectives} | {one.id: one.text for one in own.outputs}
    return [
        _in_a_row(action.id, action_words(action), *(served.get(one, "") for one in action.addresses))
        for action in case.actions
    ]


def _said_in_parts(case: Case) -> list[str]:
    """What each action and each answer says."""
    told = [answer.prose for answers in case.plan.answers.values() for answer in answers]
    return [*case.keep(_said_by_actions), *map(_in_a_row, told)]


def _in_a_row(*said: str) -> str:
    return " ".join(["", *folded("\n\n".join(said).replace("-", " "))])


@rule(
    "D008",
    "data-without-agreement",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, 4.d.2",
)
def data_without_agreement(case: Case) -> Iterator[Problem]:
    """Data belongs to somebody outside the city, and there is no agreement.

    What a partner gives as a favour ends with the partner's next reorganisation. The template asks
    for agreements with the owners of data. Openly licensed data needs none, if nothing else is said.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders: [{id: port, name: Port Authority, kind: external, role: supplies data}]
    data_sources:
      - {id: levels, name: Water levels, owner: port, agreement: none}  # expect: D008
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders: [{id: port, name: Port Authority, kind: external, role: supplies data}]
    data_sources:
      - {id: levels, name: Water levels, owner: port, agreement: in-negotiation}
    ```
    """
    told = prose(case, _OWNERSHIP, _DATA)
    for source in _had(case):
        owner = stakeholder_of(case, source)
        if owner is None or owner.kind != "external" or source.agreement in ("signed", "in-negotiation"):
            continue
        is_open = speaks_of.OPEN_LICENCE.is_named(source.licence or "")
        # Where prose speaks of the owner, it may speak of the agreement as well.
        if source.agreement is None and (is_open or names(owner.name, told)):
            continue
        yield Problem(
            source.at("agreement"),
            f"{quoted(source.name)} belongs to {quoted(owner.name)}, and "
            + (
                "there is no agreement."
                if source.agreement == "none"
                else "it is not known if there is an agreement."
            ),
            "Write `agreement: in-negotiation` or `signed`, and make an agreement an action with a date.",
            _OWNERSHIP,
            certain=source.agreement is not None,
        )
