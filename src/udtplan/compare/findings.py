"""Which findings came and which went, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from udtplan.check.baseline import key_of
from udtplan.check.before import UNANSWERED, by_gap, by_spot, pairs, told_gaps
from udtplan.check.names import UNREADABLE
from udtplan.compare.changes import Change, Excused
from udtplan.compare.sides import Side
from udtplan.findings import Finding
from udtplan.model import facts, roadmap

_NO_ANSWER, _NO_HEADING = "C001", "S002"


class Found(NamedTuple):
    """The findings that came and went.

    Attributes:
        gained: those that are new, or fail now and did not before.
        mended: those that are gone because of what was written.
        waived: those that a waiver excuses now.
        unasked: those that are gone because nobody looks for them any more.
        later: those that are new, and only the next stage will ask for.
    """

    gained: tuple[Finding, ...] = ()
    mended: tuple[Finding, ...] = ()
    waived: tuple[Excused, ...] = ()
    unasked: tuple[Finding, ...] = ()
    later: tuple[Finding, ...] = ()


def findings(before: Side, after: Side, changes: Sequence[Change]) -> Found:
    """The findings that came, and those that went, wherever their lines have moved.

    What a rule says of the same spot in other words is neither, nor what it says in the same words of another
    spot of the file: a spot that breaks is called otherwise; nor what another rule says of a question that
    has no answer. Where only one side can't be read in full, a finding that stands on what did not change
    comes or goes by what is not known.
    """
    now, was = after.checked, before.checked
    gap = by_gap(now, was, UNANSWERED)
    # A heading that is lost, or found, is told whatever else is said of the question.
    keys = (_known, by_spot, _words, lambda one: None if one.code == _NO_HEADING else gap(one))
    gained, gone, same = pairs(now.findings, was.findings, keys)
    if not _is_same_question(before, after):  # what was not written about may be another rule's to say
        is_told = told_gaps(now, was)
        gained = [one for one in gained if _is_touched(one, before, after) or not is_told(one)]
    later: list[Finding] = []
    if before.texts != after.texts:
        later, _, _ = pairs(after.later, [*was.findings, *before.later], keys)
    gained, gone = _told_once(gained, gone), _told_once(gone, gained)
    gained, gone, later = _certain(before, after, changes, gained, gone, later)
    worse = {id(new) for new, old in same if now.fails_for(new) and not was.fails_for(old)}
    fresh = {id(finding) for finding in gained} | worse
    _, gone, excused = pairs((one.finding for one in now.waived), gone, keys[:-1])
    reasons = {id(one.finding): one.reason for one in now.waived}
    return Found(
        gained=tuple(finding for finding in now.findings if id(finding) in fresh),
        mended=tuple(finding for finding in gone if _is_asked(finding, before, after)),
        waived=tuple(Excused(old, reasons[id(waived)]) for waived, old in excused),
        unasked=tuple(finding for finding in gone if not _is_asked(finding, before, after)),
        later=tuple(later),
    )


def _told_once(found: Sequence[Finding], other: Sequence[Finding]) -> list[Finding]:
    """The findings but for missing answers of which the other state says that their heading is missing."""
    headless = {finding.question for finding in other if finding.code == _NO_HEADING}
    return [one for one in found if one.code != _NO_ANSWER or one.question not in headless]


# ── What is still asked ─────────────────────────────────────────────────────────────────────────────


def _is_asked(finding: Finding, before: Side, after: Side) -> bool:
    """Whether a finding that is gone would be told if it were still so."""
    if finding.code not in after.checked.looked:
        return False
    file, _, _ = finding.anchor.partition(" ")
    if any(section.file == file for section in after.template.sections) and file not in after.texts:
        return False
    if finding.question:
        had, has = (side.plan.answer(finding.question) for side in (before, after))
        if finding.question not in after.template.by_id or (had is not None and has is None):
            return False
    return _is_same_question(before, after) or not _is_as_it_was(finding, before, after)


def _is_same_question(before: Side, after: Side) -> bool:
    """Whether both states are looked at in the same way."""
    return before.checked.stage.id == after.checked.stage.id and before.settings == after.settings


def _is_as_it_was(finding: Finding, before: Side, after: Side) -> bool:
    """Whether nothing was written about what a finding says."""
    gap = by_gap(after.checked, before.checked, UNANSWERED)
    return not _is_touched(finding, before, after) or gap(finding) is not None


def _is_touched(finding: Finding, before: Side, after: Side) -> bool:
    """Whether the file of a finding says something else."""
    file, _, _ = finding.anchor.partition(" ")
    return before.texts.get(file) != after.texts.get(file)


# ── What is known ───────────────────────────────────────────────────────────────────────────────────


def _certain(
    before: Side, after: Side, changes: Sequence[Change], *found: Sequence[Finding]
) -> tuple[list[Finding], list[Finding], list[Finding]]:
    """What was gained, what is gone and what is due later, as far as both sides can be read."""
    gained, gone, later = found
    told = (
        [finding for finding in gained if not _is_in_unread(finding, before)],
        [finding for finding in gone if not _is_in_unread(finding, after)],
        [finding for finding in later if not _is_in_unread(finding, before)],
    )
    if not (before.unread or after.unread):
        return told
    touched = {*_touched(before, after, changes)}
    gained, gone, later = (_standing_on(touched, some) for some in told)
    return gained, gone, later


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


def _standing_on(touched: set[tuple[str, str]], found: Sequence[Finding]) -> list[Finding]:
    """The findings at what changed, and what can't be read."""
    left = []
    for finding in found:
        file, _, spot = finding.anchor.partition(" ")
        key = spot.partition(".")[0].partition("[")[0]
        if finding.code == UNREADABLE or (file, "") in touched or (file, key) in touched:
            left.append(finding)
    return left


def _is_in_unread(finding: Finding, side: Side) -> bool:
    """Whether nobody knows what a rule would say there."""
    parts = (part.partition(":") for part in side.unread)
    return any(finding.anchor.startswith(f"{file} {key}") for file, _, key in parts)


# ── By what a finding is known again ────────────────────────────────────────────────────────────────


def _known(finding: Finding) -> tuple[str, ...]:
    return key_of(finding, "")


def _words(finding: Finding) -> tuple[str, ...]:
    return finding.code, finding.path.rpartition("/")[2], finding.message
