"""X008: money and papers that a register calls settled and a sentence open, or the other way round."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import plan, said

OPEN = [
    ("en", "The €250,000 of the Rivers fund still has to pass the City Council."),
    ("en", "The Rivers fund has not been approved yet."),
    ("en", "The money of the Rivers fund is not secured."),
    ("en", "The Rivers fund grant is awaiting the vote of the council."),
    ("en", "The council votes on the grant from the Rivers fund in June 2026."),
    ("en", "The €250,000 must still be approved by the council."),
    ("en", "We hope for the money of the Rivers fund."),
    ("en", "The decision on the Rivers fund grant is expected in May 2026."),
    ("en", "Nothing is secured yet."),
    ("fr", "Les 250 000 € du Rivers fund doivent encore être votés par le conseil."),
    ("fr", "L’aide du Rivers fund n’est toujours pas acquise."),
    ("fr", "L’aide du Rivers fund est en attente du vote du conseil."),
    ("fr", "Rien n’est encore voté."),
    ("de", "Die 250.000 € aus dem Rivers fund muss der Rat noch beschließen."),
    ("de", "Die Mittel aus dem Rivers fund sind bisher nicht zugesagt."),
    ("de", "Für die Mittel aus dem Rivers fund steht der Beschluss des Rates noch aus."),
    ("de", "Bewilligt sind die Mittel aus dem Rivers fund noch nicht."),
    ("it", "I 250.000 € del Rivers fund devono ancora essere approvati dal consiglio."),
    ("it", "Il contributo del Rivers fund non è ancora garantito."),
    ("it", "Il contributo del Rivers fund è in attesa di delibera."),
    ("es", "Los 250.000 € del Rivers fund todavía tienen que pasar por el Pleno."),
    ("es", "La ayuda del Rivers fund aún no se ha concedido."),
    ("es", "La ayuda del Rivers fund está pendiente de aprobación."),
    ("pt", "Os 250.000 € do Rivers fund ainda têm de ser aprovados pela Assembleia."),
    ("pt", "O apoio do Rivers fund não está garantido."),
    ("pt", "O apoio do Rivers fund aguarda a decisão da câmara."),
    ("nl", "De € 250.000 van het Rivers fund moet nog door de raad worden goedgekeurd."),
    ("nl", "De subsidie van het Rivers fund is nog niet toegezegd."),
    ("nl", "De subsidie van het Rivers fund wacht op een besluit van de raad."),
    ("pl", "250 000 € z Rivers fund musi jeszcze zatwierdzić rada."),
    ("pl", "Dotacja z Rivers fund nie została jeszcze przyznana."),
    ("pl", "Dotacja z Rivers fund czeka na głosowanie rady."),
    ("sk", "Dotácia z Rivers fund ešte nebola schválená."),
    ("sk", "Dotácia z Rivers fund čaká na rozhodnutie zastupiteľstva."),
    ("el", "Η επιχορήγηση του Rivers fund δεν έχει εγκριθεί ακόμη."),
    ("el", "Για την επιχορήγηση του Rivers fund αναμένεται η απόφαση του συμβουλίου."),
]


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_money_that_is_secured_in_the_register_and_open_in_a_sentence(
    tmp_path: Path, language: str, text: str
) -> None:
    findings = plan(tmp_path, "X008", facts=_fund(language, "secured"), money=text)
    assert "`status: secured`" in said(findings)
    assert findings[0].path.endswith("4-diagnosis.md")
    assert not findings[0].certain


@pytest.mark.parametrize(("language", "text"), OPEN)
def test_a_sentence_that_says_the_same_as_the_register_is_fine(
    tmp_path: Path, language: str, text: str
) -> None:
    assert plan(tmp_path, "X008", facts=_fund(language, "applied"), money=text) == []


SETTLED = [
    ("en", "The council voted the €250,000 in December."),
    ("en", "The Rivers fund, €250,000, came through in December."),
    ("en", "Funding is sufficient, as the grant of €250,000 was awarded in March."),
    ("en", "The Rivers fund has paid out its grant."),
    ("fr", "L’aide du Rivers fund, de 250 000 €, est acquise depuis décembre."),
    ("fr", "Le conseil a voté l’aide du Rivers fund."),
    ("de", "Der Rat hat die 250.000 € im Dezember beschlossen."),
    ("de", "Der Zuschuss des Rivers fund ist eingegangen."),
    ("it", "Il consiglio ha deliberato il contributo del Rivers fund."),
    ("es", "La ayuda del Rivers fund, de 250.000 euros, se concedió en diciembre."),
    ("es", "El Pleno aprobó los 250.000 euros en diciembre."),
    ("pt", "O apoio do Rivers fund, de 250.000 euros, foi aprovado em dezembro."),
    ("pt", "A câmara aprovou os 250.000 euros em dezembro."),
    ("nl", "De subsidie van het Rivers fund is inmiddels toegekend."),
    ("pl", "Dotację z Rivers fund przyznano w grudniu."),
    ("sk", "Zastupiteľstvo dotáciu z Rivers fund schválilo."),
    ("el", "Η επιχορήγηση του Rivers fund εγκρίθηκε τον Δεκέμβριο."),
]


@pytest.mark.parametrize(("language", "text"), SETTLED)
def test_money_that_is_applied_for_in_the_register_and_settled_in_a_sentence(
    tmp_path: Path, language: str, text: str
) -> None:
    findings = plan(tmp_path, "X008", facts=_fund(language, "applied"), money=text)
    assert "applied" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(("language", "text"), SETTLED)
def test_settled_money_that_is_secured_is_fine(tmp_path: Path, language: str, text: str) -> None:
    assert plan(tmp_path, "X008", facts=_fund(language, "secured"), money=text) == []


@pytest.mark.parametrize("status", ["secured", "applied"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Should the grant of the Rivers fund not be approved, we drop the counters."),
        ("en", "If the Rivers fund is refused, we drop the counters."),
        ("en", "Without the Rivers fund nothing is approved."),
        ("en", "Once the €250,000 are approved, the tender begins."),
        ("en", "In other cities the Rivers fund was approved within a year."),
        ("en", "An earlier grant of the Rivers fund was approved in 2019."),
        ("en", "The Rivers fund cannot pay for posts."),
        ("en", "Of the Rivers fund, €30,000 for training is not yet approved."),
        ("en", "The Rivers fund decides how its money may be used."),
        ("en", "The National prize of €9,000 is not yet confirmed."),
        ("en", "The application to the Rivers fund was approved by the mayor."),
        ("en", "The money of the Rivers fund will be paid out in two steps."),
        ("en", "The grant of the Rivers fund needs no further decision."),
        ("en", "No vote is needed for the €250,000."),
        ("en", "The Rivers fund pays up to half of approved costs."),
        ("en", "The Rivers fund covers 40 % of the costs approved."),
        ("en", "The Rivers fund grants are awarded twice a year."),
        ("en", "A second grant from the Rivers fund is not yet approved."),
        ("fr", "Si l’aide du Rivers fund n’est pas votée, nous renonçons aux capteurs."),
        ("fr", "Faute d’aide du Rivers fund, rien n’est voté."),
        ("fr", "Dans d’autres villes, l’aide du Rivers fund a été accordée."),
        ("de", "Wird der Zuschuss des Rivers fund nicht bewilligt, entfallen die Zähler."),
        ("de", "Sollte der Rivers fund nicht bewilligt werden, entfallen die Zähler."),
        ("de", "Falls die 250.000 € nicht beschlossen werden, warten wir."),
        ("it", "Se il contributo del Rivers fund non fosse concesso, si rinuncia ai sensori."),
        ("es", "Si no se concediera la ayuda del Rivers fund, se renuncia a los sensores."),
        ("es", "De no concederse la ayuda del Rivers fund, se renuncia a los sensores."),
        ("pt", "Caso o apoio do Rivers fund não seja aprovado, desistimos dos sensores."),
        ("nl", "Mocht de subsidie van het Rivers fund niet worden toegekend, dan vervallen de tellers."),
        ("nl", "Wordt de subsidie van het Rivers fund niet toegekend, dan vervallen de tellers."),
        ("pl", "Jeśli dotacja z Rivers fund nie zostanie przyznana, rezygnujemy z czujników."),
        ("sk", "Ak dotácia z Rivers fund nebude schválená, vzdáme sa snímačov."),
        ("el", "Αν η επιχορήγηση του Rivers fund δεν εγκριθεί, παραλείπουμε τους αισθητήρες."),
    ],
)
def test_conditions_parts_others_and_the_past_say_nothing_of_today(
    tmp_path: Path, status: str, language: str, text: str
) -> None:
    assert plan(tmp_path, "X008", facts=_fund(language, status), money=text) == []


def test_of_two_funds_in_a_sentence_each_has_its_own_clause(tmp_path: Path) -> None:
    facts = _fund("en", "secured").replace(
        "]}", ", {name: National aid, status: applied, amount: 120.000 €}]}"
    )
    fine = "The Rivers fund of €250,000 is approved, but the National aid is not yet approved."
    wrong = "The National aid of €120,000 is approved, but the Rivers fund still has to pass the council."
    assert plan(tmp_path / "fine", "X008", facts=facts, money=fine) == []
    assert "National aid" in said(plan(tmp_path / "wrong", "X008", facts=facts, money=wrong))


def _fund(language: str, status: str) -> str:
    source = f'{{name: Rivers fund, status: {status}, amount: "250.000 €"}}'
    return f"language: {language}\nfunding: {{sources: [{source}]}}\n"


DATA = """
stakeholders: [{id: rail, name: Northline, kind: external, role: gives data}]
data_sources:
  - {id: riders, name: Boardings by stop, owner: rail, agreement: %s}
  - {id: delays, name: Delays of trains, owner: rail, agreement: unknown}
"""


@pytest.mark.parametrize(
    ("agreement", "language", "text"),
    [
        ("in-negotiation", "en", "For boardings by stop the agreement was signed in May."),
        ("in-negotiation", "en", "The annex on boardings is in force."),
        ("signed", "en", "The agreement on boardings still has to be signed."),
        ("signed", "en", "The contract on boardings is being negotiated."),
    ],
)
def test_a_paper_on_a_source_that_is_signed_in_one_place_only(
    tmp_path: Path, agreement: str, language: str, text: str
) -> None:
    findings = plan(tmp_path, "X008", facts=f"language: {language}\n{DATA % agreement}", data=text)
    assert f"`agreement: {agreement}`" in said(findings)


@pytest.mark.parametrize("agreement", ["signed", "in-negotiation"])
@pytest.mark.parametrize(
    "text",
    [
        "Once the agreement on boardings is signed, the feed is opened.",
        "A framework agreement with Northline was signed in 2019; boardings come by file.",
        "Boardings come by file each night.",
    ],
)
def test_a_paper_on_something_else_is_fine(tmp_path: Path, agreement: str, text: str) -> None:
    assert plan(tmp_path, "X008", facts=f"language: en\n{DATA % agreement}", data=text) == []
