"""L: the city's own statements on the law: what is asked, and where the rules stay silent."""

from __future__ import annotations

import re
from datetime import date

import pytest
from pydantic import ValidationError

from tests.rules.quiet import diagnosis, findings, lines, objectives, plan, roadmap
from udtplan.model.legal import LegalRegister, legal_register
from udtplan.rules import RULES

LAW = "### Regulations and legal considerations"
CODES = [code for code in RULES if code.startswith("L")]
TOUCHES_ALL = """
    challenge: How should traffic lights be set by machine learning, so that buses are on time?
    stakeholders:
      - {id: works, name: Public Works, kind: internal, role: digs}
      - {id: telco, name: Telco, kind: external, sector: private, role: supplies}
    data_sources:
      - {id: counts, name: Traffic counts, owner: works}
      - {id: phones, name: Mobile phone trips, owner: telco, personal_data: personal}
"""


def all_found(files: dict[str, str]) -> dict[str, int]:
    return {code: len(findings(code, files)) for code in CODES}


def test_a_twin_that_touches_everything_is_asked_each_thing_once() -> None:
    told = diagnosis(
        (LAW, "Access is protected by log-ins, with different rights for staff and for visitors.")
    )
    assert all_found(plan(TOUCHES_ALL) | told) == dict.fromkeys(CODES, 1)


def test_a_city_that_made_its_statements_is_asked_nothing() -> None:
    legal = """
        legal:
          jurisdiction: EU and Greek law
          gdpr: Processing is entered in the register.
          dpo: Legal office
          dpia: planned, before go-live
          nis2: The operator of the lights is in scope, the city is not.
          ai_act: Not high-risk, for planning only.
          data_act: The contract gives us all readings.
          open_data: Counts are published.
          local_rules: [Law 4961/2022]
    """
    own = {"plan.yaml": plan(TOUCHES_ALL)["plan.yaml"] + plan(legal)["plan.yaml"].partition("\n")[2]}
    assert all_found(own) == dict.fromkeys(CODES, 0)


def test_a_city_that_said_it_all_in_prose_is_asked_nothing() -> None:
    told = """
        Processes comply with the GDPR; our data protection officer screened the plan and an impact assessment
        follows. NIS2 concerns the operator alone. No class of the AI Act fits. The contract refers to the
        Data Act. Counts are open data. The municipal code and the law on spatial planning ask for no more.
    """
    assert all_found(plan(TOUCHES_ALL) | diagnosis((LAW, told))) == dict.fromkeys(CODES, 0)


def test_a_german_city_is_understood() -> None:
    told = """
        Alle Verfahren stehen im Verarbeitungsverzeichnis nach DSGVO, die Datenschutzbeauftragte hat eine
        Folgenabschätzung begonnen. KRITIS betrifft den Betreiber. Die KI-Verordnung wurde geprüft. Der
        Vertrag nennt den Data Act. Zählungen sind offene Daten. Das Landesdatenschutzgesetz
        verlangt nichts weiter.
    """
    own = {"plan.yaml": "language: de\n" + plan(TOUCHES_ALL)["plan.yaml"]}
    assert all_found(own | diagnosis((LAW, told))) == dict.fromkeys(CODES, 0)


def test_a_question_that_does_not_apply_is_not_asked_again() -> None:
    closed = "not_applicable: [{question: diagnosis.data.legal, reason: a paper exercise}]\n"
    own = {"plan.yaml": plan(TOUCHES_ALL)["plan.yaml"] + closed}
    assert all_found(own) == dict.fromkeys(CODES, 0)


def test_of_a_legal_register_that_is_not_readable_nothing_is_missing() -> None:
    own = {"plan.yaml": plan(TOUCHES_ALL)["plan.yaml"] + "legal: yes\n"}
    assert all_found(own) == dict.fromkeys(CODES, 0)


def test_before_the_presentation_nothing_is_asked() -> None:
    told = diagnosis((LAW, "Access is protected by log-ins."))
    assert not any(findings(code, plan(TOUCHES_ALL) | told, "in-person") for code in CODES)


def test_no_finding_is_certain_or_an_error_or_says_that_a_law_applies() -> None:
    told = diagnosis(
        (LAW, "Access is protected by log-ins, with different rights for staff and for visitors.")
    )
    for code in CODES:
        for finding in findings(code, plan(TOUCHES_ALL) | told):
            assert not finding.certain
            assert finding.severity != "error"
            says = f"{finding.message} {finding.hint}"
            assert not re.search(r"\b(applies|must|obliged|illegal|violat\w+|required by)\b", says)


