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
from udtplan.report.manual import FAMILIES, Example, Manual, manual

if TYPE_CHECKING:
    from udtplan.rules import Rule

_WIDEST = 100
_LABEL = 12
_COLOURS = {"error": "31;1", "warning": "33;1", "info": "36"}
_GUESSES = {True: "sometimes; then the finding says so, and is never an error", False: "never"}
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
    yield from _fact("guesses", _GUESSES[page.guesses], look, width)
    yield from _fact("family", f"{rule.code[0]}, {page.family}", look, width)
    yield from _fact("asked for in", rule.source, look, width)
    for title, colour, examples in (("Bad", "31;1", page.bad), ("Good", "32;1", page.good)):
        for number, example in enumerate(examples):
            yield ""
            yield (
                f"{look.paint(title, colour)}, in {example.file}:"
                if number == 0
                else f"and in {example.file}:"
            )
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
        yield "in YAML, there or above", f"# udtplan: ignore[{code}] reason"
        yield "in Markdown, there or above", f"<!-- udtplan: ignore[{code}] reason -->"
        yield "udtplan.toml, for a plan", "[[waivers]] with rule, plan and reason"
    if page.can_be_left_out:
        yield "udtplan.toml, for all plans", f'ignore = ["{code}"] below [lint]'
        yield "once", f"udtplan check --ignore {code}"
    else:
        yield "never", "what can't be read can't be checked"


# ── Markdown ────────────────────────────────────────────────────────────────────────────────────────


def markdown_page(rules: Sequence[Rule], _look: Look) -> str:
    """Everything about some rules, a section each."""
    return "\n\n".join("\n".join(_section(manual(rule), 2)) for rule in rules)


def rules_document(rules: Sequence[Rule]) -> str:
    """The manual of all rules: how to read and silence them, contents by family, a section each."""
    lines = [
        "# The rules",
        "",
        f"What `udtplan check` looks for: {len(rules)} rules in families. The same text is shown by "
        "`udtplan explain CODE`.",
        "",
        "- A rule looks **from a stage on**: before it, it is silent. Some weigh more at a later stage.",
        "- An **error** is what the stage requires, a **warning** what would make the plan better, and "
        "**info** is a note: something to look at.",
        "- A rule that **may guess** says so in each finding that is a guess; such a finding is never an "
        "error. `udtplan check --certain` leaves them out.",
        "- A code and a name mean the same rule for ever. Both are accepted everywhere.",
        "",
        "A finding that is all right is waived with a reason, in the file or in `udtplan.toml`:",
        "",
        "```yaml",
        "timeline: Winter 2025  # udtplan: ignore[T003] the council's own words",
        "```",
        "",
        "```markdown",
        "<!-- udtplan: ignore[W001] decided in May -->",
        "```",
        "",
        "```toml",
        "[[waivers]]",
        'rule = "T003"',
        'plan = "kalamata"',
        'reason = "the council\'s own words"',
        "until = 2026-12-31        # may be left out",
        "",
        "[lint]",
        'ignore = ["W005"]         # for every plan, without a reason',
        "```",
        "",
        "## Contents",
    ]
    families = [
        (FAMILIES[letter], list(group)) for letter, group in groupby(rules, lambda rule: rule.code[0])
    ]
    for family, group in families:
        lines += ["", f"**[{family}](#{_anchor(f'{group[0].code[0]} {family}')})**", ""]
        lines += _table(group, link=True)
    for family, group in families:
        lines += ["", f"## {group[0].code[0]} {family}"]
        for rule in group:
            lines += ["", *_section(manual(rule), 3)]
    return "\n".join(lines)


def _anchor(heading: str) -> str:
    """The name that GitHub and GitLab give a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def _section(page: Manual, level: int) -> Iterator[str]:
    rule = page.rule
    yield f'<a id="{rule.code.lower()}"></a>'
    yield ""
    yield f"{'#' * level} {rule.code} {rule.name}"
    yield ""
    yield f"**{rule.summary}**"
    yield ""
    yield from body(page)


def body(page: Manual) -> Iterator[str]:
    """What is said of a rule below its name and summary."""
    rule = page.rule
    for paragraph in page.why:
        yield from textwrap.wrap(paragraph, 110, break_long_words=False, break_on_hyphens=False)
        yield ""
    yield f"- Severity: {page.weight}"
    yield f"- Guesses: {_GUESSES[page.guesses]}"
    yield f"- Asked for in: {rule.source}"
    yield f"- To leave it out: {_in_short(page)}"
    for title, examples in (("Bad", page.bad), ("Good", page.good)):
        for example in examples:
            yield from ("", f"{title}, in `{example.file}`:", "", f"```{example.language}")
            for number, line in enumerate(example.lines):
                yield line + _mark(example, number)
            yield "```"


def _mark(example: Example, number: int) -> str:
    if number not in example.marked:
        return ""
    begin, end = ("<!--", " -->") if example.language == "markdown" else ("#", "")
    return f"  {begin} ← {example.marked[number]}{end}"


def _in_short(page: Manual) -> str:
    code = page.rule.code
    everywhere = f'`ignore = ["{code}"]` below `[lint]` in `udtplan.toml`'
    if not page.can_be_left_out:
        return "never; what can't be read can't be checked"
    if not page.can_be_waived:
        return f"{everywhere}. A waiver has no effect on it."
    return f"`udtplan: ignore[{code}] reason` in a comment, or {everywhere}"


# ── Lists ───────────────────────────────────────────────────────────────────────────────────────────


def list_table(rules: Sequence[Rule], look: Look) -> str:
    """Code, name, severity, first stage and one line for each rule, family by family."""
    width = max(60, min(look.width, 160))
    names = max(len(rule.name) for rule in rules)
    severities = max(len(_brief(rule)) for rule in rules)
    lines: list[str] = []
    for letter, group in groupby(rules, lambda rule: rule.code[0]):
        lines += [""] if lines else []
        lines.append(look.paint(f"{FAMILIES[letter]} ({letter})", "1"))
        for rule in group:
            brief = look.paint(padded(_brief(rule), severities), _COLOURS[str(rule.severity)])
            head = f"{rule.code}  {padded(rule.name, names)}  {brief}  from {rule.since}"
            lines.append(head)
            lines += [f"      {line}" for line in _wrapped(rule.summary, width - 6)]
    return "\n".join(lines)


def _brief(rule: Rule) -> str:
    return "→".join([str(rule.severity), *map(str, rule.hardens.values())])


def list_markdown(rules: Sequence[Rule], _look: Look) -> str:
    """A table of rules."""
    return "\n".join(_table(rules, link=False))


def _table(rules: Sequence[Rule], *, link: bool) -> Iterator[str]:
    yield "| Rule | Severity | From | Finds |"
    yield "|---|---|---|---|"
    for rule in rules:
        name = f"{rule.code} {rule.name}"
        shown = f"[{name}](#{rule.code.lower()})" if link else name
        summary = rule.summary.replace("|", "\\|")
        yield f"| {shown} | {_brief(rule)} | {rule.since} | {summary} |"


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
