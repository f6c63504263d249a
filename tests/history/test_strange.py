"""Repositories as one meets them: each gives a right answer, or one sentence and a remedy."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from tests.repositories import Plans
from udtplan.cli.app import app
from udtplan.history import Repository, changed_plans, past

NEW = "A twin of the old town shows where people wait for the bus, and for how long they do so.\n"
REVISION = [
    ["status", "--since", "HEAD"],
    ["diff"],
    ["check", "--changed-since", "HEAD"],
]
DAY = [["status", "--since", "2025-09-01"], ["diff", "--since", "2025-09-01"]]


@pytest.fixture(autouse=True)
def no_settings_of_ones_own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))


def run(folder: Path, *words: str) -> Result:
    before = Path.cwd()
    os.chdir(folder)
    try:
        return CliRunner().invoke(app, [*words, "--as-of", "2025-11-10"])
    finally:
        os.chdir(before)


def refused(folder: Path, *words: str) -> str:
    """What is said to somebody who is refused: a sentence, and a remedy below it."""
    result = run(folder, *words)
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    sentence, remedy = result.stderr.splitlines()
    assert sentence.startswith("udtplan: ")
    assert remedy.startswith("  ")
    return f"{sentence}{remedy[1:]}"


def compared(folder: Path, *words: str) -> dict[str, str]:
    """The plans that changed, each with what became of it."""
    return {Path(plan["path"]).name: plan["kind"] for plan in diff(folder, *words)["plans"]}


def diff(folder: Path, *words: str) -> dict[str, Any]:
    result = run(folder, "diff", *words, "--format", "json")
    assert result.exit_code == 0, result.output
    return dict(json.loads(result.stdout))


def status(folder: Path, since: str) -> dict[str, Any]:
    result = run(folder, "status", "--since", since, "--format", "json")
    assert result.exit_code == 0, result.output
    return dict(json.loads(result.stdout))


def changed(folder: Path, since: str = "HEAD") -> list[str]:
    return [path.name for path in changed_plans([folder], since).plans]


# ── No history, or not enough of it ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("words", REVISION + DAY)
def test_a_folder_without_git_is_told_so(words: list[str], tmp_path: Path, plans: Plans) -> None:
    shutil.copytree(plans.root / "lyon", tmp_path / "alone" / "lyon")
    assert "is in no git repository" in refused(tmp_path / "alone", *words)


@pytest.mark.parametrize("words", [REVISION[0], REVISION[2]])
def test_where_nothing_is_committed_there_is_no_revision(words: list[str], tmp_path: Path) -> None:
    empty = Plans(tmp_path / "empty")
    empty.plan("lyon")
    assert "nothing is committed yet. Commit the plans first" in refused(empty.root, *words)


def test_where_nothing_is_committed_every_plan_is_new_since_any_day(tmp_path: Path) -> None:
    empty = Plans(tmp_path / "empty")
    empty.plan("lyon")
    assert compared(empty.root, "--since", "2025-09-01") == {"lyon": "added"}
    assert [plan["before"] for plan in status(empty.root, "2025-09-01")["plans"]] == [None]


@pytest.mark.parametrize("words", DAY)
def test_a_shallow_clone_does_not_take_its_end_for_the_beginning(
    words: list[str], plans: Plans, tmp_path: Path
) -> None:
    plans.git("clone", "-q", "--depth=1", f"file://{plans.root}", str(tmp_path / "clone"))
    said = refused(tmp_path / "clone", *words)
    assert "shallow and does not reach back to 2025-09-01" in said
    assert "git fetch --unshallow" in said


def test_before_the_first_commit_nothing_was_there(plans: Plans) -> None:
    assert {plan["before"] for plan in status(plans.root, "2025-01-01")["plans"]} == {None}
    assert set(compared(plans.root, "--since", "2025-01-01").values()) == {"added"}


def test_zeros_mean_that_nothing_was_there(plans: Plans) -> None:
    assert {plan["before"] for plan in status(plans.root, "0" * 40)["plans"]} == {None}


def test_a_whole_name_of_a_commit_that_is_not_here_is_no_damage(plans: Plans) -> None:
    assert "There is no revision" in refused(plans.root, "status", "--since", "ab" * 20)


@pytest.mark.parametrize("words", REVISION + DAY)
def test_a_repository_that_lost_its_last_commit_is_not_taken_for_a_new_one(
    words: list[str], plans: Plans
) -> None:
    name = plans.git("rev-parse", "HEAD")
    (plans.root / ".git" / "objects" / name[:2] / name[2:]).unlink()
    assert "git" in refused(plans.root, *words)


@pytest.mark.parametrize("words", REVISION + DAY)
def test_a_repository_of_another_user_is_named_as_that(
    words: list[str], plans: Plans, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    said = refused(plans.root, *words)
    assert "it belongs to another user" in said
    assert f"`git config --global --add safe.directory {plans.root}`" in said


# ── What is no change ───────────────────────────────────────────────────────────────────────────────


def test_line_ends_of_another_system_are_no_change(plans: Plans) -> None:
    plans.git("config", "core.autocrlf", "true")
    for path in sorted(plans.root.glob("*/*.*")):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
        os.utime(path, (1, 1))
    assert changed(plans.root) == []
    assert compared(plans.root) == {}
    plans.plan("lyon", summary=NEW.replace("\n", "\r\n"))
    assert changed(plans.root) == ["lyon"]


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such mode there")
def test_a_mode_is_no_change(plans: Plans) -> None:
    first = plans.git("rev-parse", "HEAD")
    for path in (plans.root / "lyon").iterdir():
        path.chmod(0o755)
    assert changed(plans.root) == []
    assert compared(plans.root) == {}
    plans.commit()
    assert changed(plans.root, first) == []
    assert compared(plans.root, first, "HEAD") == {}


def test_a_mode_hides_no_change(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    (plans.root / "lyon" / "0-summary.md").chmod(0o755)
    assert changed(plans.root) == ["lyon"]


def test_a_plan_that_is_the_same_now_is_not_read_as_it_was(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    lyon, turin = plans.root / "lyon", plans.root / "turin"
    with past([plans.root], "HEAD", only_changed=True) as then:
        assert (then.is_same(turin), then.is_same(lyon)) == (True, False)
        was = then.of(lyon)
        assert was is not None
        assert "The plan of a city." in (was / "0-summary.md").read_text("utf-8")
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    with past([plans.root], "HEAD", only_changed=True) as then:
        assert not then.is_same(turin)  # it is looked at in another way
        was = then.of(turin)
        assert was is not None
        assert (was / "plan.yaml").read_text("utf-8") == (turin / "plan.yaml").read_text("utf-8")


def test_a_plan_that_git_ignores_was_not_there(plans: Plans) -> None:
    plans.write(".gitignore", "drafts/\n")
    plans.plan("drafts/porto")
    with past([plans.root], "HEAD", only_changed=True) as then:
        assert not then.is_same(plans.root / "drafts" / "porto")
        assert then.of(plans.root / "drafts" / "porto") is None


# ── Where plans lie ─────────────────────────────────────────────────────────────────────────────────


def test_plans_that_moved_into_a_folder_are_the_same_plans(plans: Plans) -> None:
    plans.write("cities/README.md", "Our cities\n")
    plans.git("mv", "lyon", "turin", "cities")
    plans.write("cities/lyon/0-summary.md", f"# Executive summary\n\n## Overview\n\n{NEW}")
    found = diff(plans.root)
    assert [Path(plan["moved_from"]).name for plan in found["plans"]] == ["lyon", "turin"]
    assert [len(plan["changes"]) for plan in found["plans"]] == [1, 0]
    seen = status(plans.root, "HEAD")
    assert all(plan["before"] for plan in seen["plans"])
    assert seen["gone"] == []


def test_a_merge_brings_what_the_other_side_wrote(plans: Plans) -> None:
    plans.git("checkout", "-q", "-b", "work")
    plans.plan("turin", summary=NEW)
    plans.commit()
    plans.git("checkout", "-q", "main")
    plans.plan("lyon", summary=NEW)
    plans.commit()
    plans.git("merge", "-q", "--no-edit", "work", on="2025-10-20")
    assert compared(plans.root, "HEAD~1", "HEAD") == {"turin": "changed"}
    assert compared(plans.root, "work") == {"lyon": "changed"}
    assert compared(plans.root, "--since", "2025-10-20") == {"turin": "changed"}


def test_a_link_to_a_plan_is_neither_a_plan_nor_a_repository(plans: Plans) -> None:
    (plans.root / "alias").symlink_to("lyon")
    plans.plan("lyon", summary=NEW)
    found = diff(plans.root)
    assert ([Path(plan["path"]).name for plan in found["plans"]], found["elsewhere"]) == (["lyon"], [])
    assert [plan["city"] for plan in diff(plans.root / "alias")["plans"]] == ["Lyon"]
    assert changed(plans.root / "alias") == ["alias"]


def test_plans_of_a_repository_within_are_left_to_its_own_history(plans: Plans) -> None:
    Plans(plans.root / "vienna").plan("wien", summary=NEW)
    found = diff(plans.root, "--since", "2025-01-01")
    assert "wien" not in {Path(plan["path"]).name for plan in found["plans"]}
    assert [Path(path).name for path in found["elsewhere"]] == ["vienna"]
    said = run(plans.root, "status", "--since", "HEAD").stdout
    assert "Not compared, as the history is that of another repository: vienna/wien." in said
    assert "New since" not in said
    assert "(new)" not in said


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="no such names there")
def test_names_that_are_no_letters_are_shown_with_a_stand_in(plans: Plans) -> None:
    folder = plans.root / os.fsdecode(b"caf\xe9")
    shutil.copytree(plans.root / "lyon", folder)
    (folder / "plan.yaml").write_text("language: en\n", "utf-8")
    plans.commit()
    with (folder / "0-summary.md").open("a", encoding="utf-8") as file:
        file.write(NEW)
    (plan,) = diff(plans.root)["plans"]
    assert (plan["city"], plan["path"]) == ("caf\ufffd", "caf\ufffd")
    assert [plan["before"] is None for plan in status(plans.root, "HEAD")["plans"]] == [False] * 4
    assert run(plans.root, "check", "--changed-since", "HEAD").exit_code == 1


def test_a_bare_repository_has_no_plans_to_look_at(plans: Plans, tmp_path: Path) -> None:
    plans.git("clone", "-q", "--bare", str(plans.root), str(tmp_path / "bare"))
    assert "work tree" in refused(tmp_path / "bare", "diff")


def test_a_detached_head_has_a_past(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    plans.commit(on="2025-10-20")
    plans.git("checkout", "-q", "--detach", "HEAD~1")
    assert compared(plans.root, "--since", "2025-10-10") == {}
    assert Repository.around(plans.root).has_commits()
