"""Changes for a terminal. Colours only repeat what signs say."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from udtplan.compare.changes import Kind, Piece
from udtplan.report.changes.outline import (
    COLUMNS,
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
from udtplan.report.look import Look, cells, cut, one_line, padded

if TYPE_CHECKING:
    from udtplan.compare import Comparison, PlanChange

_SIGNS = {Kind.ADDED: "+", Kind.CHANGED: "~", Kind.REMOVED: "-", None: " "}
_COLOURS = {Kind.ADDED: "32", Kind.CHANGED: "33", Kind.REMOVED: "31"}
_MARKS = {Kind.ADDED: ("{+", "+}"), Kind.REMOVED: ("[-", "-]")}
_MIN_ROOM, _MAX_WIDTH = 40, 110
_LEAST_NAME = 12
# Where a colour begins and ends while lines are made: `one_line` lets no such sign of a plan through.
_ON = {kind: chr(0xE000 + at) for at, kind in enumerate(_COLOURS)}
_OFF = "\ue00f"
_SWITCH = re.compile(f"[{''.join(_ON.values())}{_OFF}]")


def text(comparison: Comparison, look: Look) -> str:
    """A table of the plans if there are several; then each with what changed in it."""
    others = [line for said in cautions(comparison) for line in _filled(one_line(said), look)]
    if not comparison.plans:
        return "\n".join([*_filled(one_line(nothing(comparison)), look), *others])
    lines = _filled(one_line(f"{title(comparison)}:"), look)
    if len(comparison.plans) > 1:
        lines += ["", *_table(comparison.plans, look)]
    for name, plan in zip(names(comparison.plans), comparison.plans, strict=True):
        lines += ["", *_plan(one_line(name), plan, look)]
    return "\n".join([*lines, *([""] if others else []), *others])


def _plan(city: str, plan: PlanChange, look: Look) -> Iterator[str]:
    first, *rest = _filled(f"{city}{one_line(head(plan))}", look, more="  ")
    yield look.paint(city, "1") + first.removeprefix(city) if first.startswith(city) else first
    yield from rest
    for name, said in notes(plan):
        yield from _filled(one_line(f"{name}: {said}."), look, "  ", "    ")
    for block in blocks(plan):
        yield ""
        yield f"  {look.paint(block.title, '1')}"
        for line in block.lines:
            yield from _line(line, look, 1)


def _line(line: Line, look: Look, depth: int) -> Iterator[str]:
    margin = "  " * depth
    name = one_line(line.label)
    said = one_line(line.said) or "".join(map(_piece, line.pieces)).strip()
    words = f"{name}: {said}" if name and said else f"{name}{said}"
    sign = f"{_ON[line.kind]}{_SIGNS[line.kind]}{_OFF}" if line.kind else _SIGNS[None]
    yield from _filled(f"{sign} {words}", look, f"{margin}  ", f"{margin}      ")
    for below in line.below:
        yield from _line(below, look, depth + 1)


def _piece(piece: Piece) -> str:
    inside = one_line(piece.text)
    left, right = (" " if piece.text[:1].isspace() else ""), (" " if piece.text[-1:].isspace() else "")
    if piece.kind is None:
        return f"{left}{inside}{right}" if inside else " "
    begin, end = _MARKS[piece.kind]
    return f"{left}{_ON[piece.kind]}{begin}{inside}{end}{_OFF}{right}"


def _filled(words: str, look: Look, first: str = "", more: str = "") -> list[str]:
    """Lines of the terminal's width; colours end with a line and go on in the next."""
    room = max(_MIN_ROOM, min(look.width, _MAX_WIDTH))
    wrapped = textwrap.wrap(
        words, room, initial_indent=first, subsequent_indent=more, break_on_hyphens=False
    ) or [first]
    lines, now = [], ""
    for line in wrapped:
        margin = len(line) - len(line.lstrip(" "))
        painted = _painted(f"{now}{line[margin:]}", look)
        lines.append(f"{line[:margin]}{painted}")
        switches: list[str] = [now, *_SWITCH.findall(line)]
        now = "" if switches[-1] == _OFF else switches[-1]
    return lines


def _painted(line: str, look: Look) -> str:
    for kind, sign in _ON.items():
        before, *parts = line.split(sign)
        line = before
        for part in parts:
            inside, _, rest = part.partition(_OFF)
            line += f"{look.paint(inside, _COLOURS[kind])}{rest}"
    return line


def _table(plans: Sequence[PlanChange], look: Look) -> list[str]:
    rows = [COLUMNS, *(tuple(map(one_line, row)) for row in summary(plans))]
    sizes = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    others = sum(sizes[1:]) + 2 * len(sizes[1:])
    sizes[0] = min(sizes[0], max(_LEAST_NAME, min(look.width, _MAX_WIDTH) - others))
    lines = [
        "  ".join(padded(cut(cell, size), size) for cell, size in zip(row, sizes, strict=True)).rstrip()
        for row in rows
    ]
    return [look.paint(lines[0], "1"), *lines[1:]]