def test_messages_that_name_an_act_show_the_date_of_the_register() -> None:
    for code in ("L001", "L003", "L004", "L005", "L006"):
        told = diagnosis(
            (LAW, "Access is protected by log-ins, with different rights for staff and for visitors.")
        )
        (finding,) = findings(code, plan(TOUCHES_ALL) | told)
        assert "2026-11-22" in finding.message


class TestNoDataProtectionStatement:
    @pytest.mark.parametrize(
        "told",
        [
            "Access is protected by log-ins. A data protection impact assessment (DPIA) is running.",
            "L’accès est nominatif. Une analyse d’impact relative à la protection des données est en cours.",
            "Zugang nur mit Kennwort; eine Datenschutz-Folgenabschätzung läuft.",
            "Si entra con una password. È in corso la valutazione d’impatto sulla protezione dei dati.",
            "Se entra con contraseña. Se prepara la evaluación de impacto en la protección de datos.",
            "Entra-se com palavra-passe. Está em curso a avaliação de impacto sobre a proteção de dados.",
            "Toegang met wachtwoord; de gegevensbeschermingseffectbeoordeling loopt.",
            "Dostęp ma hasło; trwa ocena skutków dla ochrony danych.",
            "Prístup je na heslo; beží posúdenie vplyvu na ochranu osobných údajov.",
            "Η είσοδος έχει κωδικό. Γίνεται εκτίμηση αντικτύπου σχετικά με την προστασία δεδομένων.",
        ],
    )
    def test_an_impact_assessment_says_nothing_of_what_is_done_today(self, told: str) -> None:
        (finding,) = findings("L001", diagnosis((LAW, told)))
        assert finding.message.startswith("Nothing is said about current data processes")

    @pytest.mark.parametrize(
        "told",
        [
            "Processing follows the GDPR. A data protection impact assessment is running.",
            "An impact assessment is running; the data protection officer was asked in May.",
            "Une analyse d’impact est en cours. Les traitements sont conformes au RGPD.",
            "Die Folgenabschätzung läuft; die Verarbeitungen entsprechen der DSGVO.",
        ],
    )
    def test_a_statement_beside_it_counts(self, told: str) -> None:
        assert not findings("L001", diagnosis((LAW, told)))

    @pytest.mark.parametrize(
        "told",
        [
            "Access to the hub needs a login. Nationally, the Data Protection Act 2018 matters.",
            "The GDPR applies, and rights are given by role.",
            "L’accès est nominatif. Le RGPD et la loi informatique et libertés s’appliquent.",
            "Zugang nur mit Kennwort. Es gilt die DSGVO.",
            "Si entra con una password. Si applica il codice privacy.",
            "Se entra con contraseña. Se aplica la LOPDGDD.",
            "Entra-se com palavra-passe. A lei de proteção de dados está em vigor.",
            "Toegang met wachtwoord. De AVG is van toepassing.",
            "Dostęp ma hasło. Obowiązuje RODO.",
            "Prístup je na heslo. Platí zákon o ochrane osobných údajov.",
            "Η είσοδος έχει κωδικό. Ισχύει ο νόμος για την προστασία δεδομένων.",
        ],
    )
    def test_that_a_law_holds_says_nothing_of_what_is_done_today(self, told: str) -> None:
        (finding,) = findings("L001", diagnosis((LAW, told)))
        assert finding.message.startswith("Nothing is said about current data processes")
        assert not finding.certain

    @pytest.mark.parametrize(
        "told",
        [
            "The Data Protection Act 2018 applies, and our processes comply with it.",
            "The GDPR applies; our register of processing has 112 entries under the GDPR.",
            "Le RGPD s’applique et nos traitements y sont conformes.",
            "Es gilt die DSGVO, alle Verfahren sind im Verzeichnis eingetragen.",
            "Se aplica la LOPDGDD y los tratamientos la cumplen.",
            "De AVG is van toepassing en wij voldoen eraan.",
            "Our privacy regulation of 2021 sets who may see what.",
        ],
    )
    def test_what_is_done_under_a_law_counts(self, told: str) -> None:
        assert not findings("L001", diagnosis((LAW, told)))


