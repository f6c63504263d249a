"""Plans in `tests/fixtures`: every line marked `expect: CODE` has that finding, and no other line has one."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.rules.plans import Mark, check, found, marks

FIXTURES = Path(__file__).parents[1] / "fixtures"
CASES = sorted(path.parent for path in FIXTURES.glob("*/case.toml"))


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: str(folder.name))
def test_findings_are_the_marked_ones_and_no_others(folder: Path) -> None:
    case = tomllib.loads((folder / "case.toml").read_text("utf-8"))
    is_there = found(check(folder, case["stage"], case["as_of"]))
    is_marked = expected_in(folder, case.get("unmarked", []))
    assert sorted(is_marked - is_there) == [], "marked, but not found"
    assert sorted(is_there - is_marked) == [], "found, but not marked"


def expected_in(folder: Path, unmarked: list[str]) -> set[Mark]:
    """The marks in the files, and those of files in which no mark can stand: "2-vision.md:1 S001"."""
    texts = {}
    for path in folder.iterdir():
        if path.is_file() and path.suffix in (".md", ".yaml"):
            texts[path.name] = path.read_text("utf-8", errors="replace")
    others = set()
    for entry in unmarked:
        spot, code = entry.split()
        name, line = spot.rsplit(":", 1)
        others.add((name, int(line), code))
    return marks(texts) | others


def test_every_rule_is_found_in_some_fixture() -> None:
    from udtplan.rules import RULES

    codes = set()
    for path in FIXTURES.rglob("case.toml"):
        case = tomllib.loads(path.read_text("utf-8"))
        codes |= {code for _, _, code in expected_in(path.parent, case.get("unmarked", []))}
    assert sorted(set(RULES) - codes) == []
