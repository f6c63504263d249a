"""Arguments in, text and exit codes out. The only part that prints, prompts or reads the clock."""

from __future__ import annotations

import gc
import sys


def run() -> int:
    """Run the command line; the exit code: 0 well, 1 findings, 2 could not run."""
    for stream in (sys.stdout, sys.stderr):
        # Reports are UTF-8 wherever they go; a file name in another encoding is no reason to stop.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    from udtplan.cli.app import app

    # A run is short and makes many small parts that live on: looking for dead ones is wasted time.
    gc.set_threshold(100_000, 50, 100)

    app()
    return 0
