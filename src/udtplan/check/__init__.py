"""Load, look, locate, waive: a plan's folder to findings with lines, and to what can be mended."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from udtplan.check.checked import CheckedPlan, Repair, Waived
    from udtplan.check.engine import check_plan
    from udtplan.check.gate import check_at_gate
    from udtplan.check.stages import stage_asked, stage_held
    from udtplan.check.wishes import Wishes
    from udtplan.load.programme import shown_path

_HOMES = {
    "CheckedPlan": "udtplan.check.checked",
    "Repair": "udtplan.check.checked",
    "Waived": "udtplan.check.checked",
    "Wishes": "udtplan.check.wishes",
    "check_at_gate": "udtplan.check.gate",
    "check_plan": "udtplan.check.engine",
    "shown_path": "udtplan.load.programme",
    "stage_asked": "udtplan.check.stages",
    "stage_held": "udtplan.check.stages",
}

__all__ = [
    "CheckedPlan",
    "Repair",
    "Waived",
    "Wishes",
    "check_at_gate",
    "check_plan",
    "shown_path",
    "stage_asked",
    "stage_held",
]


def __getattr__(name: str) -> Any:
    """What is asked for, from its module: who only asks for a stage needs none of the rules."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
