"""Numbers: days, quarters, weeks and durations by the words beside them, numeric dates by their form."""

from __future__ import annotations

from .lexer import FIRST_YEAR, LAST_YEAR, Token
from .lexicon import TURN
from .point import NotRead, Point, Relative
from .scan import Scan

LIMITS = {"quarter": 4, "third": 3, "half": 2, "week": 53}
_WEEKS_IN_MONTH = 4
UNITS = ("unit", "halfway")


def unclear(raw: str) -> NotRead:
    return NotRead(f"it is not clear what “{raw}” counts")


def uncounted(*words: str) -> Relative:
    return Relative(f"“{' '.join(words)}” is counted from a start that is not given")


def number(scan: Scan, token: Token) -> None:
    """A number of up to three digits: a day, a duration, the number of a quarter, or not yet known."""
    value, raw = int(str(token.value)), token.raw
    following, width = scan.peek(), 1
    if following.kind == "dash" and following.value and _measures(scan.peek(1), raw):
        following, width = scan.peek(1), 2  # "18-month", "6-monthly"
    if following.kind == "recurring":
        return
    if following.kind == "len" or (_is_week(following) and not raw.endswith(".")):
        _duration(scan, value, raw, following, width)
    elif following.kind in UNITS:
        unit(scan, str(following.value), value)
        scan.skip()
    elif following.kind == "slash" and scan.peek(1).kind == "year" and value <= 12:
        _month_slash_year(scan, value, raw)
    else:
        loose(scan, value, raw)


def _is_week(token: Token) -> bool:
    return token.kind == "unit" and token.value == "week"


def _measures(token: Token, raw: str) -> bool:
    return token.kind in ("len", "recurring") or (_is_week(token) and not raw.endswith("."))


def _duration(scan: Scan, value: int, raw: str, measure: Token, width: int) -> None:
    if raw.endswith(".") and measure.value != "day":
        raise uncounted(raw, measure.raw)
    if measure.value == "day" and scan.peek(-2).kind in ("mon", "len"):
        if not scan.year_first:
            raise unclear(raw)
        loose(scan, value, raw)  # "kovo mėn. 15 d."
        scan.skip()
        return
    scan.letter("D")
    scan.out.durations.append((value, "week" if measure.kind == "unit" else str(measure.value)))
    scan.skip(width)


def _month_slash_year(scan: Scan, value: int, raw: str) -> None:
    """ "03 / 2026", but not the second number of "KW 10-12/2026"."""
    if scan.now.has_sub or scan.now.loose is not None or scan.follows_unit():
        loose(scan, value, raw)
        return
    if scan.now.year is not None:
        scan.close()
    scan.now.month, scan.now.numeric, scan.now.said = value, True, True
    scan.skip()


def loose(scan: Scan, value: int, raw: str) -> None:
    """A number whose meaning the rest of the point, or the other side of a range, must give."""
    if scan.out.relative:
        return  # "T0+6"
    if scan.now.closed and scan.now.month is None:
        scan.close()
    now = scan.now
    quoted = raw.startswith("'")
    if now.month is not None and now.day is None and 1 <= value <= 31 and not quoted:
        if now.numeric or scan.peek(-2).kind not in ("mon", "len", "mark"):
            raise unclear(raw)  # "May 2026 (2)"
        now.day, now.exact = value, raw
        return
    if now.loose is not None or (now.day is not None and not quoted):
        raise unclear(raw)
    now.loose, now.exact = value, raw


def ordinal(scan: Scan, token: Token) -> None:
    """ "first", "letztes": the number of a quarter or half, here or later, or a day before a month."""
    value, raw = int(str(token.value)), token.raw
    following = scan.peek()
    if following.kind in UNITS:
        unit(scan, str(following.value), value)
        scan.skip()
    elif value > 0 and following.kind in ("con", "dash", "slash", "mon"):
        loose(scan, value, raw + ".")
    elif following.kind == "len" or (following.kind == "num" and scan.peek(1).kind in ("len", "unit")):
        raise uncounted(raw, following.raw)
    elif following.kind and not scan.now.ordinal:
        scan.now.ordinal = value  # "antrasis 2026 m. pusmetis": what it counts comes later
    else:
        raise unclear(raw)


def counted(scan: Scan, token: Token) -> None:
    """A quarter, third, half or week that names its number behind it, or has named it long before."""
    name, following = str(token.value), scan.peek()
    if following.kind in ("num", "ord"):
        unit(scan, name, int(str(following.value)))
        scan.skip()
    elif following.kind == "dash" and following.value and scan.peek(1).kind == "num":
        unit(scan, name, int(str(scan.peek(1).value)))  # "Q-3"
        scan.skip(2)
    elif scan.now.ordinal:
        value, scan.now.ordinal = scan.now.ordinal, 0
        unit(scan, name, value)
    elif not (scan.out.recurring or scan.out.relative):
        raise NotRead(f"it does not say which {name}")


def unit(scan: Scan, name: str, value: int) -> None:
    """Note the ``value``-th quarter, third, half or week; -1 is the last."""
    if value == 0:
        raise Relative("it is counted from a start that is not given")
    if value > LIMITS[name]:
        raise NotRead(f"a year has no {name} {value}")
    if name == "week" and value <= _WEEKS_IN_MONTH and _month_follows(scan):
        name = "week-of-month"
    now = scan.now
    half_of_month = name == "half" and now.month is not None and now.unit is None and now.day is None
    if (now.has_sub and not half_of_month) or now.closed:
        scan.close()
        now = scan.now
    if now.pair is not None and now.pair[0] == "nn":
        raise NotRead("a pair of numbers and a quarter stand side by side")
    now.unit, now.number, now.said = name, LIMITS.get(name, 0) if value < 0 else value, True


def _month_follows(scan: Scan) -> bool:
    """Whether the word for "week" comes next and a month behind it: "first week of May"."""
    ahead = 2 if scan.peek(1).kind == "con" and scan.peek(1).value in ("f", "t") else 1
    return scan.peek().kind == "unit" and scan.peek(ahead).kind == "mon"


def phase(scan: Scan, token: Token) -> None:
    """Pass over the number or letter of a phase, which counts no time ("Phase 3", "WP 2-4", "Lot A")."""
    following = scan.peek()
    if following.kind == "ord":
        scan.skip()
    elif following.kind == "num" or (following.kind == "unknown" and len(following.raw) == 1):
        scan.skip()
        while (
            scan.peek().kind in ("dash", "slash", "con")
            and scan.peek(1).kind == "num"
            and scan.peek(2).kind not in ("mon", "unit", "dash")
        ):
            scan.skip(2)


def decimal(scan: Scan, token: Token) -> None:
    """ "3,5 years"; without a measure, "15.5" is the fifteenth of May."""
    whole, tenth = _numbers(token)
    if scan.peek().kind == "dash":
        scan.skip()
    measure = scan.peek()
    if measure.kind == "len" or _is_week(measure):
        scan.letter("D")
        scan.out.durations.append((whole + tenth / 10, "week" if _is_week(measure) else str(measure.value)))
        scan.skip()
        return
    if "," in token.raw or not 1 <= whole <= 31 or not 1 <= tenth <= 12 or scan.peek(-1).kind == "dash":
        raise unclear(token.raw)
    date(scan, Token("dm", (tenth, whole), token.raw))


def date(scan: Scan, token: Token) -> None:
    """A numeric date: day, month and year, or two of them."""
    if scan.now.has_sub or scan.now.dated or scan.now.loose is not None or scan.now.closed:
        scan.close()
    now, values = scan.now, _numbers(token)
    now.numeric = now.said = True
    if token.kind == "dm":
        now.month, now.day = values
    elif token.kind == "my":
        now.year, now.month = values
    else:
        now.year, now.month, now.day = values
    if token.kind == "dmyy":
        now.year, now.short = 2000 + values[0], True
    if now.year is not None:
        check_year(now.year)
    scan.take_percent()


