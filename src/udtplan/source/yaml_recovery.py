"""When a YAML file has an error: read the parts that have none.

A block is cut at its keys or at its dashes and each part is parsed by itself, the broken ones cut
again. So a wrong line costs no more than itself, and several wrong lines are all reported. Keys that
stand in what could not be read are named: nobody may call them missing.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from udtplan.findings import Fault
from udtplan.source.text import SourceText
from udtplan.source.yaml_faults import explain, explain_stray
from udtplan.source.yaml_loader import STRING, compose, mark, moved

BROKEN_TAG = "!broken"
MAX_ERRORS = 30
_MAX_CUTS = 6

_LINE_BEGIN = r"(?:\A|(?<=[\r\n]))"
_ENTRY = re.compile(
    _LINE_BEGIN + r"(?P<indent> *)"
    r"(?:(?P<dash>-)(?=[ \t\r\n]|\Z)"
    r"|(?P<key>\"[^\"\r\n]*\"|'[^'\r\n]*'|(?:-(?=[^\s:])|[^\s#\-?%\[\]{}>|&*!'\"`@,:])[^\r\n:#]*)"
    r":(?=[ \t\r\n]|\Z))"
)
_MARKER = re.compile(_LINE_BEGIN + r"(?:---|\.\.\.(?=\s+[^\s#]))(?=[ \t\r\n]|\Z)")
_HEAD = re.compile(r"%[^\r\n]*|---(?=\s|\Z)|#[^\r\n]*")
_NO_PLAIN_TEXT = frozenset("[]{}\"'|>#")


class Recovery:
    """A broken file, read part by part.

    Attributes:
        root: the good parts as nodes, what is broken with the tag BROKEN_TAG; None where nothing is good.
        faults: what is wrong.
        broken: the top-level keys below which something is; "" where that is not known.
        swallowed: other keys that stand in the broken parts; one of them may be meant for the top.
    """

    def __init__(self, source: SourceText, text: str, error: Exception) -> None:
        self.source = source
        self.faults: list[Fault] = []
        self.broken: set[str] = set()
        self.swallowed: set[str] = set()
        self.root: Any = None
        entries = _entries(text, outermost=True)
        if not entries:
            self.faults.append(explain(error, source))
            self.broken.add("")
            return
        if entries[0]["key"]:
            text = self._one_document(text, entries[0].end())
        self.root = self._block(text, entries, 0, error, 0)
        if not self.faults:
            self.faults.append(explain(error, source))
            self.broken.add("")

    def _one_document(self, text: str, begin: int) -> str:
        """The text with spaces in place of the lines that begin another document."""
        for match in list(_MARKER.finditer(text, begin))[:MAX_ERRORS]:
            wrong = yaml.composer.ComposerError(None, None, "expected a single document", mark(match.start()))
            self.faults.append(explain(wrong, self.source))
            self.broken.add("")
            text = f"{text[: match.start()]}   {text[match.end() :]}"
        return text

    def _block(
        self, text: str, entries: list[re.Match[str]], base: int, wrong: Exception | None, depth: int
    ) -> Any:
        """The entries of a block that has an error; `base` is where its text begins in the file."""
        before = _HEAD.sub(lambda match: " " * len(match.group()), text[: entries[0].start()])
        if before.strip():
            self._stray(before, base, depth)
        end = _end(text, entries[0]) if depth else len(text)
        text, lost, entries = text[:end], text[end:], [entry for entry in entries if entry.start() < end]
        if self.faults or entries[0].start() or lost:
            wrong = None  # of other words, or of another beginning
        bounds = [*(entry.start() for entry in entries), len(text)]

        def read(low: int, high: int, wrong: Exception | None = None) -> list[Any]:
            """The entries from `low` to `high`: at once if they are good, else by halves."""
            if len(self.faults) >= MAX_ERRORS:
                self._lose(text[bounds[low] : bounds[high]])
                return [pair(entry, _broken(base + entry.start())) for entry in entries[low:high]]
            part, begin = text[bounds[low] : bounds[high]], base + bounds[low]
            if wrong is None:
                try:
                    return list(moved(compose(part), begin).value)
                except (yaml.YAMLError, RecursionError) as error:
                    wrong = error
            if high - low > 1:
                middle = (low + high) // 2
                return read(low, middle) + read(middle, high)
            return [pair(entries[low], self._broken_value(part, entries[low], begin, wrong, depth))]

        def pair(entry: re.Match[str], value: Any) -> Any:
            if entry["dash"]:
                return value
            if depth == 0:
                self.broken.add(_name(entry))
            begin = base + entry.start("key")
            return yaml.ScalarNode(STRING, _name(entry), mark(begin), mark(begin + len(entry["key"]))), value

        kind, tag = (yaml.SequenceNode, "seq") if entries[0]["dash"] else (yaml.MappingNode, "map")
        begin, stop = mark(base + entries[0].end("indent")), mark(base + len(text))
        found = kind(f"tag:yaml.org,2002:{tag}", read(0, len(entries), wrong), begin, stop)
        if lost:
            self.faults.append(explain(_misfit(base + end + len(lost) - len(lost.lstrip())), self.source))
            self._lose(lost)
        return found

    def _stray(self, text: str, base: int, depth: int) -> None:
        """Note what stands before the first key of a block: deeper keys, or words that are no key."""
        words = text.strip()
        begin = text.find(words)
        keys = {_name(entry) for entry in _ENTRY.finditer(text) if entry["key"]}
        if keys:
            try:
                compose(text)
                wrong: Exception = _misfit(begin)
            except (yaml.YAMLError, RecursionError) as error:
                wrong = error
            self.faults.append(explain(wrong, self.source, base))
        else:
            self.faults.append(explain_stray(words, self.source, base + begin))
        if depth == 0:
            self.broken |= keys or {""}

    def _lose(self, text: str) -> None:
        """Note the keys in a text that could not be read."""
        self.swallowed |= {_name(entry) for entry in _ENTRY.finditer(text) if entry["key"]}

    def _broken_value(self, text: str, entry: re.Match[str], base: int, error: Exception, depth: int) -> Any:
        """What can be read of the value of a broken key or item: its own good parts, or its words."""
        head = entry.end() - entry.start()
        own = re.compile(r"[^\r\n]*").match(text, head)
        assert own is not None  # it may be empty
        words = own.group().strip()
        if depth < _MAX_CUTS and (entry["dash"] or not words or words[0] == "#"):
            below = " " * head + text[head:]
            if entries := _entries(below):
                return self._block(below, entries, base, error, depth + 1)
        fault = explain(error, self.source, base)
        self.faults.append(fault)
        self._lose(text[own.end() :])
        self.swallowed |= {_name(entry)} if depth and entry["key"] else set()
        if entry["dash"] or not words or words[0] in _NO_PLAIN_TEXT or words.startswith("- "):
            return _broken(base)
        # What is wrong with `goal: a: b` is the missing quotes; the words are plain.
        begin, end = base + text.find(words, head), base + own.end()
        if fault.location.line == self.source.location(begin).line:
            words = " ".join(_indented(text, len(entry["indent"]))[head:].split())
        return yaml.ScalarNode(STRING, words, mark(begin), mark(end))


def _entries(text: str, *, outermost: bool = False) -> list[re.Match[str]]:
    """Where the keys, or the dashes, of the first block of a text are; or the keys furthest to the left."""
    first = _ENTRY.search(text)
    if first is None:
        return []
    if outermost and first["key"]:
        first = min(
            (entry for entry in _ENTRY.finditer(text) if entry["key"]), key=lambda e: len(e["indent"])
        )
    return [
        match
        for match in _ENTRY.finditer(text, first.start())
        if match["indent"] == first["indent"] and bool(match["dash"]) == bool(first["dash"])
    ]


def _end(text: str, first: re.Match[str]) -> int:
    """Where a block ends that is not the outermost: at a key further to the left, or beside dashes."""
    room = len(first["indent"]) + bool(first["dash"])
    behind = _ENTRY.finditer(text, first.end())
    return next((e.start() for e in behind if e["key"] and len(e["indent"]) < room), len(text))


def _misfit(offset: int) -> Exception:
    """What the parser would say of a key that fits no block."""
    return yaml.parser.ParserError("while parsing a block", None, "did not find expected key", mark(offset))


def _name(entry: re.Match[str]) -> str:
    return entry["key"].strip().strip("\"'")


def _indented(text: str, indent: int) -> str:
    """The first line of a text and those behind it that are indented deeper than `indent`."""
    lines = text.splitlines(keepends=True)
    deeper = len(lines)
    for number, line in enumerate(lines[1:], 1):
        if line.strip() and len(line) - len(line.lstrip(" ")) <= indent:
            deeper = number
            break
    return "".join(lines[:deeper])


def _broken(offset: int) -> Any:
    return yaml.ScalarNode(BROKEN_TAG, "", mark(offset), mark(offset))
