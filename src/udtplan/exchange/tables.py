"""The roadmap as rows and columns, for spreadsheets."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from udtplan.exchange.notes import status_text, step_texts
from udtplan.exchange.outline import Milestone, Outline, Row, clean, line
from udtplan.exchange.wording import sentence, slack_in_words

if TYPE_CHECKING:
    from udtplan.timeline import Bound, Period

Cell = str | date | None
"""What stands in a cell: words, a day, or nothing."""


class Column(NamedTuple):
    """A column: its heading, how many letters wide it is, and what stands in it."""

    heading: str
    width: int
    cell: Callable[[Outline, str, Row], Cell]


def _start(period: Period | None) -> Bound | None:
    return period.start if period else None


def _end(period: Period | None) -> Bound | None:
    return period.end if period else None


def _day(bound: Bound | None, *, latest: bool = False) -> date | None:
    return None if bound is None else bound.latest if latest else bound.earliest


def _critical(of: Outline, row: Row) -> str:
    verdict = of.reasoning.critical.get(row.key)
    return verdict.value if verdict else ""


def _slack(of: Outline, row: Row) -> str:
    slack = of.reasoning.slack.get(row.key)
    return slack_in_words(slack) if slack else ""


COLUMNS: tuple[Column, ...] = (
    Column("Id", 18, lambda _, phase, row: line(row.id)),
    Column("Phase", 20, lambda _, phase, row: line(phase)),
    Column("Action", 40, lambda _, phase, row: line(row.title)),
    Column("When, as written", 26, lambda _, phase, row: line(row.timeline)),
    Column("Starts, earliest", 12, lambda _, phase, row: _day(_start(row.period))),
    Column("Starts, latest", 12, lambda _, phase, row: _day(_start(row.period), latest=True)),
    Column("Ends, earliest", 12, lambda _, phase, row: _day(_end(row.period))),
    Column("Ends, latest", 12, lambda _, phase, row: _day(_end(row.period), latest=True)),
    Column("Read as", 44, lambda _, phase, row: sentence(row.period)),
    Column("Responsible", 24, lambda _, phase, row: line(row.owner_name)),
    Column("Status", 14, lambda _, phase, row: status_text(row)),
    Column("Depends on", 18, lambda _, phase, row: ", ".join(map(line, row.depends_on))),
    Column("Critical", 12, lambda of, phase, row: _critical(of, row)),
    Column("Slack", 22, lambda of, phase, row: _slack(of, row)),
    Column("Goal", 50, lambda _, phase, row: clean(row.goal)),
    Column("Steps", 60, lambda _, phase, row: "\n".join(f"• {line(text)}" for text in step_texts(row))),
    Column("Addresses", 30, lambda _, phase, row: "\n".join(map(line, row.address_names))),
    Column("Cost", 20, lambda _, phase, row: clean(row.cost)),
    Column("Result", 30, lambda _, phase, row: clean(row.deliverable)),
)
"""The columns of the table of actions; one more is one line."""

MILESTONE_COLUMNS: tuple[tuple[str, int, Callable[[Row, Milestone], Cell]], ...] = (
    ("Action id", 18, lambda row, mark: line(row.id)),
    ("Action", 40, lambda row, mark: line(row.title)),
    ("Milestone", 50, lambda row, mark: line(mark.what)),
    ("When, as written", 26, lambda row, mark: line(mark.when)),
    ("Earliest", 12, lambda row, mark: _day(mark.period.start)),
    ("Latest", 12, lambda row, mark: _day(mark.period.end or mark.period.start, latest=True)),
    ("Read as", 44, lambda row, mark: sentence(mark.period)),
)
"""The columns of the table of milestones."""


def action_cells(outline: Outline) -> Iterator[list[Cell]]:
    """A line for each action, phase by phase."""
    for phase in outline.phases:
        for row in phase.rows:
            yield [column.cell(outline, phase.label, row) for column in COLUMNS]


def milestone_cells(outline: Outline) -> Iterator[list[Cell]]:
    """A line for each milestone."""
    for phase in outline.phases:
        for row in phase.rows:
            for mark in row.milestones:
                yield [cell(row, mark) for _, _, cell in MILESTONE_COLUMNS]
