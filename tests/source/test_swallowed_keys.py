"""Keys that a mistake swallows: they are named, and none of them is read as something else."""

from __future__ import annotations

import pytest

from udtplan.source.text import SourceText
from udtplan.source.yaml import YamlSource, read_yaml


def read(text: str) -> YamlSource:
    return read_yaml(SourceText(text))


SWALLOWED = {
    "indented below a list": ("a:\n  - x: 1\n b:\n  - y: 2\nc: 3\n", {"a": [{"x": "1"}], "c": "3"}, 3),
    "indented below keys": ("a:\n  x: 1\n b:\n  y: 2\nc: 3\n", {"a": {"x": "1"}, "c": "3"}, 3),
    "indented below a text": ("a: words\n b:\n  - y: 2\nc: 3\n", {"a": "words", "c": "3"}, 2),
    "behind a bracket": ("a: [\n  b:\n    - 2\nc: 3\n", {"c": "3"}, 1),
}


@pytest.mark.parametrize("case", SWALLOWED.values(), ids=list(SWALLOWED))
def test_a_key_that_was_swallowed_is_named(case: tuple[str, dict[str, object], int]) -> None:
    text, data, line = case
    source = read(text)
    assert {key: source.data[key] for key in data} == data
    assert source.data.keys() <= {"a", "c"}
    assert (source.broken, "b" in source.swallowed) == ({"a"}, True)
    assert [fault.location.line for fault in source.faults] == [line]


def test_keys_that_are_read_are_not_swallowed() -> None:
    assert read("a: [\nb:\n  - 2\n").swallowed == set()
    assert read("a: [\nb:\n  - 2\n").data["b"] == ["2"]


def test_a_deeper_key_before_the_first_costs_no_more_than_itself() -> None:
    source = read("# A comment\n  bad: [\nactions:\n  - id: one\n")
    assert source.data == {"actions": [{"id": "one"}]}
    assert source.broken == {"bad"}
    [fault] = source.faults
    assert (fault.location.line, fault.location.column) == (2, 8)
    assert "bracket" in fault.message


def test_a_first_line_that_is_only_indented_is_named_as_that() -> None:
    source = read("  a: 1\nb: 2\n")
    assert (source.data, source.broken) == ({"b": "2"}, {"a"})
    [fault] = source.faults
    assert (fault.location.line, fault.location.column) == (1, 3)
    assert "indentation" in fault.message
