"""What goes with a question that is kept back: its register, and what other registers say on it."""

from __future__ import annotations

import dataclasses as dc
import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.render.samples import ROOT, plan, template
from tests.render.test_public import FORMATS, SECRET, SEEN, bytes_of, edition_of
from udtplan.model.facts import (
    Bottleneck,
    DataSource,
    Funding,
    FundingSource,
    Indicator,
    Legal,
    Objective,
    Output,
    Procurement,
    Stakeholder,
    UseCase,
)
from udtplan.model.node import Node
from udtplan.model.plan import Plan
from udtplan.model.roadmap import Action, Milestone, Step
from udtplan.render.editions.shares import FIELDS, Shares

FIXED: dict[str, Any] = {
    "kind": "external", "sector": "public", "roles": ["sponsor"], "agreement": "signed",
    "personal_data": "none", "severity": "high", "external": True, "owner": "office",
}  # fmt: skip
OF_ACTIONS = {"actions.owner", "actions.steps.owner"}
OF_MONEY = {"actions.cost", "data_sources.cost"}
RESPONSIBLE = {*OF_ACTIONS, "stakeholders.roles"}
OF_OWNERS = {f"data_sources.{name}" for name in ("owner", "access", "agreement", "licence")}

GOES_WITH = {
    "city.inhabitants": {"city.inhabitants"},
    "city.municipal-budget": {"city.budget"},
    "city.digital-twin-role": {"maturity"},
    "meta.challenge": {"challenge"},
    "summary.objectives": {"objectives", "actions.addresses.goal"},
    "summary.key-stakeholders": {"stakeholders", "data_sources.owner", *OF_ACTIONS},
    "objectives.problem": {"use_case"},
    "objectives.output": {"outputs", "actions.addresses.product"},
    "objectives.data": {"data_sources"},
    "objectives.governance": RESPONSIBLE,
    "objectives.funding": {"funding", *OF_MONEY},
    "diagnosis.governance": RESPONSIBLE,
    "diagnosis.funding": {
        "bottlenecks", "actions.addresses.obstacle",
        "funding.sources.amount", "funding.sources.status", *OF_MONEY,
    },
    "diagnosis.data": {*OF_OWNERS, "legal", "data_sources.personal_data"},
    "diagnosis.data.ownership": OF_OWNERS,
    "diagnosis.data.legal": {"legal", "data_sources.personal_data"},
    "diagnosis.procurement": {"procurement"},
    "roadmap": {"actions"},
}  # fmt: skip
"""What is not said for the sake of a question; a register speaks for all of its fields."""


def filled(kind: type[Node], **more: Any) -> dict[str, Any]:
    """A part of a plan with every field filled."""
    lists = {name for name, about in kind.model_fields.items() if "list" in str(about.annotation)}
    made = {name: FIXED.get(name, [SEEN] if name in lists else SEEN) for name in kind.model_fields}
    return {**made, **more}


def whole(**shares: str) -> Plan:
    """A plan of which every field is filled, public but for some questions."""
    source = filled(FundingSource, status="secured")
    obstacle = filled(Bottleneck, id="obstacle", question="diagnosis.funding")
    facts = {
        "share": "public",
        "share_questions": shares,
        "city": {"name": "Kalamata", "country": "GR", "inhabitants": SEEN, "budget": SEEN},
        "challenge": SEEN,
        "use_case": filled(UseCase),
        "maturity": "model",
        "stakeholders": [filled(Stakeholder, id="office", name="Office of water")],
        "data_sources": [filled(DataSource, id="data", status="gap")],
        "outputs": [filled(Output, id="product", text="A map of water")],
        "objectives": [filled(Objective, id="goal", text="Dry cellars", indicator=filled(Indicator))],
        "bottlenecks": [{**obstacle, "text": "Money is short"}],
        "funding": filled(Funding, sources=[source]),
        "legal": filled(Legal),
        "procurement": filled(Procurement),
    }
    row = filled(
        Action,
        id="action",
        status="running",
        steps=[filled(Step)],
        milestones=[filled(Milestone)],
        addresses=["goal", "product", "obstacle"],
        depends_on=["action"],
    )
    return plan(facts, actions=[row])


