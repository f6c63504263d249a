"""Family A on plans of a line or two: pictures, captions, and what points at a person."""

from __future__ import annotations

import struct
from datetime import date
from pathlib import Path

import pytest

from tests.render.samples import png
from tests.rules.plans import check, found, fresh, written
from udtplan.findings import Finding
from udtplan.load import load
from udtplan.pictures import MOST_BYTES
from udtplan.render.look.pictures import Unshown, look_up
from udtplan.rules import RULES, Case, Problem

VISION = "## a. Vision"


def plan(tmp_path: Path, code: str, text: str, facts: str = "", stage: str = "final") -> list[Finding]:
    """What one rule finds in a plan just begun whose vision is `text`."""
    files = fresh()
    files["plan.yaml"] = f"city: {{name: Kalamata}}\n{facts}"
    files["4-diagnosis.md"] = files["4-diagnosis.md"].replace(VISION, f"{VISION}\n\n{text}\n")
    pictures: dict[str, str | bytes] = {f"assets/{name}.png": png(2, 2) for name in ("board", "sources")}
    checked = check(written(tmp_path / "kalamata", {**files, **pictures}), stage)
    return [finding for finding in checked.findings if finding.code == code]


# ── A001 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "image",
    ["![](assets/board.png)", "![ ](<assets/the board.png>)", "![][board]\n\n[board]: assets/board.png"],
)
def test_a_picture_without_words_is_an_error(tmp_path: Path, image: str) -> None:
    (finding,) = plan(tmp_path, "A001", f"Before.\n\n{image}")
    assert (str(finding.severity), finding.certain) == ("error", True)
    assert finding.excerpt.startswith("![")


@pytest.mark.parametrize("words", ["image", "board.png", "Figure 3", "IMG_2041.jpg"])
def test_words_that_say_nothing_are_a_guess(tmp_path: Path, words: str) -> None:
    (finding,) = plan(tmp_path, "A001", f"![{words}](assets/board.png)")
    assert (str(finding.severity), finding.certain) == ("warning", False)


def test_in_a_private_plan_it_is_a_warning(tmp_path: Path) -> None:
    (finding,) = plan(tmp_path, "A001", "![](assets/board.png)", "share: private\n")
    assert finding.severity == "warning"


@pytest.mark.parametrize(
    "text",
    [
        "![Board of the workshop: twelve notes on data](assets/board.png)",
        "```\n![](assets/board.png)\n```",
        "Write `![](x.png)` to show a picture, or [a link](x.html).",
        "<!-- ![](assets/board.png) -->\n\nWords.",
    ],
)
def test_words_code_and_comments_are_no_pictures_without_words(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "A001", text) == []


# ── A002 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "says", "certain"),
    [
        ("![Board](https://pictures.example/board.png)", "does not lie in the plan's folder", True),
        ("![Board](data:image/png;base64,iVBOR)", "does not lie in the plan's folder", True),
        ("![Board](../other/board.png)", "outside the plan's folder", True),
        ("![Board](C:\\pictures\\board.png)", "outside the plan's folder", True),
        ("![Board](assets/board.tiff)", "of a kind", True),
        ("![Table of the sources](assets/sources.png)", "seems to be a table", False),
        ("Figure 2: what planners expect", "caption of a picture", True),
        ("(Example of a board with three columns)", "caption of a picture", False),
        ("What comes first is marked in red.", "can't see the colour", False),
        ("Green notes are about data.", "can't see the colour", False),
    ],
)
def test_what_readers_will_not_see_is_found(tmp_path: Path, text: str, says: str, certain: bool) -> None:
    (finding,) = plan(tmp_path, "A002", text)
    assert says in finding.message
    assert finding.certain is certain


@pytest.mark.parametrize(
    "text",
    [
        "Figure 1: what planners expect\n\n![What planners expect: maps](assets/board.png)",
        "As figure 2 of the mobility plan shows, two thirds walk.",
        "Red brick houses are built in red stone; the red line of the tram is late. Maps are ready.",
        "Map of the sources in the register; photo competitions take place each May.",
    ],
)
def test_what_only_sounds_like_a_caption_or_a_colour_is_left_alone(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "A002", text) == []


