"""The slides for PowerPoint: made of real titles, texts, tables and shapes, and the same every time."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image
from pptx import Presentation

from tests.render.samples import HOSTILE, action, document, lille, png
from tests.render.shorts import CITIES, chosen, of, plans, shared, told_in
from tests.render.test_brief import bare
from tests.tools.pdf_check import text_of
from udtplan.errors import UserError
from udtplan.render.look.look import Look, palette
from udtplan.render.look.pictures import Picture
from udtplan.render.slides.deck import deck
from udtplan.render.slides.pdf import slides_pdf
from udtplan.render.slides.pptx import slides_pptx
from udtplan.render.view import Document
from udtplan.render.words.text import unbroken

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def opened(found: Document) -> Any:
    return Presentation(io.BytesIO(slides_pptx(found)))


@cache
def every() -> tuple[tuple[str, Document, Any], ...]:
    """Every plan with its slides, which the tests only read."""
    return tuple((name, found, opened(found)) for name, found in plans().items())


def parts(found: Document) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(slides_pptx(found))) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            yield name, archive.read(name)


def texts(slide: Any) -> list[str]:
    """Every run of text on a slide."""
    return [node.text or "" for node in slide._element.iter(f"{A}t")]


def test_every_slide_is_there_with_its_title_in_the_place_for_titles() -> None:
    for name, found, made in every():
        titles = [slide.shapes.title.text_frame.text for slide in made.slides]
        assert titles == [unbroken(slide.title) for slide in deck(found)], name


def test_what_is_read_first_is_the_title_and_on_the_cover_what_it_is_the_title_of() -> None:
    for _, found, made in every():
        cover, *others = made.slides
        kicker, title, facts, *_ = cover.shapes
        assert kicker.text_frame.text == found.title
        assert title.shape_id == cover.shapes.title.shape_id
        assert kicker.top + kicker.height <= title.top
        assert title.top + title.height <= facts.top
        for slide in others:
            assert slide.shapes[0].shape_id == slide.shapes.title.shape_id


def test_no_placeholder_is_left_empty() -> None:
    for name, _, made in every():
        for slide in made.slides:
            empty = [place.name for place in slide.placeholders if not place.text_frame.text.strip()]
            assert empty == [], name


def test_slides_are_wide() -> None:
    made = opened(document())
    assert (made.slide_width, made.slide_height) == (12192000, 6858000)


def test_everything_lies_on_the_slide() -> None:
    for name, _, made in every():
        for slide in made.slides:
            for shape in slide.shapes:
                assert shape.left >= 0, (name, shape.name)
                assert shape.top >= 0, (name, shape.name)
                assert shape.left + shape.width <= made.slide_width, (name, shape.name)
                assert shape.top + shape.height <= made.slide_height, (name, shape.name)


def test_the_roadmap_is_a_group_of_shapes_that_says_what_it_shows() -> None:
    groups = [shape for slide in opened(lille()).slides for shape in slide.shapes if shape.shape_type == 6]
    (group,) = groups
    assert "Developing the strategy: March 2025 to Summer 2025" in group._element.nvGrpSpPr.cNvPr.get("descr")
    assert "Developing the strategy" in [
        shape.text_frame.text for shape in group.shapes if shape.has_text_frame
    ]


def test_bottlenecks_are_a_real_table_with_a_head() -> None:
    slides = opened(of(CITIES / "kalamata")).slides
    (table, *_) = [shape.table for slide in slides for shape in slide.shapes if shape.has_table]
    assert table.first_row
    assert [cell.text for cell in table.rows[0].cells] == ["Bottleneck", "Answered by"]
    assert [cell.text for cell in table.rows[1].cells] == ["We have no data on trips.", "No action yet"]


def test_what_is_no_text_has_an_alternative() -> None:
    logo = Picture("logo.png", "image/png", png(40, 20))
    found = chosen(of(CITIES / "glasgow"), look=Look("#7a1f5c", logo, "The city's arms"))
    described = [
        node.get("descr")
        for slide in opened(found).slides
        for node in slide._element.iter("{http://schemas.openxmlformats.org/presentationml/2006/main}cNvPr")
        if node.getparent().tag.endswith(("nvPicPr", "nvGraphicFramePr"))
    ]
    assert "The city's arms" in described
    assert all(described)


SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
<rect x="10" y="5" width="20" height="10" fill="#008000"/></svg>"""


