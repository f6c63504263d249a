"""Findings for people: what is wrong on which line, what is asked, what to do next."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from udtplan.check import CheckedPlan
from udtplan.findings import Finding, Severity
from udtplan.model.edition import Need
from udtplan.report.look import Look, cells, cut, one_line, visible
from udtplan.states import UNWRITTEN, State

_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.INFO: "36"}
_WORDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_MIN_ROOM, _MAX_WIDTH = 40, 110
_NEAR = 200  # so many characters around a spot are looked at, however long the line
_MARGIN = 9  # columns before an excerpt: "  1234 | "
_MAX_NAMED = 6
# What is said of answers that are due and not there.
_OPEN = (
    ("Still to write", UNWRITTEN),
    ("Begun, not whole", frozenset([State.PARTIAL, State.DRAFT])),
    ("Can't be read", frozenset([State.UNREAD])),
)
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
    spot = f"{one_line(finding.path)}:{finding.location.line}:{finding.location.column}"
    severity = look.paint(_WORDS[finding.severity], _COLOURS[finding.severity])
    guess = "" if finding.certain else "; a guess"
    code = look.paint(f"[{finding.code} {finding.name}{guess}]", "2")
    return f"{look.paint(spot, '1')}: {severity}: {one_line(finding.message)} {code}"


def _finding(finding: Finding, look: Look) -> str:
    lines = [_headline(finding, look), *_excerpt(finding, look)]
    for name, text in (("asked", finding.asked), ("next", finding.hint)):
        if text:
            lines += _labelled(name, one_line(text), look)
    return "\n".join([*lines, ""])


def _excerpt(finding: Finding, look: Look) -> list[str]:
    """The line as written, with a mark under the spot. Of a long line only what is around the spot."""
    if not finding.excerpt.strip():
        return []
    begin, text = finding.location.column - 1, finding.excerpt
    end = begin + max(1, finding.location.length)
    near = max(0, begin - _NEAR)
    before, here, after = map(visible, (text[near:begin], text[begin:end][:_NEAR], text[end : end + _NEAR]))
    room = max(_MIN_ROOM, min(look.width, _MAX_WIDTH) - _MARGIN)
    if near or (cells(before + here + after) > room and cells(before) > room // 3):
        while cells(before) > room // 3:
            before = before[1:]
        before = f"…{before}"
    here = cut(here, room - cells(before))
    shown = cut(before + here + after, room)
    mark = look.paint("^" * max(1, cells(here)), _COLOURS[finding.severity])
    return [
        f"  {finding.location.line:>4} | {shown}",
        f"  {'':>4} | {' ' * cells(before)}{mark}",
    ]


def _labelled(name: str, text: str, look: Look) -> list[str]:
    label = f"  {name:>5}: "
    wrapped = _lines(text, look, len(label)) or [""]
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
    city = one_line(plan.city)
    answers = "answer" if plan.due == 1 else "answers"
    there = f"{plan.answered} of {plan.due} {answers} due are there" if plan.due else "no answer is due yet"
    first, *rest = _lines(f"{city} at {stage}: {there}; {_counted(plan.findings)}.", look, 2)
    if first.startswith(city):
        first = look.paint(city, "1") + first.removeprefix(city)
    lines = [first, *(f"  {line}" for line in rest)]
    for words, which in _OPEN:
        names = [
            f"{state.question.reference} {state.question.label}".strip()
            for state in plan.states
            if state.need is Need.REQUIRED and state.state in which
        ]
        if names:
            lines += _wrapped(f"  {words}: {listed(names)}.", look)
    if plan.following is not None:
        more = _more(plan.next_due)
        lines += _wrapped(f"  Next: {plan.following.id} ({plan.following.when}) {more}.", look)
    return lines


def _more(count: int) -> str:
    if count == 0:
        return "asks for no further answers"
    return f"asks for {count} more answer{'s' if count > 1 else ''}"


def listed(names: list[str]) -> str:
    """The names with commas; of many only the first, and how many more there are."""
    rest = len(names) - _MAX_NAMED
    if rest > 1:
        return ", ".join(names[:_MAX_NAMED]) + f" and {rest} more"
    return ", ".join(names)


def _wrapped(text: str, look: Look) -> list[str]:
    first, *rest = _lines(text.strip(), look, 4)
    return [f"  {first}", *(f"    {line}" for line in rest)]


def _lines(text: str, look: Look, margin: int) -> list[str]:
    room = max(_MIN_ROOM, min(look.width, _MAX_WIDTH) - margin)
    return textwrap.wrap(text, room, break_on_hyphens=False)


def _counted(findings: Iterable[Finding]) -> str:
    """How many of each kind: "2 errors, 3 warnings", or "nothing to mend"."""
    counts = Counter(finding.severity for finding in findings)
    parts = [
        f"{counts[severity]} {_WORDS[severity]}{'s' if counts[severity] > 1 else ''}"
        for severity in Severity
        if counts[severity]
    ]
    return ", ".join(parts) if parts else "nothing to mend"
