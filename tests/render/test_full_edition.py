"""Each edition says on its first page which one it is: who finds it knows whether it may be passed on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.render.samples import action, edition, plan, template
from tests.tools.pdf_check import text_of
from udtplan.load.languages import in_language, translations
from udtplan.model.plan import Plan
from udtplan.render import KINDS
from udtplan.render.editions.choice import Choice
from udtplan.render.slides.deck import deck
from udtplan.render.view import Document, view
from udtplan.render.words.words import words_for
from udtplan.resources import data_folder

WORDS = words_for("en")
FORM = data_folder("templates") / "udt"
FORMATS = [(kind, name) for kind, formats in KINDS.items() for name in formats]
ANSWERS = {"objectives": [("objectives.funding", "Funding", "The city pays for all of it.")]}


def of(written: Plan, **choice: Any) -> Document:
    return view(written, template(), edition(), states={}, choice=Choice(**choice))


def words_in(document: Document, kind: str, name: str, folder: Path) -> str:
    made = KINDS[kind][name].make(document)
    path = folder / f"made.{name}"
    path.write_bytes(made)
    if name == "pdf":
        return text_of(path)
    if name == "pptx":
        from pptx import Presentation

        slides = Presentation(str(path)).slides
        return "\n".join(
            shape.text_frame.text for it in slides for shape in it.shapes if shape.has_text_frame
        )
    return made.decode()


@pytest.mark.parametrize(("kind", "name"), FORMATS)
def test_a_full_edition_with_private_parts_says_so_first(kind: str, name: str, tmp_path: Path) -> None:
    found = of(plan({"share": "public", "share_questions": {"objectives.funding": "private"}}, ANSWERS))
    assert " ".join(words_in(found, kind, name, tmp_path).split()).count(WORDS.full_notice) == 1


@pytest.mark.parametrize(
    "facts",
    [
        {"share": "cohort"},
        {"share": "public", "share_questions": {"objectives.funding": "private"}},
        {"share": "public", "challenge": "Ask anna.berg@city.example."},
        {"share": "public", "data_sources": [{"id": "air", "name": "Air", "note": "Slow"}]},
        {"share": "public", "questions_for_peers": [{"topic": "data", "text": "Who pays?"}]},
        {"share": "public", "expectations": ["To learn"]},
    ],
)
def test_anything_that_is_not_for_everybody_makes_it_one(facts: dict[str, Any]) -> None:
    assert of(plan(facts, ANSWERS)).notice == WORDS.full_notice


def test_what_is_for_everybody_and_a_plan_without_a_word_need_no_such_notice() -> None:
    facts = {"share": "public", "challenge": "Ask water@city.example."}
    assert of(plan(facts, ANSWERS, [action(1)])).notice == ""
    assert of(plan({"share": "private"})).notice == ""


@pytest.mark.parametrize("language", ["en", *translations(FORM)])
def test_every_language_has_its_own_words_for_it(language: str) -> None:
    written = plan({"language": language}, ANSWERS)
    found = view(written, in_language(template(), FORM, language), edition(), states={})
    assert found.notice == words_for(language).full_notice
    assert (found.notice == WORDS.full_notice) == (language == "en")


@pytest.mark.parametrize(("kind", "name"), [pair for pair in FORMATS if pair[1] in ("pdf", "pptx")])
def test_the_public_edition_bears_its_name_on_every_page(kind: str, name: str, tmp_path: Path) -> None:
    found = of(plan({"share": "public"}, ANSWERS), public=True)
    shown = words_in(found, kind, name, tmp_path)
    pages = shown.split("\f")[:-1] if name == "pdf" else [shown]
    assert all(WORDS.public_edition in page for page in pages)
    assert found.kicker == "Action Plan\u00a0· Public edition"


def test_that_something_is_not_published_is_no_slide_of_its_own() -> None:
    facts = {
        "share": "public",
        "share_questions": {"objectives.governance": "private", "diagnosis.data.ownership": "private"},
        "stakeholders": [{"id": "it", "name": "IT Office"}],
        "data_sources": [{"id": "air", "name": "Air", "owner": "it", "status": "available"}],
    }
    found = of(plan(facts, {}, [action(1, owner="it")]), public=True)
    assert WORDS.not_published not in repr([slide.panels for slide in deck(found)])
    assert WORDS.who not in [slide.title for slide in deck(found)]
