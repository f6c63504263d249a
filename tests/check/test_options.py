"""The options of `udtplan check`: what is looked at, what is written where, and how it ends."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from tests.check.plans import plan
from udtplan.cli.app import app

ROADMAP = (
    "actions:\n"
    "  - {id: a, title: Align, phase: Startup, timeline: Winter 2025}\n"
    "  - {id: b, title: Begin, timeline: Winter 2026}\n"
)


@pytest.fixture(autouse=True)
def kalamata(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan in an empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)
    return plan(tmp_path, ROADMAP)


def check(*arguments: str) -> Result:
    common = ("--stage", "presentation", "--as-of", "2025-12-01")
    return CliRunner().invoke(app, ["check", *common, *arguments])


def data(*arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(check("--format", "json", *arguments).stdout)
    return found


def codes(*arguments: str) -> set[str]:
    return {finding["code"] for finding in data(*arguments)["findings"]}


# ── What is looked at ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words", [["T003"], ["t003"], ["ambiguous-period"], ["Ambiguous-Period"], ["T003,T002"]]
)
def test_a_rule_is_selected_by_code_or_name(words: list[str]) -> None:
    assert codes("--select", *words) == {"T003"}


def test_a_family_is_selected_or_left_out_by_its_letter() -> None:
    assert {code[0] for code in codes("--select", "t,S")} == {"T", "S"}
    assert {code[0] for code in codes()} >= {"T", "S", "C"}
    assert not {code for code in codes("--ignore", "T", "--ignore", "S,C") if code[0] in "TSC"}


def test_what_is_ignored_is_taken_from_what_is_selected() -> None:
    assert codes("--select", "T", "--ignore", "T003") == codes("--select", "T") - {"T003"}


def test_a_selection_on_the_command_line_sets_that_of_the_settings_aside() -> None:
    Path("udtplan.toml").write_text('[lint]\nselect = ["C"]\nignore = ["T003"]\n', "utf-8")
    assert {code[0] for code in codes()} == {"C"}
    assert codes("--select", "T003") == {"T003"}


def test_one_plan_may_leave_out_more_than_the_others_and_be_at_another_stage() -> None:
    settings = '[plans.kalamata]\nstage = "challenge"\nignore = ["C"]\n'
    Path("udtplan.toml").write_text(settings, "utf-8")
    result = CliRunner().invoke(app, ["check", "--as-of", "2025-12-01", "--format", "json"])
    report = json.loads(result.stdout)
    assert report["stage"] == "challenge"
    assert "C" not in {finding["code"][0] for finding in report["findings"]}
    assert data()["stage"] == "presentation"


def test_what_can_t_be_read_is_always_said() -> None:
    Path("kalamata/5-roadmap.yaml").write_text("actions: [\n", "utf-8")
    assert codes("--select", "T") == {"S001"}
    assert codes("--ignore", "S") >= {"S001"}


def test_what_can_t_be_read_can_be_looked_at_alone() -> None:
    Path("kalamata/5-roadmap.yaml").write_text("actions:\n  - {id: a, titel: A}\n", "utf-8")
    assert codes("--select", "S001") == {"S001"}
    Path("kalamata/5-roadmap.yaml").write_text("actions: []\n", "utf-8")
    assert (check("--select", "S001").exit_code, codes("--select", "unreadable")) == (0, set())


def test_guesses_can_be_left_out() -> None:
    Path("kalamata/plan.yaml").write_text(
        "city: {name: Kalamata}\nstakeholders:\n"
        "  - {id: a, name: Land Use Department}\n  - {id: b, name: Land Use planning Department}\n",
        "utf-8",
    )
    everything = data()["findings"]
    assert {finding["certain"] for finding in everything} == {True, False}
    assert data("--certain")["findings"] == [finding for finding in everything if finding["certain"]]
    Path("udtplan.toml").write_text("[lint]\ncertain = true\n", "utf-8")
    assert data()["findings"] == data("--certain")["findings"]
    assert data("--no-certain")["findings"] == everything


# ── How it ends ─────────────────────────────────────────────────────────────────────────────────────


def test_exit_zero_hides_findings_and_no_failures() -> None:
    assert check().exit_code == 1
    assert check("--exit-zero").exit_code == 0
    assert check("--exit-zero", "--select", "T99").exit_code == 2


def test_what_is_waived_does_not_fail() -> None:
    assert check("--select", "T003", "--fail-on", "warning").exit_code == 1
    path = Path("kalamata/5-roadmap.yaml")
    path.write_text("# udtplan: ignore-file[T003] printed so\n" + ROADMAP, "utf-8")
    result = check("--select", "T003", "--fail-on", "warning")
    assert result.exit_code == 0
    assert "nothing to mend by the rules looked at, 2 waived" in " ".join(result.stdout.split())


BAD_USAGE = {
    "rule": (["--select", "T03"], "no rule 'T03'", "Did you mean T003?"),
    "name": (["--ignore", "ambigous-period"], "no rule 'ambigous-period'", "Did you mean ambiguous-period?"),
    "family": (["--select", "Q"], "no rule 'Q'", "a family"),
    "unreadable": (["--ignore", "S001"], "S001 can't be left out", "Mend"),
    "no rule": (["--select", "T003", "--ignore", "T"], "No rule is left", "Select more"),
    "format": (["--format", "jsn=x"], "--format jsn", "Did you mean json?"),
    "no file": (["--format", "json="], "the file is missing", "--format json=FILE"),
    "two reports": (["--format", "json", "--format", "concise"], "json and concise", "--format json=FILE"),
    "two in a file": (["--format", "json", "--format", "concise", "-o", "x"], "x takes one report", "=FILE"),
    "same file": (["--format", "json=x", "--format", "concise=./x"], "Two reports", "of its own"),
    "idle -o": (["--format", "json=x", "-o", "y"], "has a file already", "Leave -o out"),
    "statistics": (["--statistics", "--format", "json"], "--statistics and json", "--format json=FILE"),
    "statistics in a file": (
        ["--statistics", "--format", "json=x", "-o", "x"],
        "Two reports are to go to x",
        "of its own",
    ),
    "diff": (["--diff", "--format", "json"], "--diff and json", "--format json=FILE"),
    "plan file": (["-o", "kalamata/plan.yaml"], "belongs to a plan", "another file"),
    "settings file": (["--write-baseline", "udtplan.toml"], "belongs to a plan", "another file"),
    "folder": (["-o", "kalamata"], "is a folder", "Name a file"),
    "unwritable": (["-o", "kalamata/plan.yaml/x.json"], "can't be written", "Check who"),
    "no baseline": (["--baseline", "none.json"], "can't be read", "--write-baseline none.json"),
    "both": (["--baseline", "x", "--no-baseline"], "contradict", "Leave one"),
    "baseline and report": (["--write-baseline", "x", "--format", "json"], "no place beside it", "Leave out"),
    "baseline and fix": (["--write-baseline", "x", "--fix"], "--fix has no place", "Leave out --fix"),
}


@pytest.mark.parametrize("case", BAD_USAGE.values(), ids=list(BAD_USAGE))
def test_bad_usage_is_one_sentence_and_the_remedy(case: tuple[list[str], str, str]) -> None:
    arguments, sentence, remedy = case
    before = sorted(Path().rglob("*"))
    result = check(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    first, second = result.stderr.strip().splitlines()
    assert sentence in first
    assert remedy in second
    assert sorted(Path().rglob("*")) == before


# ── What goes where ─────────────────────────────────────────────────────────────────────────────────


def test_a_report_goes_to_a_file_and_stdout_stays_silent() -> None:
    usual = check("--format", "json").stdout
    result = check("--format", "json", "-o", "new/report.json")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "")
    assert Path("new/report.json").read_bytes() == usual.encode()


def test_several_reports_are_written_at_once_and_one_goes_to_stdout() -> None:
    arguments = ("--format", "json=a.json", "--format", "junit=b.xml", "--format", "concise")
    assert check(*arguments).stdout == check("--format", "concise").stdout
    json.loads(Path("a.json").read_bytes())
    ElementTree.parse("b.xml")


def test_a_file_has_no_colours() -> None:
    result = check("--color", "always", "--format", "concise=a.txt", "--format", "full")
    assert "\x1b[" in result.stdout
    assert b"\x1b" not in Path("a.txt").read_bytes()


def test_statistics_count_by_rule_and_list_nothing() -> None:
    result = check("--select", "T003,S004", "--statistics", "--format", "json=a.json")
    assert result.stdout.splitlines()[:2] == [
        "2  T003 ambiguous-period  2 warnings",
        "1  S004 broken-reference  1 error",
    ]
    assert len(json.loads(Path("a.json").read_bytes())["findings"]) == 3
    assert check("--select", "X009", "--statistics").stdout.startswith("Kalamata at")


def test_statistics_go_where_the_report_would_have_gone() -> None:
    usual = check("--select", "T003", "--statistics").stdout
    result = check("--select", "T003", "--statistics", "-o", "counts.txt")
    assert (result.stdout, Path("counts.txt").read_text("utf-8")) == ("", usual)
    beside = check("--select", "T003", "--statistics", "--format", "json=a.json", "-o", "b.txt")
    assert (beside.stdout, Path("b.txt").read_text("utf-8")) == ("", usual)
    assert len(json.loads(Path("a.json").read_bytes())["findings"]) == 2


def test_beside_a_format_that_has_the_file_statistics_go_to_stdout() -> None:
    usual = check("--select", "T003", "--statistics").stdout
    assert check("--select", "T003", "--statistics", "--format", "json", "-o", "a.json").stdout == usual
    assert len(json.loads(Path("a.json").read_bytes())["findings"]) == 2


def test_the_json_lists_what_is_waived_and_why() -> None:
    path = Path("kalamata/5-roadmap.yaml")
    path.write_text("# udtplan: ignore-file[T003] printed so, until 2026-01-31\n" + ROADMAP, "utf-8")
    report = data("--select", "T003,S")
    assert [finding["code"] for finding in report["findings"]] == ["S004"]
    assert [
        {key: waived[key] for key in ("code", "line", "by", "where", "reason", "until")}
        for waived in report["waived"]
    ] == [
        {"code": "T003", "line": line, "by": "comment", "where": "kalamata/5-roadmap.yaml:1",
         "reason": "printed so", "until": "2026-01-31"}
        for line in (3, 4)
    ]  # fmt: skip


# ── Fixes and the baseline ──────────────────────────────────────────────────────────────────────────


def test_the_diff_is_shown_and_nothing_is_written() -> None:
    path = Path("kalamata/5-roadmap.yaml")
    before = path.read_bytes()
    for arguments in (("--diff",), ("--diff", "--fix"), ("--diff", "--statistics")):
        result = check("--select", "S", *arguments)
        assert result.exit_code == 1
        assert "-  - {id: a, title: Align, phase: Startup, timeline: Winter 2025}\n" in result.stdout
        assert "+  - {id: a, title: Align, phase: startup, timeline: Winter 2025}\n" in result.stdout
        assert path.read_bytes() == before


def test_what_is_mended_is_counted_and_the_rest_reported() -> None:
    result = check("--select", "S004,T003", "--fix", "--format", "concise")
    assert result.exit_code == 0
    assert result.stderr == "1 finding is mended in 1 file.\n"
    assert "T003" in result.stdout
    assert "S004" not in result.stdout
    assert Path("kalamata/5-roadmap.yaml").read_text("utf-8") == ROADMAP.replace("Startup", "startup")
    again = check("--select", "S004,T003", "--fix", "--format", "concise")
    assert (again.stderr, again.stdout) == ("", result.stdout)


def test_a_report_says_how_much_can_be_mended() -> None:
    assert "1 can be mended for you: udtplan check --fix" in check("--select", "S").stdout
    assert "mended" not in check("--select", "T003").stdout


def test_with_a_baseline_only_what_is_new_fails() -> None:
    result = check("--write-baseline", "known.json")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "known.json knows" in result.stdout
    quiet = check("--baseline", "known.json", "--fail-on", "info")
    assert (quiet.exit_code, quiet.stderr) == (0, "")
    assert "known before" in " ".join(quiet.stdout.split())
    assert {one["by"] for one in data("--baseline", "known.json")["waived"]} == {"baseline"}
    path = Path("kalamata/5-roadmap.yaml")
    path.write_text("# New.\n" + ROADMAP + "  - {id: c, title: Count, phase: Launsch}\n", "utf-8")
    assert check("--baseline", "known.json", "--select", "S").exit_code == 1
    assert codes("--baseline", "known.json", "--select", "S") == {"S004"}


def test_what_is_mended_since_is_said_kindly() -> None:
    check("--write-baseline", "known.json", "--select", "T003")
    Path("kalamata/5-roadmap.yaml").write_text(ROADMAP.replace("Winter 2026", "May 2026"), "utf-8")
    result = check("--baseline", "known.json", "--select", "T003")
    assert result.stderr == (
        "known.json: 1 finding it knows is no longer there. "
        "To forget: udtplan check --write-baseline known.json\n"
    )
