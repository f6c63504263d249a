"""What slips when a task slips: delays in words, and where they lead."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from . import spans
from .compare import Verdict
from .lexicon import lexicon
from .schedule_network import Network, Task, components, links
from .schedule_slack import NEVER, Span, Window, room, windows
from .text import normalise

_PART = re.compile(r"\s*\+?(\d{1,5})\s*([^\W\d_]+)\.?\s*(?:,|&|\+|and\b)?")
_LETTERS = {"d": "day", "w": "week", "m": "month", "y": "year"}
_LONGEST = 36525  # days; nothing in a plan is a century late
_CALENDAR = 1461  # days until the lengths of the months come round
_LAST = date(9800, 1, 1).toordinal()


@dataclass(frozen=True, slots=True)
class Delay:
    """How late something is. Months stay calendar months: from 31 January one month leads to 28 February.

    How many days that are depends on the day it is counted from, so that a delay in months is a span of
    days (three months: 89 to 92) unless the day is known. Years are twelve months, weeks seven days.
    """

    months: int = 0
    days: int = 0

    def after(self, day: int) -> int:
        """The days it makes when counted from a day, given as an ordinal."""
        if not self.months:
            return self.days
        start = date.fromordinal(max(1, min(day, _LAST)))
        return (spans.after_months(start, self.months) - start).days + self.days

    def between(self, first: int, last: int) -> tuple[int, int]:
        """The fewest and most days it makes when counted from a day between two."""
        if not self.months:
            return self.days, self.days
        first = max(1, min(first, _LAST))
        counted = [self.after(day) for day in range(first, max(first, min(last, first + _CALENDAR)) + 1)]
        return min(counted), max(counted)


@dataclass(frozen=True, slots=True)
class Slip:
    """By how many days a task slips at least and at most.

    ``chain`` has the ids from the task that is late to this one, along which the most comes.
    """

    id: str
    least: int
    most: int
    chain: tuple[str, ...]

    @property
    def verdict(self) -> Verdict:
        """Whether it slips at all."""
        return Verdict.CERTAIN if self.least > 0 else Verdict.POSSIBLE if self.most > 0 else Verdict.NO


def parse_delay(text: str, language: str = "en") -> Delay:
    """A delay in words: "3m", "2 weeks", "10d", "1y", "6 months", "1 year and 2 weeks", "3 Monate".

    "m" is months. Raises ValueError, with a sentence to show, for anything else.
    """
    words = normalise(text).strip()
    months = days = position = 0
    while position < len(words) or not words:
        match = _PART.match(words, position)
        unit = _unit(match[2], language) if match else ""
        if match is None or not unit:
            raise ValueError(f"“{text}” is no delay; write it like `10d`, `2 weeks`, `3m` or `1 year`.")
        count = int(match[1])
        months += count * {"month": 1, "year": 12}.get(unit, 0)
        days += count * {"day": 1, "week": 7}.get(unit, 0)
        position = match.end()
    if months * 31 + days > _LONGEST:
        raise ValueError(f"“{text}” is more than a delay: it is a century.")
    return Delay(months, days)


def _unit(word: str, language: str) -> str:
    """ "day", "week", "month" or "year", for a word or a letter; "" for anything else."""
    if word in _LETTERS:
        return _LETTERS[word]
    for name in (language, "en"):
        atoms = lexicon(name).words.get(word, ())
        if len(atoms) == 1 and atoms[0][1] in _LETTERS.values():
            return str(atoms[0][1])
    return ""


def delayed(tasks: Sequence[Task], delays: Mapping[str, int | Delay]) -> list[Slip]:
    """What slips when some tasks end later than planned, in the order of the dependencies.

    ``delays`` gives days or a Delay by id; ids that no task has are ignored. Every task keeps its duration.
    One that waits for another slips by what the days between the two don't take up; where it starts too
    early already, it slips as much as what it waits for. Tasks that can't be touched are left out.
    """
    network = Network(tasks)
    times = windows(network)
    least, most = [0] * len(times), [0] * len(times)
    cause: list[int | None] = [None] * len(times)
    named: set[str] = set()
    found = []
    for i in network.order:
        task = network.tasks[i]
        if task.id in delays and task.id not in named:
            least[i], most[i] = _own(delays[task.id], times[i])
            named.add(task.id)
        for j in network.before[i]:
            least[i] = max(least[i], least[j] - max(room(times[j].ends[0], times[i].starts[1]), 0))
            reach = most[j] - max(room(times[j].ends[1], times[i].starts[0]), 0)
            if reach > most[i]:
                most[i], cause[i] = reach, j
        if most[i] > 0:
            found.append(Slip(task.id, least[i], most[i], _chain(network, cause, i)))
    return found


def _own(delay: int | Delay, window: Window) -> tuple[int, int]:
    if isinstance(delay, int):
        return max(delay, 0), max(delay, 0)
    if window.has_end:
        return delay.between(*window.ends)
    return delay.between(1, NEVER)


def _chain(network: Network, cause: list[int | None], last: int) -> tuple[str, ...]:
    chain = [last]
    while (previous := cause[chain[-1]]) is not None:
        chain.append(previous)
    return tuple(network.tasks[i].id for i in reversed(chain))


def untold(tasks: Sequence[Task], late: Collection[str]) -> list[str]:
    """The tasks of which nobody can tell whether they slip when some are late: those that a cycle of
    dependencies leads to, where the delay reaches the cycle.
    """
    waits = links(tasks)
    following: list[list[int]] = [[] for _ in waits]
    for i, row in enumerate(waits):
        for j in row:
            following[j].append(i)
    groups = components(waits, range(len(waits)))
    looped = {i for group in groups for i in group if len(group) > 1 or i in waits[i]}
    reached = _reached(following, {i for i, task in enumerate(tasks) if task.id in late})
    return [tasks[i].id for i in sorted(_reached(following, reached & looped))]


def _reached(graph: list[list[int]], starts: set[int]) -> set[int]:
    found, todo = set(starts), list(starts)
    while todo:
        for other in graph[todo.pop()]:
            if other not in found:
                found.add(other)
                todo.append(other)
    return found


def end_slip(tasks: Sequence[Task], slips: Sequence[Slip]) -> Span:
    """By how many days the last end of all moves when tasks slip as ``delayed`` says."""
    network = Network(tasks)
    late: dict[str, Slip] = {}
    for slip in slips:
        late.setdefault(slip.id, slip)
    ends = [
        (window.ends, late.get(task.id))
        for task, window in zip(network.tasks, windows(network), strict=True)
        if window.has_end
    ]
    if not ends:
        return Span(0, 0)
    reached, last = max(low for (low, _), _ in ends), max(high for (_, high), _ in ends)
    least = max((low + slip.least - last for (low, _), slip in ends if slip), default=0)
    most = max((slip.most - max(reached - high, 0) for (_, high), slip in ends if slip), default=0)
    return Span(max(least, 0), max(most, 0))
