"""Where the headings of a Markdown file are, and what stands below them.

A linear scan judges what plans are made of: `#` headings, fenced code, HTML comments, each at the
beginning of a line. Where it meets anything else that could hide or make a heading (underlined
headings, HTML blocks, indented number signs), the Markdown parser itself is asked. Both give the
same answer; a test compares them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from udtplan.findings import Fault, Location, Route
from udtplan.language_marks import marks, may_hold_marks
from udtplan.source.text import SourceText

_LINE = re.compile(r"([^\r\n]*)(?:\r\n?|\n|\Z)")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_FENCE = re.compile(r"(`{3,}|~{3,})")
_HEADING_LINE = re.compile(r"^#{1,6}[ \t]", re.MULTILINE)
_ID = re.compile(r"\{#([\w.-]+)\}$")
# Between any number of these and the margin, the scan would have to know about lists.
_UNUSUAL_INDENTED = re.compile(r" {1,3}(?:#|```|~~~)")
_UNUSUAL = re.compile(r" {0,3}(?:(?:=+|-+)[ \t]*\Z|<[A-Za-z/!?])")


class Heading(NamedTuple):
    """A heading.

    Attributes:
        level: 1 to 6.
        text: its words, without number signs, closing number signs and `{#id}`.
        id: what stands in `{#id}`, or "".
        begin: offset of the heading's line.
        body: offset of what follows it.
    """

    level: int
    text: str
    id: str
    begin: int
    body: int


@dataclass(eq=False)
class MarkdownSource:
    """A Markdown file as read.

    Attributes:
        routes: for each route of the plan that leads here, the offsets between which it stands.
    """

    source: SourceText
    headings: list[Heading] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    routes: dict[Route, tuple[int, int]] = field(default_factory=dict)

    @cached_property
    def _seen(self) -> SourceText:
        """The text as readers see it: comments are blank. A prompt has the words of answers that quote it."""
        return SourceText(_COMMENT.sub(lambda match: " " * len(match.group()), self.source.text))

    def locate(self, route: Route, phrase: str = "") -> Location:
        """The heading's line, or the words `phrase` at or below it."""
        begin, end = self.routes.get(route[:1], (0, len(self.source.text)))
        if phrase and (found := self._find(phrase, begin, end)) >= 0:
            return self.source.location(found, len(phrase))
        return self.source.location(begin, len(self.source.text))

    def _find(self, phrase: str, begin: int, end: int) -> int:
        """Where some words stand, be it that marks of languages stand among them; -1 if nowhere."""
        found = self._seen.find(phrase, begin, end)
        if found >= 0 or not may_hold_marks(self._seen.text):
            return found
        words = self._words
        found = words.source.find(phrase, words.from_file(begin), words.from_file(end))
        return words.to_file(found) if found >= 0 else found

    @cached_property
    def _words(self) -> _Words:
        return _Words.of(self._seen.text)


class _Words(NamedTuple):
    """A text without marks of languages, and where in the file its pieces begin, and there."""

    source: SourceText
    in_file: list[int]
    here: list[int]

    @classmethod
    def of(cls, text: str) -> _Words:
        pieces, in_file, here, end, length = [], [], [], 0, 0
        for begin, behind in [*marks(text, lambda _: True), (len(text), len(text))]:
            pieces.append(text[end:begin])
            in_file.append(end)
            here.append(length)
            length, end = length + begin - end, behind
        return cls(SourceText("".join(pieces)), in_file, here)

    def from_file(self, offset: int) -> int:
        piece = bisect_right(self.in_file, offset) - 1
        return self.here[piece] + offset - self.in_file[piece]

    def to_file(self, offset: int) -> int:
        piece = bisect_right(self.here, offset) - 1
        return self.in_file[piece] + offset - self.here[piece]


def read_markdown(source: SourceText) -> MarkdownSource:
    """The headings of Markdown text, and what is opened and never closed in it."""
    headings, faults = _scan(source) or _parse(source)
    return MarkdownSource(source, headings, [*faults, *_swallowing(source)])


Outline = tuple[list[Heading], list[Fault]]


