"""The project file, as MPXJ reads it back."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.exchange.plans import HOSTILE, hostile, lille, roadmap
from tests.tools.programs import java, run
from udtplan.exchange.mspdi import mspdi
from udtplan.exchange.outline import Outline, line

READER = Path(__file__).with_name("MspdiRead.java")
NAMESPACE = "{http://schemas.microsoft.com/project}"


@pytest.fixture
def read(tmp_path: Path) -> Any:
    """Has MPXJ read the project file of a roadmap."""

    def read_back(of: Outline) -> Any:
        spec = importlib.util.find_spec("mpxj")
        assert spec is not None
        assert spec.submodule_search_locations
        jars = Path(spec.submodule_search_locations[0]) / "lib" / "*"
        file = tmp_path / "roadmap.xml"
        file.write_bytes(mspdi(of))
        ran = run(java(), "-cp", str(jars), READER, file)
        assert ran.returncode == 0, ran.stderr
        found = json.loads(ran.stdout)
        assert found["ignored"] == 0
        return found

    return read_back


@pytest.mark.slow
def test_lilles_phases_are_summary_tasks_with_the_actions_below(read: Any) -> None:
    found = read(lille())["tasks"]

    phases = {task["uid"]: task["name"] for task in found if task["summary"]}
    assert list(phases.values()) == [
        "Startup stage",
        "Launch stage",
        "Development stage",
        "Diffusion and value evaluation stage",
    ]
    actions = [task for task in found if not task["summary"]]
    assert len(actions) == 8
    fourth = actions[3]
    assert (fourth["name"], phases[fourth["parent"]]) == ("Upgrade data infrastructure", "Development stage")
    assert (fourth["start"], fourth["finish"]) == ("2025-12-01T08:00", "2027-12-31T17:00")
    assert fourth["estimated"]
    assert "When, as written: Winter 2025 - 2027" in fourth["notes"]


@pytest.mark.slow
def test_dependencies_milestones_and_what_has_no_date(read: Any) -> None:
    of = roadmap(
        {"id": "tender", "timeline": "Jan 2026 to March 2026", "phase": "launch", "owner": "it"},
        {"id": "build", "timeline": "April 2026 to June 2026", "depends_on": ["tender", "nothing"]},
        {
            "id": "ring",
            "title": "Ring",
            "depends_on": ["round"],
            "milestones": [{"when": "May 2026", "what": "Up"}],
        },
        {"id": "round", "title": "Round", "depends_on": ["ring"], "timeline": "June 1950"},
        stakeholders=[{"id": "it", "name": "IT department"}],
    )

    tasks = {task["name"]: task for task in read(of)["tasks"]}

    assert tasks["Action 2"]["after"] == [[tasks["Action 1"]["uid"], "FS"]]
    assert tasks["Action 1"]["duration"] == "90.0d"
    assert tasks["Action 1"]["contact"] == "IT department"
    assert not tasks["Action 1"]["estimated"]
    assert (tasks["Up"]["milestone"], tasks["Up"]["finish"]) == (True, "2026-05-31T17:00")
    # Actions that wait for each other would keep Project from opening the file.
    assert tasks["Ring"]["after"] == tasks["Round"]["after"] == []
    assert tasks["Ring"]["start"] == tasks["Round"]["start"] == "null"
    assert "Read as: No date given." in tasks["Ring"]["notes"]


@pytest.mark.slow
def test_hostile_words_stay_words(read: Any) -> None:
    found = read(hostile())

    names = {task["name"] for task in found["tasks"]}
    assert {line(text) for text in HOSTILE if line(text)} <= names


def test_the_parts_of_a_task_come_in_the_order_the_format_wants() -> None:
    wanted = "UID ID Name Active Manual OutlineLevel Start Finish Duration Milestone Summary Notes".split()

    for task in ElementTree.fromstring(mspdi(lille())).iter(f"{NAMESPACE}Task"):
        found = [part.tag.removeprefix(NAMESPACE) for part in task]
        assert [name for name in found if name in wanted] == [name for name in wanted if name in found]


def test_a_plan_without_actions_is_a_project_too() -> None:
    assert ElementTree.fromstring(mspdi(roadmap())).tag == f"{NAMESPACE}Project"
