"""The chart of the roadmap for a printed page: upright or across, and how large."""

from __future__ import annotations

from typing import NamedTuple

from udtplan.render.document import Document
from udtplan.render.figures import Chart, charts
from udtplan.render.glyphs import drawable
from udtplan.render.look import palette
from udtplan.render.pdfactions import lies_across

# Width and greatest height of a drawing; its letters have 8 pt upright and 9 pt across.
_UPRIGHT = (700.0, 870.0)
_ACROSS = (1020.0, 598.0)


class Drawings(NamedTuple):
    """The drawings of a roadmap, none if nothing has a date.

    Attributes:
        landscape: they lie across pages of their own.
        table_landscape: so does the table, which may stand upright all the same.
        svgs: each with what it shows, in words.
    """

    landscape: bool
    table_landscape: bool
    svgs: tuple[tuple[str, str], ...]


def drawings(document: Document, *, sure: bool = False) -> Drawings:
    """Upright if one page is enough, else across several pages of equal length.

    Upright they stand among what the pages hold anyway; a page across leaves the one before it as it ends.

    Args:
        sure: with no letter that a drawing might not hold.
    """
    width, height = _UPRIGHT
    drawn = charts(document, width=width, height=height)
    landscape = len(drawn) > 1
    if landscape:
        drawn = _even(document, *_ACROSS)
    theme = palette(document.choice.look.colour).light
    svgs = tuple(
        # Those of several pages are told apart.
        (
            drawable(chart.drawn(theme), sure=sure),
            f"{chart.title}. {chart.text}" if len(drawn) > 1 else chart.text,
        )
        for chart in drawn
    )
    return Drawings(landscape, landscape and lies_across(document.phases, document.words), svgs)


def _even(document: Document, width: float, height: float) -> tuple[Chart, ...]:
    """On no more pages than needed, and the last not nearly empty."""
    best = charts(document, width=width, height=height)
    while len(best) > 1:
        height -= 20
        other = charts(document, width=width, height=height)
        if len(other) > len(best) or max(chart.height for chart in other) > height:
            break
        best = other
    return best
