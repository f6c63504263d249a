"""Waivers: findings that a plan, or the settings above it, declare to be all right."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from udtplan.check.names import UNREADABLE, codes_of, near
from udtplan.findings import Finding, Location, Place
from udtplan.rules import RULES
from udtplan.rules.case import Idle, Waiver
from udtplan.source.text import SourceText

Lines = tuple[tuple[int, int], ...]


class Name(NamedTuple):
    """A name in a waiver: as written, the code it means, and the offset where it begins."""

    text: str
    code: str
    begin: int = 0


@dataclass(frozen=True)
class Note:
    """A waiver as written.

    Attributes:
        file: the file in which it stands, as seen from the plan's folder.
        lines: from and to which lines it waives; None for the whole file, or for the whole plan.
        span: the offset and length of what goes when the waiver goes; None for settings.
        question: the question it is restricted to, or "".
    """

    file: str
    location: Location
    names: tuple[Name, ...]
    reason: str = ""
    until: date | None = None
    lines: Lines | None = None
    span: tuple[int, int] | None = None
    source: SourceText | None = None
    question: str = ""
    unclear: str = ""
    by: str = "comment"

    def concerns(self, finding: Finding, path: str) -> bool:
        """Whether a finding stands where the waiver looks; `path` is that of the waiver's file."""
        if self.by == "settings":
            return self.question in ("", finding.question)
        if finding.path != path:
            return False
        return self.lines is None or any(first <= finding.location.line <= last for first, last in self.lines)

    def is_over(self, as_of: date) -> bool:
        """Whether its last day has passed."""
        return self.until is not None and as_of > self.until


def judged(
    note: Note,
    used: set[str],
    looked: frozenset[str],
    as_of: date,
    *,
    covers: bool,
    is_needed: bool = True,
    elsewhere: Mapping[str, int] = MappingProxyType({}),
) -> Waiver:
    """A waiver, and what it is good for.

    Args:
        used: the codes it names of which something is found, now or at a later stage.
        looked: the codes of which that is known.
        covers: whether something is found now.
        is_needed: whether no other waiver excuses some of that.
        elsewhere: the codes of what counts in the same file, each with a line where it is found.
    """
    kept = used | elsewhere.keys()
    is_over = note.is_over(as_of)
    idle = []
    if note.unclear:
        idle.append(Idle(note.unclear, "unclear", note.location))
    for name in note.names:
        where = _spot(note, name)
        if not name.code:
            why = "family" if codes_of(name.text) else "unknown"
            idle.append(Idle(name.text, why, where, near(name.text)))
        elif not waivable(name.code):
            idle.append(Idle(name.text, "never", where))
        elif not is_over and name.code in looked and name.code not in used:
            if line := elsewhere.get(name.code, 0):
                idle.append(Idle(name.text, "elsewhere", where, line=line))
            else:
                idle.append(Idle(name.text, "idle", where, span=_without(note, name, kept, looked)))
    return Waiver(
        place=Place(note.file),
        location=note.location,
        rules=tuple(name.code or name.text for name in note.names),
        reason=note.reason if not note.unclear else "-",
        until=note.until,
        is_over=is_over and bool(note.names),
        idle=tuple(idle),
        covers=covers,
        is_needed=is_needed,
    )


def waivable(code: str) -> bool:
    """Whether findings of a rule can be waived at all: what can't be read, and waivers, can't."""
    return code != UNREADABLE and not RULES[code].judges_waivers


def _spot(note: Note, name: Name) -> Location:
    return note.source.location(name.begin, len(name.text)) if note.source is not None else note.location


def _without(note: Note, name: Name, used: set[str], looked: frozenset[str]) -> tuple[int, int] | None:
    """What to take out so that a name is gone: the name, or the whole comment with the last of them."""
    others = [other for other in note.names if other is not name]
    if all(other.code in looked and waivable(other.code) and other.code not in used for other in others):
        return note.span
    if note.source is None:
        return None
    text, begin, end = note.source.text, name.begin, name.begin + len(name.text)
    if name is note.names[0]:
        behind = re.compile(r"[\s,;]*").match(text, end)
        return begin, (behind.end() if behind else end) - begin
    before = len(text[:begin].rstrip(" \t\r\n,;"))
    return before, end - before
