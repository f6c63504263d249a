"""The document as PDF/UA-1 and PDF/A-2a in one file, typeset by Typst.

The plan reaches the template as JSON, so none of its words is ever read as markup. The compiler sees
no network and of the disk only a folder of its own, in which every file has a name of ours.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime, time
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from udtplan.render.document import Document
from udtplan.render.figures import charts
from udtplan.render.glyphs import mapped, odd, replacements
from udtplan.render.pdfdata import data_of
from udtplan.render.pictures import Picture, picture
from udtplan.resources import data_folder

if TYPE_CHECKING:
    import typst

CHART = (1260.0, 750.0)
"""Width and greatest height of a drawing for a page; a longer one is continued on the next."""

_PROBE = '#set document(title: "-")\n#set text(font: "Noto Sans")\n= -\n'
_PROBE_TEXTS = _PROBE + '#for it in json("texts.json") [#it #parbreak()]'
_PROBE_PICTURE = _PROBE + '#image("{name}", alt: "-")'


def pdf(document: Document) -> bytes:
    """The document as a PDF; the same document gives the same bytes."""
    import typst

    pictures = _Pictures(document.assets)
    data = data_of(document, pictures.name)
    drawn = document.phases
    table = replacements(odd((data, drawn)), _typeset)
    try:
        return _whole(document, data, pictures.files, table)
    except typst.TypstError:
        # A character thought to be common is not: look at each of them.
        every = {char for char in json.dumps(data, ensure_ascii=False) if ord(char) > 126}
        return _whole(document, data, pictures.files, replacements(every, _typeset))


def _whole(document: Document, data: Any, pictures: Mapping[str, bytes], table: dict[int, str]) -> bytes:
    def printable(text: str) -> str:
        return text.translate(table)

    document = mapped(document, printable) if table else document
    data = mapped(data, printable) if table else dict(data)
    files = dict(pictures)
    data["charts"] = []
    for number, chart in enumerate(charts(document, width=CHART[0], height=CHART[1])):
        name = f"chart-{number}.svg"
        files[name] = chart.svg.encode()
        data["charts"].append(
            {"file": name, "title": chart.title, "alt": chart.text, "ratio": chart.height / CHART[0]}
        )
    files["plan.json"] = json.dumps(data, ensure_ascii=False).encode()
    source = (data_folder("templates") / "render" / "plan.typ").read_text(encoding="utf-8")
    made = datetime.combine(document.as_of or datetime(2000, 1, 1).date(), time(), UTC)
    return _compile(source, files, int(made.timestamp()))


def _compile(source: str, files: Mapping[str, bytes], timestamp: int = 0) -> bytes:
    import typst

    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        main = root / "main.typ"
        main.write_text(source, encoding="utf-8")
        for name, content in files.items():
            (root / name).write_bytes(content)
        made = typst.compile(
            main,
            root=root,
            package_path=root,
            package_cache_path=root,
            font_paths=_fonts(),
            format="pdf",
            pdf_standards=["a-2a", "ua-1"],
            timestamp=timestamp,
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


def _typeset(texts: list[str]) -> None:
    _compile(_PROBE_TEXTS, {"texts.json": json.dumps(texts).encode()})


class _Pictures:
    """The pictures of a plan that Typst can print, each under a name of ours."""

    def __init__(self, folder: Path | None) -> None:
        self.files: dict[str, bytes] = {}
        self._folder = folder
        self._names: dict[str, str] = {}

    def name(self, address: str) -> str:
        """The name of the file handed over for an address; "" if the picture can't be shown."""
        if address not in self._names:
            found = picture(address, self._folder)
            name = f"picture-{len(self.files)}.{found.suffix}" if found else ""
            if found and not _prints(found, name):
                name = ""
            if found and name:
                self.files[name] = found.data
            self._names[address] = name
        return self._names[address]


def _prints(found: Picture, name: str) -> bool:
    """Whether Typst can read the picture and put it into an accessible file."""
    try:
        _compile(_PROBE_PICTURE.format(name=name), {name: found.data})
    except RuntimeError:
        return False
    return True
