"""The workbook, as calamine reads it back."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import Any

from python_calamine import CalamineWorkbook

from tests.exchange.plans import HOSTILE, hostile, lille, roadmap
from udtplan.exchange.outline import Outline, clean
from udtplan.exchange.xlsx import xlsx


def sheet(of: Outline, name: str = "Roadmap") -> list[dict[str, Any]]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(xlsx(of)))
    head, *lines = book.get_sheet_by_name(name).to_python()
    return [dict(zip(map(str, head), cells, strict=True)) for cells in lines]


def part(of: Outline, name: str) -> str:
    return zipfile.ZipFile(io.BytesIO(xlsx(of))).read(name).decode()


def test_lilles_rows_have_the_words_and_real_dates() -> None:
    found = sheet(lille())

    assert len(found) == 8
    assert found[3]["Action"] == "Upgrade data infrastructure"
    assert found[3]["When, as written"] == "Winter 2025 - 2027"
    assert found[3]["Starts, earliest"] == date(2025, 12, 1)
    assert found[3]["Ends, latest"] == date(2027, 12, 31)


def test_milestones_have_a_sheet_of_their_own() -> None:
    action = {"title": "Tender", "milestones": [{"when": "May 2026", "what": "Contract signed"}]}

    (found,) = sheet(roadmap(action), "Milestones")

    assert (found["Action"], found["Milestone"]) == ("Tender", "Contract signed")
    assert (found["Earliest"], found["Latest"]) == (date(2026, 5, 1), date(2026, 5, 31))


def test_the_headings_stay_in_sight_and_each_sheet_is_a_table() -> None:
    xml = part(lille(), "xl/worksheets/sheet1.xml")

    assert '<pane xSplit="3" ySplit="1"' in xml
    assert 'state="frozen"' in xml
    assert 'ref="A1:S9"' in part(lille(), "xl/tables/table1.xml")


def test_a_plan_without_actions_is_a_workbook_too() -> None:
    assert len(sheet(roadmap())) <= 1


def test_hostile_words_are_neither_formulas_nor_links() -> None:
    xml = part(hostile(), "xl/worksheets/sheet1.xml")

    assert "<f>" not in xml
    assert "<hyperlink" not in xml
    goals = {str(row["Goal"]) for row in sheet(hostile())}
    assert {clean(text) for text in HOSTILE} <= goals


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    (found,) = sheet(roadmap({"goal": "word " * 10_000}))

    assert len(found["Goal"]) == 32_767
    assert found["Goal"].endswith("…")
