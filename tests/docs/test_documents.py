"""docs/documents.md: what it shows is what happens."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.docs.pages import ROOT, blocks
from tests.render.samples import template
from udtplan.cli.app import app
from udtplan.load import load
from udtplan.model.sharing import share_of
from udtplan.render.pdf.printed import stand_ins

PAGE = (ROOT / "docs" / "documents.md").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def udtplan(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


def kalamata(facts: str = "") -> None:
    Path("kalamata").mkdir()
    Path("kalamata/plan.yaml").write_text(f"city: {{name: Kalamata}}\n{facts}", encoding="utf-8")


def test_the_editions_are_called_as_the_table_says() -> None:
    kalamata("share: public\n")
    for options in ([], ["--only-answered"], ["--no-prompts"], ["--public"], ["--public", "--only-answered"]):
        assert udtplan("render", "kalamata", "--pdf", *options).exit_code == 0
    made = sorted(path.name for path in Path("build").iterdir())
    assert len(made) == 5
    assert [name for name in made if f"`{name}`" not in PAGE] == []


def test_the_example_of_sharing_says_what_its_comments_say() -> None:
    (example,) = (block for block in blocks("documents.md", "yaml") if "share:" in block.text)
    kalamata(example.text)
    loaded = load(Path("kalamata"))
    shares = {
        question: share_of(loaded.plan.facts, template(), question)
        for question in (
            "summary.overview",
            "objectives.funding",
            "diagnosis.data.ownership",
            "diagnosis.data.legal",
        )
    }
    assert loaded.faults == []
    assert list(shares.values()) == ["public", "private", "cohort", "public"]


def test_signs_become_what_the_table_says_and_are_named() -> None:
    kalamata()
    rows = [line.split("|")[1:3] for line in PAGE.partition("in the PDF")[2].split("\n\n")[0].split("\n")[2:]]
    assert len(rows) == 4
    for written, shown in rows:
        instead = stand_ins(written, "en")
        assert instead
        assert instead.into(written) == shown
    Path("kalamata/2-vision.md").write_text("\n" * 13 + "🌳", encoding="utf-8")
    said = udtplan("render", "kalamata", "--pdf").stderr
    assert said in {block.text for block in blocks("documents.md", "text")}


def test_a_colour_is_refused_in_the_words_of_the_page() -> None:
    kalamata()
    Path("udtplan.toml").write_text('[publish]\ncolour = "#f4d03f"\n')
    result = udtplan("render", "kalamata")
    assert result.exit_code == 2
    assert result.stderr in {block.text for block in blocks("documents.md", "text")}


def test_the_look_of_the_example_is_accepted() -> None:
    kalamata()
    (example,) = (block for block in blocks("documents.md", "toml") if "logo" in block.text)
    Path(example.file).write_text(example.text)
    Path("logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert udtplan("render", "kalamata", "--html").exit_code == 0
    assert "#b3003c" in Path("build/kalamata.html").read_text()
