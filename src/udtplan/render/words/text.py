"""Plain text made fit to print: no character that breaks a format or turns the words around it."""

from __future__ import annotations

import re

from udtplan.render.words.units import months, units

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
_BEFORE_WORD = re.compile(r" (?<=[\d.)r] )(?=([^\W\d_]+)\b)")
_DAY_END = re.compile(r"\d(?:\.|er)?\)?\Z")
_OF_MONTH = re.compile(r" de (?<=\d de )(?=([^\W\d_]+)\b)")
_BEFORE_YEAR = re.compile(r" (?:de )?(?=(?:19|20)\d\d\b)")
_LAST_WORD = 20
"""So far back a name of a month is looked for."""
# Digits in groups, as of a phone; two groups may be two numbers.
_GROUPS = re.compile(r"(?<![\w.,])[+(]*\d[\d()]*(?: \(?\d[\d()]*)+(?![\w.,]\d)")
_AREA = re.compile(r"\(\d{1,5}\)")
_LONGEST_NUMBER = 22
_LONGEST_ADDRESS = 120
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

    So do phone numbers, dates ("1er mars 2026") and "… (3.f)".
    """
    if " " not in text:
        return text
    text = _GROUPS.sub(_tied_groups, text)
    text = _TIED.sub("\u00a0", _PART_OF.sub("\u00a0/\u00a0", text))
    text = _OF_MONTH.sub(_tied_to_month, _BEFORE_YEAR.sub(_tied_to_year, text))
    return _BEFORE_WORD.sub(_tied_to_unit, text)


def _tied(text: str) -> str:
    return text.replace(" ", "\u00a0")


def _tied_groups(groups: re.Match[str]) -> str:
    is_one = groups[0].startswith(("+", "(", "0")) or groups[0].count(" ") > 1
    is_aside = "(" in _AREA.sub("", groups[0][1:])  # "2030 (223 900 €)" is a year and a sum
    return _tied(groups[0]) if is_one and not is_aside and len(groups[0]) <= _LONGEST_NUMBER else groups[0]


def _tied_to_unit(blank: re.Match[str]) -> str:
    word, before = blank[1].casefold(), blank.string[max(0, blank.start() - 4) : blank.start()]
    belongs = (word in units() and before[-1:].isdigit()) or (word in months() and _DAY_END.search(before))
    return "\u00a0" if belongs else " "


def _tied_to_month(words: re.Match[str]) -> str:
    return _tied(words[0]) if words[1].casefold() in months() else words[0]


def _tied_to_year(blank: re.Match[str]) -> str:
    """The blank before a year, which belongs to a month before it."""
    before = re.split(
        r"[\W\d_]+", blank.string[max(0, blank.start() - _LAST_WORD) : blank.start()].rstrip(".")
    )
    return _tied(blank[0]) if before[-1].casefold() in months() else blank[0]


def slug(text: str) -> str:
    """The text as part of a page address: lower case letters and digits of any script, hyphens."""
    return re.sub(r"[^\w]+|_", "-", text.casefold())[:_LONGEST_ADDRESS].strip("-")
