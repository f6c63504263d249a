"""By which words of its name a data source is known beside the others of a register."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from udtplan.model.facts import DataSource
from udtplan.prose import tokens

_LONG, _END = 5, 3  # letters of a word that tells a source, and of its end, which may be another


def own_words(sources: Iterable[DataSource]) -> dict[str, frozenset[str]]:
    """The beginnings of words that stand in the name of one source only, by its id."""
    told = {one.id: _telling(one.name) for one in sources}
    return {
        name: words - frozenset().union(*(others for other, others in told.items() if other != name))
        for name, words in told.items()
    }


def has_one_of(words: Sequence[str], beginnings: Iterable[str]) -> bool:
    """Whether one of some words begins so."""
    return any(word.startswith(one) for one in beginnings for word in words)


def _telling(name: str) -> frozenset[str]:
    return frozenset(word[: max(_LONG, len(word) - _END)] for word in tokens(name) if len(word) >= _LONG)
