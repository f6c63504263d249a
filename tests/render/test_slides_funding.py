"""The slide of the money: however many sources there are, a slide is a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.render.shorts import told_in
from tests.render.test_brief import pages
from udtplan.render.short import fit
from udtplan.render.short.panel import Panel
from udtplan.render.slides.deck import ROOM, WIDTH, deck
from udtplan.render.slides.pdf import slides_pdf
from udtplan.render.view import Document

NAMES = {
    "en": ("Regional fund for climate adaptation", "Municipal sewerage reserve", "Digital Europe Programme"),
    "nl": ("Gemeentelijk rioleringsfonds", "Impulsregeling klimaatadaptatie", "Digital Europe-programma"),
    "de": (
        "Städtebauförderungsmittel",
        "Klimaanpassungsförderprogramm",
        "Straßenverkehrsinvestitionshaushalt",
    ),
}
STATES = ("secured", "applied", "potential")
OFFICES = {
    "College van burgemeester en wethouders": ["sponsor"],
    "Team Data en Informatie": ["accountable", "technical-lead"],
    "Afdeling Water en Riolering": ["user"],
    "Afdeling Mobiliteit en Parkeren": ["user"],
    "Veiligheidsregio Zuidwest": ["user"],
}


def funded(language: str, count: int) -> Document:
    """A plan with so many sources of funding, beside those who are responsible for it."""
    sources = [
        {"name": NAMES[language][number % 3], "amount": f"€ {number + 1}20.000", "status": STATES[number % 3]}
        for number in range(count)
    ]
    people = [
        {"id": f"s{number}", "name": name, "roles": roles}
        for number, (name, roles) in enumerate(OFFICES.items())
    ]
    funding = {
        "estimate": "€ 480.000–620.000",
        "recurring": "€ 95.000 per jaar vanaf 2029",
        "sources": sources,
    }
    return told_in(language, {"funding": funding, "stakeholders": people})


@pytest.mark.parametrize("language", NAMES)
@pytest.mark.parametrize("count", range(1, 9))
def test_a_slide_is_one_page_however_many_sources_there_are(
    count: int, language: str, tmp_path: Path
) -> None:
    found = funded(language, count)
    path = tmp_path / "slides.pdf"
    path.write_bytes(slides_pdf(found))
    assert pages(path) == len(deck(found))


def test_the_head_of_a_table_is_as_high_as_its_strong_letters_make_it() -> None:
    """ "Funding sources" as strong letters needs two lines, where the same in others needs one."""
    head = "Financieringsbronnen"
    panel = Panel("Money", columns=(head, "Stand"), rows=(("Rioolfonds " * 6, "zeker " * 9),))
    widths = range(200, int(WIDTH))
    first = [(fit.rows(panel, width, 1.0)[0], fit.columns(panel, width)[0] - fit.CELL) for width in widths]
    for high, room in first:
        assert round((high - fit.CELL_AIR) / (fit.SMALL * fit.LEADING)) == fit.lines(
            head, fit.SMALL * fit.BOLD, room
        )
    assert len({high for high, _ in first}) > 1
    assert max(high for high, _ in first) < ROOM
