"""Places in words that stay when lines move: "5-roadmap.yaml actions[survey].timeline"."""

from __future__ import annotations

from typing import Any

from udtplan.findings import Place
from udtplan.load import Source
from udtplan.source.markdown import MarkdownSource

_NAMES = ("id", "name", "question", "title", "topic", "what")
_LONGEST = 60


def anchor(place: Place, source: Source | None, question: str) -> str:
    """The place of a finding: its file, and the keys or the heading that lead there.

    An item of a list is named by its id or name, not by its number: others may come before it.
    """
    if isinstance(source, MarkdownSource):
        key = place.route[0] if place.route else ""
        return f"{place.file} #{_heading(source, key) if isinstance(key, int) else key or question}"
    words = ""
    value: Any = source.data if source is not None else None
    for key in place.route:
        if isinstance(key, int):
            value = value[key] if isinstance(value, list) and 0 <= key < len(value) else None
            words += f"[{_name(value)}]"
        else:
            value = value.get(key) if isinstance(value, dict) else None
            words += f".{key}" if words else key
    return f"{place.file} {words}".rstrip()


def _name(item: Any) -> str:
    if not isinstance(item, dict):
        return ""
    named = (item[key] for key in _NAMES if isinstance(item.get(key), str))
    return " ".join(next(named, "").split())[:_LONGEST]


def _heading(source: MarkdownSource, position: int) -> str:
    begin, _ = source.routes.get((position,), (-1, -1))
    return next((heading.text for heading in source.headings if heading.begin == begin), "")[:_LONGEST]
