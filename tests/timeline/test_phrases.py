"""Every phrase of the tables reads as they say: those seen in real plans, and those of each language."""

from __future__ import annotations

import pytest

from tests.timeline.expectations import Days, Expected, languages, phrases, seen
from udtplan.timeline import LANGUAGES, Bound, Period, read

SEEN = seen()
BY_LANGUAGE = [(language, phrase, said) for language in languages() for phrase, said in phrases(language)]


def days(bound: Bound | None) -> Days | None:
    return None if bound is None else (bound.earliest, bound.latest)


def as_expected(period: Period) -> Expected:
    return days(period.start), days(period.end), period.flags


@pytest.mark.parametrize(("language", "phrase", "said"), SEEN, ids=lambda value: str(value)[:40])
def test_a_phrase_seen_in_a_plan_reads_as_its_writer_meant_it(
    language: str, phrase: str, said: Expected
) -> None:
    assert as_expected(read(phrase, language)) == said


@pytest.mark.parametrize("language", languages())
def test_the_phrases_of_a_language_read_as_its_speakers_mean_them(language: str) -> None:
    wrong = {
        phrase: (as_expected(read(phrase, language)), said)
        for phrase, said in phrases(language)
        if as_expected(read(phrase, language)) != said
    }
    assert not wrong


def test_every_language_has_at_least_25_phrases() -> None:
    assert set(languages()) == set(LANGUAGES)
    assert {language: len(phrases(language)) for language in languages() if len(phrases(language)) < 25} == {}


@pytest.mark.parametrize("language", languages())
def test_english_is_understood_in_every_plan(language: str) -> None:
    assert as_expected(read("Nov. 2024 – May 2025", language)) == as_expected(read("Nov. 2024 – May 2025"))
    assert as_expected(read("Q3 2026", language)) == as_expected(read("Q3 2026"))


@pytest.mark.parametrize(("language", "phrase", "said"), BY_LANGUAGE, ids=lambda value: str(value)[:40])
def test_what_is_not_read_says_why(language: str, phrase: str, said: Expected) -> None:
    period = read(phrase, language)
    if "unread" in period.flags or "ambiguous" in period.flags:
        assert period.why.endswith(".")
    if "ambiguous" in period.flags:
        assert period.readings[0].start == period.start
        assert period.readings[0].end == period.end
