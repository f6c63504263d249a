"""Changes for a page that reviewers read: a comment on a pull request, the page of a job."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from udtplan.compare.changes import Kind, Piece
from udtplan.report.changes.outline import (
    COLUMNS,
    WORDS,
    Line,
    blocks,
    cautions,
    head,
    names,
    notes,
    nothing,
    summary,
    title,
)
from udtplan.report.inert import NOTHING, inert
from udtplan.report.look import Look
from udtplan.report.words import plural

if TYPE_CHECKING:
    from udtplan.compare import Comparison, PlanChange

_ROOM = 60_000  # characters: a comment takes 65,536, and nobody reads more
_LONGEST = 2_000  # characters of a line
_COMMIT = re.compile(r"(?<![`\w])[0-9a-f]{7}(?![`\w])")
_TAGS = {Kind.ADDED: "ins", Kind.REMOVED: "del"}


def markdown(comparison: Comparison, _look: Look) -> str:
    """A table of the plans if there are several; then each with what changed in it."""
    others = [line for said in cautions(comparison) for line in ("", f"{NOTHING}{inert(said)}")]
    plans = comparison.plans
    if not plans:
        return "\n".join([_title(nothing(comparison)), *others])
    lines = [f"## {_title(title(comparison))}"]
    if len(plans) > 1:
        lines += ["", f"| {' | '.join(COLUMNS)} |", "|---|---|---|---|"]
        lines += [f"| {' | '.join(map(inert, row))} |" for row in summary(plans)]
    room = _ROOM - len("\n".join([*lines, *others]))
    for at, (name, plan) in enumerate(zip(names(plans), plans, strict=True)):
        made = ["", *_plan(name, plan)]
        fitting = _fitting(made, room)
        room -= sum(len(line) + 1 for line in fitting)
        lines += fitting
        if len(fitting) < len(made):
            left = len(plans) - at - 1
            more = f" and in {plural(left, 'more plan')}" if left else ""
            lines += ["", f"There is more in this plan{more}: `udtplan diff` shows it."]
            break
    return "\n".join([*lines, *others])


def _title(text: str) -> str:
    """What was compared, with the numbers of commits as code: so they link nowhere and can be copied."""
    return inert(_COMMIT.sub(r"`\g<0>`", text))


def _fitting(lines: list[str], room: int) -> list[str]:
    """The lines there is room for."""
    for at, line in enumerate(lines):
        room -= len(line) + 1
        if room < 0:
            return lines[:at]
    return lines


def _plan(name: str, plan: PlanChange) -> Iterator[str]:
    yield f"### {inert(name)}"
    yield ""
    yield inert(head(plan, is_alone=True))
    if known := [*notes(plan)]:
        yield ""
        yield from (f"- **{words}:** {inert(said)}." for words, said in known)
    for block in blocks(plan):
        yield ""
        yield f"**{inert(block.title)}**"
        yield ""
        for line in block.lines:
            yield from _line(line, 0)


def _line(line: Line, depth: int) -> Iterator[str]:
    said = inert(line.said, _LONGEST) or _words(line.pieces)
    name = f"**{inert(line.label)}**" if line.label else ""
    mark = WORDS[line.kind] if line.kind and line.kind is not Kind.CHANGED else ""
    lead = " ".join(filter(None, (name, f"({mark})" if mark else "")))
    words = f"{lead}: {said}" if lead and said else f"{lead}{said}"
    yield f"{'  ' * depth}- {'' if lead else NOTHING}{words}"
    for below in line.below:
        yield from _line(below, depth + 1)


def _words(pieces: Sequence[Piece]) -> str:
    """The pieces of a text in one line, what was taken out and what was put in told apart by a space."""
    words = ""
    for piece in pieces:
        inside = inert(piece.text, _LONGEST)
        begin, end = (piece.text[:1].isspace(), piece.text[-1:].isspace()) if inside else (True, False)
        if piece.kind is not None:
            tag = _TAGS[piece.kind]
            begin = begin or (piece.kind is Kind.ADDED and words.endswith("</del>"))
            inside = f"<{tag}>{inside}</{tag}>"
        words += f"{' ' if begin else ''}{inside}{' ' if end else ''}"
    return words.strip()
