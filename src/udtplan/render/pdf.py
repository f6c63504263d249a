"""The document as PDF/UA-1 and PDF/A in one file, typeset by Typst.

The plan reaches the template as JSON, so none of its words is ever read as markup. A file that carries the
plan's data is PDF/A-3a, every other one PDF/A-2a.
"""

from __future__ import annotations

import dataclasses as dc
import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from udtplan.render.document import Document
from udtplan.render.pdfchart import drawings
from udtplan.render.pdfdata import data_of
from udtplan.render.pictures import Picture, picture
from udtplan.render.plandata import FILE
from udtplan.render.printed import printable, prints
from udtplan.render.typeset import ACCESSIBLE, ATTACHING, typeset
from udtplan.resources import data_folder

LAYOUT = "plan.typ"


def pdf(document: Document) -> bytes:
    """The document as a PDF; the same document gives the same bytes."""
    attached = document.data
    # What is attached stays as it is; only what is printed needs letters.
    document = dc.replace(document, data="")
    pictures = _Pictures(document.assets)
    logo = pictures.logo(document.choice.look.logo)
    data = data_of(document, pictures.name) | {"logo": logo, "attached": FILE if attached else ""}
    files = pictures.files | ({"attached": attached.encode()} if attached else {})
    try:
        return _whole(*printable((document, data)), files)
    except RuntimeError:
        # A character thought to be common is not: look at each of them.
        return _whole(*printable((document, data), common=True), files, sure=True)


def _whole(
    document: Document, data: Mapping[str, Any], files: Mapping[str, bytes], *, sure: bool = False
) -> bytes:
    chart = drawings(document, sure=sure)
    svgs = {f"chart-{number}.svg": svg for number, svg in enumerate(chart.svgs)}
    content = {
        "landscape": chart.landscape,
        "table_landscape": chart.table_landscape,
        "charts": [{"file": name, "alt": chart.text} for name in svgs],
        **data,
    }
    made = dt.datetime.combine(document.as_of or dt.date(2000, 1, 1), dt.time(), dt.UTC)
    return typeset(
        f'#include "{LAYOUT}"',
        {
            **_layout(),
            **files,
            **{name: svg.encode() for name, svg in svgs.items()},
            "plan.json": json.dumps(content, ensure_ascii=False).encode(),
        },
        ATTACHING if data["attached"] else ACCESSIBLE,
        int(made.timestamp()),
    )


def _layout() -> dict[str, bytes]:
    """The layout's files by their names."""
    folder = data_folder("templates") / "render" / "pdf"
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.typ"))}


class _Pictures:
    """The pictures of a plan that Typst can print, each under a name of ours."""

    def __init__(self, folder: Path | None) -> None:
        self.files: dict[str, bytes] = {}
        self._folder = folder
        self._names: dict[str, str] = {}

    def name(self, address: str) -> str:
        """The name of the file handed over for an address; "" if the picture can't be shown."""
        if address not in self._names:
            self._names[address] = self._add(picture(address, self._folder), "picture")
        return self._names[address]

    def logo(self, found: Picture | None) -> str:
        """The name of the file handed over for the logo; "" if there is none to show."""
        return self._add(found, "logo")

    def _add(self, found: Picture | None, kind: str) -> str:
        if found is None or not prints(found):
            return ""
        name = f"{kind}-{len(self.files)}.{found.suffix}"
        self.files[name] = found.data
        return name
