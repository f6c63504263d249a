"""What people get wrong in YAML: each mistake at its line, in plain words, and the rest is read."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from udtplan.findings import Fault, Severity
from udtplan.source.text import SourceText
from udtplan.source.yaml import BROKEN, MAX_FAULTS, YamlSource, read_yaml
from udtplan.source.yaml_recovery import MAX_ERRORS


def read(text: str) -> YamlSource:
    return read_yaml(SourceText(text))


def places(source: YamlSource) -> list[tuple[int, int]]:
    return [(fault.location.line, fault.location.column) for fault in source.faults]


def only_fault(text: str) -> Fault:
    [fault] = read(text).faults
    return fault


class Mistake(NamedTuple):
    """A file with one mistake."""

    text: str
    line: int
    column: int
    says: str
    data: Any


MISTAKES = {
    "a colon in a text": Mistake("x: 1\ngoal: a: b\n", 2, 8, "colon", {"x": "1", "goal": "a: b"}),
    "a colon in a text of two lines": Mistake("goal: a: b\n  and c\n", 1, 8, "colon", {"goal": "a: b and c"}),
    "a colon in a text, CRLF": Mistake("x: 1\r\ngoal: a: b\r\n", 2, 8, "colon", {"x": "1", "goal": "a: b"}),
    "a colon in a text, CR": Mistake("x: 1\rgoal: a: b\r", 2, 8, "colon", {"x": "1", "goal": "a: b"}),
    "no space behind the colon": Mistake("a:1\nb: 2\n", 1, 2, "space behind the colon", {"b": "2"}),
    "no space, further down": Mistake("a: 1\nb:1\nc: 2\n", 2, 1, "space behind", {"a": "1", "c": "2"}),
    "no space, in a block": Mistake("c:\n  n:L\n  x: 2\n", 2, 4, "space behind", {"c": {"x": "2"}}),
    "no colon": Mistake("a: 1\nb\nc: 2\n", 2, 1, "without its colon", {"a": "1", "c": "2"}),
    "no colon in the first line": Mistake("b\nc: 2\n", 1, 1, "without its colon", {"c": "2"}),
    "indented too deep": Mistake("a: 1\n  b: 2\nc: 3\n", 2, 4, "indented deeper", {"a": "1", "c": "3"}),
    "indented by a tab": Mistake("a:\n\tb: 1\nc: 2\n", 2, 1, "tab", {"a": BROKEN, "c": "2"}),
    "a tab before the first key": Mistake("\ta: 1\n", 1, 1, "tab", None),
    "a key given twice": Mistake(
        "a: 1\nb: 2\na: 3\n", 3, 1, "twice; the first is on line 1", {"a": "1", "b": "2"}
    ),
    "double quotes left open": Mistake(
        'a: 1\nb: "x\nc: 3\n', 2, 4, "not closed", {"a": "1", "b": BROKEN, "c": "3"}
    ),
    "single quotes left open": Mistake("b: 'x\nc: 3\n", 1, 4, "not closed", {"b": BROKEN, "c": "3"}),
    "words behind quotes": Mistake("b: 'it's'\nc: 3\n", 1, 8, "closing quotation", {"b": BROKEN, "c": "3"}),
    "a bracket left open": Mistake("b: [x, y\nc: 3\n", 1, 4, "not closed", {"b": BROKEN, "c": "3"}),
    "a brace left open": Mistake("b: {x: 1\nc: 3\n", 1, 4, "not closed", {"b": BROKEN, "c": "3"}),
    "an empty bracket left open": Mistake("b: [\nc: 3\n", 1, 4, "not closed", {"b": BROKEN, "c": "3"}),
    "the wrong bracket closed": Mistake("b: [x, y}\nc: 3\n", 1, 4, "not closed", {"b": BROKEN, "c": "3"}),
    "a bracket that closes nothing": Mistake("b: ]\nc: 3\n", 1, 4, "begin with `]`", {"b": BROKEN, "c": "3"}),
    "a text that begins with @": Mistake("a: @city\n", 1, 4, "begin with `@`", {"a": "@city"}),
    "a text that begins with a backtick": Mistake("a: `x`\n", 1, 4, "begin with", {"a": "`x`"}),
    "a text that begins with %": Mistake("a: %x\n", 1, 4, "begin with `%`", {"a": "%x"}),
    "emphasis": Mistake("a: **bold**\n", 1, 4, "begin with `*`", {"a": "**bold**"}),
    "an ampersand": Mistake("a: & co\n", 1, 4, "begin with `&`", {"a": "& co"}),
    "words behind >": Mistake("a: > words\nb: 1\n", 1, 6, "behind `>`", {"a": BROKEN, "b": "1"}),
    "a block of uneven lines": Mistake(
        "a: |\n    x\n  y\nb: 1\n", 3, 3, "does not fit", {"a": BROKEN, "b": "1"}
    ),
    "a backslash": Mistake('a: "C:\\path"\nb: 1\n', 1, 7, "backslash", {"a": BROKEN, "b": "1"}),
    "a dash behind a key": Mistake("a: - x\nb: 1\n", 1, 4, "list item", {"a": BROKEN, "b": "1"}),
    "two documents": Mistake("a: 1\n---\nb: 2\n", 2, 1, "document", {"a": "1", "b": "2"}),
    "an end before the end": Mistake("a: 1\n...\nb: 2\n", 2, 1, "document", {"a": "1", "b": "2"}),
    "a tag": Mistake("a: !!int 3\n", 1, 4, "tag `!!int`", {"a": "3"}),
    "a tag of Python's": Mistake("a: !!python/object:os.system {}\n", 1, 4, "tag", {"a": {}}),
    "an anchor": Mistake("a: &x 1\n", 1, 4, "Anchors", {"a": "1"}),
    "a list as a key": Mistake("? [a, b]\n: c\nx: 1\n", 1, 3, "must be a word", {"x": "1"}),
    "a control character": Mistake("a: x\x07y\nb: 1\n", 1, 5, "control character", {"a": "x y", "b": "1"}),
    "a no-break space behind the colon": Mistake("a:\xa0x\nb: 1\n", 1, 3, "no-break", {"a": "x", "b": "1"}),
    "and in the only line": Mistake("a:\xa0x", 1, 3, "no-break", {"a": "x"}),
    "a no-break space before the colon": Mistake("a\xa0: x\n", 1, 2, "no-break", {"a": "x"}),
    "a no-break space behind a dash": Mistake("a:\n  -\xa0x\n", 2, 4, "no-break", {"a": ["x"]}),
    "no-break spaces as indentation": Mistake("a:\n\xa0\xa0b: x\n", 2, 1, "no-break", {"a": {"b": "x"}}),
    "the same in the second line": Mistake(
        "a:\n  b: x\n\xa0\xa0c: y\nd: z\n", 3, 1, "no-break", {"a": {"b": "x", "c": "y"}, "d": "z"}
    ),
    "a narrow no-break space": Mistake("a:\u202fx\n", 1, 3, "no-break", {"a": "x"}),
    "brackets nested too deep": Mistake(
        f"a: {'[' * 50}{']' * 50}\nb: 1\n", 1, 34, "too deep", {"a": BROKEN, "b": "1"}
    ),
    "an error in a list at top level": Mistake("- a\n- b: c: d\n", 2, 7, "colon", ["a", {"b": "c: d"}]),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_one_fault_at_its_place_and_the_rest_is_read(mistake: Mistake) -> None:
    source = read(mistake.text)

    assert places(source) == [(mistake.line, mistake.column)]
    assert mistake.says in source.faults[0].message
    assert source.faults[0].hint
    assert source.data == mistake.data


def test_words_lost_behind_a_number_sign_are_asked_about() -> None:
    fault = only_fault("goal: Action #3 of the plan\n")

    assert (fault.location.line, fault.location.column) == (1, 14)
    assert "`#3 of the plan`" in fault.message
    assert (fault.severity, fault.certain) == (Severity.WARNING, False)


@pytest.mark.parametrize(
    "text",
    [
        "goal: Action # a comment\n",
        'goal: "Action #3"\n',
        "goal: >-\n  Action #3\n",
        "goal: Action#3\n",
        "#a\nb: c\n",
    ],
)
def test_comments_and_quoted_number_signs_are_no_fault(text: str) -> None:
    assert read(text).faults == []


def test_every_alias_is_reported_where_it_stands() -> None:
    source = read("a: &a [x]\nb: [*a, *a]\nc:\n  <<: *a\n  d: 1\n")

    assert places(source) == [(1, 4), (2, 5), (2, 9), (4, 7)]
    assert source.data == {"a": ["x"], "b": [BROKEN, BROKEN], "c": {"<<": BROKEN, "d": "1"}}


def test_a_bomb_of_aliases_does_not_go_off() -> None:
    levels = [f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    source = read("\n".join(["a0: &a0 lol", *levels]))

    assert len(source.faults) == MAX_FAULTS
    assert source.data["a39"] == [BROKEN] * 9


def test_an_alias_within_itself_ends() -> None:
    assert read("a: &a [*a]\n").data == {"a": [BROKEN]}


def test_all_mistakes_of_a_file_are_reported_and_all_else_is_read() -> None:
    source = read(
        "city: {name: Lille\n"
        "challenge: Mobility: a plan\n"
        "actions:\n"
        "  - id: one\n"
        "    goal: Better: faster\n"
        "    steps:\n"
        "      - First\n"
        "      - [Second\n"
        "    timeline: 2026\n"
        "  - id: two\n"
        "   title: Off\n"
        "  - id: three\n"
        "language: en\n"
    )

    assert places(source) == [(1, 7), (2, 20), (5, 17), (8, 9), (11, 4)]
    assert source.broken == {"city", "challenge", "actions"}
    assert source.data == {
        "city": BROKEN,
        "challenge": "Mobility: a plan",
        "actions": [
            {"id": "one", "goal": "Better: faster", "steps": ["First", BROKEN], "timeline": "2026"},
            {"id": "two"},
            {"id": "three"},
        ],
        "language": "en",
    }


def test_items_at_the_margin_are_told_apart_as_well() -> None:
    source = read("actions:\n- id: one\n  goal: a: b\n- id: two\n- [x\n")

    assert source.data == {"actions": [{"id": "one", "goal": "a: b"}, {"id": "two"}, BROKEN]}


def test_a_comment_above_a_mistake_does_not_move_it() -> None:
    source = read("# ä\n\n# b: c: d\n%YAML 1.2\n---\n# x\na: 1\nb: c: d\n")

    assert places(source) == [(8, 5)]


def test_what_is_read_of_a_broken_file_knows_its_place() -> None:
    source = read("a: b: c\nactions:\n  - id: ünï\n    goal: x: y\n    owner: me\n")

    location = source.locate(("actions", 0, "owner"))
    assert (location.line, location.column, location.length) == (5, 12, 2)
    location = source.locate(("actions", 0, "goal"))
    assert (location.line, location.column, location.length) == (4, 11, 4)
    assert source.locate(("a",)).line == 1


@pytest.mark.parametrize("text", ["", "\n", "# only a comment\n", "---\n", "~\n", "null\n"])
def test_a_file_that_says_nothing_is_no_fault(text: str) -> None:
    source = read(text)

    assert (source.data, source.faults) == (None, [])


def test_a_text_instead_of_yaml_is_handed_on_as_a_text() -> None:
    assert read("Our plan is to build\na twin.\n").data == "Our plan is to build a twin."


def test_no_break_spaces_within_a_text_are_left_alone() -> None:
    text = "a: x\xa0y\nb: >-\n  Source:\xa0z\n  \xa0more\nc: one\n  Note:\xa0two\nd: «\xa0x\xa0»\n"

    assert read(text).faults == []
    assert read(text).data == {
        "a": "x\xa0y",
        "b": "Source:\xa0z \xa0more",
        "c": "one Note:\xa0two",
        "d": "«\xa0x\xa0»",
    }


def test_a_line_separator_pasted_from_a_slide_breaks_no_line() -> None:
    source = read("a: one\u2028two\nb: c: d\n")

    assert source.data == {"a": "one two", "b": "c: d"}
    assert places(source) == [(2, 5)]


# ── What must not bring the program down ─────────────────────────────────────────────────────────────

SIZE = 20_000
NASTY = [
    "- ",
    "-\n",
    "? ",
    "[",
    "{",
    '["]",',
    "[ #]\n",
    "{a: ",
    "a: ",
    "a: a: ",
    "'",
    '"',
    "|\n",
    "&a ",
    "*a ",
    "!a ",
    "%a\n",
]
NASTY += [
    "---\n",
    "\t",
    " ",
    "\r",
    "\ufeff",
    "\xa0",
    "\u2028",
    "a\n",
    "a:\n",
    "a: 1\n",
    "a:1\n",
    "- a: b: c\n",
    "#",
    "# \n",
]
NASTY += [
    "a: &a [*a]\n",
    "a: x #y\n",
    "\x07",
    "%TAG !a! x\n",
    "...\n",
    "-\xa0",
    "a:\xa0b\n",
    "a: '\n",
    "é: [\n",
]


@pytest.mark.parametrize("pattern", NASTY)
@pytest.mark.parametrize("around", [("", ""), ("a: 1\n", "\nb: c: d\n"), ("a:\n  - ", "\nb: 1\n")])
def test_one_pattern_over_and_over_ends_with_few_faults(pattern: str, around: tuple[str, str]) -> None:
    source = read(around[0] + pattern * (SIZE // len(pattern)) + around[1])

    assert len(source.faults) <= MAX_FAULTS + MAX_ERRORS + 2


@pytest.mark.parametrize("step", ["a:\n", "-\n"])
def test_indentation_without_end_is_a_fault(step: str) -> None:
    text = "".join(" " * depth + step for depth in range(300))

    assert any("too deep" in fault.message for fault in read(text).faults)


def test_many_mistakes_are_reported_up_to_a_number_and_the_rest_is_marked() -> None:
    source = read("".join(f"k{n}: a: b\n" for n in range(500)))

    assert len(source.faults) == MAX_ERRORS
    assert source.data["k499"] is BROKEN
    assert len(source.broken) == 500


class Count(NamedTuple):
    """How much work a file made."""

    calls: int
    letters: int


def work(text: str, monkeypatch: pytest.MonkeyPatch) -> Count:
    from udtplan.source import yaml, yaml_loader, yaml_recovery

    pieces: list[int] = []

    def counted(piece: str) -> Any:
        pieces.append(len(piece))
        return yaml_loader.compose(piece)

    for module in (yaml, yaml_recovery):
        monkeypatch.setattr(module, "compose", counted)
    read(text)
    return Count(len(pieces), sum(pieces))


@pytest.mark.parametrize("line", ["k{}: a: b\n", "k{}: x\n", "- x{}\n", "k{}: [\n", "k{}:\n  - id: x: y\n"])
def test_a_broken_file_is_parsed_a_few_times_and_not_once_a_line(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "".join(line.format(n) for n in range(4000)) + "last: a: b\n"
    counted = work(text, monkeypatch)

    assert counted.calls <= 40 * MAX_ERRORS
    assert counted.letters <= 40 * len(text)


@given(st.text(st.sampled_from("ab:-[]{}\"'#&*!|>%@ \n\t\r\xa0\u2028é,?~."), max_size=60))
def test_whatever_is_typed_is_data_or_faults_within_the_text(text: str) -> None:
    source = read(text)

    for fault in source.faults:
        location = fault.location
        assert location.line <= source.source.location(len(text)).line
        assert location.column <= len(source.source.line(location.line)) + 1


@given(st.text(max_size=60))
def test_any_unicode_is_data_or_faults(text: str) -> None:
    source = read(text)

    assert (
        source.data is not None or source.faults or not text.strip() or "#" in text or source.root is not None
    )


def test_a_real_plan_with_a_line_damaged_anywhere_keeps_nearly_everything() -> None:
    lines = [f"  - id: a{n}\n    title: Title {n}\n    goal: Goal {n}\n" for n in range(20)]
    chance = random.Random(1)
    for _ in range(30):
        damaged = list(lines)
        where = chance.randrange(20)
        damaged[where] = damaged[where].replace(
            ": Goal", chance.choice([": a: b", ": [x", ": 'y", " Goal", ":\tx: y"])
        )
        source = read("actions:\n" + "".join(damaged) + "anchor: May\n")
        assert len(source.faults) == 1
        assert source.faults[0].location.line == 1 + 3 * where + 3
        assert [action["id"] for action in source.data["actions"]] == [f"a{n}" for n in range(20)]
        assert source.data["anchor"] == "May"
