"""The eight rows of the Lille roadmap, with the days their words stand for."""

from __future__ import annotations

import pytest

from udtplan.timeline import read

ROWS = [
    (
        "Nov. 2024 to May 2025",
        ("2024-11-01", "2024-11-30", "month"),
        ("2025-05-01", "2025-05-31", "month"),
        [],
    ),
    (
        "March 2025 to Summer 2025",
        ("2025-03-01", "2025-03-31", "month"),
        ("2025-06-01", "2025-08-31", "season"),
        [],
    ),
    ("Summer 2025 - 2027", ("2025-06-01", "2025-08-31", "season"), ("2027-01-01", "2027-12-31", "year"), []),
    (
        "Winter 2025 - 2027",
        ("2025-12-01", "2026-02-28", "season"),
        ("2027-01-01", "2027-12-31", "year"),
        ["ambiguous"],
    ),
    ("Summer 2025 - 2026", ("2025-06-01", "2025-08-31", "season"), ("2026-01-01", "2026-12-31", "year"), []),
    ("2026 - 2027", ("2026-01-01", "2026-12-31", "year"), ("2027-01-01", "2027-12-31", "year"), []),
    ("Summer 2025 - 2027", ("2025-06-01", "2025-08-31", "season"), ("2027-01-01", "2027-12-31", "year"), []),
    ("2026 - 2027", ("2026-01-01", "2026-12-31", "year"), ("2027-01-01", "2027-12-31", "year"), []),
]


@pytest.mark.parametrize(("text", "start", "end", "flags"), ROWS)
def test_a_row_reads_as_the_city_meant_it(
    text: str, start: tuple[str, ...], end: tuple[str, ...], flags: list[str]
) -> None:
    keys = ("earliest", "latest", "precision")
    assert read(text).as_json() == {
        "text": text,
        "start": dict(zip(keys, start, strict=True)),
        "end": dict(zip(keys, end, strict=True)),
        "flags": flags,
    }


def test_the_winter_of_lille_has_two_readings() -> None:
    first, second = read("Winter 2025 - 2027").readings
    assert first.words == "winter 2025/26 to 2027"
    assert second.words == "January/February 2025 to 2027"
    assert second.start is not None
    assert (str(second.start.earliest), str(second.start.latest)) == ("2025-01-01", "2025-02-28")