class TestNoLocalRules:
    @pytest.mark.parametrize(
        "told",
        [
            "To be considered are the national laws and the decisions which are each time in force.",
            "We follow the GDPR and all applicable national and local laws.",
            "Nos traitements suivent le RGPD et les lois nationales et locales en vigueur.",
            "Wir beachten die DSGVO und die jeweils geltenden Gesetze.",
            "Rispettiamo il GDPR e le leggi vigenti.",
            "Cumplimos el RGPD y las leyes nacionales vigentes.",
            "Cumprimos o RGPD e as leis em vigor.",
            "Wij volgen de AVG en de geldende wetten.",
            "Stosujemy RODO i obowiązujące ustawy.",
            "Dodržiavame GDPR a platné zákony.",
            "Τηρούμε τον ΓΚΠΔ και τους ισχύοντες νόμους.",
        ],
    )
    def test_laws_without_a_name_are_none(self, told: str) -> None:
        (finding,) = findings("L007", diagnosis((LAW, told)))
        assert (str(finding.severity), finding.certain) == ("info", False)

    @pytest.mark.parametrize(
        "told",
        [
            "The national law on spatial planning asks for a permit.",
            "No national laws stand against it.",
            "There are no local laws that we know of.",
            "National law (Law 4961/2022) holds.",
            "Les lois nationales en vigueur et le décret 2016-1037 sont suivis.",
            "Das geltende Gesetz und das Landesdatenschutzgesetz werden beachtet.",
            "Se cumple la ley 7/1985.",
            "The municipal code asks for no more.",
        ],
    )
    def test_a_law_with_a_name_or_none_at_all_is_an_answer(self, told: str) -> None:
        assert not findings("L007", diagnosis((LAW, told)))


class TestDenialsInTheRegister:
    PHONES = "data_sources: [{id: phones, name: Movements of phones, personal_data: pseudonymised}]\n"

    @pytest.mark.parametrize("field", ["gdpr", "dpia"])
    def test_no_personal_data_against_a_source_with_it_is_found_at_its_words(self, field: str) -> None:
        legal = f"legal: {{{field}: 'Not required, no personal data is used.'}}\n"
        (finding,) = findings("X003", plan(self.PHONES + legal))
        assert lines([finding]) == [("plan.yaml", 3)]
        assert "“Movements of phones”" in finding.message
        assert not finding.certain

    def test_what_is_narrowed_or_true_is_left_alone(self) -> None:
        assert not findings("X003", plan(self.PHONES + "legal: {dpia: No personal data is published.}\n"))
        assert not findings("X003", plan("legal: {dpia: 'Not required, no personal data is used.'}\n"))


class TestNoSecurityStatement:
    @pytest.mark.parametrize(
        "challenge",
        [
            "Which ten squares should get trees first, so that people find shade in the summer?",
            "Where should cycle lanes go first, so that the council can decide on five streets?",
        ],
    )
    def test_a_twin_of_trees_or_cycle_lanes_is_not_asked(self, challenge: str) -> None:
        assert not findings("L003", plan(f"challenge: {challenge}"))

    def test_what_else_the_city_is_troubled_by_is_not_the_twin_s_business(self) -> None:
        city = "# 1. City information\n\n## Main city challenges\n\nThe sewers are old.\n"
        assert not findings("L003", {"1-city.md": city})

    def test_it_points_at_the_word(self) -> None:
        (finding,) = findings(
            "L003", plan("challenge: Which sewers should the council renew first, and when?")
        )
        assert lines([finding]) == [("plan.yaml", 2)]
        assert "“sewers”" in finding.message

    def test_an_organisation_s_name_tells_nothing_of_what_the_twin_is_for(self) -> None:
        authority = "The National Transport Authority gives us its counts."
        told = objectives("a. Problem description", f"{authority} The twin sets the traffic lights.")
        (finding,) = findings("L003", told)
        assert "“traffic lights”" in finding.message
        assert not findings("L003", objectives("a. Problem description", authority))


class TestNoDataAccessClause:
    @pytest.mark.parametrize(
        "files",
        [
            objectives(
                "d. Data required and owners", "New wireless sensors are mounted in two hundred flats."
            ),
            diagnosis(
                ("## d. Data", ""), ("### Data infrastructure", "Connected vehicles send what they see.")
            ),
            roadmap("Mount wireless sensors in two hundred flats"),
        ],
    )
    def test_connected_things_are_also_seen_in_prose_and_in_the_roadmap(self, files: dict[str, str]) -> None:
        (finding,) = findings("L005", plan("") | files)
        assert (str(finding.severity), finding.certain) == ("info", False)
        assert not findings("L005", plan("legal: {data_act: The lease gives us all.}\n") | files)

    def test_what_is_told_of_the_city_is_not_the_twin_s_business(self) -> None:
        city = "# 1. City information\n\n## Main city challenges\n\nShared scooters lie about.\n"
        assert not findings("L005", {"1-city.md": city})


