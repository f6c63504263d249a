"""A date with a remark: what stands in brackets, behind a comma or behind a condition, and names no day.

"Q2 2027 (council vote)", "T2 2027, sous réserve du budget", "June 2027 subject to the grant".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

from .lexer import Token, tokens
from .lexicon import Lexicon

_BRACKETS = re.compile(r"\(([^()]*)\)")
_MOST_CUTS = 24
# What belongs to a date, or may take it back or go on beyond it: a remark has nothing of that.
_NO_REMARK = frozenset(
    "year mon sea unit ymd ymd2 dmy dmyy my ym yy y1 nn dm dec len ongoing recurring review mark refuse term "
    "start-label end-label fiscal school dash slash dots + : % [ ]".split()
)
_LEADS_ON = frozenset(("num", "ord", "part", "halfway"))  # "3 workshops", "the end of the mandate"
_BEHIND = frozenset("FSXABn")  # "from the reserve", "before the elections", "by the council"
_ENDS = frozenset("TUuWw")
_TELLS = frozenset("unknown condition with relative".split())
_OPENS = frozenset("condition with relative".split())
_BY, _FROM = frozenset("UuBnX"), frozenset("FSA")


class Split(NamedTuple):
    """What may be the date and what the remark; ``link`` is "by" or "from" where the remark leads to the
    date with such a word ("until the end of the mandate (March 2026)")."""

    date: str
    remark: str
    link: str = ""


def splits(text: str, words: Lexicon) -> Iterator[Split]:
    """The ways in which a phrase can be a date with a remark, the likeliest first."""
    asides = [inside.strip() for inside in _BRACKETS.findall(text)]
    aside = "; ".join(inside for inside in asides if is_remark(tokens(inside, words)))
    bare = _tidy(_BRACKETS.sub(lambda match: " " if is_remark(tokens(match[1], words)) else match[0], text))
    if aside:
        yield Split(bare, aside)
    elif len(asides) == 1:
        outside = _tidy(_BRACKETS.sub(" ", text))
        found = tokens(outside, words)
        link = _link(found)
        if is_remark(found[1:] if link else found):
            yield Split(asides[0], outside, link)
    for date, remark in _clauses(bare, words):
        yield Split(date, f"{remark} ({aside})" if aside else remark)


def _clauses(text: str, words: Lexicon) -> Iterator[tuple[str, str]]:
    """The text without a last clause that is a remark, or without a first one before a comma."""
    for match in islice(_cuts().finditer(text, _last_date(text)), _MOST_CUTS):
        is_stop = not match.group().isalpha()
        tail = text[match.end() if is_stop else match.start() :].strip()
        found = tokens(tail, words)
        if found and (is_stop or _opens(found[0])) and is_remark(found):
            yield _tidy(text[: match.start()]), tail
    head, comma, rest = text.partition(",")
    if comma and not any(char.isdigit() for char in head) and is_remark(tokens(head, words)):
        yield rest.strip(), head.strip()


@cache
def _cuts() -> re.Pattern[str]:
    return re.compile(r"[,;|·•]|(?<!\w)[^\W\d_]")


def _last_date(text: str) -> int:
    """Behind the last year that the text names; there can be no remark before that."""
    return max(
        (match.end() for match in re.finditer(r"\d{4}|(?<=[/.'’])\d\d(?!\d)", text)), default=len(text)
    )


def _opens(token: Token) -> bool:
    return token.kind in _OPENS or token == ("flag", "uncertain", token.raw) or _is(token, "A")


def _is(token: Token, letters: str | frozenset[str]) -> bool:
    return token.kind == "con" and str(token.value) in letters


def _link(found: list[Token]) -> str:
    first = found[0] if found else None
    if first is None:
        return ""
    if first.kind == "relative":  # "after the", "prior to the"
        return {"after": "from", "before": "by", "prior": "by", "ahead": "by"}.get(first.raw, "")
    return "by" if _is(first, _BY) else "from" if _is(first, _FROM) else ""


def is_remark(found: list[Token]) -> bool:
    """Whether tokens say something, and nothing of a date."""
    is_break = any(token.kind == "unknown" and _interrupts().match(token.raw) for token in found)
    for at, token in enumerate(found):
        leads = token.kind in _LEADS_ON or _is(token, _BEHIND)
        if leads and not (_tells(found, at + 1) or (at and found[at - 1].kind == "phase")):
            return False
        if _is(token, _ENDS) or (
            token.kind in _NO_REMARK and not (is_break and token.kind in ("mon", "sea"))
        ):
            return False
    return any(token.kind in _TELLS for token in found)


def _tells(found: list[Token], at: int) -> bool:
    return at < len(found) and found[at].kind in _TELLS


@cache
def _interrupts() -> re.Pattern[str]:
    """Words for a time within the dates in which nothing happens ("with a break in August")."""
    return re.compile(r"break|pause|interru|unterbrech|pausa|onderbrek|pauze|przerw|prestávk|přestávk|paus\b")


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" ,;|·•")
