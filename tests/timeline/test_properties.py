"""What holds for any text: nothing crashes, nothing is inverted, nothing written is lost, printing and
reading agree.
"""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.timeline.expectations import languages, phrases, seen
from udtplan.timeline import FLAGS, LANGUAGES, Bound, Period, read

ALL = [(language, phrase) for language in languages() for phrase, _ in phrases(language)]
ALL += [(language, phrase) for language, phrase, _ in seen()]
DATED = [(language, phrase) for language, phrase in ALL if read(phrase, language).is_dated]
YEAR = re.compile(r"(?<!\d)20[0-4]\d(?!\d)")


def without_ambiguity(period: Period) -> tuple[Bound | None, Bound | None, tuple[str, ...]]:
    return period.start, period.end, tuple(flag for flag in period.flags if flag != "ambiguous")


def check(period: Period) -> None:
    """What must hold of any period that was read."""
    assert set(period.flags) <= set(FLAGS)
    assert list(period.flags) == sorted(set(period.flags))
    if "unread" in period.flags:
        assert period.flags == ("unread",)
        assert not period.is_dated
        assert period.why
    if "relative" in period.flags:
        assert not period.is_dated
    for bound in (period.start, period.end):
        assert bound is None or bound.earliest <= bound.latest
    assert ("ambiguous" in period.flags) == bool(period.readings)


@st.composite
def spliced(draw: st.DrawFn) -> tuple[str, str]:
    """The head of one phrase and the tail of another in the same language, with a stray character now and
    then.
    """
    language, one = draw(st.sampled_from(ALL))
    _, other = draw(st.sampled_from([pair for pair in ALL if pair[0] == language]))
    head, tail = one.split(), other.split()
    text = " ".join(head[: draw(st.integers(0, len(head)))] + tail[draw(st.integers(0, len(tail))) :])
    if text and draw(st.booleans()):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.characters()) + text[at:]
    return language, text


@given(st.sampled_from(LANGUAGES), st.text(max_size=60))
def test_no_text_crashes_the_reader(language: str, text: str) -> None:
    check(read(text, language))


@given(spliced())
@settings(max_examples=300)
def test_what_is_read_of_mixed_phrases_keeps_every_year_written(pair: tuple[str, str]) -> None:
    language, text = pair
    period = read(text, language)
    check(period)
    if not period.is_dated:
        return
    bounds = [period.start, period.end] + [end for r in period.readings for end in (r.start, r.end)]
    told = {year for b in bounds if b for year in range(b.earliest.year - 1, b.latest.year + 2)}
    assert {int(year) for year in YEAR.findall(text)} <= told


@given(spliced())
@settings(max_examples=300)
def test_printing_a_period_and_reading_it_back_is_the_identity(pair: tuple[str, str]) -> None:
    period = read(pair[1], pair[0])
    if period.is_dated:
        assert without_ambiguity(read(period.words())) == without_ambiguity(period)


@pytest.mark.parametrize(("language", "phrase"), DATED, ids=lambda value: str(value)[:40])
def test_the_words_of_a_period_say_the_same_and_no_more(language: str, phrase: str) -> None:
    period = read(phrase, language)
    assert without_ambiguity(read(period.words())) == without_ambiguity(period)
    assert "ambiguous" not in read(period.words()).flags
    for reading in period.readings:
        again = read(reading.words)
        assert again.is_dated
        assert "ambiguous" not in again.flags


@given(st.sampled_from(DATED), st.integers(1990, 2090))
@settings(max_examples=400)
def test_changing_the_year_keeps_a_phrase_readable(pair: tuple[str, str], year: int) -> None:
    language, phrase = pair
    found = YEAR.findall(phrase)
    if not found or re.search(r"\d[/-]\d\d(?!\d)|29|W53", phrase):
        return  # "2025/26": both years would have to change
    first = int(found[0])
    moved = YEAR.sub(lambda match: str(int(match[0]) - first + year), phrase)
    assert read(moved, language).is_dated


HOSTILE = [
    "",
    " ",
    "\x00",
    "-" * 300,
    "2026" * 100,
    "2026 " * 90,
    "1." * 200,
    "(" * 400,
    "Q" * 400,
    "Q1 " * 120,
    "I " * 200,
    "a" * 10_000,
    "2026-" * 10_000,
    "١٢٣٤",
    "²⁰²⁶",
    "½",
    "Ⅲ 2026",
    "0000-00-00",
    "0000",
    "9999-12-31",
    "2026-13-45",
    "30.02.2026",
    "31/04/2026",
    "week 54 2026",
    "Q5 2026",
    "2026-02-30/2026-02-31",
    "99999999999999999999",
    "../..",
    "/",
    "..",
    "[..]",
    "[2026..]",
    "[2027..2026]",
    "1/1/1/1",
    "٣ 2026",
    "\u202e2026",
    "2026\u0301",
]


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:20]))
@pytest.mark.parametrize("language", ["en", "pl", "hu", "fi"])
def test_hostile_text_is_refused_or_read_but_never_crashes(language: str, text: str) -> None:
    check(read(text, language))


@pytest.mark.parametrize(
    "text", ["30.02.2026", "31/04/2026", "week 54 of 2026", "Q5 2026", "2026-13-45", "0000-00-00", "9999"]
)
def test_dates_that_do_not_exist_are_refused(text: str) -> None:
    assert read(text).flags == ("unread",)


@pytest.mark.parametrize(
    "text",
    [
        "Nov.\u00a02024 to\u00a0May 2025",
        "Nov. 2024 to\nMay 2025",
        "No\u00advem\u00adber 2024 to May 2025",
        "Nov. 2024 – May 2025",
        "Nov. 2024 — May 2025",
        "Nov. 2024‑May 2025",
        "Nov. 2024 − May 2025",
        "Nov. 2024 → May 2025",
        "ＮＯＶ. ２０２４ to May 2025",
        "NOV 2024 TO MAY 2025",
        "  Nov.  2024   to May 2025. ",
    ],
)
def test_spaces_dashes_and_letter_forms_make_no_difference(text: str) -> None:
    assert without_ambiguity(read(text)) == without_ambiguity(read("Nov. 2024 to May 2025"))


@given(st.sampled_from(ALL))
def test_reading_twice_gives_the_same(pair: tuple[str, str]) -> None:
    assert read(pair[1], pair[0]) == read(pair[1], pair[0])
