"""T004–T006, T009–T013 and cycles: lines marked `expect: CODE` have that finding, and no others have."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.rules.plans import check, found, fresh, marks, written
from udtplan.check import check_plan
from udtplan.findings import Finding
from udtplan.load import load
from udtplan.rules import Case
from udtplan.rules.schedule import cycles, lacks_anchor

LILLE = Path(__file__).parents[2] / "examples" / "lille"
CODES = ("T004", "T005", "T006", "T009", "T010", "T011", "T012", "T013")
AS_OF = date(2025, 12, 1)


def roadmap(*rows: str, anchor: str = "") -> str:
    """A roadmap with a row for each action: its keys in YAML's flow style, then perhaps a mark."""
    lines = [f"anchor: {anchor}"] if anchor else []
    lines.append("actions:")
    for number, row in enumerate(rows):
        keys, _, mark = row.partition("  #")
        known = (
            f"id: a{number}, goal: Know more, steps: [Count], "
            if "steps:" not in keys
            else f"id: a{number}, "
        )
        title = "" if "title:" in keys else f"title: Action {number}, "
        lines.append(f"  - {{{known}{title}{keys}}}{f'  #{mark}' if mark else ''}")
    return "\n".join(lines) + "\n"


def findings(folder: Path, files: dict[str, str], stage: str = "final", as_of: date = AS_OF) -> list[Finding]:
    plan = written(folder / "kalamata", {**fresh(), **files})
    return [finding for finding in check(plan, stage, as_of).findings if finding.code in CODES]


def agree(folder: Path, files: dict[str, str], code: str, stage: str = "presentation") -> None:
    """What is found of a rule is what the files are marked with."""
    plan = written(folder / "kalamata", {**fresh(), **files})
    assert {m for m in found(check(plan, stage, AS_OF), [code]) if m[0] in files} == marks(files)


def test_what_begins_within_two_years_needs_more_than_a_year(tmp_path: Path) -> None:
    text = roadmap(
        "timeline: 2026 - 2027  # expect: T004",
        "timeline: summer 2026 - 2027  # expect: T004",
        "timeline: by 2027  # expect: T004",
        "timeline: from 2026  # expect: T004",
        "timeline: Q1 2026 to Q2 2027",
        "timeline: mid 2026",
        "timeline: 2030 - 2032",
        "timeline: by 2035",
        "timeline: 2024 to June 2026",
        "timeline: 2022 - 2023",
        "timeline: 2027 - 2026",
        "timeline: 2026, status: done",
        "timeline: 2026, status: dropped",
        "timeline: asap",
    )
    agree(tmp_path, {"5-roadmap.yaml": text}, "T004")


def test_a_roadmap_of_years_alone_is_found_even_if_they_are_far_away(tmp_path: Path) -> None:
    text = roadmap("timeline: 2030 - 2031  # expect: T004", "timeline: 2032 - 2033")
    agree(tmp_path, {"5-roadmap.yaml": text}, "T004")


@pytest.mark.parametrize(
    ("timeline", "offered"),
    [
        ("2026 - 2027", "January 2026 to December 2027"),
        ("Summer 2026 - 2027", "summer 2026 to December 2027"),
        ("by 2027", "by December 2027"),
        ("from 2026", "from January 2026"),
    ],
)
def test_the_offered_words_say_the_same_with_months(timeline: str, offered: str, tmp_path: Path) -> None:
    found = findings(tmp_path, {"5-roadmap.yaml": roadmap(f"timeline: {timeline}")})
    (hint,) = [finding.hint for finding in found if finding.code == "T004"]
    assert f"“{offered}”" in hint


FROM = {
    "en": "from April 2028",
    "fr": "à partir d'avril 2028",
    "de": "ab April 2028",
    "it": "da aprile 2028",
    "es": "desde abril de 2028",
    "pt": "a partir de abril de 2028",
    "nl": "vanaf april 2028",
    "pl": "od kwietnia 2028",
    "sk": "od apríla 2028",
}


