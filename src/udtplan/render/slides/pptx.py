"""The slides as PowerPoint file: real titles, texts, tables and shapes, to work on."""

from __future__ import annotations

import copy
import datetime as dt
import io
import zipfile
from typing import Any

from udtplan.errors import UserError
from udtplan.render.document import Document
from udtplan.render.look import watermark
from udtplan.render.look.look import Theme, palette
from udtplan.render.pdf.printed import framed
from udtplan.render.short import fit
from udtplan.render.slides import deck as slides
from udtplan.render.slides.deck import Slide, deck, name_of
from udtplan.render.slides.pptxbase import (
    BARE,
    CONTENT,
    COVER,
    COVER_LEFT,
    COVER_TITLE,
    COVER_TOP,
    NAMES,
    TWO,
    base,
    emu,
    put,
)
from udtplan.render.slides.pptxlabels import label
from udtplan.render.slides.pptxpanel import Pen, first, has_words, last
from udtplan.render.slides.pptxtext import box_for, plain, say

INSTALL = "pip install 'udtplan[office]'"
_COVER_SIZES = (60.0, 54.0, 44.0, 36.0, 28.0, 22.0)
_LOGO, _LOGO_EDGE = 60.0, 10.0
"""How high a logo is, and the white around it."""
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LIBRARIES = ("pptx", "lxml", "PIL")


def slides_pptx(document: Document) -> bytes:
    """The slides as .pptx; the same document gives the same bytes.

    Raises:
        UserError: the library that writes them is not installed.
    """
    try:
        made = _Deck(document).made()
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _LIBRARIES:
            raise
        raise UserError(
            "pptx needs a library that is not installed: python-pptx.", f"{INSTALL}, or ask for --pdf alone."
        ) from None
    out = io.BytesIO()
    made.save(out)
    return _steady(out.getvalue())