def said(value: Any, route: str = "") -> Iterator[str]:
    """The routes of all that the data of a document says; of what an action addresses, each for itself."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from said(part, f"{route}.{key}".strip("."))
    elif isinstance(value, list):
        for part in value:
            yield from said(part, f"{route}.{part}" if route == "actions.addresses" else route)
    elif value != "not published":
        yield route


def data_of(written: Plan) -> set[str]:
    data = json.loads(edition_of(written).data)
    routes = {*said(data["facts"]), *said(data["roadmap"])}
    return {route for route in routes if not route.startswith(("share", "actions.steps.period"))}


@pytest.mark.parametrize("question", [question.id for question in template().questions])
def test_with_a_question_goes_what_is_said_on_it_and_nothing_else(question: str) -> None:
    everything, left = data_of(whole()), data_of(whole(**{question: "private"}))
    gone = GOES_WITH.get(question, set())
    assert everything - left == {
        route for route in everything if any(route == name or route.startswith(f"{name}.") for name in gone)
    }
    assert left <= everything
    assert all(any(route.startswith(name) for route in everything) for name in gone)


@pytest.mark.parametrize(("kind", "name"), FORMATS)
def test_costs_go_with_funding_in_every_format(kind: str, name: str, tmp_path: Any) -> None:
    shares = dict.fromkeys(("objectives.funding", "diagnosis.funding", "diagnosis.data.ownership"), "private")
    written = whole(**shares)
    source = written.facts.data_sources[0].model_copy(
        update=dict.fromkeys(("cost", "access", "licence", "note"), SECRET)
    )
    action = written.roadmap.actions[0].model_copy(update={"cost": SECRET, "status_note": SECRET})
    facts = written.facts.model_copy(update={"data_sources": [source]})
    roadmap = written.roadmap.model_copy(update={"actions": [action]})
    found = edition_of(dc.replace(written, facts=facts, roadmap=roadmap))
    assert SECRET not in repr(found)
    assert SECRET.encode() not in bytes_of(found, kind, name, tmp_path)


def test_an_action_names_the_output_it_serves() -> None:
    found = edition_of(whole())
    (action,) = (action for phase in found.phases for action in phase.actions)
    assert dict(action.details)["Addresses"] == ("Dry cellars", "A map of water", "Money is short")


def test_an_id_means_nobody_else_when_its_owner_is_kept_back() -> None:
    written = whole(**{"diagnosis.funding": "private"})
    office = written.facts.stakeholders[0].model_copy(update={"id": "obstacle"})
    facts = written.facts.model_copy(update={"stakeholders": [office]})
    (action,) = (a for phase in edition_of(dc.replace(written, facts=facts)).phases for a in phase.actions)
    assert dict(action.details)["Addresses"] == ("Dry cellars", "A map of water")


# ── What the city is told ───────────────────────────────────────────────────────────────────────────


def test_the_city_learns_what_else_is_kept_back_and_why() -> None:
    shares = {"objectives.funding": "private", "diagnosis.data.ownership": "cohort"}
    untold = list(Shares(whole(**shares), template()).untold())
    assert [one.what for one in untold if one.questions == ("objectives.funding",)] == [
        "what actions cost",
        "what data costs",
    ]
    assert {one.questions for one in untold} == {("objectives.funding",), ("diagnosis.data.ownership",)}


@pytest.mark.parametrize("register", ["roadmap", "objectives.data"])
def test_of_a_register_that_is_kept_back_nothing_more_is_said(register: str) -> None:
    written = whole(**{"objectives.funding": "private", register: "private"})
    assert len(list(Shares(written, template()).untold())) == 1


def test_of_fields_that_nobody_filled_nothing_is_said() -> None:
    facts = {"share": "public", "share_questions": {"objectives.funding": "private"}}
    assert list(Shares(plan(facts), template()).untold()) == []


def test_the_manual_has_every_field_that_goes_with_another_question() -> None:
    manual = (ROOT / "docs" / "documents.md").read_text("utf-8")
    part = manual[manual.index("### The public edition") : manual.index("## Your colours and logo")]
    assert all(f"`{route.rpartition('.')[2]}`" in part for route in FIELDS)
