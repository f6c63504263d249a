"""The slides, and their PDF."""

from __future__ import annotations

import dataclasses as dc
from pathlib import Path

import pytest

from tests.render.samples import HOSTILE, LILLE, action, document, lille, png
from tests.render.shorts import CITIES, chosen, of, plans
from tests.render.test_brief import bare, pages
from tests.tools.pdf_check import assert_accessible, page_validate, text_of
from udtplan.render.document import Missing
from udtplan.render.look.look import Look
from udtplan.render.look.pictures import Picture
from udtplan.render.short import fit
from udtplan.render.short.panel import Panel
from udtplan.render.slides.deck import ROOM, THANKS, WIDTH, Slide, deck
from udtplan.render.slides.pdf import slides_pdf
from udtplan.render.view import Document


def made(found: Document, folder: Path, name: str = "made") -> Path:
    path = folder / f"{name}.pdf"
    path.write_bytes(slides_pdf(found))
    return path


def test_a_plan_takes_eight_to_twelve_slides() -> None:
    for name, found in plans().items():
        assert len(deck(found)) == 2 if name == "fresh" else 8 <= len(deck(found)) <= 12, name


def test_what_nobody_has_written_is_on_one_slide_by_its_questions() -> None:
    _, last = deck(document())
    assert last.title == "Next steps"
    assert last.panels[0].unwritten[:3] == ("Challenge", "ES.a Overview", "ES.b Objectives")
    found = of(LILLE)
    (slide,) = [slide for slide in deck(found) if slide.title == "Still to be done"]
    assert slide.panels[0].unwritten == tuple(item.name for item in found.missing)


def test_a_line_or_two_still_to_be_done_need_no_slide_of_their_own(tmp_path: Path) -> None:
    missing = (Missing("", "2.0", "Vision statement", "", ""),)
    found = dc.replace(of(CITIES / "florence"), missing=missing, draft=True)
    *others, last = deck(found)
    assert last.unwritten.replace("\u00a0", " ") == "Still to be done: 2.0 Vision statement"
    assert "Still to be done" not in [slide.title for slide in others]
    assert "Still to be done: 2.0 Vision statement Thank you" in text_of(made(found, tmp_path))


def test_what_is_still_to_be_done_beyond_the_slide_is_counted() -> None:
    found = document({"questions_for_peers": [{"topic": "data", "text": "Who?"}]})
    last = deck(found)[-1].panels[0]
    left = len(found.missing) - len(last.unwritten)
    assert 0 < left < 10
    assert last.more == f"and {left} more, see the plan"


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


def test_bottlenecks_that_fit_on_one_slide_are_on_one(tmp_path: Path) -> None:
    rows = [
        {
            "id": f"b{number}",
            "text": f"The {number} offices of the city have no common threshold for an alarm.",
        }
        for number in range(6)
    ]
    found = document({"bottlenecks": rows})
    (slide,) = [slide for slide in deck(found) if "in the way" in slide.title]
    assert len(slide.panels[0].rows) == 6


def test_no_slide_cuts_what_it_has_room_for() -> None:
    """What is cut or left out would need more room than is left, whichever slide it is on."""
    for name, found in plans().items():
        for slide in deck(found):
            for panel, width in zip(slide.panels, slide.widths, strict=False):
                if panel.more and slide.kind == "panels" and not panel.unwritten and name != "huge":
                    room = ROOM if len(slide.panels) == 1 else ROOM - fit.HEADING
                    room -= THANKS if slide.closing else 0
                    assert fit.height(panel, width) > 0.6 * room, (name, slide.title)


def test_a_column_of_short_words_leaves_its_room_to_the_others() -> None:
    rows = (("Cohesion fund of the region on the river", "450 k€", "secured"),) * 3
    panel = Panel("Money", columns=("Sources of funding", "Amount", "State"), rows=rows)
    names, amounts, states = fit.columns(panel, WIDTH / 2)
    assert names > 2 * amounts > states
    assert names + amounts + states == pytest.approx(WIDTH / 2)
    assert all(fit.lines(cell, fit.SMALL, amounts - fit.CELL) == 1 for cell in ("450 k€", "Amount"))


