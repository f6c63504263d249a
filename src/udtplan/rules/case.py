"""What a rule may look at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from udtplan.findings import Fault, Place
from udtplan.model import roadmap
from udtplan.model.edition import Edition, Need
from udtplan.model.plan import Plan
from udtplan.model.roadmap import Action
from udtplan.model.template import Template
from udtplan.states import QuestionState, question_states
from udtplan.timeline import Bound, Period, read

_LONGEST_QUOTE = 60


class Phrase(NamedTuple):
    """A date phrase of the roadmap: where it stands, its words, and how they are read."""

    place: Place
    text: str
    period: Period


class Dated(NamedTuple):
    """An action and its period as read."""

    action: Action
    period: Period


@dataclass(frozen=True)
class Case:
    """All a rule may look at: one plan at one stage.

    Attributes:
        as_of: the day on which the plan is looked at; there is no other clock.
        faults: what could not be read, with the name of the file.
    """

    plan: Plan
    template: Template
    edition: Edition
    stage: str
    as_of: date
    faults: Sequence[tuple[str, Fault]] = ()

    @cached_property
    def states(self) -> list[QuestionState]:
        """How far each question is answered, in the template's order."""
        return question_states(self.plan, self.template, self.edition, self.stage)

    @cached_property
    def by_question(self) -> dict[str, QuestionState]:
        """The states by the ids of their questions."""
        return {state.question.id: state for state in self.states}

    @cached_property
    def actions(self) -> list[Action]:
        """The actions that are still meant to be done."""
        return [action for action in self.plan.roadmap.actions if action.status != "dropped"]

    @cached_property
    def timeline(self) -> list[Dated]:
        """The actions that have a timeline, with their period as read."""
        return [Dated(action, self._read(action.timeline)) for action in self.actions if action.timeline]

    @cached_property
    def phrases(self) -> list[Phrase]:
        """Every date phrase of the roadmap: of actions, their steps and their milestones."""
        written = []
        for action in self.actions:
            written.append((action.at("timeline"), action.timeline))
            for step in action.steps:
                if not isinstance(step, str):
                    written.append((step.at("timeline"), step.timeline))
            written += [(milestone.at("when"), milestone.when) for milestone in action.milestones]
        return [Phrase(place, text, self._read(text)) for place, text in written if text]

    def _read(self, text: str) -> Period:
        return read(text, self.plan.facts.language)

    def need(self, row: str) -> Need:
        """What the stage wants of something beside the questions ("questions-for-peers")."""
        return self.edition.need(row, "", self.stage)

    def question_at(self, place: Place) -> str:
        """The id of the question that a register answers; "" where it answers none."""
        if place.file == roadmap.FILE:
            return self._by_route.get(("actions",), "")
        lengths = range(len(place.route), 0, -1)
        return next((q for n in lengths if (q := self._by_route.get(place.route[:n]))), "")

    @cached_property
    def _by_route(self) -> dict[tuple[str | int, ...], str]:
        return {route: question.id for question in self.template.questions for route in question.routes}


def quoted(text: str) -> str:
    """Words of a plan as they stand in a message: on one line, not too long, in quotation marks."""
    line = " ".join(text.split())
    return f"“{line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1].rstrip() + '…'}”"


def worded(bound: Bound | None) -> str:
    """One end of a period in plain words: "summer 2025"."""
    return Period("", bound, bound).words() if bound is not None else "at a time that is not stated"
