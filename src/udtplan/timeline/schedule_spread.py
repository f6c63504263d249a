"""Tasks over time: from when to when, where nothing happens, and how much each owner has to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from . import spans
from .period import Bound, Precision
from .schedule_network import Task
from .schedule_slack import is_dated

_SIZES = {"month": 1, "quarter": 3}


@dataclass(frozen=True, slots=True)
class Horizon:
    """The first start and the last end that are stated, and whether something goes on without an end."""

    start: Bound | None
    end: Bound | None
    open_end: bool


@dataclass(frozen=True, slots=True)
class Load:
    """How many tasks certainly and possibly run in a month or quarter; possibly includes certainly."""

    first: date
    last: date
    certain: int
    possible: int


def undated(tasks: Sequence[Task]) -> list[Task]:
    """The tasks of which no date is known, or whose dates contradict themselves."""
    return [task for task in tasks if not is_dated(task)]


def horizon(tasks: Sequence[Task]) -> Horizon:
    """From when to when the tasks run. A task without a start ("by 2030") does not say when all begins."""
    pairs = _bounds(tasks)
    starts = [start for start, _ in pairs if start]
    ends = [end for _, end in pairs if end]
    start = end = None
    if starts:
        start = _bound(min(b.earliest for b in starts), min(b.latest for b in starts), starts)
    if ends:
        end = _bound(max(b.earliest for b in ends), max(b.latest for b in ends), ends)
    return Horizon(start, end, any(end is None for _, end in pairs))


def phases(tasks: Sequence[Task]) -> dict[str, Horizon]:
    """The horizon of each phase, in the order in which they are first named."""
    names = dict.fromkeys(task.phase for task in tasks)
    return {name: horizon([task for task in tasks if task.phase == name]) for name in names}


def gaps(tasks: Sequence[Task]) -> list[tuple[date, date]]:
    """The stretches, first and last day, between the first and the last task in which certainly none runs."""
    reached: date | None = None
    found = []
    for first, last in sorted(_reach(tasks)):
        if reached is not None and first > reached + spans.ONE_DAY:
            found.append((reached + spans.ONE_DAY, first - spans.ONE_DAY))
        reached = last if reached is None else max(reached, last)
    return found


def load(tasks: Sequence[Task], unit: str = "month") -> dict[str, list[Load]]:
    """How many tasks each owner has in each "month" or "quarter", in the order of the owners' names.

    A task certainly runs in a month if every choice of its days has one in that month. Months in which an
    owner certainly has nothing are left out; tasks without an owner are under "".
    """
    size = _SIZES[unit]
    if not (reach := _reach(tasks)):
        return {}
    origin = _index(min(first for first, _ in reach), size)
    count = _index(max(last for _, last in reach), size) - origin + 1
    changes: dict[str, list[list[int]]] = {}
    for task, (first, last) in zip(_dated(tasks), reach, strict=True):
        mine = changes.setdefault(task.owner, [[0] * (count + 1), [0] * (count + 1)])
        _add(mine[1], _index(first, size) - origin, _index(last, size) - origin)
        (sure_first, sure_last) = _sure(task, size)
        _add(mine[0], sure_first - origin, sure_last - origin)
    return {owner: _summed(mine, origin, size) for owner, mine in sorted(changes.items())}


def _add(changes: list[int], first: int, last: int) -> None:
    if first <= last:
        changes[first] += 1
        changes[last + 1] -= 1


def _summed(changes: list[list[int]], origin: int, size: int) -> list[Load]:
    certain, possible = changes
    found = []
    sure = maybe = 0
    for i in range(len(certain) - 1):
        sure, maybe = sure + certain[i], maybe + possible[i]
        if maybe:
            found.append(Load(*_unit(origin + i, size), sure, maybe))
    return found


def _sure(task: Task, size: int) -> tuple[int, int]:
    """The units, first and last, in each of which the task certainly runs; reversed where there is none."""
    assert task.period is not None
    start, end = task.period.start, task.period.end
    latest_start = min(bound.latest for bound in (start, end) if bound)
    earliest_end = max(bound.earliest for bound in (start, end) if bound)
    return _index(latest_start, size), _index(earliest_end, size)


def _dated(tasks: Sequence[Task]) -> list[Task]:
    return [task for task in tasks if is_dated(task)]


def _bounds(tasks: Sequence[Task]) -> list[tuple[Bound | None, Bound | None]]:
    return [(task.period.start, task.period.end) for task in _dated(tasks) if task.period]


def _reach(tasks: Sequence[Task]) -> list[tuple[date, date]]:
    """For each dated task the days on which it can run; a side not stated reaches as far as the others do."""
    pairs = _bounds(tasks)
    days = [day for pair in pairs for bound in pair if bound for day in (bound.earliest, bound.latest)]
    if not days:
        return []
    return [
        (start.earliest if start else min(days), end.latest if end else max(days)) for start, end in pairs
    ]


def _bound(low: date, high: date, known: list[Bound]) -> Bound:
    """The bound from one day to another, in the words of a known one where there is one."""
    same = [bound for bound in known if (bound.earliest, bound.latest) == (low, high)]
    return same[0] if same else Bound(low, high, spans.grain(low, high))


def _index(day: date, size: int) -> int:
    return (day.year * 12 + day.month - 1) // size


def _unit(index: int, size: int) -> tuple[date, date]:
    whole = spans.months(0, index * size + 1, size, Precision.MONTH)
    return whole.earliest, whole.latest
