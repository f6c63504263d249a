"""T: does the timeline of the roadmap hold together?"""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.findings import Severity
from udtplan.model.roadmap import Action
from udtplan.prose import folded
from udtplan.rules.registry import Case, Problem, rule
from udtplan.timeline import Bound, Period, Verdict, before, ends_before_starts, starts_before_ends

# Words by which an action that builds on data, and one that provides it, can be told.
_USES_DATA = frozenset(["use", "case"])
_PROVIDES_DATA = (
    frozenset(["data", "infrastructure"]),
    frozenset(["data", "quality"]),
    frozenset(["data", "sharing"]),
)


@rule("T001", "no-timeline", Severity.ERROR, since="presentation", source="Action Plan template, section 5")
def no_timeline(case: Case) -> Iterator[Problem]:
    """An action has no timeline, or one that can't be understood.

    Words are fine ("Summer 2025 - 2027"); they have to say when. Try yours with `udtplan when "…"`.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: survey, title: Survey, goal: Know the network, steps: [Count], timeline: asap}  # expect: T001
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: survey, title: Survey, goal: Know the network, steps: [Count], timeline: Q1 2026}
    ```
    """
    for action, period in case.timeline:
        if period is None:
            yield Problem(
                action.at("timeline"),
                f"“{action.title}” has no timeline.",
                "Add `timeline: …` in your own words, such as `March 2026 to summer 2027`.",
                "roadmap",
            )
        elif "unread" in period.flags:
            yield Problem(
                action.at("timeline"),
                f"The timeline “{action.timeline}” can't be understood: {period.why.rstrip('.')}.",
                "Say it with months, seasons, quarters or years, such as `Q1 2026` or `by June 2027`.",
                "roadmap",
            )


@rule(
    "T002", "end-before-start", Severity.ERROR, since="presentation", source="Action Plan template, section 5"
)
def end_before_start(case: Case) -> Iterator[Problem]:
    """A timeline ends before it starts.

    An error only where no reading of the words makes sense of it; where it depends on the reading, a
    warning.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: survey, title: Survey, goal: Know the network, steps: [Count], timeline: 2027 - 2026}  # expect: T002
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: survey, title: Survey, goal: Know the network, steps: [Count], timeline: 2026 - 2027}
    ```
    """
    for action, period in case.timeline:
        if period is None:
            continue
        verdict = ends_before_starts(period)
        if verdict is Verdict.CERTAIN:
            yield Problem(
                action.at("timeline"),
                f"“{action.timeline}” ends ({_worded(period.end)}) before it starts ({_worded(period.start)}).",
                "Swap the two, or correct the year.",
                "roadmap",
            )
        elif verdict is Verdict.POSSIBLE and period.start and period.end:
            # "March 2025 - 2025" is how people write "until the end of the year".
            if period.end.latest < period.start.latest:
                yield Problem(
                    action.at("timeline"),
                    f"“{action.timeline}” may end ({_worded(period.end)}) before it starts "
                    f"({_worded(period.start)}).",
                    "Write both with the same precision, such as months.",
                    "roadmap",
                    severity=Severity.WARNING,
                )


@rule("T003", "ambiguous-period", Severity.WARNING, since="presentation", source="Lille's plan, Winter 2025")
def ambiguous_period(case: Case) -> Iterator[Problem]:
    """A timeline can be read in two ways.

    "Winter 2025" is January 2025 to some and December 2025 to others; "24/25" is a year or a month.
    The message gives both readings; write the one you mean.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey
        title: Survey the network
        goal: Know the network
        steps: [Count]
        timeline: Winter 2025  # expect: T003
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - id: survey
        title: Survey the network
        goal: Know the network
        steps: [Count]
        timeline: Dec 2025 – Feb 2026
    ```
    """
    for action, period in case.timeline:
        if period is None or "ambiguous" not in period.flags:
            continue
        rewordings = [f"“{reading.words}”" for reading in period.readings if reading.words]
        choice = " or ".join(rewordings)
        yield Problem(
            action.at("timeline"),
            f"“{action.timeline}” can be read in more than one way. {period.why}".strip(),
            f"Write what you mean: {choice}." if choice else "Write it with months.",
            "roadmap",
        )


@rule(
    "T007",
    "phase-out-of-order",
    Severity.WARNING,
    since="presentation",
    source="Action Plan template, section 5",
)
def phase_out_of_order(case: Case) -> Iterator[Problem]:
    """A later phase of the roadmap begins before an earlier one, or is over before it.

    Actions are to progress from foundational steps to implementation and evaluation. Phases may
    overlap; only what is certain by the words is reported.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: a, phase: startup, title: Align, goal: One view, steps: [Meet], timeline: 2025}
      - {id: b, phase: development, title: Build, goal: A twin, steps: [Build], timeline: 2024}  # expect: T007
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: a, phase: startup, title: Align, goal: One view, steps: [Meet], timeline: 2024}
      - {id: b, phase: development, title: Build, goal: A twin, steps: [Build], timeline: 2025}
    ```
    """
    phases = [phase.id for phase in case.template.phases]
    dated = [(action, period) for action, period in case.timeline if period and action.phase in phases]
    for action, period in dated:
        for other, earlier in _first_of_each(dated, phases[: phases.index(action.phase or "")]):
            if period.start and earlier.start and before(period.start, earlier.start) is Verdict.CERTAIN:
                yield Problem(
                    action.at("timeline"),
                    f"“{action.title}” ({_phase(case, action)}) starts {_worded(period.start)}, before the first "
                    f"action of the {_phase(case, other)}, “{other.title}”, starts {_worded(earlier.start)}.",
                    "Swap the dates, or give the action another phase.",
                    "roadmap",
                )
    yield from _over_too_early(case, dated, phases)


