"""L003: what many depend on, by the words for it in eight languages, and what only sounds like it."""

from __future__ import annotations

import pytest

from tests.rules.quiet import findings, objectives, plan

PROBLEM = "a. Problem description"


@pytest.mark.parametrize(
    "words",
    [
        "SCADA of the pumps",
        "Telemetry of the pumping stations",
        "Remote control of valves",
        "Télégestion des pompes",
        "Niveaux des postes de relevage",
        "Fernwirktechnik der Pumpwerke",
        "Leittechnik der Pumpwerke",
        "Telecontrollo delle pompe",
        "Impianti di sollevamento",
        "Telecontrol de las bombas",
        "Telemando de las válvulas",
        "Telegestão das bombas",
        "Estações elevatórias",
        "Telemetrie van de gemalen",
        "Telemetria pomp",
        "Przepompownie ścieków",
    ],
)
def test_what_steers_a_network_is_seen_in_the_register_of_data(words: str) -> None:
    own = plan(f"data_sources: [{{id: a, name: {words}}}]\n")
    (finding,) = findings("L003", own)
    assert (finding.certain, str(finding.severity)) == (False, "warning")


@pytest.mark.parametrize(
    "text",
    [
        "Water losses are high: one litre in three never reaches a tap.",
        "The pumps are steered by SCADA.",
        "Les pertes d'eau sont fortes: un litre sur trois n'arrive à aucun robinet.",
        "Le réseau est piloté par télégestion.",
        "Die Wasserverluste sind hoch: jeder dritte Liter versickert.",
        "Die Pumpen hängen an der Fernwirktechnik.",
        "Un litro d'acqua su tre si perde nelle condotte idriche.",
        "El casco pierde un 31 % del agua que se le suministra; hay que renovar tramos de tubería.",
        "De cada dez litros de água que entram na rede perdem-se quatro nas condutas.",
        "Het lekverlies is hoog: een op de drie liter komt nergens aan.",
        "Co trzeci litr wody ginie w sieci wodociągowej.",
    ],
)
def test_what_many_depend_on_is_seen_in_the_problem(text: str) -> None:
    (finding,) = findings("L003", objectives(PROBLEM, text))
    assert not finding.certain


@pytest.mark.parametrize(
    "text",
    [
        "The river network floods twice a year, and the water stands in the park.",
        "Rainwater from roofs is to be kept in gardens.",
        "The network of cycle routes has gaps; a remote village has none.",
        "People drink water from fountains in three parks.",
        "Le réseau cyclable est coupé par l'eau de la rivière.",
        "Les conduites à risque des automobilistes sont comptées.",
        "Das Wegenetz steht nach Regen unter Wasser.",
        "Die Leitstelle und die Leittechniker fehlen nicht.",
        "La rete dei sentieri è interrotta dall'acqua.",
        "El caudal del río sube en otoño y corta el paseo.",
        "A água do rio entra no parque duas vezes por ano.",
        "As condutas de quem conduz depressa são contadas.",
        "Het water van de rivier staat in het park.",
        "Woda z rzeki zalewa park dwa razy w roku.",
        "Eine Wasserleitung wurde verlegt, und die Straße war zwei Wochen lang einspurig.",
        "A water main was laid, and the street had one lane for two weeks.",
        "The telemetry of the football team is shown on a screen.",
    ],
)
def test_water_that_comes_from_no_pipe_and_networks_of_paths_are_none(text: str) -> None:
    assert not findings("L003", objectives(PROBLEM, text))


@pytest.mark.parametrize(
    "text",
    [
        "In the summer of 2025 the emergency department of the hospital counted 57 cases of heat.",
        "Each year 120 injured cyclists come to the hospital.",
        "À l'été 2025, le service d'urgence de l'hôpital a compté 57 passages pour coup de chaleur.",
        "L'hôpital a compté 57 hospitalisations.",
        "Die Notaufnahme des Krankenhauses zählte 57 Fälle.",
        "Il pronto soccorso dell'ospedale ha contato 57 casi.",
        "El hospital contó 57 ingresos por calor.",
        "As urgências do hospital contaram 57 casos.",
        "De spoedeisende hulp van het ziekenhuis telde 57 gevallen.",
        "Szpital przyjął 57 pacjentów z powodu upału.",
    ],
)
def test_a_hospital_that_counts_its_patients_is_no_part_of_the_twin(text: str) -> None:
    assert findings("L003", objectives(PROBLEM, text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "The hospital must be reached by ambulances when the streets are closed.",
        "In 2025 the hospital counted 57 admissions. The water network of the quarter is old.",
        "L'hôpital consomme un tiers de la chaleur du quartier.",
        "L'hôpital a compté 57 hospitalisations. Le réseau de chaleur est ancien.",
        "El hospital depende de una sola calle.",
        "O hospital depende de uma só rua.",
    ],
)
def test_a_hospital_that_the_twin_is_about_is_asked_for(text: str) -> None:
    (finding,) = findings("L003", objectives(PROBLEM, text))
    assert not finding.certain
