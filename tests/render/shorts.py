"""The plans that the brief and the slides are made of in the tests."""

from __future__ import annotations

import dataclasses as dc
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.render.samples import (
    HOSTILE,
    LILLE,
    ROOT,
    action,
    document,
    edition,
    everything,
    plan,
    template,
)
from udtplan.load import load
from udtplan.load.languages import in_language
from udtplan.render.editions.choice import Choice
from udtplan.render.view import Document, view
from udtplan.resources import data_folder
from udtplan.states import question_states

CITIES = ROOT / "tests" / "fixtures" / "cities"


_SCRATCH = TemporaryDirectory()


@cache
def plans() -> Mapping[str, Document]:
    """Real plans, an empty one, and two that are hostile and huge. Nobody may change them."""
    found = {folder.name: of(folder) for folder in sorted(CITIES.iterdir())}
    return {
        **found,
        "lille": of(LILLE),
        "fresh": document(),
        "everything": everything(Path(_SCRATCH.name) / "plan"),
        "huge": huge(),
    }


def of(folder: Path, **choice: Any) -> Document:
    """The plan in a folder as it stands."""
    loaded = load(folder)
    states = question_states(loaded.plan, loaded.template, loaded.edition, loaded.edition.stages[-1].id)
    return view(
        loaded.plan,
        loaded.template,
        loaded.edition,
        states={state.question.id: str(state.state) for state in states},
        assets=folder,
        choice=Choice(**choice),
    )


def chosen(found: Document, **choice: Any) -> Document:
    """The document in another edition of its text."""
    return dc.replace(found, choice=Choice(**choice))


def told_in(
    language: str, facts: Mapping[str, Any] | None = None, actions: list[dict[str, Any]] | None = None
) -> Document:
    """A plan that city and form tell in one language."""
    asked = in_language(template(), data_folder("templates") / "udt", language)
    return view(plan({"language": language, **(facts or {})}, actions=actions), asked, edition(), states={})


def huge() -> Document:
    """More of everything than has room, in words without a place to break, wide letters and odd signs."""
    long = f"{'W' * 300} {'Wide words without end ' * 30}{HOSTILE} 日本 🚲"
    facts = {
        "city": {"name": long, "country": "FR", "inhabitants": long, "budget": long},
        "challenge": long,
        "maturity": "model",
        "use_case": {"primary": long, "later": [long] * 20, "candidates": [long] * 20},
        "stakeholders": [
            {"id": f"s{number}", "name": long, "role": long, "roles": ["sponsor", "accountable", "user"]}
            for number in range(30)
        ],
        "data_sources": [
            {"id": f"d{number}", "name": long, "owner": "s1", "status": "gap"} for number in range(30)
        ],
        "objectives": [
            {"id": f"o{number}", "text": long, "indicator": {"label": long, "baseline": long, "by": long}}
            for number in range(40)
        ],
        "bottlenecks": [{"id": f"b{number}", "text": long, "severity": "high"} for number in range(30)],
        "funding": {
            "estimate": long,
            "recurring": long,
            "sources": [{"name": long, "amount": long, "status": "applied"}] * 30,
        },
        "questions_for_peers": [{"topic": long, "text": long}] * 30,
    }
    answers = {
        "objectives": [("objectives.problem", "Problem", f"{long}. {long}\n\n- {long}")],
        "city": [("city.main-challenges", "Challenges", long)],
    }
    actions = [
        action(
            number,
            title=long,
            phase=f"Phase {number} {long}",
            timeline="from 2026",
            addresses=["b1"],
            milestones=[{"when": "May 2026", "what": long}, {"when": long, "what": long}],
        )
        for number in range(45)
    ]
    return document(facts, answers, actions, states={"objectives.data": "partial"})


def shared() -> Document:
    """The public edition of a plan that keeps one answer to itself."""
    facts = {"share": "public", "share_questions": {"objectives.funding": "private"}, "challenge": "Floods"}
    return view(plan(facts), template(), edition(), states={}, choice=Choice(public=True))