def test_a_drawn_logo_is_a_picture_of_points_with_white_around_it() -> None:
    logo = Picture("logo.svg", "image/svg+xml", SVG)
    found = chosen(of(CITIES / "glasgow"), look=Look("#7a1f5c", logo, "The city's arms"))
    (shape,) = [shape for shape in opened(found).slides[0].shapes if hasattr(shape, "image")]
    assert (shape.name, shape.image.content_type) == ("The city's arms", "image/png")
    # 60 points high and 10 of white on each side, four times as fine.
    assert (shape.width.pt, shape.height.pt) == (140, 80)
    picture = Image.open(io.BytesIO(shape.image.blob)).convert("RGB")
    assert picture.size == (560, 320)
    assert picture.getpixel((2, 2)) == (255, 255, 255)
    assert picture.getpixel((280, 160)) == (0, 128, 0)
    assert slides_pptx(found) == slides_pptx(found)


def test_a_logo_that_can_not_be_drawn_is_left_out() -> None:
    broken = Picture("logo.svg", "image/svg+xml", b"<svg")
    found = chosen(of(CITIES / "glasgow"), look=Look("", broken, "Arms"))
    assert not [shape for shape in opened(found).slides[0].shapes if hasattr(shape, "image")]


def test_every_word_has_a_language() -> None:
    for slide in opened(document({"language": "el", "challenge": "Η πόλη"})).slides:
        runs = list(slide._element.iter(f"{A}r"))
        assert runs
        assert {run.find(f"{A}rPr").get("lang") for run in runs} <= {"el", "en"}
    (run,) = [
        run
        for run in opened(document({"language": "el", "challenge": "Η πόλη"}))
        .slides[1]
        ._element.iter(f"{A}r")
        if run.find(f"{A}t").text == "Η πόλη"
    ]
    assert run.find(f"{A}rPr").get("lang") == "el"


def test_every_run_of_every_part_speaks_the_language_of_the_plan() -> None:
    for language in ("fr", "pl", "en-GB"):
        form = told_in(language, {"challenge": "…"}, [action(1, timeline="2026")])
        said = re.findall(
            r' lang="([^"]*)"', b"".join(data for _, data in parts(form)).decode(errors="ignore")
        )
        assert set(said) == {language}
        for name, data in parts(form):
            if name.endswith(".xml") and name.startswith("ppt/slide"):
                for kind in ("r", "fld"):
                    for run in ElementTree.fromstring(data).iter(f"{A}{kind}"):
                        assert run.find(f"{A}rPr").get("lang") == language, name  # type: ignore[union-attr]


def test_no_part_has_a_name_in_a_language_that_the_plan_does_not_speak() -> None:
    logo = Picture("logo.png", "image/png", png(40, 20))
    mark = {"when": "mai 2026", "what": "Carte"}
    rows = [action(1, timeline="mars 2026 à mai 2026", milestones=[mark]), action(2, timeline="2027")]
    found = told_in("fr", {"bottlenecks": [{"id": "b", "text": "Aucun capteur"}]}, rows)
    found = chosen(found, look=Look("#7a1f5c", logo, "Armes"), watermark="Brouillon")
    names = {
        name
        for file, data in parts(found)
        if file.startswith("ppt/") and file.endswith(".xml")
        for name in re.findall(r'<p:(?:cNvPr|cSld)[^>]* name="([^"]+)"', data.decode().replace("\u00a0", " "))
    }
    assert {
        "Feuille de route",
        "jalon",
        "Armes",
        "Le calendrier",
        "Ce qui fait obstacle",
        "mai 2026 : Carte",
    } <= names
    english = re.compile(r"Placeholder|Title|Text|Box|Rectangle|Diamond|Table|Group|Bar|Watermark|Content")
    assert [name for name in names if english.search(name)] == []


