"""Picture files: which ones documents show."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from udtplan.pictures.size import size_of

MOST_BYTES = 5 * 1024 * 1024
MOST_POINTS = 50_000_000
"""More would fill the memory of whoever opens the document; no camera of a city needs them."""

KINDS = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".svg": "image/svg+xml",
}
"""What a file is, by its suffix."""

_MAKE_SMALLER = "Make it smaller: 2000 points across fill a page."


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture that can be shown.

    Attributes:
        size: width and height in points; (0, 0) of a drawing that has none.
    """

    media: str
    data: bytes
    size: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why a file is shown in no document, and what to do."""

    why: str
    remedy: str


def read_picture(path: Path) -> PictureFile | Unfit:
    """The picture in a file, or why it can't be shown.

    Raises:
        OSError: the file can't be opened.
    """
    kind = path.suffix.lower()
    media = KINDS.get(kind)
    if media is None:
        return Unfit(f"documents show no {kind or 'files without a kind'}", "Save it as .png, .jpg or .svg.")
    size = path.stat().st_size
    if size > MOST_BYTES:
        why = f"it has {size / 1024**2:.1f} MB, and at most {MOST_BYTES // 1024**2} MB are shown"
        return Unfit(why, _MAKE_SMALLER)
    data = path.read_bytes()
    points = size_of(media, data)
    if points is None:
        why = f"there is no whole {kind.removeprefix('.').upper()} picture in it"
        return Unfit(why, "Open it in an image program and save it again.")
    if points[0] * points[1] > MOST_POINTS:
        why = f"it has {points[0]} × {points[1]} points, and at most {MOST_POINTS // 10**6} million are shown"
        return Unfit(why, _MAKE_SMALLER)
    return PictureFile(media, data, points)
