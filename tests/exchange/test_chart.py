"""The chart for a terminal."""

from __future__ import annotations

import re
from datetime import date

import pytest

from tests.exchange.plans import HOSTILE, hostile, lille, roadmap
from udtplan.exchange.cells import ascii_only, columns
from udtplan.exchange.chart import chart
from udtplan.exchange.outline import Outline
from udtplan.exchange.screen import Screen
from udtplan.report.look import visible


def drawn(of: Outline, width: int = 80, *, ascii: bool = False) -> list[str]:
    return chart(of, Screen(width, ascii, visible=visible)).splitlines()


def row(of: Outline, title: str, width: int = 80, *, ascii: bool = False) -> str:
    """What is drawn beside a title."""
    (found,) = [text for text in drawn(of, width, ascii=ascii) if text.startswith(f"  {title} ")]
    return found.removeprefix(f"  {title}").strip()


@pytest.mark.parametrize("width", [40, 60, 80, 100, 140, 200])
def test_no_line_is_wider_than_the_screen(width: int) -> None:
    for of in (lille(), lille(date(2026, 11, 22)), hostile(), roadmap({"timeline": "1900 to 2150"})):
        assert max(map(columns, drawn(of, width))) <= width


def test_lille_on_80_columns() -> None:
    assert drawn(lille())[:13] == [
        "Roadmap of Lille",
        "",
        "                                           2025        2026        2027",
        "                                        Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4",
        "Startup stage ──────────────────────────────────────────────────────────────────",
        "  Develop a unified vision for the       ███████       ┊           ┊",
        "  digital twin                             ┊           ┊           ┊",
        "  Nov. 2024 to May 2025                    ┊           ┊           ┊",
        "Launch stage ───────────────────────────────────────────────────────────────────",
        "  Developing the strategy                  ┊ ███░░░    ┊           ┊",
        "  March 2025 to Summer 2025                ┊           ┊           ┊",
        "Development stage ──────────────────────────────────────────────────────────────",
        "  Secure political support and             ┊    ░░░████████████████░░░░░░░░░░░░",
    ]


def test_certain_and_approximate_parts_have_signs_of_their_own() -> None:
    found = row(roadmap({"title": "Tender", "timeline": "Q1 2026 to Q4 2026"}), "Tender")

    assert re.fullmatch("░+█+░+", found)
    assert len(found) == 12 * 3  # three columns a month
    assert found.count("█") == 6 * 3


def test_open_ends_are_arrows() -> None:
    of = roadmap(
        {"title": "Before", "timeline": "by June 2026"}, {"title": "After", "timeline": "from May 2026"}
    )

    assert row(of, "Before").startswith("◄")
    assert row(of, "After").endswith("►")
    assert "◄ no start stated" in "\n".join(drawn(of))
    assert "► no end stated" in "\n".join(drawn(of))


def test_what_has_no_date_says_so_in_its_row_and_below() -> None:
    of = roadmap({"title": "Tender"}, {"title": "Survey", "timeline": "blah"}, {"timeline": "2026"})

    assert row(of, "Tender") == "(no date given)"
    assert row(of, "Survey") == "(can't be read)"
    text = "\n".join(drawn(of))
    assert "No date: “Tender”." in text
    assert "No date: “Survey”: “blah” (can't be read: “blah” is not known here)." in text


def test_a_milestone_has_a_row_and_a_sign() -> None:
    action = {"timeline": "2026", "milestones": [{"when": "Jan 2026", "what": "Signed"}]}

    (found,) = [text for text in drawn(roadmap(action)) if "◆ Signed (Jan 2026)" in text]

    assert found.count("◆") == 2


def test_the_day_it_is_looked_at_from_is_drawn_only_if_it_is_named() -> None:
    assert "│" not in "\n".join(drawn(lille()))
    assert "│ 2026-11-22" in "\n".join(drawn(lille(date(2026, 11, 22))))


