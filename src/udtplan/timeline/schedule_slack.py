"""How far tasks can move before others must, and which of them none can."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .compare import Verdict, ends_before_starts
from .schedule_network import Network, Task

# Days before and after any date there is.
EVER, NEVER = -(10**7), 10**7
_FAR = 5 * 10**6


@dataclass(frozen=True, slots=True)
class Span:
    """A number of days, known to lie between two limits; None where there is no limit."""

    least: int | None
    most: int | None

    @classmethod
    def of(cls, least: int, most: int) -> Span:
        return cls(least if least > -_FAR else None, most if most < _FAR else None)


@dataclass(slots=True)
class Window:
    """The first and last day, as ordinals, on which a task can start and on which it can end."""

    starts: tuple[int, int]
    ends: tuple[int, int]
    has_start: bool
    has_end: bool


def is_dated(task: Task) -> bool:
    """Whether a task has dates, and dates that don't contradict themselves."""
    period = task.period
    return period is not None and period.is_dated and ends_before_starts(period) is not Verdict.CERTAIN


def windows(network: Network) -> list[Window]:
    """When each task can start and end.

    A start that is not stated is taken to come after the ends of what the task waits for, and an end that
    is not stated before the starts of what waits for it.
    """
    lows = _earliest(network)
    made = [Window(starts, ends, has_start=False, has_end=False) for starts, ends in lows]
    for i in reversed(network.order):
        task, window = network.tasks[i], made[i]
        (start_low, _), (end_low, _) = window.starts, window.ends
        start = task.period.start if task.period and is_dated(task) else None
        end = task.period.end if task.period and is_dated(task) else None
        following = min((made[j].starts[1] for j in network.after[i]), default=NEVER)
        end_high = end.latest.toordinal() if end else max(following, end_low)
        start_high = min(start.latest.toordinal(), end_high) if start else end_high
        window.starts = (min(start_low, start_high), start_high)
        window.ends = (min(end_low, end_high), end_high)
        window.has_start, window.has_end = start is not None, end is not None
    return made


def _earliest(network: Network) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """The first days of start and end, each still paired with NEVER."""
    lows = [((EVER, NEVER), (EVER, NEVER)) for _ in network.tasks]
    for i in network.order:
        task = network.tasks[i]
        start = task.period.start if task.period and is_dated(task) else None
        end = task.period.end if task.period and is_dated(task) else None
        awaited = max((lows[j][1][0] for j in network.before[i]), default=EVER)
        start_low = start.earliest.toordinal() if start else awaited
        end_low = start_low
        if end:
            end_low = max(end.earliest.toordinal(), start_low if start else EVER)
        lows[i] = ((start_low, NEVER), (end_low, NEVER))
    return lows


def room(end: int, start: int) -> int:
    """The whole days between an end and a start; negative where the start comes first."""
    days = start - end
    return days - 1 if days > 0 else days


def slack(tasks: Sequence[Task]) -> dict[str, Span]:
    """By how many days the end of each task can move before a task that depends on it, or the last end, must.

    Negative numbers say that it already ends too late. Tasks whose end is not stated are left out.
    """
    network = Network(tasks)
    times = windows(network)
    to_end = _to_the_last_end(times)
    found: dict[str, Span] = {}
    for i, window in enumerate(times):
        if not window.has_end:
            continue
        least, most = to_end[i]
        for j in network.after[i]:
            free = room(window.ends[1], times[j].starts[0])
            least = min(least, free if times[j].has_start else max(free, 0))
            most = min(most, room(window.ends[0], times[j].starts[1]))
        found.setdefault(network.tasks[i].id, Span.of(least, most))
    return found


def critical(tasks: Sequence[Task]) -> dict[str, Verdict]:
    """Whether each task is on the critical path: whether the last end must move when its end does.

    Tasks whose end is not stated are left out, and so is what goes on without an end when the last end is
    sought.
    """
    network = Network(tasks)
    times = windows(network)
    limits = _to_the_last_end(times)
    for i in reversed(network.order):
        least, most = limits[i]
        for j in network.after[i]:
            least = min(least, max(room(times[i].ends[1], times[j].starts[0]), 0) + limits[j][0])
            most = min(most, max(room(times[i].ends[0], times[j].starts[1]), 0) + limits[j][1])
        limits[i] = (least, most)
    found: dict[str, Verdict] = {}
    for i, (least, most) in enumerate(limits):
        if times[i].has_end:
            sure = Verdict.CERTAIN if most <= 0 else Verdict.NO if least > 0 else Verdict.POSSIBLE
            found.setdefault(network.tasks[i].id, sure)
    return found


def _to_the_last_end(times: list[Window]) -> list[tuple[int, int]]:
    """For each task the days from its end to the last end of all; that of the last task itself is 0."""
    stated = [window.ends for window in times if window.has_end]
    reached = max((low for low, _ in stated), default=EVER)
    last, second = (*sorted((high for _, high in stated), reverse=True), EVER, EVER)[:2]
    found = []
    for window in times:
        low, high = window.ends
        if not window.has_end:
            found.append((NEVER, NEVER))
            continue
        others = second if high == last else last
        found.append((max(reached - high, 0), max(others - low, 0)))
    return found
