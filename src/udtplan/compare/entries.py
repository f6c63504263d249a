"""Which entry of a list was which before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

Entry = TypeVar("Entry")

_ALIKE = 0.6
_WORDS = 60  # by which texts are compared
_MOST_PAIRS = 10_000  # of longer lists nobody looks for what is alike


def paired(
    before: Sequence[Entry],
    after: Sequence[Entry],
    label: Callable[[Entry], str],
    key: Callable[[Entry], str] = lambda _: "",
) -> Iterator[tuple[Entry | None, Entry | None]]:
    """Each entry with what it was before: the one of the same key, else of the same label, else the first one
    that is alike. New ones come with None before, those that are gone last, with None after; order is no
    change.
    """
    left = dict(enumerate(before))
    was: dict[int, Entry] = {}
    for name in (key, lambda entry: " ".join(label(entry).split())):
        known: dict[str, list[int]] = {}
        for at in reversed(left):
            known.setdefault(name(left[at]), []).append(at)
        for at, entry in enumerate(after):
            if at not in was and (word := name(entry)) and known.get(word):
                was[at] = left.pop(known[word].pop())
    if len(left) * (len(after) - len(was)) <= _MOST_PAIRS:
        for at, entry in enumerate(after):
            alike = (other for other in left if is_alike(label(left[other]), label(entry)))
            if at not in was and (found := next(alike, None)) is not None:
                was[at] = left.pop(found)
    for at, entry in enumerate(after):
        yield was.get(at), entry
    yield from ((entry, None) for entry in left.values())


def is_alike(one: str, other: str) -> bool:
    """Whether one text may be the other with some changes."""
    words, others = (text.casefold().split()[:_WORDS] for text in (one, other))
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE
