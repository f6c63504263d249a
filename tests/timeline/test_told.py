"""Vague times in sentences that tell what was, which are no promise, and beside them those that promise."""

from __future__ import annotations

import pytest

from udtplan.timeline.schedule_prose import vague_times


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two of them had seen the map before; the others soon understood it."),
        ("en", "They soon found that the counters were wrong."),
        ("en", "Residents soon asked for more."),
        ("en", "Soon afterwards the bridge was closed."),
        ("en", "The pump failed soon after the storm."),
        ("fr", "Les autres ont bientôt compris la carte."),
        ("fr", "Ils comprirent bientôt la carte."),
        ("de", "Die anderen verstanden es bald."),
        ("de", "Die anderen haben bald verstanden, worum es geht."),
        ("es", "Los demás en breve entendieron el mapa."),
        ("pt", "Os outros em breve perceberam o mapa."),
        ("nl", "De anderen begrepen het spoedig."),
        ("pl", "Inni wkrótce zrozumieli mapę."),
        ("sk", "Ostatní čoskoro pochopili mapu."),
        ("el", "Οι άλλοι σύντομα κατάλαβαν τον χάρτη."),
    ],
)
def test_what_soon_happened_is_no_promise(language: str, text: str) -> None:
    assert [*vague_times(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La pompe sera bientôt réparée, le capteur sera bientôt remplacé."),
        ("fr", "Ils devraient bientôt commencer."),
        ("de", "Wir haben bald neue Sensoren."),
        ("de", "Der Zähler soll bald gefunden werden."),
        ("nl", "Wij hebben binnenkort nieuwe sensoren."),
        ("es", "Deberían en breve decidir."),
        ("en", "The sensors will soon be installed."),
        ("en", "A decision is soon needed."),
        ("en", "They will be soon repaired."),
        ("en", "The council decides soon."),
        ("en", "We hope to have it soon and need it."),
        ("en", "Soon we need more sensors."),
        ("fr", "Les capteurs seront bientôt posés."),
        ("fr", "La ville va bientôt décider."),
        ("de", "Die Sensoren werden bald eingebaut."),
        ("de", "Wir möchten bald beginnen."),
        ("de", "Der Rat entscheidet bald."),
        ("de", "Die Arbeiten beginnen bald."),
        ("de", "Wir sollten bald beginnen."),
        ("it", "I sensori saranno tra breve montati."),
        ("es", "En breve se instalarán los sensores."),
        ("pt", "Em breve o município decide."),
        ("nl", "De sensoren worden spoedig geplaatst."),
        ("pl", "Czujniki wkrótce zostaną zamontowane."),
        ("sk", "Senzory čoskoro namontujeme."),
        ("el", "Οι αισθητήρες θα τοποθετηθούν σύντομα."),
    ],
)
def test_what_is_to_happen_soon_is_one(language: str, text: str) -> None:
    assert [*vague_times(text, language)]
