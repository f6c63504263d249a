"""L: what does the city itself say about the law? These rules ask; they never say that a law applies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from udtplan.findings import Place, Severity
from udtplan.lazy import pattern
from udtplan.model.facts import DataSource
from udtplan.model.legal import Act, Topic, legal_register
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.legal_told import geodata, held_by_companies, protected_and_shared
from udtplan.rules.registry import Problem, rule
from udtplan.rules.said import (
    given,
    is_closed,
    is_unread,
    is_written,
    place_of,
    prose,
    sentences,
    stakeholder_of,
    texts,
)
from udtplan.rules.texts import Text, Texts, as_written
from udtplan.rules.vocabulary import access, data, privacy, reuse
from udtplan.rules.vocabulary import legal as speaks_of
from udtplan.rules.vocabulary.topic import Topic as Spoken

_LAW = "diagnosis.data.legal"
_PROTECTION_PART, _LOCAL_PART = 1, 2  # of what 4.d.3 asks: "GDPR-compliant", "local or national regulations"
_OLD = timedelta(days=365)
# Where it is said which data comes from where, and what is done for it.
_WHERE_FROM = (
    "vision.integration",
    "objectives.data",
    "diagnosis.data.infrastructure",
    "diagnosis.data.ownership",
    "roadmap",
)
# What the twin is for, and not what else is written about the city.
_HOSPITAL = pattern(r"h[oôó]s?pit|osped|krankenh|klinik|ziekenh|szpital|nemocnic|νοσοκομ", re.IGNORECASE)
# How a hospital is run.
_BEDS = pattern(
    r"\b(?:beds?|capacity|occupancy|lits?|capacités?|betten\w*|bettenbelegung|auslastung|posti letto|capienza"
    r"|camas?|capacidad\w*|capacidade|bedden|capaciteit|łóż\w+|lôž\w+|obłożeni\w+|κλίν\w+|πληρότητα)\b",
    re.IGNORECASE,
)
# What is told of patients; one row a language.
_PATIENTS = pattern(
    r"\b(?:admissions?|admitted|patients?|casualt\w+|injur\w+|emergency (?:visits?|cases|departments?)"
    r"|passages aux urgences|(?:service d[’'])?urgences?|hospitalisations?|patient\w*|blessés"
    r"|notaufnahme\w*|eingeliefert\w*|einlieferung\w*|verletzt\w*"
    r"|pronto soccorso|ricover\w+|accessi al|pazienti|feriti"
    r"|urgencias|ingresos|ingresad\w+|pacientes|herid\w+|urgências|internament\w+|doentes|ferid\w+"
    r"|spoedeisende|opnames?|opgenomen|gewonden|sor|hospitaliz\w+|pacjent\w*|rann\w+|urgentn\w+|ranen\w+"
    r"|επείγοντα|ασθεν\w+|τραυματ\w+)\b",
    re.IGNORECASE,
)
_PURPOSE = ("meta.challenge", "objectives.problem", "objectives.output", "objectives.data")
_JUST_BEFORE, _BESIDE = 30, 12  # characters: "on their phones", "sewer cameras"
_JOINED = ("vision.integration",)
_SENSED = (*_PURPOSE, *_JOINED, "diagnosis.data.infrastructure", "diagnosis.data.ownership", "roadmap")


def _statement(case: Case, field: str) -> str:
    legal = case.plan.facts.legal
    return given(getattr(legal, field)) if legal is not None else ""


def _all_statements(case: Case) -> str:
    """All that the register says of the law, and the text of 4.d.3."""
    legal = case.plan.facts.legal
    said = [text for text in vars(legal).values() if isinstance(text, str)] if legal is not None else []
    return "\n\n".join([*said, prose(case, _LAW)])


def _on_law(case: Case) -> Texts:
    """What the register says of the law, and every answer."""
    legal = case.plan.facts.legal
    said = vars(legal).items() if legal is not None else ()
    statements = [Text(text, _LAW, legal, key) for key, text in said if legal and isinstance(text, str)]
    return Texts.among([*statements, *as_written(case)], texts(case))


def _speaks_of(case: Case, topic: Spoken, other: re.Pattern[str] | None = None) -> bool:
    """Whether a topic is named in what the register says of the law, or in an answer.

    What `other` finds has words of the topic in it and means something else.
    """
    told = (text.words for text in case.keep(_on_law).speaking_of(topic))
    return any(
        topic.is_named(words) and (other is None or topic.is_named(other.sub(" ", words))) for words in told
    )


def _is_on_security(case: Case) -> bool:
    """Whether a law on cybersecurity is named in what the register says of the law, or in an answer."""
    said = [text.words for text in case.keep(_on_law)]
    return any(
        speaks_of.SECURITY_LAW.search(words)
        for words in said
        if any(map(words.casefold().__contains__, speaks_of.IN_SECURITY_LAW))
    )


def _is_closed(case: Case) -> bool:
    return is_closed(case, _LAW) or is_unread(case, "legal")


def _place(case: Case, field: str) -> Place:
    return place_of(case, _LAW, case.plan.facts.legal, field)


def _act(case: Case, topic: Topic) -> Act | None:
    return legal_register().act(topic, case.plan.facts.city.country_code)


def _dated(act: Act) -> str:
    """Name and date of an entry of the register, as messages show it."""
    checked = "" if act.confirmed else ", not confirmed"
    return f"{act.name} (our register, {act.as_of}{checked})"


def _about_people(case: Case) -> list[DataSource]:
    return [one for one in case.plan.facts.data_sources if one.personal_data in ("personal", "pseudonymised")]


@rule(
    "L001",
    "no-data-protection-statement",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, 4.d.3; Programme guide, legal considerations",
)
def no_data_protection_statement(case: Case) -> Iterator[Problem]:
    """Nothing says whether current data processes follow data protection law, or whom to ask.

    The template asks it. Neither log-ins, an impact assessment of the twin nor the name of a law that
    applies answer it; a sentence with the register of processing and the office that was consulted does.
    Who uses personal data needs that office.

    Bad:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## d. Data

    ### Regulations and legal considerations <!-- expect: L001 -->

    Access is protected by log-ins, with different rights for staff, politicians and visitors.
    ```

    Good:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## d. Data

    ### Regulations and legal considerations

    Processing is entered in our GDPR register as number 112; the data protection officer was consulted
    in January 2026. The municipal code asks for no more.
    ```
    """
    act, told = _act(case, "data-protection"), prose(case, _LAW, "diagnosis.data.ownership")
    if _is_closed(case) or (not is_written(case, _LAW) and case.plan.facts.legal is None):
        return
    if not _statement(case, "gdpr") and not _tells_of_practice(_without_assessment(told)):
        if case.is_open_part(_LAW, _PROTECTION_PART):
            return  # C002 has said it
        law = _dated(act) if act is not None else "data protection law"
        yield Problem(
            _place(case, "gdpr"),
            f"Nothing is said about current data processes and {law}.",
            "Say how you know: an entry in the register of processing, an audit, an officer consulted.",
            _LAW,
            certain=False,
        )
    elif (
        _about_people(case)
        and not _statement(case, "dpo")
        and not any(
            "legal" in one.roles or privacy.LEGAL_OFFICE.search(one.name)
            for one in case.plan.facts.stakeholders
        )
        and not privacy.LEGAL_CONTACT.is_named(_all_statements(case))
    ):
        yield Problem(
            _place(case, "dpo"),
            "Data about people is used, and no data protection officer or legal contact is named.",
            "Add `legal: {dpo: …}` with the office, not the name of a person.",
            _LAW,
            certain=False,
        )


def _tells_of_practice(told: str) -> bool:
    """Whether a sentence speaks of data protection, and says more than that a law holds."""
    if not privacy.DATA_PROTECTION.is_named(told):
        return False
    return not privacy.HOLDS.search(told) or any(
        privacy.DATA_PROTECTION.is_named(sentence)
        and (not privacy.HOLDS.search(sentence) or privacy.PRACTICE.search(sentence))
        for sentence in sentences(told)
    )


def _without_assessment(text: str) -> str:
    """A text without impact assessments: they are about the twin, and not about what is done today."""
    for sign in sorted(set(privacy.IMPACT_ASSESSMENT.all_in(text)), key=len, reverse=True):
        text = re.sub(rf"{re.escape(sign)}[\w\s’']{{0,40}}", " ", text)
    return text


@rule(
    "L002",
    "no-impact-screening",
    Severity.WARNING,
    since="presentation",
    source="GDPR, Article 35 and recital 91",
)
def no_impact_screening(case: Case) -> Iterator[Problem]:
    """Data about people or sensing of public space is planned, and no impact assessment is spoken of.

    Whether one is needed is for the city's data protection officer to say. The question is cheap
    before the cameras hang and expensive after. “Screened, not needed” is an answer.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: cameras, name: Traffic cameras, personal_data: personal}
    legal:  # expect: L002
      gdpr: Processing is registered.
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    data_sources:
      - {id: cameras, name: Traffic cameras, personal_data: personal}
    legal:
      gdpr: Processing is registered.
      dpia: planned, before go-live
    ```
    """
    if _is_closed(case) or _statement(case, "dpia") or _act(case, "data-protection") is None:
        return
    if _speaks_of(case, privacy.IMPACT_ASSESSMENT):
        return
    people = _about_people(case)
    sign = people[0].name if people else _sensing(case)
    if sign:
        yield Problem(
            _place(case, "dpia"),
            f"{quoted(sign)} may be about people, and nothing is said about an impact assessment (DPIA).",
            "Ask your data protection officer, and write the answer: `legal: {dpia: planned, …}`.",
            _LAW,
            certain=False,
        )


def _sensing(case: Case) -> str:
    """The first source or passage that seems to sense people, and does not say how they are protected."""
    for source in case.plan.facts.data_sources:
        said = f"{source.name} {source.note or ''}"
        sign = privacy.ABOUT_PEOPLE.first_in(source.name) if source.personal_data != "none" else ""
        if sign and not privacy.ANONYMOUS.is_named(said):
            return sign
    for topic in (privacy.SENSING, privacy.RECORDS):
        for text in texts(case).speaking_of(topic):
            if text.question in _SENSED and "data_sources" not in text.place.route:
                signs = (sign for sign in topic.all_in(text.words) if _is_plain(case, text, sign))
                if (sign := next(signs, "")) and not _is_anonymous(text.words):
                    return sign
    return ""


def _is_anonymous(words: str) -> bool:
    """Whether a passage says that nobody is known by the data."""
    is_named = privacy.ANONYMOUS.is_named
    return is_named(words) and is_named(privacy.PSEUDONYM.sub(" ", words))


def _is_plain(case: Case, text: Text, sign: str) -> bool:
    """Whether a passage is about people: not about pipes, nor where the register says that it is not."""
    begin = text.words.find(sign)
    before = text.words[max(0, begin - _JUST_BEFORE) : begin]
    if privacy.is_shown_on(before, sign) or privacy.NOT_PEOPLE.is_named(before.rpartition(".")[2][-_BESIDE:]):
        return False
    harmless = (one for one in case.plan.facts.data_sources if one.personal_data == "none")
    if not any(privacy.ABOUT_PEOPLE.is_named(one.name) for one in harmless):
        return True
    return privacy.KNOWN_BY.search(text.sentence(begin, begin + len(sign))) is not None


@rule(
    "L003",
    "no-security-statement",
    Severity.WARNING,
    since="presentation",
    source="Directive (EU) 2022/2555 (NIS2), Article 2 and Annex I; session report of 25 September 2025",
)
def no_security_statement(case: Case) -> Iterator[Problem]:
    """The twin touches infrastructure many depend on, and nothing is said about security law.

    Transport, energy, water, waste water and health may be critical, and an operator may be in scope
    where the city is not. National laws differ. One sentence that says who looked into it is enough.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata, country: GR}
    challenge: How should the traffic lights on five streets be set, so that buses run?  # expect: L003
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata, country: GR}
    challenge: How should the traffic lights on five streets be set, so that buses run?
    legal: {nis2: "The operator of the lights says it is in scope; the city asked its legal office."}
    ```
    """
    act = _act(case, "security")
    if _is_closed(case) or act is None or _statement(case, "nis2"):
        return
    if _is_on_security(case) or _speaks_of(case, speaks_of.CYBERSECURITY_LAW):
        return
    if touched := _touched(case):
        text, sign = touched
        yield Problem(
            text.place.words(sign),
            f"{quoted(sign)} may be critical infrastructure; nothing is said about {_dated(act)}.",
            "Write under `legal: {nis2: …}` what your legal office says of city and operators.",
            _LAW,
            certain=False,
        )


def _touched(case: Case) -> tuple[Text, str] | None:
    """Where the twin touches critical infrastructure, and the word for it: what it is for tells more than
    what it is joined to, and the name of an organisation that has the word in it tells nothing.
    """
    told = texts(case).speaking_of(speaks_of.CRITICAL)
    for questions in (_PURPOSE, _JOINED):
        for text in told:
            for sign in speaks_of.CRITICAL.all_in(text.words) if text.question in questions else ():
                if not _is_of_patients(text, sign) and not _is_in_a_name(text, sign):
                    return text, sign
    return None


def _is_in_a_name(text: Text, sign: str) -> bool:
    """Whether words are part of an organisation's name: "National Transport Authority"."""
    begin = text.words.find(sign)
    return not sign.islower() and any(name.begin <= begin < name.end for name in text.actors)