def sized(width: int, height: int) -> bytes:
    """The first bytes and the last of a picture of so many points."""
    return png(2, 2).replace(struct.pack(">II", 2, 2), struct.pack(">II", width, height))


def missing(tmp_path: Path, text: str, *files: str, content: bytes = png(2, 2)) -> list[Problem]:
    """What A002 says where these files lie in the folder."""
    folder = written(tmp_path / "kalamata", {**fresh(), "4-diagnosis.md": f"# 4.\n\n{VISION}\n\n{text}\n"})
    written(folder, dict.fromkeys(files, content))
    loaded = load(folder)
    case = Case(loaded.plan, loaded.template, loaded.edition, "final", date(2025, 12, 1))
    return list(RULES["A002"].look(case))


def test_a_picture_that_is_not_there_is_found_with_what_looks_like_it(tmp_path: Path) -> None:
    (problem,) = missing(tmp_path, "![Board](assets/bord.png)", "assets/board.png")
    assert problem.message == "There is no picture “assets/bord.png”."
    assert problem.hint == "Did you mean `assets/board.png`?"


def test_a_picture_that_is_there_is_fine_however_its_name_is_written(tmp_path: Path) -> None:
    assert missing(tmp_path, "![Board](assets/the%20board.png)", "assets/the board.png") == []
    assert missing(tmp_path / "again", "![Board](./assets/board.png)", "assets/board.png") == []


@pytest.mark.parametrize(
    ("content", "why", "hint"),
    [
        (png(2, 2) + b"\0" * MOST_BYTES, "it has 5.0 MB, and at most 5 MB are shown", "2000 points across"),
        (
            sized(8192, 8192),
            "it has 8192 × 8192 points, and at most 50 million are shown",
            "2000 points across",
        ),
        (png(2, 2)[:-12], "there is no whole PNG picture in it", "save it again"),
    ],
    ids=["heavy", "large", "broken"],
)
def test_a_picture_that_documents_do_not_show_is_found_before_they_are_made(
    tmp_path: Path, content: bytes, why: str, hint: str
) -> None:
    (problem,) = missing(
        tmp_path, "![Board](assets/the%20board.png)", "assets/the board.png", content=content
    )
    assert problem.message == f"The picture “the board.png” is not shown in documents: {why}."
    assert hint in problem.hint
    assert problem.certain
    found = look_up("assets/the%20board.png", tmp_path / "kalamata")
    assert isinstance(found, Unshown)
    assert (found.why, found.remedy) == (why, problem.hint)


def test_a_photo_that_is_larger_than_a_page_shows_it_is_a_hint(tmp_path: Path) -> None:
    photo = sized(3000, 2000) + b"\0" * 3 * 1024**2
    (problem,) = missing(tmp_path, "![The town](assets/town.png)", "assets/town.png", content=photo)
    said = "has 3000 × 2000 points and 3.0 MB. Documents show fewer, and grow by all of it."
    assert problem.message == f"The picture “town.png” {said}"
    assert problem.hint == "Make it smaller: 2000 points across fill a page."
    assert (problem.severity, problem.certain) == ("info", True)
    assert not isinstance(look_up("assets/town.png", tmp_path / "kalamata"), Unshown)


@pytest.mark.parametrize(
    "content",
    [sized(2000, 1500) + b"\0" * 1024**2, sized(4000, 3000), sized(1200, 2000) + b"\0" * 1024**2],
    ids=["of a page's width", "light", "of a page's height"],
)
def test_a_picture_that_burdens_no_document_is_fine(tmp_path: Path, content: bytes) -> None:
    assert missing(tmp_path, "![The town](assets/town.png)", "assets/town.png", content=content) == []


def test_a_link_that_leads_out_of_the_folder_is_found(tmp_path: Path) -> None:
    (tmp_path / "board.png").write_bytes(png(2, 2))
    (tmp_path / "kalamata" / "assets").mkdir(parents=True)
    (tmp_path / "kalamata" / "assets" / "board.png").symlink_to(tmp_path / "board.png")
    (problem,) = missing(tmp_path, "![Board](assets/board.png)")
    assert "it lies outside the folder" in problem.message


