"""The whole plan as PDF/UA-1 and PDF/A in one file, typeset by Typst.

A file that carries the plan's data is PDF/A-3a, every other one PDF/A-2a.
"""

from __future__ import annotations

import dataclasses as dc
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from udtplan.render.document import Document
from udtplan.render.look.pictures import picture
from udtplan.render.parts.plandata import FILE
from udtplan.render.pdf.chart import Drawn, drawings
from udtplan.render.pdf.data import data_of
from udtplan.render.pdf.printed import logo, printed, prints, whatever
from udtplan.render.pdf.typeset import ACCESSIBLE, ATTACHING


def pdf(document: Document) -> bytes:
    """The document as a PDF; the same document gives the same bytes."""
    attached = document.data
    # What is attached stays as it is; only what is printed needs letters.
    document = dc.replace(document, data="")
    pictures = _Pictures(document.assets)
    shown, files = logo(document)
    data = data_of(document, pictures.name) | {"logo": shown, "attached": FILE if attached else ""}
    files |= pictures.files | ({"attached": attached.encode()} if attached else {})
    return whatever((document, data), lambda both, sure: _whole(*both, files, sure=sure), document.language)


def _whole(
    document: Document, data: Mapping[str, Any], files: Mapping[str, bytes], *, sure: bool = False
) -> bytes:
    chart = drawings(document, sure=sure)
    files = dict(files)

    def handed(drawn: tuple[Drawn, ...], name: str) -> list[dict[str, Any]]:
        named = {f"{name}-{number}.svg": one for number, one in enumerate(drawn)}
        files.update((name, one.svg.encode()) for name, one in named.items())
        return [{"file": name, "alt": one.alt, "high": one.high} for name, one in named.items()]

    content = {
        "landscape": chart.landscape,
        "table_landscape": chart.table_landscape,
        "charts": handed(chart.svgs, "chart"),
        "parted": [handed(parts, f"parted-{number}") for number, parts in enumerate(chart.parted)],
        **data,
    }
    standards = ATTACHING if data["attached"] else ACCESSIBLE
    return printed("plan.typ", content, files, document.as_of, standards)


class _Pictures:
    """The pictures of a plan that Typst can print, each under a name of ours."""

    def __init__(self, folder: Path | None) -> None:
        self.files: dict[str, bytes] = {}
        self._folder = folder
        self._names: dict[str, str] = {}

    def name(self, address: str) -> str:
        """The name of the file handed over for an address; "" if the picture can't be shown."""
        if address not in self._names:
            self._names[address] = self._add(address)
        return self._names[address]

    def _add(self, address: str) -> str:
        found = picture(address, self._folder)
        if found is None or not prints(found):
            return ""
        name = f"picture-{len(self.files)}.{found.suffix}"
        self.files[name] = found.data
        return name
