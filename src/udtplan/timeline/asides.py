"""What stands beside a date and is none of its own: when it is looked at again, the same time once more."""

from __future__ import annotations

from .lexer import Token
from .period import Period

_DAYS = frozenset(("year", "ymd", "ymd2", "dmy", "dmyy", "my", "ym", "yy", "y1", "nn"))
_CLAUSE = _DAYS.union(
    "review recurring mon sea part halfway unit ord num len dm slash label flag weekday )".split()
)
_JOINS = frozenset("&tf")  # "every March and September", "en mars"
_BOUNDS = frozenset((",", "break", "(", "with", "dash"))


def without_review(tokens: list[Token]) -> tuple[list[Token], bool] | None:
    """The tokens before a last clause that only says when the matter is reviewed, and whether it recurs.

    None where there is no such clause, or where it says more: until when it is reviewed, or by whom.
    """
    last = max((at for at, token in enumerate(tokens) if token.kind == "review"), default=0)
    if not last:
        return None
    cut = last
    while cut and not _ends_before(tokens[cut - 1]):
        cut -= 1
    if not cut:
        cut = last  # "ongoing from May 2026 review every March"
    clause, main = tokens[cut:], tokens[:cut]
    while main and _ends_before(main[-1]):
        main = main[:-1]
    kinds = {token.kind for token in clause}
    recurs, dated = "recurring" in kinds, bool(kinds & _DAYS)
    if not main or recurs == dated or not all(map(_is_of_review, clause)):
        return None
    if ")" in kinds and not (tokens[cut - 1].kind == "(" and clause[-1].kind == ")"):
        return None
    return main, recurs


def _is_of_review(token: Token) -> bool:
    return token.kind in _CLAUSE or (token.kind == "con" and token.value in _JOINS)


def _ends_before(token: Token) -> bool:
    """Whether a clause can begin behind a token."""
    if token.kind == "dash":
        return not token.value  # with spaces
    return token.kind in _BOUNDS or (token.kind == "con" and token.value == "&")


def is_open_or_long(period: Period) -> bool:
    """Whether there is anything to look at again: the period has no end, or more than one time in it."""
    return "open-end" in period.flags or (period.is_dated and period.start != period.end)


def in_brackets(tokens: list[Token]) -> tuple[list[Token], list[Token]] | None:
    """The tokens outside and inside the one pair of brackets, if both name something of a date."""
    kinds = [token.kind for token in tokens]
    if kinds.count("(") != 1 or kinds.count(")") != 1:
        return None
    opens, closes = kinds.index("("), kinds.index(")")
    outside, inside = tokens[:opens] + tokens[closes + 1 :], tokens[opens + 1 : closes]
    if not _names(outside) or not _names(inside):
        return None
    return outside, inside


def _names(tokens: list[Token]) -> bool:
    return any(token.kind in _DAYS or token.kind in ("mon", "sea", "unit") for token in tokens)


def agreed(period: Period, other: Period) -> Period | None:
    """The period, or that of its readings, that covers the same days as another; None where none does."""
    if other.start is None or other.end is None or other.readings:
        return None
    days = (other.start.earliest, other.end.latest)
    ways = [(reading.start, reading.end) for reading in period.readings] or [(period.start, period.end)]
    same = [(start, end) for start, end in ways if start and end and (start.earliest, end.latest) == days]
    if len(same) != 1:
        return None
    flags = tuple(flag for flag in period.flags if flag != "ambiguous")
    return Period(period.text, *same[0], flags)
