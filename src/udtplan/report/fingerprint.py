"""Names for findings by which other programs know them again, wherever their lines have moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from udtplan.findings import Finding


def fingerprints(findings: Iterable[Finding]) -> list[str]:
    """A name for each finding, no two alike: made of what was found and where, never of a line number.

    The same thing found twice in words that are alike is told apart by its order.
    """
    from hashlib import sha256

    seen: Counter[tuple[str, ...]] = Counter()
    names = []
    for finding in findings:
        key = (finding.code, finding.path, finding.anchor or finding.question, " ".join(finding.excerpt.split()))
        seen[key] += 1
        text = "\0".join((*key, str(seen[key])))
        names.append(sha256(text.encode("utf-8", "replace")).hexdigest()[:32])
    return names
