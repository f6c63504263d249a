"""Everything that changed between two states of a plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from udtplan.compare.answers import answers, states
from udtplan.compare.changes import Kind, PlanChange, Unread
from udtplan.compare.findings import findings
from udtplan.compare.registers import registers
from udtplan.compare.sides import Side
from udtplan.model import facts


def compare(before: Side | None, after: Side | None) -> PlanChange:
    """What changed from one state to the other; None where the plan is not there, but not twice."""
    now = after or before
    assert now is not None
    at = now.checked
    named = before if before and after and after.cant_read(facts.FILE, "city") else now
    shown = PlanChange(
        kind=Kind.CHANGED if before and after else Kind.ADDED if after else Kind.REMOVED,
        path=at.path,
        city=named.checked.city,
        language=now.plan.facts.language,
        stage=at.stage,
        answered=(before.checked.answered if before else 0, after.checked.answered if after else 0),
        due=(before.checked.due if before else 0, after.checked.due if after else 0),
        gained=tuple(after.checked.findings) if after else (),
    )
    if before is None or after is None:
        return shown
    unread = tuple(_unread(before, after))
    before, after = before.beside(after), after.beside(before)
    changes = (*answers(before, after), *registers(before, after))
    stages = before.checked.stage, after.checked.stage
    # Which edition a plan follows, and so its stage, may stand in what can't be read.
    is_known = not any(side.cant_read(facts.FILE, "edition") for side in (before, after))
    return replace(
        shown,
        changes=changes,
        states=tuple(states(before, after)),
        stage_before=stages[0] if is_known and stages[0].id != stages[1].id else None,
        unread=unread,
        **findings(before, after, changes)._asdict(),
    )


def _unread(before: Side, after: Side) -> Iterator[Unread]:
    """What can't be read in full on one side at least, if anything changed in its file."""
    for part in sorted({*before.unread, *after.unread}):
        was, now = (side.unread.get(part) if side.loses(part) else None for side in (before, after))
        file, _, key = part.partition(":")
        is_told = not key.startswith("/")  # the list that holds such a value is named as well
        if is_told and was != now:
            yield Unread(
                f"{file}: {key}" if key else file,
                was is not None,
                now is not None,
                missing=part in (after if now is not None else before).missing,
            )
