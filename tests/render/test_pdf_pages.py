"""How the pages of the PDF fill: no half of one is left empty, and nothing is titled twice."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from tests.render.samples import action, answered, document, edition, plan, png, template
from tests.render.test_pdf import made
from tests.tools.pdf_check import pages_of, text_of
from tests.tools.programs import need, run
from udtplan.render.document import Bullets, Document, Fact, Item, Pairs, Table
from udtplan.render.editions.choice import Choice
from udtplan.render.html.plan import html
from udtplan.render.parts.registers import is_titled
from udtplan.render.view import view

UPRIGHT = "Goal · Steps"
"""The head of an upright roadmap."""


def actions(count: int, **more: Any) -> Document:
    return document(actions=[action(number, timeline="2026", **more) for number in range(count)])


def only_answered(*written: Any) -> Document:
    """What somebody answered, of a plan made of facts, answers and actions."""
    return view(
        plan(*written), template(), edition(), states={}, choice=Choice(only_answered=True, prompts=False)
    )


def pages_across(path: Path) -> int:
    return len(re.findall(rb"/MediaBox ?\[0 0 841[.\d]* 595", path.read_bytes()))


def test_a_roadmap_whose_chart_one_page_holds_stands_upright(tmp_path: Path) -> None:
    path = made(actions(8), tmp_path)
    assert pages_across(path) == 0
    assert UPRIGHT in text_of(path)


@pytest.mark.parametrize("lines", [2, 8, 14, 20])
def test_the_chart_begins_below_its_heading_and_the_table_follows_in_one_piece(
    lines: int, tmp_path: Path
) -> None:
    answers = {"diagnosis": [("diagnosis.procurement", "Procurement", "One line.\n\n" * lines)]}
    found = only_answered(None, answers, [action(n, timeline="2026") for n in range(9)])
    pages = pages_of(made(found, tmp_path))
    (begin,) = [number for number, page in enumerate(pages) if "Actions 9" in page]
    charted = [number for number, page in enumerate(pages) if "start or end approximate" in page]
    assert charted[0] == begin
    read = " ".join(pages)
    assert read.rindex("start or end approximate") < read.index(UPRIGHT)
    # Each action is in the chart once, and in the table once.
    assert all(len(re.findall(rf"Action {number}\b(?!\.)", read)) == 2 for number in range(9))


@pytest.mark.parametrize("before", range(14, 26))
@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"- Item {number}." for number in range(1, 7)),
        "Leads to it:\n\n- Item 1.\n- Item 6.",
        "| Item 1. | b |\n|---|---|\n| c | d |\n| Item 6. | f |",
    ],
    ids=["list", "paragraph", "table"],
)
def test_a_few_lines_stay_on_one_page(text: str, before: int, tmp_path: Path) -> None:
    found = answered("\n\n".join(["A line."] * before) + f"\n\n{text}\n\nThe end.")
    first, last = (
        {n for n, page in enumerate(pages_of(made(found, tmp_path))) if word in page}
        for word in ("Leads to it:" if "Leads" in text else "Item 1.", "Item 6.")
    )
    assert first == last


@pytest.mark.parametrize("before", [19, 20, 21, 27, 28, 29])
@pytest.mark.parametrize("mark", ["-", "1."])
def test_no_item_of_a_long_list_is_left_alone(mark: str, before: int, tmp_path: Path) -> None:
    rows = "\n".join(f"{mark} Item {number}." for number in range(1, 13))
    pages = pages_of(made(answered("\n\n".join(["A line."] * before) + f"\n\n{rows}\n\nThe end."), tmp_path))
    for one, other in (("Item 1.", "Item 2."), ("Item 11.", "Item 12.")):
        assert [one in page for page in pages] == [other in page for page in pages]
    assert sum(page.count("Item ") for page in pages) == 12


@pytest.mark.parametrize("before", range(8, 24, 3))
@pytest.mark.parametrize("block", ["What it shows.", "```\nWhat it shows.\n```"], ids=["words", "code"])
def test_a_picture_stays_with_what_leads_to_it(block: str, before: int, tmp_path: Path) -> None:
    (tmp_path / "map.png").write_bytes(png(60, 300))
    text = "\n\n".join(["A line."] * before) + f"\n\n{block}\n\n![A map](map.png)\n\nThe end."
    answers = {"summary": [("summary.overview", "Overview", text)]}
    path = made(document(None, answers, assets=tmp_path), tmp_path)
    (led,) = [number for number, page in enumerate(pages_of(path)) if "What it shows." in page]
    assert pictured(path) == [led]


@pytest.mark.parametrize("before", range(8, 24, 5))
@pytest.mark.parametrize(
    "led",
    ["![A map](map.png)", "| a | b |\n|---|---|\n| c | d |", "- one\n- two\n- three"],
    ids=lambda it: it[:1],
)
def test_a_footnote_stands_on_the_page_of_its_mark(led: str, before: int, tmp_path: Path) -> None:
    (tmp_path / "map.png").write_bytes(png(50, 140) if before < 20 else png(500, 1400))
    lines = "\n\n".join(["A line."] * before)
    text = f"{lines}\n\nHere is the mark.[^1]\n\n{led}\n\n[^1]: Here is the note."
    pages = pages_of(made(document(None, {"summary": [("", "Overview", text)]}, assets=tmp_path), tmp_path))
    marked, noted = ([said in page for page in pages] for said in ("Here is the mark.", "Here is the note."))
    assert marked == noted


def test_a_picture_as_high_as_a_page_leaves_its_words_no_page_alone(tmp_path: Path) -> None:
    """What a question says stands with it, and its register on the next page."""
    (tmp_path / "map.png").write_bytes(png(500, 1400))
    facts = {"use_case": {"primary": "Flooding " * 12, "later": ["Heat", "Noise"]}}
    led = f"{'A word. ' * 20}Here is the mark.[^1]\n\n![A map](map.png)"
    text = f"![A map](map.png)\n\n### Then\n\n{led}\n\n[^1]: Here is the note.\n\n    It goes on."
    answers = {"objectives": [("objectives.problem", "Problem", text)]}
    path = made(document(facts, answers, assets=tmp_path), tmp_path)
    pages = pages_of(path)
    (noted,) = [number for number, page in enumerate(pages) if "Here is the note." in page]
    assert "Here is the mark." in pages[noted]
    assert pictured(path) == [noted - 1, noted]


def pictured(path: Path) -> list[int]:
    """The pages, from 0, on which there is a picture of points."""
    listed = run(need("apt-get install poppler-utils", "pdfimages"), "-list", path).stdout.splitlines()[2:]
    return sorted({int(line.split()[0]) - 1 for line in listed})


@pytest.mark.parametrize("before", range(23, 27))
def test_no_two_pairs_of_a_register_are_left_alone(before: int, tmp_path: Path) -> None:
    keys = ("criteria", "responsibilities", "data_ownership", "technology_ownership", "information_control")
    facts = {"procurement": {key: f"Pair of {key}" for key in (*keys, "exit")}}
    answers = {"diagnosis": [("diagnosis.procurement", "Procurement", "A line.\n\n" * before)]}
    pages = pages_of(made(only_answered(facts, answers), tmp_path))
    counts = [page.count("Pair of") for page in pages if "Pair of" in page]
    assert sum(counts) == 6
    assert min(counts) > 2


@pytest.mark.parametrize("before", range(10, 22, 2))
def test_a_bottleneck_stays_with_the_answer_it_belongs_to(before: int, tmp_path: Path) -> None:
    facts = {"bottlenecks": [{"id": "b", "text": "No budget.", "question": "diagnosis.vision"}]}
    answers = {"diagnosis": [("diagnosis.vision", "Vision", "A line.\n\n" * before + "The last line.")]}
    pages = pages_of(made(only_answered(facts, answers), tmp_path))
    assert [page for page in pages if "The last line." in page] == [
        page for page in pages if "No budget. " in f"{page} " and "Diagnosis" in page
    ]


def test_a_short_table_of_contents_has_the_first_section_below_it(tmp_path: Path) -> None:
    _, contents = pages_of(
        made(only_answered(None, {"summary": [("summary.overview", "Overview", "All there is.")]}), tmp_path)
    )
    assert "Contents" in contents
    assert "All there is." in contents


def test_a_table_that_fills_its_pages_lies_across_them(tmp_path: Path) -> None:
    path = made(actions(20), tmp_path)
    assert pages_across(path) > 1
    assert UPRIGHT not in text_of(path)


def test_what_follows_the_roadmap_goes_on_on_its_page(tmp_path: Path) -> None:
    *_, page = [page for page in pages_of(made(actions(8), tmp_path)) if "Action 7" in page]
    assert "Still to be done" in page


def test_the_head_of_a_page_names_the_section_that_begins_on_it(tmp_path: Path) -> None:
    plan = document(
        {"objectives": [{"id": "a", "text": "Shade"}], "related_plans": [{"name": "Climate", "note": "n"}]},
        actions=[action(number, timeline="2026", addresses=["a"]) for number in range(3)],
    )
    (page,) = [
        page for page in pages_of(made(plan, tmp_path)) if "Which action answers what Objectives" in page
    ]
    assert re.match(r"Action Plan – Sample Which action answers what", page)


def question(label: str, answer: str = "") -> Item:
    return Item("a", "1.1", label, 3, "answered", answer=answer)


@pytest.mark.parametrize(
    ("block", "label", "answer", "expected"),
    [
        (
            Table("Stakeholders", ("Name", "Kind"), (("A", "B"),), keys=("name", "kind")),
            "Key stakeholders",
            "",
            True,
        ),
        (
            Table("Data sources", ("Name", "Kind"), (("A", "B"),), keys=("name", "kind")),
            "Data required",
            "",
            False,
        ),
        (
            Table("Bottlenecks", ("Bottleneck", "S"), (("A", "B"),), keys=("text", "severity")),
            "Vision",
            "",
            True,
        ),
        (Pairs("Funding", (("Estimate", "1"),)), "Funding", "Text", True),
        (Bullets("Objectives", ("A",)), "Objectives", "", True),
        (Bullets("Objectives", ("A",)), "Objectives", "Text", False),
        (Bullets("Bottlenecks", ("A",)), "Vision", "", False),
        (Pairs("", (("Digital twin today", "model"),)), "Role", "", False),
        (Fact("12"), "Inhabitants", "", False),
    ],
)
def test_a_register_is_not_titled_twice(block: Any, label: str, answer: str, expected: bool) -> None:
    assert is_titled(block, question(label, answer)) is expected


def one_bottleneck() -> Document:
    found = {"id": "b", "text": "No budget line.", "severity": "high", "question": "diagnosis.vision"}
    return document({"bottlenecks": [found]})


def test_a_table_of_bottlenecks_has_its_head_alone(tmp_path: Path) -> None:
    words = text_of(made(one_bottleneck(), tmp_path))
    assert "Bottleneck Severity No budget line. high" in words
    assert "Bottlenecks Bottleneck" not in words


def test_in_a_page_such_a_caption_is_there_for_the_ear() -> None:
    text = html(one_bottleneck()).decode()
    assert re.search(r'<caption id="\w+(?:-\w+)*_caption" class="unseen">Bottlenecks</caption>', text)


def test_on_a_telephone_every_cell_of_a_wide_register_has_its_name_in_one_way() -> None:
    text = html(
        document({"stakeholders": [{"id": "a", "name": "A", "kind": "internal", "role": "R"}]})
    ).decode()
    assert 'class="register stacked"' in text
    assert '<td data-label="Kind:">internal</td><td data-label="Role:">R</td>' in text
    narrow = html(document({"stakeholders": [{"id": "a", "name": "A", "kind": "internal"}]})).decode()
    assert "data-label" not in narrow.partition("</style>")[2]
