"""What is wrong with a settings file is said in plain words, with its line."""

from __future__ import annotations

import tomllib

import pytest

from udtplan.load.toml_faults import toml_fault


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[lint\nx = 1\n", "in line 1: a `]` is missing"),
        ("[lint]\nx = 1\n\n[lint", "in line 4: a `]` is missing"),
        ("[a.b]\nx = 1\n[a.b]\n", "in line 3: the heading `[a.b]` stands there a second time"),
        ("a = 1\na = 2\n", "in line 2: this key stands there a second time"),
        ("a 1\n", "in line 1: a `=` is missing behind the key"),
        ("a = 1\nb = final\n", "in line 2: this is no value; words need quotes"),
        ("a = [1, 2\n", "in line 1: a list lacks its `]`, or a comma is missing"),
        ("a = 'x\n", "in line 1: a quote is not closed"),
        ('a = "x\n', "in line 1: a quote is not closed"),
        ("a = 1 b = 2\n", "in line 1: a line can hold one `key = value` only"),
        ("a = 2026-02-30\n", "in line 1: there is no such day"),
        ("= 3\n", "in line 1: this is neither `key = value` nor a heading in brackets"),
    ],
)
def test_each_mistake_has_its_words(text: str, said: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as error:
        tomllib.loads(text)
    assert toml_fault(text, str(error.value)) == said
