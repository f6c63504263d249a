"""No row of a table, and no two, stand alone on its last page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.render.samples import document
from tests.tools.pdf_check import assert_accessible, text_of
from udtplan.render.pdf.plan import pdf


def rows_by_page(count: int, folder: Path) -> list[int]:
    """How many rows of a register stand on each page that has any."""
    sources = [{"id": f"s{number}", "name": f"Source {number}x", "status": "gap"} for number in range(count)]
    path = folder / "made.pdf"
    path.write_bytes(pdf(document({"data_sources": sources})))
    found = [len(re.findall(r"Source \d+x", page)) for page in text_of(path).split("\f")]
    return [rows for rows in found if rows]


@pytest.mark.parametrize("count", range(20, 32))
def test_the_last_rows_of_a_table_stay_together(count: int, tmp_path: Path) -> None:
    found = rows_by_page(count, tmp_path)
    assert sum(found) == count
    assert found[-1] >= 3


def test_a_table_with_kept_rows_is_still_one_for_every_reader(tmp_path: Path) -> None:
    rows_by_page(24, tmp_path)
    assert_accessible(tmp_path / "made.pdf")
