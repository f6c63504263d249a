"""The workflows for GitHub: their own scripts, run one after the other on a clone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from tests.ci.conftest import Forge
from tests.ci.steps import Machine, Ran, run_steps
from udtplan.ci_files import ci_files

pytestmark = pytest.mark.slow

_SINCE = "github.event_name == 'pull_request' && format('origin/{0}', github.base_ref) || github.event.before"
_NEW = "0" * 40
ANNOTATION = re.compile(r"::(warning|notice) file=[^:,]+,line=\d+,|::group::All|::endgroup::")


def run(machine: Machine, clone: Path, name: str, which: str, known: dict[str, object]) -> Ran:
    """A job of a workflow, in the workflow's environment."""
    workflow = yaml.safe_load((clone / ".github" / "workflows" / name).read_text(encoding="utf-8"))
    return run_steps(machine, workflow["jobs"][which]["steps"], clone, known, workflow["env"])


def check(machine: Machine, clone: Path, *, since: str, number: str = "") -> Ran:
    """The job that checks a change."""
    is_change = bool(number)
    known = {
        _SINCE: since,
        "github.event.number": number,
        "runner.temp": machine.temp,
        "!cancelled()": True,
        "!cancelled() && github.event_name == 'pull_request'": is_change,
    }
    return run(machine, clone, "udtplan.yml", "check", known)


def pull_request(machine: Machine, forge: Forge, folder: Path) -> Ran:
    forge.commit()
    return check(machine, forge.merged(folder / "clone"), since="origin/main", number="12")


