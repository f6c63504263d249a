"""What the brief and the slides tell of a plan: its registers by what they mean, and where the rest stands.

Texts are cleaned and whole; `panels` makes them short. What only promises words to come, "TBD", is left out:
it is among what is still to be done.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from udtplan.model import facts as model
from udtplan.model.plan import Plan
from udtplan.model.roadmap import Action
from udtplan.promises import is_placeholder, promises
from udtplan.render.parts.names import Names
from udtplan.render.tree.excerpt import ELLIPSIS
from udtplan.render.words.text import clean, line
from udtplan.render.words.words import Words

RESPONSIBLE = ("accountable", "sponsor", "manager", "technical-lead", "user")
"""The roles that decide on a plan or carry it out: who answers for it is named wherever anybody is."""

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
        challenge: the one sentence that the plan answers.
        figures: facts about the city: (name, value).
        said: the answers in prose, by question.
        responsible: who carries the plan: (role, names).
        owners: who is responsible for how many actions: (name, number), most first.
        unowned: the actions nobody is responsible for.
        progress: how many actions stand where: (status, number).
        peers: questions to other cities: (topic, question).
    """

    challenge: str = ""
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
    said = {key: item._replace(markdown=written(item.markdown)) for key, item in said.items()}
    return Digest(
        challenge=_text(facts.challenge),
        figures=_figures(facts, words),
        said=said,
        use_case=_text(use_case.primary),
        later=_texts(use_case.later),
        candidates=_texts(use_case.candidates),
        objectives=tuple(
            Aim(text, _measure(item.indicator, words))
            for item in facts.objectives
            if (text := _text(item.text))
        ),
        obstacles=_obstacles(plan, said, words),
        estimate=_text(funding.estimate),
        recurring=_text(funding.recurring),
        sources=_sources(funding, words),
        responsible=_responsible(facts.stakeholders, words),
        owners=_owners(plan, names, words),
        unowned=tuple(
            title
            for action in _active(plan)
            if not _owner(action.owner, names) and (title := _name(action.title))
        ),
        progress=_progress(plan, words),
        data=tuple(_holding(item, names, words) for item in facts.data_sources if _name(item.name)),
        parties=tuple(
            Party(name, _text(item.role), item.kind == "internal" if item.kind else None)
            for item in facts.stakeholders
            if (name := _name(item.name))
        ),
        peers=tuple(
            (words.value("topic", _name(item.topic)), text)
            for item in facts.questions_for_peers
            if (text := _text(item.text))
        ),
    )


def written(text: str) -> str:
    """The text, or "" where it is no more than a promise of one."""
    return "" if is_placeholder(text) else text


def written_when(text: str) -> str:
    """The same for when something happens: "ongoing" promises nothing there."""
    says = any(map(str.isalnum, text)) and not any(promises(text))
    return text if says else written(text)


def _text(text: str | None) -> str:
    return written(clean(text))


def _name(text: str | None) -> str:
    return written(line(text))


def _owner(key: str | None, names: Names) -> str:
    return written(names.stakeholder(key)) if written(key or "") else ""


def _texts(values: list[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(_text, values)))


def _figures(facts: model.Facts, words: Words) -> tuple[tuple[str, str], ...]:
    found = (
        (words.label("city.inhabitants"), _text(facts.city.inhabitants)),
        (words.label("city.budget"), _text(facts.city.budget)),
        (words.label("maturity"), clean(words.value("maturity", facts.maturity or ""))),
    )
    return tuple((name, text) for name, text in found if text)


def _measure(indicator: model.Indicator | None, words: Words) -> str:
    """An indicator on one line: what is measured, from where to where, by when."""
    if indicator is None:
        return ""
    way = " → ".join(filter(None, (_name(indicator.baseline), _name(indicator.target))))
    label, unit = _name(indicator.label), _name(indicator.unit)
    # Neither "19 % → 45 % (% of trips)" nor "Reports a year (reports): 198 → 80".
    if unit and way and unit.split()[0] not in way and unit.casefold() not in label.casefold():
        label, way = (f"{label} ({unit})", way) if label else ("", f"{way} ({unit})")
    values = ", ".join(filter(None, (way or unit, _name(indicator.by))))
    return words.named(label, values)


def _obstacles(plan: Plan, said: Mapping[str, Said], words: Words) -> tuple[Obstacle, ...]:
    """The bottlenecks, the most severe first."""
    nothing = Said()
    ordered = sorted(plan.facts.bottlenecks, key=lambda item: _SEVERITIES.index(item.severity or ""))
    return tuple(
        Obstacle(
            text,
            clean(words.value("severity", item.severity or "")),
            said.get(item.question or "", nothing).pointer,
            tuple(_name(action.title) or ELLIPSIS for action in _active(plan) if item.id in action.addresses),
        )
        for item in ordered
        if (text := _text(item.text))
    )


def _sources(funding: model.Funding, words: Words) -> tuple[Source, ...]:
    found = (_source(item, words) for item in funding.sources)
    return tuple(source for source in found if source.name or source.amount)


def _source(item: model.FundingSource, words: Words) -> Source:
    status = clean(words.value("status", item.status or ""))
    return Source(_name(item.name), _name(item.amount), status, item.status == "secured")


def _responsible(parties: list[model.Stakeholder], words: Words) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = (
        (
            words.value("roles", role),
            tuple(filter(None, (_name(it.name) for it in parties if role in it.roles))),
        )
        for role in RESPONSIBLE
    )
    return tuple((role[:1].upper() + role[1:], names) for role, names in found if names)


def _active(plan: Plan) -> list[Action]:
    return [action for action in plan.roadmap.actions if action.status != "dropped"]


def _owners(plan: Plan, names: Names, words: Words) -> tuple[tuple[str, int], ...]:
    """Who is responsible for how many actions; that it is not published is no name."""
    counts: dict[str, int] = {}
    for action in _active(plan):
        name = _owner(action.owner, names)
        if name and name != words.not_published:
            counts[name] = counts.get(name, 0) + 1
    return tuple(sorted(counts.items(), key=lambda pair: -pair[1]))


def _progress(plan: Plan, words: Words) -> tuple[tuple[str, int], ...]:
    found = [action.status for action in plan.roadmap.actions]
    counts = ((status, found.count(status)) for status in ("done", "running", "planned", "dropped"))
    return tuple((clean(words.value("status", status)), number) for status, number in counts if number)


def _holding(item: model.DataSource, names: Names, words: Words) -> Holding:
    status = clean(words.value("status", item.status or ""))
    owner = _owner(item.owner, names)
    shown = "" if owner == words.not_published else owner
    return Holding(line(item.name), shown, status, item.status == "gap")
