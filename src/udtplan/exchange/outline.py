"""The roadmap of a plan with its dates read and its names resolved: what every export is made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from udtplan.dates import PlanDates
from udtplan.exchange.reasoning import Reasoning, reasoning
from udtplan.model import roadmap as model
from udtplan.timeline import Period

if TYPE_CHECKING:
    from udtplan.model.plan import Plan
    from udtplan.model.template import Template

OTHER_PHASE = "Other actions"
"""The heading of actions for which no phase is written."""


@dataclass(frozen=True, slots=True)
class Step:
    """One piece of work within an action; `timeline` and `owner` are None where the action's hold."""

    text: str
    timeline: str | None
    period: Period | None
    owner: str | None


@dataclass(frozen=True, slots=True)
class Milestone:
    """Something one can see is reached. `key` names it among all milestones of the roadmap."""

    key: str
    when: str
    what: str
    period: Period

    @property
    def day(self) -> date | None:
        """The day on which it is reached at the latest; None if the words give none."""
        bound = self.period.end or self.period.start
        return bound.latest if bound else None


@dataclass(frozen=True, slots=True)
class Row:
    """One action.

    Attributes:
        key: the action's id, with a number where another action has the same.
        phase: the phase's id as the template knows it, or as written.
        owner, addresses: ids; `owner_name` and `address_names` are the names behind them.
        timeline: in the city's own words; `period` is how they are read.
        depends_on: ids of actions, known or not.
    """

    key: str
    id: str
    title: str
    phase: str | None
    goal: str
    steps: tuple[Step, ...]
    owner: str | None
    owner_name: str
    timeline: str | None
    period: Period | None
    milestones: tuple[Milestone, ...]
    addresses: tuple[str, ...]
    address_names: tuple[str, ...]
    depends_on: tuple[str, ...]
    status: str | None
    status_note: str
    cost: str
    deliverable: str

    @property
    def first_day(self) -> date | None:
        """The first day on which it may run; the only known one where the start is not stated."""
        if self.period is None:
            return None
        if self.period.start is not None:
            return self.period.start.earliest
        return self.period.end.latest if self.period.end is not None else None

    @property
    def last_day(self) -> date | None:
        """The last day on which it may run; the first where no end is stated."""
        if self.period is None:
            return None
        return self.period.end.latest if self.period.end is not None else self.first_day

    @property
    def is_vague(self) -> bool:
        """Whether a start or end is known no better than to some months."""
        return self.period is not None and is_vague(self.period)


@dataclass(frozen=True, slots=True)
class Phase:
    """The actions of one phase, in the order they are written."""

    label: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole roadmap.

    Attributes:
        name: of the plan's folder.
        phases: in the template's order, then the city's own.
        rows: all actions in the order they are written.
        as_of: the day it is looked at from; None if no day was named.
        is_unread: whether actions may stand in what can't be read.
    """

    name: str
    city: str
    language: str
    phases: tuple[Phase, ...]
    rows: tuple[Row, ...]
    reasoning: Reasoning
    as_of: date | None = None
    is_unread: bool = False

    @property
    def heading(self) -> str:
        """The roadmap's name in words."""
        return f"Roadmap of {line(self.city)}"

    @property
    def undated(self) -> list[Row]:
        """The actions that can't be drawn: without a timeline, or with one that gives no day."""
        return [row for row in self.rows if row.first_day is None]

    def by_id(self, key: str) -> Row | None:
        """The first action of that id."""
        return next((row for row in self.rows if row.id == key), None)


