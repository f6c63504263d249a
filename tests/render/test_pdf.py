"""The document as PDF."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.render.samples import HOSTILE, MARKDOWN, answered, document, everything, lille, pictures
from tests.tools.pdf_check import page_validate, text_of, verapdf
from udtplan.render.glyphs import name_of
from udtplan.render.pdf import pdf
from udtplan.render.view import Document


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
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_second_validator_agrees(profile: str, tmp_path: Path) -> None:
    found = {"lille": lille(), "fresh": document(), "all": everything(tmp_path / "plan")}
    paths = [made(document, tmp_path, name) for name, document in found.items()]
    assert [verdict.failures for verdict in verapdf(paths, profile)] == [[], [], []]


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
        MARKDOWN,
        HOSTILE,
    ],
    ids=lambda text: text[:12],
)
def test_any_markdown_can_be_printed(text: str, tmp_path: Path) -> None:
    assert broken(made(answered(text), tmp_path)) == []


def test_signs_that_no_font_has_become_their_names(tmp_path: Path) -> None:
    words = text_of(made(document({"challenge": "By 🚲 to 日本 ✓ → \ue000."}), tmp_path))
    assert "By [bicycle] to [cjk unified ideograph-65e5][cjk unified ideograph-672c] ✓ → ." in words


def test_a_character_without_a_name_is_left_out_or_numbered() -> None:
    assert name_of("🚲") == "[bicycle]"
    assert name_of("\ue000") == ""


def test_a_hundred_odd_signs_are_looked_up_at_once(tmp_path: Path) -> None:
    signs = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 300))
    assert "[cjk unified ideograph-4e00]" in text_of(made(document({"challenge": signs}), tmp_path))


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


def test_a_table_wider_than_a_page_is_folded(tmp_path: Path) -> None:
    source = {
        "id": "d",
        "name": "Traffic",
        "owner": "me",
        "access": "WFS",
        "licence": "CC0",
        "refresh": "daily",
    }
    words = text_of(made(document({"data_sources": [{**source, "status": "gap"}]}), tmp_path))
    assert "Details" in words
    assert "Status: gap" in words
