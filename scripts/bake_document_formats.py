"""Bake how each language writes dates, quarters and numbers, and calls countries, from CLDR.

Babel, which carries CLDR, is needed only here: ``scripts/generate.py`` runs this.
"""

from __future__ import annotations

import json
import re

from babel import Locale  # type: ignore[import-not-found,import-untyped,unused-ignore]

# The languages of the documents, and whose habits each follows.
LOCALES = {
    "en": "en_GB",
    "fr": "fr_FR",
    "es": "es_ES",
    "it": "it_IT",
    "de": "de_DE",
    "nl": "nl_NL",
    "el": "el_GR",
    "sk": "sk_SK",
    "pt": "pt_PT",
    "pl": "pl_PL",
}
COUNTRIES = (
    "AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT LI LT LU LV MC MD ME MK"
    " MT NL NO PL PT RO RS SE SI SK SM TR UA VA XK"
).split()
# How the first day of a month is written where it is no plain number; CLDR leaves it out.
FIRST = {"fr": "1er", "it": "1º"}

_FIELDS = {"d": "{day}", "MMMM": "{month}", "y": "{year}"}


def formats(code: str, name: str) -> dict[str, object]:
    """How one language writes; months are as they stand in a date."""
    locale = Locale.parse(name)
    # "d 'de' MMMM": words within a date stand in single quotes.
    pieces = re.findall(r"'([^']*)'|([A-Za-z]+|[^A-Za-z']+)", locale.date_formats["long"].pattern)
    return {
        "date": "".join(words or _FIELDS.get(letters, letters) for words, letters in pieces),
        "first": FIRST.get(code, "1"),
        "months": [locale.months["format"]["wide"][number] for number in range(1, 13)],
        "quarters": [locale.quarters["format"]["abbreviated"][number] for number in range(1, 5)],
        "group": locale.number_symbols["latn"]["group"],
        "countries": {code: locale.territories[code] for code in COUNTRIES},
    }


def table() -> str:
    habits = {code: formats(code, name) for code, name in LOCALES.items()}
    return json.dumps(habits, ensure_ascii=False, indent=1) + "\n"
