"""Waivers as comments.

In YAML `# udtplan: ignore[T003] reason`, on the line or the line above; in Markdown the same as an
HTML comment, above or right below a heading for the whole answer, elsewhere for the paragraph or line
and for what is said of the answer as a whole; `ignore-file[…]` for a whole file. In a text, a block of
text or a block of code they are words like any others.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from functools import cached_property
from itertools import islice
from typing import Any

import yaml

from udtplan.check.names import code_of
from udtplan.check.waivers import Lines, Name, Note
from udtplan.load import Source
from udtplan.source.markdown import MarkdownSource
from udtplan.source.text import SourceText
from udtplan.source.yaml import YamlSource

SIGN = "udtplan:"
_MOST = 1000  # so many waivers of a file are read, and so many names of one

_YAML = re.compile(rf"(?:(?<=\s)|^)#[ \t]*(?P<body>{SIGN}(?:(?![ \t]#[ \t])[^\r\n])*)", re.MULTILINE)
# What begins first wins: a comment may hold the signs of code, and code those of a comment.
_MARKDOWN = re.compile(
    r"<!--\s*(?P<body>(?:(?!-->).)*)(?P<end>-->|\Z)"
    r"|^[ \t>]*(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^[ \t>]*(?P=fence)|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`).{0,2000}?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)
_BODY = re.compile(rf"{SIGN}\s*(?P<word>[\w-]+)\s*(?:\[(?P<names>[^\]]*)\](?P<reason>.*))?", re.DOTALL)
_UNTIL = re.compile(r"\(?\buntil:?\s+(?P<day>\d{4}-\d{2}-\d{2})\b\)?", re.IGNORECASE)
_NAME = re.compile(r"[^\s,;]+")
_WORDS = ("ignore", "ignore-file")
_OTHER_WORDS = (*_WORDS, "ignore-line", "ignore-next-line", "disable", "noqa", "waive", "allow", "skip")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_NO_BREAK = re.compile(r"[^\r\n]")
_BLOCK_STARTS = re.compile(r"\s*(?:[-*+][ \t]|\d+[.)][ \t]|[|>#]|\Z)")


def notes(sources: Iterable[tuple[str, Source]]) -> list[Note]:
    """The waivers that stand in the files of a plan, in their order."""
    found: list[Note] = []
    for file, source in sources:
        if SIGN in source.source.text:
            read = _yaml_notes if isinstance(source, YamlSource) else _markdown_notes
            found += islice(read(file, source), _MOST)  # type: ignore[arg-type]  # each with its own kind
    return found


def _note(file: str, source: SourceText, span: tuple[int, int], begin: int, body: str) -> Note | None:
    """The waiver that a comment is; None if it is none. `begin` is where its body begins."""
    match = _BODY.match(body)
    if match is None:
        return None
    word, (start, length) = match["word"].casefold(), span
    location = source.location(begin, len(body.rstrip()))
    names = tuple(
        Name(name.group(), code_of(name.group()), begin + match.start("names") + name.start())
        for name in islice(_NAME.finditer(match["names"] or ""), _MOST)
    )
    reason, until, is_day = _reason(match["reason"] or "")
    if word not in _WORDS or not names or not is_day:
        if not get_close_matches(word, _OTHER_WORDS, 1, 0.75):
            return None
        return Note(file, location, (), lines=(), unclear=body.strip())
    return Note(file, location, names, reason, until, None, (start, length), source)


def _reason(text: str) -> tuple[str, date | None, bool]:
    """The reason, the last day, and whether that is a day."""
    match = _UNTIL.search(text)
    until = None
    if match is not None:
        text = f"{text[: match.start()]} {text[match.end() :]}"
        try:
            until = date.fromisoformat(match["day"])
        except ValueError:
            return "", None, False
    return " ".join(text.split()).strip(" –—:;,.-("), until, True


def _is_for_file(body: str) -> bool:
    return body[len(SIGN) :].strip().casefold().startswith("ignore-file")


def _with_lines(note: Note, body: str, lines: Lines) -> Note:
    return note if note.unclear or _is_for_file(body) else replace(note, lines=lines)


# ── YAML ────────────────────────────────────────────────────────────────────────────────────────────


def _yaml_notes(file: str, source: YamlSource) -> Iterator[Note]:
    text = source.source.text
    texts = sorted(_scalars(source, text))
    begins = [begin for begin, _, _ in texts]
    below: list[int] = []
    for match in _YAML.finditer(text):
        begin = match.start()
        position = bisect_right(begins, begin) - 1
        if position >= 0 and texts[position][1] <= begin < texts[position][2]:
            continue  # words of a text
        below = below or _lines_below(source.source)
        line = source.source.location(begin).line
        is_alone = source.source.line(line).lstrip().startswith("#")
        target = below[line] if is_alone else line
        span = _removal(text, begin, begin + len(match.group().rstrip()), is_alone)
        note = _note(file, source.source, span, match.start("body"), match["body"])
        if note is not None:
            yield _with_lines(note, match["body"], _lines(source.source, texts, begins, target))


def _scalars(source: YamlSource, text: str) -> Iterator[tuple[int, int, int]]:
    """For each text: where it is announced, where its words begin (a block's on the next line), its end."""
    stack, seen = [source.root] if source.root is not None else [], set()
    while stack:
        node: Any = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            stack += [part for pair in node.value for part in pair]
        elif isinstance(node, yaml.SequenceNode):
            stack += node.value
        elif isinstance(node, yaml.ScalarNode):
            begin, end = node.start_mark.index, node.end_mark.index
            first = _line_end(text, begin) if node.style in ("|", ">") else begin
            yield begin, first, end


def _line_end(text: str, offset: int) -> int:
    match = re.compile(r"[\r\n]").search(text, offset)
    return match.start() if match else len(text)


def _lines_below(source: SourceText) -> list[int]:
    """For each line, from 1, the next one that holds more than a comment; 0 if there is none."""
    below, following = [], 0
    for number in range(source.location(len(source.text)).line, -1, -1):
        below.append(following)
        written = source.line(number).strip()
        if written and not written.startswith("#"):
            following = number
    return below[::-1]


def _lines(source: SourceText, texts: list[tuple[int, int, int]], begins: list[int], target: int) -> Lines:
    """The line, and all lines of texts that go on from there: no comment can stand within them."""
    if not target:
        return ()
    first, last = target, target
    begin, end = source.offset(target), source.offset(target + 1)
    for start, _, stop in texts[max(bisect_right(begins, begin) - 1, 0) : bisect_right(begins, end)]:
        if start < end and stop > begin:
            stop = start + len(source.text[start:stop].rstrip())
            first = min(first, source.location(start).line)
            last = max(last, source.location(stop).line)
    return ((first, last),)


def _removal(text: str, begin: int, end: int, is_alone: bool) -> tuple[int, int]:
    """The span of a comment with the white space, or the line, that goes with it."""
    line = max(text.rfind("\n", 0, begin), text.rfind("\r", 0, begin)) + 1
    if is_alone and not text[line:begin].strip() and not text[end : _line_end(text, end)].strip():
        stop = _line_end(text, end)
        stop += 2 if text.startswith("\r\n", stop) else stop < len(text)
        return line, stop - line
    start = begin - (len(text[line:begin]) - len(text[line:begin].rstrip(" \t")))
    return start, end - start


# ── Markdown ────────────────────────────────────────────────────────────────────────────────────────


def _markdown_notes(file: str, source: MarkdownSource) -> Iterator[Note]:
    text, page = source.source.text, _Page(source)
    for match in _MARKDOWN.finditer(text):
        body = match["body"]
        if body is None or not body.startswith(SIGN) or not match["end"]:
            continue
        line, last = (source.source.location(offset).line for offset in match.span())
        if page.is_code(line):
            continue
        around = text[source.source.offset(line) : match.start()]
        around += text[match.end() : source.source.offset(last + 1)]
        is_alone = not _COMMENT.sub("", around).strip()
        span = _removal(text, match.start(), match.end(), is_alone)
        note = _note(file, source.source, span, match.start("body"), body)
        if note is not None:
            # Right below a heading it speaks of the answer it stands in, not of what comes next.
            above = page.heading_above(line, last)
            if is_alone:
                lines = page.own(line - 1) or page.empty(above) or page.below(last + 1)
            else:
                lines = page.answer(line) or ((line, last),)
            yield _with_lines(note, body, (*lines, (above, above)) if above else lines)


class _Page:
    """What stands where in a Markdown file."""

    def __init__(self, source: MarkdownSource) -> None:
        self.source = source
        self.headings = {heading.begin: position for position, heading in enumerate(source.headings)}

    @cached_property
    def visible(self) -> SourceText:
        """The text without comments; every line stays where it is."""
        text = self.source.source.text
        return SourceText(_COMMENT.sub(lambda match: _NO_BREAK.sub(" ", match.group()), text))

    @cached_property
    def next_lines(self) -> list[int]:
        """For each line the next one with words, itself if it has some; 0 if there is none."""
        found, following = [], 0
        for number in range(self.visible.location(len(self.visible.text)).line, 0, -1):
            following = number if self.visible.line(number).strip() else following
            found.append(following)
        return found[::-1]

    def below(self, line: int) -> Lines:
        """What stands below a comment: a whole answer, or the lines up to the next paragraph or item."""
        line = self.next_lines[line - 1] if line <= len(self.next_lines) else 0
        if not line:
            return ()
        if answer := self.answer(line):
            return answer
        last = line
        while last < len(self.next_lines) and not _BLOCK_STARTS.match(self.visible.line(last + 1)):
            last += 1
        return ((line, last),)

    def own(self, line: int) -> Lines:
        """The heading on a line and what stands under it before any other heading; () without one."""
        source, offset = self.source.source, self.source.source.offset(line)
        if line < 1 or offset not in self.headings:
            return ()
        others = self.source.headings[self.headings[offset] + 1 :]
        end = others[0].begin if others else len(source.text)
        return ((line, source.location(max(end - 1, offset)).line),)

    def answer(self, line: int) -> Lines:
        """All that stands under the heading on a line, down to the next one as high; () without one."""
        source, offset = self.source.source, self.source.source.offset(line)
        if offset not in self.headings:
            return ()
        heading, *others = self.source.headings[self.headings[offset] :]
        end = next((other.begin for other in others if other.level <= heading.level), len(source.text))
        return ((line, source.location(max(end - 1, offset)).line),)

    def heading_above(self, line: int, last: int) -> int:
        """The line of the heading below which a comment stands: there stands what is said of all the answer.

        0 where there is none, and for a comment that touches the next heading: it belongs to that one.
        """
        source = self.source.source
        if source.offset(last + 1) in self.headings:
            return 0
        begins = [heading.begin for heading in self.source.headings]
        position = bisect_right(begins, source.offset(line)) - 1
        return source.location(begins[position]).line if position >= 0 else 0

    def empty(self, line: int) -> Lines:
        """The heading on a line and what stands under it, if that is only comments; () for any other.

        What comes before the first heading below that one is no answer of its own.
        """
        following = self.next_lines[line] if 0 < line < len(self.next_lines) else 0
        if not line or following == 0:
            return self.own(line)
        offsets = (self.source.source.offset(number) for number in (line, following))
        levels = [self.source.headings[self.headings[at]].level for at in offsets if at in self.headings]
        return self.own(line) if len(levels) == 2 and levels[1] <= levels[0] else ()

    def is_code(self, line: int) -> bool:
        """Whether a line that begins with four spaces is code; only the Markdown parser can tell."""
        written = self.source.source.line(line).expandtabs(4)
        return written.startswith("    ") and any(begin <= line < end for begin, end in self.code)

    @cached_property
    def code(self) -> list[tuple[int, int]]:
        from markdown_it import MarkdownIt

        tokens = MarkdownIt("commonmark").disable("inline").parse(self.source.source.text)
        maps = [token.map for token in tokens if token.type == "code_block" and token.map]
        return [(begin + 1, end + 1) for begin, end in maps]