def test_an_open_end_needs_a_date_of_review(tmp_path: Path) -> None:
    text = roadmap(
        "timeline: ongoing  # expect: T005",
        "timeline: from March 2026  # expect: T005",
        "timeline: since 2024, status: running  # expect: T005",
        "timeline: 'ongoing, review every June'",
        "timeline: from March 2026, milestones: [{when: every June, what: Review}]",
        "timeline: from March 2026, milestones: [{when: June 2027, what: Evaluation of the first year}]",
        "timeline: from March 2026, status_note: Reviewed each year with the budget",
        "timeline: ongoing, status: done",
        "timeline: every June",
        "timeline: by June 2026",
    )
    agree(tmp_path, {"5-roadmap.yaml": text}, "T005")


@pytest.mark.parametrize(
    ("language", "milestone"),
    [
        ("en", "{when: June 2029, what: Evaluation report published}"),
        ("en", "{when: June 2029, what: First map in use}"),
        ("fr", "{when: juin 2029, what: Évaluation publiée}"),
        ("de", "{when: Juni 2029, what: Evaluierungsbericht veröffentlicht}"),
        ("it", "{when: giugno 2029, what: Valutazione pubblicata}"),
        ("es", "{when: junio de 2029, what: Evaluación publicada}"),
        ("pt", "{when: junho de 2029, what: Avaliação publicada}"),
        ("nl", "{when: juni 2029, what: Evaluatie gepubliceerd}"),
        ("pl", "{when: czerwiec 2029, what: Ocena opublikowana}"),
        ("sk", "{when: jún 2029, what: Hodnotenie zverejnené}"),
    ],
)
def test_a_report_that_is_published_once_is_no_review(tmp_path: Path, language: str, milestone: str) -> None:
    text = roadmap(f"timeline: {FROM[language]}, milestones: [{milestone}]")
    facts = f"city: {{name: Ulm}}\nlanguage: {language}\n"
    found = findings(tmp_path, {"plan.yaml": facts, "5-roadmap.yaml": text})
    assert "T005" in {finding.code for finding in found}


@pytest.mark.parametrize(
    ("language", "milestone"),
    [
        ("en", "{when: every June, what: Review published}"),
        ("en", "{when: June 2029, what: Review of use and costs}"),
        ("fr", "{when: chaque année en juin, what: Bilan publié}"),
        ("de", "{when: Juni 2029, what: Überprüfung im Beirat}"),
        ("it", "{when: giugno 2029, what: Verifica dei costi}"),
        ("es", "{when: junio de 2029, what: Revisión del uso}"),
        ("pt", "{when: junho de 2029, what: Revisão do uso}"),
        ("nl", "{when: juni 2029, what: Gebruik herzien}"),
        ("pl", "{when: czerwiec 2029, what: Przegląd kosztów}"),
        ("sk", "{when: jún 2029, what: Kontrola nákladov}"),
    ],
)
def test_a_milestone_at_which_it_is_looked_at_again_is_one(
    tmp_path: Path, language: str, milestone: str
) -> None:
    text = roadmap(f"timeline: {FROM[language]}, milestones: [{milestone}]")
    facts = f"city: {{name: Ulm}}\nlanguage: {language}\n"
    found = findings(tmp_path, {"plan.yaml": facts, "5-roadmap.yaml": text})
    assert "T005" not in {finding.code for finding in found}


def test_a_review_may_be_said_in_the_language_of_the_plan(tmp_path: Path) -> None:
    text = roadmap("timeline: laufend, status_note: Überprüfung jeden Juni")
    agree(tmp_path, {"plan.yaml": "city: {name: Ulm}\nlanguage: de\n", "5-roadmap.yaml": text}, "T005")


def test_what_counts_from_nothing_needs_an_anchor(tmp_path: Path) -> None:
    text = roadmap(
        "timeline: M1–M12  # expect: T006",
        "timeline: T0+6  # expect: T006",
        "timeline: 18 months  # expect: T006",
        "timeline: next year  # expect: T006",
        "timeline: soon  # expect: T006",
        "timeline: May 2026",
        "timeline: asap",
        "timeline: when we are ready",
    )
    agree(tmp_path, {"5-roadmap.yaml": text}, "T006")


def test_an_anchor_resolves_months_and_durations_but_not_soon(tmp_path: Path) -> None:
    text = roadmap(
        "timeline: M1–M12",
        "timeline: T0+6",
        "timeline: 18 months",
        "timeline: next year  # expect: T006",
        anchor="May 2026",
    )
    agree(tmp_path, {"5-roadmap.yaml": text}, "T006")


