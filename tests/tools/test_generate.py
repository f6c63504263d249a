"""`make generate` writes what differs, and its check writes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import generate


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    return tmp_path


def folder(out: Path) -> None:
    out.mkdir()
    (out / "a.json").write_text("{}")


def page(out: Path) -> None:
    out.write_text("# Rules\n")


def test_a_stale_folder_is_named_file_by_file_and_put_right(root: Path) -> None:
    product = generate.Product("schemas", "schemas", folder)
    (root / "schemas").mkdir()
    (root / "schemas" / "a.json").write_text("[]")
    (root / "schemas" / "gone.json").write_text("{}")

    assert generate.stale(product, check=True) == ["schemas/a.json", "schemas/gone.json"]
    assert (root / "schemas" / "gone.json").exists()

    assert generate.stale(product, check=False) == ["schemas/a.json", "schemas/gone.json"]
    assert [path.name for path in (root / "schemas").iterdir()] == ["a.json"]
    assert not generate.stale(product, check=True)


def test_a_page_that_is_not_there_yet_is_stale(root: Path) -> None:
    product = generate.Product("manual", "docs/rules.md", page)

    assert generate.stale(product, check=True) == ["docs/rules.md"]
    assert not (root / "docs").exists()

    generate.stale(product, check=False)
    assert (root / "docs" / "rules.md").read_text() == "# Rules\n"


def test_every_product_has_a_target_of_its_own() -> None:
    targets = [product.target for product in generate.PRODUCTS]
    assert len(set(targets)) == len(targets)
