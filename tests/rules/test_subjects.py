"""X002: firms and public bodies that only their verb makes somebody's, in ten languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import WATER, plan, said


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Bus Éireann", "Bus Éireann has promised the positions."),
        ("Bus Éireann", "Bus Éireann sends its depot manager when stops are discussed."),
        ("Vodafone Ireland", "Vodafone Ireland sells us the trips."),
        ("Orange Business", "Orange Business a promis les traces."),
        ("Orange Business", "Orange Business nous transmet les traces."),
        ("A1 Telekom", "A1 Telekom verkauft uns die Wege."),
        ("AustriaTech", "Die AustriaTech moderiert diese Runde und führt das Protokoll."),
        ("Alia Servizi Ambientali", "Alia Servizi Ambientali partecipa quando si parla di caditoie."),
        ("Rete Ferroviaria Italiana", "Rete Ferroviaria Italiana ha promesso gli orari."),
        ("Orange España", "Orange España nos vende los recorridos."),
        ("Altice Portugal", "A Altice Portugal vende-nos os percursos."),
        ("KPN Nederland", "KPN Nederland verkoopt ons de reizen."),
        ("PKP Polskie Linie Kolejowe", "PKP Polskie Linie Kolejowe obiecały przekazywać dane."),
        ("Orange Polska", "Orange Polska sprzedaje nam dane."),
        ("PKP PLK", "Dane o przejazdach przekazuje nam PKP PLK."),
        ("Orange Slovensko", "Orange Slovensko predáva údaje."),
        ("Cosmote Ελλάδος", "Η Cosmote Ελλάδος πουλά τα δεδομένα."),
    ],
)
def test_who_promises_sells_or_gives_us_is_asked_for(tmp_path: Path, name: str, text: str) -> None:
    findings = plan(tmp_path, "X002", facts=WATER, others=text)
    assert f"“{name}”" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Harbour Guard", "The Harbour Guard keeps a list of the boats."),
        ("Police Scotland", "Police Scotland will share the crash data."),
        ("Dublin Airport", "Dublin Airport shares the arrivals."),
        ("Police municipale", "La Police municipale nous transmet ses relevés."),
        ("Port Atlantique", "Port Atlantique livre les horaires des bateaux."),
        ("Polizei Graz", "Die Polizei Graz hat uns die Unfalldaten zugesagt."),
        ("Flughafen Graz", "Der Flughafen Graz liefert die Windmessungen."),
        ("Land Steiermark", "Das Land Steiermark stellt die Pegel bereit."),
        ("Polizia Locale", "La Polizia Locale fornisce i verbali."),
        ("Provincia di Prato", "La Provincia di Prato gestisce le strade."),
        ("Policía Local", "La Policía Local cede los partes de accidente."),
        ("Bomberos de Zaragoza", "Los Bomberos de Zaragoza participan en la mesa."),
        ("Polícia Municipal", "A Polícia Municipal fornece os registos."),
        ("Infraestruturas de Portugal", "A Infraestruturas de Portugal gere a linha."),
        ("Politie Oost-Nederland", "De Politie Oost-Nederland levert de ongevallen."),
        ("Havenbedrijf Rotterdam", "Havenbedrijf Rotterdam heeft de aankomsten toegezegd."),
        ("Provincie Overijssel", "Provincie Overijssel deelt haar kaarten."),
        ("Komenda Miejska Policji", "Komenda Miejska Policji przekazuje dane o wypadkach."),
        ("Straż Miejska", "Straż Miejska prowadzi rejestr zgłoszeń."),
        ("Mestská polícia", "Mestská polícia poskytuje údaje."),
        ("Ελληνική Αστυνομία", "Η Ελληνική Αστυνομία παρέχει τα στοιχεία."),
    ],
)
def test_police_ports_and_railways_that_do_something_are_asked_for(
    tmp_path: Path, name: str, text: str
) -> None:
    assert name in said(plan(tmp_path, "X002", facts=WATER, others=text))


@pytest.mark.parametrize(
    "text",
    [
        "The South Mall gives way to the quays, and Patrick Street owns the crowd.",
        "In March Kalamata promised more. Last Tuesday the council agreed.",
        "The Deputy Mayor promised the money. Councillor Anna Blake agreed.",
        "Google Maps gives us the travel times. ArcGIS Online shares the map.",
        "OpenStreetMap gives us the streets, and InfoWorks runs the model.",
        "GTFS Realtime gives us the positions. The Traffic Management System sends us the phases.",
        "The European Urban Initiative accepted the project. The Data Act gives us rights.",
        "Port Street has a market; Dublin Airport is near.",
        "Rue Nationale nous donne du souci. Le Code de la route nous donne les règles.",
        "Ende Mai hat der Rat zugesagt. Der Bürgermeister Huber hat Geld zugesagt.",
        "Graz Hauptbahnhof gibt uns Rätsel auf. Die Straßenverkehrsordnung gibt uns Regeln.",
        "Via Roma cede il passo. Il Codice della Strada ci dà le regole.",
        "El Plan General nos da el marco. Fuera del Ayuntamiento, participan vecinos.",
        "O Plano Diretor Municipal dá-nos as regras.",
        "Van Karnebeekstraat geeft ons zorgen. De Omgevingswet geeft ons regels.",
        "Lasek Gdański daje nam cień. Rada Miasta zgodziła się. Każdy Polak obiecał pomoc.",
        "Miasto Kalamata obiecało środki. Mesto Kalamata sľúbilo peniaze. Gmina Kalamata podpisała list.",
        "Ο Δήμαρχος Καλαμάτας υποσχέθηκε χρήματα.",
    ],
)
def test_places_laws_posts_programs_and_the_city_itself_are_nobody_new(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X002", facts=WATER, others=text) == []


@pytest.mark.parametrize(
    "listed", ["Orange Polska", "Orange", "Operator Orange Polska", "Orange Polska S.A."]
)
def test_a_firm_that_is_listed_is_no_finding(tmp_path: Path, listed: str) -> None:
    facts = f"stakeholders: [{{id: net, name: {listed}, kind: external, role: sells data}}]\n"
    assert plan(tmp_path, "X002", facts=facts, others="Orange Polska sprzedaje nam dane.") == []


def test_who_is_known_by_words_and_by_a_verb_is_named_once(tmp_path: Path) -> None:
    told = "Northgate Harbour Company promised the levels. Northgate Harbour Company sells us the rest."
    assert "“Northgate Harbour Company”" in said(plan(tmp_path, "X002", facts=WATER, others=told))