def test_a_picture_that_no_answer_shows_is_not_judged(tmp_path: Path) -> None:
    shown, other = "![Board](assets/board.png)", "assets/other.png"
    (tmp_path / "kalamata" / "assets").mkdir(parents=True)
    (tmp_path / "kalamata" / other).write_bytes(b"no picture")
    assert missing(tmp_path, shown, "assets/board.png") == []


def test_html_is_shown_as_it_is_written(tmp_path: Path) -> None:
    text = 'Six: <img src="assets/six.png" width="300"> and a <br> or two <br>.'
    assert [f.certain for f in plan(tmp_path, "A002", text, "")] == [True, True]
    (finding,) = plan(tmp_path / "words", "A001", text, "")
    assert (finding.severity, "“six.png” has no words" in finding.message) == ("warning", True)


@pytest.mark.parametrize(
    "text",
    [
        "The tag `<img src=six.png>` is not used, and <name of the image> is no tag.",
        "```html\n<img src=six.png>\n```",
        "Levels below 5 < x and y > 3 are drawn; <imgur.example> is a site.",
    ],
)
def test_code_and_signs_are_no_html(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "A002", text, "") == []
    assert plan(tmp_path / "words", "A001", text, "") == []


# ── A003 ────────────────────────────────────────────────────────────────────────────────────────────

PUBLIC = "share: public\n"


@pytest.mark.parametrize(
    ("text", "severity", "certain"),
    [
        ("Anna Berg (anna.berg@city.example) keeps the list.", "error", True),
        ("Write to anna.berg@city.example.", "warning", False),
        ("Ms Berg, +49 251 492 7000, keeps the list.", "error", True),
        ("Mobile: 0170 123 45 67.", "error", True),
        ("The office answers at +49 251 492 7000.", "warning", False),
    ],
)
def test_who_can_be_reached_in_person_is_found_in_a_public_plan(
    tmp_path: Path, text: str, severity: str, certain: bool
) -> None:
    (finding,) = plan(tmp_path, "A003", text, PUBLIC)
    assert (str(finding.severity), finding.certain) == (severity, certain)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("WhatsApp 912345678 para dúvidas.", "912345678"),
        ("Tlm. 912 345 678 do serviço.", "912 345 678"),
        ("Escreva a joao.silva [at] cm.pt.", "joao.silva [at] cm.pt"),
        ("Escreva a joao ponto silva arroba cm ponto pt.", "joao ponto silva arroba cm ponto pt"),
        ("Write to anna.berg (at) city (dot) example.", "anna.berg (at) city (dot) example"),
        ("Mail a.jansen (apenstaartje) stad punt nl.", "a.jansen (apenstaartje) stad punt nl"),
        ("Mail anneke.jansen apenstaartje stad punt nl.", "anneke.jansen apenstaartje stad punt nl"),
        ("Jansen heeft doorkiesnummer 4521.", "4521"),
        ("Vraag het aan Jansen, tst. 312.", "312"),
        ("Bereikbaar op nummer 3456.", "3456"),
        ("Frau Berg, DW 45, führt die Liste.", "45"),
    ],
)
def test_a_number_behind_its_word_and_a_spelt_address_are_contacts(
    tmp_path: Path, text: str, contact: str
) -> None:
    (finding,) = plan(tmp_path, "A003", text, PUBLIC)
    assert finding.message.startswith(f"“{contact}” looks like")


def test_every_contact_on_a_line_is_found(tmp_path: Path) -> None:
    text = "Joana Reis, joana.reis@cm.example, tlm. 912 345 678, ou rui.sa [at] cm.example."
    assert len(plan(tmp_path, "A003", text, PUBLIC)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Mobile 123 456 789 € in all; portable 250 000 000 euros.",
        "Write to heat.map [at] city.example or digital.twin arroba city ponto example.",
        "The table (at) the door. See tel 1234 and phone 2025.",
        "The switchboard is reachable at number 4521; see point 3, and number 12 of the list.",
        "Mail fg@stad.example, woo@stad.example, communicatie@stad.example or wijkraad@stad.example.",
    ],
)
def test_amounts_and_spelt_mailboxes_of_offices_are_nobody_s(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "A003", text, PUBLIC) == []


