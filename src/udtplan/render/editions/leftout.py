"""What the public edition of a plan leaves out, counted and named."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from udtplan.model.node import Node
from udtplan.model.plan import Plan
from udtplan.model.template import HEADING, Template
from udtplan.render.editions.contacts import Contacts
from udtplan.render.editions.public import ALWAYS, NOTES, public
from udtplan.render.editions.shares import Shares, is_filled
from udtplan.render.words.unprinted import texts
from udtplan.render.words.words import Words


class LeftOut(NamedTuple):
    """What everybody may not read.

    Attributes:
        questions: those with an answer that is kept back, as people refer to them: "3.f Funding".
        own: how many texts that answer no question of the template.
        notes: how many `note` and `status_note` there are.
        peers, expectations: how many questions to other cities and expectations of the programme.
        contacts: how many ways to reach a person were taken out of what is shown.
    """

    questions: tuple[str, ...]
    own: int
    notes: int
    peers: int
    expectations: int
    contacts: int


def left_out(plan: Plan, template: Template, words: Words, assets: Path | None) -> LeftOut:
    """What the public edition leaves out.

    Raises:
        UserError: nothing of the plan is public, or it is not certain what.
    """
    published = public(plan, template, words, assets)
    # In Markdown the brackets around them are escaped.
    removed = sum(text.count(words.contact_removed) for _, text in texts(published.plan, frozenset()))
    return _kept_back(plan, template)._replace(contacts=removed)


def is_partly_private(plan: Plan, template: Template, words: Words) -> bool:
    """Whether the plan says anything that its public edition would not."""
    find = Contacts(plan.facts.city.name, words, None).find
    return any(_kept_back(plan, template)) or any(find(text) for _, text in texts(plan, frozenset()))


def _kept_back(plan: Plan, template: Template) -> LeftOut:
    shares, facts = Shares(plan, template), plan.facts
    told = {answer.question for found in plan.answers.values() for answer in found if answer.prose}
    return LeftOut(
        questions=tuple(
            f"{question.reference} {question.label}".strip()
            for question in template.questions
            if question.id in shares.withheld
            and (question.id in told or any(is_filled(plan, home) for home in _registers(question.home)))
        ),
        own=sum(
            bool(answer.prose) and not answer.question and not shares.has_answer("", section)
            for section, found in plan.answers.items()
            for answer in found
        ),
        notes=sum(1 for part in (facts, plan.roadmap) for _ in _notes(part)),
        peers=len(facts.questions_for_peers),
        expectations=len(facts.expectations),
        contacts=0,
    )


def _registers(homes: tuple[str, ...]) -> Iterator[str]:
    return (home for home in homes if home != HEADING and home not in ALWAYS)


def _notes(node: Node) -> Iterator[str]:
    for name in node.model_fields_set:
        value = getattr(node, name)
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, Node):
                yield from _notes(part)
            elif name in NOTES and part:
                yield part
