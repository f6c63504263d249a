"""Amounts as people write them, and how they are read."""

from __future__ import annotations

from decimal import Decimal

import pytest

from udtplan.amounts import FLAGS, find, read

UNCLEAR = {"ambiguous", "no-currency", "no-scale", "several", "unread", "rate"}


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("close to €2 billion annually", "en", "about 2 000 000 000 EUR a year"),
        ("ca. 11 Mio. €", "de", "about 11 000 000 EUR"),
        ("178 M€ HT", "fr", "178 000 000 EUR excluding VAT"),
        ("1.500,- €", "de", "1 500 EUR"),
        ("€150–250 k", "en", "150 000 to 250 000 EUR"),
        ("€150–250 k, one-off", "en", "150 000 to 250 000 EUR one-off"),
        ("21 Millionen Euro", "de", "21 000 000 EUR"),
        ("230.000 EUR", "de", "230 000 EUR"),
        ("ca. 4,2 Mio. €/a", "de", "about 4 200 000 EUR a year"),
        ("€20,000,000", "en", "20 000 000 EUR"),
        ("39 εκατ. ευρώ", "el", "39 000 000 EUR"),
        ("£450 000", "en", "450 000 GBP"),
        ("2e9 EUR per year, approx", "en", "about 2 000 000 000 EUR a year"),
        ("€40 k/yr from 2027, IT budget", "en", "40 000 EUR a year"),
        ("€212 million a year (2025)", "en", "212 000 000 EUR a year"),
        ("16 M€ in 2026", "en", "16 000 000 EUR a year"),
        ("212 millions d'euros par an", "fr", "212 000 000 EUR a year"),
        ("Entre 180 et 240 k€", "fr", "180 000 to 240 000 EUR"),
        ("180 bis 240 T€", "de", "180 000 to 240 000 EUR"),
        ("zwischen 2 und 3 Mrd. Euro", "de", "2 000 000 000 to 3 000 000 000 EUR"),
        ("2 Billionen Euro", "de", "2 000 000 000 000 EUR"),
        ("2 mil millones de euros", "es", "2 000 000 000 EUR"),
        ("150 mil euros", "pt", "150 000 EUR"),
        ("1,5 mil. Kč", "cs", "1 500 000 CZK"),
        ("5–7 mln zł rocznie", "pl", "5 000 000 to 7 000 000 PLN a year"),
        ("περίπου 41 εκατ. ευρώ τον χρόνο", "el", "about 41 000 000 EUR a year"),
        ("120 ezer euró", "hu", "120 000 EUR"),
        ("1.000.000 Ft/év", "hu", "1 000 000 HUF a year"),
        ("12 Mkr", "sv", "12 000 000 SEK"),
        ("5 MSEK", "sv", "5 000 000 SEK"),
        ("3 mia. kr. om året", "da", "3 000 000 000 DKK a year"),
        ("2,5 млн. лв", "bg", "2 500 000 BGN"),
        ("40 tis. €", "sk", "40 000 EUR"),
        ("€ 1 250 000,50", "fr", "1 250 000.5 EUR"),
        ("CHF 1'500.-", "de", "1 500 CHF"),
        ("up to €40 k", "en", "up to 40 000 EUR"),
        ("over €2m", "en", "at least 2 000 000 EUR"),
        ("1½ million €", "en", "1 500 000 EUR"),
        ("EUR million 2.5", "en", "2 500 000 EUR"),
        ("£520–610 k over 3 years, excl. VAT", "en", "520 000 to 610 000 GBP in total excluding VAT"),
        ("178 M€ before tax over twelve years", "en", "178 000 000 EUR in total excluding VAT"),
    ],
)
def test_what_is_clear_is_read(text: str, language: str, words: str) -> None:
    amount = read(text, language)
    assert amount.words() == words
    assert not UNCLEAR & set(amount.flags)
    assert amount.text == text


