"""What holds for every amount and for every text."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from udtplan.amounts import FLAGS, Amount, find, read
from udtplan.amounts.amount import _PERIODS
from udtplan.amounts.lexicon import scales
from udtplan.amounts.words import SCALES
from udtplan.timeline import LANGUAGES

VALUES = st.decimals(min_value=0, max_value=Decimal("1e12"), places=2)
LANGUAGE = st.sampled_from(["", "en", "de", "fr", "es", "pl", "el", "sv", "hu", "xx"])
# What amounts are made of, so that random text comes near them.
SCRAPS = st.lists(
    st.sampled_from(
        "€ EUR k M m bn million Mio. Mrd. - – to bis and between entre et 1 2.5 1,500 1.500 12 000 2026 /"
        " a year per % HT ca. up to over three years kr $ ,- ½ ' . , ( ) T€ mil 1e9"
        " 999999999999 \u00a0 \u202f ٣".split(" ")
    ),
    max_size=25,
).map(" ".join)


@given(
    VALUES, VALUES, st.sampled_from(["EUR", "GBP", "SEK"]), st.sampled_from(["", *_PERIODS]), st.booleans()
)
def test_its_words_read_back_to_the_same_amount(
    one: Decimal, other: Decimal, currency: str, period: str, approximate: bool
) -> None:
    low, high = sorted((one, other))
    written = Amount("", low, high, currency, period, approximate)
    again = read(written.words())
    assert (again.low, again.high, again.currency) == (low, high, currency)
    assert (again.period, again.approximate) == (period, approximate)
    assert "ambiguous" not in again.flags


@given(st.one_of(st.text(max_size=600), SCRAPS), LANGUAGE)
@example("€" * 500, "en")
@example("1 111" * 80, "en")
@example("İ€ 5 ǅ ß ﬁ 5€", "tr")
def test_any_text_is_read_or_refused_with_the_reason(text: str, language: str) -> None:
    amount = read(text, language)
    assert amount.text == text
    assert set(amount.flags) <= set(FLAGS)
    assert list(amount.flags) == sorted(amount.flags)
    assert amount.is_read == (amount.low is not None or amount.high is not None)
    assert amount.is_read or amount.why
    if amount.low is not None and amount.high is not None:
        assert 0 <= amount.low <= amount.high
    assert len(amount.readings) != 1


@given(st.one_of(st.text(), SCRAPS), LANGUAGE)
def test_what_is_found_in_a_prose_stands_there(text: str, language: str) -> None:
    position = 0
    for amount in find(text, language):
        position = text.index(amount.text, position)
        assert amount.text


@pytest.mark.parametrize(
    "part", ["1", "1 ", "1 000 ", "1.000", "€1-", "€ ", "k€", "million ", "1,-", "a'", "½"]
)
def test_a_long_text_is_read_in_one_go(part: str) -> None:
    """No repetition makes the work grow faster than the text; a hang would be seen."""
    find(part * (200_000 // len(part)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_knows_the_words_of_scale_that_are_the_same_everywhere(language: str) -> None:
    known = scales(language)
    assert known["million"] == ("1e6",)
    assert known["k"] == ("1e3",)
    assert known["mrd"] == ("1e9",)


def test_a_word_of_scale_stands_in_one_row_only() -> None:
    every = [word for row in SCALES.values() for word in set(row.split())]
    assert len(every) == len(set(every))