def check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotRead(f"{year} is not a year a plan would name")


def _numbers(token: Token) -> tuple[int, ...]:
    assert isinstance(token.value, tuple)
    return token.value


def two_digits(scan: Scan, token: Token) -> None:
    """ "09/23", "24/25": a month and a year, or two years where a school year or a season is named."""
    if scan.now.dated or scan.now.month is not None:
        scan.close()
    now = scan.now
    first, second = _numbers(token)
    if _spans_years(now) and second == (first + 1) % 100:
        now.year, now.year2, now.short = 2000 + first, 2001 + first, True
    else:
        now.pair = ("nn", first, second)
    now.said = True


def _spans_years(point: Point) -> bool:
    return point.season is not None or point.unit is not None or point.school or point.fiscal


def year_and_more(scan: Scan, token: Token) -> None:
    """ "2025-09", "2025/26", "2025/2026", "2025/3": a month or a second year behind a year."""
    first, second = _numbers(token)
    check_year(first)
    if scan.now.dated or scan.now.closed:
        scan.close()
    now = scan.now
    meant = _second(token.kind, first, second, token.raw)
    in_a_row = second == (first + 1) % 100
    if in_a_row and (now.fiscal or now.school or now.season in (4, TURN) or now.unit is not None):
        meant = "year"  # "FY 2025-26"
    if meant == "month" and now.has_sub:
        scan.close()
        now = scan.now
    now.said = True
    now.year = first
    if meant == "month":
        now.month, now.numeric = second, True
    elif meant == "year":
        now.year2 = second
    else:
        now.pair = (token.kind, first, second)
    scan.take_percent()


def _second(kind: str, first: int, second: int, raw: str) -> str:
    """What the second number is: a "month", a "year", or unclear (empty)."""
    if second >= 1000:
        return "year"
    if kind == "y1":
        return ""
    if 1 <= second <= 12:
        return "month" if first % 100 >= second or "/" not in raw else ""
    return "year" if "/" in raw and second == (first + 1) % 100 else ""


def year(scan: Scan, token: Token) -> None:
    now = scan.now
    if now.dated or (scan.year_first and now.mark and now.has_sub):
        scan.close()
    scan.take_percent()
    scan.now.year, scan.now.said = int(str(token.value)), True
    _second_year(scan)


def _second_year(scan: Scan) -> None:
    """Take in the second year of "2025./2026." and, in a winter, school or fiscal year, of "2025-2026"."""
    now, link, second = scan.now, scan.peek(), scan.peek(1)
    if second.kind != "year" or now.year is None or second.value != now.year + 1 or now.part or now.mark:
        return
    after = (scan.peek(2), scan.peek(3))
    named = now.season in (4, TURN) or now.school or now.fiscal
    named = named or any(
        (token.kind == "sea" and token.value in (4, TURN)) or token.kind in ("school", "fiscal")
        for token in after
    )
    if link.kind == "slash" and scan.peek(-1).raw.endswith("."):
        now.year2 = now.year + 1
        scan.skip(2)
    elif link.kind == "dash" and link.value and named:
        now.year2, now.hyphened = now.year + 1, True
        scan.skip(2)


def interval(scan: Scan, token: Token) -> None:
    """ "[2025-12..2026-02]": some day between the two; any other bracket says nothing."""
    low, dots, high, closing = (scan.peek(ahead) for ahead in range(4))
    if dots.kind != "dots" or closing.kind != "]":
        return
    scan.close()
    ends = []
    for end in (low, high):
        if end.kind not in ("ymd", "ym", "year"):
            raise NotRead(f"“{end.raw}” is not a date")
        given = (end.value,) if isinstance(end.value, int) else _numbers(end)
        point = Point()
        point.year, point.month, point.day = (*given, None, None)[:3]
        ends.append(point)
    scan.now.span = (ends[0], ends[1])
    scan.now.year, scan.now.said = ends[0].year, True
    scan.skip(4)
    scan.close()  # nothing more can belong to it
