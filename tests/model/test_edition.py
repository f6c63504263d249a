"""The shipped editions: their stages, their dates, and what each stage asks."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from udtplan.model.edition import FEEDBACK, QUESTIONS_FOR_PEERS, Edition, Need, StageInfo
from udtplan.model.template import Template
from udtplan.resources import data_folder


def read(*path: str) -> Any:
    """A data file as plans are read: every scalar is text."""
    text = data_folder("templates").joinpath(*path).read_text(encoding="utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)


EDITIONS = {name: Edition.model_validate(read("editions", f"{name}.yaml")) for name in ("2024", "2025")}
TEMPLATE = Template.model_validate(read("udt", "template.yaml"))
STAGES = ["introductory", "challenge", "preparatory", "in-person", "presentation", "final"]

# question, section, and the need at the six stages: - none, d draft, R required
MATRIX = [
    ("meta.city", "meta", "d R R R R R"),
    ("meta.challenge", "meta", "d R R R R R"),
    ("city.inhabitants", "city", "d d R R R R"),
    ("city.main-challenges", "city", "d d R R R R"),
    ("vision.statement", "vision", "- - d d R R"),
    ("vision.outcomes", "vision", "- - d d R R"),
    ("objectives.problem", "objectives", "- d R R R R"),
    ("objectives.output", "objectives", "- - d R R R"),
    ("objectives.audience", "objectives", "- - d R R R"),
    ("objectives.data", "objectives", "- - d R R R"),
    ("objectives.governance", "objectives", "- - d R R R"),
    ("objectives.funding", "objectives", "- - d R R R"),
    ("objectives.stakeholders", "objectives", "- - d R R R"),
    ("diagnosis.vision", "diagnosis", "- - - d R R"),
    ("diagnosis.governance.policymaking", "diagnosis", "- - - d R R"),
    ("diagnosis.procurement", "diagnosis", "- - - d R R"),
    ("roadmap", "roadmap", "- - - - R R"),
    ("summary.overview", "summary", "- - - - R R"),
    (QUESTIONS_FOR_PEERS, "", "- - R d - -"),
    (FEEDBACK, "", "- - d d d R"),
]
NEEDS = {"-": Need.NONE, "d": Need.DRAFT, "R": Need.REQUIRED}


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
@pytest.mark.parametrize(("question", "section", "row"), MATRIX, ids=[row[0] for row in MATRIX])
def test_the_matrix(edition: Edition, question: str, section: str, row: str) -> None:
    found = [edition.need(question, section, stage) for stage in STAGES]
    assert found == [NEEDS[cell] for cell in row.split()]


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_rows_and_template_fit(edition: Edition) -> None:
    assert edition.template == TEMPLATE.key
    sections = {section.id for section in TEMPLATE.sections}
    assert sections <= set(edition.needs)
    assert set(edition.needs) <= sections | set(TEMPLATE.by_id) | {QUESTIONS_FOR_PEERS, FEEDBACK}


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_stages(edition: Edition) -> None:
    assert list(edition.stage_ids) == STAGES
    assert [edition.position(stage) for stage in STAGES] == [0, 1, 2, 3, 4, 5]
    following = edition.after("in-person")
    assert following is not None
    assert following.id == "presentation"
    assert edition.after("final") is None
    assert edition.stage("in-person").label == "In-person training in Barcelona"
    assert all(stage.source and stage.expects for stage in edition.stages)
    with pytest.raises(KeyError):
        edition.stage("graduation")


def test_when() -> None:
    assert [stage.when for stage in EDITIONS["2024"].stages] == [
        "18 July 2024",
        "late September 2024",
        "mid-October 2024",
        "7–8 November 2024",
        "date not known",
        "date not known",
    ]
    assert [stage.when for stage in EDITIONS["2025"].stages] == [
        "June 2025",
        "25 September 2025",
        "October 2025",
        "6–7 November 2025",
        "date not known",
        "date not known",
    ]


@pytest.mark.parametrize(
    ("edition", "as_of", "stage"),
    [
        ("2024", "2024-01-01", "introductory"),  # before the first: the first
        ("2024", "2024-07-18", "introductory"),
        ("2024", "2024-09-21", "introductory"),  # late September may still be to come …
        ("2024", "2024-09-29", "introductory"),
        ("2024", "2024-09-30", "challenge"),  # … until its last day
        ("2024", "2024-10-19", "challenge"),
        ("2024", "2024-10-20", "preparatory"),
        ("2024", "2024-11-06", "preparatory"),
        ("2024", "2024-11-07", "in-person"),  # the first day of the event counts
        ("2024", "2030-01-01", "in-person"),  # what has no date is never reached by itself
        ("2025", "2024-12-31", "introductory"),
        ("2025", "2025-06-30", "introductory"),
        ("2025", "2025-09-24", "introductory"),
        ("2025", "2025-09-25", "challenge"),
        ("2025", "2025-10-30", "challenge"),
        ("2025", "2025-10-31", "preparatory"),
        ("2025", "2025-11-01", "preparatory"),
        ("2025", "2025-11-05", "preparatory"),
        ("2025", "2025-11-06", "in-person"),
        ("2025", "2026-02-28", "in-person"),
    ],
)
def test_current(edition: str, as_of: str, stage: str) -> None:
    assert EDITIONS[edition].current(dt.date.fromisoformat(as_of)).id == stage


def test_current_steps_over_an_unknown_date() -> None:
    edition = Edition.model_validate(
        {
            "id": "own",
            "label": "Own",
            "template": "udt@1",
            "stages": [
                {"id": "a", "label": "A", "date": "2026-01-10"},
                {"id": "b", "label": "B"},
                {"id": "c", "label": "C", "date": "2026-03-01"},
            ],
        }
    )
    assert edition.current(dt.date(2026, 2, 1)).id == "a"
    assert edition.current(dt.date(2026, 3, 1)).id == "c"
    assert edition.need("objectives.problem", "objectives", "c") is Need.NONE


def stage(**fields: str) -> StageInfo:
    """A stage with the given fields."""
    return StageInfo.model_validate({"id": "s", "label": "S", **fields})


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "date not known"),
        ({"precision": "unknown"}, "date not known"),
        ({"date": "2026-05-04"}, "4 May 2026"),
        ({"date": "2026-05-04", "until": "2026-05-04"}, "4 May 2026"),
        ({"date": "2026-05-30", "until": "2026-06-01"}, "30 May – 1 June 2026"),
        ({"date": "2026-12-31", "until": "2027-01-02"}, "31 December 2026 – 2 January 2027"),
        ({"date": "2026-05-01", "until": "2026-05-31", "precision": "month"}, "May 2026"),
        ({"date": "2026-05-01", "until": "2026-06-30", "precision": "month"}, "May to June 2026"),
        (
            {"date": "2026-12-01", "until": "2027-01-31", "precision": "month"},
            "December 2026 to January 2027",
        ),
        ({"date": "2026-05-01", "until": "2026-05-10", "precision": "half-month"}, "early May 2026"),
        ({"date": "2026-05-01", "until": "2026-05-15", "precision": "half-month"}, "early May 2026"),
        ({"date": "2026-05-11", "until": "2026-05-20", "precision": "half-month"}, "mid-May 2026"),
        ({"date": "2026-05-16", "until": "2026-05-31", "precision": "half-month"}, "late May 2026"),
    ],
)
def test_when_in_plain_words(fields: dict[str, str], words: str) -> None:
    assert stage(**fields).when == words


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"precision": "day"}, "give a date"),
        ({"date": "2026-05-01", "precision": "month"}, "last possible day"),
        ({"date": "2026-05-02", "until": "2026-05-01"}, "`until` is before `date`"),
        ({"date": "2026-05-02", "precision": "unknown"}, "precision of the date"),
        ({"until": "2026-05-02"}, "precision of the date"),
        ({"date": "soon"}, "date"),
        ({"colour": "green"}, "colour"),
    ],
)
def test_dates_that_do_not_fit_are_refused(fields: dict[str, str], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        stage(**fields)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"needs": {"city": {"graduation": "draft"}}}, "needs, city: there is no stage 'graduation'"),
        ({"needs": {"city": {"final": "perhaps"}}}, "none"),
        ({"stages": [{"id": "a", "label": "A"}] * 2, "needs": {}}, "stage 'a' is there twice"),
        ({"stages": []}, "stages"),
    ],
)
def test_an_unsound_edition_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Edition.model_validate({**read("editions", "2025.yaml"), **change})