def _steady(data: bytes) -> bytes:
    """The same archive without the time of day in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            new.writestr(info, old.read(name))
    return out.getvalue()


def _cover_size(title: str) -> tuple[float, float]:
    """The size of the letters of a title, and how high it is."""
    room, most = COVER_TITLE
    heights = {size: fit.lines(title, size * fit.BOLD, room) * size * 1.2 for size in _COVER_SIZES}
    size = next((size for size, high in heights.items() if high <= most), _COVER_SIZES[-1])
    return size, min(heights[size], most)


class _Deck:
    """One presentation on its way."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.theme: Theme = palette(document.choice.look.colour).light
        mark = watermark.fitted(document.choice.watermark, room=820)
        self.presentation: Any = base(self.theme, mark["text"] if mark else "", mark["size"] if mark else 0)
        self.form, self.plan = document.form_language, document.language
        self.pen = Pen(
            self.theme, self.form, self.plan, document.words.no_action_yet, document.words.withheld
        )

    def made(self) -> Any:
        found = deck(self.document)
        for number, slide in enumerate(found, 1):
            self._slide(slide, number)
        self._properties()
        label(self.presentation, self.plan)
        return self.presentation

    def _properties(self) -> None:
        at = self.document.as_of or dt.date(2000, 1, 1)
        when = dt.datetime.combine(at, dt.time())
        properties = self.presentation.core_properties
        name = name_of(self.document)
        properties.title = self.document.words.named(
            f"{self.document.title} – {name}", self.document.words.slides
        )[:255]
        properties.author = name
        properties.last_modified_by = "udtplan"
        properties.comments = properties.subject = properties.keywords = properties.category = ""
        properties.language = self.plan
        properties.created = properties.modified = when
        properties.revision = 1

    def _slide(self, slide: Slide, number: int) -> None:
        panels = slide.panels
        if slide.kind == "cover":
            layout = COVER
        elif slide.kind == "chart" or not panels or (slide.is_single and not has_words(panels[0])):
            layout = BARE
        elif slide.kind == "statement" or slide.is_single:
            layout = CONTENT
        else:
            layout = TWO
        made = self.presentation.slides.add_slide(self.presentation.slide_layouts[layout])
        places = {place.placeholder_format.idx: place for place in made.placeholders}
        is_cover = layout == COVER
        if is_cover:
            self._cover(made, places, slide)
        else:
            say(places[0].text_frame.paragraphs[0], slide.title, self.form)
        if slide.kind == "statement":
            self._statement(made, places[1], slide)
        elif slide.kind == "chart":
            self._chart(made, slide)
        elif layout == TWO:
            self._two(made, places, slide)
        elif panels:
            box = (slides.MARGIN, slides.TOP, slides.WIDTH)
            self.pen.panel(made, panels[0], places.get(1), box, slide.scale, slide.gap)
        self._end(made, slide)
        if not is_cover:
            self._foot(made, number)
        if slide.notes:
            self._notes(made, slide.notes)

    def _cover(self, made: Any, places: dict[int, Any], slide: Slide) -> None:
        """From top to bottom: what this is, of which city, and what more there is to know."""
        look, theme = self.document.choice.look, self.theme
        logo = framed(look.logo, _LOGO, _LOGO_EDGE) if look.logo else None
        size, high = _cover_size(slide.title)
        width, y = COVER_TITLE[0], COVER_TOP + 40
        kicker = box_for(made.shapes, (COVER_LEFT, COVER_TOP, width, 30))
        say(kicker.paragraphs[0], self.document.kicker, self.form, size=22, colour=theme.cover_soft)
        first(made, made.shapes[-1])
        say(places[0].text_frame.paragraphs[0], slide.title, self.plan, size=size)
        put(places[0], COVER_LEFT, y, width, high)
        put(places[1], COVER_LEFT, y + high + 24, width * slides.BESIDE_LOGO if logo else width, 120)
        words = places[1].text_frame
        for number, text in enumerate(slide.text.split("\n")):
            if number:
                words.paragraphs[0].add_line_break()
            say(words.paragraphs[0], text, self.form)
        if self.document.notice:
            notice = words.add_paragraph()
            notice.space_before = emu(fit.GAP)
            say(notice, self.document.notice, self.form, size=fit.SMALL, colour=theme.cover_soft)
        if logo:
            shape = made.shapes.add_picture(io.BytesIO(logo), 0, 0, height=emu(_LOGO + 2 * _LOGO_EDGE))
            shape.left = emu(slides.WIDE - COVER_LEFT) - shape.width
            shape.top = emu(slides.HIGH - 70) - shape.height
            shape.name = look.logo_text or self.document.city
            shape._element.nvPicPr.cNvPr.set("descr", shape.name)

    def _statement(self, made: Any, place: Any, slide: Slide) -> None:
        from pptx.enum.text import MSO_ANCHOR

        text = slide.panels[0].lead
        place.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        plain(place.text_frame.paragraphs[0])
        say(place.text_frame.paragraphs[0], text, self.plan, size=fit.statement_size(text))
        for panel in slide.panels[1:]:
            y = slides.BOTTOM - fit.figures(panel, slides.WIDTH)
            put(place, slides.MARGIN, slides.TOP, slides.WIDTH, y - slides.TOP)
            self.pen.figures(made, panel, (slides.MARGIN, y, slides.WIDTH))

    def _two(self, made: Any, places: dict[int, Any], slide: Slide) -> None:
        for number in range(2):
            heading, body = places[2 * number + 1], places[2 * number + 2]
            if number >= len(slide.panels):
                heading._element.getparent().remove(heading._element)
                body._element.getparent().remove(body._element)
                continue
            panel = slide.panels[number]
            say(heading.text_frame.paragraphs[0], panel.title, self.form)
            left = slides.MARGIN + sum(width + slides.GUTTER for width in slide.widths[:number])
            width = slide.widths[number]
            last(made, heading)
            if width != slides.HALF:
                put(heading, left, slides.TOP, width, 30)
            place = (left, slides.TOP + fit.HEADING, width)
            self.pen.panel(made, panel, body, place, slide.scale, slide.gap)

    def _chart(self, made: Any, slide: Slide) -> None:
        from udtplan.render.slides.pptxchart import draw

        group = draw(
            made.shapes,
            slide.shapes,
            self.theme,
            (slides.MARGIN, slides.TOP),
            self.form,
            self.plan,
            self.document.words,
        )
        group._element.nvGrpSpPr.cNvPr.set("descr", slide.text)

    def _end(self, made: Any, slide: Slide) -> None:
        """What stands below everything else: what is still to be done, and a last line."""
        y = slides.BOTTOM - slides.THANKS
        for text, height, size, colour in (
            (slide.unwritten, -fit.said(slide.unwritten, slides.WIDTH), fit.SMALL, self.theme.mark),
            (slide.closing, slides.THANKS, slides.CLOSING, self.theme.accent),
        ):
            if text:
                box = (slides.MARGIN, min(y, y + height), slides.WIDTH, abs(height))
                frame = box_for(made.shapes, box)
                say(frame.paragraphs[0], text, self.form, size=size, bold=True, colour=colour)

    def _foot(self, made: Any, number: int) -> None:
        """The footer and the number of the slide, as the layout has them."""
        for place in made.slide_layout.placeholders:
            kind = place._element.find(".//p:ph", NAMES).get("type")
            if kind not in ("ftr", "sldNum"):
                continue
            element = copy.deepcopy(place._element)
            element.nvSpPr.cNvPr.set("id", str(made.shapes._next_shape_id))
            made.shapes._spTree.append(element)
            if kind == "ftr":
                shape = made.shapes[-1]
                shape.text_frame.clear()
                self._heading(shape.text_frame.paragraphs[0])
            for text in element.iterfind(".//a:fld/a:t", NAMES):
                text.text = str(number)
            for letters in element.iterfind(".//a:fld/a:rPr", NAMES):
                letters.set("lang", self.form)

    def _heading(self, paragraph: Any) -> None:
        """What stands below each slide: whose plan it is, in which edition, and whether it is a draft."""
        words = self.document.words
        say(paragraph, f"{self.document.title} – {name_of(self.document)}", self.form)
        if edition := self.document.public_edition:
            say(paragraph, f" · {edition}", self.form, bold=True)
        if self.document.draft:
            say(paragraph, " · ", self.form)
            say(paragraph, words.draft, self.form, bold=True, colour=self.theme.mark)

    def _notes(self, made: Any, text: str) -> None:
        frame = made.notes_slide.notes_text_frame
        for number, line in enumerate(text.split("\n")):
            paragraph = frame.add_paragraph() if number else frame.paragraphs[0]
            say(paragraph, line, self.plan)
