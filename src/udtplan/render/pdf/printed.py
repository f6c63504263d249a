"""Documents as PDF: a layout of ours with its data, whatever characters a city uses.

What a city wrote reaches a layout as JSON, so none of its words is ever read as markup.
"""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from udtplan.errors import UserError
from udtplan.render.document import Document
from udtplan.render.look.pictures import Picture
from udtplan.render.pdf.text import endable
from udtplan.render.pdf.typeset import ACCESSIBLE, Standards, drawn, typeset
from udtplan.render.words.glyphs import is_blank, is_mark, lacking, mapped, marked, odd, unfit
from udtplan.render.words.standins import StandIns
from udtplan.render.words.text import unbroken
from udtplan.render.words.words import words_for
from udtplan.resources import data_folder

_PROBE = '#set document(title: "-")\n#set text(font: "Noto Sans")\n= -\n'
_PROBE_TEXTS = _PROBE + '#for it in json("texts.json") [#it #parbreak()]'
_PROBE_PICTURE = _PROBE + '#image("{name}", alt: "-")'
_FRAMED = (
    "#set page(width: auto, height: auto, margin: {margin}pt, fill: white)\n"
    '#set text(font: "Noto Sans")\n'
    '#image("{name}", height: {height}pt)'
)

_CODE = ("code", "mono")

Made = TypeVar("Made")


def printed(
    layout: str,
    data: Any,
    files: Mapping[str, bytes],
    made: dt.date | None,
    standards: Standards = ACCESSIBLE,
) -> bytes:
    """A layout with its data as an accessible PDF; the same gives the same bytes.

    Args:
        layout: a file in `templates/render/pdf/`; it may import the others there.
        files: pictures and attachments by the names that the data calls them.
        made: the day the PDF says it was made.

    Raises:
        RuntimeError: it can't be typeset.
    """
    at = dt.datetime.combine(made or dt.date(2000, 1, 1), dt.time(), dt.UTC)
    folder = data_folder("templates") / "render" / "pdf"
    layouts = {path.name: path.read_bytes() for path in sorted(folder.glob("*.typ"))}
    content = {"plan.json": json.dumps(_unbroken(data), ensure_ascii=False).encode()}
    return typeset(f'#include "{layout}"', {**layouts, **files, **content}, standards, int(at.timestamp()))


def _unbroken(data: Any) -> Any:
    """The data of a layout with numbers that stay on one line with their units.

    Code stays as it is, and so does a table whose columns are too narrow for them.
    """
    match data:
        case str():
            return unbroken(data)
        case tuple() | list():
            return [_unbroken(item) for item in data]
        case dict() if data.get("kind") not in _CODE and not data.get("loose"):
            return {key: _unbroken(value) for key, value in data.items()}
    return data


def whatever(value: Made, make: Callable[[Made, bool], bytes], language: str) -> bytes:
    """What is made of a structure, with as many of its characters as Typst can print.

    Args:
        make: takes the structure, and whether a drawing may hold no sign but letters of Europe.
        language: of what the city wrote.

    Raises:
        UserError: it can't be typeset whatever is left out.
    """
    for tried, sure in _ever_safer(value, language):
        try:
            return make(tried, sure)
        except RuntimeError:
            continue
    raise UserError(
        "The PDF can't be typeset: something in the plan is more than our typesetter takes.",
        "Ask for --html, and tell us about it with the plan, if you may.",
    )


def _ever_safer(value: Made, language: str) -> Iterator[tuple[Made, bool]]:
    yield _printable(value, language), False
    # A character thought to be common is not: look at each of them.
    yield _printable(value, language, common=True), True
    yield _safest(value, language), True


def stand_ins(value: Any, language: str, *, common: bool = False) -> StandIns | None:
    """What stands in a structure for the signs that no font has; None if there are none.

    Args:
        language: of the texts, and so of what stands in them.
        common: look at those too that every font is thought to have.
    """
    found = odd(value, common=common)
    marks = {char for char in found if is_mark(char)}
    signs = _lacking(frozenset(found - marks))
    return StandIns(signs, marks, words_for(language)) if signs else None


def _printable(value: Made, language: str, *, common: bool = False) -> Made:
    """A structure whose texts Typst can print."""
    if instead := stand_ins(value, language, common=common):
        value = mapped(value, instead.into)
    found = marked(value)
    return _without(value, unfit(found, _print)) if found else value


def _safest(value: Made, language: str) -> Made:
    """A structure in which words stand for every sign that is not a common one of Europe."""
    value = mapped(value, lambda text: unicodedata.normalize("NFC", text))
    found = odd(value)
    marks = {char for char in found if is_mark(char)}
    value = mapped(value, StandIns(found - marks, marks, words_for(language)).into)
    ended: Made = mapped(_without(value, dict.fromkeys(map(ord, marks), "")), endable)
    return ended


@lru_cache(maxsize=64)
def _lacking(signs: frozenset[str]) -> frozenset[str]:
    """Those of some signs that can't be printed; the documents of a plan ask for the same."""
    return frozenset(lacking(signs, _print))


def _without(value: Made, table: Mapping[int, str]) -> Made:
    return mapped(value, lambda text: text.translate(table)) if table else value


def prints(found: Picture) -> bool:
    """Whether Typst can put a picture into an accessible file."""
    name = f"picture.{found.suffix}"
    try:
        typeset(_PROBE_PICTURE.format(name=name), {name: found.data})
    except RuntimeError:
        return False
    return True


def languages(document: Document) -> dict[str, str | None]:
    """The languages of the plan and of the form as Typst takes them: each with its region or nothing."""
    found: dict[str, str | None] = {}
    for prefix, tag in (("", document.language), ("form_", document.form_language)):
        found |= {f"{prefix}{name}": value for name, value in spoken(tag).items()}
    return found


def spoken(tag: str) -> dict[str, str | None]:
    """A language as Typst takes it: with its region or nothing."""
    code, *rest = tag.split("-")
    region = next((part for part in rest if len(part) == 2 and part.isalpha()), None)
    return {"lang": code.lower(), "region": region.upper() if region else None}


def logo(document: Document) -> tuple[dict[str, str] | None, dict[str, bytes]]:
    """The city's logo for a layout's data, and its file; neither if there is none to show."""
    look = document.choice.look
    if look.logo is None or not prints(look.logo):
        return None, {}
    name = f"logo.{look.logo.suffix}"
    words = look.logo_text or document.city
    return {"file": name, "alt": "–" if is_blank(words) else words}, {name: look.logo.data}


def framed(found: Picture, height: float, margin: float) -> bytes | None:
    """A picture of any kind as a PNG with white around it, in points; None if Typst can't show it."""
    name = f"picture.{found.suffix}"
    try:
        return drawn(_FRAMED.format(name=name, height=height, margin=margin), {name: found.data})
    except RuntimeError:
        return None


def _print(texts: list[str]) -> None:
    typeset(_PROBE_TEXTS, {"texts.json": json.dumps(texts).encode()})
