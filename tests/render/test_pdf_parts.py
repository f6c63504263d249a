"""What the PDF adds to the words of a plan: counts, tables, the chart, a watermark, its data, a logo."""

from __future__ import annotations

import dataclasses as dc
import json
import re
import zlib
from pathlib import Path
from typing import Any

import pytest

from tests.render.samples import HOSTILE, action, document, everything, lille, plan, png, template
from tests.render.test_pdf import broken, made
from tests.tools.pdf_check import assert_accessible, pages_of, text_of
from udtplan.model.facts import Facts
from udtplan.model.roadmap import Roadmap
from udtplan.render.document import Document, Trace
from udtplan.render.editions.choice import Choice
from udtplan.render.look.contrast import TEXT, channels, lighter, ratio
from udtplan.render.look.look import Look, palette
from udtplan.render.look.pictures import Picture
from udtplan.render.parts.plandata import plan_data
from udtplan.render.pdf.data import data_of
from udtplan.render.pdf.plan import pdf

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30"/></svg>'
LOGO = Picture("logo.png", "image/png", png(600, 200))


def chosen(found: Document, **choice: Any) -> Document:
    """A document in another edition of its text."""
    return dc.replace(found, choice=Choice(**choice))


def attaching(found: Document, data: str) -> Document:
    return dc.replace(chosen(found, attach=True), data=data)


def stakeholders(count: int, **more: str) -> dict[str, Any]:
    names = [{"id": f"s{number}", "name": f"Partner {number}", **more} for number in range(count)]
    return {"stakeholders": names}


# ── what a section holds ────────────────────────────────────────────────────


def test_a_section_opens_with_what_it_holds(tmp_path: Path) -> None:
    words = text_of(made(lille(), tmp_path))
    assert "Executive summary Questions 3 Stakeholders 15" in words
    assert "Strategic actions and timeline Actions 8" in words


def test_in_a_draft_a_section_says_how_much_of_it_is_written(tmp_path: Path) -> None:
    words = text_of(made(document({"city": {"name": "A", "inhabitants": "9"}}), tmp_path))
    assert "City information Answers written 1 of 4" in words


# ── registers ───────────────────────────────────────────────────────────────


def test_the_head_of_a_register_stands_on_every_page_of_it(tmp_path: Path) -> None:
    pages = pages_of(made(document(stakeholders(90, kind="external")), tmp_path))
    with_rows = [page for page in pages if "Partner" in page]
    assert len(with_rows) > 2
    assert all("Name Kind" in page for page in with_rows)


def test_a_row_is_not_broken_across_pages(tmp_path: Path) -> None:
    role = " ".join(f"word{number}" for number in range(60)) + " end"
    pages = pages_of(made(document(stakeholders(30, role=role)), tmp_path))
    assert sum(page.count("Partner") for page in pages) == 30
    assert all(page.count("Partner") == page.count("end") for page in pages)


def test_a_row_longer_than_a_page_is_broken(tmp_path: Path) -> None:
    role = " ".join(f"word{number}" for number in range(3000)) + " end"
    path = made(document(stakeholders(2, role=role)), tmp_path)
    words = text_of(path)
    assert words.count("word2999 end") == 2
    assert broken(path) == []


def test_states_are_words_that_stand_alone(tmp_path: Path) -> None:
    sources = [{"id": "a", "name": "Air", "status": "gap"}, {"id": "b", "name": "Bus", "status": "available"}]
    words = text_of(made(document({"data_sources": sources}), tmp_path))
    assert "Air gap Bus available" in words


# ── the roadmap ─────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("count", "is_across"), [(1, False), (14, False), (20, True), (60, True)])
def test_many_actions_lie_across_the_page(count: int, is_across: bool, tmp_path: Path) -> None:
    path = made(document(actions=[action(n, timeline="2026") for n in range(count)]), tmp_path)
    assert bool(re.search(rb"/MediaBox ?\[0 0 841[.\d]* 595", path.read_bytes())) is is_across
    assert broken(path) == []


def test_no_stage_stands_alone_at_the_foot_of_a_page(tmp_path: Path) -> None:
    phases = [f"Stage number {number}" for number in range(40)]
    rows = [action(n, phase=phase, steps=["x"] * (n % 7)) for n, phase in enumerate(phases)]
    for page in pages_of(made(document(actions=rows), tmp_path)):
        if found := list(re.finditer(r"Stage number \d+", page)):
            assert "Action" in page[found[-1].end() :]


# ── traceability ────────────────────────────────────────────────────────────


