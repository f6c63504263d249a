"""How often each rule found something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from udtplan.report.look import Look
from udtplan.report.plain import summary
from udtplan.report.words import SEVERITIES, plural

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan


def statistics(plans: Sequence[CheckedPlan], _as_of: date, look: Look) -> str:
    """A line a rule, the most frequent first; then a summary."""
    findings = [finding for plan in plans for finding in plan.findings]
    counts = Counter((finding.code, finding.name) for finding in findings)
    kinds = Counter((finding.code, finding.severity) for finding in findings)
    longest = max((len(name) for _, name in counts), default=0)
    most = len(str(max(counts.values(), default=0)))
    lines = []
    for (code, name), count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        parts = [plural(kinds[code, kind], word) for kind, word in SEVERITIES.items() if kinds[code, kind]]
        lines.append(f"{count:>{most}}  {look.paint(code, '1')} {name:<{longest}}  {', '.join(parts)}")
    return "\n".join([*lines, *([""] if lines else []), summary(plans, look)])
