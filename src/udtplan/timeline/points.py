"""Tokens gathered into points in time ("end of March 2026") and the words between them ("from … to …").

Each connective becomes one letter and each point a ``P``, so that a whole phrase is a short string such as
``FPTP``, which ``grammar`` looks up. One function a kind of token, in HANDLERS.
"""

from __future__ import annotations

from collections.abc import Callable

from . import numbers
from .lexer import Token
from .point import Gathered, NotRead, Relative
from .scan import Scan

_FINER = ("unit", "mon", "sea")
UNANCHORED = "it gives no day: that depends on when it was written, or on something without a date here"

__all__ = ["NotRead", "Relative", "gather"]


def gather(tokens: list[Token], year_first: bool) -> Gathered:
    """Raises NotRead for what can't belong to a date, and Relative for what has none by itself."""
    scan = Scan(tokens, year_first)
    count = len(tokens)
    while scan.at < count:
        token = tokens[scan.at]
        scan.at += 1
        handler = HANDLERS.get(token.kind)
        if handler is None:
            scan.out.unknown.append(token.raw)
        else:
            handler(scan, token)
    scan.close()
    return scan.out


def _month(scan: Scan, token: Token) -> None:
    now = scan.now
    if now.month or now.season or now.pair or now.unit not in (None, "half", "week-of-month") or now.closed:
        scan.close()
        now = scan.now
    now.month, now.said = int(str(token.value)), True
    if now.loose is not None and now.loose <= 31 and not now.exact.startswith("'"):
        if scan.peek(-2).kind not in ("num", "ord"):
            raise numbers.unclear(now.exact)  # "(2) May 2026"
        now.day, now.loose = now.loose, None


def _season(scan: Scan, token: Token) -> None:
    if scan.now.has_sub or scan.now.pair or scan.now.closed:
        scan.close()
    scan.now.season, scan.now.said = int(str(token.value)), True


def _part(scan: Scan, token: Token) -> None:
    """ "early", "mid", "end of": of what comes next, or in some languages of what came before."""
    name = "mid" if token.kind == "halfway" else str(token.value)
    if scan.now.closed or (scan.now.part is not None and scan.now.said) or _begins_point(scan):
        scan.close()
    now = scan.now
    if now.part is not None and not (
        {now.part, name} <= {"early", "start"} or {now.part, name} <= {"late", "end"}
    ):
        raise NotRead(f"“{now.part}” and “{name}” do not go together")
    now.part = name
    following = scan.peek()
    hyphened = following.kind == "dash" and following.value and not now.said
    if hyphened and scan.peek(1).kind in ("year", "num", "my", "yy", *_FINER):
        scan.skip()  # "mid-2026"


def _begins_point(scan: Scan) -> bool:
    """Whether what follows a part must be the point it belongs to ("June 2026 end of 2027")."""
    kind = scan.peek().kind
    return (kind == "year" and scan.now.year is not None) or (kind == "mon" and scan.now.month is not None)


def _length(scan: Scan, token: Token) -> None:
    """The word "year", "month" or "day" without a number before it."""
    if scan.peek().kind == "num" and not scan.now.said:
        raise numbers.uncounted(token.raw, scan.peek().raw)
    if token.value == "day":
        raise NotRead(f"it is not clear which “{token.raw}” is meant")
    if token.value == "year":
        if scan.now.closed and scan.peek().kind == "mark":
            scan.close()  # "vuodesta 2026 vuoteen 2028"
        scan.now.yearword = True


def _dash(scan: Scan, token: Token) -> None:
    now, following, tight = scan.now, scan.peek(), bool(token.value)
    if not following.kind:
        if now.said:
            raise NotRead("it ends in a dash: what comes after is missing")
        return
    if tight and (
        (not now.said and now.loose is None and not scan.out.shape.endswith("P"))  # Maltese "mill-2026"
        or (now.has_sub and not now.dated and following.kind == "year" and scan.peek(1).kind not in _FINER)
        or (now.only_year and not now.mark and following.kind in _FINER and not _year_ahead(scan))
        or (now.said and following.kind in ("mark", "flag"))
    ):
        return  # "Q3-2026", "2026-Q3"
    scan.close()
    if scan.out.shape[-1:] not in ("-", "T", "U", "B", "u"):
        scan.out.shape += "-"


def _year_ahead(scan: Scan) -> bool:
    return any(scan.peek(ahead).kind in ("year", "yy", "my") for ahead in (1, 2, 3))


