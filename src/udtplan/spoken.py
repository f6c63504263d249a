"""Which languages a text is written in, and patterns that say a thing in many of them.

A pattern takes a hundred times longer to make than to look for. A plan speaks one language and borrows from
one or two: of a pattern with a row for each of ten, only the rows are made whose language is spoken there.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import cast

from udtplan.prose import tokens

ANY = "any"  # the row of what is written alike everywhere

# Words that hardly a sentence does without. A word may stand in several rows.
_COMMON = {
    "en": "the and of to in is are was were be been has have had with for from by on at as that this these"
    " those it its we our they their not no nor none nothing nobody any all will would shall should must"
    " can cannot could may might do does did who which what how when where or but if than then there"
    " here an into over under yet still only each every also more most other between before after about"
    " until without within isn aren hasn haven doesn don",
    "fr": "le la les l un une des du de d et à au aux en dans par pour sur avec sans sous chez est sont était"
    " sera seront a ont n ne pas plus ni aucun aucune rien personne que qu qui quoi dont où ce cet cette"
    " ces il elle ils elles nous vous on se s son sa ses leur leurs notre nos tout tous toute toutes"
    " encore déjà ou mais si comme entre avant après depuis non être été fait c y",
    "de": "der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit"
    " nach von vom vor zu zum zur für über unter durch ohne um bis seit ist sind war wird werden wurde"
    " wurden hat haben kann können muss müssen soll sollen darf nicht kein keine keinen keiner keinem"
    " nichts niemand noch schon nur auch sie er es wir uns ihr ihre sich wer was wie wo wann welche dass"
    " wenn als alle jede jeder jedes diese dieser dieses sein bereits",
    "it": "il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da"
    " dal dalla dai dalle in nel nello nella nei nelle su sul sulla sui sulle con per tra fra senza e ed"
    " o ma se che chi cui è sono era sarà saranno ha hanno viene vengono non né nessun nessuno nessuna"
    " niente nulla più anche ancora già solo ogni tutti tutte tutto questo questa questi queste si ci"
    " noi nostro nostra come dove quando quale quali essere stato stata stati",
    "es": "el la los las lo un una unos unas de del a al en con por para sin sobre entre hasta desde y e o u"
    " pero si que quien quién qué cuál cómo cuándo dónde es son era será serán está están ha han hay"
    " había no ni ningún ninguna ninguno nada nadie más aún ya solo también cada todo todos toda todas"
    " este esta estos estas ese esa esto se su sus nos nuestro nuestra nuestros todavía ser sido",
    "pt": "o a os as um uma uns umas de do da dos das d em no na nos nas ao à aos às por pelo pela pelos"
    " pelas com para sem sobre entre até desde e ou mas se que quem qual como quando onde é são era será"
    " serão está estão há foi foram tem têm não nem nenhum nenhuma ninguém nada mais ainda já só também"
    " cada todo todos toda todas este esta estes estas esse isso seu sua seus suas nosso nossa ser sido"
    " num numa",
    "nl": "de het een der van in op aan bij met voor naar door uit over onder tot tussen zonder om te en of"
    " maar als dan dat die dit deze er is zijn was waren wordt worden werd heeft hebben kan kunnen moet"
    " moeten zal zullen mag niet geen niets niemand nog al ook alleen elke elk ieder alle wij we ons"
    " onze hun zij ze zich wie wat waar wanneer hoe welke nu wel",
    "pl": "i w we z ze na do od o u po za przy przez dla bez nad pod przed między oraz lub albo ale a że czy"
    " jak gdy jeśli kto co który która które których gdzie jest są był była było będzie będą ma mają nie"
    " ani żaden żadna żadne żadnych nic nikt jeszcze już tylko także też się to ten ta te tym tych tego"
    " jej jego ich nam nasz nasze każdy wszystkie wszystkich można został została zostały",
    "sk": "a i v vo z zo s so na do od o u po za pri pre bez nad pod pred medzi alebo ale že či ak ako keď"
    " kto čo ktorý ktorá ktoré ktorých kde je sú bol bola bolo boli bude budú má majú nie nemá ani"
    " žiadny žiadna žiadne nič nikto ešte už len aj tiež sa si to ten tá tie tým tých toho jej jeho ich"
    " náš naše každý všetky všetkých cez podľa",
    "el": "ο η το οι τα του της των τον την τους τις ένας μια μία ένα και ή να θα με σε στο στη στην στον"
    " στις στους στα από για προς κατά μετά πριν χωρίς μεταξύ έως που πως πώς ότι αν όταν είναι ήταν"
    " έχει έχουν δεν μη μην κανείς κανένας καμία κανένα τίποτα ακόμη ακόμα ήδη μόνο επίσης κάθε όλα όλοι"
    " όλες αυτό αυτή μας",
}
LANGUAGES = tuple(_COMMON)
_ROWS = {language: frozenset(words.split()) for language, words in _COMMON.items()}
_ONCE = {
    language: row.difference(*(other for name, other in _ROWS.items() if name != language))
    for language, row in _ROWS.items()
}
"""Those of no other language of the table."""


# Letters that no other language of the table has.
_LETTERS = {
    "de": "ß",
    "es": "ñ¿¡",
    "pt": "ãõ",
    "pl": "łąęśźżćń",
    "sk": "ľťĺŕďňčšž",
    "el": "αεηιουω",
}
_SURE = 3  # words of one language alone; of a shorter text any word may be another's: "sem", "by"


@lru_cache(maxsize=256)
def spoken(text: str) -> tuple[str, ...]:
    """The languages a text may be written in, wholly or in part, as above; all where no word tells."""
    said = frozenset(tokens(text))
    table = _ONCE if sum(len(row & said) for row in _ONCE.values()) >= _SURE else _ROWS
    letters = frozenset("".join(said))
    found = tuple(
        language
        for language, row in table.items()
        if not (row.isdisjoint(said) and letters.isdisjoint(_LETTERS.get(language, "")))
    )
    return found or LANGUAGES


def rows(
    languages: Mapping[str, str], shape: Callable[[str], str], flags: int = re.IGNORECASE
) -> re.Pattern[str]:
    """What `re.compile` would make of the rows one beside the other, for the languages of the text at hand.

    Args:
        languages: how each language says it; a row of a language that is not in the table above, such as
            "any", is always looked for.
        shape: what stands around a row.
        flags: as those of `re.compile`.
    """
    return cast("re.Pattern[str]", _Rows(languages, shape, flags))


class _Rows:
    def __init__(self, languages: Mapping[str, str], shape: Callable[[str], str], flags: int) -> None:
        self._languages, self._shape, self._flags = languages, shape, flags
        self._made: dict[str, re.Pattern[str]] = {}

    @cached_property
    def _always(self) -> list[str]:
        return [language for language in self._languages if language not in _COMMON]

    def _of(self, text: str) -> Iterator[re.Pattern[str]]:
        for language in (*self._always, *spoken(text)):
            if language not in self._made and language in self._languages:
                row = self._shape(self._languages[language])
                self._made[language] = re.compile(row, self._flags)
            if language in self._made:
                yield self._made[language]

    def search(self, text: str, begin: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Where one of them is found first."""
        found = (row.search(text, begin, end) for row in self._of(text))
        return min(filter(None, found), key=re.Match.start, default=None)

    def match(self, text: str, begin: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """What is found at the beginning."""
        return next(filter(None, (row.match(text, begin, end) for row in self._of(text))), None)

    def fullmatch(self, text: str, begin: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """What is found from the beginning to the end."""
        return next(filter(None, (row.fullmatch(text, begin, end) for row in self._of(text))), None)

    def finditer(self, text: str, begin: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Wherever one of them is found; none begins within another."""
        found = [match for row in self._of(text) for match in row.finditer(text, begin, end)]
        last = begin
        for match in sorted(found, key=re.Match.start):
            if match.start() >= last:
                last = match.end()
                yield match

    def sub(self, by: str, text: str) -> str:
        """The text with something else in the place of each."""
        for row in self._of(text):
            text = row.sub(by, text)
        return text
