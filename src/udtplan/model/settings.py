"""The settings of a repository of plans: `udtplan.toml`."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

FILE = "udtplan.toml"


class LintSettings(BaseModel):
    """What `check` looks at, and when it fails."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    fail_on: Literal["error", "warning", "info"] = Field(
        "error", description="The mildest severity that makes `check` fail."
    )
    ignore: list[str] = Field([], description="Codes or names of rules to leave out.")


class Settings(BaseModel):
    """`udtplan.toml`: what holds for every plan below it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    edition: str | None = Field(None, description="The programme's edition by name, or a YAML file with one.")
    template: str | None = Field(None, description="The template by name, or a YAML file with one.")
    lint: LintSettings = Field(LintSettings(), description="What `check` looks at, and when it fails.")
