"""How far plans are: section by stage for one, city by stage for many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from udtplan.check import shown_path, stage_of
from udtplan.load import load
from udtplan.model.edition import Need, StageInfo
from udtplan.states import UNWRITTEN, QuestionState, State, question_states


@dataclass(frozen=True, slots=True)
class Count:
    """How many answers a stage requires, and how many of them are there."""

    answered: int = 0
    due: int = 0

    @property
    def is_complete(self) -> bool:
        """Whether all that is required is there."""
        return self.answered == self.due

    def __add__(self, other: Count) -> Count:
        return Count(self.answered + other.answered, self.due + other.due)


@dataclass(frozen=True)
class Progress:
    """How far one plan is.

    Attributes:
        stages: the stages of its edition, in order.
        now: the stage it is looked at.
        sections: for each section its heading and a count a stage.
        numbers: how the sections are called in short: "3", or "–" where one has no number.
        open_answers: the answers that `now` requires and that are not written.
    """

    path: str
    city: str
    edition: str
    stages: tuple[StageInfo, ...]
    now: StageInfo
    following: StageInfo | None
    sections: list[tuple[str, list[Count]]]
    numbers: list[str]
    open_answers: list[str]

    @property
    def totals(self) -> list[Count]:
        """A count a stage over all sections."""
        return [sum((counts[i] for _, counts in self.sections), Count()) for i in range(len(self.stages))]


def progress(folder: Path, as_of: date, stage: str | None = None) -> Progress:
    """How far the plan in `folder` is on a day.

    Raises:
        UserError: the settings above the plan can't be read, or there is no such stage.
    """
    loaded = load(folder)
    now = stage_of(loaded.edition, stage, as_of)
    by_stage = [
        question_states(loaded.plan, loaded.template, loaded.edition, info.id)
        for info in loaded.edition.stages
    ]
    sections = [
        (section.title, [_count(states, {q.id for q in section.questions}) for states in by_stage])
        for section in loaded.template.sections
    ]
    current = by_stage[loaded.edition.position(now.id)]
    return Progress(
        path=shown_path(folder),
        city=loaded.plan.facts.city.name,
        edition=loaded.edition.id,
        stages=loaded.edition.stages,
        now=now,
        following=loaded.edition.after(now.id),
        sections=sections,
        numbers=[section.number or "–" for section in loaded.template.sections],
        open_answers=[
            f"{state.question.reference} {state.question.label}".strip()
            for state in current
            if state.need is Need.REQUIRED and state.state in UNWRITTEN
        ],
    )


def _count(states: list[QuestionState], questions: set[str]) -> Count:
    due = [
        state
        for state in states
        if state.question.id in questions
        and state.need is Need.REQUIRED
        and state.state is not State.NOT_APPLICABLE
    ]
    return Count(sum(state.state is State.ANSWERED for state in due), len(due))
