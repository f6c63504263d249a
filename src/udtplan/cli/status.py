"""`udtplan status`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from udtplan.cli.options import AsOf, Colour, Paths, StageName, folders
from udtplan.cli.terminal import day, has_colour, say, width

if TYPE_CHECKING:
    from udtplan.cohort.status import Count, Progress

# Below this many columns the names of stages are cut to so many letters.
_WIDE = 110
_SHORT = 8


def status(paths: Paths = None, stage: StageName = None, as_of: AsOf = None, color: Colour = "auto") -> None:
    """How far each plan is: what every stage requires and what of it is there."""
    from udtplan.cohort.status import progress

    today = day(as_of)
    plans = [progress(folder, today, stage) for folder in folders(paths)]
    colour = has_colour(sys.stdout, color)
    if len(plans) == 1:
        _show(
            [(title, counts) for title, counts in plans[0].sections], plans[0], "Section", colour, total=True
        )
        _explain(plans[0])
        return
    for edition in sorted({plan.edition for plan in plans}):
        same = [plan for plan in plans if plan.edition == edition]
        say(f"Edition {edition}")
        _show([(plan.city, plan.totals) for plan in same], same[0], "City", colour, total=False)
    say(
        "Each cell: answers that are there / answers the stage requires. `udtplan status CITY` shows one plan."
    )


def _show(
    rows: list[tuple[str, list[Count]]], plan: Progress, first: str, colour: bool, *, total: bool
) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from udtplan.report.look import visible

    columns = width()
    table = Table(box=None, pad_edge=False, header_style="bold", show_footer=total)
    table.add_column(first, footer="All")
    for position, info in enumerate(plan.stages):
        name = info.id if columns >= _WIDE or len(info.id) <= _SHORT else f"{info.id[: _SHORT - 1]}…"
        heading = Text(name, style="underline" if info.id == plan.now.id else "")
        footer = _cell(plan.totals[position]) if total else ""
        table.add_column(heading, footer=footer, justify="right", no_wrap=True)
    for label, counts in rows:
        # Text, not markup: a city's name may hold brackets.
        table.add_row(Text(visible(label)), *(_cell(count) for count in counts))
    console = Console(
        file=sys.stdout, width=max(columns, 80), no_color=not colour, force_terminal=colour, highlight=False
    )
    console.print(table)


def _cell(count: Count) -> object:
    from rich.text import Text

    if count.due == 0:
        return Text("·", style="dim")
    words = f"{count.answered}/{count.due}"
    return Text(f"{words} ✓", style="green") if count.is_complete else Text(f"{words}  ")


def _explain(plan: Progress) -> None:
    from udtplan.report.look import visible

    say("Each cell: answers that are there / answers the stage requires.")
    say(f"{visible(plan.city)}, edition {plan.edition}, now: {plan.now.id} ({plan.now.when}).")
    if plan.open_answers:
        say(f"Still to write: {', '.join(plan.open_answers)}.")
    if plan.following is not None:
        say(f"Next: {plan.following.id} ({plan.following.when}). {plan.following.expects}")
