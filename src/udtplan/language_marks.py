"""Which words of a Markdown text are in another language than the rest, as their writer marked them.

`[Smart City Charter]{lang=en}` marks words of a paragraph; the lines `::: {lang=en}` and `:::` at the margin
mark the blocks between them. What is no such mark in every letter is text like any other: other attributes, a
language that nobody knows, a bracket or a block that is not closed, and whatever stands in code.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

IsLanguage = Callable[[str], bool]
"""Whether a tag, such as "en" or "pt-BR", names a language."""

_ATTRIBUTE = r"\{[ \t]*lang=(?P<quote>[\"']?)(?P<tag>[A-Za-z0-9-]{1,35})(?P=quote)[ \t]*\}"
# A line that begins another paragraph or item, or parts two.
_ITEM = r"[ \t]*(?:\n|(?:[-*+|]|\#{1,6}|\d{1,9}[.)])[ \t])"
_SIGN = re.compile(rf"\\.|`+|\[|\](?:{_ATTRIBUTE})?|\n(?={_ITEM})", re.DOTALL)
_TICKS = re.compile("`+")
_LINE = re.compile(rf" {{0,3}}:{{3,}}[ \t]*(?:{_ATTRIBUTE}|(?P<other>\S.*?))?[ \t]*")
_CODE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_DEEPEST = 4
"""How far marks nest; those further in are text."""


class Span(NamedTuple):
    """Marked words: where their bracket opens and closes, and where what follows the mark begins."""

    begin: int
    end: int
    behind: int
    tag: str


class Passage(NamedTuple):
    """Marked blocks: the numbers of the lines (from 0) before and behind them."""

    first: int
    last: int
    tag: str


def may_hold_marks(text: str) -> bool:
    """Whether a text could hold a mark; nearly none does, so this is asked first."""
    return "lang=" in text and ("]{" in text or ":::" in text)


def without_marks(text: str, is_language: IsLanguage) -> str:
    """The words without the marks; the lines stay as many as they were."""
    found = marks(text, is_language)
    if not found:
        return text
    ends = [0, *(behind for _, behind in found)]
    begins = [*(begin for begin, _ in found), len(text)]
    return "".join(text[end:begin] for end, begin in zip(ends, begins, strict=True))


def marks(text: str, is_language: IsLanguage) -> list[tuple[int, int]]:
    """From where to where the marks of a text stand, in its order."""
    if not may_hold_marks(text):
        return []
    lines = text.split("\n")
    lone = {number for found in passages(lines, is_language) for number in (found.first, found.last)}
    found: list[tuple[int, int]] = []
    at = begin = 0
    # A line of a mark or of code parts what stands above it from what follows.
    for number, (line, is_code) in enumerate(_lines(lines)):
        if number in lone or is_code:
            found += _in_paragraphs(text[begin:at], begin, is_language)
            begin = at + len(line) + 1
        if number in lone:
            found.append((at, at + len(line)))
        at += len(line) + 1
    found += _in_paragraphs(text[begin:], begin, is_language)
    return found


def _in_paragraphs(text: str, at: int, is_language: IsLanguage) -> list[tuple[int, int]]:
    found = spans(text, is_language)
    opening = ((at + one.begin, at + one.begin + 1) for one in found)
    closing = ((at + one.end, at + one.behind) for one in found)
    return sorted((*opening, *closing))


def spans(text: str, is_language: IsLanguage) -> list[Span]:
    """The marked words of paragraphs, in the order in which they begin. Takes time as the text is long."""
    if "]{" not in text:
        return []
    ticks: dict[int, list[int]] = {}
    for run in _TICKS.finditer(text):
        ticks.setdefault(len(run[0]), []).append(run.start())
    paragraphs = _ends(text)
    found: list[Span] = []
    opened: list[int] = []
    sign = _SIGN.search(text)
    while sign:
        at, behind = sign.start(), sign.end()
        match text[at]:
            case "\n":
                opened = []
            case "`":
                behind = _behind_code(at, behind, ticks, paragraphs)
            case "[":
                opened.append(at)
            case "]" if opened:
                begin, tag = opened.pop(), sign["tag"]
                if tag and is_language(tag) and _may_begin(text, begin) and text[begin + 1 : at].strip():
                    found.append(Span(begin, at, behind, tag))
        sign = _SIGN.search(text, behind)
    return list(_shallow(sorted(found)))


def _ends(text: str) -> list[int]:
    """Where paragraphs and items end."""
    return [*(sign.start() for sign in _SIGN.finditer(text) if sign[0] == "\n"), len(text)]


def _behind_code(at: int, behind: int, ticks: dict[int, list[int]], ends: list[int]) -> int:
    """Where the code ends that begins with some backticks; behind these where it is none."""
    same = ticks.get(behind - at, [])
    closing = bisect_left(same, behind)
    if closing < len(same) and same[closing] < ends[bisect_left(ends, at)]:
        return same[closing] + behind - at
    return behind


def _may_begin(text: str, begin: int) -> bool:
    """Whether a bracket may open marked words: not that of a picture, a footnote or the name of a link."""
    return text[begin - 1 : begin] not in ("!", "]") and text[begin + 1] != "^"


def _shallow(found: Sequence[Span]) -> Iterator[Span]:
    within: list[int] = []
    for span in found:
        while within and within[-1] < span.begin:
            within.pop()
        if len(within) < _DEEPEST:
            within.append(span.end)
            yield span


def passages(lines: Sequence[str], is_language: IsLanguage) -> list[Passage]:
    """The marked blocks of a text; blocks that are set off for another purpose are text, and counted."""
    found: list[Passage] = []
    opened: list[tuple[int, str]] = []
    for number, (line, is_code) in enumerate(_lines(lines)):
        if is_code or ":::" not in line or not (sign := _LINE.fullmatch(line)):
            continue
        if sign["tag"] or sign["other"]:
            is_mark = sign["tag"] and len(opened) < _DEEPEST and is_language(sign["tag"])
            opened.append((number, sign["tag"] if is_mark else ""))
        elif opened:
            first, tag = opened.pop()
            found += [Passage(first, number, tag)] if tag else []
    return found


def _lines(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """The lines of a text, each with whether it belongs to a block of code between fences."""
    fence = ""
    for line in lines:
        if fence:
            yield line, True
            signs = line.strip(" \t")
            if len(signs) >= len(fence) and not signs.strip(fence[0]) and not line.startswith("    "):
                fence = ""
        else:
            opening = _CODE.match(line)
            fence = opening[1] if opening else ""
            yield line, bool(fence)
