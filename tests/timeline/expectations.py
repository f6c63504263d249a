"""The phrases and what they must read as, kept in text files, one a language: ``phrase => start / end
flags``.

A side is ``2026``, ``2026-05``, ``2026-05-31``, ``2026-Q3``, ``2026-H1``, ``2026-T2`` (third), ``2026-W23``,
``2026-summer``, a part of these (``early:2026``, ``end:2026-03``), two days with a tilde, or ``..`` for not
stated. Flags: ``~`` approximate, ``!`` ambiguous, ``?`` uncertain; approximate parts and open ends say so by
themselves. The calendar here is worked out apart from the code it tests.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from pathlib import Path

PHRASES = Path(__file__).parent / "phrases"
SIGNS = {"~": "approximate", "!": "ambiguous", "?": "uncertain"}
WORDS = ("ongoing", "recurring", "relative", "unread")
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}

Days = tuple[date, date]
Expected = tuple[Days | None, Days | None, tuple[str, ...]]


def phrases(language: str) -> list[tuple[str, Expected]]:
    lines = (PHRASES / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.rsplit(" => ", 1) for line in lines if line and not line.startswith("# ")]
    return [(phrase, expected(notation)) for phrase, notation in pairs]


def seen() -> list[tuple[str, str, Expected]]:
    """(language, phrase, expectation) for the phrases of ``seen.txt``; ``\\n`` there is a line break."""
    found = []
    for line in (PHRASES.parent / "seen.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("# "):
            language, rest = line.split(" | ", 1)
            phrase, notation = rest.rsplit(" => ", 1)
            found.append((language, phrase.replace("\\n", "\n"), expected(notation)))
    return found


def languages() -> list[str]:
    return sorted(path.stem for path in PHRASES.glob("*.txt"))


def expected(notation: str) -> Expected:
    words = notation.split()
    flags = {SIGNS.get(word, word) for word in words if word in SIGNS or word in WORDS}
    rest = [word for word in words if word not in SIGNS and word not in WORDS]
    if "ongoing" in flags:
        flags = (flags - {"ongoing"}) | {"open-end"}
    if not rest:
        return None, None, tuple(sorted(flags))
    sides = " ".join(rest).split(" / ")
    if sides[-1] == "..":
        flags.add("open-end")
    if any(":" in side for side in sides):
        flags.add("approximate")
    start, end = (None if side == ".." else days(side) for side in (sides[0], sides[-1]))
    return start, end, tuple(sorted(flags))


def days(text: str) -> Days:
    if "~" in text:
        low, high = text.split("~")
        return date.fromisoformat(low), date.fromisoformat(high)
    if ":" in text:
        part, whole = text.split(":")
        return part_of(part, whole)
    bits = text.split("-")
    year = int(bits[0])
    if len(bits) == 1:
        return date(year, 1, 1), date(year, 12, 31)
    if len(bits) == 3:
        day = date.fromisoformat(text)
        return day, day
    if bits[1] in SEASONS:
        return months(year, SEASONS[bits[1]], 3)
    if bits[1].isdecimal():
        return months(year, int(bits[1]), 1)
    kind, number = bits[1][0], int(bits[1][1:])
    if kind == "W":
        monday = date.fromisocalendar(year, number, 1)
        return monday, monday + timedelta(6)
    size = {"Q": 3, "T": 4, "H": 6}[kind]
    return months(year, (number - 1) * size + 1, size)


def months(year: int, first: int, count: int) -> Days:
    last = first + count - 1
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, first, 1), date(end_year, end_month, calendar.monthrange(end_year, end_month)[1])


def part_of(part: str, whole: str) -> Days:
    low, high = days(whole)
    if "-" not in whole:
        first, count = {"early": (1, 3), "mid": (5, 3), "late": (10, 3), "end": (11, 2)}[part]
        return months(low.year, first, count)
    if low.month == high.month:
        first, last = {"early": (1, 10), "mid": (11, 20), "late": (21, high.day), "end": (20, high.day)}[part]
        return low.replace(day=first), low.replace(day=last)
    month = {"early": low, "end": high, "late": high}[part]
    return months(month.year, month.month, 1)
