"""Names for findings by which other programs know them again, wherever their lines have moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from udtplan.findings import Finding


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """A name for each finding, no two alike: made of what a baseline knows it by, never of its line.

    What is found twice in words that are alike is told apart by its order.
    """
    from hashlib import sha256

    from udtplan.check.baseline import key_of

    seen: Counter[tuple[str, ...]] = Counter()
    names = []
    for finding in findings:
        key = key_of(finding, finding.plan)
        seen[key] += 1
        text = "\n".join((*key, str(seen[key])))
        names.append(sha256(text.encode("utf-8", "replace")).hexdigest()[:32])
    return names
