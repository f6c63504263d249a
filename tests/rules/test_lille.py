"""What is found in the official example: exactly what a careful reader finds, and nothing more."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from tests.rules.plans import check, found, written
from udtplan.check import CheckedPlan
from udtplan.findings import Finding

LILLE = Path(__file__).parents[2] / "examples" / "lille"
AS_OF = date(2024, 12, 31)


@pytest.fixture(scope="module")
def lille() -> CheckedPlan:
    return check(LILLE, "final", AS_OF)


def of(plan: CheckedPlan, code: str) -> list[Finding]:
    return [finding for finding in plan.findings if finding.code == code]


# All that is found in it, by file and rule: the lines.
FOUND = {
    "1-city.md": {"D006": [19], "W005": [34]},
    "2-vision.md": {"X001": [42], "X008": [66]},
    "3-objectives.md": {
        **{"F001": [56], "F002": [61], "F003": [56], "G003": [52], "G005": [45], "T012": [71]},
        **{"W001": [62], "W004": [56], "X001": [8], "X002": [71], "X003": [70], "X008": [62]},
    },
    "4-diagnosis.md": {
        **{
            "A002": [25],
            "C002": [65],
            "G004": [42],
            "L001": [136],
            "L002": [136],
            "P001": [149],
            "P002": [149],
        },
        **{"T006": [36, 114], "W001": [164], "W005": [39], "X002": [133], "X004": [149], "X008": [36]},
    },
    "5-roadmap.yaml": {
        "G001": [8, 26, 43, 59, 75, 87, 102, 117],
        **{"L004": [68], "T003": [73], "T008": [113], "T009": [22], "X002": [36]},
        **{code: [57, 73, 85, 100, 113, 132] for code in ("T004", "T011")},
    },
    "plan.yaml": {
        "C002": [96, 97, 98, 99, 100, 101, 102, 103],
        "C005": [28, 31, 34, 37, 40, 43, 46, 49, 52, 57, 60, 63, 66, 69, 72],
        **{"D002": [90], "D003": [76], "D004": [76], "D005": [76, 90], "L003": [16], "S004": [37]},
        **{"W006": [88], "X006": [78, 81], "X007": [15], "X009": [21]},
    },
}
# What the template's example is known to lack, and every careful reader sees.
CERTAIN = (
    "A002 C002 C005 D002 D003 D004 D005 D006 F001 F002 F003 G001 G003 L001 L002 P001 T003 T004 T006 T011"
    " T012 W001 W004 W006 X001 X002 X003 X004 X006 X007 X008 X009"
)


def test_the_findings_are_those_of_a_careful_reader(lille: CheckedPlan) -> None:
    marks = {
        (name, line, code)
        for name, by_code in FOUND.items()
        for code, lines in by_code.items()
        for line in lines
    }
    assert sorted(found(lille) - marks) == [], "found, but not right"
    assert sorted(marks - found(lille)) == [], "right, but not found"
    # Nothing is said twice at one spot, but that the contract has five terms to settle, and a way out.
    twice = Counter((f.code, f.path, f.location) for f in lille.findings)
    assert [code for (code, _, _), times in twice.items() if times > 1] == ["P002"]


def test_all_that_it_is_known_to_lack_is_found(lille: CheckedPlan) -> None:
    assert {finding.code for finding in lille.findings} >= set(CERTAIN.split())


def test_what_is_guessed_is_no_error(lille: CheckedPlan) -> None:
    errors = [finding for finding in lille.findings if finding.severity == "error"]
    assert all(finding.certain for finding in errors)
    assert {finding.code for finding in errors} == {"F001", "G001", "W001", "X007"}


def test_one_thing_is_said_by_one_rule(lille: CheckedPlan) -> None:
    """What F001, W006 and X006 say is not said again by C002 and D002."""
    (funding,) = [f for f in of(lille, "C002") if f.question == "objectives.funding"]
    assert funding.message.endswith("not answered yet: how the resources will be secured.")
    assert "mobile data" in of(lille, "D002")[0].message


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
    declared = {f.question for f in of(lille, "C002") if f.certain}
    assert declared == {s.question.id for s in lille.states if s.open_parts}


def test_a_part_is_guessed_only_where_nothing_is_declared(lille: CheckedPlan) -> None:
    (guess,) = [finding for finding in of(lille, "C002") if not finding.certain]
    assert (str(guess.severity), guess.question) == ("info", "diagnosis.governance.external-partnerships")
    assert "leaves something open: conflicts of interest or challenges with partners." in guess.message


def test_what_is_no_finding(lille: CheckedPlan) -> None:
    """Approval, spelling, "close to" numbers, bullets and lists instead of prose are all fine."""
    # That a list stands in two places is mentioned; that it is one is not.
    lines = {finding.excerpt for finding in lille.findings if finding.code != "X001"}
    for harmless in ("close to", "- Governing cabinet", "programm", "have not yet begun", "Departement"):
        assert not [line for line in lines if harmless in line and "to be set" not in line], harmless
    said = " ".join(finding.message + finding.hint for finding in lille.findings).lower()
    for never in ("approv", "spelling", "spelled", "sign off", "sign-off", "heading", "too many"):
        assert never not in said, never
    assert not {finding.code for finding in lille.findings} & {"S001", "S002", "S003", "C001", "F004", "W002"}


def test_at_the_in_person_training_only_section_3_and_promises_are_spoken_of() -> None:
    plan = check(LILLE, "in-person", AS_OF)
    assert Counter(finding.code for finding in plan.findings) == {
        **{"C002": 1, "C004": 1, "D002": 1, "D005": 2, "F001": 1, "G003": 1, "G005": 1, "S004": 1},
        **{"W001": 2, "W004": 1, "W006": 1, "X001": 2, "X006": 2, "X007": 1},
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
