"""F002 in words: money that may come, or of which there is none yet, as people say it in ten languages."""

from __future__ import annotations

import pytest

from tests.rules.quiet import diagnosis, findings, lines, objectives

FUNDING = "f. Funding"


@pytest.mark.parametrize(
    "text",
    [
        # en
        "It could perhaps be covered by the planning budget, otherwise by a foundation.",
        "A call of the ministry might fit; a lottery would also be imaginable.",
        "We would be eligible for the regional programme.",
        "No funding has been secured so far.",
        # fr
        "Un appel à projets de la région pourrait convenir, de même qu’un soutien de l’agence de l’eau.",
        "Le fonds européen serait éventuellement sollicité.",
        # de
        "Infrage käme ein Förderprogramm des Landes.",
        "Wir hoffen auf Mittel des Bundes.",
        # it
        "Un bando regionale potrebbe coprire le spese.",
        # es
        "Una convocatoria europea podría financiar el modelo.",
        # pt
        "Um programa europeu poderia financiar o modelo.",
        # nl
        "De kosten zouden uit een subsidie betaald kunnen worden.",
        # pl
        "Koszty mógłby pokryć program regionalny.",
        # sk
        "Náklady by mohol pokryť program ministerstva.",
        # el
        "Ένα πρόγραμμα του υπουργείου θα μπορούσε να καλύψει το κόστος.",
    ],
)
@pytest.mark.parametrize("question", ["3.f", "4.c"])
def test_money_that_may_come_is_a_possibility_in_either_answer(text: str, question: str) -> None:
    told = objectives(FUNDING, text) if question == "3.f" else diagnosis(("## c. Funding", text))
    (finding,) = findings("F002", told)
    file = "3-objectives.md" if question == "3.f" else "4-diagnosis.md"
    assert (lines([finding]), finding.certain) == ([(file, 5)], False)


@pytest.mark.parametrize(
    "text",
    [
        "Half is already in the 2027 budget by vote of 12 March; for the rest Horizon might be an option.",
        "The council approved €80,000. A foundation could pay for the sensors.",
        "We will submit the application to the ministry in June 2026; it could cover half of the funding.",
        "La ville finance le modèle, et la région pourrait l’aider. Les crédits sont votés.",
        "Der Haushalt trägt die Kosten; denkbar wären später Mittel des Landes.",
        "Il Comune ha stanziato i fondi; un bando potrebbe aggiungersi.",
        "El ayuntamiento paga el modelo; una convocatoria podría sumarse.",
        "The model could be extended to other districts for €20,000.",
        "The work costs €200,000, which our budget carries.",
    ],
)
def test_money_that_is_sure_or_asked_for_is_no_possibility_only(text: str) -> None:
    assert findings("F002", objectives(FUNDING, text)) == []


def test_what_might_come_later_is_fine_where_the_funding_names_a_source() -> None:
    later = diagnosis(("## c. Funding", "A second phase could be funded by the region."))
    assert not findings("F002", objectives(FUNDING, "€90,000 from the planning budget.") | later)
