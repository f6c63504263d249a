"""Tests of single rules: a fresh plan of Kalamata with files laid over it, and what one rule finds there."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from textwrap import dedent

from tests.rules.plans import check, fresh, written
from udtplan.findings import Finding

AS_OF = date(2025, 12, 1)


def findings(code: str, files: Mapping[str, str], stage: str = "final", as_of: date = AS_OF) -> list[Finding]:
    """What the rule of that code finds in a fresh plan with these files."""
    with tempfile.TemporaryDirectory() as folder:
        laid = {name: dedent(text).lstrip("\n") for name, text in files.items()}
        plan = written(Path(folder) / "kalamata", {**fresh(), **laid})
        return [finding for finding in check(plan, stage, as_of).findings if finding.code == code]


def lines(found: list[Finding]) -> list[tuple[str, int]]:
    """Where they are: the file's name and the line."""
    return [(finding.path.rsplit("/", 1)[-1], finding.location.line) for finding in found]


def plan(text: str) -> dict[str, str]:
    """A plan.yaml of Kalamata with more in it."""
    return {"plan.yaml": "city: {name: Kalamata, country: GR}\n" + dedent(text).lstrip("\n")}


def roadmap(*titles: str, **fields: str) -> dict[str, str]:
    """A roadmap with one action for each title; all with the same further fields."""
    more = "".join(f", {key}: {value}" for key, value in fields.items())
    rows = "".join(
        f"  - {{id: a{n}, title: {title!r}, goal: Goal, steps: [Step], timeline: Q1 2026{more}}}\n"
        for n, title in enumerate(titles)
    )
    return {"5-roadmap.yaml": f"actions:\n{rows}"}


def objectives(heading: str, text: str) -> dict[str, str]:
    """Section 3 with one answer."""
    return {"3-objectives.md": f"# 3. Project objectives\n\n## {heading}\n\n{dedent(text).strip()}\n"}


def diagnosis(*answers: tuple[str, str]) -> dict[str, str]:
    """Section 4 with some answers, each with its heading and number signs."""
    body = "\n\n".join(f"{heading}\n\n{dedent(text).strip()}" for heading, text in answers)
    return {"4-diagnosis.md": f"# 4. Diagnosis: bottlenecks and obstacles\n\n{body}\n"}
