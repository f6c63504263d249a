"""The template in other languages: nothing missing, nothing ambiguous, and headings known in all of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pydantic import BaseModel

from udtplan.errors import UserError
from udtplan.load import languages, load
from udtplan.load.datafile import read_data
from udtplan.load.languages import INDEX, heading_index, in_language, translations
from udtplan.load.outline import normalised
from udtplan.load.programme import find_programme
from udtplan.model.template import Question, Section, Template
from udtplan.model.translation import Translation
from udtplan.prose import QUESTION_MARK
from udtplan.resources import data_folder
from udtplan.states import State, prompts_of, question_states

LILLE = Path(__file__).parents[2] / "examples" / "lille"
FOLDER = data_folder("templates") / "udt"
LANGUAGES = translations(FOLDER)

in_each = pytest.mark.parametrize("language", LANGUAGES)


def english() -> Template:
    found = find_programme(LILLE).template("udt")
    assert found is not None
    return found


ENGLISH = english()
SPOKEN = {"en": ENGLISH} | {language: in_language(ENGLISH, FOLDER, language) for language in LANGUAGES}


def words(language: str) -> Translation:
    return read_data(FOLDER / f"{language}.yaml", Translation.model_validate)


def plan(folder: Path, language: str, sections: dict[str, str]) -> Path:
    """A plan in a language, with texts of Markdown files by the ids of their sections."""
    folder.mkdir()
    (folder / "plan.yaml").write_text(f"language: {language}\ncity: {{name: Kalamata}}\n", "utf-8")
    for section, text in sections.items():
        (folder / ENGLISH.section(section).file).write_text(text, "utf-8")
    return folder


# ── The files ───────────────────────────────────────────────────────────────────────────────────────


def test_the_languages_of_the_pilot_cities_are_there() -> None:
    assert set(LANGUAGES) >= {"fr", "es", "it", "de", "nl"}


@in_each
def test_everything_that_the_template_says_is_translated(language: str) -> None:
    own = words(language)
    pairs: list[tuple[str, BaseModel, BaseModel | None]] = [
        *((s.id, s, own.sections.get(s.id)) for s in ENGLISH.sections),
        *((q.id, q, own.questions.get(q.id)) for q in ENGLISH.questions),
        *((p.id, p, own.phases.get(p.id)) for p in ENGLISH.phases),
    ]
    untranslated = [
        f"{id}.{name}"
        for id, said, translated in pairs
        for name in ("label", "instruction", "prompt", "parts", "hint")
        if getattr(said, name, None) and not getattr(translated, name, None)
    ]

    assert untranslated == []
    assert own.title
    assert list(own.topics) == [topic.id for topic in ENGLISH.topics]


@in_each
def test_a_translation_asks_as_much_as_the_original(language: str) -> None:
    found = SPOKEN[language]

    assert found.language == language
    for question in ENGLISH.questions:
        assert len(QUESTION_MARK.findall(found.question(question.id).prompt)) == len(
            QUESTION_MARK.findall(question.prompt)
        ), question.id
    assert [[p.conditional for p in q.parts] for q in found.questions] == [
        [p.conditional for p in q.parts] for q in ENGLISH.questions
    ]


@in_each
def test_a_translation_changes_nothing_but_words(language: str) -> None:
    def shape(question: Question) -> tuple[object, ...]:
        return (
            question.id,
            question.reference,
            question.letter,
            question.home,
            question.parent,
            question.topic,
        )

    assert [*map(shape, SPOKEN[language].questions)] == [*map(shape, ENGLISH.questions)]
    assert [(s.id, s.file) for s in SPOKEN[language].sections] == [(s.id, s.file) for s in ENGLISH.sections]
    assert [p.id for p in SPOKEN[language].phases] == [p.id for p in ENGLISH.phases]


@pytest.mark.parametrize("section", [section.id for section in ENGLISH.sections])
def test_no_heading_means_two_questions_in_whatever_languages(section: str) -> None:
    meant: dict[str, set[str]] = {}
    for template in SPOKEN.values():
        for question in template.section(section).questions:
            own = (question.label, *question.aliases, question.prompt, question.display)
            for heading in filter(None, map(normalised, own)):
                meant.setdefault(heading, set()).add(question.id)

    assert {heading: ids for heading, ids in meant.items() if len(ids) > 1} == {}


def test_no_word_means_two_phases_in_whatever_languages() -> None:
    meant: dict[str, set[str]] = {}
    for template in SPOKEN.values():
        for phase in template.phases:
            for name in (phase.label, *phase.aliases):
                meant.setdefault(normalised(name), set()).add(phase.id)

    assert {name: ids for name, ids in meant.items() if len(ids) > 1} == {}


# ── What is missing or wrong in a translation ───────────────────────────────────────────────────────


def translation(folder: Path, text: str) -> Callable[[], Template]:
    (folder / "fr.yaml").write_text(f"template: udt@1\nlanguage: fr\n{text}", "utf-8")
    return lambda: in_language(ENGLISH, folder, "fr-BE")


def test_a_text_that_is_not_translated_is_the_english_one(tmp_path: Path) -> None:
    read = translation(tmp_path, "questions:\n  objectives.funding: {label: Financement}\n")
    funding, original = read().question("objectives.funding"), ENGLISH.question("objectives.funding")

    assert funding.title == "f. Financement"
    assert (funding.display, funding.parts, funding.hint) == (
        original.display,
        original.parts,
        original.hint,
    )
    assert read().section("objectives").label == "Project objectives"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("questions: {objectives.money: {label: Argent}}", "no question 'objectives.money'"),
        ("sections: {end: {label: Fin}}", "no section 'end'"),
        ("phases: {end: {label: Fin}}", "no phase 'end'"),
        ("topics: {end: Fin}", "no topic 'end'"),
        ("questions: {objectives.funding: {parts: [le coût]}}", "has 3 parts, and 1 in the translation"),
        ("questions: {objectives.funding: {labels: x}}", "fr.yaml:3: questions.objectives.funding.labels"),
        ("questions: [", "fr.yaml:3"),
    ],
)
def test_a_translation_of_something_else_is_refused_with_a_sentence(
    tmp_path: Path, text: str, said: str
) -> None:
    read = translation(tmp_path, text + "\n")

    with pytest.raises(UserError) as refused:
        read()
    assert said in refused.value.message


def test_what_a_question_asks_is_counted_in_its_own_words(tmp_path: Path) -> None:
    read = translation(tmp_path, "questions:\n  objectives.funding: {prompt: Combien ? Qui ?}\n")

    assert ENGLISH.question("objectives.funding").asks == 3
    assert read().question("objectives.funding").asks == 2


def test_a_translation_of_an_older_template_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "fr.yaml").write_text("template: udt@0\nlanguage: fr\ntitle: Ancien\n", "utf-8")

    assert in_language(ENGLISH, tmp_path, "fr") is ENGLISH


def test_an_organiser_s_template_is_translated_by_the_file_beside_it(tmp_path: Path) -> None:
    own = (FOLDER / "template.yaml").read_text("utf-8").replace("id: udt\n", "id: own\n", 1)
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms" / "template.yaml").write_text(own, "utf-8")
    (tmp_path / "forms" / "fr.yaml").write_text("template: own@1\nlanguage: fr\ntitle: Le plan\n", "utf-8")
    (tmp_path / "udtplan.toml").write_text('template = "forms/template.yaml"\n', "utf-8")
    folder = plan(tmp_path / "lyon", "fr", {})
    (folder / "plan.yaml").write_text("template: own@1\nlanguage: fr\ncity: {name: Lyon}\n", "utf-8")

    assert load(folder).template.title == "Le plan"


# ── Plans ───────────────────────────────────────────────────────────────────────────────────────────


def headed(section: Section, *, by_prompt: bool = False) -> str:
    """The Markdown of a section in which every question has an answer."""
    asked = [question for question in section.questions if question.has_heading]
    titles = [q.display if by_prompt and q.prompt else q.title for q in asked]
    return "\n".join([f"# {section.title}\n", *(f"## {title}\n\nText.\n" for title in titles)])


@pytest.mark.parametrize("by_prompt", [False, True])
@pytest.mark.parametrize("plan_language", ["en", *LANGUAGES])
@pytest.mark.parametrize("heading_language", ["en", *LANGUAGES])
def test_headings_in_any_language_ask_in_a_plan_in_any(
    tmp_path: Path, plan_language: str, heading_language: str, by_prompt: bool
) -> None:
    sections = [s for s in SPOKEN[heading_language].sections if s.file.endswith(".md")]
    texts = {section.id: headed(section, by_prompt=by_prompt) for section in sections}
    found = load(plan(tmp_path / "plan", plan_language, texts))

    for section in sections:
        assert [answer.question for answer in found.plan.answers[section.id]] == [
            question.id for question in section.questions if question.has_heading
        ]


@in_each
def test_any_other_wording_of_a_heading_asks_as_well(tmp_path: Path, language: str) -> None:
    for section in SPOKEN[language].sections:
        if not section.file.endswith(".md"):
            continue
        for number, question in enumerate(section.questions):
            text = "".join(f"## {alias.upper()}\n\nText.\n" for alias in question.aliases)
            found = load(plan(tmp_path / f"{section.id}{number}", "en", {section.id: text}))
            assert {a.question for a in found.plan.answers.get(section.id, [])} <= {question.id}


def test_a_plan_whose_headings_are_of_two_languages_is_read_in_both(tmp_path: Path) -> None:
    text = "## Financement\n\nText.\n\n## Zielgruppe\n\nText.\n\n## Funding\n\nText.\n\n## Our own\n\nText.\n"
    found = load(plan(tmp_path / "plan", "nl", {"objectives": text}))

    assert [answer.question for answer in found.plan.answers["objectives"]] == [
        "objectives.funding",
        "objectives.audience",
        "objectives.funding",
        "",
    ]
    assert {other.language for other in found.template.others} == {"en", "de", "fr"}


@in_each
def test_the_words_of_a_question_are_no_answer_in_any_language(tmp_path: Path, language: str) -> None:
    section = SPOKEN[language].section("objectives")
    text = "\n".join(f"## {q.title}\n\n{q.display}\n\n{q.hint}\n" for q in section.questions)
    for plan_language in ("en", language):
        found = load(plan(tmp_path / plan_language, plan_language, {"objectives": text}))
        states = question_states(found.plan, found.template, found.edition, "final")
        asked = [s.state for s in states if found.template.section_of(s.question.id).id == "objectives"]
        assert asked == [State.PLACEHOLDER] * len(section.questions)


def test_the_english_prompt_is_known_in_a_translated_plan(tmp_path: Path) -> None:
    found = load(plan(tmp_path / "plan", "de", {}))

    assert prompts_of(found.template).others(ENGLISH.question("objectives.problem").prompt) == []


def test_a_plan_in_english_needs_no_translation(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object) -> None:
        raise AssertionError(f"{path} was read")

    monkeypatch.setattr(languages, "read_data", refuse)

    assert load(LILLE).template.others == ()


def test_a_language_without_a_translation_is_asked_in_english(tmp_path: Path) -> None:
    assert load(plan(tmp_path / "plan", "hu", {})).template == ENGLISH


def test_the_index_of_headings_is_that_of_the_translations() -> None:
    """If not: run `make generate`."""
    shipped = json.loads((FOLDER / INDEX).read_text("utf-8"))

    assert shipped == {ENGLISH.key: heading_index(ENGLISH, FOLDER)}
