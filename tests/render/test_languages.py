"""Documents in every language of the template: whole, and without a word of another."""

from __future__ import annotations

import datetime as dt
import html as markup
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Literal, Union, get_args, get_origin

import pytest

from tests.render.samples import LILLE
from tests.tools.pdf_check import assert_accessible, overlapping, text_of
from udtplan.cli.documents import document_of
from udtplan.load import load
from udtplan.load.codes import spoken
from udtplan.load.datafile import read_data
from udtplan.load.languages import translations
from udtplan.model.edition import Edition
from udtplan.model.facts import Facts
from udtplan.model.node import Node
from udtplan.model.roadmap import Action
from udtplan.render import KINDS
from udtplan.render.editions.choice import Choice
from udtplan.render.view import Document
from udtplan.render.words.words import words_for
from udtplan.resources import data_folder
from udtplan.states import State

TEMPLATES = data_folder("templates")
LANGUAGES = translations(TEMPLATES / "udt")

in_each = pytest.mark.parametrize("language", LANGUAGES)


def flat(texts: Mapping[str, object], above: str = "") -> Iterator[tuple[str, str]]:
    for key, value in texts.items():
        if isinstance(value, dict):
            yield from flat(value, f"{above}{key}/")
        else:
            yield f"{above}{key}", str(value)


@cache
def texts(language: str) -> dict[str, str]:
    """The fixed words of a language as its file has them, by their keys."""
    return dict(flat(read_data(TEMPLATES / "words" / f"{language}.yaml", dict)))


# ── The files ───────────────────────────────────────────────────────────────────────────────────────


def test_documents_speak_every_language_of_the_template() -> None:
    assert spoken() == {"en", *LANGUAGES}


@in_each
def test_every_fixed_word_is_there_in_every_language(language: str) -> None:
    own, english = texts(language), texts("en")
    labels = {f"programme/{label}" for label in programme_labels()}

    assert english.keys() - own.keys() == set()
    assert own.keys() - english.keys() == labels
    assert [key for key, text in own.items() if not text.strip()] == []
    assert words_for(language).language == language


def programme_labels() -> Iterator[str]:
    for path in (TEMPLATES / "editions").glob("*.yaml"):
        edition = read_data(path, Edition.model_validate)
        yield from (edition.label, *(stage.label for stage in edition.stages))


@in_each
def test_what_is_filled_in_is_the_same_in_every_language(language: str) -> None:
    own = texts(language)

    for key, text in texts("en").items():
        assert sorted(re.findall(r"\{\w*\}", own[key])) == sorted(re.findall(r"\{\w*\}", text)), key


def fixed(kind: object) -> Iterator[str]:
    """The values that a field may have, where they are fixed."""
    if kind is bool:
        yield from ("yes", "no")
    elif get_origin(kind) is Literal:
        yield from get_args(kind)
    elif get_origin(kind) in (Union, UnionType, list):
        for part in get_args(kind):
            yield from fixed(part)


def nodes(model: type[Node]) -> Iterator[type[Node]]:
    """A model and all models within it."""
    yield model
    for about in model.model_fields.values():
        kinds = [about.annotation]
        while kinds:
            kind = kinds.pop()
            kinds += get_args(kind)
            if isinstance(kind, type) and issubclass(kind, Node):
                yield from nodes(kind)


MODELS: list[type[Node]] = [*nodes(Facts), Action]
NOT_SHOWN = {"share", "share_questions"}


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_fixed_value_of_a_plan_has_words(language: str) -> None:
    words = words_for(language)
    values = {
        (name, value)
        for model in MODELS
        for name, about in model.model_fields.items()
        for value in fixed(about.annotation)
        if name not in NOT_SHOWN
    }
    assert ("status", "gap") in values
    assert ("roles", "data-steward") in values

    assert {(name, value) for name, value in values if value not in words.values.get(name, {})} == set()


@in_each
def test_a_role_and_a_sector_are_told_apart(language: str) -> None:
    words = words_for(language)
    assert words.value("roles", "community") != words.value("sector", "civil")


