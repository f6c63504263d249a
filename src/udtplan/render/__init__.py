"""A plan as documents. A format is one function from `Document` to bytes and its name in `FORMATS`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from udtplan.render.document import Document
from udtplan.render.html import html
from udtplan.render.markdown import markdown
from udtplan.render.pdf import pdf


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a document.

    Attributes:
        suffix: of the file's name, without the dot.
        label: the format in words, for help texts.
        make: the document as the bytes of a file; the same document gives the same bytes.
    """

    suffix: str
    label: str
    make: Callable[[Document], bytes]


FORMATS: dict[str, Format] = {
    "md": Format("md", "Markdown", markdown),
    "html": Format("html", "one HTML page", html),
    "pdf": Format("pdf", "PDF/UA-1 and PDF/A-2a", pdf),
}
