"""How much of a panel a slide has room for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from udtplan.render.document import Document
from udtplan.render.short.panel import LEAST, Build, Panel, Size

# From what a slide can hold at best to what fits on any; the first that fits is taken, and grows where there
# is room left. Whole sentences come before many points, and many points before every word of each.
_PROSE = {12: 700, 10: 700, 8: 700, 7: 620, 6: 520, 5: 420, 4: 320, 3: 240, 2: 160, 1: 90}
_FEW = ((3, 120), (3, 90), (2, 120), (2, 90), (3, 60), (2, 60), (1, 120), (1, 90), (1, 60), (2, 36), (1, 36))
_SIZES = (
    *(
        Size(_PROSE[points], points, each, further, lists=True)
        for points in (12, 10, 8, 7, 6, 5, 4, 3)
        for each, further in ((260, True), (200, True), (160, True), (160, False))
    ),
    *(Size(_PROSE[points], points, each, further=False, lists=True) for points, each in _FEW),
    Size(_PROSE[1], 1, LEAST, further=False, lists=True),
)
_GROWTH = {"each": (36, 60, 90, 120, 160, 200, 260), "points": range(1, 13), "prose": range(100, 701, 50)}
LARGEST, SMALLEST = _SIZES[0], _SIZES[-1]


def fitting(
    build: Build,
    document: Document,
    width: float,
    room: float,
    height: Callable[[Panel, float], float],
) -> Panel:
    """A panel that says as much as there is room for, a list as one where that says no less."""

    def fits(size: Size) -> bool:
        return height(build(document, size), width) <= room

    def filled(sizes: Iterable[Size]) -> Panel:
        return build(document, _grown(next(filter(fits, sizes), SMALLEST), fits))

    listed = filled(_SIZES)
    if build(document, LARGEST) == build(document, LARGEST._replace(lists=False)):
        return listed
    running = filled(size._replace(lists=False) for size in _SIZES)
    return max(listed, running, key=_said)


def _said(panel: Panel) -> int:
    """How many letters a panel says; the signs between what a list tells are none."""
    points = (text for point in panel.points for text in (point.name, point.text))
    return sum(map(str.isalnum, "".join((panel.text, *points))))


def _grown(size: Size, fits: Callable[[Size], bool]) -> Size:
    """The size with as much more of everything as still fits."""
    for name, steps in _GROWTH.items():
        for step in steps:
            larger = size._replace(**{name: max(step, getattr(size, name))})
            if not fits(larger):
                break
            size = larger
    return size
