"""Arguments in, text and exit codes out. The only part that prints, prompts or reads the clock."""

from __future__ import annotations

import gc
import os
import sys


def run() -> int:
    """Run the command line; the exit code: 0 well, 1 findings, 2 could not run."""
    for stream in (sys.stdout, sys.stderr):
        # Reports are UTF-8 wherever they go; a file name in another encoding is no reason to stop.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    # What else is installed has no part in how plans are read, and looking for it takes time at every start.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # What is imported stays, and most runs end soon: looking for dead parts again and again is wasted time.
    gc.set_threshold(100_000, 10, 10)
    from udtplan.cli.app import app

    gc.freeze()
    try:
        app()
    finally:
        # Nor is what a run made looked through once more before the process ends.
        gc.freeze()
    return 0
