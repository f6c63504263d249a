"""Findings as text. A report is one function from checked plans to a string and its name in `REPORTS`.

The functions know what they are given and import what is heavy when they run, so that the table is at hand
where only its names are wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from udtplan.report.github import github
from udtplan.report.gitlab import gitlab
from udtplan.report.junit import junit
from udtplan.report.look import Look
from udtplan.report.machine import json_report, jsonl
from udtplan.report.markdown import markdown
from udtplan.report.plain import concise, full
from udtplan.report.sarif import sarif

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan

__all__ = ["REPORTS", "Look", "Report"]


@dataclass(frozen=True)
class Report:
    """A way to write findings.

    Attributes:
        about: what it is for, in a few words, for help texts.
        make: from the plans, the day and the look of the terminal to the text, without a last line break;
            "" where there is nothing to say, and then not even an empty line is to be written.
    """

    about: str
    make: Callable[[Sequence[CheckedPlan], date, Look], str]


REPORTS: dict[str, Report] = {
    "full": Report("each finding with its line and the next step", full),
    "concise": Report("one line a finding", concise),
    "markdown": Report("a summary for pull requests and job pages", markdown),
    "json": Report("for programs", json_report),
    "jsonl": Report("for programs, one finding a line", jsonl),
    "github": Report("annotations of a GitHub workflow", github),
    "gitlab": Report("GitLab Code Quality", gitlab),
    "sarif": Report("SARIF 2.1.0, for code scanning", sarif),
    "junit": Report("test results, for GitLab, Jenkins and others", junit),
}
