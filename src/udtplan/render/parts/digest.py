"""What the brief and the slides tell of a plan: its registers by what they mean, and where the rest stands.

Texts are cleaned and whole; `panels` makes them short.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from udtplan.model import facts as model
from udtplan.model.plan import Plan
from udtplan.model.roadmap import Action
from udtplan.render.parts.names import Names
from udtplan.render.words.text import clean, line
from udtplan.render.words.words import Words

RESPONSIBLE = ("sponsor", "accountable", "manager", "technical-lead", "user")
"""The roles that decide on a plan or carry it out, in the order they are named."""

_SEVERITIES = ("high", "medium", "low", "")


class Said(NamedTuple):
    """What a plan says in prose under one question.

    Attributes:
        pointer: how people refer to the question: "3.f".
        markdown: the answer; "" where there is none.
        note: what is still to be done; "" if nothing.
    """

    pointer: str = ""
    label: str = ""
    markdown: str = ""
    note: str = ""

    @property
    def name(self) -> str:
        """The question with its words: "3.f Funding"."""
        return f"{self.pointer} {self.label}".strip()


class Aim(NamedTuple):
    """An objective, and how one sees that it is reached: "Share of trips: 30 % → 45 %, end of 2027"."""

    text: str
    measure: str = ""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A bottleneck and the titles of the actions that answer it."""

    text: str
    severity: str = ""
    pointer: str = ""
    answers: tuple[str, ...] = ()


class Source(NamedTuple):
    """Where money comes from."""

    name: str
    amount: str = ""
    status: str = ""
    secured: bool = False


class Holding(NamedTuple):
    """A source of data; `gap` where the city does not have it yet."""

    name: str
    owner: str = ""
    status: str = ""
    gap: bool = False


class Party(NamedTuple):
    """A stakeholder."""

    name: str
    role: str = ""
    internal: bool | None = None


@dataclass(frozen=True, slots=True)
class Digest:
    """A plan in the terms of those who decide on it.

    Attributes:
        figures: facts about the city: (name, value).
        said: the answers in prose, by question.
        responsible: who carries the plan: (role, names).
        owners: who is responsible for how many actions: (name, number), most first.
        unowned: the actions nobody is responsible for.
        progress: how many actions stand where: (status, number).
        peers: questions to other cities: (topic, question).
    """

    figures: tuple[tuple[str, str], ...] = ()
    said: Mapping[str, Said] = field(default_factory=dict)
    use_case: str = ""
    later: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    objectives: tuple[Aim, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    estimate: str = ""
    recurring: str = ""
    sources: tuple[Source, ...] = ()
    responsible: tuple[tuple[str, tuple[str, ...]], ...] = ()
    owners: tuple[tuple[str, int], ...] = ()
    unowned: tuple[str, ...] = ()
    progress: tuple[tuple[str, int], ...] = ()
    data: tuple[Holding, ...] = ()
    parties: tuple[Party, ...] = ()
    peers: tuple[tuple[str, str], ...] = ()


def digest(plan: Plan, said: Mapping[str, Said], words: Words) -> Digest:
    """The digest of a plan.

    Args:
        said: its answers in prose, by question.
    """
    facts = plan.facts
    use_case = facts.use_case or model.UseCase()
    funding = facts.funding or model.Funding()
    names = Names(facts, words)
    return Digest(
        figures=_figures(facts, words),
        said=said,
        use_case=clean(use_case.primary),
        later=_texts(use_case.later),
        candidates=_texts(use_case.candidates),
        objectives=tuple(Aim(clean(item.text), _measure(item.indicator, words)) for item in facts.objectives),
        obstacles=_obstacles(plan, said, words),
        estimate=clean(funding.estimate),
        recurring=clean(funding.recurring),
        sources=tuple(_source(item, words) for item in funding.sources),
        responsible=_responsible(facts.stakeholders, words),
        owners=_owners(plan, names),
        unowned=tuple(line(action.title) for action in _active(plan) if not action.owner),
        progress=_progress(plan, words),
        data=tuple(_holding(item, names, words) for item in facts.data_sources),
        parties=tuple(
            Party(line(item.name), clean(item.role), item.kind == "internal" if item.kind else None)
            for item in facts.stakeholders
        ),
        peers=tuple(
            (words.value("topic", line(item.topic)), clean(item.text)) for item in facts.questions_for_peers
        ),
    )


def _texts(values: list[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(clean, values)))


def _figures(facts: model.Facts, words: Words) -> tuple[tuple[str, str], ...]:
    found = (
        (words.label("city.inhabitants"), clean(facts.city.inhabitants)),
        (words.label("city.budget"), clean(facts.city.budget)),
        (words.label("maturity"), clean(words.value("maturity", facts.maturity or ""))),
    )
    return tuple((name, text) for name, text in found if text)


def _measure(indicator: model.Indicator | None, words: Words) -> str:
    """An indicator on one line: what is measured, from where to where, by when."""
    if indicator is None:
        return ""
    way = " → ".join(filter(None, (line(indicator.baseline), line(indicator.target))))
    unit = line(indicator.unit)
    if unit and way and unit.split()[0] not in way:  # not "19 % → 45 % (% of trips)"
        way = f"{way} ({unit})"
    values = ", ".join(filter(None, (way or unit, line(indicator.by))))
    return words.named(line(indicator.label), values)


def _obstacles(plan: Plan, said: Mapping[str, Said], words: Words) -> tuple[Obstacle, ...]:
    """The bottlenecks, the most severe first."""
    nothing = Said()
    ordered = sorted(plan.facts.bottlenecks, key=lambda item: _SEVERITIES.index(item.severity or ""))
    return tuple(
        Obstacle(
            clean(item.text),
            clean(words.value("severity", item.severity or "")),
            said.get(item.question or "", nothing).pointer,
            tuple(line(action.title) for action in _active(plan) if item.id in action.addresses),
        )
        for item in ordered
    )


def _source(item: model.FundingSource, words: Words) -> Source:
    status = clean(words.value("status", item.status or ""))
    return Source(line(item.name), line(item.amount), status, item.status == "secured")


def _responsible(parties: list[model.Stakeholder], words: Words) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = (
        (words.value("roles", role), tuple(line(item.name) for item in parties if role in item.roles))
        for role in RESPONSIBLE
    )
    return tuple((role[:1].upper() + role[1:], names) for role, names in found if names)


def _active(plan: Plan) -> list[Action]:
    return [action for action in plan.roadmap.actions if action.status != "dropped"]


def _owners(plan: Plan, names: Names) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for action in _active(plan):
        if action.owner:
            name = names.stakeholder(action.owner)
            counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(counts.items(), key=lambda pair: -pair[1]))


def _progress(plan: Plan, words: Words) -> tuple[tuple[str, int], ...]:
    found = [action.status for action in plan.roadmap.actions]
    counts = ((status, found.count(status)) for status in ("done", "running", "planned", "dropped"))
    return tuple((clean(words.value("status", status)), number) for status, number in counts if number)


def _holding(item: model.DataSource, names: Names, words: Words) -> Holding:
    status = clean(words.value("status", item.status or ""))
    return Holding(line(item.name), names.stakeholder(item.owner), status, item.status == "gap")
