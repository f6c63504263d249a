"""What can change in a plan, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from udtplan.findings import Finding
from udtplan.model.edition import StageInfo
from udtplan.states import State


class Kind(StrEnum):
    """What became of something."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class Piece(NamedTuple):
    """A stretch of a text that was changed.

    Attributes:
        kind: None for what stayed as it was.
    """

    kind: Kind | None
    text: str


class FieldChange(NamedTuple):
    """One value that changed.

    Attributes:
        name: the key of the value in its file, "timeline" or "indicator.target".
        question: the question that the key names, in words; "" if it names none.
        before, after: as written, names in place of ids; "" where there was, or is, none.
        note: all of it in one sentence, where there is a better one than both values: "end moved from
            2026 to 2027, at least 1 month later".
    """

    name: str
    before: str
    after: str
    note: str = ""
    question: str = ""


class Change(NamedTuple):
    """An answer, an action or an entry of a register that changed.

    Attributes:
        what: "answer", "action", or the register's key in `plan.yaml` ("stakeholders"); "facts" for all
            that is no list there.
        id: by which the plan refers to it: a question's id, an action's.
        label: by which people do: "3.f Funding", the title of an action.
        fields: the values that changed; of what was added or removed, all it has.
        pieces: the words of an answer, piece by piece; empty for everything else.
    """

    kind: Kind
    what: str
    id: str
    label: str
    fields: tuple[FieldChange, ...] = ()
    pieces: tuple[Piece, ...] = ()


class StateChange(NamedTuple):
    """A question that is answered further than before, or less far.

    Attributes:
        is_better: whether something was reached, not lost.
    """

    question: str
    label: str
    before: State
    after: State
    is_better: bool


class Unread(NamedTuple):
    """A file, or a part of one, that can't be read, so that nobody can say what all changed there.

    Attributes:
        part: "3-objectives.md", or "plan.yaml: funding".
        before, after: in which of the two states.
        missing: whether the file is not there at all.
    """

    part: str
    before: bool
    after: bool
    missing: bool = False


class Excused(NamedTuple):
    """A finding that a waiver excuses now and did not before."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True)
class PlanChange:
    """All that changed in one plan.

    Attributes:
        path: the plan's folder; where it was, if it is gone.
        moved_from: where it was, if it was moved; else "".
        language: in which it is written, as the plan says.
        stage: the stage at which the plan is looked at.
        stage_before: the one at which it was, where the settings name another; else None.
        answered, due: answers that are there and answers that are due, before and after.
        changes: answers in the template's order, then facts, registers and actions.
        states: the questions whose state changed.
        gained: findings that only the state after has, or that fail now and did not before.
        mended: findings that only the state before has.
        waived: of the latter, those that are still there and that a waiver excuses now.
        unasked: of the latter, those that nobody looks for any more.
        later: findings that only the state after has, and that only the next stage asks for.
        unread: what could not be compared.
    """

    kind: Kind
    path: str
    city: str
    language: str
    stage: StageInfo
    answered: tuple[int, int]
    due: tuple[int, int]
    moved_from: str = ""
    changes: tuple[Change, ...] = ()
    states: tuple[StateChange, ...] = ()
    gained: tuple[Finding, ...] = ()
    mended: tuple[Finding, ...] = ()
    waived: tuple[Excused, ...] = ()
    unasked: tuple[Finding, ...] = ()
    later: tuple[Finding, ...] = ()
    stage_before: StageInfo | None = None
    unread: tuple[Unread, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing changed that a reader of the plan would notice."""
        found = (self.gained, self.mended, self.waived, self.unasked, self.later)
        others = (self.changes, self.states, self.unread, self.moved_from, self.stage_before)
        return self.kind is Kind.CHANGED and not any((*found, *others))


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two states of plans side by side.

    Attributes:
        before, after: what was compared, in words: "main (1a2b3c4)", "the work tree".
        as_of: the day on which both are looked at.
        plans: the plans that changed, in the order of their paths.
        elsewhere: folders that belong to repositories of their own, which were not compared.
        doubt: why the state before may not be the right one; "" if nothing speaks against it.
    """

    before: str
    after: str
    as_of: date
    plans: tuple[PlanChange, ...]
    elsewhere: tuple[str, ...] = ()
    doubt: str = ""
