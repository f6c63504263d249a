"""X008: results that one body alone releases by the register, and another one by an answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import plan, said

FACTS = """
language: {}
stakeholders:
  - {{id: climate, name: Klima Energia, kind: internal, role: answers for results}}
  - {{id: mayor, name: Alcaldía, kind: internal, role: hears of results}}
procurement: {{external: yes, information_control: "{}"}}
"""


@pytest.mark.parametrize(
    ("language", "control", "text"),
    [
        ("en", "Only Klima Energia releases results", "Only the Alcaldía releases results."),
        (
            "en",
            "Klima Energia decides on the publication of results",
            "The Alcaldía alone publishes the results.",
        ),
        ("fr", "Seule Klima Energia diffuse les résultats", "Seule l’Alcaldía publie les résultats."),
        ("de", "Nur Klima Energia veröffentlicht Ergebnisse", "Ergebnisse veröffentlicht nur die Alcaldía."),
        ("it", "Solo Klima Energia diffonde i risultati", "Solo l’Alcaldía pubblica i risultati."),
        (
            "es",
            "Solo Klima Energia difunde resultados",
            "Corresponde en exclusiva a la Alcaldía autorizar la difusión de los resultados.",
        ),
        ("pt", "Só Klima Energia divulga resultados", "Apenas a Alcaldía publica os resultados."),
        ("nl", "Alleen Klima Energia publiceert resultaten", "Alleen de Alcaldía publiceert de resultaten."),
        ("pl", "Tylko Klima Energia publikuje wyniki", "Tylko Alcaldía publikuje wyniki."),
        ("sk", "Len Klima Energia zverejňuje výsledky", "Výsledky zverejňuje len Alcaldía."),
        ("el", "Μόνο η Klima Energia δημοσιεύει αποτελέσματα", "Μόνο η Alcaldía δημοσιεύει τα αποτελέσματα."),
    ],
)
def test_results_that_somebody_else_alone_releases(
    tmp_path: Path, language: str, control: str, text: str
) -> None:
    findings = plan(tmp_path, "X008", facts=FACTS.format(language, control), buying=text)
    assert "`information_control:`" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    "text",
    [
        "Only Klima Energia releases results.",
        "The Alcaldía releases results together with Klima Energia.",
        "Only the Alcaldía presents the results to the council.",
        "Not only the Alcaldía publishes results.",
        "Until the twin runs, only the Alcaldía publishes results.",
        "Only the contractor releases results.",
    ],
)
def test_results_that_the_same_body_releases_are_fine(tmp_path: Path, text: str) -> None:
    facts = FACTS.format("en", "Only Klima Energia releases results")
    assert plan(tmp_path, "X008", facts=facts, buying=text) == []
