"""The slides, and their PDF."""

from __future__ import annotations

import dataclasses as dc
from pathlib import Path
from typing import Any

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
    assert (last.title, last.closing) == ("Still to be done", "Thank you")
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


def test_nobody_is_reached_by_slides_or_their_notes() -> None:
    mail, phone = "anna.berg@city.example", "06 12 34 56 78"
    found = document(
        {
            "challenge": f"Water rises, ask {mail}.",
            "stakeholders": [{"id": "a", "name": f"Water board ({phone})", "role": f"Writes to {mail}"}],
            "questions_for_peers": [{"topic": "data", "text": f"Who knows? {phone}"}],
        },
        {"objectives": [("objectives.problem", "Problem", f"[Anna](mailto:{mail}) or {phone}, water@a.eu.")]},
        [action(1, title=f"Call {phone}", owner="a")],
    )
    told = repr(deck(found))
    assert mail not in told
    assert phone not in told
    assert "Anna [contact removed] or [contact removed], water@a.eu." in told
    assert told.count("[contact removed]") > 6


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
    shown = HOSTILE.replace("@preview/x:1.0.0", "[contact removed]")
    assert bare(text_of(made(found, tmp_path))).count(bare(shown)) == 2


def test_a_watermark_is_on_every_slide(tmp_path: Path) -> None:
    found = chosen(document(), watermark="§")  # of a longer one, each letter would be found on its own
    assert text_of(made(found, tmp_path)).count("§") == len(deck(found))


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
    even, wider = (titled(of(CITIES / name))["Data and stakeholders"] for name in ("glasgow", "kalamata"))
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
    assert fit.value_letters(long, WIDTH) >= fit.BODY * fit.setting(long, WIDTH, ROOM)[0]


def test_the_country_stands_on_the_cover_and_is_no_figure() -> None:
    cover, *others = deck(of(CITIES / "glasgow"))
    assert cover.text.startswith("United Kingdom · 2025 edition")
    assert not any(
        value == "United Kingdom" for slide in others for panel in slide.panels for _, value in panel.figures
    )


@pytest.mark.parametrize(("count", "columns"), [(1, 1), (8, 1), (9, 2), (16, 2), (25, 3)])
def test_what_is_not_written_is_a_list_in_as_few_columns_as_have_room(count: int, columns: int) -> None:
    headings = tuple(f"{number} What we ask" for number in range(count))
    panel = Panel("Still to be done", unwritten=headings)
    assert fit.unwritten_columns(panel, WIDTH) == columns
    found = fit.in_columns(headings, columns)
    assert tuple(heading for column in found for heading in column) == headings
    assert max(map(len, found)) - min(map(len, found)) <= columns
    assert fit.height(panel, WIDTH) == fit.unwritten(panel, WIDTH, 1.0) < ROOM - THANKS


def offices(count: int) -> list[dict[str, Any]]:
    return [
        {"id": f"s{number}", "name": f"Office number {number}", "role": "decides on thresholds"}
        for number in range(count)
    ]


def test_every_data_source_is_named_before_any_says_whose_it_is() -> None:
    def data(count: int) -> list[str]:
        rows = [
            {"id": f"d{number}", "name": f"Levels of river {number}", "owner": "s1", "status": "available"}
            for number in range(count)
        ]
        found = titled(document({"data_sources": rows, "stakeholders": offices(3)}))
        panel = found["Data and stakeholders"].panels[0]
        assert panel.more == ""
        return [point.text if not point.more else f"{point.text}: {point.more}" for point in panel.points]

    assert data(3) == [f"Levels of river {number}: Office number 1, available" for number in range(3)]
    assert data(10) == [f"Levels of river {number}" for number in range(10)]


def test_what_is_said_moves_closer_before_any_of_it_is_left_out() -> None:
    few, many = (
        titled(document({"stakeholders": [{**row, "role": None} for row in offices(count)]}))
        for count in (6, 11)
    )
    assert few["Stakeholders"].gap == fit.GAP
    assert many["Stakeholders"].gap == fit.TIGHT
    assert (len(many["Stakeholders"].panels[0].points), many["Stakeholders"].panels[0].more) == (11, "")


