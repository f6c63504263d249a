"""The roadmap as JSON: all that is written, how it is read, and what follows from it."""

from __future__ import annotations

import json as standard
from datetime import date
from typing import Any

from udtplan.exchange.outline import Outline, Row
from udtplan.exchange.reasoning import Load, Reasoning
from udtplan.timeline import Bound
from udtplan.timeline.schedule import Span


def json(outline: Outline) -> bytes:
    """A JSON object; no sign in it is one that a terminal would obey."""
    text = standard.dumps(_roadmap(outline), ensure_ascii=False, indent=2)
    return "".join(
        sign if sign.isprintable() or sign == "\n" else _number(sign) for sign in f"{text}\n"
    ).encode()


def _number(sign: str) -> str:
    return standard.dumps(sign)[1:-1]


def _roadmap(outline: Outline) -> dict[str, Any]:
    reasoning = outline.reasoning
    found: dict[str, Any] = {
        "version": 1,
        "plan": outline.name,
        "city": outline.city,
        "as_of": _day(outline.as_of),
        "actions": [_action(row, reasoning) for row in outline.rows],
        "horizon": {
            "start": _bound(reasoning.horizon.start),
            "end": _bound(reasoning.horizon.end),
            "open_end": reasoning.horizon.open_end,
        },
        "gaps": [{"from": _day(first), "to": _day(last)} for first, last in reasoning.gaps],
        "cycles": [list(ring) for ring in reasoning.cycles],
        "load": [_load(load) for load in reasoning.load],
    }
    if reasoning.delays:
        found["delays"] = reasoning.delays
        found["slips"] = [
            {"id": slip.id, "least": slip.least, "most": slip.most, "chain": list(slip.chain)}
            for slip in reasoning.slips
        ]
        found["untold"] = list(reasoning.untold)
        found["end_slips"] = _days(reasoning.end)
    return found


def _action(row: Row, reasoning: Reasoning) -> dict[str, Any]:
    critical, slack = reasoning.critical.get(row.key), reasoning.slack.get(row.key)
    return {
        "id": row.id,
        "title": row.title,
        "phase": row.phase,
        "goal": row.goal or None,
        "steps": [
            {
                "text": step.text,
                "timeline": step.timeline,
                "period": step.period.as_json() if step.period else None,
                "owner": step.owner,
            }
            for step in row.steps
        ],
        "owner": row.owner,
        "timeline": row.timeline,
        "period": row.period.as_json() if row.period else None,
        "milestones": [
            {"when": mark.when, "what": mark.what, "period": mark.period.as_json()} for mark in row.milestones
        ],
        "addresses": list(row.addresses),
        "depends_on": list(row.depends_on),
        "status": row.status,
        "status_note": row.status_note or None,
        "cost": row.cost or None,
        "deliverable": row.deliverable or None,
        "critical": critical.value if critical else None,
        "slack": _days(slack) if slack else None,
    }


def _load(load: Load) -> dict[str, Any]:
    months = [
        {"month": f"{month.first:%Y-%m}", "certain": month.certain, "possible": month.possible}
        for month in load.months
    ]
    return {"owner": load.owner, "actions": load.actions, "months": months}


def _bound(bound: Bound | None) -> dict[str, str] | None:
    return bound.as_json() if bound else None


def _days(span: Span) -> dict[str, int | None]:
    return {"least": span.least, "most": span.most}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
