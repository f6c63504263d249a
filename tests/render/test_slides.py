"""The slides, and their PDF."""

from __future__ import annotations

import dataclasses as dc
from pathlib import Path

import pytest

from tests.render.samples import HOSTILE, LILLE, action, document, lille, png
from tests.render.shorts import CITIES, chosen, of, plans
from tests.render.test_brief import bare, pages
from tests.tools.pdf_check import assert_accessible, page_validate, text_of
from udtplan.render import fit
from udtplan.render.look import Look
from udtplan.render.panel import Panel
from udtplan.render.pictures import Picture
from udtplan.render.slides import ROOM, WIDTH, Slide, deck
from udtplan.render.slidespdf import slides_pdf
from udtplan.render.view import Document


def made(found: Document, folder: Path, name: str = "made") -> Path:
    path = folder / f"{name}.pdf"
    path.write_bytes(slides_pdf(found))
    return path


def test_a_plan_takes_eight_to_twelve_slides() -> None:
    for name, found in plans().items():
        assert len(deck(found)) == 2 if name == "fresh" else 8 <= len(deck(found)) <= 12, name


def test_what_nobody_has_written_is_on_one_slide() -> None:
    _, last = deck(document())
    assert last.title == "Next steps"
    assert last.panels[0].unwritten[:2] == ("Challenge", "Use case")
    (slide,) = [slide for slide in deck(lille()) if slide.title == "Still to be done"]
    assert slide.panels[0].unwritten == ("What we ask of other cities",)


def test_no_two_slides_have_the_same_title() -> None:
    found = {**plans(), "alike": document({"city": {"name": "Challenge"}})}
    for name, each in found.items():
        titles = [slide.title for slide in deck(each)]
        assert len(set(titles)) == len(titles), name
        assert all(titles), name


def test_nothing_runs_over_a_slide(tmp_path: Path) -> None:
    for name, found in plans().items():
        assert pages(made(found, tmp_path, name)) == len(deck(found)), name


def test_no_drawing_is_higher_or_wider_than_its_slide() -> None:
    for name, found in plans().items():
        for shape in (shape for slide in deck(found) for shape in slide.shapes):
            assert shape.x >= 0, name
            assert shape.x + shape.width <= WIDTH + 1, name
            assert shape.y + shape.height <= ROOM + 1, name


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_the_slides_are_accessible_and_fit_for_archives(profile: str, tmp_path: Path) -> None:
    for name, found in plans().items():
        assert page_validate(made(found, tmp_path, name), profile).failures == []


@pytest.mark.slow
def test_a_second_validator_agrees(tmp_path: Path) -> None:
    logo = Picture("logo.png", "image/png", png(40, 20))
    found = dict(plans())
    found["look"] = chosen(document(), watermark="Internal", look=Look("#7a1f5c", logo, "Lille"))
    assert_accessible(*(made(each, tmp_path, name) for name, each in found.items()))


def test_the_same_plan_gives_the_same_bytes() -> None:
    for found in plans().values():
        assert slides_pdf(found) == slides_pdf(found)


def test_the_story_is_told_in_order() -> None:
    assert [slide.title for slide in deck(of(CITIES / "kalamata"))] == [
        "Kalamata",
        "Challenge",
        "The city in figures",
        "Use case",
        "What it is for",
        "Data and stakeholders",
        "What stands in the way",
        "What happens when",
        "Funding and responsibility",
        "What we ask of other cities",
        "Next steps",
    ]


def test_bottlenecks_that_do_not_fit_go_on_on_a_second_slide_and_no_further() -> None:
    many = [{"id": f"b{number}", "text": f"Bottleneck number {number}. " * 4} for number in range(40)]
    found = [slide for slide in deck(document({"bottlenecks": many})) if "in the way" in slide.title]
    assert [slide.title for slide in found] == [
        "What stands in the way (1 of 2)",
        "What stands in the way (2 of 2)",
    ]
    shown = [row[0] for slide in found for row in slide.panels[0].rows]
    assert len(set(shown)) == len(shown) > 4
    assert found[0].panels[0].more == ""
    assert found[1].panels[0].more == f"and {40 - len(shown)} more, see the plan"


def test_a_long_roadmap_is_drawn_by_phase() -> None:
    actions = [action(number, timeline="2026", phase="launch") for number in range(40)]
    (chart,) = [slide for slide in deck(document(actions=actions)) if slide.kind == "chart"]
    assert [shape.text for shape in chart.shapes if shape.kind == "text"] == ["Launch stage"]
    assert "Action 39: 2026" in chart.text


def test_what_is_said_in_full_is_in_the_notes() -> None:
    (slide,) = [slide for slide in deck(lille()) if slide.title == "Use case"]
    assert "presupposes a “behavioral revolution”" in slide.notes
    assert slide.notes.startswith("3.a Problem description")


