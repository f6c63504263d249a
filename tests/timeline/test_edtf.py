"""ISO 8601 and EDTF, compared with the ``edtf`` package where that is right (not winter, not open ends)."""

from __future__ import annotations

from datetime import date

import edtf
import pytest

from udtplan.timeline import Period, read

EDTF = [
    "2026",
    "2026-05",
    "2026-05-31",
    "2026-22",
    "2026-33",
    "2026-36",
    "2026/2028",
    "2026-05/2027-03",
    "2026-05-01/2026-07-31",
    "2026-05~",
    "2026?",
    "2026-05%",
]


def reach(period: Period) -> tuple[date, date]:
    assert period.start is not None
    assert period.end is not None
    return period.start.earliest, period.end.latest


@pytest.mark.parametrize("text", EDTF)
def test_edtf_reads_as_the_reference_implementation_reads_it(text: str) -> None:
    parsed = edtf.parse_edtf(text)
    low, high = (date(*moment[:3]) for moment in (parsed.lower_strict(), parsed.upper_strict()))
    assert reach(read(text)) == (low, high)


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("2026-05~", ("approximate",)),
        ("2026-05?", ("uncertain",)),
        ("2026-05%", ("approximate", "uncertain")),
        ("2026/..", ("open-end",)),
        ("../2026", ()),
    ],
)
def test_edtf_qualifications_are_flags(text: str, flags: tuple[str, ...]) -> None:
    assert read(text).flags == flags
    assert read(text).is_dated


def test_codes_that_could_also_be_years_are_ambiguous() -> None:
    assert read("2025-22").flags == ()
    assert read("2025-34").flags == ("ambiguous",)
    assert [reading.words for reading in read("2025-34").readings] == ["Q2 2025", "2025 to 2034"]
    assert [reading.words for reading in read("2025-26").readings][:1] == ["2025 to 2026"]
