"""G: who answers for it, who carries it, and who works with whom?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.findings import Severity
from udtplan.lazy import pattern
from udtplan.model.facts import Stakeholder
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.accountable import answered_by_nobody, answered_by_two
from udtplan.rules.reading.apart import worked_apart
from udtplan.rules.reading.jointly import overseen_jointly
from udtplan.rules.registry import Problem, rule
from udtplan.rules.said import is_unread, is_written, names, place_of, prose
from udtplan.rules.vocabulary import governance as speaks_of
from udtplan.rules.vocabulary.patterns import any_of

_GOVERNANCE = "objectives.governance"
_LEADERSHIP = "diagnosis.governance.political-leadership"
_STEWARDS_FROM = 3  # so many departments supply data before somebody has to look after each
_SENTENCE_END = pattern(r"(?<=[.!?;])\s+|\n\s*\n")
# What is done to politicians who carry nothing, and what those do who carry it; one row a language.
_INFORMED = pattern(
    r"\b(?:informed|told about|briefed|aware|informée?s?|informiert|unterrichtet|informat[oaie]"
    r"|informad[oa]s?|geïnformeerd|ingelicht|poinformowan\w+|informovan\w+|ενημερ\w+)\b",
    re.IGNORECASE,
)
_CARRIES = pattern(
    r"\b(?:support|back|carr|champion|sponsor|lead|follow|decid|approv|vot|chair|commit|adopt|ask"
    r"|want|answer"
    r"|sout|port|suiv|suit|pilot|présid|demand|unterstütz|träg|trag|begleit|beschl|entscheid|leit"
    r"|verantwort"
    r"|sost|seg|guid|deliber|apoy|respald|lider|sig|aprob|impuls|apoi|acompanh|aprov|steun|draag|volg|besl"
    r"|leid|popier|wspier|decyd|zatwierdz|prowadz|odpowiad|podpor|rozhod|schv|ved|στηρίζ|υποστηρίζ|αποφασ"
    r"|εγκρ|ηγ)\w*",
    re.IGNORECASE,
)
# A role towards a politician is another's: "answers for the twin towards the council".
_TOWARDS = pattern(
    r"\b(?:towards|reports? to|gegenüber|auprès d|devant|davanti|ante|verso|wobec|voči)\b", re.I
)
# Of whom it is not known whether they will, nobody can say that they carry it; one row a language.
_WHETHER = any_of(
    {
        "en": "whether|if|who|which",
        "fr": r"si|s[’']|qui|quel(?:le)?s?",
        "de": r"ob|wer|welche\w*",
        "it": "se|chi|quale",
        "es": "si|quién|qué",
        "pt": "se|quem|qual",
        "nl": "of|wie|welke?",
        "pl": r"czy|kto|któr\w+",
        "sk": r"či|kto|ktor\w+",
        "el": r"αν|εάν|ποι\w+",
    }
)
_UNKNOWN = any_of(
    {
        "en": r"can(?:not|[’']t) (?:yet )?(?:say|tell)|(?:yet|remains) to be (?:seen|settled|decided|named"
        r"|found)|(?:do not|don[’']t|did not) (?:yet )?know"
        r"|unclear|uncertain"
        r"|(?:is|remains) (?:still )?(?:open|to be seen)|not (?:yet )?(?:known|clear|decided|certain|sure)",
        "fr": r"ne (?:savons|sait) pas|ignor(?:ons|e)|incertain\w*|reste à (?:voir|savoir|définir|désigner"
        r"|déterminer)|(?:pas"
        r"|ne) pouvons (?:pas )?(?:le )?"
        r"dire|pas (?:encore )?(?:connu|clair|décidé|certain|sûr)\w*",
        "de": r"offen|unklar|ungeklärt|ungewiss|unsicher|nicht fest|wissen wir (?:noch )?nicht"
        r"|(?:noch )?nicht sagen"
        r"|nicht (?:bekannt|entschieden|sicher|klar)",
        "it": r"non (?:sappiamo|si sa|possiamo dire|è (?:ancora )?(?:chiaro|noto|deciso|certo))"
        r"|incert\w+|(?:resta )?da (?:vedere|capire|decidere|definire|individuare)",
        "es": r"no (?:sabemos|se sabe|podemos (?:decir|asegurar)\w*|está (?:claro|decidido))"
        r"|inciert\w+|por (?:ver|decidir|definir)"
        r"|desconoc\w+",
        "pt": r"não (?:sabemos|se sabe|podemos dizer|está (?:claro|decidido))|incert\w+|por (?:ver|decidir"
        r"|definir|apurar)",
        "nl": r"weten (?:wij|we) (?:nog )?niet|onduidelijk|onzeker|niet (?:vast|bekend|besloten"
        r"|zeker|zeggen)|nog open|(?:moet|nog te) blijken",
        "pl": r"nie (?:wiemy|wiadomo|możemy powiedzieć|zdecydowano|jest (?:jasne|pewne))|niejasne|niepewne"
        r"|do ustalenia|okaże się",
        "sk": r"nevieme|nie je (?:jasné|známe|rozhodnuté|isté)|nejasné|neisté|otvorené|ukáže sa"
        r"|nemôžeme povedať",
        "el": r"δεν (?:γνωρίζουμε|ξέρουμε|μπορούμε να πούμε|έχει αποφασιστεί|είναι σαφές)|άγνωστο"
        r"|μένει να φανεί"
        r"|αβέβαιο|ασαφές",
    }
)
# Of politicians in general, and of none of them.
_NONE_OF_THEM = pattern(
    r"\b(?:(?:none|neither|not one|any one) of (?:them|these|whom)|without any of them"
    r"|(?:sans que|aucun(?:e)?) "
    r"(?:l[’']un )?d[’'](?:eux|elles|entre eux|entre elles)|keine[rs]? (?:von ihnen|davon)"
    r"|nessun[oa] di (?:loro|questi)"
    r"|ningun[oa] de (?:ellos|ellas)|nenhum(?:a)? del[ea]s|geen (?:van hen|van beiden"
    r"|enkele van hen)|żad(?:en|na) z nich"
    r"|nikt z nich|nikto z nich|žiad(?:en|ny|na) z nich|κανείς τους|κανένας τους|κανείς από αυτούς)\b",
    re.IGNORECASE,
)
# Those who were elected, and that none of them does anything; one row a language.
_NONE_ELECTED = any_of(
    {
        "en": r"(?:nobody|no one|none|not one) (?:of|among|from) (?:the |our )?(?:\w+ )?(?:elected"
        r"|politic|council"
        r"|deputy|mayor|aldermen)\w*|no (?:elected \w+|politician|councillor|(?:deputy )?mayor) (?:has"
        r"|had|carries"
        r"|leads|backs|is|took|yet)",
        "fr": r"(?:personne (?:parmi|chez)|aucune?(?: des)?) (?:les )?(?:élue?s?|adjointe?s?"
        r"|conseill\w+|maire)"
        r"|pas d[’']élu",
        "de": r"(?:niemand|keine?r?) (?:aus|von|unter|der|in) (?:der |den )?(?:politik|gewählten"
        r"|stadtrats?|fraktionen"
        r"|beigeordneten|dezernent\w*)|kein(?:e)? (?:politiker\w*|stadtr[aä]t\w*|dezernent\w*"
        r"|bürgermeister\w*)",
        "it": r"nessun[oa]? (?:degli |tra gli |dei )?(?:elett[oi]|assessor[ei]|consiglier[ei]"
        r"|amministrator[ei])",
        "es": r"(?:nadie de|ning[uú]n[oa]?(?: de)?) (?:los |el )?(?:electos|concejal\w*|políticos?"
        r"|alcalde\w*)",
        "pt": r"(?:ninguém d[oe]s?|nenhum(?: dos)?) (?:eleitos?|vereador\w*|políticos?|executivo)",
        "nl": r"(?:niemand (?:uit|van|onder)|geen(?: van de| enkele)?) (?:de |het )?(?:gekozen\w*"
        r"|wethouder\w*"
        r"|raadsle\w+|college|politic\w+)",
        "pl": r"(?:nikt z|żad(?:en|na)(?: z)?) (?:wybran\w+|radn\w+|polityk\w*|prezydent\w*|zastępc\w+)",
        "sk": r"(?:nikto z|žiad(?:en|ny|na)(?: z)?) (?:volen\w+|poslanc\w*|poslan\w+|politik\w*|primátor\w*)",
        "el": r"(?:κανείς|κανένας) (?:από τους |εκλεγμένος |αντιδήμαρχος|δημοτικός σύμβουλος|αιρετ\w+)\w*",
    }
)
# Committees and councils that experts sit in, staff or partners: who is on them was not elected.
_NOT_ELECTED = pattern(
    r"\b(?:ethics|ethical|research ethics|scientific|steering|advisory|audit|monitoring|project"
    r"|works|technical"
    r"|data|safety|youth|parents[’']?|expert|evaluation|standards|staff) (?:committees?|councils?)\b"
    r"|\b(?:ethik|personal|betriebs|lenkungs|prüfungs|fach)ausschuss\w*",
    re.IGNORECASE,
)
_BUT = pattern(
    r",\s*(?:but|mais|aber|doch|jedoch|ma|però|pero|mas|porém|maar|ale|lecz|no|αλλά|όμως)\s|\s[–—]\s",
    re.IGNORECASE,
)
_NOT_ONLY = pattern(
    r"\b(?:not only|not just|nicht nur|pas seulement|non solo|no s[oó]lo|não só|niet alleen"
    r"|nie tylko|nielen"
    r"|όχι μόνο)\b",
    re.IGNORECASE,
)


@rule(
    "G001",
    "action-without-owner",
    Severity.WARNING,
    since="presentation",
    source="Comparable plans: each names a responsible body for every measure",
    hardens={"final": Severity.ERROR},
)
def action_without_owner(case: Case) -> Iterator[Problem]:
    """An action has no owner.

    What everybody is to do, nobody does. The template's table has no column for it, but every
    comparable plan names who is responsible for each action. It is enough if each step has one.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey  # expect: G001
        title: Survey the cycle network
        goal: Know the network
        steps: [Count]
        timeline: Q1 2026
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders: [{id: mobility, name: Mobility Department, role: runs the survey}]
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey
        title: Survey the cycle network
        goal: Know the network
        steps: [Count]
        timeline: Q1 2026
        owner: mobility
    ```
    """
    for action in case.actions:
        steps_are_owned = action.steps and all(not isinstance(s, str) and s.owner for s in action.steps)
        if not action.owner and not steps_are_owned:
            yield Problem(
                action.at("owner"),
                f"{quoted(action.title)} has no owner.",
                "Add `owner: …` with the id of a stakeholder; a department or a role, not a person.",
                "roadmap",
            )


@rule(
    "G002",
    "owner-is-a-person",
    Severity.INFO,
    since="presentation",
    source="Guidance for local climate plans: assign to departments, not to individuals",
)
def owner_is_a_person(case: Case) -> Iterator[Problem]:
    """The owner of an action or of data looks like a person.

    People change posts, and then the action belongs to nobody. A department or a role stays; it
    also keeps a private name out of a published plan. Only titles such as "Ms" or "Dr." are seen, and
    frequent first names before one other word.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders:
      - {id: lead, name: Ms Eleni Nikolaou, kind: internal, role: leads}  # expect: G002
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: survey, title: Survey, goal: Know it, steps: [Count], timeline: Q1 2026, owner: lead}
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders:
      - {id: lead, name: Head of the Mobility Department, kind: internal, role: leads}
    ```
    ```yaml 5-roadmap.yaml
    actions:
      - {id: survey, title: Survey, goal: Know it, steps: [Count], timeline: Q1 2026, owner: lead}
    ```
    """
    owners = {source.owner for source in case.plan.facts.data_sources}
    for action in case.actions:
        owners |= {action.owner, *(step.owner for step in action.steps if not isinstance(step, str))}
    for stakeholder in case.plan.facts.stakeholders:
        if stakeholder.id in owners and _is_person(stakeholder):
            yield Problem(
                stakeholder.at("name"),
                f"{quoted(stakeholder.name)} looks like a person, and is the owner of something.",
                "Write the department or the role instead: “Project Management Assistance”.",
                certain=False,
            )


def _is_person(stakeholder: Stakeholder) -> bool:
    """Whether a name begins as only those of people do."""
    name = stakeholder.name.split()
    is_plain = len(name) == 2 and all(word[0].isupper() and not word.isupper() for word in name)
    is_office = speaks_of.DEPARTMENT.is_named(stakeholder.name) or speaks_of.BODY.is_named(stakeholder.name)
    return bool(speaks_of.PERSON.search(stakeholder.name)) or (
        is_plain
        and stakeholder.kind == "internal"
        and name[0].casefold() in speaks_of.FIRST_NAMES
        and not is_office
    )


@rule(
    "G003",
    "unclear-accountability",
    Severity.WARNING,
    since="in-person",
    source="Action Plan template, 3.e",
)
def unclear_accountability(case: Case) -> Iterator[Problem]:
    """More than one body answers for the digital twin, or none does.

    The template asks which department oversees it. Two that oversee wait for each other; one
    that answers for it, and others it consults, can decide. In prose such words as “overseen by A and B”,
    “both are accountable”, “B is likewise accountable” or “nobody is responsible” are guessed at.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders:
      - {id: it, name: IT Department, role: runs it, roles: [accountable]}
      - {id: works, name: Public Works, role: uses it, roles: [accountable, user]}  # expect: G003
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders:
      - {id: it, name: IT Department, role: runs it, roles: [accountable]}
      - {id: works, name: Public Works, role: is consulted, roles: [user]}
    ```
    """
    own = case.plan.facts
    accountable = [one for one in own.stakeholders if "accountable" in one.roles]
    for other in accountable[1:]:
        yield Problem(
            other.at("roles"),
            f"{quoted(other.name)} is accountable, and so is {quoted(accountable[0].name)}.",
            "Keep `accountable` with one; the others may be `manager`, `technical-lead` or `partner`.",
            _GOVERNANCE,
        )
    if found := next(answered_by_two(case), None):
        yield Problem(
            found.text.at(found.begin, found.end),
            f"{quoted(found.text.words[found.begin : found.end])}: two answer for the twin, it seems.",
            "Name the one that decides if they differ, and say that the other is consulted.",
            found.text.question,
            certain=False,
        )
        return
    if found := next(answered_by_nobody(case), None):
        yield Problem(
            found.text.at(found.begin, found.end),
            f"{quoted(found.text.words[found.begin : found.end])}: nobody answers for the twin, it seems.",
            "Say which department is accountable, and add `roles: [accountable]` to it in plan.yaml.",
            found.text.question,
            certain=False,
        )
        return
    told = prose(case, _GOVERNANCE)
    if not told:
        return
    state = case.by_question[_GOVERNANCE]
    joint = overseen_jointly(told, own.stakeholders)
    if joint and not {one.name for one in accountable} & {*joint[1:]}:  # the list decides between two
        phrase, first, second = joint
        yield Problem(
            place_of(case, _GOVERNANCE, None, "").words(phrase),
            f"{quoted(first)} and {quoted(second)} oversee it together: which of the two answers for it?",
            "Name one that is accountable, and say that the other is consulted.",
            _GOVERNANCE,
            certain=False,
        )
        return
    if accountable:
        return
    roles = " ".join(one.role or "" for one in own.stakeholders)
    named = any(names(one.name, told) for one in own.stakeholders) or speaks_of.DEPARTMENT.is_named(told)
    if named or is_unread(case, "stakeholders") or case.is_open_part(_GOVERNANCE, 1, 2):
        return  # who builds and who runs it is said; more can't be read from words
    if not speaks_of.ANSWERS_FOR.is_named(f"{told} {roles}"):
        yield Problem(
            state.place,
            "Nobody is named here that answers for the digital twin.",
            "Say which department is accountable, and add `roles: [accountable]` to it in plan.yaml.",
            _GOVERNANCE,
            certain=False,
        )


@rule(
    "G004",
    "no-political-sponsor",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, 4.b.1",
)
def no_political_sponsor(case: Case) -> Iterator[Problem]:
    """No political leader is named who carries the project.

    Nobody has to approve this plan. But a twin that is to change decisions needs somebody among
    those who take them; “presented to management” does not say who that is. Who is only informed, and
    who is said not to have seen it, carries nothing; nor does one of whom nobody knows yet.

    Bad:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## b. Digital twin governance

    ### Political leadership <!-- expect: G004 -->

    The project was presented to our management, which supports it and has understood what it can do.
    ```

    Good:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## b. Digital twin governance

    ### Political leadership

    The deputy mayor for mobility has the project in her programme and follows it every quarter.
    ```
    """
    if (
        not is_written(case, _LEADERSHIP)
        or is_unread(case, "stakeholders")
        or case.is_open_part(_LEADERSHIP, 1)
    ):
        return
    told = prose(case, _LEADERSHIP, "diagnosis.governance")
    political = [one for one in case.plan.facts.stakeholders if _may_carry(one)]
    is_denied = _NONE_ELECTED.search(told) is not None
    if any(map(_does_carry, political)) or (political and not (is_denied or _UNKNOWN.search(told))):
        return
    sentences = _SENTENCE_END.split(told)
    # Where the answer doubts that there is one, a politician on the list who does nothing is not enough.
    is_doubted = is_denied or any(_is_unknown(one) and speaks_of.POLITICS.first_in(one) for one in sentences)
    if (is_doubted or not political) and not any(map(_names_a_politician, sentences)):
        yield Problem(
            case.by_question[_LEADERSHIP].place,
            "It is not said which political leader carries the project.",
            "Say who carries it: which deputy mayor, councillor or committee. "
            "Or add `roles: [sponsor]` to a stakeholder.",
            _LEADERSHIP,
            certain=False,
        )


def _does_carry(stakeholder: Stakeholder) -> bool:
    return "sponsor" in stakeholder.roles or _CARRIES.search(stakeholder.role or "") is not None


def _may_carry(stakeholder: Stakeholder) -> bool:
    """Whether a stakeholder is a politician, or is said to be one who carries the project."""
    role = stakeholder.role or ""
    is_elsewhere = stakeholder.kind == "external" and stakeholder.sector not in (None, "public")
    named = _NOT_ELECTED.sub("", f"{stakeholder.name} {role}")
    is_political = not is_elsewhere and speaks_of.POLITICS.is_named(named)
    return "sponsor" in stakeholder.roles or (
        is_political and not _INFORMED.search(role) and not _TOWARDS.search(role)
    )


def _is_unknown(sentence: str) -> bool:
    return bool(_WHETHER.search(sentence) and _UNKNOWN.search(sentence))


def _names_a_politician(sentence: str) -> bool:
    """Whether a sentence names one who is not merely informed, and does not say that there is none."""
    if not speaks_of.POLITICS.first_in(_NOT_ELECTED.sub("", _NOT_ONLY.sub("", sentence))):
        return False
    if _NONE_OF_THEM.search(sentence):
        return False
    if _is_unknown(sentence) or _NONE_ELECTED.search(sentence):
        halves = _BUT.split(sentence)
        return len(halves) > 1 and any(map(_names_a_politician, halves))
    return not _INFORMED.search(sentence) or _CARRIES.search(sentence) is not None


@rule(
    "G005",
    "no-coordination",
    Severity.WARNING,
    since="in-person",
    source="Action Plan template, 3.e and 4.b; session report of 25 September 2025 (stewards)",
)
def no_coordination(case: Case) -> Iterator[Problem]:
    """Nothing says how those who build the twin and those who use it work together.

    The template asks for it twice, because a twin that is built without its users stays unused. A
    meeting, a board or one shared list is enough. Where many departments supply data, each needs
    somebody who looks after it; where citizens are users, somebody who speaks for them.

    Bad:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## e. Digital twin governance <!-- expect: G005 -->

    The IT Department is responsible for the twin. The Mobility Department defines the use cases.
    ```

    Good:
    ```markdown 3-objectives.md
    # 3. Project objectives

    ## e. Digital twin governance

    The IT Department is responsible for the twin. The Mobility Department defines the use cases; both
    meet on the first Tuesday of each month.
    ```
    """
    is_silent = False
    is_said = case.is_open_part(_GOVERNANCE, 3) or case.is_open_part("diagnosis.governance", 3)
    if is_written(case, _GOVERNANCE):
        told = prose(case, _GOVERNANCE)
        diagnosis = prose(case, "diagnosis.governance", "diagnosis.governance.internal-alignment")
        place = case.by_question[_GOVERNANCE].place
        meets = speaks_of.COORDINATION.first_in(f"{told}\n\n{diagnosis}")
        is_silent = not is_said and not meets and not speaks_of.WORKS_TOGETHER.first_in(told)
        if is_silent:
            yield Problem(
                place,
                "It is not said how the department that builds the twin and the one that uses it coordinate.",
                "Name a meeting, a board or a shared list of changes, and how often.",
                _GOVERNANCE,
                certain=False,
            )
        if _lacks_stewards(case, told):
            yield Problem(
                place,
                "Several departments supply data, and none has somebody who looks after it.",
                "Name a data steward for each, or add `roles: [data-steward]` in plan.yaml.",
                _GOVERNANCE,
                severity=Severity.INFO,
                certain=False,
            )
    if not is_said and not is_silent and (denied := next(worked_apart(case), None)):
        yield Problem(
            denied.text.at(denied.begin, denied.end),
            f"{quoted(denied.text.words[denied.begin : denied.end])}: "
            "those who build the twin and those who use it do not meet, it seems.",
            "Name a meeting, a board or a shared list of changes, and how often.",
            denied.text.question,
            certain=False,
        )
    yield from _users(case)


def _lacks_stewards(case: Case, told: str) -> bool:
    own = case.plan.facts
    internal = {one.id for one in own.stakeholders if one.kind == "internal"}
    suppliers = {source.owner for source in own.data_sources} & internal
    # Section 4 names stewards where they are missed, too; it proves nothing.
    told = " ".join([told, *(one.role or "" for one in own.stakeholders)])
    return (
        len(suppliers) >= _STEWARDS_FROM
        and not any("data-steward" in one.roles for one in own.stakeholders)
        and not speaks_of.STEWARD.is_named(told)
    )


def _users(case: Case) -> Iterator[Problem]:
    own = case.plan.facts
    answer = case.plan.answer("objectives.audience")
    told = prose(case, "objectives.audience", "vision.primary-users")
    if answer is None or not is_written(case, "objectives.audience") or is_unread(case, "stakeholders"):
        return
    has_user = any("user" in one.roles or names(one.name, told) for one in own.stakeholders)
    if not has_user and not speaks_of.DEPARTMENT.is_named(told):
        yield Problem(
            answer.place,
            "No department is named that will use the digital twin.",
            "Say which department uses it and for which decision.",
            "objectives.audience",
            certain=False,
        )
    citizens = speaks_of.CITIZENS.first_in(prose(case, "vision.primary-users"))
    speakers = any("community" in one.roles or one.sector == "civil" for one in own.stakeholders)
    users = case.plan.answer("vision.primary-users")
    if citizens and users is not None and own.stakeholders and not speakers:
        yield Problem(
            place_of(case, "vision.primary-users", None, "").words(citizens),
            f"{quoted(citizens)} are named as users, but no stakeholder speaks for them.",
            "Add an association or a citizens' panel with `sector: civil`, or say why not.",
            "vision.primary-users",
            severity=Severity.INFO,
            certain=False,
        )