def _is_of_patients(text: Text, sign: str) -> bool:
    """Whether a hospital only counts those who come: "57 admissions to the hospital in one summer"."""
    begin = text.words.find(sign)
    said = text.sentence(begin, begin + len(sign)) if _HOSPITAL.match(sign) else ""
    return _PATIENTS.search(said) is not None and _BEDS.search(said) is None


@rule(
    "L004",
    "no-ai-statement",
    Severity.INFO,
    since="presentation",
    source="Regulation (EU) 2024/1689 (AI Act)",
)
def no_ai_statement(case: Case) -> Iterator[Problem]:
    """Artificial intelligence is named, and nothing is said about its class.

    Analytics for planning are usually not high-risk; a part that steers traffic or water for safety
    may be. A line in the plan shows that somebody asked. “No AI is used” is an answer as well.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - id: model
        title: Train a machine learning model  # expect: L004
        goal: Know tomorrow's traffic
        steps: [Train]
        timeline: 2026
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata, country: GR}
    legal: {ai_act: "Used for planning only, not as a safety component."}
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: model, title: Train a machine learning model, goal: Know, steps: [Train], timeline: 2026}
    ```
    """
    act = _act(case, "ai")
    if _is_closed(case) or act is None or _statement(case, "ai_act"):
        return
    if _speaks_of(case, speaks_of.AI_LAW):
        return
    for text in texts(case).speaking_of(speaks_of.AI):
        if sign := speaks_of.AI.first_in(text.words):
            yield Problem(
                text.place.words(sign),
                f"{quoted(sign)} is named; nothing is said about the {_dated(act)}.",
                "Write under `legal: {ai_act: …}` what it does, and in which class you see it.",
                _LAW,
                certain=False,
            )
            return


