"""Plain text made fit to print: no character that breaks a format or turns the words around it."""

from __future__ import annotations

import re

from udtplan.render.units import units

REPLACEMENT = "\ufffd"

# Characters that HTML, XML and JSON readers refuse: controls, lone surrogates, non-characters.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
# Embeddings, overrides and isolates are invisible and can show a text in another order than it has.
_BIDI_CONTROL = re.compile("[\u202a-\u202e\u2066-\u2069]")
# Blanks within a number, between it and its unit, around signs of money and "…", and before the marks that
# French sets apart. Each begins with the blank, which is what makes looking for them fast.
_UNITS = r"[€$£%‰°]|[kMG]€|[kcm]?m[²³]|(?:k|km|ha|GB|TB|MW|kWh|MWh|GWh)\b"
_TIED = re.compile(
    rf" (?:(?<=\d )(?=\d{{3}}(?!\d)|{_UNITS})|(?<=[€$£] )(?=\d)|(?<=[\w.] )(?=[€£](?!\s?\d))"
    r"|(?=…)|(?<=… )(?=\()|(?<=[\w)»] )(?=[?!;:»](?!\w))|(?<=« ))"
)
_PART_OF = re.compile(r" / (?<=\d / )(?=\d)")
_BEFORE_WORD = re.compile(r" (?<=\d )(?=([^\W\d_]+)\b)")
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
    """The text with numbers that stay on one line with their units: "200 000 €", "12 months", "3 / 900".

    So does "… (3.f)".
    """
    text = _TIED.sub("\u00a0", _PART_OF.sub("\u00a0/\u00a0", text))
    return _BEFORE_WORD.sub(_tied_to_unit, text)


def _tied_to_unit(blank: re.Match[str]) -> str:
    return "\u00a0" if blank[1].casefold() in units() else " "


def slug(text: str) -> str:
    """The text as part of a page address: lower case letters and digits of any script, hyphens."""
    return re.sub(r"[^\w]+|_", "-", text.casefold()).strip("-")
