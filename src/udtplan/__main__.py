"""Start of the program. Imports nothing before it is known what for."""

from __future__ import annotations

import sys


def main() -> None:
    """Run `udtplan` with the arguments of the command line."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from udtplan import __version__

        sys.stdout.write(f"udtplan {__version__}\n")
        return
    from udtplan.cli import run

    sys.exit(run())


if __name__ == "__main__":
    main()
