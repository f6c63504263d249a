"""X008: an impact assessment that is done and data that is there, in the register only or in prose only."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import plan, said

BEGUN = {
    "en": "Under way; to be signed before the first reading arrives",
    "fr": "En cours, signature avant la mise en service",
    "de": "Läuft, Unterschrift vor der Inbetriebnahme",
    "it": "In corso",
    "es": "En curso; se firma antes de conectar las cámaras",
    "pt": "Em curso",
    "nl": "Loopt",
    "pl": "W toku",
    "sk": "Prebieha",
    "el": "Σε εξέλιξη",
}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The impact assessment was completed in March."),
        ("en", "A data protection impact assessment has been carried out."),
        ("fr", "L’analyse d’impact est terminée."),
        ("de", "Die Datenschutz-Folgenabschätzung ist abgeschlossen."),
        ("it", "La valutazione d’impatto è conclusa."),
        ("es", "La evaluación de impacto está terminada."),
        ("pt", "A avaliação de impacto está concluída."),
        ("nl", "De effectbeoordeling (DPIA) is afgerond."),
        ("pl", "Ocena skutków (DPIA) jest zakończona."),
        ("sk", "Posúdenie vplyvu (DPIA) je dokončené."),
        ("el", "Η εκτίμηση αντικτύπου ολοκληρώθηκε."),
    ],
)
def test_an_assessment_that_is_done_in_prose_only(tmp_path: Path, language: str, text: str) -> None:
    facts = f'language: {language}\nlegal: {{dpia: "{BEGUN[language]}"}}\n'
    findings = plan(tmp_path, "X008", facts=facts, legal=text)
    assert "`dpia:`" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    ("dpia", "text", "found"),
    [
        ("Completed in March 2026", "The impact assessment has not been completed.", 1),
        ("Completed in March 2026", "The impact assessment is still in progress.", 1),
        ("Completed in March 2026", "The impact assessment was completed in March.", 0),
        ("Under way", "The impact assessment is under way.", 0),
        ("Under way", "The impact assessment is not finished.", 0),
        ("Under way", "Once the impact assessment is completed, cameras are connected.", 0),
        ("Under way", "An earlier impact assessment was completed in 2022.", 0),
        ("Needed, says the officer", "The impact assessment was completed in March.", 0),
    ],
)
def test_how_far_an_assessment_has_come(tmp_path: Path, dpia: str, text: str, found: int) -> None:
    facts = f'language: en\nlegal: {{dpia: "{dpia}"}}\n'
    assert len(plan(tmp_path, "X008", facts=facts, legal=text)) == found


SOURCES = """
data_sources:
  - {id: indoor, name: Indoor temperatures, status: gap}
  - {id: pipes, name: Register of pipes, status: available}
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Indoor temperatures are available.", 1),
        ("The register of pipes is still missing.", 1),
        ("The register of pipes is not available.", 1),
        ("Indoor temperatures are still a gap.", 0),
        ("Indoor temperatures are not yet available.", 0),
        ("The register of pipes is available.", 0),
        ("Once indoor temperatures are available, schools are tuned.", 0),
        ("**Indoor temperatures:** City Property Services; still a gap.", 0),
        ("The register of pipes is not missing.", 0),
    ],
)
def test_data_that_is_there_in_one_place_only(tmp_path: Path, text: str, found: int) -> None:
    findings = plan(tmp_path, "X008", facts=f"language: en\n{SOURCES}", data=text)
    assert len(findings) == found
    assert all("`status: " in one.message for one in findings)
