"""Plans as they were."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.repositories import Plans
from udtplan.history import Repository, snapshot
from udtplan.load import find_plans, load
from udtplan.pictures import MOST_BYTES


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


def test_an_edition_beside_the_plans_holds_where_only_some_plans_are_wanted(plans: Plans) -> None:
    edition = (Path(__file__).resolve().parents[2] / "templates/editions/2024.yaml").read_text("utf-8")
    plans.write("data/ours.yaml", edition.replace('id: "2024"', 'id: "ours"'))
    plans.plan("cities/porto")
    plans.write("cities/udtplan.toml", 'edition = "../data/ours.yaml"\n')
    commit = plans.commit()
    with snapshot(Repository.around(plans.root), commit, ["."], ["cities/porto"]) as root:
        assert load(root / "cities/porto").edition.id == "ours"
        assert (root / "lyon/plan.yaml").read_bytes() == b""


def test_pictures_are_held_unless_no_document_shows_them(plans: Plans) -> None:
    plans.write("lyon/assets/map.svg", "<svg/>")
    plans.write("lyon/assets/large.PNG", "x" * (MOST_BYTES + 1))
    plans.write("lyon/assets/notes.docx", "words")
    commit = plans.commit()
    with snapshot(Repository.around(plans.root), commit) as root:
        assert (root / "lyon/assets/map.svg").read_bytes() == b"<svg/>"
        assert (root / "lyon/assets/large.PNG").stat().st_size == MOST_BYTES + 1
        assert (root / "lyon/assets/large.PNG").read_bytes()[:1] == b"\0"
        assert (root / "lyon/assets/notes.docx").read_bytes() == b""


def test_many_pictures_are_not_held_in_memory_at_once(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        plans.write(f"lyon/assets/map-{number}.svg", f"<svg id='{number}'/>")
    commit = plans.commit()
    monkeypatch.setattr(sys.modules["udtplan.history.snapshot"], "_AT_ONCE", 20)
    with snapshot(Repository.around(plans.root), commit) as root:
        held = [(root / f"lyon/assets/map-{number}.svg").read_text("utf-8") for number in range(5)]
        assert held == [f"<svg id='{number}'/>" for number in range(5)]


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
