"""What can't be read is never called removed: the plan of Lille, and one slip of a finger."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.compare.lille import LILLE, replace
from udtplan.check import check_plan
from udtplan.compare import Kind, PlanChange, View, between_folders
from udtplan.report import Look
from udtplan.report.changes import CHANGES

AS_OF = date(2026, 3, 1)
EXEMPT = "not_applicable:\n  - {question: diagnosis.procurement, reason: The twin is built in-house.}\n"


class Slip:
    """The plan before and after one slip."""

    def __init__(self, root: Path) -> None:
        self.before, self.after = root / "before" / "lille", root / "after" / "lille"
        shutil.copytree(LILLE, self.before, ignore=shutil.ignore_patterns("rendered"))
        with (self.before / "plan.yaml").open("a", encoding="utf-8") as file:
            file.write(EXEMPT)
        shutil.copytree(self.before, self.after)

    def edit(self, name: str, change: Callable[[str], str]) -> None:
        path = self.after / name
        text = path.read_text("utf-8")
        assert change(text) != text
        path.write_text(change(text), "utf-8")

    @property
    def change(self) -> PlanChange:
        (plan,) = between_folders(self.before.parent, self.after.parent, View(AS_OF)).plans
        return plan

    @property
    def text(self) -> str:
        found = between_folders(self.before.parent, self.after.parent, View(AS_OF))
        return " ".join(CHANGES["text"](found, Look()).split())


@pytest.fixture
def slip(tmp_path: Path) -> Slip:
    return Slip(tmp_path)


def unread(plan: PlanChange) -> list[str]:
    return [part.part for part in plan.unread]


def test_a_space_before_a_key_removes_nothing_and_names_both_keys(slip: Slip) -> None:
    slip.edit("plan.yaml", lambda text: text.replace("\nstakeholders:", "\n stakeholders:"))
    assert (slip.change.changes, slip.change.states, slip.change.mended) == ((), (), ())
    assert unread(slip.change) == ["plan.yaml: objectives", "plan.yaml: stakeholders"]
    (finding,) = slip.change.gained
    assert (finding.code, finding.location.line) == ("S001", 25)
    assert "Can't be read: plan.yaml: objectives, stakeholders, now;" in slip.text


def test_nothing_that_was_swallowed_is_called_missing(slip: Slip) -> None:
    before = check_plan(slip.before, as_of=AS_OF)
    slip.edit("plan.yaml", lambda text: text.replace("\nstakeholders:", "\n stakeholders:"))
    after = check_plan(slip.after, as_of=AS_OF)
    gained = {finding.code for finding in after.findings} - {finding.code for finding in before.findings}
    assert gained <= {"S001", "D002"}  # an owner named by an id is in words only


def test_a_line_with_a_bracket_above_the_actions_costs_no_action(slip: Slip) -> None:
    slip.edit("5-roadmap.yaml", lambda text: text.replace("\nactions:", "\n  bad: [\nactions:"))
    assert (slip.change.changes, slip.change.states, slip.change.mended) == ((), (), ())
    assert unread(slip.change) == ["5-roadmap.yaml: bad"]
    assert [finding.code for finding in slip.change.gained] == ["S001"]


def test_a_bracket_that_swallows_the_actions_removes_none(slip: Slip) -> None:
    slip.edit("5-roadmap.yaml", lambda text: text.replace("\nactions:", "\nbad: [\n actions:"))
    assert (slip.change.changes, slip.change.states, slip.change.mended) == ((), (), ())
    assert unread(slip.change) == ["5-roadmap.yaml: actions", "5-roadmap.yaml: bad"]


def test_values_that_break_are_not_removed(slip: Slip) -> None:
    slip.edit("5-roadmap.yaml", lambda text: text.replace("goal: >-", "goal: [a, b"))
    assert slip.change.changes == ()
    assert unread(slip.change) == ["5-roadmap.yaml: actions"]
    assert {finding.code for finding in slip.change.gained} == {"S001"}


def test_what_changed_beside_a_broken_value_is_shown(slip: Slip) -> None:
    slip.edit("5-roadmap.yaml", lambda text: text.replace("goal: >-", "goal: [a, b"))
    replace(slip.after / "5-roadmap.yaml", "Nov. 2024 to May 2025", "Nov. 2024 to July 2025")
    (change,) = slip.change.changes
    assert (change.kind, [field.name for field in change.fields]) == (Kind.CHANGED, ["timeline"])


def test_an_exemption_that_can_t_be_read_applies_as_before(slip: Slip) -> None:
    slip.edit("plan.yaml", lambda text: text.replace("not_applicable:", "not_applicable: ["))
    assert slip.change.states == ()
    assert unread(slip.change) == ["plan.yaml: not_applicable"]


def test_without_plan_yaml_nothing_is_said_to_have_come_or_gone(slip: Slip) -> None:
    (slip.after / "plan.yaml").unlink()
    plan = slip.change
    assert (plan.city, plan.changes, plan.states, plan.mended) == ("Lille", (), (), ())
    assert unread(plan) == ["plan.yaml"]
    assert f"{plan.answered[1]} of 13 answers due at in-person can be read, before" in slip.text


def test_findings_of_what_did_not_change_come_and_go_with_nothing(slip: Slip) -> None:
    slip.edit("plan.yaml", lambda text: text.replace("\ncity:", "\ncity: ["))
    assert [finding.code for finding in slip.change.gained] == ["S001"]
    assert slip.change.mended == ()
    assert slip.change.city == "Lille"


def test_findings_of_what_changed_as_well_are_told(slip: Slip) -> None:
    slip.edit("plan.yaml", lambda text: text.replace("\ncity:", "\ncity: ["))
    slip.edit("4-diagnosis.md", lambda text: f"{text}\nThe council decides on 31 February 2026.\n")
    gained = {(finding.code, finding.path.rpartition("/")[2]) for finding in slip.change.gained}
    assert ("S001", "plan.yaml") in gained
    assert any(file == "4-diagnosis.md" for _, file in gained)


def test_what_can_be_read_again_was_never_missing(slip: Slip) -> None:
    slip.edit("plan.yaml", lambda text: text.replace("\nstakeholders:", "\n stakeholders:"))
    slip.before, slip.after = slip.after, slip.before
    assert (slip.change.changes, slip.change.states, slip.change.gained) == ((), (), ())
    assert [finding.code for finding in slip.change.mended] == ["S001"]


def test_an_answer_without_its_heading_is_told_once(slip: Slip) -> None:
    path = slip.before / "3-objectives.md"
    text = path.read_text("utf-8")
    begin, end = text.index("## f. Funding"), text.index("## g. ")
    path.write_text(f"{text[:begin]}## f. Funding\n\n{text[end:]}", "utf-8")
    (slip.after / "3-objectives.md").write_text(f"{text[:begin]}{text[end:]}", "utf-8")
    assert "S002" in {finding.code for finding in slip.change.gained}
    assert "C001" not in {finding.code for finding in slip.change.mended}


def test_a_register_indented_into_another_key_is_not_removed(slip: Slip) -> None:
    path = slip.after / "plan.yaml"
    text = path.read_text("utf-8")
    begin, end = text.index("stakeholders:\n"), text.index("data_sources:\n")
    deeper = "".join(f"  {line}" if line.strip() else line for line in text[begin:end].splitlines(True))
    rest = text[:begin] + text[end:]
    path.write_text(rest.replace("\nchallenge:", f"\n{deeper}challenge:"), "utf-8")
    assert (slip.change.changes, slip.change.states) == ((), ())
    assert unread(slip.change) == ["plan.yaml: city.stakeholders", "plan.yaml: stakeholders"]
