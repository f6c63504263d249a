"""Parts of a plan refer to each other by ids; a reader meets their names."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from tests.render.samples import action, document
from udtplan.check import check_plan
from udtplan.load import load
from udtplan.load.codes import spoken
from udtplan.render import KINDS
from udtplan.render.document import Document, Table
from udtplan.render.words.words import words_for

FACTS: dict[str, Any] = {
    "stakeholders": [{"id": "it-id", "name": "IT Office"}],
    "data_sources": [{"id": "air-id", "name": "Air quality", "owner": "it-id"}],
    "outputs": [{"id": "map-id", "text": "A map of noise."}],
    "objectives": [{"id": "calm-id", "text": "Calm streets."}],
    "bottlenecks": [{"id": "silo-id", "text": "Nobody shares data."}],
}
EVERY = ["map-id", "calm-id", "silo-id", "air-id", "it-id"]


def details(found: Document) -> dict[str, tuple[str, ...]]:
    (first, *_) = (action for phase in found.phases for action in phase.actions)
    return dict(first.details)


def test_whatever_an_action_addresses_is_shown_in_words() -> None:
    found = document(FACTS, actions=[action(1, addresses=EVERY)])
    assert details(found)["Addresses"] == (
        "A map of noise.",
        "Calm streets.",
        "Nobody shares data.",
        "Air quality",
        "IT Office",
    )


@pytest.mark.parametrize("name", ["md", "html"])
def test_no_id_is_printed_anywhere(name: str) -> None:
    row = action(
        1, addresses=EVERY, owner="it-id", steps=[{"text": "Walk", "owner": "it-id"}], timeline="2026"
    )
    found = document(FACTS, actions=[row, action(2, depends_on=["a1"])])
    made = KINDS[""][name].make(found).decode()
    assert "-id" not in made.replace("-idea", "")
    assert "A map of noise" in made


def test_a_name_that_nothing_has_is_said_to_be_none() -> None:
    row = action(1, addresses=["gone"], owner="nobody", depends_on=["a9"])
    found = document({"data_sources": [{"id": "d", "name": "Air", "owner": "who"}]}, actions=[row])
    assert details(found)["Addresses"] == ("gone (not described in this plan)",)
    assert details(found)["Depends on"] == ("a9 (not described in this plan)",)
    assert found.phases[0].actions[0].owner == "nobody (not described in this plan)"
    assert found.digest.owners == (("nobody (not described in this plan)", 1),)
    assert found.digest.data[0].owner == "who (not described in this plan)"
    tables = [b for s in found.sections for i in s.items for b in i.blocks if isinstance(b, Table)]
    assert [table.rows for table in tables] == [(("Air", "who (not described in this plan)"),)]


def test_nobody_responsible_is_nobody() -> None:
    assert document(actions=[action(1)]).phases[0].actions[0].owner == ""


@pytest.mark.parametrize("language", sorted(spoken()))
def test_every_language_has_a_place_for_the_name(language: str) -> None:
    assert "{id}" in words_for(language).not_in_plan


def test_the_check_names_what_the_document_can_not_explain(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text(
        "city: {name: Kalamata}\noutputs: [{id: map, text: A map}]\n", encoding="utf-8"
    )
    (tmp_path / "5-roadmap.yaml").write_text(
        "actions:\n  - {id: a, title: Draw, addresses: [map, mop-2]}\n", encoding="utf-8"
    )
    assert load(tmp_path).plan.roadmap.actions[0].addresses == ["map", "mop-2"]
    said = [found.message for found in check_plan(tmp_path, as_of=dt.date(2025, 11, 1)).findings]
    assert [message for message in said if "mop" in message] == [
        "There is no bottleneck or objective “mop-2”."
    ]
