"""What changed in plans, as text. A form is one function from a comparison to a string and its name in
`CHANGES`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from udtplan.report.changes.html import html
from udtplan.report.changes.machine import json_changes
from udtplan.report.changes.markdown import markdown
from udtplan.report.changes.plain import text
from udtplan.report.look import Look

if TYPE_CHECKING:
    from udtplan.compare import Comparison

__all__ = ["CHANGES"]

CHANGES: dict[str, Callable[[Comparison, Look], str]] = {
    "text": text,
    "markdown": markdown,
    "json": json_changes,
    "html": html,
}
