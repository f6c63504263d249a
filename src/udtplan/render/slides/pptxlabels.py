"""The language of every word of a presentation, and the names of its parts: the library's own are English."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from udtplan.render.slides.pptxbase import NAMES, speechless
from udtplan.render.tree.excerpt import shortened

_LIBRARYS_OWN = "en-US"
_LONGEST = 60


def label(made: Any, language: str) -> None:
    """Give each run that has none a language, and each shape a name: what it says, else a number."""
    if any(slide.has_notes_slide for slide in made.slides):
        for shape in made.notes_master.placeholders:
            speechless(shape)
    for root in _roots(made):
        _speak(root, language)
        _name(root)
    for number, layout in enumerate(made.slide_layouts, 1):
        layout._element.cSld.set("name", str(number))


def _roots(made: Any) -> Iterator[Any]:
    yield made.part._element
    yield made.slide_master._element
    yield from (layout._element for layout in made.slide_layouts)
    told = [slide for slide in made.slides if slide.has_notes_slide]
    if told:
        yield made.notes_master._element
    yield from (slide._element for slide in made.slides)
    yield from (slide.notes_slide._element for slide in told)


def _speak(root: Any, language: str) -> None:
    for letters in root.iterfind(".//*[@lang]"):
        if letters.get("lang") == _LIBRARYS_OWN:
            letters.set("lang", language)
    for kind in ("r", "fld"):
        for run in root.iterfind(f".//a:{kind}", NAMES):
            letters = run.find("a:rPr", NAMES)
            if letters is None:
                letters = run.makeelement(f"{{{NAMES['a']}}}rPr", {})
                run.insert(0, letters)
            if not letters.get("lang"):
                letters.set("lang", language)


def _name(root: Any) -> None:
    for shape in root.iterfind(".//p:sp", NAMES):
        properties = shape.find("p:nvSpPr/p:cNvPr", NAMES)
        said = next(filter(None, map(_said, shape.iterfind(".//a:p", NAMES))), "")
        if said or shape.find(".//p:ph", NAMES) is not None:
            properties.set("name", shortened(said, _LONGEST) or properties.get("id"))


def _said(paragraph: Any) -> str:
    return "".join(text.text or "" for text in paragraph.iterfind(".//a:t", NAMES)).strip()
