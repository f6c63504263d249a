"""X003: nobody from outside takes part, says a sentence, and the register has partners."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import PORT, plan, said


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No one outside city hall has a part in this."),
        ("en", "Nobody outside the city administration is involved."),
        ("en", "There are no partners outside the municipality."),
        ("en", "Outside the council, nobody takes part."),
        ("en", "No organisation outside the city contributes to the project."),
        ("en", "None outside our own departments works with us on this."),
        ("en", "Only the city's own departments take part."),
        ("en", "No external partner is involved."),
        ("en", "No other partner takes part in the project."),
        ("fr", "Personne en dehors de la mairie ne participe."),
        ("fr", "Nul hors de la ville n’est associé au projet."),
        ("fr", "Seuls les services municipaux participent au projet."),
        ("fr", "Aucun partenaire extérieur n’intervient."),
        ("de", "Niemand außerhalb der Stadtverwaltung wirkt daran mit."),
        ("de", "Außerhalb des Rathauses ist niemand eingebunden."),
        ("de", "Nur eigene städtische Ämter sind beteiligt."),
        ("it", "Nessuno al di fuori del Comune partecipa al progetto."),
        ("it", "Fuori dal comune nessuno è coinvolto."),
        ("es", "Nadie fuera del Ayuntamiento participa en esto."),
        ("es", "Nadie ajeno a la administración municipal colabora."),
        ("es", "Ningún socio externo participa en el proyecto."),
        ("pt", "Ninguém fora da câmara participa no projeto."),
        ("pt", "Ninguém fora do município está envolvido."),
        ("nl", "Niemand buiten de gemeente is betrokken."),
        ("nl", "Niemand buiten het stadhuis doet mee."),
        ("pl", "Nikt spoza urzędu miasta nie uczestniczy w projekcie."),
        ("pl", "Nikt poza urzędem nie bierze udziału."),
        ("sk", "Nikto mimo mestského úradu sa nezúčastňuje."),
        ("sk", "Nikto mimo mesta nie je zapojený."),
        ("el", "Κανείς εκτός του δήμου δεν συμμετέχει."),
        ("el", "Κανένας έξω από τον δήμο δεν εμπλέκεται στο έργο."),
    ],
)
def test_nobody_from_outside_takes_part(tmp_path: Path, language: str, text: str) -> None:
    findings = plan(tmp_path, "X003", facts=f"language: {language}\n{PORT}", users=text)
    assert "names 1 external: Harbour Company" in said(findings)
    assert findings[0].path.endswith("2-vision.md")
    assert not findings[0].certain


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "No external partner sees the bids."),
        ("en", "No external partner has access to single readings."),
        ("en", "No other organisation receives them."),
        ("en", "No external partner pays for it."),
        ("en", "No external partner takes part in the evaluation of bids."),
        ("en", "No one outside city hall sees single readings."),
        ("en", "Nobody outside the council may log in."),
        ("en", "Nobody outside the city is involved in the evaluation of bids."),
        ("en", "Until the pilot ends, nobody outside the city is involved."),
        ("en", "We cannot do this alone."),
        ("en", "Nobody outside the council is expected to read the model."),
        ("en", "Only council staff take part in the workshops."),
        ("en", "No other partner was willing to share data."),
        ("en", "Outside the city limits nobody lives near the river."),
        ("en", "Only the Climate and Energy Unit releases results."),
        ("en", "Only municipal buildings are included in the first phase."),
        ("fr", "Aucun partenaire extérieur ne reçoit les mesures."),
        ("fr", "Personne en dehors de la mairie ne voit les offres."),
        ("de", "Kein externer Partner sieht die Angebote."),
        ("de", "Niemand außerhalb der Verwaltung sieht einzelne Messwerte."),
        ("it", "Nessun soggetto esterno riceve i dati."),
        ("it", "Nessuno al di fuori del Comune vede le offerte."),
        ("es", "Ningún socio externo recibe lecturas individuales."),
        ("es", "Ningún socio externo ve matrículas."),
        ("es", "Ningún socio externo participa en la valoración."),
        ("es", "Nadie fuera del Ayuntamiento recibe lecturas."),
        ("pt", "Nenhum parceiro externo recebe leituras."),
        ("pt", "Ninguém fora da câmara vê as propostas."),
        ("nl", "Geen externe partij ziet de offertes."),
        ("nl", "Niemand buiten de gemeente krijgt de metingen."),
        ("pl", "Żaden partner zewnętrzny nie widzi ofert."),
        ("pl", "Nikt spoza urzędu nie widzi ofert."),
        ("sk", "Nikto mimo mestského úradu nevidí ponuky."),
        ("el", "Κανείς εκτός του δήμου δεν βλέπει τις προσφορές."),
    ],
)
def test_who_does_not_get_or_see_something_may_take_part(tmp_path: Path, language: str, text: str) -> None:
    assert plan(tmp_path, "X003", facts=f"language: {language}\n{PORT}", users=text) == []


def test_without_partners_it_is_true_that_nobody_from_outside_takes_part(tmp_path: Path) -> None:
    facts = "stakeholders: [{id: water, name: Water Office, kind: internal, role: runs the model}]\n"
    assert plan(tmp_path, "X003", facts=facts, users="No one outside city hall has a part in this.") == []


@pytest.mark.parametrize(("question", "found"), [("data", 1), ("buying", 0)])
def test_all_data_is_the_citys_in_a_contract_says_nothing_of_other_owners(
    tmp_path: Path, question: str, found: int
) -> None:
    facts = f"language: de\n{PORT}data_sources: [{{id: levels, name: Pegel, owner: port}}]\n"
    findings = plan(tmp_path, "X003", facts=facts, **{question: "Alle Daten gehören der Stadt."})
    assert len(findings) == found
