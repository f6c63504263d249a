"""The program starts quickly: it imports no more than a command needs. No stopwatch is needed to see that."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from udtplan.cli.app import app
from udtplan.model.facts import City
from udtplan.model.node import Node
from udtplan.model.roadmap import Roadmap
from udtplan.model.template import Template

ROOT = Path(__file__).resolve().parents[1]
LILLE = str(ROOT / "examples" / "lille")
_RUN = """
import sys
from udtplan.__main__ import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""

OTHER_COMMANDS = {
    "udtplan.cli.diff",
    "udtplan.cli.explain",
    "udtplan.cli.init",
    "udtplan.cli.roadmap",
    "udtplan.cli.ci",
}
NEVER = {
    "jinja2",
    "docx",
    "openpyxl",
    "pptx",
    "pygls",
    "ruamel",
    "udtplan.exchange",
    "udtplan.contacts.possible",
}


def imported_by(*arguments: str) -> set[str]:
    """The modules that are there after a run."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    ran = subprocess.run(
        [sys.executable, "-c", _RUN, *arguments], env=environment, capture_output=True, text=True, check=False
    )
    assert "udtplan.errors" in ran.stderr, ran.stderr
    return set(ran.stderr.splitlines()[-1].split())


def test_a_check_imports_no_documents_and_no_reports_but_its_own() -> None:
    found = imported_by("check", LILLE, "--stage", "final", "--as-of", "2024-12-31")

    assert "udtplan.report.plain" in found
    assert not found & (OTHER_COMMANDS | NEVER)
    assert not found & {"udtplan.cli.render", "udtplan.render", "typst", "markdown_it"}
    assert not found & {"udtplan.report.junit", "udtplan.report.sarif", "udtplan.report.markdown"}


def test_a_pdf_imports_no_rules_and_no_other_formats(tmp_path: Path) -> None:
    found = imported_by("render", LILLE, "--pdf", "--out", str(tmp_path), "--as-of", "2024-12-31")

    assert "udtplan.render.pdf.plan" in found
    # Whether a contact is in it decides what its first page says of the edition.
    assert not found & (OTHER_COMMANDS | NEVER) - {"udtplan.contacts.possible"}
    assert not found & {"udtplan.cli.check", "udtplan.rules", "udtplan.report.plain"}
    assert not found & {
        "udtplan.render.html.plan",
        "udtplan.render.short.brief",
        "udtplan.render.slides.deck",
    }


def test_settings_are_parsed_where_there_are_some(tmp_path: Path) -> None:
    assert "tomllib" not in imported_by("status", LILLE)
    assert "tomllib" in imported_by("status", str(ROOT / "examples" / "cohort"))


@pytest.mark.parametrize("model", [City, Node, Roadmap, Template])
def test_no_annotation_of_a_model_has_to_be_compiled(model: type) -> None:
    assert not [name for name, kind in model.__annotations__.items() if isinstance(kind, str)]


def test_the_program_knows_all_its_commands() -> None:
    from typer.main import get_group

    commands = get_group(app).commands

    assert {name: command.name for name, command in commands.items() if name != "ci"} == {
        name: name for name in commands if name != "ci"
    }
    assert {path.stem for path in (ROOT / "src/udtplan/cli").glob("*.py")} >= set(commands)
