"""X002: who acts in a plan and is on no list, as people name them in eight languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import WATER, plan, said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The counters were put up by HYDROTEC last year.", "HYDROTEC"),
        ("The pumps are looked after by NORVIA.", "NORVIA"),
        ("Les capteurs ont été posés par HYDRELIS.", "HYDRELIS"),
        ("Le réseau est exploité par la SEMVAL.", "SEMVAL"),
        ("Die Zähler wurden von der ENWAG eingebaut.", "ENWAG"),
        ("Das Netz wird durch die ENWAG betrieben.", "ENWAG"),
        ("I contatori sono stati installati dalla ATENAVAL.", "ATENAVAL"),
        ("La rete è gestita da ATENAVAL.", "ATENAVAL"),
        ("Los contadores fueron instalados por ACQUASUR.", "ACQUASUR"),
        ("La red está gestionada por la ACQUASUR.", "ACQUASUR"),
        ("Os caudalímetros das zonas foram postos pela HIDROTEC, que os lê por nós.", "HIDROTEC"),
        ("A rede é explorada pelo SIMARSUL.", "SIMARSUL"),
        ("De meters zijn door WATREX geplaatst.", "WATREX"),
        ("De meters zijn geplaatst door WATREX.", "WATREX"),
        ("Liczniki zostały zamontowane przez HYDROPOL.", "HYDROPOL"),
        ("Os contadores são da Hidrotec, S.A.", "Hidrotec"),
        ("Der Rohbau liegt bei Baukontor, GmbH & Co. KG, in Unteraue.", "Baukontor"),
        ("Lumeris, SAS, lit les compteurs.", "Lumeris"),
        ("The pumps are rented from Nordvik, Ltd.", "Nordvik"),
        ("I dati vengono da Acque Lente, S.p.A., ogni notte.", "Acque Lente"),
        ("Pompy dostarcza Wodomex, sp. z o.o.", "Wodomex"),
        ("De pompen zijn van Watertec, B.V.", "Watertec"),
    ],
)
def test_who_did_it_by_the_words_before_or_behind_the_name_is_asked_for(
    tmp_path: Path, text: str, name: str
) -> None:
    findings = plan(tmp_path, "X002", facts=WATER, others=text)
    assert f"“{name}" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    "text",
    [
        "Positions are supplied by GPRS and read by NBIOT.",
        "The heights were measured by LIDAR in 2023.",
        "Le relevé a été fait par LIDAR, les données passent par MQTT.",
        "Les mesures sont transmises par GPRS et posées par écrit.",
        "Das Gelände wurde durch LIDAR aufgenommen, Daten kommen von GTFS.",
        "Il rilievo è fatto dal LIDAR; i limiti sono posti dalla VAS.",
        "Los datos llegan por SFTP; los límites fueron fijados por la OMS.",
        "Os limites são dados pelo PDM e pela RAN.",
        "Os dados chegam por SMS e pela VPN.",
        "De hoogten zijn door AHN4 gegeven.",
        "Dane są przesyłane przez MQTT.",
        "Three districts, Nord, AG Verkehr and the rest, meet.",
        "It stands in Lisbon, SA is a code of the table.",
        "The street was run by BRT until the model said otherwise.",
        "A rede foi calculada por EPANET e pelo SWMM.",
    ],
)
def test_by_what_it_was_done_is_nobody(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X002", facts=WATER, others=text) == []


def test_who_did_it_and_is_listed_is_no_finding(tmp_path: Path) -> None:
    facts = "stakeholders: [{id: hidrotec, name: 'Hidrotec, S.A.', kind: external, role: counts}]\n"
    told = "Foram postos pela HIDROTEC. Os contadores são da Hidrotec, S.A."
    assert plan(tmp_path, "X002", facts=facts, others=told) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "Northgate Hydro Consultants",
            "Northgate Hydro Consultants checked our first catchment sketch and will stay on call.",
        ),
        ("Northgate Hydro Consultants", "We also work with Northgate Hydro Consultants on the model."),
        ("Bluefield Engineering", "The pumps were designed by Bluefield Engineering."),
        ("Terrano Solutions", "Terrano Solutions hosts the platform."),
        ("Syndicat mixte Loue", "Le Syndicat mixte Loue Énergie tient les plans d'éclairage."),
        ("SIVOM", "Le SIVOM de la Loue fournit les relevés."),
        ("SIVU", "Les relevés viennent du SIVU des Combes."),
        (
            "Communauté d'agglomération Grand Loue",
            "La Communauté d'agglomération Grand Loue gère les réseaux.",
        ),
        ("Zweckverband", "Der Zweckverband Wasser Unterau liefert die Pegel."),
        ("Stadtwerke", "Die Stadtwerke Unterau betreiben die Pumpen."),
        ("Mancomunidad", "La Mancomunidad del Valle Alto gestiona la depuradora."),
        ("Consorzio", "Il Consorzio di Bonifica Alta Lenta gestisce i canali."),
        ("Repartos Vega del Alba", "La cooperativa Repartos Vega del Alba prestará tres furgonetas."),
        ("Unione", "L'Unione dei Comuni della Lenta fornisce i dati."),
        ("Waterschap", "Het Waterschap Oosterlaak levert de peilen."),
        ("Veiligheidsregio", "De Veiligheidsregio Laakdal deelt haar kaarten."),
        ("Woningstichting Havenzicht", "Ook Woningstichting Havenzicht laat haar kelders opmeten."),
        ("Οργανισμό Ανάπτυξης", "Συνεργαζόμαστε με τον Οργανισμό Ανάπτυξης Λευκονερίου."),
        ("Związek", "Związek Gmin Dolnej Rawy przekazuje dane."),
        ("Wasserverband", "Die Pegel gehören dem Wasserverband Unterau."),
        ("Diputación", "La Diputación de Valdesol aporta los mapas."),
    ],
)
def test_firms_and_unions_of_towns_are_asked_for(tmp_path: Path, name: str, text: str) -> None:
    findings = plan(tmp_path, "X002", facts=WATER, others=text)
    assert name in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    "text",
    [
        "Rainfall and terrain are open under the Open Government Licence.",
        "Die Karten stehen unter der Datenlizenz Deutschland; die Open Government Lizenz gilt auch.",
        "Los mapas tienen la Licencia Open Government.",
        "Consultants checked the sketch. Solutions are hard to find.",
        "Consulting the residents took a year.",
        "Software Engineering is taught at school. Nature-based Solutions are planned.",
        "Digital Solutions are bought by the city.",
        "We work with External Consultants and with Engineering.",
        "The twin follows the Green Solutions Programme and the Smart Consulting Framework.",
        "Le syndicat des copropriétaires a été informé.",
        "L'agglomération compte 80 000 habitants.",
        "L'Agglomération compte 80 000 habitants.",
        "Zweckverbände gibt es im Land viele.",
        "Das Stadtwerke-Gesetz gilt. Der Zweckverband tagt.",
        "La mancomunidad no participa.",
        "Związek między deszczem a poziomem wody jest silny.",
        "De waterschappen zijn in 1850 opgericht.",
        "Nature-based Solutions help. Traffic Engineering provides the rules.",
        "Nothing was heard of External Traffic Consultants.",
    ],
)
def test_licences_and_what_firms_are_called_by_are_nobody(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X002", facts=WATER, others=text) == []
