"""Findings as text. A report is one function from checked plans to a string and its name in `REPORTS`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from udtplan.check import CheckedPlan
from udtplan.report.look import Look
from udtplan.report.machine import json_report
from udtplan.report.plain import concise, full

__all__ = ["REPORTS", "Look", "Report"]


@dataclass(frozen=True)
class Report:
    """A way to write findings.

    Attributes:
        about: what it is for, in a few words, for help texts.
        make: from the plans, the day and the look of the terminal to the text.
    """

    about: str
    make: Callable[[Sequence[CheckedPlan], date, Look], str]


REPORTS: dict[str, Report] = {
    "full": Report("each finding with its line and the next step", full),
    "concise": Report("one line a finding", concise),
    "json": Report("for programs", json_report),
}
