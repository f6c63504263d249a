"""How many points a picture has, from the first bytes of its file; nothing is decoded."""

from __future__ import annotations

import struct
from collections.abc import Callable

Size = tuple[int, int]

# Markers of a JPEG that begin a frame, and so tell its size.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})


def size_of(media: str, data: bytes) -> Size | None:
    """Width and height; None where the file is not whole, or not of that kind.

    A drawing (SVG) has no points: (0, 0).
    """
    try:
        size = _READERS[media](data)
    except (struct.error, IndexError):
        return None
    return size if media == "image/svg+xml" or (size and min(size) > 0) else None


def _png(data: bytes) -> Size | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR" or b"IEND" not in data[16:]:
        return None
    return struct.unpack(">II", data[16:24])


def _gif(data: bytes) -> Size | None:
    if data[:6] not in (b"GIF87a", b"GIF89a") or b";" not in data[13:]:
        return None
    return struct.unpack("<HH", data[6:10])


def _jpeg(data: bytes) -> Size | None:
    if data[:3] != b"\xff\xd8\xff" or b"\xff\xd9" not in data:
        return None
    at = 2
    while data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        if marker == 0xFF:  # a byte to fill up
            at += 1
        elif marker in _WITHOUT_LENGTH:
            at += 2
        else:
            at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return None


def _webp(data: bytes) -> Size | None:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP" or len(data) < 8 + struct.unpack("<I", data[4:8])[0]:
        return None
    match data[12:16]:
        case b"VP8 ":
            width, height = struct.unpack("<HH", data[26:30])
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L":
            bits = struct.unpack("<I", data[21:25])[0]
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            return _three(data[24:27]) + 1, _three(data[27:30]) + 1
    return None


def _three(data: bytes) -> int:
    low, high = struct.unpack("<HB", data)
    return int(low | high << 16)


def _svg(data: bytes) -> Size | None:
    return (0, 0) if b"<svg" in data[:4096] or b":svg" in data[:4096] else None


_READERS: dict[str, Callable[[bytes], Size | None]] = {
    "image/png": _png,
    "image/gif": _gif,
    "image/jpeg": _jpeg,
    "image/webp": _webp,
    "image/svg+xml": _svg,
}
