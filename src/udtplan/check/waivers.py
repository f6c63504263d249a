"""Waivers: findings that a plan, or the settings above it, declare to be all right.

In YAML `# udtplan: ignore[T003] reason`, on the line or the line above; in Markdown the same as an
HTML comment, above a heading for the whole answer; `ignore-file[…]` for a whole file; in
`udtplan.toml` a `[[waivers]]`. In a text, a block of text or a block of code they are words like
any others.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from typing import Any, NamedTuple

import yaml

from udtplan.check.names import UNREADABLE, code_of, near
from udtplan.findings import Finding, Location, Place
from udtplan.load import Source
from udtplan.rules import RULES
from udtplan.rules.case import Idle, Waiver
from udtplan.source.markdown import MarkdownSource
from udtplan.source.text import SourceText
from udtplan.source.yaml import YamlSource

SIGN = "udtplan:"

Lines = tuple[tuple[int, int], ...]

_YAML = re.compile(rf"(?:(?<=\s)|^)#[ \t]*(?P<body>{SIGN}(?:(?![ \t]#[ \t])[^\r\n])*)", re.MULTILINE)
# What begins first wins: a comment may hold the signs of code, and code those of a comment.
_MARKDOWN = re.compile(
    r"<!--\s*(?P<body>(?:(?!-->).)*)-->"
    r"|^[ \t>]*(?P<fence>`{3,}|~{3,})[^\n]*\n.*?(?:^[ \t>]*(?P=fence)|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)
_BODY = re.compile(rf"{SIGN}\s*(?P<word>[\w-]+)\s*(?:\[(?P<names>[^\]]*)\](?P<reason>.*))?", re.DOTALL)
_UNTIL = re.compile(r"[\s(,;–-]*\buntil:?\s+(?P<day>\d{4}-\d{2}-\d{2})\b\)?", re.IGNORECASE)
_NAME = re.compile(r"[^\s,;]+")
_WORDS = ("ignore", "ignore-file")
_OTHER_WORDS = (*_WORDS, "ignore-line", "ignore-next-line", "disable", "noqa", "waive", "allow", "skip")
_BLOCK_STARTS = re.compile(r"\s*(?:[-*+][ \t]|\d+[.)][ \t]|[|>#]|\Z)")


class Name(NamedTuple):
    """A name in a waiver: as written, the code it means, and the offset where it begins."""

    text: str
    code: str
    begin: int = 0


@dataclass(frozen=True)
class Note:
    """A waiver as written.

    Attributes:
        file: the file in which it stands, as seen from the plan's folder.
        lines: from and to which lines it waives; None for the whole file, or for the whole plan.
        span: the offset and length of what goes when the waiver goes; None for settings.
        question: the question it is restricted to, or "".
    """

    file: str
    location: Location
    names: tuple[Name, ...]
    reason: str = ""
    until: date | None = None
    lines: Lines | None = None
    span: tuple[int, int] | None = None
    source: SourceText | None = None
    question: str = ""
    unclear: str = ""
    by: str = "comment"

    def concerns(self, finding: Finding, path: str) -> bool:
        """Whether a finding stands where the waiver looks; `path` is that of the waiver's file."""
        if self.by == "settings":
            return self.question in ("", finding.question)
        if finding.path != path:
            return False
        return self.lines is None or any(first <= finding.location.line <= last for first, last in self.lines)

    def is_over(self, as_of: date) -> bool:
        """Whether its last day has passed."""
        return self.until is not None and as_of > self.until


def notes(sources: Iterable[tuple[str, Source]]) -> list[Note]:
    """The waivers that stand in the files of a plan, in their order."""
    found: list[Note] = []
    for file, source in sources:
        if SIGN in source.source.text:
            read = _yaml_notes if isinstance(source, YamlSource) else _markdown_notes
            found += read(file, source)  # type: ignore[arg-type]  # each with its own kind
    return found


def judged(note: Note, used: set[str], looked: frozenset[str], covers: bool, as_of: date) -> Waiver:
    """A waiver, and what it is good for.

    Args:
        used: the codes it names of which something is found, now or at a later stage.
        looked: the codes of which that is known.
        covers: whether something is found now.
    """
    is_over = note.is_over(as_of)
    idle = []
    if note.unclear:
        idle.append(Idle(note.unclear, "unclear", note.location))
    for name in note.names:
        where = _spot(note, name)
        if not name.code:
            idle.append(Idle(name.text, "unknown", where, near(name.text)))
        elif not waivable(name.code):
            idle.append(Idle(name.text, "never", where))
        elif not is_over and name.code in looked and name.code not in used:
            idle.append(Idle(name.text, "idle", where, span=_without(note, name, used, looked)))
    return Waiver(
        place=Place(note.file),
        location=note.location,
        rules=tuple(name.code or name.text for name in note.names),
        reason=note.reason if not note.unclear else "-",
        until=note.until,
        is_over=is_over and bool(note.names),
        idle=tuple(idle),
        covers=covers,
    )


def waivable(code: str) -> bool:
    """Whether findings of a rule can be waived at all: what can't be read, and waivers, can't."""
    return code != UNREADABLE and not RULES[code].judges_waivers


def _spot(note: Note, name: Name) -> Location:
    return note.source.location(name.begin, len(name.text)) if note.source is not None else note.location


def _without(note: Note, name: Name, used: set[str], looked: frozenset[str]) -> tuple[int, int] | None:
    """What to take out so that a name is gone: the name, or the whole comment with the last of them."""
    others = [other for other in note.names if other is not name]
    if all(other.code in looked and waivable(other.code) and other.code not in used for other in others):
        return note.span
    if note.source is None:
        return None
    text, begin, end = note.source.text, name.begin, name.begin + len(name.text)
    if name is note.names[0]:
        behind = re.compile(r"[\s,;]*").match(text, end)
        return begin, (behind.end() if behind else end) - begin
    before = len(text[:begin].rstrip(" \t\r\n,;"))
    return before, end - before


