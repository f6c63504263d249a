"""What fails when: all that the stage asks, or only what is due by its date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from udtplan.check.checked import CheckedPlan
from udtplan.check.engine import check_plan, order
from udtplan.check.wishes import Wishes, held
from udtplan.findings import Finding, Severity
from udtplan.load import load

STAGE, BY_DATE = "stage", "by-date"


def check_at_gate(folder: Path, *, as_of: date, wishes: Wishes) -> CheckedPlan:
    """A check that fails as the gate says.

    The gate "stage" fails for whatever the stage looked at asks. The gate "by-date" looks one stage ahead, or
    as far as the stage that is asked for: what is due by now fails, what only becomes due then is a warning.

    Raises:
        UserError: as for `check_plan`.
    """
    loaded = load(folder)
    asked = held(loaded.programme, folder, wishes)
    if asked.gate.value != BY_DATE:
        return check_plan(folder, as_of=as_of, wishes=wishes, loaded=loaded)
    due = check_plan(folder, as_of=as_of, wishes=replace(wishes, stage=None), loaded=loaded)
    ahead = wishes.stage or (due.following.id if due.following else due.stage.id)
    if ahead == due.stage.id:
        return due
    later = check_plan(folder, as_of=as_of, wishes=replace(wishes, stage=ahead), loaded=loaded)
    stages = loaded.edition
    # Of a stage that has passed, all is due.
    if stages.position(ahead) < stages.position(due.stage.id):
        return later
    return replace(_together(due, later), ahead=ahead if wishes.stage else "")


def due_later(due: CheckedPlan, later: CheckedPlan) -> list[Finding]:
    """What a check at a later stage finds and the one of now does not."""
    return [finding for finding in _together(due, later).findings if finding.due]


def _together(due: CheckedPlan, later: CheckedPlan) -> CheckedPlan:
    """What is due, and as warnings what will be."""
    ahead: dict[tuple[str, str], list[Finding]] = {}
    for finding in later.findings:
        ahead.setdefault(_spot(finding), []).append(finding)
    now = {}
    for finding in due.findings:
        then = ahead.get(_spot(finding), [])
        now[finding] = _stricter_then(finding, then.pop(0), later) if then else finding
    coming = [_not_yet(finding, later) for left in ahead.values() for finding in left]
    in_order = sorted([*(now[finding] for finding in due.findings), *coming], key=order)
    repairs = [
        replace(repair, finding=now.get(repair.finding, repair.finding))
        for repair in (*due.repairs, *later.repairs)
    ]
    return replace(
        due,
        findings=in_order,
        waived=later.waived,
        repairs=[repair for repair in repairs if repair.finding in in_order],
        looked=due.looked | later.looked,
    )


def _spot(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.anchor


def _stricter_then(finding: Finding, then: Finding, later: CheckedPlan) -> Finding:
    """The same; where it will be an error by then, that is said."""
    if then.severity is not Severity.ERROR or finding.severity is Severity.ERROR:
        return finding
    return _with_hint(finding, f"Required at {later.stage.id} ({later.stage.when}).")


def _not_yet(finding: Finding, later: CheckedPlan) -> Finding:
    severity = Severity.WARNING if finding.severity is Severity.ERROR else finding.severity
    coming = replace(finding, severity=severity, due=later.stage.id)
    return _with_hint(coming, f"Due at {later.stage.id} ({later.stage.when}).")


def _with_hint(finding: Finding, said: str) -> Finding:
    return replace(finding, hint=f"{finding.hint} {said}".strip())
