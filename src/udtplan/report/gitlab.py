"""Findings as a Code Quality report of GitLab, which shows them in the changes of a merge request."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from udtplan.findings import Severity
from udtplan.report.fingerprint import fingerprints
from udtplan.report.jsontext import json_text
from udtplan.report.look import Look
from udtplan.report.words import label

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def gitlab(plans: Sequence[CheckedPlan], _as_of: date, _look: Look) -> str:
    """A JSON list. GitLab shows the description alone, so it holds the next step and the rule too."""
    findings = [finding for plan in plans for finding in plan.findings]
    entries = [
        {
            "description": f"{finding.message} {finding.hint}".strip() + f" [{label(finding)}]",
            "check_name": finding.code,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[finding.severity],
            "location": {"path": finding.path, "lines": {"begin": finding.location.line}},
        }
        for finding, fingerprint in zip(findings, fingerprints(findings), strict=True)
    ]
    return "[\n" + ",\n".join(json_text(entry, indent=None) for entry in entries) + "\n]"
