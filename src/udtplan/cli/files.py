"""Writing files, and saying what is wrong where that fails."""

from __future__ import annotations

from pathlib import Path

from udtplan.errors import UserError


def write_file(path: Path, content: bytes, remedy: str = "Check who may write there.") -> None:
    """Write a file, with the folders it lies in. Bytes: line endings stay what they are on every system.

    Raises:
        UserError: it can't be written.
    """
    # The system would only say that a file exists.
    if file := next((folder for folder in path.parents if folder.is_file()), None):
        raise UserError(f"{path} can't be written: {file} is a file, and no folder.", remedy)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise UserError(f"{path} can't be written: {error.strerror}.", remedy) from None
