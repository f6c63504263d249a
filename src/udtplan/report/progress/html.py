"""How far plans are, as one HTML page that needs nothing else and may load and run nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from udtplan.report.look import Look
from udtplan.report.page import page
from udtplan.report.progress import outline

if TYPE_CHECKING:
    from udtplan.check.progress import Overview


def html(overview: Overview, _look: Look) -> str:
    """A table of the plans by stage; below it each plan, stage by stage, with what is still to write."""
    return page("status.html.j2", overview=overview, outline=outline)
