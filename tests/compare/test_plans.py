"""What is found to have changed in a plan: answers, facts, registers, actions, states and findings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.rules.plans import fresh, written
from udtplan.compare import Change, Comparison, FieldChange, Kind, PlanChange, View, between_folders
from udtplan.states import State

AS_OF = date(2025, 11, 10)
LONG = "The traffic in the old town is slow, and nobody knows by how much a new bridge would change that."


class Pair:
    """A plan before and after, in two folders."""

    def __init__(self, root: Path) -> None:
        self.before, self.after = (written(root / name / "kalamata", fresh()) for name in ("before", "after"))

    def both(self, name: str, before: str, after: str) -> Pair:
        """The same file in both."""
        for folder, text in ((self.before, before), (self.after, after)):
            (folder / name).write_text(text, "utf-8")
        return self

    def roadmap(self, before: str, after: str) -> Pair:
        return self.both("5-roadmap.yaml", f"actions:\n{before}", f"actions:\n{after}")

    def facts(self, before: str, after: str) -> Pair:
        city = "edition: '2025'\ncity: {name: Kalamata}\n"
        return self.both("plan.yaml", city + before, city + after)

    def prose(self, before: str, after: str, heading: str = "## a. Problem description") -> Pair:
        head = f"# 3. Project objectives\n\n{heading}\n\n"
        return self.both("3-objectives.md", head + before, head + after)

    def compared(self, stage: str = "in-person") -> Comparison:
        return between_folders(self.before.parent, self.after.parent, View(AS_OF, stage))

    @property
    def change(self) -> PlanChange:
        (plan,) = self.compared().plans
        return plan

    @property
    def changes(self) -> list[Change]:
        return [*self.change.changes]


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return Pair(tmp_path)


def test_the_same_plan_twice_has_no_changes(pair: Pair) -> None:
    assert pair.compared().plans == ()


# ── Answers ─────────────────────────────────────────────────────────────────────────────────────────


def test_an_answer_that_is_new_is_added_and_reached(pair: Pair) -> None:
    pair.prose("", f"{LONG}\n")
    (answer,) = pair.changes
    assert (answer.kind, answer.what, answer.id) == (Kind.ADDED, "answer", "objectives.problem")
    assert answer.label == "3.a Problem description"
    (state,) = pair.change.states
    assert (state.before, state.after, state.is_better) == (State.MISSING, State.ANSWERED, True)
    assert (pair.change.answered, pair.change.due[0]) == ((1, 2), pair.change.due[1])


def test_an_answer_that_was_deleted_is_removed_and_lost(pair: Pair) -> None:
    pair.prose(f"{LONG}\n", "")
    assert [change.kind for change in pair.changes] == [Kind.REMOVED]
    assert [state.is_better for state in pair.change.states] == [False]
    assert "C001" in {finding.code for finding in pair.change.gained}


def test_an_answer_that_grew_is_no_draft_any_more(pair: Pair) -> None:
    pair.prose("The traffic in the old town.\n", f"{LONG}\n")
    (state,) = pair.change.states
    assert (state.before, state.after) == (State.DRAFT, State.ANSWERED)
    assert "W004" in {finding.code for finding in pair.change.mended}


def test_a_comment_is_no_answer(pair: Pair) -> None:
    pair.prose(f"{LONG}\n", f"<!-- To be checked by the council -->\n\n{LONG}\n")
    assert pair.compared().plans == ()


def test_the_prompts_are_no_answer(pair: Pair) -> None:
    path = pair.after / "3-objectives.md"
    path.write_text(path.read_text("utf-8").replace("relevant for your city?", "relevant?"), "utf-8")
    assert pair.compared().plans == ()


def test_line_ends_and_line_breaks_are_no_change(pair: Pair) -> None:
    pair.prose(f"{LONG}\n", f"{LONG}\n".replace(", ", ",\n"))
    for path in pair.after.iterdir():
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert pair.compared().plans == ()


def test_the_order_of_answers_is_no_change(pair: Pair) -> None:
    one, two = f"## a. Problem description\n\n{LONG}\n\n", "## f. Funding\n\nThe state pays for it.\n\n"
    pair.both(
        "3-objectives.md", f"# 3. Project objectives\n\n{one}{two}", f"# 3. Project objectives\n\n{two}{one}"
    )
    assert pair.compared().plans == ()


@pytest.mark.parametrize(
    "heading",
    ["# Our problem {#objectives.problem}", "## PROBLEM DESCRIPTION", "### 3.a Problem description"],
)
def test_a_heading_that_was_renamed_asks_the_same(heading: str, pair: Pair) -> None:
    pair.prose(f"{LONG}\n", f"{LONG}\n")
    (pair.after / "3-objectives.md").write_text(f"# 3. Project objectives\n\n{heading}\n\n{LONG}\n", "utf-8")
    assert [change for plan in pair.compared().plans for change in plan.changes] == []


def test_a_question_of_the_city_s_own_is_known_by_its_heading(pair: Pair) -> None:
    pair.prose(f"{LONG}\n", f"{LONG}\n\n## Risks\n\nThe bridge may be late.\n")
    (change,) = pair.changes
    assert (change.kind, change.id, change.label) == (Kind.ADDED, "", "Risks")


def test_a_question_that_does_not_apply_is_told_by_its_name(pair: Pair) -> None:
    pair.facts("", "not_applicable: [{question: diagnosis.procurement, reason: built in-house}]\n")
    (change,) = pair.changes
    assert (change.what, change.label) == ("not_applicable", "4.e Procurement")
    (state,) = pair.change.states
    assert (state.after, state.is_better) == (State.NOT_APPLICABLE, True)


def test_a_plan_that_changes_its_language_keeps_its_answers(pair: Pair) -> None:
    pair.prose(f"{LONG}\n", f"{LONG}\n")
    french = (pair.after / "3-objectives.md").read_text("utf-8")
    french = french.replace("Project objectives", "Objectifs du projet").replace(
        "Problem description", "Description du problème"
    )
    (pair.after / "3-objectives.md").write_text(french, "utf-8")
    path = pair.after / "plan.yaml"
    path.write_text(path.read_text("utf-8").replace("language: en", "language: fr"), "utf-8")
    (change,) = pair.changes
    assert change.what == "facts"
    assert change.fields == (FieldChange("language", "en", "fr"),)
    assert not pair.change.states


# ── Facts and registers ─────────────────────────────────────────────────────────────────────────────


def test_a_fact_has_what_it_was_and_what_it_is(pair: Pair) -> None:
    pair.facts("maturity: none\n", "maturity: datasets\nfunding: {estimate: €150 k}\n")
    (change,) = pair.changes
    assert change.fields == (
        FieldChange("maturity", "none", "datasets"),
        FieldChange("funding.estimate", "", "€150 k"),
    )


def test_parts_of_a_question_are_told_with_its_name(pair: Pair) -> None:
    pair.facts(
        "answered_parts: {objectives.funding: [1]}\n", "answered_parts: {objectives.funding: [1, 2]}\n"
    )
    (change,) = pair.changes
    assert change.fields == (
        FieldChange("answered_parts.objectives.funding", "1", "1, 2", "", "3.f Funding"),
    )


REGISTER = "stakeholders:\n"
ONE, TWO = "  - {id: roads, name: Roads Department, kind: internal}\n", "  - {id: bus, name: Bus company}\n"


def test_the_order_of_a_register_is_no_change(pair: Pair) -> None:
    pair.facts(REGISTER + ONE + TWO, REGISTER + TWO + ONE)
    assert pair.compared().plans == ()


def test_entries_come_and_go(pair: Pair) -> None:
    pair.facts(REGISTER + ONE, REGISTER + TWO)
    assert [(change.kind, change.label) for change in pair.changes] == [
        (Kind.ADDED, "Bus company"),
        (Kind.REMOVED, "Roads Department"),
    ]


def test_an_entry_with_another_id_and_the_same_name_is_the_same(pair: Pair) -> None:
    pair.facts(REGISTER + ONE, REGISTER + ONE.replace("id: roads", "id: streets"))
    assert [change for plan in pair.compared().plans for change in plan.changes] == []


def test_an_entry_with_another_name_and_the_same_id_is_the_same(pair: Pair) -> None:
    pair.facts(REGISTER + ONE, REGISTER + ONE.replace("Roads Department", "Department of mobility"))
    (change,) = pair.changes
    assert change.fields == (FieldChange("name", "Roads Department", "Department of mobility"),)


def test_a_template_of_the_city_s_own_is_told(pair: Pair) -> None:
    pair.facts("", "template: udt@2\n")
    (change,) = pair.changes
    assert change.fields == (FieldChange("template", "udt@1", "udt@2"),)


# ── Actions ─────────────────────────────────────────────────────────────────────────────────────────

ACTION = "  - {id: data, title: Upgrade data infrastructure, timeline: Winter 2025 - 2026}\n"


def test_a_date_that_moved_says_by_how_much(pair: Pair) -> None:
    pair.roadmap(ACTION, ACTION.replace("2026", "2027"))
    (change,) = pair.changes
    (field,) = change.fields
    assert (change.what, change.label) == ("action", "Upgrade data infrastructure")
    assert field.note == "end moved from 2026 to 2027, at least 1 month later"


def test_an_action_with_another_id_and_the_same_title_is_the_same(pair: Pair) -> None:
    pair.roadmap(ACTION, ACTION.replace("id: data", "id: infrastructure"))
    assert pair.compared().plans == ()


def test_the_order_of_actions_steps_and_keys_is_no_change(pair: Pair) -> None:
    pair.roadmap(
        ACTION + "  - {id: b, title: Build, steps: [Dig, Pour]}\n",
        "  - {steps: [Pour, Dig], title: Build, id: b}\n" + ACTION,
    )
    assert pair.compared().plans == ()


def test_owners_are_called_by_their_names(pair: Pair) -> None:
    pair.facts(REGISTER + ONE + TWO, REGISTER + ONE + TWO)
    own = ACTION.replace("}", ", owner: {owner}}}".replace("{{", "{").replace("}}", "}"))
    pair.roadmap(own.replace("{owner}", "roads"), own.replace("{owner}", "bus"))
    (change,) = pair.changes
    assert change.fields == (FieldChange("owner", "Roads Department", "Bus company"),)


def test_a_milestone_that_moved_is_named(pair: Pair) -> None:
    old = ACTION.replace("}", ", milestones: [{when: May 2026, what: First map}]}")
    pair.roadmap(old, old.replace("May 2026", "July 2026"))
    ((field,),) = (change.fields for change in pair.changes)
    assert field.note == "“First map”: moved from May 2026 to July 2026, 2 months later"


def test_an_owner_who_is_called_something_else_is_the_same_owner(pair: Pair) -> None:
    """Be it renamed or taken off the register: that is shown once, where it happened."""
    own = ACTION.replace("}", ", owner: roads, addresses: [roads]}")
    roads = "stakeholders: [{id: roads, name: Roads Department}, {id: bus, name: Bus company}]\n"
    pair.roadmap(own, own).facts(roads, roads.replace("{id: roads, name: Roads Department}, ", ""))
    assert [change.what for change in pair.changes] == ["stakeholders"]
    pair.facts(roads, roads.replace("Roads Department", "Department of Streets"))
    assert [change.what for change in pair.changes] == ["stakeholders"]


def test_a_step_that_changes_its_date_and_its_owner_shows_both(pair: Pair) -> None:
    old = ACTION.replace("}", ", steps: [{text: Dig, timeline: May 2026, owner: x}]}")
    pair.roadmap(old, old.replace("May 2026", "July 2026").replace("owner: x", "owner: y"))
    ((field,),) = (change.fields for change in pair.changes)
    assert (field.before, field.after, field.note) == ("Dig (x): May 2026", "Dig (y): July 2026", "")


def test_a_new_step_before_the_others_is_one_new_step(pair: Pair) -> None:
    old = ACTION.replace("}", ", steps: [Buy two servers, Train the people]}")
    pair.roadmap(old, old.replace("[Buy two servers", "[Ask three suppliers, Buy four servers"))
    ((*fields,),) = (change.fields for change in pair.changes)
    assert fields == [
        FieldChange("steps", "", "Ask three suppliers"),
        FieldChange("steps", "Buy two servers", "Buy four servers"),
    ]


def test_the_anchor_moves_as_a_date(pair: Pair) -> None:
    pair.both("5-roadmap.yaml", "anchor: May 2026\nactions: []\n", "anchor: July 2026\nactions: []\n")
    (change,) = pair.changes
    assert (change.what, change.fields[0].note) == (
        "roadmap",
        "moved from May 2026 to July 2026, 2 months later",
    )


# ── Findings ────────────────────────────────────────────────────────────────────────────────────────


def test_a_finding_that_only_moved_to_another_line_is_the_same(pair: Pair) -> None:
    pair.prose("TBD\n", "<!-- A\n     long\n     remark -->\n\nTBD\n")
    assert pair.compared().plans == ()


def test_findings_name_the_files_as_people_know_them(pair: Pair) -> None:
    pair.prose(f"{LONG}\n", "TBD\n")
    assert {finding.path for finding in pair.change.gained} == {
        f"{pair.change.path}/3-objectives.md",
    }


# ── What can't be read ──────────────────────────────────────────────────────────────────────────────


def test_what_can_not_be_read_is_not_gone(pair: Pair) -> None:
    pair.prose(f"{LONG}\n", f"{LONG}\n")
    path = pair.after / "3-objectives.md"
    path.write_bytes(path.read_bytes() + b"\xff\xfe\xff")
    assert pair.changes == []
    assert pair.change.states == ()
    assert pair.change.mended == ()
    assert [(part.part, part.before, part.after) for part in pair.change.unread] == [
        ("3-objectives.md", False, True)
    ]
    assert {finding.path for finding in pair.change.gained} == {f"{pair.change.path}/3-objectives.md"}


def test_what_could_not_be_read_before_is_not_new(pair: Pair) -> None:
    pair.roadmap(ACTION, ACTION)
    (pair.before / "5-roadmap.yaml").write_text('actions: "\n', "utf-8")
    assert pair.changes == []
    assert [(part.before, part.after) for part in pair.change.unread] == [(True, False)]
    assert pair.change.mended


def test_a_part_that_can_not_be_read_hides_no_other(pair: Pair) -> None:
    pair.roadmap(
        ACTION + "  - {id: b, title: Build}\n",
        ACTION.replace("2026", "2027") + "  - [b, Build]\n",
    )
    (change,) = pair.changes
    assert change.label == "Upgrade data infrastructure"
    assert [part.part for part in pair.change.unread] == ["5-roadmap.yaml: actions"]


def test_a_broken_file_gains_only_what_breaks_it(pair: Pair) -> None:
    sources = "data_sources:\n  - {id: a, name: Buses}\n  - {id: b, name: Trams}\n"
    pair.facts(sources, f"{sources}x: [\n")
    assert [finding.code for finding in pair.change.gained] == ["S001"]
    assert pair.change.mended == ()


def test_a_mistake_of_old_does_not_hide_what_is_new(pair: Pair) -> None:
    typo = "  - {id: c, title: Tender, ownr: [x]}\n"
    pair.roadmap(ACTION + typo, ACTION + typo + "  - {id: b, title: Build, timeline: sometime}\n")
    (change,) = pair.changes
    assert (change.kind, change.label) == (Kind.ADDED, "Build")
    (plan,) = pair.compared("presentation").plans
    assert "sometime" in " ".join(finding.message for finding in plan.gained)


def test_a_misspelt_key_is_a_finding_gained(pair: Pair) -> None:
    pair.roadmap(ACTION, ACTION.replace("timeline: Winter 2025 - 2026", "colour: blue"))
    assert [finding.code[0] for finding in pair.change.gained if "colour" in finding.message] == ["S"]


def test_what_can_be_read_on_neither_side_and_did_not_change_is_not_mentioned(pair: Pair) -> None:
    pair.both("5-roadmap.yaml", 'actions: "\n', 'actions: "\n')
    assert pair.compared().plans == ()


# ── Plans that come, go and move ────────────────────────────────────────────────────────────────────


def test_a_new_plan_and_one_that_is_gone_are_told(tmp_path: Path) -> None:
    for folder, cities in (("before", ("Kalamata", "Patras")), ("after", ("Kalamata", "Corfu"))):
        for city in cities:
            written(tmp_path / folder / city.lower(), fresh(city))
    plans = between_folders(tmp_path / "before", tmp_path / "after", View(AS_OF)).plans
    assert [(plan.kind, plan.city) for plan in plans] == [(Kind.ADDED, "Corfu"), (Kind.REMOVED, "Patras")]


def test_a_plan_that_moved_is_compared_with_itself(pair: Pair) -> None:
    pair.prose(f"{LONG}\n", f"{LONG}\n")
    pair.after.rename(pair.after.parent / "messenia")
    assert pair.change.kind is Kind.CHANGED
    assert Path(pair.change.moved_from).name == "kalamata"
    assert Path(pair.change.path).name == "messenia"


def test_two_folders_that_are_plans_are_compared_whatever_their_names(pair: Pair) -> None:
    other = pair.after.rename(pair.after.parent / "new")
    (other / "0-summary.md").write_text("# Executive summary\n\n## Overview\n\nShort.\n", "utf-8")
    (plan,) = between_folders(pair.before, other, View(AS_OF)).plans
    assert plan.moved_from == ""
    assert {change.kind for change in plan.changes} == {Kind.ADDED}


def test_an_edition_without_the_stage_is_looked_at_at_its_own(tmp_path: Path, pair: Pair) -> None:
    edition = (Path(__file__).resolve().parents[2] / "templates/editions/2025.yaml").read_text("utf-8")
    (pair.before.parent / "own.yaml").write_text(edition.replace("in-person", "meeting"), "utf-8")
    (pair.before.parent / "udtplan.toml").write_text('edition = "own.yaml"\n', "utf-8")
    for folder in (pair.before, pair.after):
        path = folder / "plan.yaml"
        path.write_text(path.read_text("utf-8").replace('edition: "2025"\n', ""), "utf-8")
    pair.prose("", f"{LONG}\n")
    assert pair.change.stage.id == "in-person"
    assert [change.kind for change in pair.changes] == [Kind.ADDED]
