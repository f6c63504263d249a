"""Changes as one HTML page that needs nothing else and may load and run nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from udtplan.report.changes import outline
from udtplan.report.look import Look
from udtplan.report.page import page

if TYPE_CHECKING:
    from udtplan.compare import Comparison


def html(comparison: Comparison, _look: Look) -> str:
    """A table of the plans if there are several; then each with what changed in it."""
    return page("changes.html.j2", comparison=comparison, outline=outline)
