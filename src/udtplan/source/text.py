"""Bytes to text: encodings, sizes, and where a line begins."""

from __future__ import annotations

import re
import stat
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from udtplan.findings import Fault, Location

MAX_BYTES = 1024 * 1024

_BREAK = re.compile(r"\r\n?|\n")
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_MARK = "\ufeff"


@dataclass(frozen=True)
class SourceText:
    """The text of a file, line endings as written.

    Attributes:
        mark: the byte order mark before the text, or "".
    """

    text: str
    mark: str = ""

    @cached_property
    def _breaks(self) -> list[tuple[int, int]]:
        return [match.span() for match in _BREAK.finditer(self.text)]

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(end for _, end in self._breaks)]

    def location(self, offset: int, length: int = 0) -> Location:
        """Line and column (from 1) of the character at `offset`; `length` is cut at the line's end."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self._starts, offset)
        room = self._end(line) - offset
        return Location(line, offset - self._starts[line - 1] + 1, max(0, min(length, room)))

    def line(self, number: int) -> str:
        """The line `number` (from 1) without its line break; "" beyond the end."""
        if not 1 <= number <= len(self._starts):
            return ""
        return self.text[self._starts[number - 1] : self._end(number)]

    def offset(self, line: int) -> int:
        """Where the line of that number begins; the end of the text behind the last."""
        return self._starts[line - 1] if line <= len(self._starts) else len(self.text)

    def _end(self, line: int) -> int:
        return self._breaks[line - 1][0] if line <= len(self._breaks) else len(self.text)

    def find(self, phrase: str, begin: int, end: int) -> int:
        """The offset of `phrase` between two offsets, any white space for white space; -1 if absent."""
        pattern = r"\s+".join(re.escape(word) for word in phrase.split())
        match = re.compile(pattern).search(self.text, begin, end) if pattern else None
        return match.start() if match else -1


def read_file(path: Path) -> SourceText | Fault:
    """The text of `path`, or why it can't be read. Never raises for what a person may have saved."""
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            return _whole("This is a folder; a file is expected here.", "Rename the folder, or move it away.")
        if not stat.S_ISREG(about.st_mode):
            return _whole(
                "This is not a file that holds text.", "Move it away and write a file in its place."
            )
        if about.st_size > MAX_BYTES:
            return _whole(
                f"The file holds {about.st_size / 1e6:.1f} MB; a file of a plan may hold 1 MB.",
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
        whole = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").lstrip(_MARK)
        spot = SourceText(before).location(len(before))
        return Fault(
            Location(spot.line, spot.column, 1),
            f"This character is not UTF-8 (byte 0x{content[error.start]:02X}); "
            "the file was probably saved as Latin-1 or Windows-1252.",
            "Save it again with the encoding UTF-8.",
        )
    text = whole.lstrip(_MARK)
    source = SourceText(text, whole[: len(whole) - len(text)])
    if (zero := text.find("\0")) >= 0:
        return Fault(
            source.location(zero, 1),
            "The file holds a NUL character: it is not text, or it was damaged.",
            "Open it in an editor and remove the character, or take the last good version.",
        )
    return source


def _whole(message: str, hint: str) -> Fault:
    return Fault(Location(), message, hint)
