"""The document as one HTML page."""

from __future__ import annotations

import base64
import dataclasses as dc
import hashlib
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.render.samples import (
    HOSTILE,
    ROOT,
    action,
    answered,
    document,
    edition,
    everything,
    lille,
    pictures,
    plan,
    png,
    template,
)
from tests.tools.html_check import assert_good_page
from udtplan.load import load
from udtplan.pictures import MOST_BYTES
from udtplan.render.document import Document
from udtplan.render.editions.choice import Choice
from udtplan.render.html.plan import html, unfinished
from udtplan.render.look.look import Look
from udtplan.render.look.pictures import Picture
from udtplan.render.view import view
from udtplan.states import question_states

CITIES = ROOT / "tests" / "fixtures" / "cities"


def page(made: bytes) -> str:
    return made.decode()


def test_the_page_needs_nothing_but_itself() -> None:
    text = page(html(lille()))
    assert "<script" not in text
    assert "<link" not in text
    assert not re.search(r'(src|href)="(?!#|data:)', text)
    assert len(text) < 300_000


def test_its_policy_allows_the_one_style_sheet_and_pictures_inside() -> None:
    text = page(html(lille()))
    style = text.split("<style>")[1].split("</style>")[0]
    named = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{named}'; img-src data:" in text
    assert " style=" not in text


def test_every_question_has_an_address() -> None:
    text = page(html(lille()))
    assert '<div id="objectives-funding" class="question' in text
    assert '<a href="#objectives-funding">' in text


def test_every_address_is_there_once_and_every_link_inside_leads_somewhere(tmp_path: Path) -> None:
    text = page(html(everything(tmp_path / "plan"))).replace('href="#nowhere"', "")
    ids = re.findall(r' id="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', text)) <= set(ids)


def test_headings_come_in_order(tmp_path: Path) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])[ >]", page(html(everything(tmp_path / "plan"))))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_words_of_the_form_in_another_language_are_marked() -> None:
    text = page(html(document({"language": "fr"})))
    assert '<html lang="fr">' in text
    assert '<p class="prompt" lang="en">' in text
    assert 'lang="en"' not in page(html(document())).replace('<html lang="en">', "")


def test_tables_have_a_caption_and_say_what_their_heads_head() -> None:
    text = page(html(document({"stakeholders": [{"id": "a", "name": "A", "kind": "internal"}]})))
    assert '<th scope="col">Name</th><th scope="col">Kind</th>' in text
    assert '<th scope="row">A</th><td>internal</td>' in text
    assert "Stakeholders</caption>" in text


def test_pictures_of_the_plan_are_inside_the_page(tmp_path: Path) -> None:
    pictures(tmp_path / "plan")
    text = page(html(answered("![A map](assets/map.png) ![](assets/map.png)", assets=tmp_path / "plan")))
    assert text.count("data:image/png;base64,") == 2
    assert 'alt="A map"' in text
    assert 'alt="map.png"' in text


@pytest.mark.parametrize(
    "address",
    [
        "../secret.png",
        "assets/../../secret.png",
        "assets/link.png",
        "assets/none.png",
        "assets/note.txt",
        "assets/huge.png",
        "assets/false.png",
        "assets",
        "%00.png",
        "https://example.org/x.png",
        "file:///etc/passwd",
    ],
)
def test_other_pictures_are_their_words(address: str, tmp_path: Path) -> None:
    folder = tmp_path / "plan"
    pictures(folder)
    (folder / "assets" / "link.png").symlink_to(tmp_path / "secret.png")
    (folder / "assets" / "note.txt").write_text("note")
    (folder / "assets" / "false.png").write_text("no picture")
    (folder / "assets" / "huge.png").write_bytes(png(2, 2) + b"\0" * MOST_BYTES)
    text = page(html(answered(f"![the words]({address})", assets=folder)))
    assert "<img" not in text
    assert "the words" in text


def test_without_a_folder_no_picture_is_shown() -> None:
    assert "<img" not in page(html(answered("![a map](assets/map.png)")))


def test_every_question_and_section_links_to_itself_with_its_name() -> None:
    text = page(html(document()))
    own = '<a class="here" href="#{0}" aria-labelledby="link_here {0}_title">'
    for anchor in ("section-objectives", "objectives-funding", "diagnosis-governance-political-leadership"):
        assert own.format(anchor) in text
        assert f' id="{anchor}_title"' in text
    assert '<span id="link_here" hidden>Link to this part</span>' in text


def test_a_section_begins_with_what_it_holds() -> None:
    facts = {"stakeholders": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]}
    text = page(html(document(facts)))
    section = text.split('<section id="section-summary"')[1].split("</section>")[0]
    assert "<dt>Answers written</dt> <dd>1 of 3</dd>" in section
    assert "<dt>Stakeholders</dt> <dd>2</dd>" in section
    assert '<li><a href="#summary-key-stakeholders">Key stakeholders</a></li>' in section
    assert section.index("<dt>Answers written") < section.index('<div id="summary-overview"')


