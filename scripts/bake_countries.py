"""Bake the countries and languages of CLDR, which Babel carries, into ``src/udtplan/model/cldr.py``.

Babel is needed only here: ``uv run --no-project --with babel==2.18.0 scripts/bake_countries.py``. With
``--check`` nothing is written and the exit code is 1 when the file is stale.
"""

from __future__ import annotations

import sys
import textwrap
from importlib.metadata import version
from pathlib import Path

from babel import Locale, UnknownLocaleError  # type: ignore[import-not-found,import-untyped,unused-ignore]
from babel.core import get_global  # type: ignore[import-not-found,import-untyped,unused-ignore]
from babel.languages import (  # type: ignore[import-not-found,import-untyped,unused-ignore]
    get_official_languages,
)

TARGET = Path(__file__).resolve().parent.parent / "src" / "udtplan" / "model" / "cldr.py"
WIDTH = 110
ENGLISH = Locale.parse("en")
# Regions that are no countries of ISO 3166-1; XK is Kosovo, whose code is agreed though not assigned.
NO_COUNTRIES = frozenset("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ".split())
NO_LANGUAGES = frozenset("mul root und zxx".split())


def locale(code: str) -> Locale | None:
    try:
        return Locale.parse(code.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        return None


def official(country: str) -> list[str]:
    """The codes of a country's official languages, whatever their script."""
    codes = get_official_languages(country, regional=True, de_facto=True)
    return list(dict.fromkeys(code.partition("_")[0] for code in codes))


def countries() -> dict[str, tuple[str, str]]:
    """By code: the official languages; and the names, English first, then those in these languages."""
    longer: dict[str, list[str]] = {}
    for alias, codes in get_global("territory_aliases").items():
        if len(alias) == 3 and alias.isalpha() and len(codes) == 1:
            longer.setdefault(codes[0], []).append(alias)
    found = {}
    for code, name in sorted(ENGLISH.territories.items()):
        if len(code) != 2 or not code.isalpha() or code in NO_COUNTRIES:
            continue
        languages = official(code)
        own = [known.territories.get(code, "") for language in languages if (known := locale(language))]
        names = dict.fromkeys([name, *own, *sorted(longer.get(code, []))])
        found[code] = (" ".join(languages), "; ".join(filter(None, names)))
    return found


def languages() -> dict[str, str]:
    """By code: the English name, and the language's own."""
    found = {}
    for code, name in sorted(ENGLISH.languages.items()):
        if code.isalpha() and len(code) in (2, 3) and code not in NO_LANGUAGES:
            known = locale(code)
            own = known.languages.get(code, "") if known else ""
            found[code] = "; ".join(dict.fromkeys(filter(None, [name, own])))
    return found


def table() -> str:
    lines = [
        '"""Countries and languages with their names.',
        "",
        f"Source: Unicode CLDR as carried by Babel {version('babel')}; written by scripts/bake_countries.py.",
        '"""',
        "",
        "# By code of ISO 3166-1: official languages; names in English and in these languages, long code.",
        "COUNTRIES = {",
        *(line for code, (tongues, names) in countries().items() for line in row(code, tongues, names)),
        "}",
        "",
        "# By code of ISO 639: the name in English and the own name.",
        "LANGUAGES = {",
        *(f"    {quoted(code)}: {quoted(names)}," for code, names in languages().items()),
        "}",
        "",
    ]
    return "\n".join(lines)


def row(code: str, tongues: str, names: str) -> list[str]:
    """One country, on one line if that is short enough."""
    short = f"    {quoted(code)}: ({quoted(tongues)}, {quoted(names)}),"
    if len(short) <= WIDTH:
        return [short]
    parts = textwrap.wrap(names, WIDTH - 12, break_long_words=False, break_on_hyphens=False)
    lines = [quoted(f"{part} " if part is not parts[-1] else part) for part in parts]
    lines[-1] += ","
    return [
        f"    {quoted(code)}: (",
        *(f"        {line}" for line in [f"{quoted(tongues)},", *lines]),
        "    ),",
    ]


def quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'


def main() -> int:
    made = table()
    if "--check" in sys.argv[1:]:
        return int(not TARGET.exists() or TARGET.read_text(encoding="utf-8") != made)
    TARGET.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
