"""What GitHub, GitLab, Jenkins and code scanning do with a report, and what that asks of it."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.report.readers import Command, as_sarif, commands
from tests.report.samples import checked, finding
from tests.rules.plans import check, fresh, written
from udtplan.check import CheckedPlan, Waived
from udtplan.findings import Finding, Location, Severity
from udtplan.report import REPORTS, Look

AS_OF = date(2025, 11, 1)


def report(name: str, *plans: CheckedPlan) -> str:
    return REPORTS[name].make(list(plans), AS_OF, Look())


def found(number: int, path: str = "lodz/plan.yaml", severity: Severity = Severity.ERROR) -> Finding:
    return finding(
        path=path,
        plan=path.partition("/")[0],
        severity=severity,
        location=Location(number + 1),
        message=f"Fault {number}.",
    )


def notes_of(*plans: CheckedPlan) -> list[Command]:
    return [command for command in commands(report("github", *plans)) if "group" not in command.name]


# ── GitHub ──────────────────────────────────────────────────────────────────────────────────────────


def test_an_annotation_has_its_spot_its_rule_and_the_next_step(tmp_path: Path) -> None:
    (annotation,) = notes_of(checked(tmp_path, finding("timeline: Winter 2025", 11, 11)))
    assert annotation == Command(
        "warning",
        {
            **{"file": "lodz/5-roadmap.yaml", "line": "7", "col": "11", "endLine": "7", "endColumn": "22"},
            "title": "T003 ambiguous-period",
        },
        "“Winter 2025” can be read in more than one way.\nWrite it with months.",
    )


def test_ten_of_a_kind_are_shown_one_by_one(tmp_path: Path) -> None:
    plan = checked(tmp_path, *map(found, range(10)), *[found(n, severity=Severity.INFO) for n in range(10)])
    assert [a.name for a in notes_of(plan)] == ["error"] * 10 + ["notice"] * 10
    assert "::group::" not in report("github", plan)


@pytest.mark.parametrize(("files", "each"), [(1, 11), (1, 400), (3, 7), (10, 2), (12, 3), (40, 1)], ids=str)
def test_what_is_beyond_ten_shares_annotations_and_none_is_lost(
    files: int, each: int, tmp_path: Path
) -> None:
    plan = checked(tmp_path, *[found(n, f"lodz/{f}.md") for f in range(files) for n in range(each)])
    text = report("github", plan)
    shown = [command for command in commands(text) if command.name == "error"]
    assert 1 <= len(shown) <= 10
    said = Counter(line for line in text.replace("%0A", "\n").splitlines())
    for f in range(files):
        for n in range(each):
            is_alone = any(
                (a.properties["file"], a.properties["line"]) == (f"lodz/{f}.md", str(n + 1))
                and "col" in a.properties
                for a in shown
            )
            assert is_alone or said[f"- lodz/{f}.md:{n + 1}: Fault {n}. [T003 ambiguous-period]"] == 1


def test_a_folder_that_looks_like_a_command_is_named_once_and_obeyed_never(tmp_path: Path) -> None:
    plan = checked(tmp_path, *[found(n, "::add-mask::a/plan.yaml") for n in range(30)])
    *_, last = notes_of(plan)
    assert last.properties["title"] == "21 errors in :\u2060:add-mask::a/plan.yaml"


def test_more_plans_than_annotations_share_the_last_one(tmp_path: Path) -> None:
    plans = [
        checked(tmp_path / str(n), *[found(i, f"city{n}/plan.yaml") for i in range(3)]) for n in range(15)
    ]
    shown = notes_of(*plans)
    assert len(shown) == 10
    assert shown[-1].properties["title"] == "18 errors in 6 other plans"
    assert "city14/plan.yaml:3: Fault 2." in shown[-1].message


def test_a_shared_annotation_that_is_too_long_says_how_many_are_in_the_log(tmp_path: Path) -> None:
    *_, last = notes_of(checked(tmp_path, *map(found, range(500))))
    assert last.properties["title"] == "491 errors in lodz/plan.yaml"
    assert last.message.endswith("more: the log of this step has them all.")


# ── Fingerprints ────────────────────────────────────────────────────────────────────────────────────


def names(plan: CheckedPlan) -> set[tuple[str, str]]:
    quality = {(entry["check_name"], entry["fingerprint"]) for entry in json.loads(report("gitlab", plan))}
    (run,) = json.loads(report("sarif", plan))["runs"]
    assert quality == {(r["ruleId"], r["partialFingerprints"]["udtplan/v1"]) for r in run["results"]}
    return quality


def test_a_finding_keeps_its_fingerprint_when_its_line_moves(tmp_path: Path) -> None:
    actions = "\n".join(f"  - {{id: a{n}, title: Do {n}, timeline: Winter 202{n}}}" for n in (5, 6, 7))
    plan = written(tmp_path / "kalamata", {**fresh(), "5-roadmap.yaml": f"actions:\n{actions}\n"})
    before = check(plan, "final")
    for path in plan.glob("*.yaml"):
        path.write_text("# a\n# b\n\n" + path.read_text("utf-8"), "utf-8")
    for path in plan.glob("*.md"):
        path.write_text("\n\n" + path.read_text("utf-8"), "utf-8")
    after = check(plan, "final")
    assert [f.location.line for f in before.findings] != [f.location.line for f in after.findings]
    assert names(before) == names(after)
    assert len(names(before)) == len(before.findings)


def test_what_is_found_twice_has_two_fingerprints(tmp_path: Path) -> None:
    assert len(names(checked(tmp_path, found(1), found(1)))) == 2


# ── SARIF ───────────────────────────────────────────────────────────────────────────────────────────


def run_of(plan: CheckedPlan) -> dict[str, Any]:
    (run,) = json.loads(report("sarif", plan))["runs"]
    return dict(run)


def test_a_path_is_a_relative_address(tmp_path: Path) -> None:
    place = finding("x", 3, 4, path="saint étienne/50 %/a:b#c.md")
    (result,) = run_of(checked(tmp_path, place))["results"]
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "saint%20%C3%A9tienne/50%20%25/a%3Ab%23c.md", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 7, "startColumn": 3, "endColumn": 7},
    }


def test_what_is_waived_is_suppressed_with_the_reason(tmp_path: Path) -> None:
    waived = [
        Waived(found(1), "comment", "lodz/plan.yaml:2", "the council's own words", date(2026, 12, 31)),
        Waived(found(2), "baseline", "known.json"),
    ]
    results = run_of(replace(checked(tmp_path, found(3)), waived=waived))["results"]
    assert [result["suppressions"] for result in results] == [
        [],
        [
            {
                **{"kind": "inSource", "status": "accepted"},
                "justification": "the council's own words, until 2026-12-31",
            }
        ],
        [{"kind": "external", "status": "accepted", "justification": "in known.json"}],
    ]
    assert json.loads(report("gitlab", replace(checked(tmp_path / "b"), waived=waived))) == []


def test_a_rule_brings_its_manual(tmp_path: Path) -> None:
    (rule,) = run_of(checked(tmp_path, finding()))["tool"]["driver"]["rules"]
    assert (rule["id"], rule["name"]) == ("T003", "ambiguous-period")
    assert rule["shortDescription"]["text"] == "A timeline can be read in two ways."
    assert "timeline: Winter 2025  # ← T003" in rule["help"]["markdown"]
    assert "expect:" not in rule["help"]["markdown"]


# ── JUnit ───────────────────────────────────────────────────────────────────────────────────────────


def cases(plan: CheckedPlan) -> dict[str, ElementTree.Element]:
    root = ElementTree.fromstring(report("junit", plan))
    return {case.get("name", ""): case for case in root.iter("testcase")}


def test_a_question_is_a_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    tests = cases(check(written(tmp_path / "cities" / "kalamata", fresh()), "in-person"))
    funding = tests["3.f Funding"]
    assert (funding.get("classname"), funding.get("file")) == (
        "cities.kalamata",
        "cities/kalamata/3-objectives.md",
    )
    failure = funding.find("failure")
    assert failure is not None
    assert "C001" in str(failure.get("type"))
    assert "cities/kalamata/3-objectives.md:38:1: error: 3.f Funding has no answer yet." in str(failure.text)
    assert "next: " in str(failure.text)
    assert tests["City"].find("failure") is None
    skipped = tests["ES.a Overview"].find("skipped")
    assert skipped is not None
    assert skipped.get("message") == "not due at in-person"


def test_a_test_fails_by_what_makes_the_check_fail(tmp_path: Path) -> None:
    plan = checked(tmp_path, finding(question="objectives.funding"))
    assert cases(plan)["3.f Funding"].find("failure") is None
    assert cases(plan)["3.f Funding"].find("system-out") is not None
    strict = replace(plan, fail_on=Severity.WARNING)
    assert cases(strict)["3.f Funding"].find("failure") is not None


def test_what_concerns_no_question_is_a_test_of_its_file(tmp_path: Path) -> None:
    plan = checked(tmp_path)
    plan.findings.append(replace(found(1), question="", path=plan.file("plan.yaml")))
    assert cases(plan)["plan.yaml"].find("failure") is not None


# ── Markdown ────────────────────────────────────────────────────────────────────────────────────────


def test_the_summary_has_a_row_a_plan_and_what_is_still_to_write(tmp_path: Path) -> None:
    text = report(
        "markdown", check(written(tmp_path / "kalamata", fresh()), "in-person"), checked(tmp_path / "b")
    )
    assert text.startswith("## 2 Action Plans: ")
    assert "| Kalamata | in-person | 1 of 13 | " in text
    assert "- Still to write: Challenge, 1.1 Number of inhabitants" in text
    assert "- Next: presentation (date not known) asks for 20 more answers." in text
    assert "<details><summary>" in text


def folds(text: str) -> list[str]:
    """What is shown after a click only."""
    return re.findall(r"<details>.*?</details>", text, re.DOTALL)


def test_what_fails_is_read_without_a_click_and_the_rest_behind_one(tmp_path: Path) -> None:
    plan = checked(tmp_path, found(1), found(2, severity=Severity.WARNING), found(3, severity=Severity.INFO))
    text = report("markdown", plan)
    (fold,) = folds(text)
    assert "| lodz/plan.yaml:2 | error | Fault 1.<br>" in text.replace(fold, "")
    assert fold.startswith("<details><summary>1 warning, 1 note</summary>")
    assert "Fault 2." in fold
    assert "Fault 3." in fold
    assert "Fault 1." not in fold


def test_what_else_is_found_stands_behind_what_every_plan_has_to_mend(tmp_path: Path) -> None:
    plans = [
        checked(tmp_path / name, found(1, f"{name}/plan.yaml"), found(2, severity=Severity.INFO))
        for name in ("a", "b")
    ]
    first, sign, rest = report("markdown", *plans).partition("\n## What else was found\n")
    assert sign
    assert "| b/plan.yaml:2 | error |" in first
    assert first.count("### ") == rest.count("### ") == 2
    assert not folds(first)
    assert len(folds(rest)) == 2


def test_where_nothing_else_is_found_nothing_stands_there(tmp_path: Path) -> None:
    assert "What else" not in report("markdown", checked(tmp_path, found(1)))


def test_where_warnings_fail_they_need_no_click(tmp_path: Path) -> None:
    plan = replace(checked(tmp_path, found(2, severity=Severity.WARNING)), fail_on=Severity.WARNING)
    assert folds(report("markdown", plan)) == []


def test_of_many_plans_each_that_fails_has_its_share_without_a_click(tmp_path: Path) -> None:
    plans = [
        checked(tmp_path / str(n), *[found(i, f"city{n}/plan.yaml") for i in range(40)]) for n in range(6)
    ]
    text = report("markdown", *plans)
    for fold in folds(text):
        assert fold.startswith("<details><summary>35 errors</summary>")
        text = text.replace(fold, "")
    assert text.count("| error |") == 30
    assert all(f"| city{n}/plan.yaml:5 | error |" in text for n in range(6))


def test_what_is_due_later_is_no_warning_of_now(tmp_path: Path) -> None:
    later = replace(found(2, severity=Severity.WARNING), due="presentation")
    plan = replace(checked(tmp_path, found(1, severity=Severity.INFO), later), fail_on=Severity.WARNING)
    text = report("markdown", plan)
    assert text.startswith("## Action Plan: 1 note, 1 due later\n")
    assert "| Errors | Warnings | Notes | Due later |" in text
    assert text.splitlines()[4].endswith("| 0 | 0 | 1 | 1 |")
    assert "| 3 | due later | Fault 2." in text
    assert "[T003 ambiguous-period; due at presentation]" in report("concise", plan)
    assert all(case.find("failure") is None for case in cases(plan).values())


def test_annotations_show_what_counts_now_before_what_is_due_later(tmp_path: Path) -> None:
    later = [replace(found(n, severity=Severity.WARNING), due="final") for n in range(20)]
    now = found(500, "lodz/z.md", Severity.WARNING)
    first, *_ = notes_of(checked(tmp_path, *later, now))
    assert first.properties["file"] == "lodz/z.md"


def test_what_was_there_before_is_read_behind_a_click_and_is_no_annotation(tmp_path: Path) -> None:
    before = [Waived(found(1), "before", "origin/main"), Waived(found(2), "settings", "udtplan.toml:3")]
    plan = replace(checked(tmp_path), waived=before, because="cities/udtplan.toml")
    text = report("markdown", plan)
    assert text.startswith("## Action Plan: nothing to mend, 1 waived, 1 there before\n")
    assert "All plans are looked at, because cities/udtplan.toml changed." in text
    (fold,) = folds(text)
    assert fold.startswith("<details><summary>1 there before, in plans in which no file changed</summary>")
    assert "Fault 1." in fold
    assert "Fault 2." not in text
    assert "### Kalamata" not in text
    assert report("github", plan) == ""
    assert json.loads(report("gitlab", plan)) == []
    (_, old) = run_of(plan)["results"][0], run_of(plan)["results"][1]
    assert old["suppressions"]


def test_the_name_of_the_file_that_changed_is_words(tmp_path: Path) -> None:
    plan = replace(checked(tmp_path), because="[x](https://evil.example) @team <b>/udtplan.toml")
    text = report("markdown", plan)
    assert "\\[x\\](https:\u2060//evil.example) @\u2060team \\<b\\>/udtplan.toml changed." in text


def test_what_was_there_before_takes_no_room_from_what_counts(tmp_path: Path) -> None:
    before = [Waived(found(n), "before", "main") for n in range(2000)]
    plan = replace(
        checked(tmp_path, found(5000, severity=Severity.INFO)), waived=before, because="udtplan.toml"
    )
    text = report("markdown", plan)
    assert len(text) < 65_536
    assert "Fault 5000." in text
    assert re.search(r"^And \d+ more\.$", text, re.MULTILINE)


def test_a_long_summary_fits_a_comment_and_shows_errors_first(tmp_path: Path) -> None:
    notes = [found(n, severity=Severity.INFO) for n in range(2000)]
    text = report("markdown", checked(tmp_path, *notes, found(5000)))
    assert len(text) < 65_536
    assert "Fault 5000." in text
    shown = text.count("| note |")
    assert f"{2000 - shown} findings more: `udtplan check` shows them." in text


def test_words_in_backticks_stay_code(tmp_path: Path) -> None:
    text = report("markdown", checked(tmp_path, finding(hint="Add `refresh: 5 min` below @a.")))
    assert "Add `refresh: 5 min` below @\u2060a." in text


def test_what_check_mends_is_offered_as_a_fix(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "kalamata",
        {**fresh(), "5-roadmap.yaml": "actions:\r\n  - {id: a, titel: Größe, phase: Startup}\r\n"},
    )
    plan = check(folder, "final")
    text = report("sarif", plan)
    as_sarif(text)
    (run,) = json.loads(text)["runs"]
    fixed = {result["ruleId"]: result["fixes"] for result in run["results"] if "fixes" in result}
    assert fixed.keys() == {"S001", "S004"}
    [fix] = fixed["S004"]
    [change] = fix["artifactChanges"]
    assert fix["description"] == {"text": "Write `phase: startup`."}
    assert change["artifactLocation"]["uri"].endswith("kalamata/5-roadmap.yaml")
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 2, "startColumn": 34, "endLine": 2, "endColumn": 41},
            "insertedContent": {"text": "startup"},
        }
    ]


def test_where_nothing_is_to_be_mended_by_itself_there_is_no_fix(tmp_path: Path) -> None:
    assert "fixes" not in report("sarif", checked(tmp_path, found(1)))
