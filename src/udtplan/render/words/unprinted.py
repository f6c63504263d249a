"""The signs of a plan that its PDF can't show, and what stands in their place."""

from __future__ import annotations

import dataclasses as dc
from collections.abc import Callable, Collection, Iterator
from typing import Any, NamedTuple

from udtplan.findings import Place
from udtplan.model.node import Node
from udtplan.model.plan import Plan
from udtplan.render.document import Document
from udtplan.render.pdf.printed import stand_ins
from udtplan.render.words.glyphs import all_text


class Unprinted(NamedTuple):
    """Signs of the plan, where they stand first, and the words printed instead."""

    place: Place
    signs: str
    instead: str


def unprinted(plan: Plan, document: Document, kinds: Collection[str] = ("",)) -> list[Unprinted]:
    """What PDFs of the document show in other words; each only once.

    Args:
        plan: what the document was made from.
        kinds: of the PDFs, as `udtplan.render.KINDS` names them.
    """
    instead = stand_ins(document, document.language)
    if instead is None:
        return []
    shown = "\n".join(all_text(_SHOWN[kind](document)) for kind in kinds)
    found: dict[str, Unprinted] = {}
    for place, text in texts(plan, document.withheld):
        for signs, words in instead.found_in(text):
            if signs in shown:
                found.setdefault(signs, Unprinted(place.words(signs), signs, words))
    return list(found.values())


def _whole(document: Document) -> Any:
    # What is attached is not printed.
    return dc.replace(document, data="")


def _brief(document: Document) -> Any:
    from udtplan.render.short.brief import TIERS, sheet

    return document.city, document.facts, sheet(document, TIERS[-1])


def _slides(document: Document) -> Any:
    from udtplan.render.slides.deck import deck

    # Only the PowerPoint file has notes, and it keeps every sign.
    return document.city, [dc.replace(slide, notes="") for slide in deck(document)]


_SHOWN: dict[str, Callable[[Document], Any]] = {"": _whole, "brief": _brief, "slides": _slides}
"""What each kind of document holds of the plan, at most."""


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
