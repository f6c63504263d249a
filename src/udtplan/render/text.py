"""Plain text made fit to print: no character that breaks a format or turns the words around it."""

from __future__ import annotations

import re

REPLACEMENT = "\ufffd"

# Characters that HTML, XML and JSON readers refuse: controls, lone surrogates, non-characters.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Embeddings, overrides and isolates are invisible and can show a text in another order than it has.
_BIDI_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Within a number, and between a number and its unit or the number it is a part of.
_WITHIN = re.compile(r"(?<=\d) (?=\d{3}(?!\d)|[€$£%‰°]|[kMG]€|[kcm]?m[²³]|(?:km|ha|GB|TB|MW|kWh|MWh|GWh)\b)")
_PART_OF = re.compile(r"(?<=\d) / (?=\d)")
_LINE_END = re.compile("\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")


def clean(text: str | None) -> str:
    """The text with every character that a reader can be shown; the others become U+FFFD.

    Line ends are "\\n" afterwards. Controls of the writing direction are left out; the plain marks
    (U+200E, U+200F) stay, they order nothing but their neighbours.
    """
    text = _LINE_END.sub("\n", text or "")
    return _UNPRINTABLE.sub(REPLACEMENT, _BIDI_CONTROL.sub("", text)).strip()


def line(text: str | None) -> str:
    """The cleaned text on one line."""
    return " ".join(clean(text).split())


def unbroken(text: str) -> str:
    """The text with numbers that stay on one line with their units: "200 000 €", "3 / 900"."""
    return _PART_OF.sub("\u00a0/\u00a0", _WITHIN.sub("\u00a0", text))


def slug(text: str) -> str:
    """The text as part of a page address: lower case letters and digits of any script, hyphens."""
    return re.sub(r"[^\w]+|_", "-", text.casefold()).strip("-")
