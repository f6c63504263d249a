"""How far plans are, as text. A form is one function and its name in `STATUS`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from udtplan.report.look import Look
from udtplan.report.progress.html import html
from udtplan.report.progress.machine import json_status
from udtplan.report.progress.markdown import markdown
from udtplan.report.progress.plain import text

if TYPE_CHECKING:
    from udtplan.check.progress import Overview

__all__ = ["STATUS"]

STATUS: dict[str, Callable[[Overview, Look], str]] = {
    "text": text,
    "markdown": markdown,
    "json": json_status,
    "html": html,
}
