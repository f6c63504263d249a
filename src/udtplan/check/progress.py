"""How far plans are: section by stage for one, city by stage for many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from udtplan.check import shown_path, stage_asked, stage_held
from udtplan.load import load
from udtplan.load.parts import unread_parts
from udtplan.model.edition import Edition, Need, StageInfo
from udtplan.model.template import Section
from udtplan.states import QuestionState, State, need_of, question_states


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
        common_names: their headings in the words of the template itself, whatever language the plan is in.
        open_answers: the answers that `now` requires and that are not written.
        begun: those that are there but not whole.
        unread: those that can't be read, or not in full.
        unread_parts: the parts of its files that can't be read as they are written.
        by_date: whether the day decides the stage, and nobody names it.
    """

    path: str
    city: str
    edition: str
    stages: tuple[StageInfo, ...]
    now: StageInfo
    following: StageInfo | None
    sections: list[tuple[str, list[Count]]]
    numbers: list[str]
    common_names: list[str]
    open_answers: list[str]
    begun: list[str]
    unread: list[str]
    unread_parts: list[str]
    by_date: bool

    @property
    def totals(self) -> list[Count]:
        """A count a stage over all sections."""
        return [sum((counts[i] for _, counts in self.sections), Count()) for i in range(len(self.stages))]

    @property
    def position(self) -> int:
        """Which of the stages it is looked at, from 0."""
        return [stage.id for stage in self.stages].index(self.now.id)

    @property
    def complete_to(self) -> StageInfo | None:
        """The last stage up to which nothing is missing: a later one does not count before an earlier is
        complete."""
        reached = None
        for stage, count in zip(self.stages, self.totals, strict=True):
            if not count.is_complete:
                break
            reached = stage
        return reached


@dataclass(frozen=True, slots=True)
class Standing:
    """A plan now and, where that is asked for, before.

    Attributes:
        before: None where nobody asked, or where the plan was not there yet.
        is_apart: its past was asked for and is that of another repository.
    """

    now: Progress
    before: Progress | None = None
    is_apart: bool = False


@dataclass(frozen=True, slots=True)
class Overview:
    """Many plans seen together.

    Attributes:
        since: the revision or day that `before` is about, in the words of who asked; "" if nobody did.
        gone: paths of plans that were there then and are not now.
    """

    plans: list[Standing]
    as_of: date
    since: str = ""
    gone: tuple[str, ...] = ()


def progress(folder: Path, as_of: date, stage: str | None = None) -> Progress:
    """How far the plan in `folder` is on a day.

    Args:
        stage: its id; None for what the settings say, or the last stage whose date has passed.

    Raises:
        UserError: the settings above the plan can't be read, or there is no such stage.
    """
    loaded = load(folder)
    asked = stage_asked(loaded.programme, folder, stage)
    now = stage_held(loaded, asked, as_of)
    states = question_states(loaded.plan, loaded.template, loaded.edition, now.id)
    # Whether an answer is there is the same at every stage; only what is asked grows.
    sections = []
    for section in loaded.template.sections:
        ids = {question.id for question in section.questions}
        own = [one for one in states if one.question.id in ids and one.state is not State.NOT_APPLICABLE]
        counts = [_count(own, section, loaded.edition, info.id) for info in loaded.edition.stages]
        sections.append((section.title, counts))
    plain = loaded.programme.template(loaded.template.key)
    current = [state for state in states if state.need is Need.REQUIRED]
    return Progress(
        path=shown_path(folder),
        city=loaded.plan.facts.city.name,
        edition=loaded.edition.id,
        stages=loaded.edition.stages,
        now=now,
        following=loaded.edition.after(now.id),
        sections=sections,
        numbers=[section.number or "–" for section in loaded.template.sections],
        common_names=[section.title for section in (plain or loaded.template).sections],
        open_answers=[state.question.name for state in current if state.is_open],
        begun=[state.question.name for state in current if state.is_begun],
        unread=[state.question.name for state in current if state.is_unread],
        unread_parts=unread_parts(loaded.plan, loaded.sources),
        by_date=asked.value is None,
    )


def _count(states: list[QuestionState], section: Section, edition: Edition, stage: str) -> Count:
    due = [state for state in states if need_of(state.question, section, edition, stage) is Need.REQUIRED]
    return Count(sum(state.state is State.ANSWERED for state in due), len(due))
