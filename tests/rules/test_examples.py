"""Every rule's manual page is true: its bad example is found on the marked lines, its good one is not."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.rules.plans import check, found, fresh, marks, written
from udtplan.rules import RULES, Rule

AS_OF = date(2025, 12, 1)

_PART = re.compile(r"^(Bad|Good):\n(.*?)(?=^(?:Bad|Good):\n|\Z)", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```(?P<language>\S+) (?P<file>\S+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)

LANGUAGES = {".yaml": "yaml", ".md": "markdown"}


class Manual(NamedTuple):
    """A manual page, taken apart: for each example the files it shows."""

    summary: str
    why: str
    bad: dict[str, str]
    good: dict[str, str]


def manual_of(rule: Rule) -> Manual:
    """The manual page; fails by the rule's name where a part of it is missing."""
    examples = {part: _files(rule, text) for part, text in _PART.findall(rule.manual)}
    text = _PART.sub("", rule.manual)
    summary, _, why = text.partition("\n\n")
    for part in ("Bad", "Good"):
        assert examples.get(part), f"{rule.code} {rule.name}: its manual has no example “{part}:”"
    return Manual(summary, why.strip(), examples["Bad"], examples["Good"])


def _files(rule: Rule, text: str) -> dict[str, str]:
    files = {}
    for block in _BLOCK.finditer(text):
        assert block["language"] == LANGUAGES[Path(block["file"]).suffix], f"{rule.code}: {block['file']}"
        files[block["file"]] = block["text"]
    return files


EACH_RULE = pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: f"{rule.code}-{rule.name}")


@EACH_RULE
def test_a_manual_has_a_line_of_summary_a_reason_and_two_examples(rule: Rule) -> None:
    manual = manual_of(rule)
    assert "\n" not in manual.summary
    assert manual.summary.endswith(".")
    assert len(manual.why.split()) >= 10, f"{rule.code}: why does it matter?"


@EACH_RULE
def test_the_bad_example_is_found_where_it_says(rule: Rule, tmp_path: Path) -> None:
    manual = manual_of(rule)
    expected = marks(manual.bad)
    assert expected, f"{rule.code}: no line of the bad example is marked"
    assert found_of(rule, manual.bad, tmp_path) == expected


@EACH_RULE
def test_the_good_example_is_good(rule: Rule, tmp_path: Path) -> None:
    assert found_of(rule, manual_of(rule).good, tmp_path) == set()


@EACH_RULE
def test_a_guess_is_never_an_error(rule: Rule, tmp_path: Path) -> None:
    plan = written(tmp_path / "kalamata", {**fresh(), **manual_of(rule).bad})
    guesses = [f for f in check(plan, "final", AS_OF).findings if not f.certain]
    assert all(guess.severity != "error" for guess in guesses)


@EACH_RULE
def test_a_finding_is_plain_short_and_shows_the_next_step(rule: Rule, tmp_path: Path) -> None:
    plan = written(tmp_path / "kalamata", {**fresh(), **manual_of(rule).bad})
    findings = [f for f in check(plan, rule.since, AS_OF).findings if f.code == rule.code]
    assert findings
    for finding in findings:
        assert finding.hint, f"{finding.message}: and now?"
        assert finding.hint[-1] in ".?]", finding.hint
        assert finding.message[-1] in ".?", finding.message
        assert len(finding.message) <= 220, finding.message


def found_of(rule: Rule, shown: dict[str, str], tmp_path: Path) -> set[tuple[str, int, str]]:
    """What the rule finds in the files of an example, laid over a fresh plan, from its first stage on."""
    plan = written(tmp_path / "kalamata", {**fresh(), **shown})
    checked = check(plan, rule.since, AS_OF)
    return {mark for mark in found(checked, [rule.code]) if mark[0] in shown}


def test_codes_and_names_are_each_used_once_and_look_alike() -> None:
    names = [rule.name for rule in RULES.values()]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[A-Z]\d{3}", code) for code in RULES)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", name) for name in names)


def test_the_catalogue_of_this_release_is_complete() -> None:
    families = {"S": "12345", "C": "1234567", "T": "12378", "W": "1234"}
    assert set(RULES) >= {f"{family}00{number}" for family, numbers in families.items() for number in numbers}
