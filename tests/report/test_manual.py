"""The manual of the rules: for a terminal of 80 columns, as a document with working links, and as data."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.rules.plans import check, fresh, written
from udtplan.report import REPORTS, Look
from udtplan.report.look import cells
from udtplan.report.manual import FAMILIES, manual, rules_of, sorted_rules
from udtplan.report.pages import EXPLANATIONS, LISTS
from udtplan.report.pages_markdown import rules_document
from udtplan.rules import RULES, Rule

EACH_RULE = pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: f"{rule.code}-{rule.name}")
DOCS = Path(__file__).parents[2] / "docs"
COLOURED = re.compile(r"\x1b\[[0-9;]*m")


@EACH_RULE
def test_a_page_fits_80_columns_and_says_everything(rule: Rule) -> None:
    page = EXPLANATIONS["text"]([rule], Look(width=80))
    assert all(cells(line) <= 80 for line in page.splitlines())
    flat = " ".join(page.split())
    for said in (rule.code, rule.name, rule.summary, rule.source, rule.since, *rule.hardens):
        assert " ".join(said.split()) in flat
    assert "Bad, in " in page
    assert "Good, in " in page
    assert "← " in page
    assert "expect:" not in page
    assert "```" not in page


@EACH_RULE
def test_colours_change_no_word(rule: Rule) -> None:
    page = EXPLANATIONS["text"]([rule], Look(colour=True))
    assert COLOURED.sub("", page) == EXPLANATIONS["text"]([rule], Look())
    assert page != COLOURED.sub("", page)


@EACH_RULE
def test_every_family_has_a_name(rule: Rule) -> None:
    assert rule.code[0] in FAMILIES


@EACH_RULE
def test_what_may_guess_says_so(rule: Rule, tmp_path: Path) -> None:
    page = manual(rule)
    files = {example.file: "\n".join(example.lines) + "\n" for example in page.bad}
    found = check(written(tmp_path / "kalamata", {**fresh(), **files}), "final").findings
    if any(not finding.certain for finding in found if finding.code == rule.code):
        assert page.guesses


def test_some_rules_guess_and_some_never_do() -> None:
    assert manual(RULES["W001"]).guesses
    assert not manual(RULES["T002"]).guesses


@EACH_RULE
def test_the_data_holds_the_examples_without_their_marks(rule: Rule) -> None:
    (data,) = json.loads(EXPLANATIONS["json"]([rule], Look()))["rules"]
    assert (data["code"], data["name"], data["family"]) == (rule.code, rule.name, FAMILIES[rule.code[0]])
    assert data["severities"][0] == {"from": rule.since, "severity": rule.severity}
    assert {found["code"] for example in data["bad"] for found in example["found"]} >= {rule.code}
    assert not [example for example in data["good"] if example["found"]]
    assert "expect:" not in json.dumps(data)


def test_long_yaml_goes_on_behind_a_comma() -> None:
    page = EXPLANATIONS["text"](rules_of(["T004"]), Look(width=80))
    assert "steps: [Teach],\n  │       timeline: 2026 - 2027}  ← T004" in page


def test_what_can_not_be_waived_does_not_say_how() -> None:
    assert "udtplan: ignore[T003] reason" in EXPLANATIONS["text"](rules_of(["T003"]), Look())
    assert "udtplan: ignore[S001]" not in EXPLANATIONS["text"](rules_of(["S001"]), Look())
    assert "--ignore" not in EXPLANATIONS["text"](rules_of(["S001"]), Look())
    assert "[[waivers]]" not in EXPLANATIONS["text"](rules_of(["S006"]), Look())


@pytest.mark.parametrize("name", LISTS)
def test_every_rule_is_in_the_list(name: str) -> None:
    text = LISTS[name](sorted_rules(), Look())
    for rule in RULES.values():
        assert rule.code in text
        assert rule.name in text
        assert " ".join(rule.summary.split()) in " ".join(
            text.replace("\\|", "|").replace('\\"', '"').split()
        )


def test_the_table_fits_80_columns() -> None:
    text = LISTS["table"](sorted_rules(), Look(width=80))
    assert max(map(cells, text.splitlines())) <= 80


def test_the_document_has_every_rule_once_and_its_links_lead_somewhere() -> None:
    text = rules_document(sorted_rules())
    headings = re.findall(
        r"^#+ (.+)$", re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE), re.MULTILINE
    )
    assert [h for h in headings if re.match(r"[A-Z]\d{3} ", h)] == [
        f"{r.code} {r.name}" for r in sorted_rules()
    ]
    anchors = re.findall(r'<a id="([^"]+)"></a>', text)
    assert len(set(anchors)) == len(anchors) == len(RULES)
    slugs = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
    links = re.findall(r"\]\(#([^)]+)\)", text)
    assert links
    assert set(links) <= {*anchors, *slugs}


def test_the_document_is_sound_markdown() -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(rules_document(sorted_rules()))
    assert sum(token.type == "table_open" for token in tokens) == len({code[0] for code in RULES})
    assert {t.info for t in tokens if t.type == "fence"} == {"yaml", "markdown", "toml"}


def test_the_manual_of_reports_names_every_format() -> None:
    named = re.findall(r"^\| `(\w+)` \|", (DOCS / "reports.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(named) == sorted(REPORTS)
