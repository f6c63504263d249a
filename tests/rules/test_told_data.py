"""D006 and D007 on a plan without a register of data: what the answer on data says is read."""

from __future__ import annotations

import pytest

from tests.rules.quiet import findings, objectives, plan


def told(text: str) -> dict[str, str]:
    """A plan that says of its data only this."""
    return {**plan(""), **objectives("d. Data required and owners", text)}


@pytest.mark.parametrize(
    "text",
    [
        "The pumps send us live readings of the sewers.",
        "Les compteurs de la métropole nous parviennent en temps réel.",
        "Die Pegel kommen in Echtzeit vom Land.",
        "Il gestore ci manda i dati istantanei dei parcheggi.",
        "Recibiremos en vivo los niveles de los depósitos.",
        "As medições chegam em tempo real à plataforma.",
        "De tellingen van de lussen komen realtime binnen.",
        "Wodociągi udostępnią nam na bieżąco odczyty z deszczomierzy.",
        "Hladiny prichádzajú naživo z vodární.",
        "Οι στάθμες φτάνουν ζωντανά στην πλατφόρμα.",
    ],
)
def test_live_data_told_without_a_rhythm_is_asked_for_one(text: str) -> None:
    assert findings("D006", told(text))


@pytest.mark.parametrize(
    "text",
    [
        "The pumps send us live readings every five minutes.",
        "Les compteurs nous parviennent en temps réel, toutes les cinq minutes.",
        "Die Pegel kommen in Echtzeit, alle 15 Minuten.",
        "I dati istantanei arrivano ogni quarto d'ora.",
        "Recibiremos en vivo los niveles, cada diez minutos.",
        "As medições chegam em tempo real, com um atraso de um minuto.",
        "De tellingen komen realtime binnen, elk kwartier.",
        "Odczyty dostajemy na bieżąco, co pięć minut.",
        "Hladiny prichádzajú naživo, každých päť minút.",
        "Οι στάθμες φτάνουν ζωντανά, ανά πέντε λεπτά.",
        "The map of the sewers is renewed each spring.",
    ],
)
def test_live_data_with_a_rhythm_is_fine(text: str) -> None:
    assert not findings("D006", told(text))


@pytest.mark.parametrize(
    "text",
    [
        "We buy the speed profiles from a navigation firm.",
        "Nous achetons les traces à un opérateur.",
        "Die Bewegungsdaten kaufen wir bei einem Mobilfunkanbieter.",
        "I profili di velocità li acquistiamo da una società.",
        "La demanda de movilidad se la compraremos a una operadora.",
        "Compramos os perfis de velocidade a uma operadora.",
        "De snelheden kopen we bij een bedrijf.",
        "Profile prędkości kupujemy od operatora.",
        "Profily rýchlosti kupujeme od operátora.",
        "Τα προφίλ ταχύτητας τα αγοράζουμε από μια εταιρεία.",
    ],
)
def test_data_told_to_be_bought_is_asked_for_its_price(text: str) -> None:
    assert findings("D007", told(text))


@pytest.mark.parametrize(
    "text",
    [
        "We buy the speed profiles for 4 000 EUR a year.",
        "We do not buy any data.",
        "Nous achetons quarante capteurs.",
        "Die Daten kaufen wir nicht, das Land hat sie.",
        "Compraremos cuarenta sensores.",
        "De tellers kopen we in maart.",
    ],
)
def test_a_price_or_a_thing_that_is_bought_is_no_data_without_a_price(text: str) -> None:
    assert not findings("D007", told(text))
