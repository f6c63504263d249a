"""`check --changed-since` and `--gate`, as typed."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.repositories import Plans, parted
from udtplan.cli.app import app
from udtplan.report import REPORTS


def udtplan(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def paths(result: Result) -> list[str]:
    return [plan["path"] for plan in json.loads(result.stdout)["plans"]]


@pytest.fixture(autouse=True)
def _inside(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(plans.root)


def test_only_the_changed_plan_is_checked(plans: Plans) -> None:
    plans.plan("lyon", summary="TBD\n")
    result = udtplan("check", "--changed-since", "main", "--stage", "final", "--format", "json")
    assert paths(result) == ["lyon"]
    assert result.exit_code == 1
    assert "1 plan changed since main." in result.stderr


@pytest.mark.parametrize("name", list(REPORTS))
def test_every_report_can_say_that_nothing_changed(plans: Plans, name: str) -> None:
    result = udtplan("check", "--changed-since", "main", "--format", name)
    assert result.exit_code == 0
    assert "No plan changed since main." in result.stderr


def test_a_plan_that_is_gone_is_named(plans: Plans) -> None:
    plans.git("rm", "-q", "-r", "turin")
    result = udtplan("check", "--changed-since", "main")
    assert result.exit_code == 0
    assert result.stderr == "Since main, turin is gone; no other plan changed.\n"


def test_a_plan_that_is_gone_beside_others_is_named(plans: Plans) -> None:
    plans.git("rm", "-q", "-r", "turin")
    plans.plan("lyon", summary="TBD\n")
    result = udtplan("check", "--changed-since", "main", "--exit-zero")
    assert result.stderr == "1 plan changed since main.\nNo longer there: turin.\n"


def test_a_plan_that_was_only_moved_has_nothing_new(plans: Plans) -> None:
    plans.git("mv", "lyon", "rhone")
    result = udtplan("check", "--changed-since", "main", "--stage", "in-person", "--format", "json")
    assert result.exit_code == 0
    assert paths(result) == ["rhone"]
    assert found(result) == set()
    assert ("rhone", "C001") in found(result, "before")
    assert "Since main, lyon moved to rhone; no other plan changed." in result.stderr
    assert "No longer there" not in result.stderr


def test_a_moved_plan_that_is_asked_for_alone_is_compared_with_where_it_was(plans: Plans) -> None:
    plans.git("mv", "lyon", "rhone")
    result = udtplan("check", "rhone", *SINCE[1:])
    assert (result.exit_code, found(result)) == (0, set())
    assert "turin" not in udtplan("check", "turin", *SINCE[1:]).stderr


def test_a_moved_plan_that_changed_is_judged_in_full(plans: Plans) -> None:
    plans.git("mv", "lyon", "rhone")
    plans.write("rhone/0-summary.md", "# Executive summary\n\n## Overview\n\nTBD\n")
    result = udtplan(*SINCE)
    assert result.exit_code == 1
    assert found(result, "before") == set()
    assert "Moved: lyon to rhone." in result.stderr


@pytest.mark.parametrize("command", [["check", "--changed-since"], ["status", "--since"]])
@pytest.mark.parametrize("span", ["main..work", "main...work", "main.."])
def test_a_range_is_two_states_in_one_word(command: list[str], span: str, plans: Plans) -> None:
    result = udtplan(*command, span)
    assert result.exit_code == 2
    assert f"{span} names two states in one word." in result.stderr
    assert "fsck" not in result.stderr


def test_a_shallow_clone_says_that_changes_of_others_may_be_among_them(plans: Plans, tmp_path: Path) -> None:
    clone = parted(plans, tmp_path / "clone")
    result = CliRunner().invoke(app, ["check", str(clone.root), "--changed-since", "main", "--exit-zero"])
    assert "This clone is shallow: where your work began is not known" in result.stderr
    assert "git fetch --unshallow" in result.stderr


def test_changed_settings_are_given_as_the_reason(plans: Plans) -> None:
    plans.write("udtplan.toml", 'edition = "2025"\n')
    result = udtplan("check", "--changed-since", "main", "--format", "json")
    assert paths(result) == ["kassel", "lyon", "turin"]
    assert "All plans are looked at, because udtplan.toml changed." in result.stderr


def test_an_unknown_revision_is_one_sentence_and_a_remedy(plans: Plans) -> None:
    result = udtplan("check", "--changed-since", "mian")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[0] == "udtplan: There is no revision 'mian' here."


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (["--stage", "inperson"], "Did you mean in-person?"),
        (["--select", "C01x"], "There is no rule 'C01x'."),
        (["--ignore", "C01x"], "There is no rule 'C01x'."),
    ],
)
def test_a_wrong_word_is_refused_even_where_nothing_changed(
    option: list[str], said: str, plans: Plans
) -> None:
    assert udtplan("check", "--changed-since", "main", "--stage", "in-person").exit_code == 0
    result = udtplan("check", "--changed-since", "main", *option)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_the_gate_by_date_warns_before_and_fails_after(plans: Plans) -> None:
    gate = ("check", "lyon", "--gate", "by-date", "--select", "C001", "--format", "json")
    before = udtplan(*gate, "--as-of", "2025-09-24")
    after = udtplan(*gate, "--as-of", "2025-12-31")
    assert before.exit_code == 0
    assert {f["due"] for f in json.loads(before.stdout)["findings"]} >= {"challenge"}
    assert after.exit_code == 1


def test_a_misspelt_gate_is_refused(plans: Plans) -> None:
    result = udtplan("check", "--gate", "by-dat")
    assert result.exit_code == 2
    assert "Did you mean by-date?" in result.stderr


# ── Settings that changed ───────────────────────────────────────────────────────────────────────────

SINCE = ("check", "--changed-since", "main", "--as-of", "2025-11-07", "--format", "json")


def found(result: Result, by: str = "") -> set[tuple[str, str]]:
    """The plans and rules of what counts, or of what `by` sets apart."""
    data = json.loads(result.stdout)
    findings = data["findings"] if not by else [one for one in data["waived"] if one["by"] == by]
    return {(finding["plan"], finding["code"]) for finding in findings}


@pytest.fixture
def broken(plans: Plans) -> Plans:
    """Lyon can't be read, and all plans have gaps."""
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    plans.write("lyon/plan.yaml", "language: en\ncity: {name: Lyon\n")
    plans.commit()
    return plans


