"""Which words of a text changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby
from typing import NamedTuple

from udtplan.compare.changes import Kind, Piece

_WORD = re.compile(r"(\s*)(\w+|[^\w\s])")
_SENTENCE_ENDS = frozenset(".!?…。")
# Comparing costs what the equal pairs are; beyond this, a text is no prose, and is shown as replaced.
_MOST_PAIRS = 20_000
_MOST_PAIRS_IN_ALL = 200_000
_SHORT = 3  # letters of a word that is no island between two changes
_ALIKE = 0.3  # share of a passage that has to stay for its changes to be shown word by word


class Word(NamedTuple):
    """A word or a sign.

    Attributes:
        space: the white space before it.
    """

    space: str
    text: str

    @property
    def key(self) -> str:
        """What is compared: of the space before it only whether there is any."""
        return f" {self.text}" if self.space else self.text


Words = Sequence[Word]
Stretch = tuple[bool, Words, Words]
"""Whether nothing changed; the words before; the words after."""


def is_same(before: str, after: str) -> bool:
    """Whether a reader sees no difference."""
    return before.split() == after.split()


def pieces(before: str, after: str) -> tuple[Piece, ...]:
    """Two texts as one: what stayed, what was taken out and what was put in, in reading order.

    White space alone is no change. Sentences are compared first, and words only where sentences differ.
    """
    old, new = _words(before.strip()), _words(after.strip())
    stretches = _merged(list(_by_words(_by_sentences(old, new))))
    found = (piece for stretch in stretches for piece in _pieces(*stretch))
    alike = groupby(found, lambda piece: piece.kind)
    return tuple(Piece(kind, "".join(piece.text for piece in group)) for kind, group in alike)


def _words(text: str) -> list[Word]:
    return [Word(*found.groups()) for found in _WORD.finditer(text)]


def _sentences(words: Words) -> list[Words]:
    """The words up to a full stop, or to the end of a paragraph."""
    found: list[Words] = []
    begin = 0
    for at, word in enumerate(words):
        is_last = at + 1 == len(words)
        space = "" if is_last else words[at + 1].space
        if is_last or "\n\n" in space or (space and word.text in _SENTENCE_ENDS):
            found.append(words[begin : at + 1])
            begin = at + 1
    return found


# ── What stayed and what did not ────────────────────────────────────────────────────────────────────


def _by_sentences(old: Words, new: Words) -> Iterator[Stretch]:
    was, now = _sentences(old), _sentences(new)
    for is_same, a, b, c, d in _runs([_key(one) for one in was], [_key(one) for one in now]):
        yield is_same, [word for one in was[a:b] for word in one], [word for one in now[c:d] for word in one]


def _key(words: Words) -> str:
    return "".join(word.key for word in words).strip()


def _by_words(stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    left = _MOST_PAIRS_IN_ALL
    for same, old, new in stretches:
        if same or not old or not new or left <= 0:
            yield same, old, new
            continue
        was, now = [word.key for word in old], [word.key for word in new]
        left -= _pairs(was, now)
        found = [(equal, old[a:b], new[c:d]) for equal, a, b, c, d in _runs(was, now)]
        stayed = sum(len(part) for equal, part, _ in found if equal)
        if stayed < _ALIKE * min(len(old), len(new)):
            yield False, old, new
        else:
            yield from found


def _runs(old: list[str], new: list[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Stretches of two lists that are equal or not, as positions."""
    begin = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), None)
    if begin is None:
        begin = min(len(old), len(new))
    end, room = 0, min(len(old), len(new)) - begin
    while end < room and old[-1 - end] == new[-1 - end]:
        end += 1
    was, now = old[begin : len(old) - end], new[begin : len(new) - end]
    if begin:
        yield True, 0, begin, 0, begin
    if _pairs(was, now) > _MOST_PAIRS:
        yield False, begin, begin + len(was), begin, begin + len(now)
    else:
        for what, a, b, c, d in SequenceMatcher(None, was, now, False).get_opcodes():
            yield what == "equal", begin + a, begin + b, begin + c, begin + d
    if end:
        yield True, len(old) - end, len(old), len(new) - end, len(new)


def _pairs(old: list[str], new: list[str]) -> int:
    counts = Counter(old)
    return sum(counts[key] * count for key, count in Counter(new).items())


def _merged(stretches: list[Stretch]) -> Iterator[Stretch]:
    """Changes drawn together that only a short word or a sign parts: it would be an island."""
    joined = [*_joined(stretches)]
    inner = range(1, len(joined) - 1)
    yield from _joined(
        [
            (same and not (at in inner and _is_island(new)), old, new)
            for at, (same, old, new) in enumerate(joined)
        ]
    )


def _joined(stretches: list[Stretch]) -> Iterator[Stretch]:
    """Neighbours of the same kind as one."""
    for same, group in groupby(stretches, lambda stretch: stretch[0]):
        parts = [*group]
        yield same, [word for _, old, _ in parts for word in old], [word for *_, new in parts for word in new]


def _is_island(words: Words) -> bool:
    return len(words) <= 2 and all(len(word.text) <= _SHORT and not word.text.isdigit() for word in words)


# ── Pieces ──────────────────────────────────────────────────────────────────────────────────────────


def _pieces(same: bool, old: Words, new: Words) -> Iterator[Piece]:
    if same:
        yield Piece(None, _text(new))
        return
    gone, come = _text(old), _text(new)
    if old and new and old[0].space and new[0].space:
        yield Piece(None, new[0].space)
        gone, come = gone.lstrip(), come.lstrip()
    if gone:
        yield Piece(Kind.REMOVED, gone)
    if come:
        yield Piece(Kind.ADDED, come)


def _text(words: Words) -> str:
    return "".join(word.space + word.text for word in words)
