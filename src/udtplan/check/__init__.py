"""Load, look, locate, waive: a plan's folder to findings with lines, and to what can be mended."""

from udtplan.check.checked import CheckedPlan, Repair, Waived
from udtplan.check.engine import check_plan, stage_of
from udtplan.check.wishes import Wishes
from udtplan.load.programme import shown_path

__all__ = ["CheckedPlan", "Repair", "Waived", "Wishes", "check_plan", "shown_path", "stage_of"]
