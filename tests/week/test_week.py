"""A week of pull requests on the example repository: what authors, reviewers and the organiser see.

`expected/` holds the texts, to be read as that person would. They are written anew by

    UDTPLAN_EXPECTED=write python -m pytest tests/week
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from tests.week.changes import DAYS, WEEK, Push
from tests.week.replay import played

EXPECTED = Path(__file__).parent / "expected"
NAMES = [f"{name}{ending}" for name in (push.name for push in WEEK) for ending in (".txt", ".md")]
NAMES += [f"{day}.md" for day in DAYS]


@pytest.fixture(scope="module")
def week(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    seen = played(tmp_path_factory.mktemp("week") / "cohort")
    if os.environ.get("UDTPLAN_EXPECTED") == "write":
        for old in EXPECTED.iterdir():
            old.unlink()
        for name, text in seen.items():
            (EXPECTED / name).write_text(text, "utf-8")
    return seen


@pytest.mark.parametrize("name", NAMES)
def test_each_person_sees_what_is_expected(week: dict[str, str], name: str) -> None:
    assert week[name] == (EXPECTED / name).read_text("utf-8")


def test_nothing_else_is_expected() -> None:
    assert sorted(path.name for path in EXPECTED.iterdir()) == sorted(NAMES)


@pytest.mark.parametrize("push", WEEK, ids=lambda push: str(push.name))
def test_the_check_ends_as_it_should(week: dict[str, str], push: Push) -> None:
    assert week[f"{push.name}.txt"].endswith(f"\nends with {push.code}\n")


def test_no_name_of_a_commit_or_a_folder_of_this_machine_is_shown(week: dict[str, str]) -> None:
    for name, text in week.items():
        assert not re.search(r"\b[0-9a-f]{40}\b|/tmp/|/home/", text), name
