"""Editions of the text: only what is answered, with or without the words of the questions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.render.samples import edition, plan, template
from tests.render.test_formats import words_of
from udtplan.model.plan import Plan
from udtplan.render import FORMATS
from udtplan.render.editions.choice import Choice
from udtplan.render.view import Document, Item, Pairs, view

ANSWERED = Choice(only_answered=True)
each_format = pytest.mark.parametrize("name", sorted(FORMATS))


def begun() -> Plan:
    facts = {"stakeholders": [{"id": "it", "name": "IT Office"}], "challenge": "Traffic"}
    answers = {
        "summary": [("summary.overview", "Overview", "Our plan in brief.")],
        "diagnosis": [("diagnosis.data.legal", "Legal", "We asked the data protection officer.")],
        "objectives": [
            ("objectives.problem", "Problem", "TBD"),
            ("", "A question of ours", "Our own words."),
        ],
    }
    return plan(facts, answers)


def shown(choice: Choice, states: dict[str, str] | None = None, written: Plan | None = None) -> Document:
    return view(written or begun(), template(), edition(), states=states or {}, choice=choice)


def items(document: Document) -> list[Item]:
    return [item for section in document.sections for item in section.items]


def labels(document: Document) -> list[str]:
    return [item.label for item in items(document)]


def test_only_what_is_answered_stays_with_the_headings_above_it() -> None:
    found = shown(ANSWERED, {"objectives.problem": "placeholder"})
    assert labels(found) == [
        "Overview",
        "Key stakeholders",
        "A question of ours",
        "Data",
        "Regulations and legal considerations",
    ]


def test_a_heading_goes_where_nothing_below_it_stays() -> None:
    assert "Digital twin governance" not in labels(shown(ANSWERED))


def test_a_question_that_is_left_out_keeps_its_heading_for_those_below_it() -> None:
    answers = {"diagnosis": [("diagnosis.governance.political-leadership", "Leaders", "The mayor leads.")]}
    above, below = items(shown(ANSWERED, written=plan(answers=answers)))
    assert (above.reference, above.level, below.reference, below.level) == ("4.b", 3, "4.b.1", 4)
    assert (above.prompt, above.note, above.answer, above.anchor) == ("", "", "", "diagnosis-governance")


def test_a_question_of_which_only_the_register_is_filled_stays_with_it() -> None:
    written = plan({"legal": {"gdpr": "Registered."}})
    above, found = items(shown(ANSWERED, {"diagnosis.data.legal": "no-text"}, written))
    assert above.label == "Data"
    assert (found.reference, found.note) == ("4.d.3", "")
    assert found.blocks == (Pairs("Legal statements", (("GDPR", "Registered."),)),)


def test_a_promise_above_a_register_is_no_answer() -> None:
    answers = {"diagnosis": [("diagnosis.procurement", "Procurement", "TBD")]}
    written = plan({"procurement": {"criteria": "price"}}, answers)
    states = {"diagnosis.procurement": "no-text"}
    (found,) = items(shown(ANSWERED, states, written))
    assert (found.label, found.answer, len(found.blocks)) == ("Procurement", "", 1)
    assert "TBD" in [item.answer for item in items(shown(Choice(), states, written))]


def test_a_begun_question_whose_register_is_not_public_is_left_out() -> None:
    found = shown(ANSWERED, {"diagnosis.data.legal": "no-text"}, plan())
    assert found.sections == ()


def test_nothing_leads_to_a_question_that_is_left_out() -> None:
    facts = {"bottlenecks": [{"id": "a", "question": "diagnosis.vision", "text": "TBD"}]}
    answers = {"diagnosis": [("diagnosis.funding", "Funding", "The council pays.")]}
    actions = [{"id": "one", "title": "One", "addresses": ["a", "b"]}]
    written = plan(facts | {"objectives": [{"id": "b", "text": "Fewer floods"}]}, answers, actions)
    states = {"diagnosis.vision": "missing"}
    assert [trace.text for trace in shown(Choice(), states, written).traces] == ["Fewer floods", "TBD"]
    assert [trace.text for trace in shown(ANSWERED, states, written).traces] == ["Fewer floods"]
    states |= {"summary.objectives": "placeholder"}
    assert shown(ANSWERED, states, written).traces == ()


def test_an_answer_that_has_only_begun_stays_without_a_note() -> None:
    found = shown(ANSWERED, {"summary.overview": "draft"})
    assert found.sections[0].items[0].answer == "Our plan in brief."
    assert found.sections[0].items[0].note == ""


def test_a_question_that_does_not_apply_stays_with_its_reason() -> None:
    written = plan({"not_applicable": [{"question": "diagnosis.procurement", "reason": "Built in-house."}]})
    (item,) = shown(ANSWERED, written=written).sections[0].items
    assert (item.label, item.aside, item.reason) == ("Procurement", "Does not apply.", "Built in-house.")


def test_what_is_left_out_makes_no_plan_finished() -> None:
    found = shown(ANSWERED)
    assert (found.draft, found.missing, found.draft_notes) == (True, (), ())


@each_format
def test_every_format_says_how_many_questions_are_left_out(name: str, tmp_path: Path) -> None:
    words = words_of(name, shown(ANSWERED, {"objectives.problem": "placeholder"}), tmp_path)
    # Shown are the city, the challenge, the overview, the stakeholders and the law.
    assert "Only what is answered so far. Questions left out: 28 of 33." in words
    assert "left out" not in words_of(name, shown(Choice()), tmp_path)


def test_nothing_is_said_to_be_left_out_where_all_is_answered() -> None:
    every = {question.id: "answered" for question in template().questions}
    assert "left out" not in " ".join(shown(ANSWERED, every).notices)


def test_what_does_not_apply_is_neither_left_out_nor_counted() -> None:
    written = plan({"not_applicable": [{"question": "diagnosis.procurement", "reason": "Built in-house."}]})
    found = shown(ANSWERED, written=written)
    assert (found.left_out, found.total) == (31, 32)


def test_a_plan_without_any_answer_can_be_shown() -> None:
    found = shown(ANSWERED, written=plan())
    assert found.sections == ()
    for made in FORMATS.values():
        assert made.make(found)


@each_format
def test_no_format_shows_what_nobody_answered(name: str, tmp_path: Path) -> None:
    words = words_of(name, shown(ANSWERED, {"objectives.problem": "placeholder"}), tmp_path)
    assert "Our plan in brief." in words
    assert "Our own words." in words
    assert "Not yet written" not in words
    assert "TBD" not in words
    assert "Funding" not in words


@each_format
def test_no_format_says_above_a_register_that_nothing_is_written(name: str, tmp_path: Path) -> None:
    facts = {"legal": {"gdpr": "Registered."}, "procurement": {"criteria": "price"}}
    begun = {"diagnosis.data.legal": "no-text", "diagnosis.procurement": "no-text"}
    states = {question.id: "answered" for question in template().questions} | begun
    words = words_of(name, shown(Choice(), states, plan(facts)), tmp_path)
    assert "Begun; the text is still to be written." in words
    assert "Not yet written." not in words


@each_format
@pytest.mark.parametrize("prompts", [True, False])
def test_the_words_of_the_questions_are_there_or_not(name: str, *, prompts: bool, tmp_path: Path) -> None:
    words = words_of(name, shown(Choice(prompts=prompts)), tmp_path)
    assert ("Briefly describe the purpose and scope" in words) == prompts
    assert ("Is there a shared vision for" in words) == prompts
    assert "Our plan in brief." in words


@each_format
def test_every_format_says_that_it_is_a_public_edition(name: str, tmp_path: Path) -> None:
    written = plan({"share": "public", "share_questions": {"objectives.funding": "private"}})
    words = words_of(name, shown(Choice(public=True), written=written), tmp_path)
    assert "Public edition: what the city shares with everybody." in words
    assert words.count("Not part of the public edition.") == 1
    assert "Public edition" not in words_of(name, shown(Choice(), written=written), tmp_path)
