"""Every report, read back by something that is not udtplan, with the worst that a plan may hold."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.report.readers import READERS
from tests.report.samples import HOSTILE, checked, finding
from tests.rules.plans import check, fresh, written
from udtplan.check import CheckedPlan
from udtplan.findings import Finding, Severity
from udtplan.report import REPORTS, Look

AS_OF = date(2025, 11, 1)
EACH = pytest.mark.parametrize("name", REPORTS)

CORPUS = {
    "terminal": HOSTILE,
    "nothing": "",
    "commands": "%0A::error::x\n::set-output name=a::b\r::stop-commands::x\n##[add-path]/x ##[error]x",
    "properties": "a,b:c=d,file=x::y%3A%2C%25",
    "xml": "]]>&amp;<![CDATA[ <!DOCTYPE x> \x00\x0b\ufffe\uffff </failure>",
    "halves": "\ud800 \udfff",
    "html": "<script>x</script> <img src=x onerror=x> </details></summary> <!-- x --> <b>&lt;i&gt;&#64;a",
    "markdown": "# x\n- x\n> x\n1. x\n```\n~~~ *a* __c__ ~~d~~ ![x](x.png) [x](javascript:x) [y][z] \\ \\| |",
    "links": "https://x.example http://x.example ftp://x www.x.example <https://x.example> a@b.example",
    "people": "@city/team cc @mayor, (@x) #1 !2 GH-3 ~label &4 %5 $6 ^x :tada: city#7 deadbeef x@deadbeef1",
    "code": "`@a` ``@b`` ```@c``` `|` `\\` ` @d `@e `` ` `f@g",
    "sums": "$x$ $$y$$ \\(z\\)",
    "long": "word " * 40_000,
    "wide": "🚲" * 5_000,
}


def hostile(words: str, severity: Severity = Severity.WARNING) -> Finding:
    everywhere = {"message": words, "hint": words, "asked": words, "question": words, "anchor": words}
    return finding(words, 3, 20, path=f"lodz/{words}", severity=severity, **everywhere)


def report(name: str, *plans: CheckedPlan) -> str:
    return REPORTS[name].make(list(plans), AS_OF, Look())


def plan_with(folder: Path, words: str) -> CheckedPlan:
    plan = checked(folder, hostile(words), finding(), hostile(words, Severity.ERROR))
    return replace(plan, city=words, path=f"x/{words}")


def test_every_report_has_a_reader_and_says_what_it_is_for() -> None:
    assert set(READERS) == set(REPORTS)
    assert all(report.about for report in REPORTS.values())


@EACH
@pytest.mark.parametrize("words", CORPUS.values(), ids=CORPUS)
def test_hostile_words_are_words(name: str, words: str, tmp_path: Path) -> None:
    assert READERS[name](report(name, plan_with(tmp_path, words))) == 3


@EACH
def test_a_report_of_nothing_is_whole(name: str, tmp_path: Path) -> None:
    assert READERS[name](report(name, checked(tmp_path))) == 0


@EACH
def test_a_real_plan_is_read_back(name: str, tmp_path: Path) -> None:
    READERS[name](report(name, check(written(tmp_path / "kalamata", fresh()), "final")))


@EACH
def test_the_same_plans_give_the_same_text(name: str, tmp_path: Path) -> None:
    plan = check(written(tmp_path / "kalamata", fresh()), "final")
    assert report(name, plan) == report(name, plan)
    assert not report(name, plan).endswith("\n")


SIGNS = [*"`|\\<>[]()!*_~@#:/.&%$^\n\r\t 0aZé\x1b\u202e", "://", "www.", "::", "##[", "GH-", "deadbee"]


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> CheckedPlan:
    return checked(tmp_path_factory.mktemp("plans"))


@pytest.mark.parametrize("name", ["markdown", "github", "junit"])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(SIGNS)).map("".join))
def test_no_words_do_anything(name: str, words: str, plan: CheckedPlan) -> None:
    assert READERS[name](report(name, replace(plan, findings=[hostile(words)]))) == 1


def test_the_table_is_at_hand_without_what_is_heavy() -> None:
    code = "import sys, udtplan.report; print({'pydantic', 'yaml', 'udtplan.check'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "set()"
