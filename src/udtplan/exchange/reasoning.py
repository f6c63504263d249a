"""What follows from the periods of a roadmap: its horizon, gaps, load, order, and what slips with what."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Load:
    """What one owner has to do: all their actions, and the most that may run at once, with a day on which they do."""

    owner: str
    actions: int
    most: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Reasoning:
    """What follows from a roadmap.

    Attributes:
        horizon: the first and the last day on which something may run.
        gaps: stretches between two actions in which certainly nothing runs.
        critical: the keys of the actions of which none can slip without the end slipping.
        slack: by key, by how many days an action can slip, at least and at most.
        cycles: rings of actions that wait for each other, as keys.
    """

    horizon: tuple[date, date] | None = None
    gaps: tuple[tuple[date, date], ...] = ()
    critical: tuple[str, ...] = ()
    slack: dict[str, tuple[int, int]] = field(default_factory=dict)
    load: tuple[Load, ...] = ()
    cycles: tuple[tuple[str, ...], ...] = ()
