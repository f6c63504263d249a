"""Order and cycles of tasks, and what holds for any roadmap: the numbers enclose what can happen."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from udtplan.timeline import Bound, Period, Precision, Verdict, read
from udtplan.timeline.schedule import (
    Delay,
    Task,
    critical,
    cycles,
    delayed,
    end_slip,
    gaps,
    horizon,
    load,
    ordered,
    slack,
    undated,
)

ORIGIN = date(2026, 1, 1)


def task(name: str, when: str = "", *depends_on: str, owner: str = "", phase: str = "") -> Task:
    return Task(name, name.title(), read(when) if when else None, depends_on, phase, owner)


def names(tasks: list[Task]) -> str:
    return " ".join(one.id for one in tasks)


# ── Order ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_task_comes_behind_what_it_depends_on_and_else_stays_where_it_is_written() -> None:
    tasks = [task("build", "", "tender"), task("train"), task("tender", "", "agree"), task("agree")]
    assert names(ordered(tasks)) == "train agree tender build"


def test_ids_that_no_task_has_are_ignored() -> None:
    assert names(ordered([task("b", "", "nobody"), task("a")])) == "b a"


def test_of_two_tasks_with_the_same_id_the_first_is_depended_on_and_both_are_kept() -> None:
    tasks = [task("build", "", "tender"), task("tender"), task("tender", "", "build")]
    assert names(ordered(tasks)) == "tender build tender"
    assert cycles(tasks) == []


def test_tasks_of_a_cycle_stay_in_the_order_and_others_keep_theirs() -> None:
    tasks = [task("c", "", "a"), task("a", "", "b"), task("b", "", "a")]
    assert names(ordered(tasks)) == "a c b"


# ── Cycles ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        ("a>b b>c", []),
        ("a>a", ["a → a"]),
        ("a>b b>a", ["a → b → a"]),
        ("b>a a>b", ["b → a → b"]),
        ("a>b b>c c>a", ["a → b → c → a"]),
        ("a>b b>a c>d d>c", ["a → b → a", "c → d → c"]),
        ("a>b b>a b>c c>b", ["a → b → a", "b → c → b"]),
        ("a>b a>c b>a c>a b>c", ["a → b → a", "a → b → c → a", "a → c → a"]),
        ("a>a a>b b>a", ["a → a", "a → b → a"]),
        ("x>a a>b b>a", ["a → b → a"]),
    ],
)
def test_every_cycle_is_named_once_as_a_path(links: str, expected: list[str]) -> None:
    wanted: dict[str, list[str]] = {}
    for link in links.split():
        left, right = link.split(">")
        wanted.setdefault(left, []).append(right)
    for name in {link.split(">")[1] for link in links.split()}:
        wanted.setdefault(name, [])
    found = cycles([task(name, "", *others) for name, others in wanted.items()])
    assert [" → ".join(path) for path in found] == expected


def test_where_everything_depends_on_everything_the_first_cycles_are_named() -> None:
    every = [str(i) for i in range(30)]
    found = cycles([task(name, "", *every) for name in every], most=7)
    assert len(found) == 7
    assert len(set(found)) == 7


def test_a_long_chain_and_a_long_cycle_are_no_trouble() -> None:
    chain = [task(str(i), "May 2026", str(i + 1)) for i in range(2000)]
    assert names(ordered(chain)).startswith("1999 1998 ")
    assert cycles(chain) == []
    (cycle,) = cycles([*chain, task("2000", "May 2026", "0")])
    assert len(cycle) == 2002
    assert len(slack(chain)) == len(critical(chain)) == len(delayed(chain, {"1999": 40})) == 2000


@st.composite
def graphs(draw: st.DrawFn) -> list[Task]:
    count = draw(st.integers(0, 6))
    ids = st.lists(st.sampled_from([*map(str, range(count)), "nobody"]), max_size=4)
    return [task(str(i), "", *draw(ids)) for i in range(count)]


@given(graphs())
def test_the_order_has_every_task_once_and_respects_dependencies_outside_cycles(tasks: list[Task]) -> None:
    found = ordered(tasks)
    assert sorted(map(id, found)) == sorted(map(id, tasks))
    place = {one.id: i for i, one in enumerate(found)}
    for one in tasks:
        for name in one.depends_on:
            if name in place and not _reaches(tasks, name, one.id):
                assert place[name] < place[one.id]


@given(graphs())
def test_cycles_are_all_there_is_to_find_by_walking(tasks: list[Task]) -> None:
    assert sorted(cycles(tasks, most=10_000)) == sorted(_walked_cycles(tasks))


def _reaches(tasks: list[Task], start: str, goal: str) -> bool:
    wanted = {one.id: one.depends_on for one in tasks}
    seen: set[str] = set()
    todo = [start]
    while todo:
        name = todo.pop()
        if name == goal:
            return True
        if name not in seen:
            seen.add(name)
            todo.extend(wanted.get(name, ()))
    return False


def _walked_cycles(tasks: list[Task]) -> set[tuple[str, ...]]:
    wanted = {one.id: one.depends_on for one in tasks}
    found: set[tuple[str, ...]] = set()

    def walk(path: tuple[str, ...]) -> None:
        for name in wanted[path[-1]]:
            if name == path[0]:
                found.add((*path, name))
            elif name in wanted and name > path[0] and name not in path:
                walk((*path, name))

    for name in wanted:
        walk((name,))
    return found


# ── What holds for any roadmap, whatever days turn out to be meant ───────────────────────────────────


class Reality(NamedTuple):
    """Tasks, and for each the days on which it starts and ends in one of the ways the words allow."""

    tasks: list[Task]
    starts: list[int]
    ends: list[int]

    def before(self, i: int) -> list[int]:
        return [int(name) for name in self.tasks[i].depends_on]

    def after(self, i: int) -> list[int]:
        return [j for j, one in enumerate(self.tasks) if str(i) in one.depends_on]


@st.composite
def realities(draw: st.DrawFn) -> Reality:
    days = st.integers(0, 40)
    tasks, starts, ends = [], [], []
    for i in range(draw(st.integers(1, 6))):
        start, end = sorted((draw(days), draw(days)))
        spread = st.integers(0, 12)
        period = Period("", _around(draw, spread, start), _around(draw, spread, end))
        depends_on = draw(st.lists(st.integers(0, i - 1), unique=True, max_size=3)) if i else []
        tasks.append(Task(str(i), str(i), period, tuple(map(str, depends_on))))
        starts.append(start)
        ends.append(end)
    return Reality(tasks, starts, ends)


def _around(draw: st.DrawFn, spread: st.SearchStrategy[int], day: int) -> Bound:
    low, high = day - draw(spread), day + draw(spread)
    return Bound(ORIGIN + timedelta(days=low), ORIGIN + timedelta(days=high), Precision.DAY)


def _between(end: int, start: int) -> int:
    """The free days between an end and a start; negative where the start comes first."""
    return start - end - 1 if start > end else start - end


@given(realities())
def test_the_slack_lies_between_its_limits_whatever_days_are_meant(real: Reality) -> None:
    found = slack(real.tasks)
    for i, end in enumerate(real.ends):
        true = min([max(real.ends) - end, *(_between(end, real.starts[j]) for j in real.after(i))])
        limits = found[str(i)]
        assert limits.least is not None
        assert limits.most is not None
        assert limits.least <= true <= limits.most


@given(realities())
def test_slack_is_never_certainly_negative_without_a_conflict(real: Reality) -> None:
    conflicts = any(real.starts[i] < real.ends[j] for i in range(len(real.tasks)) for j in real.before(i))
    if not conflicts:
        assert all(span.most is not None and span.most >= 0 for span in slack(real.tasks).values())


@given(realities())
def test_what_is_certainly_critical_or_not_is_so_whatever_days_are_meant(real: Reality) -> None:
    found = critical(real.tasks)
    total: dict[int, int] = {}
    for i in reversed(range(len(real.tasks))):
        behind = [max(_between(real.ends[i], real.starts[j]), 0) + total[j] for j in real.after(i)]
        total[i] = min([max(real.ends) - real.ends[i], *behind])
        assert found[str(i)] is not (Verdict.NO if total[i] == 0 else Verdict.CERTAIN)


@given(realities(), st.dictionaries(st.integers(0, 5), st.integers(0, 50), max_size=3))
def test_slips_lie_between_their_limits_whatever_days_are_meant(
    real: Reality, delays: dict[int, int]
) -> None:
    found = {slip.id: slip for slip in delayed(real.tasks, {str(i): days for i, days in delays.items()})}
    late: list[int] = []
    for i in range(len(real.tasks)):
        waits = [late[j] - max(_between(real.ends[j], real.starts[i]), 0) for j in real.before(i)]
        late.append(max([delays.get(i, 0), 0, *waits]))
        least, most = (found[str(i)].least, found[str(i)].most) if str(i) in found else (0, 0)
        assert least <= late[i] <= most
    moved = max(end + days for end, days in zip(real.ends, late, strict=True)) - max(real.ends)
    limits = end_slip(real.tasks, list(found.values()))
    assert limits.least is not None
    assert limits.most is not None
    assert limits.least <= moved <= limits.most


@given(realities())
def test_a_delay_of_nothing_changes_nothing(real: Reality) -> None:
    assert delayed(real.tasks, {one.id: 0 for one in real.tasks}) == []
    assert delayed(real.tasks, {one.id: Delay() for one in real.tasks}) == []


@given(realities(), st.integers(0, 60), st.integers(0, 60))
def test_a_longer_delay_never_slips_less(real: Reality, days: int, more: int) -> None:
    longer = {slip.id: slip for slip in delayed(real.tasks, {"0": days + more})}
    for slip in delayed(real.tasks, {"0": days}):
        assert slip.least <= longer[slip.id].least
        assert slip.most <= longer[slip.id].most


@given(realities(), st.integers(0, 14), st.integers(0, 6))
def test_more_months_never_slip_less(real: Reality, months: int, more: int) -> None:
    longer = {slip.id: slip for slip in delayed(real.tasks, {"0": Delay(months + more)})}
    for slip in delayed(real.tasks, {"0": Delay(months)}):
        assert slip.least <= longer[slip.id].least
        assert slip.most <= longer[slip.id].most


@given(realities())
def test_a_chain_runs_from_what_is_late_to_what_slips_along_dependencies(real: Reality) -> None:
    by_id = {one.id: one for one in real.tasks}
    for slip in delayed(real.tasks, {"0": 30}):
        assert slip.chain[0] == "0"
        assert slip.chain[-1] == slip.id
        assert all(a in by_id[b].depends_on for a, b in zip(slip.chain, slip.chain[1:], strict=False))


@given(realities())
def test_in_a_gap_nothing_runs_and_the_horizon_holds_the_first_and_last_day(real: Reality) -> None:
    for first, last in gaps(real.tasks):
        for start, end in zip(real.starts, real.ends, strict=True):
            assert ORIGIN + timedelta(days=end) < first or last < ORIGIN + timedelta(days=start)
    whole = horizon(real.tasks)
    assert whole.start is not None
    assert whole.end is not None
    assert whole.start.earliest <= ORIGIN + timedelta(days=min(real.starts)) <= whole.start.latest
    assert whole.end.earliest <= ORIGIN + timedelta(days=max(real.ends)) <= whole.end.latest


@given(realities(), st.sampled_from(["month", "quarter"]))
def test_the_load_lies_between_certain_and_possible(real: Reality, unit: str) -> None:
    (found,) = load(real.tasks, unit).values()
    spans = [
        (ORIGIN + timedelta(days=start), ORIGIN + timedelta(days=end))
        for start, end in zip(real.starts, real.ends, strict=True)
    ]
    for part in found:
        running = sum(start <= part.last and part.first <= end for start, end in spans)
        assert part.certain <= running <= part.possible


@given(graphs())
def test_tasks_without_dates_are_listed_apart_and_break_nothing(tasks: list[Task]) -> None:
    assert undated(tasks) == tasks
    assert not slack(tasks)
    assert not critical(tasks)
    assert not load(tasks)
    assert gaps(tasks) == []
    assert horizon(tasks).start is None
    assert all(slip.least <= slip.most == 9 for slip in delayed(tasks, {"0": 9}))
