"""S: is everything where it belongs, and does every name point at something?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Protocol

from udtplan.findings import Place, Severity
from udtplan.lazy import pattern
from udtplan.model import facts, roadmap
from udtplan.model.edition import Need
from udtplan.model.plan import Answer
from udtplan.model.template import Question
from udtplan.names import SMALL
from udtplan.prose import tokens
from udtplan.rules.case import Case, quoted
from udtplan.rules.registry import Fix, Problem, rule
from udtplan.states import QuestionState, State, is_answered_anyway, is_founded

_SHORTENED, _LONGEST_NAME = 3, 12  # words from which and up to which a name has short forms
_LETTERS_BEHIND = pattern(r"\s*\([^\W\d_a-zß-ÿα-ώ]{2,}\)")  # "Water Board (WB)"
_SLIP = 0.85  # how like a name or heading is to the one that is meant, but for a letter or two


@rule("S001", "unreadable", Severity.ERROR, since="introductory", source="design: reading")
def unreadable(case: Case) -> Iterator[Problem]:
    """A file, or a part of one, can't be read as it is meant.

    What can't be read can't be checked, shown or published. The message says what is wrong on that
    line and how to mend it; everything else in the plan is still read.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    chalenge: Where should cycle lanes go first, so that the council can decide on streets?  # expect: S001
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    challenge: Where should cycle lanes go first, so that the council can decide on streets?
    ```
    """
    for file, fault in case.faults:
        yield Problem(
            Place(file),
            fault.message,
            fault.hint,
            severity=fault.severity,
            certain=fault.certain,
            location=fault.location,
            fix=Fix(fault.instead) if fault.instead else None,
        )


@rule(
    "S002",
    "dropped-question",
    Severity.WARNING,
    since="preparatory",
    source="Action Plan template, introduction",
    hardens={"final": Severity.ERROR},
    shows_prompt=True,
)
def dropped_question(case: Case) -> Iterator[Problem]:
    """A question of the template has no place in the plan, and nothing says why.

    The template may be adapted to the city. A question that does not apply is declared with its
    reason, so that peers and trainers see a decision and not a gap. Where the stage requires the
    answer, this is an error at every stage.

    Bad:
    ```markdown 2-vision.md
    # 2. A vision for the digital twin <!-- expect: S002 -->
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    not_applicable:
      - {question: diagnosis.procurement, reason: The twin is built in-house.}
    ```
    """
    for section in case.template.sections:
        if not section.file.endswith(".md") or section.file in case.plan.unread:
            continue
        asked = [
            question.id for question in section.questions if question.has_heading and not question.optional
        ]
        states = [case.by_question[question] for question in asked if question in case.by_question]
        if all(state.state is State.NOT_APPLICABLE for state in states):
            continue
        missing = [state for state in states if state.state in (State.MISSING, State.NO_TEXT, State.NOT_DUE)]
        if section.id not in case.plan.answers:
            near = get_close_matches(section.file, case.plan.other_files, 1)
            yield Problem(
                Place(section.file),
                f"The file of section “{section.title}” is missing.",
                f"`{near[0]}` looks like it: rename it."
                if near
                else f"Run `udtplan init {case.plan.name}` again, beside the plan's folder: it adds it.",
                severity=_weight(missing),
            )
            continue
        dropped = [state for state in missing if case.plan.answer(state.question.id) is None]
        for state in dropped:
            yield _dropped(state, section.file, case.plan.answers[section.id], is_only=len(dropped) == 1)


def _weight(missing: Iterable[QuestionState]) -> Severity | None:
    """An answer that the stage requires weighs as much without its heading as below it."""
    return Severity.ERROR if any(state.need is Need.REQUIRED for state in missing) else None


def _dropped(state: QuestionState, file: str, answers: list[Answer], *, is_only: bool) -> Problem:
    question = state.question
    own = {answer.heading.casefold(): answer for answer in answers if answer.heading and not answer.question}
    hint = (
        "Write it again with an answer, or say in plan.yaml why it does not apply: "
        f"not_applicable: [{{question: {question.id}, reason: …}}]"
    )
    place = Place(file, (question.id,))
    near = get_close_matches(question.title.casefold(), own, 1)
    # Most who rename a heading leave its letter.
    near = near or [
        key for key, one in own.items() if question.letter and one.marker.lower() == question.letter
    ]
    if near:
        renamed = own[near[0]]
        place = renamed.place
        hint = (
            f"If {quoted(renamed.heading)} is it, write “{question.title}”, or add `{{#{question.id}}}` "
            f"behind your words. If not: {hint[:1].lower()}{hint[1:]}"
        )
    message = f"There is no heading “{question.title}”."
    fix = _right_words(question, own) if is_only and near else None
    return Problem(place, message, hint, question.id, severity=_weight([state]), fix=fix)


def _right_words(question: Question, own: dict[str, Answer]) -> Fix | None:
    """The words of the one heading that is missing, in the place of the only other that is almost it."""
    tails = [one.heading.removeprefix(one.marker).lstrip(" .):-–") for one in own.values()]
    slips = [tail for tail in tails if _is_slip(tail, [question.label])]
    return Fix(question.label, words=slips[0]) if len(slips) == 1 else None


@rule(
    "S003",
    "irregular-outline",
    Severity.WARNING,
    since="introductory",
    source="Action Plan template, section 4",
)
def irregular_outline(case: Case) -> Iterator[Problem]:
    """A heading has another letter or depth than the template gives it.

    Headings are recognised by their words, so nothing is lost. But people refer to questions as
    “4.c”, and two questions with the same letter are mixed up in every meeting.

    Bad:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## b. Digital twin governance

    ## b. Funding  <!-- expect: S003 -->
    ```

    Good:
    ```markdown 4-diagnosis.md
    # 4. Diagnosis: bottlenecks and obstacles

    ## b. Digital twin governance

    ## c. Funding
    ```
    """
    for answers in case.plan.answers.values():
        known = [answer for answer in answers if answer.question]
        usual = _usual_level(case, known)
        for answer in known:
            yield from _irregularity(case, answer, usual)


def _usual_level(case: Case, answers: list[Answer]) -> int:
    """The level that most headings of a section have: one that is off must not make the others so."""
    levels = [answer.level for answer in answers if not case.template.question(answer.question).parent]
    return max(sorted(set(levels)), key=levels.count, default=0)


def _irregularity(case: Case, answer: Answer, usual: int) -> Iterator[Problem]:
    question = case.template.question(answer.question)
    marker = answer.marker.lower()
    if marker and question.letter and marker not in (question.letter, question.reference.lower()):
        yield Problem(
            answer.place,
            f"The heading says {quoted(answer.marker)}, the template “{question.letter}”.",
            f"Write “{question.title}”.",
            question.id,
            fix=_right_letter(answer.marker, question),
        )
    parent = case.plan.answer(question.parent) if question.parent else None
    if parent is not None and answer.level <= parent.level:
        yield Problem(
            answer.place,
            f"“{question.label}” belongs to “{case.template.question(question.parent).label}” "
            "but its heading is not below it.",
            f"Write it with {parent.level + 1} number signs: {'#' * (parent.level + 1)} {question.title}",
            question.id,
        )
    elif not question.parent and answer.level != usual:
        yield Problem(
            answer.place,
            "This heading is not as deep as those of the questions beside it.",
            f"Write it with {usual} number sign{'s' if usual > 1 else ''}: {'#' * usual} {question.title}",
            question.id,
        )


def _right_letter(marker: str, question: Question) -> Fix | None:
    """The letter or the reference in the place of a wrong one; numbers are a habit of the city's own."""
    new = question.letter if marker.isalpha() and len(marker) == 1 else question.reference
    if marker.count(".") != new.count(".") or not marker[-1:].isalpha():
        return None
    return Fix(new.upper() if marker.isupper() and len(marker) == 1 else new, words=marker)


@rule("S004", "broken-reference", Severity.ERROR, since="introductory", source="design: registers")
def broken_reference(case: Case) -> Iterator[Problem]:
    """A name is given twice, or points at something that is not there.

    Owners, dependencies and links between bottlenecks and actions only hold if every id means
    exactly one thing.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey
        title: Survey the cycle network
        depends_on: [sensors]  # expect: S004
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - id: sensors
        title: Place the sensors
      - id: survey
        title: Survey the cycle network
        depends_on: [sensors]
    ```
    """
    yield from _repeated_ids(case)
    yield from _dangling(case)
    yield from _repeated_headings(case)
    yield from _near_names(case)


class Identified(Protocol):
    """A part of a plan that others refer to."""

    @property
    def id(self) -> str: ...

    def at(self, *keys: str | int) -> Place: ...


def _repeated_ids(case: Case) -> Iterator[Problem]:
    own = case.plan.facts
    groups: list[list[Identified]] = [
        [*own.stakeholders],
        [*own.data_sources],
        # An action may address bottlenecks and objectives alike: they share one set of names.
        [*own.objectives, *own.outputs, *own.bottlenecks],
        [*case.plan.roadmap.actions],
        [*case.plan.feedback.items],
    ]
    for group in groups:
        seen: set[str] = set()
        for one in group:
            if one.id in seen:
                yield Problem(
                    one.at("id"), f"The id `{one.id}` is already taken.", "Give this one another id."
                )
            seen.add(one.id)


def _dangling(case: Case) -> Iterator[Problem]:
    own, actions = case.plan.facts, case.plan.roadmap.actions
    stakeholders = {one.id for one in own.stakeholders}
    served = {one.id for register in (own.bottlenecks, own.objectives, own.outputs) for one in register}
    questions, phases = set(case.template.by_id), {phase.id: phase for phase in case.template.phases}
    phase_ids = {name.casefold(): p.id for p in phases.values() for name in (p.label, *p.aliases)}
    action_ids = {action.id for action in actions}

    def look(
        what: str, name: str | None, known: Iterable[str], place: Place, *homes: str
    ) -> Iterator[Problem]:
        # What can't be read may have that name; a slip of one that is there is no other's name.
        unread = any(_partly_unread(case, home) for home in homes) and not _is_slip(name or "", known)
        if name and name not in known and not unread:
            meant = case.template.question_meant(name) if what == "question" else ""
            same = [meant] if meant else [one for one in known if _alike(one) == _alike(name)]
            # Where the name is itself the key, there is no value to write.
            fix = Fix(same[0]) if len(same) == 1 and place.route[-1] != name else None
            hint = _did_you_mean(meant or name, known)
            yield Problem(place, f"There is no {what} {quoted(name)}.", hint, fix=fix)

    register = f"{facts.FILE}:stakeholders"
    for source in own.data_sources:
        yield from look("stakeholder", source.owner, stakeholders, source.at("owner"), register)
    for bottleneck in own.bottlenecks:
        yield from look("question", bottleneck.question, questions, bottleneck.at("question"))
    for entry in own.not_applicable:
        yield from look("question", entry.question, questions, entry.at("question"))
    for question in (*own.answered_parts, *own.share_questions):
        key = "answered_parts" if question in own.answered_parts else "share_questions"
        yield from look("question", question, questions, own.at(key, question))
    for item in case.plan.feedback.items:
        yield from look("question", item.question, questions, item.at("question"))
    yield from _taken_up_nowhere(case)
    for action in actions:
        written = action.phase or ""
        if meant := phase_ids.get(written.casefold()):
            if written not in phases:
                hint = f"Write `phase: {meant}`."
                fix = Fix(meant)
                yield Problem(action.at("phase"), f"There is no phase {quoted(written)}.", hint, fix=fix)
        else:
            yield from look("phase", written, phases, action.at("phase"))
        yield from look("stakeholder", action.owner, stakeholders, action.at("owner"), register)
        for index, step in enumerate(action.steps):
            if not isinstance(step, str):
                place = action.at("steps", index, "owner")
                yield from look("stakeholder", step.owner, stakeholders, place, register)
        for index, name in enumerate(action.addresses):
            homes = (f"{facts.FILE}:{key}" for key in ("bottlenecks", "objectives", "outputs"))
            place = action.at("addresses", index)
            yield from look("bottleneck or objective", name, served, place, *homes)
        for index, name in enumerate(action.depends_on):
            place = action.at("depends_on", index)
            yield from look("action", name, action_ids, place, f"{roadmap.FILE}:actions")


def _taken_up_nowhere(case: Case) -> Iterator[Problem]:
    """Feedback that is taken up where nothing is: an id is one word, several tell where in their own way."""
    own, actions = case.plan.facts, case.plan.roadmap.actions
    parts: list[Identified] = [*own.bottlenecks, *own.objectives, *own.outputs, *actions]
    parts += [*own.stakeholders, *own.data_sources]
    known = {one.id for one in parts} | set(case.template.by_id)
    known |= {name for section in case.template.sections for name in (section.id, section.file)}
    known |= {phase.id for phase in case.template.phases}
    if {part.partition(":")[0] for part in case.plan.unread} & {facts.FILE, roadmap.FILE}:
        return  # what can't be read may have that name
    for item in case.plan.feedback.items:
        words = (item.resolved_in or "").split()
        if len(words) == 1 and words[0] not in known and not case.template.question_meant(words[0]):
            near = get_close_matches(words[0], sorted(known), 1)
            yield Problem(
                item.at("resolved_in"),
                f"There is no question or action {quoted(words[0])}.",
                f"Did you mean `{near[0]}`?" if near else "Write the id of a question or of an action.",
                certain=bool(near),
            )


def _is_slip(name: str, known: Iterable[str]) -> bool:
    """Whether a name is almost one of the known ones."""
    return bool(get_close_matches(_alike(name), map(_alike, known), 1, _SLIP))


def _alike(name: str) -> str:
    """A name without what people mix up: capitals, hyphens and underscores."""
    return name.casefold().replace("_", "-")


def _partly_unread(case: Case, home: str) -> bool:
    return home in case.plan.unread or home.partition(":")[0] in case.plan.unread


def _did_you_mean(name: str, known: Iterable[str]) -> str:
    known = sorted(known)
    folded_names = {one.casefold(): one for one in known}
    if name.casefold() in folded_names:
        return f"Did you mean `{folded_names[name.casefold()]}`?"
    parent, dot, last = name.rpartition(".")
    below = {one.removeprefix(parent + dot): one for one in known if dot and one.startswith(parent + dot)}
    if below:
        if near := get_close_matches(last, below, 1):
            return f"Did you mean `{below[near[0]]}`?"
        return f"Known below `{parent}` are: {', '.join(below.values())}."
    if near := get_close_matches(name, known, 1):
        return f"Did you mean `{near[0]}`?"
    return f"Known are: {', '.join(known)}." if known else "None is written down yet; add it first."


def _repeated_headings(case: Case) -> Iterator[Problem]:
    for answers in case.plan.answers.values():
        seen: set[str] = set()
        for answer in answers:
            if answer.question and answer.question in seen:
                title = case.template.question(answer.question).title
                yield Problem(
                    answer.place,
                    f"The heading “{title}” is here a second time; both texts are read as one answer.",
                    "Join the two texts under one heading.",
                    answer.question,
                    severity=Severity.WARNING,
                )
            seen.add(answer.question)


def _near_names(case: Case) -> Iterator[Problem]:
    """Names that are alike, or of which one is a short form of the other: one department, or two?"""
    whole: dict[frozenset[str], str] = {}
    shortened: dict[frozenset[str], str] = {}
    for stakeholder in case.plan.facts.stakeholders:
        name, shorter = _forms(stakeholder.name)
        alike = [whole.get(name), *map(whole.get, shorter), shortened.get(name)]
        if other := next(filter(None, alike), None):
            yield Problem(
                stakeholder.at("name"),
                f"{quoted(stakeholder.name)} and {quoted(other)} look like the same one.",
                "If they are, keep one; if not, all is well.",
                severity=Severity.INFO,
                certain=False,
            )
        whole.setdefault(name, stakeholder.name)
        for words in shorter:
            shortened.setdefault(words, stakeholder.name)


def _forms(name: str) -> tuple[frozenset[str], list[frozenset[str]]]:
    """The words of a name, however they are joined, and of its short forms: a word less, or its letters."""
    written = tokens(_LETTERS_BEHIND.sub("", name) if "(" in name else name)
    telling = [word for word in written if word not in SMALL] or written
    words = frozenset(word.rstrip("s") or word for word in telling)
    if len(words) < _SHORTENED or len(written) > _LONGEST_NAME:
        return words, []
    letters = "".join(word[0] for word in telling)
    # A department of mobility may stand beside one of urban mobility: only longer names lose a word.
    less = [words - {word} for word in sorted(words)] if len(written) > _SHORTENED else []
    return words, [*less, frozenset([letters.rstrip("s")])]


@rule("S005", "torn-row", Severity.WARNING, since="introductory", source="Action Plan template, section 5")
def torn_row(case: Case) -> Iterator[Problem]:
    """A row of the roadmap looks like the rest of the row above, or one step holds several.

    Tables copied from a document are cut at page breaks, and several items end up in one cell. Then
    a step has no date or owner of its own, and half an action looks like an action.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - id: quality
        title: Enforce data quality
        timeline: March 2026 to May 2027
      - id: sharing
        title: and sharing strategy  # expect: S005
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - id: quality
        title: Enforce data quality and sharing strategy
        timeline: March 2026 to May 2027
    ```
    """
    for index, action in enumerate(case.plan.roadmap.actions):
        if index and not action.timeline and action.title[:1].islower():
            yield Problem(
                action.at("title"),
                f"{quoted(action.title)} looks like the rest of the row above: it has no timeline "
                "and begins in lower case.",
                "Join the two, cell by cell.",
                certain=False,
            )
        for position, text in enumerate(action.step_texts()):
            items = [line for line in text.splitlines() if line.strip().startswith(("- ", "* ", "• "))]
            if len(items) > 1:
                yield Problem(
                    action.at("steps", position),
                    f"This step holds {len(items)} items.",
                    "Write each as a step of its own: one `- …` a line.",
                )


@rule(
    "S009",
    "unfounded-not-applicable",
    Severity.WARNING,
    since="introductory",
    source="Action Plan template, introduction",
)
def unfounded_not_applicable(case: Case) -> Iterator[Problem]:
    """A question is declared not to apply without a reason, or although it is answered.

    Without a reason the entry has no effect: the question stays due, and what is missing there is
    reported as if the entry were not there. A few words of why show peers and trainers a decision and not a
    gap. Where the answer is there all the same, readers would not see it: one of the two goes.

    Bad:
    ```yaml plan.yaml
    city: {name: Kalamata}
    not_applicable:
      - {question: diagnosis.procurement}  # expect: S009
    ```

    Good:
    ```yaml plan.yaml
    city: {name: Kalamata}
    not_applicable:
      - {question: diagnosis.procurement, reason: The twin is built in-house.}
    ```
    """
    for entry in case.plan.facts.not_applicable:
        question = case.template.by_id.get(entry.question)
        if question is None or case.plan.lacks_value(entry.at("reason")):
            continue  # there is no such question (S004), or the reason can't be read (S001)
        if not is_founded(entry):
            given = f"{quoted(entry.reason)} is no reason" if entry.reason else "No reason is given"
            yield Problem(
                entry.at("reason" if entry.reason else "question"),
                f"{given}, so “{question.label}” stays due: this entry has no effect.",
                f"Say why it does not apply: `{{question: {question.id}, reason: …}}`, or delete the entry.",
                question.id,
            )
        elif is_answered_anyway(case.plan, case.template, question):
            yield Problem(
                entry.at("question"),
                f"“{question.label}” is declared not to apply, but it is answered.",
                "Delete this entry, or the answer.",
                question.id,
                certain=False,
            )
