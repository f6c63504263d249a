"""The JSON report is a promise: these keys, these types, this order, and nothing else."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.report.samples import HOSTILE
from tests.rules.plans import check, fresh, written
from udtplan.check import CheckedPlan
from udtplan.report import REPORTS, Look
from udtplan.states import State

AS_OF = date(2025, 11, 1)
LILLE = Path(__file__).parents[2] / "examples" / "lille"

NEVER = type(None)
REPORT = {"version": int, "stage": str, "as_of": str, "plans": list, "findings": list, "waived": list}
PLAN = {
    **{"path": str, "city": str, "stage": str, "because": (str, NEVER), "due": int, "answered": int},
    **{
        "next_stage": (str, NEVER),
        "next_due": int,
        "next_open": int,
        "unread_parts": list,
        "questions": list,
    },
}
QUESTION = {"id": str, "state": str, "need": str, "path": str, "line": int}
FINDING = {
    **{"code": str, "name": str, "severity": str, "certain": bool, "plan": str, "path": str},
    **{"line": int, "column": int, "question": (str, NEVER), "message": str, "hint": str},
    **{"due": (str, NEVER)},
}


def report(*plans: CheckedPlan) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(REPORTS["json"].make(list(plans), AS_OF, Look()))
    return data


def assert_shape(value: dict[str, Any], shape: dict[str, Any]) -> None:
    assert list(value) == list(shape)
    for key, kind in shape.items():
        assert isinstance(value[key], kind), (key, value[key])
        assert not (isinstance(value[key], bool) and kind is int), key


def assert_contract(data: dict[str, Any]) -> None:
    assert_shape(data, {**REPORT, "stage": (str, NEVER)})
    assert data["version"] == 1
    date.fromisoformat(data["as_of"])
    for plan in data["plans"]:
        assert_shape(plan, PLAN)
        assert 0 <= plan["answered"] <= plan["due"]
        for question in plan["questions"]:
            assert_shape(question, QUESTION)
            assert question["state"] in set(State)
            assert question["need"] in ("none", "draft", "required")
    for finding in data["findings"]:
        assert_shape(finding, FINDING)
        assert finding["severity"] in ("error", "warning", "info")
        assert finding["certain"] or finding["severity"] != "error"
        assert finding["line"] >= 1
        assert finding["column"] >= 1
        assert finding["plan"] in {plan["path"] for plan in data["plans"]}
        assert finding["path"].startswith(f"{finding['plan']}/") or finding["plan"] == "."
    for entry in [*data["findings"], *data["plans"]]:
        assert "\\" not in entry["path"]


def test_lille_keeps_the_contract() -> None:
    data = report(check(LILLE, "final", AS_OF))
    assert_contract(data)
    assert data["stage"] == "final"
    funding = next(q for q in data["plans"][0]["questions"] if q["id"] == "objectives.funding")
    assert (funding["state"], funding["need"], funding["line"]) == ("partial", "required", 56)
    assert len(data["plans"][0]["questions"]) == 34


@pytest.mark.parametrize("place", [".", "kalamata", "below", ".."])
def test_paths_are_relative_to_the_working_directory(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = written(tmp_path / "kalamata", fresh())
    (tmp_path / "below").mkdir()
    here, shown = {
        ".": (tmp_path, "kalamata"),
        "kalamata": (plan, "."),
        "below": (tmp_path / "below", "../kalamata"),
        "..": (tmp_path.parent, f"{tmp_path.name}/kalamata"),
    }[place]
    monkeypatch.chdir(here)
    data = report(check(plan, "in-person"))
    assert_contract(data)
    assert data["plans"][0]["path"] == shown
    prefix = "" if shown == "." else f"{shown}/"
    assert f"{prefix}3-objectives.md" in {finding["path"] for finding in data["findings"]}


def test_several_plans_are_told_apart_and_sorted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    plans = [check(written(tmp_path / name, fresh(name)), "in-person") for name in ("a", "b")]
    data = report(*plans)
    assert_contract(data)
    assert [plan["path"] for plan in data["plans"]] == ["a", "b"]
    keys = [(f["path"], f["line"], f["column"], f["code"]) for f in data["findings"]]
    assert keys == sorted(keys)


def test_plans_at_different_stages_have_no_stage_in_common(tmp_path: Path) -> None:
    one = check(written(tmp_path / "a", fresh()), "challenge")
    two = check(written(tmp_path / "b", fresh()), "final")
    data = report(one, two)
    assert data["stage"] is None
    assert [(p["stage"], p["next_stage"]) for p in data["plans"]] == [
        ("challenge", "preparatory"),
        ("final", None),
    ]


def test_the_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    plan = written(tmp_path / "a", fresh())
    assert report(check(plan)) == report(check(plan))


def test_words_are_passed_on_as_they_are_but_escaped(tmp_path: Path) -> None:
    name = "Łódź [b] " + HOSTILE.replace("\x00", "").replace("\r\n", "").replace("\u2028", "")
    plan = written(tmp_path / "a", {**fresh(), "plan.yaml": f"city: {{name: {json.dumps(name)}}}\n"})
    text = REPORTS["json"].make([check(plan)], AS_OF, Look())
    assert "Łódź [b]" in text
    assert "\x1b" not in text
    assert json.loads(text)["plans"][0]["city"] == name
