"""Passages and lists that stand in a plan twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from udtplan.lazy import pattern
from udtplan.prose import folded
from udtplan.rules.case import Case
from udtplan.rules.texts import Text

_WORD = pattern(r"\w+")
_ITEM = pattern(
    r"^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(\S[^\n]*(?:\n[ \t]+(?![-*+\s]|\d+[.)])[^\n]+)*)", re.MULTILINE
)
# A run that is twice as long holds one of the blocks of this length by which texts are known.
_BLOCK = 13
_FEWEST_ITEMS = 5
_LISTS = (("stakeholders", "name"), ("data_sources", "name"), ("outputs", "text"), ("objectives", "text"))


class Copy(NamedTuple):
    """Words that stand in an earlier text, too.

    Attributes:
        phrase: where they begin, as written.
        size: how many words, or how many items of a list.
        other: the earlier text, or the key of a register.
    """

    text: Text
    phrase: str
    size: int
    other: Text | str


def copied_passages(texts: Sequence[Text], least: int) -> Iterator[Copy]:
    """Runs of at least `least` words, 25 or more, that an earlier text has word for word."""
    blocks: dict[tuple[str, ...], tuple[int, int]] = {}
    openings: set[tuple[str, str]] = set()
    compared = [text.tokens for text in texts]
    for number, words in enumerate(compared):
        if len(words) < least:
            continue
        end = 0
        for position, pair in enumerate(pairwise(words)) if not openings.isdisjoint(pairwise(words)) else ():
            if position < end or pair not in openings:
                continue
            found = blocks.get(tuple(words[position : position + _BLOCK]))
            if found is None or texts[found[0]].question == texts[number].question != "":
                continue
            begin, end = _longest(words, position, compared[found[0]], found[1])
            if end - begin >= least:
                yield Copy(texts[number], _phrase(texts[number].words, begin), end - begin, texts[found[0]])
        for position in range(0, len(words) - _BLOCK + 1, least - _BLOCK + 1):
            blocks.setdefault(tuple(words[position : position + _BLOCK]), (number, position))
            openings.add((words[position], words[position + 1]))


def _longest(words: list[str], position: int, others: list[str], other: int) -> tuple[int, int]:
    begin, end = position, position
    while begin and other - (position - begin) and words[begin - 1] == others[other - (position - begin) - 1]:
        begin -= 1
    behind = zip(words[position:], others[other:], strict=False)
    end += next(
        (n for n, (a, b) in enumerate(behind) if a != b), min(len(words) - position, len(others) - other)
    )
    return begin, end


def _phrase(text: str, begin: int) -> str:
    found = [match.span() for match in _WORD.finditer(text)][begin : begin + 8]
    return text[found[0][0] : found[-1][1]]


def copied_lists(case: Case, texts: Sequence[Text]) -> Iterator[Copy]:
    """Lists with at least five items that an earlier list has, too: in a register or in another answer."""
    known: list[tuple[frozenset[str], Text | str]] = []
    for register, key in _LISTS:
        entries = getattr(case.plan.facts, register)
        known.append((frozenset(" ".join(folded(getattr(entry, key))) for entry in entries), register))
    for text in texts:
        lines = text.words.count("\n") + 1
        written = _ITEM.findall(text.words) if lines >= _FEWEST_ITEMS else ()
        items = {" ".join(folded(item)): item for item in written}
        for others, where in known:
            both = [item for compared, item in items.items() if compared in others]
            if len(both) >= _FEWEST_ITEMS:
                yield Copy(text, both[0], len(both), where)
                break
        if len(items) >= _FEWEST_ITEMS:
            known.append((frozenset(items), text))
