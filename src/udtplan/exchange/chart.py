"""The roadmap as a chart of letters for a terminal, and below it what follows from it in words.

A row an action: its title and timeline, and a bar from its earliest start to its latest end. What is certain,
what is approximate and what is open have signs of their own; colour only repeats what the signs say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from math import ceil, floor

from udtplan.exchange.cells import ascii_only, columns, padded, wrapped
from udtplan.exchange.outline import Milestone, Outline, Phase, Row
from udtplan.exchange.reasoning import Reasoning
from udtplan.exchange.scale import Scale, month_of, scale_for
from udtplan.exchange.wording import day, remark
from udtplan.timeline import Verdict
from udtplan.timeline.schedule import Span

_NARROWEST = 40
_MARGIN = 2
_LEAST_LEFT, _MOST_LEFT = 30, 60
_LEAST_SHARE = 0.375
_SIDES = 3
"""Columns beside those of the months: a space, and one on each side for the arrows of open ends."""
_MOST_WORDS = 110
_UNITS = {"d": "day", "w": "week", "m": "month", "y": "year"}


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
        texts += [(text, "2") for text in self._parted(self._below(row), inner)]
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
            parts.append("CRITICAL")
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
        for paragraph in filter(None, _said(self.outline, self.screen)):
            yield ""
            width = min(self.width, _MOST_WORDS)
            for item in paragraph:
                item = ascii_only(item) if self.screen.ascii else item
                indent = " " * (len(item) - len(item.lstrip()))
                head, *rest = wrapped(item, width - 2 - len(indent))
                yield f"{indent}{head}"
                yield from (f"{indent}  {text}" for text in rest)


def _said(outline: Outline, screen: Screen) -> Iterator[list[str]]:
    """What follows from the roadmap, in paragraphs of items."""
    reasoning = outline.reasoning
    yield list(_times(outline, reasoning))
    yield list(_order(outline, reasoning, screen))
    yield list(_slips(outline, reasoning, screen))
    yield list(_owners(outline, reasoning, screen))
    yield list(_doubts(outline, screen))


def _times(outline: Outline, reasoning: Reasoning) -> Iterator[str]:
    count = counted(len(outline.rows), "action")
    start, end = reasoning.horizon.start, reasoning.horizon.end
    if start is None and end is None:
        yield f"{count}, none with a date." if outline.rows else "There are no actions yet."
        return
    said = f"from {day(start.earliest)}" if start else "no start stated"
    said += f" to {day(end.latest)}" if end else ", no end stated"
    if start and end:
        first, last = start.earliest, end.latest
        said += f", {counted((last.year - first.year) * 12 + last.month - first.month + 1, 'month')}"
        said += ", and on without an end" if reasoning.horizon.open_end else ""
    yield f"Horizon: {said}; {count}."
    for first, last in reasoning.gaps:
        yield f"Gap: nothing is planned from {day(first)} to {day(last)}."
    if not reasoning.gaps:
        yield "Gaps: none."


def _order(outline: Outline, reasoning: Reasoning, screen: Screen) -> Iterator[str]:
    titles = {row.key: f"“{screen.words(row.title)}”" for row in outline.rows}
    for ring in reasoning.cycles:
        chain = screen.signs.to.join(titles[key] for key in ring)
        yield f"These wait for each other and can never start: {chain}."
    for verdict, word in ((Verdict.CERTAIN, "Critical"), (Verdict.POSSIBLE, "Perhaps critical")):
        named = [titles[key] for key, found in reasoning.critical.items() if found is verdict]
        if named:
            yield f"{word}: {screen.signs.to.join(named)}."
    if reasoning.critical:
        yield "When a critical action ends later, so does the whole."
    known = {row.id for row in outline.rows}
    for row in outline.rows:
        for name in row.depends_on:
            if name not in known:
                yield f"{titles[row.key]} depends on “{screen.words(name)}”, which is no action."


def _slips(outline: Outline, reasoning: Reasoning, screen: Screen) -> Iterator[str]:
    """What slips by the delays that were asked about, and through what."""
    titles = {row.key: f"“{screen.words(row.title)}”" for row in outline.rows}
    for key, words in reasoning.delays.items():
        yield f"If {titles[key]} ends {_time_in_words(screen.words(words))} later:"
    for slip in reasoning.slips:
        if len(slip.chain) > 1:
            how_much = days_in_words(slip.least or None, slip.most)
            verb = "slips" if slip.least > 0 else "may slip"
            through = screen.signs.to.join(slip.chain)
            yield f"  {titles[slip.id]} {verb} by {how_much} ({through})."
    if reasoning.delays:
        if not any(len(slip.chain) > 1 for slip in reasoning.slips):
            yield "  Nothing else slips."
        end = days_in_words(reasoning.end.least or None, reasoning.end.most)
        verb = "moves" if reasoning.end.least else "may move"
        yield f"  The last end {f'{verb} by {end}' if reasoning.end.most != 0 else 'stays where it is'}."


def _owners(outline: Outline, reasoning: Reasoning, screen: Screen) -> Iterator[str]:
    for load in reasoning.load:
        said = f"{screen.words(load.name)}: {counted(load.actions, 'action')}"
        if (busiest := load.busiest()) and busiest[0].possible > 1:
            peak, last = busiest
            said += f", up to {peak.possible} in one month ({months_in_words(peak.first, last)})"
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
            why = f": {row.period.why.rstrip('.')}" if row.period.why else ""
            yield f"No date: {title}: “{screen.words(row.timeline or '')}” ({remark(row.period)}{why})."
        elif "ambiguous" in row.period.flags:
            yield (
                f"Unclear: {title}: “{screen.words(row.timeline or '')}” is read as "
                f"“{screen.words(row.period.words())}”; `udtplan when` shows the other readings."
            )


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


def counted(number: int, thing: str) -> str:
    """A number of things: "1 action", "3 actions"."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _time_in_words(text: str) -> str:
    """ "3m" as "3 months"; other words as they are."""
    found = re.fullmatch(r"(\d+) ?([dwmy])", text)
    return counted(int(found[1]), _UNITS[found[2]]) if found else text


def days_in_words(least: int | None, most: int | None) -> str:
    """A number of days that is known to lie between two; None is no limit."""
    if least == most and most is not None:
        return counted(most, "day")
    if most is None:
        return f"{least} days or more" if least is not None else "any number of days"
    return f"{least} to {counted(most, 'day')}" if least is not None else f"up to {counted(most, 'day')}"


def slack_in_words(slack: Span) -> str:
    """By how much something can end later, in a few words; "late" where it already does."""
    least, most = slack.least, slack.most
    if most is not None and most < 0:
        return f"too late by {days_in_words(-most, None if least is None else -least)}"
    if least is not None and least <= 0:
        return (
            f"slack up to {counted(most, 'day')}" if most else "no slack" if most == 0 else "slack not known"
        )
    return f"slack {days_in_words(least, most)}"


def months_in_words(first: date, last: date) -> str:
    """The months between two days: "March 2027", "March 2027 to May 2027"."""
    start, end = (day(at).partition(" ")[2] for at in (first, last))
    return start if start == end else f"{start} to {end}"
