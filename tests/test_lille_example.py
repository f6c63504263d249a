"""The example in `examples/lille` is the official one: Lille's own words, all of them and nothing else."""

from __future__ import annotations

import html
import re
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from udtplan.model.facts import Facts
from udtplan.model.roadmap import Action, Roadmap
from udtplan.model.template import Question, Section, Template
from udtplan.resources import data_folder

ROOT = Path(__file__).resolve().parents[1]
LILLE = ROOT / "examples" / "lille"
OFFICIAL_DOCUMENT = ROOT / "tests" / "seeds" / "action-plan-template.md"
TEMPLATE = Template.model_validate(
    yaml.safe_load((data_folder("templates") / "udt" / "template.yaml").read_text("utf-8"))
)

# The official document prints these above two groups of stakeholders; here `kind` says the same.
GROUP_LABELS = {"internal": "City departments:", "external": "External stakeholders:"}

TIMELINES = [
    "Nov. 2024 to May 2025",
    "March 2025 to Summer 2025",
    "Summer 2025 - 2027",
    "Winter 2025 - 2027",
    "Summer 2025 - 2026",
    "2026 - 2027",
    "Summer 2025 - 2027",
    "2026 - 2027",
]


# ── What the official document says ─────────────────────────────────────────────────────────────


def printed_answers() -> dict[str, list[str]]:
    """Lille's answers as printed, in words, by question; the table of section 5 is left out.

    All else is the template's own text and known: headings, instructions, and before each answer its
    question. An answer runs from the end of its question to the beginning of the next one.
    """
    lines = OFFICIAL_DOCUMENT.read_text("utf-8").splitlines()
    prose = [line for line in lines if not line.startswith("#") and "\t" not in line]
    text = " ".join(" ".join(without_list_mark(line) for line in prose).split())
    for section in TEMPLATE.sections:
        assert section.instruction in text, f"the instruction of {section.id} is not printed like that"
        text = text.replace(section.instruction, "")

    answers = {}
    position, asked = 0, ""
    for question in TEMPLATE.questions:
        start, end = where_printed(question, text, position)
        if asked:
            answers[asked] = text[position:start].replace("*", "").split()
        position, asked = end, question.id
    assert asked == "roadmap"
    assert not text[position:].strip(), "something is printed behind the last question"
    return answers


def without_list_mark(line: str) -> str:
    """The line without the dash of a list, and without the letter of a question."""
    return re.sub(r"^\s*(?:- )?(?:[a-g]\. (?=\*\*))?", "", line)


def where_printed(question: Question, text: str, position: int) -> tuple[int, int]:
    """Where the question begins and ends: with its label in bold, or in section 2 and 5 without."""
    for label in (f"**{question.label}:** ", f"**{question.label}.** ", ""):
        printed = f"{label}{question.prompt}".strip()
        start = text.find(printed, position) if printed else -1
        if start >= 0:
            return start, start + len(printed)
    raise AssertionError(f"{question.id} is not printed like that")


class Row(NamedTuple):
    """A row of the roadmap, with white space made even."""

    phase: str
    title: str
    goal: str
    steps: list[str]
    timeline: str


def printed_rows() -> list[Row]:
    """The table of section 5. A row that a page break cut in two is joined cell by cell."""
    lines = [line for line in OFFICIAL_DOCUMENT.read_text("utf-8").splitlines() if "\t" in line]
    table: list[list[str]] = []
    for line in lines[1:]:
        cells = [html.unescape(re.sub(r"</?i>", "", cell)).strip() for cell in line.split("\t")]
        if not cells[3] and cells[0][0].islower():
            table[-1] = [joined(*halves) for halves in zip(table[-1], cells, strict=True)]
        else:
            table.append(cells)
    return [as_printed(*cells) for cells in table]


def joined(upper: str, lower: str) -> str:
    """The halves of a cell: a small letter goes on with the sentence, a capital begins a new item."""
    return f"{upper}{' ' if lower[:1].islower() else '  '}{lower}".strip()


def as_printed(first: str, goal: str, steps: str, timeline: str) -> Row:
    """A row from its cells. The first holds phase and title, and two spaces part the steps."""
    phase, title = re.split(r" (?:--|-|–) ", first, maxsplit=1)
    return Row(phase, title, even(goal), re.split(r" {2,}", steps), timeline)


def even(text: str) -> str:
    """The text with single spaces and no line breaks."""
    return " ".join(text.split())


# ── What the folder says ────────────────────────────────────────────────────────────────────────


def read_yaml(name: str) -> Any:
    """A YAML file of the plan; every scalar is text, as written."""
    return yaml.load((LILLE / name).read_text("utf-8"), yaml.BaseLoader)


def facts() -> Facts:
    return Facts.model_validate(read_yaml("plan.yaml"))


def roadmap() -> Roadmap:
    return Roadmap.model_validate(read_yaml("5-roadmap.yaml"))


def markdown_of(file: str) -> list[tuple[str, str]]:
    """Each heading of a Markdown file, with the text below it up to the next; comments left out."""
    text = re.sub(r"<!--.*?-->", "", (LILLE / file).read_text("utf-8"), flags=re.DOTALL)
    before, *parts = re.split(r"^(#{1,6} .*)$", text, flags=re.MULTILINE)
    assert not before.strip(), f"{file} does not begin with a heading"
    return list(zip(parts[::2], parts[1::2], strict=True))


