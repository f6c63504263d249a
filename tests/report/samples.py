"""Findings and plans for the tests of reports."""

from __future__ import annotations

from pathlib import Path

from tests.rules.plans import check, fresh, written
from udtplan.check import CheckedPlan
from udtplan.findings import Finding, Location, Severity

# What a hostile plan would write to a terminal: escapes, bells, direction changes, line breaks.
HOSTILE = "\x1b[31mred\x1b]0;title\x07 \u202egnp\u2066 \x9b2J \x00\r\n[bold]x[/bold] \u2028next\x7f"
DANGEROUS = {chr(code) for code in (*range(0x00, 0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0))} | set(
    "\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
)


def finding(excerpt: str = "", column: int = 1, length: int = 0, **changes: object) -> Finding:
    values: dict[str, object] = {
        "code": "T003",
        "name": "ambiguous-period",
        "severity": Severity.WARNING,
        "certain": True,
        "plan": "lodz",
        "path": "lodz/5-roadmap.yaml",
        "location": Location(7, column, length),
        "question": "roadmap",
        "message": "“Winter 2025” can be read in more than one way.",
        "hint": "Write it with months.",
        "excerpt": excerpt,
        "asked": "",
    }
    return Finding(**{**values, **changes})  # type: ignore[arg-type]


def checked(folder: Path, *findings: Finding, stage: str = "in-person") -> CheckedPlan:
    """A fresh plan, with these findings instead of its own."""
    plan = check(written(folder / "kalamata", fresh()), stage)
    plan.findings[:] = findings
    return plan