def test_an_anchor_that_is_no_date_resolves_nothing(tmp_path: Path) -> None:
    text = roadmap("timeline: M1–M12  # expect: T006", anchor="kick-off")
    agree(tmp_path, {"5-roadmap.yaml": text}, "T006")


def test_what_the_anchor_dates_is_looked_at_like_any_other_date(tmp_path: Path) -> None:
    text = roadmap("timeline: M1–M30  # expect: T011", "timeline: 12 months", anchor="May 2026")
    agree(tmp_path, {"5-roadmap.yaml": text}, "T011")


def test_a_milestone_and_a_step_can_lack_an_anchor_too(tmp_path: Path) -> None:
    text = """\
actions:
  - id: survey
    title: Survey
    timeline: May 2026
    steps:
      - {text: Count, timeline: M2}  # expect: T006
    milestones:
      - {when: soon, what: Counted}  # expect: T006
"""
    agree(tmp_path, {"5-roadmap.yaml": text}, "T006")


def test_only_where_a_plan_commits_itself_or_announces_something_vague_words_count(tmp_path: Path) -> None:
    files = {
        "2-vision.md": "# 2. A vision for the digital twin\n\n## Primary users\n\n"
        "In the future, streets are quiet; planners will soon ask.\n\n## Expected outcomes\n\n"
        "We shall shortly have the first results.  <!-- expect: T006 -->\n",
        "3-objectives.md": "# 3. Project objectives\n\n## g. Other stakeholders involved\n\n"
        "The bus operator will join soon.  <!-- expect: T006 -->\n\n"
        "The rules will be agreed in the nearest period.  <!-- expect: T006 -->\n\n"
        "In the near future, by May 2026, others follow.\n",
    }
    agree(tmp_path, files, "T006")


@pytest.mark.parametrize(
    ("more", "is_early"), [([], True), (["phase: diffusion, timeline: from May 2027"], False)]
)
def test_an_action_without_an_end_keeps_the_last_stage_open(
    tmp_path: Path, more: list[str], is_early: bool
) -> None:
    text = roadmap(
        "phase: development, timeline: May to June 2028", "phase: diffusion, timeline: May 2027", *more
    )
    plan = written(tmp_path / "kalamata", {**fresh(), "5-roadmap.yaml": text})
    early = [f for f in check(plan, "presentation", AS_OF).findings if "is over" in f.message]
    assert bool(early) is is_early


def test_vague_words_that_are_quoted_are_not_the_plans_own(tmp_path: Path) -> None:
    text = """# 3. Project objectives

## g. Other stakeholders involved

Le mot « prochainement » est banni de nos notes. The mayor of 1952 promised a ring road "soon".

« Bientôt », dit-on : la convention arrive sous peu.  <!-- expect: T006 -->
"""
    plan = "city: {name: Lyon}\nlanguage: fr\n"
    agree(tmp_path, {"plan.yaml": plan, "3-objectives.md": text}, "T006")


@pytest.mark.parametrize(
    ("words", "language", "certain"),
    [
        ("In the future, as in the past, trams run here.", "en", False),
        ("À l’avenir comme hier, le tram passe ici.", "fr", False),
        ("In Zukunft wie bisher fährt hier die Bahn.", "de", False),
        ("Une étude est prévue à moyen terme.", "fr", False),
        ("The operator joins in the near future.", "en", True),
        ("Une baie arrivera sous peu.", "fr", True),
    ],
)
def test_what_may_be_said_of_all_time_to_come_is_a_guess(
    words: str, language: str, certain: bool, tmp_path: Path
) -> None:
    text = f"# 3. Project objectives\n\n## g. Other stakeholders involved\n\n{words}\n"
    files = {"plan.yaml": f"city: {{name: Lyon}}\nlanguage: {language}\n", "3-objectives.md": text}
    found = [finding for finding in findings(tmp_path, files) if finding.code == "T006"]
    assert [finding.certain for finding in found] == [certain]


def test_what_starts_before_the_training_has_a_status(tmp_path: Path) -> None:
    text = roadmap(
        "timeline: May to June 2025  # expect: T009",
        "timeline: November 2025 to May 2026  # expect: T009",
        "timeline: May 2025 to June 2026, status: running",
        "timeline: Q4 2025",
        "timeline: December 2025",
        "timeline: by June 2025",
    )
    agree(tmp_path, {"5-roadmap.yaml": text}, "T009")


