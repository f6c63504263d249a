"""L: what prose alone tells of sensing, of data of companies and of maps, and what it does not."""

from __future__ import annotations

import pytest

from tests.rules.quiet import diagnosis, findings, lines, objectives, plan, roadmap

LAW = "### Regulations and legal considerations"
VISION = "## How will the digital twin integrate with existing city data and systems?"


def on_data(text: str) -> dict[str, str]:
    """What 3.d says."""
    return plan("") | objectives("d. Data required and owners", text)


def on_ownership(text: str) -> dict[str, str]:
    """What 4.d.2 says."""
    return plan("") | diagnosis(("## d. Data", ""), ("### Data ownership and governance", text))


def on_output(text: str) -> dict[str, str]:
    """What 3.b says."""
    return plan("") | objectives("b. Expected output", text)


class TestDataOfCompanies:
    @pytest.mark.parametrize(
        ("told", "sign"),
        [
            ("We would like the trips that scooter operators record.", "scooter operators"),
            ("Nous souhaitons obtenir les trajets des entreprises de livraison.", "entreprises de livraison"),
            ("Wir möchten die Fahrtdaten der Paketdienste beziehen.", "Paketdienste"),
            ("Chiederemo ai corrieri i dati dei percorsi.", "corrieri"),
            ("Queremos los datos de las empresas de paquetería.", "empresas de paquetería"),
            ("Pretende-se obter dados dos operadores de carregamento.", "operadores"),
            ("Van de koeriersbedrijven zouden wij graag ritgegevens ontvangen.", "koeriersbedrijven"),
            ("Zależy nam na danych firm kurierskich.", "firm kurierskich"),
            ("Chceme údaje kuriérskych spoločností o trasách.", "kuriérskych spoločností"),
            ("Θέλουμε τα δεδομένα των εταιρειών ταχυμεταφορών.", "εταιρειών ταχυμεταφορών"),
        ],
    )
    def test_wanted_of_a_company_is_asked_about_at_the_company(self, told: str, sign: str) -> None:
        for files, file in ((on_data(told), "3-objectives.md"), (on_ownership(told), "4-diagnosis.md")):
            (finding,) = findings("L005", files)
            assert f"“{sign}”" in finding.message
            assert (str(finding.severity), finding.certain) == ("info", False)
            assert lines([finding])[0][0] == file

    @pytest.mark.parametrize(
        "told",
        [
            "The lighting contractor mounted the sensors. Readings stay on the contractor's portal.",
            "Les bennes du délégataire ont des pesons ; nous aimerions récupérer ces mesures.",
            "Die Zähler stehen beim Hersteller, von dem wir die Messwerte beziehen wollen.",
            "Twenty counters are rented for two years.",
            "Die Sensoren sind für drei Jahre gemietet.",
            "Les capteurs sont loués pour deux ans.",
            "We want the trips of the scooter operators, but the contract is silent on them.",
        ],
    )
    def test_what_lies_with_a_supplier_or_is_rented_is_asked_about(self, told: str) -> None:
        assert len(findings("L005", on_ownership(told))) == 1

    @pytest.mark.parametrize(
        "told",
        [
            "Navigation services will receive our closures.",
            "We want to show couriers where to park.",
            "We do not want data of scooter operators.",
            "The supplier of the model will receive the measurements that we need.",
            "Scooter operators send their trips, as we want; the permit conditions ask for it by contract.",
            "According to the agreement we get the trip data of the scooter operators.",
            "We obtain data from the municipal company.",
            "Der Dienstleister erhält unsere Messwerte.",
            "Wij willen dat koeriers minder rijden en gebruiken daarvoor onze gegevens.",
            "Os fornecedores recebem apenas medições que queremos verificar.",
        ],
    )
    def test_what_others_get_is_denied_agreed_or_the_city_s_own_is_not(self, told: str) -> None:
        assert not findings("L005", on_data(told))

    def test_an_agreement_told_elsewhere_is_heard(self) -> None:
        wanted = on_data("We want the trips of the scooter operators.")
        agreed = on_ownership("An agreement with the scooter operators holds until 2029.")
        assert findings("L005", wanted)
        assert not findings("L005", wanted | agreed)

    def test_who_is_in_the_register_has_been_judged_there(self) -> None:
        told = on_data("We want the trips of the scooter operators.")
        listed = plan("""
            stakeholders: [{id: rolla, name: Rolla, kind: external, sector: private, role: lends scooters}]
            data_sources: [{id: trips, name: Trips, owner: rolla, agreement: signed}]
        """)
        assert not findings("L005", told | listed)

    @pytest.mark.parametrize(
        ("law", "count"),
        [
            ("The Data Act was looked at.", 0),
            ("Regulation (EU) 2023/2854 was looked at.", 0),
            ("The Open Data Act was looked at.", 1),
            ("Das Open-Data-Gesetz wurde geprüft.", 1),
            ("La legge sui dati aperti è nota.", 1),
            ("Se conoce la ley de datos abiertos.", 1),
        ],
    )
    def test_a_law_on_open_data_is_not_the_data_act(self, law: str, count: int) -> None:
        files = on_data("We want the speeds of connected cars.") | diagnosis((LAW, law))
        assert len(findings("L005", files)) == count


