"""What reads reports back, none of it udtplan's own; each checks the form and counts the findings."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from jsonschema import Draft4Validator  # type: ignore[import-untyped]
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.report.samples import DANGEROUS

# The schema of the standard, as the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT) carries it.
SARIF = Draft4Validator(
    json.loads((Path(__file__).parent / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))
)


def terminal(text: str) -> int:
    assert not DANGEROUS & set(text)
    return len(re.findall(r"^.+: (?:error|warning|note): .*\[T003 ambiguous-period", text, re.MULTILINE))


def as_json(text: str) -> int:
    assert_bytes(text)
    return len(json.loads(text)["findings"])


def as_jsonl(text: str) -> int:
    assert_bytes(text)
    lines = [json.loads(line) for line in text.split("\n")] if text else []
    assert all(line["version"] == 1 for line in lines)
    return len(lines)


def as_gitlab(text: str) -> int:
    assert_bytes(text)
    entries = json.loads(text)
    for entry in entries:
        assert set(entry) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert entry["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert not entry["location"]["path"].startswith(("/", "./"))
        assert entry["location"]["lines"]["begin"] >= 1
    assert len({entry["fingerprint"] for entry in entries}) == len(entries)
    return len(entries)


def as_sarif(text: str) -> int:
    assert_bytes(text)
    data = json.loads(text)
    assert [error.message for error in SARIF.iter_errors(data)] == []
    (run,) = data["runs"]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"(?:[\w.~/-]|%[0-9A-F]{2})*", uri, re.ASCII)
    names = [result["partialFingerprints"]["udtplan/v1"] for result in run["results"]]
    assert len(set(names)) == len(names)
    return len(run["results"])


def as_junit(text: str) -> int:
    assert_bytes(text)
    root = ElementTree.fromstring(text.encode("utf-8"))
    assert root.tag == "testsuites"
    for suite in root:
        cases = suite.findall("testcase")
        assert suite.get("tests") == str(len(cases))
        assert suite.get("failures") == str(sum(case.find("failure") is not None for case in cases))
        assert suite.get("skipped") == str(sum(case.find("skipped") is not None for case in cases))
        names = [(case.get("classname"), case.get("name"), case.get("file")) for case in cases]
        assert len(set(names)) == len(names)
    said = "\n".join(node.text or "" for node in (*root.iter("failure"), *root.iter("system-out")))
    return said.count("[T003 ambiguous-period")


# ── GitHub: as the runner reads the lines that a step prints ────────────────────────────────────────


class Command(NamedTuple):
    name: str
    properties: dict[str, str]
    message: str


KNOWN = {
    *("error", "warning", "notice", "debug", "group", "endgroup", "add-mask", "stop-commands"),
    *("set-output", "save-state", "set-env", "add-path", "echo", "add-matcher", "remove-matcher"),
}


def commands(text: str) -> list[Command]:
    """What the runner makes of a text: the form with `::` at the beginning, or `##[` anywhere."""
    found = []
    for line in re.split(r"\r\n|\r|\n", text):
        if match := re.match(r"\s*::([\w-]+)(?: (.*?))?::(.*)", line, re.DOTALL):
            pairs = (pair.split("=", 1) for pair in (match[2] or "").split(",") if "=" in pair)
            found.append(Command(match[1], {k: unescaped(v) for k, v in pairs}, unescaped(match[3])))
        elif match := re.search(r"##\[([\w-]+)[^\]]*\](.*)", line):
            found.append(Command(f"old {match[1]}", {}, match[2]))
    return [command for command in found if command.name.removeprefix("old ") in KNOWN]


def unescaped(text: str) -> str:
    for sign, code in (("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C"), ("%", "%25")):
        text = text.replace(code, sign)
    return text


def as_github(text: str) -> int:
    assert_bytes(text)
    assert not DANGEROUS & set(text)
    found = commands(text)
    assert {command.name for command in found} <= {"error", "warning", "notice", "group", "endgroup"}
    for name in ("error", "warning", "notice"):
        assert sum(command.name == name for command in found) <= 10
    for command in found:
        assert set(command.properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert len(command.message.encode("utf-16-le")) // 2 <= 4096
    alone = sum(command.properties.get("title", "").startswith("T003 ") for command in found)
    return alone + len(re.findall(r"^- .*\[T003 ", text, re.MULTILINE))


# ── Markdown: what a page makes of it ───────────────────────────────────────────────────────────────

PLAIN = {"text", "code_inline", "softbreak", "strong_open", "strong_close"}
OWN_HTML = re.compile(r"<details><summary>[\w ,]*</summary>|</details>")
# What pages look for in text that is no code: addresses, people, issues, revisions, signs, sums.
FOUND = re.compile(
    r"\w@\w|(?:^|\W)@\w|#\d|!\d|~\w|&\d|%\w|\^\w|\$\w|GH-\d|://|www\.|:\w+:|\b[0-9a-f]{7,40}\b", re.IGNORECASE
)


def as_markdown(text: str) -> int:
    assert_bytes(text)
    assert not DANGEROUS & set(text)
    rows = 0
    for token in MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(text):
        if token.type == "html_block":
            assert OWN_HTML.fullmatch(token.content.strip()), token.content
        elif token.type == "inline":
            for child in token.children or []:
                assert_inert(child)
            rows += "T003 ambiguous-period" in token.content
        else:
            assert token.type in ("hr",) or token.nesting or token.type.endswith(("open", "close")), (
                token.type
            )
    return rows


def assert_inert(token: Token) -> None:
    if token.type == "html_inline":
        assert token.content == "<br>"
        return
    assert token.type in PLAIN, (token.type, token.content)
    if token.type == "text":
        assert not FOUND.search(token.content), FOUND.search(token.content)


def assert_bytes(text: str) -> None:
    """It can be written as UTF-8."""
    text.encode("utf-8")


READERS: dict[str, Callable[[str], int]] = {
    "full": terminal,
    "concise": terminal,
    "markdown": as_markdown,
    "json": as_json,
    "jsonl": as_jsonl,
    "github": as_github,
    "gitlab": as_gitlab,
    "sarif": as_sarif,
    "junit": as_junit,
}
