"""What was found before, where not the plan changed but the settings by which it is looked at."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from udtplan.check.checked import CheckedPlan, Waived
from udtplan.findings import Finding

BEFORE = "before"


def only_new(now: CheckedPlan, was: CheckedPlan, *, because: str, since: str) -> CheckedPlan:
    """A check in which only counts what the change of the settings brings about.

    What is found at a spot that the same rule named before is set apart, and does not make the check fail;
    unless it does fail now and did not then.

    Args:
        was: the same plan, in which no file changed, looked at under the settings of then.
        because: the file whose change made it necessary to look again.
        since: the revision that holds the settings of then.
    """
    named = Counter(map(_spot, was.findings))
    failing = Counter(_spot(finding) for finding in was.findings if was.fails_for(finding))
    new: list[Finding] = []
    old: list[Finding] = []
    for finding in now.findings:
        known, spot = failing if now.fails_for(finding) else named, _spot(finding)
        (old if known[spot] > 0 else new).append(finding)
        known[spot] -= 1
    left = set(new)
    return replace(
        now,
        findings=new,
        waived=[*now.waived, *(Waived(finding, BEFORE, since) for finding in old)],
        repairs=[repair for repair in now.repairs if repair.finding in left],
        because=because,
    )


def _spot(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.anchor
