"""Plans as they were."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from tests.repositories import Plans
from udtplan.history import Repository, snapshot
from udtplan.load import find_plans, load


def test_a_snapshot_holds_the_plans_as_they_were(plans: Plans) -> None:
    before = plans.git("rev-parse", "HEAD")
    plans.plan("lyon", summary="Rewritten.\n")
    plans.git("rm", "-q", "-r", "turin")
    plans.commit()
    with snapshot(Repository.around(plans.root), before) as root:
        assert [path.name for path in find_plans([root])] == ["kassel", "lyon", "turin"]
        answer = load(root / "lyon").plan.answer("summary.overview")
        assert answer is not None
        assert answer.prose == "The plan of a city."
    assert not root.exists()
    assert not plans.git("status", "--porcelain")


def test_settings_above_a_plan_hold_in_its_snapshot(plans: Plans) -> None:
    edition = (Path(__file__).resolve().parents[2] / "templates/editions/2024.yaml").read_text("utf-8")
    plans.write("data/ours.yaml", edition.replace('id: "2024"', 'id: "ours"'))
    plans.write("udtplan.toml", 'edition = "data/ours.yaml"\n')
    commit = plans.commit()
    with snapshot(Repository.around(plans.root), commit, ["lyon"]) as root:
        assert load(root / "lyon").edition.id == "ours"
        assert not (root / "kassel").exists()


def test_pictures_are_named_but_not_held(plans: Plans) -> None:
    plans.write("lyon/assets/map.svg", "<svg/>")
    commit = plans.commit()
    with snapshot(Repository.around(plans.root), commit) as root:
        assert (root / "lyon/assets/map.svg").read_bytes() == b""


def test_links_lead_nowhere(plans: Plans) -> None:
    os.symlink("/etc/passwd", plans.root / "lyon" / "1-city.md")
    commit = plans.commit()
    with snapshot(Repository.around(plans.root), commit) as root:
        assert not (root / "lyon/1-city.md").exists()


def test_the_state_since_a_day_is_the_one_before_it_began(plans: Plans) -> None:
    first = plans.git("rev-parse", "HEAD")
    plans.plan("lyon", summary="New.\n")
    second = plans.commit(on="2025-11-05")
    repository = Repository.around(plans.root)
    assert repository.commit_before(date(2025, 11, 5)) == first
    assert repository.commit_before(date(2025, 11, 6)) == second
    assert repository.commit_before(date(2024, 1, 1)) is None