Dated = tuple[Action, Period]


def _first_of_each(dated: list[Dated], phases: list[str]) -> Iterator[Dated]:
    """For each phase the action that can begin first."""
    for phase in phases:
        begun = [(action, period) for action, period in dated if action.phase == phase and period.start]
        if begun:
            yield min(begun, key=lambda pair: pair[1].start.earliest if pair[1].start else pair[1].text)


def _over_too_early(case: Case, dated: list[Dated], phases: list[str]) -> Iterator[Problem]:
    """The last phase evaluates the one before it; it can't be over before that is."""
    last, previous = (
        [(action, period) for action, period in dated if action.phase == phase and period.end]
        for phase in (phases[-1], phases[-2] if len(phases) > 1 else "")
    )
    if not last or not previous:
        return
    action, end = max(((a, p.end) for a, p in last if p.end), key=lambda pair: pair[1].latest)
    other, other_end = max(((a, p.end) for a, p in previous if p.end), key=lambda pair: pair[1].latest)
    if before(end, other_end) is Verdict.CERTAIN:
        yield Problem(
            action.at("timeline"),
            f"The {_phase(case, action)} is over ({_worded(end)}) before “{other.title}” "
            f"({_phase(case, other)}) ends ({_worded(other_end)}).",
            "Let the evaluation go on at least as long as what it evaluates.",
            "roadmap",
        )


def _phase(case: Case, action: Action) -> str:
    return case.template.phase(action.phase or "").label


@rule(
    "T008", "starts-too-early", Severity.ERROR, since="presentation", source="Action Plan template, section 5"
)
def starts_too_early(case: Case) -> Iterator[Problem]:
    """An action starts before what it depends on has ended.

    An error where `depends_on` says so and no reading of the words helps. Where only the titles
    suggest it (a use case is built before its data is there), it is an information.

    Bad:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: data, title: Sign agreements, goal: Get data, steps: [Sign], timeline: September 2026}
      - id: model
        title: Build the model
        goal: See effects
        steps: [Build]
        depends_on: [data]
        timeline: May 2026  # expect: T008
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: data, title: Sign agreements, goal: Get data, steps: [Sign], timeline: September 2026}
      - {id: model, title: Build, goal: See, steps: [Build], depends_on: [data], timeline: October 2026}
    ```
    """
    by_id = {action.id: (action, period) for action, period in case.timeline}
    for action, period in case.timeline:
        if period is None:
            continue
        for name in action.depends_on:
            other, earlier = by_id.get(name, (None, None))
            if other is None or earlier is None or other is action:
                continue
            if starts_before_ends(period, earlier) is Verdict.CERTAIN:
                yield Problem(
                    action.at("timeline"),
                    f"“{action.title}” starts {_worded(period.start)}, before “{other.title}”, on which it "
                    f"depends, ends {_worded(earlier.end)}.",
                    "Move one of the two, or drop the dependency.",
                    "roadmap",
                )
    yield from _before_its_data(case)


def _before_its_data(case: Case) -> Iterator[Problem]:
    providing = [
        (action, period)
        for action, period in case.timeline
        if period and period.start and any(words <= set(folded(action.title)) for words in _PROVIDES_DATA)
    ]
    for action, period in case.timeline:
        if period is None or period.start is None or not _builds_use_case(action):
            continue
        for other, later in providing:
            declared = other.id in action.depends_on
            if later.start and not declared and before(period.start, later.start) is Verdict.CERTAIN:
                yield Problem(
                    action.at("timeline"),
                    f"“{action.title}” starts {_worded(period.start)}, before “{other.title}” starts "
                    f"{_worded(later.start)}: will the data be there?",
                    f"If it needs that data, add `depends_on: [{other.id}]` and move it; if not, all is well.",
                    "roadmap",
                    severity=Severity.INFO,
                    certain=False,
                )


def _builds_use_case(action: Action) -> bool:
    return set(folded(action.title)) >= _USES_DATA and action.phase in (None, "development")


def _worded(bound: Bound | None) -> str:
    """A bound in plain words: its one day, or the days between which it lies."""
    if bound is None:
        return "at a time that is not stated"
    if bound.earliest == bound.latest:
        return f"on {bound.earliest}"
    return f"between {bound.earliest} and {bound.latest}"
