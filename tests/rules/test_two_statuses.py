"""X008 against a register: what prose says of money and agreements, in eight languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import plan, said

REGISTER = """
stakeholders:
  - {id: norte, name: Aguas Norte, kind: external, role: counts}
  - {id: port, name: Hafenwerke, kind: external, role: counts}
  - {id: regie, name: Régie Bleue, kind: external, role: counts}
  - {id: bus, name: Northline, kind: external, role: counts}
  - {id: wody, name: Spółka Wodna, kind: external, role: counts}
data_sources:
  - {id: a, name: Flows, owner: norte, agreement: in-negotiation}
  - {id: b, name: Levels, owner: port, agreement: in-negotiation}
  - {id: c, name: Volumes, owner: regie, agreement: in-negotiation}
  - {id: d, name: Arrivals, owner: bus, agreement: none}
  - {id: e, name: Pipes, owner: wody, agreement: none}
funding:
  sources:
    - {name: Capital programme, status: secured}
    - {name: Rivers grant, status: applied}
    - {name: Fonds vert, status: applied}
    - {name: Klimafonds des Landes, status: potential}
    - {name: Fondo Verde, status: applied}
    - {name: Fundo Ambiental, status: applied}
    - {name: Klimaatfonds, status: potential}
    - {name: Fundusz Zielony, status: applied}
"""


@pytest.mark.parametrize(
    "text",
    [
        "The Rivers grant is secured and pays for the counters.",
        "The Rivers grant was awarded in March.",
        "We have already been granted the Rivers grant.",
        "La subvention du Fonds vert est acquise.",
        "Le Fonds vert a été notifié à la ville.",
        "Die Mittel aus dem Klimafonds des Landes sind bewilligt.",
        "Der Klimafonds des Landes hat die Förderung zugesagt.",
        "Il contributo del Fondo Verde è stato concesso.",
        "La subvención del Fondo Verde ya está concedida.",
        "O apoio do Fundo Ambiental já foi aprovado.",
        "De subsidie uit het Klimaatfonds is toegekend.",
        "Dotacja z Funduszu Zielonego została przyznana.",
    ],
)
def test_money_that_is_granted_here_and_only_hoped_for_there(tmp_path: Path, text: str) -> None:
    findings = plan(tmp_path, "X008", facts=REGISTER, funding=text)
    assert "`status: " in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    "text",
    [
        "An agreement with Northline is signed.",
        "We have signed a contract with Northline.",
        "La convention avec la Régie Bleue est signée.",
        "La convention avec la Régie Bleue a été signée en mars.",
        "Der Vertrag mit den Hafenwerken ist unterzeichnet.",
        "Mit den Hafenwerken wurde ein Vertrag geschlossen.",
        "La convenzione con Aguas Norte è firmata.",
        "El convenio con Aguas Norte está firmado.",
        "O acordo com a Aguas Norte foi assinado.",
        "De overeenkomst met Northline is getekend.",
        "Umowa ze Spółką Wodną jest podpisana.",
    ],
)
def test_an_agreement_that_is_signed_here_and_not_there(tmp_path: Path, text: str) -> None:
    findings = plan(tmp_path, "X008", facts=REGISTER, data=text)
    assert "`agreement: " in said(findings)


@pytest.mark.parametrize(
    ("status", "text"),
    [
        ("secured", "The Rivers grant has been applied for; the answer is awaited."),
        ("secured", "We are still waiting for a decision on the Rivers grant."),
        ("secured", "The application to the Rivers grant was refused."),
        ("secured", "La demande au Rivers est en cours d'instruction."),
        ("secured", "Die Förderung aus Rivers ist beantragt."),
        ("secured", "La domanda al Rivers è in attesa di risposta."),
        ("secured", "La ayuda de Rivers está solicitada y pendiente de resolución."),
        ("secured", "A candidatura ao Rivers aguarda decisão."),
        ("secured", "De aanvraag bij Rivers is ingediend en wacht op een besluit."),
        ("secured", "Wniosek do Rivers czeka na decyzję."),
    ],
)
def test_money_that_is_secured_there_and_only_applied_for_here(
    tmp_path: Path, status: str, text: str
) -> None:
    facts = f"funding: {{sources: [{{name: Rivers, status: {status}}}]}}\n"
    assert f"`status: {status}`" in said(plan(tmp_path, "X008", facts=facts, money=text))


@pytest.mark.parametrize(
    "text",
    [
        "The contract with Northline is under negotiation.",
        "La convention avec Northline est en cours de négociation.",
        "Der Vertrag mit Northline wird noch verhandelt.",
        "La convenzione con Northline non è ancora firmata.",
        "El convenio con Northline está en negociación.",
        "O acordo com a Northline ainda não foi assinado.",
        "De overeenkomst met Northline is nog niet getekend.",
        "Umowa z Northline nie jest jeszcze podpisana.",
    ],
)
def test_an_agreement_that_is_signed_there_and_not_here(tmp_path: Path, text: str) -> None:
    facts = "stakeholders: [{id: bus, name: Northline, role: counts}]\n"
    facts += "data_sources: [{id: d, name: Arrivals, owner: bus, agreement: signed}]\n"
    assert "`agreement: signed`" in said(plan(tmp_path, "X008", facts=facts, data=text))


@pytest.mark.parametrize(
    "text",
    [
        "The Rivers grant will be awarded in June.",
        "Once the Rivers grant is approved, we buy counters.",
        "The Rivers grant is not yet secured.",
        "The capital programme is secured, the Rivers grant was applied for.",
        "The capital programme is secured; so we can wait for the Rivers grant.",
        "The Rivers grant is to be decided; the capital programme is secured.",
        "If the Rivers grant is secured, twelve zones are metered.",
        "The application to the Rivers grant was approved by the mayor and sent.",
        "La subvention du Fonds vert sera notifiée en juin.",
        "Le Fonds vert n'est pas acquis.",
        "Sobald die Mittel aus dem Klimafonds des Landes bewilligt sind, beginnt der Bau.",
        "Il contributo del Fondo Verde non è stato ancora concesso.",
        "Cuando la subvención del Fondo Verde esté concedida, se compran.",
        "La solicitud al Fondo Verde está presentada.",
        "O apoio do Fundo Ambiental ainda não foi aprovado.",
        "De subsidie uit het Klimaatfonds wordt in juni toegekend.",
        "Dotacja z Funduszu Zielonego zostanie przyznana w maju.",
        "An agreement with Northline will be signed in May.",
        "The agreement with Northline is to be signed by June 2026.",
        "A convention avec la Régie Bleue doit être signée.",
        "Der Vertrag mit den Hafenwerken soll im Mai unterzeichnet werden.",
        "La convenzione con Aguas Norte non è ancora firmata.",
        "O acordo com a Aguas Norte será assinado em maio.",
        "Umowa ze Spółką Wodną zostanie podpisana w maju.",
        "Northline signed the charter for clean air last year.",
        "240,000 euros of the estimate is secured, and the Rivers grant covers the rest.",
        "240 000 € sont acquis, et le Fonds vert doit couvrir le reste.",
    ],
)
def test_what_is_hoped_for_here_and_there_is_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X008", facts=REGISTER, funding=text, data=text) == []


OWN = """
funding:
  sources:
    - {name: Capital programme 2026 of the council, kind: own budget, status: secured}
    - {name: Rivers grant, status: applied}
    - {name: Harbour fund, status: secured}
