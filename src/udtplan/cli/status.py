"""`udtplan status`."""

from __future__ import annotations

import sys
import textwrap
from typing import TYPE_CHECKING

from udtplan.cli.options import AsOf, Colour, Paths, StageName, folders
from udtplan.cli.terminal import day, has_colour, say, width

if TYPE_CHECKING:
    from udtplan.cohort.status import Count, Progress
    from udtplan.report import Look

_MAX_WIDTH = 110
_LEAST_NAME = 12


def status(paths: Paths = None, stage: StageName = None, as_of: AsOf = None, color: Colour = "auto") -> None:
    """How far each plan is: what every stage requires and what of it is there."""
    from udtplan.cohort.status import progress
    from udtplan.report import Look

    today = day(as_of)
    plans = [progress(folder, today, stage) for folder in folders(paths)]
    look = Look(has_colour(sys.stdout, color), width())
    say("\n".join(_one(plans[0], look) if len(plans) == 1 else _many(plans, look)))


def _one(plan: Progress, look: Look) -> list[str]:
    """A row a stage, a column a section."""
    from udtplan.report.look import one_line, padded
    from udtplan.report.words import listed

    longest = max(len(stage.id) for stage in plan.stages)
    rows = []
    for position, stage in enumerate(plan.stages):
        mark = "→" if stage.id == plan.now.id else " "
        name = f"{mark} {padded(stage.id, longest)}  {stage.when}"
        rows.append((name, [counts[position] for _, counts in plan.sections] + [plan.totals[position]]))
    lines = [f"{look.paint(one_line(plan.city), '1')}, edition {plan.edition}, now: {plan.now.id}", ""]
    lines += [*_table("", rows, plan, look), "", *_legend(plan, look)]
    if plan.open_answers:
        lines += _wrapped(f"Still to write for {plan.now.id}: {listed(plan.open_answers)}.", look)
    if plan.following is not None:
        following = f"Next: {plan.following.id} ({plan.following.when}). {plan.following.expects}"
        lines += _wrapped(following, look)
    return lines


def _many(plans: list[Progress], look: Look) -> list[str]:
    """A row a city, at the stage where it is; a column a section."""
    lines: list[str] = []
    for edition in sorted({plan.edition for plan in plans}):
        same = [plan for plan in plans if plan.edition == edition]
        for stage in (stage for stage in same[0].stages if any(plan.now.id == stage.id for plan in same)):
            at = [plan for plan in same if plan.now.id == stage.id]
            lines += [f"Edition {edition}, {look.paint(stage.id, '1')} ({stage.when})", ""]
            rows = []
            for plan in at:
                position = [info.id for info in plan.stages].index(stage.id)
                counts = [*(counts[position] for _, counts in plan.sections), plan.totals[position]]
                rows.append((_name(plan, plans), counts))
            lines += [*_table("City", rows, at[0], look), ""]
    return [*lines, *_legend(plans[0], look), *_wrapped("One plan stage by stage: udtplan status PATH", look)]


def _name(plan: Progress, plans: list[Progress]) -> str:
    """The city's name, with its folder where two plans have the same."""
    from udtplan.report.look import one_line

    alike = sum(other.city == plan.city for other in plans)
    return one_line(plan.city if alike == 1 else f"{plan.city} ({plan.path})")


def _table(first: str, rows: list[tuple[str, list[Count]]], plan: Progress, look: Look) -> list[str]:
    from udtplan.report.look import cells, cut, padded

    headings = [*plan.numbers, "all"]
    texts = [[f"{c.answered}/{c.due}" if c.due else "·" for c in counts] for _, counts in rows]
    sizes = [max(len(text) for text in column) for column in zip(headings, *texts, strict=True)]
    taken = sum(size + 2 for size in sizes)
    room = max(_LEAST_NAME, min(look.width, _MAX_WIDTH) - taken)
    names = [cut(name, room) for name, _ in rows]
    longest = max(cells(name) for name in [first, *names])
    head = padded(first, longest) + "".join(f"  {h:>{s}}" for h, s in zip(headings, sizes, strict=True))
    lines = [look.paint(head, "1")]
    for name, row, (_, counts) in zip(names, texts, rows, strict=True):
        shown = (
            "  " + look.paint(f"{text:>{size}}", _colour(count))
            for text, size, count in zip(row, sizes, counts, strict=True)
        )
        lines.append((padded(name, longest) + "".join(shown)).rstrip())
    return lines


def _colour(count: Count) -> str:
    return "2" if not count.due else "32" if count.is_complete else "33"


def _legend(plan: Progress, look: Look) -> list[str]:
    sections = "; ".join(
        f"{number} {title.removeprefix(f'{number}. ')}"
        for number, (title, _) in zip(plan.numbers, plan.sections, strict=True)
    )
    return [
        *_wrapped("Each cell: whole answers that are there / answers the stage requires.", look),
        *_wrapped(f"Sections: {sections}.", look),
    ]


def _wrapped(text: str, look: Look) -> list[str]:
    from udtplan.report.look import one_line

    room = max(40, min(look.width, _MAX_WIDTH))
    return textwrap.wrap(one_line(text), room, subsequent_indent="  ", break_on_hyphens=False)
