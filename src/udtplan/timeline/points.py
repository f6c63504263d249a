"""Tokens gathered into points in time ("end of March 2026") and the words between them ("from … to …").

A point is a bag: its parts may come in any order ("2026. május 31.", "May 31, 2026"). Each connective is one letter,
each point a ``P``, so that a whole phrase becomes a short string such as ``FPTP``, which ``grammar`` looks up.
"""

from __future__ import annotations

from .lexer import Token


class NotRead(Exception):
    """The phrase, or part of it, is not understood; the message says why, in one sentence."""


class Relative(Exception):
    """The phrase is understood, but has no dates unless one knows when, or of what, it speaks."""


class Point:
    """What is said about one point in time; None where nothing is said.

    ``year2`` is the second year of "2025/26"; ``unit`` with ``number`` a quarter, third, half or week; ``loose`` a
    small number that no word explains yet; ``pair`` "09/23" or "2025-34", which can be read in several ways; ``mark``
    the connective that the ending of a word, or a word after the point, stands for.
    """

    __slots__ = (
        "count",
        "day",
        "exact",
        "fiscal",
        "hyphened",
        "loose",
        "mark",
        "month",
        "number",
        "numeric",
        "ordinal",
        "pair",
        "part",
        "rolled",
        "school",
        "season",
        "short",
        "span",
        "unit",
        "year",
        "year2",
        "yearword",
    )

    def __init__(self) -> None:
        self.year: int | None = None
        self.year2: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.season: int | None = None
        self.unit: str | None = None
        self.number = 0
        self.part: str | None = None
        self.loose: int | None = None
        self.exact = ""  # the loose number as typed
        self.ordinal = 0
        self.hyphened = False  # the second year came after a hyphen, which may also mean "to"
        self.pair: tuple[str, int, int] | None = None
        self.mark = ""
        self.short = False  # the year has two digits
        self.fiscal = False
        self.school = False
        self.numeric = False  # written in digits alone
        self.rolled = False  # the year was worked out from the other side of a range
        self.yearword = False
        self.span: tuple[Point, Point] | None = None
        self.count = 0

    @property
    def has_sub(self) -> bool:
        """Whether something finer than a year is named."""
        return self.month is not None or self.season is not None or self.unit is not None

    @property
    def only_year(self) -> bool:
        return self.year is not None and not self.has_sub and self.loose is None and self.part is None

    @property
    def dated(self) -> bool:
        return self.year is not None or self.pair is not None


class Gathered:
    """What a phrase is made of: ``shape`` in letters, its points in order, durations and everything said beside."""

    __slots__ = ("done", "durations", "flags", "points", "recurring", "relative", "shape", "unknown")

    def __init__(self) -> None:
        self.shape = ""
        self.points: list[Point] = []
        self.durations: list[tuple[float, str]] = []
        self.flags: set[str] = set()
        self.recurring = False
        self.relative = False
        self.done = False
        self.unknown: list[str] = []


_ADJACENT = {"U": "UBTtu", "B": "UBTtun", "F": "FSf", "X": "XBU", "A": "AFS"}
_LIMITS = {"quarter": 4, "third": 3, "half": 2, "week": 53}


