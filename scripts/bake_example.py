"""The words of the official example, for recognising them in another city's plan.

Reads `examples/lille`, returns what `templates/udt/example.txt` holds: one text a paragraph.
"""

from __future__ import annotations

from pathlib import Path

from udtplan.load import load
from udtplan.model.node import Node

_PROSE = frozenset(["challenge", "text", "role", "goal", "steps"])


def example_text(folder: Path) -> str:
    """Every text of the plan in `folder` that is long enough to be recognised."""
    plan = load(folder).plan
    texts = [answer.prose for answers in plan.answers.values() for answer in answers]
    texts += [*_texts(plan.facts), *_texts(plan.roadmap)]
    paragraphs = [" ".join(text.split()) for text in texts if text.strip()]
    return "\n\n".join(paragraphs) + "\n"


def _texts(node: Node) -> list[str]:
    found: list[str] = []
    for name, value in vars(node).items():
        items = value if isinstance(value, list) else [value]
        for item in items:
            if isinstance(item, Node):
                found += _texts(item)
            elif isinstance(item, str) and name in _PROSE:
                found.append(item)
    return found
