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

    @pytest.mark.parametrize(
        "told",
        [
            "120 000 EUR is secured from the city budget. For 70 000 EUR we have applied to the energy fund.",
            "La Ville a inscrit 120 000 € au budget 2026, et la Région a accordé 70 000 €.",
            "120.000 Euro sind im Haushalt gesichert; 70.000 Euro hat das Land bewilligt.",
            "Il bilancio ha stanziato 120.000 €; alla Regione sono stati richiesti 70.000 €.",
            "El pleno ha aprobado 120.000 €; al fondo se han solicitado 70.000 €.",
            "Foram aprovados 120 000 euros; ao fundo foram solicitados 70 000 euros.",
            "De raad heeft 120.000 euro gereserveerd; bij het fonds is 70.000 euro aangevraagd.",
            "W budżecie zapewniono środki: zarezerwowane jest 120 000 zł, przyznane 70 000 zł.",
            "V rozpočte je schválených 120 000 eur; z fondu je pridelených 70 000 eur.",
            "Στον προϋπολογισμό είναι εγκεκριμένα 120.000 ευρώ και έχουν εξασφαλιστεί 70.000 ευρώ.",
        ],
    )
    def test_money_in_hand_or_asked_for_is_no_price(self, told: str) -> None:
        (finding,) = findings("F001", objectives(FUNDING, told))
        assert (str(finding.severity), finding.certain) == ("warning", False)
        assert "is said of money in hand or asked for" in finding.message

    @pytest.mark.parametrize(
        "told",
        [
            "With an annual budget of €1.4 billion the city can carry the project.",
            "The earlier noise map cost €85,000 in 2021.",
            "Le budget municipal est de 310 millions d’euros ; la ville portera le projet.",
            "Die Lärmkarte kostete 85.000 Euro, sie war ein Erfolg.",
            "El presupuesto municipal es de 95 millones de euros y cubre el proyecto.",
            "De gemeentebegroting telt 400 miljoen euro, dat is ruim voldoende.",
            "Mapa hałasu kosztowała 85 000 zł i służy do dziś.",
        ],
    )
    def test_a_whole_budget_and_a_past_bill_are_no_price(self, told: str) -> None:
        (finding,) = findings("F001", objectives(FUNDING, told))
        assert not finding.certain

    @pytest.mark.parametrize(
        "told",
        [
            "Nous comptons deux cent mille euros pour le jumeau.",
            "Wir rechnen mit zweihunderttausend Euro.",
            "Contamos con doscientos mil euros de gasto.",
        ],
    )
    def test_an_amount_may_be_told_in_words(self, told: str) -> None:
        assert not findings("F001", objectives(FUNDING, told))

    @pytest.mark.parametrize(
        "told",
        [
            "We need €190,000. Of this, €120,000 is secured.",
            "€120,000 of the cost is secured in the budget.",
            "The model is €190,000, of which €120,000 is granted.",
            "€120,000 is set aside; that covers the total.\nThe offers ask for €110–120 k.",
            "€150–200 k is available, as the offers show.",
            "€120,000 is secured, and the university asks €40,000 a year.",
            "Gesichert sind 120.000 Euro, benötigt werden 190.000 Euro.",
            "120 000 € sont acquis sur un coût de 190 000 €.",
        ],
    )
    def test_a_price_beside_the_money_is_a_price(self, told: str) -> None:
        assert not findings("F001", objectives(FUNDING, told))

    @pytest.mark.parametrize(
        "told",
        [
            "There is no cost estimate yet. The council puts €90,000 into the project and the region"
            " adds €60,000.",
            "The cost has not been calculated yet. The city pays €90,000.",
            "The price will be calculated in the study. The city pays €90,000.",
            "Nous n’avons pas encore d’estimation du coût. La Ville met 90 000 € et la Région 60 000 €.",
            "Eine Kostenschätzung fehlt; die Kosten sind noch nicht bekannt. Die Stadt gibt 90.000 Euro.",
            "Non disponiamo ancora di una stima dei costi. Il Comune mette 90.000 euro.",
            "Aún no disponemos de un cálculo del coste. El presupuesto municipal de 2026 reserva"
            " 90.000 euros y se"
            " han solicitado 60.000 al programa autonómico.",
            "Ainda não temos uma estimativa do custo. O município põe 90 000 euros.",
            "Er is nog geen kostenraming. De gemeente geeft 90.000 euro.",
            "Nie ma jeszcze wyceny. Miasto daje 90 000 zł.",
            "Nemáme zatiaľ odhad nákladov. Mesto dáva 90 000 eur.",
            "Δεν υπάρχει ακόμη εκτίμηση του κόστους. Ο δήμος δίνει 90.000 ευρώ.",
            "What the build will come to we shall know after the tender. The city has set aside £190,000.",
            "Ce que coûtera la maquette, nous le saurons après l’appel d’offres. La Ville met 90 000 €.",
            "Was der Aufbau kostet, wissen wir erst nach der Vergabe. Die Stadt gibt 90.000 Euro.",
            "Wat het model gaat kosten weten we pas na de aanbesteding. De gemeente geeft 90.000 euro.",
            "The sum has not been worked out. From 2029 on running costs of £41,000 a year fall to us.",
        ],
    )
    def test_who_denies_an_estimate_names_no_price_with_the_money_of_a_source(self, told: str) -> None:
        (finding,) = findings("F001", objectives(FUNDING, told))
        assert (str(finding.severity), finding.certain) == ("warning", False)

    @pytest.mark.parametrize(
        "told",
        [
            "There is no firm estimate yet; other cities paid €150–250 k.",
            "We have no estimate of the running costs. The city pays €90,000 for the project.",
            "The cost is not yet known to the cent, but we need about €90,000.",
            "No cost was spared. The city pays €90,000 for it.",
            "Aún no hay un cálculo del coste anual. El modelo cuesta 90.000 euros.",
            "Es gibt noch keine Schätzung der Betriebskosten. Die Stadt gibt 90.000 Euro.",
            "It does not cost more than €90,000.",
        ],
    )
    def test_who_denies_something_else_may_have_named_it(self, told: str) -> None:
        assert not findings("F001", objectives(FUNDING, told))

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

    def test_an_action_for_something_else_secures_nothing(self) -> None:
        sources = plan(
            """
            funding:
              estimate: €5 k
              sources:
                - {name: Council capital programme 2027, status: potential}
                - {name: Regional flood committee, status: potential}
            """
        )
        others = [
            "Put results into the capital bids of 2027",
            "Have the running costs decided by the council",
        ]
        assert findings("F002", sources | roadmap(*others))
        assert not findings("F002", sources | roadmap(*others, "Apply to the regional flood committee"))
        assert not findings("F002", sources | roadmap(*others, "Submit a capital bid for the twin"))

    def test_a_source_and_the_step_to_it_may_stand_in_two_lines_of_an_action(self) -> None:
        sources = plan("funding: {estimate: €5 k, sources: [{name: Digital Europe, status: potential}]}")
        action = {
            "5-roadmap.yaml": "actions:\n"
            "  - {id: a, title: Digital Europe, goal: Money, steps: [Submit the form], timeline: 2026}\n"
        }
        assert not findings("F002", sources | action)

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

    def test_upkeep_that_a_provider_owes_costs_money_too(self) -> None:
        own = "funding: {estimate: €5 k}\nprocurement: {responsibilities: maintains the model for four years}"
        assert findings("F003", plan(own))
        told = diagnosis(("## e. Procurement", "The supplier owes maintenance for four years."))
        assert findings("F003", plan("funding: {estimate: €5 k}") | told)
        assert not findings("F003", plan(own.replace("€5 k}", "€5 k, recurring: €1 k a year}")))

    @pytest.mark.parametrize(
        ("language", "step"),
        [
            ("en", "Clean and test the sensors every March"),
            ("en", "Replace the batteries of the sensors every two years"),
            ("fr", "Nettoyer et tester les capteurs chaque année"),
            ("de", "Zählstellen jährlich kalibrieren"),
            ("it", "Pulire e tarare i sensori ogni marzo"),
            ("es", "Limpiar y calibrar los sensores cada año"),
            ("pt", "Limpar e calibrar os sensores todos os anos"),
            ("nl", "Sensoren elk jaar reinigen en ijken"),
            ("pl", "Czyszczenie i kalibracja czujników co roku"),
            ("sk", "Čistenie a kalibrácia senzorov každý rok"),
            ("el", "Καθαρισμός και βαθμονόμηση των αισθητήρων κάθε χρόνο"),
        ],
    )
    def test_upkeep_is_told_by_what_is_done_again_and_again(self, language: str, step: str) -> None:
        own = plan(f"language: {language}\nfunding: {{estimate: €5 k}}")
        assert findings("F003", own | roadmap(step))
        assert findings("F003", own | diagnosis(("## e. Procurement", f"{step}.")))

    @pytest.mark.parametrize(
        "step",
        [
            "Install and test the sensors",
            "Clean the street every week",
            "Inspect the sewers each year with a camera",
            "Every department tests the model in a workshop",
        ],
    )
    def test_what_is_done_once_or_to_other_things_is_no_upkeep(self, step: str) -> None:
        assert not findings("F003", plan("funding: {estimate: €5 k}") | roadmap(step))

    def test_what_upkeep_takes_each_year_may_stand_at_the_end_of_a_sentence(self) -> None:
        told = objectives(
            FUNDING, "The build costs €200 k. Then hosting takes €35 k out of the budget each year."
        )
        assert not findings("F003", told | self.KEEP)

    def test_the_message_names_what_is_kept_up(self) -> None:
        own = "funding: {estimate: €5 k}\nprocurement: {responsibilities: The firm maintains the model}"
        (finding,) = findings("F003", plan(own))
        assert finding.message.startswith("“maintains the model” is planned")

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

    def test_a_habit_of_writing_thousands_is_mentioned_once(self) -> None:
        rows = "".join(f"\n- {{id: s{n}, name: S{n}, cost: '{n}40.000 EUR, one-off'}}" for n in range(1, 4))
        (finding,) = findings("F004", plan(f"funding: {{estimate: 240.000 EUR}}\ndata_sources:{rows}"))
        assert (str(finding.severity), finding.certain) == ("info", False)
        assert finding.message.endswith("3 more are written so.")

    @pytest.mark.parametrize("cost", ["240.000", "€1,250 million", "1.250 EUR per m²"])
    def test_what_is_no_sum_in_thousands_stays_unclear(self, cost: str) -> None:
        (finding,) = findings("F004", plan(f"data_sources: [{{id: a, name: A, cost: {cost!r}}}]"))
        assert str(finding.severity) == "warning"

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


@pytest.mark.parametrize(
    ("told", "is_found"),
    [
        ("After the project the platform has to be maintained and costs €90 k to build.", True),
        ("Le jumeau coûte 90 000 euros ; ensuite viendront l’hébergement et les mises à jour.", True),
        ("Der Bau kostet 90.000 Euro, danach folgen Softwarepflege und Lizenzgebühren.", True),
        ("La compra cuesta 90.000 euros; después habrá alojamiento y asistencia técnica.", True),
        ("Budowa kosztuje 90 000 zł, potem dojdzie abonament i wsparcie techniczne.", True),
        ("The twin costs €90 k; the cloud subscription is included.", False),
        ("Le jumeau coûte 90 000 euros ; l’hébergement coûte 8 000 euros par an.", False),
    ],
)
def test_upkeep_in_other_words_needs_its_yearly_cost_too(told: str, is_found: bool) -> None:
    assert bool(findings("F003", objectives(FUNDING, told))) is is_found
