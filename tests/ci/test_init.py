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
    lines = result.stdout.partition("Add this to it:\n\n")[2].partition("\n\n")[0]
    own.write_text(f"# Other jobs.\n{lines}\n")
    assert run(platform).exit_code == 0


_OURS = "local: .gitlab/udtplan.yml"


@pytest.mark.parametrize(
    ("there", "listed"),
    [
        ("include:\n  - local: a.yml\n  - project: p\n    file: b.yml\n", f"  - {_OURS}"),
        ("stages: [test]\ninclude:\n- a.yml\n", f"- {_OURS}"),
        ("spec:\n  inputs: {}\n---\ninclude:\n    - a.yml\n", f"    - {_OURS}"),
        ("include: a.yml\n", f"include:\n  - a.yml\n  - {_OURS}"),
        ("include: [a.yml, {local: b.yml}]\n", f"include:\n  - a.yml\n  - {{local: b.yml}}\n  - {_OURS}"),
        (
            "include:\n  local: a.yml\n  rules:\n    - if: $A\njob:\n  script: x\n",
            f"include:\n  - local: a.yml\n    rules:\n      - if: $A\n  - {_OURS}",
        ),
        ("include:\njob: {script: x}\n", f"include:\n  - {_OURS}"),
        ("job: {script: x}\n", f"include:\n  - {_OURS}"),
    ],
)
def test_an_include_that_is_there_gets_lines_and_no_second_one(plans: Plans, there: str, listed: str) -> None:
    plans.write(".gitlab-ci.yml", there)
    result = run("gitlab")
    assert result.exit_code == 1
    said = result.stdout.partition("kept: .gitlab-ci.yml, which is there already. ")[2]
    assert said.partition("\n\n")[2].partition("\n\n")[0] == listed


def test_what_an_own_file_holds_is_shown_and_not_obeyed(plans: Plans) -> None:
    plans.write(".gitlab-ci.yml", 'include: "a\u202e\u2028::error::b"\n')
    result = run("gitlab")
    assert "a<U+202E><U+2028>" in result.stdout


def test_the_difference_of_a_file_for_other_purposes_is_not_shown_as_if_it_were_ours(plans: Plans) -> None:
    plans.write(".gitlab-ci.yml", "job: {script: x}\n")
    result = run("gitlab", "--dry-run")
    assert "-job" not in result.stdout
    assert f"  - {_OURS}" in result.stdout


@pytest.mark.parametrize("is_included", [True, False])
@pytest.mark.parametrize("stages", ["[build, deploy]", "\n  - build\n  - deploy"])
def test_stages_without_ours_are_said_as_gitlab_would_refuse_them(
    plans: Plans, stages: str, is_included: bool
) -> None:
    run("gitlab")
    own = plans.write(".gitlab-ci.yml", f"stages: {stages}\n" + f"include:\n  - {_OURS}\n" * is_included)
    result = run("gitlab")
    assert result.exit_code == 1
    assert "your stages have no `test`; add it." in result.stdout
    assert (_OURS in result.stdout) is not is_included
    own.write_text(
        own.read_text().replace("deploy", "test").partition("include:")[0] + f"include: {{{_OURS}}}\n"
    )
    assert run("gitlab").stdout == "Everything is there already; nothing is changed.\n"


def test_jobs_that_were_moved_to_another_stage_need_no_test(plans: Plans) -> None:
    run("gitlab")
    jobs = plans.root / ".gitlab/udtplan.yml"
    jobs.write_text(jobs.read_text().replace("stage: test", "stage: checks"))
    plans.write(".gitlab-ci.yml", f"stages: [checks]\ninclude: {{{_OURS}}}\n")
    result = run("gitlab")
    assert "kept: .gitlab/udtplan.yml, which is there and differs." in result.stdout
    assert "your stages" not in result.stdout


def test_an_include_by_a_pattern_or_in_a_comment_is_seen_for_what_it_is(plans: Plans) -> None:
    run("gitlab")
    plans.write(".gitlab-ci.yml", "include: /.gitlab/*.yml\n")
    assert run("gitlab").exit_code == 0
    plans.write(".gitlab-ci.yml", f"# {_OURS}\njob: {{script: x}}\n")
    assert "Add this to it" in run("gitlab").stdout


