"""What can't be done is told in one sentence with the next step, and what is left over is told as well."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.check.plans import plan
from udtplan.cli.app import app


def udtplan(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [*map(str, arguments)])


@pytest.fixture
def kalamata(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return plan(tmp_path)


def test_a_diff_of_mends_without_any_says_what_is_left(kalamata: Path) -> None:
    left = udtplan("check", "kalamata", "--statistics").stdout
    assert "can be mended for you" not in left
    result = udtplan("check", "kalamata", "--diff")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("Nothing can be mended for you; ")
    assert result.stderr.endswith(" findings are left: udtplan check\n")


def test_a_link_to_itself_is_called_a_link(kalamata: Path) -> None:
    (kalamata.parent / "l").symlink_to("l")
    result = udtplan("check", "l")
    assert result.exit_code == 2
    assert result.stderr.startswith("udtplan: l is a link that leads nowhere.\n")
    assert "Did you mean" not in result.stderr


@pytest.mark.parametrize("command", ["check", "status", "settings", "roadmap"])
def test_a_folder_that_nobody_may_read_is_one_sentence(
    command: str, kalamata: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Not by its rights: whoever may read everything runs tests, too.
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "kalamata" and may(path, mode))
    result = udtplan(command, "kalamata")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "udtplan: The folder kalamata can't be opened.\n  Check who may read it.\n"


def test_outside_of_git_one_clause_says_so(kalamata: Path) -> None:
    result = udtplan("status", "--since", "main")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[0] == "udtplan: This folder is in no git repository."


def test_settings_with_an_open_bracket_say_where_it_is(kalamata: Path) -> None:
    Path("udtplan.toml").write_text('[lint]\nfail_on = "error"\n\n[lint', "utf-8")
    result = udtplan("status")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[0] == (
        "udtplan: udtplan.toml: this is not valid TOML, in line 4: a `]` is missing."
    )


def test_a_file_that_is_made_is_named(kalamata: Path) -> None:
    result = udtplan("status", "-o", "new/status.html")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == f"{Path('new/status.html')} is written.\n"


def test_a_bad_edition_says_which_settings_name_it(kalamata: Path) -> None:
    Path("udtplan.toml").write_text('stage = "final"\nedition = "my.yaml"\n', "utf-8")
    Path("my.yaml").write_text("title: Mine\n", "utf-8")
    result = udtplan("check")
    assert result.exit_code == 2
    assert "my.yaml:1: id: Field required. udtplan.toml:2 names it." in result.stderr


@pytest.mark.parametrize("broken", ["actions: [\n", "[\n", "bad: {\n actions:\n  - id: one\n"])
def test_a_roadmap_that_can_t_be_read_is_not_called_empty(broken: str, kalamata: Path) -> None:
    (kalamata / "5-roadmap.yaml").write_text(broken, "utf-8")
    result = udtplan("roadmap", "kalamata")
    assert result.exit_code == 2
    assert "The actions can't be read: `udtplan check` says why." in result.stdout
    assert "There are no actions yet." not in result.stdout


def test_an_empty_roadmap_is_called_empty(kalamata: Path) -> None:
    (kalamata / "5-roadmap.yaml").write_text("actions: []\n", "utf-8")
    result = udtplan("roadmap", "kalamata")
    assert (result.exit_code, "There are no actions yet." in result.stdout) == (0, True)


def test_a_gate_that_looks_further_says_so_in_its_head(kalamata: Path) -> None:
    arguments = ("check", "kalamata", "--as-of", "2025-11-10", "--gate", "by-date")
    far = " ".join(udtplan(*arguments, "--stage", "final").stdout.split())
    assert "at in-person (6–7 November 2025), looking ahead to final: " in far
    assert "looking ahead" not in " ".join(udtplan(*arguments).stdout.split())
