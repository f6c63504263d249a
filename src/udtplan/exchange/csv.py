"""The roadmap as a CSV file that opens right by a double click in Excel, in most of Europe.

Excel splits at the list separator of the computer's region. Where numbers have a decimal comma, as in most of
Europe, that is the semicolon; LibreOffice and Google Sheets find it by themselves. A first line `sep=;` would
settle it everywhere, but makes Excel ignore the byte order mark, without which it breaks every accent.
"""

from __future__ import annotations

import csv as standard
import io
from datetime import date

from udtplan.exchange.outline import Outline
from udtplan.exchange.tables import COLUMNS, Cell, action_cells

SEPARATOR = ";"
_BOM = "\ufeff"
# A cell that begins like this is a formula to a spreadsheet; the last four are East Asian keyboards'.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv(outline: Outline) -> bytes:
    """The actions as a table; the days as 2025-06-30."""
    out = io.StringIO()
    writer = standard.writer(out, delimiter=SEPARATOR, lineterminator="\r\n")
    writer.writerow([column.heading for column in COLUMNS])
    for cells in action_cells(outline):
        writer.writerow([guarded(_text(cell)) for cell in cells])
    return f"{_BOM}{out.getvalue()}".encode()


def _text(cell: Cell) -> str:
    return cell.isoformat() if isinstance(cell, date) else cell or ""


def guarded(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet would run it."""
    return (
        f"'{text}"
        if text.lstrip(" \u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad").startswith(_FORMULA)
        else text
    )
