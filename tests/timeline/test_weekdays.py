"""Weekdays beside dates: they add nothing, but one that does not fit is said."""

from __future__ import annotations

from datetime import date

import pytest

from udtplan.timeline import LANGUAGES, read, read_anywhere
from udtplan.timeline.lexer import tokens
from udtplan.timeline.lexicon import lexicon
from udtplan.timeline.words.weekdays import WEEKDAYS

# Words that mean something else as well, which wins: months, the third, the week.
OTHER = {("ro", 0), ("el", 1), ("mt", 4)}


@pytest.mark.parametrize(
    ("phrase", "language"),
    [
        ("Friday, 1 May 2026", "en"),
        ("4 May 2026 (Monday)", "en"),
        ("Mon 4 May - Fri 8 May 2026", "en"),
        ("Mon 4 - Fri 8 May 2026", "en"),
        ("before Monday 4 May 2026", "en"),  # the end it states is the day before
        ("from Monday 4 May 2026 to December 2026", "en"),
        ("Mo., 4. Mai 2026", "de"),
        ("2026. május 8. péntek", "hu"),
        ("lundi 4 mai 2026", "fr"),
    ],
)
def test_a_weekday_that_fits_its_date_says_nothing(phrase: str, language: str) -> None:
    period = read(phrase, language)

    assert period.is_dated
    assert (period.flags, period.why) in (((), ""), (("open-end",), ""))


@pytest.mark.parametrize(
    ("phrase", "language", "why"),
    [
        ("Monday, 1 May 2026", "en", "1 May 2026 is a Friday, not a Monday."),
        ("Montag, 1.5.2026", "de", "1 May 2026 is a Friday, not a Monday."),
        ("Mon 4 May - Fri 9 May 2026", "en", "9 May 2026 is a Saturday, not a Friday."),
        ("before Tuesday 4 May 2026", "en", "4 May 2026 is a Monday, not a Tuesday."),
        ("Thursday or Friday, 4 May 2026", "en", ""),
    ],
)
def test_a_weekday_that_does_not_fit_its_date_makes_it_uncertain(
    phrase: str, language: str, why: str
) -> None:
    period = read(phrase, language)

    if why:
        assert (period.flags, period.why) == (("uncertain",), why)
    else:
        assert not period.is_read


def test_the_days_stay_those_of_the_date() -> None:
    period = read("Monday, 1 May 2026")

    assert period.start is not None
    assert period.start == period.end
    assert period.start.earliest == period.start.latest == date(2026, 5, 1)


@pytest.mark.parametrize("phrase", ["Tuesday 2026", "Friday, May 2026", "by Tuesday 2026"])
def test_a_weekday_without_its_day_is_not_read_as_the_rest_alone(phrase: str) -> None:
    period = read(phrase)

    assert period.flags == ("unread",)
    assert period.why == "It names a weekday, but not which day of the month it is."


@pytest.mark.parametrize("phrase", ["first Tuesday of May 2026", "the 2nd Friday in May 2026"])
def test_the_first_tuesday_of_may_is_not_the_first_of_may(phrase: str) -> None:
    assert read(phrase).why == "It counts weekdays of a month: write the day instead."


@pytest.mark.parametrize("phrase", ["every Tuesday in 2026", "Tuesday in week 19 of 2026"])
def test_a_weekday_that_recurs_or_has_its_week_needs_no_date(phrase: str) -> None:
    period = read(phrase)

    assert period.is_dated
    assert "uncertain" not in period.flags


def test_a_review_on_a_weekday_is_still_a_review() -> None:
    assert read("ongoing from Monday 4 May 2026, review every Friday").flags == ("open-end",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_its_weekdays(language: str) -> None:
    days = WEEKDAYS[language].split("; ")
    first = date(2026, 5, 4)

    assert len(days) == 7
    for number, names in enumerate(days):
        for name in names.split(", "):
            if (language, number) not in OTHER:
                fitting = read(f"{name}, {first.day + number}.5.2026", language)
                assert (fitting.is_dated, fitting.flags) == (True, ()), name
                assert read(f"{name}, {first.day + number + 7}.5.2026", language).flags == (), name
                assert read(f"{name}, {first.day + number + 1}.5.2026", language).flags == ("uncertain",), (
                    name
                )


@pytest.mark.parametrize(("language", "number"), sorted(OTHER))
def test_a_word_that_means_something_else_too_keeps_that_meaning(language: str, number: int) -> None:
    name = WEEKDAYS[language].split("; ")[number]

    assert [token.kind for token in tokens(name, lexicon(language))] != ["weekday"]


@pytest.mark.parametrize("phrase", ["Juni bis August", "June to August", "junio a agosto", "juin à août"])
def test_what_lacks_a_year_says_so_in_every_language(phrase: str) -> None:
    assert read_anywhere(phrase).why == "It does not say which year."


@pytest.mark.parametrize("language", ["ca", "es", "fr", "it", "pt", "ro"])
@pytest.mark.parametrize("phrase", ["T2 2026", "T2/2026", "2026-T2"])
def test_t2_is_the_second_quarter_where_quarters_begin_with_t(phrase: str, language: str) -> None:
    assert read(phrase, language).words() == "Q2 2026"


@pytest.mark.parametrize(("phrase", "counted"), [("T2 2026", "T2"), ("M1–M6", "M1"), ("T0+6", "T0")])
def test_what_is_counted_from_nowhere_says_what_is_counted(phrase: str, counted: str) -> None:
    period = read(phrase, "en")

    assert period.flags == ("relative",)
    assert period.why == f"“{counted}” is counted from a start that is not given."
