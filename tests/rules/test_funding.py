"""F: cost, sources, recurring cost and readable amounts: what is found, and where the rules stay silent."""

from __future__ import annotations

import pytest

from tests.rules.quiet import diagnosis, findings, lines, objectives, plan, roadmap

FUNDING = "f. Funding"


class TestNoCostEstimate:
    @pytest.mark.parametrize(
        "told",
        [
            "About €200 k once and €40 k a year. The city budget pays half, a European grant the other half.",
            "Entre 180 et 240 k€, d’après deux offres. La redevance paie le modèle, une aide les capteurs.",
            "Several million euros, of which the region pays two thirds; the council decides in May.",
        ],
    )
    def test_an_amount_in_prose_will_do(self, told: str) -> None:
        assert not findings("F001", objectives(FUNDING, told))

    def test_prose_without_an_amount_is_found_at_its_heading(self) -> None:
        told = objectives(
            FUNDING, "The regional budget pays in 2026, for 3 years, and a European grant pays 50 %."
        )
        (finding,) = findings("F001", told)
        assert lines([finding]) == [("3-objectives.md", 3)]
        assert (str(finding.severity), finding.certain) == ("error", True)
        assert str(findings("F001", told, "in-person")[0].severity) == "warning"

    @pytest.mark.parametrize("estimate", ["150 k€", "up to €40 k", "2.5 million", "€1.500"])
    def test_any_number_is_an_estimate(self, estimate: str) -> None:
        assert not findings("F001", plan(f"funding: {{estimate: {estimate}}}"))

    def test_a_placeholder_and_a_missing_answer_are_said_by_other_rules(self) -> None:
        assert not findings("F001", plan("funding: {estimate: TBD, sources: [{name: City}]}"))
        assert not findings("F001", {})

    def test_of_a_register_that_is_not_readable_nothing_is_missing(self) -> None:
        assert not findings("F001", plan("funding: [150]"))


class TestOnlyPotentialFunding:
    def test_sources_in_prose_that_are_all_possible_are_a_guess_at_the_word(self) -> None:
        told = (
            "Potential sources are the budget and possible grants.\nWe are talking with the region about it."
        )
        (finding,) = findings("F002", objectives(FUNDING, told))
        assert not finding.certain
        assert lines([finding]) == [("3-objectives.md", 5)]

    def test_one_source_that_pays_is_enough(self) -> None:
        told = "Sewer charges pay for the model. A possible grant would pay for sensors, a year later."
        assert not findings("F002", objectives(FUNDING, told))

    def test_an_action_that_names_the_source_secures_it(self) -> None:
        sources = plan("funding: {estimate: €5 k, sources: [{name: Digital Europe, status: potential}]}")
        assert findings("F002", sources | roadmap("Build the model"))
        assert findings("F002", sources | roadmap("Apply for grants"))
        assert not findings("F002", sources | roadmap("Apply to Digital Europe"))

    def test_sources_without_a_status_are_not_called_potential(self) -> None:
        assert not findings("F002", plan("funding: {estimate: €5 k, sources: [{name: City budget}]}"))


class TestNoRecurringCost:
    KEEP = roadmap("Maintenance plan and user support")

    def test_upkeep_without_a_yearly_cost_is_found_at_the_funding(self) -> None:
        assert lines(findings("F003", plan("funding: {estimate: €5 k}") | self.KEEP)) == [("plan.yaml", 2)]

    def test_a_yearly_amount_in_prose_will_do(self) -> None:
        told = objectives(
            FUNDING, "The model costs €200 k once. The IT budget pays €40 k a year from 2027 on."
        )
        assert not findings("F003", told | self.KEEP)

    def test_a_plan_without_upkeep_is_not_asked(self) -> None:
        assert not findings("F003", plan("funding: {estimate: €5 k}") | roadmap("Support first use cases"))


class TestUnclearAmount:
    @pytest.mark.parametrize(
        "budget",
        [
            "close to €2 billion annually",
            "€212 million a year (2025)",
            "61 M€ per year",
            "roughly £2 billion a year (revenue)",
            "€1,250,000 in 2025",
        ],
    )
    def test_a_budget_with_currency_and_period_is_clear(self, budget: str) -> None:
        assert not findings("F004", {"plan.yaml": f"city: {{name: Kalamata, budget: '{budget}'}}\n"})

    @pytest.mark.parametrize("amount", ["€150–250 k, one-off", "€120 k", "0", "free", "in the contract"])
    def test_costs_need_no_period_and_may_be_nothing(self, amount: str) -> None:
        assert not findings("F004", plan(f"data_sources: [{{id: a, name: A, cost: '{amount}'}}]"))

    @pytest.mark.parametrize(
        ("estimate", "says"),
        [
            ("between 400 and 450 thousand", "in which currency"),
            ("230.000 EUR", "“230 000 EUR” or “230 EUR”"),
            ("€150–250", "is a k or a million missing"),
        ],
    )
    def test_what_is_unclear_is_said(self, estimate: str, says: str) -> None:
        (finding,) = findings("F004", plan(f"funding: {{estimate: '{estimate}'}}"))
        assert says in finding.message
        assert lines([finding]) == [("plan.yaml", 2)]

    @pytest.mark.parametrize("estimate", ["€250–150 k", "€250 k – €150 k"])
    def test_a_range_that_runs_backwards_is_said(self, estimate: str) -> None:
        [found] = findings("F004", plan(f"funding: {{estimate: {estimate}}}\n"))
        assert found.hint.startswith("Write the lower end first")

    def test_a_budget_without_its_year_is_an_information(self) -> None:
        (finding,) = findings("F004", {"plan.yaml": "city: {name: Kalamata, budget: €61 million}\n"})
        assert str(finding.severity) == "info"

    def test_points_part_thousands_in_the_language_of_the_plan(self) -> None:
        german = {"plan.yaml": "language: de\ncity: {name: Ulm, budget: 212.000.000 € im Jahr}\n"}
        assert not findings("F004", german | diagnosis())
        assert not findings("F004", plan("language: de\nfunding: {estimate: 230.000 €}"))
