"""A report as one HTML page that needs nothing else and may load and run nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from udtplan.report.look import visible
from udtplan.resources import data_folder

if TYPE_CHECKING:
    from jinja2 import Environment

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def page(template: str, **values: Any) -> str:
    """A template of `templates/report`, filled with values; every text in them is shown and not obeyed."""
    style = (data_folder("templates") / "report" / "page.css").read_text(encoding="utf-8").strip()
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return _environment().get_template(template).render(**values, style=style, policy=policy).strip()


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