def test_a_draft_lists_what_is_missing_by_section() -> None:
    text = page(html(document()))
    missing = text.split('<details class="missing">')[1].split("</details>")[0]
    assert missing.count("<h3>") == 7
    found = re.findall(
        r'<li><a href="#([^"]+)">[^<]+</a> <span class="state">Not yet written.</span></li>', missing
    )
    assert len(found) == 32
    assert missing.index("1. City information") < found_at(missing, "city-inhabitants")
    assert "only_missing" not in page(html(lille())).split("</style>")[1]


def found_at(text: str, anchor: str) -> int:
    return text.index(f'href="#{anchor}"')


def test_what_stands_above_something_unfinished_is_unfinished_too() -> None:
    states = dict.fromkeys(template().by_id, "answered") | {
        "diagnosis.governance.internal-alignment": "partial"
    }
    assert unfinished(document(states=states)) == {
        "section-diagnosis",
        "diagnosis-governance",
        "diagnosis-governance-internal-alignment",
    }


def test_only_answered_says_nothing_about_what_is_missing() -> None:
    made = view(plan(), template(), edition(), states={}, choice=Choice(only_answered=True))
    text = page(html(made))
    assert "Not yet written" not in text
    assert 'id="only_missing"' not in text
    assert 'class="draft"' not in text
    assert "<dd>Draft</dd>" in text


def test_each_action_of_the_chart_opens_to_its_details() -> None:
    row = action(1, timeline="Q1 2026", steps=["First"], milestones=[{"when": "spring 2026", "what": "Go"}])
    text = page(html(document(actions=[row, action(2, timeline="2027")])))
    assert text.count('<details class="row">') == 2
    card = text.split('<details class="row">')[1].split("</details>")[0]
    assert '<span class="unseen">Action 1, Q1 2026</span>' in card
    for said in ("A goal", "Q1 2026", "First", "spring 2026", "Go"):
        assert said in card.split('<div class="card">')[1]


def test_what_no_action_answers_is_marked() -> None:
    facts = {
        "objectives": [{"id": "air", "text": "Cleaner air"}],
        "bottlenecks": [{"id": "silos", "text": "Silos", "question": "diagnosis.funding"}],
    }
    text = page(html(document(facts, actions=[action(1, addresses=["air"]), action(2)])))
    table = text.split('<section id="traceability"')[1]
    assert '<th scope="row">Cleaner air</th><td>\n<ul>\n<li><a href="#action-1">Action 1</a></li>' in table
    assert '<span class="ref">4.c</span> Silos</th><td>\n<span class="state">No action yet</span>' in table
    assert '<tr id="action-1">' in text


def test_a_plan_whose_actions_name_no_aim_has_no_table_of_them() -> None:
    made = document({"objectives": [{"id": "air", "text": "Cleaner air"}]}, actions=[action(1)])
    assert "traceability" not in page(html(made)).split("</style>")[1]


def test_a_watermark_is_said_once_and_drawn_behind_the_text() -> None:
    text = page(html(chosen(watermark=f"Internal {HOSTILE}")))
    assert text.count("&lt;script&gt;alert(1)") == 3
    assert '<p class="stamp">Internal' in text
    assert len(re.findall(r'<svg class="watermark[^>]* aria-hidden="true"', text)) == 2
    assert 'class="watermark' not in page(html(chosen(watermark=" "))).split("</style>")[1]


@pytest.mark.parametrize(("colour", "is_light"), [("", True), ("#7a1f5c", True), ("#767676", False)])
def test_a_watermark_on_the_cover_is_lighter_than_it_where_words_stay_clear(
    colour: str, is_light: bool
) -> None:
    cover = page(html(chosen(watermark="Internal", look=Look(colour)))).split('<header class="cover"')[1]
    assert ('class="watermark light"' in cover) is is_light


def test_a_wide_register_has_four_columns_and_the_others_below_them_by_name() -> None:
    source = {"id": "air", "name": "Air", "owner": "IT", "access": "API", "licence": "CC0", "status": "gap"}
    source |= {"refresh": "daily", "personal_data": "none", "note": "new"}
    text = page(html(document({"data_sources": [source]}))).split("</style>")[1]
    table = text.split('<table class="register stacked">')[1].split("</table>")[0]
    assert re.findall('<th scope="col">(.*?)</th>', table) == ["Name", "Owner", "Access", "Status"]
    assert (
        '<td data-label="Access:">API<span class="more"><span class="name">Licence:</span> CC0</span>'
        '<span class="more"><span class="name">Refresh:</span> daily</span></td>'
    ) in table
    assert '<th scope="row">Air<span class="more"><span class="name">Note:</span> new</span></th>' in table


@pytest.mark.parametrize(
    "text",
    [
        "02 47 12 34 56",
        "+33 2 47 12 34 56",
        "+49 (0)30 123 456",
        "210 123 4567",
        "24 personnes",
        "1er mars 2026",
        "12. März 2026",
        "12 de marzo de 2026",
        "Sept. 2026",
    ],
)
def test_a_phone_number_a_date_and_a_count_stay_on_one_line(text: str) -> None:
    tied = text.replace(" ", "\u00a0")
    assert f"<p>Before ({tied}) after</p>" in page(html(answered(f"Before ({text}) after")))


