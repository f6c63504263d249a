"""G: owners, accountability, sponsors and coordination: what is found, and where the rules stay silent."""

from __future__ import annotations

import pytest

from tests.rules.quiet import diagnosis, findings, lines, objectives, plan, roadmap

GOVERNANCE = "e. Digital twin governance"
LEADERSHIP = "### Political leadership"
MOBILITY = "stakeholders: [{id: mobility, name: Mobility Department, kind: internal, role: counts}]\n"
TWO = """
    stakeholders:
      - {id: it, name: IT Department, kind: internal, role: builds}
      - {id: works, name: Public Works, kind: internal, role: digs}
"""


class TestActionWithoutOwner:
    def test_each_action_without_an_owner_is_found_at_its_first_line(self) -> None:
        found = findings("G001", roadmap("Survey", "Model"))
        assert lines(found) == [("5-roadmap.yaml", 2), ("5-roadmap.yaml", 3)]
        assert {str(finding.severity) for finding in found} == {"error"}
        assert {str(f.severity) for f in findings("G001", roadmap("Survey"), "presentation")} == {"warning"}

    def test_steps_may_have_the_owners(self) -> None:
        steps = "steps: [{text: Count, owner: mobility}, {text: Draw, owner: mobility}]"
        action = f"actions:\n  - {{id: a, title: Survey, goal: Know, {steps}, timeline: Q1 2026}}\n"
        assert not findings("G001", plan(MOBILITY) | {"5-roadmap.yaml": action})

    def test_what_is_dropped_or_not_yet_due_needs_none(self) -> None:
        assert not findings("G001", roadmap("Survey", status="dropped"))
        assert not findings("G001", roadmap("Survey"), "in-person")

    def test_an_owner_that_is_not_on_the_list_is_another_finding(self) -> None:
        assert not findings("G001", roadmap("Survey", owner="nobody"))
        assert findings("S004", roadmap("Survey", owner="nobody"))


class TestOwnerIsAPerson:
    @pytest.mark.parametrize("name", ["Dr. Maria Petrou", "Frau Schmidt", "M. Dupont", "Ms X", "Mme Durand"])
    def test_a_title_before_a_name_is_seen(self, name: str) -> None:
        own = plan(f"stakeholders: [{{id: lead, name: {name}, role: leads}}]")
        assert lines(findings("G002", own | roadmap("Survey", owner="lead"))) == [("plan.yaml", 2)]

    @pytest.mark.parametrize(
        "name",
        ["Frauenbüro", "Dresden Transport", "Prof-Huber-School", "MSB Lab", "Mobility", "Pan-European Lab"],
    )
    def test_an_office_with_a_name_that_begins_alike_is_none(self, name: str) -> None:
        own = plan(f"stakeholders: [{{id: lead, name: {name}, role: leads}}]")
        assert not findings("G002", own | roadmap("Survey", owner="lead"))

    @pytest.mark.parametrize(
        "name", ["Jean Halloran", "Marek Jasiński", "Francesca Valli", "Isla Farquharson", "Νίκος Καραμάνης"]
    )
    def test_a_frequent_first_name_before_another_is_a_guess(self, name: str) -> None:
        own = plan(f"stakeholders: [{{id: lead, name: {name}, kind: internal, role: leads}}]")
        (finding,) = findings("G002", own | roadmap("Survey", owner="lead"))
        assert (finding.certain, str(finding.severity)) == (False, "info")

    @pytest.mark.parametrize(
        "row",
        [
            "name: Martin Office, kind: internal",
            "name: Albert Dock, kind: external",
            "name: Public Works, kind: internal",
            "name: Marie Curie Lab, kind: internal",
        ],
    )
    def test_a_place_named_after_somebody_is_none(self, row: str) -> None:
        own = plan(f"stakeholders: [{{id: lead, {row}, role: leads}}]")
        assert not findings("G002", own | roadmap("Survey", owner="lead"))

    def test_a_person_who_owns_nothing_is_not_looked_at(self) -> None:
        own = plan("stakeholders: [{id: x, name: Ms X, role: advises}, {id: y, name: Works, role: leads}]")
        assert not findings("G002", own | roadmap("Survey", owner="y"))


