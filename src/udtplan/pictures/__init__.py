"""Picture files: which ones documents show."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from udtplan.pictures.size import size_of

MOST_BYTES = 5 * 1024 * 1024
MOST_POINTS = 50_000_000
"""More would fill the memory of whoever opens the document; no camera of a city needs them."""

ENOUGH_POINTS = 2000
"""On the longer side: as many as a page shows."""
ENOUGH_BYTES = 512 * 1024
"""So much is no burden to a document, however many points there are: a diagram has few colours."""

KINDS = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".svg": "image/svg+xml",
}
"""What a file is, by its suffix."""

MAKE_SMALLER = f"Make it smaller: {ENOUGH_POINTS} points across fill a page."


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
class Large:
    """A picture that documents show, and that holds more than they can show of it."""

    size: tuple[int, int]
    weight: int

    @property
    def what(self) -> str:
        """How large it is: "3000 × 2000 points and 3.0 MB"."""
        return f"{self.size[0]} × {self.size[1]} points and {megabytes(self.weight)}"


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
        why = f"it has {megabytes(size)}, and at most {MOST_BYTES // 1024**2} MB are shown"
        return Unfit(why, MAKE_SMALLER)
    data = path.read_bytes()
    points = size_of(media, data)
    if points is None:
        why = f"there is no whole {kind.removeprefix('.').upper()} picture in it"
        return Unfit(why, "Open it in an image program and save it again.")
    if points[0] * points[1] > MOST_POINTS:
        why = f"it has {points[0]} × {points[1]} points, and at most {MOST_POINTS // 10**6} million are shown"
        return Unfit(why, MAKE_SMALLER)
    return PictureFile(media, data, points)


def burden(found: PictureFile) -> Large | None:
    """What a picture burdens documents with, if it is much larger than they show it."""
    if max(found.size) <= ENOUGH_POINTS or len(found.data) <= ENOUGH_BYTES:
        return None
    return Large(found.size, len(found.data))


def megabytes(size: int) -> str:
    """A number of bytes for people: "3.0 MB"."""
    return f"{size / 1024**2:.1f} MB"
