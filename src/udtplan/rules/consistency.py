"""X: does the plan say one thing, and does one part follow from another?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from udtplan.findings import Severity
from udtplan.lazy import pattern
from udtplan.model import facts
from udtplan.model.facts import Objective, Output
from udtplan.prose import folded
from udtplan.rules import texts
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.agreed import agreed_and_not
from udtplan.rules.reading.claims import Clash, contradicted_denials, contradictory_statuses
from udtplan.rules.reading.copies import copied_lists, copied_passages
from udtplan.rules.reading.deciders import told_two_ways
from udtplan.rules.reading.done_or_not import done_or_not
from udtplan.rules.reading.machine_learning import learned_or_not
from udtplan.rules.reading.open_or_shut import open_or_shut
from udtplan.rules.reading.openness import said_two_ways
from udtplan.rules.reading.registered import registered_statuses
from udtplan.rules.reading.settled import settled_otherwise
from udtplan.rules.reading.unchosen import many_themes, still_to_choose
from udtplan.rules.reading.unlisted import unlisted_actors, unlisted_owners
from udtplan.rules.reading.who_releases import released_by_two
from udtplan.rules.registry import Problem, rule
from udtplan.rules.said import is_roadmap_torn
from udtplan.rules.texts import Text
from udtplan.states import UNWRITTEN, State

_COPIED_WORDS = 25


def _title(case: Case, question: str) -> str:
    known = case.template.by_id.get(question)
    return known.name if known else "another answer"


# ── Copies ──────────────────────────────────────────────────────────────────────────────────────────


@rule(
    "X001", "copied-passage", Severity.WARNING, since="in-person", source="Action Plan template, 1.3 and 3.a"
)
def copied_passage(case: Case) -> Iterator[Problem]:
    """The same passage, or the same list, answers two questions.

    Each question asks for something else: section 1 for the city's challenges, 3.a for the one problem
    of the use case. A passage of 25 words or more that stands in both leaves one of them unanswered,
    and one day only one of the two is corrected. A list of five items or more is mentioned, too.

    Bad:
    ```markdown 1-city.md
    # 1. City information

    ## Main city challenges

    Cycling: the network is made of eight routes that do not meet in the centre, so that people who cross
    the town change to the pavement twice and many take the car for two kilometres.
    ```
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## a. Problem description

    Cycling: the network is made of eight routes that do not meet in the centre,  <!-- expect: X001 -->
    so that people who cross the town change to the pavement twice and many take the car for two kilometres.
    ```

    Good:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## a. Problem description

    Of the eight cycle routes, the two along the river end 300 m apart. The council wants to know which of
    three links between them would take most cyclists off the pavement.
    ```
    """
    written = texts.answers(case)
    lists = list(copied_lists(case, written))
    listed = {copy.text.place for copy in lists}
    for copy in copied_passages(written, _COPIED_WORDS):
        if copy.text.place in listed:
            continue
        other = copy.other.question if isinstance(copy.other, Text) else ""
        yield Problem(
            copy.text.place.words(copy.phrase),
            f"{copy.size} words from here on stand in {_title(case, other)} too: “{copy.phrase} …”.",
            "Say here what this question asks, and refer to the other answer for the rest.",
            copy.text.question,
        )
    for copy in lists:
        where = _title(case, copy.other.question) if isinstance(copy.other, Text) else f"`{copy.other}`"
        yield Problem(
            copy.text.place.words(copy.phrase),
            f"{copy.size} items of this list stand in {where} too.",
            "Say here what this question asks about each of them, or refer to the other list.",
            copy.text.question,
            severity=Severity.INFO,
        )


# ── Actors ──────────────────────────────────────────────────────────────────────────────────────────


@rule(
    "X002",
    "unlisted-actor",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, ES.c and 3.g",
)
def unlisted_actor(case: Case) -> Iterator[Problem]:
    """An organisation is named in the text, but is not among the stakeholders.

    Whoever is needed for the twin belongs in the list that people look at, with a role. Names are told
    by their words ("Harbour Company", "KTEL runs the buses", "Nordvik Ltd") or by what only people do
    ("Varnholm Tele sells us the trips"), which is a guess. Each is mentioned once. Who is said to play no
    part, and who is told of in history, is no actor.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders: [{id: mobility, name: Mobility Department, role: uses the model}]
    ```
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## g. Other stakeholders involved

    The Harbour Company is asked each time a quay is closed.  <!-- expect: X002 -->
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders:
      - {id: mobility, name: Mobility Department, role: uses the model}
      - {id: port, name: Harbour Company, kind: external, role: says when quays are closed}
    ```
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## g. Other stakeholders involved

    The Harbour Company is asked each time a quay is closed.
    ```
    """
    for text, name in unlisted_actors(case):
        yield Problem(
            text.at(name.begin, name.end),
            f"{quoted(name.text)} is named here, but is not among the stakeholders.",
            "Add it under `stakeholders` in plan.yaml, with its role; if it plays no part, all is well.",
            texts.question_of(case, text),
            certain=False,
        )


# ── Contradictions ──────────────────────────────────────────────────────────────────────────────────


@rule(
    "X003",
    "contradicted-denial",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, 3.g and ES.c",
)
def contradicted_denial(case: Case) -> Iterator[Problem]:
    """Something is denied here that the rest of the plan affirms.

    "No other stakeholders", "no personal data", "fully funded": readers remember such sentences, and a
    list that says otherwise costs trust. Say what the denial holds for, or drop it. "Fully funded" is
    held against the register of money, too: what is secured has to reach the estimate. "No conflicts" and
    "no barriers" are held against what the diagnosis tells of them. That no partner sees or gets something
    does not say that there is none.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: phones, name: Movements of phones, personal_data: pseudonymised}
    ```
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## d. Data

    ### Regulations and legal considerations

    The twin uses no personal data, so that nothing has to be assessed.  <!-- expect: X003 -->
    ```

    Good:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## d. Data

    ### Regulations and legal considerations

    Movements of phones arrive pseudonymised and are counted by hour; no personal data is published.
    ```
    """
    for said in (texts.answers(case), _on_protection(case)):
        for clash in contradicted_denials(case, said):
            yield _contradiction(clash, "Say what this holds for, or correct one of the two.")


def _on_protection(case: Case) -> texts.Texts:
    """What the register says of the protection of data."""
    legal = case.plan.facts.legal
    said = [(key, getattr(legal, key)) for key in ("gdpr", "dpia")] if legal is not None else []
    return texts.Texts(
        texts.Text(words, "diagnosis.data.legal", legal, key) for key, words in said if legal and words
    )


def _contradiction(clash: Clash, hint: str) -> Problem:
    """What is said in one place, and what speaks against it."""
    said = clash.text.words[clash.begin : clash.end]
    return Problem(
        clash.text.at(clash.begin, clash.end),
        f"{quoted(said)}, it says here; but {_ended(clash.against)}",
        hint,
        clash.text.question,
        certain=False,
    )


def _ended(text: str) -> str:
    return text if text.endswith("…") else f"{text}."


# ── From obstacles and goals to actions ─────────────────────────────────────────────────────────────

_BUYS = pattern(
    r"\b(?:tender\w*|procur\w*|purchas\w*|buy\w*|bids?|supplier\w*|marchés? public\w*|appel d.offres"
    r"|achat\w*|ausschreib\w*"
    r"|vergabe\w*|beschaff\w*|gara|appalto|acquist\w*|licitaci\w*|contrataci\w*|compra\w*|aanbested\w*"
    r"|inkoop|przetarg\w*"
    r"|zamówie\w*|obstaráv\w*|διαγωνισμ\w*|προμήθει\w*)\b|market consultation"
)
# One of these stands in whatever the pattern finds; looking for them first is much faster.
_BUYS_STEMS = (
    "tender procur purchas buy bid supplier march appel achat ausschreib vergabe beschaff gara appalto"
    " acquist licitaci contrataci compra aanbested inkoop przetarg zamówie obstaráv διαγωνισμ προμήθει market"
).split()
_IN_HOUSE = pattern(
    r"\b(?:in[- ]house|nothing (?:is|will be) (?:bought|procured|tendered)|no (?:procurement|tender))\b", re.I
)
_FEWEST_WORDS = 25


@rule(
    "X004",
    "unaddressed-bottleneck",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, section 5",
)
def unaddressed_bottleneck(case: Case) -> Iterator[Problem]:
    """An obstacle is named in the diagnosis, and no action deals with it.

    The roadmap "outlines the strategic actions required to address the challenges identified in
    Section 4". An obstacle without an action is still there when the twin is ready. Where procurement is
    described and no action buys anything, that is a guess from words.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    bottlenecks:
      - {id: silos, text: Departments keep their data to themselves.}
      - {id: skills, text: Nobody can run the model.}  # expect: X004
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: agree, title: Agree on sharing, goal: Data, steps: [Sign], timeline: 2026, addresses: [silos]}
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    bottlenecks: [{id: skills, text: Nobody can run the model.}]
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: train, title: Train two, goal: Skills, steps: [Train], timeline: 2026, addresses: [skills]}
    ```
    """
    if not case.actions or is_roadmap_torn(case, "addresses"):
        return
    addressed = {name for action in case.actions for name in action.addresses}
    for bottleneck in case.plan.facts.bottlenecks:
        if bottleneck.id not in addressed:
            yield Problem(
                bottleneck.at("text"),
                f"{quoted(bottleneck.text)} is addressed by no action.",
                f"Write `addresses: [{bottleneck.id}]` below the action that deals with it, or add one.",
                bottleneck.question or "",
            )
    if not is_roadmap_torn(case) and not any(
        one.question == "diagnosis.procurement" for one in case.plan.facts.bottlenecks
    ):
        yield from _nothing_is_bought(case)


def _nothing_is_bought(case: Case) -> Iterator[Problem]:
    answer, procurement = case.plan.answer("diagnosis.procurement"), case.plan.facts.procurement
    is_written = not _is_in(case, "diagnosis.procurement", UNWRITTEN)
    if answer is None or not is_written or (procurement and procurement.external is not None):
        return  # where it is declared, P001 says it
    if _IN_HOUSE.search(answer.prose):
        return
    told = answer.prose.casefold()
    is_told = len(told.split()) >= _FEWEST_WORDS and _BUYS.search(told)
    if is_told and not any(_speaks_of_buying(texts.action_words(action)) for action in case.actions):
        yield Problem(
            answer.place,
            "Buying is described here at length, but no action of the roadmap buys or tenders anything.",
            "Add the action: market consultation, tender, contract. Or say that nothing is bought.",
            "diagnosis.procurement",
            certain=False,
        )


def _speaks_of_buying(words: str) -> bool:
    return any(map(words.__contains__, _BUYS_STEMS)) and _BUYS.search(words) is not None


@rule(
    "X005",
    "unserved-objective",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, section 5",
)
def unserved_objective(case: Case) -> Iterator[Problem]:
    """No action works towards an objective or an expected output, or an action serves none.

    The roadmap is to "achieve the goals outlined in Section 3". A goal that no action serves will not
    be reached. Asked only where `addresses` is used; an action without it is mentioned.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    objectives:
      - {id: fewer, text: Fewer accidents at the five worst crossings.}
      - {id: faster, text: Buses that keep their timetable.}  # expect: X005
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: rebuild, title: Rebuild, goal: Safety, steps: [Build], timeline: 2026, addresses: [fewer]}
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    objectives: [{id: fewer, text: Fewer accidents at the five worst crossings.}]
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: rebuild, title: Rebuild, goal: Safety, steps: [Build], timeline: 2026, addresses: [fewer]}
    ```
    """
    addressed = {name for action in case.actions for name in action.addresses}
    if not addressed or is_roadmap_torn(case, "addresses"):
        return
    own = case.plan.facts
    linked = {one.id for one in own.outputs} & addressed
    goals: list[Objective | Output] = [*own.objectives, *(own.outputs if linked else _unheard_of(case))]
    for goal in goals:
        if goal.id not in addressed:
            yield Problem(
                goal.at("id"),
                f"{quoted(goal.text)} is served by no action.",
                f"Write `addresses: [{goal.id}]` below the action that does, or add one.",
                "objectives.output" if isinstance(goal, Output) else "summary.objectives",
                certain=isinstance(goal, Objective) or bool(linked),
            )
    for action in case.actions:
        if not action.addresses:
            yield Problem(
                action.at("addresses"),
                f"{quoted(action.title)} serves no objective and no bottleneck.",
                "Write which: `addresses: […]`. If it serves none, is it needed?",
                "roadmap",
                severity=Severity.INFO,
            )


def _unheard_of(case: Case) -> list[Output]:
    """The outputs of which no word of their own stands in any action."""
    heard = " ".join(texts.action_words(action) for action in case.actions)
    return [one for one in case.plan.facts.outputs if not any(w in heard for w in _own_words(one.text))]


def _own_words(text: str) -> list[str]:
    return [word[:6] for word in folded(text) if len(word) >= 5]


# ── Owners ──────────────────────────────────────────────────────────────────────────────────────────


@rule("X006", "owner-not-listed", Severity.WARNING, since="in-person", source="Action Plan template, 3.d")
def owner_not_listed(case: Case) -> Iterator[Problem]:
    """The owner of data is named in words, but is not among the stakeholders.

    Data comes from somebody who has to agree. As a stakeholder with a role they are asked in time;
    in half a sentence they are forgotten. (An `owner` that points nowhere is S004.)

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders: [{id: mobility, name: Mobility Department, role: uses the model}]
    data_sources:
      - {id: buses, name: Timetables coming from bus companies}  # expect: X006
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders:
      - {id: mobility, name: Mobility Department, role: uses the model}
      - {id: buses, name: Bus companies, kind: external, role: supply timetables}
    data_sources:
      - {id: buses, name: Timetables, owner: buses}
    ```
    """
    for text, name in case.keep(unlisted_owners):
        yield Problem(
            text.at(name.begin, name.end),
            f"{quoted(name.text)} seems to own this data, but is not among the stakeholders.",
            "Add it under `stakeholders` in plan.yaml, and its id as the `owner` of the data source.",
            text.question,
            certain=False,
        )


# ── One use case ────────────────────────────────────────────────────────────────────────────────────


@rule(
    "X007",
    "no-single-use-case",
    Severity.WARNING,
    since="challenge",
    source="Session report of 25 September 2025, recurring themes",
    hardens={"in-person": Severity.ERROR},
)
def no_single_use_case(case: Case) -> Iterator[Problem]:
    """No single use case is chosen.

    A twin for everything is built for nobody. Choose one concrete use case, then walk back from it to
    the data and the steps; the others can follow. Up to the in-person training it is enough to list
    what you choose between. Then such words as “three topics remain” or “not yet chosen” in the challenge or
    in 3.a are pointed at, which is a guess.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    challenge: A twin for transport, the environment and energy, for all departments.  # expect: X007
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    challenge: A twin for transport, the environment and energy, for all departments.
    use_case: {primary: Choose the five streets in which cycle lanes are built first, later: [Heat]}
    ```
    """
    own = case.plan.facts
    written = own.use_case
    is_unread = texts.is_unread(case, facts.FILE, "use_case", "challenge")
    if (
        (written and written.primary)
        or is_unread
        or _is_in(case, "objectives.problem", {State.NOT_APPLICABLE})
    ):
        return
    must_choose = case.edition.position(case.stage) >= _position(case, "in-person")
    # Where the problem is described the choice may have been made, and only its entry be missing.
    severity = None
    if written and written.candidates:
        said = _still(len(written.candidates)) if must_choose else ""
    elif themes := _themes(case):
        said = f"No use case is chosen, and the challenge has several themes: {', '.join(themes)}."
    else:
        has_problem = not _is_in(case, "objectives.problem", UNWRITTEN)
        is_begun = not _is_in(case, "meta.challenge", UNWRITTEN)  # else C003 asks for that first
        said = "It is not said which one use case this plan works out." if must_choose and is_begun else ""
        severity = Severity.WARNING if has_problem else None
    hint = "Write one as `use_case: {primary: …}` in plan.yaml; the others may follow under `later`."
    found = still_to_choose(case) if must_choose and not (written and written.candidates) else None
    if found:
        is_known = bool(said)  # that none is chosen; what the words mean is a guess
        yield Problem(
            found.text.at(found.begin, found.end),
            f"{quoted(found.text.words[found.begin : found.end])}: no single use case is chosen, it seems.",
            hint,
            texts.question_of(case, found.text),
            severity=severity if is_known else Severity.WARNING,
            certain=is_known,
        )
    elif said:
        yield Problem(
            own.at("use_case") if written or not own.challenge else own.at("challenge"),
            said,
            hint,
            "meta.challenge",
            severity=severity,
            certain=must_choose,
        )


def _still(number: int) -> str:
    return (
        f"There are still {number} use cases to choose from."
        if number > 1
        else "There is a candidate, but no use case is chosen yet."
    )


def _themes(case: Case) -> list[str]:
    """What the challenge is about, in its own words, where that is more than one theme or two."""
    return (
        many_themes(case.plan.facts.challenge or "") if not _is_in(case, "meta.challenge", UNWRITTEN) else []
    )


def _position(case: Case, stage: str) -> int:
    return case.edition.position(stage) if stage in case.edition.stage_ids else 0


def _is_in(case: Case, question: str, states: Collection[State]) -> bool:
    state = case.by_question.get(question)
    return state is not None and state.state in states


# ── Statuses ────────────────────────────────────────────────────────────────────────────────────────


@rule(
    "X008",
    "conflicting-status",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, 3.f and 4.c",
)
def conflicting_status(case: Case) -> Iterator[Problem]:
    """Two places say two things about where something stands.

    Talks about money that go on here and have not begun there, an application that was handed in and none
    that was, a grant that is approved and nothing secured, no funding at all and some secured, nothing but
    open data and a source that is bought, an agreement signed in one place and negotiated in another, talks
    with somebody here and none there, the same data for everybody and for few, a platform run in-house and by
    the supplier, one who answers for the twin here and another there: one of the two is out of date. What
    answers say is held against the registers, too: money, agreements, data and impact assessments that are
    settled in one of them only, data that is open in one only, machine learning that the other says there is
    none of, and who alone releases results.

    Bad:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## f. Funding

    Discussions with the finance office are ongoing.  <!-- expect: X008 -->
    ```
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## c. Funding

    Discussions about the budget have not yet begun.
    ```

    Good:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## f. Funding

    The finance office decides in May 2026; until then the budget of the department pays.
    ```
    """
    written = texts.answers(case)
    told = [*contradictory_statuses(case, written)]
    more = (registered_statuses, agreed_and_not, said_two_ways)
    for clash in chain.from_iterable(look(case, written) for look in more):
        if not any(clash.meets(other) for other in told):
            told.append(clash)
    told += told_two_ways(case, written)
    by_sentence = (settled_otherwise, done_or_not, learned_or_not, open_or_shut, released_by_two)
    for clash in chain.from_iterable(look(case, written) for look in by_sentence):
        if not any(clash.is_beside(other) for other in told):
            told.append(clash)
    for clash in told:
        yield _contradiction(clash, "Write it once as it is today, and refer to it from the other place.")


# ── Indicators ──────────────────────────────────────────────────────────────────────────────────────

_YEAR = pattern(r"\b20\d\d\b")
_HAS_UNIT = pattern(r"%|[^\W\d]{2,}")
# What is measured in something; the rest is counted.
_MEASURED = pattern(
    r"\b(?:share|rate|ratio|speed|time|delay|temperature|emissions?|concentration|level|consumption|length"
    r"|area|volume|cost)\b",
    re.IGNORECASE,
)


@rule(
    "X009",
    "objective-without-indicator",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, ES.b",
)
def objective_without_indicator(case: Case) -> Iterator[Problem]:
    """An objective has no sign by which one sees that it is reached.

    "Improve visibility" is always a success and never one. An indicator says what is measured, in which
    unit, where it stands today, where it should be, and by when; then the evaluation has something to do.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    objectives:
      - {id: cycling, text: Improve the visibility of cycling.}  # expect: X009
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    objectives:
      - id: cycling
        text: More trips by bicycle.
        indicator: {label: trips by bicycle, unit: "%", baseline: 8 (2024), target: "12", by: 2027}
    ```
    """
    for objective in case.plan.facts.objectives:
        missing = list(_missing_of(objective))
        if missing:
            lacks = (
                "has no indicator"
                if objective.indicator is None
                else f"has an indicator without {_listed(missing)}"
            )
            yield Problem(
                case.lacking(objective, "indicator", "text"),
                f"{quoted(objective.text)} {lacks}.",
                "Add it under `indicator`: {label: …, unit: …, baseline: …, target: …, by: …}.",
                "summary.objectives",
            )


def _missing_of(objective: Objective) -> Iterator[str]:
    indicator = objective.indicator
    if indicator is None:
        yield "anything"
        return
    values = " ".join(value for value in (indicator.baseline, indicator.target) if value)
    if not indicator.label:
        yield "a label"
    if not indicator.unit and not _HAS_UNIT.search(values) and _MEASURED.search(indicator.label or "share"):
        yield "a unit"
    if not indicator.baseline:
        yield "a baseline"
    if not indicator.target:
        yield "a target"
    if not indicator.by and not _YEAR.search(indicator.target or ""):
        yield "a date"


def _listed(parts: Sequence[str]) -> str:
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else parts[0]
