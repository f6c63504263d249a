"""Headings are where the Markdown parser sees them, and nothing swallows them unnoticed."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from udtplan.findings import Location
from udtplan.source import markdown
from udtplan.source.markdown import MarkdownSource, read_markdown
from udtplan.source.text import SourceText


def read(text: str) -> MarkdownSource:
    return read_markdown(SourceText(text))


def headings(text: str) -> list[tuple[int, str]]:
    return [(heading.level, heading.text) for heading in read(text).headings]


@pytest.mark.parametrize(
    ("line", "level", "words", "name"),
    [
        ("# Title", 1, "Title", ""),
        ("###### Deep", 6, "Deep", ""),
        ("##\tTab", 2, "Tab", ""),
        ("## a. Words ##", 2, "a. Words", ""),
        ("## Words #####   ", 2, "Words", ""),
        ("## C#", 2, "C#", ""),
        ("## Words \\##", 2, "Words \\##", ""),
        ("##", 2, "", ""),
        ("## ##", 2, "", ""),
        ("## Words {#objectives.problem}", 2, "Words", "objectives.problem"),
        ("## Words {#a-b.c_d} ##", 2, "Words", "a-b.c_d"),
        ("## {#only}", 2, "", "only"),
        ("## Words {#a b}", 2, "Words {#a b}", ""),
        ("## Words {.class}", 2, "Words {.class}", ""),
        ("  ## Indented", 2, "Indented", ""),
        ("Underlined\n===", 1, "Underlined", ""),
        ("Two\nlines {#x}\n---", 2, "Two lines", "x"),
    ],
)
def test_a_heading_has_level_words_and_name(line: str, level: int, words: str, name: str) -> None:
    text = f"before\n\n{line}\n\nafter\n"
    [heading] = read(text).headings

    assert (heading.level, heading.text, heading.id) == (level, words, name)
    assert text[heading.begin : heading.body] == f"{line}\n"


@pytest.mark.parametrize(
    "text",
    [
        "#No space\n",
        "####### Seven\n",
        "    # Code\n",
        "\\# Escaped\n",
        "```\n# Code\n```\n",
        "~~~ sh\n# Comment\n~~~\n",
        "````\n```\n# Code\n````\n",
        "<!--\n# Hidden\n-->\n",
        "<!-- # Hidden -->\n",
        "<div>\n# Hidden\n</div>\n",
        "- # In a list\n",
        "> # In a quotation\n",
        "> words\n> ===\n",
        "- a\n\n  # In a list\n",
        "***\n---\n",
    ],
)
def test_what_only_looks_like_a_heading_is_none(text: str) -> None:
    assert headings(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "```\ncode\n```\n# After\n",
        "``` not `code\n# After\n",
        "<!-- a -->\n# After\n",
        "<!-->\n# After\n",
        "<!-- a\nb --> c\n# After\n",
        "- list\n# After\n",
        "- ```\n  code\n  ```\n# After\n",
        "- ```\n# After\n",
        "> ```\n# After\n",
        "words\n# After\n",
        "1. list\n\n   <!-- a -->\n# After\n",
        "<div>\n\n# After\n",
    ],
)
def test_a_heading_behind_anything_that_has_ended_is_seen(text: str) -> None:
    for variant in (text, text.replace("\n", "\r\n"), text.replace("\n", "\r")):
        assert headings(variant) == [(1, "After")]
        assert read(variant).faults == []


@pytest.mark.parametrize(
    ("text", "line", "column", "says"),
    [
        ("# A\n\n<!-- open\n\n# B\n", 3, 1, "comment"),
        ("# A\n<!-- a --> <!-- b\n# B\n", 2, 12, "comment"),
        ("# A\n\nwords <!-- open\n\n# B\n", 3, 7, "comment"),
        ("# A\n```\ncode\n# B\n", 2, 1, "block of code"),
        ("# A\n~~~\n```\n~~~~\n```", 5, 1, "block of code"),
        ("# A\n  ```\n# B", 2, 3, "block of code"),
        ("- a\n  ```\n  x\n  ```\n<!--", 5, 1, "comment"),
        ("<!-- a\r\n-->\r\n<!-- b\r\n", 3, 1, "comment"),
    ],
)
def test_what_is_opened_and_not_closed_is_a_fault_where_it_is_opened(
    text: str, line: int, column: int, says: str
) -> None:
    [fault] = read(text).faults

    assert (fault.location.line, fault.location.column) == (line, column)
    assert says in fault.message
    assert fault.hint


def test_a_comment_sign_within_code_opens_nothing() -> None:
    assert read("```\n<!--\n```\n\n    <!-- code\n").faults == []


def test_a_plan_of_the_usual_kind_is_read_without_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(markdown, "_parse", None)

    assert headings(
        "# T\n\n<!-- a\n  b? -->\n\n## Q\n\n- one\n- two\n\n| a | b |\n|---|---|\n\n```\n# c\n```\n"
    ) == [
        (1, "T"),
        (2, "Q"),
    ]


# ── The scan and the parser agree ────────────────────────────────────────────────────────────────────

PIECES = """\
# a|## b {#x.y}|### c ##|#|#d|####### e|# f #g|# h \\#|#\t t\t#|#  \xa0x|# u\u2028v
```|````|~~~|``` x`|``` py|   ~~~|    code|`` ` ``
<!--|-->|<!-- x -->|<!-- y|<!-->|text <!--|- <!--|<div>|</div>|<pre>|<?php|?>|<!DOCTYPE|<![CDATA[|]]>
text|===|---|--|-|+|- item|- ```|- # h|- <div>|1. x|10. ```|> # q|> ```|> text|* * *||\t|\\# x|[a]: b|'t
""".replace("\n", "|").split("|")
LINES = st.builds(
    lambda indent, piece, end: indent + piece + end,
    st.sampled_from([""] * 8 + [" ", "  ", "   ", "    ", "\t", " \t", "  \t"]),
    st.sampled_from(PIECES),
    st.sampled_from([""] * 5 + [" ", "\t"]),
)
TEXTS = st.builds(
    lambda lines, newline, end: newline.join(lines) + end,
    st.lists(LINES, max_size=14),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from(["", "\n"]),
)


@settings(max_examples=600)
@given(TEXTS)
def test_the_scan_sees_what_the_parser_sees(text: str) -> None:
    source = SourceText(text)
    scanned = markdown._scan(source)

    assert scanned is None or scanned == markdown._parse(source)


@given(TEXTS)
def test_headings_are_those_of_the_markdown_parser(text: str) -> None:
    tokens = MarkdownIt("commonmark").parse(text)
    expected = [
        (int(token.tag[1]), token.map) for token in tokens if token.type == "heading_open" and not token.level
    ]
    source = read(text)
    found = [
        (heading.level, [source.source.location(heading.begin).line - 1, last_line(source, heading.body)])
        for heading in source.headings
    ]

    assert found == expected


def last_line(source: MarkdownSource, body: int) -> int:
    location = source.source.location(body)
    at_end = body == len(source.source.text) and source.source.text[-1:] not in ("\n", "\r")
    return location.line if at_end else location.line - 1


# ── Places ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_phrase_is_found_below_its_heading_and_not_in_its_prompt() -> None:
    source = read("# T\n\n## A\n\n<!-- who pays? -->\n\nthe city\npays? no\n\n## B\n\nwho pays?\n")
    source.routes[("a",)] = (source.headings[1].begin, source.headings[2].begin)

    assert source.locate(("a",)) == Location(3, 1, 4)
    assert source.locate(("a",), "pays?") == Location(8, 1, 5)
    assert source.locate(("a",), "city pays?") == Location(7, 5, 4)
    assert source.locate(("a",), "who pays") == Location(3, 1, 4)
    assert source.locate(("elsewhere",)) == Location(1, 1, 3)


NASTY = [
    "# a\n",
    "#",
    " ",
    "\t",
    "> ",
    "- ",
    "1. ",
    "<",
    "<!--",
    "<!-- -->",
    "```\n",
    "`",
    "[",
    "[a]: b\n",
    "![",
    "*_",
]
NASTY += [
    "<div>\n",
    "<a ",
    "=\n",
    "a\n=\n",
    " #\n",
    "  - a\n",
    " ```\n",
    "   <!-- x -->\n",
    "\\",
    "- a\n\n",
    "\r",
    "~~~\n",
]


@pytest.mark.parametrize("pattern", NASTY)
@pytest.mark.parametrize("before", ["", "a\n===\n", "# a\n\n"])
def test_one_pattern_over_and_over_ends(pattern: str, before: str) -> None:
    source = read(before + pattern * (20_000 // len(pattern)))

    assert len(source.faults) <= 2


def test_lists_and_quotations_without_end_are_no_recursion_without_end() -> None:
    assert headings(
        "# a\n" + "\n".join("  " * depth + "- x" for depth in range(300)) + "\n <!-- x -->\n"
    ) == [(1, "a")]
    assert headings("# a\n" + "\n".join("> " * depth + "x" for depth in range(300)) + "\n <!-- x -->\n") == [
        (1, "a")
    ]


@pytest.mark.parametrize(
    ("phrase", "line", "begin"),
    [
        ("the Smart City Charter of 2024", 3, "the ["),
        ("Charter of", 3, "Charter]"),
        ("of 2024", 3, "of 2024"),
        ("Une phrase", 6, "Une phrase."),
        ("x and so on", 8, "x]"),
        ("wrong]{lang=gr}", 9, "wrong]"),
    ],
)
def test_words_are_found_among_marks_of_languages(phrase: str, line: int, begin: str) -> None:
    found = read(
        "# City\n\nWe [the [Smart City]{lang=en} Charter]{lang=en} of 2024\n\n"
        "::: {lang=fr}\nUne phrase.\n:::\n[x]{lang=fr} and so on\n[wrong]{lang=gr}\n"
    )
    place = found.locate((), phrase)
    assert place.line == line
    assert found.source.line(line)[place.column - 1 :].startswith(begin)
