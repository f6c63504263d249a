"""The words behind the ids by which parts of a plan refer to each other: a reader never meets a bare id."""

from __future__ import annotations

from collections.abc import Sequence

from udtplan.model.facts import Facts
from udtplan.model.roadmap import Action
from udtplan.promises import is_placeholder
from udtplan.render.words.text import clean, line
from udtplan.render.words.words import Words


class Names:
    """The name or text behind an id; an id that nothing has is shown with words that say so.

    "TBD" is no id.
    """

    def __init__(self, facts: Facts, words: Words, actions: Sequence[Action] = ()) -> None:
        self._words = words
        self._stakeholders = {item.id: line(item.name) for item in facts.stakeholders}
        self._actions = {item.id: line(item.title) for item in actions}
        aims = (facts.bottlenecks, facts.outputs, facts.objectives)
        # The last of two with one id wins: what an action is meant to serve before what it may be about.
        self._aims = {item.id: line(item.name) for item in facts.data_sources}
        self._aims |= self._stakeholders
        self._aims |= {item.id: line(item.text) for register in aims for item in register}

    def aim(self, key: str) -> str:
        """What an action addresses: an objective, an output or a bottleneck; whatever it names, else."""
        return self._aims.get(key) or self._unknown(key)

    def stakeholder(self, key: str | None) -> str:
        """Who owns a source or is responsible for an action; "" if nobody is named."""
        return self._stakeholders.get(key or "") or self._unknown(key)

    def action(self, key: str) -> str:
        """What an action depends on."""
        return self._actions.get(key) or self._unknown(key)

    def _unknown(self, key: str | None) -> str:
        said = clean(key)
        is_none = not said or said == self._words.not_published or is_placeholder(said)
        return said if is_none else self._words.not_in_plan.format(id=said)
