"""A picture without what a camera or a program wrote beside it: place, day, names, remarks.

What is seen stays byte for byte, and so do colour profiles and the way a photo is turned. A file that is not
built as its kind should be comes back unchanged.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable

_ORIENTATION = 0x0112
_EXIF = b"Exif\0\0"


def stripped(media: str, data: bytes) -> bytes:
    """The same picture without camera data, remarks and other words that nobody sees."""
    strip = _STRIPPERS.get(media)
    try:
        return strip(data) if strip else data
    except (struct.error, IndexError, ValueError):
        return data


# ── Photos ─────────────────────────────────────────────────────────────────────────────────────────────

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_APP0, _APP1, _APP2, _APP14, _APP15, _COMMENT = 0xE0, 0xE1, 0xE2, 0xEE, 0xEF, 0xFE
# What changes how the points look; all other parts for programs go.
_SEEN_PARTS = {_APP0: b"JFIF\0", _APP2: b"ICC_PROFILE\0", _APP14: b"Adobe"}
_NEXT_MARKER = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]")


def _jpeg(data: bytes) -> bytes:
    if data[:2] != bytes((0xFF, _START)):
        raise ValueError
    kept, at = [data[:2]], 2
    while True:
        if data[at] != 0xFF:
            raise ValueError
        marker = data[at + 1]
        if marker == 0xFF:  # a byte to fill up
            at += 1
            continue
        if marker == _END:  # behind it, phones put films and more pictures
            return b"".join([*kept, data[at : at + 2]])
        stop = at + 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
        body = data[at + 4 : stop]
        if marker == _SCAN:
            following = _NEXT_MARKER.search(data, stop)
            if following is None:
                raise ValueError
            stop = following.end() - 2
        if marker == _APP1 and body.startswith(_EXIF):
            kept.append(_turned_photo(_orientation(body[len(_EXIF) :])))
        elif _is_seen(marker, body):
            kept.append(data[at:stop])
        at = stop


def _is_seen(marker: int, body: bytes) -> bool:
    if _APP0 <= marker <= _APP15:
        return marker in _SEEN_PARTS and body.startswith(_SEEN_PARTS[marker])
    return marker != _COMMENT


def _turned_photo(orientation: int) -> bytes:
    if orientation == 1:
        return b""
    body = _EXIF + _only_orientation(orientation)
    return struct.pack(">BBH", 0xFF, _APP1, len(body) + 2) + body


def _orientation(exif: bytes) -> int:
    """How a photo is turned, 1 to 8; 1 where nothing is said of it that can be read."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(exif[:4])
    if order is None:
        return 1
    try:
        (at,) = struct.unpack(f"{order}I", exif[4:8])
        (count,) = struct.unpack(f"{order}H", exif[at : at + 2])
        for begin in range(at + 2, at + 2 + 12 * count, 12):
            tag, _, _, value = struct.unpack(f"{order}HHIH", exif[begin : begin + 10])
            if tag == _ORIENTATION:
                return int(value) if 1 <= value <= 8 else 1
    except struct.error:
        pass  # camera data that ends too early says nothing, and goes as well
    return 1


def _only_orientation(orientation: int) -> bytes:
    return b"MM\0*" + struct.pack(">IHHHIHHI", 8, 1, _ORIENTATION, 3, 1, orientation, 0, 0)


# ── Other pictures of points ───────────────────────────────────────────────────────────────────────────

_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_WORDS = frozenset((b"tEXt", b"iTXt", b"zTXt", b"tIME"))


def _png(data: bytes) -> bytes:
    if not data.startswith(_PNG):
        raise ValueError
    kept, at, kind = [_PNG], len(_PNG), b""
    while kind != b"IEND":
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        stop = at + 12 + length
        if stop > len(data):
            raise ValueError
        if kind == b"eXIf":
            kept.append(_turned_png(_orientation(data[at + 8 : stop - 4])))
        elif kind not in _PNG_WORDS:
            kept.append(data[at:stop])
        at = stop
    return b"".join(kept)


def _turned_png(orientation: int) -> bytes:
    if orientation == 1:
        return b""
    body = _only_orientation(orientation)
    return struct.pack(">I", len(body)) + b"eXIf" + body + struct.pack(">I", zlib.crc32(b"eXIf" + body))


_HAS_EXIF, _HAS_XMP = 0x08, 0x04


def _webp(data: bytes) -> bytes:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise ValueError
    end, at = 8 + struct.unpack("<I", data[4:8])[0], 12
    if end > len(data):
        raise ValueError
    parts: list[tuple[bytes, bytes]] = []
    while at < end:
        kind, length = struct.unpack("<4sI", data[at : at + 8])
        if at + 8 + length > end:
            raise ValueError
        body = data[at + 8 : at + 8 + length]
        if kind == b"EXIF":
            orientation = _orientation(body.removeprefix(_EXIF))
            if orientation != 1:
                parts.append((kind, _only_orientation(orientation)))
        elif kind != b"XMP ":
            parts.append((kind, body))
        at += 8 + length + length % 2
    unsaid = _HAS_XMP if any(kind == b"EXIF" for kind, _ in parts) else _HAS_XMP | _HAS_EXIF
    whole = b"WEBP"
    for kind, body in parts:
        said = bytes((body[0] & ~unsaid,)) + body[1:] if kind == b"VP8X" else body
        whole += struct.pack("<4sI", kind, len(said)) + said + b"\0" * (len(said) % 2)
    return struct.pack("<4sI", b"RIFF", len(whole)) + whole


# ── Drawings ───────────────────────────────────────────────────────────────────────────────────────────

# What is never closed goes to the end: then the drawing is broken, and nothing is taken out.
_UNSEEN = re.compile(
    rb"(?P<seen><!\[CDATA\[.*?(?:\]\]>|(?P<open>\Z)))|<!--.*?(?:-->|(?P<open_remark>\Z))"
    rb"|<(?P<name>(?:[\w.-]+:)?metadata)(?=[\s/>])(?:[^<>]*/>|.*?(?:</(?P=name)\s*>|(?P<open_data>\Z)))",
    re.DOTALL,
)


def _svg(data: bytes) -> bytes:
    def kept(match: re.Match[bytes]) -> bytes:
        if any(match[name] is not None for name in ("open", "open_remark", "open_data")):
            raise ValueError
        return match["seen"] or b""

    return _UNSEEN.sub(kept, data)


_STRIPPERS: dict[str, Callable[[bytes], bytes]] = {
    "image/jpeg": _jpeg,
    "image/png": _png,
    "image/webp": _webp,
    "image/svg+xml": _svg,
}
