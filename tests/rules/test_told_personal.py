"""D005: data declared to be about nobody that prose, or its name, says is about people."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import plan, said

SOURCES = """
language: {}
data_sources:
  - {{id: runs, name: "{}", personal_data: none}}
  - {{id: rain, name: Rainfall, personal_data: none}}
"""


@pytest.mark.parametrize(
    ("language", "name", "text"),
    [
        (
            "en",
            "Heat readings by substation",
            "Keys replace numbers, so readings in the twin are pseudonymised.",
        ),
        ("en", "Boardings by stop", "The boardings are personal data and stay with us."),
        ("fr", "Relevés de chaleur", "Les relevés sont pseudonymisés par la régie."),
        ("de", "Fahrten der Leihräder", "Die Fahrten kommen pseudonymisiert zur Stadt."),
        ("it", "Letture del calore", "Le letture sono pseudonimizzate dal gestore."),
        ("es", "Lecturas de calor", "Las lecturas llegan seudonimizadas."),
        ("pt", "Leituras de calor", "As leituras chegam pseudonimizadas."),
        ("nl", "Ritten met deelfietsen", "De ritten zijn gepseudonimiseerd."),
        ("pl", "Odczyty ciepła", "Odczyty są pseudonimizowane."),
        ("sk", "Odpočty tepla", "Odpočty sú pseudonymizované."),
        ("el", "Μετρήσεις θερμότητας", "Οι μετρήσεις είναι ψευδωνυμοποιημένες."),
    ],
)
def test_data_that_an_answer_calls_pseudonymised(tmp_path: Path, language: str, name: str, text: str) -> None:
    findings = plan(tmp_path, "D005", facts=SOURCES.format(language, name), legal=text)
    assert "4.d.3" in said(findings)
    assert findings[0].path.endswith("plan.yaml")
    assert not findings[0].certain


@pytest.mark.parametrize(
    "text",
    [
        "The boardings are not pseudonymised, as nobody is in them.",
        "If single boardings came, they would be pseudonymised.",
        "The boardings arrive as sums; before that they are pseudonymised.",
        "Names of users are pseudonymised.",
        "Rainfall and boardings by stop arrive hourly.",
    ],
)
def test_data_that_is_about_nobody_is_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "D005", facts=SOURCES.format("en", "Boardings by stop"), legal=text) == []


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Heat meter readings of 2,900 buildings", 1),
        ("Water meters of households", 1),
        ("Electricity meters in 400 flats", 1),
        ("Compteurs d’eau des immeubles", 1),
        ("Wasserzähler der Haushalte", 1),
        ("Contatori dell’acqua degli edifici", 1),
        ("Contadores de agua de viviendas", 1),
        ("Contadores de água dos edifícios", 1),
        ("Watermeters van woningen", 1),
        ("Liczniki ciepła w budynkach", 1),
        ("Merače tepla v bytoch", 1),
        ("Μετρητές νερού σε κατοικίες", 1),
        ("Pressure and flow of the 14 district meters", 0),
        ("Heat meters of public buildings", 0),
        ("Electricity meters of schools", 0),
        ("Buildings within ten meters of the water", 0),
    ],
)
def test_meters_where_people_live_are_asked_about(tmp_path: Path, name: str, found: int) -> None:
    assert len(plan(tmp_path, "D005", facts=SOURCES.format("en", name))) == found
