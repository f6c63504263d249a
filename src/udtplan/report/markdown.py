"""Findings as a summary that a person reads, in a pull request or on the page of a job."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from udtplan.findings import Finding, Severity
from udtplan.report.inert import inert
from udtplan.report.look import Look
from udtplan.report.words import (
    SEVERITIES,
    found,
    label,
    listed,
    open_answers,
    plural,
    what_follows,
)

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan

_ROOM = 60_000  # characters: a comment takes 65,536, and nobody reads more


def markdown(plans: Sequence[CheckedPlan], as_of: date, _look: Look) -> str:
    """A table of the plans, and for each what is still to write; the findings by file, folded up."""
    if not plans:
        return f"No Action Plan was looked at: none changed. As of {as_of.isoformat()}."
    every = [finding for plan in plans for finding in plan.findings]
    title = "Action Plan" if len(plans) == 1 else f"{len(plans)} Action Plans"
    table = [
        f"## {title}: {found(plans)}",
        "",
        "| Plan | Stage | Answers due | Errors | Warnings | Notes |",
        "|---|---|---:|---:|---:|---:|",
        *map(_count, plans),
    ]
    heads = ["\n".join(_head(plan)) for plan in plans]
    rows = _rows(every, _ROOM - len("\n".join(table + heads)))
    lines = list(table)
    for plan, head in zip(plans, heads, strict=True):
        lines += ["", head, *_details(plan, rows)]
    lines += ["", f"As of {as_of.isoformat()}. `udtplan explain CODE` says more about a rule."]
    return "\n".join(lines)


def _count(plan: CheckedPlan) -> str:
    counts = Counter(finding.severity for finding in plan.findings)
    numbers = " | ".join(str(counts[severity]) for severity in Severity)
    return f"| {inert(plan.city)} | {plan.stage.id} | {plan.answered} of {plan.due} | {numbers} |"


def _head(plan: CheckedPlan) -> Iterator[str]:
    yield f"### {inert(plan.city)}"
    yield ""
    for words, names in open_answers(plan):
        yield f"- {words}: {inert(listed(names))}."
    if following := what_follows(plan):
        yield f"- {inert(following)}"


def _details(plan: CheckedPlan, rows: dict[int, str]) -> Iterator[str]:
    by_path: dict[str, list[str]] = {}
    for finding in plan.findings:
        if id(finding) in rows:
            by_path.setdefault(finding.path, []).append(rows[id(finding)])
    if by_path:
        yield ""
        yield f"<details><summary>{found([plan])}</summary>"
        for path, shown in by_path.items():
            yield from (*_file(path), *shown)
        yield ""
        yield "</details>"
    if left := len(plan.findings) - sum(map(len, by_path.values())):
        yield ""
        yield f"{plural(left, 'finding')} more: `udtplan check` shows {'it' if left == 1 else 'them'}."


def _file(path: str) -> list[str]:
    return ["", f"**{inert(path)}**", "", "| Line | | What, and what next | Rule |", "|---:|---|---|---|"]


def _row(finding: Finding) -> str:
    said = inert(finding.message) + (f"<br>{inert(finding.hint)}" if finding.hint else "")
    return f"| {finding.location.line} | {SEVERITIES[finding.severity]} | {said} | {label(finding)} |"


def _rows(findings: list[Finding], room: int) -> dict[int, str]:
    """The rows of as many findings as there is room for, errors first."""
    rows: dict[int, str] = {}
    paths: set[str] = set()
    for finding in sorted(findings, key=lambda finding: finding.severity.rank):
        row = _row(finding)
        room -= len(row) + 1
        if finding.path not in paths:
            paths.add(finding.path)
            room -= len("\n".join(_file(finding.path))) + 1
        if room < 0:
            break
        rows[id(finding)] = row
    return rows
