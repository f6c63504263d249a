"""The roadmap as an Excel workbook: a sheet of actions and a sheet of milestones, with real dates."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from udtplan.exchange.outline import Outline
from udtplan.exchange.tables import COLUMNS, MILESTONE_COLUMNS, Cell, action_cells, milestone_cells

if TYPE_CHECKING:
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

_CREATED = datetime(2025, 1, 1)
_MOST_LETTERS = 32_767


def xlsx(outline: Outline) -> bytes:
    """A workbook; the same roadmap gives the same bytes."""
    from xlsxwriter import Workbook

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = Workbook(out, options)
    at = outline.as_of
    created = datetime(at.year, at.month, at.day) if at else _CREATED
    book.set_properties({"title": outline.heading, "created": created})
    headings = [(column.heading, column.width) for column in COLUMNS]
    _sheet(book, "Roadmap", headings, list(action_cells(outline)), frozen=3)
    headings = [(name, width) for name, width, _ in MILESTONE_COLUMNS]
    _sheet(book, "Milestones", headings, list(milestone_cells(outline)), frozen=0)
    book.close()
    return out.getvalue()


def _sheet(
    book: Workbook, name: str, headings: Sequence[tuple[str, int]], lines: list[list[Cell]], *, frozen: int
) -> None:
    """A sheet with one table, whose headings stay in sight."""
    words = book.add_format({"text_wrap": True, "valign": "top"})
    days = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
    head = book.add_format({"text_wrap": True, "valign": "top", "bold": True})
    sheet = book.add_worksheet(name)
    for number, (_, width) in enumerate(headings):
        sheet.set_column(number, number, width)
    # A table needs a line; an empty one says that there is nothing.
    rows = max(len(lines), 1)
    columns: list[dict[str, Any]] = [{"header": heading, "header_format": head} for heading, _ in headings]
    sheet.add_table(
        0, 0, rows, len(headings) - 1, {"name": name, "columns": columns, "style": "Table Style Light 9"}
    )
    sheet.freeze_panes(1, frozen)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    for number, cells in enumerate(lines, 1):
        for place, cell in enumerate(cells):
            if isinstance(cell, date):
                sheet.write_datetime(number, place, datetime(cell.year, cell.month, cell.day), days)
            elif cell:
                sheet.write_string(number, place, _fitting(cell), words)
            else:
                sheet.write_blank(number, place, None, words)


def _fitting(text: str) -> str:
    """As much of a text as a cell can hold."""
    return text if len(text) <= _MOST_LETTERS else f"{text[: _MOST_LETTERS - 1]}…"
