"""Slack and the critical path, in roadmaps one can follow with a finger."""

from __future__ import annotations

from tests.timeline.test_schedule import task
from udtplan.timeline import Verdict
from udtplan.timeline.schedule import Span, critical, slack, undated

CERTAIN, POSSIBLE, NO = Verdict.CERTAIN, Verdict.POSSIBLE, Verdict.NO

EXACT = [
    task("agree", "1 March 2026 to 31 March 2026"),
    task("tender", "1 April 2026 to 30 June 2026", "agree"),
    task("build", "1 July 2026 to 31 December 2026", "tender"),
    task("train", "1 April 2026 to 30 April 2026", "agree"),
    task("use", "1 June 2026 to 30 June 2026", "train"),
]


def test_between_exact_days_slack_is_exact() -> None:
    assert slack(EXACT) == {
        "agree": Span(0, 0),
        "tender": Span(0, 0),
        "build": Span(0, 0),
        "train": Span(31, 31),
        "use": Span(184, 184),
    }


def test_the_critical_path_is_what_moves_the_end() -> None:
    assert critical(EXACT) == {"agree": CERTAIN, "tender": CERTAIN, "build": CERTAIN, "train": NO, "use": NO}


def test_months_leave_it_open_by_how_many_days() -> None:
    found = slack([task("agree", "March 2026"), task("build", "May 2026 to 31 December 2026", "agree")])
    assert found["agree"] == Span(30, 90)  # from 31 March to 1 May, or from 1 March to 31 May


def test_neighbouring_months_may_or_may_not_be_critical() -> None:
    found = critical([task("agree", "April 2026"), task("build", "May 2026 to 31 December 2026", "agree")])
    assert found == {"agree": POSSIBLE, "build": CERTAIN}


def test_a_conflict_is_negative_slack() -> None:
    found = slack([task("data", "September 2026"), task("model", "1 May 2026 to 31 December 2026", "data")])
    assert found["data"] == Span(-152, -123)


def test_starting_on_the_day_on_which_the_other_ends_is_no_conflict() -> None:
    found = slack([task("a", "1 May 2026 to 9 May 2026"), task("b", "9 May 2026 to 12 May 2026", "a")])
    assert found["a"] == Span(0, 0)


def test_the_last_task_of_all_has_no_slack_even_if_its_end_is_vague() -> None:
    tasks = [task("a", "2026"), task("b", "March 2027 to 2028")]
    assert slack(tasks)["b"] == Span(0, 0)
    assert critical(tasks)["b"] is CERTAIN


def test_of_two_that_may_be_the_last_neither_is_certainly_critical() -> None:
    assert set(critical([task("a", "2026 to 2027"), task("b", "Q4 2027")]).values()) == {POSSIBLE}


def test_what_never_ends_has_no_slack_and_does_not_set_the_end() -> None:
    tasks = [task("build", "1 May 2026 to 31 May 2026"), task("run", "from June 2026", "build")]
    assert slack(tasks) == {"build": Span(0, 0)}
    assert critical(tasks) == {"build": CERTAIN}


def test_a_start_that_is_not_stated_is_at_most_as_late_as_the_end() -> None:
    tasks = [task("a", "1 May 2026 to 9 May 2026"), task("b", "by 20 June 2026", "a")]
    assert slack(tasks) == {"a": Span(0, 41), "b": Span(0, 0)}


def test_an_undated_task_passes_on_what_waits_behind_it() -> None:
    tasks = [task("a", "1 May 2026 to 9 May 2026"), task("b", "", "a"), task("c", "20 June 2026", "b")]
    assert slack(tasks)["a"] == Span(0, 41)
    assert undated(tasks) == [tasks[1]]


def test_a_task_that_ends_before_it_starts_counts_as_undated() -> None:
    tasks = [task("a", "May 2026"), task("b", "2028 - 2027", "a")]
    assert undated(tasks) == [tasks[1]]
    assert slack(tasks) == {"a": Span(0, 0)}


def test_dependencies_within_a_cycle_are_left_out() -> None:
    tasks = [task("a", "1 May 2026", "b"), task("b", "3 May 2026", "a"), task("c", "9 May 2026", "b")]
    assert slack(tasks) == {"a": Span(8, 8), "b": Span(5, 5), "c": Span(0, 0)}
