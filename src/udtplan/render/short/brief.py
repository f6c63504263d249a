"""The brief: what somebody who decides on a plan has to know, on two pages at most."""

from __future__ import annotations

import dataclasses as dc
from typing import Any, NamedTuple

from udtplan.render.chart.glance import Glance, glance
from udtplan.render.document import Document
from udtplan.render.html.page import page
from udtplan.render.look import watermark
from udtplan.render.look.look import palette
from udtplan.render.pdf.printed import languages, logo, printed, whatever
from udtplan.render.pdf.text import hyphenated
from udtplan.render.short import panels
from udtplan.render.short.panel import Build, Panel, Size, to_write
from udtplan.render.tree.excerpt import shortened
from udtplan.render.words.glyphs import mapped
from udtplan.render.words.text import line


class Tier(NamedTuple):
    """How much a page says.

    Attributes:
        rows: of its chart.
        beside: so many data sources and stakeholders are named.
        unwritten: so many questions that a draft has still to answer.
    """

    size: Size
    rows: int
    beside: int
    unwritten: int


# From what a roomy page holds to what fits beside anything; each page takes the first that fits.
TIERS = (
    Tier(Size(620, 7, 260), 18, 6, 40),
    Tier(Size(620, 7, 240), 18, 4, 40),
    Tier(Size(620, 6, 240), 18, 3, 40),
    Tier(Size(480, 6, 220), 16, 3, 40),
    Tier(Size(480, 6, 220), 14, 3, 30),
    Tier(Size(360, 5, 180), 14, 3, 24),
    Tier(Size(360, 5, 180), 12, 2, 18),
    Tier(Size(280, 4, 140), 12, 2, 12),
    Tier(Size(280, 4, 140), 9, 2, 9),
    Tier(Size(280, 4, 140), 9, 1, 6),
    Tier(Size(240, 3, 130), 9, 1, 6),
    Tier(Size(200, 3, 110), 6, 1, 6),
    Tier(Size(200, 3, 110), 4, 1, 3),
    Tier(Size(160, 2, 100), 4, 1, 6),
    Tier(Size(120, 2, 80), 4, 2, 2),
    Tier(Size(120, 2, 80), 4, 1, 4),
    Tier(Size(60, 3, 50), 4, 2, 2),
    Tier(Size(60, 2, 50), 4, 2, 2),
    Tier(Size(60, 2, 50), 4, 1, 1),
    Tier(Size(60, 2, 50), 2, 2, 1),
    Tier(Size(60, 1, 50), 4, 1, 3),
    Tier(Size(60, 1, 50), 2, 1, 2),
    Tier(Size(60, 1, 30), 2, 1, 1),
)
_ON_SCREEN = TIERS[0]
_NAMES_ALONE = 3
_LONGEST_NAME = 90
_HEADLINES = ((18, 34), (30, 26), (60, 20), (float("inf"), 15))


@dc.dataclass(frozen=True, slots=True)
class Sheet:
    """The panels of a brief at one size; one that has nothing to say is None."""

    challenge: Panel | None
    use_case: Panel | None
    city: Panel | None
    objectives: Panel | None
    obstacles: Panel | None
    milestones: Panel | None
    money: Panel | None
    responsible: Panel | None
    needed: Panel | None
    data: Panel | None
    parties: Panel | None
    timing: Panel | None
    glance: Glance | None
    to_write: Panel | None


def sheet(document: Document, tier: Tier) -> Sheet:
    """Everything a brief says, as short as a tier asks."""

    def made(build: Build, size: Size = tier.size) -> Panel | None:
        panel = build(document, size)
        return None if panel.is_empty else panel

    size = tier.size
    # Beside each other there is little room: many names before what more there is to know of each.
    beside = Size(min(size.prose, 300), tier.beside, min(size.each, 80), further=tier.beside > _NAMES_ALONE)
    left = to_write(document, tier.unwritten)
    has_marks = any(action.milestones for phase in document.phases for action in phase.actions)
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
        data=made(panels.data, beside),
        parties=made(panels.parties, beside),
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
        "sheets": [mapped(dc.asdict(sheet(document, tier)), hyphenated) for tier in TIERS],
        "watermark": watermark.fitted(document.choice.watermark),
    }
    return printed("brief.typ", data, files, document.as_of)


def _head(document: Document) -> dict[str, Any]:
    words = document.words
    name = shortened(document.city, _LONGEST_NAME)
    facts = [document.named_edition, (words.state, document.state), (words.stage, document.stage)]
    facts += [(words.as_of, words.date(document.as_of))] if document.as_of else []
    return {
        "heading": f"{document.title} – {name}",
        "name": words.named(f"{document.title} – {name}", words.brief),
        "kicker": f"{document.title} · {words.brief}",
        "city": name,
        "city_size": next(size for most, size in _HEADLINES if len(name) <= most),
        "facts": [[label, shortened(text, _LONGEST_NAME)] for label, text in facts if text],
        "draft": words.draft if document.draft else "",
        "notice": document.notice,
        "edition": words.public_edition if document.notice else "",
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
