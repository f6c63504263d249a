"""The roadmap small, as the brief and the slides draw it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from tests.render.samples import action, document
from udtplan.render.chart.glance import Glance, glance

_ON_A_PHONE = 340
"""Points that the line of time has on a phone; the name of a year needs `_NAME` of them."""
_NAME = 41


def drawn(*timelines: str, most: int = 30, **more: Any) -> Glance:
    actions = [action(number, timeline=when, **more) for number, when in enumerate(timelines)]
    found = glance(document(actions=actions), most)
    assert found is not None
    return found


@pytest.mark.parametrize("last", range(2026, 2045))
def test_the_years_never_touch(last: int) -> None:
    named = [at for at, name in drawn("Oct. 2025 to Dec. 2025", f"Jan. {last}").years if name]
    assert all(right - left >= _NAME / _ON_A_PHONE for left, right in pairwise([*named, 1.0]))


def test_an_open_start_adds_no_year() -> None:
    found = drawn("January 2026 to June 2027", "until the end of October 2028")
    assert [name for _, name in found.years if name] == ["2026", "2027", "2028"]
    row = found.rows[-1]
    assert (row.bars[0].left, row.bars[0].open_left) == (0, True)


def test_an_open_start_makes_a_phase_look_no_longer() -> None:
    phase = drawn("January 2027 to June 2027", "until the end of October 2028", most=1).rows[0].bars[0]
    sure = drawn("January 2027 to June 2027", "October 2028", most=1).rows[0].bars[0]
    assert phase.open_left
    assert phase.left == sure.left


def test_a_phase_is_as_long_as_the_end_of_what_only_has_an_end() -> None:
    actions = [action(1, timeline="January 2025"), action(2, phase="launch", timeline="until March 2026")]
    actions += [action(3, phase="launch", timeline="2028")]
    found = glance(document(actions=actions), 2)
    assert found is not None
    launch = found.rows[-1].bars[0]
    assert launch.open_left
    assert 0 < launch.left < 0.4


def test_a_phase_of_which_only_the_end_is_known_begins_with_the_plan() -> None:
    actions = [action(1, timeline="2026"), action(2, phase="launch", timeline="until March 2028")]
    found = glance(document(actions=actions), 2)
    assert found is not None
    assert (found.rows[-1].bars[0].left, found.rows[-1].bars[0].open_left) == (0, True)


def test_what_has_no_name_or_date_yet_is_drawn_without() -> None:
    found = drawn("2026", "TBD", title="TBD", milestones=[{"when": "May 2026", "what": "TBD"}])
    assert [row.label for row in found.rows] == ["Startup stage", "…", "…"]
    assert found.rows[-1].said == "no dates to draw"
    assert not any(row.marks for row in found.rows)
