"""`udtplan settings`."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from udtplan.cli.check import BaselineFile, Certain, FailOn, Gate, Ignore, NoBaseline, Select, wishes_of
from udtplan.cli.options import AsOf, Colour, Paths, StageName, choice, folders
from udtplan.cli.terminal import day, has_colour, say, width

if TYPE_CHECKING:
    from udtplan.check import Wishes

VERSION = 1


class Row(NamedTuple):
    """One setting: its name in `udtplan.toml`, what holds, and who says so."""

    name: str
    value: Any
    origin: str


def settings(
    paths: Paths = None,
    stage: StageName = None,
    as_of: AsOf = None,
    select: Select = None,
    ignore: Ignore = None,
    certain: Certain = None,
    fail_on: FailOn = None,
    gate: Gate = None,
    baseline: BaselineFile = None,
    no_baseline: NoBaseline = False,
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="table or json.")] = "table",
    color: Colour = "auto",
) -> None:
    """Which settings hold for a plan, and where each comes from. Takes the options of `check`."""
    is_json = choice("--format", form, {"table": False, "json": True})
    bold = has_colour(sys.stdout, color)
    wishes = wishes_of(stage, select, ignore, certain, fail_on, baseline, no_baseline, gate)
    plans = [(folder, list(_rows(folder, wishes, day(as_of)))) for folder in folders(paths)]
    if is_json:
        say(_json(plans))
        return
    say("\n\n".join("\n".join(_table(folder, rows, bold)) for folder, rows in plans))


def _rows(folder: Path, wishes: Wishes, today: date) -> Iterator[Row]:
    from udtplan.check import shown_path
    from udtplan.check.stages import DEFAULT, stage_held
    from udtplan.check.wishes import held
    from udtplan.load import load
    from udtplan.model import facts
    from udtplan.render.look.publishing import publishing

    loaded = load(folder)
    programme = loaded.programme
    holds = held(programme, folder, wishes)

    def programme_row(name: str, value: str) -> Row:
        source = loaded.sources.get(facts.FILE)
        if name in loaded.plan.facts.model_fields_set and source is not None:
            line = source.locate((name,)).line
            return Row(name, value, f"{shown_path(folder / facts.FILE)}:{line}")
        return Row(name, value, programme.where(name) if programme.sets(name) else DEFAULT)

    yield programme_row("edition", loaded.edition.id)
    yield programme_row("template", loaded.template.key)
    stage, origin = holds.stage
    by_date = "the last whose date has passed" if stage is None else origin
    yield Row("stage", stage_held(loaded, holds.stage, today).id, by_date)
    yield Row("select", list(holds.select.value) or "all rules", holds.select.origin)
    yield from [Row("ignore", *word) for word in holds.ignore] or [Row("ignore", [], DEFAULT)]
    yield Row("fail_on", *holds.fail_on)
    yield Row("gate", *holds.gate)
    yield Row("certain", *holds.certain)
    known = holds.baseline.value
    yield Row("baseline", shown_path(known) if known else None, holds.baseline.origin)
    published = publishing(programme, folder)
    for name in ("colour", "logo", "logo_text", "watermark"):
        value, origin = getattr(published, name)
        yield Row(name, value or None, origin)
    for index, waiver in programme.waivers(folder):
        is_over = waiver.until is not None and waiver.until < today
        until = f", {'over since' if is_over else 'until'} {waiver.until}" if waiver.until else ""
        question = f" at {waiver.question}" if waiver.question else ""
        reason = f": {waiver.reason}" if waiver.reason else ""
        yield Row("waiver", f"{waiver.rule}{question}{until}{reason}", programme.where("waivers", index))


def _table(folder: Path, rows: list[Row], bold: bool) -> Iterator[str]:
    from udtplan.check import shown_path
    from udtplan.report.look import Look, cells, one_line, padded

    look = Look(bold, width())
    yield look.paint(one_line(shown_path(folder)), "1")
    names = max(len(row.name) for row in rows)
    values = [one_line(_worded(row.value)) for row in rows]
    widest = min(max(map(cells, values)), max(24, look.width - names - 6 - max(len(r.origin) for r in rows)))
    for row, value in zip(rows, values, strict=True):
        first, *rest = wrap(value, widest, break_on_hyphens=False) or [""]
        yield f"  {row.name:<{names}}  {padded(first, widest)}  {look.paint(one_line(row.origin), '2')}"
        yield from (f"  {'':<{names}}  {line}" for line in rest)


def _worded(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "none"
    return {None: "none", True: "yes", False: "no"}.get(value, str(value))


def _json(plans: list[tuple[Path, list[Row]]]) -> str:
    from udtplan.check import shown_path

    data = {
        "version": VERSION,
        "plans": [
            {
                "path": shown_path(folder),
                "settings": [{"name": r.name, "value": r.value, "origin": r.origin} for r in rows],
            }
            for folder, rows in plans
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2)
