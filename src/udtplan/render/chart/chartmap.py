"""The small roadmap as shapes with their places in points: what a slide draws, whatever its format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from udtplan.render.chart import svg
from udtplan.render.chart.glance import Glance, Mark, Row, Stretch, glance
from udtplan.render.document import Document
from udtplan.render.short import fit
from udtplan.render.short.letters import wide
from udtplan.render.words.text import unbroken
from udtplan.render.words.words import Words

SMALLEST = 14.0
_LETTERS = (18.0, 16.0, SMALLEST)
"""Sizes of letters: the first with which everything has room."""
_BESIDE = 6.0
"""Between what is drawn and its words."""
_SHARES = (0.34, 0.38, 0.42, 0.46, 0.5)
"""Of the width for the names: the first that breaks none, else the one that is usual."""
_USUAL = 0.42
_AIR = 2.0
_TO_KEY = 12.0
_MOST_LINES = 2
"""Of a name."""
_MOST = 1.8
"""Where there is room, rows are so much higher."""
_MOST_ROWS = 40
_MOST_PHASES = 8


@dataclass(frozen=True, slots=True)
class Shape:
    """Something drawn, and its box.

    Attributes:
        kind: "text", "phase", "year", "said", "mark" for words; "line", "bar", "vague", "milestone" and,
            for open ends, "right" and "left" for what is drawn.
        size: of the letters of words.
    """

    kind: str
    x: float
    y: float
    width: float
    height: float
    text: str = ""
    size: float = 0.0


@dataclass(frozen=True, slots=True)
class _Sheet:
    """How the drawing is laid out.

    Attributes:
        letters: their size.
        left: the width of the names; `axis` is that of the line of time beside them.
        counts: a row is a phase, and says how many actions it has.
    """

    letters: float
    left: float
    axis: float
    counts: bool = False

    @property
    def line(self) -> float:
        return self.letters * fit.LEADING

    def height(self, row: Row) -> float:
        if row.is_phase:
            return self.line + _AIR
        return (self.label(row)[1] + self.counts) * self.line + _AIR

    def label(self, row: Row) -> tuple[str, int]:
        """What stands before a row, and in how many lines: two at most."""
        room = self.left - 2 * _BESIDE
        lines = fit.lines(row.label, self.letters, room)
        if lines <= _MOST_LINES:
            return row.label, lines
        return " ".join(svg.wrap(row.label, self.letters, room, _MOST_LINES)), _MOST_LINES

    def total(self, rows: Sequence[Row]) -> float:
        """How high the drawing is: the years, the rows and what the shapes mean."""
        return sum(map(self.height, rows)) + 2 * self.line + _TO_KEY


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing, and the same in words."""

    shapes: tuple[Shape, ...]
    text: str


def chart(document: Document, width: float, room: float) -> Chart | None:
    """The roadmap in a box of that width and height; None if nothing in it has a date.

    Its actions below their phases; where these are too many, the actions alone; where even they are too
    many, the phases with the number of their actions.
    """
    for ways in _ways(document, width):
        found = [
            Chart(tuple(map(_rounded, _shapes(drawn, sheet, room, document.words))), drawn.text)
            for drawn, sheet in ways
            if sheet.total(drawn.rows) <= room
        ]
        if found:
            return max(found, key=_named)
    return None


def _named(drawn: Chart) -> int:
    """How many milestones have words beside them: worth smaller letters."""
    return sum(shape.kind == "mark" for shape in drawn.shapes)


def _ways(document: Document, width: float) -> Iterator[list[tuple[Glance, _Sheet]]]:
    """Every way to draw it, the one that tells most first; each in letters of several sizes."""
    drawn = glance(document, _MOST_ROWS)
    if drawn is None:
        return
    if any(row.is_phase for row in drawn.rows):
        for rows in (drawn.rows, tuple(row for row in drawn.rows if not row.is_phase)):
            yield [(replace(drawn, rows=rows), _sheet(rows, letters, width)) for letters in _LETTERS]
    for most in range(_MOST_PHASES, 0, -1):
        phases = glance(document, most)
        if phases is not None:
            yield [(phases, _sheet(phases.rows, letters, width, counts=True)) for letters in _LETTERS]


def _sheet(rows: Sequence[Row], letters: float, width: float, *, counts: bool = False) -> _Sheet:
    names = [wide(row.label, letters) + 2 * _BESIDE for row in rows if not row.is_phase]
    share = next((share for share in _SHARES if max(names, default=0) <= share * width), _USUAL)
    return _Sheet(letters, share * width, (1 - share) * width, counts)


def _shapes(drawn: Glance, sheet: _Sheet, room: float, words: Words) -> Iterator[Shape]:
    """The lines first, so that all else lies above them."""
    line, left, axis = sheet.line, sheet.left, sheet.axis
    needed = sum(map(sheet.height, drawn.rows))
    stretch = min(_MOST, 1 + (room - sheet.total(drawn.rows)) / needed)
    bottom = line + needed * stretch
    for at, name in drawn.years:
        yield Shape("line", left + at * axis, 0, 0, bottom)
        if name:
            yield Shape("year", left + at * axis + 4, 0, 3 * sheet.letters, line, name, sheet.letters)
    y = line
    for row in drawn.rows:
        height = sheet.height(row) * stretch
        yield from _row(row, sheet, y, height, words)
        y += height
    yield from _key(drawn, bottom + _TO_KEY)


