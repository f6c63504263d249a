"""The word tables hold together: every key is known, the month names are those of the baked file."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path

import pytest

from udtplan.timeline import LANGUAGES, read
from udtplan.timeline.lexicon import ATOMS, lexicon
from udtplan.timeline.words.months import MONTHS

TABLES = Path(import_module("udtplan.timeline.words").__file__ or "").parent


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_table_uses_known_names_only_and_says_where_its_words_are_from(language: str) -> None:
    table = import_module(f"udtplan.timeline.words.{language}")
    names = {name for key in table.WORDS for name in key.lstrip("~#").split()}
    assert names <= set(ATOMS)
    assert "ource" in (table.__doc__ or "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_table_has_the_same_key_twice(language: str) -> None:
    tree = ast.parse((TABLES / f"{language}.py").read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            keys = [key.value for key in node.keys if isinstance(key, ast.Constant)]
            assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_name_of_cldr_is_read_but_where_it_is_another_word(language: str) -> None:
    # "kesä" is summer, and June only in "kesäkuu" and "kesä–elokuu"; "pro" is "for".
    other = {("fi", "kesä"), ("cs", "pro")}
    for number, names in enumerate(MONTHS[language], 1):
        for name in names.split(", "):
            if (language, name) not in other:
                start = read(f"{name} 2026", language).start
                assert start is not None, name
                assert (start.earliest.month, start.latest.month) == (number, number), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_found_without_their_accents(language: str) -> None:
    words = lexicon(language).words
    assert len(words) > 300
