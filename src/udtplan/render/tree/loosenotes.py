"""Footnotes of a plan that lack one of their halves: a mark without a text, a text without a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from udtplan.findings import Place
from udtplan.model.plan import Plan
from udtplan.render.tree.definitions import shared
from udtplan.render.tree.node import walk
from udtplan.render.tree.tree import tree

_HALF = re.compile(r"(\[\^[^\]\s]+\])(:?)")
_CODE = frozenset({"code", "mono"})


class Loose(NamedTuple):
    """Half a footnote: its mark as written, such as "[^1]", where it is, and whether it is the text."""

    place: Place
    mark: str
    is_text: bool


def loose_notes(plan: Plan, withheld: frozenset[str] = frozenset()) -> Iterator[Loose]:
    """Each half of a footnote, once an answer; documents show it as it is written.

    Args:
        withheld: the ids of questions that are not looked at.
    """
    for section in plan.answers.values():
        for answer in shared([answer for answer in section if answer.question not in withheld]):
            if "[^" not in answer.text:
                continue
            texts = (node.text for node in walk(tree(answer.markdown, 0)) if node.kind not in _CODE)
            for mark, colon in dict.fromkeys(half for text in texts for half in _HALF.findall(text)):
                yield Loose(answer.place.words(mark + colon), mark, bool(colon))
