"""An edition of the training programme as data: its stages, and what each of them asks of a plan."""

import datetime as dt
from enum import StrEnum
from functools import cached_property
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from udtplan.model.node import Id

QUESTIONS_FOR_PEERS = "questions-for-peers"
"""Row of `needs` for the questions a city brings to its peers; belongs to no section."""

FEEDBACK = "feedback"
"""Row of `needs` for what became of the feedback a city got; belongs to no section."""

# Not from the locale: the same input gives the same words everywhere.
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class Need(StrEnum):
    """What a stage wants of an answer."""

    NONE = "none"
    DRAFT = "draft"
    REQUIRED = "required"


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    HALF_MONTH = "half-month"
    MONTH = "month"
    UNKNOWN = "unknown"


class StageInfo(BaseModel):
    """A stage of the programme, with its date as far as it is known."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    id: Id = Field(description="Name of the stage, as `--stage` takes it.")
    label: str = Field(min_length=1, description="The stage in words.")
    date: dt.date | None = Field(default=None, description="First possible day; absent when unknown.")
    until: dt.date | None = Field(
        default=None, description="Last day of the event, or of the time it is known to lie in."
    )
    precision: Precision = Field(
        default=Precision.UNKNOWN,
        description="How exactly the date is known; `day` where only a date is given.",
    )
    source: str = Field(default="", description="Which document gives the date, in words.")
    expects: str = Field(default="", description="What a city brings to it, in one sentence.")

    @model_validator(mode="before")
    @classmethod
    def _a_plain_date_is_a_day(cls, data: Any) -> Any:
        if isinstance(data, dict) and data.get("date") and "precision" not in data:
            return {**data, "precision": Precision.DAY}
        return data

    @model_validator(mode="after")
    def _dates_fit(self) -> Self:
        """A known date has a day, a vague one also an end, an unknown one neither."""
        if self.precision is Precision.UNKNOWN:
            if self.date or self.until:
                raise ValueError(f"{self.id}: give the precision of the date, or no date")
        elif self.date is None:
            raise ValueError(f"{self.id}: give a date, or precision: unknown")
        elif self.until is None and self.precision is not Precision.DAY:
            raise ValueError(f"{self.id}: give the last possible day as `until`")
        elif self.until is not None and self.until < self.date:
            raise ValueError(f"{self.id}: `until` is before `date`")
        return self

    def has_passed(self, as_of: dt.date) -> bool:
        """Whether the stage has been reached on that day; a vague date counts from its last day."""
        start = self.date if self.precision is Precision.DAY else self.until
        return start is not None and as_of >= start

    @property
    def when(self) -> str:
        """The date in plain words, no more exact than it is known: "mid-October 2024"."""
        if self.date is None:
            return "date not known"
        first, last = self.date, self.until or self.date
        if self.precision is Precision.DAY:
            return _days(first, last)
        month = f"{_MONTHS[last.month - 1]} {last.year}"
        if (first.year, first.month) != (last.year, last.month):
            year = "" if first.year == last.year else f" {first.year}"
            return f"{_MONTHS[first.month - 1]}{year} to {month}"
        return f"{_third(first, last)}{month}" if self.precision is Precision.HALF_MONTH else month


def _days(first: dt.date, last: dt.date) -> str:
    """One day or several, nothing said twice: "6–7 November 2025"."""
    end = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{first.day} {_MONTHS[first.month - 1]}{year} – {end}"


def _third(first: dt.date, last: dt.date) -> str:
    """Where the middle of the days lies in its month, in the words of invitations."""
    middle = (first.day + last.day) / 2
    return "early " if middle <= 10 else "mid-" if middle <= 20 else "late "


class Edition(BaseModel):
    """One run of the programme.

    `needs` has a row for a section, a question (which wins over its section's row) or something
    beside the questions. A row names the stages at which the need changes; it stays until the next
    one named, and is `none` before the first.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    id: Id = Field(description='Name of the edition, as plans use it: "2025".')
    label: str = Field(min_length=1, description="The edition in words.")
    template: str = Field(min_length=1, description='The template its plans follow: "udt@1".')
    stages: tuple[StageInfo, ...] = Field(min_length=1, description="The stages, in their order.")
    needs: dict[str, dict[str, Need]] = Field(
        default_factory=dict, description="What is wanted from which stage on, by section or question."
    )

    @model_validator(mode="after")
    def _is_sound(self) -> Self:
        """Every stage is there once, and `needs` speaks of no other."""
        known = self.stage_ids
        for stage_id in known:
            if known.count(stage_id) > 1:
                raise ValueError(f"the stage {stage_id!r} is there twice")
        for row, changes in self.needs.items():
            for stage_id in changes:
                if stage_id not in known:
                    raise ValueError(f"needs, {row}: there is no stage {stage_id!r}")
        return self

    @cached_property
    def stage_ids(self) -> tuple[str, ...]:
        """The names of the stages, in their order."""
        return tuple(stage.id for stage in self.stages)

    def position(self, stage_id: str) -> int:
        """Where a stage comes, from 0, to compare stages by; KeyError where there is none."""
        if stage_id not in self.stage_ids:
            raise KeyError(stage_id)
        return self.stage_ids.index(stage_id)

    def stage(self, stage_id: str) -> StageInfo:
        """The stage of that id; KeyError where there is none."""
        return self.stages[self.position(stage_id)]

    def after(self, stage_id: str) -> StageInfo | None:
        """The stage that follows; None after the last."""
        following = self.stages[self.position(stage_id) + 1 :]
        return following[0] if following else None

    def current(self, as_of: dt.date) -> StageInfo:
        """The last stage that has passed on that day; the first stage before any has."""
        passed = [stage for stage in self.stages if stage.has_passed(as_of)]
        return passed[-1] if passed else self.stages[0]

    def need(self, question_id: str, section_id: str, stage_id: str) -> Need:
        """What a stage wants of a question. `section_id` is "" for what belongs to no section."""
        changes = self.needs.get(question_id, self.needs.get(section_id, {}))
        need = Need.NONE
        for stage in self.stages[: self.position(stage_id) + 1]:
            need = changes.get(stage.id, need)
        return need
