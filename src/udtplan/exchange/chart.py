"""The roadmap as a chart of letters for a terminal, and below it what follows from it in words.

A row an action: its title and timeline, and a bar from its earliest start to its latest end. What is certain, what
is approximate and what is open have signs of their own; colour only repeats what the signs say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from udtplan.exchange.cells import ascii_only, columns, padded, wrapped
from udtplan.exchange.outline import Milestone, Outline, Phase, Row
from udtplan.exchange.reasoning import Reasoning
from udtplan.exchange.scale import Scale, month_of, scale_for
from udtplan.exchange.wording import day, remark

if TYPE_CHECKING:
    from udtplan.timeline import Period

_MARGIN = 2
_LEAST_LEFT, _MOST_LEFT = 20, 56
_CHART_SHARE = 0.58
_MOST_WORDS = 110


@dataclass(frozen=True, slots=True)
class Signs:
    """The signs a chart is drawn with."""

    certain: str = "█"
    vague: str = "░"
    before: str = "◄"
    after: str = "►"
    milestone: str = "◆"
    year: str = "┊"
    today: str = "│"
    rule: str = "─"
    joint: str = " · "
    to: str = " → "


ASCII = Signs("=", "~", "<", ">", "*", ":", "|", "-", " - ", " -> ")


@dataclass(frozen=True, slots=True)
class Screen:
    """Where a chart is shown.

    Attributes:
        ascii: whether only ASCII can be shown.
        paint: a text in a colour, given as the number of a terminal's colour.
        visible: a text without anything that a terminal would obey.
    """

    width: int = 80
    ascii: bool = False
    paint: Callable[[str, str], str] = field(default=lambda text, _: text)
    visible: Callable[[str], str] = field(default=lambda text: text)

    @property
    def signs(self) -> Signs:
        return ASCII if self.ascii else Signs()

    def words(self, text: str) -> str:
        """A text of the plan on one line, as it can be shown."""
        shown = self.visible(" ".join(text.split()))
        return ascii_only(shown) if self.ascii else shown


def chart(outline: Outline, reasoning: Reasoning, screen: Screen) -> str:
    """The chart and the words below it."""
    drawing = _Chart(outline, reasoning, screen)
    return "\n".join(text.rstrip() for text in (*drawing.lines(), *drawing.words())) + "\n"


class _Chart:
    """A chart while it is drawn."""

    def __init__(self, outline: Outline, reasoning: Reasoning, screen: Screen) -> None:
        self.outline, self.reasoning, self.screen, self.signs = outline, reasoning, screen, screen.signs
        days = [day for row in outline.rows for day in _all_days(row)]
        if outline.as_of is not None and days:
            days.append(outline.as_of)
        width = max(screen.width, 40)
        self.scale: Scale | None = None
        self.left = min(max(map(columns, self._texts()), default=0) + 1, width - 1)
        if days:
            # The arrows of open ends have a column of their own on both sides.
            room = max(width - _LEAST_LEFT - 4, int(width * _CHART_SHARE) - 3)
            self.scale = scale_for(days, min(room, width - _LEAST_LEFT - 4))
            self.left = min(self.left, width - self.scale.width - 3, _MOST_LEFT)

    # ── The chart ───────────────────────────────────────────────────────────────────────────────────

    def lines(self) -> Iterator[str]:
        yield self.screen.paint(self.screen.words(self.outline.heading), "1")
        yield ""
        if self.scale is not None:
            for labels in self.scale.labels():
                yield " " * (self.left + 1) + self._axis(labels)
        for phase in self.outline.phases:
            yield from self._phase(phase)
        if self.scale is not None:
            yield ""
            yield from self._key()

    def _axis(self, labels: list[tuple[int, str]]) -> str:
        line = ""
        for at, label in labels:
            if columns(line) <= at + 1:
                line = f"{padded(line, at + 1)}{label}"
        return self.screen.paint(line, "2")

    def _phase(self, phase: Phase) -> Iterator[str]:
        label = f"{self.screen.words(phase.label)} "
        width = self.left + (self.scale.width + 3 if self.scale else 0)
        yield self.screen.paint(label + self.signs.rule * max(width - columns(label), 2), "1;36")
        for row in phase.rows:
            yield from self._row(row)

    def _row(self, row: Row) -> Iterator[str]:
        inner = self.left - _MARGIN - 1
        texts = [(text, "") for text in wrapped(self.screen.words(row.title), inner)] or [("", "")]
        texts += [(text, "2") for text in wrapped(self._below(row), inner)]
        bars = [self._bar(row)]
        bars += [""] * (len(texts) - 1)
        for mark in row.milestones:
            label = f"{self.screen.words(mark.what)} ({self.screen.words(mark.when)})"
            lines = list(wrapped(label, inner - 2))
            texts += [(f"{self.signs.milestone if not n else ' '} {text}", "") for n, text in enumerate(lines)]
            bars += [self._milestone(mark), *[""] * (len(lines) - 1)]
        for (text, colour), bar in zip(texts, bars, strict=True):
            shown = padded(f"{' ' * _MARGIN}{text}", self.left)
            yield f"{self.screen.paint(shown, colour) if colour else shown} {bar or self._empty()}"

    def _below(self, row: Row) -> str:
        """The second thing to say about an action: when, how it stands, what it waits for."""
        parts = [row.timeline or "", row.status or ""]
        if row.depends_on:
            parts.append(f"after {', '.join(row.depends_on)}")
        parts = [self.screen.words(part) for part in parts if part]
        if row.key in self.reasoning.critical:
            parts.append("CRITICAL")
        elif slack := self.reasoning.slack.get(row.key):
            parts.append(f"slack {days_in_words(*slack)}")
        return self.signs.joint.join(parts)

    def _texts(self) -> Iterator[str]:
        """All that may stand on the left."""
        for row in self.outline.rows:
            for text in (self.screen.words(row.title), self._below(row)):
                yield " " * _MARGIN + text
            for mark in row.milestones:
                yield f"    {self.screen.words(mark.what)} ({self.screen.words(mark.when)})"

    def _cells(self) -> list[str]:
        """An empty line of the chart, with its lines for years and the day it is looked at from."""
        assert self.scale is not None
        cells = [" "] * (self.scale.width + 2)
        for at in self.scale.year_columns():
            cells[at + 1] = self.signs.year
        return cells

    def _empty(self) -> str:
        return self._drawn(self._cells()) if self.scale is not None else ""

    def _bar(self, row: Row) -> str:
        if self.scale is None or row.first_day is None:
            said = remark(row.period) if row.period is not None else "no date given"
            return self.screen.paint(f"({said})", "3")
        assert row.period is not None
        cells, scale = self._cells(), self.scale
        outer, inner = _stretches(row, scale)
        first, last = _touched(*outer, scale)
        for at in range(first, last + 1):
            is_certain = inner is not None and inner[0] <= at + 0.5 <= inner[1]
            cells[at + 1] = self.signs.certain if is_certain else self.signs.vague
        if inner is not None and self.signs.certain not in cells:
            cells[int(min(sum(inner) / 2, last)) + 1] = self.signs.certain
        if row.period.start is None:
            cells[first] = self.signs.before
        if row.period.end is None:
            cells[last + 2] = self.signs.after
        return self._drawn(cells)

    def _milestone(self, mark: Milestone) -> str:
        bound = mark.period.end or mark.period.start
        if self.scale is None or bound is None:
            return self.screen.paint(f"({remark(mark.period)})", "3") if bound is None else ""
        start = mark.period.start or bound
        middle = (month_of(start.earliest) + month_of(bound.latest, end=True)) / 2
        cells = self._cells()
        cells[min(int(self.scale.column(middle)), self.scale.width - 1) + 1] = self.signs.milestone
        return self._drawn(cells)

    def _drawn(self, cells: list[str]) -> str:
        assert self.scale is not None
        colours = {self.signs.certain: "36", self.signs.vague: "36", self.signs.milestone: "33;1"}
        colours |= {self.signs.before: "36", self.signs.after: "36", self.signs.year: "2"}
        if self.outline.as_of is not None:
            at = int(self.scale.column(month_of(self.outline.as_of)))
            if cells[at + 1] != self.signs.milestone:
                cells[at + 1] = self.signs.today
            colours[self.signs.today] = "31"
        text, runs = "".join(cells).rstrip(), list[tuple[str, str]]()
        for sign in text:
            colour = colours.get(sign, "")
            if runs and runs[-1][1] == colour:
                runs[-1] = runs[-1][0] + sign, colour
            else:
                runs.append((sign, colour))
        return "".join(self.screen.paint(run, colour) if colour else run for run, colour in runs)

    def _key(self) -> Iterator[str]:
        """What the signs mean that were used."""
        signs, rows = self.signs, [row for row in self.outline.rows if row.period and row.first_day]
        used = [(signs.certain * 2, "certain"), (signs.vague * 2, "approximate: some time in it")]
        if any(row.period and row.period.start is None for row in rows):
            used.append((signs.before, "no start stated"))
        if any(row.period and row.period.end is None for row in rows):
            used.append((signs.after, "no end stated"))
        if any(row.milestones for row in self.outline.rows):
            used.append((signs.milestone, "milestone"))
        if self.outline.as_of is not None:
            used.append((signs.today, self.outline.as_of.isoformat()))
        parts = [f"{sign} {label}" for sign, label in used]
        line = ""
        for part in parts:
            if line and columns(f"{line}   {part}") > self.screen.width:
                yield line
                line = ""
            line = f"{line}   {part}" if line else part
        yield line

    # ── The words ───────────────────────────────────────────────────────────────────────────────────

    def words(self) -> Iterator[str]:
        for paragraph in _said(self.outline, self.reasoning, self.screen):
            yield ""
            width = min(self.screen.width, _MOST_WORDS)
            for item in paragraph:
                head, *rest = wrapped(item, width - 2)
                yield head
                yield from (f"  {text}" for text in rest)


def _said(outline: Outline, reasoning: Reasoning, screen: Screen) -> Iterator[list[str]]:
    """What follows from the roadmap, in paragraphs of items."""
    yield list(_times(outline, reasoning))
    yield list(_order(outline, reasoning, screen))
    yield list(_owners(outline, reasoning, screen))
    yield list(_doubts(outline, screen))


def _times(outline: Outline, reasoning: Reasoning) -> Iterator[str]:
    count = counted(len(outline.rows), "action")
    if reasoning.horizon is None:
        yield f"{count}, none with a date." if outline.rows else "There are no actions yet."
        return
    first, last = reasoning.horizon
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    yield f"Horizon: {day(first)} to {day(last)}, {counted(months, 'month')}, {count}."
    for start, end in reasoning.gaps:
        yield f"Gap: nothing is planned from {day(start)} to {day(end)}."
    if not reasoning.gaps:
        yield "Gaps: none."


def _order(outline: Outline, reasoning: Reasoning, screen: Screen) -> Iterator[str]:
    titles = {row.key: f"“{screen.words(row.title)}”" for row in outline.rows}
    for ring in reasoning.cycles:
        chain = screen.signs.to.join(titles[key] for key in (*ring, ring[0]))
        yield f"These wait for each other and can never start: {chain}."
    if reasoning.critical:
        yield f"Critical path: {screen.signs.to.join(titles[key] for key in reasoning.critical)}."
    known = {row.id for row in outline.rows}
    for row in outline.rows:
        for name in row.depends_on:
            if name not in known:
                yield f"{titles[row.key]} depends on “{screen.words(name)}”, which is no action."


def _owners(outline: Outline, reasoning: Reasoning, screen: Screen) -> Iterator[str]:
    for load in reasoning.load:
        said = f"{screen.words(load.owner)}: {counted(load.actions, 'action')}"
        if load.most > 1 and load.first and load.last:
            said += f", up to {load.most} at once (from {day(load.first)} to {day(load.last)})"
        yield f"{said}."
    free = sum(not row.owner for row in outline.rows)
    if free:
        yield f"Without an owner: {'all' if free == len(outline.rows) > 1 else ''} {counted(free, 'action')}."


def _doubts(outline: Outline, screen: Screen) -> Iterator[str]:
    for row in outline.rows:
        title = f"“{screen.words(row.title)}”"
        if row.period is None:
            yield f"No date: {title}."
        elif row.first_day is None:
            yield f"No date: {title}: “{screen.words(row.timeline or '')}” {_why(row.period)}."
        elif "ambiguous" in row.period.flags:
            yield (
                f"Unclear: {title}: “{screen.words(row.timeline or '')}” is read as "
                f"“{screen.words(row.period.words())}”; `udtplan when` shows the other readings."
            )


def _why(period: Period) -> str:
    return f"can't be read: {period.why.rstrip('.')}" if "unread" in period.flags else f"is {remark(period)}"


def _all_days(row: Row) -> Iterator[date]:
    """All days that the chart has to have room for."""
    for period in (row.period, *(mark.period for mark in row.milestones)):
        for bound in (period.start, period.end) if period else ():
            if bound is not None:
                yield bound.earliest
                yield bound.latest


def _stretches(row: Row, scale: Scale) -> tuple[tuple[float, float], tuple[float, float] | None]:
    """Where a bar may be and where it certainly is, in columns."""
    assert row.period is not None
    start, end = row.period.start, row.period.end
    left = scale.column(month_of(start.earliest)) if start else 0.0
    right = scale.column(month_of(end.latest, end=True)) if end else float(scale.width)
    inner_left = scale.column(month_of(start.latest, end=True)) if start else right
    inner_right = scale.column(month_of(end.earliest)) if end else right
    # A bound known to the month, or better, is drawn as exact.
    exact = not {"approximate", "ambiguous", "uncertain"} & set(row.period.flags)
    if start and exact and (start.latest - start.earliest).days <= 31:
        inner_left = left
    if end and exact and (end.latest - end.earliest).days <= 31:
        inner_right = right
    if not start:
        inner_left = inner_right
    return (min(left, right), max(left, right)), (inner_left, inner_right) if inner_right > inner_left else None


def _touched(left: float, right: float, scale: Scale) -> tuple[int, int]:
    """The first and the last column of a stretch; it has at least one."""
    first = min(int(left + 1e-6), scale.width - 1)
    return first, max(first, min(-int(-right + 1e-6) - (right == int(right)), scale.width - 1))


def counted(number: int, thing: str) -> str:
    """A number of things: "1 action", "3 actions"."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def days_in_words(least: int, most: int) -> str:
    """A number of days that is known to lie between two."""
    if least == most:
        return counted(least, "day")
    return f"{least} to {counted(most, 'day')}"