@pytest.mark.parametrize(
    ("language", "field", "said"),
    [
        ("fr", "status", {"partial": "partielle", "secured": "acquis", "done": "terminée"}),
        ("es", "status", {"secured": "asegurada", "done": "terminada", "planned": "prevista"}),
        ("it", "status", {"secured": "assicurato", "done": "conclusa", "planned": "prevista"}),
        ("pt", "status", {"secured": "assegurado", "done": "concluída", "planned": "planeada"}),
        ("pl", "status", {"secured": "zapewnione", "done": "zakończone", "planned": "planowane"}),
        ("el", "kind", {"internal": "εσωτερικό", "external": "εξωτερικό"}),
        ("pt", "personal_data", {"unknown": "desconhecidos", "anonymised": "anonimizados"}),
    ],
)
def test_fixed_values_agree_with_what_they_are_said_of(
    language: str, field: str, said: dict[str, str]
) -> None:
    """A source of data, financing, an action; never the word "status" itself."""
    assert {value: words_for(language).value(field, value) for value in said} == said


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_every_field_that_is_shown_has_a_name(language: str) -> None:
    labels = words_for(language).labels
    hidden = NOT_SHOWN | {
        "id",
        "template",
        "edition",
        "language",
        "city",
        "challenge",
        "question",
        "indicator",
    }
    hidden |= {
        "sources",
        "not_applicable",
        "answered_parts",
        "region",
        "reason",
    }
    names = {name for model in nodes(Facts) for name in model.model_fields} - hidden

    assert {name for name in names if not any(key.rpartition(".")[2] == name for key in labels)} == set()


@in_each
def test_every_unfinished_state_is_told(language: str) -> None:
    told = {str(state) for state in State} - {"answered", "not-applicable", "not-due"}

    assert told <= words_for(language).notes.keys()


# ── Dates and numbers ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("language", "first", "other", "number"),
    [
        ("en", "1 March 2026", "22 November 2026", "12,500"),
        ("fr-BE", "1er mars 2026", "22 novembre 2026", "12\u202f500"),
        ("de", "1. März 2026", "22. November 2026", "12.500"),
        ("es", "1 de marzo de 2026", "22 de noviembre de 2026", "12.500"),
        ("it", "1º marzo 2026", "22 novembre 2026", "12.500"),
        ("nl", "1 maart 2026", "22 november 2026", "12.500"),
        ("el", "1 Μαρτίου 2026", "22 Νοεμβρίου 2026", "12.500"),
        ("sk", "1. marca 2026", "22. novembra 2026", "12\xa0500"),
        ("pt", "1 de março de 2026", "22 de novembro de 2026", "12\xa0500"),
        ("pl", "1 marca 2026", "22 listopada 2026", "12\xa0500"),
        ("hu", "1 March 2026", "22 November 2026", "12,500"),
    ],
)
def test_dates_and_numbers_are_written_as_the_reader_does(
    language: str, first: str, other: str, number: str
) -> None:
    words = words_for(language)

    assert (words.date(dt.date(2026, 3, 1)), words.date(dt.date(2026, 11, 22))) == (first, other)
    assert (words.count(12500), words.count(1250)) == (number, "1250")


# ── Documents ───────────────────────────────────────────────────────────────────────────────────────

FACTS = """\
template: udt@1
edition: "2025"
city: {name: Zzyzx, country: GR, inhabitants: "12345", budget: 5 000 000 €}
challenge: Zzyzx.
maturity: datasets
use_case: {primary: Zzyzx, later: [Zzyzx]}
expectations: [Zzyzx]
related_plans: [{name: Zzyzx, note: Zzyzx}]
stakeholders:
  - {id: a, name: Qqa, kind: internal, role: Zzyzx, roles: [sponsor, data-steward], sector: public,
     note: Zzyzx}
  - {id: b, name: Qqb, kind: external, role: Zzyzx, roles: [community, technical-lead], sector: civil}
data_sources:
  - {id: d, name: Qqd, owner: a, access: WFS, agreement: in-negotiation, personal_data: pseudonymised,
     status: gap, refresh: Zzyzx, licence: Zzyzx, cost: Zzyzx, standard: Zzyzx}
  - {id: e, name: Qqe, owner: b, access: WFS, agreement: signed, personal_data: none, status: available}
objectives:
  - {id: o, text: Zzyzx, indicator: {label: Zzyzx, unit: Zzyzx, baseline: Zzyzx, target: Zzyzx, by: "2027"}}
outputs: [{id: p, text: Zzyzx}]
bottlenecks:
  - {id: s, question: diagnosis.funding, text: Zzyzx, severity: high}
  - {id: t, text: Zzyzx, severity: low}
funding:
  estimate: 100 000 €
  recurring: 5 000 €
  sources: [{name: Qqf, status: applied, amount: 5 000 €}, {name: Qqg, status: potential}]
legal: {jurisdiction: EU, gdpr: Zz, dpo: Zz, dpia: Zz, nis2: Zz, ai_act: Zz, data_act: Zz, open_data: Zz,
  local_rules: [Zz]}
procurement: {external: yes, criteria: Zz, responsibilities: Zz, data_ownership: Zz, exit: Zz}
questions_for_peers: [{topic: funding, text: Zzyzx?}]
not_applicable: [{question: diagnosis.procurement, reason: Zzyzx}]
"""

