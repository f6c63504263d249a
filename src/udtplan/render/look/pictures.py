"""Pictures of a plan: only files inside its folder, of a known kind and of a reasonable size."""

from __future__ import annotations

import base64
import os
import re
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import unquote

from udtplan.pictures import KINDS, Unfit, read_picture
from udtplan.pictures.stripped import stripped

_ELSEWHERE = re.compile(r"(?:[a-z][a-z0-9+.-]+:|//)", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture to put into a document.

    Attributes:
        size: width and height in points; (0, 0) of a drawing that has none.
    """

    name: str
    media: str
    data: bytes
    size: tuple[int, int] = (0, 0)

    @property
    def suffix(self) -> str:
        """The kind as a file's suffix: "png"."""
        return Path(self.name).suffix.lower().removeprefix(".")

    @property
    def data_uri(self) -> str:
        """The picture as an address that holds it."""
        return f"data:{self.media};base64,{base64.b64encode(self.data).decode('ascii')}"


@dataclass(frozen=True, slots=True)
class Unshown:
    """A picture that can't or mustn't be shown: its address as people write it, why, and what to do."""

    address: str
    why: str
    remedy: str


def picture(address: str, folder: Path | None) -> Picture | None:
    """The picture under an address relative to a plan's folder; None if it can't or mustn't be shown."""
    found = look_up(address, folder) if folder is not None else None
    return found if isinstance(found, Picture) else None


def look_up(address: str, folder: Path) -> Picture | Unshown:
    """The picture under an address relative to a folder, or why it is not shown.

    A path that leaves the folder, by dots or by a symbolic link, leads nowhere, and nothing outside is read.
    """
    address = unquote(address)
    written = address.replace("\\", "/")
    if not _DRIVE.match(written) and _ELSEWHERE.match(written):
        why = "it does not lie in the folder, and nothing is fetched"
        return Unshown(address, why, "Save it beside the plan and write its path, such as assets/map.png.")
    try:
        return _in_folder(address, written, folder.resolve())
    except (OSError, ValueError) as error:
        said = error.strerror if isinstance(error, OSError) and error.strerror else "its path is not valid"
        return Unshown(address, f"it can't be opened ({said})", "Check its name and who may read it.")


def _in_folder(address: str, written: str, root: Path) -> Picture | Unshown:
    path = (root / written).resolve()
    if _DRIVE.match(written) or not path.is_relative_to(root):
        why = "it lies outside the folder"
        return Unshown(address, why, "Copy it into the folder and write its path, such as assets/map.png.")
    if path.suffix.lower() in KINDS and not path.is_file():
        near = _near(path)
        remedy = f"Did you mean {near}?" if near else "Put it there, or correct the path."
        return Unshown(address, "there is no such file", remedy)
    found = read_picture(path)
    if isinstance(found, Unfit):
        return Unshown(address, found.why, found.remedy)
    return Picture(path.name, found.media, stripped(found.media, found.data), found.size)


def _near(path: Path) -> str:
    """A picture beside the path with a name that is like it; "" if there is none."""
    beside = sorted(os.listdir(path.parent)) if path.parent.is_dir() else []
    stems = {Path(name).stem: name for name in beside if Path(name).suffix.lower() in KINDS}
    return next((stems[stem] for stem in get_close_matches(path.stem, stems, 1)), "")


def alternative(words: str, address: str) -> str:
    """What stands for a picture to those who don't see it: its words, else the name of its file."""
    return words.strip() or unquote(address).replace("\\", "/").rpartition("/")[2] or address
