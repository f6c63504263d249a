"""W001, W002, W007 and T006: words that sound like a promise, an example or "soon", and are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.quiet import findings, objectives
from tests.rules.test_consistency import plan

PROBLEM = "a. Problem description"


@pytest.mark.parametrize(
    "text",
    [
        "The order of streets is to be set by the council and not by the twin.",
        "The order is to be decided by the council, not by a model.",
        "Prices are to be set by the council rather than by the supplier.",
        "L'ordre reste à déterminer par le conseil et non par le jumeau.",
        "L'ordre est à définir par le conseil, pas par le jumeau.",
        "Die Reihenfolge ist vom Rat und nicht vom Zwilling noch zu bestimmen.",
        "L'ordine è da definire con il consiglio e non con il gemello.",
        "El orden está por definir por el pleno y no por el gemelo.",
        "A ordem está a definir pela câmara e não pelo gémeo.",
        "De volgorde is nader te bepalen door de raad en niet door de tweeling.",
        "A candidatura regional aguarda decisão do programa.",
        "Kolejność jest do ustalenia przez radę, a nie przez bliźniaka.",
    ],
)
def test_who_decides_instead_of_the_twin_promises_no_words(text: str) -> None:
    assert not findings("W001", objectives(PROBLEM, text))


@pytest.mark.parametrize(
    "text",
    [
        "The price is to be set by the IT department.",
        "The order is to be decided by the council.",
        "Le budget est à préciser avec les services.",
        "Der Preis ist noch zu klären.",
        "Il prezzo è da definire con l'ufficio.",
        "El precio está por definir.",
        "O preço está a definir.",
        "De prijs is nader te bepalen door de raad.",
        "Cena jest do ustalenia z wydziałem.",
        "Ο πίνακας αρμοδιοτήτων: να συμπληρωθεί.",
    ],
)
def test_who_is_yet_to_decide_promises_words(text: str) -> None:
    assert findings("W001", objectives(PROBLEM, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Next year's dates are on the intranet."),
        ("en", "The report comes with the coming year's budget."),
        ("fr", "Les dates de l'année prochaine sont sur l'intranet."),
        ("de", "Die Termine des nächsten Jahres stehen im Intranet."),
        ("it", "Le date del prossimo anno sono nella intranet."),
        ("es", "Las fechas del próximo año están en la intranet."),
        ("pt", "As datas do próximo ano estão na intranet."),
        ("nl", "De data van volgend jaar staan op het intranet."),
        ("pl", "Terminy przyszłego roku są w intranecie."),
        ("en", "Each council decides on the budget of the coming year."),
    ],
)
def test_what_belongs_to_next_year_puts_nothing_off(tmp_path: Path, language: str, text: str) -> None:
    assert plan(tmp_path, "T006", facts=f"language: {language}\n", decides=text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Next year the dates will be agreed."),
        ("en", "The board will be set up in the coming months."),
        ("fr", "Le comité sera créé l'année prochaine."),
        ("de", "Der Kreis wird nächstes Jahr gegründet."),
        ("de", "Im nächsten Jahr wird der Kreis gegründet."),
        ("it", "Il tavolo nascerà il prossimo anno."),
        ("it", "Il tavolo nascerà tra non molto."),
        ("es", "La mesa se creará el próximo año."),
        ("pt", "A mesa será criada no próximo ano."),
        ("nl", "De groep wordt volgend jaar opgericht."),
        ("pl", "Zespół powstanie w przyszłym roku."),
    ],
)
def test_what_is_put_off_to_next_year_is_found(tmp_path: Path, language: str, text: str) -> None:
    assert plan(tmp_path, "T006", facts=f"language: {language}\n", decides=text)


@pytest.mark.parametrize(
    "text",
    [
        "We call this page MEL, for monitoring, evaluation and learning.",
        "The yearly round is called MEL (monitoring, evaluation, learning).",
        "MEL means monitoring, evaluation and learning.",
        "MEL stands for monitoring, evaluation and learning.",
    ],
)
def test_letters_that_the_city_explains_are_its_own(text: str) -> None:
    files = objectives(PROBLEM, text)
    assert not findings("W002", files)
    assert not findings("W007", files)


@pytest.mark.parametrize("letters", ["MEL", "ILEVIA"])
def test_letters_of_the_example_that_nobody_explains_are_left_over(letters: str) -> None:
    files = objectives(PROBLEM, f"The mobility policy of {letters} is followed, for monitoring too.")
    assert findings("W002", files)


def test_a_caption_in_italics_under_a_picture_is_meant() -> None:
    told = (
        "The river rises twice a year and floods the quays of the old town.\n\n"
        "![Plan of the quays](assets/quays.svg)\n\n"
        "*The quays of the old town, as drawn by the City Engineer's Office.*"
    )
    assert not findings("W007", objectives(PROBLEM, told))
    assert not findings("W007", objectives(PROBLEM, told.replace(")\n\n*", ")\n*")))


def test_a_paragraph_in_italics_elsewhere_is_asked_about() -> None:
    told = (
        "The river rises twice a year and floods the quays of the old town.\n\n"
        "*The council will decide in May which of them is rebuilt first.*"
    )
    assert findings("W007", objectives(PROBLEM, told))


@pytest.mark.parametrize(
    "text",
    [
        "The partners are the college, [name of the bank] and the port.",
        "Les partenaires sont le lycée et [nom de la banque].",
        "Asociación de vecinos, [nombre de la universidad], Cruz Roja.",
        "Importo: XX.000 euro.",
        "Here comes a paragraph on the council.",
        "Ici viendra un paragraphe sur le conseil.",
        "Hier folgt noch ein Absatz über den Rat.",
        "Qui andrà inserito un paragrafo sul consiglio.",
        "Aquí irá un párrafo sobre el pleno.",
        "Aqui entra um parágrafo sobre a câmara.",
        "Hier komt nog een alinea over de raad.",
        "Tutaj pojawi się akapit o radzie.",
        "Sem príde odsek o zastupiteľstve.",
        "Εδώ θα μπει παράγραφος για το συμβούλιο.",
        "Pays the city (the treasurer will fill in).",
        "Koszty ponosi miasto (uzupełni skarbnik).",
    ],
)
def test_a_place_kept_for_words_promises_them(text: str) -> None:
    assert findings("W001", objectives(PROBLEM, text))


@pytest.mark.parametrize(
    "text",
    [
        "Here comes a tram every ten minutes.",
        "Hier komt nog een park bij het kanaal.",
        "Tu będzie park nad rzeką.",
        "Read [name of the street](https://example.org) for more.",
        "The form has two pages (people fill in the first).",
        "The XXI century began with a flood.",
    ],
)
def test_places_for_other_things_and_links_promise_no_words(text: str) -> None:
    assert not findings("W001", objectives(PROBLEM, text))
