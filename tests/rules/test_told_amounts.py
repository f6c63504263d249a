"""F004 in words: amounts in an answer that can't be read for certain."""

from __future__ import annotations

import pytest

from tests.rules.quiet import diagnosis, findings, lines, objectives, plan

FUNDING = "f. Funding"


def budget(text: str) -> dict[str, str]:
    """Section 1 with the budget of the city in words."""
    return {"1-city.md": f"# 1. City information\n\n## Municipal budget\n\n{text}\n"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our budget is 2 billion."),
        ("en", "About €2.1 a year, according to the budget book."),
        ("fr", "Près de 310 millions."),
        ("de", "Der Haushalt 2026 umfasst 1,8 Mrd."),
        ("it", "Circa 95 milioni all’anno."),
        ("es", "Unos 120 millones al año."),
        ("pl", "Około 400 mln rocznie."),
    ],
)
def test_a_budget_without_currency_or_scale_is_found_in_words(language: str, text: str) -> None:
    (finding,) = findings("F004", plan(f"language: {language}") | budget(text))
    assert (lines([finding]), finding.certain, str(finding.severity)) == (
        [("1-city.md", 5)],
        False,
        "warning",
    )


@pytest.mark.parametrize("text", ["310 million euros", "Rund 1,8 Mrd. €", "310 millions d’euros"])
def test_a_budget_in_words_without_its_period_is_an_information(text: str) -> None:
    (finding,) = findings("F004", budget(text))
    assert (finding.certain, str(finding.severity)) == (False, "info")


@pytest.mark.parametrize(
    "text",
    [
        "Our annual budget amounts to €310 million.",
        "The budget of 2026 is €310 million, of which €20 million are for investments.",
        "€1.2 billion a year; 4 000 people work for the city.",
        "Le budget primitif 2025 s’élève à 310 millions d’euros.",
        "The city has no budget of its own.",
    ],
)
def test_a_budget_in_words_with_all_of_it_is_clear(text: str) -> None:
    assert findings("F004", budget(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The estimated cost is 200,000.",
        "The model costs around 200k, and the sensors come from the region.",
        "The estimate is €150–250 for the whole project.",
        "The cost is €250–150 k.",
        "Les coûts sont estimés à 90 000.",
        "Die Kosten liegen bei 120 Tsd.",
    ],
)
def test_a_cost_that_lacks_something_is_found_in_words(text: str) -> None:
    for told in (objectives(FUNDING, text), diagnosis(("## c. Funding", text))):
        (finding,) = findings("F004", told)
        assert (finding.certain, str(finding.severity)) == (False, "warning")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The model costs €200,000, and each sensor €40."),
        ("en", "The cost per sensor is €40."),
        ("en", "The costs are shared by 12,000 households in 2026."),
        ("en", "The estimate of 2025 still holds."),
        ("en", "The model costs 240.000 EUR."),
        ("fr", "Le coût est de 90 000 euros hors taxes."),
        ("pl", "Koszty roczne to 95 tys. zł."),
        ("de", "Die Kosten betragen 120 Tsd. Euro."),
    ],
)
def test_a_cost_with_its_currency_or_a_count_of_things_is_clear(language: str, text: str) -> None:
    assert findings("F004", plan(f"language: {language}") | objectives(FUNDING, text)) == []


def test_the_budget_in_plan_yaml_says_the_period_for_the_words() -> None:
    own = {"plan.yaml": "city: {name: Kalamata, budget: €310 million a year}\n"}
    assert not findings("F004", own | budget("310 million euros"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We estimate 120,000 for the model."),
        ("fr", "Nous prévoyons une enveloppe de 120 000 pour le modèle."),
        ("de", "Verfügbar sind 120.000 für das Modell."),
        ("it", "Si stima una spesa di 85 mila per il modello."),
        ("es", "Estimamos un gasto de 120 mil para la primera fase."),
        ("pt", "Estimamos uma despesa de 120 mil para o modelo."),
        ("nl", "Voor het model is 75.000 beschikbaar."),
        ("pl", "Wartość prac szacujemy na 300 tys."),
    ],
)
def test_a_sum_beside_a_word_of_money_needs_its_currency(language: str, text: str) -> None:
    (finding,) = findings("F004", plan(f"language: {language}") | objectives(FUNDING, text))
    assert "in which currency" in finding.message
    assert not finding.certain


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The budget serves 120,000 inhabitants and was estimated with care."),
        ("fr", "Le budget 2026 finance le jumeau, qui sert 120 000 habitants."),
        ("de", "Die Förderung gilt für 4.000 Sensoren."),
        ("es", "Los fondos 2021-2027 cubren el gasto."),
    ],
)
def test_numbers_of_things_and_years_beside_money_are_clear(language: str, text: str) -> None:
    assert findings("F004", plan(f"language: {language}") | objectives(FUNDING, text)) == []