def _slash(scan: Scan, token: Token) -> None:
    now, following = scan.now, scan.peek()
    if not following.kind:
        raise NotRead("it ends in a slash: what comes after is missing")
    counted = now.has_sub or (now.loose is not None and scan.follows_unit())
    if following.kind == "year" and counted and not now.dated:
        return  # "Q3/2026"
    if following.kind in ("unit", "mon") and now.only_year and not _year_ahead(scan):
        return  # "2026/Q3"
    two_digits = following.kind == "num" and len(following.raw.strip(".")) == 2
    if (
        two_digits
        and now.has_sub
        and now.year is None
        and scan.peek(1).kind not in ("year", "slash", *_FINER)
    ):
        return  # "Q3/26"
    scan.letter("/" if token.value else ";")


def _plus(scan: Scan, token: Token) -> None:
    if scan.now.said:
        scan.now.mark = scan.now.mark or "F"  # "2026+"
    elif not scan.out.relative and not scan.out.shape.endswith("P"):
        raise NotRead("it is not clear what “+” adds to")


def _connective(scan: Scan, token: Token) -> None:
    scan.connect(str(token.value))


def _mark(scan: Scan, token: Token) -> None:
    scan.mark(str(token.value))


def _dots(scan: Scan, token: Token) -> None:
    scan.letter(".")


def _break(scan: Scan, token: Token) -> None:
    scan.close()


def _ongoing(scan: Scan, token: Token) -> None:
    scan.letter("G")


def _term(scan: Scan, token: Token) -> None:
    scan.close()
    if not scan.out.shape.endswith("L"):
        scan.out.shape += "L"


def _start_label(scan: Scan, token: Token) -> None:
    scan.letter("F")


def _end_label(scan: Scan, token: Token) -> None:
    scan.letter("B")


def _flag(scan: Scan, token: Token) -> None:
    scan.out.flags.add(str(token.value))


def _recurring(scan: Scan, token: Token) -> None:
    scan.out.recurring = True


def _relative(scan: Scan, token: Token) -> None:
    scan.out.relative = scan.out.relative or _counted_from_nowhere(scan, token) or UNANCHORED


def _counted_from_nowhere(scan: Scan, token: Token) -> str:
    """Why "M6" or "T2" gives no day; the lexer writes letters that count beside a number large."""
    before, after = scan.peek(-2), scan.peek()
    if not token.raw.isupper() or "num" not in (before.kind, after.kind):
        return ""
    return str(numbers.uncounted(token.raw + after.raw if after.kind == "num" else before.raw + token.raw))


def _done(scan: Scan, token: Token) -> None:
    scan.out.done = True


def _fiscal(scan: Scan, token: Token) -> None:
    scan.now.fiscal = True


def _school(scan: Scan, token: Token) -> None:
    scan.now.school = True


def _refuse(scan: Scan, token: Token) -> None:
    raise NotRead(f"“{token.raw}” turns the rest into something else")


def _nothing(scan: Scan, token: Token) -> None:
    """Says nothing about a date."""


Handler = Callable[[Scan, Token], None]

HANDLERS: dict[str, Handler] = {
    "year": numbers.year,
    "num": numbers.number,
    "ord": numbers.ordinal,
    "unit": numbers.counted,
    "dec": numbers.decimal,
    "nn": numbers.two_digits,
    "phase": numbers.phase,
    "[": numbers.interval,
    "mon": _month,
    "sea": _season,
    "part": _part,
    "halfway": _part,
    "len": _length,
    "con": _connective,
    "mark": _mark,
    "dash": _dash,
    "slash": _slash,
    "dots": _dots,
    "break": _break,
    "flag": _flag,
    "ongoing": _ongoing,
    "recurring": _recurring,
    "relative": _relative,
    "term": _term,
    "done": _done,
    "fiscal": _fiscal,
    "school": _school,
    "start-label": _start_label,
    "end-label": _end_label,
    "+": _plus,
    "refuse": _refuse,
}
HANDLERS |= dict.fromkeys(("ymd", "ymd2", "dmy", "dmyy", "my", "dm"), numbers.date)
HANDLERS |= dict.fromkeys(("yy", "ym", "y1"), numbers.year_and_more)
HANDLERS |= dict.fromkeys(("label", "duration", "review", "weekday", ",", "(", ")", "]", ":"), _nothing)
