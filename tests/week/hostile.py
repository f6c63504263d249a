"""What a stranger writes into plans, so that it does something in what is made of them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.week.edits import below, edit

WORDS = (
    "[klick](https://evil.example/a) ![i](https://evil.example/p.png) <https://evil.example/b> "
    "www.evil.example https://evil.example/c <img src=x onerror=alert(1)> <script>alert(1)</script> "
    "</details> <!-- hidden --> @octocat "
    "#1 !1 GH-1 evil/repo#1 deadbeefcafe :tada: $\\href{x}{y}$ | cell | `code` ```"
)
"""Markdown, HTML, mentions, references and what else becomes something on a page."""
COMMANDS = (
    "::error file=a,line=1::forged",
    "::add-mask::a",
    "::stop-commands::x",
    "##[error]forged",
    "%0A::warning::forged",
    "%0D%0A::warning::forged",
    "section_start:1:forged",
)
"""What runners obey when it begins a line."""
CONTROL = (
    "\x1b[31m\x1b]8;;https://evil.example\x07 \u202e\u2066 \u2028::error::forged \x85::error::forged "
    "\x1b[0Ksection_start:1:forged[collapsed=true]\r\x1b[0K \ufffe"
)
"""What terminals and the logs of GitLab obey, and what begins a line for some."""
FOLDER = "a %0A::error::b [x](y) @octocat"
COMMAND_FOLDER = "::add-mask::a ##[error]b"


def make_hostile(root: Path) -> None:
    """Hostile names, answers, headings, ids, dates and folders, in a plan that was fine and in a new one."""
    every = "".join(f"    {line}\n" for line in (WORDS, *COMMANDS))
    quoted = json.dumps(WORDS)
    edit(
        root,
        "aubrelle/plan.yaml",
        ("  name: Aubrelle\n", f"  name: {quoted}\n"),
        ("questions_for_peers:\n", f"questions_for_peers:\n  - text: |\n{every}"),
        ("kind: internal, role: porte", f"note: {quoted}, kindd: {quoted}, kind: internal, role: porte"),
        ("personal_data: none, refresh: mensuel", f"personal_data: {quoted}, refresh: mensuel"),
        ("budget: environ 96 M€ par an (2025)", f"budget: {quoted}"),
    )
    edit(
        root,
        "aubrelle/5-roadmap.yaml",
        ("  - id: pose\n", f"  - id: {quoted}\n"),
        ("timeline: 2e semestre 2028", f"timeline: {json.dumps(COMMANDS[0])}"),
        ("title: Choisir et planter", f"title: {quoted}"),
        ("    owner: universite\n", f"    owner: {json.dumps(COMMANDS[1])}\n"),
        ("phase: startup", f"phase: {json.dumps(COMMANDS[2])}"),
    )
    lines = "\n\n".join((WORDS, *COMMANDS, CONTROL, f"{WORDS} TBD {WORDS}"))
    below(root, "aubrelle/3-objectives.md", "## c. Public cible", f"{lines}\n\n## {WORDS}\n\n{lines}")
    for name in (FOLDER, COMMAND_FOLDER):
        (root / name).mkdir()
        (root / name / "plan.yaml").write_text(f"city: {{name: {quoted}}}\n{quoted}: 1\n", "utf-8")
