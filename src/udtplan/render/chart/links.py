"""Dependencies in the drawing of a roadmap: lines from the end of one bar to the start of another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from udtplan.render.chart import svg

_OUT, _IN, _HEAD = 7.0, 9.0, 5.0
_ON, END = 16.0, 3.5
"""How long a line is that goes on in another drawing, and the circle at its end."""
_APART = 5.0
"""Lines side by side are so far from each other."""
_MOST = 8
"""So often a line gives way to others; further out it would seem to begin elsewhere."""

Point = tuple[float, float]


class Spot(NamedTuple):
    """Where a bar is: its ends, the height of its middle, the top of its row, and what it depends on."""

    left: float
    right: float
    middle: float
    top: float
    follows: tuple[str, ...]


class _Link(NamedTuple):
    """A line from one bar to another."""

    first: str
    then: str
    points: tuple[Point, ...]


def links(spots: Mapping[str, Spot]) -> Iterator[str]:
    """The lines between the bars of one drawing.

    Lines that begin or end at the same bar may run into one; all others are told apart.
    """
    drawn: list[_Link] = []
    for then, spot in spots.items():
        for first in spot.follows:
            if first in spots and first != then:
                ways = [_Link(first, then, _route(spots[first], spot, n * _APART)) for n in range(_MOST)]
                link = next((way for way in ways if not any(_hides(way, other) for other in drawn)), ways[0])
                drawn.append(link)
                yield from arrow(link.points)


def _hides(link: _Link, other: _Link) -> bool:
    """Whether nobody could tell two lines apart: upright parts of both run over each other."""
    if link.first == other.first or link.then == other.then:
        return False
    return any(
        abs(x - other_x) < _APART - 1 and top < other_bottom and other_top < bottom
        for x, top, bottom in _upright(link)
        for other_x, other_top, other_bottom in _upright(other)
    )


def _upright(link: _Link) -> Iterator[tuple[float, float, float]]:
    """The parts of a line that go up or down: where, from which height to which."""
    for (x, y), (next_x, next_y) in zip(link.points, link.points[1:], strict=False):
        if x == next_x and y != next_y:
            yield x, min(y, next_y), max(y, next_y)


def _route(first: Spot, then: Spot, aside: float) -> tuple[Point, ...]:
    """Right out of one bar, along the edge of the other's row if it begins too early, and into it."""
    out, into = first.right + _OUT + aside, then.left - _IN
    begin, end = (first.right, first.middle), (then.left, then.middle)
    if into >= out:
        return begin, (out, first.middle), (out, then.middle), end
    into -= aside
    # Between two rows there is room: above the later row, or below it where it stands higher.
    edge = then.top if then.middle > first.middle else first.top
    return begin, (out, first.middle), (out, edge), (into, edge), (into, then.middle), end


def loose_ends(spots: Mapping[str, Spot], elsewhere: Mapping[str, Spot]) -> Iterator[str]:
    """The ends of lines between one drawing and others, each with a circle: there they go on."""
    followed = {first for spot in elsewhere.values() for first in spot.follows}
    for anchor, spot in spots.items():
        if anchor in followed:
            yield svg.polyline([(spot.right, spot.middle), (spot.right + _ON, spot.middle)], "link")
            yield svg.circle(spot.right + _ON, spot.middle, END, "link-end")
        if not elsewhere.keys().isdisjoint(spot.follows):
            yield from arrow([(spot.left - _ON, spot.middle), (spot.left, spot.middle)])
            yield svg.circle(spot.left - _ON, spot.middle, END, "link-end")


def arrow(points: Sequence[Point]) -> Iterator[str]:
    """A bent line that ends in a small head."""
    x, y = points[-1]
    yield svg.polyline([*points[:-1], (x - 1, y)], "link")
    yield svg.polygon([(x, y), (x - _HEAD - 1, y - _HEAD + 1), (x - _HEAD - 1, y + _HEAD - 1)], "link-head")
