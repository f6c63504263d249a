"""A plan as documents. A format is one function from `Document` to bytes and its name in `FORMATS`."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from udtplan.render.document import Document


class Format(NamedTuple):
    """A way to write a document.

    Attributes:
        suffix: of the file's name, without the dot.
        label: the format in words, for help texts.
        make: the document as the bytes of a file; the same document gives the same bytes.
    """

    suffix: str
    label: str
    make: Callable[[Document], bytes]


def _late(module: str, name: str) -> Callable[[Document], bytes]:
    """A function of one of our modules, imported when a document is made: no format waits for another's."""

    def make(document: Document) -> bytes:
        made: bytes = getattr(import_module(f"udtplan.render.{module}"), name)(document)
        return made

    return make


FORMATS: dict[str, Format] = {
    "md": Format("md", "Markdown", _late("markdown.plan", "markdown")),
    "html": Format("html", "one HTML page", _late("html.plan", "html")),
    "pdf": Format("pdf", "PDF/UA-1 and PDF/A-2a", _late("pdf.plan", "pdf")),
}
"""The whole plan."""

KINDS: dict[str, dict[str, Format]] = {
    "": FORMATS,
    "brief": {
        "pdf": Format("pdf", "two pages as PDF/UA-1 and PDF/A-2a", _late("short.brief", "brief_pdf")),
        "html": Format("html", "one HTML page", _late("short.brief", "brief_html")),
    },
    "slides": {
        "pdf": Format("pdf", "slides as PDF/UA-1 and PDF/A-2a", _late("slides.pdf", "slides_pdf")),
        "pptx": Format("pptx", "slides for PowerPoint and Impress", _late("slides.pptx", "slides_pptx")),
    },
}
"""What can be made of a plan, by what is added to the name of the file ("lille-brief.pdf")."""