def test_what_has_ended_or_runs_for_months_has_a_status(tmp_path: Path) -> None:
    text = roadmap(
        "timeline: May to June 2025  # expect: T010",
        "timeline: 'May to June 2025'  # expect: T010",
        "timeline: May 2025 to June 2026  # expect: T010",
        "timeline: 2025 to June 2026  # expect: T010",
        "timeline: November 2025 to June 2026",
        "timeline: May to June 2025, status: done",
        "timeline: May to June 2025, status: dropped",
        "timeline: May 2025 to June 2026, status: running",
        "timeline: Q4 2025",
    )
    agree(tmp_path, {"5-roadmap.yaml": text}, "T010", "final")


def test_a_status_that_the_dates_contradict_is_pointed_at(tmp_path: Path) -> None:
    text = roadmap("timeline: May to June 2025, status: running")
    (finding,) = findings(tmp_path, {"5-roadmap.yaml": text})
    assert (finding.code, finding.severity) == ("T010", "warning")
    assert text.splitlines()[1][finding.location.column - 1 :].startswith("running")
    assert finding.message == "“Action 0” has ended (June 2025), but its status is `running`."


def test_a_status_is_asked_for_at_the_end_only(tmp_path: Path) -> None:
    text = roadmap("timeline: May to June 2025, status: planned")
    assert findings(tmp_path, {"5-roadmap.yaml": text}, "presentation") == []


def test_a_long_action_needs_a_milestone_on_the_way(tmp_path: Path) -> None:
    text = roadmap(
        "timeline: Q1 2026 to Q4 2027  # expect: T011",
        "timeline: January 2026 to July 2027  # expect: T011",
        "timeline: January 2026 to June 2027",
        "timeline: 3 April 2027 - 2 October 2028",
        "timeline: 3 April 2027 - 3 October 2028  # expect: T011",
        "timeline: Q1 2026 to Q4 2027, milestones: [{when: Q4 2026, what: First junctions}]",
        "timeline: Q1 2026 to Q4 2027, milestones: [{when: December 2027, what: Over}]  # expect: T011",
        "timeline: Q1 2026 to Q4 2027, milestones: [{when: May 2025, what: Before}]  # expect: T011",
        "timeline: Q1 2026 to Q4 2027, milestones: [{when: later, what: Someday}]  # expect: T011",
        "timeline: Q1 2026 to Q4 2027, milestones: [{when: every June, what: Report}]",
        "timeline: Q1 2026 to Q4 2027, steps: [{text: Specify, timeline: Q2 2026}, Build]",
        "timeline: Q1 2026 to Q4 2027, status: done",
        "timeline: from Q1 2026",
    )
    agree(tmp_path, {"5-roadmap.yaml": text}, "T011")


STAKEHOLDERS = "# 3. Project objectives\n\n## g. Other stakeholders involved\n\n"


def test_no_message_speaks_in_codes(tmp_path: Path) -> None:
    files = {"5-roadmap.yaml": roadmap("timeline: 2027 - mid 2028")}
    told = [finding.message for finding in findings(tmp_path, files) if finding.code == "T011"]
    assert told == ["“Action 0” runs for up to 19 months (2027 to mid 2028) without a milestone."]


def test_a_day_in_prose_that_no_calendar_has_is_told_with_its_reason(tmp_path: Path) -> None:
    files = {
        "2-vision.md": "# 2. A vision\n\n## Vision statement\n\n"
        "We sign by 31 June 2026, not on 30 June 2026.  <!-- expect: T014 -->\n"
        "It began on 30 February\n2024, on 29 February 2024 or so.  <!-- in two lines -->\n"
        "Room 31 on floor 2026, and 31 cars in 2026.\n"
    }
    plan = written(tmp_path / "kalamata", {**fresh(), **files})
    found = [finding for finding in check(plan, "introductory", AS_OF).findings if finding.code == "T014"]
    assert [(one.location.line, one.message) for one in found] == [
        (5, "“31 June 2026” is no day. June has 30 days."),
        (6, "“30 February 2024” is no day. February 2024 has 29 days."),
    ]


