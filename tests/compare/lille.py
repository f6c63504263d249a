"""The plan of Lille, and what a city may write into it in a week."""

from __future__ import annotations

import shutil
from pathlib import Path

LILLE = Path(__file__).resolve().parents[2] / "examples" / "lille"

OTHERS = """\
For the moments, no other stakeholders needed to be involved in the use case. In a near future
(mid 2025) the O&M company for transportation (ILEVIA) will be involved.
"""
RISKS = (
    "Two suppliers may not deliver in time. We ask for their data early, and keep a month in reserve for it."
)
EDITS = {
    "3-objectives.md": [
        (
            "eight strategic orientations and based on 52\nthematic actions",
            "nine strategic orientations and 54\nthematic measures",
        ),
        (
            "Financial discussions ongoing.",
            "The council decides in March 2026 on €200,000 for the first year.",
        ),
        (OTHERS, ""),
    ],
    "4-diagnosis.md": [("## e. Procurement", f"## Risks\n\n{RISKS}\n\n## e. Procurement")],
    "5-roadmap.yaml": [
        ("timeline: Winter 2025 - 2027", "timeline: Winter 2025 - 2028\n    owner: digital"),
        ("timeline: Nov. 2024 to May 2025", "timeline: Jan. 2025 to July 2025"),
        (
            "      - Develop early demonstrations of DT potential\n",
            "      - Develop early demonstrations of the potential\n      - Write down what was learned\n",
        ),
        ("timeline: Summer 2025 - 2026\n", "timeline: Summer 2025 - 2026\n    depends_on: [use-case]\n"),
    ],
    "plan.yaml": [
        ("inhabitants: close to 1.2 million", "inhabitants: 1.2 million"),
        ("  - id: estp\n    name: ESTP (Great school of construction engineers)\n    kind: external\n", ""),
        ("    name: CEREMA (", "    role: advises on data\n    name: CEREMA ("),
        ("    owner: mobility\n", "    owner: digital\n    access: WFS\n"),
        ("  objectives.funding: [2]\n", ""),
    ],
}
NEW_ACTION = """
  - id: steward
    phase: launch
    title: Hire a data steward
    timeline: Q3 2026
    owner: digital
    steps: [Write the job description, Publish it]
"""


def edited(folder: Path) -> Path:
    """A copy of the plan with the edits of a week."""
    shutil.copytree(LILLE, folder, ignore=shutil.ignore_patterns("rendered"))
    for name, edits in EDITS.items():
        for old, new in edits:
            replace(folder / name, old, new)
    roadmap = folder / "5-roadmap.yaml"
    text = roadmap.read_text("utf-8")
    begin, end = text.index("  - id: training"), text.index("  - id: use-case")
    roadmap.write_text(text[:begin] + text[end:] + NEW_ACTION, "utf-8")
    return folder


def replace(path: Path, old: str, new: str) -> None:
    """An edit that is sure to be one."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1, (path.name, old)
    path.write_text(text.replace(old, new), "utf-8")
