"""What a new plan holds, and how a plan gets back what it lacks without losing a letter."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from udtplan.check import check_plan
from udtplan.errors import UserError
from udtplan.findings import Severity
from udtplan.load import load
from udtplan.load.outline import read_answers
from udtplan.load.programme import Programme
from udtplan.model.schema import json_schema
from udtplan.model.settings import Settings
from udtplan.model.template import Template
from udtplan.scaffold import (
    Start,
    additions,
    city_name,
    missing_headings,
    plan_files,
    scalar,
    section_file,
    settings_from,
)
from udtplan.source.markdown import read_markdown
from udtplan.source.text import SourceText
from udtplan.source.yaml import read_yaml


@cache
def template() -> Template:
    found = Programme(Settings(), None).template(None)
    assert found is not None
    return found


OBJECTIVES = template().section("objectives")
DIAGNOSIS = template().section("diagnosis")


def start(**values: Any) -> Start:
    return Start(template(), "2025", "en", {"city": {"name": "Lille"}, **values}, ".udtplan")


def write(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_bytes(text.encode())


def data(text: str) -> Any:
    source = read_yaml(SourceText(text))
    assert source.faults == []
    return source.data


# ── A new plan ───────────────────────────────────────────────────────────────────────────────────────


def test_a_new_plan_has_the_files_of_a_plan_in_their_order() -> None:
    assert list(plan_files(start())) == [
        "plan.yaml",
        "0-summary.md",
        "1-city.md",
        "2-vision.md",
        "3-objectives.md",
        "4-diagnosis.md",
        "5-roadmap.yaml",
    ]


def test_every_question_stands_in_a_new_plan_with_its_prompt() -> None:
    files = plan_files(start())
    for question in template().questions:
        if question.has_heading:
            text = files[template().section_of(question.id).file]
            assert f"# {question.title}\n" in text
            if question.prompt and not question.container:
                assert " ".join(question.display.split()) in " ".join(text.split())


@pytest.mark.parametrize("name", ["plan", "roadmap"])
def test_new_yaml_files_fit_the_schema_that_editors_check_them_by(name: str) -> None:
    text = plan_files(start())["plan.yaml" if name == "plan" else "5-roadmap.yaml"]
    schema = json_schema(name, template())

    Draft202012Validator.check_schema(schema)
    assert list(Draft202012Validator(schema).iter_errors(data(text))) == []
    assert f"$schema=.udtplan/{name}.schema.json" in text.splitlines()[0]


def test_the_examples_in_the_comments_of_new_yaml_files_can_be_used_as_they_are(tmp_path: Path) -> None:
    files = plan_files(start())
    lines = files["plan.yaml"].splitlines()
    for number, line in enumerate(lines):
        if line.startswith("#   ") and line.strip("# ")[0] in "-{":
            key = next(later for later in lines[number:] if not later.startswith("#"))
            assert key.rstrip().endswith((":", "[]"))
            lines[lines.index(key)] = f"{key.partition(':')[0]}:\n  {line.strip('# ')}"
    roadmap = files["5-roadmap.yaml"].replace("actions: []", "").replace("#   - id:", "actions:\n#   - id:")
    kept = [line[1:] if line.startswith("#   ") else line for line in roadmap.splitlines()]
    write(tmp_path, {**files, "plan.yaml": "\n".join(lines), "5-roadmap.yaml": "\n".join(kept)})
    loaded = load(tmp_path)

    assert loaded.faults == []
    assert loaded.plan.facts.stakeholders
    assert loaded.plan.facts.funding is not None
    assert [action.id for action in loaded.plan.roadmap.actions] == ["shared-vision"]


def accepted(words: str) -> bool:
    try:
        city_name(words)
    except UserError:
        return False
    return True


@settings(
    max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much]
)
@given(words=st.text(max_size=20).map(lambda text: "A" + text).filter(accepted))
def test_a_new_plan_of_any_city_reads_without_a_fault_and_has_no_error_at_its_first_stage(
    tmp_path: Path, words: str
) -> None:
    name = city_name(words)
    folder = tmp_path / "plan"
    write(folder, plan_files(start(city={"name": name})))
    loaded = load(folder)

    assert loaded.faults == []
    assert loaded.plan.facts.city.name == name
    found = {answer.question for answers in loaded.plan.answers.values() for answer in answers}
    assert found == {question.id for question in template().questions if question.has_heading}
    checked = check_plan(folder, as_of=date(2025, 9, 1), stage="introductory")
    assert [finding for finding in checked.findings if finding.severity is Severity.ERROR] == []


# ── Facts given on the command line ──────────────────────────────────────────────────────────────────


def test_facts_are_nested_by_the_dots_of_their_keys() -> None:
    pairs = ["city.country=FR", "city.budget = 2 = two ", "challenge=Traffic"]

    assert settings_from(pairs) == {"city": {"country": "FR", "budget": "2 = two"}, "challenge": "Traffic"}


@pytest.mark.parametrize(
    ("pairs", "says"),
    [
        (["city.country"], "a key, a `=` and a value"),
        (["=FR"], "a key, a `=` and a value"),
        (["city..country=FR"], "a key, a `=` and a value"),
        (["#x=y"], "a key, a `=` and a value"),
        (["a: b=y"], "a key, a `=` and a value"),
        (["city=Lille", "city.country=FR"], "`city` already has a value"),
        (["city.country=FR", "city=Lille"], "`city` is given twice"),
        (["challenge=a", "challenge=b"], "`challenge` is given twice"),
    ],
)
def test_facts_that_cannot_be_meant_are_refused(pairs: list[str], says: str) -> None:
    with pytest.raises(UserError) as caught:
        settings_from(pairs)

    assert says in caught.value.message


VALUES = [
    "yes",
    "No",
    "on",
    "#3",
    "a #3",
    "a: b",
    "a:",
    "1.2e3",
    "0x1f",
    "12:30",
    "2026-02-30",
    "null",
    "~",
    "'q'",
]
VALUES += [
    '"q"',
    'it\'s "so"',
    "😀 x",
    "a\nb",
    "- a",
    "[a]",
    "{a}",
    "*a*",
    "&a",
    "!a",
    "%a",
    "@a",
    "`a`",
    "|",
    ">",
    "a\\b",
]
VALUES += ["€150–250 k", "C#", "x,y", "a\u2028b", "\u0085", "\x07", "\xa0x", "\ufeff", "=", "<<", "?"]


@pytest.mark.parametrize("value", VALUES)
def test_a_fact_is_read_back_to_the_letter(value: str) -> None:
    text = plan_files(start(challenge=value))["plan.yaml"]

    assert data(text)["challenge"] == value
    schema = json_schema("plan", template())
    assert list(Draft202012Validator(schema).iter_errors(data(text))) == []


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=30))
def test_any_text_is_read_back_to_the_letter(text: str) -> None:
    assert data(f"key: {scalar(text)}\nlist:\n  - {scalar(text)}\n") == {"key": text, "list": [text]}


# ── What an old plan lacks ───────────────────────────────────────────────────────────────────────────


def questions(text: str, section: Any = OBJECTIVES) -> list[str]:
    answers = read_answers(section.file, read_markdown(SourceText(text)), section, template())
    return [answer.question for answer in answers if answer.question]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("position", [0, 2, -1])
def test_a_deleted_heading_comes_back_at_its_place_and_nothing_else_changes(
    newline: str, position: int
) -> None:
    whole = section_file(OBJECTIVES).replace("\n", newline)
    markdown = read_markdown(SourceText(whole))
    gone = [heading for heading in markdown.headings if heading.level == 2][position]
    later = [heading.begin for heading in markdown.headings if heading.begin > gone.begin] + [len(whole)]
    cut = whole[: gone.begin] + whole[later[0] :]

    mended = missing_headings(cut, OBJECTIVES, template())

    assert mended == whole
    assert missing_headings(mended, OBJECTIVES, template()) == mended


def test_headings_come_back_between_the_answers_of_a_city() -> None:
    text = "# 3. Our aims\r\n\r\n## f. Funding\r\nA grant.\r\n## Our harbour\r\n\r\nShips."
    mended = missing_headings(text, OBJECTIVES, template())

    assert "## Our harbour\r\n\r\nShips." in mended
    assert "## f. Funding\r\nA grant.\r\n" in mended
    assert "\n" not in mended.replace("\r\n", "")
    order = [question.id for question in OBJECTIVES.questions if question.has_heading]
    assert questions(mended) == order


def test_an_emptied_file_is_written_anew() -> None:
    assert missing_headings("", OBJECTIVES, template()) == section_file(OBJECTIVES)


def test_a_heading_that_only_groups_comes_back_with_the_first_of_its_own() -> None:
    container = next(question for question in DIAGNOSIS.questions if question.container)
    children = [question for question in DIAGNOSIS.questions if question.parent == container.id]
    whole = section_file(DIAGNOSIS)
    without = whole.replace(f"## {container.title}\n", "")

    assert missing_headings(without, DIAGNOSIS, template()) == without
    assert f"## {container.title}\n" in missing_headings("# 4. Diagnosis\n", DIAGNOSIS, template())
    assert set(questions(missing_headings(without, DIAGNOSIS, template()), DIAGNOSIS)) >= {
        c.id for c in children
    }


PARTS = [f"## {question.title}\n\ntext {question.letter}\n" for question in OBJECTIVES.questions]
PARTS += [
    "# 3. Project objectives\n",
    "## Our own\n\nx\n",
    "### Deeper\n",
    "words\n",
    "```\ncode\n```\n",
    "- list\n",
    "\n",
    "a\n===",
]


@given(st.lists(st.sampled_from(PARTS), max_size=9), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_whatever_a_file_holds_it_gets_every_question_once_and_loses_nothing(
    parts: list[str], newline: str, strip: bool
) -> None:
    text = "\n".join(parts).replace("\n", newline)
    text = text.rstrip() if strip else text
    before = set(questions(text))
    mended = missing_headings(text, OBJECTIVES, template())

    assert set(questions(mended)) == {
        question.id for question in OBJECTIVES.questions if question.has_heading
    }
    assert len(questions(mended)) == len(questions(text)) + len(OBJECTIVES.questions) - len(before)
    assert is_inside(text, mended)
    assert missing_headings(mended, OBJECTIVES, template()) == mended


def is_inside(text: str, longer: str) -> bool:
    """Whether `longer` is `text` with something put in."""
    letters = iter(longer)
    return all(letter in letters for letter in text)


def test_only_what_is_missing_is_added(tmp_path: Path) -> None:
    files = plan_files(start())
    write(tmp_path, files)
    assert additions(tmp_path, start()) == {}

    (tmp_path / "2-vision.md").unlink()
    (tmp_path / "plan.yaml").write_text("city: {name: Other}\n")
    assert additions(tmp_path, start()) == {"2-vision.md": files["2-vision.md"]}


def test_a_byte_order_mark_stays_when_a_heading_is_added(tmp_path: Path) -> None:
    write(tmp_path, {**plan_files(start()), "3-objectives.md": "\ufeff# 3. Project objectives\r\n"})

    [(name, text)] = additions(tmp_path, start()).items()

    assert name == "3-objectives.md"
    assert text.startswith("\ufeff# 3. Project objectives\r\n\r\n## a.")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"# \xff\n", "3-objectives.md:1: This character is not UTF-8"),
        (b"# a\n\n<!-- open\n", "3-objectives.md:3: A comment"),
        (b"# a\n\n```\n", "3-objectives.md:3: A block of code"),
    ],
)
def test_a_file_that_hides_its_end_is_not_added_to(tmp_path: Path, content: bytes, says: str) -> None:
    write(tmp_path, plan_files(start()))
    (tmp_path / "3-objectives.md").write_bytes(content)

    with pytest.raises(UserError) as caught:
        additions(tmp_path, start())
    assert says in caught.value.message
