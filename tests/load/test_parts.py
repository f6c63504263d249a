"""What can't be read is named so that people find it in their files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.plans import fresh, written
from udtplan.load import load
from udtplan.load.parts import unread_parts

ACTION = "actions:\n  - id: walk\n    title: Walk the streets\n"


@pytest.mark.parametrize(
    ("file", "text", "parts"),
    [
        ("plan.yaml", "city: {name: Kassel}\nstakeholders: Planning office\n", ["stakeholders"]),
        ("plan.yaml", "city: {name: Kassel, inhabitants: {a: b}}\n", ["city.inhabitants"]),
        ("plan.yaml", "city: {name: Kassel}\nstakeholders: [a\nuse_case: b\n", ["stakeholders", "use_case"]),
        ("5-roadmap.yaml", f"{ACTION}    owner: [elue]\n", ["actions.owner"]),
        ("5-roadmap.yaml", f"{ACTION}    addresses: noise\n", ["actions.addresses"]),
        ("5-roadmap.yaml", f"{ACTION}    timeline: [a, b]\n", ["actions.timeline"]),
        ("5-roadmap.yaml", f"{ACTION}  - [Go, on]\n", ["actions"]),
        (
            "5-roadmap.yaml",
            f"{ACTION}    owner: [a]\n  - {{id: b, title: B, owner: [c]}}\n",
            ["actions.owner"],
        ),
        ("5-roadmap.yaml", "actions:\n  - id: walk\n    owner: elue\n", []),  # missing is not unread
        ("5-roadmap.yaml", ACTION, []),
    ],
)
def test_a_part_is_named_by_its_keys_and_file(file: str, text: str, parts: list[str], tmp_path: Path) -> None:
    loaded = load(written(tmp_path / "kassel", {**fresh("Kassel"), file: text}))
    assert unread_parts(loaded.plan, loaded.sources) == [f"{part} in {file}" for part in parts]


def test_a_whole_file_is_named_alone(tmp_path: Path) -> None:
    loaded = load(written(tmp_path / "kassel", {**fresh("Kassel"), "1-city.md": "# 1\n\n<!-- open\n"}))
    assert unread_parts(loaded.plan, loaded.sources) == ["1-city.md"]
