"""The bar of an action in the drawing of a roadmap."""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.render.chart import svg
from udtplan.render.chart.axis import Axis, years
from udtplan.render.document import Bar, Span

HEIGHT = 16.0
_SHARP = 31 / 365
"""A bound known to the month, or better, is drawn as exact."""
_LEAST = 5.0
"""A bar is at least so wide."""


def drawn_bar(bar: Bar, y: float, axis: Axis) -> Iterator[str]:
    """A bar below a height: solid where it certainly is, hatched where it may be, arrows where it is open."""
    left, solid_left, right, solid_right = edges(bar, axis)
    vague = solid_left > left or solid_right < right
    if bar.start is None:
        solid_left = solid_right
    if vague or solid_left >= solid_right:
        yield svg.rect(left, y + 0.75, right - left, HEIGHT - 1.5, "vague")
    if solid_right > solid_left:
        yield svg.rect(solid_left, y, solid_right - solid_left, HEIGHT, "bar")
    for is_open, x, way in ((bar.start is None, left, -1), (bar.end is None, right, 1)):
        if is_open:
            points = [(x, y - 3), (x + way * 11, y + HEIGHT / 2), (x, y + HEIGHT + 3)]
            yield svg.polygon(points, "open")


def edges(bar: Bar, axis: Axis) -> tuple[float, float, float, float]:
    """A bar's left edge and where it is certain from there, its right edge and where it is certain to."""
    left, solid_left = _edge(bar.start, bar, axis, at_end=False)
    right, solid_right = _edge(bar.end, bar, axis, at_end=True)
    if right < left + _LEAST:
        # Too short to be seen: drawn wider, and exact if it is.
        return left, solid_left, left + _LEAST, left + _LEAST if solid_right == right else solid_right
    return left, solid_left, right, solid_right


def _edge(span: Span | None, bar: Bar, axis: Axis, *, at_end: bool) -> tuple[float, float]:
    """Where a bar may reach to, and where it certainly is; the same if the bound is exact."""
    if span is None:
        edge = axis.right - 12 if at_end else axis.left + 12
        return edge, edge
    early, late = years(span.earliest), years(span.latest, end=True)
    outer, inner = (late, early) if at_end else (early, late)
    if late - early <= _SHARP + 0.003 and not bar.approximate:
        inner = outer
    return axis.x(outer), axis.x(inner)