def gather(tokens: list[Token], year_first: bool) -> Gathered:
    """Raises NotRead for what can't belong to a date."""
    out = Gathered()
    now = Point()
    i, count = 0, len(tokens)
    while i < count:
        kind, value, raw = tokens[i]
        i += 1
        if kind == "year":
            assert isinstance(value, int)
            if now.year is not None or (now.pair is not None) or (year_first and now.mark and now.has_sub):
                now = _close(out, now)
            if i < count and tokens[i].kind == "%":
                out.flags |= {"approximate", "uncertain"}
                i += 1
            now.year = value
            now.count += 1
            i = _second_year(now, tokens, i)
        elif kind == "mon":
            assert isinstance(value, int)
            if (
                now.month is not None
                or now.season is not None
                or now.pair
                or (now.unit not in (None, "half"))
            ) or (now.mark and now.count):
                now = _close(out, now)
            now.month = value
            now.count += 1
            if now.loose is not None and now.loose <= 31 and not now.exact.startswith("'"):
                now.day, now.loose = now.loose, None
        elif kind == "num":
            assert isinstance(value, int)
            now, i = _number(out, now, tokens, i, value, raw, year_first)
        elif kind == "ord":
            assert isinstance(value, int)
            if i < count and tokens[i].kind in ("unit", "halfway"):
                name = str(tokens[i].value)
                i += 1
                now = _unit(out, now, name, _LIMITS[name] if value < 0 else value)
            elif i < count and tokens[i].kind in ("con", "dash", "slash") and value > 0:
                now = _loose(out, now, value, raw + ".")
            elif i + 1 < count and tokens[i].kind == "num" and tokens[i + 1].kind in ("len", "unit"):
                raise Relative(f"“{raw} {tokens[i].raw} …” is counted from a start that is not given")
            elif i < count and tokens[i].kind == "len":
                raise Relative(f"“{raw} {tokens[i].raw}” is counted from a start that is not given")
            elif value > 0 and i < count and tokens[i].kind == "mon":
                now = _loose(out, now, value, raw + ".")
            elif i < count and now.ordinal == 0:
                now.ordinal = value  # "antrasis 2026 m. pusmetis": what it counts comes later
            else:
                raise NotRead(f"it is not clear what “{raw}” counts")
        elif kind == "unit":
            now, i = _numbered(out, now, tokens, i, str(value), raw)
        elif kind == "sea":
            assert isinstance(value, int)
            if now.has_sub or now.pair or (now.mark and now.count):
                now = _close(out, now)
            now.season = value
            now.count += 1
        elif kind == "part" or kind == "halfway":
            now, i = _part(out, now, tokens, i, "mid" if kind == "halfway" else str(value))
        elif kind == "len":
            if i < count and tokens[i].kind == "num" and not now.count:
                raise Relative(f"“{raw} {tokens[i].raw}” is counted from a start that is not given")
            if str(value) == "year":
                if now.mark and now.count and i < count and tokens[i].kind == "mark":
                    now = _close(out, now)  # "vuodesta 2026 vuoteen 2028"
                now.yearword = True
            elif str(value) == "day":
                raise NotRead(f"it is not clear which “{raw}” is meant")
        elif kind == "con":
            now = _connect(out, now, str(value))
        elif kind == "mark":
            letter = str(value)
            if now.mark and letter != now.mark and letter in "FU" and (now.count or now.yearword):
                now = _close(out, now)
            if now.mark != "B" or letter != "U":
                now.mark = letter
            if not now.count and not now.yearword and out.shape.endswith("P"):
                # "… 2026, at the latest": it speaks of the point before.
                now.mark = ""
                _late_mark(out, letter)
        elif kind == "dash":
            now, i = _dash(out, now, tokens, i, bool(value))
        elif kind == "slash":
            now = _slash(out, now, tokens, i)
        elif kind == "dots":
            now = _close(out, now)
            out.shape += "."
        elif kind == "break":
            now = _close(out, now)
        elif kind in _NUMERIC_KINDS:
            now, i = _numeric(out, now, tokens, i, kind, value, raw)
        elif kind == "flag":
            out.flags.add(str(value))
        elif kind == "ongoing":
            now = _close(out, now)
            out.shape += "G"
        elif kind == "recurring":
            out.recurring = True
        elif kind == "relative":
            out.relative = True
        elif kind == "term":
            now = _close(out, now)
            if not out.shape.endswith("L"):
                out.shape += "L"
        elif kind == "done":
            out.done = True
        elif kind == "phase":
            i = _past_count(tokens, i)
        elif kind == "fiscal":
            if now.dated and now.count and (now.has_sub or now.fiscal):
                now.fiscal = True
            now.fiscal = True
        elif kind == "school":
            now.school = True
        elif kind in ("start-label", "end-label"):
            now = _close(out, now)
            out.shape += "F" if kind == "start-label" else "B"
        elif kind == "[":
            now, i = _span(out, now, tokens, i)
        elif kind in ("label", "duration", ",", "(", ")", "]", ":"):
            continue
        elif kind == "+":
            if now.count:
                now.mark = now.mark or "F"
            elif not out.relative:
                raise NotRead("it is not clear what “+” adds to")
        elif kind == "refuse":
            raise NotRead(f"“{raw}” turns the rest into something else")
        else:
            out.unknown.append(raw)
    _close(out, now)
    return out


