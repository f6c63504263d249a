"""The small roadmap as shapes with their places in points: what a slide draws, whatever its format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from udtplan.render.chart import svg
from udtplan.render.chart.glance import Glance, Mark, Row, Stretch
from udtplan.render.short import fit
from udtplan.render.short.letters import wide
from udtplan.render.words.text import unbroken
from udtplan.render.words.words import Words

LABEL, SAID = 14.0, 14.0
"""Sizes of letters."""
_BESIDE = 6.0
"""Between what is drawn and its words."""
_WORDS = frozenset({"text", "phase", "year", "said", "mark"})
_LEFT = 0.42
_YEARS, _KEY, _PHASE, _LINE, _AIR, _BAR = 26.0, 34.0, 24.0, 18.0, 4.0, 13.0
_MOST = 1.6
"""Where there is room, rows are so much higher."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Something drawn, and its box.

    Attributes:
        kind: "text", "phase", "year", "said", "mark" for words; "line", "bar", "vague", "milestone" and,
            for open ends, "right" and "left" for what is drawn.
    """

    kind: str
    x: float
    y: float
    width: float
    height: float
    text: str = ""


def chart_height(glance: Glance, width: float) -> float:
    """How high the drawing is."""
    return _YEARS + sum(_height(row, width) for row in glance.rows) + _KEY


def shapes(glance: Glance, width: float, room: float, words: Words) -> tuple[Shape, ...]:
    """The drawing in a box of that width and height; its lines first, so that all else lies above them."""
    left = _LEFT * width
    axis = width - left
    rows = chart_height(glance, width) - _YEARS - _KEY
    stretch = max(1.0, min(_MOST, (room - _YEARS - _KEY) / max(rows, 1)))
    bottom = _YEARS + rows * stretch
    found: list[Shape] = []
    for at, name in glance.years:
        found.append(Shape("line", left + at * axis, 0, 0, bottom))
        if name:
            found.append(Shape("year", left + at * axis + 4, 0, 40, 20, name))
    y = _YEARS
    for row in glance.rows:
        height = _height(row, width) * stretch
        drawn = list(_row(row, y, height, left, axis))
        found += (*drawn, *_milestones(row, drawn, (left, y, axis, height), words))
        y += height
    found += _key(glance, bottom + 14)
    return tuple(_rounded(shape) for shape in found)


def _height(row: Row, width: float) -> float:
    if row.is_phase:
        return _PHASE
    return len(_lines(row, _LEFT * width)) * _LINE + _AIR


def _lines(row: Row, left: float) -> list[str]:
    return list(svg.wrap(row.label, LABEL, left - 16, 2))


def _row(row: Row, y: float, height: float, left: float, axis: float) -> Iterator[Shape]:
    if row.is_phase:
        label = svg.shorten(row.label, LABEL, left + axis)
        yield Shape("phase", 0, y + height - 22, left + axis, 20, label)
        return
    yield Shape("text", 0, y, left - 8, height, " ".join(_lines(row, left)))
    middle = y + height / 2
    for bar in row.bars:
        yield from _bar(bar, middle - _BAR / 2, left, axis)
    for mark in row.marks:
        yield Shape("milestone", left + mark.at * axis - 7, middle - 7, 14, 14)


def _milestones(
    row: Row, drawn: Sequence[Shape], box: tuple[float, float, float, float], words: Words
) -> Iterator[Shape]:
    """What the milestones of a row are and when, right or left of all that is drawn, where there is room.

    Where there is too little, when they are.
    """
    left, y, axis, height = box
    bars = [shape for shape in drawn if shape.kind not in _WORDS]
    if not row.marks or not bars:
        return
    first, last = min(shape.x for shape in bars), max(shape.x + shape.width for shape in bars)
    rooms = (left + axis - last - _BESIDE, first - left - _BESIDE)
    for text in _spoken(row.marks, words):
        for is_left, room in enumerate(rooms):
            rows = fit.lines(text, SAID, room) if room > 2 * SAID else 0
            longest = max(wide(word, SAID) for word in text.split(" "))
            if rows and rows * _LINE <= height and longest <= room:
                taken = wide(text, SAID) + 1 if rows == 1 else room
                x = first - _BESIDE - taken if is_left else last + _BESIDE
                yield Shape("mark", x, y, taken, height, text)
                return


def _spoken(marks: Sequence[Mark], words: Words) -> Iterator[str]:
    yield words.semicolon.join(unbroken(words.named(mark.when, mark.what)) for mark in marks)
    yield words.semicolon.join(unbroken(mark.when).replace(" ", "\u00a0") for mark in marks)


def _bar(bar: Stretch, y: float, left: float, axis: float) -> Iterator[Shape]:
    if bar.is_vague:
        yield Shape("vague", left + bar.left * axis, y, (bar.right - bar.left) * axis, _BAR)
    if bar.solid_right > bar.solid_left:
        begin = left + bar.solid_left * axis + (10 if bar.open_left else 0)
        end = left + bar.solid_right * axis - (10 if bar.open_right else 0)
        yield Shape("bar", begin, y, max(end - begin, 1), _BAR)
    if bar.open_right:
        yield Shape("right", left + bar.right * axis - 10, y - 3, 10, _BAR + 6)
    if bar.open_left:
        yield Shape("left", left + bar.left * axis, y - 3, 10, _BAR + 6)


def _key(glance: Glance, y: float) -> Iterator[Shape]:
    x = 0.0
    for kind, words in glance.key:
        if kind == "milestone":
            yield Shape(kind, x + 7, y + 3, 14, 14)
        elif kind == "open":
            yield Shape("right", x + 9, y + 1, 10, 19)
        else:
            yield Shape(kind, x, y + 4, 28, _BAR)
        room = svg.width(words, SAID) + 12
        yield Shape("said", x + 36, y, room, 20, words)
        x += 36 + room + 16


def _rounded(shape: Shape) -> Shape:
    x, y, width, height = (round(value, 2) for value in (shape.x, shape.y, shape.width, shape.height))
    return Shape(shape.kind, x, y, width, height, shape.text)
