"""New plans in the languages of the template."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from udtplan.check import check_plan
from udtplan.cli.app import app
from udtplan.load import load
from udtplan.load.languages import comments_in, translations
from udtplan.load.shape import read_model
from udtplan.model import facts, roadmap
from udtplan.model.facts import Facts
from udtplan.model.roadmap import Roadmap
from udtplan.model.translation import Comments
from udtplan.resources import data_folder
from udtplan.scaffold import missing_headings
from udtplan.source.text import SourceText
from udtplan.source.yaml import read_yaml
from udtplan.timeline import read

TEMPLATES = data_folder("templates")
LANGUAGES = translations(TEMPLATES / "udt")
AS_OF = dt.date(2025, 6, 15)

in_each = pytest.mark.parametrize("language", ["en", *LANGUAGES])


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def init(language: str) -> Result:
    result = CliRunner().invoke(app, ["init", "kalamata", "--lang", language])
    assert result.exception is None, result.exception
    return result


@in_each
def test_a_new_plan_in_a_language_has_nothing_wrong_with_it(here: Path, language: str) -> None:
    assert init(language).stderr == ""
    found = check_plan(here / "kalamata", as_of=AS_OF, stage="introductory")

    assert [f.message for f in found.findings if f.severity == "error"] == []


@in_each
def test_its_headings_and_questions_are_in_that_language(here: Path, language: str) -> None:
    init(language)
    found = load(here / "kalamata")
    funding = found.template.question("objectives.funding")
    text = (here / "kalamata" / "3-objectives.md").read_text("utf-8")

    assert (found.faults, found.template.language) == ([], language)
    assert f"## {funding.title}\n\n<!-- {funding.display.split()[0]}" in text
    assert f"<!-- {comments_in(language).also.format(key='funding')} -->" in text
    assert {a.question for answers in found.plan.answers.values() for a in answers if a.question} == {
        question.id for question in found.template.questions if question.has_heading
    }
    assert all(not a.prose for answers in found.plan.answers.values() for a in answers)


@in_each
def test_nothing_is_missing_from_a_new_plan(here: Path, language: str) -> None:
    init(language)
    template = load(here / "kalamata").template

    for section in template.sections:
        if section.file.endswith(".md"):
            text = (here / "kalamata" / section.file).read_text("utf-8")
            assert missing_headings(text, section, template) == text


def test_what_is_missing_later_is_added_in_the_language_of_the_plan(here: Path) -> None:
    init("de-AT")
    path = here / "kalamata" / "3-objectives.md"
    path.write_text("# 3. Projektziele\n\n## c. Zielgruppe\n\nDas Stadtplanungsamt.\n", "utf-8")
    CliRunner().invoke(app, ["init", "kalamata"])

    assert "## f. Finanzierung" in path.read_text("utf-8")
    assert "## c. Zielgruppe\n\nDas Stadtplanungsamt.\n" in path.read_text("utf-8")


@pytest.mark.parametrize("command", ["check", "status"])
def test_the_tool_speaks_english_and_asks_in_the_language_of_the_plan(command: str) -> None:
    init("fr")
    result = CliRunner().invoke(app, [command, "kalamata", "--stage", "final", "--as-of", "2026-11-22"])
    said = " ".join(result.output.split())

    assert "Still to write" in said
    assert "Principales parties prenantes" in said
    assert "Key stakeholders" not in said
    assert command == "status" or "Pourquoi ce problème est-il important pour votre ville" in said


@pytest.mark.parametrize(("language", "name"), [("hu", "Hungarian"), ("sv-SE", "Swedish")])
def test_a_language_without_a_translation_is_said_plainly(here: Path, language: str, name: str) -> None:
    said = " ".join(init(language).stderr.split())

    assert f"The template is not translated into {name} yet: headings and questions are in English." in said
    assert "## f. Funding" in (here / "kalamata" / "3-objectives.md").read_text("utf-8")
    assert f"\nlanguage: {language}\n" in (here / "kalamata" / "plan.yaml").read_text("utf-8")


# ── The examples in the comments ────────────────────────────────────────────────────────────────────


def examples(comments: Comments) -> dict[str, str]:
    """What the comments show as to be written, by the key of plan.yaml."""
    shown = {key: re.findall(r"^ +(?:- )?\{.*\}$", text, re.M) for key, text in comments.keys.items()}
    return {key: "\n".join(lines) for key, lines in shown.items() if lines}


@in_each
def test_the_examples_of_facts_can_be_written_as_they_are(language: str) -> None:
    shown = examples(comments_in(language))
    lines = [f"{key}:\n{lines}" for key, lines in shown.items()]
    source = read_yaml(SourceText("\n".join(["city: {name: Kalamata}", *lines, ""])))
    found = read_model(facts.FILE, source, Facts, {})

    assert source.faults == []
    assert shown.keys() == examples(comments_in("en")).keys()
    assert found.data_sources[0].owner == found.stakeholders[0].id
    assert len(found.funding.sources if found.funding else []) == 1


@in_each
def test_the_example_of_the_roadmap_can_be_written_as_it_is(language: str) -> None:
    comments = comments_in(language)
    _, _, example = comments.roadmap.replace("{phase}", "startup").partition("\n\n")
    source = read_yaml(SourceText(f"actions:\n{example}"))
    found = read_model(roadmap.FILE, source, Roadmap, {})
    [action] = found.actions

    assert source.faults == []
    assert "{phases}" in comments.roadmap
    assert str(action.owner) in examples(comments)["stakeholders"]
    assert action.addresses[0] in examples(comments)["bottlenecks"]
    assert action.steps
    period = read(str(action.timeline), language)
    bounds = [bound for bound in (period.start, period.end) if bound]
    assert [(bound.earliest, bound.latest) for bound in bounds] == [
        (dt.date(2025, 11, 1), dt.date(2025, 11, 30)),
        (dt.date(2026, 5, 1), dt.date(2026, 5, 31)),
    ]


@in_each
def test_every_comment_is_there_in_every_language(language: str) -> None:
    own, english = comments_in(language), comments_in("en")

    assert own.language == language
    assert own.keys.keys() == english.keys.keys()
    assert "{key}" in own.also
    assert "--" not in own.also