class TestUnclearAccountability:
    def test_two_that_oversee_in_prose_are_a_guess(self) -> None:
        told = objectives(GOVERNANCE, "The twin will be overseen by the IT\nDepartment and Public Works.")
        (finding,) = findings("G003", plan(TWO) | told)
        assert (finding.certain, str(finding.severity)) == (False, "warning")
        assert finding.location.line == 5

    @pytest.mark.parametrize(
        "told",
        [
            "Oversight lies with both the IT Department and Public Works.",
            "La supervision revient à IT Department ainsi qu’à Public Works.",
            "Die Aufsicht liegt sowohl beim IT Department als auch bei Public Works.",
            "La supervisione spetta sia a IT Department sia a Public Works.",
            "La supervisión corresponde tanto al IT Department como al Public Works.",
            "A supervisão cabe tanto ao IT Department como ao Public Works.",
            "Het toezicht ligt bij het IT Department en bij Public Works.",
            "Nadzór sprawują IT Department i Public Works.",
            "Dohľad vykonáva IT Department a Public Works.",
            "Η εποπτεία ασκείται από το IT Department και το Public Works.",
        ],
    )
    def test_an_oversight_that_lies_with_two_is_seen_in_any_language(self, told: str) -> None:
        assert "oversee it together" in findings("G003", plan(TWO) | objectives(GOVERNANCE, told))[0].message

    def test_one_of_two_who_is_accountable_on_the_list_decides(self) -> None:
        told = objectives(GOVERNANCE, "The twin is overseen by the IT Department and Public Works.")
        one = TWO.replace("role: digs", "role: digs, roles: [accountable]")
        assert not findings("G003", plan(one) | told)
        other = "      - {id: port, name: Port, role: says so, roles: [accountable]}\n"
        assert findings("G003", plan(TWO + other) | told)

    def test_one_that_oversees_with_the_help_of_another_is_clear(self) -> None:
        told = (
            "The twin is overseen by the IT Department, with the support of Public Works. Both meet monthly."
        )
        assert not findings("G003", plan(TWO) | objectives(GOVERNANCE, told))

    def test_who_builds_and_who_uses_it_is_enough(self) -> None:
        told = "Le service de l’eau développe et exploite le jumeau. L’urbanisme en suit l’usage."
        assert not findings("G003", plan("language: fr\n") | objectives(GOVERNANCE, told))

    def test_nobody_at_all_is_found(self) -> None:
        told = "There will be governance of the twin, in a good and modern way, once we know more."
        (finding,) = findings("G003", objectives(GOVERNANCE, told))
        assert not finding.certain


class TestNoPoliticalSponsor:
    @pytest.mark.parametrize(
        "told",
        [
            "The committee for the environment asked for it and has it on its agenda every quarter.",
            "Unsere Bürgermeisterin trägt das Vorhaben und berichtet jedes Quartal im Ausschuss darüber.",
            "Le vice-président chargé des mobilités porte le projet et le suit chaque trimestre.",
            "Ο αντιδήμαρχος κινητικότητας υποστηρίζει το έργο και το παρακολουθεί κάθε τρίμηνο.",
        ],
    )
    def test_any_political_body_will_do(self, told: str) -> None:
        assert not findings("G004", diagnosis((LEADERSHIP, told)))

    def test_a_sponsor_on_the_list_will_do(self) -> None:
        own = plan("stakeholders: [{id: c, name: Convener, role: carries it, roles: [sponsor]}]")
        told = (
            "There is broad support, and those who have to decide understand what a model can and can't say."
        )
        assert not findings("G004", own | diagnosis((LEADERSHIP, told)))
        assert findings("G004", diagnosis((LEADERSHIP, told)))

    @pytest.mark.parametrize(
        "told",
        [
            "It was shown to the directors, who liked it. It has not been before the committee so far.",
            "The leadership was informed, but nobody of the elected persons has taken it under their wings.",
            "Aucun des élus ne porte le projet.",
            "Niemand aus der Politik trägt das Vorhaben.",
            "Nessuno degli assessori se ne occupa.",
            "Ningún concejal lo impulsa.",
            "Żaden z radnych nie wspiera projektu.",
            "La giunta è stata informata.",
            "Le conseil municipal a été informé du projet en mai.",
            "Der Stadtrat wurde über das Vorhaben informiert.",
            "El pleno fue informado en mayo.",
            "De wethouder is geïnformeerd.",
            "Burmistrz został poinformowany.",
        ],
    )
    def test_who_is_only_informed_or_was_not_asked_carries_nothing(self, told: str) -> None:
        row = "  - {id: mayor, name: Mayor’s Secretariat, role: is informed once a year}\n"
        row += "  - {id: heat, name: Heat Office, role: answers for it towards the council}\n"
        assert findings("G004", plan(f"stakeholders:\n{row}") | diagnosis((LEADERSHIP, told)))

    @pytest.mark.parametrize(
        "told",
        [
            "Not only the mayor has it in her programme; every party does.",
            "The mayor is informed each month and decides what comes next.",
            "La sindaca è stata informata e sostiene il progetto.",
        ],
    )
    def test_who_is_informed_and_decides_does_carry_it(self, told: str) -> None:
        assert not findings("G004", diagnosis((LEADERSHIP, told)))

    def test_a_council_of_parents_is_no_politician(self) -> None:
        own = "stakeholders: [{{id: c, name: Parent Council Network, kind: external, sector: {}, role: x}}]"
        told = diagnosis((LEADERSHIP, "Not settled: the work was shown to our management, and liked there."))
        assert findings("G004", plan(own.format("civil")) | told)
        assert not findings("G004", plan(own.format("public")) | told)

    def test_a_politician_on_the_list_will_do(self) -> None:
        own = plan("stakeholders: [{id: c, name: Deputy Mayor for Mobility, role: follows the work}]")
        assert not findings("G004", own | diagnosis((LEADERSHIP, "There is support, as everybody can see.")))

    @pytest.mark.parametrize(
        "told",
        [
            "It was shown to the management. Whether a member of the council will take it up we cannot say.",
            "Which councillor will carry the project is not yet known.",
            "Nous ne savons pas si un élu portera le projet.",
            "Ob ein Stadtrat das Projekt trägt, ist offen.",
            "Non sappiamo se un assessore sosterrà il progetto.",
            "No sabemos si algún concejal apoyará el proyecto.",
            "Não sabemos se um vereador vai apoiar o projeto.",
            "Of een wethouder het project steunt, is niet bekend.",
            "Nie wiadomo, czy radny poprze projekt.",
            "Nie je jasné, či poslanec podporí projekt.",
            "Δεν γνωρίζουμε αν κάποιος αντιδήμαρχος θα στηρίξει το έργο.",
        ],
    )
    def test_a_politician_of_whom_nobody_knows_carries_nothing(self, told: str) -> None:
        (finding,) = findings("G004", diagnosis((LEADERSHIP, told)))
        assert not finding.certain

    @pytest.mark.parametrize(
        ("entry", "count"),
        [
            ("name: Policy Committee, role: takes the quarterly report", 1),
            ("name: Policy Committee, role: decides on the budget of the twin", 0),
            ("name: Policy Committee, role: takes the quarterly report, roles: [sponsor]", 0),
        ],
    )
    def test_where_it_is_in_doubt_a_committee_has_to_do_something(self, entry: str, count: int) -> None:
        told = diagnosis((LEADERSHIP, "Whether a councillor will take it up we cannot say, as things stand."))
        own = plan(f"stakeholders: [{{id: spc, kind: internal, {entry}}}]\n")
        assert len(findings("G004", own | told)) == count

    @pytest.mark.parametrize(
        "told",
        [
            "Whether the region joins we do not know yet, but the deputy mayor carries the project.",
            "The deputy mayor carries it. Whether the next council will, we cannot say.",
            "Ob der Stadtrat zustimmt, ist offen, aber die Bürgermeisterin trägt das Projekt.",
            "The mayor decides which street comes first.",
        ],
    )
    def test_who_carries_it_does_so_whatever_else_is_open(self, told: str) -> None:
        assert not findings("G004", diagnosis((LEADERSHIP, told)))

    def test_without_an_answer_nothing_more_is_said(self) -> None:
        assert not findings("G004", {})

    def test_nobody_is_asked_for_an_approval(self) -> None:
        told = (
            "It was presented to our management, which brings it to those who will decide on the next steps."
        )
        (finding,) = findings("G004", diagnosis((LEADERSHIP, told)))
        assert "approv" not in f"{finding.message} {finding.hint}".lower()


