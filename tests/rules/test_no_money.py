"""X008 on money: prose that knows of none, and a register in which some is secured."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.test_consistency import plan, said

SECURED = "funding: {sources: [{name: Capital programme, status: secured}]}\n"


@pytest.mark.parametrize(
    "text",
    [
        "No funding has been secured yet.",
        "No budget has been allocated so far.",
        "No funding has been allocated so far.",
        "Talks with the finance team about a budget for the twin have not yet begun.",
        "Discussions about the budget have not yet begun.",
        "There is no budget for the twin yet.",
        "Aucun financement n'est encore acquis.",
        "Aucun budget n'a été alloué à ce jour.",
        "Les discussions sur le budget n'ont pas encore commencé.",
        "Bisher sind keine Mittel bewilligt.",
        "Gespräche über ein Budget haben noch nicht begonnen.",
        "Nessun finanziamento è stato ancora assegnato.",
        "I colloqui sul bilancio non sono ancora iniziati.",
        "Todavía no se ha asegurado ninguna financiación.",
        "Aún no hay presupuesto asignado.",
        "Ainda não foi garantido nenhum financiamento.",
        "Er is nog geen budget toegekend.",
        "Nie przyznano jeszcze żadnych środków.",
        "The capital programme has not yet been approved.",
        "We have not secured any funding yet.",
        "Les fonds n'ont pas encore été débloqués.",
        "Der Rat hat noch kein Geld freigegeben.",
        "I fondi comunali non sono ancora stati stanziati.",
        "Il Comune non ha ancora stanziato nulla.",
        "No se ha consignado aún ninguna partida.",
        "A câmara ainda não atribuiu verbas.",
        "De raad heeft het budget nog niet vastgesteld.",
        "Rada nie uchwaliła jeszcze budżetu.",
        "Mesto ešte nepridelilo peniaze.",
        "Δεν έχουν ακόμη διατεθεί πόροι.",
        "The council has not yet allocated any money.",
        "Le conseil n'a encore voté aucun crédit.",
        "Les crédits ne sont pas encore votés.",
        "Die Mittel sind noch nicht bewilligt.",
        "La città non ha ancora stanziato fondi.",
        "I fondi non sono ancora stanziati.",
        "El presupuesto aún no se ha aprobado.",
        "Todavía no se ha asignado el presupuesto.",
        "O financiamento ainda não foi aprovado.",
        "Het budget is nog niet goedgekeurd.",
        "Środki nie zostały jeszcze przyznane.",
        "Rozpočet ešte nie je schválený.",
        "Η χρηματοδότηση δεν έχει ακόμη εγκριθεί.",
    ],
)
def test_no_money_at_all_beside_some_that_is_secured(tmp_path: Path, text: str) -> None:
    findings = plan(tmp_path, "X008", facts=SECURED, money=text)
    assert "`status: secured` for “Capital programme”" in said(findings)
    assert not findings[0].certain


@pytest.mark.parametrize(
    "text",
    [
        "No funding has been secured yet for the second phase.",
        "No funding has been secured yet beyond 2028.",
        "Funding is secured; no budget for maintenance has been allocated so far.",
        "Talks about the running costs have not yet begun.",
        "No further funding has been secured yet.",
        "No other funding has been secured yet.",
        "The remaining 100 000 EUR are not secured; talks about this budget have not yet begun.",
        "Until 2024 no funding had been secured.",
        "Aucun financement n'est encore acquis pour l'exploitation.",
        "Für den Betrieb ab 2028 sind noch keine Mittel bewilligt.",
        "Gespräche über weitere Mittel haben noch nicht begonnen.",
        "No loan has been secured. No European funding has been secured yet.",
        "La convention avec Aqualoue sera signée.",
        "Nessun altro finanziamento è stato ancora assegnato.",
        "Für Sensoren gibt es noch kein Budget.",
        "Die Mittel für den Betrieb sind noch nicht bewilligt.",
        "Les crédits d'exploitation ne sont pas encore votés.",
        "I fondi per la manutenzione non sono ancora stanziati.",
        "If the money is not yet voted by May, the drains wait.",
        "Wenn die Mittel noch nicht bewilligt sind, warten wir.",
        "The partner has not yet allocated any money.",
        "Die Mittel des Landes sind noch nicht bewilligt.",
        "Il Comune non ha ancora stanziato altri fondi.",
        "We have not yet spent the money.",
    ],
)
def test_no_money_for_a_part_of_it_is_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "X008", facts=SECURED, money=text) == []


@pytest.mark.parametrize("status", ["potential", "applied"])
def test_no_money_yet_and_none_secured_is_fine(tmp_path: Path, status: str) -> None:
    facts = SECURED.replace("secured", status)
    assert plan(tmp_path, "X008", facts=facts, money="No funding has been secured yet.") == []
