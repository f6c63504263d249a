"""What the caller may add: the year of a phrase without one, and what a season is."""

from __future__ import annotations

import pytest

from udtplan.timeline import read


def spoken(text: str, language: str = "en", **options: int | str) -> str:
    period = read(text, language, **options)  # type: ignore[arg-type]
    sides = [f"{b.earliest}..{b.latest}" if b else "-" for b in (period.start, period.end)]
    return sides[0] if sides[0] == sides[1] else " / ".join(sides)


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("late September", "en", "2025-09-21..2025-09-30"),
        ("by mid-October", "en", "- / 2025-10-15..2025-10-15"),
        ("18 July, 11h CEST", "en", "2025-07-18..2025-07-18"),
        ("A la fin du premier semestre", "fr", "2025-06-01..2025-06-30"),
        ("nel mese di febbraio", "it", "2025-02-01..2025-02-28"),
        ("May-July", "en", "2025-05-01..2025-05-31 / 2025-07-01..2025-07-31"),
        ("November to February", "en", "2025-11-01..2025-11-30 / 2026-02-01..2026-02-28"),
    ],
)
def test_a_phrase_without_a_year_reads_when_the_year_is_given(text: str, language: str, days: str) -> None:
    assert read(text, language).flags == ("unread",)
    assert spoken(text, language, year=2025) == days


def test_a_year_that_is_written_is_kept_whatever_the_year_given() -> None:
    assert spoken("March 2027", year=2025) == "2027-03-01..2027-03-31"


def test_seasons_may_be_quarters_of_the_year() -> None:
    assert spoken("été 2025", "fr", seasons="quarters") == "2025-07-01..2025-09-30"
    assert spoken("winter 2025", seasons="quarters") == "2025-01-01..2025-03-31"
    assert read("winter 2025", seasons="quarters").flags == ()


def test_another_name_for_the_seasons_is_refused() -> None:
    with pytest.raises(ValueError, match="meteorological"):
        read("summer 2025", seasons="astronomical")


def test_an_unknown_language_is_read_as_english() -> None:
    assert read("Q3 2026", "tlh") == read("Q3 2026", "en")


@pytest.mark.parametrize("tag", ["fr", "fr-BE", "fr_CA", "FR"])
def test_a_language_tag_may_name_a_region(tag: str) -> None:
    assert read("d'ici fin juin 2026", tag) == read("d'ici fin juin 2026", "fr")


def test_the_language_of_the_plan_wins_where_it_and_english_disagree() -> None:
    assert spoken("mai 2026", "de") == "2026-05-01..2026-05-31"
    assert read("sept mois", "fr").flags == ("unread",)
    assert spoken("sept. 2026", "fr") == "2026-09-01..2026-09-30"
    assert read("no 2026. gada", "lv").flags == ("open-end",)
