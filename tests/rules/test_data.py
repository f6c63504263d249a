"""D: sources, owners, terms, people and agreements: what is found, and where the rules stay silent."""

from __future__ import annotations

import pytest

from tests.rules.quiet import diagnosis, findings, lines, objectives, plan, roadmap

DATA = "d. Data required and owners"
PEOPLE = """
stakeholders:
  - {id: works, name: Public Works, kind: internal, role: digs}
  - {id: port, name: Port Authority, kind: external, role: supplies}
  - {id: telco, name: Telco, kind: external, sector: private, role: supplies}
"""


def sources(*rows: str) -> dict[str, str]:
    listed = "".join(f"  - {{id: s{n}, {row}}}\n" for n, row in enumerate(rows))
    return plan(f"{PEOPLE}data_sources:\n{listed}")


FIRST = 7  # the line of the first source


class TestNoDataSource:
    def test_a_list_in_prose_is_no_error(self) -> None:
        told = "Traffic counts (Mobility Department), bus positions (operator), air quality (the region)."
        (finding,) = findings("D001", objectives(DATA, told))
        assert str(finding.severity) == "info"

    def test_various_data_is_none(self) -> None:
        (finding,) = findings("D001", objectives(DATA, "Various data of the city."))
        assert (str(finding.severity), finding.certain) == ("error", True)

    def test_a_missing_answer_and_a_broken_register_are_said_by_others(self) -> None:
        assert not findings("D001", {})
        assert not findings(
            "D001", plan("data_sources: many") | objectives(DATA, "Various data of the city.")
        )


class TestDataWithoutOwner:
    def test_it_is_found_at_the_source(self) -> None:
        found = findings("D002", sources("name: Counts, owner: works", "name: Phone trips"))
        assert lines(found) == [("plan.yaml", FIRST + 1)]

    def test_an_owner_in_the_name_is_another_rule_s_business(self) -> None:
        assert not findings("D002", sources("name: Bus positions coming from bus companies"))

    def test_an_owner_in_the_name_who_is_on_the_list_has_only_to_be_linked(self) -> None:
        (finding,) = findings("D002", sources("name: Levels from the Port Authority"))
        assert (str(finding.severity), finding.certain) == ("info", False)

    def test_of_a_gap_nobody_has_to_be_the_owner_yet(self) -> None:
        assert not findings("D002", sources("name: Cycling counts, status: gap"))


class TestAccessAndLicence:
    def test_what_all_lack_is_one_finding_at_the_register(self) -> None:
        rows = [f"name: Layer {n}, owner: port" for n in range(4)]
        for code in ("D003", "D004"):
            assert lines(findings(code, sources(*rows))) == [("plan.yaml", FIRST - 1)]

    def test_what_one_lacks_is_found_there(self) -> None:
        own = sources("name: A, access: WFS, licence: CC0-1.0, owner: port", "name: B, owner: port")
        for code in ("D003", "D004"):
            assert lines(findings(code, own)) == [("plan.yaml", FIRST + 1)]

    def test_the_city_s_own_data_without_terms_is_an_information(self) -> None:
        found = findings("D004", sources("name: A, owner: works"))
        assert [str(finding.severity) for finding in found] == ["info"]

    @pytest.mark.parametrize("licence", ["internal use", "CC-BY-4.0", "as in the contract", "open, CC BY"])
    def test_terms_in_any_words_will_do(self, licence: str) -> None:
        assert not findings("D004", sources(f"name: A, owner: port, licence: '{licence}'"))

    def test_a_gap_needs_neither(self) -> None:
        assert not findings("D003", sources("name: A, status: gap"))
        assert not findings("D004", sources("name: A, status: gap"))


class TestUnclearPersonalData:
    @pytest.mark.parametrize(
        "row",
        [
            "name: Geological survey, personal_data: none",
            "name: Cameras at car parks, personal_data: none, note: counts only",
            "name: Mobile phone trips (aggregated to 15), personal_data: none",
            "name: Automobile register of the fleet, personal_data: none",
            "name: Mobile phone trips, personal_data: unknown",
        ],
    )
    def test_what_is_no_sign_or_is_explained_is_left_alone(self, row: str) -> None:
        assert not findings("D005", sources(row))

    @pytest.mark.parametrize(
        "name",
        [
            "Individual trips of hire bicycles",
            "Door-to-door survey of flooded homes",
            "Validations des titres de transport",
            "Fahrausweisdaten",
        ],
    )
    def test_journeys_one_by_one_are_about_people(self, name: str) -> None:
        assert findings("D005", sources(f"name: {name}, personal_data: none"))

    def test_unset_is_certain_and_none_by_name_a_guess(self) -> None:
        found = findings("D005", sources("name: Phone trips", "name: Wi-Fi counts, personal_data: none"))
        assert [finding.certain for finding in found] == [True, False]

    def test_a_statement_for_all_sources_will_do(self) -> None:
        told = diagnosis(
            ("### Regulations and legal considerations", "We use no personal data: only counts.")
        )
        assert not findings("D005", sources("name: Counts", "name: Roads") | told)


