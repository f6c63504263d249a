"""How reports name and count what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from udtplan.findings import Finding, Severity

if TYPE_CHECKING:
    from udtplan.check import CheckedPlan
    from udtplan.model.edition import StageInfo

SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_MAX_NAMED = 6


def counted(findings: Iterable[Finding]) -> str:
    """How many of each kind: "2 errors, 3 warnings", or "nothing to mend"."""
    counts = Counter(finding.severity for finding in findings)
    parts = [plural(counts[severity], word) for severity, word in SEVERITIES.items() if counts[severity]]
    return ", ".join(parts) if parts else "nothing to mend"


def counted_by_day(findings: Sequence[Finding]) -> str:
    """How many of each kind count by now, and how many are due later: "2 errors, 1 due later"."""
    later = f", {count} due later" if (count := due_later(findings)) else ""
    return f"{counted(finding for finding in findings if not finding.due)}{later}"


def found(plans: Sequence[CheckedPlan]) -> str:
    """What is found in plans, how much of each kind; where only some rules looked, nobody is at ease.

    What only a coming stage asks for is no error or warning of now, and is counted apart.
    """
    findings = [finding for plan in plans for finding in plan.findings]
    looked = " by the rules looked at" if not findings and any(plan.selected for plan in plans) else ""
    now = counted(finding for finding in findings if not finding.due)
    later = f", {count} due later" if (count := due_later(findings)) else ""
    return f"{now}{looked}{later}{apart(plans)}"


def due_later(findings: Iterable[Finding]) -> int:
    """How many findings are of what only a coming stage asks for."""
    return sum(bool(finding.due) for finding in findings)


# What is said of findings that do not count, by who sets them apart.
_APART = {"baseline": "known before", "before": "there before"}
_WAIVED = "waived"


def apart(plans: Iterable[CheckedPlan]) -> str:
    """What does not count: ", 2 waived, 5 known before", or ""."""
    kinds = Counter(_APART.get(waived.by, _WAIVED) for plan in plans for waived in plan.waived)
    return "".join(f", {kinds[word]} {word}" for word in (_WAIVED, *_APART.values()) if kinds[word])


def there_before(plan: CheckedPlan) -> list[Finding]:
    """What was found before the settings changed, and is not the business of who changed them."""
    return [waived.finding for waived in plan.waived if waived.by == "before"]


def why_all(plans: Sequence[CheckedPlan]) -> str:
    """Why plans are looked at in which nothing changed; "" where there is none such."""
    files = sorted({plan.because for plan in plans if plan.because})
    if not files:
        return ""
    return (
        f"All plans are looked at, because {listed(files)} changed. Of those in which no file changed, only "
        "what was not found before counts."
    )


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
    """The rule behind a finding: "T003 ambiguous-period", whether it had to guess, and when it is due."""
    guess = "" if finding.certain else "; a guess"
    return f"{finding.code} {finding.name}{guess}{f'; due at {finding.due}' if finding.due else ''}"


def answers_there(plan: CheckedPlan) -> str:
    """How many of the answers that are due are there."""
    if not plan.due:
        return "no answer is due yet"
    verb = "is" if plan.due == 1 else "are"
    return f"{plan.answered} of {plural(plan.due, 'answer')} due {verb} there"


BEGUN = "Begun, not whole"
UNREAD = "Can't be read in full"
UNREAD_PARTS = "What can't be read"


def open_answers(plan: CheckedPlan) -> Iterator[tuple[str, list[str]]]:
    """What is said of answers that are due and not there, and of which; then of what can't be read."""
    from udtplan.model.edition import Need

    due = [state for state in plan.states if state.need is Need.REQUIRED]
    for words, which in (
        ("Still to write", [state for state in due if state.is_open]),
        (BEGUN, [state for state in due if state.is_begun]),
        (UNREAD, [state for state in due if state.is_unread]),
    ):
        if which:
            yield words, [state.question.name for state in which]
    if plan.unread_parts:
        yield UNREAD_PARTS, [*plan.unread_parts]


def what_follows(plan: CheckedPlan) -> str:
    """What the next stage asks for, and when, and how to get there; "" after the last."""
    return " ".join(filter(None, (asked_next(plan), *ways_on([plan]))))


def asked_next(plan: CheckedPlan) -> str:
    """What the next stage asks for, when, and how much of it is still to do; "" after the last."""
    if plan.following is None:
        return ""
    said = f"Next: {plan.following.id} ({plan.following.when}) asks for"
    if not plan.next_due:
        return f"{said} no further answers."
    more = f"{plan.next_due} more answer{'' if plan.next_due == 1 else 's'}"
    if not plan.next_open:
        return f"{said} {more}; {'it is' if plan.next_due == 1 else 'all of them are'} there."
    if plan.next_open == plan.next_due:
        return f"{said} {more}."
    return f"{said} {more}; {plan.next_open} of them still to write or to complete."


def ways_on(plans: Sequence[CheckedPlan]) -> list[str]:
    """How plans get to a stage that has no date, each way once."""
    who = "The plan stays" if len(plans) == 1 else "Plans stay"
    ways = (how_to_go_on(p.stage.id, p.following, who) for p in plans if p.by_date and p.following)
    return list(dict.fromkeys(filter(None, ways)))


def how_to_go_on(now: str, following: StageInfo, who: str = "The plan stays") -> str:
    """What to do where nobody knows when the next stage is; "" where the day decides."""
    if following.date is not None:
        return ""
    return (
        f"{who} at {now} until you say otherwise: --stage {following.id}, "
        f'or `stage = "{following.id}"` in udtplan.toml.'
    )
