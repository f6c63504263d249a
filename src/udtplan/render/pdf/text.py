"""Plain text as a printed page needs it."""

from __future__ import annotations

import re
import unicodedata

_LONG_WORD = re.compile(r"\S{36,}")
# At the end of a link Typst loses its way over one; in front of no letter it says nothing anyway.
_LOOSE_HYPHEN = re.compile(r"\u00ad+(?!\w)")
_VOWELS = re.compile("[aeiouyæøœαεηιουωаеиоуыэюяєіъ]")
_CONSONANTS, _MANY_LETTERS, _LONGEST = 6, 8, 80
_ENDLESS_WORD = re.compile(r"\S{1000}(?=\S)")
_ZERO_WIDTH_SPACE = "\u200b"
_LONGEST_TITLE, _LONGEST_NOTE = 1000, 4000
"""Neither PDF/A nor Typst takes more than 32,767 bytes, and a sign may need eight as it is written."""


def endable(text: str) -> str:
    """The text with spaces in words that would make a line longer than PDF/A lets it be."""
    return _ENDLESS_WORD.sub(r"\g<0> ", text)


def lines(text: str) -> list[str]:
    """Plain text as its lines, with places to break in words longer than a column."""
    return [breakable(line) for line in text.split("\n")]


def cell_lines(text: str) -> list[str]:
    """The lines of a cell; in tables words are hyphenated."""
    return [hyphenated(line) for line in text.split("\n")]


def is_endless(title: str) -> bool:
    """Whether a title is longer than one in a file's contents may be."""
    return len(title) > _LONGEST_TITLE


def title(text: str) -> str:
    """The text as a title, with "…" where it ends before its time."""
    return _ended(text, _LONGEST_TITLE)


def note(text: str) -> str:
    """The text as what a file says beside its pages, such as what a picture shows; with "…" likewise."""
    return _ended(text, _LONGEST_NOTE)


def _ended(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def hyphenated(text: str) -> str:
    """The text for a place where words are hyphenated: with places to break only in what is no word."""
    return breakable(text, words=False)


def tight(text: str) -> str:
    """The text for a place without room to waste: what is no word may break at any character."""
    return breakable(text, words=False, piece=1)


def breakable(text: str, *, words: bool = True, piece: int = 18) -> str:
    """The text with places to break in words longer than a column.

    Args:
        words: in words that have syllables, too.
        piece: so many characters stay together at most.
    """

    def broken(match: re.Match[str]) -> str:
        if not words and _has_syllables(match[0]):
            return match[0]
        pieces = re.findall(rf".{{1,{piece}}}(?<=[/._?&=-])|.{{1,{piece}}}", match[0])
        return _ZERO_WIDTH_SPACE.join(pieces)

    return _LONG_WORD.sub(broken, _LOOSE_HYPHEN.sub("", text))


def _has_syllables(word: str) -> bool:
    """Whether hyphenation finds its way through: letters alone, of many kinds, and vowels all along."""
    letters = unicodedata.normalize("NFD", word.strip(".,;:!?()\"'„“”«»").casefold())
    letters = "".join(char for char in letters if not unicodedata.category(char).startswith("M"))
    if not letters.isalpha() or len(set(letters)) < _MANY_LETTERS or len(letters) > _LONGEST:
        return False
    return max(map(len, _VOWELS.split(letters))) <= _CONSONANTS
