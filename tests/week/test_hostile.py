"""A pull request from a fork whose words want to be more than words; wherever they come out, they are not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.report.samples import DANGEROUS
from tests.repositories import Plans
from tests.week.changes import FRIDAY, MONDAY
from tests.week.hostile import COMMAND_FOLDER, COMMANDS, FOLDER, make_hostile
from tests.week.replay import cohort, udtplan
from udtplan.report import REPORTS

CHECK = ("check", "--changed-since", "main", "--gate", "by-date", "--as-of", FRIDAY)
PAGES = {
    "check": CHECK,
    "diff": ("diff", "main", "--as-of", FRIDAY),
    "status": ("status", "--since", MONDAY, "--as-of", FRIDAY),
}
LOGS = {
    **{form: (*CHECK, "--format", form) for form in REPORTS if form not in ("markdown", "github")},
    "diff": PAGES["diff"],
    "status": PAGES["status"],
    "statistics": (*CHECK, "--statistics"),
    "fix": (*CHECK, "--diff"),
    "render": ("ci", "render", "--md", "--out=rendered"),
    "roadmap": ("roadmap", "--format", "mermaid", "--", "aubrelle"),
    "settings": ("settings", "--", COMMAND_FOLDER),
    "wrong path": ("check", "\x1b[31m::error::x"),
    "wrong revision": ("check", "--changed-since", "::error::\x1b[31m\u202e\r"),
}
# The tags that our own pages write; they hold no words of a plan.
TAGS = re.compile(r"</?(?:details|summary|ins|del)>|<br>")
ADDRESS = re.compile(r"(?:https?:|ftp:|mailto:|www)[\w./]|\w@\w", re.IGNORECASE)
REFERENCE = re.compile(
    r"(?<!\w)(?:@[a-z]|[#!]\d|GH-\d|:tada:)|\b(?=[0-9a-f]*\d?)[0-9a-f]{7,40}\b", re.IGNORECASE
)


@pytest.fixture(scope="module")
def fork(tmp_path_factory: pytest.TempPathFactory) -> Plans:
    repository = cohort(tmp_path_factory.mktemp("fork") / "cohort")
    repository.git("checkout", "-q", "-b", "fork")
    make_hostile(repository.root)
    repository.commit("Nothing to see here", on=FRIDAY)
    return repository


def tokens(text: str) -> Iterator[Token]:
    """All that a page becomes, with HTML read as HTML."""
    for token in MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(text):
        yield token
        yield from token.children or []


@pytest.mark.parametrize("page", PAGES)
def test_on_a_page_nothing_becomes_a_link_a_picture_or_a_tag(fork: Plans, page: str) -> None:
    text = udtplan(fork, *PAGES[page], "--format", "markdown").stdout
    assert "klick" in text
    for token in tokens(text):
        assert token.type not in ("link_open", "image", "fence", "code_block"), token.content
        if token.type in ("html_block", "html_inline"):
            assert not re.search(r"[<>]", TAGS.sub("", token.content)), token.content
        if token.type == "text":
            # Platforms find addresses, people, issues and commits in words of their own accord.
            assert not ADDRESS.search(token.content), token.content
            assert not REFERENCE.search(token.content), token.content


@pytest.mark.parametrize("page", PAGES)
def test_on_a_page_a_table_keeps_its_columns(fork: Plans, page: str) -> None:
    text = udtplan(fork, *PAGES[page], "--format", "markdown").stdout
    for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        assert len({len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}) == 1, table


def test_a_runner_obeys_nothing_but_our_annotations(fork: Plans) -> None:
    result = udtplan(fork, *CHECK, "--format", "github")
    lines = result.stdout.splitlines()
    ours = re.compile(r"::(?:(?:error|warning|notice) file=[^:]*,line=\d+[^:]*::|group::All|endgroup::)")
    commands = [line for line in lines if line.lstrip().startswith("::")]
    assert len(commands) > 3
    assert [line for line in commands if not ours.match(line)] == []
    assert "##[" not in result.output
    assert [line for line in result.stderr.splitlines() if line.lstrip().startswith("::")] == []


@pytest.mark.parametrize("log", LOGS)
def test_in_a_log_no_line_is_a_command(fork: Plans, log: str) -> None:
    result = udtplan(fork, *LOGS[log])
    for line in (*result.stdout.splitlines(), *result.stderr.splitlines()):
        assert not line.lstrip().startswith("::"), line
        assert "##[" not in line, line
    assert not (DANGEROUS - {"\n"}) & set(result.output)


def test_sarif_has_no_link_in_its_words(fork: Plans) -> None:
    (run,) = json.loads(udtplan(fork, *CHECK, "--format", "sarif").stdout)["runs"]
    said = [result["message"] for result in run["results"]]
    assert any("klick" in message["text"] for message in said)
    assert {key for message in said for key in message} == {"text"}
    assert [message for message in said if re.search(r"\]\(", message["text"])] == []
    rules = json.dumps(run["tool"])
    assert "klick" not in rules


def test_the_stranger_is_told_what_is_wrong_all_the_same(fork: Plans) -> None:
    result = udtplan(fork, *CHECK, "--format", "concise")
    assert result.exit_code == 1
    assert f"{FOLDER}/plan.yaml:2:1: error:" in result.stdout
    assert f"There is no phase “{COMMANDS[2]}”" in result.stdout


class Tags(HTMLParser):
    """The tags of a page with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize("page", ["diff", "status"])
def test_a_page_of_html_loads_and_runs_nothing(fork: Plans, page: str) -> None:
    text = udtplan(fork, *PAGES[page], "--format", "html").stdout
    assert "klick" in text
    for tag, attributes in Tags(text).found:
        assert tag not in ("script", "img", "iframe", "object", "base"), tag
        assert not any(name.startswith("on") or "evil" in (value or "") for name, value in attributes.items())
