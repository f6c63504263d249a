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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A leak that is found soon costs one tenth of a leak that is found late."),
        ("en", "Every leak that is repaired soon loses less water."),
        ("en", "Leaks that are found soon cost less than those that nobody looks for."),
        ("en", "Whoever reacts soon pays half of it."),
        ("en", "A picture shown too soon does harm."),
        ("en", "Nobody can say how soon the pumps react."),
        ("de", "Ein zu bald gezeigtes Bild schadet."),
        ("nl", "Een te spoedig getoond beeld schaadt."),
        ("el", "Μια εικόνα που δείχνεται υπερβολικά σύντομα βλάπτει."),
        ("de", "Ein Leck, das bald gefunden wird, kostet ein Zehntel."),
        ("de", "Lecks, die bald gefunden werden, kosten weniger."),
        ("de", "Wer bald reagiert, zahlt die Hälfte."),
        ("nl", "Een lek dat spoedig wordt gevonden, kost minder dan een oud lek."),
        ("sk", "Únik, ktorý sa čoskoro nájde, stojí menej."),
        ("el", "Μια διαρροή που βρίσκεται σύντομα κοστίζει λιγότερο."),
    ],
)
def test_what_holds_of_anything_of_a_kind_dates_nothing(language: str, text: str) -> None:
    assert list(vague_times(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A tender that is launched soon will cost less."),
        ("en", "A tender that is launched soon covers the sensors."),
        ("en", "The leak that is repaired soon costs less than the others."),
        ("en", "A pilot that starts soon covers half of the quays."),
        ("en", "We publish a map that is corrected soon, later than we wished."),
        ("en", "Soon, leaks cost less."),
        ("de", "Das Leck, das bald repariert wird, kostet weniger."),
        ("de", "Ein Vertrag, der bald geschlossen wird, soll weniger kosten."),
        ("de", "Wir schließen bald einen Vertrag, der weniger kostet als der alte."),
        ("nl", "Wij sluiten spoedig een contract dat minder kost dan het oude."),
        ("sk", "Čoskoro podpíšeme zmluvu, ktorá stojí menej."),
        ("el", "Σύντομα υπογράφουμε σύμβαση που κοστίζει λιγότερο."),
    ],
)
def test_what_one_thing_is_to_do_soon_is_vague(language: str, text: str) -> None:
    assert len(list(vague_times(text, language))) == 1
