"""Edits of plans, as people make them."""

from __future__ import annotations

from pathlib import Path


def edit(root: Path, name: str, *pairs: tuple[str, str]) -> None:
    """Replace words that stand in a file once."""
    path = root / name
    text = path.read_text("utf-8")
    for old, new in pairs:
        assert text.count(old) == 1, f"{name}: {old!r} stands there {text.count(old)} times"
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


def below(root: Path, name: str, heading: str, words: str) -> None:
    """Answer the question of a heading: the words come before the next heading."""
    path = root / name
    before, found, after = path.read_text("utf-8").partition(f"{heading}\n")
    assert found, f"{name} has no heading {heading!r}"
    prompt, mark, rest = after.partition("\n#")
    path.write_text(f"{before}{found}{prompt.rstrip()}\n\n{words}\n{mark}{rest}", "utf-8")
