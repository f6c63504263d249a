"""Two states of plans side by side: what changed, in the words of those who wrote it."""

from udtplan.compare.changes import (
    Change,
    Comparison,
    FieldChange,
    Kind,
    Piece,
    PlanChange,
    StateChange,
    Unread,
)
from udtplan.compare.gather import View, between_folders, between_revisions
from udtplan.compare.plans import compare

__all__ = [
    "Change",
    "Comparison",
    "FieldChange",
    "Kind",
    "Piece",
    "PlanChange",
    "StateChange",
    "Unread",
    "View",
    "between_folders",
    "between_revisions",
    "compare",
]
