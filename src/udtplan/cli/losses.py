"""What `udtplan render` says about parts of a plan that its documents can't show."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from udtplan.cli.terminal import whisper

if TYPE_CHECKING:
    from udtplan.findings import Place
    from udtplan.load import Loaded
    from udtplan.render.document import Document
    from udtplan.render.unprinted import Unprinted

_MOST_SIGNS = 5


def say_losses(loaded: Loaded, document: Document, suffixes: Set[str]) -> None:
    """Say on stderr what of a plan the documents can't show: a line each.

    Args:
        suffixes: of the files that are written.
    """
    from udtplan.render.text import line

    for said in _losses(loaded, document, suffixes):
        whisper(line(said))


def _losses(loaded: Loaded, document: Document, suffixes: Set[str]) -> Iterator[str]:
    from udtplan.render.unprinted import unprinted
    from udtplan.render.unshown import unshown, unworded

    in_pdf = "pdf" in suffixes
    for name in document.unread:
        faults = [fault for file, fault in loaded.faults if file == name]
        for fault in sorted(faults, key=lambda fault: fault.location.line)[:1]:
            where = _path(loaded, name, fault.location.line)
            yield f"{where}: this file could not be read in full. {fault.message} {fault.hint}"
    for place, left in unshown(loaded.plan, loaded.folder, in_pdf=in_pdf, withheld=document.withheld):
        where = _where(loaded, place)
        yield f"{where}: the picture {left.address} is not shown: {left.why}. {left.remedy}"
    for place, address in unworded(loaded.plan, document.withheld):
        where = _where(loaded, place)
        yield (
            f"{where}: the picture {address} has no words for those who don't see it. "
            "Write between the brackets what one learns from it: ![…](…)."
        )
    if in_pdf and (signs := unprinted(loaded.plan, document)):
        yield _of_signs(loaded, signs)
    logo = document.choice.look.logo
    if logo and logo.suffix == "svg" and "pptx" in suffixes:
        yield "The logo is an SVG, which a .pptx can't show: it is left out there. A PNG would be shown."


def _of_signs(loaded: Loaded, signs: list[Unprinted]) -> str:
    """Which signs are others in the PDF, the first of them with their places."""
    from udtplan.rules.case import quoted

    named = [
        f"{quoted(sign.signs)} at {_where(loaded, sign.place)} as {sign.instead}"
        for sign in signs[:_MOST_SIGNS]
    ]
    more = f", and {len(signs) - len(named)} more" if len(signs) > len(named) else ""
    return f"The letters of the PDF lack some signs; words stand in their place: {', '.join(named)}{more}."


def _where(loaded: Loaded, place: Place) -> str:
    """A place in a plan as file and line."""
    source = loaded.sources.get(place.file)
    return _path(loaded, place.file, source.locate(place.route, place.phrase).line if source else 1)


def _path(loaded: Loaded, name: str, line: int) -> str:
    from udtplan.check import shown_path

    return f"{shown_path(loaded.folder / name)}:{line}"
