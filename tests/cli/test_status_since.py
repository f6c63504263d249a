"""`status --since`, `--format` and `-o`, as typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.repositories import Plans
from udtplan.cli.app import app


def udtplan(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.fixture(autouse=True)
def _inside(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(plans.root)


def answered(result: Result, city: str) -> tuple[int, int | None]:
    """How many answers a plan has at the last stage, and had before."""
    (plan,) = [one for one in json.loads(result.stdout)["plans"] if one["path"] == city]
    before = plan["before"] and plan["before"]["stages"][-1]["answered"]
    return plan["stages"][-1]["answered"], before


def test_since_a_revision(plans: Plans) -> None:
    plans.write(
        "lyon/plan.yaml", "city: {name: Lyon, inhabitants: 520 000}\nchallenge: Less noise in the old town.\n"
    )
    result = udtplan("status", "--since", "main", "--format", "json", "--as-of", "2025-11-10")
    now, before = answered(result, "lyon")
    assert before is not None
    assert now == before + 2
    assert answered(result, "turin")[0] == answered(result, "turin")[1]


def test_a_plan_in_a_folder_with_another_name_is_the_same_plan(plans: Plans) -> None:
    plans.git("mv", "lyon", "lugdunum")
    plans.commit()
    result = udtplan("status", "--since", "main~1", "--format", "json")
    assert answered(result, "lugdunum")[1] is not None
    assert json.loads(result.stdout)["gone"] == []


def test_who_is_answered_to_another_stage_than_then_is_named(plans: Plans) -> None:
    plans.write(
        "lyon/plan.yaml",
        "city: {name: Lyon}\nchallenge: Less noise in the old town, and whom to ask for it.\n",
    )
    said = " ".join(udtplan("status", "--since", "main", "--as-of", "2025-07-10").stdout.split())
    assert "Answered to another stage than then: Lyon (introductory → challenge)." in said


def test_since_a_day_means_the_state_before_it_began(plans: Plans) -> None:
    plans.plan("malaga")
    plans.git("rm", "-q", "-r", "turin")
    plans.commit(on="2025-10-09")
    result = udtplan("status", "--since", "2025-10-09", "--format", "json")
    assert answered(result, "malaga")[1] is None
    assert json.loads(result.stdout)["gone"] == ["turin"]
    later = udtplan("status", "--since", "2025-10-10", "--format", "json")
    assert answered(later, "malaga")[1] is not None
    assert json.loads(later.stdout)["gone"] == []


def test_before_the_first_commit_every_plan_is_new(plans: Plans) -> None:
    result = udtplan("status", "--since", "2020-01-01")
    assert result.exit_code == 0
    assert "New since 2020-01-01: Kassel, Lyon, Turin." in result.stdout


def test_an_unknown_revision_is_refused(plans: Plans) -> None:
    result = udtplan("status", "--since", "mian")
    assert result.exit_code == 2
    assert "no revision 'mian'" in result.stderr


def test_it_can_go_to_a_file_but_not_over_a_plan(plans: Plans) -> None:
    assert udtplan("status", "--format", "html", "-o", "status.html").exit_code == 0
    assert "<h1>How far 3 plans are</h1>" in (plans.root / "status.html").read_text("utf-8")
    refused = udtplan("status", "-o", "lyon/plan.yaml")
    assert refused.exit_code == 2
    assert "belongs to a plan" in refused.stderr


def test_the_work_tree_is_not_touched(plans: Plans) -> None:
    plans.plan("lyon", summary="New.\n")
    before = plans.git("status", "--porcelain")
    udtplan("status", "--since", "main")
    assert plans.git("status", "--porcelain") == before


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--since", "2025-13-01"], "--since 2025-13-01: there is no such day."),
        (["--since", "2025-11-11"], "--since 2025-11-11: that day lies ahead."),
        (["-o", "status.pdf"], "-o status.pdf: no format ends in .pdf."),
    ],
    ids=["no such day", "a day ahead", "no such ending"],
)
def test_what_can_t_be_asked_is_told_in_one_sentence(
    arguments: list[str], sentence: str, plans: Plans
) -> None:
    result = udtplan("status", *arguments, "--as-of", "2025-11-10")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"udtplan: {sentence}\n")


def test_the_ending_of_the_file_names_the_format(plans: Plans, tmp_path: Path) -> None:
    file = tmp_path / "status.json"
    assert udtplan("status", "-o", file).exit_code == 0
    assert json.loads(file.read_text("utf-8"))["version"] == 1


def test_dates_keep_their_room_beside_what_changed(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    plans.write(
        "lyon/plan.yaml", "city: {name: Lyon, inhabitants: 520 000}\nchallenge: Less noise in the old town.\n"
    )
    result = udtplan("status", "lyon", "--since", "main", "--as-of", "2025-11-10")
    assert "(+2)" in result.stdout
    assert "25 September 2025" in result.stdout
    assert "…" not in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= 80


@pytest.mark.parametrize("words", ["22/11/2026", "yesterday"])
def test_a_day_in_another_form_is_told_how_to_write_it(words: str) -> None:
    result = udtplan("status", "--since", words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        f"udtplan: There is no revision '{words}' here.\n"
        "  Write a branch, a tag or a commit of this repository. A day is written as 2025-09-25.\n"
    )


@pytest.mark.parametrize("command", [["status", "--since"], ["check", "--changed-since"], ["diff"]])
def test_a_misspelt_branch_is_guessed(command: list[str]) -> None:
    result = udtplan(*command, "mian")
    assert result.exit_code == 2
    assert "Did you mean main?" in result.stderr


def test_a_stage_without_a_date_is_named_with_its_editions(plans: Plans) -> None:
    assert "The edition 2025 gives no date for presentation." in udtplan(*_SINCE_PRESENTATION).stderr
    plans.write("lyon/plan.yaml", 'edition: "2024"\ncity: {name: Lyon}\n')
    assert "The editions 2024 and 2025 give no date for presentation." in udtplan(*_SINCE_PRESENTATION).stderr


_SINCE_PRESENTATION = ("diff", "--since-stage", "presentation")
