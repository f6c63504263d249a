"""The registers as tables of a printed page: which columns they have, and how wide these are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from udtplan.render.document import Table
from udtplan.render.pdftext import cell_lines as lines
from udtplan.render.words import Words

MOST_COLUMNS = 4
"""So many fit on a page without being narrow."""

# Of a register with more columns: what stands in each, the first of a group at the top.
_GROUPS = {
    "stakeholders": (("name", "note"), ("kind", "sector"), ("role", "roles")),
    "data_sources": (
        ("name", "standard", "note"),
        ("owner", "agreement"),
        ("access", "licence", "refresh", "cost"),
        ("status", "personal_data"),
    ),
    "objectives": (("text",), ("label", "unit"), ("baseline",), ("target", "by")),
}
_STATES = {"status", "severity"}
_ALERTS = (("status", "gap"), ("severity", "high"))

_WIDTH, _LETTER, _GUTTER = 160.0, 1.72, 4.0
"""Of a page, of a letter, and between columns, in millimetres."""
_SHORT = 36
_LONG = 16
"""A row of more lines may be broken across pages."""


class Column(NamedTuple):
    """A column of the printed table: the column of the register at its top, and those below it."""

    top: int
    below: tuple[int, ...] = ()


def printed(table: Table, words: Words) -> dict[str, Any]:
    """The table as the template prints it."""
    columns = _columns(table)
    names = [table.columns[column.top] for column in columns]
    rows = [[_cell(table, row, column, words) for column in columns] for row in table.rows]
    texts = [[_text(cell) for cell in row] for row in rows]
    states = [_key(table, column.top) in _STATES and not column.below for column in columns]
    widths = shares([names, *texts], states)
    room = [share / (sum(widths) or 1) * _WIDTH - _GUTTER for share in widths]
    return {
        "kind": "table",
        "caption": table.caption,
        "columns": names,
        "widths": widths,
        "rows": [{"cells": row, "long": is_long(text, room)} for row, text in zip(rows, texts, strict=True)],
    }


def shares(rows: Sequence[Sequence[str]], fitted: Sequence[bool] | None = None) -> list[float]:
    """Widths for columns: room for the longest word, and more for what is longer; 0 for a fitted one."""
    columns = list(zip(*rows, strict=True))
    fitted = fitted or [False] * len(columns)
    least = [
        max((min(len(word), 18) for text in column for word in text.split()), default=1) * _LETTER + _GUTTER
        for column in columns
    ]
    free = max(_WIDTH - sum(least), 0)
    wish = [min(sum(map(len, column)) / len(column), 120) ** 0.8 for column in columns]
    total = sum(part for part, fit in zip(wish, fitted, strict=True) if not fit) or 1
    return [
        0.0 if fit else round(small + free * part / total, 1)
        for small, part, fit in zip(least, wish, fitted, strict=True)
    ]


def is_long(texts: Sequence[str], room: Sequence[float]) -> bool:
    """Whether a row of texts is so high that it may be broken across pages."""
    return any(
        sum(1 + len(line) * _LETTER / max(width, 12.0) for line in text.split("\n")) > _LONG
        for text, width in zip(texts, room, strict=True)
    )


def _columns(table: Table) -> list[Column]:
    count = len(table.columns)
    if count <= MOST_COLUMNS:
        return [Column(number) for number in range(count)]
    place = {key: number for number, key in enumerate(table.keys)}
    found = [Column(here[0], tuple(here[1:])) for here in _grouped(table.register, place)]
    if not found:
        return [Column(number) for number in range(MOST_COLUMNS - 1)] + [
            Column(MOST_COLUMNS - 1, tuple(range(MOST_COLUMNS, count)))
        ]
    known = {number for column in found for number in (column.top, *column.below)}
    first = found[0]
    rest = tuple(number for number in range(count) if number not in known)
    return [Column(first.top, (*first.below, *rest)), *found[1:]]


def _grouped(register: str, place: Mapping[str, int]) -> Iterator[list[int]]:
    for group in _GROUPS.get(register, ()):
        if here := [place[key] for key in group if key in place]:
            yield here


def _cell(table: Table, row: Sequence[str], column: Column, words: Words) -> dict[str, Any]:
    text = row[column.top]
    look = "text"
    if _key(table, column.top) in _STATES and text:
        look = "state"
    elif column.top == 0:
        look = "name"
    return {
        "look": look,
        "alert": text in {words.value(field, value) for field, value in _ALERTS},
        "lines": lines(text),
        "more": [[table.columns[number], _short(row[number])] for number in column.below if row[number]],
    }


def _short(text: str) -> list[str]:
    """The lines of a text; short ones behind each other."""
    found = text.split("\n")
    return lines(text) if any(len(line) > _SHORT for line in found) else lines(", ".join(found))


def _text(cell: Mapping[str, Any]) -> str:
    """All words of a cell, a line for each piece."""
    more = (f"{name}: {' '.join(texts)}" for name, texts in cell["more"])
    return "\n".join((*cell["lines"], *more))


def _key(table: Table, number: int) -> str:
    return table.keys[number] if number < len(table.keys) else ""
