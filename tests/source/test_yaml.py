"""YAML to texts, and where each key and value of it stands."""

from __future__ import annotations

import io
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from udtplan.findings import Location, Route
from udtplan.source.text import SourceText
from udtplan.source.yaml import YamlSource, read_yaml


def read(text: str) -> YamlSource:
    return read_yaml(SourceText(text))


# ── Data ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "word",
    "no yes No on off y n true False 2026-02-30 0000-01-01 2025-11-06 12:30 1:20:30 1.2e3 0o17 0x1f 1_000 "
    ".inf 1.10 007 +33 = << “quoted” «x» it's C# R&D Q&A a:b http://x.eu/a?b#c 10% *".split(),
)
def test_a_word_stays_the_word_it_is(word: str) -> None:
    if word != "*":  # that one would begin an alias
        source = read(f"key: {word}\nlist:\n  - {word}\n")

        assert source.data == {"key": word, "list": [word]}
        assert source.faults == []


@pytest.mark.parametrize("nothing", ["", " ~", " null", " Null", " NULL", " # a comment"])
def test_an_empty_value_is_not_given(nothing: str) -> None:
    source = read(f"a:{nothing}\nb: 1\n")

    assert (source.data, source.faults) == ({"b": "1"}, [])


@pytest.mark.parametrize("text", ["''", '""', "'null'", '"~"'])
def test_in_quotes_nothing_is_a_text(text: str) -> None:
    assert read(f"a: {text}\n").data == {"a": text[1:-1]}


def test_keys_need_not_be_words() -> None:
    assert read('1: a\n2.5: b\nyes: c\n"x y": d\n~: e\n').data == {
        "1": "a",
        "2.5": "b",
        "yes": "c",
        "x y": "d",
        "~": "e",
    }


def test_comments_directives_and_document_markers_are_no_data() -> None:
    assert read("%YAML 1.2\n# a\n---\n# b\na: 1 # c\n...\n# d\n").data == {"a": "1"}


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_blocks_are_folded_as_yaml_says(newline: str) -> None:
    text = newline.join(["a: >-", "  one", "  two", "", "  three", "b: |", "  x", "   y", ""])

    assert read(text).data == {"a": "one two\nthree", "b": "x\n y\n"}


TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0\x85\u2028\u2029"), max_size=20
)
# A no-break space beside a colon is read as the space it looks like.
KEYS = TEXTS.map(lambda text: text.translate(dict.fromkeys(map(ord, "\xa0\u2007\u202f\u3000"))))
DATA = st.recursive(
    TEXTS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=4) | st.dictionaries(KEYS, inner, min_size=1, max_size=4)
    ),
    max_leaves=12,
)


class AsWritten(yaml.SafeDumper):
    """Writes each part out in full."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


@given(st.dictionaries(KEYS, DATA, min_size=1, max_size=4), st.booleans(), st.booleans())
def test_what_pyyaml_writes_is_read_as_the_same_texts(data: Any, flow: bool, wide: bool) -> None:
    written = yaml.dump(
        data, Dumper=AsWritten, allow_unicode=True, default_flow_style=flow, width=999 if wide else 20
    )
    source = read(written)

    assert source.faults == []
    assert source.data == data


@given(st.dictionaries(KEYS, DATA, min_size=1, max_size=4))
def test_what_ruamel_writes_is_read_as_the_same_texts(data: Any) -> None:
    out = io.StringIO()
    dumper = YAML()
    dumper.representer.ignore_aliases = lambda _: True
    dumper.allow_unicode, dumper.width = False, 9999
    dumper.dump(data, out)
    source = read(out.getvalue())

    assert source.faults == []
    assert source.data == data


# ── Places ───────────────────────────────────────────────────────────────────────────────────────────

PLAN = """\
# A comment: with a colon
city:
  name: Łódź 😀 x
  country: PL
challenge: >-
  Traffic in
  the inner   city
quoted: 'It''s'
stakeholders:
  - id: mobility
    name: Mobility
  - {id: data, name: "Data office", roles: [user, legal]}
  -
