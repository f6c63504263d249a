"""The roadmap as a chart of letters for a terminal, and below it what follows from it in words.

A row an action: its title and timeline, and a bar from its earliest start to its latest end. What is certain,
what is approximate and what is open have signs of their own; colour only repeats what the signs say.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import ceil, floor

from udtplan.exchange.cells import ascii_only, columns, padded, wrapped
from udtplan.exchange.outline import Milestone, Outline, Phase, Row
from udtplan.exchange.scale import Scale, month_of, scale_for
from udtplan.exchange.screen import Screen
from udtplan.exchange.summary import summary
from udtplan.exchange.wording import remark, slack_in_words
from udtplan.timeline import Verdict

_NARROWEST = 40
_MARGIN = 2
_LEAST_LEFT, _MOST_LEFT = 30, 60
_LEAST_SHARE = 0.375
_SIDES = 3
"""Columns beside those of the months: a space, and one on each side for the arrows of open ends."""
_MOST_WORDS = 110
_CRITICAL = "CRITICAL"


def chart(outline: Outline, screen: Screen) -> str:
    """The chart and the words below it."""
    drawing = _Chart(outline, screen)
    return "\n".join(text.rstrip() for text in (*drawing.lines(), *drawing.words())) + "\n"


class _Chart:
    """A chart while it is drawn."""

    def __init__(self, outline: Outline, screen: Screen) -> None:
        self.outline, self.screen, self.signs = outline, screen, screen.signs
        self.reasoning = outline.reasoning
        days = [day for row in outline.rows for day in _all_days(row)]
        if outline.as_of is not None and days:
            days.append(outline.as_of)
        self.width = width = max(screen.width, _NARROWEST)
        self.scale: Scale | None = None
        self.left = min(max(map(columns, self._texts()), default=0) + 1, width - 1)
        if days:
            least = min(_LEAST_LEFT, int(width * _LEAST_SHARE))
            self.scale = scale_for(days, width - least - _SIDES)
            self.left = min(self.left, width - self.scale.width - _SIDES, _MOST_LEFT)

    # ── The chart ───────────────────────────────────────────────────────────────────────────────────

    def lines(self) -> Iterator[str]:
        for text in wrapped(self.screen.words(self.outline.heading), self.width):
            yield self.screen.paint(text, "1")
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
        *above, label = wrapped(self.screen.words(phase.label), self.width - 3)
        for text in above:
            yield self.screen.paint(text, "1;36")
        width = self.left + (self.scale.width + _SIDES if self.scale else 0)
        rule = self.signs.rule * max(width - columns(label) - 1, 2)
        yield self.screen.paint(f"{label} {rule}", "1;36")
        for row in phase.rows:
            yield from self._row(row)

    def _row(self, row: Row) -> Iterator[str]:
        inner = self.left - _MARGIN - 1
        texts = [(text, "") for text in wrapped(self.screen.words(row.title), inner)] or [("", "")]
        is_critical = self.reasoning.critical.get(row.key) is Verdict.CERTAIN
        for text in self._parted(self._below(row), inner):
            texts.append((text, "1" if is_critical and text.endswith(_CRITICAL) else "2"))
        bar = self._bar(row)
        if not bar:
            said = f"({remark(row.period)})"
            if self.left + 1 + columns(said) <= self.width:
                bar = self.screen.paint(said, "3")
            else:
                texts += [(text, "3") for text in wrapped(said, inner)]
        bars = [bar, *[""] * (len(texts) - 1)]
        for mark in row.milestones:
            lines = list(wrapped(self._label(mark), inner - 2))
            texts += [
                (f"{self.signs.milestone if not n else ' '} {text}", "") for n, text in enumerate(lines)
            ]
            bars += [self._milestone(mark), *[""] * (len(lines) - 1)]
        for (text, colour), bar in zip(texts, bars, strict=True):
            shown = padded(f"{' ' * _MARGIN}{text}", self.left)
            yield f"{self.screen.paint(shown, colour) if colour else shown} {bar or self._empty()}"

    def _label(self, mark: Milestone) -> str:
        why = f": {remark(mark.period)}" if mark.day is None else ""
        return f"{self.screen.words(mark.what)} ({self.screen.words(mark.when)}{why})"

    def _parted(self, parts: list[str], width: int) -> Iterator[str]:
        """The parts in lines, each part on one where it can be."""
        line = ""
        for part in parts:
            joined = f"{line}{self.signs.joint}{part}" if line else part
            if columns(joined) > width and line:
                yield from wrapped(line, width)
                joined = part
            line = joined
        yield from wrapped(line, width)

    def _below(self, row: Row) -> list[str]:
        """The second thing to say about an action: when, how it stands, what it waits for."""
        parts = [row.timeline or "", row.status or ""]
        if row.depends_on:
            parts.append(f"after {', '.join(row.depends_on)}")
        parts = [self.screen.words(part) for part in parts if part]
        if self.reasoning.critical or self.reasoning.cycles:
            parts.insert(0, f"[{self.screen.words(row.id)}]")
        verdict = self.reasoning.critical.get(row.key)
        if verdict is Verdict.CERTAIN:
            parts.append(_CRITICAL)
        elif verdict is Verdict.POSSIBLE:
            parts.append("perhaps critical")
        elif slack := self.reasoning.slack.get(row.key):
            parts.append(slack_in_words(slack))
        return parts

    def _texts(self) -> Iterator[str]:
        """All that may stand on the left."""
        for row in self.outline.rows:
            for text in (self.screen.words(row.title), self.signs.joint.join(self._below(row))):
                yield " " * _MARGIN + text
            for mark in row.milestones:
                yield f"    {self._label(mark)}"

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
        """The bar of an action; "" if it has no day."""
        if self.scale is None or row.period is None or row.first_day is None:
            return ""
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
            return ""
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
            # Behind the bars: a short one must not vanish.
            if cells[at + 1] in (" ", self.signs.year):
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
            if line and columns(f"{line}   {part}") > self.width:
                yield line
                line = ""
            line = f"{line}   {part}" if line else part
        yield line

    # ── The words ───────────────────────────────────────────────────────────────────────────────────

    def words(self) -> Iterator[str]:
        for paragraph in filter(None, summary(self.outline, self.screen)):
            yield ""
            width = min(self.width, _MOST_WORDS)
            for item in paragraph:
                item = ascii_only(item) if self.screen.ascii else item
                indent = " " * (len(item) - len(item.lstrip()))
                head, *rest = wrapped(item, width - 2 - len(indent))
                yield f"{indent}{head}"
                yield from (f"{indent}  {text}" for text in rest)


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
    return (min(left, right), max(left, right)), (
        inner_left,
        inner_right,
    ) if inner_right > inner_left else None


def _touched(left: float, right: float, scale: Scale) -> tuple[int, int]:
    """The first and the last column of a stretch; it has at least one."""
    first = min(floor(left + 1e-6), scale.width - 1)
    return first, max(first, min(ceil(right - 1e-6), scale.width) - 1)
