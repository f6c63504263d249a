"""What stays in a public edition though the city may not want it there: only the city can tell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from udtplan.amounts import find
from udtplan.contacts.doubtful import doubtful_accounts
from udtplan.findings import Place
from udtplan.model.plan import Plan
from udtplan.model.template import Template
from udtplan.render.editions.public import Published, public
from udtplan.render.editions.shares import FIELDS
from udtplan.render.words.unprinted import texts
from udtplan.render.words.words import words_for

_Amount = tuple[object, ...]


class Doubt(NamedTuple):
    """Words that stay, where they are written, and why that may be wrong."""

    place: Place
    words: str
    why: str


_ACCOUNT = "may be somebody's own account. Take it out, unless it is an office's"
_KEPT_BACK = "is also an amount that {questions} keeps back. Take it out, if nobody is to know it"


def doubts(plan: Plan, template: Template, assets: Path | None) -> Iterator[Doubt]:
    """Accounts that may be a person's, and amounts that are kept back where they belong.

    Raises:
        UserError: nothing of the plan is public, or it is not certain what.
    """
    published = public(plan, template, words_for(template.language), assets)
    yield from _accounts(published)
    yield from _amounts(plan, published)


def _accounts(published: Published) -> Iterator[Doubt]:
    city = published.plan.facts.city.name
    for place, text in texts(published.plan, frozenset()):
        for begin, end in doubtful_accounts(text, city):
            yield Doubt(place.words(text[begin:end]), text[begin:end], _ACCOUNT)


def _amounts(plan: Plan, published: Published) -> Iterator[Doubt]:
    """The amounts of public texts that stand in what the questions on money keep back."""
    money = [question for question in FIELDS["actions.cost"].questions if question in published.withheld]
    if not money:
        return
    language = plan.facts.language
    why = _KEPT_BACK.format(questions=f"`{money[0]}`")
    kept = _in_money(plan, money, language) - _in_money(published.plan, money, language)
    for place, text in texts(published.plan, frozenset()) if kept else ():
        for amount in find(text, language):
            if (amount.low, amount.high, amount.currency) in kept:
                yield Doubt(place.words(amount.text), amount.text, why)


def _in_money(plan: Plan, questions: list[str], language: str) -> set[_Amount]:
    """The amounts that a plan names as costs or funding."""
    facts = plan.facts
    named = [facts.funding.estimate, facts.funding.recurring] if facts.funding else []
    named += [source.amount for source in facts.funding.sources] if facts.funding else []
    named += [part.cost for part in plan.roadmap.actions] + [part.cost for part in facts.data_sources]
    told = (answer for answers in plan.answers.values() for answer in answers if answer.question in questions)
    found = (find(text, language) for text in (*named, *(answer.prose for answer in told)) if text)
    read = (amount for amounts in found for amount in amounts if amount.low is not None)
    return {(amount.low, amount.high, amount.currency) for amount in read}
