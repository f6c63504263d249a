"""Documents as PDF: a layout of ours with its data, whatever characters a city uses.

What a city wrote reaches a layout as JSON, so none of its words is ever read as markup.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

from udtplan.errors import UserError
from udtplan.render.document import Document
from udtplan.render.glyphs import is_blank, mapped, marked, odd, replacements, safest, unfit
from udtplan.render.pictures import Picture
from udtplan.render.text import unbroken
from udtplan.render.typeset import ACCESSIBLE, Standards, typeset
from udtplan.resources import data_folder

_PROBE = '#set document(title: "-")\n#set text(font: "Noto Sans")\n= -\n'
_PROBE_TEXTS = _PROBE + '#for it in json("texts.json") [#it #parbreak()]'
_PROBE_PICTURE = _PROBE + '#image("{name}", alt: "-")'

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
    content = {"plan.json": unbroken(json.dumps(data, ensure_ascii=False)).encode()}
    return typeset(f'#include "{layout}"', {**layouts, **files, **content}, standards, int(at.timestamp()))


def whatever(value: Made, make: Callable[[Made, bool], bytes]) -> bytes:
    """What is made of a structure, with as many of its characters as Typst can print.

    Args:
        make: takes the structure, and whether a drawing may hold no sign but letters of Europe.

    Raises:
        UserError: it can't be typeset whatever is left out.
    """
    for tried, sure in _ever_safer(value):
        try:
            return make(tried, sure)
        except RuntimeError:
            continue
    raise UserError(
        "The PDF can't be typeset: something in the plan is more than our typesetter takes.",
        "Ask for --html, and tell us about it with the plan, if you may.",
    )


def _ever_safer(value: Made) -> Iterator[tuple[Made, bool]]:
    yield printable(value), False
    # A character thought to be common is not: look at each of them.
    yield printable(value, common=True), True
    yield safest(value), True


def printable(value: Made, *, common: bool = False) -> Made:
    """A structure in whose texts the characters that no font has are their names.

    Args:
        common: look at those too that every font is thought to have.
    """
    value = _without(value, replacements(odd(value, common=common), _print))
    found = marked(value)
    return _without(value, unfit(found, _print)) if found else value


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
        language, *rest = tag.split("-")
        region = next((part for part in rest if len(part) == 2 and part.isalpha()), None)
        found |= {f"{prefix}lang": language.lower(), f"{prefix}region": region.upper() if region else None}
    return found


def logo(document: Document) -> tuple[dict[str, str] | None, dict[str, bytes]]:
    """The city's logo for a layout's data, and its file; neither if there is none to show."""
    look = document.choice.look
    if look.logo is None or not prints(look.logo):
        return None, {}
    name = f"logo.{look.logo.suffix}"
    words = look.logo_text or document.city
    return {"file": name, "alt": "–" if is_blank(words) else words}, {name: look.logo.data}


def _print(texts: list[str]) -> None:
    typeset(_PROBE_TEXTS, {"texts.json": json.dumps(texts).encode()})
