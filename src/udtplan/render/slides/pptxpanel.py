"""A panel on a slide of a presentation: figures, then sentences, then a table, one below the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from udtplan.render.look.look import Theme
from udtplan.render.short import fit
from udtplan.render.short.panel import Panel
from udtplan.render.slides import deck as slides
from udtplan.render.slides.pptxbase import NAMES, POINT, emu, put
from udtplan.render.slides.pptxtext import box_for, bulleted, paragraphs, plain, say

_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
"""The table style without grid or fill, as every office program knows it."""


@dataclass(frozen=True, slots=True)
class Pen:
    """How panels are written.

    Attributes:
        form, plan: the languages of the fixed words and of what the city wrote.
        no_action: what is said of a bottleneck that no action answers.
        withheld: what is said of answers that are not in this edition.
    """

    theme: Theme
    form: str
    plan: str
    no_action: str
    withheld: str

    def panel(
        self,
        made: Any,
        panel: Panel,
        body: Any,
        box: tuple[float, float, float],
        scale: float,
        gap: float,
    ) -> None:
        """Put a panel on a slide: its sentences into the placeholder `body`, which goes if there are none."""
        x, y, width = box
        y = self.figures(made, panel, (x, y, width))
        room = slides.BOTTOM - y
        rows = fit.rows(panel, width, scale)
        if body is not None and not has_words(panel):
            body._element.getparent().remove(body._element)
        elif body is not None:
            last(made, body)
            height = min(fit.words(panel, width, scale, gap), room) if rows else room
            put(body, x, y, width, height)
            self._words(body.text_frame, panel, scale, gap)
            self._unwritten(made, panel, body, (x, y, width), scale)
            y += height
        if rows:
            self._table(made, panel, rows, (x, y, width), scale)
            if panel.more:
                frame = box_for(made.shapes, (x, y + sum(rows) + fit.GAP, width, fit.SMALL * scale * 1.5))
                self._more(frame.paragraphs[0], panel.more, scale)

    def _more(self, paragraph: Any, text: str, scale: float) -> None:
        say(paragraph, text, self.form, size=fit.SMALL * scale, colour=self.theme.soft)

    def _todo(self, panel: Panel, body: float, small: float) -> tuple[float, bool, str]:
        """Size, weight and colour of what is not there: quiet where nobody is to write it."""
        return (
            (small, False, self.theme.soft) if panel.todo == self.withheld else (body, True, self.theme.mark)
        )

    def _unwritten(
        self, made: Any, panel: Panel, body: Any, box: tuple[float, float, float], scale: float
    ) -> None:
        """What is not written, in columns: the first is the placeholder's, the others have boxes."""
        if not panel.unwritten:
            return
        x, y, width = box
        count = fit.unwritten_columns(panel, width)
        each, high = fit.column(width, count), fit.unwritten(panel, width, scale)
        put(body, x, y, each, high)
        frames = [body.text_frame]
        frames += [
            box_for(made.shapes, (x + number * (each + fit.COLUMN), y, each, high))
            for number in range(1, count)
        ]
        for frame, texts in zip(frames, fit.in_columns(panel.unwritten, count), strict=False):
            for text, paragraph in zip(texts, paragraphs(frame, fit.TIGHT), strict=False):
                bulleted(paragraph, self.theme.mark)
                say(paragraph, text, self.form, size=fit.SMALL * scale)
        if panel.more:
            frame = box_for(made.shapes, (x, y + high + fit.TIGHT, width, fit.SMALL * scale * 1.5))
            self._more(frame.paragraphs[0], panel.more, scale)

    def _words(self, frame: Any, panel: Panel, scale: float, gap: float) -> None:
        body, small = fit.BODY * scale, fit.SMALL * scale
        empty = paragraphs(frame, gap)
        for text, lang, size, bold, colour in (
            (panel.todo, self.form, *self._todo(panel, body, small)),
            (panel.lead, self.plan, fit.LEAD * scale, True, ""),
            (panel.text, self.plan, body, False, ""),
        ):
            if text:
                paragraph = next(empty)
                plain(paragraph)
                say(paragraph, text, lang, size=size, bold=bold, colour=colour)
        is_named = any(point.name for point in panel.points)
        for point in panel.points:
            paragraph = next(empty)
            if is_named:
                plain(paragraph)
            if point.name:
                say(paragraph, point.name, self.plan, size=body, bold=True)
                paragraph.add_line_break()
            say(paragraph, point.text, self.plan, size=body)
            if point.more:
                paragraph.add_line_break()
                say(paragraph, point.more, self.plan, size=small, colour=self.theme.soft)
        if panel.more and not (panel.rows or panel.unwritten):
            paragraph = next(empty)
            plain(paragraph)
            self._more(paragraph, panel.more, scale)

    def figures(self, made: Any, panel: Panel, box: tuple[float, float, float]) -> float:
        """Put the figures of a panel on a slide; where they end."""
        x, y, width = box
        for height, figures in _figure_rows(panel, width):
            self._figures(made, panel, figures, (x, y, width, height))
            y += height + fit.GAP
        return y + (fit.BELOW if panel.figures else 0)

    def _figures(
        self,
        made: Any,
        panel: Panel,
        figures: tuple[tuple[str, str], ...],
        box: tuple[float, float, float, float],
    ) -> None:
        x, y, width, height = box
        edge, size = fit.card_edge(width), fit.value_letters(panel, width)
        for (name, value), each in zip(figures, fit.cards(panel, width), strict=False):
            frame = box_for(
                made.shapes, (x, y, each, height), fill=self.theme.pale if edge else "", edge=edge
            )
            figure, counted = fit.parted(value)
            say(frame.paragraphs[0], name, self.form, size=fit.SMALL, colour=self.theme.soft)
            say(frame.add_paragraph(), figure, self.plan, size=size, bold=True, colour=self.theme.deep)
            if counted:
                say(frame.add_paragraph(), counted, self.plan, size=fit.SMALL, colour=self.theme.soft)
            x += each + fit.GAP

    def _table(
        self, made: Any, panel: Panel, heights: list[float], box: tuple[float, float, float], scale: float
    ) -> None:
        x, y, width = box
        count = len(panel.columns)
        place = (emu(x), emu(y), emu(width), emu(sum(heights)))
        frame = made.shapes.add_table(len(heights), count, *place)
        frame._element.nvGraphicFramePr.cNvPr.set("descr", panel.title)
        frame.name = panel.title
        table = frame.table
        frame._element.find(".//a:tableStyleId", NAMES).text = _NO_STYLE
        for column, room in enumerate(fit.columns(panel, width, scale)):
            table.columns[column].width = emu(room)
        for number, (height, cells) in enumerate(zip(heights, (panel.columns, *panel.rows), strict=True)):
            table.rows[number].height = emu(height)
            for column, text in enumerate(cells):
                is_open = text == self.no_action
                cell = table.cell(number, column)
                cell.margin_left, cell.margin_right = 0, emu(fit.CELL)
                cell.margin_top = cell.margin_bottom = emu(fit.CELL_AIR / 2)
                lang = self.form if number == 0 or is_open else self.plan
                colour = self.theme.mark if is_open else "" if number else self.theme.soft
                bold = number == 0 or is_open
                size = fit.SMALL * scale
                say(cell.text_frame.paragraphs[0], text, lang, size=size, bold=bold, colour=colour)
                self._line_below(cell, *((self.theme.rule, 0.75) if number else (self.theme.accent, 1.5)))

    def _line_below(self, cell: Any, colour: str, width: float) -> None:
        from pptx.oxml import parse_xml

        properties = cell._tc.get_or_add_tcPr()
        properties.append(
            parse_xml(
                f'<a:lnB xmlns:a="{NAMES["a"]}" w="{round(width * POINT)}"><a:solidFill>'
                f'<a:srgbClr val="{colour.removeprefix("#").upper()}"/></a:solidFill></a:lnB>'
            )
        )


def _figure_rows(panel: Panel, width: float) -> list[tuple[float, tuple[tuple[str, str], ...]]]:
    count = fit.beside(panel, width)
    heights = fit.figure_rows(panel, width)
    return [(height, panel.figures[number * count :][:count]) for number, height in enumerate(heights)]


def first(made: Any, shape: Any) -> None:
    """Put a shape where it is read before all that are there."""
    made.shapes._spTree.insert(2, shape._element)


def last(made: Any, shape: Any) -> None:
    """Put a shape where it is read after all that are there."""
    made.shapes._spTree.append(shape._element)


def has_words(panel: Panel) -> bool:
    """There are sentences beside figures and tables."""
    return bool(panel.lead or panel.text or panel.points or panel.todo or panel.unwritten)
