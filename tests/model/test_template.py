"""The shipped template: the official words, complete, and sound as data."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from udtplan.model.template import Part, Question, Template
from udtplan.resources import data_folder

SEED = Path(__file__).parents[1] / "seeds" / "action-plan-template.md"


def read() -> Any:
    """The template's file as plans are read: every scalar is text."""
    text = (data_folder("templates") / "udt" / "template.yaml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)


TEMPLATE = Template.model_validate(read())
QUESTIONS = {question.id: question for question in TEMPLATE.questions}
OFFICIAL = re.sub(r"\s+", " ", SEED.read_text(encoding="utf-8").replace("*", ""))

# The labels of section 2 are ours; the template prints none there.
OWN_LABELS = {
    "vision.statement",
    "vision.challenges-opportunities",
    "vision.policy-goals",
    "vision.primary-users",
    "vision.outcomes",
    "vision.integration",
}

# id, reference, letter, question marks in the prompt, parts
INVENTORY = [
    ("meta.city", "", "", 0, 1),
    ("meta.challenge", "", "", 0, 1),
    ("summary.overview", "ES.a", "a", 0, 3),
    ("summary.objectives", "ES.b", "b", 0, 1),
    ("summary.key-stakeholders", "ES.c", "c", 0, 3),
    ("city.inhabitants", "1.1", "", 0, 1),
    ("city.municipal-budget", "1.2", "", 0, 1),
    ("city.main-challenges", "1.3", "", 0, 1),
    ("city.digital-twin-role", "1.4", "", 0, 1),
    ("vision.statement", "2.0", "", 0, 1),
    ("vision.challenges-opportunities", "2.1", "", 1, 2),
    ("vision.policy-goals", "2.2", "", 1, 1),
    ("vision.primary-users", "2.3", "", 1, 2),
    ("vision.outcomes", "2.4", "", 1, 1),
    ("vision.integration", "2.5", "", 1, 1),
    ("objectives.problem", "3.a", "a", 2, 2),
    ("objectives.output", "3.b", "b", 2, 2),
    ("objectives.audience", "3.c", "c", 2, 2),
    ("objectives.data", "3.d", "d", 2, 3),
    ("objectives.governance", "3.e", "e", 3, 3),
    ("objectives.funding", "3.f", "f", 3, 3),
    ("objectives.stakeholders", "3.g", "g", 2, 2),
    ("diagnosis.vision", "4.a", "a", 2, 2),
    ("diagnosis.governance", "4.b", "b", 4, 4),
    ("diagnosis.governance.political-leadership", "4.b.1", "", 3, 3),
    ("diagnosis.governance.internal-alignment", "4.b.2", "", 4, 4),
    ("diagnosis.governance.external-partnerships", "4.b.3", "", 4, 4),
    ("diagnosis.governance.policymaking", "4.b.4", "", 4, 4),
    ("diagnosis.funding", "4.c", "c", 4, 4),
    ("diagnosis.data", "4.d", "d", 0, 0),
    ("diagnosis.data.infrastructure", "4.d.1", "", 2, 2),
    ("diagnosis.data.ownership", "4.d.2", "", 3, 3),
    ("diagnosis.data.legal", "4.d.3", "", 2, 2),
    ("diagnosis.procurement", "4.e", "e", 4, 4),
    ("roadmap", "5", "", 0, 1),
]


def test_the_inventory_is_complete() -> None:
    found = [(q.id, q.reference, q.letter, q.prompt.count("?"), len(q.parts)) for q in TEMPLATE.questions]
    assert found == INVENTORY


def test_the_numbers_of_questions() -> None:
    assert len(QUESTIONS) == 35
    assert [q.id for q in QUESTIONS.values() if q.optional] == ["vision.statement"]
    assert [q.id for q in QUESTIONS.values() if q.container] == ["diagnosis.data"]
    assert sum(q.prompt.count("?") for q in QUESTIONS.values()) == 57


@pytest.mark.parametrize("question", TEMPLATE.questions, ids=lambda question: question.id)
def test_a_prompt_is_verbatim(question: Question) -> None:
    assert question.prompt in OFFICIAL
    if question.id not in OWN_LABELS:
        assert question.label in OFFICIAL
        # The prompt follows its own label, not that of another question.
        assert re.search(rf"{re.escape(question.label)}[.:]? {re.escape(question.prompt)}", OFFICIAL)


@pytest.mark.parametrize("section", TEMPLATE.sections, ids=lambda section: section.id)
def test_a_section_is_verbatim(section: Any) -> None:
    assert section.instruction in OFFICIAL
    if section.number:
        assert section.title in OFFICIAL


def test_nothing_the_template_asks_is_left_out() -> None:
    """Every line with a question mark and every bold label of the document is one of our questions."""
    text = SEED.read_text(encoding="utf-8")
    asking = [line for line in text.splitlines() if "?" in line]
    assert len(asking) == len([q for q in QUESTIONS.values() if "?" in q.prompt])
    printed = re.findall(r"(?m)^(?:- )?(?:[a-g]\. )?\*\*(.+?)\*\*", text)
    ours = [q.label for q in QUESTIONS.values() if q.id not in OWN_LABELS | {"roadmap"}]
    assert [label.strip(".:") for label in printed] == ours


@pytest.mark.parametrize("question", TEMPLATE.questions, ids=lambda question: question.id)
def test_a_correction_is_a_small_one(question: Question) -> None:
    """A corrected prompt asks the same: as many question marks, a few words changed."""
    if question.prompt_display:
        before, after = question.prompt.split(), question.prompt_display.split()
        assert question.prompt_display != question.prompt
        assert question.prompt_display.count("?") == question.prompt.count("?")
        assert len(set(before) ^ set(after)) <= 5


@pytest.mark.parametrize("question", TEMPLATE.questions, ids=lambda question: question.id)
def test_a_question_helps_its_reader(question: Question) -> None:
    if not question.container:
        assert question.hint.endswith((".", "?"))
        assert len(question.parts) >= question.asks
        for part in question.parts:
            assert not part.text.endswith((".", "?"))


def test_conditional_parts() -> None:
    conditional = [
        f"{q.id}#{n}" for q in QUESTIONS.values() for n, part in enumerate(q.parts, 1) if part.conditional
    ]
    assert conditional == ["diagnosis.governance.political-leadership#3", "diagnosis.data.infrastructure#2"]


def test_homes() -> None:
    routes = {q.id: q.routes for q in QUESTIONS.values() if q.routes}
    assert routes == {
        "meta.city": (("city", "name"),),
        "meta.challenge": (("challenge",),),
        "summary.objectives": (("objectives",),),
        "summary.key-stakeholders": (("stakeholders",),),
        "city.inhabitants": (("city", "inhabitants"),),
        "city.municipal-budget": (("city", "budget"),),
        "objectives.data": (("data_sources",),),
        "objectives.funding": (("funding",),),
        "roadmap": (("actions",),),
    }
    without_heading = [q.id for q in QUESTIONS.values() if not q.has_heading]
    assert without_heading == [
        "meta.city", "meta.challenge", "city.inhabitants", "city.municipal-budget", "roadmap"
    ]  # fmt: skip


def test_a_heading_means_one_question_in_its_file() -> None:
    for section in TEMPLATE.sections:
        headings = [h.casefold() for q in section.questions for h in (q.label, *q.aliases)]
        assert len(set(headings)) == len(headings), section.id


def test_lookups() -> None:
    funding = TEMPLATE.question("objectives.funding")
    assert funding.title == "f. Funding"
    assert funding.display.startswith("How much might the use case cost?")
    assert funding.asks == 3
    assert TEMPLATE.question("diagnosis.data").title == "d. Data"
    assert TEMPLATE.question("city.inhabitants").title == "Number of inhabitants"
    assert TEMPLATE.question("city.inhabitants").display == "Number of inhabitants"
    assert TEMPLATE.section_of("objectives.funding").title == "3. Project objectives"
    assert TEMPLATE.section("summary").title == "Executive summary"
    assert [q.reference for q in TEMPLATE.children("diagnosis.governance")] == [
        "4.b.1",
        "4.b.2",
        "4.b.3",
        "4.b.4",
    ]
    assert [q.reference for q in TEMPLATE.children("diagnosis.data")] == ["4.d.1", "4.d.2", "4.d.3"]
    assert TEMPLATE.key == "udt@1"
    assert [phase.id for phase in TEMPLATE.phases] == ["startup", "launch", "development", "diffusion"]
    assert TEMPLATE.phase("diffusion").label == "Diffusion and value evaluation stage"
    with pytest.raises(KeyError):
        TEMPLATE.question("objectives.weather")


def test_files() -> None:
    files = [section.file for section in TEMPLATE.sections]
    assert files == [
        "plan.yaml",
        "0-summary.md",
        "1-city.md",
        "2-vision.md",
        "3-objectives.md",
        "4-diagnosis.md",
        "5-roadmap.yaml",
    ]
    section = TEMPLATE.section_in("3-objectives.md")
    assert section is not None
    assert section.id == "objectives"
    assert TEMPLATE.section_in("README.md") is None


def test_a_part_is_text_or_an_object() -> None:
    question = Question.model_validate(
        {"id": "q", "label": "Q", "parts": ["this", {"text": "that", "conditional": "true"}]}
    )
    assert question.parts == (Part(text="this"), Part(text="that", conditional=True))


def spoil(change: str) -> Any:
    """The template's data with one mistake in it."""
    data = copy.deepcopy(read())
    section = data["sections"][3]
    match change:
        case "twice":
            section["questions"].append(dict(section["questions"][0], reference="9.9"))
        case "reference":
            section["questions"][1]["reference"] = section["questions"][0]["reference"]
        case "parent":
            section["questions"][0]["parent"] = "nobody"
        case "topic":
            section["questions"][0]["topic"] = "weather"
        case "unknown":
            section["questions"][0]["colour"] = "green"
        case "file":
            section["file"] = "1-city.md"
    return data


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ("twice", "question 'vision.statement' is there twice"),
        ("reference", "reference '2.0' is there twice"),
        ("parent", "no question 'nobody'"),
        ("topic", "no topic 'weather'"),
        ("unknown", "colour"),
        ("file", "file '1-city.md' is there twice"),
    ],
)
def test_an_unsound_template_is_refused(change: str, message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Template.model_validate(spoil(change))


def test_its_json_schema_lets_a_part_be_text() -> None:
    part = Template.model_json_schema()["$defs"]["Question"]["properties"]["parts"]["items"]
    assert {"type": "string"} in part["anyOf"]


@pytest.mark.parametrize(
    "words",
    [
        "4.e",
        "4e",
        "4.E",
        "e. Procurement",
        "4.e Procurement",
        "4.e. Procurement",
        "procurement",
        "Diagnosis.procurement",
    ],
)
def test_people_call_a_question_by_its_number_or_its_heading(words: str) -> None:
    assert TEMPLATE.question_meant(words) == "diagnosis.procurement"


@pytest.mark.parametrize("words", ["", "9.z", "e", "Objectives and more", "Funding"])
def test_a_name_of_no_question_or_of_two_means_none(words: str) -> None:
    assert TEMPLATE.question_meant(words) == ""
