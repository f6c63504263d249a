"""A city's Markdown as a tree that holds nothing unsafe."""

from __future__ import annotations

import pytest

from udtplan.render.tree.node import walk
from udtplan.render.tree.tree import Node, plain, tree


def kinds(nodes: tuple[Node, ...]) -> list[str]:
    return [kind for node in nodes for kind in (node.kind, *kinds(node.parts))]


def test_headings_come_out_below_their_question_and_skip_no_level() -> None:
    levels = [
        node.level for node in tree("# a\n\n##### b\n\n###### c\n\n## d\n\n# e", 3) if node.kind == "heading"
    ]
    assert levels == [4, 5, 6, 5, 4]


def test_no_heading_is_deeper_than_six() -> None:
    assert [node.level for node in tree("# a\n\n## b\n\n### c", 5)] == [6, 6, 6]


def test_raw_html_is_text() -> None:
    assert (
        plain(tree('<div onclick="x()">a</div>\n\nb <b>c</b>', 3)) == '<div onclick="x()">a</div>b <b>c</b>'
    )


@pytest.mark.parametrize("target", ["https://a.eu/", "http://a.eu/", "mailto:a@b.eu", "#anchor"])
def test_links_to_the_web_a_mailbox_or_this_document_are_links(target: str) -> None:
    (paragraph,) = tree(f"[words]({target})", 3)
    assert paragraph.parts == (Node("link", parts=(Node("text", "words"),), target=target),)


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "../other.md",
        "ftp://a.eu/",
        "//a.eu/x",
        "/etc/passwd",
    ],
)
def test_any_other_link_is_its_words_and_its_address(target: str) -> None:
    nodes = tree(f"[words]({target})", 3)
    assert "link" not in kinds(nodes)
    assert "words" in plain(nodes)
    assert target in plain(nodes)


def test_a_list_nested_without_end_keeps_every_word() -> None:
    text = "\n".join(f"{'  ' * depth}- level {depth}." for depth in range(60))
    words = plain(tree(text, 3))
    assert all(f"level {depth}." in words for depth in range(60))


def test_emphasis_nested_without_end_keeps_every_word() -> None:
    assert "word" in plain(tree("*_" * 200 + "word" + "_*" * 200, 3))


def test_an_ordered_list_keeps_its_first_number() -> None:
    assert tree("3. three\n4. four", 3)[0].level == 3
    assert tree("0. zero", 3)[0].level == 0
    assert tree("1. one", 3)[0].level == 1


def test_an_empty_heading_is_left_out() -> None:
    assert tree("##\n\ntext", 3) == tree("text", 3)


def test_a_table_has_its_head_first() -> None:
    (table,) = tree("| A | B |\n|---|---|\n| 1 |", 3)
    assert [[plain(cell.parts) for cell in row.parts] for row in table.parts] == [["A", "B"], ["1", ""]]


def test_text_is_in_one_piece() -> None:
    assert tree("a | b & c\nd <e>", 3)[0].parts == (Node("text", "a | b & c d <e>"),)


def test_code_keeps_its_blanks() -> None:
    assert tree("```\n  a\n\n  b\n```", 3) == (Node("code", "  a\n\n  b"),)


@pytest.mark.parametrize("sign", ["\ufeff", "\u200b", "\u200d", "\u0301"])
def test_a_heading_of_which_nothing_shows_is_left_out(sign: str) -> None:
    assert [node.kind for node in tree(f"# {sign}\n\n## Here", 2)] == ["heading"]


def test_tasks_are_boxes() -> None:
    (tasks,) = tree("- [ ] open\n- [x] **done**\n- none", 3)
    assert [plain(task.parts) for task in tasks.parts] == ["☐ open", "☑ done", "none"]


def test_struck_words_are_struck() -> None:
    assert tree("~~old~~ new", 3)[0].parts == (
        Node("struck", parts=(Node("text", "old"),)),
        Node("text", " new"),
    )


@pytest.mark.parametrize("sign", ["<br>", "<br/>", "<BR />"])
def test_a_line_break_of_html_is_one_in_a_table_too(sign: str) -> None:
    assert kinds(tree(f"| a |\n|---|\n| one{sign}two |", 3)).count("break") == 1
    assert plain(tree(f"`{sign}` \\{sign}", 3)) == f"{sign} {sign}"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://a.eu/x?y=1&z=2.", "https://a.eu/x?y=1&z=2"),
        ("(https://a.eu/b_(c))", "https://a.eu/b_(c)"),
        ("«https://a.eu», then", "https://a.eu"),
        ("*HTTP://A.eu/*", "HTTP://A.eu/"),
    ],
)
def test_an_address_as_it_is_is_a_link_without_the_marks_behind_it(text: str, address: str) -> None:
    [found] = [node for block in tree(text, 3) for node in walk((block,)) if node.kind == "link"]
    assert (plain(found.parts), found.target) == (address, address)
    assert plain(tree(text, 3)) == text.strip("*")


@pytest.mark.parametrize("text", ["`https://a.eu`", "https:// a.eu", "xhttps://a.eu", "ftp://a.eu"])
def test_what_only_looks_like_an_address_is_text(text: str) -> None:
    assert "link" not in kinds(tree(text, 3))


def test_a_link_holds_no_other() -> None:
    assert kinds(tree("[see https://a.eu **https://b.eu**](https://c.eu)", 3)).count("link") == 1
