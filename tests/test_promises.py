"""Promises of words to come: found in each language, and told from words of work."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from udtplan.promises import is_placeholder, promises
from udtplan.promises.words import _MAYBE, _MAYBE_NEED, _NOTES, _TO_COME, MAYBE_MARK
from udtplan.prose import vocabulary


@pytest.mark.parametrize(
    "text",
    [
        *("Costs are to be defined.", "The rules are to be set with IT", "Budget: tbc", "Costs XXX euros"),
        *("le budget est à définir ; le reste est voté", "Wer zahlt, ist noch zu klären."),
        *("The date is still to be confirmed.", "| Owner | to be confirmed |", "XXX Euro im Jahr"),
        *(
            "I costi sono da definire.",
            "kwota do ustalenia",
            "<amount>",
            "<…>",
            "It costs <insert sum here>.",
        ),
        *("Owners:\n\n- sensors: TODO", "- owner: to be set\n- end: May"),
        '"TBD"',
    ],
)
def test_a_promise_that_ends_its_sentence_is_certain(text: str) -> None:
    assert [certain for _, certain in promises(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        *("to be defined by the finance office.", "The rules are to be set with IT, says the mayor"),
        *(
            "le budget est à définir par la métropole",
            "Chi risponde del gemello è da\ndefinire, con la giunta.",
        ),
        "The route is to be confirmed, says the operator.",
        "The route is to be confirmed.",
        *("The XXX Legion barracks are empty.", "The TBA Group owns the site."),
    ],
)
def test_a_promise_in_running_text_is_a_guess(text: str) -> None:
    assert [certain for _, certain in promises(text)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        *("We keep a training budget (figure to follow).", "Una cantidad (falta que la diga Intervención)."),
        "Two days a year are reserved (exact sum will be filled in by the economist).",
        *("The liability cap is still being agreed with insurers.", "The owner has not been decided."),
        *(
            "Details to follow.",
            "Le calendrier n’est pas encore arrêté.",
            "La clé est en cours de définition",
        ),
        *("La subvention est en attente de validation.", "Der Betreiber steht noch nicht fest."),
        *("Die Karte wird nachgereicht.", "Der Vertrag wird derzeit abgestimmt."),
        *("I costi non sono stati ancora definiti.", "El coste aún no está definido."),
        *(
            "O custo ainda não foi definido.",
            "De eigenaar is nog niet bepaald.",
            "Kwoty jeszcze nie ustalono.",
        ),
        *(
            "Termín ešte nie je určený.",
            "Ο φορέας δεν έχει ακόμη οριστεί.",
            "The owner has not\nyet been decided.",
        ),
        *("The format hasn't been settled yet.", "We come back to it in a later version."),
        "The owner is yet to be agreed.",
        *("Zasady zostaną doprecyzowane na dalszym etapie.", "The map shows which roads are to be set."),
    ],
)
def test_what_is_not_decided_may_be_a_promise(text: str) -> None:
    assert [certain for _, certain in promises(text)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        *("“To be defined” is not an answer, says the mayor.", "Der Vermerk „noch offen“ genügt nicht."),
        *("Le mot « à définir » est banni de nos notes.", 'We struck every "TBD" from the old plan.'),
        *("The owner has not been decided in 2026.", "In Abstimmung mit dem Land baut die Stadt."),
        *("The works are in progress; they follow later.", "Nous n’avons pas encore de capteurs."),
        *("Nothing is left to be defined.", "None of it is to be confirmed.", "No figure is TBC."),
        *("No queda nada por definir.", "Il ne reste rien à préciser.", "Nichts ist noch offen."),
        *("Nic nie jest do ustalenia.", "Er is niets nog te bepalen.", "TODO EL CASCO está protegido."),
        *("The column headed TBD has been empty since January.", "Die Spalte mit dem Wort TBD ist leer."),
        *("Toute ligne marquée TBD est revue.", "Cada campo marcado como TBD se revisa."),
        "We meet in the Town Business Centre (TBC), or in the TBC annexe.",
    ],
)
def test_what_is_quoted_or_told_of_work_promises_nothing(text: str) -> None:
    assert list(promises(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        *("No budget yet: to be confirmed.", "Not costed, to be defined.", "The budget is TBC."),
        *("TODO: add numbers", "We have [insert number] officers."),
    ],
)
def test_a_promise_behind_a_no_of_something_else_is_one(text: str) -> None:
    assert [certain for _, certain in promises(text)] == [True]


@settings(max_examples=200)
@given(st.data())
def test_all_that_may_promise_has_one_of_its_words_in_it(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(sorted(_MAYBE_NEED)))
    row = data.draw(st.sampled_from([_MAYBE[language], _TO_COME[language], _NOTES[language]]))
    words = data.draw(st.from_regex(row, fullmatch=True)).lower()
    needed = set(_MAYBE_NEED[language].split())
    assert not needed.isdisjoint(vocabulary(words)) or (MAYBE_MARK in needed and MAYBE_MARK in words)


@pytest.mark.parametrize(
    "text",
    [
        "The twin allows zones to be defined by planners.",
        "A steering committee is to be set up by the mayor.",
        "The budget is to be decided by the council in May 2026.",
        "Le jumeau aide à définir les priorités et à préciser les besoins.",
        "Ajuda a definir as prioridades. Hay que empezar por definir los indicadores.",
        "Data on bicycles is not yet available.",
        "In May, when half of our fourteen-year-olds are to be confirmed, the cathedral alone is heated.",
        "Candidates to be confirmed by council are heard. Forty pupils are to be confirmed.",
        "Work is in progress; les travaux sont en cours; die Brücke ist in Arbeit.",
        "Press <b>here</b>, see <br /> or <https://example.org>.",
        "Less than <5 minutes and > 3",
        "Sobre todo faltan medidas. Todo lo demás está en el registro.",
        "The set of tasks to do is long. Roman numeral XX, size XXL.",
    ],
)
def test_words_of_work_promise_nothing(text: str) -> None:
    assert list(promises(text)) == []


def test_discussions_that_go_on_may_be_a_promise() -> None:
    assert list(promises("Financial discussions ongoing.")) == [("discussions ongoing", False)]


def test_each_promise_can_be_found_again() -> None:
    text = "Cost: TBD. Owner: TBD.\n\n- date: TBD"
    found = [phrase for phrase, _ in promises(text)]
    assert found == ["TBD", "Owner: TBD", "date: TBD"]
    starts = [text.find(phrase) for phrase in found]
    assert starts == sorted(set(starts))


def test_a_text_of_nothing_but_promises_is_told_so_often_and_no_more() -> None:
    assert len(list(promises("TBD " * 100_000))) == 20


@pytest.mark.parametrize(
    "text", ["TO BE DEFINED", "À Définir", "Xxx", "XXXX", "TO DO", "**Wird noch erarbeitet**"]
)
def test_a_placeholder_is_one_in_capitals_too(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize("text", ["", "  ", "Yes.", "TBD with the finance office", "12"])
def test_what_says_something_is_no_placeholder(text: str) -> None:
    assert not is_placeholder(text)


@pytest.mark.parametrize(
    "text",
    [
        "Importa sobre TODO porque ayuda a definir el orden.",
        "El gemelo lo muestra TODO: calles, aforos y plazas.",
        "Se publica TODO.",
        "TODO el casco queda cerrado los sábados.",
        "O modelo mostra TODO o centro e não apenas a praça.",
        "O xemelo amosa TODO o casco, polo que axuda.",
        "En TODO caso, hay que decidirlo.",
    ],
)
def test_all_in_capitals_is_stressed_and_no_sign(text: str) -> None:
    assert not [*promises(text)]


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("TODO: describir las fuentes.", True),
        ("Dueño: TODO\n", True),
        ("- TODO (pedir a la policía los datos)", True),
        ("El coste de las licencias (TODO) y el plazo.", True),
        ("TODO revisar con la alcaldesa para el pleno.", False),
        ("The owner TODO and the date.", True),
        ("Le propriétaire : TODO", True),
        ("La XXX edición del congreso se celebra aquí.", False),
        ("El edificio es del siglo XXX antes de nosotros.", False),
        ("Un XXX % más puntual.", True),
    ],
)
def test_a_sign_is_certain_where_it_is_no_word(text: str, certain: bool) -> None:
    assert [sure for _, sure in promises(text)] == [certain]


@pytest.mark.parametrize(
    "text",
    [
        *("pendiente de confirmar", "Pendientes de asignar.", "pendiente de aprobar", "pendiente de decidir"),
        *("confirmation is pending", "en attente de confirmation", "steht noch aus"),
        *("Bestätigung steht noch aus", "in attesa di conferma", "moet nog bevestigd worden"),
        *("do potwierdzenia", "czeka na decyzję", "a confirmar", "pendente de confirmação"),
        *("προς επιβεβαίωση", "čaká na potvrdenie", "noch in Abstimmung", "wacht op bevestiging"),
    ],
)
def test_what_waits_for_somebody_is_a_placeholder_in_a_field(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text",
    [
        "pendiente de la calle Mayor",
        "a confirmar pela câmara em maio de 2026",
        "waits for confirmation by e-mail, then downloads",
        "in attesa",
        "do potwierdzenia tożsamości służy karta",
        "προς την πόλη",
    ],
)
def test_what_says_more_is_no_placeholder(text: str) -> None:
    assert not is_placeholder(text)
