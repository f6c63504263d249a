"""The brief: what somebody who decides on a plan has to know, on two pages at most."""

from __future__ import annotations

import dataclasses as dc
from typing import Any, NamedTuple

from udtplan.render.chart.glance import Glance, glance
from udtplan.render.document import Document
from udtplan.render.html.page import page
from udtplan.render.look import watermark
from udtplan.render.look.look import palette
from udtplan.render.parts.digest import written
from udtplan.render.pdf.printed import languages, logo, printed, whatever
from udtplan.render.pdf.text import hyphenated
from udtplan.render.short import panels
from udtplan.render.short.panel import Build, Panel, Size, to_write
from udtplan.render.tree.excerpt import shortened
from udtplan.render.words.glyphs import mapped
from udtplan.render.words.text import line


class Tier(NamedTuple):
    """How much a panel says.

    Attributes:
        size: of most panels.
        beside: of those for which there is half the width: data sources and stakeholders.
        rows: of the chart.
        unwritten: so many questions that a draft has still to answer.
    """

    size: Size
    beside: Size
    rows: int
    unwritten: int


def _tier(
    prose: int, points: int, each: int, beside: int, *, further: bool, rows: int, unwritten: int
) -> Tier:
    # Beside each other there is little room: many names before what more there is to know of each.
    half = Size(min(prose, 300), beside, min(each, 80), further=further)
    return Tier(Size(prose, points, each), half, rows, unwritten)


# From what fits beside anything to what a roomy page holds. Every panel of the printed brief says as much as
# both pages have room for: the chart and some entries of each list, then more entries, then longer texts.
_STEPS = (
    # prose, points, each, beside, further, rows, unwritten
    (60, 1, 30, 1, False, 2, 1),
    (60, 2, 50, 2, False, 4, 2),
    (100, 2, 80, 3, False, 24, 4),
    (160, 3, 100, 3, False, 24, 6),
    (200, 3, 120, 4, False, 24, 9),
    (240, 4, 130, 5, False, 24, 12),
    (280, 5, 130, 6, False, 24, 18),
    (320, 6, 130, 7, False, 24, 24),
    (360, 7, 140, 8, False, 24, 40),
    (400, 8, 140, 9, False, 24, 40),
    (440, 9, 140, 10, False, 24, 40),
    (480, 10, 140, 12, False, 24, 40),
    (520, 11, 140, 14, False, 24, 40),
    (560, 12, 160, 16, False, 24, 40),
    (620, 12, 200, 16, True, 24, 40),
    (620, 12, 260, 20, True, 24, 40),
)
TIERS = tuple(
    _tier(prose, points, each, beside, further=further, rows=rows, unwritten=unwritten)
    for prose, points, each, beside, further, rows, unwritten in _STEPS
)
_ON_SCREEN = TIERS[-1]
# What more there is to know of data and stakeholders is alone no reason for a second page.
_ONE_PAGE = TIERS[-1]._replace(beside=TIERS[-1].beside._replace(further=False))
_LONGEST_NAME = 90
_HEADLINES = ((18, 34), (30, 26), (60, 20), (float("inf"), 15))


@dc.dataclass(frozen=True, slots=True)
class Sheet:
    """The panels of a brief at one size; one that has nothing to say is None.

    In this order they take what room there is on paper.
    """

    challenge: Panel | None
    needed: Panel | None
    use_case: Panel | None
    objectives: Panel | None
    obstacles: Panel | None
    timing: Panel | None
    glance: Glance | None
    responsible: Panel | None
    money: Panel | None
    milestones: Panel | None
    city: Panel | None
    data: Panel | None
    parties: Panel | None
    to_write: Panel | None


def sheet(document: Document, tier: Tier) -> Sheet:
    """Everything a brief says, as short as a tier asks."""

    def made(build: Build, size: Size = tier.size) -> Panel | None:
        panel = build(document, size)
        return None if panel.is_empty else panel

    size = tier.size
    left = to_write(document, tier.unwritten)
    has_marks = any(
        written(mark.what)
        for phase in document.phases
        for action in phase.actions
        for mark in action.milestones
    )
    return Sheet(
        challenge=made(panels.challenge),
        use_case=made(panels.use_case),
        city=made(panels.city, size._replace(prose=0, each=min(size.each, 80))),
        objectives=made(panels.objectives),
        obstacles=made(panels.obstacles),
        milestones=made(panels.milestones) if has_marks else None,
        money=made(panels.money),
        responsible=made(panels.responsible),
        needed=made(panels.needed),
        data=made(panels.data, tier.beside),
        parties=made(panels.parties, tier.beside),
        timing=made(panels.timing),
        glance=glance(document, tier.rows),
        to_write=left if left.unwritten else None,
    )


def brief_pdf(document: Document) -> bytes:
    """The brief as a PDF of one or two pages."""
    # Names of odd characters are longer than these: first they are put in, then it is made short.
    return whatever(document, lambda shown, _: _brief_pdf(shown), document.language)


def _brief_pdf(document: Document) -> bytes:
    shown, files = logo(document)
    data = {
        **languages(document),
        **_head(document),
        "logo": shown,
        "theme": dc.asdict(palette(document.choice.look.colour).light),
        "sheets": [_printed(sheet(document, tier)) for tier in TIERS],
        "one_page": _printed(sheet(document, _ONE_PAGE)),
        "watermark": watermark.fitted(document.choice.watermark),
    }
    return printed("brief.typ", data, files, document.as_of)


def _printed(found: Sheet) -> dict[str, Any]:
    shown: dict[str, Any] = mapped(dc.asdict(found), hyphenated)
    return shown


def _head(document: Document) -> dict[str, Any]:
    words = document.words
    name = shortened(document.city, _LONGEST_NAME)
    facts = [document.named_edition, (words.state, document.state), (words.stage, document.stage)]
    facts += [(words.as_of, words.date(document.as_of))] if document.as_of else []
    return {
        "heading": f"{document.title} – {name}",
        "name": words.named(f"{document.title} – {name}", words.brief),
        "kicker": "\u00a0· ".join(filter(None, (document.title, words.brief, document.public_edition))),
        "city": name,
        "city_size": next(size for most, size in _HEADLINES if len(name) <= most),
        "facts": [[label, shortened(text, _LONGEST_NAME)] for label, text in facts if text],
        "draft": words.draft if document.draft else "",
        "notice": document.notice,
        "edition": document.public_edition,
        "notes": [shortened(note, 200) for note in _draft_notes(document)],
        "words": {"no_action_yet": words.no_action_yet, "page": words.page, "withheld": words.withheld},
    }


def _draft_notes(document: Document) -> tuple[str, ...]:
    return () if document.choice.only_answered else document.draft_notes


def brief_html(document: Document) -> bytes:
    """The brief as one HTML page."""
    look = document.choice.look
    return page(
        "brief.html.j2",
        ("brief.css",),
        look.colour,
        doc=document,
        head=_head(document),
        sheet=sheet(document, _ON_SCREEN),
        watermark=line(document.choice.watermark),
        watermark_width=watermark.drawn(document.choice.watermark),
        foreign=document.form_language != document.language,
        logo=look.logo,
        logo_text=look.logo_text or document.city,
    )