@pytest.mark.parametrize(
    ("platform", "name"), [("gitlab", ".gitlab-ci.yml"), ("pre-commit", ".pre-commit-config.yaml")]
)
@pytest.mark.parametrize("second", ["include: [a.yml", "repos: 'a", "  deeper: x", "job: @x"])
def test_a_file_that_cannot_be_read_is_said_with_its_line_and_no_advice(
    plans: Plans, platform: str, name: str, second: str
) -> None:
    own = plans.write(name, f"first: 1\n{second}\n")
    result = run(platform)
    assert result.exit_code == 1
    assert f"kept: {name}, which can't be read: line 2: " in result.stdout
    assert "Then run this again." in result.stdout
    assert "Add this" not in result.stdout
    assert own.read_text() == f"first: 1\n{second}\n"


@pytest.mark.parametrize(
    ("platform", "name"), [("gitlab", ".gitlab-ci.yml"), ("pre-commit", ".pre-commit-config.yaml")]
)
@pytest.mark.parametrize(
    "text",
    [
        *("", "\x00", "---\n---\n", "- a\n", "words\n", "5\n", "[" * 3000, "\ufeffa: 1\n", "? [a]\n: b\n"),
        *("repos: {a: b}\ninclude: 5\nstages: {}\n", "repos:\ninclude:\nstages:\n", "stages: [[a], b]\n"),
        "repos: [{repo: local, hooks: [{id: [udtplan-check]}, {id: udtplan-check, files: '['}, 5]}, x]\n",
        "repos: [{hooks: [{id: udtplan-render, files: {}, additional_dependencies: [{udtplan: 1}]}]}]\n",
        "include: !reference [a, b]\nstages: !reference [a, c]\n",
        "a: &a {b: *a}\n",
    ],
)
def test_whatever_an_own_file_holds_it_is_kept_and_something_is_said(
    plans: Plans, platform: str, name: str, text: str
) -> None:
    own = plans.write(name, text)
    result = run(platform)
    assert result.exit_code == 1, result.output
    assert isinstance(result.exception, SystemExit)
    assert f"kept: {name}, which " in result.stdout
    assert own.read_text() == text


_HOOK = "      - id: udtplan-check\n"
_BOTH = f"{_HOOK}      - id: udtplan-render\n"
_LOCAL = f"repos:\n  - repo: local\n    hooks:\n{_BOTH}        additional_dependencies: [{{}}]\n"
_HAD = f"repos:\n  - repo: ADDRESS\n    rev: {{}}\n    hooks:\n{_BOTH}"


def test_a_hook_that_is_missing_is_said_with_the_lines_to_add(plans: Plans) -> None:
    whole = ci_files("pre-commit")[".pre-commit-config.yaml"]
    check_only, _, _ = whole.partition("      - id: udtplan-render\n")
    own = plans.write(".pre-commit-config.yaml", check_only)
    result = run("pre-commit")
    assert result.exit_code == 1
    assert "which is there already, but has no hook udtplan-render. Add this to its list" in result.stdout
    lines = result.stdout.partition(":\n\n")[2].partition("\n\n")[0]
    own.write_text(f"{check_only}{lines}\n")
    assert run("pre-commit").stdout == "Everything is there already; nothing is changed.\n"
    both = [hook for repo in yaml.safe_load(own.read_text())["repos"] for hook in repo["hooks"]]
    assert both == yaml.safe_load(whole)["repos"][0]["hooks"]


def test_hooks_that_look_past_files_of_plans_are_said_and_mended(plans: Plans) -> None:
    whole = ci_files("pre-commit")[".pre-commit-config.yaml"]
    [pattern] = re.findall(r"&plans (.+)", whole)
    own = plans.write(".pre-commit-config.yaml", whole.replace(pattern, "'plan\\.yaml$'"))
    result = run("pre-commit")
    assert result.exit_code == 1
    assert "looks past files of plans in udtplan-check: any-city/0-summary.md, " in result.stdout
    [line, write] = re.findall(r"^  line (\d+): (files: .+)$", result.stdout, re.MULTILINE)[0]
    lines = own.read_text().splitlines()
    assert "plan\\.yaml" in lines[int(line) - 1]
    lines[int(line) - 1] = f"        {write.replace('files: ', 'files: &plans ')}"
    own.write_text("\n".join(lines))
    assert run("pre-commit").exit_code == 0


