"""What PowerPoint is strict about: it offers to repair a file in which other programs see nothing wrong."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pytest
from pptx import Presentation

from tests.render.samples import png
from tests.render.shorts import CITIES, chosen, of, plans
from udtplan.render.look.look import Look
from udtplan.render.look.pictures import Picture
from udtplan.render.slides.deck import deck
from udtplan.render.slides.pptx import slides_pptx
from udtplan.render.view import Document

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
PACKAGE = "{http://schemas.openxmlformats.org/package/2006/"

_FILLS = ("noFill", "solidFill", "gradFill", "blipFill", "pattFill", "grpFill")
# The order that the standard asks of the parts of an element (ISO/IEC 29500-1, 20.1, 21.1 and 19.3).
ORDER: dict[str, tuple[str, ...]] = {
    "p": ("pPr", "r", "br", "fld", "endParaRPr"),
    "pPr": (
        "lnSpc",
        "spcBef",
        "spcAft",
        "buClr",
        "buSzPct",
        "buFont",
        "buNone",
        "buAutoNum",
        "buChar",
        "defRPr",
    ),
    "rPr": ("ln", *_FILLS, "effectLst", "highlight", "latin", "ea", "cs", "sym", "hlinkClick"),
    "tcPr": ("lnL", "lnR", "lnT", "lnB", "lnTlToBr", "lnBlToTr", *_FILLS),
    "tc": ("txBody", "tcPr"),
    "tbl": ("tblPr", "tblGrid", "tr"),
    "txBody": ("bodyPr", "lstStyle", "p"),
    "sp": ("nvSpPr", "spPr", "style", "txBody"),
    "spPr": ("xfrm", "custGeom", "prstGeom", *_FILLS, "ln", "effectLst"),
    "ln": (*_FILLS, "prstDash", "round", "bevel", "miter", "headEnd", "tailEnd"),
    "cSld": ("bg", "spTree"),
}
_MIXED = {"r", "br", "fld"}
"""They follow each other in any order."""


def tag(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


@pytest.fixture(scope="module", params=[*sorted(plans()), "with all"])
def found(request: pytest.FixtureRequest) -> Document:
    """Every plan, and one with a logo and words across each slide."""
    if request.param != "with all":
        return plans()[request.param]
    logo = Picture("logo.png", "image/png", png(40, 20))
    return chosen(of(CITIES / "glasgow"), look=Look("#7a1f5c", logo, "The arms"), watermark="For discussion")


@pytest.fixture(scope="module")
def files(found: Document) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(slides_pptx(found))) as archive:
        names = archive.namelist()
        assert len(set(names)) == len(names)
        return {name: archive.read(name) for name in names}


@pytest.fixture(scope="module")
def made(files: dict[str, bytes], found: Document) -> Any:
    return Presentation(io.BytesIO(slides_pptx(found)))


def trees(files: dict[str, bytes]) -> Iterator[tuple[str, Any]]:
    for name, data in files.items():
        if name.startswith(("ppt/slide", "ppt/notes")) and name.endswith(".xml"):
            yield name, ElementTree.fromstring(data)


def test_every_relation_leads_to_a_part_and_every_part_has_a_type(files: dict[str, bytes]) -> None:
    types = ElementTree.fromstring(files["[Content_Types].xml"])
    named = {node.get("PartName") for node in types.iter(f"{PACKAGE}content-types}}Override")}
    endings = {node.get("Extension") for node in types.iter(f"{PACKAGE}content-types}}Default")}
    reached = {"[Content_Types].xml"}
    for name in [name for name in files if name.endswith(".rels")]:
        folder = posixpath.dirname(posixpath.dirname(name))
        reached.add(name)
        for relation in ElementTree.fromstring(files[name]).iter(f"{PACKAGE}relationships}}Relationship"):
            assert relation.get("TargetMode") != "External"
            target = relation.get("Target", "")
            path = posixpath.normpath(posixpath.join("/", folder, target))[1:]
            assert path in files, (name, target)
            reached.add(path)
    assert reached == set(files)
    for name in files:
        assert f"/{name}" in named or name.rpartition(".")[2] in endings, name
    assert all(name in {f"/{file}" for file in files} for name in named)


def test_every_reference_to_a_relation_has_one(files: dict[str, bytes]) -> None:
    for name, root in trees(files):
        rels = ElementTree.fromstring(
            files[f"{posixpath.dirname(name)}/_rels/{posixpath.basename(name)}.rels"]
        )
        known = {relation.get("Id") for relation in rels}
        used = {value for node in root.iter() for key, value in node.attrib.items() if key.startswith(R)}
        assert used <= known, name


def test_parts_of_an_element_stand_in_the_order_of_the_standard(files: dict[str, bytes]) -> None:
    for name, root in trees(files):
        for node in root.iter():
            order = ORDER.get(tag(node))
            if order is None:
                continue
            children = [tag(child) for child in node if tag(child) != "extLst"]
            assert set(children) <= set(order), (name, tag(node), children)
            places = [order.index("r" if child in _MIXED else child) for child in children]
            assert places == sorted(places), (name, tag(node), children)


def test_what_may_not_be_empty_is_not(files: dict[str, bytes]) -> None:
    for name, root in trees(files):
        for node in root.iter():
            if tag(node) in ("txBody", "spTree", "tr", "tblGrid", "solidFill", "fld", "grpSp"):
                assert len(node), (name, tag(node))
            if tag(node) == "txBody":
                assert node.find(f"{A}p") is not None, name
            if tag(node) == "r":
                assert node.find(f"{A}t") is not None, name


def test_values_are_of_their_kind(files: dict[str, bytes]) -> None:
    for name, root in trees(files):
        for node in root.iter():
            for key in ("x", "y", "cx", "cy", "w", "sz", "marL", "indent", "id"):
                if tag(node) not in ("fld", "ph") and key in node.attrib:
                    assert node.get(key, "").lstrip("-").isdigit(), (name, tag(node), key)
            if tag(node) in ("rPr", "defRPr") and "sz" in node.attrib:
                assert 100 <= int(node.get("sz", "")) <= 400000
            if tag(node) == "ext" and "cx" in node.attrib:
                assert int(node.get("cx", "")) >= 0
                assert int(node.get("cy", "")) >= 0
            if tag(node) == "srgbClr":
                assert len(node.get("val", "")) == 6
                int(node.get("val", ""), 16)


def test_masters_and_layouts_have_ids_of_their_own(files: dict[str, bytes]) -> None:
    found = [int(node.get("id", "")) for name in files if name.startswith("ppt/") and name.endswith(".xml")
             for node in ElementTree.fromstring(files[name]).iter()
             if node.tag in (f"{P}sldMasterId", f"{P}sldLayoutId")]  # fmt: skip
    assert len(set(found)) == len(found) == 5
    assert min(found) >= 2**31


def test_ids_are_unique_on_slides_layouts_and_masters(files: dict[str, bytes]) -> None:
    for name, root in trees(files):
        ids = [node.get("id") for node in root.iter() if tag(node) == "cNvPr"]
        assert len(set(ids)) == len(ids), name
        assert "0" not in ids


def test_a_table_has_as_many_cells_as_columns_and_is_as_wide(made: Any) -> None:
    for slide in made.slides:
        for shape in [shape for shape in slide.shapes if shape.has_table]:
            columns = shape.table.columns
            assert all(len(row.cells) == len(columns) for row in shape.table.rows)
            assert abs(sum(column.width for column in columns) - shape.width) < 10
            assert shape.table.first_row


def test_a_slide_is_read_from_its_title_to_its_number(made: Any, found: Document) -> None:
    for slide, told in zip(made.slides, deck(found), strict=True):
        kinds = [shape.placeholder_format.type for shape in slide.shapes if shape.is_placeholder]
        names = [str(kind).partition(" ")[0].rpartition(".")[2] for kind in kinds]
        assert names[0] in ("TITLE", "CENTER_TITLE")
        if told.kind != "cover":
            assert names[-2:] == ["FOOTER", "SLIDE_NUMBER"]
            assert [shape.is_placeholder for shape in slide.shapes][-2:] == [True, True]


def test_two_panels_are_read_one_after_the_other(made: Any, found: Document) -> None:
    for slide, told in zip(made.slides, deck(found), strict=True):
        if told.kind == "panels" and len(told.panels) == 2:
            said = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
            first, second = (said.index(panel.title) for panel in told.panels)
            assert first < second
            last = -3 if told.closing else -2
            lefts = [shape.left for shape in list(slide.shapes)[1:last]]
            assert lefts == sorted(lefts)


def test_pictures_drawings_and_tables_have_words_for_those_who_do_not_see_them(made: Any) -> None:
    for slide in made.slides:
        for shape in slide.shapes:
            if not shape.has_text_frame:
                assert shape._element.xpath(".//p:cNvPr")[0].get("descr"), shape.name


def test_every_word_has_its_language_in_notes_and_below_slides_too(made: Any) -> None:
    for slide in made.slides:
        roots = [slide._element] + ([slide.notes_slide._element] if slide.has_notes_slide else [])
        for run in [run for root in roots for kind in ("r", "fld") for run in root.iter(f"{A}{kind}")]:
            if (run.findtext(f"{A}t") or "").strip() and run.getparent().getparent().tag != f"{A}lstStyle":
                assert run.find(f"{A}rPr") is not None, run.findtext(f"{A}t")
                assert run.find(f"{A}rPr").get("lang"), run.findtext(f"{A}t")


def test_what_is_opened_and_saved_is_the_same(made: Any) -> None:
    out = io.BytesIO()
    made.save(out)
    again = Presentation(out)
    words = [
        [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame] for slide in made.slides
    ]
    assert words == [
        [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame] for slide in again.slides
    ]
