"""T: does the timeline of the roadmap hold together?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from udtplan.findings import Severity
from udtplan.lazy import pattern
from udtplan.model.roadmap import Action
from udtplan.prose import folded
from udtplan.rules.case import Case, Dated, quoted, worded
from udtplan.rules.registry import Problem, rule
from udtplan.rules.schedule import cycles, doubled_ids, lacks_anchor
from udtplan.timeline import (
    Period,
    Precision,
    Verdict,
    before,
    ends_before_starts,
    languages_of,
    starts_before_ends,
)
from udtplan.timeline.schedule_prose import impossible_dates

_YEAR = pattern(r"(?<!\d)20\d\d(?!\d)")
_TWO_YEARS = pattern(r"(?<!\d)20\d\d[-–]20\d\d(?!\d)")

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
    A remark beside the date does no harm ("Q2 2027 (council vote)"). Where a year is named and only the
    words around it are not understood, it is a warning.

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
    for action in case.actions:
        steps_are_dated = action.steps and all(not isinstance(s, str) and s.timeline for s in action.steps)
        if not action.timeline and not steps_are_dated:
            yield Problem(
                action.at("timeline"),
                f"{quoted(action.title)} has no timeline.",
                "Add `timeline: …` in your own words, such as `March 2026 to summer 2027`.",
                "roadmap",
            )
    for phrase in case.phrases:
        place, text, period = phrase
        # What only lacks a beginning to count from is T006.
        if lacks_anchor(case, phrase):
            continue
        if not period.is_read or ("relative" in period.flags and not period.is_dated):
            dated = _names_a_year(text, case.plan.facts.language)
            yield Problem(
                place,
                f"{quoted(text)} {'is not understood' if dated else 'does not say when'}. "
                f"{period.why}".strip(),
                _language_hint(text)
                or "Say it with months, seasons, quarters or years, such as `Q1 2026` or `by June 2027`.",
                "roadmap",
                severity=Severity.WARNING if dated else None,
                certain=not dated,
            )


def _names_a_year(text: str, language: str) -> bool:
    """Whether a phrase that is not read names a year, and no day that does not exist."""
    return _YEAR.search(text) is not None and not any(impossible_dates(text, language))


def _language_hint(text: str) -> str:
    """What to do about words of another language than the plan's."""
    languages = languages_of(text)
    if not languages:
        return ""
    return (
        f"These words are read in the language `{languages[0]}`: write `language: {languages[0]}` in "
        "plan.yaml (English is read as well), or say it in the plan's language."
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
      - {id: survey, title: Survey, goal: Know it, steps: [Count], timeline: 2027 - 2026}  # expect: T002
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: survey, title: Survey, goal: Know it, steps: [Count], timeline: 2026 - 2027}
    ```
    """
    for place, text, period in case.phrases:
        verdicts = {ends_before_starts(one) for one in _ways(period)}
        if Verdict.NO in verdicts:
            continue
        begins, ends = worded(period.start), worded(period.end)
        if verdicts == {Verdict.CERTAIN}:
            yield Problem(
                place,
                f"{quoted(text)} ends ({ends}) before it starts ({begins}).",
                "Swap the two, or correct the year.",
                "roadmap",
            )
        elif verdicts == {Verdict.POSSIBLE} and _is_odd(period):
            yield Problem(
                place,
                f"{quoted(text)} may end ({ends}) before it starts ({begins}).",
                "Write both with the same precision, such as months.",
                "roadmap",
                severity=Severity.WARNING,
            )


def _is_odd(period: Period) -> bool:
    """Whether most readings are reversed. "March 2025 - 2025" means until the end of that year."""
    return bool(period.start and period.end and period.end.latest < period.start.latest)


@rule("T003", "ambiguous-period", Severity.WARNING, since="presentation", source="Lille's plan, Winter 2025")
def ambiguous_period(case: Case) -> Iterator[Problem]:
    """A timeline can be read in two ways.

    "Winter 2025" is January 2025 to some and December 2025 to others; "24/25" is a year or a month.
    The message gives both readings; write the one you mean. "Monday, 1 May 2026" is one of two days as
    well, for that day is a Friday. "Winter 2025-2026" is one winter to most: it is only mentioned. So is a
    clause beside a date that was left out as a remark.

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
    for place, text, period in case.phrases:
        if "ambiguous" in period.flags:
            is_likely = _is_one_winter(period)
            choice = " or ".join(quoted(reading.words) for reading in period.readings if reading.words)
            yield Problem(
                place,
                f"{quoted(text)} can be read in more than one way. {period.why}".strip(),
                f"Write what you mean: {choice}." if choice else "Write it with months.",
                "roadmap",
                severity=Severity.INFO if is_likely else None,
                certain=not is_likely,
            )
        elif period.remark:
            # Brackets say by themselves that what stands in them is a remark.
            if "(" not in text or "(" in period.remark:
                yield Problem(
                    place,
                    f"{quoted(text)} is read as {quoted(_dates_alone(period))}. {period.why}",
                    "If that is what you mean, all is well; a remark is best put in brackets.",
                    "roadmap",
                    severity=Severity.INFO,
                    certain=False,
                )
        elif "uncertain" in period.flags and period.why:
            yield Problem(
                place,
                f"{quoted(text)} contradicts itself. {period.why}",
                "Correct the weekday or the date.",
                "roadmap",
            )


def _is_one_winter(period: Period) -> bool:
    """Whether a period is a season with two whole years joined without a space: "winter 2027-2028"."""
    is_season = period.is_single and period.start is not None and period.start.precision is Precision.SEASON
    return is_season and _TWO_YEARS.search(period.text) is not None


def _dates_alone(period: Period) -> str:
    return replace(period, flags=tuple(flag for flag in period.flags if flag != "uncertain")).words()


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
      - {id: a, phase: startup, title: Align, goal: Agree, steps: [Meet], timeline: 2026}
      - {id: b, phase: launch, title: Begin, goal: A start, steps: [Vote], timeline: 2025}  # expect: T007
    ```

    Good:
    ```yaml 5-roadmap.yaml
    actions:
      - {id: a, phase: startup, title: Align, goal: Agree, steps: [Meet], timeline: 2025}
      - {id: b, phase: launch, title: Begin, goal: A start, steps: [Vote], timeline: 2026}
    ```
    """
    phases = [phase.id for phase in case.template.phases]
    # Of what ends before it starts, T002 has said that one of the two is wrong.
    dated = [
        one for one in case.timeline if one.action.phase in phases and not _certainly_reversed(one.period)
    ]
    for action, period in dated:
        for other, earlier in _first_of_each(dated, phases[: phases.index(action.phase or "")]):
            if _certainly(_starts_before, period, earlier):
                yield Problem(
                    action.at("timeline"),
                    f"{quoted(action.title)} starts ({worded(period.start)}) before the "
                    f"{_phase(case, other)} does: {quoted(other.title)} starts {worded(earlier.start)}.",
                    "Swap the dates, or give the action another phase.",
                    "roadmap",
                )
                break
    yield from _over_too_early(case, dated, phases)


def _certainly_reversed(period: Period) -> bool:
    return {ends_before_starts(one) for one in _ways(period)} == {Verdict.CERTAIN}


def _ways(period: Period) -> list[Period]:
    """The period in each of the ways its words can be read."""
    if not period.readings:
        return [period]
    return [replace(period, start=reading.start, end=reading.end) for reading in period.readings]


def _certainly(compare: Callable[[Period, Period], Verdict], one: Period, other: Period) -> bool:
    """Whether a comparison is certain however the words of both are read."""
    return all(compare(a, b) is Verdict.CERTAIN for a in _ways(one) for b in _ways(other))


def _starts_before(one: Period, other: Period) -> Verdict:
    return before(one.start, other.start) if one.start and other.start else Verdict.NO


def _first_of_each(dated: list[Dated], phases: list[str]) -> Iterator[Dated]:
    """For each phase the action that can begin first."""
    for phase in phases:
        starts = [
            (one.period.start.earliest, one) for one in dated if _is_in(one, phase) and one.period.start
        ]
        if starts:
            yield min(starts, key=lambda pair: pair[0])[1]


def _over_too_early(case: Case, dated: list[Dated], phases: list[str]) -> Iterator[Problem]:
    """The last phase evaluates the one before it; it can't be over before that is."""
    ends = [
        [(one.period.end, one.action) for one in dated if _is_in(one, phase) and one.period.end]
        for phase in phases[-2:]
    ]
    goes_on = any(_is_in(one, phases[-1]) and one.period.start and not one.period.end for one in dated)
    if len(ends) < 2 or not all(ends) or goes_on:
        return
    (built, other), (over, action) = (max(pairs, key=lambda pair: pair[0].latest) for pairs in ends)
    if before(over, built) is Verdict.CERTAIN:
        yield Problem(
            action.at("timeline"),
            f"The {_phase(case, action)} is over ({worded(over)}) before {quoted(other.title)} "
            f"({_phase(case, other)}) ends ({worded(built)}).",
            "Let the evaluation go on at least as long as what it evaluates.",
            "roadmap",
        )