def test_a_pattern_that_looks_at_more_files_is_all_right(plans: Plans) -> None:
    whole = ci_files("pre-commit")[".pre-commit-config.yaml"]
    [pattern] = re.findall(r"&plans (.+)", whole)
    plans.write(".pre-commit-config.yaml", whole.replace(pattern, r"'\.(md|ya?ml|toml)$'"))
    assert run("pre-commit").exit_code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (_LOCAL.format('"udtplan==0.0.9"'), "line 6: udtplan==VERSION in place of udtplan==0.0.9"),
        (_LOCAL.format('"udtplan>=0.0.9,<1"'), "line 6: udtplan==VERSION in place of udtplan>=0.0.9,<1"),
        (_LOCAL.format("udtplan"), "line 6: udtplan==VERSION in place of udtplan\n"),
        (_HAD.format("v0.0.9"), "line 3: rev: vVERSION in place of rev: v0.0.9"),
        (_HAD.format("99.0.1"), "line 3: rev: VERSION in place of rev: 99.0.1"),
    ],
)
def test_hooks_of_another_version_are_said_and_kept(plans: Plans, text: str, said: str) -> None:
    own = plans.write(".pre-commit-config.yaml", text)
    result = run("pre-commit")
    assert result.exit_code == 1
    assert (
        "kept: .pre-commit-config.yaml, which names another version of udtplan, or several." in result.stdout
    )
    assert said.replace("VERSION", udtplan.__version__) in result.stdout
    assert own.read_text() == text


@pytest.mark.parametrize(
    "text",
    [
        _LOCAL.format(f'"udtplan=={udtplan.__version__}"'),
        _LOCAL.format('"git+https://ADDRESS@0123456"'),
        _HAD.format(f"v{udtplan.__version__}"),
        _HAD.format("5d4e8d1aca955e8d8589aabd499c5cae939e33c7"),
        f"{_HAD.format(udtplan.__version__)}# udtplan==0.0.1\n"
        "  - repo: OTHER\n    rev: v0.0.9\n    hooks: [{id: x}]\n",
    ],
)
def test_hooks_of_this_version_or_of_a_commit_are_all_right(plans: Plans, text: str) -> None:
    plans.write(".pre-commit-config.yaml", text)
    result = run("pre-commit")
    assert result.exit_code == 0
    assert "Everything is there already" in result.stdout


@pytest.mark.parametrize("platform", PLATFORMS)
def test_before_a_release_it_can_be_installed_from_git(plans: Plans, platform: str) -> None:
    source = "git+https://ADDRESS@5d4e8d1aca955e8d8589aabd499c5cae939e33c7"
    assert run(platform, "--from", source).exit_code == 0
    written = "".join((plans.root / name).read_text() for name in ci_files(platform))
    assert f'"{source}"' in written
    assert "udtplan==" not in written


