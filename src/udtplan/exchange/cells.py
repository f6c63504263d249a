"""Text in columns of a terminal: how wide it is, how it breaks, and how it looks in ASCII."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

_ASCII = str.maketrans(
    {
        "–": "-",
        "—": "-",
        "‑": "-",
        "…": "...",
        "’": "'",
        "‘": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
    }
    | {
        "·": "-",
        "•": "-",
        "×": "x",
        "€": "EUR",
        "£": "GBP",
        "ß": "ss",
        "æ": "ae",
        "ø": "o",
        "œ": "oe",
        "đ": "d",
    }
    | {"Æ": "AE", "Ø": "O", "Œ": "OE", "Đ": "D", "ł": "l", "Ł": "L", "ð": "d", "þ": "th", "≈": "~", "→": "->"}
)


def columns(text: str) -> int:
    """How many columns a text takes."""
    return sum(_columns(sign) for sign in text)


def _columns(sign: str) -> int:
    if unicodedata.combining(sign) or unicodedata.category(sign) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


def padded(text: str, width: int) -> str:
    """The text with spaces up to a width."""
    return text + " " * (width - columns(text))


def wrapped(text: str, width: int) -> Iterator[str]:
    """The text in lines that are no wider; a word that is too long is broken."""
    line = ""
    for word in text.split():
        if line and columns(line) + 1 + columns(word) <= width:
            line = f"{line} {word}"
            continue
        if line:
            yield line
        while columns(word) > width:
            head = _head(word, width)
            yield head
            word = word[len(head) :]
        line = word
    if line:
        yield line


def _head(word: str, width: int) -> str:
    """As many signs of a word as fit, at least one."""
    taken = 0
    for number, sign in enumerate(word):
        taken += _columns(sign)
        if taken > width and number:
            return word[:number]
    return word


def ascii_only(text: str) -> str:
    """The text in ASCII: without accents, and with "?" for what has no likeness."""
    plain = unicodedata.normalize("NFKD", text.translate(_ASCII))
    return (
        "".join(sign for sign in plain if not unicodedata.combining(sign)).encode("ascii", "replace").decode()
    )