def _scan(source: SourceText) -> Outline | None:
    """The headings of a text that holds nothing unusual; None for any other."""
    text = source.text
    headings: list[Heading] = []
    fence, opened, in_comment = "", 0, False
    for match in _LINE.finditer(text):
        line = match[1]
        if not fence and line.rfind("<!--") > line.rfind("-->") >= 0:
            return None  # a comment behind the end of another
        if in_comment:
            in_comment = "-->" not in line
        elif fence:
            if _closes(line, fence):
                fence = ""
        elif line.startswith("<!--"):
            opened, in_comment = match.start(), "-->" not in line
        elif (start := _FENCE.match(line)) and not ("`" in start[1] and "`" in line[start.end() :]):
            fence, opened = start[1], match.start()
        elif _UNUSUAL_INDENTED.match(line) or _UNUSUAL.match(line) or "<!--" in line:
            return None
        elif line.startswith("#") and (heading := _heading(line, match.start(), match.end())):
            headings.append(heading)
    if in_comment:
        return headings, [_open_comment(source, opened)]
    return headings, [_open_fence(source, opened, fence)] if fence else []


def _closes(line: str, fence: str) -> bool:
    signs = line.rstrip(" \t").lstrip(" ")
    return len(signs) >= len(fence) and not signs.strip(fence[0]) and not line.startswith("    ")


def _open_comment(source: SourceText, offset: int) -> Fault:
    return Fault(
        source.location(offset, 4),
        "A comment (`<!--`) is opened here and not closed: everything below it is invisible.",
        "Write `-->` where the comment ends.",
    )


def _swallowing(source: SourceText) -> Iterator[Fault]:
    """Comments whose end was forgotten, so that they go on to the end of the next one."""
    text, end = source.text, 0
    while (begin := text.find("<!--", end)) >= 0:
        stop = text.find("-->", begin)
        if stop < 0:
            return  # never closed at all: told by the outline
        end = stop + 3
        if _HEADING_LINE.search(text, begin, stop) and text.find("<!--", begin + 4, stop) >= 0:
            yield Fault(
                source.location(begin, 4),
                f"The comment (`<!--`) that is opened here ends on line {source.location(stop).line} only, "
                "behind the next comment: the headings and words between are invisible.",
                "Write `-->` where the first comment ends.",
            )


def _open_fence(source: SourceText, offset: int, fence: str) -> Fault:
    return Fault(
        source.location(offset, len(fence)),
        f"A block of code ({fence}) is opened here and not closed: headings below it are not seen.",
        f"Write {fence} on a line of its own where the block ends, or remove this one.",
    )


def _heading(line: str, begin: int, end: int) -> Heading | None:
    level = len(line) - len(line.lstrip("#"))
    rest = line[level:]
    if level > 6 or (rest and rest[0] not in " \t"):
        return None
    words = rest.strip(" \t")
    without = words.rstrip("#")
    if without != words and (not without or without[-1] in " \t"):
        words = without.rstrip(" \t")
    return _named(level, words, begin, end)


def _named(level: int, words: str, begin: int, end: int) -> Heading:
    # A remark behind a heading, such as a waiver, is no part of its words.
    words = _COMMENT.sub("", words).strip()
    name = _ID.search(words) if words.endswith("}") else None
    if name:
        words = words[: name.start()].rstrip()
    return Heading(level, words, name[1] if name else "", begin, end)


def _parse(source: SourceText) -> Outline:
    from markdown_it import MarkdownIt

    headings: list[Heading] = []
    faults: list[Fault] = []
    code: list[tuple[int, int]] = []
    # What stands within a line is of no concern here.
    tokens = MarkdownIt("commonmark").disable("inline").parse(source.text)
    for position, token in enumerate(tokens):
        # Headings inside lists and quotations belong to the text around them.
        if token.level != 0 or token.map is None:
            continue
        begin, end = source.offset(token.map[0] + 1), source.offset(token.map[1] + 1)
        if token.type == "heading_open":
            words = tokens[position + 1].content.replace("\n", " ")
            headings.append(_named(int(token.tag[1]), words, begin, end))
        if token.type in ("fence", "code_block"):
            code.append((begin, end))
        if token.type == "fence":
            first, last = token.map[0] + 1, token.map[1]
            if last == first or not _closes(source.line(last), token.markup):
                offset = source.text.find(token.markup, begin)
                faults.append(_open_fence(source, offset, token.markup))
    opened = source.text.rfind("-->") + 1
    for begin, end in [*code, (len(source.text), 0)]:
        found = source.text.find("<!--", opened, begin)
        if found >= 0:
            faults.append(_open_comment(source, found))
            break
        opened = max(opened, end)
    return headings, faults
