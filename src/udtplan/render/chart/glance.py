"""The roadmap small: a row for each action, or for each phase where there are too many, on one line of time.

Places are shares of the line, 0 to 1, so that every format draws them at its own size.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from udtplan.render.chart.axis import Axis, axis_for, years
from udtplan.render.document import Action, Bar, Document, Phase, Span
from udtplan.render.parts.digest import written, written_when
from udtplan.render.tree.excerpt import ELLIPSIS, shortened
from udtplan.render.words.text import line

_SHARP = 32 / 365
"""A bound known to the month, or better, is drawn as exact."""
_LEAST = 0.008
_LONGEST = 110
"""So many letters of a name are shown."""
_NARROWEST_YEAR = 0.15
"""As many years are named as leave each so much room: on a phone that is hardly wider than the name."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A bar: from where to where it may reach, and where it certainly is; open ends have no limit."""

    left: float
    right: float
    solid_left: float
    solid_right: float
    open_left: bool = False
    open_right: bool = False

    @property
    def is_vague(self) -> bool:
        """An end is not stated exactly."""
        return self.solid_left > self.left or self.solid_right < self.right


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A milestone: where it is, when that is in words, and what is reached."""

    at: float
    when: str
    what: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the drawing; the name of a phase where it has no bars and `is_phase`.

    Attributes:
        said: when, in words.
        marks: its milestones.
    """

    label: str
    said: str = ""
    bars: tuple[Stretch, ...] = ()
    marks: tuple[Mark, ...] = ()
    is_phase: bool = False


@dataclass(frozen=True, slots=True)
class Glance:
    """The drawing.

    Attributes:
        text: the same in words, for those who don't see it.
        years: where each year begins: (place, name); the name is "" where there is no room for it.
        key: what the shapes mean: (kind, words).
    """

    text: str
    years: tuple[tuple[float, str], ...]
    rows: tuple[Row, ...]
    key: tuple[tuple[str, str], ...]


def glance(document: Document, most: int) -> Glance | None:
    """The drawing of a roadmap in at most so many rows; None if nothing in it has a date.

    If even the phases are too many, the last row stands for all that are left.
    """
    actions = [action for phase in document.phases for action in phase.actions]
    axis = axis_for(actions, 0.0, 1.0, room=_NARROWEST_YEAR)
    if axis is None:
        return None
    rows = tuple(_by_action(document.phases, axis, document))
    if len(rows) > most:
        rows = tuple(_by_phase(document.phases, axis, document, most))
    spoken = ((written(action.title), written_when(action.when)) for action in actions[:_SPOKEN])
    words = document.words
    texts = filter(None, (words.named(*(shortened(text, _LONGEST) for text in pair)) for pair in spoken))
    left = len(actions) - _SPOKEN
    more = [words.and_more.format(count=left)] if left > 0 else []
    text = f"{words.roadmap}. {words.semicolon.join([*texts, *more])}"
    return Glance(text, _years(axis), rows, tuple(_key(rows, document)))


_SPOKEN = 40
"""So many actions are told in the words of a drawing."""


def _by_action(phases: Sequence[Phase], axis: Axis, document: Document) -> Iterator[Row]:
    for phase in phases:
        yield Row(shortened(phase.label, _LONGEST), is_phase=True)
        for action in phase.actions:
            bars = (_stretch(action.bar, axis),) if action.bar else ()
            said = written_when(action.when) or document.words.undated
            label = shortened(written(action.title) or ELLIPSIS, _LONGEST)
            yield Row(label, shortened(said, _LONGEST), bars, tuple(_marks(action, axis)))


def _by_phase(phases: Sequence[Phase], axis: Axis, document: Document, most: int) -> Iterator[Row]:
    words = document.words
    groups = [(phase.label, phase.actions) for phase in phases]
    if len(groups) > most:
        left = tuple(action for _, actions in groups[most - 1 :] for action in actions)
        groups = [*groups[: most - 1], (words.no_phase, left)]
    for label, actions in groups:
        bars = {_stretch(action.bar, axis) for action in actions if action.bar}
        marks = {mark for action in actions for mark in _marks(action, axis)}
        whole = (_around(bars),) if bars else ()
        said = words.named(words.actions, words.count(len(actions)))
        yield Row(shortened(label, _LONGEST), said, whole, tuple(sorted(marks)))


def _around(bars: set[Stretch]) -> Stretch:
    """One bar for many: from the first that may be to the last.

    A bar without a start is known by its end alone, and makes the others look no longer than they are.
    """
    is_open = all(bar.open_left for bar in bars)
    left, solid_left = min(
        (bar.left, bar.solid_left) if is_open or not bar.open_left else (bar.solid_right, bar.solid_right)
        for bar in bars
    )
    right, solid_right = max((bar.right, bar.solid_right) for bar in bars)
    return Stretch(
        left,
        right,
        min(solid_left, right),
        max(solid_right, left),
        any(bar.open_left for bar in bars),
        any(bar.open_right for bar in bars),
    )


def _stretch(bar: Bar, axis: Axis) -> Stretch:
    left, solid_left = _edge(bar.start, bar, axis, at_end=False)
    right, solid_right = _edge(bar.end, bar, axis, at_end=True)
    if right - left < _LEAST:
        left = min(left, 1 - _LEAST)
        right = left + _LEAST
        solid_left, solid_right = (left, right) if solid_left <= solid_right else (right, left)
    if bar.start is None:
        solid_left = solid_right
    return Stretch(left, right, solid_left, solid_right, bar.start is None, bar.end is None)


def _edge(span: Span | None, bar: Bar, axis: Axis, *, at_end: bool) -> tuple[float, float]:
    if span is None:
        edge = 1.0 if at_end else 0.0
        return edge, edge
    early, late = years(span.earliest), years(span.latest, end=True)
    outer, inner = (late, early) if at_end else (early, late)
    exact = late - early <= _SHARP and not bar.approximate
    return axis.x(outer), axis.x(outer if exact else inner)


def _marks(action: Action, axis: Axis) -> Iterator[Mark]:
    for mark in action.milestones:
        if mark.at and written(mark.what):
            at = axis.x((years(mark.at.earliest) + years(mark.at.latest, end=True)) / 2)
            yield Mark(at, line(mark.when), line(mark.what))


def _years(axis: Axis) -> tuple[tuple[float, str], ...]:
    first = int(axis.first)
    every = axis.step
    found = []
    for year in range(first - first % every, int(axis.last) + 1, every):
        left, right = axis.x(max(year, axis.first)), axis.x(min(year + every, axis.last))
        if right > left:
            found.append((left, str(year) if right - left >= _NARROWEST_YEAR else ""))
    return tuple(found)


def _key(rows: Sequence[Row], document: Document) -> Iterator[tuple[str, str]]:
    words = document.words
    bars = [bar for row in rows for bar in row.bars]
    if any(bar.solid_right > bar.solid_left for bar in bars):
        yield "bar", words.key_fixed
    if any(bar.is_vague for bar in bars):
        yield "vague", words.key_vague
    if any(bar.open_left or bar.open_right for bar in bars):
        yield "open", words.key_open
    if any(row.marks for row in rows):
        yield "milestone", words.key_milestone
