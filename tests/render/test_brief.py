"""The brief: two pages at most, whatever the plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape, unescape
from pathlib import Path
from subprocess import run
from typing import Any

import pytest

from tests.render.samples import HOSTILE, LILLE, ROOT, action, document, png
from tests.render.shorts import CITIES, chosen, of, plans, shared
from tests.tools.browse import browse
from tests.tools.html_check import assert_good_page
from tests.tools.pdf_check import assert_accessible, page_validate, pages_of, text_of
from tests.tools.programs import need
from udtplan.render.look.look import Look
from udtplan.render.look.pictures import Picture
from udtplan.render.pdf.text import hyphenated
from udtplan.render.short.brief import brief_html, brief_pdf
from udtplan.render.slides.deck import deck
from udtplan.render.view import Document
from udtplan.render.words.text import unbroken

COHORT = ROOT / "examples" / "cohort"


def made(found: Document, folder: Path, name: str = "made") -> Path:
    path = folder / f"{name}.pdf"
    path.write_bytes(brief_pdf(found))
    return path


def pages(path: Path) -> int:
    said = run(
        [need("apt-get install poppler-utils", "pdfinfo"), path], capture_output=True, text=True, check=True
    )
    return int(re.search(r"Pages:\s+(\d+)", said.stdout)[1])  # type: ignore[index]


def bare(text: str) -> str:
    """The words without what breaking a line adds or takes."""
    return re.sub("[ \u200b-]", "", text)


def words(found: Document, folder: Path) -> str:
    return text_of(made(found, folder))


def test_no_plan_needs_more_than_two_pages(tmp_path: Path) -> None:
    counts = {name: pages(made(found, tmp_path, name)) for name, found in plans().items()}
    assert {name: count for name, count in counts.items() if count > 2} == {}
    assert counts["fresh"] == 1


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_every_brief_is_accessible_and_fit_for_archives(profile: str, tmp_path: Path) -> None:
    for name, found in plans().items():
        assert page_validate(made(found, tmp_path, name), profile).failures == []


@pytest.mark.slow
def test_a_second_validator_agrees(tmp_path: Path) -> None:
    logo = Picture("logo.png", "image/png", png(40, 20))
    found = dict(plans())
    found["look"] = chosen(document(), watermark="Internal", look=Look("#7a1f5c", logo, "Lille"))
    assert_accessible(*(made(each, tmp_path, name) for name, each in found.items()))


@pytest.mark.slow
def test_pages_are_correct_and_accessible(tmp_path: Path) -> None:
    logo = Picture("logo.png", "image/png", png(40, 20))
    found = dict(plans())
    found["look"] = chosen(document(), watermark="Internal", look=Look("#7a1f5c", logo, "Lille"))
    for name, each in found.items():
        (tmp_path / f"{name}.html").write_bytes(brief_html(each))
    assert_good_page(*(tmp_path / f"{name}.html" for name in found))


def test_the_same_plan_gives_the_same_bytes() -> None:
    for found in plans().values():
        assert brief_pdf(found) == brief_pdf(found)
        assert brief_html(found) == brief_html(found)


def test_a_short_plan_needs_no_second_page_for_what_stakeholders_do(tmp_path: Path) -> None:
    people = [
        {"id": f"s{number}", "name": f"Office {number}", "role": "works on it " * 6} for number in range(16)
    ]
    path = made(document({"stakeholders": people}), tmp_path)
    assert pages(path) == 1
    assert all(f"Office {number}" in text_of(path) for number in range(16))


def test_a_decision_maker_finds_what_is_asked(tmp_path: Path) -> None:
    text = words(of(CITIES / "glasgow"), tmp_path)
    for phrase in (
        "Choose where to retrofit pre-1919 tenements first",
        "Share of grant money that goes to the fifth of closes at highest risk",
        "Outside the council only one dataset comes under a signed agreement.",
        "Data agreements with the three authorities",
        "£520–610 k over three years",
        "Corporate GIS Team",
        "City Region Deal innovation fund (£220 k, applied)",
        "Decision of the City Region Deal innovation fund",
    ):
        assert phrase in text


def test_a_plan_in_prose_points_to_its_questions(tmp_path: Path) -> None:
    text = words(of(LILLE), tmp_path)
    assert "… (4.a)" in text
    assert re.search(r"and \d+ more, see the plan", text)


def test_a_draft_names_the_questions_that_are_not_answered(tmp_path: Path) -> None:
    found = document({"challenge": "Floods"})
    text = words(found, tmp_path)
    assert "Draft" in text
    assert "Still to be done ES.a Overview · ES.b Objectives · ES.c Key stakeholders · " in text
    page = brief_html(found).decode()
    assert [
        name for name in (item.name for item in found.missing) if f"<li>{escape(name)}</li>" not in page
    ] == []


def test_what_is_still_to_be_done_is_counted_where_there_is_no_room_for_it(tmp_path: Path) -> None:
    facts = {
        "challenge": "Floods. " * 60,
        "use_case": {"primary": "Roofs. " * 80, "later": ["Later. " * 9] * 9},
    }
    text = words(document(facts, actions=[action(number, timeline="2026") for number in range(30)]), tmp_path)
    told = text.partition("Still to be done")[2]
    assert "ES.a Overview" in told
    assert told.count(" · ") + 1 + int((re.search(r"and (\d+) more, see the plan", told) or [0, 0])[1]) >= 30


def test_a_plan_that_lacks_nothing_has_nothing_still_to_be_done(tmp_path: Path) -> None:
    found = of(CITIES / "glasgow")
    assert not found.draft
    assert found.words.to_write not in words(found, tmp_path) + brief_html(found).decode()


def test_the_page_and_the_printed_brief_have_the_same_parts(tmp_path: Path) -> None:
    for name, found in plans().items():
        page, text = brief_html(found).decode(), bare(words(found, tmp_path))
        parts = [unescape(title) for title in re.findall(r"<h2[^>]*>(.*?)</h2>", page)]
        assert [title for title in parts if bare(title) not in text] == [], name


def full() -> Document:
    """A plan in which every register has more than a page can hold beside the others."""
    roles = ["sponsor", "accountable", "manager", "technical-lead", "user"]
    long = "in the upper and in the lower valley of the river, with its tributaries"
    facts = {
        "challenge": f"Floods {long}.",
        "use_case": {"primary": f"Compare measures {long}", "later": ["Shade", "Traffic"]},
        "city": {"name": "Serranova", "country": "PT", "inhabitants": "about 142 500 (Census 2021)"},
        "stakeholders": [
            {
                "id": f"s{number}",
                "name": f"Office {number}",
                "role": f"works {long}",
                "roles": roles[number : number + 1],
            }
            for number in range(9)
        ],
        "data_sources": [
            {"id": f"d{number}", "name": f"Source {number}", "owner": "s1", "status": "gap"}
            for number in range(9)
        ],
        "objectives": [{"id": f"o{number}", "text": f"Objective {number} {long}."} for number in range(6)],
        "bottlenecks": [{"id": f"b{number}", "text": f"Bottleneck {number} {long}."} for number in range(14)],
        "funding": {
            "estimate": "€400 k",
            "sources": [
                {"name": f"Fund {number}", "amount": "€9 k", "status": "applied"} for number in range(4)
            ],
        },
    }
    actions = [
        action(
            number,
            timeline="2027",
            addresses=["b1"],
            milestones=[{"when": "May 2027", "what": f"Mark {number}"}],
        )
        for number in range(14)
    ]
    return document(facts, actions=actions)


@pytest.mark.parametrize(
    "kind",
    ["Office", "Source", "Objective", "Bottleneck", "Fund", "Mark", "Accountable Office", "Sponsor Office"],
)
def test_a_full_plan_shows_some_of_every_list(kind: str, full_text: str) -> None:
    least = 1 if " " in kind else 2
    assert len(set(re.findall(rf"{kind} \d+", full_text))) >= least


@pytest.fixture(scope="module")
def full_text(tmp_path_factory: pytest.TempPathFactory) -> str:
    return words(full(), tmp_path_factory.mktemp("full"))


def test_who_answers_for_the_plan_is_named_however_little_room_there_is(tmp_path: Path) -> None:
    assert "Accountable" in words(plans()["huge"], tmp_path)


def filled(path: Path) -> list[float]:
    """How far down the text of each page reaches, without its foot."""
    said = run(
        [need("apt-get install poppler-utils", "pdftotext"), "-bbox", path, "-"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    ends = [re.findall(r'yMax="([\d.]+)"', page) for page in said.split("<page ")[1:]]
    return [max(at for at in map(float, page) if at < 790) / 842 for page in ends]


def test_no_list_is_cut_on_a_last_page_that_has_room(tmp_path: Path) -> None:
    cohort = {path.parent.name: of(path.parent) for path in sorted(COHORT.glob("*/plan.yaml"))}
    found = {**plans(), **cohort, "full": full()}
    for name, each in found.items():
        path = made(each, tmp_path, name)
        is_cut = each.words.see_plan in " ".join(pages_of(path)[-1].split())
        assert not is_cut or filled(path)[-1] > 0.85, name


def test_data_and_stakeholders_for_which_there_is_no_room_are_counted(tmp_path: Path) -> None:
    facts = {
        "data_sources": [{"id": f"d{number}", "name": f"Source {number}"} for number in range(40)],
        "stakeholders": [{"id": f"s{number}", "name": f"Office {number}"} for number in range(30)],
    }
    text = words(document(facts, actions=[action(number, timeline="2026") for number in range(16)]), tmp_path)
    for title, kind, total in (("Data sources", "Source", 40), ("Stakeholders", "Office", 30)):
        assert title in text
        named = len(set(re.findall(rf"{kind} \d+", text)))
        assert 0 < named < total
        assert f"and {total - named} more, see the plan" in text


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Water rises. ![A map of the river](assets/map.png)", "Water rises."),
        ("![A map](assets/map.png) Water rises.", "Water rises."),
        ("Water ![a map](assets/map.png) rises.", "Water rises."),
        ("Water rises ![a map](assets/map.png).", "Water rises."),
        ("Water rises (![a map](assets/map.png)) fast.", "Water rises fast."),
        ("Water rises. [![A map](assets/map.png)](https://example.org)", "Water rises."),
        ("Water rises. [![A map](assets/map.png)](assets/map.pdf)", "Water rises."),
        ("## ![A map](assets/map.png)\n\nWater rises.", "Water rises."),
        ("Water rises.\n\n- ![A map](assets/map.png)\n- *![A map](assets/map.png)*", "Water rises."),
        ("Water rises.\n\n| ![A map](assets/map.png) |\n|---|", "Water rises."),
        ("![A map](assets/map.png)", "… (3.a)"),
    ],
)
def test_a_picture_that_the_brief_does_not_show_leaves_nothing_behind(
    written: str, told: str, tmp_path: Path
) -> None:
    found = document(answers={"objectives": [("objectives.problem", "Problem", written)]})
    text = words(found, tmp_path)
    assert f"Use case {told} " in f"{text} "
    assert f"<p>{told}</p>" in brief_html(found).decode().replace("\u00a0", " ")
    assert "map" not in text


def test_what_is_written_in_part_is_told() -> None:
    page = brief_html(document({"use_case": {"primary": "Find the roofs"}})).decode()
    assert "Find the roofs" in page


def test_only_what_is_answered_is_shown_if_asked(tmp_path: Path) -> None:
    text = words(of(CITIES / "the-hague", only_answered=True), tmp_path)
    assert "Not yet written" not in text
    assert "What it is for" not in text


def test_hostile_words_are_words(tmp_path: Path) -> None:
    found = document({"challenge": HOSTILE, "use_case": {"primary": HOSTILE}})
    assert bare(words(found, tmp_path)).count(bare(HOSTILE)) == 2
    page = brief_html(found).decode()
    assert "<script" not in page
    assert page.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 2


def test_signs_that_no_font_has_are_named_and_need_no_third_page(tmp_path: Path) -> None:
    found = document({"challenge": "🚲" * 4000, "city": {"name": "🚲" * 400}})
    path = made(found, tmp_path)
    assert "[bicycle]" in text_of(path)
    assert pages(path) <= 2


def test_a_watermark_is_on_every_page_and_in_the_page(tmp_path: Path) -> None:
    found = of(LILLE, watermark="§")  # of a longer one, each letter would be found on its own
    assert words(found, tmp_path).count("§") == 2
    assert '<p class="stamp">§</p>' in brief_html(found).decode()


def test_the_colour_of_the_city_is_the_colour_of_the_brief() -> None:
    page = brief_html(chosen(document(), look=Look("#7a1f5c"))).decode()
    assert "--cover: #7a1f5c" in page
    assert "#17637f" not in page


def test_a_plan_in_another_language_marks_the_words_of_the_form() -> None:
    page = brief_html(document({"language": "el", "use_case": {"primary": "Στέγες"}})).decode()
    assert '<html lang="el">' in page
    assert '<h2 id="use-case" lang="en">' in page
    assert '<ul class="todo" lang="en">\n<li>Challenge</li>' in page


@pytest.mark.parametrize("language", ["el", "en-GB", "mt", "sr-Latn-RS", "zz"])
def test_any_language_is_accessible(language: str, tmp_path: Path) -> None:
    assert page_validate(made(document({"language": language}), tmp_path)).failures == []


def test_a_public_edition_says_so_on_its_first_page_and_at_the_foot_of_each(tmp_path: Path) -> None:
    found = shared()
    every = pages_of(made(found, tmp_path))
    assert "what the city shares with everybody" in " ".join(every[0].split())
    assert all("· Public edition" in page for page in every)
    assert "what the city shares with everybody" in brief_html(found).decode()


def test_what_is_not_published_is_not_still_to_be_done(tmp_path: Path) -> None:
    text = words(shared(), tmp_path)
    assert "3.e Digital twin governance" in text
    assert "3.f Funding" not in text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("200 000 €", "200\u00a0000\u00a0€"),
        ("3 / 900 élèves", "3\u00a0/\u00a0900 élèves"),
        ("12 % of 5 km", "12\u00a0% of 5\u00a0km"),
        ("€ 250 k for 12 months, 5 Mio. €", "€\u00a0250\u00a0k for 12\u00a0months, 5\u00a0Mio.\u00a0€"),
        ("1.2 million, 3 semaines, 7 Jahre", "1.2\u00a0million, 3\u00a0semaines, 7\u00a0Jahre"),
        ("2 ετών, 4 miesięcy, 250 EUR", "2\u00a0ετών, 4\u00a0miesięcy, 250\u00a0EUR"),
        ("up to € 5, 3 € more", "up to €\u00a05, 3\u00a0€ more"),
        ("2027 monthly, 3 dayside", "2027 monthly, 3 dayside"),
        ("in 2025 12 actions", "in 2025 12 actions"),
        ("142 500 (Census 2021)", "142\u00a0500 (Census 2021)"),
        ("+44 (0)20 7946 0000", "+44\u00a0(0)20\u00a07946\u00a00000"),
        ("Phase 2 starts", "Phase 2 starts"),
    ],
)
def test_a_number_stays_with_its_unit(written: str, shown: str) -> None:
    assert unbroken(written) == shown


_BROKEN = """
return await page.evaluate(() => {
  const broken = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of node.data.matchAll(/[^ \\n-]+/g)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const boxes = [...range.getClientRects()].filter(it => it.width > 0.5);
      if (new Set(boxes.map(it => Math.round(it.top))).size > 1) broken.push(word[0]);
    }
  }
  return { broken, wide: document.documentElement.scrollWidth - innerWidth };
});
"""


@pytest.mark.slow
@pytest.mark.parametrize("width", [320, 360, 390, 768, 1280])
def test_no_word_amount_or_unit_is_broken_on_any_screen(width: int, tmp_path: Path) -> None:
    sources = [
        {"name": "Budget de la ville", "amount": "450 k€", "status": "secured"},
        {"name": "FEDER Centre-Val de Loire", "amount": "1 600 000 €", "status": "applied"},
    ]
    facts = {
        "language": "fr",
        "city": {"name": "Villefranche"},
        "challenge": "Savoir où désimperméabiliser d’abord.",
        "stakeholders": [{"id": "a", "name": "Direction de l’assainissement", "roles": ["sponsor", "user"]}],
        "bottlenecks": [{"id": "b", "text": "Aucune clause de réversibilité dans les marchés."}],
        "funding": {"estimate": "1,2 M€ d’investissement", "sources": sources},
    }
    path = tmp_path / "brief.html"
    found = document(facts, actions=[action(1, addresses=["b"], timeline="2026")])
    logo = Picture("logo.png", "image/png", png(140, 40))
    path.write_bytes(brief_html(chosen(found, look=Look("#7a1f5c", logo, "Villefranche"))))
    look = {"viewport": {"width": width, "height": 900}, "isMobile": width < 700}
    assert browse(path, _BROKEN, look) == {"broken": [], "wide": 0}


def test_the_dot_between_the_words_above_the_title_begins_no_line() -> None:
    assert ">Action Plan\u00a0· In brief</span>" in brief_html(document()).decode()


TBD: Mapping[str, Any] = {
    "city": {"name": "Lille", "inhabitants": "TBD", "budget": "to be confirmed"},
    "challenge": "TBD",
    "use_case": {"primary": "à définir", "later": ["TBD"], "candidates": ["…"]},
    "stakeholders": [
        {"id": "a", "name": "TBD", "roles": ["accountable"]},
        {"id": "b", "name": "Office", "role": "TBD"},
    ],
    "data_sources": [
        {"id": "d", "name": "Traffic", "owner": "a", "status": "gap"},
        {"id": "e", "name": "TBD"},
    ],
    "objectives": [
        {"id": "o", "text": "TBD"},
        {"id": "p", "text": "Less noise", "indicator": {"label": "Noise", "baseline": "TBD", "by": "2028"}},
    ],
    "bottlenecks": [{"id": "n", "text": "TBD"}, {"id": "m", "text": "No data"}],
    "funding": {
        "estimate": "TBD",
        "recurring": "tbc",
        "sources": [{"name": "TBD"}, {"name": "Own", "amount": "TBD"}],
    },
    "questions_for_peers": [{"topic": "data", "text": "TBD"}],
}


def promised() -> Document:
    """A draft in which more is promised than written."""
    answers = {
        "objectives": [
            ("objectives.problem", "Problem", "TBD"),
            ("objectives.funding", "Funding", "**TBD**"),
        ],
        "city": [("city.main-challenges", "Challenges", "To be completed.")],
    }
    marks = [{"when": "TBD", "what": "Opening"}, {"when": "May 2027", "what": "TBD"}]
    actions = [
        action(1, timeline="TBD", owner="a", milestones=marks),
        action(2, title="TBD", timeline="2027", owner="TBD"),
    ]
    return document(TBD, answers, actions)


def test_what_is_only_promised_is_not_told_and_is_still_to_be_done(tmp_path: Path) -> None:
    found = promised()
    page, text = brief_html(found).decode(), words(found, tmp_path)
    for told in (page, text, repr(deck(found))):
        assert re.findall("(?i)tbd|tbc|to be c|à définir", told) == []
    for title in ("Office", "Traffic", "Less noise", "Noise: 2028", "No data", "Own", "Opening", "Action 1"):
        assert title in text
    assert "Still to be done" in text
    assert "Use case" not in text


def test_an_answer_copied_from_the_example_is_not_told() -> None:
    answers = {"objectives": [("objectives.problem", "Problem", "Words of the example.")]}
    found = document(answers=answers, states={"objectives.problem": "example-left"})
    assert "Words of the example" not in brief_html(found).decode()


def test_on_a_phone_each_cell_of_a_table_says_what_it_is() -> None:
    facts = {"funding": {"sources": [{"name": "Own", "amount": "€5 k", "status": "secured"}]}}
    page = brief_html(document(facts)).decode()
    assert '<td><span class="of" aria-hidden="true">Amount: </span>€5\u00a0k</td>' in page


@pytest.mark.parametrize(
    ("word", "is_left"),
    [
        ("Donaudampfschifffahrtselektrizitätenhauptbetrieb", True),
        ("x" * 46, False),
        ("https://example.org/a/very/long/address/indeed", False),
    ],
)
def test_only_what_can_not_be_hyphenated_is_broken_anywhere(word: str, is_left: bool) -> None:
    assert (hyphenated(word) == word) == is_left
