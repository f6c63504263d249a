"""C: is everything there that this stage needs?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from udtplan.findings import Severity
from udtplan.model import facts
from udtplan.model.edition import FEEDBACK, QUESTIONS_FOR_PEERS, Need
from udtplan.model.template import Question
from udtplan.promises import is_placeholder
from udtplan.prose import folded, words
from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.parts import perhaps_unsaid
from udtplan.rules.registry import RULES, Problem, rule
from udtplan.states import UNWRITTEN, QuestionState, State, is_example

_MIN_CHALLENGE_WORDS = 6
# What an action needs beside its timeline: field, what is said without it, what to do.
_COLUMNS = (
    ("goal", "no goal", "Add `goal: …`: what it is good for."),
    ("steps", "no steps", "Add `steps:` with one `- …` for each piece of work."),
)

# Questions with a rule of their own, which speaks for them from its own first stage on.
_OWN_RULE = {"meta.challenge": "C003", "roadmap": "C006"}

# The same for parts of a question.
_OWN_RULE_OF_PART = {
    ("summary.key-stakeholders", 3): "C005",
    ("objectives.data", 2): "D002",
    ("objectives.data", 3): "D003",
    ("objectives.funding", 1): "F001",
    ("diagnosis.data.ownership", 2): "D008",
}

# The same where words only suggest that a part is left out.
_OWN_RULE_OF_GUESSED_PART = {
    ("objectives.governance", 3): "G005",
    ("objectives.funding", 3): "F002",
    ("diagnosis.governance", 3): "G005",
    ("diagnosis.governance.political-leadership", 1): "G004",
}

_WHAT_IS_THERE = {
    State.NO_TEXT: "is begun in plan.yaml; its text is still to be written",
    State.MISSING: "has no answer yet",
    State.PLACEHOLDER: "has only a placeholder",
    State.EXAMPLE_LEFT: "still has the template's example",
}


@rule(
    "C001",
    "missing-answer",
    Severity.ERROR,
    since="introductory",
    source="Action Plan template, introduction",
    shows_prompt=True,
)
def missing_answer(case: Case) -> Iterator[Problem]:
    """A question that this stage needs has no answer.

    The plan grows stage by stage: project objectives are drafted before the in-person training, the
    rest follows. Where a stage only wishes for a draft, this is a warning.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}  # expect: C001
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata, inhabitants: "72,906", budget: €61 million a year}
    challenge: Where should cycle lanes go first, so that the council can decide on five streets?
    ```
    """
    for state in case.states:
        if state.state not in UNWRITTEN or state.need is Need.NONE or _is_said(case, state):
            continue
        reference = f"{state.question.reference} " if state.question.reference else ""
        wish = "" if state.need is Need.REQUIRED else "; a draft is wanted at this stage"
        yield Problem(
            state.place,
            f"{reference}{state.question.label} {_WHAT_IS_THERE[state.state]}{wish}.",
            _next_step(case, state),
            state.question.id,
            severity=Severity.ERROR if state.need is Need.REQUIRED else Severity.WARNING,
        )


def _is_said(case: Case, state: QuestionState) -> bool:
    """Whether another rule says it already, and says it better."""
    question = state.question
    answer = case.plan.answer(question.id)
    speaker = _OWN_RULE.get(question.id, "")
    if state.state is State.EXAMPLE_LEFT or (answer and answer.prose and is_example(case.plan, answer.prose)):
        speaker = "W002"
    elif state.state in (State.MISSING, State.NO_TEXT) and _is_dropped(case, question):
        speaker = "S002"
    return bool(speaker) and RULES[speaker].looks_at(case.edition, case.stage)


def _is_dropped(case: Case, question: Question) -> bool:
    return question.has_heading and case.plan.answer(question.id) is None


def _next_step(case: Case, state: QuestionState) -> str:
    question, file = state.question, case.template.section_of(state.question.id).file
    register = f"`{'.'.join(question.routes[0])}` in plan.yaml" if question.routes else ""
    if not question.has_heading:
        step = f"Fill in {register}."
    elif _is_dropped(case, question):
        step = f"Write the heading “{question.title}” in {file} again, and the answer below it."
    else:
        step = f"Write it below the heading “{question.title}” in {file}"
        step += f", or fill in {register}." if register else "."
    return f"{step} {question.hint}".strip()


@rule(
    "C002",
    "partial-answer",
    Severity.WARNING,
    since="in-person",
    source="Action Plan template, all prompts",
    shows_prompt=True,
)
def partial_answer(case: Case) -> Iterator[Problem]:
    """A question asks several things, and some are not answered.

    Most questions of the template ask two to four things. Which are answered can be declared in
    `plan.yaml`. Where it is not, a note asks about a part of which a whole answer holds no word: “training”
    or “guide” for the support that policymakers need. It is a guess, and ends when the parts are ticked. A
    draft need not answer all of them. Another note asks for the number of inhabitants where the words
    about them hold no digit.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    funding: {sources: [{name: Recovery fund, status: applied}]}
    answered_parts:
      objectives.funding: [2]  # expect: C002
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    funding: {estimate: €150–250 k, sources: [{name: Recovery fund, status: applied}]}
    answered_parts:
      objectives.funding: [1, 2, 3]
    ```
    """
    own = case.plan.facts
    for state in case.states:
        if state.state is not State.PARTIAL or state.need is not Need.REQUIRED:
            continue
        parts = state.question.parts
        unsaid = [number for number in state.open_parts if not _speaks(case, state.question.id, number)]
        if not unsaid:
            continue
        open_parts = ", ".join(parts[number - 1].text for number in unsaid)
        yield Problem(
            own.at("answered_parts", state.question.id),
            f"{state.question.reference} {state.question.label} is answered in part; "
            f"not answered yet: {open_parts}.",
            f"Answer it in {state.place.file}, then add its number to this list.",
            state.question.id,
        )
    for question_id, ticked in own.answered_parts.items():
        question = case.template.by_id.get(question_id)
        for number in ticked:
            if question is not None and not 1 <= number <= len(question.parts):
                yield Problem(
                    own.at("answered_parts", question_id),
                    f"{question.label} has {len(question.parts)} parts; there is no part {number}.",
                    "Count its questions from 1.",
                    question_id,
                )
    yield from _perhaps_unsaid(case)
    yield from _number_of_inhabitants(case)


def _perhaps_unsaid(case: Case) -> Iterator[Problem]:
    """Parts that no word of an answer speaks of."""
    for state, parts in perhaps_unsaid(case):
        question = state.question
        unsaid = [
            number for number in parts if not _speaks(case, question.id, number, _OWN_RULE_OF_GUESSED_PART)
        ]
        if not unsaid:
            continue
        open_parts = ", ".join(question.parts[number - 1].text for number in unsaid)
        every = ", ".join(map(str, range(1, len(question.parts) + 1)))
        yield Problem(
            state.place,
            f"{question.reference} {question.label} perhaps leaves something open: {open_parts}.",
            "A sentence is enough. If it is there in other words, tick the parts in plan.yaml: "
            f"`answered_parts: {{{question.id}: [{every}]}}`.",
            question.id,
            severity=Severity.INFO,
            certain=False,
        )


def _number_of_inhabitants(case: Case) -> Iterator[Problem]:
    """How many people live there is asked for as a number; other cities are compared by it."""
    said = case.plan.facts.city.inhabitants
    if said and not is_placeholder(said) and not any(map(str.isdigit, said)):
        yield Problem(
            case.plan.facts.city.at("inhabitants"),
            f"{quoted(said)} holds no number of inhabitants in digits.",
            "A round one will do, such as `close to 1.2 million`.",
            "city.inhabitants",
            severity=Severity.INFO,
            certain=False,
        )


def _speaks(
    case: Case, question: str, part: int, speakers: Mapping[tuple[str, int], str] = _OWN_RULE_OF_PART
) -> bool:
    """Whether another rule asks for a part of a question, and says it better."""
    speaker = speakers.get((question, part), "")
    if not speaker or not RULES[speaker].looks_at(case.edition, case.stage):
        return False
    return any(problem.question == question for problem in RULES[speaker].look(case))


@rule(
    "C003",
    "no-written-challenge",
    Severity.ERROR,
    since="preparatory",
    source="Programme guide, challenge session",
)
def no_written_challenge(case: Case) -> Iterator[Problem]:
    """The challenge is not written down.

    Each city provides a written version of its challenge by mid-October. One sentence is enough: the
    problem, where it shows, and which decision the twin should support.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    challenge: mobility  # expect: C003
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    challenge: Where should cycle lanes go first, so that the council can decide on five streets?
    ```
    """
    own, state = case.plan.facts, case.by_question.get("meta.challenge")
    if state is None or state.need is Need.NONE:
        return
    advice = (
        "Say in one sentence what the problem is, where it shows and which decision the twin should support."
    )
    if state.state is State.EXAMPLE_LEFT:
        return  # W002 says so
    if state.state in UNWRITTEN:
        yield Problem(own.at("challenge"), "The challenge is not written down yet.", advice, "meta.challenge")
    elif state.state is State.ANSWERED and len(words(own.challenge or "")) < _MIN_CHALLENGE_WORDS:
        yield Problem(
            own.at("challenge"),
            f"The challenge {quoted(own.challenge or '')} is a topic, not yet a challenge.",
            advice,
            "meta.challenge",
            severity=Severity.WARNING,
            certain=False,
        )


@rule(
    "C004",
    "no-questions-for-peers",
    Severity.WARNING,
    since="preparatory",
    source="Session report of 25 September 2025, next steps",
    hardens={"in-person": Severity.ERROR},
)
def no_questions_for_peers(case: Case) -> Iterator[Problem]:
    """The plan has no question for the other cities or the trainers.

    The in-person training responds to what cities ask beforehand. A city that asks nothing gets
    answers to somebody else's questions. From the presentation on, nothing more is asked.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    questions_for_peers: []  # expect: C004
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    questions_for_peers:
      - {topic: data, text: "How did others get phone-based mobility data, and at what cost?"}
    ```
    """
    own = case.plan.facts
    unread = {facts.FILE, f"{facts.FILE}:{QUESTIONS_FOR_PEERS.replace('-', '_')}"} & case.plan.unread
    # Later stages ask for no more questions: then the rule has nothing to say.
    if own.questions_for_peers or case.need(QUESTIONS_FOR_PEERS) is Need.NONE or unread:
        return
    yield Problem(
        own.at("questions_for_peers"),
        "There is no question for the other cities or the trainers.",
        "Write at least one under `questions_for_peers` in plan.yaml: what would you like to know from them?",
    )


@rule(
    "C005",
    "stakeholder-without-role",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, ES.c",
)
def stakeholder_without_role(case: Case) -> Iterator[Problem]:
    """A stakeholder is named, but not what it does.

    The template asks for the main stakeholders "as well as their role". A list of names tells a
    reader who is there, not who will do the work.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders:
      - {id: cerema, name: CEREMA, kind: external}  # expect: C005
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    stakeholders:
      - {id: cerema, name: CEREMA, kind: external, role: advises on methodology}
    ```
    """
    answer = case.plan.answer("summary.key-stakeholders")
    told = " ".join(folded(answer.prose)) if answer else ""
    for stakeholder in case.plan.facts.stakeholders:
        # Who is named in the prose beside the register has a role there.
        is_told = " ".join(folded(stakeholder.name)) in told
        if not stakeholder.role and not stakeholder.roles and not is_told:
            yield Problem(
                case.lacking(stakeholder, "role", "name"),
                f"{quoted(stakeholder.name)} has no role.",
                "Add `role: …`: what they decide, supply, build, use or pay for.",
                "summary.key-stakeholders",
            )


@rule(
    "C006",
    "incomplete-roadmap",
    Severity.ERROR,
    since="presentation",
    source="Action Plan template, section 5",
)
def incomplete_roadmap(case: Case) -> Iterator[Problem]:
    """There is no roadmap, or an action lacks its goal or its steps.

    The roadmap's table has the columns goal, action and timeline. An action without a goal can't be
    judged, one without steps can't be begun. (A timeline that is missing is T001.)

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - id: training  # expect: C006
        title: Training
        timeline: March 2026 to May 2026
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - id: training
        title: Training
        goal: Policymakers can read what the twin shows.
        steps: [Write the course, Teach it twice]
        timeline: March 2026 to May 2026
    ```
    """
    state = case.by_question.get("roadmap")
    if state is not None and state.state in UNWRITTEN and state.need is not Need.NONE:
        yield Problem(
            state.place,
            "The roadmap has no action yet.",
            "Add at least one action with a goal, steps and a timeline to 5-roadmap.yaml.",
            "roadmap",
        )
    for action in case.actions:
        lacks = [(what, hint) for field, what, hint in _COLUMNS if not getattr(action, field)]
        if lacks:
            yield Problem(
                action.at("goal" if action.steps else "steps"),
                f"{quoted(action.title)} has {' and '.join(what for what, _ in lacks)}.",
                " ".join(hint for _, hint in lacks),
                "roadmap",
            )


@rule(
    "C007",
    "open-feedback",
    Severity.WARNING,
    since="preparatory",
    source="Session report of 25 September 2025, next steps",
    hardens={"final": Severity.ERROR},
)
def open_feedback(case: Case) -> Iterator[Problem]:
    """Feedback of peers or trainers has not been dealt with.

    Plans are refined "by integrating the feedback received". Accepting is not a duty: declining with a
    sentence of reason deals with it too.

    Bad:
    ```yaml feedback.yaml
    items:
      - {id: fb-1, text: Start with one use case., disposition: open}  # expect: C007
    ```

    Good:
    ```yaml feedback.yaml
    items:
      - {id: fb-1, text: Start with one use case., disposition: accepted, resolved_in: objectives.problem}
    ```
    """
    if case.need(FEEDBACK) is Need.NONE:
        return
    for item in case.plan.feedback.items:
        if item.disposition == "open":
            yield Problem(
                item.at("disposition"),
                f"The feedback {quoted(item.text)} is still open.",
                "Set `disposition` to accepted, partly, declined or deferred, and say in `response` why.",
                item.question or "",
            )