class TestLiveData:
    def test_a_wish_for_real_time_is_found_where_it_is_written(self) -> None:
        city = "# 1. City information\n\n## Main city challenges\n\nTraffic.\n\nAll our real-time data.\n"
        assert lines(findings("D006", sources("name: Counts") | {"1-city.md": city})) == [("1-city.md", 7)]

    @pytest.mark.parametrize("access", ["MQTT broker", "GTFS-RT", "SIRI 2.0", "WebSocket", "Kafka stream"])
    def test_a_way_of_access_may_say_that_it_is_live(self, access: str) -> None:
        assert findings("D006", sources(f"name: Counts, access: {access}"))
        assert not findings("D006", sources(f"name: Counts, access: {access}, refresh: 1 min"))
        assert not findings("D006", sources("name: Water levels of the stream, access: WFS"))

    @pytest.mark.parametrize(
        "name",
        [
            "Current occupancy of car parks",
            "Bus positions",
            "Places libres des parkings",
            "Aktuelle Pegelstände",
            "Posizione dei bus",
            "Plazas libres",
            "Lugares vagos",
            "Actuele waterstanden",
            "Pozycje pojazdów",
            "Polohy vozidiel",
            "Θέσεις οχημάτων",
        ],
    )
    def test_what_is_told_of_the_present_moment_is_live(self, name: str) -> None:
        assert findings("D006", sources(f"name: {name}"))
        assert not findings("D006", sources(f"name: {name}, refresh: 1 min"))

    @pytest.mark.parametrize("name", ["Current land use", "Bus stops", "Aktueller Bebauungsplan", "Parkings"])
    def test_what_is_only_of_today_is_not_live(self, name: str) -> None:
        assert not findings("D006", sources(f"name: {name}"))

    @pytest.mark.parametrize(
        "row",
        ["name: Real-time counts, refresh: 5 min", "name: Land register", "name: Counts (not real-time)"],
    )
    def test_with_a_refresh_or_without_live_data_nothing_is_said(self, row: str) -> None:
        assert not findings("D006", sources(row))

    def test_many_live_and_static_sources_need_an_action_that_joins_them(self) -> None:
        rows = [f"name: A{n}, owner: {'works' if n % 2 else 'port'}, refresh: yearly" for n in range(4)]
        mixed = sources(*rows, "name: Levels, owner: port, refresh: 5 min")
        assert lines(findings("D006", mixed | roadmap("Train people"))) == [("plan.yaml", FIRST - 1)]
        assert not findings("D006", mixed | roadmap("Integrate the layers"))
        few = sources("name: Levels, owner: port, refresh: 5 min", "name: Map, owner: works, refresh: yearly")
        assert not findings("D006", few | roadmap("Train people"))


