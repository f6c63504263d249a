"""The settings of a repository of plans: `udtplan.toml`."""

import datetime as dt
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool

FILE = "udtplan.toml"


class LintSettings(BaseModel):
    """What `check` looks at, and when it fails."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    select: list[str] = Field(
        [], description='Codes, names or families ("T") of the rules to look at; all if left out.'
    )
    ignore: list[str] = Field([], description="Codes, names or families of rules to leave out.")
    fail_on: Literal["error", "warning", "info"] = Field(
        "error", description="The mildest severity that makes `check` fail."
    )
    certain: StrictBool = Field(False, description="Whether to leave out what a rule had to guess.")
    gate: Literal["stage", "by-date"] = Field(
        "stage",
        description="What makes `check` fail: all that the stage asks, or only what is due by its date.",
    )
    baseline: str | None = Field(
        None,
        description="A file with known findings, written by `check --write-baseline`: they are tolerated.",
    )


class PublishSettings(BaseModel):
    """How documents look."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    colour: str | None = Field(
        None, description="The city's main colour, such as `#17637f`; it must be readable on white."
    )
    logo: str | None = Field(
        None, description="A picture for the title page: a file below the folder of this file."
    )
    logo_text: str | None = Field(
        None, min_length=1, description="What the logo says to those who don't see it: `City of Lille`."
    )
    watermark: str | None = Field(None, description="Words across every page, such as `For discussion`.")


# Made past pydantic: a validator is built with the first settings that are read, and most runs have none.
_NO_LINT = LintSettings.model_construct()
_NO_PUBLISH = PublishSettings.model_construct()


class PlanSettings(BaseModel):
    """What holds for one plan and no other."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    stage: str | None = Field(
        None, description="The stage to look at; the last one whose date has passed if left out."
    )
    ignore: list[str] = Field([], description="Codes, names or families of rules to leave out as well.")
    publish: PublishSettings = Field(_NO_PUBLISH, description="How the documents of this plan look.")


class WaiverSettings(BaseModel):
    """Findings of one rule that a plan may have, and why."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    rule: str = Field(description="The rule, by code or name.")
    plan: str = Field(description="The folder of the plan, as seen from this file.")
    question: str | None = Field(None, description="The id of a question, if it is about that one alone.")
    reason: str = Field("", description="Why that is all right.")
    until: dt.date | None = Field(None, description="The last day on which it holds: 2026-12-31.")


class Settings(BaseModel):
    """`udtplan.toml`: what holds for every plan below it."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    edition: str | None = Field(None, description="The programme's edition by name, or a YAML file with one.")
    template: str | None = Field(None, description="The template by name, or a YAML file with one.")
    stage: str | None = Field(
        None, description="The stage all plans are looked at; the last one whose date has passed if left out."
    )
    lint: LintSettings = Field(_NO_LINT, description="What `check` looks at, and when it fails.")
    publish: PublishSettings = Field(_NO_PUBLISH, description="How documents look.")
    plans: dict[str, PlanSettings] = Field({}, description="What holds for one plan, by its folder.")
    waivers: list[WaiverSettings] = Field([], description="Findings that are all right, and why.")
