"""Rules explained as Markdown: a section each, the whole manual, and the list of them all."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from udtplan.report.look import Look
from udtplan.report.manual import FAMILIES, Example, Manual, brief, manual

if TYPE_CHECKING:
    from udtplan.rules import Rule


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
    yield f"- Guesses: {page.certainty}"
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
        yield f"| {shown} | {brief(rule)} | {rule.since} | {summary} |"
