"""`udtplan when`: how a date phrase is read, or why it can't be."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from udtplan.cli.app import app
from udtplan.timeline import Period, Reading, read


def when(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(app, ["when", *arguments], input=stdin)


def entries(*arguments: str, stdin: str | None = None) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(when(*arguments, "--format", "json", stdin=stdin).stdout)
    return found


def test_the_example_of_the_contract() -> None:
    assert entries("Winter 2025 - 2027") == [
        {
            "text": "Winter 2025 - 2027",
            "start": {"earliest": "2025-12-01", "latest": "2026-02-28", "precision": "season"},
            "end": {"earliest": "2027-01-01", "latest": "2027-12-31", "precision": "year"},
            "flags": ["ambiguous"],
        }
    ]


def test_an_unread_phrase_says_why() -> None:
    (found,) = entries("blah")

    assert found == {
        "text": "blah", "start": None, "end": None, "flags": ["unread"], "why": "“blah” is not known here.",
    }  # fmt: skip


def test_bounds_that_are_not_stated_are_null() -> None:
    by, ongoing = entries("by 2030", "ongoing")

    assert by["start"] is None
    assert by["end"]["latest"] == "2030-12-31"
    assert ongoing["end"] is None


def test_one_phrase_a_line_comes_from_stdin() -> None:
    found = entries(stdin="Q3 2025\n\n  mid 2025 \r\nfrom May 2026")

    assert [entry["text"] for entry in found] == ["Q3 2025", "mid 2025", "from May 2026"]


def test_a_byte_order_mark_is_no_part_of_a_phrase() -> None:
    assert when(stdin=b"\xef\xbb\xbfQ3 2025\n").exit_code == 0


def test_the_exit_code_tells_whether_all_were_read() -> None:
    assert when("Q3 2025", "ongoing").exit_code == 0
    assert when("Q3 2025", "blah").exit_code == 1


def test_the_help_tells_the_exit_codes() -> None:
    assert "1 when one is not" in " ".join(when("--help").stdout.split())


def test_other_languages_are_read_when_named() -> None:
    assert entries("im 3. Quartal 2026", "--lang", "de")[0]["start"]["earliest"] == "2026-07-01"
    assert entries("d'ici fin juin 2026", "--lang", "fr-BE")[0]["end"]["latest"] == "2026-06-30"
    assert entries("summer 2026", "--lang", "de")[0]["start"]["earliest"] == "2026-06-01"


def test_a_reading_in_words() -> None:
    assert when("Q3 2025").stdout == (
        "“Q3 2025”\n"
        "  read as     Q3 2025\n"
        "              some time from 1 July 2025 to 30 September 2025\n"
    )  # fmt: skip


def test_an_ambiguous_phrase_shows_all_readings_and_what_to_write_instead() -> None:
    text = when("Winter 2025 - 2027").stdout

    assert "ambiguous   Winter 2025 can be the winter that begins in 2025 or the one that ends in it." in text
    assert "1. “winter 2025/26 to 2027” (taken here)" in text
    assert "2. “January/February 2025 to 2027”" in text
    assert "instead     Write the words of the reading you mean" in text


@pytest.mark.parametrize("phrase", ["Winter 2025 - 2027", "24/25", "winter 2025", "03/04/2026"])
def test_what_is_offered_instead_can_be_read_in_one_way_only(phrase: str) -> None:
    for reading in read(phrase).readings:
        again = read(reading.words)
        assert "ambiguous" not in again.flags
        assert outer_days(again) == outer_days(reading)


def outer_days(of: Period | Reading) -> tuple[date, date]:
    assert of.start is not None
    assert of.end is not None
    return of.start.earliest, of.end.latest


def test_open_ends_approximations_and_what_is_relative_are_said_in_words() -> None:
    text = when("from May 2026", "around June 2026", "next year", "every June").stdout

    assert "no end is stated" in text
    assert "approximate It is meant roughly." in text
    assert "read as     no day stated" in text
    assert "recurring   It comes again and again." in text


def test_a_weekday_that_does_not_fit_is_said_with_what_to_do() -> None:
    text = when("Monday, 1 May 2026").stdout

    assert "uncertain   1 May 2026 is a Friday, not a Monday.\n" in text
    assert "instead     Correct the weekday or the date.\n" in text


def test_what_is_a_date_in_another_language_names_that_language() -> None:
    for arguments in (["T2 2026"], ["T2 2026", "--lang", "en"], ["T2 2026", "--lang", "de"]):
        text = when(*arguments).stdout
        assert "relative    “T2” is counted from a start that is not given.\n" in text
        assert "language    With --lang ca, es, fr, it, pt or ro it is read as Q2 2026.\n" in text
    assert "some time from 1 April 2026 to 30 June 2026" in when("T2 2026", "--lang", "fr").stdout
    assert "With --lang de it is read as Q2 2026." in when("2. Quartal 2026", "--lang", "fr").stdout


def test_as_soon_as_possible_is_understood_and_told_to_give_no_day() -> None:
    result = when("asap")

    assert result.exit_code == 0
    assert "relative    It gives no day: that depends on when it was written" in result.stdout
    assert "instead     Say it with months" in result.stdout


def test_the_reason_why_there_is_no_day_is_in_the_json_too() -> None:
    relative, mistaken = entries("next year", "Monday, 1 May 2026")

    assert relative["why"].startswith("It gives no day")
    assert mistaken["why"] == "1 May 2026 is a Friday, not a Monday."


def test_a_phrase_can_do_nothing_to_a_terminal() -> None:
    for arguments in (["\x1b[31mred\u202e"], ["\x1b[31mred\u202e\x9b1m", "--format", "json"]):
        text = when(*arguments).stdout
        assert all(sign.isprintable() or sign == "\n" for sign in text)


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        (["Q3 2025", "--lang", "xx"], None, "--lang xx: this language is not known."),
        (["Q3 2025", "--format", "xml"], None, "--format xml: there is no such choice."),
        ([], "\n  \n", "There is no phrase to read."),
        ([], b"\xff\xfe", "What comes in is not UTF-8."),
    ],
)
def test_what_can_not_run_says_why(arguments: list[str], stdin: str | bytes | None, said: str) -> None:
    result = when(*arguments, stdin=stdin)

    assert (result.exit_code, result.stdout) == (2, "")
    message, remedy = result.stderr.splitlines()
    assert message == f"udtplan: {said}"
    assert remedy.strip()
