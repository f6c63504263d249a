"""How far plans are, for the page of a job or a comment. Words of a plan stay words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from udtplan.report.inert import inert
from udtplan.report.look import Look
from udtplan.report.progress import outline
from udtplan.report.progress.outline import Group

if TYPE_CHECKING:
    from udtplan.check.progress import Overview, Progress


def markdown(overview: Overview, _look: Look) -> str:
    """A table of the plans by stage; of one plan, of its stages. What is still to write is folded up."""
    lines = [f"## {inert(outline.title(overview))}", ""]
    lines += [f"{inert(sentence)}\n" for sentence in outline.trend(overview)]
    if len(overview.plans) == 1:
        (standing,) = overview.plans
        lines += [*_table("Stage", outline.stages(standing, bool(overview.since))), ""]
        lines += [*_open(standing.now), "", inert(outline.what_comes(standing.now))]
    else:
        for group in outline.groups(overview):
            lines += [f"### {inert(group.title)}", "", *_table("City", group), ""]
            if comes := outline.what_comes(*(standing.now for standing in group.plans)):
                lines += [inert(comes), ""]
        lines += _all_open([standing.now for standing in overview.plans])
    named = outline.sections([standing.now for standing in overview.plans])
    legend = f"{outline.LEGEND} {named}"
    lines += [*([""] if lines[-1] else []), inert(legend), "", f"As of {overview.as_of.isoformat()}."]
    return "\n".join(lines)


def _table(first: str, group: Group) -> Iterator[str]:
    has_reached = any(row.reached for row in group.rows)
    columns = [*group.columns, *([outline.REACHED] if has_reached else [])]
    yield f"| {first} | {' | '.join(map(inert, columns))} |"
    yield "|---|" + "---:|" * len(group.columns) + ("---|" if has_reached else "")
    for row in group.rows:
        name = f"**{inert(row.full_name)}**, now" if row.is_now else inert(row.full_name)
        cells = [cell.text for cell in row.cells] + ([row.reached] if has_reached else [])
        yield f"| {name} | {' | '.join(cells)} |"


def _all_open(plans: list[Progress]) -> Iterator[str]:
    """What is still to write in each plan, folded up."""
    left = [(plan, rows) for plan in plans if (rows := list(_open(plan)))]
    if left:
        yield from ("<details><summary>What is still to write</summary>", "")
        for plan, rows in left:
            yield from (f"**{inert(outline.city(plan, plans))}**", "", *rows, "")
        yield "</details>"


def _open(plan: Progress) -> Iterator[str]:
    for said, which in outline.still_open(plan):
        yield f"- {inert(said)}: {inert(which)}."
