"""Of long texts, what a reader needs to see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from udtplan.compare.changes import Piece

_AROUND = 6  # words that stayed, on each side of a change
_MOST = 50  # words of one change
_OPENING = 12
_GAP = " … "


def excerpt(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Pieces of a text on one line, without long unchanged stretches and the middle of long changes."""
    return tuple(_shortened(pieces))


def _shortened(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for at, (kind, text) in enumerate(pieces):
        if kind is not None:
            yield Piece(kind, _cut(text, _MOST // 2, _MOST // 2))
            continue
        # At the beginning and the end only what is next to the change.
        before = _AROUND if at > 0 else 0
        after = _AROUND if at < len(pieces) - 1 else 0
        yield Piece(None, _cut(text, before, after))


def _cut(text: str, first: int, last: int) -> str:
    """The first and the last words, with … where some between them are left out."""
    words = text.split()
    left, right = (" " if text[:1].isspace() else ""), (" " if text[-1:].isspace() else "")
    if len(words) <= first + last + 2:
        return f"{left}{' '.join(words)}{right}" if words else " "
    begin, end = " ".join(words[:first]), " ".join(words[len(words) - last :] if last else [])
    return f"{left if begin else ''}{begin}{_GAP}{end}{right if end else ''}"


def opening(text: str) -> str:
    """The first words of a text."""
    words = text.split()
    return " ".join(words[:_OPENING]) + (" …" if len(words) > _OPENING else "")


def word_count(text: str) -> int:
    """How many words people would count."""
    return sum(any(sign.isalnum() for sign in word) for word in text.split())
