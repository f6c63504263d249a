"""By which stage a plan is looked at: what the command line asks for, else the settings, else the day."""

from __future__ import annotations

from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from udtplan.errors import UserError
from udtplan.load import Loaded
from udtplan.load.programme import Programme
from udtplan.model.edition import Edition, StageInfo

COMMAND_LINE = "command line"
DEFAULT = "default"


class Value(NamedTuple):
    """What holds, and where it comes from."""

    value: Any
    origin: str


def stage_of(edition: Edition, stage: str | None, as_of: date, where: str = "") -> StageInfo:
    """The stage asked for, or the last whose date has passed.

    Args:
        where: who asks for it, for the message.

    Raises:
        UserError: the edition has no such stage.
    """
    if stage is None:
        return edition.current(as_of)
    if stage not in edition.stage_ids:
        near = get_close_matches(stage, edition.stage_ids, 1)
        raise UserError(
            f"{where}The {edition.label} has no stage {stage!r}.",
            f"Did you mean {near[0]}?" if near else f"Its stages are {', '.join(edition.stage_ids)}.",
        )
    return edition.stage(stage)


def stage_asked(programme: Programme, folder: Path, wish: str | None) -> Value:
    """The stage that somebody names for the plan in a folder: the command line, its own settings, or those of
    all plans. None where the day decides."""
    name, own = programme.plan_settings(folder)
    if wish is not None:
        return Value(wish, COMMAND_LINE)
    if own.stage is not None:
        return Value(own.stage, programme.where("plans", name, "stage"))
    if programme.settings.stage is not None:
        return Value(programme.settings.stage, programme.where("stage"))
    return Value(None, DEFAULT)


def stage_held(loaded: Loaded, asked: Value, as_of: date) -> StageInfo:
    """The stage by which a plan is looked at.

    Raises:
        UserError: the edition has none of the name that is asked for.
    """
    value, origin = asked
    return stage_of(loaded.edition, value, as_of, "" if origin in (COMMAND_LINE, DEFAULT) else f"{origin}: ")
