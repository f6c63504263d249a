"""Small documents as PDF: a template of ours with its data, whatever characters a city uses.

What a city wrote reaches a template as JSON, so none of its words is ever read as markup.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any, TypeVar

from udtplan.render.glyphs import mapped, odd, replacements
from udtplan.render.pictures import Picture
from udtplan.render.typeset import ACCESSIBLE, typeset
from udtplan.resources import data_folder

_PROBE = '#set document(title: "-")\n#set text(font: "Noto Sans")\n= -\n'
_PROBE_TEXTS = _PROBE + '#for it in json("texts.json") [#it #parbreak()]'
_PROBE_PICTURE = _PROBE + '#image("{name}", alt: "-")'

Made = TypeVar("Made")


def printed(template: str, data: Any, files: Mapping[str, bytes], made: dt.date | None) -> bytes:
    """A template with its data ("plan.json") as PDF/UA-1 and PDF/A-2a; the same gives the same bytes.

    Args:
        files: pictures by the names that the data calls them.
        made: the day the PDF says it was made.
    """
    at = dt.datetime.combine(made or dt.date(2000, 1, 1), dt.time(), dt.UTC)
    source = (data_folder("templates") / "render" / template).read_text(encoding="utf-8")
    content = {**files, "plan.json": json.dumps(data, ensure_ascii=False).encode()}
    return typeset(source, content, ACCESSIBLE, int(at.timestamp()))


def printable(value: Made, *, common: bool = False) -> Made:
    """A structure in whose texts the characters that no font has are their names.

    Args:
        common: look at those too that every font is thought to have.
    """
    table = replacements(odd(value, common=common), _print)
    return mapped(value, lambda text: text.translate(table)) if table else value


def prints(found: Picture) -> str:
    """The name to hand a picture over by, if Typst can put it into an accessible file; else ""."""
    name = f"picture.{found.suffix}"
    try:
        typeset(_PROBE_PICTURE.format(name=name), {name: found.data})
    except RuntimeError:
        return ""
    return name


def _print(texts: list[str]) -> None:
    typeset(_PROBE_TEXTS, {"texts.json": json.dumps(texts).encode()})