class TestReuse:
    @pytest.mark.parametrize(
        "told",
        [
            "The twin makes a heat map of each street.",
            "Le jumeau fournira une carte des températures.",
            "Es entstehen Verkehrsstärken für alle Straßen.",
            "Il risultato è una mappa dell'ombra.",
            "Produciremos un mapa de ruido.",
            "Resultará um mapa de calor.",
            "We maken een hittekaart van alle straten.",
            "Powstanie mapa zalewania ulic.",
            "Vznikne mapa hluku.",
            "Θα προκύψει χάρτης θορύβου.",
        ],
    )
    def test_a_map_that_the_twin_makes_is_asked_about(self, told: str) -> None:
        (finding,) = findings("L006", on_output(told))
        assert lines([finding]) == [("3-objectives.md", 5)]
        assert not finding.certain

    @pytest.mark.parametrize(
        "told",
        [
            "Our Environment Office keeps the biotope map and eleven noise monitors.",
            "A Câmara detém a cartografia.",
            "Unsere Dauerzählstellen liefern Werte.",
            "Universities receive confidential data on parcels from us.",
            "Wir geben vertrauliche Daten an Forschungsinstitute weiter: sie erhalten sie auf CD.",
        ],
    )
    def test_what_the_city_has_or_hands_over_is_asked_about(self, told: str) -> None:
        assert len(findings("L006", on_ownership(told))) == 1

    @pytest.mark.parametrize(
        "told",
        [
            "A map of shade that anyone may use under CC BY 4.0.",
            "A map, for internal use.",
            "Une carte de la chaleur, publiée sur le portail.",
            "Eine Karte, im Geoportal frei zugänglich.",
            "Una mappa che sarà pubblicata.",
            "A map under Directive (EU) 2019/1024.",
            "The twin will map out the bottlenecks.",
            "A ranking of ten streets.",
            "No map is made.",
        ],
    )
    def test_a_word_on_its_use_or_no_map_at_all_is_an_answer(self, told: str) -> None:
        assert not findings("L006", on_output(told))

    @pytest.mark.parametrize(
        "told",
        [
            "The base map belongs to Ordnance Survey.",
            "Bezahlt wird mit Fahrkarten der Stadt.",
            "We hand over no confidential data to companies.",
            "Only our own staff receives confidential data.",
        ],
    )
    def test_what_is_not_the_city_s_or_not_handed_over_is_not(self, told: str) -> None:
        assert not findings("L006", on_ownership(told))

    def test_a_public_space_is_no_publication(self) -> None:
        assert findings("L006", on_output("Une carte de l'espace public."))
        assert findings("L006", on_output("A map of public spaces."))


