"""Which rules a word means: a code, a name or a family, in any case."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache

from udtplan.errors import UserError
from udtplan.rules import RULES

UNREADABLE = "S001"
"""What can't be read can't be checked: this rule always looks, and nothing hides what it finds."""

_CODE = re.compile(r"([A-Z])0*(\d{1,3})")


@cache
def _words() -> dict[str, str]:
    return {word: rule.code for rule in RULES.values() for word in (rule.code.casefold(), rule.name)}


def code_of(word: str) -> str:
    """The code of the rule that a code or name means; "" if there is none."""
    return _words().get(word.strip().casefold(), "")


def codes_of(word: str) -> tuple[str, ...]:
    """The codes that a code, a name or a family ("T") means; none if there is no such rule."""
    if code := code_of(word):
        return (code,)
    family = word.strip().upper()
    return tuple(code for code in RULES if len(family) == 1 and code.startswith(family))


def near(word: str) -> str:
    """The code or name that was probably meant, or ""."""
    word = word.strip()
    if (match := _CODE.fullmatch(word.upper())) and (code := f"{match[1]}{match[2]:0>3}") in RULES:
        return code
    known = [known for rule in RULES.values() for known in (rule.code, rule.name)]
    found = get_close_matches(word.upper(), known, 1) or get_close_matches(word.casefold(), known, 1)
    return found[0] if found else ""


def demand(word: str, where: str = "") -> tuple[str, ...]:
    """The same as `codes_of`.

    Raises:
        UserError: there is no such rule; `where` says who asks for it.
    """
    if codes := codes_of(word):
        return codes
    families = "".join(sorted({code[0] for code in RULES}))
    remedy = (
        f"Did you mean {meant}?"
        if (meant := near(word))
        else f"Write a code (T003), a name (ambiguous-period) or a family: {', '.join(families)}."
    )
    raise UserError(f"{where}there is no rule {word!r}." if where else f"There is no rule {word!r}.", remedy)


def split(words: Iterable[str]) -> list[str]:
    """The words, where several may stand in one with commas between them."""
    return [part.strip() for word in words for part in word.split(",") if part.strip()]
