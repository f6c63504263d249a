"""Which action waits for which; without unknown ids and rings of actions that wait for each other."""

from __future__ import annotations

from udtplan.exchange.outline import Outline


def links_of(outline: Outline) -> dict[str, list[str]]:
    """The keys of the actions that each action waits for; none of them leads back to itself."""
    keys = {row.id: row.key for row in reversed(outline.rows)}
    before = {row.key: [keys[name] for name in row.depends_on if name in keys] for row in outline.rows}
    return {
        key: [other for other in found if not _leads(before, other, key)] for key, found in before.items()
    }


def _leads(before: dict[str, list[str]], start: str, goal: str) -> bool:
    """Whether `start` waits for `goal`, at once or through others."""
    seen, left = set[str](), [start]
    while left:
        key = left.pop()
        if key == goal:
            return True
        if key not in seen:
            seen.add(key)
            left += before[key]
    return False
