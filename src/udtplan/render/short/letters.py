"""How wide words are on a slide, without asking a font: in Noto Sans or in Arial, whichever is wider."""

from __future__ import annotations

import unicodedata
from functools import cache

# Letters by their width, in hundredths of their size.
_CLASSES = {
    23: "'‘’",
    26: "ijlłіј",
    28: " \u00a0!,.:;·ı",
    33: "[]",
    35: "()-Iιf²³",
    37: "“”t",
    38: "/•",
    42: 'r„"',
    44: "г°ґ",
    47: "ζετ",
    49: "ξςзт",
    50: "Jcszсѕ",
    51: "vyуэє",
    53: "xγλνх",
    55: "kκкьГ",
    56: "ae*?L_|§«»–†аΓ",
    58: "$£€0123456789вя",
    59: "+<=>δлч",
    60: "θρυχбо",
    61: "oðηοдпрЗ",
    62: "FTZbdghnpquøđŋħβσцнΣΤТђ",
    64: "ßαμийъКћУ",
    67: "ABEKPSVXYΑΒΔΕΚΛΡΥΧАВЕРХБЬ#Ξ",
    70: "πЛЧ",
    73: "CDRφДСЯЭ",
    76: "&HNUΝΠΗΨΩψПЦНжыИ",
    79: "GOQwмОΘØΟ",
    83: "ωюфЪФ",
    85: "ΦΨ",
    91: "%æMшщΜМЫњљ",
    95: "mWœЖ",
}
_SHARES = {letter: share / 100 for share, letters in _CLASSES.items() for letter in letters}
_WIDEST, _CAPITAL, _SMALL, _DIGIT = 1.04, 0.8, 0.65, 0.58


def wide(text: str, size: float) -> float:
    """How wide a text is on one line, in letters of a size; rather too much than too little."""
    return sum(map(_share, text)) * size


@cache
def _share(letter: str) -> float:
    """How wide a letter is beside its size; with an accent it is as wide as without."""
    if unicodedata.combining(letter) or unicodedata.category(letter) == "Cf":
        return 0.0
    base = unicodedata.normalize("NFD", letter)[0]
    if base in _SHARES:
        return _SHARES[base]
    if base.isdigit():
        return _DIGIT
    # What is of no alphabet of Europe may be as wide as it is high.
    known = unicodedata.name(base, "").startswith(("LATIN", "GREEK", "CYRILLIC"))
    return (_CAPITAL if base.isupper() else _SMALL) if known else _WIDEST
