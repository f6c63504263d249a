"""Rules explained: for a terminal, as Markdown and as JSON; and the list of them all."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from udtplan.report.jsontext import json_text
from udtplan.report.look import Look, cells, padded
from udtplan.report.machine import VERSION
from udtplan.report.manual import FAMILIES, Example, Manual, brief, manual
from udtplan.report.pages_markdown import list_markdown, markdown_page

if TYPE_CHECKING:
    from udtplan.rules import Rule

_WIDEST = 100
_LABEL = 12
_COLOURS = {"error": "31;1", "warning": "33;1", "info": "36"}
_GLUE = "\u00a0"
_NO_COMMA = re.compile(r"(?<=[^\s,]) ")
_LISTED = re.compile(r"[\s,]+")


def text_page(rules: Sequence[Rule], look: Look) -> str:
    """Everything about some rules, for a terminal."""
    width = max(40, min(look.width, _WIDEST))
    line = look.paint("─" * width, "2")
    return f"\n\n{line}\n\n".join("\n".join(_text(manual(rule), look, width)) for rule in rules)


def _text(page: Manual, look: Look, width: int) -> Iterator[str]:
    rule = page.rule
    yield look.paint(f"{rule.code} {rule.name}", "1")
    yield from textwrap.wrap(rule.summary, width)
    for paragraph in page.why:
        yield ""
        yield from _wrapped(paragraph, width)
    yield ""
    yield from _fact("severity", page.weight, look, width)
    yield from _fact("guesses", page.certainty, look, width)
    yield from _fact("family", f"{rule.code[0]}, {page.family}", look, width)
    yield from _fact("asked for in", rule.source, look, width)
    for title, colour, examples in (("Bad", "31;1", page.bad), ("Good", "32;1", page.good)):
        for number, example in enumerate(examples):
            yield ""
            yield f"{'and' if number else f'{look.paint(title, colour)},'} in {example.file}:"
            yield from _example(example, look, width)
    yield ""
    yield look.paint("To leave it out", "1") + ":"
    for where, what in _silence(page):
        yield f"  {look.paint(f'{where:<27}', '2')}  {what}"


def _fact(name: str, text: str, look: Look, width: int) -> Iterator[str]:
    first, *rest = _wrapped(text, width - _LABEL - 3)
    yield f"  {look.paint(padded(name, _LABEL), '2')} {first}"
    for line in rest:
        yield f"  {'':{_LABEL}} {line}"


def _example(example: Example, look: Look, width: int) -> Iterator[str]:
    """The lines with a bar beside them, wrapped where the language allows it."""
    bar = look.paint("│", "2")
    for number, line in enumerate(example.lines):
        mark = f"  ← {example.marked[number]}" if number in example.marked else ""
        pieces = _pieces(line, width - 4, is_yaml=example.language == "yaml")
        if mark and cells(pieces[-1] + mark) > width - 4:
            pieces.append("")
        pieces[-1] += look.paint(mark, "31")
        yield from (f"  {bar} {piece}".rstrip() for piece in pieces)


def _pieces(line: str, width: int, *, is_yaml: bool) -> list[str]:
    """A line in pieces that mean the same: in YAML each goes on further in, if possible behind a comma."""
    if cells(line) <= width:
        return [line]
    margin = " " * (len(line) - len(line.lstrip()) + (4 if is_yaml else 0))
    if is_yaml and "{" in line:
        pieces = [piece.replace(_GLUE, " ") for piece in _wrapped(_NO_COMMA.sub(_GLUE, line), width, margin)]
        if all(cells(piece) <= width for piece in pieces):
            return pieces
    return _wrapped(line, width, margin)


def _wrapped(text: str, width: int, margin: str = "") -> list[str]:
    return textwrap.wrap(
        text, width, subsequent_indent=margin, break_long_words=False, break_on_hyphens=False
    )


def _silence(page: Manual) -> Iterator[tuple[str, str]]:
    """Where and how a rule is left out."""
    code = page.rule.code
    if page.can_be_waived:
        yield "in YAML, on or above it", f"# udtplan: ignore[{code}] reason"
        yield "in Markdown, on or above it", f"<!-- udtplan: ignore[{code}] reason -->"
        yield "udtplan.toml, for a plan", "[[waivers]] with rule, plan and reason"
    if page.can_be_left_out:
        yield "udtplan.toml, for all plans", f'ignore = ["{code}"] below [lint]'
        yield "once", f"udtplan check --ignore {code}"
    else:
        yield "never", "what can't be read can't be checked"


# ── Lists ───────────────────────────────────────────────────────────────────────────────────────────


def list_table(rules: Sequence[Rule], look: Look) -> str:
    """Code, name, severity, first stage and one line for each rule, family by family."""
    width = max(60, min(look.width, 160))
    names = max(len(rule.name) for rule in rules)
    severities = max(len(brief(rule)) for rule in rules)
    lines: list[str] = []
    for letter, group in groupby(rules, lambda rule: rule.code[0]):
        lines += [""] if lines else []
        lines.append(look.paint(f"{FAMILIES[letter]} ({letter})", "1"))
        for rule in group:
            weight = look.paint(padded(brief(rule), severities), _COLOURS[str(rule.severity)])
            lines.append(f"{rule.code}  {padded(rule.name, names)}  {weight}  from {rule.since}")
            lines += [f"      {line}" for line in _wrapped(rule.summary, width - 6)]
    return "\n".join(lines)


# ── JSON ────────────────────────────────────────────────────────────────────────────────────────────


def json_page(rules: Sequence[Rule], _look: Look) -> str:
    """Everything about some rules, for programs."""
    return json_text({"version": VERSION, "rules": [_data(manual(rule)) for rule in rules]})


def list_json(rules: Sequence[Rule], _look: Look) -> str:
    """The list of rules, for programs."""
    return json_text({"version": VERSION, "rules": [_head(manual(rule)) for rule in rules]})


def _head(page: Manual) -> dict[str, Any]:
    return {
        "code": page.rule.code,
        "name": page.rule.name,
        "family": page.family,
        "severity": str(page.rule.severity),
        "since": page.rule.since,
        "severities": [{"from": stage, "severity": severity} for stage, severity in page.severities],
        "guesses": page.guesses,
        "can_be_waived": page.can_be_waived,
        "can_be_left_out": page.can_be_left_out,
        "summary": page.rule.summary,
    }


def _data(page: Manual) -> dict[str, Any]:
    return {
        **_head(page),
        "why": "\n\n".join(page.why),
        "source": page.rule.source,
        "bad": [_file(example) for example in page.bad],
        "good": [_file(example) for example in page.good],
    }


def _file(example: Example) -> dict[str, Any]:
    return {
        "file": example.file,
        "language": example.language,
        "text": "\n".join(example.lines) + "\n",
        "found": [
            {"line": number + 1, "code": code}
            for number, codes in example.marked.items()
            for code in _LISTED.split(codes)
        ],
    }


EXPLANATIONS: dict[str, Callable[[Sequence[Rule], Look], str]] = {
    "text": text_page,
    "markdown": markdown_page,
    "json": json_page,
}
LISTS: dict[str, Callable[[Sequence[Rule], Look], str]] = {
    "table": list_table,
    "markdown": list_markdown,
    "json": list_json,
}
