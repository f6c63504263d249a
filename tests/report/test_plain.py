"""Findings for people: the right words are marked, and nothing from a plan reaches the terminal raw."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.report.samples import DANGEROUS, HOSTILE, checked, finding
from tests.rules.plans import check, fresh, written
from udtplan.check import Wishes, check_plan
from udtplan.findings import Severity
from udtplan.report import REPORTS, Look
from udtplan.report.look import cells, cut, one_line, padded, visible
from udtplan.report.words import answers_there

AS_OF = date(2025, 12, 1)
LILLE = Path(__file__).parents[2] / "examples" / "lille"
COHORT = LILLE.parent / "cohort"


def report(name: str, *plans: object, look: Look = Look()) -> str:  # noqa: B008
    return REPORTS[name].make(list(plans), AS_OF, look)  # type: ignore[arg-type]


def marked(excerpt: str, column: int, length: int, width: int = 80, folder: Path | None = None) -> str:
    """What stands above the carets, column for column, as a terminal shows it."""
    assert folder is not None
    text = report("full", checked(folder, finding(excerpt, column, length)), look=Look(width=width))
    above, below = text.splitlines()[1:3]
    assert cells(above) <= width
    assert above[:9] == "     7 | "
    begin = len(below) - len(below.lstrip(" |"))
    count = below.count("^")
    columns = [c for c in above for _ in range(cells(c))]
    shown = columns[begin : begin + count]
    return "".join(c for i, c in enumerate(shown) if i == 0 or cells(c) == 1 or shown[i - 1] != c)


@pytest.mark.parametrize(
    ("excerpt", "words"),
    [
        ("    timeline: Winter 2025", "Winter 2025"),
        ("\ttimeline:\tWinter 2025", "Winter 2025"),
        ("Straße, Zürich und Łódź: Winter 2025", "Winter 2025"),
        ("a\u0308o\u0308u\u0308 e\u0301: Winter 2025", "Winter 2025"),
        ("🚲🚲🚲 Winter 2025 🌧", "Winter 2025"),
        ("東京の冬 Winter 2025", "Winter 2025"),
        ("prix\u00a0: Winter 2025", "Winter 2025"),
        ("\x1b[31m Winter 2025", "Winter 2025"),
        ("word " * 5000 + "Winter 2025" + " word" * 5000, "Winter 2025"),
        ("Winter 2025" + " word" * 5000, "Winter 2025"),
    ],
    ids=["plain", "tabs", "umlauts", "accents", "emoji", "wide", "nbsp", "escape", "long", "long-behind"],
)
def test_the_mark_is_under_the_words(excerpt: str, words: str, tmp_path: Path) -> None:
    column = excerpt.index(words) + 1
    for width in (80, 120, 50):
        assert marked(excerpt, column, len(words), width, tmp_path) == words


def test_a_whole_long_line_is_marked_as_far_as_it_is_shown(tmp_path: Path) -> None:
    shown = marked("x" * 900_000, 1, 900_000, 80, tmp_path)
    assert set(shown) <= {"x", "…"}
    assert len(shown) == 71


def test_an_empty_line_has_no_excerpt(tmp_path: Path) -> None:
    text = report("full", checked(tmp_path, finding("   ", 1, 0)))
    assert text.splitlines()[1] == "   next: Write it with months."


def test_the_full_report_says_what_is_asked_and_what_to_do_next() -> None:
    text = report("full", check(LILLE, "final", date(2024, 12, 31)))
    assert "  asked: How much might the use case cost? What are the potential sources of" in text
    assert "   next: Add a sentence for each thing that is asked." in text
    assert "[W001 placeholder; a guess]" in text


def test_the_summary_is_for_policymakers(tmp_path: Path) -> None:
    text = report("full", check(written(tmp_path / "kalamata", fresh()), "in-person"))
    summary = text[text.index("Kalamata at") :]
    assert "1 of 13 answers due are there; 13 errors, 16 warnings." in " ".join(summary.split())
    assert "Still to write: Challenge, 1.1 Number of inhabitants" in summary
    assert "and 6 more." in " ".join(summary.split())
    assert "Next: presentation (date not known) asks for 20 more answers." in summary


def test_what_could_not_be_read_is_not_called_unwritten(tmp_path: Path) -> None:
    plan = written(tmp_path / "kalamata", {**fresh(), "3-objectives.md": b"\xff\xfe3\x00"})
    text = " ".join(report("full", check(plan, "in-person")).split())
    assert "Can't be read in full: 3.a Problem description" in text


def test_a_plan_without_findings_has_nothing_to_mend(tmp_path: Path) -> None:
    text = report("full", checked(tmp_path))
    assert "nothing to mend" in text


def test_what_is_said_often_is_said_in_full_three_times(tmp_path: Path) -> None:
    text = report("full", checked(tmp_path, *[finding("timeline: x", n, 1) for n in range(1, 9)]))
    assert text.count("   next:") == 3
    assert text.count("[T003 ambiguous-period]") == 8


def test_a_remedy_of_its_own_is_always_shown(tmp_path: Path) -> None:
    each = [finding("timeline: x", n, 1, hint=f"Write Q{n} 2026.") for n in range(1, 9)]
    assert report("full", checked(tmp_path, *each)).count("   next:") == 8


@pytest.mark.parametrize(
    ("due", "open_", "said"),
    [
        (0, 0, "asks for no further answers."),
        (1, 0, "asks for 1 more answer; it is there."),
        (20, 0, "asks for 20 more answers; all of them are there."),
        (20, 3, "asks for 20 more answers; 3 of them still to write or to complete."),
        (20, 20, "asks for 20 more answers."),
    ],
)
def test_what_is_there_of_the_next_stage_is_not_asked_for_again(
    due: int, open_: int, said: str, tmp_path: Path
) -> None:
    plan = replace(checked(tmp_path), next_due=due, next_open=open_)
    for name in ("full", "markdown"):
        assert said in " ".join(report(name, plan).split())


def test_a_whole_plan_has_nothing_left_to_write_at_the_next_stage() -> None:
    plan = check(COHORT / "aubrelle", "in-person")
    assert (plan.next_due, plan.next_open) == (20, 0)
    begun = check(COHORT / "castelvento", "challenge")
    assert (begun.next_due, begun.next_open) == (5, 1)


def test_how_to_go_on_is_said_once_for_all_plans(tmp_path: Path) -> None:
    plans = [
        check_plan(written(tmp_path / name, fresh(name.title())), as_of=AS_OF) for name in ("kassel", "lyon")
    ]
    text = " ".join(report("full", *plans).split())
    assert text.count("Next: presentation (date not known) asks for 20 more answers.") == 2
    assert text.count("Plans stay at in-person until you say otherwise: --stage presentation") == 1
    alone = " ".join(report("full", plans[0]).split())
    assert "The plan stays at in-person until you say otherwise" in alone


@pytest.mark.parametrize("name", ["full", "concise"])
def test_what_can_t_be_read_comes_first(name: str, tmp_path: Path) -> None:
    gap = finding(path="kalamata/1-city.md")
    torn = finding(path="kalamata/plan.yaml", code="S001", name="unreadable", severity=Severity.ERROR)
    lines = report(name, checked(tmp_path, gap, torn)).splitlines()
    heads = [line.partition(":")[0] for line in lines if line.startswith("kalamata/")]
    assert heads == ["kalamata/plan.yaml", "kalamata/1-city.md"]


def test_the_parts_that_can_t_be_read_are_named_whatever_the_stage_asks(tmp_path: Path) -> None:
    files = {**fresh(), "plan.yaml": "city: {name: Kalamata}\nstakeholders: Planning office\n"}
    plan = written(tmp_path / "kalamata", files)
    for name in ("full", "concise", "markdown"):
        text = " ".join(report(name, check(plan, "introductory")).replace("&#39;", "'").split())
        assert "What can't be read: stakeholders in plan.yaml." in text


def test_of_many_findings_it_is_said_how_to_see_fewer(tmp_path: Path) -> None:
    some = checked(tmp_path / "a", *[finding("", n, 1) for n in range(60)])
    shorter = "For one line each: --format concise"
    assert shorter not in report("full", some)
    text = " ".join(report("full", some, some).split())
    assert text.endswith(f"These are 120 findings. {shorter}; for one plan: udtplan check PATH.")
    assert shorter not in report("concise", some, some)


def test_where_only_some_rules_looked_nobody_is_at_ease(tmp_path: Path) -> None:
    plan = written(tmp_path / "kalamata", fresh())
    some = check_plan(plan, as_of=AS_OF, wishes=Wishes(stage="final", select=("S001",)))
    for name in ("full", "markdown"):
        assert "nothing to mend by the rules looked at" in " ".join(report(name, some).split())


def test_one_answer_is_there_and_two_are(tmp_path: Path) -> None:
    one = replace(checked(tmp_path), due=1, answered=1)
    assert answers_there(one) == "1 of 1 answer due is there"
    assert answers_there(replace(one, due=2)) == "1 of 2 answers due are there"


def test_concise_is_one_line_a_finding(tmp_path: Path) -> None:
    hostile = finding(HOSTILE, message=HOSTILE, hint=HOSTILE, path=f"lodz/{HOSTILE}", asked=HOSTILE)
    lines = report("concise", checked(tmp_path, finding(), hostile)).split("\n")
    assert lines[0] == (
        "lodz/5-roadmap.yaml:7:1: warning: “Winter 2025” can be read in more than one way. "
        "[T003 ambiguous-period]"
    )
    assert lines[1].endswith("[T003 ambiguous-period]")
    assert lines[2] == ""


@pytest.mark.parametrize("name", ["full", "concise"])
@pytest.mark.parametrize("colour", [False, True])
def test_nothing_hostile_reaches_the_terminal(name: str, colour: bool, tmp_path: Path) -> None:
    hostile = finding(HOSTILE, 3, 20, message=HOSTILE, hint=HOSTILE, path=f"lodz/{HOSTILE}", asked=HOSTILE)
    text = report(name, checked(tmp_path, hostile), look=Look(colour))
    if colour:
        assert "\x1b[1m" in text
        for own in ("0", "1", "2", "36", "33;1", "31;1"):
            text = text.replace(f"\x1b[{own}m", "")
    assert DANGEROUS & set(text) == set()
    assert "[bold]x[/bold]" in text


@pytest.mark.parametrize("name", ["full", "concise"])
def test_a_hostile_plan_reaches_no_terminal(name: str, tmp_path: Path) -> None:
    written_hostile = HOSTILE.replace("\x00", "").replace("\r\n", " ").replace("\u2028", "")
    quoted = json.dumps(written_hostile)
    plan = {
        **fresh(),
        "plan.yaml": f"city: {{name: {quoted}}}\n{quoted}: 1\nstakeholders: [{{id: a, name: {quoted}}}]\n",
        "5-roadmap.yaml": f"actions: [{{id: a, title: {quoted}, timeline: {quoted}, owner: {quoted}}}]\n",
        "3-objectives.md": f"# 3\n\n## {written_hostile}\n\nTBD {written_hostile}\n",
    }
    text = report(name, check(written(tmp_path / "kalamata", plan), "final"))
    assert DANGEROUS & set(text) == set()


def test_eighty_columns_are_kept_but_for_headlines(tmp_path: Path) -> None:
    plan = check(LILLE, "final", date(2024, 12, 31))
    for line in report("full", plan).splitlines():
        assert cells(line) <= 80 or line.startswith(plan.path), line


def test_no_colours_unless_asked(tmp_path: Path) -> None:
    assert "\x1b" not in report("full", checked(tmp_path, finding("timeline: x", 1, 3)))


def test_several_plans_are_counted_together(tmp_path: Path) -> None:
    one, two = checked(tmp_path / "a", finding()), checked(tmp_path / "b", finding(), finding())
    assert report("full", one, two).splitlines()[-1] == "2 plans: 3 warnings."


def test_text_is_measured_as_a_terminal_shows_it() -> None:
    assert [cells(t) for t in ("abc", "äöü", "a\u0308", "東京", "🚲", "")] == [3, 3, 1, 4, 2, 0]
    assert cut("東京の冬", 5) == "東京…"
    assert cut("abc", 3) == "abc"
    assert padded("東京", 6) == "東京  "
    assert visible("a\tb\u00a0c\x1b") == "a    b c<U+001B>"
    assert one_line("a\r\n b\u2028c") == "a b c"
