"""Reasoning over tasks whose dates are only known to an interval: order, slack, delays, gaps, load.

Pure, and without a clock. Three choices hold throughout:

- Each start and each end may be any day of its interval; "certain" and "no" are said only of what holds for
  all of them, and the numbers are limits that no choice of days leaves.
- A dependent may start on the very day on which what it waits for ends. Slack is counted in whole days
  between.
- What contradicts itself is left out rather than guessed at: dependencies within a cycle and on unknown ids
  are ignored, and a task that certainly ends before it starts counts as undated.
"""

from __future__ import annotations

from .schedule_anchor import read_from
from .schedule_delay import Delay, Slip, delayed, end_slip, parse_delay, untold
from .schedule_network import Task, cycles, ordered
from .schedule_slack import Span, critical, slack
from .schedule_spread import Horizon, Load, gaps, horizon, load, phases, undated

__all__ = [
    "Delay",
    "Horizon",
    "Load",
    "Slip",
    "Span",
    "Task",
    "critical",
    "cycles",
    "delayed",
    "end_slip",
    "gaps",
    "horizon",
    "load",
    "ordered",
    "parse_delay",
    "phases",
    "read_from",
    "slack",
    "undated",
    "untold",
]