def test_a_pull_request_without_gaps_passes_and_shows_what_changed(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.branch()
    forge.say("We start in Fives with forty sensors.")
    ran = pull_request(machine, forge, tmp_path)
    assert ran.code == 0, ran.log
    assert "forty sensors" in ran.summary
    assert "| Lille | introductory |" in ran.summary
    assert "```mermaid\ngantt" in ran.summary
    assert ran.artifact("action-plans") == {"lille.html", "lille.pdf"}
    assert ran.artifact("udtplan-comment") == {"number", "comment.md"}
    comment = ran.artifacts["udtplan-comment"]
    assert (comment / "number").read_text() == "12"
    assert (comment / "comment.md").read_text("utf-8") == ran.summary


def test_a_broken_plan_fails_on_its_line_and_still_leaves_summary_and_documents(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.branch()
    forge.red()
    ran = pull_request(machine, forge, tmp_path)
    assert ran.code == 1, ran.log
    assert any(line.startswith("::error file=lille/plan.yaml,line=") for line in ran.commands)
    assert "lille/plan.yaml" in ran.summary
    assert ran.artifact("action-plans") == {"lille.html", "lille.pdf"}
    assert ran.artifact("udtplan-comment") == {"number", "comment.md"}


def test_what_changed_is_read_before_all_that_is_only_found(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.branch()
    forge.red()
    forge.say("We start in Fives with forty sensors, asap.")
    ran = pull_request(machine, forge, tmp_path)
    order = ["| Lille | introductory |", "**To mend now**", "## What changed from", "forty sensors"]
    order += ["## What else was found", "<details>"]
    at = [ran.summary.index(words) for words in order]
    assert at == sorted(at)
    assert ran.summary.count("## What else was found") == 1


def test_the_gate_at_the_top_is_the_one_that_counts(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    name = ".github/workflows/udtplan.yml"
    forge.write(name, (forge.root / name).read_text("utf-8").replace("GATE: by-date", "GATE: tomorrow"))
    forge.commit()
    ran = check(machine, forge.clone(tmp_path / "clone"), since=_NEW)
    assert ran.code == 2
    assert "tomorrow" in ran.summary


def test_only_the_plan_that_changed_is_looked_at(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    forge.plan("lyon")
    forge.red("lille")
    forge.commit("Lille is broken before")
    forge.branch()
    forge.say("More.", "lyon")
    ran = pull_request(machine, forge, tmp_path)
    assert ran.code == 0, ran.log
    assert ran.artifact("action-plans") == {"lyon.html", "lyon.pdf"}


def test_where_no_plan_changed_there_is_nothing_to_comment(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.branch()
    forge.write("README.md", "Something else.\n")
    ran = pull_request(machine, forge, tmp_path)
    assert ran.code == 0, ran.log
    assert ran.summary == "This change touches no Action Plan.\n"
    assert ran.artifact("udtplan-comment") == {"number"}
    assert ran.artifact("action-plans") == set()


def test_the_first_push_looks_at_every_plan(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    forge.plan("lyon")
    forge.commit()
    ran = check(machine, forge.clone(tmp_path / "clone"), since=_NEW)
    assert ran.code == 0, ran.log
    assert ran.artifact("action-plans") == {"lille.html", "lille.pdf", "lyon.html", "lyon.pdf"}
    assert "udtplan-comment" not in ran.artifacts


@pytest.mark.parametrize("before", ["1" * 40, ""])
def test_a_forced_push_and_a_run_by_hand_look_at_every_plan(
    machine: Machine, forge: Forge, tmp_path: Path, before: str
) -> None:
    ran = check(machine, forge.clone(tmp_path / "clone"), since=before)
    assert ran.code == 0, ran.log
    assert ran.artifact("action-plans") == {"lille.html", "lille.pdf"}


def test_a_plan_that_is_gone_is_named_and_fails_nothing(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.plan("lyon")
    forge.commit()
    forge.branch()
    forge.git("rm", "-q", "-r", "lyon")
    ran = pull_request(machine, forge, tmp_path)
    assert ran.code == 0, ran.log
    assert "The plan is gone; it was in lyon." in ran.summary
    assert "No Action Plan was looked at" not in ran.summary
    assert ran.artifact("udtplan-comment") == {"number", "comment.md"}


def test_settings_that_cannot_be_read_are_an_annotation_and_exit_code_2(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.branch()
    forge.write("udtplan.toml", "stage = \n")
    ran = pull_request(machine, forge, tmp_path)
    assert ran.code == 2
    assert [line.split("::")[1] for line in ran.commands] == ["error title=udtplan"]
    assert "udtplan.toml" in ran.log
    assert ran.artifact("udtplan-comment") == {"number", "comment.md"}
    comment = (ran.artifacts["udtplan-comment"] / "comment.md").read_text("utf-8")
    assert comment == ran.summary
    assert "no file changed" not in comment
    assert comment.startswith("## The Action Plans could not be checked\n")
    assert re.search(r"^    udtplan: .*udtplan\.toml", comment, re.MULTILINE)
    assert "mend that and push again" in comment


def test_what_breaks_the_check_is_words_in_the_comment_too(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.branch()
    key = (
        "</details>\\n```\\n@team #1 ::add-mask::a ##[error]b \\u001b[31m \\u202e ![x](https://evil.example)"
    )
    forge.write("udtplan.toml", f'"{key}" = 1\n')
    ran = pull_request(machine, forge, tmp_path)
    assert ran.code == 2
    assert len(ran.commands) == 1
    assert not {"\x1b", "\u202e", "\r"} & {*ran.log, *ran.summary}
    hostile = [line for line in ran.summary.splitlines() if re.search(r"evil|@team|</details>|```|::", line)]
    assert hostile
    assert all(line.startswith("    ") for line in hostile)


def test_a_check_that_breaks_off_says_so_in_the_comment(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    ran = broken(machine, forge, tmp_path, "mkdir -p", "exit 1; mkdir -p")
    assert ran.code == 1
    comment = ran.artifacts["udtplan-comment"]
    assert (comment / "number").read_text() == "12"
    assert "could not be checked" in (comment / "comment.md").read_text("utf-8")


def test_a_check_that_leaves_no_result_has_not_passed(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    ran = broken(machine, forge, tmp_path, "udtplan check", 'python3 -c "raise ValueError" udtplan check')
    assert ran.code == 2
    assert "    ValueError\n" in ran.summary
    assert "touches no Action Plan" not in ran.summary


def test_where_not_all_can_be_made_the_comment_says_so(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    ran = broken(machine, forge, tmp_path, "udtplan render", "false udtplan render")
    assert ran.code == 2
    assert "| Lille | introductory |" in ran.summary
    assert "**Not everything could be made" in ran.summary
    assert ran.artifact("udtplan-comment") == {"number", "comment.md"}


def broken(machine: Machine, forge: Forge, folder: Path, words: str, others: str) -> Ran:
    """A pull request on a machine that lets the script down in one place."""
    name = ".github/workflows/udtplan.yml"
    forge.branch()
    forge.say("More.")
    forge.commit()
    clone = forge.merged(folder / "clone")
    head, at, script = (clone / name).read_text("utf-8").partition("- name: Check the plans")
    assert words in script
    (clone / name).write_text(f"{head}{at}{script.replace(words, others)}", "utf-8")
    return check(machine, clone, since="origin/main", number="12")


def test_settings_that_change_do_not_fail_for_what_was_wrong_before(
    machine: Machine, forge: Forge, tmp_path: Path
) -> None:
    forge.plan("lyon")
    forge.red("lyon")
    forge.commit("Lyon is broken before")
    forge.branch()
    forge.write("udtplan.toml", 'stage = "introductory"\n# Agreed in June.\n')
    ran = pull_request(machine, forge, tmp_path)
    assert ran.code == 0, ran.log
    assert not ran.commands
    assert ran.summary.count("All plans are looked at, because udtplan.toml changed.") == 1
    assert "there before, in plans in which no file changed</summary>" in ran.summary
    assert "**lyon/plan.yaml**" in ran.summary
    assert "```mermaid" not in ran.summary


def test_hostile_folders_and_cities_are_words(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    names = ["$(touch x)", "a b", ";rm -r lille", "--option", "::error::x", "`id`", "@team", "${{ x }}"]
    forge.branch()
    for name in names:
        forge.plan(name)
        forge.write(f"{name}/plan.yaml", 'city: {name: "::error::@team <script>#1 [x](y)", country: FR}\n')
    ran = pull_request(machine, forge, tmp_path)
    assert ran.code == 0, ran.log
    assert not [line for line in ran.commands if not ANNOTATION.match(line)]
    assert files(tmp_path / "clone") == files(forge.root)
    assert ran.artifact("action-plans") == {f"{name}.{end}" for name in names for end in ("html", "pdf")}
    assert "@team" not in ran.summary
    assert not re.search(r"(?<!\\)(<script|\[x\])", ran.summary)


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.name != ".git"}


def test_the_findings_can_go_to_the_security_alerts(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    for name, text in ci_files("github", sarif=True).items():
        forge.write(name, text)
    forge.red()
    forge.commit()
    ran = check(machine, forge.clone(tmp_path / "clone"), since=_NEW)
    assert ran.code == 1, ran.log
    results = json.loads(ran.alerts)["runs"][0]["results"]
    assert "S001" in {result["ruleId"] for result in results}


def test_the_whole_cohort_is_shown_with_all_documents(machine: Machine, forge: Forge, tmp_path: Path) -> None:
    forge.plan("lyon")
    forge.red("lyon")
    forge.commit()
    clone = forge.clone(tmp_path / "clone")
    known = {"!cancelled()": True, "runner.temp": machine.temp}
    ran = run(machine, clone, "udtplan-cohort.yml", "cohort", known)
    assert ran.code == 0, ran.log
    assert {"documents/lille.html", "documents/lyon.pdf", "status.html", "summary.md"} <= ran.artifact(
        "all-action-plans"
    )
    assert "Lille" in ran.summary
    assert not ran.commands