class TestGaps:
    def test_an_action_that_names_the_data_closes_the_gap(self) -> None:
        gap = sources("name: Cycling counts, status: gap")
        assert lines(findings("D007", gap | roadmap("Integrate within a week"))) == [("plan.yaml", FIRST)]
        assert not findings("D007", gap | roadmap("Cycling pilot on five streets"))

    @pytest.mark.parametrize(
        ("name", "everywhere", "title"),
        [
            ("Volume of bicycle traffic", "traffic", "Tender for the traffic model"),
            ("Volume du trafic cycliste", "trafic", "Marché du modèle de trafic"),
            ("Menge der Radfahrenden im Verkehr", "Verkehr", "Vergabe des Modells für Verkehr"),
            ("Volume del traffico ciclistico", "traffico", "Gara per il modello di traffico"),
            ("Intensidad del tráfico ciclista", "tráfico", "Licitación del modelo de tráfico"),
            ("Volume do tráfego de bicicletas", "tráfego", "Concurso do modelo de tráfego"),
            ("Aantallen fietsers in het verkeer", "verkeer", "Aanbesteding van het model voor verkeer"),
            ("Natężenie ruchu rowerów", "ruchu", "Przetarg na model ruchu"),
            ("Intenzita dopravy bicyklov", "dopravy", "Súťaž na model dopravy"),
            ("Ένταση κυκλοφορίας ποδηλάτων", "κυκλοφορίας", "Διαγωνισμός για το μοντέλο κυκλοφορίας"),
        ],
    )
    def test_a_word_that_stands_all_over_the_plan_does_not_name_the_data(
        self, name: str, everywhere: str, title: str
    ) -> None:
        gap = sources(f"name: {name}, status: gap")
        assert not findings("D007", gap | roadmap(title)), "in this plan the word is rare"
        # Four answers and an action: it is what the plan is about.
        told = diagnosis(
            ("## a. Vision", f"A {everywhere}."),
            ("### Internal alignment", f"B {everywhere}."),
            ("### External partnerships", f"C {everywhere}."),
            ("## c. Funding", f"D {everywhere}."),
        )
        assert findings("D007", gap | told | roadmap(title))
        assert not findings("D007", gap | told | roadmap(f"{title}; {name.lower()}"))

    def test_an_action_that_addresses_the_lack_of_the_data_closes_the_gap(self) -> None:
        gap = sources("name: Vehicle positions, status: gap")
        gap["plan.yaml"] += "bottlenecks: [{id: none, text: The bus company gives no vehicle positions.}]\n"
        work = "actions: [{{id: talk, title: Talk to the bus company, addresses: [{}]}}]\n"
        assert not findings("D007", gap | {"5-roadmap.yaml": work.format("none")})
        assert findings("D007", gap | {"5-roadmap.yaml": work.format("")})

    def test_the_id_of_the_data_names_it_however_common_its_word_is(self) -> None:
        gap = sources("name: Surface of private yards, status: gap")
        told = diagnosis(("## a. Vision", "Yards."), ("## c. Funding", "Yards."))
        told |= objectives("a. Problem description", "Yards.") | roadmap("Map the yards")
        gap["plan.yaml"] = gap["plan.yaml"].replace("id: s0", "id: yards")
        assert not findings("D007", gap | told)

    def test_data_of_one_who_sells_it_has_a_price(self) -> None:
        told = "stakeholders: [{{id: telco, name: Telco, kind: {}, role: {}}}]\n"
        row = "data_sources: [{id: trips, name: Trip tables, owner: telco, agreement: signed}]\n"
        assert findings("D007", plan(told.format("external", "sells trip tables") + row))
        assert findings("D007", plan(told.format("external", "verkauft Wege") + row))
        assert not findings("D007", plan(told.format("external", "supplies trip tables") + row))
        assert not findings("D007", plan(told.format("internal", "sells tickets") + row))

    def test_an_action_speaks_of_data_through_the_output_it_addresses(self) -> None:
        own = "data_sources: [{id: x, name: Nitrogen dioxide at gates, status: gap}]\n"
        own += "outputs: [{id: air, text: Nitrogen dioxide at every school gate}]\n"
        work = "actions: [{id: a, title: Tender, goal: g, steps: [s], timeline: Q1 2026, addresses: [REF]}]\n"
        assert not findings("D007", plan(own) | {"5-roadmap.yaml": work.replace("REF", "air")})
        assert findings("D007", plan(own) | {"5-roadmap.yaml": work.replace("REF", "")})

    def test_bought_data_needs_a_price_and_free_data_none(self) -> None:
        assert findings("D007", sources("name: Layer, licence: commercial"))
        assert not findings("D007", sources("name: Layer, licence: commercial, cost: €5 k a year"))
        assert not findings("D007", sources("name: Stops, owner: telco, licence: CC0-1.0"))

    def test_a_private_owner_may_want_a_price_until_an_agreement_is_signed(self) -> None:
        (finding,) = findings("D007", sources("name: Stops, owner: telco"))
        assert str(finding.severity) == "info"
        assert "has a private owner" in finding.message
        assert not findings("D007", sources("name: Stops, owner: telco, agreement: signed"))

    def test_a_vendor_in_the_way_of_access_sells_nothing(self) -> None:
        assert not findings("D007", sources("name: Own readers, access: vendor API"))
        assert findings("D007", sources("name: Own readers, access: API by subscription"))
        (finding,) = findings("D007", sources("name: Trips, owner: telco"))
        assert str(finding.severity) == "info"


class TestAgreements:
    def test_none_is_certain_even_where_the_licence_is_open(self) -> None:
        own = sources("name: Levels, owner: port, agreement: none, licence: CC-BY-4.0")
        (finding,) = findings("D008", own)
        assert finding.certain

    @pytest.mark.parametrize(
        "row",
        [
            "name: Levels, owner: port, agreement: in-negotiation",
            "name: Levels, owner: port, licence: CC-BY-4.0",
            "name: Pits, owner: works, agreement: none",
            "name: Levels, owner: port, agreement: none, status: gap",
        ],
    )
    def test_own_open_or_negotiated_data_needs_none(self, row: str) -> None:
        assert not findings("D008", sources(row))

    def test_prose_that_speaks_of_the_owner_may_speak_of_the_agreement(self) -> None:
        told = objectives(
            DATA, "The Port Authority sends its levels under a contract that was signed in 2024."
        )
        assert not findings("D008", sources("name: Levels, owner: port") | told)
        assert findings("D008", sources("name: Levels, owner: port"))
