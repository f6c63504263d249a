"""Load, look, locate: a plan's folder to findings with lines."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from udtplan.errors import UserError
from udtplan.findings import Finding, Location, Place, Severity
from udtplan.load import Loaded, load
from udtplan.model.edition import Edition, Need, StageInfo
from udtplan.rules import RULES, Case, Problem, Rule
from udtplan.states import QuestionState, State


@dataclass(frozen=True)
class CheckedPlan:
    """One plan, checked at one stage. Holds what reports need and not the plan itself: there may be many.

    Attributes:
        path: the plan's folder, relative to the working directory, with forward slashes.
        city: the city's name.
        fail_on: the mildest severity that makes the check fail, by the plan's settings.
        stage, following: the stage looked at, and the one after it.
        states: how far each question is answered, in the template's order.
        lines: for each of those the line where the answer stands, or would be written.
        due: how many answers the stage requires; what does not apply is not counted.
        answered: how many of those are there.
        next_due: how many more the following stage requires.
    """

    path: str
    city: str
    fail_on: Severity
    stage: StageInfo
    following: StageInfo | None
    states: list[QuestionState]
    lines: list[int]
    findings: list[Finding]
    due: int
    answered: int
    next_due: int

    def file(self, name: str) -> str:
        """The path of a file of the plan, as reports show it."""
        return _file(self.path, name)


def _file(path: str, name: str) -> str:
    return f"{path}/{name}" if path != "." else name


def _locate(loaded: Loaded, place: Place) -> Location:
    source = loaded.sources.get(place.file)
    return source.locate(place.route, place.phrase) if source is not None else Location()


def shown_path(path: Path) -> str:
    """A path relative to the working directory, with forward slashes on every system."""
    try:
        shown = Path(os.path.relpath(path)).as_posix()
    except ValueError:  # another drive, on Windows
        shown = path.as_posix()
    # In a locale without these letters Python hands out stand-ins for their bytes.
    return os.fsencode(shown).decode("utf-8", "replace")


def stage_of(edition: Edition, stage: str | None, as_of: date) -> StageInfo:
    """The stage asked for, or the last whose date has passed.

    Raises:
        UserError: the edition has no such stage.
    """
    if stage is None:
        return edition.current(as_of)
    if stage not in edition.stage_ids:
        from difflib import get_close_matches

        near = get_close_matches(stage, edition.stage_ids, 1)
        raise UserError(
            f"The {edition.label} has no stage {stage!r}.",
            f"Did you mean {near[0]}?" if near else f"Its stages are {', '.join(edition.stage_ids)}.",
        )
    return edition.stage(stage)


def check_plan(
    folder: Path,
    *,
    as_of: date,
    stage: str | None = None,
    ignore: Iterable[str] = (),
) -> CheckedPlan:
    """Everything wrong or missing in one plan at one stage.

    Args:
        as_of: the day on which the plan is looked at.
        stage: its id; None for the last stage whose date has passed.
        ignore: codes or names of rules to leave out.

    Raises:
        UserError: the settings above the plan can't be read, or there is no such stage or rule.
    """
    loaded = load(folder)
    at = stage_of(loaded.edition, stage, as_of)
    case = Case(loaded.plan, loaded.template, loaded.edition, at.id, as_of, loaded.faults)
    left_out = {_code(name) for name in (*ignore, *loaded.programme.settings.lint.ignore)}
    following = loaded.edition.after(at.id)
    applying = [state for state in case.states if state.state is not State.NOT_APPLICABLE]
    due = [state for state in applying if state.need is Need.REQUIRED]
    path = shown_path(folder)
    findings = [
        _finding(loaded, path, at, rule, problem)
        for rule in RULES.values()
        if rule.code not in left_out and rule.looks_at(loaded.edition, at.id)
        for problem in rule.look(case)
    ]
    return CheckedPlan(
        path=path,
        city=loaded.plan.facts.city.name,
        fail_on=Severity(loaded.programme.settings.lint.fail_on),
        stage=at,
        following=following,
        states=case.states,
        lines=[_locate(loaded, state.place).line for state in case.states],
        findings=sorted(_once(findings), key=_order),
        due=len(due),
        answered=sum(state.state is State.ANSWERED for state in due),
        next_due=_newly_due(loaded, applying, following) if following else 0,
    )


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Of what can't be read nothing else is said at the same spot, and nothing is said twice."""
    findings = list(findings)
    unreadable = {_spot(finding) for finding in findings if finding.code == "S001"}
    seen: set[tuple[str, str, int, int, str]] = set()
    for finding in findings:
        key = (finding.code, *_spot(finding), finding.message)
        if key not in seen and (finding.code == "S001" or _spot(finding) not in unreadable):
            yield finding
        seen.add(key)


def _spot(finding: Finding) -> tuple[str, int, int]:
    return finding.path, finding.location.line, finding.location.column


def _code(name: str) -> str:
    for rule in RULES.values():
        if name.upper() == rule.code or name == rule.name:
            return rule.code
    from difflib import get_close_matches

    known = [known for rule in RULES.values() for known in (rule.code, rule.name)]
    near = get_close_matches(name, known, 1)
    raise UserError(
        f"There is no rule {name!r}.",
        f"Did you mean {near[0]}?" if near else f"Known are {', '.join(RULES)}.",
    )


def _newly_due(loaded: Loaded, states: Sequence[QuestionState], following: StageInfo) -> int:
    """How many answers the following stage requires that this one does not."""
    return sum(
        state.need is not Need.REQUIRED
        and not state.question.optional
        and loaded.edition.need(
            state.question.id, loaded.template.section_of(state.question.id).id, following.id
        )
        is Need.REQUIRED
        for state in states
    )


def _finding(loaded: Loaded, path: str, stage: StageInfo, rule: Rule, problem: Problem) -> Finding:
    location = problem.location or _locate(loaded, problem.place)
    source = loaded.sources.get(problem.place.file)
    question = loaded.template.by_id.get(problem.question)
    severity = problem.severity or rule.severity_at(loaded.edition, stage.id)
    if not problem.certain and severity is Severity.ERROR:
        severity = Severity.WARNING  # a guess never fails
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity,
        certain=problem.certain,
        plan=path,
        path=_file(path, problem.place.file),
        location=location,
        question=problem.question,
        message=problem.message,
        hint=problem.hint,
        excerpt=source.source.line(location.line) if source is not None else "",
        asked=question.display if rule.shows_prompt and question is not None and question.prompt else "",
    )


def _order(finding: Finding) -> tuple[str, int, int, str, str]:
    return (finding.path, finding.location.line, finding.location.column, finding.code, finding.message)