def _is_in(one: Dated, phase: str) -> bool:
    return one.action.phase == phase


def _phase(case: Case, action: Action) -> str:
    return case.template.phase(action.phase or "").label


@rule(
    "T008", "starts-too-early", Severity.ERROR, since="presentation", source="Action Plan template, section 5"
)
def starts_too_early(case: Case) -> Iterator[Problem]:
    """An action starts before what it depends on has ended.

    An error where `depends_on` says so and no reading of the words helps. Where only the titles
    suggest it (a use case is built before its data is there), it is a note.

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
    doubled = doubled_ids(case)
    by_id = {one.action.id: one for one in case.timeline if one.action.id not in doubled}
    for action, period in case.timeline:
        for other, earlier in (by_id[name] for name in action.depends_on if name in by_id):
            if other is not action and _certainly(starts_before_ends, period, earlier):
                yield Problem(
                    action.at("timeline"),
                    f"{quoted(action.title)} starts ({worded(period.start)}) before "
                    f"{quoted(other.title)}, on which it depends, ends ({worded(earlier.end)}).",
                    "Move one of the two, or drop the dependency.",
                    "roadmap",
                )
    yield from cycles(case)
    yield from _before_its_data(case)


def _before_its_data(case: Case) -> Iterator[Problem]:
    providing = [one for one in case.timeline if any(words <= _title(one) for words in _PROVIDES_DATA)]
    for one in case.timeline:
        action, period = one
        if not _title(one) >= _USES_DATA or action.phase not in (None, "development"):
            continue
        for other, later in providing:
            declared = other is action or other.id in action.depends_on
            if not declared and _starts_before(period, later) is Verdict.CERTAIN:
                yield Problem(
                    action.at("timeline"),
                    f"{quoted(action.title)} starts ({worded(period.start)}) before {quoted(other.title)} "
                    f"does ({worded(later.start)}): will the data be there?",
                    f"If it needs that data, move it and add `depends_on: [{other.id}]`.",
                    "roadmap",
                    severity=Severity.INFO,
                    certain=False,
                )


def _title(one: Dated) -> set[str]:
    return set(folded(one.action.title.replace("-", " ")))
