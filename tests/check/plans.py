"""Small plans with a roadmap of our own, checked for some rules."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.rules.plans import fresh, written
from udtplan.check import CheckedPlan, Wishes, check_plan

AS_OF = date(2025, 12, 1)


def plan(folder: Path, roadmap: str = "", **files: str | bytes) -> Path:
    """A fresh plan with that roadmap, and with other files by their first letter: a2="…" is 2-vision.md."""
    names = {name.split("-")[0]: name for name in fresh()}
    others = {names[key.removeprefix("a")]: text for key, text in files.items()}
    return written(folder / "kalamata", {**fresh(), "5-roadmap.yaml": roadmap, **others})


def check(folder: Path, *select: str, stage: str = "presentation", **wishes: object) -> CheckedPlan:
    """The plan checked for some rules."""
    asked = Wishes(stage=stage, select=select, **wishes)  # type: ignore[arg-type]
    return check_plan(folder, as_of=AS_OF, wishes=asked)


def codes(checked: CheckedPlan) -> list[str]:
    return [finding.code for finding in checked.findings]


def waived(checked: CheckedPlan) -> list[str]:
    return [one.finding.code for one in checked.waived]


def spots(checked: CheckedPlan) -> list[str]:
    """What was found, as "T003:4"."""
    return [f"{finding.code}:{finding.location.line}" for finding in checked.findings]
