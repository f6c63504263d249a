"""Text cut into numbers, words and signs; every character keeps its place, so that it can be found."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

LONGEST = 500  # characters; no phrase of money is longer
LONGEST_PROSE = 100_000

_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d\u00ad"
_SPACES = (
    "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r\f\v"
)
_APOSTROPHES = "\u2018\u2019\u02bc\u2032\u00b4\u0060"
_TABLE = (
    dict.fromkeys(map(ord, _DASHES), "-")
    | dict.fromkeys(map(ord, _SPACES), " ")
    | dict.fromkeys(map(ord, _APOSTROPHES), "'")
    | {0x2044: "/", 0x2215: "/", 0x223C: "~", 0xFF0E: ".", 0xFF0C: ",", 0xFFE1: "£", 0xFF04: "$", 0xFF0F: "/"}
)

# Repetitions are of one character class or bounded: the time taken grows with the length of the text alone.
_TOKEN = re.compile(
    r"""
    (?P<exp>\d{1,6}(?:\.\d{1,6})?e\d{1,2}(?!\w))
  | (?P<num>(?:\d{1,3}(?:[ ]\d{3}){1,5}(?!\d)(?:[.,]\d{1,9}(?!\d))?|\d+(?:[.,']\d+){0,9})
            (?:[.,]--?(?!\d))?[½¼¾]?)
  | (?P<word>[^\W\d_]+(?:['-][^\W\d_]+){0,4})
  | (?P<sign>[^\s])
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A piece of text: ``kind`` is num, word or sign; ``low`` is it in lower case, with one kind of dash."""

    kind: str
    raw: str
    low: str
    begin: int
    end: int


def normalised(text: str) -> str:
    """Lower case, plain digits, one kind of dash, apostrophe and space; as long as the text itself."""
    if text.isascii():
        return text.translate(_TABLE).replace("`", "'").lower()
    return "".join(map(_plain, text.translate(_TABLE)))


def _plain(char: str) -> str:
    if char.isascii():
        return char.lower()
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    lower = char.lower()
    return lower if len(lower) == 1 else char


def tokens(text: str) -> list[Token]:
    """The pieces of a text; the dots of abbreviations are left out."""
    plain = normalised(text)
    found: list[Token] = []
    for match in _TOKEN.finditer(plain):
        begin, end = match.span()
        kind = "num" if match.lastgroup in ("num", "exp") else str(match.lastgroup)
        follows_word = bool(found) and found[-1].kind == "word" and found[-1].end == begin
        if not (kind == "sign" and match.group() == "." and follows_word):
            found.append(Token(kind, text[begin:end], match.group(), begin, end))
    return found
