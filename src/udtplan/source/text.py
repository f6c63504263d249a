"""Bytes to text: encodings, sizes, and where a line begins."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from udtplan.findings import Fault, Location

MAX_BYTES = 1024 * 1024

_BREAK = re.compile(r"\r\n?|\n")
_WIDE = {b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}


@dataclass(frozen=True)
class SourceText:
    """The text of a file, line endings as written, without a byte order mark."""

    text: str

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _BREAK.finditer(self.text))]

    def location(self, offset: int, length: int = 0) -> Location:
        """Line and column (from 1) of the character at `offset`; `length` is cut at the line's end."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._starts, offset)
        column = offset - self._starts[line - 1] + 1
        room = len(self.line(line)) - column + 1
        return Location(line, column, max(0, min(length, room)))

    def line(self, number: int) -> str:
        """The line `number` (from 1) without its line break; "" beyond the end."""
        if not 1 <= number <= len(self._starts):
            return ""
        begin = self._starts[number - 1]
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        return self.text[begin:end].rstrip("\r\n")

    def find(self, phrase: str, begin: int, end: int) -> int:
        """The offset of `phrase` between two offsets, any white space for white space; -1 if absent."""
        pattern = r"\s+".join(re.escape(word) for word in phrase.split())
        match = re.compile(pattern).search(self.text, begin, end) if pattern else None
        return match.start() if match else -1


def read_file(path: Path) -> SourceText | Fault:
    """The text of `path`, or why it can't be read. Never raises for what a person may have saved."""
    try:
        if path.is_dir():
            return _whole("This is a folder; a file is expected here.", "Rename the folder, or move it away.")
        size = path.stat().st_size
        if size > MAX_BYTES:
            return _whole(
                f"The file holds {size / 1e6:.0f} MB; a file of a plan may hold 1 MB.",
                "Move pictures and data out of the text, for instance into assets/.",
            )
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or "unknown reason"
        return _whole(f"The file can't be opened: {reason}.", "Check that it exists and may be read.")
    return decode(content)


def decode(content: bytes) -> SourceText | Fault:
    """Text from bytes in UTF-8, with or without a byte order mark."""
    if content[:2] in _WIDE:
        return _whole("The file is saved as UTF-16.", "Save it again with the encoding UTF-8.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", errors="replace")
        spot = SourceText(before).location(len(before))
        return Fault(
            Location(spot.line, spot.column, 1),
            f"This character is not UTF-8 (byte 0x{content[error.start]:02X}); "
            "the file was probably saved as Latin-1 or Windows-1252.",
            "Save it again with the encoding UTF-8.",
        )
    source = SourceText(text)
    if (zero := text.find("\0")) >= 0:
        return Fault(
            source.location(zero, 1),
            "The file holds a NUL character: it is not text, or it was damaged.",
            "Open it in an editor and remove the character, or take the last good version.",
        )
    return source


def _whole(message: str, hint: str) -> Fault:
    return Fault(Location(), message, hint)
