"""The command line: exit codes, what is said where, and never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.rules.plans import fresh, written
from udtplan.cli.app import app
from udtplan.cli.terminal import day
from udtplan.report import REPORTS

LILLE = Path(__file__).parents[2] / "examples" / "lille"


@pytest.fixture(autouse=True)
def _plain_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder to work in, and nothing in the environment that changes the output."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)


def udtplan(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def process(*arguments: str, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """The real program, in an environment of its own."""
    env = {"PATH": os.environ["PATH"], "HOME": str(cwd), **environment}
    command = [sys.executable, "-m", "udtplan", *arguments]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, check=False, timeout=60)


@pytest.fixture
def kalamata(tmp_path: Path) -> Path:
    return written(tmp_path / "kalamata", fresh())


# ── Exit codes ──────────────────────────────────────────────────────────────────────────────────────


def test_a_fresh_plan_has_no_error_at_its_first_stage(kalamata: Path) -> None:
    result = udtplan("check", "--stage", "introductory")
    assert result.exit_code == 0
    assert " error:" not in result.stdout
    assert " warning:" in result.stdout


def test_errors_exit_with_1(kalamata: Path) -> None:
    assert udtplan("check", "--stage", "in-person").exit_code == 1


@pytest.mark.parametrize(
    ("severity", "code"), [("error", 0), ("warning", 1), ("info", 1)], ids=["error", "warning", "info"]
)
def test_fail_on_says_what_counts(severity: str, code: int, kalamata: Path) -> None:
    assert udtplan("check", "--stage", "introductory", "--fail-on", severity).exit_code == code


def test_the_settings_say_it_too_and_the_option_wins(kalamata: Path) -> None:
    Path("udtplan.toml").write_text('[lint]\nfail_on = "warning"\n', "utf-8")
    assert udtplan("check", "--stage", "introductory").exit_code == 1
    assert udtplan("check", "--stage", "introductory", "--fail-on", "error").exit_code == 0


@pytest.mark.parametrize("name", ["C001", "c001", "missing-answer"])
def test_a_rule_can_be_left_out_by_code_or_name(name: str, kalamata: Path) -> None:
    result = udtplan("check", "--stage", "introductory", "--ignore", name, "--format", "json")
    assert "C001" not in {finding["code"] for finding in json.loads(result.stdout)["findings"]}


def test_a_rule_is_left_out_by_the_settings(kalamata: Path) -> None:
    Path("udtplan.toml").write_text('[lint]\nignore = ["missing-answer"]\n', "utf-8")
    assert "C001" not in udtplan("check", "--stage", "in-person").stdout


BAD_USAGE = {
    "stage": (["check", "--stage", "in-persn"], "no stage 'in-persn'", "Did you mean in-person?"),
    "far stage": (["check", "--stage", "xyz"], "no stage 'xyz'", "introductory, challenge"),
    "status stage": (["status", "--stage", "finale"], "no stage 'finale'", "Did you mean final?"),
    "format": (["check", "--format", "jsn"], "--format jsn", "Did you mean json?"),
    "severity": (["check", "--fail-on", "eror"], "--fail-on eror", "Did you mean error?"),
    "rule": (["check", "--ignore", "T03"], "no rule 'T03'", "Did you mean T003?"),
    "colour": (["check", "--color", "red"], "--color red", "auto, always, never"),
    "day": (["check", "--as-of", "2025-13-01"], "--as-of 2025-13-01", "2025-11-06"),
    "no day": (["status", "--as-of", "soon"], "--as-of soon", "2025-11-06"),
    "path": (["check", "kalamatta"], "no file or folder kalamatta", "Did you mean kalamata?"),
    "far path": (["check", "x/y/z"], "no file or folder x/y/z", "Check the spelling"),
    "no plan": (["check", "empty"], "no plan in empty", "udtplan init CITY"),
    "option": (["check", "--stgae", "final"], "No such option: --stgae", "--stage"),
    "command": (["chekc"], "No such command 'chekc'", "Did you mean 'check'?"),
    "no value": (["check", "--stage"], "requires an argument", ""),
    "output": (["render", "--md", "--out", "file"], "file/kalamata.md can't be written", "--out"),
    "schema output": (["schema", "--out", "file"], "file can't be written", "Check who may write"),
    "edition": (["init", "Lodz", "--edition", "1999"], "no edition '1999'", "2024, 2025"),
    "template": (["init", "Lodz", "--template", "x"], "no template 'x'", "udt@1"),
    "name": (["init", "a/b"], "not allowed in a folder's name", "change to that folder"),
    "set": (["init", "Lodz", "--set", "city.countr=FR"], "countr", "country"),
    "no city": (["init"], "name is missing", "udtplan init Kalamata"),
}


@pytest.mark.parametrize("case", BAD_USAGE.values(), ids=list(BAD_USAGE))
def test_bad_usage_is_one_sentence_and_the_remedy(
    case: tuple[list[str], str, str], kalamata: Path, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").write_text("x")
    arguments, sentence, remedy = case
    result = udtplan(*arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert sentence in result.stderr
    assert remedy in result.stderr
    assert "Traceback" not in result.output
    assert len(result.stderr.strip().splitlines()) <= 4


BAD_SETTINGS = {
    "no toml": (b"edition = \n", "not valid TOML"),
    "unknown": (b'[lint]\nfail-on = "error"\n', "Did you mean `fail_on`?"),
    "value": (b'[lint]\nfail_on = "never"\n', "udtplan.toml:2"),
    "edition": (b'edition = "2031"\n', "2024, 2025"),
    "edition file": (b'edition = "own.yaml"\n', "own.yaml"),
    "template": (b'template = "x"\n', "no template 'x'"),
    "rule": (b'[lint]\nignore = ["T0033"]\n', "Did you mean T003?"),
    "encoding": (b"\xff\xfe", "UTF-8"),
}


@pytest.mark.parametrize("case", BAD_SETTINGS.values(), ids=list(BAD_SETTINGS))
def test_settings_that_can_t_be_read_stop_the_run(case: tuple[bytes, str], kalamata: Path) -> None:
    Path("udtplan.toml").write_bytes(case[0])
    result = udtplan("check")
    assert result.exit_code == 2
    assert result.stdout == ""
    assert case[1] in result.stderr


def test_a_folder_that_can_t_be_made(kalamata: Path) -> None:
    Path("taken").write_text("a file", encoding="utf-8")
    result = udtplan("render", "--md", "--out", "taken/documents")
    assert result.exit_code == 2
    assert "can't be written" in result.stderr


def test_without_a_command_there_is_help() -> None:
    result = udtplan()
    assert "Begin with: udtplan init CITY" in result.output
    assert result.exit_code in (0, 2)


def test_help_names_the_stages_and_the_formats() -> None:
    text = " ".join(udtplan("check", "-h").stdout.split())
    assert "introductory, challenge, preparatory, in-person, presentation or final" in text
    assert f"{', '.join([*REPORTS][:-1])} or {[*REPORTS][-1]}" in text


# ── Stages and days ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("as_of", "stage"),
    [
        ("2020-01-01", "introductory"),
        ("2025-09-24", "introductory"),
        ("2025-09-25", "challenge"),
        ("2025-10-30", "challenge"),
        ("2025-10-31", "preparatory"),
        ("2025-11-06", "in-person"),
        ("2030-01-01", "in-person"),
    ],
)
def test_the_stage_is_the_last_whose_date_has_passed(as_of: str, stage: str, kalamata: Path) -> None:
    result = udtplan("check", "--as-of", as_of, "--format", "json")
    data = json.loads(result.stdout)
    assert (data["stage"], data["as_of"]) == (stage, as_of)
    assert f"now: {stage}" in udtplan("status", "--as-of", as_of).stdout


def test_without_a_stage_the_report_says_what_comes_next(kalamata: Path) -> None:
    text = " ".join(udtplan("check", "--as-of", "2025-09-25").stdout.split())
    assert "Next: preparatory (October 2025) asks for 5 more answers." in text


def test_today_is_the_day_if_none_is_given() -> None:
    assert day(None).year >= 2025


# ── Several plans ───────────────────────────────────────────────────────────────────────────────────


def test_plans_are_found_below_a_folder_and_none_hides_another(tmp_path: Path) -> None:
    for name in ("a", "deep/b", "node_modules/c", ".hidden/d"):
        written(tmp_path / name, fresh(name[-1].upper()))
    (tmp_path / "a" / "plan.yaml").write_bytes(b"\xff\xfe{")
    data = json.loads(udtplan("check", "--stage", "final", "--format", "json").stdout)
    assert [plan["path"] for plan in data["plans"]] == ["a", "deep/b"]
    assert {finding["plan"] for finding in data["findings"]} == {"a", "deep/b"}


def test_a_plan_named_twice_is_checked_once(kalamata: Path) -> None:
    arguments = ("check", "kalamata", ".", "kalamata/plan.yaml", "--format", "json", "--stage", "final")
    assert len(json.loads(udtplan(*arguments).stdout)["plans"]) == 1


# ── Terminals ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("environment", "option", "colours"),
    [
        ({}, "auto", False),
        ({"FORCE_COLOR": "1"}, "auto", True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, "auto", False),
        ({"NO_COLOR": ""}, "auto", False),
        ({"NO_COLOR": "1"}, "always", True),
        ({"FORCE_COLOR": "1"}, "never", False),
    ],
)
@pytest.mark.parametrize("command", ["check", "status"])
def test_colours_only_where_asked(
    command: str,
    environment: dict[str, str],
    option: str,
    colours: bool,
    kalamata: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in udtplan(command, "--color", option).stdout) is colours


def test_json_has_no_colours(kalamata: Path) -> None:
    result = udtplan("check", "--format", "json", "--color", "always", "--stage", "final")
    assert "\x1b" not in result.stdout
    json.loads(result.stdout)


@pytest.mark.parametrize("columns", ["80", "120", "40", "0", "", "many"])
def test_the_status_fits_the_terminal(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    width = int(columns) if columns.isdigit() and int(columns) else 80
    for path in (LILLE, LILLE.parents[1] / "tests" / "fixtures"):
        result = udtplan("status", path, "--as-of", "2025-11-07")
        assert result.exit_code == 0
        assert max(map(len, result.stdout.splitlines())) <= max(width, 57)


def test_the_status_of_one_plan_is_a_table_of_stages_and_sections() -> None:
    lines = udtplan("status", LILLE, "--as-of", "2024-12-31").stdout.splitlines()
    assert lines[0] == "Lille, edition 2024, now: in-person"
    assert lines[2].split() == ["–", "ES", "1", "2", "3", "4", "5", "all"]
    row = next(line for line in lines if line.startswith("→"))
    assert row.split()[1:] == "in-person 7–8 November 2024 2/2 · 4/4 · 6/7 · · 12/13".split()
    text = " ".join(" ".join(lines).split())
    assert "3 Project objectives; 4 Diagnosis: bottlenecks and obstacles;" in text
    assert "Next: presentation (date not known). The whole Action Plan" in text


def test_a_city_s_name_is_no_markup_and_no_escape(tmp_path: Path) -> None:
    for name in ("a", "b"):
        plan = {**fresh(), "plan.yaml": 'city: {name: "[bold]Łódź[/bold]\\e[31m\\u202e"}\n'}
        written(tmp_path / name, plan)
    for arguments in (["status"], ["status", "a"], ["check"]):
        text = udtplan(*arguments).stdout
        assert "[bold]Łódź[/bold]<U+001B>[31m<U+202E>" in text
        assert "\x1b" not in text


# ── The real program ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "environment", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}]
)
def test_any_locale_gives_the_same_bytes(environment: dict[str, str], tmp_path: Path) -> None:
    written(tmp_path / "łódź", fresh("Łódź"))
    usual = process("check", "--stage", "final", cwd=tmp_path, LC_ALL="C.UTF-8")
    other = process("check", "--stage", "final", cwd=tmp_path, **environment)
    assert "Łódź at final".encode() in usual.stdout
    assert (other.returncode, other.stdout, other.stderr) == (usual.returncode, usual.stdout, b"")


def test_a_closed_pipe_is_no_crash(tmp_path: Path) -> None:
    for number in range(20):
        written(tmp_path / f"plan{number:02}", fresh())
    command = [sys.executable, "-m", "udtplan", "check", "--stage", "final", "--format", "json"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        run.stdout.read(10)
        run.stdout.close()
        complaints = run.stderr.read()
        run.wait(30)
    assert b"Traceback" not in complaints
    assert b"Exception" not in complaints


def test_the_program_exits_with_the_codes_of_the_contract(tmp_path: Path) -> None:
    written(tmp_path / "kalamata", fresh())
    assert process("check", "--stage", "introductory", cwd=tmp_path).returncode == 0
    assert process("check", "--stage", "final", cwd=tmp_path).returncode == 1
    failed = process("check", "--stage", "finl", cwd=tmp_path)
    assert (failed.returncode, failed.stdout) == (2, b"")
    assert failed.stderr == b"udtplan: The 2025 edition has no stage 'finl'.\n  Did you mean final?\n"


def test_the_three_commands_of_the_readme(tmp_path: Path) -> None:
    assert process("init", "--repo", cwd=tmp_path).returncode == 0
    begun = process("init", "lille", cwd=tmp_path)
    assert (begun.returncode, begun.stderr) == (0, b"")
    checked = process("check", "--stage", "in-person", cwd=tmp_path)
    assert checked.returncode == 1
    assert b"lille/3-objectives.md:3:1: error: 3.a Problem description has no answer yet." in checked.stdout
    rendered = process("render", "--pdf", cwd=tmp_path)
    assert (rendered.returncode, rendered.stderr) == (0, b"")
    assert (tmp_path / "build" / "lille.pdf").read_bytes().startswith(b"%PDF-")