class TestSensing:
    @pytest.mark.parametrize(
        "told",
        [
            "Plate readers count the cars at the gates.",
            "Les lecteurs de plaques comptent les voitures.",
            "Die Handysignale zeigen, wo Menschen stehen.",
            "I lettori targhe contano le auto.",
            "Los móviles que pasan dejan su identificador.",
            "Contam-se pessoas pelos sinais dos seus telemóveis.",
            "De beelden van de scanauto gaan naar de tweeling.",
            "Do modelu trafią dane z kart mieszkańca.",
            "Použijú sa záznamy z kamier.",
            "Χρησιμοποιούνται σήματα κινητών.",
            "Pseudonymised traces of smartphones are used.",
        ],
    )
    def test_sensing_of_people_is_seen_wherever_data_is_told_of(self, told: str) -> None:
        for files in (on_data(told), on_ownership(told), plan("") | roadmap(told)):
            assert len(findings("L002", files)) == 1

    @pytest.mark.parametrize(
        "told",
        [
            "Residents open the map on their mobile phones.",
            "La aplicación se verá en los móviles.",
            "Les habitants consultent la carte sur leurs téléphones portables.",
            "Sewer cameras look into pipes.",
            "Smartphones are counted, anonymised at once.",
            "No number plates are read.",
        ],
    )
    def test_a_phone_that_shows_a_map_and_a_camera_in_a_sewer_are_not(self, told: str) -> None:
        assert not findings("L002", on_data(told))

    @pytest.mark.parametrize(
        ("told", "count"),
        [
            ("The cameras count bicycles.", 0),
            ("The cameras read number plates.", 1),
            ("The footage of the cameras is kept for a day.", 1),
        ],
    )
    def test_against_a_register_that_says_none_it_has_to_be_plain(self, told: str, count: int) -> None:
        register = plan("data_sources: [{id: cams, name: Traffic cameras, personal_data: none}]\n")
        assert len(findings("L002", on_data(told) | register)) == count


class TestSecurity:
    @pytest.mark.parametrize(
        "act",
        [
            "Directive (EU) 2022/2555 was looked at.",
            "La directive (UE) 2022/2555 a été examinée.",
            "Die Richtlinie (EU) 2022/2557 wurde geprüft.",
        ],
    )
    def test_an_act_is_known_by_its_number(self, act: str) -> None:
        sewers = on_output("The twin shows the sewers.")
        assert findings("L003", sewers)
        assert not findings("L003", sewers | diagnosis((LAW, act)))

    def test_what_the_twin_is_for_tells_more_than_what_it_is_joined_to(self) -> None:
        joined = {"2-vision.md": f"# 2. Vision\n\n{VISION}\n\nIt reads the SCADA of the waterworks.\n"}
        (finding,) = findings("L003", plan("") | joined)
        assert "“SCADA”" in finding.message
        (finding,) = findings("L003", on_output("It sets the traffic lights.") | joined)
        assert "“traffic lights”" in finding.message


class TestLocalRules:
    @pytest.mark.parametrize(
        "told",
        [
            "Processing follows the GDPR; the Data Act and the AI Act were looked at.",
            "Wir halten die Datenschutz-Grundverordnung und die KI-Verordnung ein.",
            "Wij volgen de AVG, de Dataverordening en de AI-verordening.",
            "Die DSGVO wird umgesetzt und durchgesetzt.",
        ],
    )
    def test_acts_of_the_eu_are_not_local(self, told: str) -> None:
        assert len(findings("L007", plan("") | diagnosis((LAW, told)))) == 1

    @pytest.mark.parametrize(
        "told",
        [
            "Die DSGVO wird eingehalten; zu beachten ist die Baumschutzsatzung.",
            "Zu beachten sind das Landesstraßengesetz und die Landesbauordnung.",
            "Es gilt die Polizeiverordnung der Stadt.",
            "Wij volgen de AVG en de Bouwverordening.",
            "We follow the GDPR and the Open Data Act.",
        ],
    )
    def test_a_law_in_one_word_is_named(self, told: str) -> None:
        assert not findings("L007", plan("") | diagnosis((LAW, told)))