class TestNoAiStatement:
    @pytest.mark.parametrize(
        "title",
        ["Predict floods with a hydraulic model", "No AI is used", "Aid for main air ducts", "Ai Weiwei"],
    )
    def test_a_model_of_physics_a_denial_and_other_words_are_none(self, title: str) -> None:
        assert not findings("L004", roadmap(title))

    @pytest.mark.parametrize("title", ["Simulation, IA or data models", "KI-Modell", "Computer vision"])
    def test_it_is_named_in_any_language(self, title: str) -> None:
        assert lines(findings("L004", roadmap("Begin", title))) == [("5-roadmap.yaml", 3)]

    def test_what_a_city_hopes_to_learn_is_no_plan(self) -> None:
        assert not findings("L004", plan("expectations: [How others use AI]"))


class TestNoImpactScreening:
    @pytest.mark.parametrize(
        "row",
        [
            "name: Traffic cameras, personal_data: none",
            "name: Phone trips, note: aggregated to 15",
            "name: Trees",
        ],
    )
    def test_what_is_said_to_be_harmless_is_not_asked(self, row: str) -> None:
        assert not findings("L002", plan(f"data_sources: [{{id: a, {row}}}]"))


class TestJurisdiction:
    @pytest.mark.parametrize(
        ("country", "jurisdiction", "count"),
        [
            ("GB", "EU", 1),
            ("GB", "UK", 0),
            ("GB", "United Kingdom", 0),
            ("GB", "Scotland, UK", 0),
            ("FR", "UK", 1),
            ("FR", "EU", 0),
            ("FR", "EU and French law", 0),
            ("FR", "French law", 0),
            ("NO", "EEA", 0),
            ("CH", "Swiss law", 0),
        ],
    )
    def test_it_has_to_be_where_the_city_is(self, country: str, jurisdiction: str, count: int) -> None:
        own = f"city: {{name: X, country: '{country}'}}\n"
        own += f"legal: {{jurisdiction: '{jurisdiction}', local_rules: [A law]}}\n"
        assert len(findings("L007", {"plan.yaml": own})) == count

    def test_acts_of_the_eu_are_not_asked_about_elsewhere(self) -> None:
        own = {"plan.yaml": plan(TOUCHES_ALL)["plan.yaml"].replace("country: GR", "country: GB")}
        told = diagnosis(
            (LAW, "Access is protected by log-ins, with different rights for staff and for visitors.")
        )
        assert [code for code, count in all_found(own | told).items() if count] == [
            "L001",
            "L002",
            "L003",
            "L007",
        ]
        (finding,) = findings("L001", own | told)
        assert "UK GDPR (our register, 2026-11-22, not confirmed)" in finding.message

    def test_a_register_that_is_a_year_old_says_so(self) -> None:
        own = plan("legal: {jurisdiction: EU, local_rules: [A law]}")
        assert not findings("L007", own, as_of=date(2027, 11, 1))
        (finding,) = findings("L007", own, as_of=date(2027, 12, 1))
        assert "more than a year old" in finding.message


class TestTheRegister:
    def test_every_entry_has_its_date_its_status_and_its_source(self) -> None:
        register = legal_register()
        assert {"EU", "UK"} <= {profile.id for profile in register.profiles}
        assert len(register.acts) >= 12
        for act in register.acts:
            assert act.as_of <= register.as_of
            assert act.status
            assert act.source

    def test_what_nobody_looked_up_is_marked(self) -> None:
        assert {act.key for act in legal_register().acts if not act.confirmed} >= {"uk-gdpr", "uk-nis"}

    def test_a_register_with_an_unknown_profile_is_refused(self) -> None:
        data = legal_register().model_dump()
        data["acts"][0]["profiles"] = ["MARS"]
        with pytest.raises(ValidationError, match="MARS"):
            LegalRegister.model_validate(data)

    def test_norway_is_no_denial(self) -> None:
        profile = legal_register().profile("no")
        assert profile is not None
        assert profile.id == "EEA"
