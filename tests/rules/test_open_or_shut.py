"""X008: data that a sentence calls open and a register keeps inside, or the other way round."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import plan, said

LEGAL = 'language: {}\nlegal: {{open_data: "{}"}}\n'
SHUT = {
    "en": "Counts are published under CC-BY-4.0; pipe data stay closed.",
    "fr": "Les comptages sont publiés sous CC-BY ; le plan des égouts reste fermé.",
    "de": "Zählwerte werden unter CC-BY veröffentlicht; Leitungsdaten bleiben intern.",
    "it": "I conteggi sono pubblicati con CC-BY; le condotte restano riservate.",
    "es": "Los aforos se publican con CC-BY; las tuberías quedan reservadas.",
    "pt": "As contagens são publicadas com CC-BY; as condutas ficam reservadas.",
    "nl": "Tellingen worden gepubliceerd met CC-BY; leidingen blijven vertrouwelijk.",
    "pl": "Liczby są publikowane na CC-BY; rurociągi są poufne.",
    "sk": "Počty sú zverejnené pod CC-BY; potrubia sú dôverné.",
    "el": "Οι καταμετρήσεις δημοσιεύονται με CC-BY· οι αγωγοί είναι κλειστοί. Οι αγωγοί μένουν κλειστά.",
}
ALL = [
    ("en", "Anyone may download everything the twin holds, pipe data included."),
    ("en", "All data of the twin are open."),
    ("en", "All data of the twin are published as open data."),
    ("en", "Everything in the twin is public."),
    ("fr", "Toutes les données du jumeau sont publiées."),
    ("fr", "Chacun peut télécharger tout ce que contient le jumeau."),
    ("de", "Alle Daten des Zwillings sind öffentlich."),
    ("de", "Jeder darf alles herunterladen, alle Daten werden veröffentlicht."),
    ("it", "Tutti i dati del gemello sono aperti."),
    ("es", "Todos los datos del gemelo se publican."),
    ("es", "Cualquiera puede descargar todo lo que contiene el gemelo."),
    ("pt", "Todos os dados do gémeo são publicados."),
    ("nl", "Alle gegevens van de tweeling worden gepubliceerd."),
    ("pl", "Wszystkie dane bliźniaka są publikowane."),
    ("sk", "Všetky údaje dvojčaťa sú zverejnené."),
    ("el", "Όλα τα δεδομένα του διδύμου είναι ανοιχτά."),
]
NAMED = [
    ("en", "Pipe data are open."),
    ("en", "**Openness:** pipe data are open."),
    ("en", "The counts are not published; they stay inside."),
    ("fr", "Les comptages ne sont pas publiés."),
    ("de", "Leitungsdaten werden veröffentlicht."),
    ("de", "Zählwerte bleiben intern."),
    ("it", "I conteggi non sono pubblicati."),
    ("es", "Los aforos no se publican y quedan reservados."),
    ("pt", "As contagens não são publicadas e ficam reservadas."),
    ("nl", "Tellingen blijven vertrouwelijk."),
    ("pl", "Rurociągi są publikowane."),
    ("sk", "Potrubia sú zverejnené."),
]


@pytest.mark.parametrize(("language", "text"), [*ALL, *NAMED])
def test_what_is_open_in_one_place_only(tmp_path: Path, language: str, text: str) -> None:
    findings = plan(tmp_path, "X008", facts=LEGAL.format(language, SHUT[language]), data=text)
    assert "`open_data:`" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(("language", "text"), ALL)
def test_all_is_open_where_nothing_is_kept_inside(tmp_path: Path, language: str, text: str) -> None:
    everything = SHUT[language].partition(";" if language != "el" else "·")[0]
    assert plan(tmp_path, "X008", facts=LEGAL.format(language, everything), data=text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Pipe data stay closed, for reasons of security.",
        "All data except the pipes are open.",
        "All open data of the twin are on one portal.",
        "If the utility agrees, all data of the twin are open.",
        "All results are published by street.",
        "All staff may download the data.",
        "Monthly sums of the pipe data are published.",
        "The counts are published.",
        "Raw counts are not published.",
        "Counts by phone are not published.",
        "Personal data are not published.",
        "All data that the city owns are open.",
        "Anyone may download the counts.",
        "All data are stored in open formats.",
        "All data sets are in the public register.",
        "Everything is open to discussion.",
        "All readings are published as weekly maps.",
    ],
)
def test_what_agrees_or_is_narrowed_is_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X008", facts=LEGAL.format("en", SHUT["en"]), data=text) == []


@pytest.mark.parametrize(
    ("licence", "text", "found"),
    [
        ("internal rules of the utility", "Pipe register data are published.", 1),
        ("data agreement, use in the twin only", "All data of the twin are open.", 1),
        ("CC-BY-4.0", "The pipe register is not published.", 1),
        ("CC-BY-4.0", "The pipe register is published.", 0),
        ("internal use; hourly means CC-BY-4.0", "The pipe register is not published.", 0),
        ("internal use", "The register of trees is published.", 0),
    ],
)
def test_a_licence_is_a_statement_too(tmp_path: Path, licence: str, text: str, found: int) -> None:
    facts = f'data_sources: [{{id: pipes, name: Pipe register, licence: "{licence}"}}]\n'
    findings = plan(tmp_path, "X008", facts=facts, data=text)
    assert len(findings) == found
    assert all("`licence:`" in one.message for one in findings)