def _span(out: Gathered, now: Point, tokens: list[Token], i: int) -> tuple[Point, int]:
    """An interval in one point, "[2025-12..2026-02]": some day between the two."""
    kinds = [token.kind for token in tokens[i : i + 4]]
    if len(kinds) < 4 or kinds[1] != "dots" or kinds[3] != "]":
        return now, i
    now = _close(out, now)
    ends = []
    for token in (tokens[i], tokens[i + 2]):
        if token.kind not in ("ymd", "ym", "year", "yy"):
            raise NotRead(f"“{token.raw}” is not a date")
        end = Point()
        given = (token.value,) if isinstance(token.value, int) else token.value
        assert isinstance(given, tuple)
        end.year, end.month, end.day = (*given, None, None)[:3]
        ends.append(end)
    now.span = (ends[0], ends[1])
    now.year = ends[0].year
    now.count = 1
    return now, i + 4


_NUMERIC_KINDS = frozenset(("ymd", "ymd2", "dmy", "dmyy", "yy", "ym", "y1", "my", "nn", "dm", "dec"))


def _close(out: Gathered, now: Point) -> Point:
    """Put the point away, if there is anything in it, and begin the next."""
    if not (now.count or now.loose is not None):
        if now.mark or now.part or now.yearword or now.fiscal or now.school or now.ordinal:
            return _close_empty(out, now)
        return now
    if now.ordinal:
        raise NotRead("it is not clear what its ordinal number counts")
    mark = now.mark
    if mark == "w":
        out.shape += "Pw"
    else:
        if mark and not (out.shape and out.shape[-1] in _ADJACENT.get(mark, "")):
            out.shape += mark
        elif mark == "B" and out.shape.endswith(("U", "u")):
            out.shape = out.shape[:-1] + "B"
        out.shape += "P"
    out.points.append(now)
    return Point()


def _close_empty(out: Gathered, now: Point) -> Point:
    """A point of which only the frame is there: "at the end of the year", "the school year"."""
    if now.ordinal:
        raise NotRead("it is not clear what its ordinal number counts")
    if now.part is not None and not now.yearword and not now.mark:
        out.shape += "P"  # "mid to late 2026": the other side says of what
        out.points.append(now)
        return Point()
    if now.yearword and (now.part is not None or now.mark):
        raise Relative("it does not say which year")
    if now.mark:
        raise NotRead("a word that belongs to a date has no date beside it")
    return Point()


def _late_mark(out: Gathered, letter: str) -> None:
    head = out.shape[:-1]
    if not (head and head[-1] in _ADJACENT.get(letter, "")):
        out.shape = head + letter + "P"


def _connect(out: Gathered, now: Point, letter: str) -> Point:
    if letter == "f" and now.count:
        return now  # "kwartaal van 2026": "of"
    now = _close(out, now)
    last = out.shape[-1:]
    if letter in "tf" and not out.shape.endswith("P") and last != ".":
        if letter == "f" and not out.shape:
            out.shape += "f"
        return now  # "au printemps": "in", where no point comes before
    if letter == "f":
        return now  # "din 2026" after a point: "of 2026"
    if letter == "p":
        letter = "T" if last == "P" else "A"
    if last and (last in "UuBn" and letter in "UuBTtn"):
        if letter == "B":
            out.shape = out.shape[:-1] + "B"
        return now
    if last and last in "FSf" and letter in "FS":
        out.shape = out.shape[:-1] + letter
        return now
    if last == "-" and letter in "TUuB":
        out.shape = out.shape[:-1] + letter
        return now
    if last == "T" and letter in "UuB":
        out.shape = out.shape[:-1] + letter
        return now
    out.shape += letter
    return now


