"""What a rule may look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from udtplan.dates import PlanDates
from udtplan.findings import Fault, Location, Place
from udtplan.model import roadmap
from udtplan.model.edition import Edition, Need
from udtplan.model.node import Node
from udtplan.model.plan import Plan
from udtplan.model.roadmap import Action
from udtplan.model.template import Template
from udtplan.states import QuestionState, question_states
from udtplan.timeline import Bound, Period
from udtplan.timeline.wording import say_bound

_LONGEST_QUOTE = 60
T = TypeVar("T")


class Phrase(NamedTuple):
    """A date phrase of the roadmap: where it stands, its words, and how they are read."""

    place: Place
    text: str
    period: Period


class Dated(NamedTuple):
    """An action and its period as read."""

    action: Action
    period: Period


class Idle(NamedTuple):
    """A name in a waiver that waives nothing.

    Attributes:
        name: as written; the whole waiver where it can't be read.
        why: "idle" if nothing is found, "elsewhere" if it is found in another place of the file, "unknown" if
            there is no such rule, "family" if it means several, "never" if its findings can't be waived,
            "unclear" if the waiver can't be read.
        near: the rule that was probably meant, or "".
        span: what to take out of the file, as an offset and a length; None where it is no comment.
        line: where its rule finds something, if that is elsewhere.
    """

    name: str
    why: str
    location: Location
    near: str = ""
    span: tuple[int, int] | None = None
    line: int = 0


class Waiver(NamedTuple):
    """What stands in a plan or its settings so that a finding is left out, and what it is good for.

    Attributes:
        rules: the codes it names.
        until: the last day on which it holds.
        is_over: whether that day has passed.
        idle: what of it has no effect.
        covers: whether there is something that it leaves out, or would if it still held.
        is_needed: whether something of that is left out by no other waiver.
    """

    place: Place
    location: Location
    rules: tuple[str, ...]
    reason: str
    until: date | None
    is_over: bool
    idle: tuple[Idle, ...]
    covers: bool
    is_needed: bool = True


@dataclass(frozen=True)
class Case:
    """All a rule may look at: one plan at one stage.

    Attributes:
        as_of: the day on which the plan is looked at; there is no other clock.
        faults: what could not be read, with the name of the file.
        waivers: those of the plan; empty until all rules but those that judge waivers have looked.
    """

    plan: Plan
    template: Template
    edition: Edition
    stage: str
    as_of: date
    faults: Sequence[tuple[str, Fault]] = ()
    waivers: Sequence[Waiver] = ()

    @cached_property
    def states(self) -> list[QuestionState]:
        """How far each question is answered, in the template's order."""
        return question_states(self.plan, self.template, self.edition, self.stage)

    @cached_property
    def by_question(self) -> dict[str, QuestionState]:
        """The states by the ids of their questions."""
        return {state.question.id: state for state in self.states}

    @cached_property
    def dates(self) -> PlanDates:
        """How the plan's date phrases are read."""
        return PlanDates(self.plan)

    @cached_property
    def actions(self) -> list[Action]:
        """The actions that are still meant to be done."""
        return [action for action in self.plan.roadmap.actions if action.status != "dropped"]

    @cached_property
    def timeline(self) -> list[Dated]:
        """The actions that have a timeline, with their period as read."""
        return [Dated(action, self.dates.read(action.timeline)) for action in self.actions if action.timeline]

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
        return [Phrase(place, text, self.dates.read(text)) for place, text in written if text]

    def keep(self, read: Callable[[Case], T]) -> T:
        """What a function reads from the case: read once for all rules, and forgotten with it."""
        if read not in self._kept:
            self._kept[read] = read(self)
        found: T = self._kept[read]
        return found

    @cached_property
    def _kept(self) -> dict[Callable[[Case], Any], Any]:
        return {}

    def has_faults(self, file: str) -> bool:
        """Whether something in a file could not be read: it may say what seems to be missing."""
        return any(name == file for name, _ in self.faults)

    def lacking(self, node: Node, key: str, shown: str) -> Place:
        """Where to say that a part of the plan lacks a value: at what people know it by, or, where its file
        has faults, at the value itself. If that is one of them, nothing more is said of it."""
        return node.at(key) if self.has_faults(node.place.file) else node.at(shown)

    def is_open_part(self, question: str, *parts: int) -> bool:
        """Whether the city declares one of these parts of a question to be open: C002 has said so."""
        state = self.by_question.get(question)
        return state is not None and not set(parts).isdisjoint(state.open_parts)

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
    """One end of a period in plain words: "summer 2025", "mid 2028", "between May 2025 and March 2026"."""
    return say_bound(bound) if bound is not None else "at a time that is not stated"