def test_what_ends_before_it_starts_is_in_no_order_with_others(tmp_path: Path) -> None:
    text = roadmap("phase: startup, timeline: Q1 2026", "phase: launch, timeline: 2025 - 2024")
    plan = written(tmp_path / "kalamata", {**fresh(), "5-roadmap.yaml": text})
    codes = [f.code for f in check(plan, "presentation", AS_OF).findings if f.code in ("T002", "T007")]
    assert codes == ["T002"]


def test_a_date_in_prose_needs_an_action(tmp_path: Path) -> None:
    files = {
        "3-objectives.md": STAKEHOLDERS
        + "The bus operator will sign an agreement by June 2026.  <!-- expect: T012 -->\n\n"
        + "The university will train the planners in autumn 2026.\n\n"
        + "The Mobility Plan 2025-2030 and Regulation (EU) 2016/679 apply; the budget is 2 M€ in 2026.\n\n"
        + "In May 2024 the council agreed. The city is climate neutral by 2040.\n",
        "5-roadmap.yaml": roadmap("title: Training of planners, timeline: Q3 2026 to Q4 2026"),
    }
    agree(tmp_path, files, "T012")


@pytest.mark.parametrize(
    "told",
    [
        "The local elections in May 2027 will not change the timeline.",
        "Nothing will be signed before the May 2027 elections.",
        "Las elecciones municipales de mayo de 2027 no alteran el calendario, que será firmado.",
        "Die Kommunalwahlen im Mai 2027 werden daran nichts ändern.",
        "One of the two modellers will retire in May 2027.",
    ],
)
def test_what_comes_by_itself_needs_no_action(told: str, tmp_path: Path) -> None:
    action = roadmap("title: Training of planners, timeline: Q3 2026 to Q4 2026")
    files = {"3-objectives.md": f"{STAKEHOLDERS}{told}\n", "5-roadmap.yaml": action}
    agree(tmp_path, files, "T012")


def test_an_action_at_another_time_does_not_take_a_date_up(tmp_path: Path) -> None:
    files = {
        "3-objectives.md": STAKEHOLDERS + "The operator will sign in May 2026.  <!-- expect: T012 -->\n",
        "5-roadmap.yaml": roadmap("title: Sign with the operator, timeline: Q3 2026 to Q4 2026"),
    }
    agree(tmp_path, files, "T012")


def test_an_action_or_milestone_just_then_takes_a_date_up(tmp_path: Path) -> None:
    files = {
        "3-objectives.md": STAKEHOLDERS + "A workshop in March 2026 agrees on it. All sign in May 2026.\n",
        "5-roadmap.yaml": roadmap(
            "title: Align, timeline: March 2026 to July 2027, milestones: [{when: May 2026, what: Charter}]"
        ),
    }
    agree(tmp_path, files, "T012")


def test_a_year_in_the_vision_is_a_goal(tmp_path: Path) -> None:
    vision = "# 2. A vision\n\n## Vision statement\n\nTen hectares are unsealed by 2029.\n"
    agree(tmp_path, {"2-vision.md": vision}, "T012")


def test_a_date_in_prose_is_certain_only_if_it_is_a_promise(tmp_path: Path) -> None:
    text = STAKEHOLDERS + "It will be signed in May 2026. Sensors are bought in 2027.\n"
    found = [f for f in findings(tmp_path, {"3-objectives.md": text}) if f.code == "T012"]
    assert [(f.severity, f.certain) for f in found] == [("warning", True), ("info", False)]


def test_what_is_over_and_was_no_promise_needs_no_action(tmp_path: Path) -> None:
    files = {
        "3-objectives.md": STAKEHOLDERS
        + "Both were approved on 20 November 2025.\n\n"
        + "The operator will join in November 2025.  <!-- expect: T012 -->\n",
    }
    agree(tmp_path, files, "T012")


def test_the_end_of_the_roadmap_is_no_date_of_its_own_in_the_summary(tmp_path: Path) -> None:
    files = {
        "0-summary.md": "# Executive summary\n\n## a. Overview\n\n"
        + "This plan says what it takes until summer 2029.\n\n"
        + "A bridge will be closed in June 2027.  <!-- expect: T012 -->\n",
        "5-roadmap.yaml": roadmap("timeline: May to July 2026", "timeline: April 2028 to June 2029"),
    }
    agree(tmp_path, files, "T012")


