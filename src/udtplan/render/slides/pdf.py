"""The slides as PDF, a page each."""

from __future__ import annotations

import dataclasses as dc
from typing import Any

from udtplan.render.document import Document
from udtplan.render.look import watermark
from udtplan.render.look.look import palette
from udtplan.render.pdf.printed import languages, logo, printed, whatever
from udtplan.render.pdf.text import tight
from udtplan.render.short import fit
from udtplan.render.short.panel import Panel
from udtplan.render.slides import deck as deck_
from udtplan.render.slides.deck import Slide, deck, name_of
from udtplan.render.words.glyphs import mapped

_CITY_SIZES = ((16, 72), (26, 54), (45, 40), (float("inf"), 30))


def slides_pdf(document: Document) -> bytes:
    """The slides as PDF/UA-1 and PDF/A-2a in one file."""
    return whatever(document, lambda shown, _: _slides_pdf(shown), document.language)


def _slides_pdf(document: Document) -> bytes:
    words = document.words
    name = name_of(document)
    shown, files = logo(document)
    data = {
        **languages(document),
        "heading": f"{document.title} – {name}",
        "name": words.named(f"{document.title} – {name}", words.slides),
        "notice": document.notice,
        "edition": document.public_edition,
        "kicker": document.kicker,
        "city": tight(name),
        "city_size": next(size for most, size in _CITY_SIZES if len(name) <= most),
        "draft": words.draft if document.draft else "",
        "page": words.page,
        "no_action_yet": words.no_action_yet,
        "withheld": words.withheld,
        "logo": shown,
        "watermark": watermark.fitted(document.choice.watermark, room=820),
        "theme": dc.asdict(palette(document.choice.look.colour).light),
        "size": _SIZE,
        "slides": [mapped(_slide(slide), tight) for slide in deck(document)],
    }
    return printed("slides.typ", data, files, document.as_of)


_SIZE = {
    "wide": deck_.WIDE,
    "high": deck_.HIGH,
    "margin": deck_.MARGIN,
    "top": deck_.TOP,
    "bottom": deck_.BOTTOM,
    "width": deck_.WIDTH,
    "room": deck_.ROOM,
    "gutter": deck_.GUTTER,
    "body": fit.BODY,
    "small": fit.SMALL,
    "names": fit.NAMES,
    "below": fit.BELOW,
    "cell": fit.CELL,
    "cell_air": fit.CELL_AIR,
    "closing": deck_.CLOSING,
    "thanks": deck_.THANKS,
    "frame": fit.FRAME,
    "column": fit.COLUMN,
    "tight": fit.TIGHT,
}


def _slide(slide: Slide) -> dict[str, Any]:
    made = dc.asdict(slide)
    made["single"] = slide.is_single
    both = list(zip(slide.panels, slide.widths, strict=False))
    made["panels"] = [_panel(panel, width, slide.scale) for panel, width in both]
    if slide.kind == "statement":
        made["letters"] = fit.statement_size(slide.panels[0].lead)
        made["below"] = sum(fit.figures(panel, width) for panel, width in both[1:])
    return made


def _panel(panel: Panel, width: float, scale: float) -> dict[str, Any]:
    return {
        **dc.asdict(panel),
        "figures": [(name, *fit.parted(value)) for name, value in panel.figures],
        "unwritten": fit.in_columns(panel.unwritten, fit.unwritten_columns(panel, width)),
        "column": fit.column(width, fit.unwritten_columns(panel, width)),
        "widths": fit.columns(panel, width, scale) if panel.rows else (),
        "cards": fit.cards(panel, width),
        "is_narrow": width <= fit.NARROW,
        "value": fit.value_letters(panel, width),
        "width": width,
        "card": fit.card_edge(width),
    }
