"""Countries and languages: by code or by name, and what was probably meant."""

from __future__ import annotations

import pytest

from udtplan.model.cldr import COUNTRIES, LANGUAGES
from udtplan.model.codes import (
    country_code,
    country_meant,
    country_name,
    is_language_tag,
    language_code,
    language_meant,
)
from udtplan.model.facts import City
from udtplan.model.legal import legal_register


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("GR", "GR"), ("gr", "GR"), ("EL", "GR"), ("GRC", "GR"), ("Greece", "GR"), ("Ελλάδα", "GR"),
        ("UK", "GB"), ("United Kingdom", "GB"), ("Scotland", "GB"), ("the Netherlands", "NL"),
        ("Česko", "CZ"), ("czech republic", "CZ"), ("Belgique", "BE"), ("België", "BE"),
        ("Nederland", "NL"), ("Kosovo", "XK"),
        ("Atlantis", ""), ("XX", ""), ("EU", ""), ("", ""), ("Lille", ""),
    ],
)  # fmt: skip
def test_a_country_has_a_code_however_it_is_written(words: str, code: str) -> None:
    assert country_code(words) == code


@pytest.mark.parametrize(
    ("words", "code"), [("Grece", "GR"), ("Germny", "DE"), ("Portugall", "PT"), ("XX", ""), ("Atlantis", "")]
)
def test_a_misspelt_country_is_guessed(words: str, code: str) -> None:
    assert country_meant(words) == code


def test_a_city_keeps_its_words_and_has_a_code() -> None:
    city = City(name="Patras", country="Greece")
    assert (city.country, city.country_code, country_name("GR")) == ("Greece", "GR", "Greece")
    assert City(name="Patras").country_code == ""
    assert City(name="Poseidonis", country="Atlantis").country_code == "Atlantis"


def test_every_country_of_the_legal_register_is_known() -> None:
    codes = {code for profile in legal_register().profiles for code in profile.countries}
    assert {code for code in codes if not country_code(code)} == set()


@pytest.mark.parametrize(
    ("words", "code"),
    [("gr", "el"), ("cz", "cs"), ("Greek", "el"), ("Ελληνικά", "el"), ("français", "fr"), ("en_GB", "en"),
     ("Germann", "de"), ("xx", ""), ("", "")],
)  # fmt: skip
def test_a_language_is_guessed_by_its_name_or_its_country(words: str, code: str) -> None:
    assert language_meant(words) == code


@pytest.mark.parametrize("tag", ["en", "pt-BR", "zh-Hant", "vec", "de-x-foo"])
def test_a_language_has_a_tag(tag: str) -> None:
    assert is_language_tag(tag)
    assert language_code(tag)


@pytest.mark.parametrize("tag", ["e", "en_GB", "english!", "", "fr-", "-fr"])
def test_what_has_another_form_is_no_tag(tag: str) -> None:
    assert not is_language_tag(tag)


def test_the_first_official_language_of_a_country_is_known_and_every_name_is_a_name() -> None:
    used = {languages.split()[0] for languages, _ in COUNTRIES.values() if languages}
    assert {code for code in used if code not in LANGUAGES} == set()
    names = [name for _, row in COUNTRIES.values() for name in row.split("; ")]
    assert all(name.strip() == name and name for name in (*names, *"; ".join(LANGUAGES.values()).split("; ")))