def outline(
    plan: Plan,
    template: Template,
    as_of: date | None = None,
    delays: Mapping[str, str] | None = None,
) -> Outline:
    """The roadmap of a plan. Nothing of it is left out, and all texts are as written.

    Args:
        delays: how much later actions end, by their ids ("3m").

    Raises:
        ValueError: a delay can't be read; the message says so to people.
    """
    reader = _Reader(plan, template)
    rows = tuple(reader.rows())
    labels = {phase.id: phase.label for phase in template.phases}
    groups: dict[str, list[Row]] = {key: [] for key in labels}
    for row in rows:
        groups.setdefault(row.phase or "", []).append(row)
    phases = tuple(
        Phase(labels.get(key) or key or OTHER_PHASE, tuple(group)) for key, group in groups.items() if group
    )
    language = plan.facts.language
    found = reasoning(rows, delays, language)
    is_unread = not {model.FILE, f"{model.FILE}:actions"}.isdisjoint(plan.unread)
    return Outline(plan.name, plan.facts.city.name, language, phases, rows, found, as_of, is_unread)


def is_vague(period: Period) -> bool:
    """Whether the words are vague, or one of their bounds is broader than a month."""
    if not {"approximate", "ambiguous", "uncertain"}.isdisjoint(period.flags):
        return True
    return any(bound and (bound.latest - bound.earliest).days > 31 for bound in (period.start, period.end))


def line(text: str | None) -> str:
    """The text on one line, without any sign that a reader can't be shown or that turns words around."""
    return " ".join(clean(text).split())


def clean(text: str | None) -> str:
    """The text in which controls are U+FFFD, controls of the direction are gone, and lines end in "\\n"."""
    found = (text or "").replace("\r\n", "\n")
    return "".join(_shown(sign) for sign in found).strip()


def _shown(sign: str) -> str:
    if sign.isprintable() or sign == "\n":
        return sign
    if sign in "\r\x0b\x0c\x85\u2028\u2029":
        return "\n"
    if sign.isspace():
        return " "
    if sign in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069":
        return ""
    # Joiners and marks of direction are part of how words are written; they order their neighbours only.
    return sign if sign in "\xad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff" else "\ufffd"


class _Reader:
    """The actions of a plan, one after the other."""

    def __init__(self, plan: Plan, template: Template) -> None:
        facts = plan.facts
        self._plan = plan
        self._owners = {item.id: item.name for item in facts.stakeholders}
        aims = (facts.bottlenecks, facts.outputs, facts.objectives)
        self._aims = {item.id: item.text for register in aims for item in register}
        self._phases = {
            name.casefold(): phase.id
            for phase in template.phases
            for name in (phase.id, phase.label, *phase.aliases)
        }
        self._taken: set[str] = set()
        self._dates = PlanDates(plan)

    def rows(self) -> Iterator[Row]:
        for action in self._plan.roadmap.actions:
            key = self._key(action.id)
            phase = line(action.phase)
            yield Row(
                key=key,
                id=action.id,
                title=action.title,
                phase=self._phases.get(phase.casefold(), phase) or None,
                goal=action.goal or "",
                steps=tuple(self._step(step) for step in action.steps),
                owner=action.owner,
                owner_name=self._owners.get(action.owner or "") or action.owner or "",
                timeline=action.timeline,
                period=self._period(action.timeline),
                milestones=tuple(self._milestone(key, item) for item in action.milestones),
                addresses=tuple(action.addresses),
                address_names=tuple(self._aims.get(aim) or aim for aim in action.addresses),
                depends_on=tuple(dict.fromkeys(action.depends_on)),
                status=action.status,
                status_note=action.status_note or "",
                cost=action.cost or "",
                deliverable=action.deliverable or "",
            )

    def _step(self, step: str | model.Step) -> Step:
        if isinstance(step, str):
            return Step(step, None, None, None)
        return Step(step.text, step.timeline, self._period(step.timeline), step.owner)

    def _milestone(self, action: str, item: model.Milestone) -> Milestone:
        period = self._period(item.when)
        if period is None:
            period = Period(item.when, None, None, ("unread",), "There are no words.")
        return Milestone(self._key(f"{action}/{item.what}"), item.when, item.what, period)

    def _period(self, text: str | None) -> Period | None:
        return self._dates.read(text) if text and text.strip() else None

    def _key(self, wanted: str) -> str:
        """The name, with a number if something has it already."""
        key, number = wanted, 2
        while key in self._taken:
            key, number = f"{wanted}#{number}", number + 1
        self._taken.add(key)
        return key