@rule(
    "L005",
    "no-data-access-clause",
    Severity.INFO,
    since="presentation",
    source="Regulation (EU) 2023/2854 (Data Act)",
)
def no_data_access_clause(case: Case) -> Iterator[Problem]:
    """Data of connected products or of companies is wanted, and nothing is said about access to it.

    Who buys or leases sensors should not have to pay again for their readings. A clause in the
    contract is easy to ask for before signing; the Data Act may help to argue for it. The rule looks at
    the sources, then at 3.d, 4.d.1, 4.d.2 and the steps of the roadmap. Where these say that data of a
    company is wanted, and there or under 4.e a contract or a licence is spoken of, nothing is asked.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata, country: GR}
    data_sources:
      - {id: air, name: Air quality from leased sensors}  # expect: L005
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata, country: GR}
    data_sources:
      - {id: air, name: Air quality from leased sensors}
    legal: {data_act: The lease gives us all readings by an interface.}
    ```
    """
    act = _act(case, "connected-data")
    if _is_closed(case) or act is None or _statement(case, "data_act"):
        return
    if _speaks_of(case, speaks_of.DATA_ACT, access.OTHER_DATA_LAW):
        return
    for source in case.plan.facts.data_sources:
        owner, sign = stakeholder_of(case, source), speaks_of.CONNECTED.first_in(source.name)
        is_private = owner is not None and owner.sector == "private" and source.agreement != "signed"
        if (sign or is_private) and not data.OPEN_LICENCE.is_named(source.licence or ""):
            yield _no_access(act, source.at("name"), source.name)
            return
    for text in texts(case).speaking_of(speaks_of.CONNECTED):
        sign = speaks_of.CONNECTED.first_in(text.words) if text.question in _WHERE_FROM else ""
        if sign and "data_sources" not in text.place.route:
            yield _no_access(act, text.place.words(sign), sign)
            return
    if held := held_by_companies(case):
        text, sign = held
        yield _no_access(act, text.place.words(sign), sign)