def _number(
    out: Gathered, now: Point, tokens: list[Token], i: int, value: int, raw: str, year_first: bool
) -> tuple[Point, int]:
    following = tokens[i] if i < len(tokens) else None
    ahead = i
    if following is not None and following.kind == "dash" and following.value and i + 1 < len(tokens):
        if tokens[i + 1].kind in ("len", "recurring") or (
            tokens[i + 1].kind == "unit" and tokens[i + 1].value == "week" and not raw.endswith(".")
        ):
            following, ahead = tokens[i + 1], i + 1  # "18-month", "6-monthly"
    if following is None:
        return _loose(out, now, value, raw), i
    if following.kind == "recurring":
        return now, i
    dotted = raw.endswith(".")
    is_week = following.kind == "unit" and following.value == "week" and not dotted and not raw[0] == "i"
    if following.kind == "len" or is_week:
        if dotted and following.value != "day":
            raise Relative(f"“{raw} {following.raw}” is counted from a start that is not given")
        if (
            now.year is not None
            and now.has_sub is False
            and following.value == "month"
            and value <= 12
            and dotted
        ):
            raise NotRead("a month is better named")
        named_day = following.value == "day" and i > 1 and tokens[i - 2].kind == "mon"
        if named_day and now.day is None and year_first:
            return _loose(out, now, value, raw), i + 1  # "gegužės 15 d."
        now = _close(out, now)
        out.durations.append((value, "week" if is_week else str(following.value)))
        out.shape += "D"
        return now, ahead + 1
    if following.kind in ("unit", "halfway"):
        return _unit(out, now, str(following.value), value), _past_repeat(tokens, i + 1)
    if following.kind == "slash" and i + 1 < len(tokens) and tokens[i + 1].kind == "year" and value <= 12:
        if now.has_sub or now.loose is not None or (_follows_unit(out)):
            return _loose(out, now, value, raw), i
        if now.year is not None:
            now = _close(out, now)
        now.month, now.numeric = value, True  # "03 / 2026"
        now.count += 1
        return now, i + 1
    return _loose(out, now, value, raw), i


def _past_repeat(tokens: list[Token], i: int) -> int:
    return i


def _loose(out: Gathered, now: Point, value: int, raw: str) -> Point:
    """A number whose meaning the rest of the point, or the other side of a range, must give."""
    if out.relative:
        return now  # "T0+6"
    if now.mark and now.count and now.month is None:
        now = _close(out, now)
    if now.month is not None and now.day is None and 1 <= value <= 31 and not raw.startswith("'"):
        if now.numeric:
            raise NotRead(f"it is not clear what “{raw}” counts")
        now.day, now.exact = value, raw
        return now
    if now.loose is not None:
        raise NotRead(f"it is not clear what “{now.exact}” and “{raw}” count")
    if now.day is not None and not raw.startswith("'"):
        raise NotRead(f"it is not clear what “{raw}” counts")
    now.loose, now.exact = value, raw
    return now


def _unit(out: Gathered, now: Point, name: str, number: int) -> Point:
    if number == 0:
        raise Relative("it is counted from a start that is not given")
    if number > _LIMITS[name]:
        raise NotRead(f"a year has no {name} {number}")
    month_half = name == "half" and now.month is not None and now.unit is None and now.day is None
    if (now.has_sub and not month_half) or (now.mark and now.count):
        now = _close(out, now)
    if now.pair is not None and now.pair[0] == "nn":
        raise NotRead("a number pair and a quarter stand side by side")
    now.unit, now.number = name, number
    now.count += 1
    return now


def _numbered(
    out: Gathered, now: Point, tokens: list[Token], i: int, name: str, raw: str
) -> tuple[Point, int]:
    """A quarter, half or week whose number stands before it, kept loose, or follows."""
    if i < len(tokens):
        kind, value, _ = tokens[i]
        if kind in ("num", "ord") and isinstance(value, int):
            return _unit(out, now, name, _LIMITS[name] if value < 0 else value), i + 1
        if kind == "dash" and value and i + 1 < len(tokens) and tokens[i + 1].kind == "num":
            number = tokens[i + 1].value
            assert isinstance(number, int)
            return _unit(out, now, name, number), i + 2  # "Q-3"
    if now.ordinal:
        number, now.ordinal = now.ordinal, 0
        return _unit(out, now, name, _LIMITS[name] if number < 0 else number), i
    if out.recurring or out.relative:
        return now, i
    raise NotRead(f"it does not say which {name}")


def _follows_unit(out: Gathered) -> bool:
    """Whether a quarter, half or week and a dash stand just before ("KW 12-14/2026")."""
    return out.shape.endswith("P-") and out.points[-1].unit is not None


