"""The document as one HTML page that needs nothing else: no script, no font, no network."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from typing import TYPE_CHECKING, Any

from udtplan.render.document import Document
from udtplan.render.figures import charts
from udtplan.render.treehtml import written
from udtplan.resources import data_folder

if TYPE_CHECKING:
    from jinja2 import Environment, Template


def html(document: Document) -> bytes:
    """The document as a UTF-8 page."""

    def prose(text: str, below: int) -> str:
        return written(text, below, document.assets, document.words)

    style = _style()
    page = _template().render(
        doc=document,
        words=document.words,
        foreign=document.form_language != document.language,
        prose=prose,
        charts=charts(document, inline=True),
        style=style,
        style_hash=_hash(style),
    )
    return (page.rstrip() + "\n").encode()


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(data_folder("templates") / "render"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    environment.tests["table"] = _is("Table")
    environment.tests["bullets"] = _is("Bullets")
    environment.tests["pairs"] = _is("Pairs")
    return environment


def _is(name: str) -> Any:
    return lambda block: type(block).__name__ == name


@cache
def _template() -> Template:
    return _environment().get_template("plan.html.j2")


@cache
def _style() -> str:
    return (data_folder("templates") / "render" / "plan.css").read_text(encoding="utf-8").strip()


def _hash(text: str) -> str:
    """How a content security policy names the one style sheet it allows."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}"
