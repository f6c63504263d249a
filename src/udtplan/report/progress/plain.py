"""How far plans are, for the terminal."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from udtplan.report.look import Look, cells, cut, one_line, padded
from udtplan.report.progress import outline
from udtplan.report.progress.outline import Cell, Group

if TYPE_CHECKING:
    from udtplan.check.progress import Overview

_MAX_WIDTH = 110
_LEAST_NAME = 12
_COLOURS = {None: "2", True: "32", False: "33"}


def text(overview: Overview, look: Look) -> str:
    """A table of the stages of one plan, or of many plans at the stage where each is."""
    lines = _one(overview, look) if len(overview.plans) == 1 else _many(overview, look)
    for sentence in outline.trend(overview):
        lines += _wrapped(sentence, look)
    return "\n".join(lines)


def _one(overview: Overview, look: Look) -> list[str]:
    (standing,) = overview.plans
    plan = standing.now
    head = f"{look.paint(one_line(plan.city), '1')}, edition {plan.edition}, now: {plan.now.id}"
    table = outline.stages(standing, bool(overview.since))
    longest = max(len(row.name) for row in table.rows)
    names = [f"{'→' if row.is_now else ' '} {padded(row.name, longest)}  {row.when}" for row in table.rows]
    lines = [head, "", *_table("", names, table, look), "", *_legend(overview, look)]
    for said, which in outline.still_open(plan):
        lines += _wrapped(f"{said}: {which}.", look)
    return lines + _wrapped(outline.what_comes(plan), look)


def _many(overview: Overview, look: Look) -> list[str]:
    lines: list[str] = []
    found = outline.groups(overview)
    for group in found:
        lines += [
            look.paint(group.title, "1"),
            "",
            *_table("City", [one_line(row.name) for row in group.rows], group, look),
            "",
        ]
    lines += [*_legend(overview, look), *_wrapped("One plan stage by stage: udtplan status PATH", look)]
    for sentence in outline.unread(overview):
        lines += _wrapped(sentence, look)
    return lines


def _table(first: str, names: list[str], group: Group, look: Look) -> list[str]:
    has_reached = any(row.reached for row in group.rows)
    columns = list(
        zip(group.columns, *([cell.text for cell in row.cells] for row in group.rows), strict=True)
    )
    sizes = [max(map(len, column)) for column in columns]
    last = max(map(len, [outline.REACHED, *(row.reached for row in group.rows)])) + 2
    needed = max(map(cells, [first, *names])) + sum(sizes) + (last if has_reached else 0)
    gap = 2 if needed + 2 * len(sizes) <= min(look.width, _MAX_WIDTH) else 1
    wide = min(look.width, _MAX_WIDTH) - sum(size + gap for size in sizes)
    has_reached = has_reached and wide - last >= _LEAST_NAME
    room = max(_LEAST_NAME, wide - last if has_reached else wide)
    names = [cut(name, room) for name in names]
    longest = max(cells(name) for name in [first, *names])
    head = padded(first, longest) + "".join(
        f"{'':{gap}}{name:>{size}}" for name, size in zip(group.columns, sizes, strict=True)
    )
    lines = [look.paint(head + (f"  {outline.REACHED}" if has_reached else ""), "1")]
    for name, row in zip(names, group.rows, strict=True):
        shown = (" " * gap + _painted(cell, size, look) for cell, size in zip(row.cells, sizes, strict=True))
        lines.append(
            (padded(name, longest) + "".join(shown) + (f"  {row.reached}" if has_reached else "")).rstrip()
        )
    return lines


def _painted(cell: Cell, size: int, look: Look) -> str:
    return look.paint(f"{cell.text:>{size}}", _COLOURS[cell.is_complete])


def _legend(overview: Overview, look: Look) -> list[str]:
    return [
        *_wrapped(outline.LEGEND, look),
        *_wrapped(outline.sections([standing.now for standing in overview.plans]), look),
    ]


def _wrapped(said: str, look: Look) -> list[str]:
    room = max(40, min(look.width, _MAX_WIDTH))
    return textwrap.wrap(one_line(said), room, subsequent_indent="  ", break_on_hyphens=False)
