"""What `udtplan render --public` says of what it keeps back, and of what only the city can judge."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from udtplan.cli.app import app

FACTS = """\
share: public
share_questions: {{objectives.funding: private, diagnosis.funding: {diagnosis}}}
city: {{name: Lille}}
stakeholders: [{{id: it, name: IT Office}}]
data_sources: [{{id: air, name: Air, owner: it, cost: €5 k}}]
funding: {{estimate: €250 k, sources: [{{name: City, amount: €90 k}}]}}
"""
ROADMAP = """\
actions:
  - id: buy
    title: Buy sensors
    goal: Spend the €250 k well
    cost: €90 k
    steps: [Ask for three offers, Choose one for €12 k]
"""


@pytest.fixture(autouse=True)
def _plain_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)


def rendered(*options: str, diagnosis: str = "private", text: str = "Words.") -> Result:
    folder = Path("lille")
    folder.mkdir(exist_ok=True)
    (folder / "plan.yaml").write_text(FACTS.format(diagnosis=diagnosis), encoding="utf-8")
    (folder / "5-roadmap.yaml").write_text(ROADMAP, encoding="utf-8")
    summary = f"# Executive summary\n\n## a. Overview\n\n{text}\n"
    (folder / "0-summary.md").write_text(summary, encoding="utf-8")
    return CliRunner().invoke(app, ["render", "lille", "--md", *options])


def test_it_counts_what_is_left_out_and_names_the_questions() -> None:
    text = "Ask anna.berg@city.example or 06 12 34 56 78, and info@city.example."
    path = Path("lille", "3-objectives.md")
    path.parent.mkdir()
    path.write_text("# Objectives\n\n## f. Funding\n\nThe city pays.\n", encoding="utf-8")
    assert rendered("--public", text=text).stderr.splitlines()[0] == (
        "lille/plan.yaml: the public edition leaves out 1 answer (3.f Funding) and 2 contacts."
    )
    (path.parent / "0-summary.md").write_text("# Executive summary\n", encoding="utf-8")
    facts = path.parent / "plan.yaml"
    more = "questions_for_peers: [{topic: data, text: Who pays?}]\nexpectations: [One, Two]\n"
    facts.write_text(
        facts.read_text("utf-8").replace("name: IT Office", "name: IT, note: Slow") + more, "utf-8"
    )
    said = CliRunner().invoke(app, ["render", "lille", "--md", "--public"]).stderr
    assert said.startswith(
        "lille/plan.yaml: the public edition leaves out 1 answer (3.f Funding), 1 note, 1 question to other "
        "cities and 2 expectations.\n"
    )


def test_it_says_what_goes_with_a_question_that_is_kept_back_and_how_to_show_it() -> None:
    assert rendered("--public").stderr.splitlines()[1] == (
        "lille/plan.yaml:2: `objectives.funding` and `diagnosis.funding` are not public, so the public "
        "edition does not say what actions cost and what data costs either. To show that, write "
        "`share_questions: {objectives.funding: public, diagnosis.funding: public}`."
    )


def test_it_names_the_one_question_that_is_kept_back() -> None:
    said = rendered("--public", diagnosis="public").stderr.partition("\n")[2]
    assert said.startswith("lille/plan.yaml:2: `objectives.funding` is not public, so the public edition")
    assert "`share_questions: {objectives.funding: public}`" in said


def test_following_the_advice_shows_the_costs() -> None:
    rendered("--public")
    kept_back = Path("build/lille-public.md").read_text("utf-8")
    path = Path("lille/plan.yaml")
    path.write_text(path.read_text("utf-8").replace("private", "public"), "utf-8")
    result = CliRunner().invoke(app, ["render", "lille", "--md", "--public"])
    assert result.stderr == ""
    shown = Path("build/lille-public.md").read_text("utf-8")
    assert [amount in kept_back for amount in ("€90 k", "€5 k")] == [False, False]
    assert [amount in shown for amount in ("€90 k", "€5 k")] == [True, True]


def test_it_names_an_amount_that_is_kept_back_in_one_place_and_stands_in_another() -> None:
    lines = rendered("--public", text="It costs 250,000 euros; a sensor costs 4 euros.").stderr.splitlines()
    assert lines[2:] == [
        "lille/0-summary.md:5: “250,000 euros” stays in the public edition, and is also an amount that "
        "`objectives.funding` keeps back. Take it out, if nobody is to know it.",
        "lille/5-roadmap.yaml:4: “€250 k” stays in the public edition, and is also an amount that "
        "`objectives.funding` keeps back. Take it out, if nobody is to know it.",
    ]


def test_it_asks_whose_an_account_is() -> None:
    said = rendered("--public", text="Follow @annaberg and @VilleDeLille.").stderr
    assert (
        "lille/0-summary.md:5: “@annaberg” stays in the public edition, and may be somebody's own account. "
        "Take it out, unless it is an office's."
    ) in said
    assert "“@VilleDeLille”" not in said
    assert "@annaberg" in Path("build/lille-public.md").read_text("utf-8")


def test_of_many_doubts_the_first_ten_are_named() -> None:
    accounts = " ".join(f"@annaberg{letter}" for letter in "abcdefghijklmn")
    lines = rendered("--public", text=accounts).stderr.splitlines()
    assert sum("stays in the public edition" in line for line in lines) == 10
    assert lines[-1].startswith("Of 5 more such words only you can say")


def test_the_whole_plan_raises_no_doubts() -> None:
    assert rendered(text="Follow @annaberg.").stderr == ""
