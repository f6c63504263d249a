"""How much room the words of a slide need, without asking a font: rather too much than too little."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from udtplan.render.short.letters import wide
from udtplan.render.short.panel import Panel
from udtplan.render.words.text import unbroken

BODY, LEAD, VALUE, SMALL = 20.0, 27.0, 24.0, 18.0
"""Sizes of letters: what is said, the one sentence to remember, figures, and all the rest."""
SCALES = (1.5, 1.35, 1.2, 1.1, 1.0)
"""Where little is said, it is said in larger letters; beside figures they stay below these."""
GAP, TIGHT = 13.0, 6.0
"""Between what is said; less before anything is left out."""
FIGURE_SIZES = (40.0, 34.0, 28.0)
"""Figures that need one line each are so large, the first that fits."""
HEADING = 42.0
"""The heading of one of two panels."""
LEADING = 1.28
BOLD = 1.07
"""How much wider strong letters are."""
NAMES = 0.26
"""The share of the width for what a point is about; in a narrow panel it stands above."""
NARROW = 600.0
CELL, CELL_AIR = 14.0, 10.0
"""Right of the words of a cell, and above and below them together."""
CARD = 16.0
"""Around the words of a figure."""
BELOW = 9.0
"""Between the cards and what follows, more than elsewhere."""
FRAME = (14.0, 9.0)
"""Around what is said in the place of a part, left and right, above and below."""
BULLET = 18.0
"""The room of a bullet."""
COLUMN = 24.0
"""Between the columns of a list."""
_FULL = 250.0
"""A list that is higher has two columns, or three."""
PER_ROW = {4: 2, 7: 4, 8: 4}
"""Figures side by side; three if it is not said here."""
_COUNTED = re.compile(r"(.+?) (\([^()]+\))")
_STATEMENTS = ((90, 44.0), (170, 38.0), (300, 32.0), (480, 26.0))


@lru_cache(maxsize=8192)
def lines(text: str, size: float, room: float) -> int:
    """In how many lines a text is set; a word longer than a line is broken."""
    return sum(_lines(part, size, room) for part in unbroken(text).split("\n")) if text else 0


def _lines(text: str, size: float, room: float) -> int:
    count, used, blank = 1, 0.0, wide(" ", size)
    for word in text.split(" "):
        length = wide(word, size)
        if used and used + blank + length > room:
            count, used = count + 1, 0.0
        used += length + (blank if used else 0)
        if used > room:
            # So much less fits as a broken line may leave free.
            further = math.ceil(used / (room - size)) - 1
            count, used = count + further, max(used - further * (room - size), 0.0)
    return count


def height(panel: Panel, width: float, scale: float = 1.0, gap: float = TIGHT) -> float:
    """How high a panel is, without its heading."""
    table = sum(rows(panel, width, scale))
    total = figures(panel, width) + words(panel, width, scale, gap) + table
    return total if table else max(total - gap, 0.0)


def words(panel: Panel, width: float, scale: float, gap: float) -> float:
    """How high the sentences of a panel are, with a gap below each."""
    body, small = BODY * scale, SMALL * scale
    parts = [_text(panel.lead, LEAD * scale * BOLD, width) / BOLD, _text(panel.text, body, width)]
    parts += [_point(point.name, point.text, point.more, width, scale) for point in panel.points]
    parts += [_text(panel.todo, body, width), _text(panel.more, small, width)]
    parts += [unwritten(panel, width, scale)]
    return sum(part + gap for part in parts if part)


def setting(panel: Panel, width: float, room: float) -> tuple[float, float]:
    """How much larger the letters may be, and the gap between what is said."""
    steps = SCALES[-2:] if panel.figures else SCALES
    roomy = ((step, GAP) for step in steps if height(panel, width, step, GAP) <= room)
    return next(roomy, (steps[-1], TIGHT))


def unwritten(panel: Panel, width: float, scale: float) -> float:
    """How high the list of what is not written is."""
    return _list_height(panel.unwritten, width, scale, unwritten_columns(panel, width))


def unwritten_columns(panel: Panel, width: float) -> int:
    """In how many columns what is not written stands: as few as are not too high."""
    heights = {count: _list_height(panel.unwritten, width, 1.0, count) for count in (1, 2, 3)}
    low = (count for count, high in heights.items() if high <= _FULL)
    return next(low, min(heights, key=lambda count: heights[count]))


def in_columns(texts: Sequence[str], count: int) -> list[Sequence[str]]:
    """Texts in so many columns, to be read down each of them."""
    each = math.ceil(len(texts) / count)
    return [texts[begin : begin + each] for begin in range(0, len(texts), each)] if texts else []


def column(width: float, count: int) -> float:
    """How wide each of so many columns is."""
    return (width - (count - 1) * COLUMN) / count


def _list_height(texts: Sequence[str], width: float, scale: float, count: int) -> float:
    room = column(width, count) - BULLET
    columns = in_columns(texts, count)
    heights = (sum(_text(text, SMALL * scale, room) + TIGHT for text in texts) - TIGHT for texts in columns)
    return max(heights, default=0.0)


def said(text: str, width: float) -> float:
    """How high a line below everything else is."""
    return _text(text, SMALL * BOLD, width) / BOLD + GAP if text else 0.0


def statement(panel: Panel, width: float) -> float:
    """How high a single sentence is in the letters it gets."""
    return _text(panel.lead, statement_size(panel.lead), width)


def statement_size(text: str) -> float:
    """The longer a sentence, the smaller its letters."""
    return next((size for most, size in _STATEMENTS if len(text) <= most), BODY)


def columns(panel: Panel, width: float, scale: float = 1.0) -> tuple[float, ...]:
    """The widths of a table's columns.

    Where everything stands on one line, each has what it needs and its part of what is left. Else the short
    ones have what they need, and of two long ones each as much as makes the table lowest.
    """
    size, cells = SMALL * scale, list(zip(panel.columns, *panel.rows, strict=True))
    needs = [max(wide(name, size * BOLD), *(wide(text, size) for text in texts)) for name, *texts in cells]
    needs = [need + CELL + 1 for need in needs]
    if sum(needs) <= width:
        return tuple(width * need / sum(needs) for need in needs)
    short = [need <= width * _SHORT / len(needs) for need in needs]
    rest = width - sum(need for need, is_short in zip(needs, short, strict=True) if is_short)
    long = [column for column, is_short in zip(cells, short, strict=True) if not is_short]
    shares = iter(_shares(long, rest, size))
    return tuple(need if is_short else next(shares) for need, is_short in zip(needs, short, strict=True))


_SHORT = 0.9
"""A column that needs no more of its even part is short."""
_PARTS = (0.54, 0.5, 0.58, 0.46, 0.62, 0.42, 0.66, 0.38)
"""Of the width for the first of two long columns; in doubt what is told first has a little more."""


def _shares(long: Sequence[Sequence[str]], width: float, size: float) -> list[float]:
    """The widths of columns that need more than one line."""
    if len(long) != 2:
        return [width / len(long)] * len(long)

    def lowest(part: float) -> int:
        rooms = (part * width - CELL, (1 - part) * width - CELL)
        return sum(
            max(lines(cell, size, room) for cell, room in zip(row, rooms, strict=True))
            for row in zip(*long, strict=True)
        )

    part = min(_PARTS, key=lowest)
    return [part * width, (1 - part) * width]


def beside(panel: Panel, width: float) -> int:
    """How many figures stand side by side; in a narrow panel two if none of them needs a second line."""
    count = len(panel.figures)
    if width > NARROW:
        return min(PER_ROW.get(count, 3), count)
    room = (width - GAP) / 2
    texts = [wide(name, SMALL) for name, _ in panel.figures]
    texts += [wide(value, BODY * BOLD) for _, value in panel.figures]
    return 2 if count == 2 and max(texts) <= room else 1


def parted(value: str) -> tuple[str, str]:
    """A figure, and when and by whom it was counted: "(census 2021)"."""
    found = _COUNTED.fullmatch(value)
    return (found[1], found[2]) if found else (value, "")


def value_letters(panel: Panel, width: float) -> float:
    """The size of the letters of a figure: large where none of them needs a second line."""
    if width <= NARROW or not panel.figures:
        return BODY
    room = width - (beside(panel, width) - 1) * GAP
    return next((size for size in FIGURE_SIZES if _whole(panel, width, size) <= room), VALUE)


def _whole(panel: Panel, width: float, size: float) -> float:
    """The width of figures side by side, none of them broken; they are alike where there are several rows."""
    count = beside(panel, width)
    needs = _needs(panel, width, size)
    return sum(needs) if count == len(needs) else max(needs) * count


def _needs(panel: Panel, width: float, size: float) -> list[float]:
    return [_need(name, *parted(value), size) + 2 * card_edge(width) for name, value in panel.figures]


def _need(name: str, figure: str, counted: str, size: float) -> float:
    return max(wide(name, SMALL), wide(figure, size * BOLD), wide(counted, SMALL)) + 1


def cards(panel: Panel, width: float) -> list[float]:
    """The widths of the figures side by side: alike, unless what is long needs what is short has left."""
    count = beside(panel, width)
    room = width - (count - 1) * GAP
    needs = _needs(panel, width, value_letters(panel, width))
    even = room / max(count, 1)
    if count < len(needs) or max(needs, default=0) <= even:
        return [even] * count
    if sum(needs) <= room:
        return [need + (room - sum(needs)) / count for need in needs]
    ways = [[share / 20 * room for share in way] for way in _ways(count)]
    return min(ways, key=lambda rooms: _lowest(_cells(panel, width, rooms)))


@lru_cache(maxsize=8)
def _ways(count: int) -> list[tuple[int, ...]]:
    """The ways to divide a row, in twentieths; the evenest first."""
    found = (way for way in product(range(4, 21), repeat=count) if sum(way) == 20)
    return sorted(found, key=lambda way: (max(way) - min(way), way))


def _lowest(heights: Sequence[float]) -> tuple[float, float]:
    return round(max(heights), 3), round(sum(heights), 3)


def card_edge(width: float) -> float:
    """The room around the words of a figure; there is no card in a narrow panel."""
    return CARD if width > NARROW else 0.0


def _text(text: str, size: float, width: float) -> float:
    return lines(text, size, width) * size * LEADING


def _point(name: str, text: str, more: str, width: float, scale: float) -> float:
    body, small = BODY * scale, SMALL * scale
    is_beside = bool(name) and width > NARROW
    names = NAMES * width if is_beside else 0.0
    rest = width - names - 24
    told = lines(text, body, rest) * body + lines(more, small, rest) * small
    named = lines(name, body * BOLD, (names or width) - 16) * body
    return (max(told, named) if is_beside else told + named) * LEADING


def figures(panel: Panel, width: float) -> float:
    """How high the figures of a panel are, with the gap below them."""
    return sum(height + GAP for height in figure_rows(panel, width)) + (BELOW if panel.figures else 0)


def figure_rows(panel: Panel, width: float) -> list[float]:
    """How high each row of figures is."""
    if not panel.figures:
        return []
    count, cells = beside(panel, width), _cells(panel, width, cards(panel, width))
    return [max(cells[begin : begin + count]) for begin in range(0, len(cells), count)]


def _cells(panel: Panel, width: float, rooms: Sequence[float]) -> list[float]:
    """How high each figure is."""
    size, edge = value_letters(panel, width), 2 * card_edge(width)
    return [
        _card(name, *parted(value), size, rooms[number % len(rooms)] - edge) + edge
        for number, (name, value) in enumerate(panel.figures)
    ]


def _card(name: str, figure: str, counted: str, size: float, room: float) -> float:
    small = (lines(name, SMALL, room) + lines(counted, SMALL, room)) * SMALL
    return (small + lines(figure, size * BOLD, room) * size) * LEADING


def rows(panel: Panel, width: float, scale: float) -> list[float]:
    """How high each row of a table is, its head first."""
    if not panel.rows:
        return []
    size, rooms = SMALL * scale, [room - CELL for room in columns(panel, width, scale)]
    letters = (size * BOLD, *(size for _ in panel.rows))
    return [
        max(lines(cell, letter, room) for cell, room in zip(row, rooms, strict=True)) * size * LEADING
        + CELL_AIR
        for letter, row in zip(letters, (panel.columns, *panel.rows), strict=True)
    ]
