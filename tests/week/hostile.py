"""What a stranger writes into a plan, so that it does something in what is made of it."""

from __future__ import annotations

from pathlib import Path

# Markdown, HTML, references, mentions and commands of the platforms; each with the word by which to find it.
WORDS = (
    "[klick](https://evil.example/a) ![i](https://evil.example/p.png) <https://evil.example/b> www.evil.example "
    "https://evil.example/c <img src=x onerror=alert(1)> <script>alert(1)</script> <!-- hidden --> "
    "@octocat #1 !1 GH-1 evil/repo#1 deadbeefcafe :tada: $\\href{x}{y}$ | cell | `code` ```"
)
COMMANDS = (
    "::error file=a,line=1::forged",
    "::add-mask::a",
    "::stop-commands::x",
    "##[error]forged",
    "##vso[task.complete]",
    "%0A::warning::forged",
)
CONTROL = "\x1b[31m\x1b]8;;https://evil.example\x07 \u202e \u2028::error::forged"


def make_hostile(root: Path) -> None:
    """Names, answers, dates, owners and headings, all hostile; a plan of its own with a hostile folder."""
    city = root / "castelvento"
    plan = city / "plan.yaml"
    said = "".join(
        f"    {line}\n" for line in (WORDS, *COMMANDS, CONTROL.replace("\x07", "").replace("\x1b", ""))
    )
    text = plan.read_text("utf-8")
    text = text.replace("  name: Castelvento\n", f"  name: {_quoted(WORDS[:120])}\n")
    text = text.replace("questions_for_peers: []\n", f"questions_for_peers:\n  - text: |\n{said}")
    text = text.replace('role: "regola', f'note: {_quoted(WORDS)}, kindd: {_quoted(WORDS)}, role: "regola')
    plan.write_text(text, "utf-8")
    answers = city / "3-objectives.md"
    lines = "\n\n".join(COMMANDS)
    answers.write_text(
        answers.read_text("utf-8").replace(
            "## c. Destinatari\n",
            f"## {WORDS}\n\n{lines}\n\n{CONTROL}\n\n## c. Destinatari\n\n{WORDS} TBD {WORDS}\n",
        ),
        "utf-8",
    )
    (city / "5-roadmap.yaml").write_text(
        "actions:\n"
        f"  - id: {_quoted(WORDS[:60])}\n    title: {_quoted(WORDS)}\n    timeline: {_quoted(COMMANDS[0])}\n"
        f"    owner: {_quoted(COMMANDS[1])}\n    phase: {_quoted(COMMANDS[2])}\n    steps: [{_quoted(WORDS)}]\n",
        "utf-8",
    )
    stranger = root / "a %0A::error::b [x](y) @octocat"
    stranger.mkdir()
    (stranger / "plan.yaml").write_text(f"city: {{name: {_quoted(WORDS)}}}\n{_quoted(WORDS)}: 1\n", "utf-8")


def _quoted(words: str) -> str:
    """A text of YAML in double quotes."""
    import json

    return json.dumps(words)
