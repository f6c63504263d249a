"""What every export is made from."""

from __future__ import annotations

from datetime import date

import pytest

from tests.exchange.plans import lille, roadmap
from udtplan.exchange.outline import clean, line
from udtplan.exchange.wording import sentence


def test_the_phases_come_in_the_templates_order_and_then_the_citys_own() -> None:
    of = roadmap({"phase": "Pilot"}, {"phase": "diffusion"}, {}, {"phase": "Start-up phase"})

    labels = [phase.label for phase in of.phases]

    assert labels == ["Startup stage", "Diffusion and value evaluation stage", "Pilot", "Other actions"]


def test_the_actions_stay_in_the_order_they_are_written() -> None:
    assert [row.id for row in roadmap({"phase": "launch"}, {"phase": "startup"}).rows] == ["a1", "a2"]


def test_two_actions_of_one_id_are_told_apart() -> None:
    assert [row.key for row in roadmap({"id": "a"}, {"id": "a"}).rows] == ["a", "a#2"]


def test_names_stand_for_ids() -> None:
    (row,) = roadmap(
        {"owner": "it", "addresses": ["silos", "map", "gone"]},
        stakeholders=[{"id": "it", "name": "IT department"}],
        bottlenecks=[{"id": "silos", "text": "Silos"}],
        outputs=[{"id": "map", "text": "A map"}],
    ).rows

    assert (row.owner_name, row.address_names) == ("IT department", ("Silos", "A map", "gone"))


def test_a_dropped_action_is_shown_but_nothing_follows_from_it() -> None:
    of = roadmap({"timeline": "2026", "status": "dropped"}, {"timeline": "May 2027"})

    assert len(of.rows) == 2
    assert of.reasoning.horizon.start is not None
    assert of.reasoning.horizon.start.earliest == date(2027, 5, 1)


def test_lille_has_no_gap_and_runs_for_38_months() -> None:
    found = lille().reasoning

    assert not found.gaps
    assert found.horizon.start is not None
    assert found.horizon.end is not None
    assert (found.horizon.start.earliest, found.horizon.end.latest) == (date(2024, 11, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("7 November 2026", "On 7 November 2026."),
        ("May 2026", "Some time from 1 May 2026 to 31 May 2026."),
        (
            "mid 2026",
            "Some time from 1 May 2026 to 31 July 2026 (it is meant roughly).",
        ),
        (
            "by June 2027",
            "No start is stated; ends between 1 June 2027 and 30 June 2027.",
        ),
        ("ongoing", "Ongoing, no dates."),
        ("blah", "Can't be read."),
    ],
)
def test_periods_in_plain_words(words: str, said: str) -> None:
    assert sentence(roadmap({"timeline": words}).rows[0].period) == said


def test_clean_text_has_nothing_that_acts() -> None:
    assert clean("a\r\nb\x85c\u2028d") == "a\nb\nc\nd"
    assert clean("\x1b[31m\u202ex") == "\ufffd[31mx"
    assert line(" two\n words ") == "two words"
