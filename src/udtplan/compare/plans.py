"""Everything that changed between two states of a plan."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from udtplan.check.baseline import key_of
from udtplan.check.names import UNREADABLE
from udtplan.compare.answers import answers, states
from udtplan.compare.changes import Change, Kind, PlanChange, Unread
from udtplan.compare.registers import registers
from udtplan.compare.sides import Side
from udtplan.findings import Finding
from udtplan.model import facts, roadmap

_NO_ANSWER, _NO_HEADING = "C001", "S002"
_TOP_KEY = re.compile(r"[.\[]")


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
    gained, mended = _findings(before, after, changes)
    return replace(
        shown,
        changes=changes,
        states=tuple(states(before, after)),
        gained=tuple(gained),
        mended=tuple(mended),
        unread=unread,
    )


def _unread(before: Side, after: Side) -> Iterator[Unread]:
    """What can't be read in full on one side at least, if anything changed in its file."""
    for part in sorted({*before.unread, *after.unread}):
        was, now = (side.unread.get(part) if side.loses(part) else None for side in (before, after))
        file, _, key = part.partition(":")
        is_told = not key.startswith("/")  # the list that holds such a value is named as well
        if is_told and was != now:
            yield Unread(f"{file}: {key}" if key else file, was is not None, now is not None)


# ── Findings ────────────────────────────────────────────────────────────────────────────────────────


def _findings(before: Side, after: Side, changes: Sequence[Change]) -> tuple[list[Finding], list[Finding]]:
    """The findings that came, and those that went, wherever their lines have moved.

    What a rule says of the same spot in other words is neither, nor what it says in the same words of another
    spot of the file: a spot that breaks is called otherwise. Where only one side can't be read in full, a
    finding that stands on what did not change comes or goes by what is not known.
    """
    gained, mended = list(after.checked.findings), list(before.checked.findings)
    for key in (_known, _spot, _words):
        gained, mended = _only(gained, mended, key), _only(mended, gained, key)
    gained, mended = _told_once(gained, mended), _told_once(mended, gained)
    gained = [finding for finding in gained if not _is_in_unread(finding, before)]
    mended = [finding for finding in mended if not _is_in_unread(finding, after)]
    if not (before.unread or after.unread):
        return gained, mended
    touched = {*_touched(before, after, changes)}
    return _standing_on(touched, gained), _standing_on(touched, mended)


def _told_once(found: Sequence[Finding], other: Sequence[Finding]) -> list[Finding]:
    """The findings but for missing answers of which the other state says that their heading is missing."""
    headless = {finding.question for finding in other if finding.code == _NO_HEADING}
    return [one for one in found if one.code != _NO_ANSWER or one.question not in headless]


def _touched(before: Side, after: Side, changes: Sequence[Change]) -> Iterator[tuple[str, str]]:
    """What changed: files, or the top-level keys of those that are compared key by key."""
    by_key = (facts.FILE, roadmap.FILE)
    for file in {*before.texts, *after.texts}.difference(by_key):
        if before.texts.get(file) != after.texts.get(file):
            yield file, ""
    for change in changes:
        if change.what == "action":
            yield roadmap.FILE, "actions"
        elif change.what in ("facts", "roadmap"):
            file = facts.FILE if change.what == "facts" else roadmap.FILE
            yield from ((file, field.name.partition(".")[0]) for field in change.fields)
        else:
            yield facts.FILE, change.what


def _standing_on(touched: set[tuple[str, str]], findings: Sequence[Finding]) -> list[Finding]:
    """The findings at what changed, and what can't be read."""
    left = []
    for finding in findings:
        file, _, spot = finding.anchor.partition(" ")
        key = _TOP_KEY.split(spot)[0]
        if finding.code == UNREADABLE or (file, "") in touched or (file, key) in touched:
            left.append(finding)
    return left


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