@pytest.mark.parametrize(
    ("text", "language", "flag"),
    [
        ("32,4 Mio.", "de", "no-currency"),
        ("1.2 million", "en", "no-currency"),
        ("close to 1.2 million", "en", "no-currency"),
        ("2 billion", "en", "no-period"),
        ("50 kr", "en", "no-currency"),
        ("$5m", "en", "no-currency"),
        ("€150–250", "en", "no-scale"),
        ("840 €/t", "de", "rate"),
        ("€180 k and €40 k a year", "en", "several"),
        ("€200 k", "en", "vat-unknown"),
    ],
)
def test_what_is_not_said_is_flagged(text: str, language: str, flag: str) -> None:
    assert flag in read(text, language).flags


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("230.000 EUR", "en", ["230 000 EUR", "230 EUR"]),
        ("€1,500", "de", ["1 500 EUR", "1.5 EUR"]),
        ("€1.500", "", ["1 500 EUR", "1.5 EUR"]),
        ("€1,250 million", "en", ["1 250 000 000 EUR", "1 250 000 EUR"]),
        ("€5 billion", "fr", ["5 000 000 000 EUR", "5 000 000 000 000 EUR"]),
        ("3 mil. €", "en", ["3 000 EUR", "3 000 000 EUR"]),
    ],
)
def test_what_can_be_read_in_two_ways_keeps_both(text: str, language: str, readings: list[str]) -> None:
    amount = read(text, language)
    assert "ambiguous" in amount.flags
    assert [reading.words for reading in amount.readings] == readings
    assert (amount.low, amount.high) == (amount.readings[0].low, amount.readings[0].high)
    assert amount.why.endswith(".")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("to be discussed", "no number"),
        ("", "no number"),
        ("50 % co-funding", "share"),
        ("mil millones de euros", "in words"),
        ("several million euros", "in words"),
        ("in 2026", "no amount"),
        ("Q3 2026", "no amount"),
        ("between 3 and 5 offices, 12 seats", "several numbers"),
        ("€ " + "9" * 40, "no amount"),
        ("€9999999 billion", "more money"),
        ("x" * 501, "too long"),
    ],
)
def test_what_is_not_understood_is_refused_with_the_reason(text: str, why: str) -> None:
    amount = read(text)
    assert not amount.is_read
    assert (amount.low, amount.high) == (None, None)
    assert why in amount.why


def test_the_two_ends_of_a_range_need_the_same_scale() -> None:
    assert "ambiguous" in read("€800–1.2 million").flags
    assert read("€800,000 to 1.2 million").low == Decimal(800_000)
    backwards = read("€250 k – 150 k")
    assert (backwards.low, backwards.high) == (Decimal(150_000), Decimal(250_000))
    assert "ambiguous" in backwards.flags


def test_a_year_behind_an_amount_is_not_its_other_end() -> None:
    assert read("€5 million - 2027").words() == "5 000 000 EUR"


def test_prose_gives_its_amounts_with_their_words() -> None:
    text = (
        "The model costs €180 to 240 k once. Of 1.2 million people 84,000 live there; it is 5 m wide. "
        "From 2027 we pay 40 000 € a year, and several million euros for the sensors."
    )
    assert [(amount.text, amount.is_read) for amount in find(text)] == [
        ("€180 to 240 k", True),
        ("40 000 €", True),
        ("million euros", False),
    ]
    assert [amount.period for amount in find(text)] == ["once", "year", ""]


def test_prose_without_money_gives_none() -> None:
    text = "In 2024 we counted 52 actions, 8 %, 3.5 km, version 1.2.3 and 14/03/2025. Financial talks go on."
    assert find(text) == []


def test_the_json_form_is_plain() -> None:
    assert read("up to €40 k a year").as_json() == {
        **{"text": "up to €40 k a year", "low": None, "high": "40 000", "currency": "EUR"},
        **{"period": "year", "approximate": False, "tax": None, "flags": ["vat-unknown"]},
    }


def test_flags_are_from_the_list() -> None:
    assert all(set(read(text).flags) <= set(FLAGS) for text in ("", "5", "€5 k", "1.500", "840 €/t"))
