"""Pictures of a plan: only files inside its folder, of a known kind and of a reasonable size."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

MOST_BYTES = 5 * 1024 * 1024

# Suffix to media type and the bytes a file of that kind begins with; "" where it is text.
_KINDS = {
    ".png": ("image/png", b"\x89PNG\r\n\x1a\n"),
    ".jpg": ("image/jpeg", b"\xff\xd8\xff"),
    ".jpeg": ("image/jpeg", b"\xff\xd8\xff"),
    ".gif": ("image/gif", b"GIF8"),
    ".webp": ("image/webp", b"RIFF"),
    ".svg": ("image/svg+xml", b""),
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to put into a document."""

    name: str
    media: str
    data: bytes

    @property
    def suffix(self) -> str:
        """The kind as a file's suffix: "png"."""
        return Path(self.name).suffix.lower().removeprefix(".")

    @property
    def data_uri(self) -> str:
        """The picture as an address that holds it."""
        return f"data:{self.media};base64,{base64.b64encode(self.data).decode('ascii')}"


def picture(address: str, folder: Path | None) -> Picture | None:
    """The picture under an address relative to the plan's folder; None if it can't or mustn't be shown.

    A path that leaves the folder, by dots or by a symbolic link, leads nowhere.
    """
    if folder is None or not address or "://" in address:
        return None
    try:
        root = folder.resolve()
        path = (root / unquote(address)).resolve()
        media, begin = _KINDS.get(path.suffix.lower(), ("", b""))
        if not media or not path.is_relative_to(root) or not path.is_file():
            return None
        if not 0 < path.stat().st_size <= MOST_BYTES:
            return None
        data = path.read_bytes()
    except (OSError, ValueError):
        return None
    return Picture(path.name, media, data) if data.startswith(begin) else None


def alternative(words: str, address: str) -> str:
    """What stands for a picture to those who don't see it: its words, else the name of its file."""
    return words.strip() or unquote(address).rpartition("/")[2] or address
