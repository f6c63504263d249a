"""What is found in the official example: exactly what a careful reader finds, and nothing more."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from tests.rules.plans import check, written
from udtplan.check import CheckedPlan
from udtplan.findings import Finding

LILLE = Path(__file__).parents[2] / "examples" / "lille"
AS_OF = date(2024, 12, 31)


@pytest.fixture(scope="module")
def lille() -> CheckedPlan:
    return check(LILLE, "final", AS_OF)


def of(plan: CheckedPlan, code: str) -> list[Finding]:
    return [finding for finding in plan.findings if finding.code == code]


def test_the_findings_are_those_of_a_careful_reader(lille: CheckedPlan) -> None:
    assert Counter(finding.code for finding in lille.findings) == {
        **{"C002": 8, "C005": 15, "S004": 1, "T003": 1, "T008": 1, "W001": 2, "W004": 1}
    }


def test_no_stakeholder_has_a_role(lille: CheckedPlan) -> None:
    assert [str(f.severity) for f in of(lille, "C005")] == ["warning"] * 15
    assert "“MINnD2050 (Collaborative research project)”" in of(lille, "C005")[-1].message


def test_two_departments_have_nearly_the_same_name(lille: CheckedPlan) -> None:
    (finding,) = of(lille, "S004")
    assert (str(finding.severity), finding.certain) == ("info", False)
    assert "“Land use planning Department” and “Land Use Department”" in finding.message


def test_winter_2025_is_ambiguous(lille: CheckedPlan) -> None:
    (finding,) = of(lille, "T003")
    assert finding.excerpt.strip() == "timeline: Winter 2025 - 2027"
    assert finding.location.column == 15
    assert "winter 2025/26 to 2027" in finding.hint


def test_the_use_case_begins_before_its_data_infrastructure(lille: CheckedPlan) -> None:
    (finding,) = of(lille, "T008")
    assert (str(finding.severity), finding.certain) == ("info", False)
    assert "summer 2025" in finding.message
    assert "“Upgrade data infrastructure” does (winter 2025/26)" in finding.message


def test_one_promise_is_certain_and_one_may_be_work_that_goes_on(lille: CheckedPlan) -> None:
    soft, hard = of(lille, "W001")
    assert (soft.question, str(soft.severity), soft.certain) == ("objectives.funding", "warning", False)
    assert soft.excerpt == "Union. Financial discussions ongoing."
    assert (hard.question, str(hard.severity), hard.certain) == ("diagnosis.procurement", "error", True)
    assert hard.excerpt == "Refined specifications to be set with IT Departement"


def test_only_funding_is_too_short(lille: CheckedPlan) -> None:
    (finding,) = of(lille, "W004")
    assert finding.question == "objectives.funding"
    assert "17 words for 3 questions" in finding.message
    assert finding.excerpt == "## f. Funding"


def test_the_parts_that_are_open(lille: CheckedPlan) -> None:
    open_parts = {s.question.reference: s.open_parts for s in lille.states if s.open_parts}
    assert open_parts == {
        **{"2.3": (2,), "3.f": (1, 3), "4.b.1": (2,), "4.b.2": (2, 4), "4.b.4": (4,)},
        **{"4.c": (2,), "4.d.3": (2,), "4.e": (3,)},
    }
    assert {f.question for f in of(lille, "C002")} == {s.question.id for s in lille.states if s.open_parts}


def test_what_is_no_finding(lille: CheckedPlan) -> None:
    """Approval, spelling, "close to" numbers, bullets and lists instead of prose are all fine."""
    lines = {finding.excerpt for finding in lille.findings}
    for harmless in ("close to", "- Governing cabinet", "programm", "have not yet begun", "Departement"):
        assert not [line for line in lines if harmless in line and "to be set" not in line], harmless
    assert not [f for f in lille.findings if "approv" in (f.message + f.hint).lower()]


def test_at_the_in_person_training_only_section_3_and_promises_are_spoken_of() -> None:
    plan = check(LILLE, "in-person", AS_OF)
    assert Counter(finding.code for finding in plan.findings) == {
        **{"C002": 1, "C004": 1, "S004": 1, "W001": 2, "W004": 1}
    }


def test_copied_by_another_city_nothing_of_it_counts(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {p.name: p.read_bytes() for p in LILLE.iterdir() if p.is_file()}
    own = (LILLE / "plan.yaml").read_text("utf-8")
    files["plan.yaml"] = own.replace("name: Lille", "name: Florence").replace("country: FR", "country: IT")
    copy = check(written(tmp_path / "florence", files), "final", AS_OF)

    copied = of(copy, "W002")
    assert {f.path.rsplit("/", 1)[1] for f in copied} == {
        *("0-summary.md", "1-city.md", "2-vision.md", "3-objectives.md", "4-diagnosis.md"),
        *("5-roadmap.yaml", "plan.yaml"),
    }
    # Each long answer is found once, as an error, on the line where it begins.
    left = [state for state in copy.states if state.state == "example-left"]
    assert len(left) >= 25
    for state in left:
        speaking = [f for f in copy.findings if f.question == state.question.id and f.severity == "error"]
        assert {f.code for f in speaking} <= {"W002", "W001"}
        assert "W002" in {f.code for f in speaking}, state.question.id
    assert copy.answered <= 6
    assert of(copy, "C001") == []
