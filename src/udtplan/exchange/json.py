"""The roadmap as JSON: all that is written, how it is read, and what follows from it."""

from __future__ import annotations

import json as standard
from datetime import date
from typing import Any

from udtplan.exchange.outline import Outline, Row
from udtplan.exchange.reasoning import Reasoning


def json(outline: Outline, reasoning: Reasoning) -> bytes:
    """A JSON object; no sign in it is one that a terminal would obey."""
    text = standard.dumps(_roadmap(outline, reasoning), ensure_ascii=False, indent=2)
    return "".join(sign if sign.isprintable() or sign == "\n" else _number(sign) for sign in f"{text}\n").encode()


def _number(sign: str) -> str:
    return standard.dumps(sign)[1:-1]


def _roadmap(outline: Outline, reasoning: Reasoning) -> dict[str, Any]:
    return {
        "version": 1,
        "plan": outline.name,
        "city": outline.city,
        "as_of": _day(outline.as_of),
        "actions": [_action(row, reasoning) for row in outline.rows],
        "horizon": _span(reasoning.horizon) if reasoning.horizon else None,
        "gaps": [_span(gap) for gap in reasoning.gaps],
        "cycles": [list(ring) for ring in reasoning.cycles],
        "load": [
            {
                "owner": load.owner,
                "actions": load.actions,
                "most_at_once": load.most,
                "from": _day(load.first),
                "to": _day(load.last),
            }
            for load in reasoning.load
        ],
    }


def _action(row: Row, reasoning: Reasoning) -> dict[str, Any]:
    slack = reasoning.slack.get(row.key)
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
        "critical": row.key in reasoning.critical,
        "slack": {"least": slack[0], "most": slack[1]} if slack else None,
    }


def _span(span: tuple[date, date]) -> dict[str, str]:
    return {"start": span[0].isoformat(), "end": span[1].isoformat()}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