def test_what_was_found_before_the_settings_changed_is_shown_and_does_not_fail(broken: Plans) -> None:
    broken.write("udtplan.toml", 'stage = "in-person"\n\n# A word.\n')
    result = udtplan(*SINCE)
    assert result.exit_code == 0
    assert found(result) == set()
    assert {("kassel", "C001"), ("lyon", "S001"), ("turin", "C001")} <= found(result, "before")
    assert {one["where"] for one in json.loads(result.stdout)["waived"]} == {"main"}
    assert "Of those in which no file changed, only what was not found before counts." in result.stderr


def test_what_the_settings_bring_about_fails(broken: Plans) -> None:
    broken.write("udtplan.toml", 'stage = "final"\n')
    before = found(udtplan(*SINCE[:1], "--stage", "in-person", *SINCE[3:]))
    result = udtplan(*SINCE)
    assert result.exit_code == 1
    assert ("turin", "C006") in found(result)
    assert ("lyon", "S001") in found(result, "before")
    assert found(result, "before") <= before


def test_a_gap_that_another_rule_names_at_another_stage_was_there_before(plans: Plans) -> None:
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    plans.commit()
    plans.write("udtplan.toml", 'stage = "in-person"\n[plans.turin]\nstage = "challenge"\n')
    before = {code for _, code in found(udtplan("check", "turin", "--stage", "in-person", *SINCE[3:]))}
    result = udtplan(*SINCE, "--gate", "by-date")
    assert "C003" in before
    assert result.exit_code == 0
    assert found(result) == set()


def test_a_warning_that_the_settings_make_an_error_is_new(plans: Plans) -> None:
    plans.write("udtplan.toml", 'stage = "introductory"\n')
    plans.commit()
    draft = {
        one["question"]
        for one in json.loads(udtplan("check", "turin", "--format", "json").stdout)["findings"]
    }
    plans.write("udtplan.toml", 'stage = "preparatory"\n')
    result = udtplan(*SINCE)
    now = {one["question"] for one in json.loads(result.stdout)["findings"] if one["severity"] == "error"}
    assert result.exit_code == 1
    assert "city.inhabitants" in draft & now


def test_a_warning_counts_as_new_once_warnings_fail(broken: Plans) -> None:
    broken.write("udtplan.toml", 'stage = "in-person"\n[lint]\nfail_on = "warning"\n')
    result = udtplan(*SINCE)
    assert result.exit_code == 1
    findings = json.loads(result.stdout)["findings"]
    assert {finding["severity"] for finding in findings} == {"warning"}


def test_a_waiver_that_is_taken_away_leaves_an_error_of_its_author(plans: Plans) -> None:
    waiver = '[[waivers]]\nrule = "C001"\nplan = "turin"\nreason = "later"\n'
    plans.write("udtplan.toml", f'stage = "in-person"\n{waiver}')
    plans.commit()
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    result = udtplan(*SINCE)
    assert result.exit_code == 1
    assert found(result) == {("turin", "C001")}


