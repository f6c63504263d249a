"""Words across each page, such as "For discussion": how large they are, and how light."""

from __future__ import annotations

from typing import Any

from udtplan.render.chart.svg import width
from udtplan.render.look.contrast import TEXT, lighter, ratio
from udtplan.render.look.look import Theme
from udtplan.render.words.text import line

_BOLD = 112
"""How large bold letters of 100 points count: they are wider than others."""
_WHITE = 0.14
"""How much white there is in one on a dark ground."""


def is_light(theme: Theme) -> bool:
    """Whether one on the title page may be lighter than its ground: all words there stay clear."""
    return ratio(theme.cover_soft, lighter(theme.cover, _WHITE)) >= TEXT


def fitted(words: str, room: float = 640, most: float = 90) -> dict[str, Any] | None:
    """Words as large as there is room for, in points; None if there are none."""
    if not words.strip():
        return None
    return {"text": words, "size": max(9, min(most, most * room / max(width(words, most), 1)))}


def drawn(words: str) -> int:
    """How wide a drawing of them in letters of 100 points is."""
    return round(width(line(words), _BOLD) + 40)
