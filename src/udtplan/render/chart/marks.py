"""What stands beside the milestones of a drawing: below their bar, so that no two meet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from udtplan.render.chart import svg
from udtplan.render.chart.axis import Axis, years
from udtplan.render.document import Action, Milestone, Span

LANE = 20.0
"""The height of a line of words."""
_SIZE, _BESIDE = 12.0, 11.0
_MOST_LINES = 3


class Label(NamedTuple):
    """The words of the milestone at `x`: their left end and width, and the line in which they begin."""

    x: float
    left: float
    width: float
    lines: tuple[str, ...]
    lane: int


def labels(action: Action, axis: Axis) -> tuple[Label, ...]:
    """The milestones that can be drawn, in the order of time, each where its words meet no others."""
    return tuple(_placed(_milestones(action), axis))


def _milestones(action: Action) -> list[tuple[Milestone, Span]]:
    dated = [(mark, mark.at) for mark in action.milestones if mark.at]
    return sorted(dated, key=lambda pair: pair[1].latest)


def _placed(marks: list[tuple[Milestone, Span]], axis: Axis) -> Iterator[Label]:
    taken: dict[int, float] = {}
    for mark, at in marks:
        x, left, width, lines = _set(mark, at, axis)
        begin, end = min(x - 8, left), max(x + 8, left + width) + 10
        lane = next(
            lane for lane in count() if all(taken.get(lane + line, 0) <= begin for line in range(len(lines)))
        )
        taken |= {lane + line: end for line in range(len(lines))}
        yield Label(x, left, width, lines, lane)


def _set(mark: Milestone, at: Span, axis: Axis) -> tuple[float, float, float, tuple[str, ...]]:
    """Where a milestone is, and its words: right of it, or left where there is more room."""
    x = axis.x((years(at.earliest) + years(at.latest, end=True)) / 2)
    room = max(axis.right - x, x - axis.left) - _BESIDE - 5
    lines = tuple(svg.wrap(mark.what, _SIZE, room, _MOST_LINES)) or ("",)
    width = max(svg.width(line, _SIZE) for line in lines)
    is_right = x + _BESIDE + width <= axis.right
    return x, x + _BESIDE if is_right else x - _BESIDE - width, width, lines
