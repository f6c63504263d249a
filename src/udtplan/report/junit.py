"""Findings as test results, for what shows those: a suite is a plan, a test is one of its questions.

So a red test says which answer is to be mended, the number of green ones says how far a plan is, and both
stay comparable from one run to the next. What concerns no question is a test of its file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from udtplan.findings import Finding
from udtplan.report.look import Look, one_line
from udtplan.report.words import SEVERITIES, counted, label

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan


@dataclass
class _Test:
    """One question, or one file.

    Attributes:
        skipped: why nothing is asked of it, or "".
    """

    name: str
    path: str
    line: int
    skipped: str = ""
    failing: list[Finding] = field(default_factory=list)
    milder: list[Finding] = field(default_factory=list)


def junit(plans: Sequence[CheckedPlan], as_of: date, _look: Look) -> str:
    """JUnit XML. A test fails by what makes the check of its plan fail; what is milder is its output."""
    suites = [(plan, _tests(plan)) for plan in plans]
    every = [test for _, tests in suites for test in tests]
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', f'<testsuites name="udtplan" {_counts(every)}>']
    for plan, tests in suites:
        lines.append(f'<testsuite name="{_text(plan.path)}" {_counts(tests)}>')
        lines.append("<properties>")
        for name, value in (("city", plan.city), ("stage", plan.stage.id), ("as_of", as_of.isoformat())):
            lines.append(f'<property name="{name}" value="{_text(value)}"/>')
        lines.append("</properties>")
        group = _group(plan)
        for test in tests:
            lines += _case(test, group)
        lines.append("</testsuite>")
    return "\n".join([*lines, "</testsuites>"])


def _tests(plan: CheckedPlan) -> list[_Test]:
    by_question = {state.question.id: _question(plan, index) for index, state in enumerate(plan.states)}
    paths = dict.fromkeys([*(test.path for test in by_question.values()), *(f.path for f in plan.findings)])
    by_path = {path: _Test(path.removeprefix(f"{plan.path}/"), path, 1) for path in sorted(paths)}
    for finding in plan.findings:
        test = by_question.get(finding.question) or by_path[finding.path]
        (test.failing if plan.fails_for(finding) else test.milder).append(finding)
    return [*by_question.values(), *by_path.values()]


def _question(plan: CheckedPlan, index: int) -> _Test:
    from udtplan.model.edition import Need
    from udtplan.states import State

    state = plan.states[index]
    skipped = ""
    if state.state is State.NOT_APPLICABLE:
        skipped = "does not apply to this city"
    elif state.need is Need.NONE:
        skipped = f"not due at {plan.stage.id}"
    return _Test(state.question.name, plan.file(state.place.file), plan.lines[index], skipped)


def _group(plan: CheckedPlan) -> str:
    """What tests are grouped by, from the plan's folder; dots are levels to those who show it."""
    parts = [part.replace(".", "_") for part in plan.path.split("/") if part not in ("", ".", "..")]
    return _text(".".join(parts) or plan.city)


def _case(test: _Test, group: str) -> Iterator[str]:
    head = (
        f'<testcase classname="{group}" name="{_text(test.name)}"'
        f' file="{_text(test.path)}" line="{test.line}" time="0"'
    )
    if not (test.failing or test.milder or test.skipped):
        yield f"{head}/>"
        return
    yield f"{head}>"
    if test.failing:
        codes = ", ".join(dict.fromkeys(finding.code for finding in test.failing))
        said = one_line(test.failing[0].message) if len(test.failing) == 1 else counted(test.failing)
        yield f'<failure type="{_text(codes)}" message="{_text(said)}">{_lines(test.failing)}</failure>'
    elif test.skipped:
        yield f'<skipped message="{_text(test.skipped)}"/>'
    if test.milder:
        yield f"<system-out>{_lines(test.milder)}</system-out>"
    yield "</testcase>"


def _lines(findings: list[Finding]) -> str:
    return "\n".join(
        f"{_text(f.path)}:{f.location.line}:{f.location.column}: {SEVERITIES[f.severity]}: "
        f"{_text(f.message)} [{_text(label(f))}]" + (f"\n  next: {_text(f.hint)}" if f.hint else "")
        for f in findings
    )


def _counts(tests: list[_Test]) -> str:
    failures = sum(bool(test.failing) for test in tests)
    skipped = sum(bool(test.skipped and not test.failing) for test in tests)
    return f'tests="{len(tests)}" failures="{failures}" errors="0" skipped="{skipped}" time="0"'


def _text(text: str) -> str:
    # What XML forbids can't be seen either, and is written out.
    return escape(one_line(text))