def test_a_step_takes_a_date_up(tmp_path: Path) -> None:
    files = {
        "3-objectives.md": STAKEHOLDERS + "The operator will sign in May 2026.\n",
        "5-roadmap.yaml": roadmap("timeline: April to July 2026, steps: [{text: Any, timeline: May 2026}]"),
    }
    agree(tmp_path, files, "T012")


def test_where_only_words_tell_actions_and_a_date_apart_the_date_is_a_guess(tmp_path: Path) -> None:
    files = {
        "3-objectives.md": STAKEHOLDERS + "The operator will sign in May 2026.\n",
        "5-roadmap.yaml": roadmap("title: Count, timeline: April to July 2026"),
    }
    assert [f.certain for f in findings(tmp_path, files) if f.code == "T012"] == [False]


def test_an_open_end_with_a_review_is_read(tmp_path: Path) -> None:
    text = roadmap('timeline: "ongoing from October 2028, review every March"')
    agree(tmp_path, {"5-roadmap.yaml": text}, "T005")


def test_sensors_and_tenders_take_their_time(tmp_path: Path) -> None:
    text = roadmap(
        "title: Install sensors, timeline: Apr–May 2026  # expect: T013",
        "title: Install sensors, timeline: Apr–Nov 2026",
        "title: Analyse sensor data, timeline: Apr–May 2026",
        "title: Tender for the platform, timeline: May 2026  # expect: T013",
        "title: Tender for the platform, timeline: May to August 2026",
        "title: Platform, timeline: May to June 2026, steps: [Procurement of the platform]  # expect: T013",
        "title: Platform, timeline: 2026, steps: [{text: Call for bids, timeline: May 2026}]  # expect: T013",
        "title: Tender it, timeline: Mar–Oct 2026, steps: [{text: Publish the call, timeline: May 2026}]",
        "title: Tender the model, timeline: 2026, steps: [{text: Issue the tender, timeline: May 2026}]",
        "title: Install sensors, timeline: by May 2026",
        "title: Install sensors, timeline: May 2026, status: done",
    )
    agree(tmp_path, {"5-roadmap.yaml": text}, "T013")


def test_lead_times_are_guesses_and_offer_safer_dates(tmp_path: Path) -> None:
    text = roadmap("title: Install sensors, timeline: Apr–May 2026")
    (finding,) = findings(tmp_path, {"5-roadmap.yaml": text})
    assert (finding.code, finding.severity, finding.certain) == ("T013", "warning", False)
    assert finding.message == (
        "Putting sensors in place usually takes 6 months or more; “Install sensors” has 2 "
        "(April 2026 to May 2026)."
    )
    assert "“April 2026 to September 2026”" in finding.hint


def test_before_the_presentation_nothing_is_said(tmp_path: Path) -> None:
    text = roadmap("timeline: 2025", "timeline: M6", "title: Install sensors, timeline: ongoing")
    assert findings(tmp_path, {"5-roadmap.yaml": text}, "in-person") == []


@pytest.mark.parametrize("as_of", [date(1, 1, 1), date(9999, 12, 31)])
def test_no_day_is_too_early_or_too_late_to_look(as_of: date, tmp_path: Path) -> None:
    rows = (
        "2026 - 2027",
        "M1-M99",
        "18 months",
        "from 2026",
        "Dec 2199",
        "by 2199",
        "2199 - 2026",
        "T0+999y",
    )
    text = roadmap(*(f"title: Install sensors, timeline: {when}" for when in rows), anchor="Dec 2199")
    for _ in findings(tmp_path, {"5-roadmap.yaml": text}, as_of=as_of):
        pass
    for _ in findings(tmp_path, {"5-roadmap.yaml": text.replace("anchor: Dec 2199\n", "")}, as_of=as_of):
        pass


# ── Cycles ──────────────────────────────────────────────────────────────────────────────────────────


def case_of(folder: Path, text: str) -> Case:
    loaded = load(written(folder / "kalamata", {**fresh(), "5-roadmap.yaml": text}))
    return Case(loaded.plan, loaded.template, loaded.edition, "final", AS_OF, loaded.faults)