def _no_access(act: Act, place: Place, wanted: str) -> Problem:
    return Problem(
        place,
        f"{quoted(wanted)}: nothing is said about your rights to it, or the {_dated(act)}.",
        "Write under `legal: {data_act: …}` what the contract gives you.",
        _LAW,
        certain=False,
    )


@rule(
    "L006",
    "no-reuse-statement",
    Severity.INFO,
    since="presentation",
    source="Directive (EU) 2019/1024, Implementing Regulation (EU) 2023/138, Directive 2007/2/EC",
)
def no_reuse_statement(case: Case) -> Iterator[Problem]:
    """Maps, traffic or environment data of the city is used, and nothing says whether others may use it.

    Such data is often among what the EU wants to be open. Whether yours is, is for you to say: “counts
    published under CC BY 4.0” and “not published, because …” are both answers. The rule looks at the
    sources of the city, then at what 3.b says the twin will make and 3.d and 4.d say the city has, and at
    protected data that others get.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata, country: GR}
    stakeholders: [{id: mobility, name: Mobility Department, kind: internal, role: counts}]
    data_sources:
      - {id: counts, name: Traffic counts, owner: mobility}  # expect: L006
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata, country: GR}
    stakeholders: [{id: mobility, name: Mobility Department, kind: internal, role: counts}]
    data_sources:
      - {id: counts, name: Traffic counts, owner: mobility}
    legal: {open_data: "Counts are published by an API, CC BY 4.0."}
    ```
    """
    act, own = _act(case, "reuse"), case.plan.facts
    if _is_closed(case) or act is None or _statement(case, "open_data"):
        return
    if any(given(source.licence) for source in own.data_sources):
        return
    if _speaks_of(case, reuse.REUSE):
        return
    for source in own.data_sources:
        owner = stakeholder_of(case, source)
        if owner is not None and owner.kind == "internal" and reuse.SPATIAL.first_in(source.name):
            yield _no_reuse(act, source.at("name"), source.name)
            return
    if told := geodata(case):
        text, sign = told
        yield _no_reuse(act, text.place.words(sign), sign)
    elif shared := protected_and_shared(case):
        text, sign = shared
        yield _no_reuse(_act(case, "data-sharing") or act, text.place.words(sign), sign)


