"""Typst's source typeset as a PDF that is accessible and fit for archives, or as a picture.

The compiler sees no network and of the disk only a folder of its own, in which every file has a name of ours.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import typst

Standards = tuple[Literal["a-2a", "a-3a"], Literal["ua-1"]]

ACCESSIBLE: Standards = ("a-2a", "ua-1")
ATTACHING: Standards = ("a-3a", "ua-1")
"""PDF/A-3 may hold files of any kind."""

_POINTS_AN_INCH = 288
"""Four for each that a page counts: a slide as wide as a screen of 3840 points."""


def typeset(
    source: str, files: Mapping[str, bytes], standards: Standards = ACCESSIBLE, timestamp: int = 0
) -> bytes:
    """The source as a PDF; the same source and files give the same bytes.

    Args:
        files: what the source may read, by name.
        timestamp: when the PDF says it was made.

    Raises:
        typst.TypstError: it can't be typeset.
    """
    return _compiled(source, files, format="pdf", pdf_standards=list(standards), timestamp=timestamp)


def drawn(source: str, files: Mapping[str, bytes]) -> bytes:
    """The source, of one page, as a PNG sharp enough for large screens; the same gives the same bytes.

    Raises:
        typst.TypstError: it can't be typeset.
    """
    return _compiled(source, files, format="png", ppi=_POINTS_AN_INCH)


def _compiled(source: str, files: Mapping[str, bytes], **options: Any) -> bytes:
    import typst

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        main = root / "main.typ"
        main.write_text(source, encoding="utf-8")
        for name, content in files.items():
            (root / name).write_bytes(content)
        made = typst.compile(
            main, root=root, package_path=root, package_cache_path=root, font_paths=_fonts(), **options
        )
    if not isinstance(made, bytes):
        raise TypeError("Typst made no single file")
    return made


@cache
def _fonts() -> typst.Fonts:
    """Noto Sans and what Typst brings along; never the machine's own fonts."""
    import typst

    found = find_spec("fontpkg_noto_sans")
    folders = [str(Path(found.origin).parent / "files")] if found and found.origin else []
    return typst.Fonts(include_system_fonts=False, font_paths=folders)