def test_a_cycle_is_named_with_its_actions(tmp_path: Path) -> None:
    case = case_of(
        tmp_path, roadmap("depends_on: [a1]", "depends_on: [a2]", "depends_on: [a0]", "title: Free")
    )
    (problem,) = cycles(case)
    assert problem.place.route == ("actions", 0, "depends_on")
    assert problem.message == (
        "“Action 0” waits for “Action 1”, which waits for it in turn: a0 → a1 → a2 → a0."
    )


def test_an_action_that_waits_for_itself_is_named(tmp_path: Path) -> None:
    (problem,) = cycles(case_of(tmp_path, roadmap("depends_on: [a0, nobody]")))
    assert problem.message == "“Action 0” waits for itself."


def test_a_dropped_action_breaks_a_cycle(tmp_path: Path) -> None:
    case = case_of(tmp_path, roadmap("depends_on: [a1]", "depends_on: [a0], status: dropped"))
    assert list(cycles(case)) == []


def test_of_an_id_that_two_actions_have_only_that_is_said(tmp_path: Path) -> None:
    timelines = ("May 2026", "June 2026", "July 2027")
    deps = ("[pilot]", "[tender]", "[tender]")
    ids = ("tender", "pilot", "pilot")
    actions = "".join(
        f"  - {{id: {name}, title: T{at}, goal: Go, steps: [Do], timeline: {when}, depends_on: {waits}}}\n"
        for at, (name, when, waits) in enumerate(zip(ids, timelines, deps, strict=True))
    )
    plan = written(tmp_path / "kalamata", {**fresh(), "5-roadmap.yaml": f"actions:\n{actions}"})
    said = [(one.code, one.location.line) for one in check(plan).findings if one.code in ("S004", "T008")]
    assert said == [("S004", 4)]


def test_one_can_ask_whether_a_phrase_lacks_only_an_anchor(tmp_path: Path) -> None:
    rows = ("timeline: M1–M6", "timeline: soon", "timeline: asap", "timeline: May 2026")
    case = case_of(tmp_path, roadmap(*rows))
    assert [lacks_anchor(case, phrase) for phrase in case.phrases] == [True, True, False, False]
    case = case_of(tmp_path, roadmap(*rows, anchor="May 2026"))
    assert [lacks_anchor(case, phrase) for phrase in case.phrases] == [False, True, False, False]


# ── The official example ────────────────────────────────────────────────────────────────────────────

ROWS = {
    "unified-vision": 22,
    "strategy": 39,
    "political-support": 57,
    "data-infrastructure": 73,
    "data-quality": 85,
    "training": 100,
    "use-case": 113,
    "evaluation": 132,
}
LATER = ["political-support", "data-infrastructure", "data-quality", "training", "use-case", "evaluation"]


def of_lille(as_of: date) -> dict[str, list[str]]:
    """The actions, or the files and words, by the code found there."""
    names = {line: name for name, line in ROWS.items()}
    found: dict[str, list[str]] = {}
    for finding in check_plan(LILLE, stage="final", as_of=as_of).findings:
        if finding.code in CODES:
            in_roadmap = finding.path.endswith("5-roadmap.yaml")
            where = names[finding.location.line] if in_roadmap else finding.message.split("”")[0].strip("“")
            found.setdefault(finding.code, []).append(where)
    return found


def test_lille_at_the_end_of_its_edition() -> None:
    assert of_lille(date(2024, 12, 31)) == {
        "T004": LATER,
        "T006": ["In the future", "soon"],
        "T009": ["unified-vision"],
        "T011": LATER,
        "T012": ["mid 2025"],
    }


def test_lille_two_years_later_says_nothing_of_how_its_actions_stand() -> None:
    found = of_lille(date(2026, 11, 22))
    assert found["T010"] == list(ROWS)
    assert found["T012"] == ["mid 2025"]
    assert set(found) == {"T004", "T006", "T009", "T010", "T011", "T012"}


def test_a_day_that_is_another_weekday_can_be_read_in_two_ways(tmp_path: Path) -> None:
    text = roadmap(
        "timeline: 'Monday, 1 May 2026', owner: x  # expect: T003",
        "timeline: 'Friday, 1 May 2026', owner: x",
        "timeline: 'probably 1 May 2026', owner: x",
    )
    agree(tmp_path, {"5-roadmap.yaml": text}, "T003")
