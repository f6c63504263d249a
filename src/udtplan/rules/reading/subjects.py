"""Who acts in a sentence, where no word of the name says that it is a body's: "Orange Polska sells us data".

Two signs together make a name that of somebody: its capitals, and a verb that no street, law or program can
have ("promised", "sells", "gives us"). Police, ports and railways are known by a word of their own, and may
do whatever people do. The words stand in `vocabulary.subjects`; everything here guesses.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.names import (
    CAPITAL,
    DOCUMENTS,
    DOES,
    GAP,
    LINKS,
    NO_NAMES_BEHIND,
    Name,
    letters,
    without_article,
)
from udtplan.prose import words
from udtplan.rules.texts import Text, Texts
from udtplan.rules.vocabulary import subjects as subject_words

# Sentences begin with those.
_FIRST = pattern(
    r"(?:De|Het|Een|Os|As|A|O|Els|Each|Every|Both|Two|Three|Chaque|Jede[rs]?|Alle|Beide|Ogni|Cada|Elke|Ieder\w?"
    r"|Każd[yae]|Každ[ýáé]|Κάθε)\s+"
)
_STREET = pattern(
    r".{3,}(?:straat|straße|strasse|gasse|platz|plein|laan|gracht|kade|wet|gesetz|bahnhof)", re.IGNORECASE
)
_FEWEST, _MOST = 2, 6  # words of a name
_LONGEST = 120  # characters


def _phrases(row: str) -> list[str]:
    return row.split(", ")


def _any(phrases: Iterable[str]) -> str:
    return "|".join(sorted(phrases)).replace(" ", r"\s+") or r"(?!)"


def _longest(phrases: Iterable[str]) -> frozenset[str]:
    """Of each phrase the word to look for first."""
    return frozenset(max(phrase.split(), key=len) for phrase in phrases)


_ACTS, _GIVES = ([*map(_phrases, rows.values())] for rows in (subject_words.ACTS, subject_words.GIVES))
_ACT_WORDS, _GIVE_WORDS = ([*map(_longest, rows)] for rows in (_ACTS, _GIVES))
_ALL_ACT_WORDS, _ALL_GIVES = frozenset(chain(*_ACT_WORDS)), frozenset(chain(*_GIVES))
_US, _KINDS = frozenset(_phrases(subject_words.US)), subject_words.KINDS
_KIND_WORDS = frozenset(map(str.lower, chain.from_iterable(kind.split("-") for kind in _KINDS)))
_KIND_WORD = pattern(rf"\b(?:{'|'.join(sorted(_KINDS))})\b")
_HAS = (
    r"(?:has|have|had|will|also|a|ont|s[’']est|se sont|hat|haben|hatte|wird|ha|hanno|si è|han|se ha|ha|heeft"
    r"|hebben|zal|się|już|sa|už|θα|έχει|έχουν|se|nos|ci|nous)"
)
_ROW = rf"{CAPITAL}(?:{GAP}(?:&{GAP})?(?:{CAPITAL})){{1,5}}"
_LINKED = rf"{CAPITAL}(?:{GAP}(?:(?:&|and|et|und|e|y|en|i|{LINKS}){GAP})?(?:{CAPITAL})){{1,5}}"
_CAMEL = r"[^\W\d_a-zß-ÿ][a-zß-ÿ]+[^\W\d_a-zß-ÿ][a-zß-ÿ]\w*"
_BEHIND = r"\*{0,2}(?:\s+\([^()\n]{0,40}\))?\s+"


class _Verbs(NamedTuple):
    """The names of those who do something, for the languages of some texts."""

    acting: re.Pattern[str]
    giving: re.Pattern[str]
    given_by: re.Pattern[str]
    kind: re.Pattern[str]


def _verbs(texts: Texts) -> _Verbs:
    """The patterns, with only those languages in them of which a verb stands there."""
    told = texts.vocabulary
    return _of_languages(
        tuple(number for number, words in enumerate(_ACT_WORDS) if not words.isdisjoint(told)),
        tuple(number for number, words in enumerate(_GIVE_WORDS) if not words.isdisjoint(told)),
    )


@lru_cache(maxsize=64)
def _of_languages(acts: tuple[int, ...], gives: tuple[int, ...]) -> _Verbs:
    act, us = _any(chain.from_iterable(_ACTS[number] for number in acts)), _any(_US)
    give = _any(set(chain.from_iterable(_GIVES[number] for number in gives)))
    given = rf"(?:(?:{us})\s+(?:{give})|(?:{give})[\s-](?:{us}))"
    has = rf"(?:{_HAS}\s+(?:[^\s.;:!?]+\s+){{0,4}}?)?"
    return _Verbs(
        acting=pattern(rf"(?<![\w’'.-])(?P<name>{_ROW}|{_CAMEL})(?={_BEHIND}{has}(?:{act})\b)"),
        giving=pattern(rf"(?<![\w’'.-])(?P<name>{_ROW})(?={_BEHIND}{given}\b)"),
        # "… przekazuje nam PKP PLK", "nos facilita Orange España".
        given_by=pattern(
            rf"\b{given}\s+(?:l[ae]|il|el|die|der|de|η|ο)?\s?(?P<name>{_ROW})(?=\s*(?:[.,;:)]|\Z))"
        ),
        kind=pattern(
            rf"(?<![\w’'.-])(?P<name>{_LINKED}|{CAPITAL}{GAP}(?:{subject_words.SMALL_BEHIND}))"
            rf"(?={_BEHIND}(?:{DOES}|{has}(?:{act}|{give})\b))"
        ),
    )


def acting(texts: Texts) -> Iterator[tuple[Text, Name, bool]]:
    """Those who act, by their verb; and whether a word of the name says that it is a public body."""
    verbs = _verbs(texts)
    for text in texts.with_one_of(_KIND_WORDS):
        for match in verbs.kind.finditer(text.words) if _KIND_WORD.search(text.words) else ():
            name = _whole(text.words, match)
            if name is not None and not _KINDS.isdisjoint(words(name.text)):
                yield text, name, True
    told = [(text, verbs.acting) for text in texts.with_one_of(_ALL_ACT_WORDS)]
    given = texts.with_each([_US, _ALL_GIVES])
    for text, sign in (*told, *((text, sign) for text in given for sign in (verbs.giving, verbs.given_by))):
        for match in sign.finditer(text.words):
            name = _whole(text.words, match)
            if name is not None and words(name.text)[-1] not in NO_NAMES_BEHIND:
                yield text, name, False


def _whole(text: str, match: re.Match[str]) -> Name | None:
    """A name without what stands before it; None where it is nobody's."""
    begin = without_article(text, match.start("name"), match.end("name"))
    if first := _FIRST.match(text, begin):
        begin = first.end()
    name = Name(text[begin : match.end("name")], begin)
    own = words(name.text)
    is_camel = len(own) == 1 and not name.text.isupper() and re.fullmatch(_CAMEL, name.text)
    if not (_FEWEST <= len(own) <= _MOST or is_camel) or len(name.text) > _LONGEST:
        return None
    if (
        not subject_words.NOBODY.isdisjoint(own)
        or not DOCUMENTS.isdisjoint(own)
        or any(map(_STREET.fullmatch, own))
    ):
        return None
    # "GTFS Realtime": letters that stand for a thing, and for nobody.
    has_letters = any(len(word) > _FEWEST and word.isupper() for word in own)
    return None if has_letters and not any(letters(name.text)) else name
