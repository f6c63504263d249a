"""P: buying, and the terms: what is found, and where the rules stay silent."""

from __future__ import annotations

from datetime import date

import pytest

from tests.rules.quiet import diagnosis, findings, lines, plan, roadmap

PROCUREMENT = "## e. Procurement"
TENDERS = "Tenders will be judged by price and quality, and challenging sessions select the best offers."


class TestNoProcurementAction:
    def test_tenders_in_prose_without_an_action_are_a_guess_at_the_heading(self) -> None:
        (finding,) = findings("P001", diagnosis((PROCUREMENT, TENDERS)) | roadmap("Build the model"))
        assert (lines([finding]), finding.certain) == ([("4-diagnosis.md", 3)], False)

    @pytest.mark.parametrize(
        "title", ["Market consultation", "Ausschreibung", "Appel d’offres", "Διαγωνισμός"]
    )
    def test_any_word_for_buying_in_the_roadmap_will_do(self, title: str) -> None:
        assert not findings("P001", diagnosis((PROCUREMENT, TENDERS)) | roadmap(title))

    @pytest.mark.parametrize(
        "told",
        [
            "The twin is built in-house by the geographic information team, with open source software only.",
            "We do not tender; the regional agency builds the model for all its members without a price.",
        ],
    )
    def test_who_builds_it_alone_buys_nothing(self, told: str) -> None:
        assert not findings("P001", diagnosis((PROCUREMENT, told)) | roadmap("Build the model"))
        assert not findings("P002", diagnosis((PROCUREMENT, told)))

    def test_declared_is_declared(self) -> None:
        no = plan("procurement: {external: false}")
        assert not findings("P001", no | diagnosis((PROCUREMENT, TENDERS)) | roadmap("Build"))
        closed = plan("not_applicable: [{question: diagnosis.procurement, reason: built in-house}]")
        assert not findings("P001", closed | diagnosis((PROCUREMENT, TENDERS)) | roadmap("Build"))

    def test_without_a_roadmap_c006_speaks(self) -> None:
        assert not findings("P001", plan("procurement: {external: true}"))

    @pytest.mark.parametrize(
        ("estimate", "day", "count"),
        [
            ("€218 k", date(2026, 5, 1), 2),
            ("€218 k", date(2025, 5, 1), 1),
            ("€218 k", date(2030, 5, 1), 2),
            ("£900 k", date(2026, 5, 1), 1),
        ],
    )
    def test_the_threshold_of_the_day_is_told_with_its_date(
        self, estimate: str, day: date, count: int
    ) -> None:
        own = plan(f"funding: {{estimate: {estimate}}}\nprocurement: {{external: true}}")
        found = findings("P001", own | roadmap("Build"), as_of=day)
        assert len(found) == count
        told = [finding for finding in found if finding.severity == "info"]
        assert all("216 000" in finding.message and "as of 2026-11-22" in finding.message for finding in told)

    def test_no_threshold_is_told_to_a_city_outside_the_eu(self) -> None:
        own = (
            "city: {name: Glasgow, country: GB}\nfunding: {estimate: €900 k}\nprocurement: {external: true}\n"
        )
        assert len(findings("P001", {"plan.yaml": own} | roadmap("Build"))) == 1


class TestOpenContractTerms:
    def test_a_text_with_all_five_is_clear(self) -> None:
        told = """
            Bids are judged by price, by the skill of the people and by open formats, which fit our goal of
            leaving any provider within six months. The provider maintains the model for two years. Data and
            model belong to the city, and so does the say over what is published.
        """
        assert not findings("P002", diagnosis((PROCUREMENT, told)))

    def test_a_german_text_with_all_five_is_clear(self) -> None:
        told = """
            Bewertet werden Preis und Qualität. Der Anbieter betreibt das Modell zwei Jahre lang. Daten und
            Software gehören der Stadt, über die Veröffentlichung entscheidet sie allein. Offene Standards
            sind Pflicht; ausgeschrieben wird europaweit, die Ausschreibung folgt im Mai.
        """
        assert not findings("P002", plan("language: de\n") | diagnosis((PROCUREMENT, told)))

    def test_strict_ownership_rules_settle_nothing(self) -> None:
        told = (
            f"{TENDERS}\n\nThe city will share strict ownership rules. All technologies should be compliant."
        )
        found = findings("P002", diagnosis((PROCUREMENT, told)))
        assert "who owns the data, who owns the technology" in found[0].message
        assert "award criteria" not in found[0].message
        assert not found[0].certain

    def test_prose_and_register_complete_each_other(self) -> None:
        own = plan(
            "procurement: {responsibilities: hosts it, data_ownership: city, technology_ownership: city, "
            "information_control: city, exit: open formats}"
        )
        assert not findings("P002", own | diagnosis((PROCUREMENT, TENDERS)))

    @pytest.mark.parametrize(
        ("told", "settles"),
        [
            ("The source code is published under the EUPL.", False),
            ("El código se publica con licencia EUPL.", False),
            ("The code and all data are published by the city.", True),
            ("The city decides what is published.", True),
        ],
    )
    def test_published_code_says_nothing_of_who_may_see_what(self, told: str, settles: bool) -> None:
        own = plan(
            "procurement: {responsibilities: hosts it, data_ownership: city, technology_ownership: city, "
            "exit: open formats}"
        )
        found = findings("P002", own | diagnosis((PROCUREMENT, f"{TENDERS} {told}")))
        assert bool(found) is not settles

    def test_a_part_that_is_declared_open_is_not_said_twice(self) -> None:
        own = plan("answered_parts:\n  diagnosis.procurement: [1, 2, 4]\n")
        found = findings("P002", own | diagnosis((PROCUREMENT, TENDERS)))
        assert "responsible" not in found[0].message