def test_below_each_slide_a_draft_stands_out_in_its_colour() -> None:
    made = opened(document())
    (footer,) = [shape for shape in made.slides[1].placeholders if "Draft" in shape.text_frame.text]
    *_, draft = footer.text_frame.paragraphs[0].runs
    assert (draft.text, draft.font.bold, f"#{draft.font.color.rgb}".lower()) == (
        "Draft",
        True,
        palette("").light.mark,
    )


def test_the_speaker_has_the_whole_answer() -> None:
    slides = {slide.shapes.title.text_frame.text: slide for slide in opened(lille()).slides}
    notes = slides["Use case"].notes_slide.notes_text_frame.text
    assert notes == next(slide.notes for slide in deck(lille()) if slide.title == "Use case")


def test_what_the_speaker_reads_is_no_markdown() -> None:
    told = "**Heat** is [measured](https://example.org) ; see ![a map](map.png)\n\n- in *May*"
    found = document({"language": "fr"}, {"objectives": [("objectives.problem", "Problem", told)]})
    (slide,) = [slide for slide in opened(found).slides if slide.shapes.title.text_frame.text == "Use case"]
    notes = slide.notes_slide.notes_text_frame.text
    assert notes.endswith("Heat is measured (https://example.org)\u00a0; see\n– in May")


def test_the_slides_say_the_same_as_powerpoint_file_and_as_pdf(tmp_path: Path) -> None:
    for name in ("bratislava", "florence", "fresh", "glasgow", "kalamata", "lille", "the-hague"):
        found = plans()[name]
        (tmp_path / "made.pdf").write_bytes(slides_pdf(found))
        printed = bare(text_of(tmp_path / "made.pdf"))
        for slide in opened(found).slides:
            said = [
                shape
                for shape in slide.shapes
                if shape.has_text_frame and "Page" not in shape.text_frame.text
            ]
            lines = [line for shape in said for line in re.split("[\n\v]", shape.text_frame.text)]
            assert [line for line in lines if bare(line.replace("\u00a0", " ")) not in printed] == [], (
                name,
                slide.slide_id,
            )


def test_what_is_not_written_is_a_list_with_bullets_as_in_the_pdf(tmp_path: Path) -> None:
    found = document({"language": "en"})
    (tmp_path / "made.pdf").write_bytes(slides_pdf(found))
    slide = opened(found).slides[-1]
    columns = [shape for shape in slide.shapes if shape._element.findall(f".//{A}buChar")]
    assert len(columns) == 3
    assert len({shape.top for shape in columns}) == 1
    for one, next_ in pairwise(columns):
        assert one.left + one.width < next_.left
    listed = [line.text for shape in columns for line in shape.text_frame.paragraphs]
    assert listed == [unbroken(heading) for heading in deck(found)[-1].panels[0].unwritten]
    printed = bare(text_of(tmp_path / "made.pdf"))
    assert all(bare(heading.replace("\u00a0", " ")) in printed for heading in listed)


def test_figures_below_the_challenge_lie_apart_from_it() -> None:
    city = {"name": "Sample", "inhabitants": "142,500 (census 2021)"}
    slide = opened(document({"city": city, "challenge": "Rivers rise."})).slides[1]
    challenge, card = list(slide.shapes)[1:3]
    assert challenge.text_frame.text == "Rivers rise."
    assert card.text_frame.text == "Inhabitants\n142,500\n(census 2021)"
    assert challenge.top + challenge.height <= card.top


def test_points_beside_named_ones_have_no_bullets() -> None:
    rows = [action(1, timeline="March 2026"), action(2)]
    (slide,) = [
        slide
        for slide in opened(document(actions=rows)).slides
        if slide.shapes.title.text_frame.text == "Next steps"
    ]
    (points,) = [shape for shape in slide.placeholders if "Action 2" in shape.text_frame.text][:1]
    lines = points.text_frame.paragraphs
    assert [line.text for line in lines] == ["March\u00a02026\vAction 1", "Action 2"]
    assert all(line._p.find(f"{A}pPr/{A}buNone") is not None for line in lines)


