"""What git leaves where it could not merge: one version is read, and each place is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rules.plans import check, fresh, written
from udtplan.check.fixes import mend
from udtplan.findings import Location
from udtplan.load import load
from udtplan.source.conflicts import without_conflicts
from udtplan.source.text import SourceText

CONFLICT = "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> numbers\nc: 4\n"
LINES = ["<<<<<<< HEAD", "=======", ">>>>>>> x", "||||||| base", "a: 1", "", "<<<<<<<", ">>>>>>>>"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_the_first_version_is_read_and_everything_stands_where_it_stood(newline: str) -> None:
    text = CONFLICT.replace("\n", newline)
    left, faults = without_conflicts(SourceText(text))
    assert left.text.split() == ["a:", "1", "b:", "2", "c:", "4"]
    assert (len(left.text), left.text.index("c: 4")) == (len(text), text.index("c: 4"))
    assert [fault.location for fault in faults] == [Location(2, 1, 7)]


def test_the_version_both_began_with_is_not_read() -> None:
    text = CONFLICT.replace("=======", "||||||| 1a2b3c4\nb: 0\n=======")
    assert without_conflicts(SourceText(text))[0].text.split() == ["a:", "1", "b:", "2", "c:", "4"]


@pytest.mark.parametrize(
    "text", ["<<<<<<< HEAD\na\n=======\nb\n", "Title\n=======\n\n>>>>>>> x", "<<<<<<<< A\n=======\n>>>>>>> x"]
)
def test_marks_without_the_others_are_text(text: str) -> None:
    assert without_conflicts(SourceText(text)) == (SourceText(text), [])


@given(st.lists(st.sampled_from(LINES)).map("\n".join))
def test_no_place_is_moved_whatever_the_marks(text: str) -> None:
    left, faults = without_conflicts(SourceText(text))
    assert len(left.text) == len(text)
    assert all(now in (was, " ") for was, now in zip(text, left.text, strict=True))
    assert bool(faults) == (left.text != text)


def test_a_plan_with_marks_is_read_and_each_file_has_one_finding(tmp_path: Path) -> None:
    files = fresh("Kassel")
    files["plan.yaml"] = (
        "city: {name: Kassel}\n<<<<<<< HEAD\nlanguage: de\n=======\nlanguage: fr\n>>>>>>> x\n"
    )
    files["1-city.md"] += "\n<<<<<<< HEAD\nWater.\n=======\nHeat.\n>>>>>>> x\n"
    folder = written(tmp_path / "kassel", files)
    assert load(folder).plan.facts.language == "de"
    found = [finding for finding in check(folder).findings if finding.code == "S001"]
    assert [Path(finding.path).name for finding in found] == ["1-city.md", "plan.yaml"]
    assert all("merge conflict" in finding.message for finding in found)


def test_nothing_of_the_other_version_is_lost_by_a_fix(tmp_path: Path) -> None:
    files = fresh("Kassel")
    roadmap = "actions:\n  - {id: a, title: A, status: plannd, goal: x, steps: [y], timeline: "
    files["5-roadmap.yaml"] = (
        f"{roadmap}May 2027 to March 2026}}\n<<<<<<< HEAD\n=======\n# theirs\n>>>>>>> x\n"
    )
    folder = written(tmp_path / "kassel", files)
    [file] = mend(folder, check(folder))
    assert "status: planned" in file.after
    assert "=======\n# theirs\n>>>>>>> x\n" in file.after