def _no_reuse(act: Act, place: Place, used: str) -> Problem:
    return Problem(
        place,
        f"{quoted(used)}: nothing is said about re-use by others, or the {_dated(act)}.",
        "Write under `legal: {open_data: …}` what others may use, and under which licence.",
        _LAW,
        certain=False,
    )


@rule(
    "L007",
    "no-local-rules",
    Severity.INFO,
    since="presentation",
    source="Action Plan template, 4.d.3; the dated legal register",
)
def no_local_rules(case: Case) -> Iterator[Problem]:
    """Local or national rules are not named, or the law named is another country's.

    The template asks for them, because they differ most: a code on building data, a water act, a decree
    on cameras. A city in the United Kingdom has other acts than one in the EU. “None that we know of” is
    an answer, “the laws in force” is none. Once our register of acts is a year old, the rule says so.

    Bad:
    ```yaml plan.yaml
    city: {name: Glasgow, country: GB}
    legal:
      jurisdiction: EU  # expect: L007
      gdpr: Processing is registered.
      local_rules: [The council's own code of practice]
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Glasgow, country: GB}
    legal:
      jurisdiction: UK
      gdpr: Processing is registered.
      local_rules: [The council's own code of practice]
    ```
    """
    register, legal = legal_register(), case.plan.facts.legal
    if _is_closed(case) or (legal is None and not is_written(case, _LAW)):
        return
    yield from _jurisdiction(case)
    # Where the city declares that part to be open, C002 has said it.
    is_said = case.is_open_part(_LAW, _LOCAL_PART)
    named = (legal is not None and legal.local_rules) or _names_a_local_law(_all_statements(case))
    if not named and not is_said:
        yield Problem(
            _place(case, "local_rules"),
            "No local or national rules are named.",
            "Write them under `legal: {local_rules: […]}`, or that there are none you know of.",
            _LAW,
            certain=False,
        )
    if case.as_of - register.as_of > _OLD:
        yield Problem(
            _place(case, "jurisdiction"),
            f"The register of acts in this program is of {register.as_of}, more than a year old.",
            "Look up what has changed since, or install a newer version.",
            _LAW,
            severity=Severity.INFO,
        )