def traced(aims: int, actions: int) -> Document:
    facts = {
        "objectives": [{"id": f"o{n}", "text": f"Objective {n}"} for n in range(aims // 2)],
        "bottlenecks": [
            {"id": f"b{n}", "text": f"Bottleneck {n}", "question": "diagnosis.funding"}
            for n in range(aims - aims // 2)
        ],
    }
    rows = [action(n, timeline="2026", addresses=[f"o{n % 7}", f"b{n % 5}"]) for n in range(actions)]
    return document(facts, actions=rows)


@pytest.mark.parametrize(("aims", "actions"), [(2, 1), (40, 30)])
def test_aims_name_the_actions_that_answer_them(aims: int, actions: int, tmp_path: Path) -> None:
    path = made(traced(aims, actions), tmp_path)
    words = text_of(path).partition("Which action answers what")[2]
    assert words.count("No action yet") == sum(not trace.actions for trace in traced(aims, actions).traces)
    assert broken(path) == []


@pytest.mark.parametrize(("aims", "actions"), [(0, 3), (40, 0)])
def test_where_nothing_is_traced_there_is_no_page_for_it(aims: int, actions: int, tmp_path: Path) -> None:
    assert "Which action answers what" not in text_of(made(traced(aims, actions), tmp_path))


def test_actions_that_are_shown_nowhere_are_named_without_a_link(tmp_path: Path) -> None:
    trace = Trace("objective", "Clean air", "", (("action-9", "A lost action"),))
    words = text_of(made(dc.replace(document(), traces=(trace,)), tmp_path))
    assert "Clean air A lost action" in words


# ── drafts ──────────────────────────────────────────────────────────────────


def test_a_draft_ends_with_what_is_to_be_done_by_section(tmp_path: Path) -> None:
    words = text_of(made(document(), tmp_path)).rpartition("Still to be done")[0]
    tail = words.rpartition("Answers still to be written or completed: 32 of 33.")[2]
    assert "1. City information" in tail
    assert "1.1 Number of inhabitants Not yet written. 3 " in tail, "the page follows"
    assert "How much might the use case cost?" not in tail, "it stands on that page"


def test_what_is_to_be_done_gives_only_what_the_reader_may_know(tmp_path: Path) -> None:
    assert "Still to be done" not in text_of(made(lille(), tmp_path))


# ── a watermark ─────────────────────────────────────────────────────────────


def test_a_watermark_is_on_every_page(tmp_path: Path) -> None:
    # Letters that are nowhere else: those of a slanted word are read one by one.
    pages = pages_of(made(chosen(lille(), watermark="ΨΩΨ"), tmp_path))
    assert len(pages) > 10
    assert all((page.count("Ψ"), page.count("Ω")) == (2, 1) for page in pages)


@pytest.mark.parametrize("colour", ["", "#7a1f5c", "#767676", "#c2410c", "#003399"])
def test_a_watermark_is_light_on_the_title_page_where_words_stay_clear(colour: str) -> None:
    theme = palette(colour).light
    look = dc.replace(lille().choice.look, colour=colour)
    made = data_of(chosen(lille(), look=look), lambda _: "")
    assert made["light_mark"] == (ratio(theme.cover_soft, lighter(theme.cover, 0.14)) >= TEXT)
    assert made["light_mark"] or colour in ("#767676", "#c2410c")


@pytest.mark.parametrize("colour", ["", "#7a1f5c", "#767676", "#c2410c", "#003399"])
def test_words_stay_clear_below_a_watermark(colour: str) -> None:
    """On a page it lies over the words, as thin as the layout says; on the title page below them."""
    theme = palette(colour).light

    def below(over: str, part: float, *colours: str) -> list[str]:
        mixed = (
            [own * (1 - part) + its * part for own, its in zip(channels(c), channels(over), strict=True)]
            for c in colours
        )
        return ["#" + "".join(f"{round(value * 255):02x}" for value in values) for values in mixed]

    paper, *words = below(theme.soft, 0.12, theme.paper, theme.ink, theme.soft, theme.accent, theme.mark)
    assert all(ratio(word, paper) >= 4 for word in words)
    band, paper = below("#000000", 0.12, theme.cover, theme.paper)
    assert min(ratio(theme.cover_ink, band), ratio(theme.cover_soft, band)) >= TEXT
    assert min(ratio(theme.ink, paper), ratio(theme.soft, paper), ratio(theme.mark, paper)) >= TEXT


@pytest.mark.parametrize("text", ["DRAFT", "x" * 300, HOSTILE, "Σχέδιο 🚲 草案", "word " * 60])
def test_any_watermark_can_be_printed(text: str, tmp_path: Path) -> None:
    path = made(chosen(document(), watermark=text), tmp_path)
    assert broken(path) == []
    assert broken(path, "2a") == []


# ── the plan as data ────────────────────────────────────────────────────────


def attachments(path: Path) -> list[bytes]:
    """The files a PDF carries."""
    found = []
    for match in re.finditer(
        rb"/Type ?/EmbeddedFile.*?stream\r?\n(.*?)\r?\nendstream", path.read_bytes(), re.DOTALL
    ):
        try:
            found.append(zlib.decompress(match[1]))
        except zlib.error:
            found.append(match[1])
    return found


def test_the_data_of_the_plan_can_be_attached(tmp_path: Path) -> None:
    data = plan_data(plan({"challenge": "日本 🚲 stays as it is"}), template())
    path = made(attaching(document(), data), tmp_path)
    assert attachments(path) == [data.encode()]
    assert broken(path) == []
    assert broken(path, "3a") == []


def test_nothing_is_attached_unasked(tmp_path: Path) -> None:
    assert attachments(made(lille(), tmp_path)) == []


def test_the_data_is_the_plan() -> None:
    written = plan(
        {"stakeholders": [{"id": "it", "name": "IT"}], "challenge": "Air"},
        {"summary": [("summary.overview", "Overview", "Text <!-- a note --> here."), ("", "Own", " ")]},
        [action(1, timeline="Q3 2026", steps=["one", {"text": "two", "timeline": "May 2026"}])],
    )
    data = json.loads(plan_data(written, template()))
    assert Facts.model_validate(data["facts"]) == written.facts
    assert data["answers"] == [
        {"section": "summary", "question": "summary.overview", "heading": "Overview", "text": "Text  here."}
    ]
    [row] = data["roadmap"]["actions"]
    assert row.pop("period")["start"]["earliest"] == "2026-07-01"
    assert row["steps"][1].pop("period")["end"]["latest"] == "2026-05-31"
    assert Roadmap.model_validate({"actions": [row]}) == written.roadmap


# ── the city's look ─────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "logo",
    [LOGO, Picture("logo.svg", "image/svg+xml", SVG), Picture("logo.png", "image/png", png(40, 900))],
    ids=["wide", "drawn", "high"],
)
def test_a_logo_is_on_the_title_page(logo: Picture, tmp_path: Path) -> None:
    found = chosen(document(), look=Look("#7a1f5c", logo, "The arms of Sample"))
    path = made(found, tmp_path)
    assert broken(path) == []
    assert broken(path, "2a") == []
    assert len(pages_of(path)) == len(pages_of(made(document(), tmp_path, "plain")))
    assert b"The arms of Sample" in path.read_bytes()


def test_a_broken_logo_is_left_out(tmp_path: Path) -> None:
    wreck = Picture("logo.png", "image/png", b"\x89PNG\r\n\x1a\nand nothing more")
    assert broken(made(chosen(document(), look=Look("", wreck, "Arms")), tmp_path)) == []


def test_a_colour_changes_what_is_drawn() -> None:
    plain, other = lille(), chosen(lille(), look=Look("#7a1f5c"))
    assert pdf(plain) != pdf(other)
    assert palette("#7a1f5c").light.cover == "#7a1f5c"


def test_all_of_it_gives_the_same_bytes_twice() -> None:
    look = Look("#7a1f5c", LOGO, "Arms")
    found = chosen(traced(6, 8), watermark="Draft 🚲", look=look)
    assert pdf(found) == pdf(found)
    assert pdf(attaching(found, "{}")) == pdf(attaching(found, "{}"))


# ── all of it, before both validators ───────────────────────────────────────


@pytest.mark.slow
def test_all_of_it_is_accessible_and_fit_for_archives(tmp_path: Path) -> None:
    look = Look("#7a1f5c", LOGO, HOSTILE)
    big = everything(tmp_path / "plan")
    found = {
        "all": chosen(big, watermark=HOSTILE, look=look),
        "answered": chosen(lille(), watermark="Draft", look=look),
        "traced": traced(40, 30),
        "few": traced(8, 3),
    }
    assert_accessible(*(made(document, tmp_path, name) for name, document in found.items()))


@pytest.mark.slow
def test_so_is_a_file_that_carries_data(tmp_path: Path) -> None:
    data = plan_data(plan({"challenge": HOSTILE}), template())
    found = {"all": attaching(everything(tmp_path / "plan"), data), "lille": attaching(lille(), data)}
    paths = [made(document, tmp_path, name) for name, document in found.items()]
    assert_accessible(*paths, profiles=("ua1", "3a"))