def test_when_a_figure_was_counted_stands_below_it() -> None:
    assert fit.parted("about 142 500 (census 2021)") == ("about 142 500", "(census 2021)")
    assert fit.parted("(to be counted)") == ("(to be counted)", "")
    assert fit.parted("12 (of 40) trees") == ("12 (of 40) trees", "")


def test_a_figure_takes_two_lines_at_most_and_the_room_that_others_leave() -> None:
    figures = (
        ("Inhabitants", "about 142 500 (census 2021)"),
        ("Municipal budget", "about 168.4 million euros in a year (2025)"),
        ("Digital twin today", "model"),
    )
    panel = Panel("The city", figures=figures)
    widths = fit.cards(panel, WIDTH)
    assert widths[1] == max(widths)
    assert sum(widths) + 2 * fit.GAP == pytest.approx(WIDTH)
    letters = fit.value_letters(panel, WIDTH) * fit.BOLD
    for (_, value), width in zip(figures, widths, strict=True):
        assert fit.lines(fit.parted(value)[0], letters, width - 2 * fit.CARD) <= 2


def test_what_a_plan_has_many_of_is_no_figure_of_the_city() -> None:
    (panel,) = titled(of(CITIES / "glasgow"))["The city in figures"].panels
    assert [name for name, _ in panel.figures] == ["Inhabitants", "Municipal budget", "Digital twin today"]


def test_figures_that_would_be_alone_stand_below_the_challenge(tmp_path: Path) -> None:
    city = {"name": "Sample", "inhabitants": "142,500 (census 2021)"}
    found = document({"city": city, "challenge": "Rivers rise."})
    slides = titled(found)
    assert "The city in figures" not in slides
    told, figures = slides["Challenge"].panels
    assert (told.lead, figures.figures) == ("Rivers rise.", (("Inhabitants", "142,500 (census 2021)"),))
    assert "142,500" in slides["Challenge"].notes
    assert "Rivers rise. Inhabitants 142,500 (census 2021)" in text_of(made(found, tmp_path))
    answers = {"city": [("city.main-challenges", "Challenges", "Summers are hot and rivers rise.")]}
    assert "The city in figures" in titled(document({"city": city, "challenge": "Rivers rise."}, answers))


def test_no_line_of_the_cover_ends_with_a_dot() -> None:
    for name, found in plans().items():
        lines = deck(found)[0].text.split("\n")
        assert 1 <= len(lines) <= 2, name
        assert not any(line.startswith("·") or line.endswith("·") for line in lines), name


def test_what_promises_words_to_come_is_on_no_slide_and_in_no_notes() -> None:
    facts = {
        "challenge": "TBD",
        "city": {"name": "Sample", "inhabitants": "TBD", "budget": "€96 million"},
        "use_case": {"primary": "TBD", "later": ["tbd", "School streets"]},
        "stakeholders": [{"id": "a", "name": "Parks", "role": "TBD"}, {"id": "b", "name": "TBD"}],
        "data_sources": [{"id": "d", "name": "Bus times", "owner": "TBD"}, {"id": "e", "name": "TBD"}],
        "bottlenecks": [{"id": "k", "text": "TBD"}, {"id": "l", "text": "No data."}],
        "funding": {"estimate": "TBD", "sources": [{"name": "TBD", "status": "applied"}]},
        "questions_for_peers": [{"topic": "data", "text": "TBD"}],
    }
    answers = {"city": [("city.main-challenges", "Challenges", "TBD")]}
    rows = [
        action(1, timeline="2026", owner="TBD", milestones=[{"when": "May 2026", "what": "TBD"}]),
        action(2, title="TBD", timeline="TBD"),
    ]
    for slide in deck(document(facts, answers, rows)):
        assert "tbd" not in repr(slide).casefold(), slide.title


def test_the_cells_of_a_table_are_no_sentence() -> None:
    told = "Water rises.\n\n| Quarter | Homes |\n|---|---|\n| Old town | 402 |"
    found = document(answers={"objectives": [("objectives.problem", "Problem", told)]})
    slide = titled(found)["Use case"]
    assert slide.panels[0].text == "Water rises. … (3.a)"
    assert "402" in slide.notes
