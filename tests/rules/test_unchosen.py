"""X007 in words: the use case is still to be chosen, as people say it in ten languages."""

from __future__ import annotations

import pytest

from tests.rules.quiet import findings, lines, objectives, plan

PROBLEM = "a. Problem description"
CHALLENGE = "challenge: Where should cycle lanes go first, so that the council can decide on five streets?\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Three topics remain: heat, parking and noise."),
        ("en", "We have not yet settled on one use case."),
        ("en", "No use case has been chosen so far."),
        ("en", "Either the heat or the floods will be our case. The choice between them has not been made."),
        ("en", "Which of these themes comes first is still open."),
        ("en", "The use case is still to be decided."),
        ("en", "Several ideas are on the table."),
        ("en", "We are torn between two use cases."),
        ("en", "We do not want to limit ourselves to one topic."),
        ("fr", "Le choix du cas d’usage reste à faire."),
        ("fr", "Plusieurs thèmes sont à l’étude, et aucun n’a été choisi."),
        ("fr", "Quatre pistes restent en concurrence : le bruit, les crues, la chaleur et l’énergie."),
        ("de", "Ein Anwendungsfall wurde noch nicht festgelegt."),
        ("de", "Drei Themen stehen noch zur Auswahl."),
        ("de", "Welches Thema zuerst bearbeitet wird, ist noch offen."),
        ("it", "Il caso d’uso non è ancora stato scelto."),
        ("it", "Restano in lizza tre temi."),
        ("es", "Todavía no hemos elegido ningún caso de uso."),
        ("es", "La elección entre ambos está pendiente."),
        ("pt", "Ainda não escolhemos o caso de uso."),
        ("pt", "Três temas continuam em cima da mesa."),
        ("nl", "De keuze tussen beide is nog niet gemaakt."),
        ("nl", "Drie onderwerpen zijn nog in beeld."),
        ("pl", "Nie wybraliśmy jeszcze przypadku użycia."),
        ("pl", "W grze pozostają trzy tematy."),
        ("sk", "Prípad použitia ešte nebol vybraný."),
        ("sk", "V hre sú tri témy."),
        ("el", "Δεν έχουμε επιλέξει ακόμη περίπτωση χρήσης."),
        ("el", "Τρία θέματα παραμένουν στο τραπέζι."),
        # Many themes for one twin
        ("en", "The twin should help with traffic, energy, tourism and floods alike."),
        ("de", "Der Zwilling soll Verkehr, Energie, Tourismus und Hochwasser abdecken."),
    ],
)
def test_a_use_case_that_is_still_to_be_chosen_is_found_in_words(language: str, text: str) -> None:
    (finding,) = findings("X007", plan(f"language: {language}\n") | objectives(PROBLEM, text))
    assert (lines([finding]), finding.certain, str(finding.severity)) == (
        [("3-objectives.md", 5)],
        False,
        "warning",
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Our one question is where to plant trees around the station. Shade makes walking safer, too.",
        ),
        (
            "en",
            "The council has not decided where the cycle lanes go; the twin shows the effect of each option.",
        ),
        ("en", "Planners cannot choose between the options for the square because they see no effects."),
        ("en", "Several problems occur at the same time: flooding, traffic jams and noise."),
        ("en", "The choice of the streets will be made by the council with the help of the twin."),
        ("en", "We looked at three topics and chose one of them: heat."),
        ("en", "There is no tool to select the best places for trees."),
        ("en", "The subject of parking has not been studied before, and the council will decide in May."),
        ("en", "Residents did not take up the idea of paid parking."),
        ("en", "The twin shows which streets need trees first; energy, traffic and health are side effects."),
        ("fr", "Le choix des rues sera fait par le conseil."),
        ("fr", "Nous avons retenu un seul sujet : la chaleur. Les deux autres viendront plus tard."),
        ("de", "Wir haben uns für das Thema Hitze entschieden; Lärm und Hochwasser folgen später."),
        ("de", "Die Auswahl der Straßen trifft der Rat im Mai."),
        ("it", "Non sappiamo quali strade si allagano per prime."),
        ("es", "La elección de las calles se hará con el gemelo."),
        ("pt", "A escolha das ruas será feita pela câmara."),
        ("nl", "Het college kiest nu zonder cijfers welke straten eerst aan de beurt zijn."),
        ("pl", "Wybór ulic zostanie dokonany przez radę."),
        ("sk", "Mesto nevie, ktoré ulice sa zaplavia."),
        ("el", "Ο δήμος δεν γνωρίζει ποιοι δρόμοι πλημμυρίζουν πρώτοι."),
    ],
)
def test_a_decision_that_the_twin_is_to_support_is_no_open_choice(language: str, text: str) -> None:
    assert findings("X007", plan(f"language: {language}\n") | objectives(PROBLEM, text)) == []


def test_words_of_an_open_choice_say_where_it_is_open() -> None:
    told = plan(CHALLENGE) | objectives(PROBLEM, "Three topics remain: heat, parking and noise.")
    (finding,) = findings("X007", told)
    assert (lines([finding]), finding.certain) == ([("3-objectives.md", 5)], True)


@pytest.mark.parametrize(
    ("facts", "stage", "found"),
    [
        ("", "final", 1),
        ("use_case: {primary: Five streets for cycle lanes}\n", "final", 0),
        ("", "preparatory", 0),  # there is still time to choose
    ],
)
def test_words_of_an_open_choice_count_where_one_should_be_made(facts: str, stage: str, found: int) -> None:
    told = plan(facts) | objectives(PROBLEM, "Three topics remain: heat, parking and noise.")
    assert len(findings("X007", told, stage)) == found
