"""Who alone may release results: one body in the register, and another in prose."""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.rules.case import Case, quoted
from udtplan.rules.reading.claims import Clash
from udtplan.rules.reading.clauses import Words, clauses, sentences
from udtplan.rules.reading.registered import is_named
from udtplan.rules.texts import Texts
from udtplan.rules.vocabulary import settled as settled_words
from udtplan.rules.vocabulary.outsiders import ROWS

# By language: what is done with results, and what they are.
_RELEASED = {
    language: (Words(released), Words(results))
    for language, released, results in (
        (
            "en",
            "release* publish* publication hand_out hands_out share* disclos* give_out",
            "result* output* finding*",
        ),
        ("fr", "publi* diffus* communiqu* divulgu*", "résultat* sorties"),
        ("de", "veröffentlich* freigeben gibt_frei freigabe weitergeb* herausgeb* gibt", "ergebnis*"),
        ("it", "pubblic* diffon* diffus* divulg* rilasci*", "risultat* esiti"),
        ("es", "publica* difund* difusión divulg*", "resultado*"),
        ("pt", "publica* difund* difusão divulg*", "resultado*"),
        ("nl", "publice* vrijgeven geeft vrijgave verspreid*", "resulta* uitkomst*"),
        ("pl", "publik* udostępni* ujawni* wydaje", "wynik*"),
        ("sk", "zverejň* zverejn* uvoľň* poskytuj*", "výsled*"),
        ("el", "δημοσιεύ* δημοσιοπ* κοινοποι*", "αποτελέσμα* αποτελεσμά*"),
    )
}


def released_by_two(case: Case, texts: Texts) -> Iterator[Clash]:
    """A sentence by which somebody else alone releases results than by the register."""
    language, procurement = case.plan.facts.language[:2], case.plan.facts.procurement
    control = procurement.information_control if procurement is not None else None
    if not control or language not in _RELEASED:
        return
    names = [one.name for one in case.plan.facts.stakeholders]
    alone = [name for name in names if is_named(name, control)]
    (released, results), row = _RELEASED[language], ROWS[language]
    for text in texts.with_one_of(frozenset(), *released.marks()) if len(alone) == 1 else ():
        for sentence in sentences(text):
            for part in clauses(sentence):
                if not all(one.are_in(part.words) for one in (released, results, row.only)):
                    continue
                named = [name for name in names if is_named(name, part.said)]
                is_sure = not (
                    settled_words.ROWS[language].unless.are_in(sentence.words) or row.no.are_in(part.words)
                )
                if len(named) == 1 and named != alone and is_sure:
                    yield Clash(text, *part.told, f"plan.yaml has `information_control:` {quoted(control)}")
