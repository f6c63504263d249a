"""Which columns of a register stand beside each other; the others stand below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from udtplan.render.document import Table

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


class Column(NamedTuple):
    """A column as it is shown: the column of the register at its top, and those below it."""

    top: int
    below: tuple[int, ...] = ()


def columns(table: Table) -> list[Column]:
    """The columns of a register as they are shown: no more than fit, and none is left out."""
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
