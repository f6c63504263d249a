"""The marks that git leaves in a file where it could not merge two versions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from udtplan.findings import Fault
from udtplan.source.text import SourceText

_BEGIN, _BASE, _MIDDLE, _END = "<<<<<<<", "|||||||", "=======", ">>>>>>>"
_MOST = 20  # who left more in one file knows it


def without_conflicts(source: SourceText) -> tuple[SourceText, list[Fault]]:
    """The text with the first version of what two people wrote, and a fault for each place.

    Marks and the other version become spaces: all that is left stands where it stood.
    """
    if _BEGIN not in source.text:
        return source, []
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", source.text)  # each with its break, as SourceText counts them
    found = list(_conflicts(lines))
    if not found:
        return source, []
    for begin, cut, end in found:
        for number in (begin, *range(cut, end + 1)):
            lines[number] = _blank(lines[number])
    faults = [
        Fault(
            source.location(source.offset(begin + 1), len(_BEGIN)),
            "Marks of a merge conflict are left here: two versions of the same lines.",
            f"Keep what is right, and delete the lines that begin with {_BEGIN}, {_MIDDLE} and {_END}.",
        )
        for begin, _, _ in found[:_MOST]
    ]
    return SourceText("".join(lines), source.mark), faults


def _conflicts(lines: list[str]) -> Iterator[tuple[int, int, int]]:
    """Each conflict: the line where it begins, where its first version has ended, and its last."""
    begin = cut = -1
    has_middle = False
    for number, line in enumerate(lines):
        mark = line[:7] if line[7:8].isspace() or len(line) == 7 else ""
        if mark == _BEGIN:
            begin, cut, has_middle = number, -1, False
        elif begin >= 0 and cut < 0 and mark in (_BASE, _MIDDLE):
            cut, has_middle = number, mark == _MIDDLE
        elif cut >= 0 and mark == _MIDDLE:
            has_middle = True
        elif has_middle and mark == _END:
            yield begin, cut, number
            begin = cut = -1
            has_middle = False


def _blank(line: str) -> str:
    return "".join(letter if letter in "\r\n" else " " for letter in line)
