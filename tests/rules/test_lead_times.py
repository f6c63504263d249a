"""T013: sensors and tenders that are given too little time, by the words of title and steps."""

from __future__ import annotations

import pytest

from tests.rules.quiet import findings
from udtplan.findings import Finding


def found(title: str, *steps: str, language: str = "en") -> list[Finding]:
    rows = "".join(f"      - '{step}'\n" for step in steps or ("Step",))
    action = f"  - id: a\n    title: '{title}'\n    timeline: 05/2027 - 06/2027\n    steps:\n{rows}"
    files = {
        "plan.yaml": f"city: {{name: Kalamata}}\nlanguage: {language}\n",
        "5-roadmap.yaml": f"actions:\n{action}",
    }
    return findings("T013", files)


@pytest.mark.parametrize(
    ("title", "steps", "language"),
    [
        ("Put up counters", ["Buy and mount nine radar counters"], "en"),
        ("Bicycle counters", ["Order them", "Mount them on poles"], "en"),
        ("Εγκατάσταση των μετρητών", ["Παραγγελία", "Τοποθέτηση"], "el"),
        ("Rain gauges", ["Fit twelve rain gauges to roofs"], "en"),
        ("Air quality monitoring stations", ["Install 20 of them"], "en"),
        ("Installer dix-huit stations météo", ["Poser et raccorder les capteurs"], "fr"),
        ("Compteurs vélo", ["Poser les boucles"], "fr"),
        ("Caméras de comptage", ["Implanter les mâts"], "fr"),
        ("Zählstellen", ["Masten errichten"], "de"),
        ("Pegel an der Aue", ["Geräte anbringen"], "de"),
        ("Messstationen einrichten", [], "de"),
        ("Telecamere per il traffico", ["Posa e montaggio"], "it"),
        ("Colocar cámaras y contadores", [], "es"),
        ("Fietstellers plaatsen", [], "nl"),
        ("Montaż liczników rowerowych", [], "pl"),
        ("Montar estações meteorológicas", [], "pt"),
    ],
)
def test_sensors_need_half_a_year_whatever_they_are_called(
    title: str, steps: list[str], language: str
) -> None:
    (finding,) = found(title, *steps, language=language)
    assert "sensors" in finding.message
    assert not finding.certain


@pytest.mark.parametrize(
    ("title", "steps", "language"),
    [
        ("Award the contract for the model", [], "en"),
        ("Buy the platform", ["Publish the RFP"], "en"),
        ("Choisir un prestataire", ["Passer le marché"], "fr"),
        ("Lancer la consultation des entreprises", [], "fr"),
        ("Aggiudicare la fornitura", [], "it"),
        ("Auftragsvergabe", [], "de"),
    ],
)
def test_a_tender_needs_four_months(title: str, steps: list[str], language: str) -> None:
    (finding,) = found(title, *steps, language=language)
    assert "A tender" in finding.message


@pytest.mark.parametrize(
    ("title", "steps", "language"),
    [
        ("Connect the sensors of the operator", ["Install the platform", "Read the sensors"], "en"),
        ("Sensor data", ["Set up a working group", "Deploy the model"], "en"),
        ("Inspect sewers by camera", ["Workshops take place in May"], "en"),
        ("Monitor the results", ["Mount Street workshop", "200 meters of lane"], "en"),
        ("Counter-measures at the counter", ["Put the list on the web"], "en"),
        ("Capteurs de Météo-France", ["Mettre en place un comité", "Proposer un accord"], "fr"),
        ("Lancer une consultation publique", ["Tenir le marché hebdomadaire"], "fr"),
        ("Erzähler im Museum", ["Schilder anbringen"], "de"),
        ("Acordo com a câmara municipal", ["Colocar os mapas na página"], "pt"),
        ("Acuerdo con la Cámara de comercio", ["Colocar los mapas en la web"], "es"),
    ],
)
def test_words_that_only_look_like_sensors_or_tenders_are_left_alone(
    title: str, steps: list[str], language: str
) -> None:
    assert found(title, *steps, language=language) == []