class TestNoCoordination:
    def test_a_meeting_named_in_section_4_will_do(self) -> None:
        told = objectives(
            GOVERNANCE, "The IT Department runs the twin, Public Works uses it and pays for it."
        )
        meeting = diagnosis(("## b. Digital twin governance", "Both offices meet on the first Tuesday."))
        assert findings("G005", told)
        assert not findings("G005", told | meeting)

    def test_a_meeting_is_told_in_greek_in_many_ways(self) -> None:
        told = "Η Διεύθυνση Πληροφορικής το λειτουργεί. Η Τεχνική Υπηρεσία το χρησιμοποιεί στα έργα."
        assert findings("G005", plan("language: el\n") | objectives(GOVERNANCE, told))
        for meeting in ("Οι δύο συναντώνται κάθε δεύτερη Τρίτη.", "Υπάρχει δεκαπενθήμερη συνάντηση."):
            assert not findings("G005", plan("language: el\n") | objectives(GOVERNANCE, f"{told} {meeting}"))

    def test_one_shared_list_kept_jointly_will_do(self) -> None:
        told = "Das IT-Amt betreibt den Zwilling. Es stimmt sich mit dem Tiefbauamt gemeinsam ab."
        assert not findings("G005", plan("language: de\n") | objectives(GOVERNANCE, told))

    def test_three_departments_that_supply_data_need_stewards(self) -> None:
        rows = "".join(f"  - {{id: d{n}, name: Office {n}, kind: internal, role: works}}\n" for n in range(3))
        sources = "".join(f"  - {{id: s{n}, name: Data {n}, owner: d{n}}}\n" for n in range(3))
        own = plan(f"stakeholders:\n{rows}data_sources:\n{sources}")
        told = objectives(
            GOVERNANCE, "Office 0 is accountable. All offices meet every month to decide on it."
        )
        (finding,) = findings("G005", own | told)
        assert str(finding.severity) == "info"
        with_steward = {
            "plan.yaml": own["plan.yaml"].replace("role: works", "role: works, roles: [data-steward]")
        }
        assert not findings("G005", with_steward | told)
