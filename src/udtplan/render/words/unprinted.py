"""The signs of a plan that its PDF can't show, and what stands in their place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from udtplan.findings import Place
from udtplan.model.node import Node
from udtplan.model.plan import Plan
from udtplan.render.document import Document
from udtplan.render.pdf.printed import stand_ins


class Unprinted(NamedTuple):
    """Signs of the plan, where they stand first, and the words printed instead."""

    place: Place
    signs: str
    instead: str


def unprinted(plan: Plan, document: Document) -> list[Unprinted]:
    """What a PDF of the document shows in other words; each only once.

    Args:
        plan: what the document was made from.
    """
    instead = stand_ins(document, document.language)
    if instead is None:
        return []
    found: dict[str, Unprinted] = {}
    for place, text in texts(plan, document.withheld):
        for signs, words in instead.found_in(text):
            found.setdefault(signs, Unprinted(place.words(signs), signs, words))
    return list(found.values())


def texts(plan: Plan, withheld: frozenset[str]) -> Iterator[tuple[Place, str]]:
    """What the city wrote, and where; the answers to some questions left out."""
    yield from _texts_in(plan.facts)
    for answers in plan.answers.values():
        for answer in answers:
            if answer.question not in withheld:
                yield answer.place, answer.heading
                yield answer.place, answer.prose
    yield from _texts_in(plan.roadmap)


def _texts_in(node: Node) -> Iterator[tuple[Place, str]]:
    for name, value in vars(node).items():
        for position, item in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(item, Node):
                yield from _texts_in(item)
            elif isinstance(item, str):
                yield node.at(node.key_of(name), *([position] if isinstance(value, list) else [])), item
