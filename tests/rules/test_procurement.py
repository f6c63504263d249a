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

    @pytest.mark.parametrize(
        "told",
        [
            "The platform comes from a vendor; the city keeps all rights.",
            "Le titulaire construira le modèle et formera les agents.",
            "Den Zuschlag erhält, wer die Plattform am besten betreut.",
            "La piattaforma sarà fornita da una software house esterna.",
            "La plataforma la hará una contratista elegida por concurso.",
            "O modelo será feito pela empresa externa que ganhar o concurso.",
            "De aanbieder bouwt het model en levert de koppelingen.",
            "Model wykona firma, z którą podpiszemy umowę.",
            "Model vytvorí firma, s ktorou uzavrieme zmluvu.",
            "Το μοντέλο θα ανατεθεί σε πάροχο με την καλύτερη προσφορά.",
        ],
    )
    def test_a_provider_in_other_words_needs_an_action_too(self, told: str) -> None:
        (finding,) = findings("P001", diagnosis((PROCUREMENT, told)) | roadmap("Build the model"))
        assert not finding.certain
        chosen = roadmap("Sign the contract")
        assert not findings("P001", diagnosis((PROCUREMENT, told)) | chosen)

    @pytest.mark.parametrize(
        "told",
        [
            "The provider is bound by the existing framework contract.",
            "Der Dienstleister wurde bereits im Mai beauftragt.",
            "Le prestataire a déjà signé son contrat.",
            "El proveedor ya fue contratado en mayo.",
            "De leverancier is al gecontracteerd.",
        ],
    )
    def test_a_contract_that_is_there_needs_no_tender(self, told: str) -> None:
        assert not findings("P001", diagnosis((PROCUREMENT, told)) | roadmap("Build the model"))

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

    @pytest.mark.parametrize(
        ("language", "told"),
        [
            (
                "fr",
                "Les offres sont jugées sur la valeur technique et le prix. Le titulaire héberge le"
                " modèle. Les"
                " données et le logiciel restent à la commune. La Ville autorise l’accès aux résultats. Les"
                " formats ouverts permettent la réversibilité.",
            ),
            (
                "es",
                "Las ofertas se ponderan por puntos. La contratista se ocupa del alojamiento. Los datos"
                " seguirán"
                " siendo municipales y el software será libre. Urbanismo decide quién accede a los"
                " resultados."
                " Habrá portabilidad.",
            ),
            (
                "nl",
                "De weging is prijs en kwaliteit. De aanbieder verzorgt het beheer. Gegevens en"
                " broncode blijven"
                " van de gemeente. De gemeente beslist wie inzage krijgt in de uitkomsten. Open standaarden.",
            ),
            (
                "pl",
                "O wyborze decyduje waga ceny i jakości. Wykonawca zapewnia aktualizacje. Dane i kod"
                " pozostają"
                " własnością miasta. Dostęp do wyników daje miasto. Otwarte formaty ułatwią zmianę.",
            ),
            (
                "el",
                "Κριτήρια: τιμή και ποιότητα. Ο ανάδοχος αναλαμβάνει τη συντήρηση. Τα δεδομένα και ο κώδικας"
                " ανήκουν στον δήμο. Ο δήμος εγκρίνει την πρόσβαση στα αποτελέσματα. Ανοιχτά πρότυπα.",
            ),
        ],
    )
    def test_all_five_in_the_words_of_other_languages_are_clear(self, language: str, told: str) -> None:
        assert not findings("P002", plan(f"language: {language}\n") | diagnosis((PROCUREMENT, told)))

    @pytest.mark.parametrize(
        ("told", "is_duty"),
        [
            ("Criteria: price 60 %, quality 25 %, training 15 %.", False),
            ("Kriterien: Preis 60 %, Qualität 25 % und Schulung 15 %.", False),
            ("Criteri: prezzo 60 punti, qualità 25 punti, formazione 15 punti.", False),
            ("Criteria: price 60 %, quality 40 %. The provider gives training twice.", True),
            ("The provider guarantees 99.5 % availability and support by phone.", True),
        ],
    )
    def test_what_is_only_weighed_is_no_duty(self, told: str, is_duty: bool) -> None:
        found = findings("P002", diagnosis((PROCUREMENT, f"A tender is planned. {told}")))
        assert ("responsible for" not in found[0].message) is is_duty

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
