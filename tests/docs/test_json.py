"""docs/json.md lists the keys that the commands give: none is missing, and none too many."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from tests.docs.pages import rows
from tests.rules.plans import fresh, written
from udtplan.cli.app import app
from udtplan.findings import Severity
from udtplan.model.edition import Need
from udtplan.states import State
from udtplan.timeline import FLAGS, Precision, Verdict

PAGE = rows("json.md")
DAY = ("--as-of", "2025-11-10")
ROADMAP = """\
actions:
  - id: vision
    title: Agree on a vision
    timeline: Winter 2026  # udtplan: ignore[T003] the council's own words
    milestones: [{when: May 2026, what: A paper}]
    steps: [Meet, {text: Write, timeline: asap, owner: mobility}]
  - {id: tender, title: Tender, timeline: March 2027, owner: mobility, depends_on: [vision]}
  - {id: build, title: Build, timeline: 2029, depends_on: [tender]}
  - {id: a, title: One, timeline: blah, depends_on: [b]}
  - {id: b, title: Other, depends_on: [a]}
"""
SHAPES = {"A period": {"text", "flags"}, "A bound": {"earliest", "latest"}, "A finding": {"code", "message"}}
# Below these keys stand ids of the plan.
OPEN = {"delays"}


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """The keys that the commands give, by the headings of the page."""
    plan = str(written(tmp_path_factory.mktemp("json") / "kalamata", {**fresh(), "5-roadmap.yaml": ROADMAP}))
    shapes: dict[str, set[str]] = {}
    check = ("check", plan, "--stage", "presentation", "--as-of", "2025-12-01", "--format")
    found = {
        "check": keys(run(*check, "json"), shapes),
        "check, one object a line": keys([json.loads(line) for line in lines(*check, "jsonl")], shapes),
        "status": keys(run("status", plan, "--format", "json"), shapes),
        "diff": keys(
            run("diff", *two_states(tmp_path_factory.mktemp("diff")), *DAY, "--format", "json"), shapes
        ),
        "roadmap": keys(run("roadmap", plan, "--format", "json", "--delay", "vision=3m"), shapes),
        "settings": keys(run("settings", plan, "--format", "json"), shapes),
        "rules": keys(run("rules", "--format", "json"), shapes),
        "explain": keys(run("explain", "--all", "--format", "json"), shapes),
    }
    keys(run("when", "Q3 2026", "blah", "--format", "json"), shapes)
    found["explain"] -= found["rules"]
    return found | shapes


def two_states(folder: Path) -> list[str]:
    """A plan before and after, in which everything changed that can."""
    before: dict[str, str | bytes] = {**fresh(), "5-roadmap.yaml": ROADMAP}
    after = {
        **before,
        "3-objectives.md": "# 3. Project objectives\n\n## a. Problem description\n\nTraffic.\n",
        "4-diagnosis.md": b"\xff",
        "5-roadmap.yaml": ROADMAP.replace("blah", "May 2027").replace("timeline: 2029", "timeline: 2026"),
        "1-city.md": f"{before['1-city.md']!s}\n<!-- udtplan: ignore-file[C001] so agreed -->\n",
    }
    del after["2-vision.md"]
    return [str(written(folder / name, files)) for name, files in (("before", before), ("after", after))]


def lines(*arguments: str) -> list[str]:
    result = CliRunner().invoke(app, arguments)
    assert result.stderr == ""
    return result.stdout.splitlines()


def run(*arguments: str) -> Any:
    return json.loads("\n".join(lines(*arguments)))


def keys(data: Any, shapes: dict[str, set[str]]) -> set[str]:
    """The keys in the way the page writes them; what has a shape with a name goes to `shapes`."""
    found = set(_keys(data, "", shapes))
    empty = {key for key in found if any(other.startswith(f"{key}[].") for other in found)}
    return {key.removeprefix("[].") for key in found - empty - {"", "[]"}}


def _keys(value: Any, at: str, shapes: dict[str, set[str]]) -> Iterator[str]:
    if isinstance(value, list) and value and not isinstance(value[0], (str, list)):
        for one in value:
            yield from _keys(one, f"{at}[]", shapes)
        return
    if not isinstance(value, dict) or at in OPEN:
        yield at
        return
    shape = next((name for name, needs in SHAPES.items() if needs <= value.keys()), "")
    if shape:
        yield at
        # Findings come with more keys where they are waived, after they came with their own alone.
        own = value.keys() if shape != "A finding" else shapes.get(shape, value.keys())
        shapes.setdefault(shape, set()).update(own)
    for key, one in value.items():
        below = set(_keys(one, f"{at}.{key}" if at else key, shapes))
        yield from below if not shape or key not in shapes[shape] else ()


@pytest.mark.parametrize("heading", PAGE)
def test_the_page_lists_the_keys_that_are_given(heading: str, given: dict[str, set[str]]) -> None:
    assert sorted(PAGE[heading]) == sorted(given[heading])


def test_everything_that_is_given_has_its_place_on_the_page(given: dict[str, set[str]]) -> None:
    assert given.keys() == PAGE.keys()


@pytest.mark.parametrize(
    ("heading", "key", "words"),
    [
        ("check", "plans[].questions[].state", State),
        ("check", "plans[].questions[].need", Need),
        ("A finding", "severity", Severity),
        ("roadmap", "actions[].critical", Verdict),
        ("A bound", "precision", Precision),
    ],
)
def test_the_words_that_a_key_can_have_are_all_named(heading: str, key: str, words: type[Enum]) -> None:
    assert set(re.findall("`([^`]+)`", PAGE[heading][key])) == {str(word.value) for word in words}


def test_all_flags_are_named() -> None:
    assert re.findall("`([^`]+)`", PAGE["A period"]["flags"]) == list(FLAGS)


def test_each_waiver_says_who_waives(tmp_path: Path, given: dict[str, set[str]]) -> None:
    plan = written(tmp_path / "kalamata", {**fresh(), "5-roadmap.yaml": ROADMAP})

    waived = run("check", str(plan), "--stage", "presentation", "--format", "json")["waived"]

    assert [one["by"] for one in waived] == ["comment"]
    assert "waived[].by" in given["check"]
