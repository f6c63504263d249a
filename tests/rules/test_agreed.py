"""X008 between two answers: what is signed or talked over with somebody here, and is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import HOPES, plan, said


@pytest.mark.parametrize(
    ("language", "claim", "denial"),
    [
        (
            "en",
            "The contract with the bus operator has been signed.",
            "No agreement with the operator exists yet.",
        ),
        ("en", "We agreed with the operator in March.", "There have been no talks with the operator yet."),
        (
            "en",
            "Talks with the Rivers fund are under way.",
            "We have not yet been in contact with the Rivers fund.",
        ),
        (
            "fr",
            "La convention avec la région est signée.",
            "La convention avec la région n’est pas encore signée.",
        ),
        (
            "fr",
            "Des échanges avec le Fonds vert sont en cours.",
            "Aucun contact n'a été pris avec le Fonds vert.",
        ),
        (
            "de",
            "Der Vertrag mit dem Betreiber ist unterzeichnet.",
            "Mit dem Betreiber gibt es keinen Vertrag.",
        ),
        (
            "de",
            "Die Gespräche mit der Kämmerei sind abgeschlossen.",
            "Mit der Kämmerei wurde noch nicht gesprochen.",
        ),
        (
            "it",
            "L’accordo con il gestore è stato firmato.",
            "Con il gestore non è ancora stato firmato nulla.",
        ),
        (
            "it",
            "I colloqui con il Fondo Verde sono in corso.",
            "Con il Fondo Verde non c'è ancora nessun contatto.",
        ),
        ("es", "El convenio con la operadora está firmado.", "No hay todavía convenio con la operadora."),
        (
            "es",
            "Las conversaciones con la operadora están en curso.",
            "Aún no ha habido contacto con la operadora.",
        ),
        (
            "pt",
            "O protocolo com a região foi assinado.",
            "Com a região ainda não há nenhum protocolo.",
        ),
        ("pt", "As conversas com a região estão em curso.", "Com a região ainda não houve contacto."),
        (
            "nl",
            "De provincie heeft de overeenkomst ondertekend.",
            "Over levering is met de provincie nog niet gesproken.",
        ),
        ("de", "Gespräche mit dem Klimafonds laufen.", "Zum Klimafonds gibt es noch keinen Kontakt."),
        ("nl", "Gesprekken met het Klimaatfonds lopen.", "Met het Klimaatfonds is nog geen contact."),
        ("fr", "Des échanges avec le Fonds vert sont en cours.", "Aucun contact avec le Fonds vert."),
        ("pl", "Umowa z operatorem jest podpisana.", "Z operatorem nie mamy jeszcze umowy."),
        ("pl", "Trwają rozmowy z operatorem.", "Z operatorem nie było jeszcze kontaktu."),
        ("sk", "Zmluva s dopravcom je podpísaná.", "S dopravcom nemáme zatiaľ žiadnu zmluvu."),
        ("sk", "Rokovania s krajom prebiehajú.", "S krajom sme zatiaľ nerokovali."),
        (
            "el",
            "Η σύμβαση με τον πάροχο έχει υπογραφεί.",
            "Δεν υπάρχει ακόμη σύμβαση με τον πάροχο.",
        ),
    ],
)
def test_what_is_agreed_here_and_not_there_is_found(
    tmp_path: Path, language: str, claim: str, denial: str
) -> None:
    findings = plan(tmp_path, "X008", facts=f"language: {language}\n", data=claim, partners=denial)
    assert "4.b.3" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    ("language", "claim", "denial"),
    [
        (
            "en",
            "The contract with the bus operator is signed.",
            "No agreement with the tram operator exists yet.",
        ),
        ("en", "The contract with the operator is signed.", "No further agreement with the operator exists."),
        (
            "en",
            "The contract with the operator is signed.",
            "No agreement with the operator is needed for stops.",
        ),
        (
            "en",
            "The contract on loads with the operator is signed.",
            "No agreement with the operator on tickets exists.",
        ),
        (
            "en",
            "The contract with the operator will be signed.",
            "No agreement with the operator exists yet.",
        ),
        ("fr", "La convention avec la région est signée.", "Aucune convention n’existe avec le port."),
        ("de", "Gespräche mit der Sparkasse laufen.", "Mit dem Klimafonds gibt es noch keinen Kontakt."),
        ("it", "L’accordo con la regione è firmato.", "Con il gestore non è ancora stato firmato nulla."),
        ("es", "El convenio con la operadora está firmado.", "No hay todavía convenio con la universidad."),
        ("pt", "Há conversas em curso com o banco.", "Com o Fundo Ambiental ainda não houve contacto."),
        ("nl", "De overeenkomst met de provincie is getekend.", "Met het waterschap is nog niet gesproken."),
        ("pl", "Umowa z operatorem jest podpisana.", "Z uczelnią nie mamy jeszcze umowy."),
        (
            "sk",
            "Rokovania s ministerstvom prebiehajú.",
            "S krajom sme zatiaľ nerokovali, s ministerstvom áno.",
        ),
        ("el", "Η σύμβαση με τον πάροχο έχει υπογραφεί.", "Δεν υπάρχει σύμβαση με το πανεπιστήμιο."),
    ],
)
def test_what_is_agreed_with_one_and_not_with_another_is_fine(
    tmp_path: Path, language: str, claim: str, denial: str
) -> None:
    assert plan(tmp_path, "X008", facts=f"language: {language}\n", data=claim, partners=denial) == []


@pytest.mark.parametrize(
    "text",
    [
        "The application to the fund has not yet been submitted.",
        "La demande n’a pas encore été déposée.",
        "Der Förderantrag ist noch nicht eingereicht.",
        "La domanda non è ancora stata presentata.",
        "La solicitud está aún sin presentar.",
        "A candidatura ainda não foi submetida.",
        "De aanvraag is nog niet ingediend.",
        "Wniosek nie został jeszcze złożony.",
        "Žiadosť zatiaľ nebola podaná.",
        "Η αίτηση δεν έχει ακόμη υποβληθεί.",
    ],
)
def test_an_application_still_to_be_made_is_contradicted_by_the_register(tmp_path: Path, text: str) -> None:
    assert "`status: applied`" in said(plan(tmp_path, "X008", facts=HOPES, money=text))
    wished = HOPES.replace("applied", "potential")
    assert plan(tmp_path / "wished", "X008", facts=wished, money=text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The second application has not yet been submitted.",
        "If the application is not submitted by May, we wait a year.",
        "Der weitere Antrag ist noch nicht gestellt.",
        "L’autre demande n’a pas encore été déposée.",
    ],
)
def test_another_application_still_to_be_made_is_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X008", facts=HOPES, money=text) == []