def test_before_a_release_it_can_be_installed_from_a_wheel_of_the_repository(
    plans: Plans, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = plans.write("tools/my wheels/udtplan-0.1.0-py3-none-any.whl", "")
    monkeypatch.chdir(wheel.parent)
    assert run("github", "--from", wheel.name).exit_code == 0
    text = (plans.root / ".github/workflows/udtplan.yml").read_text()
    assert yaml.safe_load(text)["env"]["UDTPLAN"] == f"./tools/my wheels/{wheel.name}"
    assert 'install --disable-pip-version-check --quiet "$UDTPLAN"\n' in text


@pytest.mark.parametrize(
    "source",
    [
        *("udtplan", "x.whl", "$(touch x)://", '"; touch x #://', "--pre", " ", "a\n://"),
        *(
            "https://foo",
            "https://foo/u.zip",
            "git+https://foo/u",
            "git+https://foo/u@main",
            "ftp://foo/u.whl",
        ),
        *("git+https://foo/u@v0.1.0", "git+https://foo/u#@5d4e8d1aca955e8d8589aabd499c5cae939e33c7"),
    ],
)
def test_what_cannot_be_installed_is_refused(plans: Plans, source: str) -> None:
    result = run("github", "--from", source)
    assert result.exit_code == 2
    assert "git+https://ADDRESS@COMMIT" in result.stderr
    assert not (plans.root / ".github").exists()


def test_a_wheel_that_lies_elsewhere_is_named_by_its_address(plans: Plans) -> None:
    source = "https://ADDRESS/udtplan-0.1.0-py3-none-any.whl"
    assert run("github", "--from", source).exit_code == 0
    assert f'UDTPLAN: "{source}"' in (plans.root / ".github/workflows/udtplan.yml").read_text()


def test_hooks_find_no_wheel_in_the_repository(plans: Plans) -> None:
    plans.write("udtplan-0.1.0-py3-none-any.whl", "")
    result = run("pre-commit", "--from", "udtplan-0.1.0-py3-none-any.whl")
    assert result.exit_code == 2
    assert "installed outside of the repository" in result.stderr


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
    assert yaml.safe_load(text)["env"]["PLANS"] == f"./{name}"
    jobs = yaml.safe_load((repository.root / ".gitlab/udtplan.yml").read_text("utf-8"))
    assert jobs["udtplan"]["variables"]["UDTPLAN_PLANS"] == f"./{name}"


@pytest.mark.parametrize("name", ["plans", "città e piani", "a.b+(c) [d]", "it's", "{{ x }}"])
def test_hooks_for_plans_in_a_folder_look_at_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    repository = Plans(tmp_path / "large")
    repository.write(f"{name}/udtplan.toml", "")
    monkeypatch.chdir(repository.root)
    assert run("pre-commit", name).exit_code == 0
    text = (repository.root / ".pre-commit-config.yaml").read_text("utf-8")
    [local] = yaml.safe_load(text)["repos"]
    check, render = local["hooks"]
    assert check["files"] == render["files"]
    for inside in ("udtplan.toml", "kassel/plan.yaml", "north/kassel/1-city.md"):
        assert re.search(check["files"], f"{name}/{inside}")
    for outside in (
        "kassel/plan.yaml",
        f"old/{name}/kassel/plan.yaml",
        f"{name}2/plan.yaml",
        "axb+(c) [d]/plan.yaml",
    ):
        assert not re.search(check["files"], outside)
    assert render["args"] == ["--md", f"--out={name}/rendered", "--"]


def test_a_folder_can_be_named_from_elsewhere(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    plans.write("deep/udtplan.toml", "")
    plans.write("other/README.md", "")
    monkeypatch.chdir(plans.root / "other")
    assert run("forgejo", "../deep").exit_code == 0
    assert 'PLANS: "./deep"' in (plans.root / ".forgejo/workflows/udtplan.yml").read_text()
    assert run("forgejo", "../dep").exit_code == 2
    assert run("forgejo", ".").exit_code == 2  # no plan is in it


def test_a_folder_that_is_named_is_the_one_even_below_settings(plans: Plans) -> None:
    plans.plan("cities/kassel")
    assert run("forgejo", "cities").exit_code == 0
    assert 'PLANS: "./cities"' in (plans.root / ".forgejo/workflows/udtplan.yml").read_text()


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


@pytest.mark.parametrize("platform", PLATFORMS)
def test_where_the_files_install_from_is_said_at_the_end(plans: Plans, platform: str) -> None:
    index = f"They install udtplan {udtplan.__version__} from your package index. If it is not there:"
    source = "git+https://ADDRESS@5d4e8d1aca955e8d8589aabd499c5cae939e33c7"
    assert index in run(platform, "--dry-run").stdout
    assert index not in run(platform, "--dry-run", "--from", source).stdout
    last = run(platform).stdout.splitlines()[-1]
    assert last.startswith(index)
    assert "--from" in last


def test_a_dry_run_lists_the_files_before_it_shows_them(plans: Plans) -> None:
    said = run("github", "--dry-run").stdout
    assert said.index("would be added: .github/workflows/udtplan-comment.yml") < said.index("--- /dev/null")


@pytest.mark.parametrize("platform", PLATFORMS)
def test_where_to_edit_stands_at_the_top_of_each_file(platform: str) -> None:
    for name, text in ci_files(platform).items():
        if name not in (".gitlab-ci.yml", ".github/workflows/udtplan-comment.yml"):
            assert "Edit here" in "\n".join(text.splitlines()[:8])


def test_in_the_folder_of_a_plan_it_says_that_the_others_are_not_looked_at(
    plans: Plans, monkeypatch: pytest.MonkeyPatch
) -> None:
    (plans.root / "udtplan.toml").unlink()
    plans.plan("kassel")
    monkeypatch.chdir(plans.root / "kassel")
    said = run("forgejo").stdout
    assert "Only the plan in ./kassel is looked at." in said
    assert "`udtplan ci init forgejo PATH`" in said
    monkeypatch.chdir(plans.root)
    assert "Only the plan" not in run("gitlab").stdout


def test_without_a_platform_the_choices_are_named(plans: Plans) -> None:
    result = run()
    assert result.exit_code == 2
    assert "github, gitlab, forgejo, pre-commit" in result.stderr


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
