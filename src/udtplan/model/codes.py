"""Countries and languages as people write them, and the codes they mean."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from functools import cache

from udtplan.model.cldr import COUNTRIES, LANGUAGES
from udtplan.prose import folded

# Codes of the EU's own, and names that are in use beside those of CLDR.
_OTHER_NAMES = {
    "GB": "UK; Great Britain; Britain; England; Scotland; Wales; Northern Ireland",
    "GR": "EL; Hellas; Hellenic Republic",
    "CZ": "Czech Republic",
    "IE": "Republic of Ireland; Éire",
    "MK": "Macedonia; FYROM",
    "NL": "The Netherlands; Holland",
    "SK": "Slovak Republic",
    "TR": "Turkey",
    "US": "USA; United States of America",
}
_LONG, _LIKE = 4, 0.75
_TAG = re.compile(r"[a-z]{2,3}(-[a-z0-9]{1,8})*", re.IGNORECASE)


def country_code(words: str) -> str:
    """The code of ISO 3166-1 that a country's code or name means; "" if it is none."""
    code = words.strip().upper()
    return code if code in COUNTRIES else _countries().get(_plain(words), "")


def country_meant(words: str) -> str:
    """The code of the country that was probably meant, or ""."""
    return _near(_plain(words), _countries())


def country_name(code: str) -> str:
    """The English name of a country."""
    return COUNTRIES[code][1].partition(";")[0]


def is_language_tag(words: str) -> bool:
    """Whether words have the form of a language tag: `fr`, `pt-BR`, `zh-Hant`."""
    return _TAG.fullmatch(words) is not None


def names_language(tag: str) -> bool:
    """Whether a page may bear a language tag: readers don't know how to speak in any other."""
    return is_language_tag(tag) and language_code(tag) != ""


def language_code(tag: str) -> str:
    """The language of a tag, as a code of ISO 639 that we know; "" if it is none."""
    code = tag.partition("-")[0].casefold()
    return code if code in LANGUAGES else ""


def language_meant(words: str) -> str:
    """The code of the language that was probably meant: by its name, or by its country's code; or ""."""
    name = _plain(words.replace("_", "-").partition("-")[0])
    if code := _languages().get(name):
        return code
    if country := country_code(name):
        return COUNTRIES[country][0].partition(" ")[0]
    return _near(name, _languages())


def language_name(code: str) -> str:
    """The English name of a language."""
    return LANGUAGES[code].partition(";")[0]


def _near(name: str, codes: Mapping[str, str]) -> str:
    """The code that a misspelt name means. Short ones are as like to one code as to another."""
    names = [known for known in codes if len(known) >= _LONG]
    near = get_close_matches(name, names, 1, _LIKE) if len(name) >= _LONG else []
    return codes[near[0]] if near else ""


def _plain(words: str) -> str:
    return " ".join(folded(words))


@cache
def _countries() -> dict[str, str]:
    """The codes by all names of the countries."""
    found: dict[str, str] = {}
    for code, (_, names) in COUNTRIES.items():
        for name in (code, *names.split("; "), *_OTHER_NAMES.get(code, "").split("; ")):
            found.setdefault(_plain(name), code)
    return {name: code for name, code in found.items() if name}


@cache
def _languages() -> dict[str, str]:
    """The codes by all names of the languages."""
    names = ((name, code) for code, row in LANGUAGES.items() for name in (code, *row.split("; ")))
    found: dict[str, str] = {}
    for name, code in names:
        found.setdefault(_plain(name), code)
    return found
