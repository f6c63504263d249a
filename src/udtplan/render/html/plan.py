"""The document as one HTML page that needs nothing else: no script, no font, no network."""

from __future__ import annotations

from itertools import count, groupby

from udtplan.render.chart.figures import Chart, Strip, charts
from udtplan.render.chart.svg import number, store
from udtplan.render.document import Document, Item, Missing
from udtplan.render.html.page import page
from udtplan.render.html.tree import written
from udtplan.render.look import watermark
from udtplan.render.look.look import palette
from udtplan.render.parts.columns import columns
from udtplan.render.parts.openers import answered, holds
from udtplan.render.parts.registers import is_titled
from udtplan.render.words.text import line

_SHEETS = ("plan.css", "roadmap.css", "print.css")
_CHART_WIDTH = 850.0
"""As many points as the column has pixels, so that the drawing's letters keep their size."""


def html(document: Document) -> bytes:
    """The document as a UTF-8 page."""

    place = count(1)

    def prose(text: str, item: Item | None = None) -> str:
        below, name = (item.level, f"{item.anchor}_title") if item and item.label else (2, "")
        return written(text, below, document.assets, document.words, name, f"note_{next(place)}")

    return page(
        "plan.html.j2",
        _SHEETS,
        document.choice.look.colour,
        _here(document),
        doc=document,
        words=document.words,
        foreign=document.form_language != document.language,
        prose=prose,
        is_titled=is_titled,
        columns=columns,
        holds={section.anchor: holds(section, document) for section in document.sections},
        answered=answered(document.traces, document.words),
        chart=next(iter(charts(document, width=_CHART_WIDTH)), None),
        store=store,
        view_box=_view_box,
        missing=_by_section(document.missing),
        unfinished=unfinished(document),
        watermark=line(document.choice.watermark),
        watermark_width=watermark.drawn(document.choice.watermark),
        watermark_light=watermark.is_light(palette(document.choice.look.colour).light),
    )


def unfinished(document: Document) -> frozenset[str]:
    """The addresses of sections and questions in which something is still to be written."""
    found: set[str] = set()
    for section in document.sections:
        above: list[Item] = []
        for item in section.items:
            above = [*(other for other in above if other.level < item.level), item]
            if item.note:
                found |= {section.anchor, *(other.anchor for other in above)}
    return frozenset(found)


def _by_section(missing: tuple[Missing, ...]) -> list[tuple[str, list[Missing]]]:
    """What is missing, with the title of the section it belongs to."""
    return [(title, list(found)) for title, found in groupby(missing, key=lambda item: item.section)]


def _view_box(chart: Chart, strip: Strip) -> str:
    """Which part of a drawing a strip shows, as SVG names it."""
    return f"0 {number(strip.top)} {number(chart.width)} {number(strip.height)}"


def _here(document: Document) -> str:
    """A rule that marks a section in the contents while the pointer or the focus is in it.

    Where they are in none, it is the section of the link that was followed last.
    """
    chosen = []
    anchors = [section.anchor for section in document.sections]
    for anchor in [*anchors, "traceability"] if document.traces else anchors:
        place = f'[id="{anchor}"]'
        link = f'.contents a[href="#{anchor}"]'
        chosen.append(f".layout:has({place}:is(:hover, :focus-within)) {link}")
        chosen.append(f".layout:not(:has(.section:hover)):has({place}:target, {place} :target) {link}")
    return f"{', '.join(chosen)} {{ color: var(--accent); border-color: var(--accent); }}" if chosen else ""