def test_hostile_words_are_words() -> None:
    slides = opened(document({"challenge": HOSTILE, "city": {"name": "<b>&amp;"}})).slides
    # What looks like an account is no words to show to peers.
    assert HOSTILE.replace("@preview/x:1.0.0", "[contact removed]") in texts(slides[1])
    assert slides[0].shapes.title.text_frame.text == "<b>&amp;"


def test_odd_characters_break_nothing() -> None:
    odd = "nul \x00 bell \x07 tab \t private \ue000 bike \U0001f6b2 none \uffff end"
    found = document(
        {"city": {"name": odd}, "challenge": odd}, {"city": [("city.main-challenges", "X", odd)]}
    )
    assert "bike \U0001f6b2" in "".join(texts(opened(found).slides[1]))


def test_every_part_is_well_formed() -> None:
    for found in plans().values():
        for name, data in parts(found):
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(data)


def test_ids_of_shapes_are_unique_on_a_slide() -> None:
    for _, _, made in every():
        for slide in made.slides:
            ids = [node.get("id") for node in slide._element.iter() if node.tag.endswith("}cNvPr")]
            assert len(set(ids)) == len(ids)


def test_the_same_plan_gives_the_same_bytes() -> None:
    for found in plans().values():
        assert slides_pptx(found) == slides_pptx(found)


def test_no_time_of_day_and_no_person_is_in_the_file() -> None:
    made = slides_pptx(lille())
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"Canny" not in b"".join(map(archive.read, archive.namelist()))
        assert not [name for name in archive.namelist() if "thumbnail" in name or "printerSettings" in name]


def test_the_file_says_what_it_is() -> None:
    properties = opened(lille()).core_properties
    assert (properties.title, properties.author, properties.language) == (
        "Action Plan – Lille: Slides",
        "Lille",
        "en",
    )


def test_the_colour_and_the_watermark_are_in_the_master() -> None:
    found = dict(parts(chosen(document(), watermark="Not <final>", look=Look("#7a1f5c"))))
    assert b"Not &lt;final&gt;" in found["ppt/slideMasters/slideMaster1.xml"]
    assert b'<a:accent1><a:srgbClr val="7A1F5C"/>' in found["ppt/theme/theme1.xml"]
    assert b"17637F" not in b"".join(found.values())


def test_without_the_library_the_line_that_installs_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "pptx"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pptx", None)
    with pytest.raises(UserError, match="python-pptx") as caught:
        slides_pptx(document())
    assert caught.value.remedy.startswith("pip install 'udtplan[office]'")


def test_a_city_with_a_long_name_has_smaller_letters_on_the_cover() -> None:
    def size(name: str) -> float | None:
        made = Presentation(io.BytesIO(slides_pptx(document({"city": {"name": name}}))))
        found = made.slides[0].shapes.title.text_frame.paragraphs[0].runs[0].font.size
        return found.pt if found else None

    assert size("Lille") == 60
    long, longer = size("Samtgemeinde Bad Frankenhausen-Neuenkirchen an der Donau"), size("Long name " * 9)
    assert long is not None
    assert longer is not None
    assert 22 <= longer <= long < 60


def test_a_layout_has_no_prompt_in_a_language_of_its_own() -> None:
    with zipfile.ZipFile(io.BytesIO(slides_pptx(lille()))) as made:
        parts = [
            name for name in made.namelist() if re.match(r"ppt/(slide|notes)(Layout|Master)s/[^/]+xml$", name)
        ]
        assert parts
        assert not any(b"Click" in made.read(name) for name in parts)


def test_a_public_edition_says_so_on_its_cover_and_below_each_slide() -> None:
    made = Presentation(io.BytesIO(slides_pptx(shared())))
    texts = [
        " ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
        for slide in made.slides
    ]
    assert "what the city shares with everybody" in texts[0]
    assert all("Public edition" in text for text in texts)
