"""Which languages a text is written in, and patterns of which only the rows are made that may be found."""

from __future__ import annotations

import pytest

from udtplan.spoken import rows, spoken

# A sentence and more of each language, as cities write.
SENTENCES = {
    "en": "The city council has approved the budget for the first phase.",
    "fr": "Le conseil municipal n'a pas encore voté les crédits.",
    "de": "Die Mittel sind noch nicht bewilligt.",
    "it": "La giunta non ha ancora approvato il progetto.",
    "es": "El pleno todavía no ha aprobado la partida.",
    "pt": "A câmara ainda não aprovou o projeto.",
    "nl": "De gemeente heeft nog geen budget.",
    "pl": "Rada nie podjęła jeszcze decyzji.",
    "sk": "Zastupiteľstvo ešte nerozhodlo o rozpočte.",
    "el": "Το δημοτικό συμβούλιο δεν έχει ακόμη αποφασίσει.",
}
BUDGET = {"any": "€", "en": "budget", "fr": "crédits?", "de": "mittel", "nl": "budget", "es": "partida"}


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items())
def test_the_language_of_a_sentence_is_known(language: str, sentence: str) -> None:
    assert language in spoken(sentence)


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("en", "The council has approved the budget, and we will publish what it is spent on."),
        ("fr", "Le conseil a voté les crédits, et nous publierons ce qui est dépensé pour la maquette."),
        ("de", "Der Rat hat die Mittel bewilligt, und wir werden zeigen, wofür sie ausgegeben werden."),
    ],
)
def test_of_a_paragraph_no_other_language_is_looked_for(language: str, paragraph: str) -> None:
    assert spoken(paragraph) == (language,)


@pytest.mark.parametrize(
    ("language", "text"),
    [("sk", "Sem príde odsek o zastupiteľstve."), ("sk", "Náklady by mohol pokryť program ministerstva.")],
)
def test_a_word_that_another_language_has_too_misleads_nobody(language: str, text: str) -> None:
    assert language in spoken(text)


def test_two_languages_in_one_text_are_both_known() -> None:
    assert {"de", "pl"} <= set(spoken(f"{SENTENCES['de']}\n\n{SENTENCES['pl']}"))


@pytest.mark.parametrize("text", ["", "TBD", "Smart Lille 2030", "Bussilinjat 12 ja 14"])
def test_where_no_word_tells_it_may_be_any(text: str) -> None:
    assert set(spoken(text)) == set(SENTENCES)


@pytest.mark.parametrize(("text", "languages"), [("à définir", {"fr", "pt"}), ("da definire", {"it", "pt"})])
def test_a_word_of_two_languages_leaves_both_open(text: str, languages: set[str]) -> None:
    assert languages == set(spoken(text))


def test_a_pattern_finds_what_its_rows_find() -> None:
    budget = rows(BUDGET, r"\b(?:{})\b".format)
    for language in ("en", "fr", "de", "es", "nl"):
        assert budget.search(SENTENCES[language]), language
    assert not budget.search(SENTENCES["pl"])


def test_a_row_of_any_language_is_always_looked_for() -> None:
    assert rows({"any": "€|EUR"}, "(?:{})".format).search("Rada przyznała 20 EUR.")


def test_a_row_is_found_only_in_its_language() -> None:
    # "Mittel" in an English sentence is somebody's name.
    assert not rows({"de": "mittel"}, "(?:{})".format).search("The Mittel bridge is the oldest of the town.")


def test_what_is_found_stands_in_the_order_of_the_text() -> None:
    told = f"{SENTENCES['fr']} {SENTENCES['en']} {SENTENCES['fr']}"
    found = [match.group() for match in rows(BUDGET, r"\b(?:{})\b".format).finditer(told)]
    assert found == ["crédits", "budget", "crédits"]


def test_what_begins_within_another_is_not_found_twice() -> None:
    pattern = rows({"any": "city council", "en": "council has"}, "(?:{})".format)
    assert [match.group() for match in pattern.finditer(SENTENCES["en"])] == ["city council"]


def test_the_first_of_all_rows_is_found_first() -> None:
    told = f"{SENTENCES['de']} {SENTENCES['en']}"
    found = rows(BUDGET, r"\b(?:{})\b".format).search(told)
    assert found is not None
    assert found.group() == "Mittel"


def test_what_is_replaced_is_replaced_in_every_language() -> None:
    told = f"{SENTENCES['de']} {SENTENCES['fr']}"
    replaced = rows(BUDGET, r"\b(?:{})\b".format).sub("X", told)
    assert replaced == told.replace("Mittel", "X").replace("crédits", "X")
