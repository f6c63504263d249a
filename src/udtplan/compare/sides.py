"""A plan at one moment."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from udtplan.check import CheckedPlan, Wishes, check_plan
from udtplan.check.gate import due_later
from udtplan.compare.fields import Words
from udtplan.findings import Finding
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
        missing: the files among `unread` that are not there at all.
        settings: the text of the settings that hold for it.
        look_ahead: finds what only the next stage will ask for.
    """

    plan: Plan
    template: Template
    checked: CheckedPlan
    words: Words
    unread: Mapping[str, str]
    texts: Mapping[str, str]
    missing: frozenset[str]
    settings: str
    look_ahead: Callable[[], list[Finding]]

    @cached_property
    def later(self) -> list[Finding]:
        """What only the next stage will ask for; to be asked while the plan's folder is there."""
        return self.look_ahead()

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
    folder: Path,
    as_of: date,
    stage: str | None,
    *,
    must_know: bool = True,
    place: tuple[Path, Path] | None = None,
) -> Side:
    """The plan in a folder.

    Args:
        stage: the stage at which it is looked at; None for the one that its settings or the day give.
        must_know: whether its edition has to know that stage; else, where it does not, its settings or the
            day give one.
        place: a folder that is only a copy, and the one that people know.

    Raises:
        UserError: the settings above the plan can't be read, or there is no such stage.
    """
    loaded = load(folder)
    at = stage if must_know or stage in loaded.edition.stage_ids else None
    # What is tolerated is compared, too; and of the other plans that settings name, none need be here.
    wishes = Wishes(at, without_baseline=True, is_part=True)
    checked = check_plan(folder, as_of=as_of, wishes=wishes, loaded=loaded)

    def ahead() -> list[Finding]:
        if checked.following is None:
            return []
        next_wishes = replace(wishes, stage=checked.following.id)
        later = check_plan(folder, as_of=as_of, wishes=next_wishes, loaded=loaded)
        return _called(due_later(checked, later), place)

    texts = {name: source.source.text for name, source in loaded.sources.items()}
    unread = {part: texts.get(part.partition(":")[0], "") for part in sorted(loaded.plan.unread)}
    return Side(
        plan=loaded.plan,
        template=loaded.template,
        checked=replace(
            checked,
            path=_known_as(checked.path, place),
            findings=_called(checked.findings, place),
        ),
        words=Words(loaded.plan, loaded.template),
        unread=unread,
        texts=texts,
        missing=frozenset(file for file in unread if ":" not in file and not os.path.lexists(folder / file)),
        settings=loaded.programme.source.text,
        look_ahead=ahead,
    )


def _called(findings: list[Finding], place: tuple[Path, Path] | None) -> list[Finding]:
    """The same findings under the paths by which people know the plan."""
    return [
        replace(one, plan=_known_as(one.plan, place), path=_known_as(one.path, place)) for one in findings
    ]


def _known_as(path: str, place: tuple[Path, Path] | None) -> str:
    """A path in a copy as people know it."""
    if place is None:
        return path
    copy, original = place
    real = Path(os.path.abspath(path))
    return shown_path(original / real.relative_to(copy)) if real.is_relative_to(copy) else path
