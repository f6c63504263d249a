"""A plan at one moment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from udtplan.check import CheckedPlan, Wishes, check_plan
from udtplan.compare.fields import Words
from udtplan.load import load
from udtplan.load.programme import shown_path
from udtplan.model.plan import Plan
from udtplan.model.template import Template


@dataclass(frozen=True)
class Side:
    """A plan at one moment: what it says, and what a check says of it.

    Attributes:
        unread: the parts that can't be read, each with the text of its file; "" where that can't be opened.
        texts: what stands in each file.
    """

    plan: Plan
    template: Template
    checked: CheckedPlan
    words: Words
    unread: Mapping[str, str]
    texts: Mapping[str, str]

    def cant_read(self, file: str, key: str = "") -> bool:
        """Whether a file, or what stands below a key of it, can't be read in full."""
        if not key:
            return file in self.unread
        own = f"{file}:{key}"
        return any(
            part in (file, own) or part.startswith((f"{own}.", f"{file}:/{key}/")) for part in self.unread
        )

    def loses(self, part: str) -> bool:
        """Whether words of an unread part were lost; else all are read, if not as what they stand for."""
        return ":" not in part or part in self.plan.torn

    def beside(self, other: Side) -> Side:
        """The same, but for parts that are unread on both sides: they are compared as far as they go."""
        return replace(self, unread={p: text for p, text in self.unread.items() if p not in other.unread})


def side(
    folder: Path, as_of: date, stage: str | None, *, beside: str = "", place: tuple[Path, Path] | None = None
) -> Side:
    """The plan in a folder.

    Args:
        stage: the stage at which it is looked at; None for the one that its settings or the day give.
        beside: the stage of the other side, in place of it; where this edition does not know that one, the
            settings or the day give its own.
        place: a folder that is only a copy, and the one that people know.

    Raises:
        UserError: the settings above the plan can't be read, or there is no such stage.
    """
    loaded = load(folder)
    known = beside if beside in loaded.edition.stage_ids else None
    at = known if beside else stage
    # What is tolerated is compared, too; and of the other plans that settings name, none need be here.
    wishes = Wishes(at, without_baseline=True, is_part=True)
    checked = check_plan(folder, as_of=as_of, wishes=wishes, loaded=loaded)
    if place is not None:
        checked = _called(checked, *place)
    texts = {name: source.source.text for name, source in loaded.sources.items()}
    unread = {part: texts.get(part.partition(":")[0], "") for part in sorted(loaded.plan.unread)}
    return Side(loaded.plan, loaded.template, checked, Words(loaded.plan, loaded.template), unread, texts)


def _called(checked: CheckedPlan, copy: Path, original: Path) -> CheckedPlan:
    """The same check under the paths by which people know the plan."""

    def known(path: str) -> str:
        real = Path(os.path.abspath(path))
        return shown_path(original / real.relative_to(copy)) if real.is_relative_to(copy) else path

    findings = [replace(one, plan=known(one.plan), path=known(one.path)) for one in checked.findings]
    return replace(checked, path=known(checked.path), findings=findings)