"""


@pytest.mark.parametrize(
    "text",
    [
        "Not so far: no decision has been taken on the council's own share, and 90,000 is applied for.",
        "Our own funds have not yet been voted.",
        "The co-financing is still to be approved.",
        "The Harbour fund has not yet been approved.",
        "No decision has been made on the Harbour fund.",
        "Les fonds propres n'ont pas encore été votés : aucune décision sur les fonds propres.",
        "Über den Eigenanteil ist noch nicht entschieden.",
        "Für die Eigenmittel gibt es keinen Beschluss; über die Eigenmittel ist noch nicht entschieden.",
        "Nessuna decisione sulle risorse proprie.",
        "Sobre los fondos propios no se ha tomado ninguna decisión.",
        "Sobre os fundos próprios ainda não foi tomada nenhuma decisão.",
        "Over de eigen middelen is nog niet besloten.",
        "Nie podjęto jeszcze decyzji o środkach własnych.",
        "O vlastných zdrojoch sa ešte nerozhodlo; o vlastných zdrojoch ešte sa nerozhodlo.",
        "Δεν έχει ληφθεί απόφαση για την ίδια συμμετοχή.",
    ],
)
def test_money_that_is_secured_and_still_undecided(tmp_path: Path, text: str) -> None:
    findings = plan(tmp_path, "X008", facts=OWN, money=text)
    assert "`status: secured`" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    "text",
    [
        "No decision has been taken on the Rivers grant.",
        "No decision has been taken on the own share after 2027.",
        "No decision has been taken on a further own contribution.",
        "No decision has been taken on the use of our own funds.",
        "No decision has been taken by the region on the co-financing.",
        "No decision has been taken on the running costs.",
        "If our own funds are not yet voted by May, the drains wait.",
        "The own funds were voted; the Rivers grant has not yet been approved.",
        "It is not yet decided where the screens hang; our own funds pay for them.",
        "Aucune décision n'a été prise sur les fonds propres après 2027.",
        "Über weitere Eigenmittel ist noch nicht entschieden.",
        "Nessuna decisione sul contributo Rivers grant.",
        "No se ha tomado ninguna decisión sobre otros fondos propios.",
        "Over extra eigen middelen is nog niet besloten.",
        "Nie podjęto jeszcze decyzji o dodatkowych środkach własnych.",
    ],
)
def test_other_money_that_is_undecided_is_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X008", facts=OWN, money=text) == []


def test_own_money_that_only_some_of_is_secured_may_be_undecided(tmp_path: Path) -> None:
    more = OWN + "    - {name: Own funds of the utility, kind: own budget, status: potential}\n"
    text = "No decision has been taken on the own share."
    assert plan(tmp_path, "X008", facts=more, money=text) == []


@pytest.mark.parametrize(
    "text",
    [
        "There is a signed covenant with the water authority and a standing agreement with Northline.",
        "The contract with the police is signed and the agreement with Northline is to follow.",
        "Northline counts for us, and the agreement with the police has been signed.",
        "La convention avec la police est signée et la convention avec Northline suivra.",
        "Der Vertrag mit der Polizei ist unterzeichnet und der Vertrag mit Northline folgt.",
        "La convenzione con la polizia è firmata e la convenzione con Northline seguirà.",
        "El convenio con la policía está firmado y el convenio con Northline llegará.",
        "O acordo com a polícia foi assinado e o acordo com a Northline virá.",
        "De overeenkomst met de politie is getekend en de overeenkomst met Northline volgt.",
        "Umowa z policją jest podpisana i umowa z Northline będzie następna.",
    ],
)
def test_what_is_signed_with_one_is_not_held_against_another(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X008", facts=REGISTER, data=text) == []


@pytest.mark.parametrize(
    "text",
    [
        "There is a signed covenant with Northline and a standing agreement with the water authority.",
        "Northline counts for us, and the agreement with them has been signed.",
    ],
)
def test_the_party_of_the_signed_paper_is_the_one_it_names(tmp_path: Path, text: str) -> None:
    assert "`agreement: none`" in said(plan(tmp_path, "X008", facts=REGISTER, data=text))
