"""Who may read an answer: its own word first, then that of the question above it, then the plan's."""

from __future__ import annotations

import pytest

from tests.render.samples import template
from udtplan.model.facts import Facts
from udtplan.model.sharing import share_of

FACTS = Facts.model_validate(
    {
        "city": {"name": "Kalamata"},
        "share": "public",
        "share_questions": {"diagnosis.data": "private", "diagnosis.data.legal": "cohort"},
    }
)


@pytest.mark.parametrize(
    ("question", "share"),
    [
        ("objectives.funding", "public"),
        ("diagnosis.data", "private"),
        ("diagnosis.data.ownership", "private"),
        ("diagnosis.data.legal", "cohort"),
        ("", "public"),
        ("nowhere", "public"),
    ],
)
def test_the_nearest_word_counts(question: str, share: str) -> None:
    assert share_of(FACTS, template(), question) == share
