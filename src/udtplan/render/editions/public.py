"""The part of a plan that the city shares with everybody, as a plan of its own.

What is not shared is not in it, so that no format can let it out.
"""

from __future__ import annotations

import dataclasses as dc
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from udtplan.model.facts import Facts
from udtplan.model.feedback import Feedback
from udtplan.model.node import Node
from udtplan.model.plan import Answer, Plan
from udtplan.model.roadmap import Action, Roadmap
from udtplan.model.template import Template
from udtplan.render.editions.contacts import Contacts
from udtplan.render.editions.shares import OWNER, Shares
from udtplan.render.tree.definitions import shared
from udtplan.render.words.words import Words

_Node = TypeVar("_Node", bound=Node)
_Any = TypeVar("_Any")

ALWAYS = frozenset({"template", "edition", "language", "city.name", "city.country"})
_NEVER = frozenset({"share", "share_questions", "questions_for_peers", "expectations"})
_BY_ENTRY = frozenset({"bottlenecks", "not_applicable", "answered_parts"})
NOTES = frozenset({"note", "status_note"})
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
    contacts = Contacts(plan.facts.city.name, words, assets)
    facts = _facts(plan.facts, shares, words)
    roadmap = _roadmap(plan, facts, shares, words) if shares.has_register("actions") else Roadmap()
    answers = {
        section: [
            _without(answer, contacts)
            for answer in shared([a for a in found if shares.has_answer(a.question, section)])
        ]
        for section, found in plan.answers.items()
    }
    shown = dc.replace(
        plan,
        facts=_part_without(facts, contacts),
        roadmap=_part_without(roadmap, contacts),
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
        if here in _BY_ENTRY or here in ALWAYS:
            continue
        if isinstance(value, Node):
            part = _part(value, here, shares, words)
            kept[name] = part if part.model_fields_set else None
        elif here in _NEVER or name in NOTES or not shares.has_register(here):
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
        elif not shares.has_field(here) or name in NOTES:
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


def _without(answer: Answer, contacts: Contacts) -> Answer:
    """An answer and its heading without contacts, and without what no reader sees."""
    text = contacts.out_of_markdown(answer.markdown)
    return dc.replace(answer, heading=contacts.out_of(answer.heading), text=text)


def _part_without(node: _Node, contacts: Contacts) -> _Node:
    """A part of the plan without contacts in any of its texts."""
    changed: dict[str, Any] = {}
    for name in node.model_fields_set - _REFERENCES:
        value = getattr(node, name)
        if (new := _value_without(value, contacts)) != value:
            changed[name] = new
    return _changed(node, **changed) if changed else node


def _value_without(value: Any, contacts: Contacts) -> Any:
    match value:
        case str():
            return contacts.out_of(value)
        case Node():
            return _part_without(value, contacts)
        case list():
            return [_value_without(item, contacts) for item in value]
    return value