def test_a_plan_that_changed_beside_the_settings_is_judged_in_full(broken: Plans) -> None:
    broken.write("udtplan.toml", 'stage = "in-person"\n# A word.\n')
    broken.plan("turin", summary="Forty sensors are bought.\n")
    broken.plan("dublin")
    result = udtplan(*SINCE)
    assert result.exit_code == 1
    assert {plan for plan, _ in found(result)} == {"dublin", "turin"}
    assert {plan for plan, _ in found(result, "before")} == {"kassel", "lyon"}


def test_settings_that_could_not_be_read_before_hide_nothing(plans: Plans) -> None:
    plans.write("udtplan.toml", "stage = \n")
    plans.commit()
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    result = udtplan(*SINCE)
    assert result.exit_code == 1
    assert ("turin", "C001") in found(result)
    assert "What was found before can't be said, so everything counts." in result.stderr
    assert "/tmp/" not in result.stderr


def test_a_baseline_holds_what_was_found_before_as_well(broken: Plans) -> None:
    broken.write("udtplan.toml", 'stage = "in-person"\n# A word.\n')
    result = udtplan(*SINCE[:3], "--write-baseline", "known.json")
    assert result.exit_code == 0
    assert '"plan": "turin"' in (broken.root / "known.json").read_text()


def test_what_is_mended_is_what_counts(broken: Plans) -> None:
    old = "actions:\n  - {id: a, title: A, phase: Startup}\n"
    broken.write("kassel/5-roadmap.yaml", old)
    broken.commit()
    broken.write("udtplan.toml", 'stage = "in-person"\n# A word.\n')
    result = udtplan(*SINCE, "--fix")
    assert result.exit_code == 0
    assert (broken.root / "kassel/5-roadmap.yaml").read_text() == old


def test_people_read_why_all_are_looked_at_and_where_the_rest_is(broken: Plans) -> None:
    broken.write("udtplan.toml", 'stage = "in-person"\n# A word.\n')
    result = udtplan(*SINCE[:-1], "concise")
    said = " ".join(result.stdout.split())
    assert "All plans are looked at, because udtplan.toml changed." in said
    assert re.search(r"There before: \d+ errors?, .*?; udtplan check lyon", said)
    assert "lyon/plan.yaml:" not in result.stdout
    assert not result.stderr  # once is enough


def test_settings_that_cannot_be_read_are_not_said_to_have_been_looked_at(broken: Plans) -> None:
    broken.write("udtplan.toml", "stage = \n")
    result = udtplan("check", "--changed-since", "main")
    assert result.exit_code == 2
    assert "looked at" not in result.stderr
    assert "no file changed" not in result.stderr


def test_what_was_there_before_is_counted_as_a_check_counts_it(plans: Plans) -> None:
    plans.write("udtplan.toml", "# A word.\n")
    day = ("--as-of", "2025-09-24", "--gate", "by-date", "--format", "concise")
    before = " ".join(udtplan("check", "--changed-since", "main", *day).stdout.split())
    alone = " ".join(udtplan("check", "turin", *day).stdout.split())
    counts = re.search(r"There before: (.*? due later); udtplan check turin", before)
    assert counts is not None
    assert counts[1].rpartition(": ")[2] in alone


# ── What is due later ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("day", ["2025-09-24", "2025-11-05", "2025-11-06"])
def test_check_by_date_and_diff_count_the_same(plans: Plans, day: str) -> None:
    plans.plan("dublin", summary="TBD\n")
    plans.write("dublin/plan.yaml", "language: en\ncity: {name: Dublin, country: IE}\n")
    check = udtplan("check", "dublin", "--gate", "by-date", "--as-of", day, "--format", "json")
    diff = udtplan("diff", "--as-of", day, "--plan", "dublin", "--format", "json")
    now = [one for one in json.loads(check.stdout)["findings"] if not one["due"]]
    (plan,) = json.loads(diff.stdout)["plans"]
    assert [(one["code"], one["path"], one["line"], one["severity"]) for one in plan["gained"]] == [
        (one["code"], one["path"], one["line"], one["severity"]) for one in now
    ]


def test_what_is_due_later_is_counted_apart(plans: Plans) -> None:
    result = udtplan("check", "turin", "--gate", "by-date", "--as-of", "2025-09-24", "--format", "json")
    findings = json.loads(result.stdout)["findings"]
    later = [one for one in findings if one["due"]]
    warnings = [one for one in findings if one["severity"] == "warning" and not one["due"]]
    assert later
    text = udtplan("check", "turin", "--gate", "by-date", "--as-of", "2025-09-24", "--format", "concise")
    said = " ".join(text.stdout.split())
    assert f"{len(warnings)} warnings, {len(later)} due later" in said
    assert "; due at challenge]" in said
