"""How far plans are, for programs: JSON, version 1. The form is a promise; it does not follow our classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from udtplan.report.jsontext import json_text
from udtplan.report.look import Look

if TYPE_CHECKING:
    from udtplan.check.progress import Count, Overview, Progress, Standing

VERSION = 1


def json_status(overview: Overview, _look: Look) -> str:
    """All plans as one JSON object."""
    return json_text(
        {
            "version": VERSION,
            "as_of": overview.as_of.isoformat(),
            "since": overview.since or None,
            "plans": [_plan(standing) for standing in overview.plans],
            "gone": list(overview.gone),
        }
    )


def _plan(standing: Standing) -> dict[str, Any]:
    plan, before = standing.now, standing.before
    return {
        "path": plan.path,
        "city": plan.city,
        "edition": plan.edition,
        "stage": plan.now.id,
        "next_stage": plan.following.id if plan.following else None,
        "complete_to": plan.complete_to.id if plan.complete_to else None,
        "stages": _stages(plan),
        "still_to_write": plan.open_answers,
        "begun": plan.begun,
        "unread": plan.unread,
        "unread_parts": plan.unread_parts,
        "before": {"stages": _stages(before), "unread": before.unread} if before else None,
    }


def _stages(plan: Progress) -> list[dict[str, Any]]:
    return [
        {
            "id": stage.id,
            "date": stage.date.isoformat() if stage.date else None,
            **_count(plan.totals[position]),
            "sections": [{"section": title, **_count(counts[position])} for title, counts in plan.sections],
        }
        for position, stage in enumerate(plan.stages)
    ]


def _count(count: Count) -> dict[str, int]:
    return {"answered": count.answered, "due": count.due}
