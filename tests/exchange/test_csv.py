"""The CSV file, read as Excel reads it in a region with a decimal comma."""

from __future__ import annotations

import csv as standard
import io

from tests.exchange.plans import HOSTILE, hostile, lille, roadmap
from udtplan.exchange.csv import csv
from udtplan.exchange.outline import Outline, clean

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def rows(of: Outline) -> list[dict[str, str]]:
    """What Excel shows: the byte order mark says UTF-8, the semicolon parts the columns."""
    text = csv(of).decode("utf-8-sig")
    return list(standard.DictReader(io.StringIO(text, newline=""), delimiter=";", strict=True))


def test_it_begins_with_the_mark_by_which_excel_knows_utf_8() -> None:
    assert csv(lille()).startswith(b"\xef\xbb\xbfId;Phase;Action;")


def test_every_line_ends_as_on_windows() -> None:
    assert csv(lille()).count(b"\r\n") == 9


def test_lilles_rows_have_the_words_and_the_days() -> None:
    found = rows(lille())

    assert len(found) == 8
    fourth = found[3]
    assert fourth["Action"] == "Upgrade data infrastructure"
    assert fourth["Phase"] == "Development stage"
    assert fourth["When, as written"] == "Winter 2025 - 2027"
    days = [fourth[name] for name in ("Starts, earliest", "Starts, latest", "Ends, earliest", "Ends, latest")]
    assert days == ["2025-12-01", "2026-02-28", "2027-01-01", "2027-12-31"]


def test_a_bound_that_is_not_stated_is_an_empty_cell() -> None:
    (found,) = rows(roadmap({"timeline": "by June 2027"}))

    assert found["Starts, earliest"] == ""
    assert found["Ends, latest"] == "2027-06-30"


def test_no_cell_is_a_formula() -> None:
    for row in rows(hostile()):
        for cell in row.values():
            assert not cell.strip("\u200b\u200e\u200f\ufeff ").startswith(FORMULA), cell


def test_hostile_words_stay_in_their_cells() -> None:
    found = rows(hostile())

    assert len(found) == 2 * len(HOSTILE) + 1
    goals = {row["Goal"] for row in found} | {row["Goal"].removeprefix("'") for row in found}
    assert {clean(text) for text in HOSTILE} <= goals
