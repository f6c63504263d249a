"""Dependencies in the drawing of a roadmap: lines from the end of one bar to the start of another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from udtplan.render import svg

_OUT, _IN, _HEAD = 7.0, 9.0, 5.0


class Spot(NamedTuple):
    """Where a bar is: its ends, the height of its middle, the top of its row, and what it depends on."""

    left: float
    right: float
    middle: float
    top: float
    follows: tuple[str, ...]


def links(spots: Mapping[str, Spot]) -> Iterator[str]:
    """The lines between the bars of one drawing."""
    for spot in spots.values():
        for anchor in spot.follows:
            if anchor in spots and spots[anchor] is not spot:
                yield from arrow(_route(spots[anchor], spot))


def _route(first: Spot, then: Spot) -> list[tuple[float, float]]:
    """Right out of one bar, along the edge of the other's row if it begins too early, and into it."""
    out, into = first.right + _OUT, then.left - _IN
    begin, end = (first.right, first.middle), (then.left, then.middle)
    if into >= out:
        return [begin, (out, first.middle), (out, then.middle), end]
    # Between two rows there is room: above the later row, or below it where it stands higher.
    edge = then.top if then.middle > first.middle else first.top
    return [begin, (out, first.middle), (out, edge), (into, edge), (into, then.middle), end]


def arrow(points: Sequence[tuple[float, float]]) -> Iterator[str]:
    """A bent line that ends in a small head."""
    x, y = points[-1]
    yield svg.polyline([*points[:-1], (x - 1, y)], "link")
    yield svg.polygon([(x, y), (x - _HEAD - 1, y - _HEAD + 1), (x - _HEAD - 1, y + _HEAD - 1)], "link-head")