def _second_year(now: Point, tokens: list[Token], i: int) -> int:
    """Take in the second year of "2025./2026." and, in a winter, school or fiscal year, of "2025-2026"."""
    if i + 1 >= len(tokens) or tokens[i + 1].kind != "year" or now.year is None:
        return i
    link, second = tokens[i], tokens[i + 1].value
    if second != now.year + 1 or now.part or now.mark:
        return i
    if link.kind == "slash" and tokens[i - 1].raw.endswith("."):
        now.year2 = now.year + 1
        return i + 2
    after = tokens[i + 2 : i + 4]
    named = now.season == 4 or now.school or now.fiscal
    named = named or any((t.kind == "sea" and t.value == 4) or t.kind in ("school", "fiscal") for t in after)
    if link.kind == "dash" and link.value and named:
        now.year2, now.hyphened = now.year + 1, True
        return i + 2
    return i


def _part(out: Gathered, now: Point, tokens: list[Token], i: int, name: str) -> tuple[Point, int]:
    if now.mark and now.count:
        now = _close(out, now)
    if now.part is not None:
        if now.count:
            now = _close(out, now)
        elif {now.part, name} <= {"early", "start"} or {now.part, name} <= {"late", "end"}:
            pass
        else:
            raise NotRead(f"“{now.part}” and “{name}” do not go together")
    elif now.count and i < len(tokens) and _begins_point(tokens, i, now):
        now = _close(out, now)
    now.part = name
    if i < len(tokens) and tokens[i].kind == "dash" and tokens[i].value:
        following = tokens[i + 1].kind if i + 1 < len(tokens) else ""
        if not now.count and following in ("year", "mon", "sea", "num", "unit", "my", "yy"):
            return now, i + 1  # "mid-2026"
    return now, i


def _begins_point(tokens: list[Token], i: int, now: Point) -> bool:
    """Whether what follows a part must be the point it belongs to ("June 2026 end of 2027")."""
    kind = tokens[i].kind
    return (kind == "year" and now.year is not None) or (kind == "mon" and now.month is not None)


def _past_count(tokens: list[Token], i: int) -> int:
    """The index after the number or letter of a phase, which counts no time ("Phase 3", "WP 2-4", "Lot A")."""
    if i < len(tokens) and (
        tokens[i].kind == "num" or (tokens[i].kind == "unknown" and len(tokens[i].raw) == 1)
    ):
        i += 1
        while (
            i + 1 < len(tokens)
            and tokens[i].kind in ("dash", "slash", "con")
            and tokens[i + 1].kind == "num"
            and not (i + 2 < len(tokens) and tokens[i + 2].kind in ("mon", "unit", "dash"))
        ):
            i += 2
    elif i < len(tokens) and tokens[i].kind == "ord":
        i += 1
    return i


def _dash(out: Gathered, now: Point, tokens: list[Token], i: int, tight: bool) -> tuple[Point, int]:
    following = tokens[i] if i < len(tokens) else None
    if following is None:
        if now.count:
            raise NotRead("it ends in a dash: what comes after is missing")
        return now, i
    if tight and not now.count and now.loose is None and out.shape[-1:] != "P":
        return now, i  # Maltese "mill-2026"
    if tight and now.has_sub and now.year is None and not now.dated and following.kind == "year":
        if not (i + 1 < len(tokens) and tokens[i + 1].kind in ("mon", "unit", "sea")):
            return now, i  # "Q3-2026"
    if tight and now.only_year and not now.mark and following.kind in ("unit", "mon", "sea"):
        rest = tokens[i + 1 : i + 4]
        if not any(token.kind in ("year", "yy", "my") for token in rest):
            return now, i  # "2026-Q3"
    if tight and following.kind in ("mark", "flag") and now.count:
        return now, i
    now = _close(out, now)
    if out.shape[-1:] not in ("-", "T", "U", "B", "u"):
        out.shape += "-"
    return now, i


