"""A comma in a text between braces: YAML takes what is behind it for a key, people don't."""

from __future__ import annotations

import pytest

from udtplan.source.text import SourceText
from udtplan.source.yaml import read_yaml


@pytest.mark.parametrize(
    ("written", "whole"),
    [
        ("{id: x, name: Modelo (0,5 m), owner: y}", "Modelo (0,5 m)"),
        ("{name: Rain, wind and snow, id: x}", "Rain, wind and snow"),
        ("{name: One, two, two, two, id: x}", "One, two, two, two"),
        ("{id: x, name: Rain,\n     Wind}", "Rain, Wind"),
    ],
)
def test_a_text_with_commas_is_read_whole_and_shown_mended(written: str, whole: str) -> None:
    read = read_yaml(SourceText(f"first: 1\na: {written}\n"))
    (fault,) = read.faults
    assert read.data["a"]["name"] == whole
    assert fault.location.line in (2, 3)
    assert (fault.message, fault.hint) == (
        "A comma divides this text.",
        f'Put it in quotes: `name: "{whole}"`.',
    )


@pytest.mark.parametrize("written", ["{id: x, owner}", "{name: 'Rain', Wind}", "{tags: [a], b c}", "{Rain}"])
def test_words_that_may_be_a_key_are_named_and_join_nothing(written: str) -> None:
    read = read_yaml(SourceText(f"a: {written}\n"))
    (fault,) = read.faults
    assert fault.message.endswith("has no value.")
    assert "," not in str([value for value in read.data["a"].values() if isinstance(value, str)]).strip("[]")


@pytest.mark.parametrize("written", ['{name: "Rain, wind", id: x}', "{name: , id: }"])
def test_quoted_texts_and_keys_with_a_colon_are_fine(written: str) -> None:
    assert read_yaml(SourceText(f"a: {written}\n")).faults == []


def test_keys_without_a_value_on_lines_of_their_own_are_fine() -> None:
    assert read_yaml(SourceText("a:\n  name:\n  owner:\n")).faults == []