@pytest.mark.parametrize(
    "text", ["years 2026 2027", "in 2026 there", "Ende 2026", "1 2 3 4 5 6 7 8 9 10 11 12"]
)
def test_other_numbers_part_where_their_line_ends(text: str) -> None:
    assert f"<p>{text}</p>" in page(html(answered(text)))


def test_a_sum_in_brackets_behind_a_year_is_not_taken_for_a_phone_number() -> None:
    text = page(html(answered("Paid from 2030 (223 900 € a year).")))
    assert "from 2030 (223\u00a0900\u00a0€ a year)" in text


@pytest.mark.parametrize("sign", ["—", "–", "--"])
def test_who_said_a_quote_stands_on_a_line_of_its_own(sign: str) -> None:
    text = page(html(answered(f"> Nobody told us,\n> and then it rained.\n> {sign} A resident")))
    assert f"<p>Nobody told us, and then it rained.<br>\n{sign} A resident</p>" in text
    assert "<br>" not in page(html(answered(f"Nobody told us,\n{sign} as ever {sign} and it rained.")))


def test_a_city_s_colour_and_logo_are_on_the_page() -> None:
    logo = Picture("logo.png", "image/png", png(4, 2))
    text = page(html(chosen(look=Look("#7a1f5c", logo, 'City "of" <Lille>'))))
    assert "--cover: #7a1f5c;" in text
    assert f'src="{logo.data_uri}" alt="City &#34;of&#34; &lt;Lille&gt;"' in text
    assert "#17637f" not in text


def chosen(**choice: Any) -> Document:
    """A small plan in an edition of its text."""
    return dc.replace(document(), choice=Choice(**choice))


def test_the_title_of_a_public_page_says_so() -> None:
    shown = plan({"share": "public"})
    page = html(view(shown, template(), edition(), states={}, choice=Choice(public=True))).decode()
    assert "<title>Action Plan – Sample – Public edition (Draft)</title>" in page
    assert "Public edition" not in html(view(shown, template(), edition(), states={})).decode()


@pytest.mark.parametrize(
    ("link", "is_said"),
    [
        ("<https://example.eu/data>", True),
        ("[example.eu/data](https://example.eu/data/)", True),
        ("[the data](https://example.eu/data)", False),
    ],
)
def test_print_gives_no_address_to_a_link_that_says_it(link: str, is_said: bool) -> None:
    page = html(answered(f"See {link}.")).decode()
    assert ('<a class="address" href="https://example.eu/data' in page) is is_said
    assert '.answer a[href^="http"]:not(.address)::after' in page


@pytest.mark.slow
def test_pages_are_correct_and_accessible(tmp_path: Path) -> None:
    logo = Picture("logo.png", "image/png", png(40, 20))
    made = {
        "lille": lille(),
        "fresh": document(),
        "all": everything(tmp_path / "plan"),
        "look": chosen(watermark="Internal", look=Look("#7a1f5c", logo, "Lille")),
    }
    made |= {folder.name: city(folder) for folder in sorted(CITIES.iterdir())}
    for name, found in made.items():
        (tmp_path / f"{name}.html").write_bytes(html(found))
    assert_good_page(*(tmp_path / f"{name}.html" for name in made))


def city(folder: Path) -> Document:
    """The plan of a city as it stands, finished or not."""
    loaded = load(folder)
    states = question_states(loaded.plan, loaded.template, loaded.edition, loaded.edition.stages[-1].id)
    found = {state.question.id: str(state.state) for state in states}
    return view(loaded.plan, loaded.template, loaded.edition, states=found, assets=folder)


def test_a_number_stays_on_the_line_of_its_unit_but_code_is_as_written() -> None:
    text = "Within 12 months: € 250 k.\n\n`12 months`\n\n```\n12 months\n```\n\n| A |\n|---|\n| 3 / 900 |"
    made = html(answered(f"{text}\n\n[12 months](https://example.org/?a=12 months)")).decode()
    assert "Within 12\u00a0months: €\u00a0250\u00a0k." in made
    assert "<td>3\u00a0/\u00a0900</td>" in made
    assert made.count("<code>12 months</code>") == 2
    assert not re.search("<[^>]*\u00a0", made.partition("</style>")[2])
    assert "\u00a0" not in made.partition("</style>")[0]


def test_a_box_to_tick_has_no_other_mark_before_it() -> None:
    text = html(answered("- [ ] to do\n- [x] done\n- plain")).decode()
    assert '<li class="task">☐ to do</li>\n<li class="task">☑ done</li>\n<li>plain</li>' in text


def test_how_an_action_stands_has_its_name_as_who_is_responsible_has() -> None:
    rows = [action(1, timeline="2026", status="running", owner="gis")]
    text = html(document({"stakeholders": [{"id": "gis", "name": "GIS"}]}, None, rows)).decode()
    assert '<span class="who"><span>Responsible:</span> GIS</span>' in text
    assert '<span class="status"><span>State:</span> running</span>' in text
