"""The chart of the roadmap for a printed page: upright or across, and how large."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from udtplan.render.document import Document
from udtplan.render.figures import Chart, charts
from udtplan.render.glyphs import drawable
from udtplan.render.look import palette
from udtplan.render.pdfactions import FEW, lies_across

# Width and greatest height of a drawing. The wider the smaller its letters, down to 8 pt.
_UPRIGHT = ((700.0, 870.0),)
_ACROSS = ((1020.0, 598.0), (1080.0, 634.0), (1140.0, 670.0), (1170.0, 688.0))


class Drawings(NamedTuple):
    """The drawings of a roadmap, none if nothing has a date.

    Attributes:
        landscape: they lie across the page.
        table_landscape: so does the table, which may stand upright all the same.
        svgs: each with what it shows, in words.
    """

    landscape: bool
    table_landscape: bool
    svgs: tuple[tuple[str, str], ...]


def drawings(document: Document, *, sure: bool = False) -> Drawings:
    """As large as one page allows; on several pages of equal length where one is not enough.

    Args:
        sure: with no letter that a drawing might not hold.
    """
    many = sum(len(phase.actions) for phase in document.phases) > FEW
    landscape = many
    drawn = _on_one_page(document, _ACROSS if many else _UPRIGHT)
    if len(drawn) > 1 and many and len(upright := _on_one_page(document, _UPRIGHT)) == 1:
        # Better one upright page than two that are half empty.
        landscape, drawn = False, upright
    if len(drawn) > 1:
        drawn = _even(document, *(_ACROSS if landscape else _UPRIGHT)[0])
    theme = palette(document.choice.look.colour).light
    svgs = tuple(
        # Those of several pages are told apart.
        (
            drawable(chart.drawn(theme), sure=sure),
            f"{chart.title}. {chart.text}" if len(drawn) > 1 else chart.text,
        )
        for chart in drawn
    )
    return Drawings(landscape, lies_across(document.phases, document.words), svgs)


def _on_one_page(document: Document, sizes: Sequence[tuple[float, float]]) -> tuple[Chart, ...]:
    """With the largest letters of those that need one page; several drawings if all need more."""
    drawn: tuple[Chart, ...] = ()
    for width, height in sizes:
        drawn = charts(document, width=width, height=height)
        if len(drawn) <= 1:
            break
    return drawn


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
