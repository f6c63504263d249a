"""D005, D006 and D007: how fresh data is, whether it is about people, and what it costs, by its own words."""

from __future__ import annotations

import pytest

from tests.rules.quiet import findings, plan


def source(**fields: str) -> dict[str, str]:
    """A plan with one source of data."""
    said = ", ".join(f"{key}: {value!r}" for key, value in fields.items())
    return plan(f"data_sources: [{{id: a, {said}}}]\n")


@pytest.mark.parametrize(
    ("refresh", "access"),
    [
        ("real time", "CSV file each year"),
        ("real-time", "weekly export"),
        ("live", "PDF by e-mail"),
        ("5 min", "file sent each Monday"),
        ("hourly", "annual spreadsheet"),
        ("temps réel", "fichier Excel mensuel"),
        ("en temps réel", "export hebdomadaire"),
        ("Echtzeit", "wöchentlicher Export"),
        ("in Echtzeit", "CSV-Datei, monatlich"),
        ("tempo reale", "file annuale"),
        ("in tempo reale", "esportazione settimanale"),
        ("tiempo real", "fichero CSV mensual"),
        ("en tiempo real", "exportación semanal"),
        ("em tempo real", "ficheiro CSV anual"),
        ("realtime", "wekelijkse export"),
        ("w czasie rzeczywistym", "plik CSV co miesiąc"),
        ("em tempo real", "interface REST"),
        ("real time", "API"),
    ],
)
def test_real_time_that_the_access_cannot_give_or_that_is_no_number_is_asked_about(
    refresh: str, access: str
) -> None:
    (finding,) = findings("D006", source(name="Flow in twelve zones", refresh=refresh, access=access))
    assert (finding.certain, str(finding.severity)) == (False, "info")


@pytest.mark.parametrize(
    ("refresh", "access"),
    [
        ("real time", "MQTT"),
        ("real time, within 10 s", "REST API"),
        ("live", "GTFS-RT"),
        ("1 min", "API"),
        ("hourly", "CSV files by SFTP"),
        ("5 min", "CSV file over the API"),
        ("weekly", "weekly export"),
        ("temps réel (30 s)", "API"),
        ("jährlich", "Datei, jährlich"),
        ("Echtzeit, alle 10 Sekunden", "Websocket"),
        ("ogni ora", "file ogni ora"),
        ("cada 15 min", "API REST"),
        ("diária", "exportação diária"),
        ("10 min", "API; archive as a yearly file"),
        ("co minutę", "API"),
    ],
)
def test_a_rhythm_that_the_access_can_give_is_fine(refresh: str, access: str) -> None:
    assert not findings("D006", source(name="Flow in twelve zones", refresh=refresh, access=access))


@pytest.mark.parametrize(
    "name",
    [
        "Positions of camera poles",
        "Camera masts and their power supply",
        "Telephone cabinets",
        "Phone boxes",
        "Telephone cables",
        "Armoires de téléphonie",
        "Poteaux téléphoniques",
        "Emplacements des caméras",
        "Telefonkästen und Schächte",
        "Kamerastandorte",
        "Armadi telefonici",
        "Postes de telefonía",
        "Postes e cabos de telefone",
        "Ondergrondse kamers en telefoonkasten",
        "Cameramasten",
        "Słupy telefoniczne",
    ],
)
def test_the_things_that_phones_and_cameras_hang_on_are_nobody(name: str) -> None:
    assert not findings("D005", source(name=name, personal_data="none"))


@pytest.mark.parametrize(
    "name",
    [
        "Camera pictures at six junctions",
        "Phone data by cell",
        "Journey times from Bluetooth readers on 14 poles",
        "Imágenes de cámaras en postes",
        "Données de téléphonie mobile",
        "Kamerabilder",
        "Telefongespräche der Hotline",
        "Immagini delle telecamere",
        "Datos de telefonía",
        "Camerabeelden",
        "Dane z telefonów",
    ],
)
def test_what_phones_and_cameras_tell_is_about_people(name: str) -> None:
    assert findings("D005", source(name=name, personal_data="none"))


OWNER = "stakeholders: [{id: x, name: Norte, kind: external, sector: private, role: counts}]\n"


@pytest.mark.parametrize(
    ("fields", "is_asked"),
    [
        ("status: available, agreement: none, licence: uso interno", False),
        ("status: available, agreement: unknown, licence: contract with the operator", False),
        ("status: partial, agreement: in-negotiation, licence: internal use", True),
        ("status: partial, agreement: signed", False),
        ("status: partial, agreement: none", True),
        ("agreement: none", True),
        ("status: available, licence: commercial", True),
        ("status: available, licence: commercial, cost: 3000 EUR a year", False),
    ],
)
def test_data_of_a_private_owner_that_the_city_has_needs_no_price_unless_it_is_sold(
    fields: str, is_asked: bool
) -> None:
    own = plan(f"{OWNER}data_sources: [{{id: a, name: Flow, owner: x, {fields}}}]\n")
    assert bool(findings("D007", own)) == is_asked
