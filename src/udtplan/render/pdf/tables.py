"""The registers as tables of a printed page: which columns they have, and how wide these are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any, NamedTuple

from udtplan.render.document import Table
from udtplan.render.parts.columns import Column, columns
from udtplan.render.pdf.text import cell_lines as lines
from udtplan.render.words.text import unbroken
from udtplan.render.words.words import Words

_STATES = {"status", "severity"}
_ALERTS = (("status", "gap"), ("severity", "high"))

_WIDTH, _LETTER, _GUTTER = 160.0, 1.72, 4.0
"""Of a page, of a letter, and between columns, in millimetres."""
_LONGEST = 18
"""What is longer is broken, whatever it is."""
_HYPHENATED = 13
"""Longer words are hyphenated where there is room for them."""


class _Way(NamedTuple):
    """How a table is set; `together` is how many letters of a word stay together."""

    together: int
    size: float
    gutter: float
    loose: bool


_WAYS = (
    _Way(_LONGEST, 9, 10, loose=False),
    _Way(_LONGEST, 9, 10, loose=True),
    _Way(13, 8, 6, loose=True),
    _Way(8, 8, 6, loose=True),
    _Way(8, 6.5, 4, loose=True),
    _Way(4, 6.5, 4, loose=True),
)
"""From the one for a few columns to the one for as many as anybody writes."""
_SHORT = 36
_LONG = 16
"""A row of more lines may be broken across pages."""
_TOGETHER = 9
"""What has no more lines stays on one page."""


def printed(table: Table, words: Words) -> dict[str, Any]:
    """The table as the template prints it."""
    shown = columns(table)
    names = [table.columns[column.top] for column in shown]
    rows = [[_cell(table, row, column, words) for column in shown] for row in table.rows]
    texts = [[_text(cell) for cell in row] for row in rows]
    states = [_key(table, column.top) in _STATES and not column.below for column in shown]
    widths = shares([names, *texts], states)
    room = [share / (sum(widths) or 1) * _WIDTH - _GUTTER for share in widths]
    return {
        "kind": "table",
        "together": is_short(zip(texts, repeat(room))),
        "caption": table.caption,
        "columns": names,
        "widths": widths,
        "rows": [{"cells": row, "long": is_long(text, room)} for row, text in zip(rows, texts, strict=True)],
    }


def set_out(rows: Sequence[Sequence[str]]) -> dict[str, Any]:
    """How a table of any number of columns is set: the first way in which no word is wider than its column.

    Returns:
        `widths` of the columns; `size` of the letters and `gutter` in points; from how many `letters` on a
        word is hyphenated; whether ties are `loose`, so that a line may end at them.
    """
    for way in _WAYS:
        texts = [
            [text if way.loose else unbroken(text) for text in column] for column in zip(*rows, strict=True)
        ]
        least = _least(texts, way)
        if sum(least) <= _WIDTH:
            break
    letters = min(way.together, _HYPHENATED) + 1
    return {
        "widths": _widened(texts, least, [False] * len(texts)),
        "size": way.size,
        "gutter": way.gutter,
        "letters": letters,
        "loose": way.loose,
    }


def shares(rows: Sequence[Sequence[str]], fitted: Sequence[bool] | None = None) -> list[float]:
    """Widths for columns: room for the longest word, and more for what is longer; 0 for a fitted one."""
    texts = [[unbroken(text) for text in column] for column in zip(*rows, strict=True)]
    return _widened(texts, _least(texts, _WAYS[0]), fitted or [False] * len(texts))


def _least(texts: Sequence[Sequence[str]], way: _Way) -> list[float]:
    """The widths of columns that have room for their longest word."""
    letter, gutter = _LETTER * way.size / _WAYS[0].size, _GUTTER * way.gutter / _WAYS[0].gutter
    return [
        max((_longest_word(text, way.together) for text in column), default=1) * letter + gutter
        for column in texts
    ]


def _longest_word(text: str, together: int) -> int:
    """How many letters stay together; numbers have no hyphens, and what is tied together counts as a word."""
    return max(
        min(len(word), together if re.search(r"[^\W\d_]", word) else _LONGEST)
        for word in re.split(r"[ \n]", text)
    )


def _widened(texts: Sequence[Sequence[str]], least: Sequence[float], fitted: Sequence[bool]) -> list[float]:
    """The widths with what is free shared among the columns that are longer than others."""
    free = max(_WIDTH - sum(least), 0)
    wish = [min(sum(map(len, column)) / len(column), 120) ** 0.8 for column in texts]
    total = sum(part for part, fit in zip(wish, fitted, strict=True) if not fit) or 1
    return [
        0.0 if fit else round(small + free * part / total, 1)
        for small, part, fit in zip(least, wish, fitted, strict=True)
    ]


def is_long(texts: Sequence[str], room: Sequence[float]) -> bool:
    """Whether a row of texts is so high that it may be broken across pages."""
    return any(
        sum(1 + share for share in _shares_of_lines(text, width)) > _LONG
        for text, width in zip(texts, room, strict=True)
    )


def is_short(rows: Iterable[tuple[Sequence[str], Sequence[float]]]) -> bool:
    """Whether rows of texts, each with the room of its columns, need so few lines that they stay together."""
    return sum(_height(texts, room) for texts, room in rows) <= _TOGETHER


def is_brief(texts: Iterable[str]) -> bool:
    """Whether texts that have the whole width need so few lines that they stay together."""
    return is_short(((text,), (_WIDTH,)) for text in texts)


def height(text: str) -> int:
    """How many lines a text needs that has the whole width."""
    return _height((text,), (_WIDTH,))


def _height(texts: Sequence[str], room: Sequence[float]) -> int:
    """How many lines a row needs."""
    return max(
        sum(1 + int(share) for share in _shares_of_lines(text, width))
        for text, width in zip(texts, room, strict=True)
    )


def _shares_of_lines(text: str, width: float) -> Iterator[float]:
    """How much of a line as long as the room each line of a text takes."""
    return (len(line) * _LETTER / max(width, 12.0) for line in text.split("\n"))


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
