"""The words of a language, ready to be looked up: English beneath, the plan's language on top."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import import_module
from typing import NamedTuple

from .text import fold, normalise

LANGUAGES = "bg ca cs da de el en es et fi fr ga hr hu is it lt lv mt nb nl nn pl pt ro sk sl sv uk".split()
ALIASES = {"no": "nb", "gr": "el", "ua": "uk", "cz": "cs", "dk": "da", "se": "sv"}

Atom = tuple[str, str | int]
Atoms = tuple[Atom, ...]

_WORD = re.compile(r"[^\W\d_]+")

_MONTHS = "january february march april may june july august september october november december".split()
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
TURN = 5  # the turn of the year, as the season behind winter
_SEASONS = "spring summer autumn winter".split()
_PARTS = "start early mid late end".split()
_CONNECTIVES = {
    "from": "F",  # from X on
    "from-in": "f",  # "from" before a range or a bare point, "of" inside one
    "since": "S",
    "to": "T",
    "to-in": "t",  # "to" after a point, "in" or "on" before one
    "to-after": "p",  # "to" after a point, "after" before one
    "until": "U",  # up to and including
    "until?": "u",  # until; with a bare year it is unclear whether that year counts
    "by": "B",
    "by-before": "n",  # by or before, as the language leaves open
    "before": "X",
    "after": "A",
    "between": "W",
    "and": "&",
    "or": "|",
}
_MARKS = {
    "from<": "F",
    "onwards": "F",
    "until<": "U",
    "by<": "B",
    "before<": "X",
    "after<": "A",
    "between<": "w",
}
_PLAIN = (
    "skip ongoing recurring relative phase fiscal school term refuse done start-label end-label duration "
    "label review with condition"
).split()


def _atoms() -> dict[str, Atom]:
    """The names a table's keys are made of, with the kind and value of token each stands for."""
    atoms: dict[str, Atom] = {name: ("mon", n) for n, name in enumerate(_MONTHS, 1)}
    atoms |= {name: ("sea", n) for n, name in enumerate(_SEASONS, 1)}
    atoms |= {"turn": ("sea", TURN)}
    atoms |= {name: ("weekday", n) for n, name in enumerate(WEEKDAYS)}
    atoms |= {name: ("part", name) for name in _PARTS}
    atoms |= {name: ("con", letter) for name, letter in _CONNECTIVES.items()}
    atoms |= {name: ("mark", letter) for name, letter in _MARKS.items()}
    atoms |= {name: (name, 0) for name in _PLAIN}
    atoms |= {name: ("unit", name) for name in ("quarter", "third", "half", "week")}
    atoms |= {name: ("len", name) for name in ("day", "month", "year")}
    atoms |= {name: ("ord", n) for n, name in enumerate(("1st", "2nd", "3rd", "4th"), 1)}
    atoms |= {f"={n}": ("num", n) for n in range(1, 61)}
    atoms |= {name: ("flag", name) for name in ("approximate", "uncertain")}
    # "second half of" with a number, but the middle without one.
    return atoms | {"last": ("ord", -1), "halfway": ("halfway", "half")}


ATOMS = _atoms()


class Lexicon(NamedTuple):
    """Words and phrases of a language with what they mean.

    ``phrases`` lists, under its first word, each phrase of several words, the longest first. ``suffixes`` are
    endings written on a number ("1st", "2026-ban"), ``glued`` the letters that count only next to one ("Q3").
    """

    words: dict[str, Atoms]
    phrases: dict[str, list[tuple[tuple[str, ...], Atoms]]]
    suffixes: dict[str, Atoms]
    glued: dict[str, Atoms]
    year_first: bool


