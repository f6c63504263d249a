"""What was found before, where not the plan changed but its settings or its folder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from udtplan.check.checked import CheckedPlan, Waived
from udtplan.findings import Finding
from udtplan.states import UNWRITTEN, WRITTEN, State

BEFORE = "before"

Key = Callable[[Finding], tuple[str, ...] | None]
"""By what a finding is known again; None where it can't be known that way."""

# Where nothing is written, whichever rule says so.
UNANSWERED = frozenset({*UNWRITTEN, State.NOT_DUE})
_NOT_WHOLE = UNANSWERED | (WRITTEN - {State.ANSWERED})


def only_new(now: CheckedPlan, was: CheckedPlan, *, because: str, since: str) -> CheckedPlan:
    """A check in which only counts what was not found before.

    What is found at a spot that the same rule named before is set apart, and does not make the check fail;
    unless it does fail now and did not then. So is what another rule says now of an answer that was not there
    or not whole before, either: at another stage it may be another's turn to say so.

    Args:
        was: the same plan, in which no file changed, looked at where it was, under the settings of then.
        because: the file whose change made it necessary to look again; "" where only the folder did.
        since: the revision that holds the settings of then.
    """
    # What fails now has the first choice: not all that was found stands for it.
    urgent = sorted(now.findings, key=lambda finding: not now.fails_for(finding))
    keys = (by_spot, by_gap(now, was, _NOT_WHOLE))
    left, _, _ = pairs(
        urgent, was.findings, keys, lambda new, old: was.fails_for(old) or not now.fails_for(new)
    )
    is_told = told_gaps(now, was)
    new = {id(finding) for finding in left if not is_told(finding)}
    counts = [finding for finding in now.findings if id(finding) in new]
    apart = [Waived(finding, BEFORE, since) for finding in now.findings if id(finding) not in new]
    still = set(counts)
    return replace(
        now,
        findings=counts,
        waived=[*now.waived, *apart],
        repairs=[repair for repair in now.repairs if repair.finding in still],
        because=because,
    )


def told_gaps(now: CheckedPlan, was: CheckedPlan) -> Callable[[Finding], bool]:
    """Whether a finding is of an answer that is not there and was not there before, as was told then: of that
    question, or of all that would stand there, such as a lost file. What fails now has to have failed."""
    gap = by_gap(now, was, UNANSWERED)

    def is_told(new: Finding) -> bool:
        return gap(new) is not None and any(
            (old.question == new.question if old.question else _line(old) == _line(new))
            and (was.fails_for(old) or not now.fails_for(new))
            for old in was.findings
        )

    return is_told


def _line(finding: Finding) -> tuple[str, int]:
    return finding.anchor.partition(" ")[0], finding.location.line


def pairs(
    found: Iterable[Finding],
    other: Iterable[Finding],
    keys: Sequence[Key],
    may_pair: Callable[[Finding, Finding], bool] = lambda _new, _old: True,
) -> tuple[list[Finding], list[Finding], list[tuple[Finding, Finding]]]:
    """The findings that have no equal among others, the others that have none, and those that are pairs.

    Args:
        keys: by what they are known again, the surest first.
        may_pair: whether the second may stand for the first.
    """
    left, rest = [*found], [*other]
    known: list[tuple[Finding, Finding]] = []
    for key in keys:
        spots: dict[tuple[str, ...], list[Finding]] = {}
        for old in rest:
            if (spot := key(old)) is not None:
                spots.setdefault(spot, []).append(old)
        alone = []
        for new in left:
            spot = key(new)
            there = spots.get(spot, []) if spot is not None else []
            at = next((at for at, old in enumerate(there) if may_pair(new, old)), None)
            if at is None:
                alone.append(new)
            else:
                known.append((new, there.pop(at)))
        left = alone
        taken = {id(old) for _, old in known}
        rest = [old for old in rest if id(old) not in taken]
    return left, rest, known


def by_spot(finding: Finding) -> tuple[str, ...]:
    """What the same rule says of the same spot, in whatever words."""
    return finding.code, finding.anchor


def by_gap(now: CheckedPlan, was: CheckedPlan, states: frozenset[State]) -> Key:
    """What any rule says of a question that is in one of these states, now and before."""
    both = [{one.question.id for one in plan.states if one.state in states} for plan in (now, was)]
    questions = both[0] & both[1]
    return lambda finding: (finding.question,) if finding.question in questions else None
