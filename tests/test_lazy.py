"""What is made when it is first needed."""

from __future__ import annotations

import re

import pytest

from udtplan.lazy import Remembered, pattern


def test_a_pattern_finds_what_a_compiled_one_finds() -> None:
    made, text = re.compile("b[a-z]+", re.IGNORECASE), "Bus, tram, BIKE"
    lazy = pattern("b[a-z]+", re.IGNORECASE)
    assert lazy.findall(text) == made.findall(text) == ["Bus", "BIKE"]
    assert [match.span() for match in lazy.finditer(text, 1)] == [
        match.span() for match in made.finditer(text, 1)
    ]
    assert lazy.sub("x", text) == "x, tram, x"
    assert (lazy.pattern, lazy.flags) == (made.pattern, made.flags)


def test_a_pattern_is_made_when_it_is_first_looked_for() -> None:
    faulty = pattern("(")
    with pytest.raises(re.error):
        faulty.search("")


def test_a_word_is_asked_for_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    lengths = Remembered(length)
    assert [lengths[word] for word in ("bus", "tram", "bus")] == [3, 4, 3]
    assert asked == ["bus", "tram"]


def test_what_is_remembered_does_not_grow_without_end() -> None:
    lengths = Remembered(len)
    for number in range(20_000):
        assert lengths[str(number)] == len(str(number))
    assert len(lengths) < 10_000
