"""Where the headings of a Markdown file are, and what stands below them.

A linear scan judges what plans are made of: `#` headings, fenced code, HTML comments. Where a
file holds anything else that could hide or make a heading (underlined headings, HTML blocks, indented
number signs), the Markdown parser itself is asked. Both give the same answer; a test compares them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from udtplan.findings import Fault, Location, Route
from udtplan.source.text import SourceText

_LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ID = re.compile(r"\{#([\w.-]+)\}[ \t]*$")
# What the linear scan does not judge; the comment is judged, other HTML is not.
_UNUSUAL = re.compile(
    r"^(?: {0,3}(?:=+|-+)[ \t]*$| {0,3}<(?!!--)[A-Za-z/!?]| {1,3}(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|<!--)|[ \t]*\S.*<!--)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Heading:
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


@dataclass
class MarkdownSource:
    """A Markdown file as read.

    Attributes:
        routes: for each route of the plan that leads here, the offsets between which it stands.
    """

    source: SourceText
    headings: list[Heading] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    routes: dict[Route, tuple[int, int]] = field(default_factory=dict)

    def locate(self, route: Route, phrase: str = "") -> Location:
        """The heading's line, or the words `phrase` at or below it."""
        begin, end = self.routes.get(route[:1], (0, len(self.source.text)))
        if phrase and (found := self.source.find(phrase, begin, end)) >= 0:
            return self.source.location(found, len(phrase))
        return self.source.location(begin, len(self.source.text))


def read_markdown(source: SourceText) -> MarkdownSource:
    """The headings of Markdown text, and what is opened and never closed in it."""
    result = MarkdownSource(source)
    headings, unclosed = _scan(source.text)
    if _UNUSUAL.search(source.text):
        headings = _parse(source.text)
    result.headings = headings
    if unclosed is not None:
        offset, message, hint = unclosed
        result.faults.append(Fault(source.location(offset, 4), message, hint))
    return result


def _scan(text: str) -> tuple[list[Heading], tuple[int, str, str] | None]:
    headings: list[Heading] = []
    fence = ""
    opened = -1
    comment = False
    offset = 0
    while offset < len(text):
        match = _LINE.match(text, offset)
        end = match.end() if match else len(text)
        line = text[offset:end].rstrip("\r\n")
        if comment:
            comment = "-->" not in line
        elif fence:
            closing = line.strip(" \t")
            indent = len(line) - len(line.lstrip(" "))
            if indent < 4 and len(closing) >= len(fence) and not closing.strip(fence[0]):
                fence = ""
        elif line.lstrip(" ").startswith("<!--") and len(line) - len(line.lstrip(" ")) < 4:
            opened = offset + line.find("<!--")
            comment = "-->" not in line
        elif (start := _FENCE.match(line)) and not ("`" in start[1] and "`" in line[start.end() :]):
            fence, opened = start[1], offset + start.start(1)
        elif line.startswith("#"):
            heading = _heading(line, offset, end)
            if heading is not None:
                headings.append(heading)
        offset = end
    if comment:
        return headings, (
            opened,
            "A comment (`<!--`) is opened here and not closed: everything below it is invisible.",
            "Write `-->` where the comment ends.",
        )
    if fence:
        return headings, (
            opened,
            f"A block of code (`{fence}`) is opened here and not closed: headings below it are not seen.",
            f"Write `{fence}` on a line of its own where the block ends, or remove this one.",
        )
    return headings, None


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
    name = _ID.search(words) if words.endswith("}") else None
    if name:
        words = words[: name.start()].rstrip(" \t")
    return Heading(level, words, name[1] if name else "", begin, end)


def _parse(text: str) -> list[Heading]:
    from markdown_it import MarkdownIt

    starts = [0]
    for match in _LINE.finditer(text):
        starts.append(match.end())
    tokens = MarkdownIt("commonmark").parse(text)
    headings = []
    for token, inline in zip(tokens, tokens[1:], strict=False):
        # Headings inside lists and quotations belong to the text around them.
        if token.type == "heading_open" and token.level == 0 and token.map:
            first, last = token.map
            headings.append(_named(int(token.tag[1]), inline.content, starts[first], starts[last]))
    return headings
