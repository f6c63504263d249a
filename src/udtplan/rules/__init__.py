"""One function for each thing that can be wrong with a plan; a file for each family."""

from udtplan.rules import (
    assets,
    completeness,
    consistency,
    data,
    funding,
    governance,
    legal,
    procurement,
    schedule,
    structure,
    style,
    timeline,
    waivers,
    writing,
)
from udtplan.rules.case import Case
from udtplan.rules.registry import RULES, Fix, Problem, Rule

__all__ = [
    "RULES",
    "Case",
    "Fix",
    "Problem",
    "Rule",
    "assets",
    "completeness",
    "consistency",
    "data",
    "funding",
    "governance",
    "legal",
    "procurement",
    "schedule",
    "structure",
    "style",
    "timeline",
    "waivers",
    "writing",
]