# ── Reading ─────────────────────────────────────────────────────────────────────────────────────────


def _note(file: str, source: SourceText, span: tuple[int, int], begin: int, body: str) -> Note | None:
    """The waiver that a comment is; None if it is none. `begin` is where its body begins."""
    match = _BODY.match(body)
    if match is None:
        return None
    word, (start, length) = match["word"].casefold(), span
    location = source.location(begin, len(body.rstrip()))
    names = tuple(
        Name(name.group(), code_of(name.group()), begin + match.start("names") + name.start())
        for name in _NAME.finditer(match["names"] or "")
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
    return " ".join(text.split()).strip(" –—:;,.-"), until, True


def _is_for_file(body: str) -> bool:
    return body[len(SIGN) :].strip().casefold().startswith("ignore-file")


def _with_lines(note: Note, body: str, lines: Lines) -> Note:
    return note if note.unclear or _is_for_file(body) else replace(note, lines=lines)


# ── YAML ────────────────────────────────────────────────────────────────────────────────────────────


def _yaml_notes(file: str, source: YamlSource) -> Iterator[Note]:
    text = source.source.text
    texts = sorted(_scalars(source, text))
    begins = [begin for begin, _, _ in texts]
    for match in _YAML.finditer(text):
        begin = match.start()
        position = bisect_right(begins, begin) - 1
        if position >= 0 and texts[position][1] <= begin < texts[position][2]:
            continue  # words of a text
        line = source.source.location(begin).line
        is_alone = source.source.line(line).lstrip().startswith("#")
        target = _next_line(source.source, line) if is_alone else line
        span = _removal(text, begin, begin + len(match.group().rstrip()), is_alone)
        note = _note(file, source.source, span, match.start("body"), match["body"])
        if note is not None:
            yield _with_lines(note, match["body"], _lines(source.source, texts, target))


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


def _next_line(source: SourceText, line: int) -> int:
    """The next line that holds more than a comment; 0 if there is none."""
    last = source.location(len(source.text)).line
    for number in range(line + 1, last + 1):
        written = source.line(number).strip()
        if written and not written.startswith("#"):
            return number
    return 0


def _lines(source: SourceText, texts: list[tuple[int, int, int]], target: int) -> Lines:
    """The line, and all lines of texts that go on from there: no comment can stand within them."""
    first, last = target, target
    begin, end = source.offset(target) if target else 0, source.offset(target + 1) if target else 0
    for start, _, stop in texts:
        if start < end and stop > begin:
            stop = start + len(source.text[start:stop].rstrip())
            first = min(first, source.location(start).line)
            last = max(last, source.location(stop).line)
    return ((first, last),) if target else ()


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
    text = source.source.text
    for match in _MARKDOWN.finditer(text):
        body = match["body"]
        if body is None or not body.startswith(SIGN) or _is_indented_code(text, match.start()):
            continue
        line = source.source.location(match.start()).line
        last = source.source.location(match.end()).line
        end = source.source.offset(last + 1)
        around = text[source.source.offset(line) : match.start()] + text[match.end() : end]
        is_alone = not re.sub(r"<!--.*?-->", "", around, flags=re.DOTALL).strip()
        span = _removal(text, match.start(), match.end(), is_alone)
        note = _note(file, source.source, span, match.start("body"), body)
        if note is not None:
            found = _below(source, last + 1) if is_alone else _beside(source, line, last)
            yield _with_lines(note, body, found)


def _beside(source: MarkdownSource, line: int, last: int) -> Lines:
    return _answer(source, line) or ((line, last),)


def _below(source: MarkdownSource, line: int) -> Lines:
    """What stands below a comment: a whole answer, or the lines up to the next paragraph or item."""
    text = _without_comments(source.source.text)
    lines = SourceText(text)
    end = lines.location(len(text)).line
    while line <= end and not lines.line(line).strip():
        line += 1
    if line > end:
        return ()
    if answer := _answer(source, line):
        return answer
    last = line
    while last < end and not _BLOCK_STARTS.match(lines.line(last + 1)):
        last += 1
    return ((line, last),)


def _answer(source: MarkdownSource, line: int) -> Lines:
    """All that stands under the heading on a line, down to the next one as high; () without a heading."""
    offset = source.source.offset(line)
    for position, heading in enumerate(source.headings):
        if heading.begin == offset:
            others = source.headings[position + 1 :]
            end = next((o.begin for o in others if o.level <= heading.level), len(source.source.text))
            last = source.source.location(max(end - 1, offset)).line
            return ((line, last),)
    return ()


def _without_comments(text: str) -> str:
    """The text with comments blank; every line stays where it is."""
    return re.sub(r"<!--.*?-->", lambda match: re.sub(r"[^\r\n]", " ", match.group()), text, flags=re.DOTALL)


def _is_indented_code(text: str, begin: int) -> bool:
    """Whether a comment behind four spaces is code; only the Markdown parser can tell."""
    line = max(text.rfind("\n", 0, begin), text.rfind("\r", 0, begin)) + 1
    indent = text[line:begin]
    if indent.strip() or ("\t" not in indent and len(indent) < 4):
        return False
    from markdown_it import MarkdownIt

    number = SourceText(text).location(begin).line - 1
    tokens = MarkdownIt("commonmark").disable("inline").parse(text)
    return any(t.type == "code_block" and t.map and t.map[0] <= number < t.map[1] for t in tokens)
