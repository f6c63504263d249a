"""Everything that changed between two states of a plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from udtplan.check.baseline import key_of
from udtplan.compare.answers import answers, states
from udtplan.compare.changes import Kind, PlanChange, Unread
from udtplan.compare.registers import registers
from udtplan.compare.sides import Side
from udtplan.findings import Finding


def compare(before: Side | None, after: Side | None) -> PlanChange:
    """What changed from one state to the other; None where the plan is not there, but not twice."""
    now = after or before
    assert now is not None
    at = now.checked
    shown = PlanChange(
        kind=Kind.CHANGED if before and after else Kind.ADDED if after else Kind.REMOVED,
        path=at.path,
        city=at.city,
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
    gained, mended = _findings(before, after)
    return replace(
        shown,
        changes=(*answers(before, after), *registers(before, after)),
        states=tuple(states(before.checked, after.checked)),
        gained=tuple(gained),
        mended=tuple(mended),
        unread=unread,
    )


def _unread(before: Side, after: Side) -> Iterator[Unread]:
    """What can't be read on one side at least, if anything changed in its file."""
    for part in sorted({*before.unread, *after.unread}):
        was, now = before.unread.get(part), after.unread.get(part)
        file, _, key = part.partition(":")
        is_told = not key.startswith("/")  # the list that holds such a value is named as well
        if is_told and was != now:
            yield Unread(f"{file}: {key}" if key else file, was is not None, now is not None)


# ── Findings ────────────────────────────────────────────────────────────────────────────────────────


def _findings(before: Side, after: Side) -> tuple[list[Finding], list[Finding]]:
    """The findings that came, and those that went, wherever their lines have moved.

    What a rule says of the same spot in other words is neither, nor what it says in the same words of another
    spot of the file: a spot that breaks is called otherwise.
    """
    gained, mended = list(after.checked.findings), list(before.checked.findings)
    for key in (_known, _spot, _words):
        gained, mended = _only(gained, mended, key), _only(mended, gained, key)
    return (
        [finding for finding in gained if not _is_in_unread(finding, before)],
        [finding for finding in mended if not _is_in_unread(finding, after)],
    )


def _is_in_unread(finding: Finding, side: Side) -> bool:
    """Whether nobody knows what a rule would say there."""
    parts = (part.partition(":") for part in side.unread)
    return any(finding.anchor.startswith(f"{file} {key}") for file, _, key in parts)


def _only(
    found: Sequence[Finding], other: Sequence[Finding], key: Callable[[Finding], tuple[str, ...]]
) -> list[Finding]:
    """The findings that have no equal among others."""
    known = Counter(map(key, other))
    left = []
    for finding in found:
        if known[key(finding)]:
            known[key(finding)] -= 1
        else:
            left.append(finding)
    return left


def _known(finding: Finding) -> tuple[str, ...]:
    return key_of(finding, "")


def _spot(finding: Finding) -> tuple[str, ...]:
    return finding.code, finding.anchor


def _words(finding: Finding) -> tuple[str, ...]:
    return finding.code, finding.path.rpartition("/")[2], finding.message
