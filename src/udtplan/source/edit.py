"""Edits as spans of text: what is not meant to change keeps every byte."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Edit(NamedTuple):
    """Put `text` in the place of `length` characters from `offset` on."""

    offset: int
    length: int
    text: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits made.

    Raises:
        ValueError: two edits overlap, or one lies outside the text.
    """
    parts: list[str] = []
    done = 0
    for edit in sorted(edits):
        if edit.offset < done or edit.offset + edit.length > len(text):
            raise ValueError(f"the edit at {edit.offset} overlaps another or lies outside the text")
        parts += [text[done : edit.offset], edit.text]
        done = edit.offset + edit.length
    return "".join([*parts, text[done:]])
