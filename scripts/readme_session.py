"""The terminal sessions of README.md, really run.

In a block ```` ```console ```` each line that begins with `$ ` is a command; what it prints is put below
it. All blocks share one folder, which is empty at first.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)


def refreshed(text: str, environment: dict[str, str]) -> str:
    """The text of a README with the output of every command as it is today."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "bin").mkdir()
        program = home / "bin" / "udtplan"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m udtplan "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        (home / "plans").mkdir()
        settings = {**os.environ, **environment, "PATH": f"{home / 'bin'}:{os.environ['PATH']}"}
        return _BLOCK.sub(lambda block: _run(block.group(), home / "plans", settings), text)


def _run(block: str, folder: Path, environment: dict[str, str]) -> str:
    lines = []
    for line in block.splitlines():
        if not line.startswith("$ "):
            continue
        ran = subprocess.run(
            ["bash", "-c", line[2:]],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        printed = "\n".join(part.rstrip() for part in ran.stdout.splitlines())
        lines += [line, *([printed] if printed else [])]
    return "\n".join(lines) + "\n"
