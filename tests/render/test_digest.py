"""What the brief and the slides tell of a plan."""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
from typing import Any

from tests.render.samples import action, document, lille
from udtplan.render.parts.digest import Aim
from udtplan.render.short import panels
from udtplan.render.short.panel import Panel, Point, Size, joined
from udtplan.render.words.words import words_for

SIZE = Size(400, 5, 200)


def bottleneck(number: int, **more: Any) -> dict[str, Any]:
    return {"id": f"b{number}", "text": f"Bottleneck {number}.", **more}


def test_the_most_severe_bottlenecks_come_first() -> None:
    found = document(
        {"bottlenecks": [bottleneck(1), bottleneck(2, severity="low"), bottleneck(3, severity="high")]}
    )
    assert [item.text for item in found.digest.obstacles] == [
        "Bottleneck 3.",
        "Bottleneck 2.",
        "Bottleneck 1.",
    ]


def test_a_bottleneck_names_the_actions_that_answer_it() -> None:
    actions = [action(1, addresses=["b1"]), action(2, addresses=["b1"], status="dropped"), action(3)]
    panel = panels.obstacles(document({"bottlenecks": [bottleneck(1), bottleneck(2)]}, actions=actions), SIZE)
    assert panel.rows == (("Bottleneck 1.", "Action 1"), ("Bottleneck 2.", "No action yet"))


def test_what_is_ongoing_is_told_and_what_has_no_date_yet_is_not() -> None:
    found = document(
        actions=[action(1, timeline="ongoing"), action(2, timeline="TBD"), action(3, timeline="…")]
    )
    assert panels.timing(found, SIZE).points == (
        Point("Action 1", "ongoing"),
        Point("Action 2"),
        Point("Action 3"),
    )


def test_who_answers_for_the_plan_is_named_first() -> None:
    people = [
        {"id": role, "name": f"The {role}", "roles": [role]} for role in ("sponsor", "manager", "accountable")
    ]
    panel = panels.responsible(document({"stakeholders": people}), Size(60, 1, 40))
    assert panel.points == (Point("The accountable", "Accountable"),)
    assert panel.more == "and 2 more, see the plan"


def test_the_figures_of_the_city_are_its_own() -> None:
    facts = {
        "city": {"name": "Lille", "country": "FR", "inhabitants": "235,000"},
        "stakeholders": [{"id": "a", "name": "Parks"}],
        "data_sources": [{"id": "d", "name": "Trees"}],
    }
    panel = panels.city(document(facts, actions=[action(1)]), SIZE)
    assert panel.figures == (("Country", "France"), ("Inhabitants", "235,000"))


def test_what_has_no_room_is_counted() -> None:
    found = document({"bottlenecks": [bottleneck(number) for number in range(8)]})
    panel = panels.obstacles(found, SIZE)
    assert len(panel.rows) == 5
    assert panel.more == "and 3 more, see the plan"


def test_without_a_register_the_diagnosis_speaks() -> None:
    panel = panels.obstacles(lille(), SIZE)
    assert panel.title == "What the diagnosis says"
    assert panel.points[0].name == "Vision"
    assert panel.points[0].text.endswith("… (4.a)")


def test_an_indicator_is_one_line() -> None:
    indicator = {
        "label": "Trips on foot",
        "unit": "% of trips",
        "baseline": "30 %",
        "target": "45 %",
        "by": "2028",
    }
    found = document({"objectives": [{"id": "o", "text": "More walking.", "indicator": indicator}]})
    assert found.digest.objectives == (Aim("More walking.", "Trips on foot: 30 % → 45 %, 2028"),)


def test_a_unit_that_the_label_names_is_not_said_again() -> None:
    indicator = {"label": "Streets", "unit": "streets", "baseline": "0", "target": "10"}
    found = document({"objectives": [{"id": "o", "text": "Streets.", "indicator": indicator}]})
    assert found.digest.objectives[0].measure == "Streets: 0 → 10"


def test_money_that_is_not_secured_is_needed() -> None:
    sources = [{"name": "Own", "status": "secured"}, {"name": "Grant", "status": "applied", "amount": "€5 k"}]
    panel = panels.needed(document({"funding": {"sources": sources}}), SIZE)
    assert panel.points == (Point("Grant (€5 k, applied)", "Funding not secured yet"),)


def test_actions_and_data_that_nobody_answers_for_are_needed() -> None:
    facts = {
        "data_sources": [{"id": "d", "name": "Traffic", "status": "gap"}],
        "bottlenecks": [bottleneck(1)],
    }
    panel = panels.needed(document(facts, actions=[action(1)]), SIZE)
    assert panel.points == (
        Point("Bottleneck 1", "Bottlenecks without an action"),
        Point("Action 1", "Actions without anybody responsible"),
        Point("Traffic", "Data not there yet"),
    )


def test_what_is_not_written_is_said_beside_what_is() -> None:
    actions = [action(1)]
    assert panels.city(document(actions=actions), SIZE).todo == "Not yet written."
    figures = {"city": {"name": "Lille", "inhabitants": "235,000"}}
    assert panels.city(document(figures, actions=actions), SIZE).todo == ""


def test_notes_hold_the_whole_answer_in_plain_words() -> None:
    prose = "**Much** to [say](https://example.org). " * 60
    found = document(answers={"objectives": [("objectives.funding", "Funding", prose)]})
    panel = panels.money(found, SIZE)
    assert panel.notes == f"3.f Funding\n{('Much to say (https://example.org). ' * 60).strip()}"
    assert panel.text.endswith("… (3.f)")


def test_a_list_in_a_sentence_has_the_semicolons_of_its_language() -> None:
    answers = {"objectives": [("objectives.problem", "Problème", "- la chaleur\n- la pluie")]}
    found = document(answers=answers)
    assert panels.use_case(found, SIZE).text == "la chaleur; la pluie"
    assert (
        panels.use_case(dc.replace(found, words=words_for("fr")), SIZE).text == "la chaleur\u00a0; la pluie"
    )


def test_milestones_are_ordered_and_those_past_are_left_out() -> None:
    marks = [
        {"when": "May 2027", "what": "later"},
        {"when": "May 2025", "what": "past"},
        {"when": "June 2026", "what": "next"},
        {"when": "some day", "what": "undated"},
    ]
    found = dc.replace(document(actions=[action(1, milestones=marks)]), as_of=dt.date(2026, 1, 1))
    panel: Panel = panels.milestones(found, SIZE)
    assert [point.text for point in panel.points] == ["next", "later", "undated"]


def test_a_speaker_is_told_how_an_action_stands_and_no_note_on_it() -> None:
    found = document(actions=[action(1, status="running", status_note="Private words.")])
    notes = panels.timing(found, SIZE).notes
    assert "Action 1" in notes
    assert "running" in notes.casefold()
    assert "Private" not in notes


def test_the_unit_stands_behind_what_is_measured() -> None:
    indicator = {"label": "Noise", "unit": "reports", "baseline": "198 (2025)", "target": "80"}
    found = document({"objectives": [{"id": "o", "text": "Quiet.", "indicator": indicator}]})
    assert found.digest.objectives[0].measure == "Noise (reports): 198 (2025) → 80"


def test_the_last_entry_is_told_where_it_takes_no_more_than_to_say_there_is_one() -> None:
    found, size = document(), Size(60, 1, 40)
    assert joined(["Heat", "Floods"], size, found) == "Heat; Floods"
    assert joined(["Heat", "Floods and all else that rises"], size, found) == "Heat, and 1 more, see the plan"
