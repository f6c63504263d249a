"""`udtplan ci init`: what it writes, what it leaves alone, and what it says."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner, Result

import udtplan
from tests.repositories import Plans
from udtplan.ci_files import PLATFORMS, ci_files
from udtplan.cli.app import app
from udtplan.load.programme import find_programme
from udtplan.scaffold import Start, plan_files


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["ci", "init", *arguments])


@pytest.fixture
def plans(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plans:
    repository = Plans(tmp_path / "plans")
    repository.write("udtplan.toml", "")
    repository.plan("kalamata")
    monkeypatch.chdir(repository.root)
    return repository


def files(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text("utf-8")
        for path in root.rglob("*")
        if path.is_file() and ".git/" not in path.as_posix()
    }


@pytest.mark.parametrize("platform", PLATFORMS)
def test_it_writes_what_the_platform_needs(plans: Plans, platform: str) -> None:
    before = files(plans.root)
    result = run(platform)
    assert result.exit_code == 0, result.output
    assert files(plans.root) == before | ci_files(platform)
    assert all(f"added: {name}\n" in result.stdout for name in ci_files(platform))
    assert "Next: Commit" in result.stdout


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_second_run_changes_nothing(plans: Plans, platform: str) -> None:
    run(platform)
    before = files(plans.root)
    result = run(platform)
    assert result.exit_code == 0
    assert result.stdout == "Everything is there already; nothing is changed.\n"
    assert files(plans.root) == before


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_dry_run_shows_everything_and_writes_nothing(plans: Plans, platform: str) -> None:
    before = files(plans.root)
    result = run(platform, "--dry-run")
    assert result.exit_code == 0
    assert files(plans.root) == before
    for name, text in ci_files(platform).items():
        assert f"--- /dev/null\n+++ {name}\n" in result.stdout
        assert all(f"+{line}\n" in result.stdout for line in text.splitlines())
        assert f"would be added: {name}\n" in result.stdout


def test_what_is_missing_is_added_and_what_was_changed_is_kept(plans: Plans) -> None:
    run("github")
    own = plans.write(".github/workflows/udtplan.yml", "# Ours now.\n")
    (plans.root / ".github/workflows/udtplan-cohort.yml").unlink()
    result = run("github")
    assert result.exit_code == 1
    assert own.read_text() == "# Ours now.\n"
    assert "added: .github/workflows/udtplan-cohort.yml" in result.stdout
    assert "kept: .github/workflows/udtplan.yml, which is there and differs." in result.stdout
    assert "udtplan ci init github --dry-run" in result.stdout


def test_a_dry_run_shows_how_a_kept_file_differs(plans: Plans) -> None:
    run("github")
    path = plans.root / ".github/workflows/udtplan.yml"
    path.write_text(path.read_text().replace("timeout-minutes: 20", "timeout-minutes: 5"))
    result = run("github", "--dry-run")
    assert result.exit_code == 1
    assert "\n-    timeout-minutes: 5\n+    timeout-minutes: 20\n" in result.stdout


def test_line_endings_of_windows_are_no_change(plans: Plans) -> None:
    run("github")
    for path in (plans.root / ".github/workflows").iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run("github").exit_code == 0


@pytest.mark.parametrize(
    ("platform", "name", "added"),
    [
        ("gitlab", ".gitlab-ci.yml", "include:\n  - local: .gitlab/udtplan.yml"),
        ("pre-commit", ".pre-commit-config.yaml", "      - id: udtplan-check"),
    ],
)
def test_a_file_for_other_purposes_is_kept_until_it_names_ours(
    plans: Plans, platform: str, name: str, added: str
) -> None:
    own = plans.write(name, "# Other jobs.\n")
    result = run(platform)
    assert result.exit_code == 1
    assert own.read_text() == "# Other jobs.\n"
    assert f"kept: {name}, which is there already. Add this to it:" in result.stdout
    assert added in result.stdout
    own.write_text(f"# Other jobs.\n{result.stdout.partition('Add this to it:')[2]}")
    assert run(platform).exit_code == 0


def test_the_security_alerts_are_an_option(plans: Plans) -> None:
    assert run("github", "--sarif").exit_code == 0
    text = (plans.root / ".github/workflows/udtplan.yml").read_text()
    assert "security-events: write" in text
    assert "upload-sarif@" in text
    assert "upload-sarif@" not in ci_files("github")[".github/workflows/udtplan.yml"]
    assert run("gitlab", "--sarif").exit_code == 2


def test_from_a_plan_the_files_go_to_the_root_of_the_repository(
    plans: Plans, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(plans.root / "kalamata")
    assert run("forgejo").exit_code == 0
    assert (plans.root / ".forgejo/workflows/udtplan.yml").exists()
    assert 'PLANS: "."' in (plans.root / ".forgejo/workflows/udtplan.yml").read_text()


@pytest.mark.parametrize("name", ["plans", "città e piani", '--"x": #', "{{ x }}", "*&!"])
def test_plans_in_a_folder_of_a_larger_repository_are_found_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    repository = Plans(tmp_path / "large")
    repository.write(f"{name}/udtplan.toml", "")
    monkeypatch.chdir(repository.root / name)
    for platform in ("github", "gitlab", "forgejo"):
        assert run(platform).exit_code == 0
    text = (repository.root / ".github/workflows/udtplan.yml").read_text("utf-8")
    steps = yaml.safe_load(text)["jobs"]["check"]["steps"]
    assert steps[2]["env"]["PLANS"] == f"./{name}"
    jobs = yaml.safe_load((repository.root / ".gitlab/udtplan.yml").read_text("utf-8"))
    assert jobs["udtplan"]["variables"]["UDTPLAN_PLANS"] == f"./{name}"


@pytest.mark.parametrize("name", ["$(touch x)", "${{ github.token }}", "a\nb"])
def test_a_folder_that_platforms_would_read_as_a_command_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    repository = Plans(tmp_path / "large")
    repository.write(f"{name}/udtplan.toml", "")
    monkeypatch.chdir(repository.root / name)
    result = run("github")
    assert result.exit_code == 2
    assert "Rename it" in result.stderr
    assert not (repository.root / ".github").exists()


def test_without_git_it_says_how_to_begin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "udtplan.toml").touch()
    monkeypatch.chdir(tmp_path)
    result = run("github")
    assert result.exit_code == 2
    assert "git init" in result.stderr


def test_where_there_is_no_plan_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    empty = Plans(tmp_path / "empty")
    monkeypatch.chdir(empty.root)
    result = run("github")
    assert result.exit_code == 2
    assert "udtplan init CITY" in result.stderr
    assert files(empty.root) == {}


def test_a_misspelt_platform_is_one_sentence(plans: Plans) -> None:
    result = run("gitub")
    assert result.exit_code == 2
    assert "Did you mean github?" in result.stderr


@pytest.mark.parametrize("name", [".github", ".github/workflows", ".github/workflows/udtplan.yml"])
def test_a_link_is_not_followed(plans: Plans, tmp_path: Path, name: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (plans.root / name).parent.mkdir(parents=True, exist_ok=True)
    (plans.root / name).symlink_to(outside / "udtplan.yml" if name.endswith(".yml") else outside)
    result = run("github")
    assert result.exit_code == 2
    assert f"{name} is a link." in result.stderr
    assert list(outside.iterdir()) == []


def test_a_file_in_the_place_of_a_folder_is_said(plans: Plans) -> None:
    plans.write(".github", "a file")
    result = run("github")
    assert result.exit_code == 2
    assert ".github is a file" in result.stderr


def test_a_folder_in_the_place_of_a_file_is_said_before_anything_is_written(plans: Plans) -> None:
    (plans.root / ".github/workflows/udtplan-comment.yml").mkdir(parents=True)
    result = run("github")
    assert result.exit_code == 2
    assert "udtplan-comment.yml is a folder" in result.stderr
    assert not (plans.root / ".github/workflows/udtplan.yml").exists()


def test_a_bare_repository_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    subprocess.run(["git", "init", "-q", "--bare", tmp_path / "bare"], check=True)
    monkeypatch.chdir(tmp_path / "bare")
    assert run("github").exit_code == 2


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_platform_gets_the_version_that_wrote_its_files(platform: str) -> None:
    everything = "".join(ci_files(platform).values())
    assert udtplan.__version__ in everything
    assert not re.findall(r"@\{|@%|%@", everything)


def test_the_hooks_look_at_the_files_of_a_plan_the_settings_and_no_others() -> None:
    [local] = yaml.safe_load(ci_files("pre-commit")[".pre-commit-config.yaml"])["repos"]
    pattern = local["hooks"][0]["files"]
    template = find_programme(Path(__file__).parent).template(None)
    assert template is not None
    names = [
        *plan_files(Start(template, "2025", "en", {"city": {"name": "x"}}, "")),
        "feedback.yaml",
        "udtplan.toml",
    ]
    assert names[2:]
    for name in names:
        assert re.search(pattern, name)
        assert re.search(pattern, f"north/kalamata/{name}")
    for name in ("README.md", "kalamata/notes.md", "docs/1-intro.md", "rendered/kalamata.md"):
        assert not re.search(pattern, name)
