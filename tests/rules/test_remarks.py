"""T001, T003 and T004 where a date stands beside other words: what is given is not said to be missing."""

from __future__ import annotations

import pytest

from tests.rules.quiet import findings, roadmap
from udtplan.findings import Finding


def found(timeline: str, *codes: str, language: str = "en") -> list[Finding]:
    files = roadmap("Build the model")
    files["5-roadmap.yaml"] = files["5-roadmap.yaml"].replace("Q1 2026", f"'{timeline}'")
    files["plan.yaml"] = f"city: {{name: Kalamata}}\nlanguage: {language}\n"
    return [finding for code in codes for finding in findings(code, files)]


@pytest.mark.parametrize(
    ("timeline", "language"),
    [
        ("Nov 2027 – June 2028 (council vote)", "en"),
        ("Oktober 2027 (Ratsbeschluss)", "de"),
        ("ab Q1 2027 (nach Haushaltsbeschluss)", "de"),
        ("until the end of the mandate (March 2026)", "en"),
        ("April 2027 to October 2027 (6 months)", "en"),
        ("deuxième quinzaine de mars 2027", "fr"),
    ],
)
def test_a_remark_in_brackets_takes_nothing_from_a_date(timeline: str, language: str) -> None:
    assert found(timeline, "T001", "T003", "T006", language=language) == []


@pytest.mark.parametrize(
    ("timeline", "language", "read"),
    [
        ("T2 2027 sous réserve du budget", "fr", "Q2 2027"),
        ("Q2 2027, vorbehaltlich der Förderung", "de", "Q2 2027"),
        ("à partir de 2027, par étapes", "fr", "from 2027"),
        ("May 2027 to June 2028 with a break in August", "en", "May 2027 to June 2028"),
        ("Q2 2027 after the tender", "en", "Q2 2027"),
    ],
)
def test_a_clause_beside_a_date_is_mentioned(timeline: str, language: str, read: str) -> None:
    (finding,) = found(timeline, "T001", "T003", "T006", language=language)
    assert (finding.code, finding.severity, finding.certain) == ("T003", "info", False)
    assert f"is read as “{read}”" in finding.message


@pytest.mark.parametrize(
    "timeline",
    [
        "Jan–Mar 2027 and Sep–Nov 2027",
        "before Easter 2027",
        "Autumn term 2027",
        "2. Kette 2027",
        "Q2 2027, cancelled",
        "April 2027 to October 2027 (3 months)",
    ],
)
def test_a_year_with_words_that_are_not_understood_is_no_missing_date(timeline: str) -> None:
    (finding,) = found(timeline, "T001")
    assert (finding.severity, finding.certain) == ("warning", False)
    assert "is not understood" in finding.message


@pytest.mark.parametrize("timeline", ["asap", "when it is done", "30 February 2027", "31/04/2027", "June"])
def test_what_gives_no_date_or_one_that_does_not_exist_is_an_error(timeline: str) -> None:
    (finding,) = found(timeline, "T001")
    assert (finding.severity, finding.certain) == ("error", True)


@pytest.mark.parametrize(
    ("timeline", "language"),
    [("hiver 2027-2028", "fr"), ("Winter 2027–2028", "de"), ("winter 2027-2028", "en")],
)
def test_one_winter_named_by_two_years_is_only_mentioned(timeline: str, language: str) -> None:
    (finding,) = found(timeline, "T003", "T004", language=language)
    assert (finding.code, finding.severity) == ("T003", "info")


def test_a_winter_and_a_year_with_a_space_between_can_be_read_in_two_ways() -> None:
    assert [finding.severity for finding in found("Winter 2026 - 2027", "T003")] == ["warning"]


@pytest.mark.parametrize(
    ("timeline", "language"),
    [("Schuljahr 26/27", "de"), ("année scolaire 2026", "fr"), ("Fiscal year 2026", "en")],
)
def test_what_can_be_read_in_two_ways_is_not_called_coarse_as_well(timeline: str, language: str) -> None:
    assert [finding.code for finding in found(timeline, "T003", "T004", language=language)] == ["T003"]
