"""The slides as PowerPoint file: real titles, texts, tables and shapes, to work on."""

from __future__ import annotations

import copy
import datetime as dt
import io
import zipfile
from typing import Any

from udtplan.errors import UserError
from udtplan.render import fit, slides, watermark
from udtplan.render.document import Document
from udtplan.render.look import Theme, palette
from udtplan.render.panel import Panel
from udtplan.render.slides import Slide, deck, name_of

INSTALL = "pip install 'udtplan[office]'"
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""The table style without grid or fill, as every office program knows it."""
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


class _Deck:
    """One presentation on its way."""

    def __init__(self, document: Document) -> None:
        from udtplan.render import pptxbase

        self.document, self.base = document, pptxbase
        self.theme: Theme = palette(document.choice.look.colour).light
        mark = watermark.fitted(document.choice.watermark, room=820)
        self.presentation: Any = pptxbase.base(
            self.theme, mark["text"] if mark else "", mark["size"] if mark else 0
        )
        self.form, self.plan = document.form_language, document.language

    def made(self) -> Any:
        found = deck(self.document)
        for number, slide in enumerate(found, 1):
            self._slide(slide, number)
        self._properties()
        return self.presentation

    def _properties(self) -> None:
        at = self.document.as_of or dt.date(2000, 1, 1)
        when = dt.datetime.combine(at, dt.time())
        properties = self.presentation.core_properties
        name = name_of(self.document)
        properties.title = f"{self.document.title} – {name}"[:255]
        properties.author = name
        properties.last_modified_by = "udtplan"
        properties.comments = properties.subject = properties.keywords = properties.category = ""
        properties.language = self.plan
        properties.created = properties.modified = when
        properties.revision = 1

    def _slide(self, slide: Slide, number: int) -> None:
        base, panels = self.base, slide.panels
        if slide.kind == "cover":
            layout = base.COVER
        elif slide.kind == "chart" or not panels or (slide.is_single and not _has_words(panels[0])):
            layout = base.BARE
        elif slide.kind == "statement" or slide.is_single:
            layout = base.CONTENT
        else:
            layout = base.TWO
        made = self.presentation.slides.add_slide(self.presentation.slide_layouts[layout])
        places = {place.placeholder_format.idx: place for place in made.placeholders}
        is_cover = layout == base.COVER
        self._say(places[0].text_frame.paragraphs[0], slide.title, self.plan if is_cover else self.form)
        if is_cover:
            self._cover(made, places[1], slide)
        elif slide.kind == "statement":
            self._statement(places[1], slide)
        elif slide.kind == "chart":
            self._chart(made, slide)
        elif layout == base.TWO:
            self._two(made, places, slide)
        elif panels:
            box = (slides.MARGIN, slides.TOP, slides.WIDTH)
            self._panel(made, panels[0], places.get(1), box, slide.scale)
        if slide.closing:
            self._closing(made, slide.closing)
        if not is_cover:
            self._foot(made, number)
        if slide.notes:
            self._notes(made, slide.notes)

    def _cover(self, made: Any, place: Any, slide: Slide) -> None:
        look, words = self.document.choice.look, place.text_frame
        self._say(words.paragraphs[0], self.document.title, self.form, size=22)
        self._say(words.add_paragraph(), slide.text, self.form)
        if look.logo and look.logo.suffix in ("png", "jpg", "jpeg", "gif"):
            shape = made.shapes.add_picture(io.BytesIO(look.logo.data), 0, 0, height=self.base.emu(60))
            shape.left = self.base.emu(slides.WIDE - 84) - shape.width
            shape.top = self.base.emu(slides.HIGH - 130)
            shape._element.nvPicPr.cNvPr.set("descr", look.logo_text or self.document.city)

    def _statement(self, place: Any, slide: Slide) -> None:
        from pptx.enum.text import MSO_ANCHOR

        text = slide.panels[0].lead
        place.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        self._plain(place.text_frame.paragraphs[0])
        self._say(place.text_frame.paragraphs[0], text, self.plan, size=fit.statement_size(text))

    def _two(self, made: Any, places: dict[int, Any], slide: Slide) -> None:
        for number in range(2):
            heading, body = places[2 * number + 1], places[2 * number + 2]
            if number >= len(slide.panels):
                heading._element.getparent().remove(heading._element)
                body._element.getparent().remove(body._element)
                continue
            panel = slide.panels[number]
            self._say(heading.text_frame.paragraphs[0], panel.title, self.form)
            left = slides.MARGIN + number * (slides.HALF + slides.GUTTER)
            width = slides.HALF if len(slide.panels) == 2 else slides.WIDTH
            self._last(made, heading)
            if len(slide.panels) == 1:
                self.base.put(heading, slides.MARGIN, slides.TOP, width, 30)
            self._panel(made, panel, body, (left, slides.TOP + fit.HEADING, width), slide.scale)

    def _panel(
        self, made: Any, panel: Panel, body: Any, box: tuple[float, float, float], scale: float
    ) -> None:
        """Figures, then sentences, then a table, one below the other."""
        x, y, width = box
        for height, figures in self._figure_rows(panel, width):
            self._figures(made, panel, figures, (x, y, width, height))
            y += height + fit.GAP
        room = slides.BOTTOM - y
        rows = fit.rows(panel, width, scale)
        if body is not None and not _has_words(panel):
            body._element.getparent().remove(body._element)
        elif body is not None:
            self._last(made, body)
            height = min(fit.words(panel, width, scale), room) if rows else room
            self.base.put(body, x, y, width, height)
            self._words(body.text_frame, panel, scale)
            y += height
        if rows:
            self._table(made, panel, rows, (x, y, width), scale)
            if panel.more:
                frame = self._box(made.shapes, (x, y + sum(rows) + fit.GAP, width, fit.SMALL * scale * 1.5))
                self._more(frame.paragraphs[0], panel.more, scale)

    def _last(self, made: Any, shape: Any) -> None:
        """Put a shape where it is read after all that are there."""
        made.shapes._spTree.append(shape._element)

    def _more(self, paragraph: Any, text: str, scale: float) -> None:
        self._say(paragraph, text, self.form, size=fit.SMALL * scale, colour=self.theme.soft)

    def _words(self, frame: Any, panel: Panel, scale: float) -> None:
        body, small = fit.BODY * scale, fit.SMALL * scale
        paragraphs = self._paragraphs(frame)
        for text, lang, size, bold, colour in (
            (panel.todo, self.form, body, True, self.theme.mark),
            (panel.lead, self.plan, fit.LEAD * scale, True, ""),
            (panel.text, self.plan, body, False, ""),
        ):
            if text:
                paragraph = next(paragraphs)
                self._plain(paragraph)
                self._say(paragraph, text, lang, size=size, bold=bold, colour=colour)
        for point in panel.points:
            paragraph = next(paragraphs)
            if point.name:
                self._plain(paragraph)
                self._say(paragraph, point.name, self.plan, size=body, bold=True)
                paragraph.add_line_break()
            self._say(paragraph, point.text, self.plan, size=body)
            if point.more:
                paragraph.add_line_break()
                self._say(paragraph, point.more, self.plan, size=small, colour=self.theme.soft)
        if panel.more and not panel.rows:
            paragraph = next(paragraphs)
            self._plain(paragraph)
            self._more(paragraph, panel.more, scale)

    def _paragraphs(self, frame: Any) -> Any:
        from pptx.util import Pt

        first = frame.paragraphs[0]
        yield first
        while True:
            paragraph = frame.add_paragraph()
            paragraph.space_before = Pt(fit.GAP)
            yield paragraph

    def _figure_rows(self, panel: Panel, width: float) -> list[tuple[float, tuple[tuple[str, str], ...]]]:
        count = fit.beside(panel, width)
        heights = fit.figure_rows(panel, width)
        return [(height, panel.figures[number * count :][:count]) for number, height in enumerate(heights)]

    def _figures(
        self,
        made: Any,
        panel: Panel,
        figures: tuple[tuple[str, str], ...],
        box: tuple[float, float, float, float],
    ) -> None:
        x, y, width, height = box
        count, edge = fit.beside(panel, width), fit.card_edge(width)
        each = (width - (count - 1) * fit.GAP) / count
        for number, (name, value) in enumerate(figures):
            place = (x + number * (each + fit.GAP), y, each, height)
            frame = self._box(made.shapes, place, fill=self.theme.pale if edge else "", edge=edge)
            self._say(frame.paragraphs[0], name, self.form, size=fit.SMALL, colour=self.theme.soft)
            size = fit.value_letters(width)
            self._say(frame.add_paragraph(), value, self.plan, size=size, bold=True, colour=self.theme.deep)

    def _table(
        self, made: Any, panel: Panel, heights: list[float], box: tuple[float, float, float], scale: float
    ) -> None:
        emu, (x, y, width) = self.base.emu, box
        count = len(panel.columns)
        place = (emu(x), emu(y), emu(width), emu(sum(heights)))
        frame = made.shapes.add_table(len(heights), count, *place)
        frame._element.nvGraphicFramePr.cNvPr.set("descr", panel.title)
        table = frame.table
        frame._element.find(".//a:tableStyleId", self._names).text = _NO_STYLE
        for column, room in enumerate(fit.columns(panel, width)):
            table.columns[column].width = emu(room)
        for number, (height, cells) in enumerate(zip(heights, (panel.columns, *panel.rows), strict=True)):
            table.rows[number].height = emu(height)
            for column, text in enumerate(cells):
                is_open = text == self.document.words.no_action_yet
                cell = table.cell(number, column)
                cell.margin_left, cell.margin_right = 0, emu(fit.CELL)
                cell.margin_top = cell.margin_bottom = emu(5)
                lang = self.form if number == 0 or is_open else self.plan
                colour = self.theme.mark if is_open else "" if number else self.theme.soft
                bold = number == 0 or is_open
                size = fit.SMALL * scale
                self._say(cell.text_frame.paragraphs[0], text, lang, size=size, bold=bold, colour=colour)
                self._line_below(cell, *((self.theme.rule, 0.75) if number else (self.theme.accent, 1.5)))

    def _line_below(self, cell: Any, colour: str, width: float) -> None:
        from pptx.oxml import parse_xml

        properties = cell._tc.get_or_add_tcPr()
        properties.append(
            parse_xml(
                f'<a:lnB xmlns:a="{self._names["a"]}" w="{round(width * self.base.POINT)}"><a:solidFill>'
                f'<a:srgbClr val="{colour.removeprefix("#").upper()}"/></a:solidFill></a:lnB>'
            )
        )

    def _chart(self, made: Any, slide: Slide) -> None:
        from udtplan.render.pptxchart import draw

        group = draw(made.shapes, slide.shapes, self.theme, (slides.MARGIN, slides.TOP), self.form, self.plan)
        group._element.nvGrpSpPr.cNvPr.set("descr", slide.text)

    def _closing(self, made: Any, text: str) -> None:
        frame = self._box(made.shapes, (slides.MARGIN, slides.BOTTOM - 42, slides.WIDTH, 36))
        self._say(frame.paragraphs[0], text, self.form, size=26, bold=True, colour=self.theme.accent)

    def _foot(self, made: Any, number: int) -> None:
        """The footer and the number of the slide, as the layout has them."""
        heading = f"{self.document.title} – {name_of(self.document)}"
        if self.document.draft:
            heading = f"{heading} · {self.document.words.draft}"
        for place in made.slide_layout.placeholders:
            kind = place._element.find(".//p:ph", self._names).get("type")
            if kind not in ("ftr", "sldNum"):
                continue
            element = copy.deepcopy(place._element)
            element.nvSpPr.cNvPr.set("id", str(made.shapes._next_shape_id))
            made.shapes._spTree.append(element)
            if kind == "ftr":
                shape = made.shapes[-1]
                shape.text_frame.clear()
                self._say(shape.text_frame.paragraphs[0], heading, self.form)
            for text in element.iterfind(".//a:fld/a:t", self._names):
                text.text = str(number)
            for letters in element.iterfind(".//a:fld/a:rPr", self._names):
                letters.set("lang", self.form)

    def _notes(self, made: Any, text: str) -> None:
        frame = made.notes_slide.notes_text_frame
        for number, line in enumerate(text.split("\n")):
            paragraph = frame.add_paragraph() if number else frame.paragraphs[0]
            self._say(paragraph, line, self.plan)

    def _box(
        self, where: Any, box: tuple[float, float, float, float], fill: str = "", edge: float = 0
    ) -> Any:
        """An empty box for words."""
        from pptx.enum.text import MSO_AUTO_SIZE

        shape = where.add_textbox(*(self.base.emu(value) for value in box))
        frame = shape.text_frame
        frame.word_wrap = True
        frame.auto_size = MSO_AUTO_SIZE.NONE
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = self.base.emu(edge)
        if fill:
            shape.fill.solid()
            shape.fill.fore_color.rgb = self.base.rgb(fill)
        return frame

    def _plain(self, paragraph: Any) -> None:
        """A paragraph without a bullet."""
        from pptx.oxml import parse_xml

        properties = paragraph._p.get_or_add_pPr()
        properties.set("marL", "0")
        properties.set("indent", "0")
        properties.append(parse_xml(f'<a:buNone xmlns:a="{self._names["a"]}"/>'))

    def _say(
        self,
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
        run.text = text
        if size:
            run.font.size = Pt(round(size, 1))
        if bold is not None:
            run.font.bold = bold
        if colour:
            run.font.color.rgb = self.base.rgb(colour)
        run._r.get_or_add_rPr().set("lang", lang)

    @property
    def _names(self) -> dict[str, str]:
        return self.base.NAMES


def _has_words(panel: Panel) -> bool:
    """There are sentences beside figures and tables."""
    return bool(panel.lead or panel.text or panel.points or panel.todo)
