"""The part of a plan that the city shares with everybody, as a plan of its own.

What is not shared is not in it, so that no format can let it out.
"""

from __future__ import annotations

import dataclasses as dc
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from udtplan.contacts.possible import possible_contacts
from udtplan.model.facts import Facts
from udtplan.model.feedback import Feedback
from udtplan.model.node import Node
from udtplan.model.plan import Answer, Plan
from udtplan.model.roadmap import Action, Roadmap
from udtplan.model.template import Template
from udtplan.render.editions.shares import OWNER, Shares
from udtplan.render.markdown.text import rewritten
from udtplan.render.tree.cut import cut, cut_tree
from udtplan.render.tree.definitions import shared
from udtplan.render.tree.tree import tree
from udtplan.render.words.words import Words

_Node = TypeVar("_Node", bound=Node)
_Any = TypeVar("_Any")

_ALWAYS = frozenset({"template", "edition", "language", "city.name", "city.country"})
_NEVER = frozenset({"share", "share_questions", "questions_for_peers", "expectations"})
_BY_ENTRY = frozenset({"bottlenecks", "not_applicable", "answered_parts"})
_NOTES = frozenset({"note", "status_note"})
# Names by which parts refer to each other; they are no words.
_REFERENCES = frozenset({"id", "owner", "addresses", "depends_on", "question", "template", "language"})


class Published(NamedTuple):
    """What everybody may read, and the ids of the questions of which they read nothing."""

    plan: Plan
    withheld: frozenset[str]


def public(plan: Plan, template: Template, words: Words, assets: Path | None = None) -> Published:
    """The plan without what the city keeps to itself, without notes and without ways to reach a person.

    Raises:
        UserError: nothing is shared with everybody, or it is not certain what.
    """
    shares = Shares(plan, template)
    shares.demand()
    contact = _Contacts(plan.facts.city.name, words, assets)
    facts = _facts(plan.facts, shares, words)
    roadmap = _roadmap(plan, facts, shares, words) if shares.has_register("actions") else Roadmap()
    answers = {
        section: list(
            map(contact.out_of, shared([a for a in found if shares.has_answer(a.question, section)]))
        )
        for section, found in plan.answers.items()
    }
    shown = dc.replace(
        plan,
        facts=contact.out_of_part(facts),
        roadmap=contact.out_of_part(roadmap),
        feedback=Feedback(),
        answers=answers,
        other_files=(),
        files=None,
        unfit_pictures={},
    )
    return Published(shown, shares.withheld)


def _facts(facts: Facts, shares: Shares, words: Words) -> Facts:
    return _changed(
        _part(facts, "", shares, words),
        share="public",
        bottlenecks=[item for item in facts.bottlenecks if shares.has_entry("bottlenecks", item.question)],
        not_applicable=[item for item in facts.not_applicable if shares.has_entry("", item.question)],
        answered_parts={
            name: said for name, said in facts.answered_parts.items() if shares.has_entry("", name)
        },
    )


def _part(node: _Node, route: str, shares: Shares, words: Words) -> _Node:
    """A part of the facts with only those of its values that are public."""
    kept: dict[str, Any] = {}
    for name, about in type(node).model_fields.items():
        value, here = getattr(node, name), f"{route}.{name}".strip(".")
        if here in _BY_ENTRY or here in _ALWAYS:
            continue
        if isinstance(value, Node):
            part = _part(value, here, shares, words)
            kept[name] = part if part.model_fields_set else None
        elif here in _NEVER or name in _NOTES or not shares.has_register(here):
            kept[name] = about.get_default(call_default_factory=True)
        elif isinstance(value, list):
            kept[name] = [_entry(item, here, shares, words) for item in value]
    return _changed(node, **kept)


def _entry(item: _Any, route: str, shares: Shares, words: Words) -> _Any:
    """An entry of a register without notes, and without what it says on questions that are kept back.

    That somebody is responsible may be said even where it is not said who.
    """
    if not isinstance(item, Node):
        return item
    kept: dict[str, Any] = {}
    for name, about in type(item).model_fields.items():
        value, here = getattr(item, name), f"{route}.{name}"
        if not shares.has_field(here) and name == OWNER:
            kept[name] = words.not_published if value else None
        elif not shares.has_field(here) or name in _NOTES:
            kept[name] = about.get_default(call_default_factory=True)
        elif isinstance(value, list):
            kept[name] = [_entry(part, here, shares, words) for part in value]
    return _changed(item, **kept)


def _roadmap(plan: Plan, facts: Facts, shares: Shares, words: Words) -> Roadmap:
    """The roadmap; what an action refers to is left out where that is not public."""
    aims, known = _aims(facts, plan.facts), {action.id for action in plan.roadmap.actions}

    def action(written: Action) -> Action:
        return _changed(
            _entry(written, "actions", shares, words),
            addresses=[key for key in written.addresses if key in aims],
            depends_on=[key for key in written.depends_on if key in known],
        )

    return _changed(plan.roadmap, actions=[action(item) for item in plan.roadmap.actions])


def _aims(shown: Facts, whole: Facts) -> set[str]:
    """The ids that an action may name: those whose words are public, and are what the id stands for."""

    def proper(facts: Facts) -> set[str]:
        return {item.id for part in (facts.objectives, facts.outputs, facts.bottlenecks) for item in part}

    others = {item.id for part in (shown.stakeholders, shown.data_sources) for item in part}
    return proper(shown) | (others - proper(whole))


def _changed(node: _Node, **values: Any) -> _Node:
    """A part of the plan with other values; what has become nothing counts as never written."""
    made = node.model_copy(update=values)
    made.model_fields_set.difference_update(
        name for name, value in values.items() if not value or name not in node.model_fields_set
    )
    return made


class _Contacts:
    """Words in place of ways to reach somebody."""

    def __init__(self, city: str, words: Words, assets: Path | None) -> None:
        self._city, self._words, self._assets = city, words, assets
        self._instead = f"[{words.contact_removed}]"

    def _find(self, text: str) -> list[tuple[int, int]]:
        return possible_contacts(text, self._city)

    def out_of(self, answer: Answer) -> Answer:
        """An answer and its heading without contacts, and without what no reader sees."""
        blocks = tree(answer.prose, 0)
        without = cut_tree(blocks, self._find, self._instead)
        text = answer.prose if without == blocks else rewritten(without, self._assets, self._words)
        return dc.replace(answer, heading=self._text(answer.heading), text=text)

    def out_of_part(self, node: _Node) -> _Node:
        """A part of the plan without contacts in any of its texts."""
        changed: dict[str, Any] = {}
        for name in node.model_fields_set - _REFERENCES:
            value = getattr(node, name)
            if (new := self._value(value)) != value:
                changed[name] = new
        return _changed(node, **changed) if changed else node

    def _value(self, value: Any) -> Any:
        match value:
            case str():
                return self._text(value)
            case Node():
                return self.out_of_part(value)
            case list():
                return [self._value(item) for item in value]
        return value

    def _text(self, text: str) -> str:
        return cut(text, self._find, self._instead)
