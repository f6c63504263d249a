"""The small roadmap on a slide: shapes and words that can be moved, as one group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from udtplan.render.chart.chartmap import Shape
from udtplan.render.look.look import Theme
from udtplan.render.slides.pptxbase import emu, rgb
from udtplan.render.words.words import Words

_WORDS = ("text", "phase", "year", "said", "mark")


def draw(
    where: Any,
    shapes: Sequence[Shape],
    theme: Theme,
    at: tuple[float, float],
    form: str,
    plan: str,
    words: Words,
) -> Any:
    """The group of all shapes.

    Args:
        at: where its upper left corner is.
        form, plan: the languages of the fixed words and of the city's.
        words: the fixed words, by which shapes are called.
    """
    group = where.add_group_shape()
    group.name = words.roadmap
    names = {
        "bar": words.key_fixed,
        "vague": words.key_vague,
        "right": words.key_open,
        "left": words.key_open,
        "milestone": words.key_milestone,
        "line": "|",
    }
    for shape in shapes:
        box = (at[0] + shape.x, at[1] + shape.y, shape.width, shape.height)
        if shape.kind in _WORDS:
            _words(group.shapes, shape, box, theme, form if shape.kind == "said" else plan)
        else:
            _drawn(group.shapes, shape.kind, box, theme).name = names[shape.kind]
    return group


def _words(where: Any, shape: Shape, box: tuple[float, float, float, float], theme: Theme, lang: str) -> None:
    from pptx.enum.text import MSO_ANCHOR
    from pptx.util import Pt

    frame = where.add_textbox(*map(emu, box)).text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    run = frame.paragraphs[0].add_run()
    run.text = shape.text
    run.font.size = Pt(shape.size)
    run.font.bold = shape.kind in ("phase", "year")
    run.font.color.rgb = rgb({"phase": theme.deep, "said": theme.soft}.get(shape.kind, theme.ink))
    run._r.get_or_add_rPr().set("lang", lang)


def _drawn(where: Any, kind: str, box: tuple[float, float, float, float], theme: Theme) -> Any:
    from pptx.enum.dml import MSO_LINE
    from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
    from pptx.util import Pt

    x, y, width, height = box
    if kind == "line":
        shape = where.add_connector(MSO_CONNECTOR.STRAIGHT, emu(x), emu(y), emu(x), emu(y + height))
        shape.line.color.rgb = rgb(theme.rule)
        shape.line.width = Pt(0.75)
    elif kind in ("right", "left"):
        tip, end = (x + width, x) if kind == "right" else (x, x + width)
        outline = where.build_freeform(emu(end), emu(y))
        outline.add_line_segments([(emu(tip), emu(y + height / 2)), (emu(end), emu(y + height))], close=True)
        shape = outline.convert_to_shape()
        _fill(shape, theme.accent)
    else:
        form = MSO_SHAPE.DIAMOND if kind == "milestone" else MSO_SHAPE.RECTANGLE
        shape = where.add_shape(form, *map(emu, box))
        _fill(shape, {"milestone": theme.mark, "bar": theme.accent}.get(kind, theme.pale))
        # A bar lies above the frame of what is vague, a milestone apart from the bar it stands on.
        shape.line.color.rgb = rgb(theme.paper if kind == "milestone" else theme.accent)
        shape.line.width = Pt(1)
        if kind == "vague":
            shape.line.dash_style = MSO_LINE.DASH
    # The theme's own style would add a shadow.
    style = shape._element.find("{http://schemas.openxmlformats.org/presentationml/2006/main}style")
    if style is not None:
        shape._element.remove(style)
    return shape


def _fill(shape: Any, colour: str) -> None:
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(colour)
    shape.line.fill.background()
