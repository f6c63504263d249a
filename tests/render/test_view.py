"""What a reader sees of a plan, before any format."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.render.samples import LILLE, action, answered, document, edition, lille, plan, template
from udtplan.load import load
from udtplan.render.parts.openers import holds
from udtplan.render.parts.registers import blocks
from udtplan.render.view import Bullets, Document, Fact, Item, Pairs, Table, view
from udtplan.render.words.words import words_for


def item(document: Document, anchor: str) -> Item:
    return next(found for section in document.sections for found in section.items if found.anchor == anchor)


def test_sections_stand_in_template_order_and_the_title_page_is_no_section() -> None:
    assert [section.title for section in document().sections] == [
        "Executive summary",
        "1. City information",
        "2. A vision for the digital twin",
        "3. Project objectives",
        "4. Diagnosis: bottlenecks and obstacles",
        "5. Strategic actions and timeline",
    ]


def test_a_fresh_plan_is_a_draft_that_lists_what_is_missing() -> None:
    made = document()
    assert made.draft
    assert made.state == "Draft"
    assert made.total == 33
    assert len(made.missing) == 32  # all but the name of the city
    assert made.draft_notes == ("This plan is a draft. Answers still to be written or completed: 32 of 33.",)
    assert item(made, "objectives-funding").note == "Not yet written."


def test_the_official_example_is_complete() -> None:
    made = lille()
    assert not made.draft
    assert made.state == "Complete"
    assert made.missing == ()
    assert made.heading == "Action Plan – Lille"


@pytest.mark.parametrize(
    ("stage", "state"), [(None, "Complete"), ("presentation", "Complete"), ("final", "Final")]
)
def test_only_at_the_last_stage_a_plan_is_final(stage: str | None, state: str) -> None:
    assert view(load(LILLE).plan, template(), edition(), states={}, stage=stage).state == state


def test_at_the_last_stage_too_a_plan_with_something_missing_is_a_draft() -> None:
    assert view(plan(), template(), edition(), states={}, stage="final").state == "Draft"


def test_states_decide_over_what_is_written() -> None:
    states = {"summary.overview": "placeholder", "vision.outcomes": "unread"}
    made = answered("TBD", states=states)
    assert item(made, "summary-overview").note == "Not yet written."
    assert item(made, "summary-overview").answer == "TBD"
    assert item(made, "vision-outcomes").note == "Could not be read."


def test_an_answer_in_part_keeps_the_plan_a_draft_as_it_does_for_the_check() -> None:
    made = answered("Here it is.", states={"objectives.problem": "partial", "summary.overview": "draft"})
    assert made.draft
    assert item(made, "objectives-problem").note == "Answered in part."
    assert item(made, "summary-overview").note == "Begun; too short so far."


def test_an_answer_that_is_not_due_counts_once_it_is_written() -> None:
    made = answered("Here it is.", states={"summary.overview": "not-due", "vision.outcomes": "not-due"})
    assert item(made, "summary-overview").note == ""
    assert item(made, "vision-outcomes").note == "Not yet written."


def test_an_optional_answer_is_no_part_of_what_a_finished_plan_needs() -> None:
    found = {"vision": [("vision.statement", "Vision", "TBD"), ("vision.outcomes", "Outcomes", "Calm.")]}
    made = document(answers=found, states={"vision.statement": "placeholder"})
    assert "vision-statement" not in [missing.anchor for missing in made.missing]
    assert holds(made.sections[2], made) == (("Answers written", "1 of 5"), ("Optional", "1"))


def test_what_does_not_apply_is_counted_as_the_check_counts_it() -> None:
    made = document({"not_applicable": [{"question": "diagnosis.procurement", "reason": "built in-house"}]})
    assert (made.total, len(made.missing)) == (32, 31)
    assert holds(made.sections[4], made) == (("Answers written", "0 of 10"), ("Does not apply", "1"))


def test_a_single_fact_is_read_before_the_answer_and_a_register_after_it() -> None:
    facts = {
        "maturity": "model",
        "use_case": {"primary": "Floods"},
        "outputs": [{"id": "a", "text": "A map"}],
    }
    found = item(document(facts), "city-digital-twin-role")
    assert found.facts == (Pairs("", (("Digital twin today", "model"),)),)
    assert found.registers == ()
    below = item(document(facts), "objectives-output")
    assert (below.facts, below.registers) == ((), (Bullets("Outputs", ("A map",)),))


def test_an_optional_question_is_left_out_until_it_is_answered() -> None:
    assert "vision-statement" not in str(document().sections)
    made = document(answers={"vision": [("vision.statement", "Vision", "A city for all.")]})
    assert item(made, "vision-statement").answer == "A city for all."


def test_a_question_that_does_not_apply_says_why() -> None:
    made = document({"not_applicable": [{"question": "diagnosis.procurement", "reason": "built in-house"}]})
    found = item(made, "diagnosis-procurement")
    assert (found.state, found.reason, found.note) == ("not-applicable", "built in-house", "")


def test_the_citys_own_questions_stay_where_they_are_written() -> None:
    found = [
        ("summary.overview", "Overview", "a"),
        ("", "Our own", "b"),
        ("summary.objectives", "Objectives", "c"),
    ]
    made = document(answers={"summary": [("", "", "Before."), ("", "First", "z"), *found]})
    section = made.sections[0]
    assert section.intro == "Before."
    assert [entry.label for entry in section.items][:4] == ["First", "Overview", "Our own", "Objectives"]
    assert section.items[2].state == "own"


def test_a_heading_written_twice_loses_no_word() -> None:
    found = [("summary.overview", "Overview", "one"), ("summary.overview", "Overview", "two")]
    assert item(document(answers={"summary": found}), "summary-overview").answer == "one\n\ntwo"


def test_prompt_comments_are_not_read() -> None:
    assert item(answered("<!-- What is it? -->\nIt is this."), "summary-overview").answer == "It is this."


def test_a_register_is_a_table_of_the_columns_that_are_filled() -> None:
    stakeholders = [{"id": "it", "name": "IT", "kind": "internal"}, {"id": "x", "name": "Partner"}]
    sources = [{"id": "d", "name": "Traffic", "owner": "it"}]
    made = document({"stakeholders": stakeholders, "data_sources": sources})
    assert item(made, "summary-key-stakeholders").blocks == (
        Table("Stakeholders", ("Name", "Kind"), (("IT", "internal"), ("Partner", ""))),
    )
    assert item(made, "objectives-data").blocks == (
        Table("Data sources", ("Name", "Owner"), (("Traffic", "IT"),)),
    )


def test_single_words_of_a_cell_stand_in_a_row_and_longer_texts_below_each_other() -> None:
    party = {"id": "it", "name": "IT", "roles": ["manager", "data-owner"]}
    (table,) = blocks(plan({"stakeholders": [party]}).facts, "stakeholders", words_for("fr"))
    assert isinstance(table, Table)
    assert table.rows == (("IT", "chef de projet, propriétaire des données"),)
    (pairs,) = blocks(plan({"legal": {"local_rules": ["one", "two"]}}).facts, "legal", words_for("fr"))
    assert isinstance(pairs, Pairs)
    assert pairs.pairs == (("Règles locales", "one\ntwo"),)


def test_a_register_of_one_column_is_a_list_and_a_single_value_a_fact() -> None:
    made = document(
        {"objectives": [{"id": "o", "text": "Less traffic"}], "city": {"name": "X", "inhabitants": "5"}}
    )
    assert item(made, "summary-objectives").blocks == (Bullets("Objectives", ("Less traffic",)),)
    assert item(made, "city-inhabitants").blocks == (Fact("5"),)


def test_registers_that_no_question_asks_for_are_still_shown() -> None:
    facts = {
        "legal": {"gdpr": "yes"},
        "maturity": "model",
        "related_plans": [{"name": "Mobility plan"}],
        "bottlenecks": [
            {"id": "a", "question": "diagnosis.funding", "text": "Money"},
            {"id": "b", "text": "Time"},
        ],
    }
    made = document(facts)
    assert item(made, "diagnosis-data-legal").blocks == (Pairs("Legal statements", (("GDPR", "yes"),)),)
    assert item(made, "city-digital-twin-role").blocks == (Pairs("", (("Digital twin today", "model"),)),)
    assert item(made, "diagnosis-funding").blocks == (Bullets("Bottlenecks", ("Money",)),)
    assert made.sections[-1].title == "Further information"
    assert made.sections[-1].items[0].blocks == (
        Bullets("Related plans", ("Mobility plan",)),
        Bullets("Bottlenecks", ("Time",)),
    )


def test_what_is_asked_of_peers_and_expected_is_in_the_whole_plan() -> None:
    asked = [{"topic": "data", "text": "Who lets buses count?"}, {"topic": "beer", "text": "Which?"}]
    made = document({"questions_for_peers": asked, "expectations": ["To see three twins"]})
    questions, expected = made.sections[-1].items[0].blocks
    assert isinstance(questions, Table)
    assert questions.rows == (("Data", "Who lets buses count?"), ("beer", "Which?"))
    assert expected == Bullets("Expectations", ("To see three twins",))


def test_the_roadmap_is_grouped_by_phase_with_the_names_behind_ids() -> None:
    facts = {
        "stakeholders": [{"id": "it", "name": "IT Department"}],
        "bottlenecks": [{"id": "silos", "text": "Silos"}],
    }
    rows = [
        action(1, phase="launch", owner="it", addresses=["silos"], timeline="March 2025 to Summer 2025"),
        action(2, phase="Our own phase", depends_on=["a1", "unknown"]),
        action(3, phase="startup"),
    ]
    made = document(facts, actions=rows)
    assert [phase.label for phase in made.phases] == ["Startup stage", "Launch stage", "Our own phase"]
    first = made.phases[1].actions[0]
    assert (first.owner, first.details) == ("IT Department", (("Addresses", ("Silos",)),))
    assert first.when == "March 2025 to Summer 2025"
    assert first.bar
    assert first.bar.start
    assert first.bar.end
    assert (first.bar.start.earliest, first.bar.end.latest) == (dt.date(2025, 3, 1), dt.date(2025, 8, 31))
    assert made.phases[2].actions[0].details == (
        ("Depends on", ("Action 1", "unknown (not described in this plan)")),
    )


def test_levels_never_skip_and_addresses_are_unique() -> None:
    own = [("", "Same", "a"), ("", "Same", "b"), ("", "Plan", "c")]
    made = document(answers={"diagnosis": own})
    items = [entry for section in made.sections for entry in section.items]
    for section in made.sections:
        before = 2
        for entry in section.items:
            assert entry.level <= before + 1
            before = entry.level
    assert len({entry.anchor for entry in items}) == len(items)


def test_files_that_could_not_be_read_make_a_draft_and_are_named() -> None:
    made = view(
        plan(unread=frozenset({"2-vision.md", "plan.yaml:funding"})), template(), edition(), states={}
    )
    assert made.unread == ("2-vision.md", "plan.yaml")
    assert "2-vision.md, plan.yaml" in made.draft_notes[-1]


def test_an_unknown_language_falls_back_to_english() -> None:
    assert document({"language": "fr-BE"}).language == "fr-BE"
    assert document({"language": 'x" onload="'}).language == "en"


def test_control_characters_and_hidden_directions_never_reach_a_document() -> None:
    made = document({"city": {"name": "A\x00B\u202eC"}, "challenge": "one\r\ntwo\x07"})
    assert made.city == "A\ufffdBC"
    assert made.challenge == "one\ntwo\ufffd"
