"""The document as one HTML page."""

from __future__ import annotations

import base64
import hashlib
import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.render.samples import answered, document, everything, lille, pictures, png
from tests.tools.html_check import assert_good_page
from udtplan.render.html import html
from udtplan.render.pictures import MOST_BYTES


def page(made: bytes) -> str:
    return made.decode()


def test_the_page_needs_nothing_but_itself() -> None:
    text = page(html(lille()))
    assert "<script" not in text
    assert "<link" not in text
    assert not re.search(r'(src|href)="(?!#|data:)', text)
    assert len(text) < 300_000


def test_its_policy_allows_the_one_style_sheet_and_pictures_inside() -> None:
    text = page(html(lille()))
    style = text.split("<style>")[1].split("</style>")[0]
    named = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{named}'; img-src data:" in text
    assert " style=" not in text


def test_every_question_has_an_address() -> None:
    text = page(html(lille()))
    assert '<div id="objectives-funding" class="question' in text
    assert '<a href="#objectives-funding">' in text


def test_every_address_is_there_once_and_every_link_inside_leads_somewhere(tmp_path: Path) -> None:
    text = page(html(everything(tmp_path / "plan"))).replace('href="#nowhere"', "")
    ids = re.findall(r' id="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(ids)


def test_headings_come_in_order(tmp_path: Path) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page(html(everything(tmp_path / "plan"))))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_words_of_the_form_in_another_language_are_marked() -> None:
    text = page(html(document({"language": "fr"})))
    assert '<html lang="fr">' in text
    assert '<p class="prompt" lang="en">' in text
    assert 'lang="en"' not in page(html(document())).replace('<html lang="en">', "")


def test_tables_have_a_caption_and_say_what_their_heads_head() -> None:
    text = page(html(document({"stakeholders": [{"id": "a", "name": "A", "kind": "internal"}]})))
    assert '<th scope="col">Name</th><th scope="col">Kind</th>' in text
    assert '<th scope="row">A</th><td>internal</td>' in text
    assert "Stakeholders</caption>" in text


def test_pictures_of_the_plan_are_inside_the_page(tmp_path: Path) -> None:
    pictures(tmp_path / "plan")
    text = page(html(answered("![A map](assets/map.png) ![](assets/map.png)", assets=tmp_path / "plan")))
    assert text.count("data:image/png;base64,") == 2
    assert 'alt="A map"' in text
    assert 'alt="map.png"' in text


@pytest.mark.parametrize(
    "address",
    [
        "../secret.png",
        "assets/../../secret.png",
        "assets/link.png",
        "assets/none.png",
        "assets/note.txt",
        "assets/huge.png",
        "assets/false.png",
        "assets",
        "%00.png",
        "https://example.org/x.png",
        "file:///etc/passwd",
    ],
)
def test_other_pictures_are_their_words(address: str, tmp_path: Path) -> None:
    folder = tmp_path / "plan"
    pictures(folder)
    (folder / "assets" / "link.png").symlink_to(tmp_path / "secret.png")
    (folder / "assets" / "note.txt").write_text("note")
    (folder / "assets" / "false.png").write_text("no picture")
    (folder / "assets" / "huge.png").write_bytes(png(2, 2) + b"\0" * MOST_BYTES)
    text = page(html(answered(f"![the words]({address})", assets=folder)))
    assert "<img" not in text
    assert "the words" in text


def test_without_a_folder_no_picture_is_shown() -> None:
    assert "<img" not in page(html(answered("![a map](assets/map.png)")))


@pytest.mark.slow
def test_pages_are_correct_and_accessible(tmp_path: Path) -> None:
    made = {"lille": lille(), "fresh": document(), "all": everything(tmp_path / "plan")}
    for name, found in made.items():
        (tmp_path / f"{name}.html").write_bytes(html(found))
    assert_good_page(*(tmp_path / f"{name}.html" for name in made))
