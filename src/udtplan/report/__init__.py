"""Findings as text. A report is one function from checked plans to a string and its name in `REPORTS`.

Each is imported when it is made, so that the table is at hand where only its names are wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from udtplan.report.look import Look

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan

__all__ = ["REPORTS", "Look", "Report"]

_Make = Callable[[Sequence["CheckedPlan"], date, Look], str]


class Report(NamedTuple):
    """A way to write findings.

    Attributes:
        about: what it is for, in a few words, for help texts.
        make: from the plans, the day and the look of the terminal to the text, without a last line break;
            "" where there is nothing to say, and then not even an empty line is to be written.
    """

    about: str
    make: _Make


def _late(module: str, name: str) -> _Make:
    """A function of one of our modules, imported when a report is made: no report waits for another's."""

    def make(plans: Sequence[CheckedPlan], as_of: date, look: Look) -> str:
        made: str = getattr(import_module(f"udtplan.report.{module}"), name)(plans, as_of, look)
        return made

    return make


REPORTS: dict[str, Report] = {
    "full": Report("each finding with its line and the next step", _late("plain", "full")),
    "concise": Report("one line a finding", _late("plain", "concise")),
    "markdown": Report("a summary for pull requests and job pages", _late("markdown", "markdown")),
    "json": Report("for programs", _late("machine", "json_report")),
    "jsonl": Report("for programs, one finding a line", _late("machine", "jsonl")),
    "github": Report("annotations of a GitHub workflow", _late("github", "github")),
    "gitlab": Report("GitLab Code Quality", _late("gitlab", "gitlab")),
    "sarif": Report("SARIF 2.1.0, for code scanning", _late("sarif", "sarif")),
    "junit": Report("test results, for GitLab, Jenkins and others", _late("junit", "junit")),
}
