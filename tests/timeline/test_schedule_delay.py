"""What slips when something slips, and how a delay is said."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.timeline.test_schedule import task
from udtplan.timeline import Verdict
from udtplan.timeline.schedule import Delay, Slip, Span, delayed, end_slip, parse_delay, untold

ROADMAP = [
    task("tender", "1 April 2026 to 30 June 2026"),
    task("sensors", "1 September 2026 to 31 January 2027", "tender"),
    task("model", "1 February 2027 to 30 June 2027", "sensors"),
    task("train", "1 March 2026 to 31 March 2026"),
]


def test_a_delay_eats_the_free_days_first_and_moves_the_rest_down_the_chain() -> None:
    slips = delayed(ROADMAP, {"tender": 90})
    assert slips == [
        Slip("tender", 90, 90, ("tender",)),
        Slip("sensors", 28, 28, ("tender", "sensors")),
        Slip("model", 28, 28, ("tender", "sensors", "model")),
    ]
    assert end_slip(ROADMAP, slips) == Span(28, 28)


def test_a_delay_that_fits_between_moves_nothing_else() -> None:
    assert [slip.id for slip in delayed(ROADMAP, {"tender": 62})] == ["tender"]


def test_months_are_calendar_months_from_the_day_on_which_the_task_ends() -> None:
    (tender, *_) = delayed(ROADMAP, {"tender": parse_delay("3m")})
    assert (tender.least, tender.most) == (92, 92)  # 30 June to 30 September


def test_from_a_vague_end_months_are_a_span_of_days() -> None:
    (only,) = delayed([task("tender", "2026")], {"tender": Delay(months=3)})
    assert (only.least, only.most) == (89, 92)


def test_one_month_from_the_end_of_january_leads_to_the_end_of_february() -> None:
    (only,) = delayed([task("tender", "31 January 2027")], {"tender": Delay(months=1)})
    assert (only.least, only.most) == (28, 28)


def test_vague_dates_leave_it_open_whether_anything_slips() -> None:
    tasks = [task("tender", "Q2 2026"), task("sensors", "Q3 2026", "tender")]
    sensors = delayed(tasks, {"tender": 60})[1]
    assert (sensors.least, sensors.most, sensors.verdict) == (0, 60, Verdict.POSSIBLE)
    sensors = delayed(tasks, {"tender": 200})[1]
    assert (sensors.least, sensors.most, sensors.verdict) == (19, 200, Verdict.CERTAIN)


def test_what_starts_too_early_already_slips_as_much_as_what_it_waits_for() -> None:
    tasks = [task("data", "1 May 2026 to 31 May 2026"), task("model", "20 May 2026 to 9 June 2026", "data")]
    assert [slip.most for slip in delayed(tasks, {"data": 10})] == [10, 10]


def test_of_two_delays_the_one_that_reaches_further_counts() -> None:
    slips = {slip.id: slip for slip in delayed(ROADMAP, {"tender": 90, "sensors": 40})}
    assert slips["model"].most == 40
    assert slips["model"].chain == ("sensors", "model")


def test_a_delay_of_a_task_that_is_not_there_is_ignored() -> None:
    assert delayed(ROADMAP, {"nobody": 90}) == []


@pytest.mark.parametrize(
    ("words", "language", "months", "days"),
    [
        ("3m", "en", 3, 0),
        ("2 weeks", "en", 0, 14),
        ("10d", "en", 0, 10),
        ("1y", "en", 12, 0),
        ("6 months", "en", 6, 0),
        ("+5 days", "en", 0, 5),
        ("0d", "en", 0, 0),
        ("1 year and 2 weeks", "en", 12, 14),
        ("1y 6m", "en", 18, 0),
        ("3 Monate", "de", 3, 0),
        ("2 Wochen", "de", 0, 14),
        ("2 semaines", "fr", 0, 14),
        ("6 months", "sk", 6, 0),
    ],
)
def test_delays_are_read(words: str, language: str, months: int, days: int) -> None:
    assert parse_delay(words, language) == Delay(months, days)


@pytest.mark.parametrize(
    "words", ["", " ", "3", "soon", "m", "-3m", "1.5 months", "2 min", "3m later", "900y"]
)
def test_what_is_no_delay_is_refused_with_a_sentence(words: str) -> None:
    with pytest.raises(ValueError, match=r"[“”].*\.$"):
        parse_delay(words)


@given(st.text(max_size=30))
@example("1" * 5000 + "d")
def test_no_text_breaks_the_reader_of_delays(text: str) -> None:
    with suppress(ValueError):
        assert parse_delay(text).days >= 0


def test_what_a_cycle_leads_to_can_not_be_told_once_a_delay_reaches_it() -> None:
    tasks = [
        task("before", "2026"),
        task("a", "2026", "before", "b"),
        task("b", "2026", "a"),
        task("after", "2027", "b"),
        task("aside", "2026", "before"),
        task("alone", "2026", "alone"),
    ]

    assert untold(tasks, ["before"]) == ["a", "b", "after"]
    assert untold(tasks, ["b"]) == ["a", "b", "after"]
    assert untold(tasks, ["alone"]) == ["alone"]
    assert untold(tasks, ["after"]) == untold(tasks, ["aside"]) == untold(tasks, []) == []
