"""Findings for people: what is wrong on which line, what is asked, what to do next."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from udtplan.check import CheckedPlan
from udtplan.findings import Finding, Severity
from udtplan.model.edition import Need
from udtplan.report.look import Look, visible
from udtplan.states import UNWRITTEN, State

_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.INFO: "36"}
_WORDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_MAX_EXCERPT = 160
_MAX_NAMED = 6
_IN_FULL = 3


def full(plans: Sequence[CheckedPlan], _as_of: date, look: Look) -> str:
    """Each finding with its line, the question's words and the next step; then a summary."""
    often: Counter[tuple[str, str]] = Counter()
    lines: list[str] = []
    for finding in (finding for plan in plans for finding in plan.findings):
        # What is said the fourth time in the same file needs no more than its line.
        often[finding.path, finding.code] += 1
        is_new = often[finding.path, finding.code] <= _IN_FULL
        lines.append(_finding(finding, look) if is_new else _headline(finding, look) + "\n")
    return "\n".join([*lines, summary(plans, look)])


def concise(plans: Sequence[CheckedPlan], _as_of: date, look: Look) -> str:
    """One line a finding, then a summary."""
    lines = [_headline(finding, look) for plan in plans for finding in plan.findings]
    return "\n".join([*lines, *([""] if lines else []), summary(plans, look)])


def _headline(finding: Finding, look: Look) -> str:
    spot = f"{visible(finding.path)}:{finding.location.line}:{finding.location.column}"
    severity = look.paint(_WORDS[finding.severity], _COLOURS[finding.severity])
    code = look.paint(f"[{finding.code} {finding.name}]", "2")
    return f"{look.paint(spot, '1')}: {severity}: {visible(finding.message)} {code}"


def _finding(finding: Finding, look: Look) -> str:
    lines = [_headline(finding, look), *_excerpt(finding, look)]
    for name, text in (("asked", finding.asked), ("next", finding.hint)):
        if text:
            lines += _labelled(name, visible(text), look)
    return "\n".join([*lines, ""])


def _excerpt(finding: Finding, look: Look) -> list[str]:
    if not finding.excerpt.strip():
        return []
    number = str(finding.location.line)
    begin = finding.location.column - 1
    # A long line is shown from a little before the spot on.
    cut = max(0, begin - 40) if len(finding.excerpt) > _MAX_EXCERPT else 0
    shown = finding.excerpt[cut : cut + _MAX_EXCERPT]
    before, here = visible(shown[: begin - cut]), visible(shown[begin - cut :][: finding.location.length])
    dots = "…" if cut else ""
    mark = look.paint("^" * max(1, len(here)), _COLOURS[finding.severity])
    return [
        f"  {number:>4} | {dots}{visible(shown)}",
        f"  {'':>4} | {' ' * (len(dots) + len(before))}{mark}",
    ]


def _labelled(name: str, text: str, look: Look) -> list[str]:
    label = f"  {name:>5}: "
    wrapped = textwrap.wrap(text, max(40, min(look.width, 110) - len(label))) or [""]
    first = look.paint(label, "2") + wrapped[0]
    return [first, *(" " * len(label) + line for line in wrapped[1:])]


def summary(plans: Sequence[CheckedPlan], look: Look) -> str:
    """What a policymaker wants to know: how many answers are there, which are not, what comes next."""
    lines = [line for plan in plans for line in _summary(plan, look)]
    if len(plans) > 1:
        total = _counted(finding for plan in plans for finding in plan.findings)
        lines.append(f"{len(plans)} plans: {total}.")
    return "\n".join(lines)


def _summary(plan: CheckedPlan, look: Look) -> list[str]:
    stage = f"{plan.stage.id} ({plan.stage.when})"
    city = look.paint(visible(plan.city), "1")
    there = f"{plan.answered} of {plan.due} answers due are there" if plan.due else "no answer is due yet"
    lines = [f"{city} at {stage}: {there}; {_counted(plan.findings)}."]
    open_answers = [
        f"{state.question.reference} {state.question.label}".strip()
        for state in plan.states
        if state.need is Need.REQUIRED and state.state in UNWRITTEN
    ]
    if open_answers:
        lines += _wrapped("  Still to write: " + _listed(open_answers) + ".", look)
    unfinished = [
        f"{state.question.reference} {state.question.label}".strip()
        for state in plan.states
        if state.need is Need.REQUIRED and state.state in (State.PARTIAL, State.DRAFT)
    ]
    if unfinished:
        lines += _wrapped("  Begun, not whole: " + _listed(unfinished) + ".", look)
    if plan.following is not None:
        more = _more(plan.next_due)
        lines += _wrapped(f"  Next: {plan.following.id} ({plan.following.when}) {more}.", look)
    return lines


def _more(count: int) -> str:
    if count == 0:
        return "asks for no further answers"
    return f"asks for {count} more answer{'s' if count > 1 else ''}"


def _listed(names: list[str]) -> str:
    rest = len(names) - _MAX_NAMED
    if rest > 1:
        return ", ".join(names[:_MAX_NAMED]) + f" and {rest} more"
    return ", ".join(names)


def _wrapped(text: str, look: Look) -> list[str]:
    return textwrap.wrap(text, max(60, min(look.width, 110)), subsequent_indent="    ")


def _counted(findings: Iterable[Finding]) -> str:
    """ "2 errors, 3 warnings", or "nothing to mend"."""
    counts = Counter(finding.severity for finding in findings)
    parts = [
        f"{counts[severity]} {_WORDS[severity]}{'s' if counts[severity] > 1 else ''}"
        for severity in Severity
        if counts[severity]
    ]
    return ", ".join(parts) if parts else "nothing to mend"
