"""How the printed pages are laid out: what a section holds, the columns of tables, the size of the chart."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.render.samples import ROOT, action, document, lille
from tests.render.samples import answered as answering
from tests.tools.pdf_check import overlapping, text_of
from udtplan.render.chart.svg import width
from udtplan.render.document import Table
from udtplan.render.parts.openers import answered, holds
from udtplan.render.pdf.chart import drawings
from udtplan.render.pdf.plan import pdf
from udtplan.render.pdf.tables import is_long, is_short, printed, set_out, shares
from udtplan.render.pdf.text import endable, note, title
from udtplan.render.words.glyphs import drawable, is_blank
from udtplan.render.words.words import words_for
from udtplan.timeline import read

WORDS = words_for("en")


def opened(found: Any, title: str) -> tuple[tuple[str, str], ...]:
    [section] = [section for section in found.sections if title in section.title]
    return holds(section, found)


def test_a_section_counts_its_questions_and_its_registers() -> None:
    assert opened(lille(), "Executive summary") == (
        ("Questions", "3"),
        ("Stakeholders", "15"),
        ("Objectives", "1"),
    )


def test_a_draft_counts_what_is_written() -> None:
    found = document({"city": {"name": "A", "inhabitants": "9", "budget": "1"}})
    assert opened(found, "City information") == (("Answers written", "2 of 4"),)


def test_the_roadmap_counts_actions_and_milestones() -> None:
    rows = [action(n, milestones=[{"when": "May 2026", "what": "x"}] * 2) for n in range(3)]
    assert opened(document(actions=rows), "Strategic actions")[-2:] == (("Actions", "3"), ("Milestones", "6"))


def test_traceability_counts_the_aims_that_have_an_action() -> None:
    facts = {
        "objectives": [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}],
        "bottlenecks": [{"id": "c", "text": "C"}],
    }
    found = document(facts, actions=[action(1, addresses=["a"])])
    assert answered(found.traces, WORDS) == (("Objectives", "1 of 2"), ("Bottlenecks", "0 of 1"))


def test_a_short_table_keeps_its_columns() -> None:
    table = Table("T", ("Name", "Kind"), (("IT", "internal"),), "stakeholders", ("name", "kind"))
    assert printed(table, WORDS)["columns"] == ["Name", "Kind"]


def test_a_wide_register_has_four_columns_and_loses_nothing() -> None:
    keys = (
        "name",
        "owner",
        "access",
        "agreement",
        "licence",
        "personal_data",
        "refresh",
        "status",
        "cost",
        "odd",
    )
    table = Table("T", tuple(map(WORDS.label, keys)), (tuple(keys),), "data_sources", keys)
    made = printed(table, WORDS)
    assert made["columns"] == ["Name", "Owner", "Access", "Status"]
    [row] = made["rows"]
    said = {"".join(cell["lines"]) for cell in row["cells"]}
    said |= {"".join(texts) for cell in row["cells"] for _, texts in cell["more"]}
    assert said == set(keys)


def test_a_wide_table_of_an_unknown_register_loses_nothing_either() -> None:
    names = tuple("ABCDEFG")
    made = printed(Table("T", names, (names,)), WORDS)
    assert made["columns"] == ["A", "B", "C", "D"]
    assert [name for name, _ in made["rows"][0]["cells"][-1]["more"]] == ["E", "F", "G"]


@pytest.mark.parametrize(("status", "is_alert"), [("gap", True), ("available", False)])
def test_what_is_missing_stands_out(status: str, is_alert: bool) -> None:
    table = Table("T", ("Name", "Status"), (("Air", status),), "data_sources", ("name", "status"))
    cell = printed(table, WORDS)["rows"][0]["cells"][1]
    assert (cell["look"], cell["alert"]) == ("state", is_alert)


def test_a_long_column_leaves_room_for_the_words_of_a_short_one() -> None:
    short, long = shares([["Responsible", "word " * 200]])
    assert short / (short + long) * 160 > len("Responsible") * 1.7
    assert long > short


def test_only_a_row_higher_than_a_fair_part_of_a_page_is_broken() -> None:
    assert not is_long(["word " * 40], [60])
    assert is_long(["word " * 300], [60])
    assert is_long(["line\n" * 30], [160])


def test_a_table_of_a_few_lines_stays_on_one_page() -> None:
    row = (["One line.", "high"], [100, 40])
    assert is_short([row] * 9)
    assert not is_short([row] * 10)
    assert not is_short([(["word " * 200, "high"], [100, 40])] * 2)


def test_a_date_has_its_column() -> None:
    when, other = shares([["September 2027", "word " * 60]])
    assert when / (when + other) * 160 > len("September 2027") * 1.7


WIDE = (
    ("Maatregel", "Ondergrondse berging"),
    ("Straat", "Visbankstraat"),
    ("Diepte nu (cm)", "41"),
    ("Diepte straks (cm)", "14"),
    ("Kosten (€)", "615.000"),
    ("Hinder", "vier maanden"),
    ("Eigenaar", "Water en Riolering"),
    ("Gereed", "december 2028"),
    ("Opmerking", "onder het parkeerterrein; archeologisch onderzoek vereist"),
)


@pytest.mark.parametrize("count", [3, 9, 12, 18])
def test_no_words_of_a_table_are_printed_over_others(count: int, tmp_path: Path) -> None:
    columns = [WIDE[number % len(WIDE)] for number in range(count)]
    rows = ([name for name, _ in columns], ["---"] * count, *[[text for _, text in columns]] * 2)
    path = tmp_path / "table.pdf"
    path.write_bytes(pdf(answering("\n".join(f"| {' | '.join(row)} |" for row in rows))))
    assert overlapping(path) == []


def test_a_table_of_many_columns_is_set_in_smaller_letters_and_its_dates_in_two_lines() -> None:
    few, many = (set_out([list(texts) for texts in zip(*WIDE[:count], strict=True)]) for count in (3, 9))
    assert (few["size"], few["loose"]) == (9, False)
    assert (many["size"], many["loose"]) == (8, True)


def actions(count: int, **more: Any) -> Any:
    return drawings(document(actions=[action(n, timeline="2026", **more) for n in range(count)]))


def test_few_actions_stand_upright_and_many_lie_across() -> None:
    assert actions(3)[:2] == (False, False)
    assert actions(20)[:2] == (True, True)


def test_a_table_lies_across_only_pages_that_it_fills() -> None:
    assert [actions(count).table_landscape for count in (8, 20, 28)] == [False, True, False]


def test_a_chart_that_one_upright_page_holds_stands_there_with_its_table() -> None:
    found = actions(14)
    assert (found.landscape, found.table_landscape, len(found.svgs)) == (False, False, 1)


def test_a_chart_that_is_little_higher_than_a_page_goes_on_upright_on_the_next() -> None:
    found = actions(17)
    assert (found.landscape, len(found.svgs)) == (False, 2)


def test_a_chart_has_first_parts_for_what_is_left_of_any_page() -> None:
    heights = [float(re.findall(r' height="([\d.]+)"', first.svg)[0]) for first, _ in actions(14).parted]
    assert heights == sorted(set(heights), reverse=True)
    assert heights[-1] < 200 < 750 < heights[0]


@pytest.mark.parametrize("language", ["en", "fr", "es", "el"])
def test_what_the_shapes_mean_is_told_in_as_many_lines_as_it_takes(language: str) -> None:
    rows = [
        action(1, timeline="2026", milestones=[{"when": "2026-05-01", "what": "x"}]),
        action(2, timeline="2027-03-01 – 2027-06-30", depends_on=["a1"]),
    ]
    found = document({"language": language}, actions=[*rows, action(3, timeline="?")])
    [(svg, *_)] = drawings(found).svgs
    keys = re.findall(r'<text class="key" x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</text>', svg)
    assert len(keys) > 2
    assert all(float(x) + width(text, 12.5) <= 700 for x, _, text in keys)
    (height,) = re.findall(r'viewBox="0 0 700 ([\d.]+)"', svg)
    assert max(float(y) for _, y, _ in keys) < float(height)


def test_what_a_file_says_about_itself_ends_before_it_is_too_long() -> None:
    assert title("Short") == note("Short") == "Short"
    assert (len(title("long " * 9000)), title("long " * 9000)[-2:]) == (1000, "g…")
    assert len(note("x" * 9000)) == 4000


def test_no_line_is_longer_than_an_archive_takes_and_no_letter_is_lost() -> None:
    assert endable("Short words stay.") == "Short words stay."
    assert endable("x" * 1000) == "x" * 1000
    assert [len(part) for part in endable("x" * 2500).split(" ")] == [1000, 1000, 500]


def test_the_pages_of_a_long_chart_are_told_apart() -> None:
    texts = [drawn.alt for drawn in actions(60).svgs]
    assert texts[0].startswith(f"Roadmap at a glance (1 of {len(texts)}). Chart of the roadmap")
    assert len(set(texts)) == len(texts) > 1


def test_long_words_have_their_column_or_are_hyphenated(tmp_path: Path) -> None:
    source = {
        "id": "crashes",
        "name": "Verkehrsunfallstatistikdatenbank",
        "access": "Datenüberlassungsvereinbarung",
    }
    source |= {"status": "available", "personal_data": "pseudonymised", "owner": "Mobilitätsmanagementamt"}
    path = tmp_path / "words.pdf"
    path.write_bytes(pdf(document({"language": "de", "data_sources": [source]})))
    assert "Verkehrsunfallstatistik datenbank" in text_of(path)


def test_a_long_chart_goes_on_over_pages_of_about_the_same_length() -> None:
    found = actions(60)
    heights = [
        float(match[1]) for drawn in found.svgs if (match := re.search(r' height="([\d.]+)"', drawn.svg))
    ]
    assert found.landscape
    assert len(heights) > 2
    assert min(heights) > max(heights) / 2


def test_an_undated_roadmap_has_no_chart() -> None:
    assert drawings(document(actions=[action(1)])).svgs == ()


@pytest.mark.parametrize(
    ("written", "drawn"),
    [("Zu\u0308rich", "Zürich"), ("Ọ̀ṣun", "Ọsun"), ("a\u200db", "ab"), ("Αθήνα", "Αθήνα")],
)
def test_in_a_drawing_a_letter_is_one_sign(written: str, drawn: str) -> None:
    assert drawable(written) == drawn


def test_if_need_be_a_drawing_has_letters_of_europe_alone() -> None:
    assert drawable("Łódź 日本", sure=True) == "Łódź ··"


@pytest.mark.parametrize("text", ["", " ", "\u200d", "\ue000", "\ufe0f", "\u3000\u00ad"])
def test_what_no_one_can_see_is_blank(text: str) -> None:
    assert is_blank(text)
    assert not is_blank(f"{text}é")


def test_the_manual_shows_a_period_as_it_is() -> None:
    manual = (ROOT / "docs" / "plan-data.md").read_text(encoding="utf-8")
    [example] = re.findall(r"```json\n(.*?)```", manual, re.DOTALL)
    shown = json.loads(example)
    assert shown["period"] == read(shown["timeline"], "en").as_json()
