"""The tables of words: each shipped language has its row, and no word means something else elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from udtplan.resources import data_folder
from udtplan.rules import style, vocabulary, writing
from udtplan.rules.vocabulary import data, funding, legal, privacy, procurement, providers, sums
from udtplan.rules.vocabulary.topic import _KEY, Topic

SHIPPED = {path.stem for path in (data_folder("templates") / "words").glob("*.yaml")}
FILES = [getattr(vocabulary, name) for name in vocabulary.__all__]
TOPICS = {name: topic for file in FILES for name, topic in vars(file).items() if isinstance(topic, Topic)}
TABLES: dict[str, Mapping[str, object]] = {
    "vague words": style._VAGUE,
    "open ends": style._OPEN_ENDS,
    "instructions": writing._ASKS,
    "verbs of forms": writing._FORM_VERBS,
    "costs": funding._COSTS,
    "each year": funding._EACH_YEAR,
    "offices of law": privacy._OFFICES,
    "laws on security": legal._SECURITY_LAW,
    "devices": procurement._DEVICES,
    "other providers": procurement._OTHER_PROVIDERS,
    "contracts that are there": providers._CONTRACTED,
    "free software": providers._FREE,
    "companies": providers._COMPANIES,
    "what companies will make": providers._WILL_MAKE,
    "words of money": sums._OF_MONEY,
    "other amounts": sums._NOT_ITS_PRICE,
    "grants": sums._A_GRANT,
    "upkeep in other words": sums._KEPT_ALIVE,
    "at no cost": sums._NO_COST,
    "amounts in words": sums._WORDED,
    "often": data._OFTEN,
    "rarely": data._RARELY,
}
# Why a topic needs no row in other languages.
REASONS = {"LIVE_ACCESS": "protocols are called the same everywhere"}


def test_there_are_ten_languages() -> None:
    assert len(SHIPPED) == 10


def test_no_topic_is_left_out_here() -> None:
    assert len(TOPICS) == len(Topic.all)


@pytest.mark.parametrize("name", TOPICS)
def test_a_topic_has_a_row_for_each_language(name: str) -> None:
    assert name in REASONS or SHIPPED - TOPICS[name].languages.keys() == set()


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_a_row_for_each_language(name: str) -> None:
    assert SHIPPED - TABLES[name].keys() == set()


@pytest.mark.parametrize("name", TOPICS)
def test_what_goes_on_begins_with_enough_letters_to_be_found(name: str) -> None:
    terms = [TOPICS[name].term(number) for number in range(len(TOPICS[name].terms))]
    short = [term.words for term in terms if term.open[0] and len(term.words[0]) < _KEY]
    assert [words for words in short if words != ("3d",)] == []  # "3d" is a whole word


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("CRITICAL", "quattro persone per metro quadro"),
        ("CRITICAL", "a cada metro de calle, com um metro de largura"),
        ("DUTIES", "Der Zug (train) fährt; nous sommes en train de choisir, de trein rijdt"),
        ("BELONGS", "El patrimonio histórico, le patrimoine, il patrimonio"),
        ("CRITERIA", "El valor de los datos y el valor añadido, o valor dos dados"),
        ("DATA", "Wij weten dat de provincie dat wil"),
        ("UPKEEP", "El alojamiento turístico, l’hébergement d’urgence, o alojamento local"),
        ("UPKEEP", "Prevádzkovateľ električiek nám poslal jazdný poriadok"),
        ("SENSING", "As câmaras municipais decidem em conjunto"),
        ("SPATIAL", "Stromverbrauch"),
        ("SPATIAL", "Drogenberatung"),
        ("COMMERCIAL", "Los comerciantes del centro"),
    ],
)
def test_a_word_that_means_something_else_is_not_taken_for_the_topic(topic: str, text: str) -> None:
    assert TOPICS[topic].first_in(text) == ""


@pytest.mark.parametrize(
    ("topic", "text", "said"),
    [
        ("AI", "Le service teste l’IA sur trois carrefours.", "IA"),
        ("AI", "Un algorithme d'apprentissage automatique complète la carte.", "apprentissage automatique"),
        ("AI", "L'uso dell'intelligenza artificiale è previsto.", "intelligenza artificiale"),
        ("AI", "Una red neuronal ordena las calles.", "red neuronal"),
        ("AI", "Użyjemy sieci neuronowej.", "sieci neuronowej"),
        ("AI", "Um modelo preditivo calcula a procura.", "modelo preditivo"),
        ("AI", "Neurónová sieť odhadne prietok.", "Neurónová sieť"),
        ("AI", "Het neurale netwerk telt fietsen.", "neurale netwerk"),
        ("AI", "Ένα νευρωνικό δίκτυο μετρά τα οχήματα.", "νευρωνικό δίκτυο"),
        ("IMPACT_ASSESSMENT", "L’AIPD a été menée en mai.", "AIPD"),
        ("IMPACT_ASSESSMENT", "L'analyse d'impact est faite.", "analyse d'impact"),
        ("POLITICS", "L'adjointe au climat porte le projet.", "adjointe"),
        ("DEPARTMENT", "Ne risponde l'ufficio mobilità.", "ufficio"),
        ("CRITICAL", "La red de abastecimiento tiene 300 km.", "red de abastecimiento"),
        ("CRITICAL", "Sieć wodociągowa ma sto lat.", "wodociągowa"),
        ("CRITICAL", "La rete idrica perde un terzo.", "rete idrica"),
        ("CRITICAL", "A rede de água perde um terço.", "rede de água"),
        ("CRITICAL", "Two metro lines end at nine.", "metro lines"),
        ("ABOUT_PEOPLE", "Lectura de contadores domésticos inteligentes", "contadores domésticos"),
        ("CONNECTED", "Bezdrôtové senzory v bytoch", "Bezdrôtové senzory"),
    ],
)
def test_a_topic_is_recognised_in_each_language_and_its_words_are_as_written(
    topic: str, text: str, said: str
) -> None:
    assert TOPICS[topic].first_in(text) == said


def test_a_no_before_an_elided_article_is_heard() -> None:
    assert TOPICS["AI"].first_in("Le projet n’utilise pas d’IA.") == ""
    assert TOPICS["AI"].is_named("Le projet n’utilise pas d’IA.")
