"""Findings as a summary that a person reads, in a pull request or on the page of a job."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from udtplan.findings import Finding, Severity
from udtplan.report.inert import inert
from udtplan.report.look import Look
from udtplan.report.words import (
    SEVERITIES,
    counted,
    due_later,
    found,
    label,
    listed,
    open_answers,
    plural,
    there_before,
    what_follows,
    why_all,
)

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan

_ROOM = 60_000  # characters: a comment takes 65,536, and nobody reads more
_OPEN = 30  # findings that all plans together show without a fold
# The scripts in `templates/ci` put what changed before this line, so that reviewers need not look for it.
_REST = "## What else was found"

_Rows = dict[int, str]


def markdown(plans: Sequence[CheckedPlan], as_of: date, _look: Look) -> str:
    """A table of the plans; for each what is still to write and what fails; what else is found, in folds."""
    if not plans:
        return f"No Action Plan was looked at: none changed. As of {as_of.isoformat()}."
    what = "Action Plan" if len(plans) == 1 else f"{len(plans)} Action Plans"
    lines = [f"## {what}: {found(plans)}", "", *_table(plans)]
    if why := why_all(plans):
        lines += ["", inert(why)]
    # Of a plan that is looked at for the settings alone, nothing is said but what they bring about.
    told = [plan for plan in plans if plan.findings or not plan.because]
    titles = [f"### {inert(plan.city)}" for plan in told]
    nexts = [list(_next(plan)) for plan in told]
    failing = {id(finding) for plan in told for finding in _shown_open(plan, told)}
    old = [finding for plan in plans for finding in there_before(plan)]
    taken = "\n".join([*lines, *titles, *titles, *(line for said in nexts for line in said)])
    rows = _rows(_in_order(told, old), failing, _ROOM - len(taken))
    for plan, title, said in zip(told, titles, nexts, strict=True):
        if said or any(id(finding) in failing for finding in plan.findings):
            lines += ["", title, "", *said, *_to_mend(plan, failing, rows)]
    rest: list[str] = []
    for plan, title in zip(told, titles, strict=True):
        if more := list(_more(plan, failing, rows)):
            rest += ["", title, *more]
    if old:
        rest += ["", *_fold(f"{len(old)} there before, in plans in which no file changed", old, rows)]
    if rest:
        lines += ["", _REST, *rest]
    lines += ["", f"As of {as_of.isoformat()}. `udtplan explain CODE` says more about a rule."]
    return "\n".join(lines)


# ── The plans ───────────────────────────────────────────────────────────────────────────────────────


def _table(plans: Sequence[CheckedPlan]) -> Iterator[str]:
    """A row a plan; what is due later, and what was there before, only where there is any."""
    counts = [_counts(plan) for plan in plans]
    optional = ("Due later", "There before")
    names = ["Errors", "Warnings", "Notes", *(name for name in optional if any(c[name] for c in counts))]
    yield f"| Plan | Stage | Answers due | {' | '.join(names)} |"
    yield f"|---|---|---:|{'---:|' * len(names)}"
    for plan, count in zip(plans, counts, strict=True):
        numbers = " | ".join(str(count[name]) for name in names)
        yield f"| {inert(plan.city)} | {plan.stage.id} | {plan.answered} of {plan.due} | {numbers} |"


def _counts(plan: CheckedPlan) -> Counter[str]:
    names = {Severity.ERROR: "Errors", Severity.WARNING: "Warnings", Severity.INFO: "Notes"}
    counts = Counter(names[finding.severity] for finding in plan.findings if not finding.due)
    return counts + Counter({"Due later": due_later(plan.findings), "There before": len(there_before(plan))})


def _next(plan: CheckedPlan) -> Iterator[str]:
    """What is still to write, and what comes next."""
    for words, names in open_answers(plan):
        yield f"- {words}: {inert(listed(names))}."
    if following := what_follows(plan):
        yield f"- {inert(following)}"


# ── The findings ────────────────────────────────────────────────────────────────────────────────────


def _shown_open(plan: CheckedPlan, plans: Sequence[CheckedPlan]) -> list[Finding]:
    """What makes the check fail, as far as it needs no fold: each plan that fails has its share."""
    share = max(1, _OPEN // max(1, sum(other.fails for other in plans)))
    return [finding for finding in plan.findings if plan.fails_for(finding)][:share]


def _in_order(plans: Sequence[CheckedPlan], old: Iterable[Finding]) -> list[Finding]:
    """All findings, those first that matter most where there is not room for all."""
    now = [finding for plan in plans for finding in plan.findings]
    return [
        *sorted(now, key=lambda finding: (bool(finding.due), finding.severity.rank)),
        *sorted(old, key=lambda finding: finding.severity.rank),
    ]


def _rows(findings: Iterable[Finding], failing: set[int], room: int) -> _Rows:
    """The rows of as many findings as there is room for."""
    rows: _Rows = {}
    tables: set[str] = set()
    for finding in findings:
        is_open = id(finding) in failing
        table = finding.plan if is_open else finding.path
        row = _row(finding, f"{inert(finding.path)}:{finding.location.line}" if is_open else "")
        room -= len(row) + 1
        if table not in tables:
            tables.add(table)
            room -= len("\n".join(_columns(finding.path))) + len(_FOLD) + 1
        if room < 0:
            break
        rows[id(finding)] = row
    return rows


def _row(finding: Finding, where: str) -> str:
    said = inert(finding.message) + (f"<br>{inert(finding.hint)}" if finding.hint else "")
    what = "due later" if finding.due else SEVERITIES[finding.severity]
    return f"| {where or finding.location.line} | {what} | {said} | {label(finding)} |"


def _to_mend(plan: CheckedPlan, failing: set[int], rows: _Rows) -> Iterator[str]:
    """What fails and needs no fold."""
    if shown := [finding for finding in plan.findings if id(finding) in failing and id(finding) in rows]:
        yield from ("", *_columns("To mend now", "Where"), *(rows[id(finding)] for finding in shown))


def _more(plan: CheckedPlan, failing: set[int], rows: _Rows) -> Iterator[str]:
    """What else is found, in a fold, and how much there is no room for."""
    rest = [finding for finding in plan.findings if id(finding) not in failing and id(finding) in rows]
    if rest:
        now, later = [one for one in rest if not one.due], due_later(rest)
        said = [counted(now)] * bool(now) + [f"{later} due later"] * bool(later)
        yield from ("", *_fold(", ".join(said), rest, rows))
    if left := sum(id(finding) not in rows for finding in plan.findings):
        yield from (
            "",
            f"{plural(left, 'finding')} more: `udtplan check` shows {'it' if left == 1 else 'them'}.",
        )


_FOLD = "<details><summary></summary>\n\n</details>\n"


def _fold(summary: str, findings: Iterable[Finding], rows: _Rows) -> Iterator[str]:
    """Findings by file, folded up."""
    by_path: dict[str, list[str]] = {}
    left = 0
    for finding in findings:
        if id(finding) in rows:
            by_path.setdefault(finding.path, []).append(rows[id(finding)])
        else:
            left += 1
    yield f"<details><summary>{summary}</summary>"
    for path, shown in by_path.items():
        yield from ("", *_columns(path), *shown)
    if left:
        yield from ("", f"And {left} more.")
    yield from ("", "</details>")


def _columns(title: str, first: str = "Line") -> list[str]:
    side = "---" if first == "Where" else "---:"
    return [f"**{inert(title)}**", "", f"| {first} | | What, and what next | Rule |", f"|{side}|---|---|---|"]
