"""Findings for programs: JSON, version 1. The form is a promise; it does not follow our classes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from udtplan.findings import Finding
from udtplan.report.jsontext import json_text
from udtplan.report.look import Look

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan, Waived

VERSION = 1


def json_report(plans: Sequence[CheckedPlan], as_of: date, _look: Look) -> str:
    """All plans as one JSON object. `stage` is null where the plans are at different stages."""
    stages = {plan.stage.id for plan in plans}
    data = {
        "version": VERSION,
        "stage": stages.pop() if len(stages) == 1 else None,
        "as_of": as_of.isoformat(),
        "plans": [_plan(plan) for plan in plans],
        "findings": [finding_data(finding) for plan in plans for finding in plan.findings],
        "waived": [_waived(waived) for plan in plans for waived in plan.waived],
    }
    return json_text(data)


def jsonl(plans: Sequence[CheckedPlan], as_of: date, _look: Look) -> str:
    """One JSON object a line for each finding that counts, each complete in itself."""
    return "\n".join(
        json_text(
            {
                "version": VERSION,
                "stage": plan.stage.id,
                "as_of": as_of.isoformat(),
                **finding_data(finding),
            },
            indent=None,
        )
        for plan in plans
        for finding in plan.findings
    )


def _plan(plan: CheckedPlan) -> dict[str, Any]:
    return {
        "path": plan.path,
        "city": plan.city,
        "stage": plan.stage.id,
        "because": plan.because or None,
        "due": plan.due,
        "answered": plan.answered,
        "next_stage": plan.following.id if plan.following else None,
        "next_due": plan.next_due,
        "next_open": plan.next_open,
        "unread_parts": list(plan.unread_parts),
        "questions": [
            {
                "id": state.question.id,
                "state": str(state.state),
                "need": str(state.need),
                "path": plan.file(state.place.file),
                "line": line,
            }
            for state, line in zip(plan.states, plan.lines, strict=True)
        ],
    }


def _waived(waived: Waived) -> dict[str, Any]:
    """A finding that does not count: by a comment, the settings or a baseline, which stands `where`."""
    return {
        **finding_data(waived.finding),
        "by": waived.by,
        "where": waived.where,
        "reason": waived.reason,
        "until": waived.until.isoformat() if waived.until else None,
    }


def finding_data(finding: Finding) -> dict[str, Any]:
    """A finding with all its keys."""
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "certain": finding.certain,
        "plan": finding.plan,
        "path": finding.path,
        "line": finding.location.line,
        "column": finding.location.column,
        "question": finding.question or None,
        "message": finding.message,
        "hint": finding.hint,
        "due": finding.due or None,
    }