def _slash(out: Gathered, now: Point, tokens: list[Token], i: int) -> Point:
    following = tokens[i] if i < len(tokens) else None
    if following is None:
        raise NotRead("it ends in a slash: what comes after is missing")
    counted = now.has_sub or (now.loose is not None and _follows_unit(out))
    if following.kind == "year" and now.year is None and counted and now.pair is None:
        return now  # "Q3/2026"
    if (
        following.kind in ("unit", "mon")
        and now.only_year
        and not any(token.kind == "year" for token in tokens[i + 1 : i + 4])
    ):
        return now  # "2026/Q3"
    if following.kind == "num" and now.has_sub and now.year is None and len(following.raw.strip(".")) == 2:
        if i + 1 >= len(tokens) or tokens[i + 1].kind not in ("unit", "mon", "year", "slash"):
            return now  # "Q3/26"
    if (
        following.kind == "num"
        and now.only_year
        and isinstance(following.value, int)
        and len(following.raw) == 2
        and now.season is not None
    ):
        return now
    now = _close(out, now)
    out.shape += "/"
    return now


def _numeric(
    out: Gathered, now: Point, tokens: list[Token], i: int, kind: str, value: object, raw: str
) -> tuple[Point, int]:
    assert isinstance(value, tuple)
    if kind == "dec":
        if i < len(tokens) and tokens[i].kind == "dash":
            i += 1
        if i < len(tokens) and (tokens[i].kind == "len" or tokens[i].value == "week"):
            now = _close(out, now)
            name = "week" if tokens[i].kind == "unit" else str(tokens[i].value)
            out.durations.append((value[0] + value[1] / 10, name))
            out.shape += "D"
            return now, i + 1
        if "," in raw or not 1 <= value[0] <= 31:
            raise NotRead(f"it is not clear what “{raw}” counts")
        kind, value = "dm", (value[1], value[0])
    if kind in ("yy", "ym", "y1"):
        first, second = value[0], value[1]
        if not 1900 <= first <= 2199:
            raise NotRead(f"{first} is not a year a plan would name")
        if now.dated or (now.mark and now.count):
            now = _close(out, now)
        now.count += 1
        plain = _year_pair(kind, first, second, raw)
        named = now.fiscal or now.school or now.season == 4 or now.unit is not None
        if named and second == (first + 1) % 100:
            plain = "years"  # "FY 2025-26"
        if plain == "month":
            if now.has_sub:
                now = _close(out, now)
                now.count += 1
            now.year, now.month, now.numeric = first, second, True
        elif plain == "years":
            now.year, now.year2 = first, second
        else:
            now.year = first
            now.pair = (kind, first, second)
        if i < len(tokens) and tokens[i].kind == "%":
            out.flags |= {"approximate", "uncertain"}
            i += 1
        return now, i
    if kind == "nn":
        if now.dated or now.month is not None:
            now = _close(out, now)
        first, second = value
        if (now.season is not None or now.unit is not None or now.school or now.fiscal) and second == (
            first + 1
        ) % 100:
            now.year, now.year2, now.short = 2000 + first, 2000 + first + 1, True  # "Schuljahr 24/25"
        else:
            now.pair = ("nn", first, second)
        now.count += 1
        return now, i
    if now.has_sub or now.dated or now.loose is not None or (now.mark and now.count):
        now = _close(out, now)
    now.numeric = True
    now.count += 1
    if kind in ("ymd", "ymd2", "dmy", "dmyy"):
        now.year, now.month, now.day = value
        if kind == "dmyy":
            now.year, now.short = 2000 + value[0], True
    elif kind == "my":
        now.year, now.month = value
    else:
        now.month, now.day = value
    if now.year is not None and not 1900 <= now.year <= 2199:
        raise NotRead(f"{now.year} is not a year a plan would name")
    if i < len(tokens) and tokens[i].kind == "%":
        out.flags |= {"approximate", "uncertain"}
        i += 1
    return now, i


def _year_pair(kind: str, first: int, second: int, raw: str) -> str:
    """How "2025-09", "2025/26" or "2025/2026" is meant: a month, two years, or unclear (empty)."""
    if second >= 1000:
        return "years"
    if kind == "y1":
        return ""
    follows = first % 100 < second
    if 1 <= second <= 12 and not follows:
        return "month"
    if 1 <= second <= 12:
        return "month" if "/" not in raw else ""
    if "/" in raw and second == (first + 1) % 100:
        return "years"
    return ""