empty:
list: [a, b]
"quoted key": 1
"""


@pytest.mark.parametrize(
    ("route", "line", "column", "length"),
    [
        ((), 2, 1, 5),
        (("city",), 2, 1, 4),
        (("city", "name"), 3, 9, 8),
        (("city", "country"), 4, 12, 2),
        (("city", "budget"), 2, 1, 4),
        (("city", "budget", "year"), 2, 1, 4),
        (("challenge",), 5, 12, 1),
        (("quoted",), 8, 9, 7),
        (("stakeholders",), 9, 1, 12),
        (("stakeholders", 0), 10, 5, 12),
        (("stakeholders", 0, "id"), 10, 9, 8),
        (("stakeholders", 0, "role"), 10, 5, 12),
        (("stakeholders", 1), 12, 5, 53),
        (("stakeholders", 1, "roles", 1), 12, 51, 5),
        (("stakeholders", 1, "union-member", "name"), 12, 22, 13),
        (("stakeholders", 2), 13, 4, 0),
        (("stakeholders", 9), 9, 1, 12),
        (("stakeholders", "id"), 9, 1, 12),
        (("empty",), 14, 1, 5),
        (("list",), 15, 1, 4),
        (("list", 1), 15, 11, 1),
        (("quoted key",), 16, 15, 1),
        (("nowhere",), 2, 1, 5),
    ],
)
def test_each_part_has_its_place(route: Route, line: int, column: int, length: int) -> None:
    for text in (PLAN, PLAN.replace("\n", "\r\n"), PLAN.replace("\n", "\r")):
        assert read(text).locate(route) == Location(line, column, length)


@pytest.mark.parametrize(
    ("route", "phrase", "line", "column", "length"),
    [
        (("city", "name"), "x", 3, 16, 1),
        (("challenge",), "in the inner city", 6, 11, 2),
        (("challenge",), "inner city", 7, 7, 10),
        (("stakeholders", 1), "Data office", 12, 23, 11),
        (("city",), "PL", 4, 12, 2),
        (("city", "name"), "absent", 3, 9, 8),
        (("city", "budget"), "Łódź", 3, 9, 4),
    ],
)
def test_a_phrase_is_pointed_at_within_its_part(
    route: Route, phrase: str, line: int, column: int, length: int
) -> None:
    found = read(PLAN).locate(route, phrase)

    assert (found.line, found.column) == (line, column)
    assert found.length <= max(length, len(phrase))


def test_a_key_has_a_place_of_its_own() -> None:
    source = read("a: {id: x, id2: y, i: z}\nlong-key:\n  text\n")

    assert source.locate_key(("a", "i")) == Location(1, 20, 1)
    assert source.locate_key(("long-key",)) == Location(2, 1, 8)
    assert source.locate_key(()) == source.locate(())


def test_of_two_equal_keys_the_first_is_read_and_pointed_at() -> None:
    source = read("a: 1\na: 2\n")

    assert source.data == {"a": "1"}
    assert source.locate(("a",)) == Location(1, 4, 1)


def test_a_line_separator_counts_as_no_line() -> None:
    source = read("a: x\u2028y\u0085z\nb: 1\n")

    assert source.locate(("b",)) == Location(2, 4, 1)


@pytest.mark.parametrize("text", ["", "# nothing\n", "\t: [\n"])
def test_without_data_the_place_is_the_beginning(text: str) -> None:
    assert read(text).locate(("city", "name")) == Location(1, 1, 0)


ROUTES = st.lists(st.sampled_from(["a", "b", "c", 0, 1, 7]), max_size=4).map(tuple)


@given(st.text("ab:-[]{}'\"|> \n\r\té😀#", max_size=40), ROUTES, st.text("ab ", max_size=3))
def test_no_place_lies_outside_the_text(text: str, route: Route, phrase: str) -> None:
    source = read(text)
    for found in (source.locate(route, phrase), source.locate_key(route)):
        line = source.source.line(found.line)
        assert 1 <= found.line <= source.source.location(len(text)).line
        assert 1 <= found.column <= len(line) + 1
        assert found.column - 1 + found.length <= len(line)


@given(DATA)
def test_each_text_is_found_where_it_is_written(data: Any) -> None:
    written = yaml.dump({"a": data}, Dumper=AsWritten, allow_unicode=True, default_style='"', width=9999)
    source = read(written)

    for route, text in leaves(data, ("a",)):
        found = source.locate(route)
        start = source.source.offset(found.line) + found.column - 1
        assert yaml.safe_load(written[start : start + found.length]) == text


def leaves(data: Any, route: Route) -> list[tuple[Route, str]]:
    if isinstance(data, dict):
        return [leaf for key, value in data.items() for leaf in leaves(value, (*route, key))]
    if isinstance(data, list):
        return [leaf for index, value in enumerate(data) for leaf in leaves(value, (*route, index))]
    return [(route, data)]


def test_a_key_is_known_to_be_written_even_without_a_value() -> None:
    source = read("a:\n  b: 1\n  c:\nlist:\n  - d:\n")

    written: list[Route] = [("a",), ("a", "b"), ("a", "c"), ("list", 0, "d")]
    assert all(source.has_key(route) for route in written)
    assert not any(source.has_key(route) for route in [("b",), ("a", "a"), ("a", "b", "b"), ("list", 0, "e")])
