"""`udtplan diff`: what is compared with what, how it is shown, and with which exit code it ends."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.repositories import Plans
from udtplan.cli.app import app

NEW = "A twin of the old town shows where people wait for the bus, and for how long they do so.\n"
DAY = ("--as-of", "2025-11-10")


@pytest.fixture(autouse=True)
def _in_the_repository(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(plans.root)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)


def diff(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["diff", *map(str, arguments), *DAY])


def cities(*arguments: str | Path) -> list[str]:
    result = diff(*arguments, "--format", "json")
    assert result.exit_code == 0, result.stderr
    return [plan["city"] for plan in json.loads(result.stdout)["plans"]]


def test_nothing_changed_is_one_sentence(plans: Plans) -> None:
    short = plans.git("rev-parse", "--short=7", "HEAD")
    result = diff()
    assert result.exit_code == 0
    said = " ".join(result.stdout.split())
    assert said == f"Nothing changed in the plans from the last commit ({short}) to the work tree."


def test_settings_for_plans_that_did_not_change_do_no_harm(plans: Plans) -> None:
    plans.write("known.json", "no baseline at all")
    plans.write(
        "udtplan.toml",
        '[lint]\nbaseline = "known.json"\n[plans.turin]\nstage = "final"\n[plans.gone]\nstage = "final"\n'
        '[[waivers]]\nrule = "T003"\nplan = "kassel"\nreason = "so decided"\n',
    )
    plans.commit()
    plans.plan("lyon", summary=NEW)
    assert cities() == ["Lyon"]


def test_changed_settings_are_told_with_what_they_bring_about(plans: Plans) -> None:
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    plans.commit()
    waiver = '[[waivers]]\nrule = "C003"\nplan = "lyon"\nreason = "in May"\n'
    plans.write("udtplan.toml", f'stage = "in-person"\n[plans.turin]\nstage = "final"\n{waiver}')
    said = " ".join(diff().stdout.split())
    assert "Stage: in-person → final." in said
    assert "at in-person. Stage: in-person → final. New findings" in said
    assert "Waived now The challenge is not written down yet. [C003 no-written-challenge] (in May)" in said
    assert "Mended" not in said


def test_left_alone_it_shows_what_is_not_committed(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    result = diff()
    assert result.exit_code == 0
    assert "\nLyon: " in result.stdout
    assert "ES.a Overview" in result.stdout


def test_a_folder_alone_is_that_plan_since_the_last_commit(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    plans.plan("turin", summary=NEW)
    assert cities("turin") == cities("turin/0-summary.md") == ["Turin"]


def test_a_branch_alone_is_what_the_work_here_changed(plans: Plans) -> None:
    plans.git("checkout", "-q", "-b", "work")
    plans.plan("lyon", summary=NEW)
    plans.commit()
    plans.git("checkout", "-q", "main")
    plans.plan("turin", summary=NEW)
    plans.commit()
    plans.git("checkout", "-q", "work")
    assert cities("main") == ["Lyon"]
    assert cities("main", "work") == ["Lyon", "Turin"]
    assert cities("main", "work", "--plan", "turin") == ["Turin"]


def test_two_folders_need_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in (("old", "Short.\n"), ("new", NEW)):
        made = Plans(tmp_path / "made")
        made.plan("lyon", summary=text)
        (made.root / "lyon").rename(tmp_path / name)
    monkeypatch.chdir(tmp_path)
    assert cities("old", "new") == ["Lyon"]
    assert cities("new", "new") == []


def test_a_day_is_compared_with(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    plans.commit(on="2025-10-10")
    assert cities("--since", "2025-10-10") == ["Lyon"]
    assert cities("--since", "2025-10-11") == []
    assert cities("turin", "--since", "2025-10-10") == []


def test_a_stage_is_compared_with(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    plans.commit(on="2025-11-08")
    assert cities("--since-stage", "in-person") == ["Lyon"]


def test_a_folder_wins_over_a_branch_of_its_name(plans: Plans) -> None:
    plans.git("branch", "lyon")
    plans.plan("lyon", summary=NEW)
    plans.plan("turin", summary=NEW)
    assert cities("lyon") == ["Lyon"]
    assert cities("heads/lyon") == ["Lyon", "Turin"]


def test_a_plan_that_is_gone_can_be_asked_for(plans: Plans) -> None:
    plans.git("rm", "-q", "-r", "turin")
    assert cities("--plan", "turin") == ["Turin"]


@pytest.mark.parametrize(("changed", "wish", "code"), [(True, True, 1), (False, True, 0), (True, False, 0)])
def test_the_exit_code_says_whether_something_changed_if_asked(
    changed: bool, wish: bool, code: int, plans: Plans
) -> None:
    if changed:
        plans.plan("lyon", summary=NEW)
    assert diff(*(["--exit-code"] if wish else [])).exit_code == code


def test_both_sides_are_looked_at_by_the_same_stage(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    result = diff("--stage", "presentation", "--format", "json")
    (plan,) = json.loads(result.stdout)["plans"]
    assert plan["stage"] == "presentation"
    assert plan["due"]["before"] == plan["due"]["after"]


def test_a_file_is_written_without_colours_and_stdout_stays_empty(plans: Plans, tmp_path: Path) -> None:
    plans.plan("lyon", summary=NEW)
    result = diff("-o", tmp_path / "out" / "diff.txt", "--color", "always")
    assert (result.exit_code, result.stdout) == (0, "")
    text = (tmp_path / "out" / "diff.txt").read_text("utf-8")
    assert "\x1b" not in text
    assert text.endswith("\n")


def test_colours_are_shown_if_wished(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    assert "\x1b[1mLyon\x1b[0m" in diff("--color", "always").stdout
    assert "\x1b" not in diff().stdout


BAD = {
    "revision": (["mian"], "no revision 'mian'", "Did you mean main?"),
    "path": (["lyno/"], "no revision 'lyno/'", "no folder of that name"),
    "option": (["--", "--output=x"], "no revision '--output=x'", "branch"),
    "mixed": (["main", "lyon"], "lyon is a folder and main is none", "udtplan diff main --plan lyon"),
    "here": (["HEAD", "."], ". is a folder and HEAD is none", "`udtplan diff HEAD --plan .`. A name"),
    "two dots": (["main..work"], "main..work names two states", "`udtplan diff main work`."),
    "three dots": (["main...origin/work"], "names two states", "`udtplan diff main origin/work`."),
    "open end": (["v1.."], "v1.. names two states", "`udtplan diff v1`."),
    "open begin": (["..v1"], "..v1 names two states", "`udtplan diff HEAD v1`."),
    "path with dots": (["../lyno"], "no revision '../lyno'", "no folder of that name"),
    "both since": (["--since", "2025-10-01", "--since-stage", "final"], "both say since when", "Leave one"),
    "since and A": (["main", "--since", "2025-10-01"], "both say since when", "Leave one"),
    "no day": (["--since", "yesterday"], "--since yesterday: this is no date", "2025-11-06"),
    "impossible day": (["--since", "2025-13-01"], "--since 2025-13-01: there is no such day", "2025-11-06"),
    "ending": (["-o", "out.pdf"], "-o out.pdf: no format ends in .pdf", ".txt, .md, .json, .html"),
    "later day": (["--since", "2025-12-01"], "lies ahead", "has begun"),
    "later stage": (["--since-stage", "presentation"], "presentation", "--since"),
    "no stage": (["--since-stage", "in-persn"], "no stage 'in-persn'", "in-person"),
    "stage": (["--stage", "in-persn"], "no stage 'in-persn'", "in-person"),
    "format": (["--format", "htm"], "--format htm", "Did you mean html?"),
    "colour": (["--color", "red"], "--color red", "auto"),
    "plan": (["--plan", "turn"], "no file or folder turn", "Did you mean turin?"),
    "elsewhere": (["--plan", "lyon", "--plan", "/"], "is not in the repository", "of one only"),
    "output": (["-o", "lyon/0-summary.md"], "belongs to a plan", "another file"),
}


@pytest.mark.parametrize("case", BAD.values(), ids=list(BAD))
def test_bad_usage_is_one_sentence_and_the_remedy(case: tuple[list[str], str, str], plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    arguments, sentence, remedy = case
    result = CliRunner().invoke(app, ["diff", *DAY, *arguments])
    assert (result.exit_code, result.stdout) == (2, "")
    assert sentence in result.stderr
    assert remedy in result.stderr


def test_outside_a_repository_two_folders_are_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    result = diff()
    assert result.exit_code == 2
    assert "is in no git repository" in result.stderr
    assert "udtplan diff OLD NEW" in result.stderr


def test_a_repository_without_plans_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = Plans(tmp_path / "empty")
    empty.commit()
    monkeypatch.chdir(empty.root)
    result = diff()
    assert result.exit_code == 2
    assert "udtplan init CITY" in result.stderr


def test_the_ending_of_the_file_names_the_format(plans: Plans, tmp_path: Path) -> None:
    plans.plan("lyon", summary=NEW)
    assert diff("-o", tmp_path / "changes.json").exit_code == 0
    assert json.loads((tmp_path / "changes.json").read_text("utf-8"))["plans"][0]["city"] == "Lyon"
    assert diff("-o", tmp_path / "changes.json", "--format", "markdown").exit_code == 0
    assert (tmp_path / "changes.json").read_text("utf-8").startswith("## What changed")


def test_the_number_of_a_commit_can_be_copied_from_markdown(plans: Plans) -> None:
    short = plans.git("rev-parse", "--short=7", "HEAD")
    assert f"the last commit (`{short}`)" in diff("--format", "markdown").stdout
    plans.plan("lyon", summary=NEW)
    assert f"(`{short}`) to the work tree" in diff("--format", "markdown").stdout


@pytest.mark.parametrize(
    "arguments", [["diff"], ["status", "--since", "main"], ["check", "--changed-since", "main"]], ids=str
)
def test_without_git_every_command_says_the_same(
    arguments: list[str], plans: Plans, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(plans.root / "nothing-here"))
    result = CliRunner().invoke(app, arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "udtplan: The program git is not installed.\n  Install git and run this again.\n"