@lru_cache(maxsize=64)
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language (a BCP 47 tag) and English; of English alone for a language not known."""
    code = language.replace("_", "-").split("-")[0].lower()
    code = ALIASES.get(code, code)
    own = _single(code) if code in LANGUAGES and code != "en" else None
    english = _single("en")
    return english if own is None else _merged(english, own)


@lru_cache(maxsize=32)
def _single(code: str) -> Lexicon:
    table = import_module(f".words.{code}", __package__)
    months = import_module(".words.months", __package__)
    weekdays = import_module(".words.weekdays", __package__)
    conditions = import_module(".words.conditions", __package__)
    made = Lexicon({}, {}, {}, {}, getattr(table, "YEAR_FIRST", False))
    # Hand-written words come first and win: CLDR abbreviates some months to words that mean something else.
    for key, listed in table.WORDS.items():
        if not key.endswith("-label"):
            _add(made, key, _listed(listed))
    for key, listed in _inflected(table):
        _add(made, key, listed)
    for name, listed in zip(_MONTHS, months.MONTHS[code], strict=True):
        _add(made, name, _listed(listed))
    for name, listed in zip(WEEKDAYS, weekdays.WEEKDAYS[code].split(";"), strict=True):
        _add(made, name, _listed(listed))
    _add(made, "condition", _listed(conditions.CONDITIONS.get(code, "")))
    # "Ende 2026" is a part of the year; only a word of no other meaning is a start or an end by itself.
    for key in ("start-label", "end-label"):
        _add(made, key, _listed(table.WORDS.get(key, "")))
    return _folded(_sorted(made))


def _inflected(table: object) -> list[tuple[str, list[str]]]:
    """(key, words) for the stems with each of their endings, where a table lists them apart."""
    out = []
    for stems, endings in getattr(table, "INFLECTED", ()):
        cases = [(key, [suffix.strip("-") for suffix in _listed(listed)]) for key, listed in endings.items()]
        for name, listed in stems.items():
            for stem in _listed(listed):
                out += [(f"{name} {key}", [stem + suffix for suffix in suffixes]) for key, suffixes in cases]
    return out


def _listed(text: str) -> list[str]:
    return [part for part in map(str.strip, normalise(text).split(",")) if part]


def _add(made: Lexicon, key: str, phrases: list[str]) -> None:
    """File phrases under what their key says; the first meaning given to a phrase stays."""
    kind = key[0] if key[0] in "~#" else ""
    named = [ATOMS[name] for name in key.lstrip("~#").split()]
    atoms = tuple(sorted(named, key=lambda atom: atom[0] == "mark"))  # a mark follows what it marks
    single = made.suffixes if kind == "~" else made.glued if kind else made.words
    for phrase in phrases:
        words = (phrase,) if kind or phrase.isalpha() else tuple(_WORD.findall(phrase))
        if len(words) == 1:
            single.setdefault(words[0], atoms)
        elif words:
            rest = made.phrases.setdefault(words[0], [])
            if all(known != words[1:] for known, _ in rest):
                rest.append((words[1:], atoms))


def _sorted(made: Lexicon) -> Lexicon:
    for rest in made.phrases.values():
        rest.sort(key=lambda entry: -len(entry[0]))
    return made


def _folded(made: Lexicon) -> Lexicon:
    """The same lexicon, in which words are also found without their accents."""
    for word, atoms in list(made.words.items()):
        if not word.isascii():
            made.words.setdefault(fold(word), atoms)
    for word, atoms in list(made.suffixes.items()):
        made.suffixes.setdefault(fold(word), atoms)
    for first, entries in list(made.phrases.items()):
        known = made.phrases.setdefault(fold(first), [])
        for rest, atoms in list(entries):
            bare = tuple(fold(word) for word in rest)
            if all(seen != bare for seen, _ in known):
                known.append((bare, atoms))
    return _sorted(made)


def _merged(english: Lexicon, own: Lexicon) -> Lexicon:
    """English with a language on top, whose meaning of a word or a phrase wins."""
    phrases = dict(own.phrases)
    for first, entries in english.phrases.items():
        mine = phrases.get(first, [])
        taken = {rest for rest, _ in mine}
        phrases[first] = mine + [entry for entry in entries if entry[0] not in taken]
    return _sorted(
        Lexicon(
            english.words | own.words,
            phrases,
            english.suffixes | own.suffixes,
            english.glued | own.glued,
            own.year_first,
        )
    )
