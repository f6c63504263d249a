"""Changes for programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from udtplan.report.jsontext import json_text
from udtplan.report.look import Look
from udtplan.report.machine import finding_data

if TYPE_CHECKING:
    from udtplan.compare import Change, Comparison, PlanChange

VERSION = 1


def json_changes(comparison: Comparison, _look: Look) -> str:
    """All plans that changed as one JSON object."""
    return json_text(
        {
            "version": VERSION,
            "before": comparison.before,
            "after": comparison.after,
            "as_of": comparison.as_of.isoformat(),
            "plans": [_plan(plan) for plan in comparison.plans],
            "elsewhere": [*comparison.elsewhere],
            "doubt": comparison.doubt or None,
        }
    )


def _plan(plan: PlanChange) -> dict[str, Any]:
    return {
        "kind": str(plan.kind),
        "path": plan.path,
        "moved_from": plan.moved_from or None,
        "city": plan.city,
        "stage": plan.stage.id,
        "stage_before": plan.stage_before.id if plan.stage_before else None,
        "answered": _both(plan.answered),
        "due": _both(plan.due),
        "states": [
            {
                "question": state.question,
                "label": state.label,
                "before": str(state.before),
                "after": str(state.after),
                "better": state.is_better,
            }
            for state in plan.states
        ],
        "changes": [_change(change) for change in plan.changes],
        "gained": [finding_data(finding) for finding in plan.gained],
        "later": [finding_data(finding) for finding in plan.later],
        "mended": [finding_data(finding) for finding in plan.mended],
        "waived": [finding_data(finding) | {"reason": reason or None} for finding, reason in plan.waived],
        "unasked": [finding_data(finding) for finding in plan.unasked],
        "unread": [part._asdict() for part in plan.unread],
    }


def _both(pair: tuple[int, int]) -> dict[str, int]:
    return {"before": pair[0], "after": pair[1]}


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": str(change.kind),
        "what": change.what,
        "id": change.id or None,
        "label": change.label,
        "fields": [field._asdict() for field in change.fields],
        "pieces": [
            {"kind": str(piece.kind) if piece.kind else None, "text": piece.text} for piece in change.pieces
        ],
    }
