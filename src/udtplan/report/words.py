"""How reports name and count what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from udtplan.findings import Finding, Severity

SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_MAX_NAMED = 6


def counted(findings: Iterable[Finding]) -> str:
    """How many of each kind: "2 errors, 3 warnings", or "nothing to mend"."""
    counts = Counter(finding.severity for finding in findings)
    parts = [plural(counts[severity], word) for severity, word in SEVERITIES.items() if counts[severity]]
    return ", ".join(parts) if parts else "nothing to mend"


def plural(count: int, word: str) -> str:
    """ "1 error", "2 errors"."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def listed(names: list[str]) -> str:
    """The names with commas; of many only the first, and how many more there are."""
    rest = len(names) - _MAX_NAMED
    if rest > 1:
        return ", ".join(names[:_MAX_NAMED]) + f" and {rest} more"
    return ", ".join(names)


def label(finding: Finding) -> str:
    """The rule behind a finding: "T003 ambiguous-period", and whether it had to guess."""
    return f"{finding.code} {finding.name}{'' if finding.certain else '; a guess'}"
