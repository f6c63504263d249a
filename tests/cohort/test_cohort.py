"""The example repository: seven plans that are as good, or as troubled, as their README says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections import Counter
from contextlib import chdir
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from typer.testing import CliRunner

from udtplan.check import CheckedPlan, Wishes, check_at_gate
from udtplan.cli.app import app
from udtplan.load import find_plans
from udtplan.render import FORMATS
from udtplan.report import REPORTS
from udtplan.report.progress import STATUS

COHORT = Path(__file__).parents[2] / "examples" / "cohort"
DAY = date(2025, 10, 27)
STAGES = {
    "alkyonia": "challenge",
    "aubrelle": "presentation",
    "brackwater": "final",
    "castelvento": "preparatory",
    "grunfurt": "in-person",
    "jarzebinowo": "introductory",
    "puerto-almenar": "presentation",
}
CLEAN = ("alkyonia", "aubrelle", "brackwater", "grunfurt")

# All that is found in them at these stages: the plan, the file, the words of the line, the rule.
FOUND = [
    ("castelvento", "2-vision.md", "## Sostegno agli obiettivi politici", "C001"),
    ("castelvento", "2-vision.md", "## Effetti attesi", "C001"),
    ("castelvento", "2-vision.md", "## Integrazione con dati e sistemi", "C001"),
    ("castelvento", "3-objectives.md", "## f. Finanziamento", "C001"),
    ("castelvento", "feedback.yaml", "disposition: open", "C007"),
    ("castelvento", "plan.yaml", "budget:", "C001"),
    ("castelvento", "plan.yaml", "questions_for_peers: []", "C004"),
    ("jarzebinowo", "1-city.md", "## Ogólna rola cyfrowego bliźniaka w strategii miasta", "C001"),
    ("jarzebinowo", "plan.yaml", "budget:", "C001"),
    ("jarzebinowo", "plan.yaml", "challenge:", "C001"),
    ("puerto-almenar", "3-objectives.md", "de las terrazas los tiene la Asociación de Hostelería", "X003"),
    ("puerto-almenar", "5-roadmap.yaml", "timeline: de mayo a diciembre de 2026", "T008"),
    ("puerto-almenar", "5-roadmap.yaml", "timeline: de marzo de 2028 a noviembre de 2027", "T002"),
    ("puerto-almenar", "feedback.yaml", "disposition: open", "C007"),
    ("puerto-almenar", "plan.yaml", "- {id: terrazas, name: Licencias y horarios", "D007"),
    ("puerto-almenar", "plan.yaml", "text: Que vecinos y hosteleros discutan", "X009"),
    ("puerto-almenar", "plan.yaml", "legal:", "L002"),
]
WAIVED = Counter([("T003", "settings"), ("G005", "settings"), ("T005", "comment")])
KNOWN = Counter([("D008", "baseline"), ("F002", "baseline")])


@cache
def checked(plan: str) -> CheckedPlan:
    with chdir(COHORT):
        return check_at_gate(Path(plan), as_of=DAY, wishes=Wishes(stage=STAGES[plan], gate="stage"))


def line_of(path: str, number: int) -> str:
    return (COHORT / path).read_text("utf-8").splitlines()[number - 1].strip()


def test_these_are_the_plans() -> None:
    assert sorted(folder.name for folder in find_plans([COHORT])) == sorted(STAGES)


@pytest.mark.parametrize("plan", STAGES)
def test_what_is_expected_is_found_and_nothing_else(plan: str) -> None:
    left = [one for one in FOUND if one[0] == plan]
    for finding in checked(plan).findings:
        line = line_of(finding.path, finding.location.line)
        alike = [
            (name, file, begin, code)
            for name, file, begin, code in left
            if (f"{name}/{file}", code) == (finding.path, finding.code) and line.startswith(begin)
        ]
        assert alike, f"not expected: {finding.path}: {line} [{finding.code}] {finding.message}"
        left.remove(alike[0])
    assert left == [], "expected, but not found"


@pytest.mark.parametrize("plan", CLEAN)
def test_a_plan_that_is_ready_has_no_finding_at_all(plan: str) -> None:
    plan_checked = checked(plan)
    assert (plan_checked.findings, plan_checked.waived) == ([], [])
    assert plan_checked.answered == plan_checked.due


def test_what_is_all_right_and_what_is_known_is_in_the_troubled_plan() -> None:
    waived = Counter((one.finding.code, one.by) for one in checked("puerto-almenar").waived)
    assert waived == WAIVED + KNOWN


def test_the_baseline_is_as_the_command_writes_it(tmp_path: Path) -> None:
    here = COHORT / "known-findings.json"
    copy = tmp_path / "cohort"
    copy_of(copy)
    (copy / here.name).unlink()
    selected = [word for code, _ in sorted(KNOWN) for word in ("--select", code)]
    arguments = ["puerto-almenar", "--as-of", DAY.isoformat(), *selected, "--write-baseline", here.name]
    assert udtplan(copy, "check", *arguments)[0] == 0
    assert (copy / here.name).read_text("utf-8") == here.read_text("utf-8")


def test_the_finished_plan_may_be_published(tmp_path: Path) -> None:
    out = ("--out", str(tmp_path))
    code, output = udtplan(COHORT, "render", "brackwater", "--html", "--public", *out)
    assert code == 0, output
    page = (tmp_path / "brackwater-public.html").read_text("utf-8")
    assert "City of Brackwater" in page
    assert "#0f5c78" in page
    assert "€240,000" not in page, "what stays in the cohort is not published"


# ── Every command, every form ───────────────────────────────────────────────────────────────────────


def udtplan(folder: Path, *arguments: str) -> tuple[int, str]:
    with chdir(folder):
        result = CliRunner().invoke(app, list(arguments), env={"COLUMNS": "80"})
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


@pytest.mark.parametrize("form", list(REPORTS))
def test_the_whole_cohort_is_checked_in_every_form(form: str) -> None:
    code, output = udtplan(COHORT, "check", "--as-of", DAY.isoformat(), "--format", form)
    assert code == 1
    assert "puerto-almenar" in output


@pytest.mark.parametrize("form", list(STATUS))
def test_the_whole_cohort_is_shown_in_every_form(form: str) -> None:
    code, output = udtplan(COHORT, "status", "--as-of", DAY.isoformat(), "--format", form)
    assert code == 0
    names = ["Αλκυονία", "Aubrelle", "Brackwater", "Castelvento", "Grünfurt", "Jarzębinowo", "Puerto Almenar"]
    text = json.dumps(json.loads(output), ensure_ascii=False) if form == "json" else output
    assert [name for name in names if name not in text] == []


def test_the_page_on_all_plans_is_in_one_language() -> None:
    _, output = udtplan(COHORT, "status", "--as-of", DAY.isoformat())
    assert "4 Diagnosis: bottlenecks and obstacles" in " ".join(output.split())


@pytest.mark.slow
@pytest.mark.parametrize("form", list(FORMATS))
def test_the_whole_cohort_is_rendered_in_every_form(form: str, tmp_path: Path) -> None:
    code, output = udtplan(COHORT, "render", f"--{form}", "--out", str(tmp_path))
    assert code == 0, output
    made = {path.name.split(".")[0] for path in tmp_path.iterdir()}
    assert {name for name in STAGES if not any(one.startswith(name) for one in made)} == set()


# ── Made, not written ───────────────────────────────────────────────────────────────────────────────


def copy_of(folder: Path) -> Path:
    shutil.copytree(COHORT, folder)
    return folder


PLATFORMS = ("github", "gitlab", "forgejo", "pre-commit")
WRITTEN = {"udtplan.toml", "README.md"}  # begun by `init --repo`, then by hand


def test_what_is_made_is_as_the_commands_make_it(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    assert udtplan(tmp_path, "init", "--repo")[0] == 0
    (tmp_path / "udtplan.toml").write_text('edition = "2025"\n', "utf-8")
    for platform in PLATFORMS:
        assert udtplan(tmp_path, "ci", "init", platform)[0] == 0
    made = files(tmp_path) - WRITTEN
    assert made == {name for name in files(COHORT) if name.startswith(".")}
    for name in sorted(made):
        assert (COHORT / name).read_bytes() == (tmp_path / name).read_bytes(), f"{name}: run `make generate`"


def files(folder: Path) -> set[str]:
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return {name for name in found if not name.startswith((".git/", "build/"))}


def test_the_readme_tells_of_each_plan() -> None:
    text = (COHORT / "README.md").read_text("utf-8")
    assert sorted(re.findall(r"^\| \[([\w-]+)\]", text, re.MULTILINE)) == sorted(STAGES)


# ── The page about it ───────────────────────────────────────────────────────────────────────────────

PAGE = COHORT.parents[1] / "docs" / "cohort.md"
SESSION = re.compile(r"(?<=```console\n)\$ udtplan (?P<command>.*)\n(?P<shown>(?:.*\n)*?)(?=```)")


def shown(command: str) -> str:
    """What a command prints, cut as the shell would by `grep WORD` or `tail -N`."""
    words, _, cut = command.partition(" | ")
    lines = udtplan(COHORT, *words.split())[1].splitlines(keepends=True)
    if cut.startswith("grep "):
        return "".join(line for line in lines if cut.removeprefix("grep ") in line)
    return "".join(lines[int(cut.removeprefix("tail ")) :] if cut else lines)


def test_the_page_shows_what_the_commands_print() -> None:
    sessions = list(SESSION.finditer(PAGE.read_text("utf-8")))
    assert len(sessions) == 4
    for session in sessions:
        assert session["shown"] == shown(session["command"])
