"""The words in data of whatever shape, to keep or to quote what does not stand where it belongs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_MOST = 300


def lines_of(data: Any) -> list[str]:
    """Every text in some data, a line each: that of a key with one text behind it is "key: text"."""
    return [line for line in _lines(data) if line]


def _lines(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data.strip()
    elif isinstance(data, list):
        for item in data:
            yield from _lines(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            if isinstance(value, str):
                yield f"{key}: {value.strip()}"
            else:
                yield f"{key}:"
                yield from _lines(value)


def not_read(data: Any) -> str:
    """A sentence that quotes what is not read, with a space before it; "" where there are no words."""
    words = "; ".join(" ".join(line.split()) for line in lines_of(data))
    if len(words) > _MOST:
        words = f"{words[:_MOST].rpartition(' ')[0] or words[:_MOST]} …"
    return f" Not read: “{words}”." if words else ""
