"""The gate by date: warn before a stage, fail after it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.rules.plans import fresh, written
from udtplan.check import CheckedPlan, Wishes, check_at_gate, check_plan
from udtplan.check.gate import BY_DATE
from udtplan.findings import Finding, Severity

# The edition 2025: preparatory from 2 October, in-person from 6 November 2025.
BEFORE, AFTER = date(2025, 11, 5), date(2025, 11, 6)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    return written(tmp_path / "kalamata", fresh())


def gated(plan: Path, day: date, stage: str | None = None) -> CheckedPlan:
    return check_at_gate(plan, as_of=day, wishes=Wishes(stage=stage, gate=BY_DATE))


def codes(findings: list[Finding]) -> set[tuple[str, str]]:
    return {(finding.code, finding.anchor) for finding in findings}


def test_what_the_next_stage_asks_is_a_warning_before_its_date(plan: Path) -> None:
    ahead = check_plan(plan, as_of=BEFORE, stage="in-person")
    errors = {(f.code, f.anchor) for f in ahead.findings if f.severity is Severity.ERROR}
    seen = gated(plan, BEFORE)
    coming = [finding for finding in seen.findings if finding.due]
    assert errors <= codes(seen.findings)
    assert coming
    assert all(finding.severity is not Severity.ERROR for finding in coming)
    assert all("Due at in-person (6–7 November 2025)." in finding.hint for finding in coming)


def test_what_is_only_wished_for_now_says_when_it_is_required(plan: Path) -> None:
    def of_data(day: date) -> list[tuple[Severity, str, bool]]:
        found = check_at_gate(plan, as_of=day, wishes=Wishes(gate=BY_DATE, select=("C001",))).findings
        said = "Required at in-person (6–7 November 2025)."
        return [(f.severity, f.due, said in f.hint) for f in found if f.question == "objectives.data"]

    assert of_data(BEFORE) == [(Severity.WARNING, "", True)]
    assert of_data(AFTER) == [(Severity.ERROR, "", False)]


def test_the_same_fails_from_that_date_on(plan: Path) -> None:
    due = [finding for finding in gated(plan, AFTER).findings if not finding.due]
    assert codes(due) == codes(check_plan(plan, as_of=AFTER, stage="in-person").findings)
    assert gated(plan, AFTER).fails


@pytest.mark.parametrize("fail_on", ["error", "warning", "info"])
@pytest.mark.parametrize("rule", ["C001", "F001", "T001"])
def test_what_is_only_coming_never_fails_whatever_counts_as_bad(plan: Path, fail_on: str, rule: str) -> None:
    wishes = Wishes(gate=BY_DATE, fail_on=fail_on, select=(rule,))
    now = check_plan(plan, as_of=BEFORE, wishes=wishes)
    assert check_at_gate(plan, as_of=BEFORE, wishes=wishes).fails == now.fails


def test_a_rule_that_is_silent_until_then_only_warns(plan: Path) -> None:
    written(plan, {"plan.yaml": "city: {name: Kalamata}\nfunding: {sources: [{name: Own budget}]}\n"})
    seen = check_at_gate(plan, as_of=BEFORE, wishes=Wishes(gate=BY_DATE, fail_on="info", select=("F001",)))
    assert [finding.due for finding in seen.findings] == ["in-person"]
    assert not seen.fails


def test_a_stage_further_ahead_can_be_asked_for(plan: Path) -> None:
    seen = gated(plan, BEFORE, "final")
    assert {finding.due for finding in seen.findings} == {"", "final"}
    assert codes(seen.findings) >= codes(check_plan(plan, as_of=BEFORE, stage="final").findings)


def test_all_of_a_stage_that_has_passed_is_due(plan: Path) -> None:
    seen = gated(plan, AFTER, "challenge")
    assert seen == check_plan(plan, as_of=AFTER, stage="challenge")


def test_after_the_last_stage_nothing_is_coming(plan: Path) -> None:
    written(plan.parent, {"udtplan.toml": 'stage = "final"\n'})
    assert gated(plan, AFTER) == check_plan(plan, as_of=AFTER)


def test_the_settings_can_ask_for_it(plan: Path) -> None:
    written(plan.parent, {"udtplan.toml": '[lint]\ngate = "by-date"\n'})
    by_settings = check_at_gate(plan, as_of=BEFORE, wishes=Wishes())
    assert by_settings == gated(plan, BEFORE)
    assert check_at_gate(plan, as_of=BEFORE, wishes=Wishes(gate="stage")) == check_plan(plan, as_of=BEFORE)


def test_nothing_is_said_twice(plan: Path) -> None:
    seen = gated(plan, BEFORE).findings
    assert len(codes(seen)) == len([(f.code, f.anchor) for f in seen])