@pytest.mark.parametrize(
    "text",
    [
        "Contact for suppliers: Gemma Tarleton, 07700 900 412.",
        "For access ring Jean on 07700 900142.",
        "M. Petit (06 12 34 56 78) tient la liste.",
        "Demander la liste à Anne Petit au 06 12 34 56 78.",
        "Bel\nmet Joost van der Wielink, 06-12345678, voor een sleutel.",
        "Eine Liste hat Petra von der Au, 0251 492610.",
        "Die Liste hat Anna Klein unter 0170 1234567.",
        "Herr Achterfeld, 0171 2345678, führt die Liste.",
        "Para más datos contactar con Ana: 091 234 56 78.",
        "Zadzwoń do Marka: 022 123 45 67.",
        "The switchboard is at 0113 496 0000; ring Jean on 07700 900142.",
    ],
)
def test_a_national_number_behind_somebody_is_a_guess(tmp_path: Path, text: str) -> None:
    (finding,) = plan(tmp_path, "A003", text, PUBLIC)
    assert (str(finding.severity), finding.certain) == ("warning", False)


@pytest.mark.parametrize(
    "text",
    [
        "The switchboard is at +358 9 310 1691; the Zentrale has +49 251 492 0.",
        "Contact the hotline on 0113 496 0000 or, free of charge, on 0800 123 4567.",
        "Parcel +24 560 7781 is the city’s. Flurstück 0017 234 567 auch.",
        "The sum is 0.123 456 789 or 012 345 678 900 steps; see file 0231 445 8890.",
        "Write to yleinen.neuvonta@city.example or heat.map@city.example.",
    ],
)
def test_numbers_of_everybody_and_figures_of_other_kinds_are_nobody_s(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "A003", text, PUBLIC) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Join us: https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc/0", "“https://teams.microsoft"),
        ("Ask Anna on Signal: @annaberg.", "“@annaberg” looks like an account or a room of one person"),
        ("See https://www.linkedin.com/in/anna-berg/ for more.", "“https://www.linkedin.com/in/anna-berg/”"),
    ],
)
def test_what_leads_to_one_person_is_a_contact_too(tmp_path: Path, text: str, said: str) -> None:
    (finding,) = plan(tmp_path, "A003", text, PUBLIC)
    assert (str(finding.severity), finding.certain) == ("warning", False)
    assert said in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Follow @VilleDeLille or https://www.linkedin.com/company/lille; we meet on Teams and Zoom.",
        "Write to us on Signal: @mobility_kalamata. Costs are counted @ 12 euros.",
    ],
)
def test_an_account_of_the_city_is_no_persons(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "A003", text, PUBLIC) == []


def test_registers_are_read_too(tmp_path: Path) -> None:
    facts = f"{PUBLIC}stakeholders: [{{id: it, name: 'IT Office, Anna Berg, anna.berg@city.example'}}]\n"
    (finding,) = plan(tmp_path, "A003", "", facts)
    assert finding.path.endswith("plan.yaml")


@pytest.mark.parametrize(
    "text",
    [
        "Write to digital.twin@city.example, data-office@city.example or mobility@city.example.",
        "Write to kalamata@city.example.",
        "It costs 1 200 000 to 1 500 000 euros, from 2026-05-01 to 2029-12-31, by tender 2024/0815-17.",
        "Coordinates 37.0389 22.1142; 00 14 25 36 is the number of the file.",
    ],
)
def test_offices_amounts_and_dates_are_nobody(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "A003", text, PUBLIC) == []


@pytest.mark.parametrize(
    "facts", ["", "share: private\n", f"{PUBLIC}share_questions: {{diagnosis.vision: cohort}}\n"]
)
def test_what_is_not_public_may_name_people(tmp_path: Path, facts: str) -> None:
    assert plan(tmp_path, "A003", "Anna Berg (anna.berg@city.example) keeps the list.", facts) == []


# ── All of them ─────────────────────────────────────────────────────────────────────────────────────


def test_the_official_example_has_lost_one_picture() -> None:
    lille = Path(__file__).parents[2] / "examples" / "lille"
    assert found(check(lille), ["A001", "A002", "A003"]) == {("4-diagnosis.md", 25, "A002")}
