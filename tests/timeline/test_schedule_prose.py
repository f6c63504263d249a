"""Dates in running text are found; years that are none are not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from udtplan.timeline.schedule_prose import dates_in, vague_times
from udtplan.timeline.schedule_words import VAGUE, VAGUE_STEMS


def found(text: str, language: str = "en") -> list[str]:
    return [mention.words for mention in dates_in(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In a near future\n(mid 2025) the O&M company (ILEVIA) will be involved.", ["mid 2025"]),
        (
            "We sign by June 2026. The call closes on 15 April 2026, at noon.",
            ["by June 2026", "15 April 2026"],
        ),
        ("A tender in Q3 2026, then sensors in autumn 2026.", ["in Q3 2026", "in autumn 2026"]),
        ("Between 2026 and 2028 we build.", ["Between 2026 and 2028"]),
        ("Sensors (Apr–May 2026) come first.", ["Apr–May 2026"]),
        ("**Mid-2026**: the agreement is signed.", ["Mid-2026"]),
        ("By the end of 2026, the model runs.", ["By the end of 2026"]),
        ("Available until 31.12.2026.", ["until 31.12.2026"]),
        (
            "It closes no later than on the 31st of December 2026.",
            ["no later than on the 31st of December 2026"],
        ),
        ("The city is to be climate neutral by 2030.", ["by 2030"]),
    ],
)
def test_dates_are_found_with_the_words_that_belong_to_them(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The MEL Mobility Plan - 2035 is composed of eight strategic orientations.",
        "CSTB, CEREMA, ESTP and MINnD2050 at the French level.",
        "Horizon 2020, Agenda 2030 and the Mobility Plan 2025-2030.",
        "Regulation (EU) 2016/679 and Directive 2010/40/EU and the AI Act (EU) 2024/1689.",
        "Loi n° 2024-1039, ISO 37120:2018, EN 2026.",
        "The budget is 2 000 000 € in 2026, and €2027 more.",
        "There are 2030 inhabitants in 2026, a population of 430 000.",
        "The 2026 elections, a phone number 2026-555-123, 12026 records.",
        "No year at all, and may 5 of them march on.",
    ],
)
def test_names_laws_budgets_and_counts_are_no_dates(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Koszty roczne to 95 tys. zł od 2029 r.", "pl"),
        ("Ročne to stojí 95 tis. Kč od 2029.", "sk"),
        ("Det kostar 2 mkr, alltså 2 000 000 kr, från 2029.", "sv"),
    ],
)
def test_amounts_in_other_currencies_are_no_dates(text: str, language: str) -> None:
    assert found(text, language) == []


def test_other_languages_are_read_as_well() -> None:
    text = "Die Ausschreibung wird im 3. Quartal 2026 veröffentlicht, bis Ende 2027 läuft sie."
    assert found(text, "de") == ["im 3. Quartal 2026", "bis Ende 2027"]
    assert found("L'accord sera signé d'ici fin juin 2026.", "fr") == ["d'ici fin juin 2026"]
    assert found("Senzory budú inštalované v máji 2026.", "sk") == ["v máji 2026"]


def test_a_promise_is_a_time_finer_than_a_year_in_a_sentence_about_what_will_be() -> None:
    texts = ["It will be signed in May 2026.", "It will be signed in 2026.", "Signed in May 2026."]
    assert [mention.promised for text in texts for mention in dates_in(text)] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Our infrastructure will soon allow us to begin.", "en", ["soon"]),
        ("In the\nfuture, a director is in charge.", "en", ["In the future"]),
        ("In a near future (mid 2025) the company will join.", "en", []),
        ("As soon as the data is there; as soon as possible.", "en", []),
        ("Present needs as well as future projects, and the city of the future.", "en", []),
        ("À l’avenir, tout ira mieux, et bientôt.", "fr", ["À l'avenir", "bientôt"]),
        ("Das folgt in den nächsten Monaten.", "de", ["in den nächsten Monaten"]),
        (
            "Une baie arrivera sous peu, une autre d’ici quelques mois.",
            "fr",
            ["sous peu", "d'ici quelques mois"],
        ),
        ("Der Vertrag folgt in Kürze oder im kommenden Jahr.", "de", ["in Kürze", "im kommenden Jahr"]),
        (
            "It is settled at a later stage, over the next few months.",
            "en",
            ["at a later stage", "over the next few months"],
        ),
        ("La gara parte a breve.", "it", ["a breve"]),
        ("Le scuole a breve distanza dal tram.", "it", []),
        ("La licitación se publicará en breve.", "es", ["en breve"]),
        ("De raad besluit op korte termijn.", "nl", ["op korte termijn"]),
        ("Umowa zostanie podpisana w najbliższym czasie.", "pl", ["w najbliższym czasie"]),
        ("O concurso abre nas próximas semanas.", "pt", ["nas próximas semanas"]),
        ("Συμφωνία υπογράφεται προσεχώς.", "el", ["προσεχώς"]),
        ("Zmluvu podpíšeme onedlho.", "sk", ["onedlho"]),
        ("A long street, later called the short one; few know its term.", "en", []),
        ("Le service décrit plus tard, deux ans après, la durée à long terme.", "fr", []),
        ("Im Jahr der Zeitung: einige Jahre, wenige Monate.", "de", []),
        ("Det är snart sagt allt.", "sv", []),
    ],
)
def test_vague_times_are_found_unless_their_sentence_has_a_date(
    text: str, language: str, expected: list[str]
) -> None:
    assert list(vague_times(text, language)) == expected


@pytest.mark.parametrize("language", sorted(VAGUE))
@settings(max_examples=25)
@given(data=st.data())
def test_all_that_is_vague_has_one_of_the_stems_in_it(language: str, data: st.DataObject) -> None:
    words = data.draw(st.from_regex(f"(?:{VAGUE[language]})", fullmatch=True))
    assert any(stem in words.lower() for stem in VAGUE_STEMS[language].split())


def test_a_date_is_found_however_long_its_sentence_is() -> None:
    assert found("We " + "count cars and " * 40 + "sign by June 2026, " + "then rest " * 40) == [
        "by June 2026"
    ]


@given(st.text(alphabet="abm 2026/-–.,()Q3 by\n", max_size=60))
def test_what_is_found_stands_in_the_text(text: str) -> None:
    assert all(mention.words in text for mention in dates_in(text))
