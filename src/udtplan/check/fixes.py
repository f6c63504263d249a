"""Fixes as edits of spans: what is not mended keeps every byte."""

from __future__ import annotations

import difflib
import io
import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from udtplan.check.checked import CheckedPlan, Repair
from udtplan.errors import UserError
from udtplan.findings import Fault, Finding, Location, Route
from udtplan.load import Source
from udtplan.load.programme import shown_path
from udtplan.rules import Problem
from udtplan.source.edit import Edit, apply
from udtplan.source.markdown import MarkdownSource, read_markdown
from udtplan.source.text import SourceText, read_file
from udtplan.source.yaml import YamlSource, read_yaml

# What begins, holds or ends like this would be read as something else without quotes.
_NOT_PLAIN = re.compile(r"^[\s\-?:,\[\]{}#&*!|>'\"%@`]|[:#\[\]{},\r\n\t]|\s$|^(?:~|null)?$", re.IGNORECASE)


# ── From a problem to an edit ───────────────────────────────────────────────────────────────────────


def edit_of(problem: Problem, location: Location, source: Source | None) -> Edit | None:
    """The edit that mends a problem; None where it has no fix, or none that is safe in this text."""
    fix = problem.fix
    if fix is None or source is None or not problem.certain:
        return None
    text = source.source
    if fix.span is not None:
        return Edit(*fix.span, fix.text)
    if problem.location is not None:
        begin = text.offset(location.line) + location.column - 1
        return _in_quotes(text, begin, location.length, fix.text)
    if isinstance(source, MarkdownSource):
        return _in_markdown(source, problem.place.route, fix.words, fix.text)
    node = _scalar(source, problem.place.route)
    if node is None:
        return None
    begin, end = node.start_mark.index, node.end_mark.index
    if not fix.words:
        new = _styled(fix.text, node.style)
        return None if new is None or node.style in ("|", ">") else Edit(begin, end - begin, new)
    found = text.find(fix.words, begin, end)
    new = _styled(fix.text, node.style) if found >= 0 else None
    if new is None:
        return None
    length = _length(text, fix.words, found, end)
    return Edit(found, length, new[1:-1] if node.style in ("'", '"') else new)


def _in_markdown(source: MarkdownSource, route: Route, words: str, new: str) -> Edit | None:
    begin, end = source.routes.get(route[:1], (0, len(source.source.text)))
    found = source.source.find(words, begin, end) if words else -1
    if found < 0 or "<!--" in source.source.text[begin:found]:
        return None
    return Edit(found, _length(source.source, words, found, end), new)


def _length(text: SourceText, words: str, begin: int, end: int) -> int:
    """How much of a text the words take: any white space stands for theirs."""
    match = re.compile(r"\s+".join(map(re.escape, words.split()))).match(text.text, begin, end)
    return match.end() - begin if match else 0


def _in_quotes(text: SourceText, begin: int, length: int, new: str) -> Edit | None:
    old = text.text[begin : begin + length]
    style = old[0] if old[:1] in ("'", '"') and old[-1:] == old[:1] and length > 1 else None
    styled = _styled(new, style)
    return Edit(begin, length, styled) if styled is not None else None


def _styled(value: str, style: str | None) -> str | None:
    """A value as YAML, quoted like the one it replaces if that is possible."""
    if "\n" in value or "\r" in value:
        return None
    if style == "'":
        return "'" + value.replace("'", "''") + "'"
    if style == '"' or (not style and _NOT_PLAIN.search(value)):
        return json.dumps(value, ensure_ascii=False)
    return value


def _scalar(source: YamlSource, route: Route) -> Any:
    """The node of the text at the end of a route itself; None where nothing, or no text, stands there."""
    node = source.root
    for key in route:
        if isinstance(node, yaml.MappingNode):
            pairs = [value for name, value in node.value if name.value == str(key)]
            node = pairs[0] if len(pairs) == 1 else None
        elif isinstance(node, yaml.SequenceNode) and isinstance(key, int) and 0 <= key < len(node.value):
            node = node.value[key]
        else:
            return None
    return node if isinstance(node, yaml.ScalarNode) and node.end_mark.index > node.start_mark.index else None


# ── From edits to files ─────────────────────────────────────────────────────────────────────────────


class Mended(NamedTuple):
    """A file with its fixes.

    Attributes:
        path: where it lies.
        shown: its path as shown to people.
        findings: what is mended.
        left: how many fixes have to wait for the next run, because they overlap with one of these.
    """

    path: Path
    shown: str
    before: SourceText
    after: str
    findings: tuple[Finding, ...]
    left: int

    def diff(self) -> str:
        """What changes, as a unified diff that `git apply` and `patch -p1` understand."""
        old, new = (_lines(self.before.mark + text) for text in (self.before.text, self.after))
        found = difflib.unified_diff(old, new, f"a/{self.shown}", f"b/{self.shown}")
        return "".join(
            line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in found
        )

    def write(self) -> None:
        """Write the file; nothing is written if someone else did so meanwhile.

        Raises:
            UserError: it can't be written, or is not as it was.
        """
        now = read_file(self.path)
        if now != self.before:
            raise UserError(f"{self.shown} has changed meanwhile.", "Run it again.")
        try:
            self.path.write_bytes((self.before.mark + self.after).encode("utf-8"))
        except OSError as error:
            raise UserError(
                f"{self.shown} can't be written: {error.strerror}.", "Check who may write there."
            ) from None


def _lines(text: str) -> list[str]:
    return io.StringIO(text, newline="\n").readlines()


def mend(folder: Path, plan: CheckedPlan) -> list[Mended]:
    """The files of a plan with every fix that can be made at once. Nothing is written."""
    files: list[Mended] = []
    for name in dict.fromkeys(repair.file for repair in plan.repairs):
        before = read_file(folder / name)
        if isinstance(before, Fault):
            continue
        repairs = [repair for repair in plan.repairs if repair.file == name]
        after, done = _mended(name, before, repairs)
        if done and after != before.text:
            left = len(repairs) - len(done)
            shown = shown_path(folder / name)
            files.append(Mended(folder / name, shown, before, after, (*done,), left))
    return files


def _mended(name: str, before: SourceText, repairs: Sequence[Repair]) -> tuple[str, list[Finding]]:
    """The text with all fixes that neither overlap nor break something, the first of two wins."""
    edits: list[Edit] = []
    done: list[Finding] = []
    worst = _faults(name, before.text)
    text = before.text
    for repair in sorted(repairs, key=lambda repair: repair.edit):
        edit = repair.edit
        if edit in edits:
            done.append(repair.finding)
            continue
        if edits and edit.offset < edits[-1].offset + max(edits[-1].length, 1):
            continue
        try:
            tried = apply(before.text, [*edits, edit])
        except ValueError:
            continue
        if _faults(name, tried) <= worst:
            text = tried
            edits.append(edit)
            done.append(repair.finding)
    return text, done


def _faults(name: str, text: str) -> int:
    """How much of a text can't be read; a fix must never add to it."""
    source = SourceText(text)
    read = read_markdown(source) if name.endswith(".md") else read_yaml(source)
    return len(read.faults)


def diffs(files: Iterable[Mended]) -> str:
    """What changes in all of them."""
    return "".join(file.diff() for file in files)
