"""Changes as one HTML page that needs nothing else and may load and run nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from typing import TYPE_CHECKING

from udtplan.report.changes import outline
from udtplan.report.look import Look, visible
from udtplan.resources import data_folder

if TYPE_CHECKING:
    from jinja2 import Environment

    from udtplan.compare import Comparison

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def html(comparison: Comparison, _look: Look) -> str:
    """A table of the plans if there are several; then each with what changed in it."""
    style = (data_folder("templates") / "report" / "changes.css").read_text(encoding="utf-8").strip()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    page = _environment().get_template("changes.html.j2")
    return page.render(comparison=comparison, outline=outline, style=style, policy=policy).strip()


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(data_folder("templates") / "report"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: visible(value) if type(value) is str else value,
    )
    environment.filters["language"] = _language
    return environment


def _language(tag: str) -> str:
    """A language that pages know; English for words that are none."""
    return tag if _TAG.fullmatch(tag) else "en"
