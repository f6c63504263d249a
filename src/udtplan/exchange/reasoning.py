"""What follows from the periods of a roadmap: horizon, gaps, load, what is critical, what slips."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from udtplan.timeline import Verdict
from udtplan.timeline import schedule as timeline

if TYPE_CHECKING:
    from udtplan.exchange.outline import Row


@dataclass(frozen=True, slots=True)
class Load:
    """What one owner has to do: how many actions in all, and month by month how many may run."""

    owner: str
    name: str
    actions: int
    months: tuple[timeline.Load, ...]

    def busiest(self) -> tuple[timeline.Load, date] | None:
        """The first month in which the most may run, and the last day on which it stays so."""
        if not self.months:
            return None
        peak = max(self.months, key=lambda month: month.possible)
        last = peak.last
        for month in self.months[self.months.index(peak) :]:
            if month.possible != peak.possible or (month.first - last).days > 1:
                break
            last = month.last
        return peak, last


@dataclass(frozen=True, slots=True)
class Reasoning:
    """What follows from the actions that are still meant to be done; they are named by their keys.

    Attributes:
        gaps: stretches, first and last day, in which certainly nothing runs.
        critical: whether the last end moves when an action's end does; empty without dependencies.
        slack: by how many days an action's end can move; empty without dependencies.
        cycles: rings of actions that wait for each other; each begins and ends with the same.
        delays: the delays that are asked about, in the words in which they are.
        slips: what slips by them, and `end` by how much the last end does.
        untold: of which actions nobody can tell whether they slip, because of a cycle.
    """

    horizon: timeline.Horizon
    gaps: tuple[tuple[date, date], ...]
    critical: dict[str, Verdict]
    slack: dict[str, timeline.Span]
    load: tuple[Load, ...]
    cycles: tuple[tuple[str, ...], ...]
    delays: dict[str, str]
    slips: tuple[timeline.Slip, ...]
    end: timeline.Span
    untold: tuple[str, ...]


def reasoning(
    rows: Sequence[Row], delays: Mapping[str, str] | None = None, language: str = "en"
) -> Reasoning:
    """What follows from a roadmap, and from delays given by the id of the action ("3m").

    Raises:
        ValueError: a delay can't be read; the message says so to people.
    """
    rows = [row for row in rows if row.status != "dropped"]
    tasks = [
        timeline.Task(row.key, row.title, row.period, row.depends_on, row.phase or "", row.owner or "")
        for row in rows
    ]
    joined = any(key in {task.id for task in tasks} for task in tasks for key in task.depends_on)
    late = {key: timeline.parse_delay(text, language) for key, text in (delays or {}).items()}
    untold = tuple(timeline.untold(tasks, late))
    found = timeline.delayed(tasks, late) if late else []
    slips = tuple(slip for slip in found if slip.id in late or slip.id not in untold)
    verdicts = timeline.critical(tasks) if joined else {}
    return Reasoning(
        horizon=timeline.horizon(tasks),
        gaps=tuple(timeline.gaps(tasks)),
        critical={task.id: verdicts[task.id] for task in timeline.ordered(tasks) if task.id in verdicts},
        slack=timeline.slack(tasks) if joined else {},
        load=tuple(_load(rows, tasks)),
        cycles=tuple(timeline.cycles(tasks)),
        delays=dict(delays or {}),
        slips=slips,
        end=_end(tasks, slips, untold),
        untold=untold,
    )


def _end(
    tasks: Sequence[timeline.Task], slips: Sequence[timeline.Slip], untold: Sequence[str]
) -> timeline.Span:
    if untold:
        return timeline.Span(0, None)
    return timeline.end_slip(tasks, slips) if slips else timeline.Span(0, 0)


def _load(rows: Sequence[Row], tasks: Sequence[timeline.Task]) -> Iterator[Load]:
    months = timeline.load(tasks)
    for owner, name in sorted({row.owner: row.owner_name for row in rows if row.owner}.items()):
        count = sum(row.owner == owner for row in rows)
        yield Load(owner, name, count, tuple(months.get(owner, ())))
