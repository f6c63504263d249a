"""What a check hands on: for each plan what was found, what was waived and what can be mended."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from udtplan.findings import Finding, Location, Severity
from udtplan.model.edition import StageInfo
from udtplan.source.edit import Edit
from udtplan.states import QuestionState


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding that does not count.

    Attributes:
        by: "comment", "settings" or "baseline"; "before" if it was found before the settings changed.
        where: the file and line of the waiver, the file of the baseline, or the revision before.
        until: the last day on which it is waived, if there is one.
    """

    finding: Finding
    by: str
    where: str
    reason: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Repair:
    """How a finding can be mended.

    Attributes:
        file: the name of a file of the plan.
        edit: what to write there.
        begin, end: where what goes begins, and where it has ended.
    """

    finding: Finding
    file: str
    edit: Edit
    begin: Location
    end: Location


@dataclass(frozen=True)
class CheckedPlan:
    """One plan, checked at one stage. Holds what reports need and not the plan itself: there may be many.

    Attributes:
        path: the plan's folder, relative to the working directory, with forward slashes.
        city: the city's name.
        fail_on: the mildest severity that makes the check fail.
        stage, following: the stage looked at, and the one after it.
        states: how far each question is answered, in the template's order.
        lines: for each of those the line where the answer stands, or would be written.
        due: how many answers the stage requires; what does not apply is not counted.
        answered: how many of those are there.
        next_due: how many more the following stage requires.
        next_open: how many of those are not there as a whole.
        waived: what was found and does not count, because of a waiver or a baseline.
        repairs: for the findings that have exactly one mend, how it is made.
        looked: the codes of the rules that looked.
        gone: how many findings of the baseline were not found any more.
        baseline: the path of the baseline as shown to people, or "".
        by_date: whether the day decides the stage, and nobody names it.
        selected: whether only some rules were asked to look.
        ahead: the later stage that the gate was asked to look at as well, or "".
        unread_parts: the parts of files that can't be read as they are written: "stakeholders in plan.yaml".
        because: the file with settings for whose change alone it is looked at, so that only what is new
            counts; "" where all counts.
    """

    path: str
    city: str
    fail_on: Severity
    stage: StageInfo
    following: StageInfo | None
    states: list[QuestionState]
    lines: list[int]
    findings: list[Finding]
    due: int
    answered: int
    next_due: int
    next_open: int = 0
    waived: list[Waived] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    looked: frozenset[str] = frozenset()
    gone: int = 0
    baseline: str = ""
    by_date: bool = False
    selected: bool = False
    ahead: str = ""
    unread_parts: tuple[str, ...] = ()
    because: str = ""

    def file(self, name: str) -> str:
        """The path of a file of the plan, as reports show it."""
        return file_path(self.path, name)

    @property
    def fails(self) -> bool:
        """Whether something is found that is bad enough to fail."""
        return any(map(self.fails_for, self.findings))

    def fails_for(self, finding: Finding) -> bool:
        """Whether one finding is bad enough to fail."""
        return finding.severity.rank <= self.fail_on.rank and not finding.due


def file_path(path: str, name: str) -> str:
    """The path of a file that lies in a plan's folder, or is seen from there."""
    while name.startswith("../") and path not in ("", ".") and not path.endswith(".."):
        path, name = path.rpartition("/")[0], name.removeprefix("../")
    return f"{path}/{name}" if path not in ("", ".") else name
