"""Words in a presentation: boxes for them, paragraphs, and runs in their language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from udtplan.render.short import fit
from udtplan.render.slides.pptxbase import NAMES, POINT, emu, rgb
from udtplan.render.words.text import unbroken


def say(
    paragraph: Any,
    text: str,
    lang: str,
    *,
    size: float = 0,
    bold: bool | None = None,
    colour: str = "",
) -> None:
    """Words at the end of a paragraph, in their language."""
    from pptx.util import Pt

    run = paragraph.add_run()
    run.text = unbroken(text)
    if size:
        run.font.size = Pt(round(size, 1))
    if bold is not None:
        run.font.bold = bold
    if colour:
        run.font.color.rgb = rgb(colour)
    run._r.get_or_add_rPr().set("lang", lang)


def plain(paragraph: Any) -> None:
    """A paragraph without a bullet."""
    from pptx.oxml import parse_xml

    properties = paragraph._p.get_or_add_pPr()
    properties.set("marL", "0")
    properties.set("indent", "0")
    properties.append(parse_xml(f'<a:buNone xmlns:a="{NAMES["a"]}"/>'))


def box_for(where: Any, box: tuple[float, float, float, float], fill: str = "", edge: float = 0) -> Any:
    """An empty box for words."""
    from pptx.enum.text import MSO_AUTO_SIZE

    shape = where.add_textbox(*(emu(value) for value in box))
    frame = shape.text_frame
    frame.word_wrap = True
    frame.auto_size = MSO_AUTO_SIZE.NONE
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = emu(edge)
    if fill:
        shape.fill.solid()
        shape.fill.fore_color.rgb = rgb(fill)
    return frame


def bulleted(paragraph: Any, colour: str) -> None:
    """A paragraph with a bullet of that colour, whatever the box it stands in."""
    from pptx.oxml import parse_xml

    properties = paragraph._p.get_or_add_pPr()
    properties.set("marL", str(round(fit.BULLET * POINT)))
    properties.set("indent", str(-round(fit.BULLET * POINT)))
    name, digits = NAMES["a"], colour.removeprefix("#").upper()
    for part in (f'<a:buClr {{}}><a:srgbClr val="{digits}"/></a:buClr>', '<a:buChar {} char="•"/>'):
        properties.append(parse_xml(part.format(f'xmlns:a="{name}"')))


def paragraphs(frame: Any, gap: float = fit.GAP) -> Iterator[Any]:
    """One paragraph after the other with a gap between them, the first the frame's own."""
    from pptx.util import Pt

    first = frame.paragraphs[0]
    yield first
    while True:
        paragraph = frame.add_paragraph()
        paragraph.space_before = Pt(gap)
        yield paragraph
