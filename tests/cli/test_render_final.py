"""A document is final only if nothing is missing and no error stands, and `udtplan render` says which do."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.render.samples import ROOT
from udtplan.cli.app import app

KALAMATA = ROOT / "tests" / "fixtures" / "cities" / "kalamata"
BRACKWATER = ROOT / "examples" / "cohort" / "brackwater"
ERROR = "kalamata: complete, but not final: 1 error at the last stage. "


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def rendered(plan: Path, *options: str) -> Result:
    shutil.copytree(plan, plan.name)
    return CliRunner().invoke(app, ["render", plan.name, "--md", *options])


def state_of(name: str) -> str:
    lines = Path("build", f"{name}.md").read_text("utf-8").splitlines()
    return next(line for line in lines if "State" in line)


def test_a_plan_without_errors_is_final() -> None:
    result = rendered(BRACKWATER, "--stage", "final")
    assert "final" not in result.stderr
    assert "Final" in state_of("brackwater")


def test_a_plan_with_an_error_is_complete_and_it_is_said_who_names_it() -> None:
    result = rendered(KALAMATA, "--stage", "final")
    assert f"{ERROR}`udtplan check kalamata --stage final` says what to mend.\n" in result.stderr
    assert "Complete" in state_of("kalamata")
    checked = CliRunner().invoke(app, ["check", "kalamata", "--stage", "final"])
    assert checked.exit_code == 1


def test_an_error_that_does_not_count_leaves_it_final() -> None:
    Path("udtplan.toml").write_text('[lint]\nignore = ["C007"]\n', encoding="utf-8")
    result = rendered(KALAMATA, "--stage", "final")
    assert "final" not in result.stderr
    assert "Final" in state_of("kalamata")


def test_before_the_last_stage_no_error_is_spoken_of() -> None:
    result = rendered(KALAMATA, "--as-of", "2024-06-01")
    assert "final" not in result.stderr
    assert "Complete" in state_of("kalamata")


def test_a_watermark_that_no_pdf_can_show_is_refused_and_nothing_is_written() -> None:
    signs = ["--watermark", "草案 🌳"]
    result = rendered(BRACKWATER, "--pdf", *signs)
    assert result.exit_code == 2
    assert "--watermark: the letters of the PDF lack 草案 🌳, so the watermark" in result.stderr
    assert not Path("build").exists()
    assert CliRunner().invoke(app, ["render", "brackwater", "--html", *signs]).exit_code == 0


def test_a_watermark_of_the_settings_is_refused_with_its_line() -> None:
    Path("udtplan.toml").write_text('[publish]\nwatermark = "草案"\n', encoding="utf-8")
    result = rendered(BRACKWATER, "--pdf")
    assert result.exit_code == 2
    assert "udtplan.toml:2: the letters of the PDF lack 草案" in result.stderr
