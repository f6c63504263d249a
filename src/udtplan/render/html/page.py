"""A template of ours as one HTML page that needs nothing else, and that may load and run nothing."""

from __future__ import annotations

import base64
import dataclasses as dc
import hashlib
import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from udtplan.render.look.look import Theme, palette
from udtplan.render.words.text import unbroken
from udtplan.resources import data_folder

if TYPE_CHECKING:
    from jinja2 import Environment

# What is no text, and text. In code no character is another than it was.
_TEXT = re.compile(r"<(style|title|pre|code)\b.*?</\1>|<[^>]*>|[^<]+", re.DOTALL)


def page(template: str, css: Sequence[str], colour: str, rules: str = "", **data: Any) -> bytes:
    """A page as UTF-8.

    Args:
        template, css: names of the files in `templates/render/`.
        colour: the city's own; all colours derived from it are variables of the style sheet.
        rules: what the style sheet says about this page only.
    """
    style = "\n".join((_colours(colour), *map(_read, css), rules)).strip()
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    made = _environment().get_template(template).render(style=style, policy=policy, **data)
    return (_TEXT.sub(_unbroken, made.rstrip()) + "\n").encode()


def _unbroken(part: re.Match[str]) -> str:
    """A part of a page, in which numbers stay on one line with their units if it is text."""
    return part[0] if part[0].startswith("<") else unbroken(part[0])


def _colours(colour: str) -> str:
    colours = palette(colour)
    dark = f"@media screen and (prefers-color-scheme: dark) {{ {_variables(colours.dark)} }}"
    return f"{_variables(colours.light)}\n{dark}"


def _variables(theme: Theme) -> str:
    pairs = (f"--{name.replace('_', '-')}: {colour};" for name, colour in dc.asdict(theme).items())
    return f":root {{ {' '.join(pairs)} }}"


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(data_folder("templates") / "render"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _read(sheet: str) -> str:
    return (data_folder("templates") / "render" / sheet).read_text(encoding="utf-8").strip()


def _hash(text: str) -> str:
    """How a content security policy names the one style sheet it allows."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode('ascii')}"
