"""The roadmap as a drawing: a row an action, a bar from its earliest start to its latest end.

A start or end that is not stated exactly is hatched between dashed lines, an open one ends in an arrow:
shape says what colour says. The text of a bar stands left of it, so that no two labels can meet. A thin
line leads from the end of an action to the start of each that depends on it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from udtplan.render.chart import svg
from udtplan.render.chart.axis import Axis, axis_for, years
from udtplan.render.chart.bars import HEIGHT, drawn_bar, edges
from udtplan.render.chart.links import END, Spot, arrow, links, loose_ends
from udtplan.render.chart.marks import LANE, Label, labels
from udtplan.render.document import Action, Document, Phase
from udtplan.render.look.look import OWN, Theme
from udtplan.render.words.words import Words

WIDTH = 1000.0
_LEFT = 344.0
_HEAD, _PHASE, _LINE, _KEY = 48.0, 32.0, 18.0, 44.0
_KEY_LEFT = 12.0


@dataclass(frozen=True, slots=True)
class Strip:
    """A part of a drawing from its left to its right end; the row of an action, if it is one."""

    top: float
    height: float
    action: Action | None


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing with its name and, in words, what it shows.

    Attributes:
        body: the drawing's shapes as SVG, without what holds them.
        strips: the drawing cut from top to bottom: the axis, the rows, and the key.
    """

    title: str
    text: str
    body: str
    width: float
    height: float
    strips: tuple[Strip, ...]

    @property
    def svg(self) -> str:
        """The drawing as a file of its own."""
        return self.drawn(OWN.light)

    def drawn(self, theme: Theme) -> str:
        """The drawing as a file in a city's colours."""
        return svg.drawing(self.body, (self.width, self.height), self.title, self.text, theme)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the drawing: the heading of a phase, or an action with its title and its time in lines."""

    height: float
    phase: str = ""
    action: Action | None = None
    lines: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    marks: tuple[Label, ...] = ()


def charts(
    document: Document,
    *,
    width: float = WIDTH,
    height: float | None = None,
    first: float | None = None,
    today: dt.date | None = None,
) -> tuple[Chart, ...]:
    """The roadmap as one drawing, or as many as needed to keep each below a height, the first below its own.

    None if no action has a date. A line marks the day `today`, if one is given and the axis reaches it.
    """
    actions = [action for phase in document.phases for action in phase.actions]
    words = document.words
    axis = axis_for(actions, _LEFT, width - 16, words.formats.quarters)
    if axis is None:
        return ()
    pages = _pages(_rows(document.phases, axis), height, first or height)
    text = words.chart_text.format(
        actions=words.count(len(actions)), first=int(axis.first), last=int(axis.last - 1e-6)
    )
    result = []
    all_spots = [_spots(rows, axis) for rows in pages]
    for number, (rows, spots) in enumerate(zip(pages, all_spots, strict=True), 1):
        title = words.chart
        if len(pages) > 1:
            title = words.chart_part.format(title=title, part=number, parts=len(pages))
        bottom = _HEAD + sum(row.height for row in rows)
        elsewhere = {
            anchor: spot for other in all_spots if other is not spots for anchor, spot in other.items()
        }
        # Lines lie on the ground and below bars and words.
        body = "".join([*_ground(rows, axis), *links(spots), *_today(today, axis, bottom, words)])
        body += "".join([*_actions(rows, axis, words), *loose_ends(spots, elsewhere)])
        keys = list(_keys(body, width, words))
        body += "".join(_key(keys, bottom + 20))
        height = _KEY + (keys[-1].line * _LINE if keys else 0)
        result.append(Chart(title, text, body, width, bottom + height, tuple(_strips(rows, height))))
    return tuple(result)


def _strips(rows: Sequence[_Row], key: float) -> Iterator[Strip]:
    yield Strip(0, _HEAD, None)
    top = _HEAD
    for row in rows:
        yield Strip(top, row.height, row.action)
        top += row.height
    yield Strip(top, key, None)


def _rows(phases: Sequence[Phase], axis: Axis) -> list[_Row]:
    rows = []
    for phase in phases:
        rows.append(_Row(_PHASE, phase=phase.label))
        for action in phase.actions:
            lines = tuple(svg.wrap(action.title, 14, _LEFT - 44, 3))
            marks = labels(action, axis)
            lanes = max((mark.lane + len(mark.lines) for mark in marks), default=0)
            below = tuple(svg.wrap(_below(action), 12.5, _LEFT - 44, 3))
            text = (len(lines) + len(below)) * _LINE
            drawn = HEIGHT + 6 + lanes * LANE if lanes else HEIGHT
            rows.append(_Row(max(text, drawn) + 15, action=action, lines=lines, below=below, marks=marks))
    return rows


def _pages(rows: list[_Row], height: float | None, first: float | None) -> list[list[_Row]]:
    """The rows, cut before they get higher than allowed; a phase that goes on is named again."""
    rooms = [(most or float("inf")) - _HEAD - _KEY for most in (first, height)]
    pages: list[list[_Row]] = [[]]
    phase = rows[0]
    for position, row in enumerate(rows):
        phase = row if row.phase else phase
        needed = row.height + (rows[position + 1].height if row.phase else 0)
        if pages[-1] and sum(other.height for other in pages[-1]) + needed > rooms[len(pages) > 1]:
            pages.append([] if row.phase else [phase])
        pages[-1].append(row)
    return pages


def _below(action: Action) -> str:
    """The second thing to say about an action: when, in the city's words, and how it stands.

    The note on how it stands has no room here: it stands in the table below the drawing.
    """
    return " · ".join(filter(None, (action.when, action.state)))


def _ground(rows: Sequence[_Row], axis: Axis) -> Iterator[str]:
    bottom = _HEAD + sum(row.height for row in rows)
    for x, label in axis.labels:
        yield svg.text(x, 18, label, "year", anchor="middle")
    for left, right, label in axis.quarters:
        yield svg.text((left + right) / 2, 38, label, "quarter", anchor="middle")
        yield svg.line(left, _HEAD, left, bottom, "grid")
    for x in axis.lines:
        yield svg.line(x, 6, x, bottom, "grid-year")
    y = _HEAD
    for row in rows:
        if row.action is None:
            yield svg.rect(0, y, axis.right + 16, row.height - 6, "phase")
            yield svg.text(12, y + 19, svg.shorten(row.phase, 14, axis.right - 30), "phase-name")
        else:
            yield svg.line(0, y + row.height, axis.right + 16, y + row.height, "row")
        y += row.height


def _actions(rows: Sequence[_Row], axis: Axis, words: Words) -> Iterator[str]:
    y = _HEAD
    for row in rows:
        if row.action is not None:
            yield from _action(row, row.action, y, axis, words)
        y += row.height


def _action(row: _Row, action: Action, y: float, axis: Axis, words: Words) -> Iterator[str]:
    for number, line in enumerate(row.lines):
        yield svg.text(12, y + 21 + number * _LINE, line, "title")
    for number, line in enumerate(row.below, len(row.lines)):
        yield svg.text(12, y + 21 + number * _LINE, line, "when")
    if action.bar:
        yield from drawn_bar(action.bar, y + 9, axis)
    else:
        yield svg.text(_LEFT + 8, y + 21, words.undated, "undated")
    for mark in row.marks:
        middle = y + 9 + HEIGHT + 6 + mark.lane * LANE + LANE / 2
        # A line of a dependency may run below the words.
        height = 16 + (len(mark.lines) - 1) * LANE
        yield svg.rect(mark.left - 3, middle - 8, mark.width + 6, height, "mark-ground")
        yield _diamond(mark.x, middle)
        for number, line in enumerate(mark.lines):
            yield svg.text(mark.left, middle + 4.5 + number * LANE, line, "mark")


def _spots(rows: Sequence[_Row], axis: Axis) -> dict[str, Spot]:
    """Where the bars of this drawing are, by the anchors of their actions."""
    spots: dict[str, Spot] = {}
    y = _HEAD
    for row in rows:
        if row.action is not None and row.action.bar is not None:
            left, _, right, _ = edges(row.action.bar, axis)
            spots[row.action.anchor] = Spot(left, right, y + 9 + HEIGHT / 2, y, row.action.follows)
        y += row.height
    return spots


def _today(day: dt.date | None, axis: Axis, bottom: float, words: Words) -> Iterator[str]:
    if day is None:
        return
    x = axis.x(years(day))
    if axis.left <= x <= axis.right:
        yield svg.line(x, _HEAD - 4, x, bottom, "today")
        shown = words.date(day)
        room = svg.width(shown, 11) / 2
        yield svg.text(min(x, axis.right - room), bottom + 11, shown, "today-name", anchor="middle")


class _Key(NamedTuple):
    """A shape with what it means: in which line, and how far from the left."""

    kind: str
    label: str
    line: int
    x: float


def _keys(drawn: str, right: float, words: Words) -> Iterator[_Key]:
    """What the shapes mean, for those that occur; in lines as long as there is room."""
    line, x = 0, _KEY_LEFT
    labels = {
        "bar": words.key_fixed,
        "vague": words.key_vague,
        "open": words.key_open,
        "milestone": words.key_milestone,
        "link": words.key_link,
        "link-end": words.key_link_on,
    }
    for kind, label in labels.items():
        if f'class="{kind}"' not in drawn:
            continue
        room = 36 + svg.width(label, 12.5)
        if x > _KEY_LEFT and x + room > right:
            line, x = line + 1, _KEY_LEFT
        yield _Key(kind, label, line, x)
        x += room + 28


def _key(keys: Sequence[_Key], top: float) -> Iterator[str]:
    for kind, label, line, x in keys:
        y = top + line * _LINE
        match kind:
            case "open":
                yield svg.polygon([(x + 8, y - 1), (x + 20, y + 6), (x + 8, y + 13)], kind)
            case "milestone":
                yield _diamond(x + 14, y + 6)
            case "link":
                yield from arrow([(x, y + 6), (x + 28, y + 6)])
            case "link-end":
                yield svg.polyline([(x, y + 6), (x + 28, y + 6)], "link")
                yield svg.circle(x + 28 - END, y + 6, END, kind)
            case _:
                yield svg.rect(x, y, 28, 12, kind)
        yield svg.text(x + 36, y + 11, label, "key")


def _diamond(x: float, y: float) -> str:
    return svg.polygon([(x, y - 7), (x + 7, y), (x, y + 7), (x - 7, y)], "milestone")
