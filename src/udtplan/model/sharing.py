"""Who may read what of a plan."""

from __future__ import annotations

from udtplan.model.facts import Facts, Share
from udtplan.model.template import Template


def share_of(facts: Facts, template: Template, question: str) -> Share:
    """Who may read the answer to a question, as it says itself, the question above it, or else the plan."""
    while question:
        if question in facts.share_questions:
            return facts.share_questions[question]
        question = template.by_id[question].parent if question in template.by_id else ""
    return facts.share
