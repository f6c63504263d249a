"""The document as PDF."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.render.samples import (
    HOSTILE,
    LILLE,
    MARKDOWN,
    ROOT,
    answered,
    document,
    everything,
    lille,
    pictures,
    png,
)
from tests.tools.pdf_check import assert_accessible, page_validate, text_of
from udtplan.cli.documents import document_of
from udtplan.errors import UserError
from udtplan.load import load
from udtplan.render.editions.choice import Choice
from udtplan.render.pdf.plan import pdf
from udtplan.render.pdf.printed import whatever
from udtplan.render.short.brief import brief_pdf
from udtplan.render.slides.pdf import slides_pdf
from udtplan.render.view import Document

CITIES = [LILLE, *sorted(path.parent for path in (ROOT / "tests/fixtures/cities").glob("*/plan.yaml"))]


def made(found: Document, folder: Path, name: str = "made") -> Path:
    path = folder / f"{name}.pdf"
    path.write_bytes(pdf(found))
    return path


def broken(path: Path, profile: str = "ua1") -> list[str]:
    """The rules a file breaks."""
    return page_validate(path, profile).failures


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_the_example_is_accessible_and_fit_for_archives(profile: str, tmp_path: Path) -> None:
    assert broken(made(lille(), tmp_path), profile) == []


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_so_is_a_fresh_plan(profile: str, tmp_path: Path) -> None:
    assert broken(made(document(), tmp_path), profile) == []


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_so_is_a_plan_with_everything_in_it(profile: str, tmp_path: Path) -> None:
    assert broken(made(everything(tmp_path / "plan"), tmp_path), profile) == []


@pytest.mark.slow
def test_a_second_validator_agrees(tmp_path: Path) -> None:
    """Every city of the fixtures as it is and as if it were finished, and plans of our own."""
    found = {"lille": lille(), "fresh": document(), "all": everything(tmp_path / "plan")}
    for folder in CITIES:
        loaded = load(folder)
        found[folder.name] = document_of(loaded, as_of="2026-05-01")
        found[f"{folder.name}-final"] = document_of(loaded, choice=Choice(only_answered=True, prompts=False))
    assert len(found) > 12
    assert_accessible(*(made(document, tmp_path, name) for name, document in found.items()))


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{'  ' * depth}- level {depth}" for depth in range(60)),
        "\n".join(f"{'>' * depth} deep" for depth in range(1, 60)),
        "| A |\n|---|\n" + "| x |\n" * 400,
        "|" + " A |" * 40 + "\n|" + "---|" * 40 + "\n|" + " x |" * 40,
        "word" * 500,
        "# a\n\n###### b\n\n- # c\n\n> ## d",
        "![](none.png)",
        "# ![](none.png)",
        "#\n\n##\n\n- \n-\n\n| |\n|-|\n| |",
        "***\n___\n---",
        "99999999. big\n\n0. zero",
        "a\u0301 e\u0323 \u200d \u200c \u00ad \u2028 \u2029 \u3000",
        # A head of a table that goes on over the page, with a link in it.
        "| [A](https://example.org) |\n|---|\n" + "| x |\n" * 90,
        # Nothing to be seen: in a link, a heading, a picture's words.
        "[\u00ad](https://example.org) [city \u00ad](https://example.org)",
        "# \ue000\n\n# \ufe0f\n\n# \u200d\n\n![\ufeff](x.png)",
        "# ![map](assets/map.png)\n\n![\ufeff](assets/map.png)",
        "- text\n\n  # ![map](assets/map.png)\n\n  ## city",
        "![high](assets/high.png) | text",
        MARKDOWN,
        HOSTILE,
    ],
    ids=lambda text: text[:12],
)
def test_any_markdown_can_be_printed(text: str, tmp_path: Path) -> None:
    pictures(tmp_path / "plan")
    (tmp_path / "plan" / "assets" / "high.png").write_bytes(png(40, 4000))
    assert broken(made(answered(text, assets=tmp_path / "plan"), tmp_path)) == []


@pytest.mark.parametrize(
    "name", ["\ue000", "\u200d", "e\u0323\u0301", "Ọ̀ṣun ẹ̀ọ́ ǹ", "x" * 300, HOSTILE, "한국 नमस्ते"]
)
def test_a_city_and_an_action_may_have_any_name(name: str, tmp_path: Path) -> None:
    row = {"id": "a", "title": name, "timeline": "2026", "milestones": [{"when": "May 2026", "what": name}]}
    found = document({"city": {"name": name}}, {"summary": [("", name, "own")]}, [row])
    assert broken(made(found, tmp_path)) == []


def test_signs_that_no_font_has_become_their_names(tmp_path: Path) -> None:
    words = text_of(made(document({"challenge": "By 🚲 to 日本 ✓ → \ue000."}), tmp_path))
    assert "By [bicycle] to [Chinese characters] ✓ → ." in words


KEYCAPS = [
    "1\ufe0f\u20e3",
    "#\ufe0f\u20e3",
    "a\u20e3",
    "\U0001f6b2\u20e3",
    "\u20e3",
    "q\u0301 a\u3099",
    "a\u200db",
]


@pytest.mark.parametrize("make", [pdf, brief_pdf, slides_pdf])
def test_marks_that_no_font_sets_upon_a_letter_are_left_out(
    make: Callable[[Document], bytes], tmp_path: Path
) -> None:
    path = tmp_path / "made.pdf"
    path.write_bytes(make(document({"city": {"name": "Ville"}, "challenge": f"Say {' '.join(KEYCAPS)} end"})))
    found = text_of(path)
    assert "Say 1 # a [bicycle]" in " ".join(found.split())
    assert "\u20e3" not in found


def test_any_mark_upon_any_letter_can_be_printed(tmp_path: Path) -> None:
    every = [chr(code) for code in range(0x300, 0x20000) if unicodedata.category(chr(code)) in ("Mn", "Me")]
    texts = [f"x{base}{mark}" for base in "b1#Ωж" for mark in every[::29]]
    found = text_of(made(answered(" ".join(texts)), tmp_path))
    assert [found.count(f"x{base}") for base in "b1#Ωж"] == [len(every[::29])] * 5


def test_what_can_not_be_typeset_at_all_is_said_in_a_sentence() -> None:
    tried: list[str] = []

    def refuse(text: str, _: bool) -> bytes:
        tried.append(text)
        raise RuntimeError

    with pytest.raises(UserError, match="typeset"):
        whatever("caf\u00e9 \u4e2d \u20b9", refuse, "en")
    assert tried[-1] == "caf\u00e9 [Chinese characters] [indian rupee sign]"


def test_hundreds_of_odd_signs_are_looked_up_at_once(tmp_path: Path) -> None:
    signs = " ".join(f"{chr(code)}," for code in range(0x1F400, 0x1F400 + 200))
    assert "[rat], [mouse], [ox]" in text_of(made(document({"challenge": signs}), tmp_path))


@pytest.mark.parametrize("make", [pdf, brief_pdf, slides_pdf])
def test_a_name_in_another_script_is_one_note_in_the_language_of_the_document(
    make: Callable[[Document], bytes], tmp_path: Path
) -> None:
    path = tmp_path / "made.pdf"
    facts = {"language": "fr", "challenge": "Apprendre de 深圳市 et de 서울 특별시."}
    path.write_bytes(make(document(facts)))
    said = "Apprendre de [caractères chinois] et de [caractères coréens]."
    assert said in " ".join(text_of(path).split())


def test_a_city_cannot_read_files(tmp_path: Path) -> None:
    (tmp_path / "plan").mkdir()
    (tmp_path / "secret.txt").write_text("very secret")
    text = '#read("secret.txt") ![x](../secret.txt) ![y](secret.txt)'
    words = text_of(made(answered(text, assets=tmp_path / "plan"), tmp_path))
    assert "very secret" not in words
    assert '#read("secret.txt")' in words


def test_pictures_that_cannot_be_printed_are_their_words(tmp_path: Path) -> None:
    pictures(tmp_path / "plan")
    text = "![a map](assets/map.png) ![a wreck](assets/broken.png)"
    words = text_of(made(answered(text, assets=tmp_path / "plan"), tmp_path))
    assert "[a wreck – picture not shown]" in words
    assert "a map – picture not shown" not in words


def test_pages_are_numbered_and_name_the_plan(tmp_path: Path) -> None:
    words = text_of(made(lille(), tmp_path))
    assert "Page 2 of" in words
    assert words.count("Action Plan – Lille") > 5


@pytest.mark.parametrize("language", ["fr", "en-GB", "mt", "el", "sr-Latn-RS", "zz"])
def test_plans_in_any_language_are_accessible(language: str, tmp_path: Path) -> None:
    assert broken(made(document({"language": language}), tmp_path)) == []


def test_a_register_of_many_columns_has_some_below_others(tmp_path: Path) -> None:
    source = {
        "id": "d",
        "name": "Traffic",
        "owner": "me",
        "access": "WFS",
        "licence": "CC0",
        "refresh": "daily",
        "note": "counted by hand",
        "status": "gap",
    }
    words = text_of(made(document({"data_sources": [source]}), tmp_path))
    assert "Name Owner Access Status" in words
    for below in ("Note: counted by hand", "Licence: CC0", "Refresh: daily"):
        assert below in words


# A sentence in every language of the European Union, with the letters that only it has.
LANGUAGES = {
    "bg": "Жълтият автобус спира пред общината; градът пести енергия.",
    "cs": "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "da": "På øen ligger æbler og blåbær.",
    "de": "Größe, Übermaß und äußere Straße.",
    "el": "Ο Δήμος σχεδιάζει έξυπνες γειτονιές· ναΐφ, ΐ, ΰ. Ἐν ἀρχῇ ἦν ὁ λόγος, ᾧ τῷ ἀνθρώπῳ.",
    "en": "The naïve façade of the city’s rôle.",
    "es": "¿Dónde está el pingüino? ¡Mañana, señor!",
    "et": "Põhjatäht öö üle, žürii ja šokolaad.",
    "fi": "Äiti söi öljyä, ähkyä ja åboa.",
    "fr": "L’œuvre, où le maïs naît, ç’a été très cher à Noël : 5 €.",
    "ga": "D’fhuascail Íosa Úrmhac na hÓighe; an ḃfuil do ċroí ag bualaḋ? Ṫ ṡ ṗ ḋ.",
    "hr": "Gojazni đačić s biciklom drži hmelj i finu vatu u džepu nošnje: ćž.",
    "hu": "Árvíztűrő tükörfúrógép.",
    "it": "Perché la città più bella è già così: è qui.",
    "lt": "Įlinkdama fechtuotojo špaga sublykčiojusi pragręžė apvalų arbūzą: ąčęėįšųūž.",
    "lv": "Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus.",
    "mt": "Il-ġbejna tal-ħalib u ż-żejt, għax iċ-ċavetta ġiet.",
    "nl": "Coördinatie van één idee: de zeeën, ĳs en ruïne.",
    "pl": "Zażółć gęślą jaźń.",
    "pt": "À noite, vovô Kowalsky vê o ímã cair no pé do pinguim: ação, põe, lingüiça.",
    "ro": "Gheorghe, obezul, a reușit să obțină jucându-se un flux în Quebec; șț ăâî.",
    "sk": "Kŕdeľ šťastných ďatľov učí pri ústí Váhu mĺkveho koňa: ôäŕ.",
    "sl": "V kožuščku hudobnega fanta stopiclja mizar: čšž.",
    "sv": "Flygande bäckasiner söka hwila på mjuka tuvor: åäö.",
}


def test_every_letter_of_the_union_is_printed(tmp_path: Path) -> None:
    facts = {"challenge": "\n".join(LANGUAGES.values()), "expectations": list(LANGUAGES.values())}
    path = made(document(facts), tmp_path)
    words = text_of(path)
    assert len(LANGUAGES) == 24
    for sentence in LANGUAGES.values():
        # A reader may give back a letter and its marks as one sign or as two.
        assert _letters(sentence) in _letters(words)
    assert broken(path) == []


def _letters(text: str) -> str:
    """The text decomposed and without blanks; a ligature is its letters."""
    return "".join(unicodedata.normalize("NFKD", text).split())


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_plan_may_be_in_any_of_their_languages(language: str) -> None:
    made = pdf(document({"language": language, "challenge": LANGUAGES[language]}))
    assert f"/Lang({language})".encode() in made


@pytest.mark.parametrize("sign", ["word ", "λέξη ", "𝛼𝛽𝛾 "])
@pytest.mark.parametrize("place", ["heading", "question", "picture", "challenge", "city"])
def test_a_text_without_end_is_a_title_that_ends(place: str, sign: str, tmp_path: Path) -> None:
    endless = sign * 9000 + "END"
    (tmp_path / "a.png").write_bytes(png(4, 3))
    found = {
        "heading": lambda: answered(f"# {endless}"),
        "question": lambda: document(answers={"summary": [("", endless, "text")]}),
        "picture": lambda: answered(f"![{endless}](a.png)", assets=tmp_path),
        "challenge": lambda: document({"challenge": endless}),
        "city": lambda: document({"city": {"name": endless}}),
    }
    path = made(found[place](), tmp_path)
    assert broken(path, "2a") == []
    assert ("END" in text_of(path)) is (place in ("heading", "question", "challenge"))