def written_answers() -> dict[str, list[str]]:
    """The answers in words, by question: first what a register holds, then what prose adds to it."""
    plan = facts()
    registers = {
        "meta.city": [plan.city.name],
        "meta.challenge": [plan.challenge or ""],
        "city.inhabitants": [plan.city.inhabitants or ""],
        "city.municipal-budget": [plan.city.budget or ""],
        "summary.objectives": [objective.text for objective in plan.objectives],
        "summary.key-stakeholders": stakeholders_in_groups(plan),
        "objectives.data": [source.name for source in plan.data_sources],
    }
    answers = {
        question.id: " ".join(registers.get(question.id, [])).split() for question in TEMPLATE.questions
    }
    for section in markdown_sections():
        questions = [question for question in section.questions if question.has_heading]
        _, *below_headings = (text for _, text in markdown_of(section.file))
        for question, text in zip(questions, below_headings, strict=True):
            answers[question.id] += " ".join(map(without_list_mark, text.splitlines())).split()
    return answers


def stakeholders_in_groups(plan: Facts) -> list[str]:
    """The names, and before each group the label that its `kind` stands for."""
    texts = []
    for kind, group in groupby(plan.stakeholders, key=lambda stakeholder: stakeholder.kind):
        assert kind, "every stakeholder is internal or external"
        texts += [GROUP_LABELS[kind], *(stakeholder.name for stakeholder in group)]
    return texts


def markdown_sections() -> list[Section]:
    return [section for section in TEMPLATE.sections if section.file.endswith(".md")]


def as_row(action: Action) -> Row:
    """An action as the row it came from."""
    return Row(
        TEMPLATE.phase(action.phase or "").label,
        action.title,
        even(action.goal or ""),
        [even(step) for step in action.step_texts()],
        action.timeline or "",
    )


# ── Nothing lost, nothing invented ──────────────────────────────────────────────────────────────


@pytest.mark.parametrize("question", [question.id for question in TEMPLATE.questions[:-1]])
def test_each_answer_holds_lilles_words_in_their_order_and_no_others(question: str) -> None:
    assert written_answers()[question] == printed_answers()[question]


def test_each_action_holds_the_words_of_its_row() -> None:
    assert [as_row(action) for action in roadmap().actions] == printed_rows()


def test_lille_leaves_the_vision_statement_open_and_answers_all_else() -> None:
    open_questions = [question for question, words in written_answers().items() if not words]
    assert open_questions == ["vision.statement", "diagnosis.data", "roadmap"]
    assert TEMPLATE.question("diagnosis.data").container
    assert roadmap().actions


@pytest.mark.parametrize("section", markdown_sections(), ids=lambda section: section.id)
def test_each_question_stands_under_its_heading(section: Section) -> None:
    headings = [heading for heading, _ in markdown_of(section.file)]
    questions = [question for question in section.questions if question.has_heading]
    assert headings == [
        f"# {section.title}",
        *(f"{'###' if question.parent else '##'} {question.title}" for question in questions),
    ]


def test_no_text_stands_between_the_title_of_a_section_and_its_first_question() -> None:
    for section in markdown_sections():
        (_, text), *_ = markdown_of(section.file)
        assert not text.strip(), section.file


# ── What is counted and drawn ───────────────────────────────────────────────────────────────────


def test_there_are_nine_departments_and_six_external_stakeholders() -> None:
    kinds = [stakeholder.kind for stakeholder in facts().stakeholders]
    assert kinds == ["internal"] * 9 + ["external"] * 6


def test_there_are_five_data_sources_and_only_the_traffic_has_an_owner_on_the_list() -> None:
    owners = [(source.id, source.owner) for source in facts().data_sources]
    assert len(owners) == 5
    assert [(source, owner) for source, owner in owners if owner] == [("traffic", "mobility")]
    assert "mobility" in {stakeholder.id for stakeholder in facts().stakeholders}


def test_the_roadmap_has_eight_actions_of_24_steps() -> None:
    steps = {action.id: len(action.steps) for action in roadmap().actions}
    assert steps == {
        "unified-vision": 3,
        "strategy": 2,
        "political-support": 4,
        "data-infrastructure": 3,
        "data-quality": 3,
        "training": 3,
        "use-case": 4,
        "evaluation": 2,
    }
    assert sum(steps.values()) == 24


def test_the_timelines_are_kept_exactly_as_printed() -> None:
    assert [action["timeline"] for action in read_yaml("5-roadmap.yaml")["actions"]] == TIMELINES


def test_the_registers_say_no_more_than_lille_did() -> None:
    plan = read_yaml("plan.yaml")
    assert all(list(entry) == ["id", "name", "kind"] for entry in plan["stakeholders"])
    assert all(set(entry) <= {"id", "name", "owner"} for entry in plan["data_sources"])
    assert all(list(entry) == ["id", "text"] for entry in plan["objectives"])
    row = ["id", "phase", "title", "goal", "steps", "timeline"]
    assert all(list(entry) == row for entry in read_yaml("5-roadmap.yaml")["actions"])


# ── The shape of the files ──────────────────────────────────────────────────────────────────────


def test_the_files_have_the_shape_of_a_plan() -> None:
    assert facts().template == TEMPLATE.key
    assert facts().edition == "2024"
    assert facts().share == "public"
    assert roadmap().actions


def test_ids_are_given_once() -> None:
    plan = facts()
    for register in (plan.stakeholders, plan.data_sources, plan.objectives, roadmap().actions):
        ids = [entry.id for entry in register]
        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", ["plan", "roadmap"])
def test_editors_are_told_the_schema_of_a_file(name: str) -> None:
    file = {"plan": "plan.yaml", "roadmap": "5-roadmap.yaml"}[name]
    first_line = (LILLE / file).read_text("utf-8").splitlines()[0]
    schema = first_line.removeprefix("# yaml-language-server: $schema=")
    assert (LILLE / schema).resolve() == ROOT / "schemas" / f"{name}.schema.json"