def _names_a_local_law(told: str) -> bool:
    """Whether a law is named, or denied; "the laws in force" are none, nor are the acts of the EU."""
    told = speaks_of.EU_LAW.sub(" ", told)
    if speaks_of.COMPOUND_LAW.search(told):
        return True
    is_named = speaks_of.LOCAL_LAW.is_named
    return is_named(told) and is_named(speaks_of.ANY_LAW.sub(" ", told))


def _jurisdiction(case: Case) -> Iterator[Problem]:
    register, own, legal = legal_register(), case.plan.facts, case.plan.facts.legal
    profile = register.profile(own.city.country_code)
    if legal is None or not own.city.country:
        return
    named = register.named(legal.jurisdiction or "")
    if profile is None:
        if not legal.jurisdiction:
            yield Problem(
                legal.at("jurisdiction"),
                f"Whose law holds in {own.city.name}? Our register has no profile for {own.city.country}.",
                "Add `legal: {jurisdiction: …}` and name the acts yourself.",
                _LAW,
            )
    elif named and profile.id not in named:
        yield Problem(
            legal.at("jurisdiction"),
            f"{quoted(legal.jurisdiction or '')} is not where {own.city.name} is: {profile.label}.",
            f"If its acts are meant, write `jurisdiction: {profile.id}` and name those.",
            _LAW,
            certain=False,
        )
    elif profile is not register.profiles[0] and not legal.jurisdiction:
        yield Problem(
            legal.at("jurisdiction"),
            f"It is not said that the law of the {profile.label} is meant, and not that of the EU.",
            f"Add `jurisdiction: {profile.id}`.",
            _LAW,
            certain=False,
        )
