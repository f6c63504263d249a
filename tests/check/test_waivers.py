"""A waiver leaves out what it names, where it stands, and nothing else."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.check.plans import check, codes, plan, spots, waived
from tests.rules.plans import fresh
from udtplan.check import Wishes, check_plan
from udtplan.check.fixes import mend
from udtplan.errors import UserError

WINTER = "actions:\n  - id: a\n    title: Align\n    timeline: Winter 2025{}\n"
TOP = "actions:\n  - id: a\n    title: A\n"
RULES = ("T003", "S006", "S007", "S008")


def roadmap_with(comment: str) -> str:
    return WINTER.format(f"  # udtplan: {comment}")


@pytest.mark.parametrize(
    "words",
    [
        "ignore[T003] so it is printed",
        "ignore[t003] so it is printed",
        "ignore[ambiguous-period] so it is printed",
        "ignore[Ambiguous-Period] so it is printed",
        "ignore[ T003 , ambiguous-period ]: so it is printed",
        "Ignore [T003] — so it is printed",
        "ignore-file[T003] so it is printed",
    ],
)
def test_a_rule_is_named_by_code_or_name_in_any_case(words: str, tmp_path: Path) -> None:
    checked = check(plan(tmp_path, roadmap_with(words)), *RULES)
    assert codes(checked) == []
    assert [(one.by, one.reason, one.until) for one in checked.waived] == [
        ("comment", "so it is printed", None)
    ]


@pytest.mark.parametrize(
    "text",
    [
        TOP + "    # udtplan: ignore[T003] x\n    timeline: Winter 2025\n",
        TOP + "    # udtplan: ignore[T003] x\n    # another remark\n\n    timeline: Winter 2025\n",
        TOP + "    #udtplan: ignore[T003] x\n    timeline: Winter 2025\n",
        TOP + "    # see below # udtplan: ignore[T003] x\n    timeline: Winter 2025\n",
        "# udtplan: ignore-file[T003] x\n\nactions:\n  - id: a\n    title: A\n    timeline: Winter 2025\n",
        "actions:\n  - {id: a, title: A, timeline: Winter 2025} # udtplan: ignore[T003] x\n",
        TOP + "    timeline: >-  # udtplan: ignore[T003] x\n      Winter\n      2025\n",
        TOP + "    # udtplan: ignore[T003] x\n    timeline: >-\n\n      Winter\n      2025\n",
        TOP + '    # udtplan: ignore[T003] x\n    timeline: "Winter\n      2025"\n',
        (TOP + "    # udtplan: ignore[T003] x\n    timeline: Winter 2025\n").replace("\n", "\r\n"),
        "\ufeff# udtplan: ignore-file[T003] x\n" + TOP + "    timeline: Winter 2025\n",
    ],
)
def test_in_yaml_it_stands_on_the_line_above_it_or_at_the_top(text: str, tmp_path: Path) -> None:
    checked = check(plan(tmp_path, text), *RULES)
    assert (codes(checked), waived(checked)) == ([], ["T003"])


@pytest.mark.parametrize(
    "text",
    [
        TOP + "    goal: |\n      # udtplan: ignore[T003] x\n    timeline: Winter 2025\n",
        TOP + "    goal: >-\n      x\n      # udtplan: ignore-file[T003] x\n    timeline: Winter 2025\n",
        TOP + "    goal: 'x # udtplan: ignore-file[T003] x'\n    timeline: Winter 2025\n",
        TOP + '    goal: "x\n      # udtplan: ignore-file[T003] x"\n    timeline: Winter 2025\n',
        TOP + "    goal: see#udtplan:ignore-file[T003]\n    timeline: Winter 2025\n",
        TOP + "    goal: x # about udtplan: ignore-file[T003]\n    timeline: Winter 2025\n",
    ],
)
def test_in_a_text_it_is_words_like_any_others(text: str, tmp_path: Path) -> None:
    checked = check(plan(tmp_path, text), *RULES)
    assert (codes(checked), waived(checked)) == (["T003"], [])


def test_it_reaches_no_further_than_its_line(tmp_path: Path) -> None:
    text = (
        "actions:\n"
        "  - {id: a, title: A, timeline: Winter 2025}  # udtplan: ignore[T003] x\n"
        "  - {id: b, title: B, timeline: Winter 2026}\n"
        "  # udtplan: ignore[T003] x\n"
        "  - title: C\n"
        "    id: c\n    timeline: Winter 2027\n"
    )
    assert spots(check(plan(tmp_path, text), *RULES)) == ["T003:3", "S006:4", "T003:7"]


OUTLINE = (
    "# 2. A vision for the digital twin\n\n"
    "## Vision statement\n\nTBD\n\n### More\n\nThe date is TBD.\n\n"
    "## Challenges and opportunities\n\nThe costs are TBD.\nThe owner is TBD.\n"
)


def vision(tmp_path: Path, text: str) -> list[str]:
    return spots(check(plan(tmp_path, a2=text), "W001", "S006", "S007", "S008", stage="final"))


def test_what_the_outline_holds_without_waivers(tmp_path: Path) -> None:
    assert vision(tmp_path, OUTLINE) == ["W001:5", "W001:9", "W001:13", "W001:14"]


@pytest.mark.parametrize(
    ("before", "after", "left"),
    [
        ("## V", "<!-- udtplan: ignore[W001] x -->\n## V", ["W001:14", "W001:15"]),
        ("## V", "<!-- udtplan: ignore[W001]\n     x -->\n\n## V", ["W001:16", "W001:17"]),
        ("statement\n", "statement <!-- udtplan: ignore[W001] x -->\n", ["W001:13", "W001:14"]),
        ("### More", "<!-- udtplan: ignore[W001] x -->\n### More", ["W001:5", "W001:14", "W001:15"]),
        ("The costs", "<!-- udtplan: ignore[W001] x -->\nThe costs", ["W001:5", "W001:9"]),
        ("TBD.\nThe", "TBD. <!-- udtplan: ignore[W001] x -->\nThe", ["W001:5", "W001:9", "W001:14"]),
        ("# 2.", "<!-- udtplan: ignore-file[W001] x -->\n# 2.", []),
        ("# 2.", "<!-- udtplan: ignore[W001] x -->\n# 2.", []),
        (
            "The costs",
            "- The costs `<!-- udtplan: ignore[W001] x -->`",
            ["W001:5", "W001:9", "W001:13", "W001:14"],
        ),
        (
            "\n\n### More",
            "\n\n```html\n<!-- udtplan: ignore-file[W001] x -->\n```\n\n### More",
            ["W001:5", "W001:13", "W001:17", "W001:18"],
        ),
        (
            "\n\n### More",
            "\n\n    <!-- udtplan: ignore-file[W001] x -->\n\n### More",
            ["W001:5", "W001:11", "W001:15", "W001:16"],
        ),
        (
            "# 2.",
            "<!-- Write `udtplan: ignore-file[W001] x` -->\n# 2.",
            ["W001:6", "W001:10", "W001:14", "W001:15"],
        ),
    ],
)
def test_in_markdown_it_covers_a_line_a_paragraph_or_an_answer(
    before: str, after: str, left: list[str], tmp_path: Path
) -> None:
    assert before in OUTLINE
    assert vision(tmp_path, OUTLINE.replace(before, after, 1)) == left


def test_a_list_is_covered_item_by_item(tmp_path: Path) -> None:
    text = "## Vision statement\n\n<!-- udtplan: ignore[W001] x -->\n- Cost: TBD\n  in May\n- Owner: TBD\n"
    assert vision(tmp_path, text) == ["W001:6"]


FUNDING = (
    "# 3. Project objectives\n\n## e. Digital twin governance\n\n## f. Funding\n{}## g. Other stakeholders\n"
)


@pytest.mark.parametrize(
    "below",
    [
        "\n<!-- udtplan: ignore[C001] in May -->\n\n",
        "\n<!-- What are the sources? -->\n\n<!-- udtplan: ignore[C001] in May -->\n\n",
        "\n<!-- udtplan: ignore[C001] in May -->\n<!-- What are the sources? -->\n\n",
        "\n<!-- What are the sources? --> <!-- udtplan: ignore[C001] in May -->\n\n",
    ],
)
def test_anywhere_in_an_answer_it_covers_what_is_said_of_the_whole(below: str, tmp_path: Path) -> None:
    checked = check(plan(tmp_path, a3=FUNDING.format(below)), "C001", "S006", stage="final")
    assert [one.finding.question for one in checked.waived] == ["objectives.funding"]
    assert "objectives.governance" in [finding.question for finding in checked.findings]
    assert "S006" not in codes(checked)


def test_what_touches_the_next_heading_is_about_that_one(tmp_path: Path) -> None:
    text = FUNDING.format("\n<!-- udtplan: ignore[C001] in May -->\n")
    checked = check(plan(tmp_path, a3=text), "C001", stage="final")
    assert [one.finding.question for one in checked.waived] == ["objectives.stakeholders"]


# ── What is wrong with waivers ──────────────────────────────────────────────────────────────────────


def found(tmp_path: Path, comment: str) -> list[tuple[str, str, str]]:
    checked = check(plan(tmp_path, roadmap_with(comment)), "T002", *RULES)
    return [(one.code, one.message, one.hint) for one in checked.findings if one.code != "T003"]


def test_one_that_waives_nothing_is_told(tmp_path: Path) -> None:
    [(code, message, hint)] = found(tmp_path, "ignore[T003, T002] x")
    assert (code, message) == ("S006", "“T002” is not found here: there is nothing to waive.")
    assert hint == "Delete it from the waiver."


def test_one_in_the_wrong_place_is_told_where_to_go_and_is_kept(tmp_path: Path) -> None:
    text = TOP + "    goal: x  # udtplan: ignore[T003, T002] printed so\n    timeline: Winter 2025\n"
    folder = plan(tmp_path, text)
    checked = check(folder, "T002", *RULES)
    told = [finding for finding in checked.findings if finding.code == "S006"]
    assert [finding.message for finding in told] == [
        "“T003” is not found here, but on line 5.",
        "“T002” is not found here: there is nothing to waive.",
    ]
    assert told[0].hint == "Move the waiver there, to the line above line 5, or delete it."
    [mended] = mend(folder, checked)
    assert "# udtplan: ignore[T003] printed so" in mended.after


def test_a_family_is_no_rule_to_waive(tmp_path: Path) -> None:
    [(code, message, _)] = found(tmp_path, "ignore[T] x")
    assert (code, message) == (
        "S006",
        "“T” is a family of rules: a waiver names one rule, not a family.",
    )


def test_one_that_is_over_beside_one_that_holds_can_go(tmp_path: Path) -> None:
    text = "# udtplan: ignore-file[T003] printed so\n" + roadmap_with("ignore[T003] x, until 2025-11-30")
    [over] = check(plan(tmp_path, text), *RULES).findings
    assert (over.code, over.hint) == ("S007", "Delete this one.")
    assert "held until 2025-11-30; another waiver still holds for what it covered." in over.message


def test_a_misspelt_rule_is_told_with_the_one_that_was_meant(tmp_path: Path) -> None:
    assert found(tmp_path, "ignore[T03] x") == [
        ("S006", "There is no rule “T03” to waive.", "Did you mean T003?")
    ]
    [(_, _, hint)] = found(tmp_path / "name", "ignore[ambigous-period] x")
    assert hint == "Did you mean ambiguous-period?"


@pytest.mark.parametrize(
    "words", ["ignore T003", "ignore[]", "ignor[T003] x", "disable[T003]", "ignore[T003] until 2025-02-30"]
)
def test_one_that_can_t_be_read_is_told(words: str, tmp_path: Path) -> None:
    [(code, message, _)] = found(tmp_path, words)
    assert code == "S006"
    assert message.endswith("is no waiver that can be read.")


@pytest.mark.parametrize("words", ["made with care", "see https://example.org", "1.0"])
def test_other_remarks_are_no_waivers(words: str, tmp_path: Path) -> None:
    assert found(tmp_path, words) == []


@pytest.mark.parametrize("words", ["ignore[T003] until 2025-11-30, x", "ignore[T003] x (until: 2025-11-30)"])
def test_one_that_is_over_has_no_effect_and_is_told(words: str, tmp_path: Path) -> None:
    checked = check(plan(tmp_path, roadmap_with(words)), *RULES)
    assert codes(checked) == ["T003", "S007"]
    assert "held until 2025-11-30; what it covered counts again" in checked.findings[1].message


def test_on_its_last_day_it_holds(tmp_path: Path) -> None:
    checked = check(plan(tmp_path, roadmap_with("ignore[T003] x, until 2025-12-01")), *RULES)
    assert codes(checked) == []
    assert (checked.waived[0].reason, checked.waived[0].until) == ("x", date(2025, 12, 1))


def test_one_without_a_reason_holds_and_is_told(tmp_path: Path) -> None:
    checked = check(plan(tmp_path, roadmap_with("ignore[T003]")), *RULES)
    assert (codes(checked), waived(checked)) == (["S008"], ["T003"])


def test_what_can_t_be_read_is_never_waived(tmp_path: Path) -> None:
    text = "actions:\n  - id: a\n    titel: x  # udtplan: ignore[S001, unreadable] x\n"
    checked = check(plan(tmp_path, text), "S")
    assert codes(checked) == ["S001", "S006", "S006"]
    assert checked.waived == []


def test_the_rules_about_waivers_can_t_be_waived(tmp_path: Path) -> None:
    text = roadmap_with("ignore[T003, S008]")
    assert codes(check(plan(tmp_path, text), *RULES)) == ["S008", "S006"]


def test_one_that_a_later_stage_needs_is_not_unused(tmp_path: Path) -> None:
    comment = "<!-- udtplan: ignore[C001] not ours to say -->"
    text = fresh()["2-vision.md"].replace("## Primary", f"{comment}\n## Primary")
    assert text != fresh()["2-vision.md"]
    rules = ("C001", "S006")
    for stage in ("introductory", "challenge"):
        assert "S006" not in codes(check(plan(tmp_path, a2=text), *rules, stage=stage))
    assert waived(check(plan(tmp_path, a2=text), *rules, stage="final")) == ["C001"]


def test_a_rule_that_did_not_look_says_nothing_of_its_waivers(tmp_path: Path) -> None:
    folder = plan(tmp_path, WINTER.format("").replace("Winter", "May") + "# udtplan: ignore-file[T003] x\n")
    assert codes(check(folder, "T003", "S006")) == ["S006"]
    assert codes(check(folder, "T001", "S006")) == []
    assert codes(check(folder, "T003", "S006", stage="introductory")) == []


def test_where_something_can_t_be_read_nothing_is_called_unused(tmp_path: Path) -> None:
    text = "# udtplan: ignore-file[T003] x\nactions:\n  - [\n"
    assert set(codes(check(plan(tmp_path, text), "S"))) == {"S001"}


# ── Waivers of the settings ─────────────────────────────────────────────────────────────────────────


def with_settings(tmp_path: Path, *lines: str, roadmap: str = WINTER.format("")) -> Path:
    folder = plan(tmp_path, roadmap)
    (tmp_path / "udtplan.toml").write_text("\n".join(["[[waivers]]", *lines, ""]), "utf-8")
    return folder


def test_the_settings_waive_by_plan_and_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = with_settings(
        tmp_path, 'rule = "ambiguous-period"', 'plan = "kalamata"', 'reason = "x"', "until = 2026-01-01"
    )
    checked = check(Path(folder.name), *RULES)
    [one] = checked.waived
    assert (codes(checked), one.by, one.where, one.reason, one.until) == (
        [],
        "settings",
        "udtplan.toml:2",
        "x",
        date(2026, 1, 1),
    )


def test_a_waiver_of_another_plan_has_no_say(tmp_path: Path) -> None:
    with_settings(tmp_path, 'rule = "T003"', 'plan = "other"', 'reason = "x"')
    other = plan(tmp_path / "x", "").rename(tmp_path / "other")
    assert codes(check(tmp_path / "kalamata", *RULES)) == ["T003"]
    [unused] = check(other, *RULES).findings
    assert (unused.code, unused.path.endswith("udtplan.toml"), unused.location.line) == ("S006", True, 2)
    assert unused.excerpt == 'rule = "T003"'


def test_it_may_be_about_one_question(tmp_path: Path) -> None:
    lines = ('rule = "T003"', 'plan = "kalamata"', 'reason = "x"')
    assert codes(check(with_settings(tmp_path / "1", *lines, 'question = "roadmap"'), *RULES)) == []
    folder = with_settings(tmp_path / "2", *lines, 'question = "meta.challenge"')
    assert codes(check(folder, *RULES)) == ["T003", "S006"]


def test_reasons_and_days_are_looked_at_there_too(tmp_path: Path) -> None:
    lines = ('rule = "T003"', 'plan = "kalamata"')
    assert codes(check(with_settings(tmp_path / "1", *lines), *RULES)) == ["S008"]
    folder = with_settings(tmp_path / "2", *lines, 'reason = "x"', "until = 2025-06-01")
    assert codes(check(folder, *RULES)) == ["T003", "S007"]


@pytest.mark.parametrize(
    ("lines", "sentence", "remedy"),
    [
        (
            ['rule = "T03"', 'plan = "kalamata"'],
            "udtplan.toml:2: there is no rule 'T03'",
            "Did you mean T003?",
        ),
        (['rule = "T"', 'plan = "kalamata"'], "udtplan.toml:2: a waiver names one rule", "code or name"),
        (['rule = "S001"', 'plan = "kalamata"'], "udtplan.toml:2: S001 can't be waived", "Mend"),
        (['plan = "kalamta"', 'rule = "T003"'], "udtplan.toml:2: there is no plan `kalamta`", "`kalamata`"),
        (
            ['rule = "T003"', 'plan = "kalamata"', 'question = "roadmp"'],
            "udtplan.toml:4: there is no question `roadmp`",
            "Did you mean `roadmap`?",
        ),
    ],
)
def test_a_mistake_in_them_stops_the_run(
    lines: list[str], sentence: str, remedy: str, tmp_path: Path
) -> None:
    folder = with_settings(tmp_path, *lines)
    with pytest.raises(UserError) as error:
        check_plan(folder, as_of=date(2025, 12, 1), wishes=Wishes())
    assert sentence in error.value.message
    assert remedy in error.value.remedy
