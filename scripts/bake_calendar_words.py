"""Bake the month names of CLDR, which Babel carries, into ``src/udtplan/timeline/words/months.py``.

Babel is needed only here: ``uv run --no-project --with babel==2.18.0 scripts/bake_calendar_words.py``. With
``--check`` nothing is written and the exit code is 1 when the file is stale.
"""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

from babel import Locale  # type: ignore[import-not-found,import-untyped,unused-ignore]

TARGET = Path(__file__).resolve().parent.parent / "src" / "udtplan" / "timeline" / "words" / "months.py"
LANGUAGES = "bg ca cs da de el en es et fi fr ga hr hu is it lt lv mt nb nl nn pl pt ro sk sl sv uk".split()


def month_names(language: str) -> list[str]:
    """Twelve strings, January first: the names CLDR has, wide and abbreviated, in a sentence and alone."""
    locale = Locale.parse(language)
    names = []
    for number in range(1, 13):
        forms = {
            locale.months[context][width][number].strip(" .")
            for context in ("format", "stand-alone")
            for width in ("wide", "abbreviated")
        }
        # A number or a single letter is no name.
        names.append(", ".join(sorted(form for form in forms if len(form) > 1 and not form[0].isdigit())))
    return names


def table() -> str:
    lines = [
        '"""Month names, wide and abbreviated, format and stand-alone, January first.',
        "",
        f"Source: Unicode CLDR as carried by Babel {version('babel')}; written by "
        "scripts/bake_calendar_words.py.",
        '"""',
        "",
        "MONTHS = {",
    ]
    for language in LANGUAGES:
        lines.append(f'    "{language}": (')
        lines += [f'        "{names}",' for names in month_names(language)]
        lines.append("    ),")
    return "\n".join([*lines, "}", ""])


def main() -> int:
    made = table()
    if "--check" in sys.argv[1:]:
        return int(not TARGET.exists() or TARGET.read_text(encoding="utf-8") != made)
    TARGET.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