def test_every_source_of_funding_is_shown_beside_who_is_responsible() -> None:
    sources = [
        {"name": name, "amount": "450 k€", "status": "applied"}
        for name in ("Budget of the city", "Regional fund for cohesion", "Agency for water on the Loire")
    ]
    roles = ("sponsor", "accountable", "manager", "technical-lead", "user")
    offices = [{"id": role, "name": f"Office {role}", "roles": [role]} for role in roles]
    funding = {"estimate": "1,2 M€", "recurring": "140 k€", "sources": sources}
    slides = titled(document({"funding": funding, "stakeholders": offices}))
    money, who = slides["Funding and responsibility"].panels
    assert (len(money.rows), len(who.points), money.more, who.more) == (3, 5, "", "")


def test_names_are_whole_before_their_roles_are_told() -> None:
    offices = [
        {
            "id": f"s{number}",
            "name": f"Department of public works {number}",
            "role": "decides on thresholds " * 4,
        }
        for number in range(8)
    ]
    data = [{"id": "d", "name": "Water levels", "status": "gap"}]
    slides = titled(document({"stakeholders": offices, "data_sources": data}))
    parties = slides["Data and stakeholders"].panels[1]
    assert [point.text for point in parties.points] == [office["name"] for office in offices]
    assert "decides on thresholds" in slides["Data and stakeholders"].notes


def test_a_milestone_has_its_name_and_date_in_the_drawing_where_there_is_room() -> None:
    def marks(timeline: str, what: str) -> list[str]:
        rows = [
            action(1, timeline=timeline, milestones=[{"when": "May 2026", "what": what}]),
            action(2, timeline="2025 to 2028"),
        ]
        (chart,) = [slide for slide in deck(document(actions=rows)) if slide.kind == "chart"]
        assert all(shape.x + shape.width <= WIDTH for shape in chart.shapes)
        return [shape.text.replace("\u00a0", " ") for shape in chart.shapes if shape.kind == "mark"]

    assert marks("March to May 2026", "First map") == ["May 2026: First map"]
    assert marks("March to May 2026", "First map of every street " * 4) == ["May 2026"]
    assert marks("2025 to 2028", "First map") == []


def test_the_words_of_a_drawing_lie_apart_from_its_bars() -> None:
    for name, found in plans().items():
        for slide in deck(found):
            bars = [shape for shape in slide.shapes if shape.kind in ("bar", "vague", "milestone")]
            for mark in [shape for shape in slide.shapes if shape.kind == "mark"]:
                for bar in bars:
                    beside = bar.x + bar.width <= mark.x or mark.x + mark.width <= bar.x
                    apart = bar.y + bar.height <= mark.y or mark.y + mark.height <= bar.y
                    assert beside or apart, (name, mark.text)


def test_a_long_roadmap_is_drawn_by_phase() -> None:
    actions = [action(number, timeline="2026", phase="launch") for number in range(40)]
    (chart,) = [slide for slide in deck(document(actions=actions)) if slide.kind == "chart"]
    assert [shape.text for shape in chart.shapes if shape.kind == "text"] == ["Launch stage"]
    assert "Action 39: 2026" in chart.text


@pytest.mark.parametrize(
    "written",
    [
        "Water rises. ![A map](map.png)",
        "Water ![a map](map.png) rises.",
        "Water rises. [![A map](map.png)](https://example.org/map.pdf)",
        "### ![A map](map.png)\n\nWater rises.\n\n- ![A map](map.png)",
    ],
)
def test_a_picture_that_no_slide_shows_leaves_nothing_behind(written: str) -> None:
    found = document(answers={"objectives": [("objectives.problem", "Problem", written)]})
    slide = titled(found)["Use case"]
    assert slide.panels[0].text == "Water rises."
    assert "map" not in slide.notes
    assert slide.notes.endswith("Water rises.")


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
    even, wider = (titled(of(CITIES / name))["Data and stakeholders"] for name in ("glasgow", "bratislava"))
    assert even.widths[0] == even.widths[1]
    assert wider.widths[0] < wider.widths[1]
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
    assert fit.height(panel, WIDTH) == wide