def test_the_line_of_the_day_never_hides_a_bar() -> None:
    of = roadmap(
        {"title": "Day", "timeline": "22 November 2026"},
        {"timeline": "2020 to 2030"},
        as_of=date(2026, 11, 22),
    )

    assert "█" in row(of, "Day")


def test_a_day_far_away_still_has_room() -> None:
    assert drawn(roadmap({"timeline": "2026"}, as_of=date(9999, 12, 31)))
    assert drawn(roadmap({"timeline": "2026"}, as_of=date(1, 1, 1)))


def test_what_is_critical_and_how_much_slack_there_is_stands_in_words() -> None:
    of = roadmap(
        {"id": "tender", "title": "Tender", "timeline": "1 January 2026 to 31 March 2026"},
        {
            "id": "build",
            "title": "Build",
            "timeline": "1 April 2026 to 30 June 2026",
            "depends_on": ["tender"],
        },
        {
            "id": "train",
            "title": "Train",
            "timeline": "1 April 2026 to 30 April 2026",
            "depends_on": ["tender"],
        },
    )

    text = "\n".join(drawn(of))

    assert "Critical: “Tender”, “Build”." in text
    assert text.count("after tender") == 2
    assert text.count("CRITICAL") == 2
    assert "slack 61 days" in text


def test_actions_that_wait_for_each_other_are_named() -> None:
    of = roadmap({"title": "Tender", "depends_on": ["a2"]}, {"title": "Build", "depends_on": ["a1"]})

    text = "\n".join(drawn(of))

    assert "can never start: “Tender” → “Build” → “Tender”." in text


def test_a_dependency_on_nothing_is_named() -> None:
    assert "“Tender” depends on “nothing”, which is no action." in drawn(
        roadmap({"title": "Tender", "depends_on": ["nothing"]})
    )


def test_gaps_and_load_are_told() -> None:
    of = roadmap(
        {"timeline": "May 2026", "owner": "it"},
        {"timeline": "May 2026", "owner": "it"},
        {"timeline": "August 2026"},
        stakeholders=[{"id": "it", "name": "IT department"}],
    )

    text = "\n".join(drawn(of))

    assert "Gap: nothing is planned from 1 June 2026 to 31 July 2026." in text
    assert "IT department: 2 actions, up to 2 in one month (May 2026)." in text
    assert "Without an owner: 1 action." in text


def test_in_ascii_there_is_nothing_else() -> None:
    for of in (lille(), hostile()):
        assert "\n".join(drawn(of, ascii=True)).isascii()
    of = roadmap({"title": "Réseau", "timeline": "Q1 2026 to Q4 2026"})
    assert re.fullmatch("~+=+~+", row(of, "Reseau", ascii=True))


def test_hostile_words_do_nothing_to_a_terminal() -> None:
    for text in drawn(hostile()):
        assert all(sign.isprintable() for sign in text), text


def test_colour_only_repeats_what_the_signs_say() -> None:
    def paint(text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m"

    for of in (lille(), hostile()):
        coloured = chart(of, Screen(80, paint=paint, visible=visible))
        assert "\x1b[36m" in coloured
        bare = re.sub("\x1b\\[[0-9;]*m", "", coloured)
        assert [text.rstrip() for text in bare.splitlines()] == drawn(of)


@pytest.mark.parametrize("text", HOSTILE)
def test_ascii_has_a_likeness_for_every_text(text: str) -> None:
    assert ascii_only(text).isascii()


def test_forty_actions_have_a_row_each() -> None:
    of = roadmap(*({"title": f"Action number {n}", "timeline": f"{2020 + n % 9}"} for n in range(40)))

    assert sum("Action number" in text for text in drawn(of)) == 40


def test_a_plan_without_actions_says_so() -> None:
    assert drawn(roadmap()) == ["Roadmap of Testville", "", "", "There are no actions yet."]


def test_a_time_that_ends_before_it_starts_is_named() -> None:
    text = drawn(roadmap({"title": "Tender", "timeline": "2031 - 2029"}))

    assert "Impossible: “Tender”: “2031 - 2029” ends before it starts." in text
