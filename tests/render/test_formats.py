"""What holds for every format: the same bytes twice, hostile words as words, drafts marked as such."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from tests.render.samples import HOSTILE, MARKDOWN, answered, document, everything, lille
from tests.tools.pdf_check import text_of
from udtplan.render import FORMATS
from udtplan.render.view import Document

each_format = pytest.mark.parametrize("name", sorted(FORMATS))


def words_of(name: str, document: Document, folder: Path) -> str:
    """What a reader reads of the document in that format, on one line."""
    made = FORMATS[name].make(document)
    if name == "pdf":
        path = folder / "made.pdf"
        path.write_bytes(made)
        return text_of(path)
    text = made.decode()
    if name == "md":
        text = MarkdownIt("commonmark").enable("table").use(footnote_plugin).render(text)
    return " ".join(_Reader.words(text).split())


def _bare(words: str) -> str:
    """The words without what breaking a line adds or takes: blanks, and hyphens at its end."""
    return re.sub("[ \u200b-]", "", words)


class _Reader(HTMLParser):
    """The words of a page, without its style sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self._hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden = tag in ("style", "script")
        assert tag != "script", "there is a script"

    def handle_endtag(self, tag: str) -> None:
        self._hidden = False

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.found.append(data)

    @classmethod
    def words(cls, page: str) -> str:
        reader = cls()
        reader.feed(page)
        return "".join(reader.found)


@each_format
def test_the_same_plan_gives_the_same_bytes(name: str, tmp_path: Path) -> None:
    made = everything(tmp_path / "plan")
    assert FORMATS[name].make(made) == FORMATS[name].make(made)


@each_format
def test_hostile_words_of_a_register_come_out_as_words(name: str, tmp_path: Path) -> None:
    facts = {
        "city": {"name": HOSTILE, "inhabitants": HOSTILE},
        "stakeholders": [{"id": "a", "name": HOSTILE, "kind": "internal"}],
    }
    assert _bare(words_of(name, document(facts), tmp_path)).count(_bare(HOSTILE)) >= 3


@each_format
def test_hostile_words_of_an_answer_come_out_as_words(name: str, tmp_path: Path) -> None:
    words = words_of(name, answered(f"{HOSTILE} `tick <b>`"), tmp_path).replace(" ", "")
    for part in (
        "<script>alert(1)</script>",
        '#read("/etc/passwd")',
        "$x$",
        "]]>",
        "{{7*7}}",
        "{%raw%}",
        "tick<b>",
    ):
        assert part in words


@each_format
def test_hostile_words_of_the_roadmap_come_out_as_words(name: str, tmp_path: Path) -> None:
    row = {"id": "a", "title": HOSTILE, "goal": HOSTILE, "timeline": "2026", "steps": [HOSTILE]}
    words = words_of(name, document(actions=[row]), tmp_path)
    assert _bare(words).count(_bare(HOSTILE)) >= 3


@each_format
def test_odd_characters_break_nothing(name: str, tmp_path: Path) -> None:
    odd = (
        "nul \x00 bell \x07 mark \u200f private \ue000 bike \U0001f6b2 "
        "family \U0001f469\u200d\U0001f467 sign \u65e5 "
        "flag \U0001f1eb\U0001f1f7 none \uffff tag \U000e0041 end"
    )
    words = words_of(
        name,
        document({"city": {"name": odd}, "challenge": odd}, actions=[{"id": "a", "title": odd}]),
        tmp_path,
    )
    for word in ("nul", "bell", "mark", "private", "bike", "family", "sign", "flag", "none", "tag", "end"):
        assert word in words


@each_format
def test_an_unfinished_plan_says_so(name: str, tmp_path: Path) -> None:
    words = words_of(name, document(), tmp_path)
    assert "This plan is a draft. Answers still to be written or completed: 32 of 33." in words
    assert words.count("Not yet written.") >= 30


@each_format
def test_a_finished_plan_has_no_draft_mark(name: str, tmp_path: Path) -> None:
    words = words_of(name, lille(), tmp_path)
    assert "Draft" not in words
    assert "Not yet written" not in words
    assert "State" in words


@each_format
def test_every_answer_of_the_example_is_there(name: str, tmp_path: Path) -> None:
    words = words_of(name, lille(), tmp_path)
    for phrase in ("close to 1.2 million", "MINnD2050", "Political leadership", "Nov. 2024 to May 2025"):
        assert phrase in words


@each_format
def test_every_markdown_construct_arrives(name: str, tmp_path: Path) -> None:
    words = _bare(words_of(name, answered(MARKDOWN), tmp_path))
    for phrase in (
        "a link",
        "First heading of the city",
        "second paragraph",
        "code in a list",
        "starts at three",
        "quote in a list",
        'if a < b: print("<b>")',
        "a | b",
        "x | y",
        "only one",
        "A map – picture not shown",
        '<div onclick="x()">block</div>',
        "☐ task",
        "☑ done task",
        "First mark",
        "https://example.org/bare_(x).",
        "What the first note says",
        "a list in a note",
        "Its last paragraph, a link in a note",
        "code in a note",
        "A note of a note",
        "[^unused]: Nobody leads here.",
        "nothing [^nowhere].",
        "Ελληνικά Кирилица Malti ġħż Română ș ț",
    ):
        assert _bare(phrase) in words
