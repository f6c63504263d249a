"""The chart of the roadmap for a printed page: upright or across, and how large."""

from __future__ import annotations

from typing import NamedTuple

from udtplan.render.chart.figures import Chart, charts
from udtplan.render.document import Document
from udtplan.render.look.look import palette
from udtplan.render.pdf.actions import lies_across
from udtplan.render.words.glyphs import drawable

# Width and greatest height of a drawing; its letters have 8 pt upright and 9 pt across.
_UPRIGHT = (700.0, 870.0)
_ACROSS = (1020.0, 598.0)
# A drawing may be so much higher than an upright page and still go on upright on the next.
_A_LITTLE_MORE = 1.3

# A first part is at least so high, and the next to try so much higher.
_LEAST, _STEP = 190.0, 40.0


class Drawn(NamedTuple):
    """A drawing, what it shows, in words, and how high it is in parts of its width."""

    svg: str
    alt: str
    high: float


class Drawings(NamedTuple):
    """The drawings of a roadmap, none if nothing has a date.

    Attributes:
        landscape: they lie across pages of their own.
        table_landscape: so does the table, which may stand upright all the same.
        svgs: each with what it shows, in words.
        parted: the same in two, of which the first fills what is left of a page: from the highest to the
            lowest. None if they lie across pages.
    """

    landscape: bool
    table_landscape: bool
    svgs: tuple[Drawn, ...]
    parted: tuple[tuple[Drawn, ...], ...]


def drawings(document: Document, *, sure: bool = False) -> Drawings:
    """Upright if one page is enough, or nearly; else across several pages of equal length.

    Upright they stand among what the pages hold anyway; a page across leaves the one before it as it ends.

    Args:
        sure: with no letter that a drawing might not hold.
    """
    width, height = _UPRIGHT
    drawn = charts(document, width=width, height=height)
    landscape = sum(chart.height for chart in charts(document, width=width)) > _A_LITTLE_MORE * height
    if landscape:
        drawn = _even(document, *_ACROSS)
    theme = palette(document.choice.look.colour).light

    def written(parts: tuple[Chart, ...]) -> tuple[Drawn, ...]:
        # Those of several pages are told apart.
        return tuple(
            Drawn(
                drawable(one.drawn(theme), sure=sure),
                f"{one.title}. {one.text}" if len(parts) > 1 else one.text,
                round(one.height / one.width, 4),
            )
            for one in parts
        )

    parted = () if landscape else tuple(map(written, _parted(document, drawn)))
    across = landscape and lies_across(document.phases, document.words)
    return Drawings(landscape, across, written(drawn), parted)


def _parted(document: Document, drawn: tuple[Chart, ...]) -> list[tuple[Chart, ...]]:
    """An upright drawing in two parts, in all the ways a page may need."""
    width, height = _UPRIGHT
    found: list[tuple[Chart, ...]] = []
    first = drawn[0].height - _STEP if drawn else 0.0
    while first >= _LEAST:
        parts = charts(document, width=width, height=height, first=first)
        # The first may be lower than it is allowed to be.
        if len(parts) == 2 and (not found or parts[0].height < found[-1][0].height):
            found.append(parts)
        first -= _STEP
    return found


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
