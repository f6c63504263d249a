"""Five whole plans as cities write them: what is marked in them is found, and nothing else is.

They are the measure of the rules' precision: a plan is as a city would write it, its marks are what a fair
reader would say, and a rule that says more or less is the one to mend.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.rules.plans import Mark, check, found, marks
from udtplan.check import CheckedPlan
from udtplan.rules import RULES

CITIES = Path(__file__).parent / "fixtures" / "cities"
PLANS = sorted(path.parent for path in CITIES.glob("*/case.toml"))
EACH_CITY = pytest.mark.parametrize("folder", PLANS, ids=lambda folder: str(folder.name))

FILES = ["0-summary.md", "1-city.md", "2-vision.md", "3-objectives.md", "4-diagnosis.md", "5-roadmap.yaml"]


@EACH_CITY
def test_a_city_has_the_marked_findings_and_no_others(folder: Path) -> None:
    # One rule for all, guesses and informations included: a finding is marked, or it is wrong.
    is_there = found(checked(folder))
    is_marked = marked(folder)
    assert sorted(is_marked - is_there) == [], "marked, but not found"
    assert sorted(is_there - is_marked) == [], "found, but not marked"


@EACH_CITY
def test_no_error_is_false(folder: Path) -> None:
    errors = [finding for finding in checked(folder).findings if finding.severity == "error"]
    places = {(Path(finding.path).name, finding.location.line, finding.code) for finding in errors}
    assert sorted(places - marked(folder)) == []
    assert all(finding.certain for finding in errors)


@EACH_CITY
def test_a_plan_is_whole_and_its_marks_are_codes_of_rules(folder: Path) -> None:
    names = {path.name for path in folder.iterdir()}
    assert names >= {"plan.yaml", "feedback.yaml", *FILES}
    assert {code for _, _, code in marked(folder)} <= set(RULES)


def test_the_almost_clean_plan_has_at_most_three_findings() -> None:
    assert len(checked(CITIES / "bratislava").findings) <= 3


def test_the_cities_are_the_five_of_september_2025() -> None:
    assert [folder.name for folder in PLANS] == ["bratislava", "florence", "glasgow", "kalamata", "the-hague"]


@cache
def checked(folder: Path) -> CheckedPlan:
    """The plan, checked at the stage and on the day of its case."""
    case = tomllib.loads((folder / "case.toml").read_text("utf-8"))
    return check(folder, case["stage"], case["as_of"])


def marked(folder: Path) -> set[Mark]:
    """What the files of a plan say is to be found in them."""
    texts = {path.name: path.read_text("utf-8") for path in folder.iterdir() if path.name != "case.toml"}
    return marks(texts)