ROADMAP = """\
actions:
  - {id: a1, phase: startup, title: Qqt, goal: Qqg, steps: [Qqs], timeline: 2026-01 to 2026-05, owner: a,
     addresses: [s, o], status: running, cost: Zzyzx, deliverable: Zzyzx,
     milestones: [{when: 2026-03, what: Zz}]}
  - {id: a2, phase: diffusion, title: Qqu, depends_on: [a1], status: planned}
  - {id: a3, title: Qqv, timeline: "2026", status: dropped}
"""


def plan(folder: Path, language: str) -> Document:
    """A draft in a language, with something in every register and nothing said in any language."""
    folder.mkdir()
    (folder / "plan.yaml").write_text(f"language: {language}\n{FACTS}", "utf-8")
    (folder / "5-roadmap.yaml").write_text(ROADMAP, "utf-8")
    (folder / "3-objectives.md").write_text("## Qqq\n\nZzyzx.\n", "utf-8")
    return document_of(load(folder), "final", "2026-11-22", Choice())


@pytest.fixture
def made(tmp_path: Path, language: str) -> Document:
    return plan(tmp_path / "plan", language)


@cache
def english_words(language: str) -> set[str]:
    """The English that a document in a language must not hold: what is not the language's own as well."""
    english = load(LILLE).template
    said = [*texts("en").values(), english.title, *(s.label for s in english.sections)]
    said += [text for q in english.questions for text in (q.label, q.display)]
    own = " ".join([*texts(language).values(), *template_texts(language)])
    pieces = {piece.strip(" .:") for text in said for piece in re.split(r"\{\w+\}", text)}
    return {piece for piece in pieces if len(piece) > 2 and not holds(own.casefold(), piece.casefold())}


def template_texts(language: str) -> Iterator[str]:
    for _, text in flat(read_data(TEMPLATES / "udt" / f"{language}.yaml", dict)):
        yield text


def holds(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) is not None


def shown(content: bytes) -> str:
    """The words of a page, those in attributes for people included."""
    page = re.sub(r"<style.*?</style>|<!--.*?-->", " ", content.decode(), flags=re.DOTALL)
    spoken = re.findall(r'(?:aria-label|title|alt)="([^"]*)"', page)
    return markup.unescape(" ".join([re.sub(r"<[^>]*>", " ", page), *spoken]))


@in_each
@pytest.mark.parametrize(("kind", "name"), [("", "md"), ("", "html"), ("brief", "html")])
def test_no_document_says_a_word_in_english(made: Document, language: str, kind: str, name: str) -> None:
    text = shown(KINDS[kind][name].make(made))
    said = " ".join(text.split())

    assert {words for words in english_words(language) if holds(said, words)} == set()
    assert words_for(language).draft in said


@in_each
@pytest.mark.parametrize("kind", ["", "brief", "slides"])
def test_no_pdf_says_a_word_in_english(made: Document, language: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "made.pdf"
    path.write_bytes(KINDS[kind]["pdf"].make(made))
    said = text_of(path)

    assert {words for words in english_words(language) if holds(said, words)} == set()
    assert words_for(language).draft in said


@in_each
@pytest.mark.parametrize("kind", ["", "brief", "slides"])
def test_no_words_of_a_pdf_are_printed_over_others(made: Document, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "made.pdf"
    path.write_bytes(KINDS[kind]["pdf"].make(made))
    assert overlapping(path) == []


@pytest.mark.parametrize("language", ["hu"])
def test_a_language_without_words_gets_english_ones_that_are_marked(made: Document) -> None:
    page = KINDS[""]["html"].make(made).decode()

    assert '<html lang="hu"' in page
    assert re.search(r'<dt lang="en">State</dt>', page)


@in_each
def test_a_page_of_one_language_is_marked_once(made: Document, language: str) -> None:
    page = KINDS[""]["html"].make(made).decode()

    assert set(re.findall(r' lang="([^"]*)"', page)) == {language}


@pytest.mark.parametrize("language", ["fr-BE"])
def test_a_region_stays_in_the_mark(made: Document) -> None:
    page = KINDS[""]["html"].make(made).decode()

    assert set(re.findall(r' lang="([^"]*)"', page)) == {"fr-BE"}


@pytest.mark.slow
def test_documents_of_every_language_are_accessible(tmp_path: Path) -> None:
    paths = []
    for language in LANGUAGES:
        found = plan(tmp_path / language, language)
        for kind, formats in KINDS.items():
            paths.append(tmp_path / f"{language}-{kind or 'plan'}.pdf")
            paths[-1].write_bytes(formats["pdf"].make(found))

    assert_accessible(*paths)
