"""Findings for people: what is wrong on which line, what is asked, what to do next."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from udtplan.findings import Finding, Severity
from udtplan.report.look import Look, cells, cut, one_line, visible
from udtplan.report.words import (
    SEVERITIES,
    answers_there,
    asked_next,
    counted_by_day,
    found,
    label,
    listed,
    open_answers,
    there_before,
    ways_on,
    what_follows,
    why_all,
)

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan

_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.INFO: "36"}
_MIN_ROOM, _MAX_WIDTH = 40, 110
_NEAR = 200  # so many characters around a spot are looked at, however long the line
_MARGIN = 9  # columns before an excerpt: "  1234 | "
_IN_FULL = 3
_MANY = 100  # more than so many findings nobody reads in full


def full(plans: Sequence[CheckedPlan], _as_of: date, look: Look) -> str:
    """Each finding with its line, the question's words and the next step; then a summary."""
    often: Counter[tuple[str, str, str]] = Counter()
    lines: list[str] = []
    findings = [finding for plan in plans for finding in _in_order(plan)]
    for finding in findings:
        # A remedy that is given the fourth time in the same file needs no more than its line.
        said = (finding.path, finding.code, finding.hint)
        often[said] += 1
        is_new = bool(finding.asked) or often[said] <= _IN_FULL
        lines.append(_finding(finding, look) if is_new else _headline(finding, look) + "\n")
    lines.append(summary(plans, look))
    if len(findings) > _MANY:
        one = "; for one plan: udtplan check PATH" if len(plans) > 1 else ""
        shorter = f"These are {len(findings)} findings. For one line each: --format concise{one}."
        lines += ["", *_lines(shorter, look, 0)]
    return "\n".join(lines)


def concise(plans: Sequence[CheckedPlan], _as_of: date, look: Look) -> str:
    """One line a finding, then a summary."""
    lines = [_headline(finding, look) for plan in plans for finding in _in_order(plan)]
    return "\n".join([*lines, *([""] if lines else []), summary(plans, look)])


def _in_order(plan: CheckedPlan) -> list[Finding]:
    """What can't be read comes first: until it is mended, much of the rest can't be said."""
    from udtplan.check.names import UNREADABLE

    return sorted(plan.findings, key=lambda finding: finding.code != UNREADABLE)


def _headline(finding: Finding, look: Look) -> str:
    spot = f"{one_line(finding.path)}:{finding.location.line}:{finding.location.column}"
    severity = look.paint(SEVERITIES[finding.severity], _COLOURS[finding.severity])
    code = look.paint(f"[{label(finding)}]", "2")
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
    follows = what_follows if len(plans) == 1 else asked_next
    lines = [line for plan in plans for line in _summary(plan, follows(plan), look)]
    if len(plans) > 1:
        lines.append(f"{len(plans)} plans: {found(plans)}.")
        lines += [line for way in ways_on(plans) for line in _lines(way, look, 0)]
    if why := why_all(plans):
        lines += _lines(one_line(why), look, 0)
    return "\n".join(lines)


def _summary(plan: CheckedPlan, follows: str, look: Look) -> list[str]:
    stage = f"{plan.stage.id} ({plan.stage.when})"
    stage += f", looking ahead to {plan.ahead}" if plan.ahead else ""
    city = one_line(plan.city)
    first, *rest = _lines(f"{city} at {stage}: {answers_there(plan)}; {found([plan])}.", look, 2)
    if first.startswith(city):
        first = look.paint(city, "1") + first.removeprefix(city)
    lines = [first, *(f"  {line}" for line in rest)]
    for words, names in open_answers(plan):
        lines += _wrapped(f"  {words}: {one_line(listed(names))}.", look)
    if old := there_before(plan):
        lines += _wrapped(f"  There before: {counted_by_day(old)}; udtplan check {one_line(plan.path)}", look)
    if count := len({repair.finding for repair in plan.repairs}):
        lines += _wrapped(f"  {count} can be mended for you: udtplan check --fix (--diff shows it).", look)
    return lines + (_wrapped(follows, look) if follows else [])


def _wrapped(text: str, look: Look) -> list[str]:
    first, *rest = _lines(text.strip(), look, 4)
    return [f"  {first}", *(f"    {line}" for line in rest)]


def _lines(text: str, look: Look, margin: int) -> list[str]:
    room = max(_MIN_ROOM, min(look.width, _MAX_WIDTH) - margin)
    return textwrap.wrap(text, room, break_on_hyphens=False)