def test_only_what_is_answered_is_shown_if_asked(tmp_path: Path) -> None:
    found = of(CITIES / "the-hague", only_answered=True)
    assert "Not yet written" not in text_of(made(found, tmp_path))
    assert "What it is for" not in [slide.title for slide in deck(found)]


def test_little_is_said_in_large_letters_and_much_in_no_smaller_ones_than_usual() -> None:
    scales = [slide.scale for found in plans().values() for slide in deck(found)]
    assert min(scales) == 1.0
    assert max(scales) == max(fit.SCALES)


def test_hostile_words_are_words(tmp_path: Path) -> None:
    found = document({"challenge": HOSTILE, "use_case": {"primary": HOSTILE}})
    assert bare(text_of(made(found, tmp_path))).count(bare(HOSTILE)) == 2


def test_a_watermark_is_on_every_slide(tmp_path: Path) -> None:
    found = chosen(document(), watermark="§")  # of a longer one, each letter would be found on its own
    assert text_of(made(found, tmp_path)).count("§") == len(deck(found))


def test_a_drawing_tells_in_words_what_it_shows() -> None:
    charts = [slide for slide in deck(lille()) if slide.kind == "chart"]
    assert "Developing the strategy: March 2025 to Summer 2025" in charts[0].text


def test_a_roadmap_without_dates_is_a_list() -> None:
    slides = deck(document(actions=[action(1, timeline="when there is money")]))
    (slide,) = [slide for slide in slides if slide.title == "What happens when"]
    assert [dc.astuple(point)[:2] for point in slide.panels[0].points] == [
        ("Action 1", "when there is money")
    ]


def test_the_example_is_told_in_a_dozen_slides() -> None:
    assert len(deck(of(LILLE))) == 12


def titled(found: Document) -> dict[str, Slide]:
    return {slide.title: slide for slide in deck(found)}


def test_what_is_alone_on_a_slide_gives_it_its_title() -> None:
    roles = [{"id": "a", "name": "Parks", "kind": "internal", "roles": ["sponsor"]}]
    slides = titled(document({"stakeholders": roles}))
    assert {"Who is responsible", "Stakeholders"} <= set(slides)
    assert all(slides[title].is_single for title in ("Who is responsible", "Stakeholders"))
    assert not {"Funding and responsibility", "Data and stakeholders"} & set(slides)


def test_a_single_aim_is_a_statement() -> None:
    aims = [{"id": "a", "text": "Cooler schoolyards"}, {"id": "b", "text": "More trees"}]
    assert titled(document({"objectives": aims}))["What it is for"].kind == "panels"
    alone = titled(document({"objectives": aims[:1]}))["What it is for"]
    assert (alone.kind, alone.panels[0].lead, alone.panels[0].points) == (
        "statement",
        "Cooler schoolyards",
        (),
    )


def test_sources_of_funding_are_shown_where_there_is_room_for_them() -> None:
    for name in ("bratislava", "florence", "glasgow", "kalamata"):
        found = of(CITIES / name)
        money = titled(found)["Funding and responsibility"].panels[0]
        assert len(money.rows) == len(found.digest.sources) == 2, name


def test_of_two_panels_the_one_that_needs_it_is_wider() -> None:
    even, wider = (
        titled(of(CITIES / name))["Funding and responsibility"] for name in ("florence", "glasgow")
    )
    assert even.widths[0] == even.widths[1]
    assert wider.widths[0] > wider.widths[1]
    assert sum(wider.widths) == sum(even.widths) < WIDTH


@pytest.mark.parametrize(
    ("count", "beside"), [(1, 1), (2, 2), (3, 3), (4, 2), (5, 3), (6, 3), (7, 4), (8, 4)]
)
def test_no_figure_is_left_alone_in_a_row(count: int, beside: int) -> None:
    panel = Panel("The city", figures=(("Trees", "12"),) * count)
    assert fit.beside(panel, WIDTH) == beside
    assert count % beside != 1 or count == 1


def test_figures_are_large_where_each_is_short_and_never_smaller_than_what_is_said() -> None:
    short, long = (Panel("The city", "", "Text", (("Trees", text),) * 3) for text in ("12,000", "about " * 9))
    assert fit.value_letters(short, WIDTH) == fit.FIGURE_SIZES[0]
    assert fit.value_letters(long, WIDTH) >= fit.BODY * fit.scale(long, WIDTH, ROOM)


def test_the_country_stands_on_the_cover_and_is_no_figure() -> None:
    cover, *others = deck(of(CITIES / "glasgow"))
    assert cover.text.startswith("United Kingdom · 2025 edition")
    assert not any(
        value == "United Kingdom" for slide in others for panel in slide.panels for _, value in panel.figures
    )


def test_the_headings_of_what_is_not_written_are_whole_and_have_room() -> None:
    panel = Panel("Still to be done", unwritten=("What we ask of other cities",) * 9)
    narrow, wide = (fit.unwritten(panel, width, 1.0) for width in (WIDTH / 2, WIDTH))
    assert narrow > wide > 3 * fit.BODY
    assert fit.height(panel, WIDTH) > wide