def _row(row: Row, sheet: _Sheet, y: float, height: float, words: Words) -> Iterator[Shape]:
    line, left, axis, letters = sheet.line, sheet.left, sheet.axis, sheet.letters
    if row.is_phase:
        label = svg.shorten(row.label, letters, left + axis)
        yield Shape("phase", 0, y + height - line, left + axis, line, label, letters)
        return
    label, lines = sheet.label(row)
    if sheet.counts:
        top = y + (height - (lines + 1) * line) / 2
        yield Shape("text", 0, top, left - _BESIDE, lines * line, label, letters)
        yield Shape("said", 0, top + lines * line, left - _BESIDE, line, row.said, letters)
    else:
        yield Shape("text", 0, y, left - _BESIDE, height, label, letters)
    drawn = list(_drawn(row, sheet, y + height / 2))
    yield from drawn
    if drawn:
        yield from _milestones(row, drawn, sheet, y, height, words)
    elif not sheet.counts:
        kind = "said" if row.said == words.undated else "mark"
        yield Shape(kind, left + _BESIDE, y, axis - _BESIDE, height, row.said, letters)


def _drawn(row: Row, sheet: _Sheet, middle: float) -> Iterator[Shape]:
    left, axis, high = sheet.left, sheet.axis, sheet.letters - 1
    for bar in row.bars:
        yield from _bar(bar, middle, left, axis, high)
    for mark in row.marks:
        yield Shape("milestone", left + mark.at * axis - 7, middle - 7, 14, 14)


def _bar(bar: Stretch, middle: float, left: float, axis: float, high: float) -> Iterator[Shape]:
    y = middle - high / 2
    if bar.is_vague:
        yield Shape("vague", left + bar.left * axis, y, (bar.right - bar.left) * axis, high)
    if bar.solid_right > bar.solid_left:
        begin = left + bar.solid_left * axis + (10 if bar.open_left else 0)
        end = left + bar.solid_right * axis - (10 if bar.open_right else 0)
        yield Shape("bar", begin, y, max(end - begin, 1), high)
    if bar.open_right:
        yield Shape("right", left + bar.right * axis - 10, y - 3, 10, high + 6)
    if bar.open_left:
        yield Shape("left", left + bar.left * axis, y - 3, 10, high + 6)


def _milestones(
    row: Row, drawn: Sequence[Shape], sheet: _Sheet, y: float, height: float, words: Words
) -> Iterator[Shape]:
    """What the milestones of a row are, right or left of all that is drawn, where there is room."""
    first, last = min(shape.x for shape in drawn), max(shape.x + shape.width for shape in drawn)
    begin, end = last + _BESIDE, first - _BESIDE
    # The axis begins with a line, which is none of its words.
    right, left = sheet.left + sheet.axis - begin, end - sheet.left - _BESIDE

    def beside(text: str, *, is_left: bool) -> Iterator[Shape]:
        room = left if is_left else right
        if taken := _taken(text, room, height):
            x = end - taken if is_left else begin
            yield Shape("mark", x, y, taken, height, text, SMALLEST)

    for before, behind in _spoken(row.marks, words):
        sides = ((before, True), (behind, False))
        found = [shape for text, is_left in sides if text for shape in beside(text, is_left=is_left)]
        if len(found) == sum(bool(text) for text, _ in sides):
            yield from found
            return


def _taken(text: str, room: float, height: float) -> float:
    """The width that words take beside what is drawn; 0 where they have no room."""
    longest = max(wide(word, SMALLEST) for word in text.split(" "))
    if room <= 2 * SMALLEST or longest > room:
        return 0.0
    rows = fit.lines(text, SMALLEST, room)
    if rows * SMALLEST * fit.LEADING > height:
        return 0.0
    return wide(text, SMALLEST) + 1 if rows == 1 else room


def _spoken(marks: Sequence[Mark], words: Words) -> Iterator[tuple[str, str]]:
    """What can be said left and right of a bar: all of it with the dates, all names, else one of them.

    Dates alone say nothing: the line of time has them.
    """
    dated = [unbroken(words.named(mark.when, mark.what)) for mark in marks]
    for texts in (dated, [unbroken(mark.what) for mark in marks]):
        for count in range(len(texts)):
            before, behind = words.semicolon.join(texts[:count]), words.semicolon.join(texts[count:])
            yield before, behind
            if not before:
                yield behind, before
    if len(dated) > 1:
        yield "", dated[-1]
        yield dated[0], ""


def _key(drawn: Glance, y: float) -> Iterator[Shape]:
    x, letters, high = 0.0, SMALLEST, SMALLEST - 1
    line = letters * fit.LEADING
    middle = y + line / 2
    for kind, words in drawn.key:
        if kind == "milestone":
            yield Shape(kind, x + 7, middle - 7, 14, 14)
        elif kind == "open":
            yield Shape("right", x + 9, middle - 9.5, 10, 19)
        else:
            yield Shape(kind, x, middle - high / 2, 28, high)
        room = svg.width(words, letters) + 12
        yield Shape("said", x + 36, y, room, line, words, letters)
        x += 36 + room + 16


def _rounded(shape: Shape) -> Shape:
    x, y, width, height = (round(value, 2) for value in (shape.x, shape.y, shape.width, shape.height))
    return replace(shape, x=x, y=y, width=width, height=height)
