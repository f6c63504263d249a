"""Horizon, gaps, phases and load of a roadmap."""

from __future__ import annotations

from datetime import date

from tests.timeline.test_schedule import task
from udtplan.timeline import read
from udtplan.timeline.schedule import Horizon, gaps, horizon, load, phases, undated

LILLE = [
    task("unified-vision", "Nov. 2024 to May 2025", phase="startup"),
    task("strategy", "March 2025 to Summer 2025", phase="launch"),
    task("political-support", "Summer 2025 - 2027", phase="development"),
    task("data-infrastructure", "Winter 2025 - 2027", phase="development"),
    task("evaluation", "2026 - 2027", phase="diffusion"),
]


def test_lille_runs_from_november_2024_to_some_day_of_2027() -> None:
    whole = horizon(LILLE)
    assert whole == Horizon(read("November 2024").start, read("2027").end, open_end=False)


def test_each_phase_has_its_own_horizon() -> None:
    found = phases(LILLE)
    assert list(found) == ["startup", "launch", "development", "diffusion"]
    assert found["launch"] == Horizon(read("March 2025").start, read("summer 2025").end, open_end=False)


def test_what_goes_on_is_told_apart_from_what_ends() -> None:
    assert horizon([task("run", "from March 2026"), task("build", "May 2026")]).open_end


def test_a_gap_is_where_nothing_can_be_running() -> None:
    tasks = [task("a", "March 2026"), task("b", "Q3 2026"), task("c", "5 October 2026")]
    assert gaps(tasks) == [
        (date(2026, 4, 1), date(2026, 6, 30)),
        (date(2026, 10, 1), date(2026, 10, 4)),
    ]


def test_there_is_no_gap_where_something_may_go_on() -> None:
    assert gaps([task("a", "from March 2026"), task("b", "May 2030")]) == []
    assert gaps([task("a", "by March 2026"), task("b", "March 2020")]) == []


def test_the_load_counts_what_certainly_and_what_possibly_runs_each_month() -> None:
    tasks = [
        task("a", "March 2026 to May 2026", owner="digital"),
        task("b", "5 May 2026 to 2 June 2026", owner="digital"),
        task("c", "Q2 2026", owner="mobility"),
    ]
    found = load(tasks)
    assert [(part.first.month, part.certain, part.possible) for part in found["digital"]] == [
        (3, 1, 1),
        (4, 1, 1),
        (5, 2, 2),
        (6, 1, 1),
    ]
    assert [(part.first.month, part.certain, part.possible) for part in found["mobility"]] == [
        (4, 0, 1),
        (5, 0, 1),
        (6, 0, 1),
    ]


def test_by_quarters_a_quarter_is_certain() -> None:
    (part,) = load([task("c", "Q2 2026", owner="mobility")], "quarter")["mobility"]
    assert (part.first, part.last, part.certain, part.possible) == (date(2026, 4, 1), date(2026, 6, 30), 1, 1)


def test_a_deadline_is_certainly_worked_for_in_its_month_and_possibly_before() -> None:
    tasks = [task("a", "January 2026"), task("b", "by March 2026", owner="digital")]
    assert [(part.first.month, part.certain, part.possible) for part in load(tasks)["digital"]] == [
        (1, 0, 1),
        (2, 0, 1),
        (3, 1, 1),
    ]


def test_owners_come_by_name_and_tasks_without_one_first() -> None:
    tasks = [task("a", "May 2026", owner="traffic"), task("b", "May 2026"), task("c", "May 2026", owner="it")]
    assert list(load(tasks)) == ["", "it", "traffic"]


def test_undated_tasks_are_listed_apart() -> None:
    tasks = [task("a", "asap"), task("b", "May 2026"), task("c"), task("d", "ongoing")]
    assert [one.id for one in undated(tasks)] == ["a", "c", "d"]
