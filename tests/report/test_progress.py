"""How far plans are, in every form."""

from __future__ import annotations

import html
import json
import re
from datetime import date
from pathlib import Path

import pytest

from tests.render.samples import HOSTILE
from tests.rules.plans import fresh, written
from udtplan.check.progress import Overview, Standing, progress
from udtplan.report import Look
from udtplan.report.progress import STATUS

CITIES = Path(__file__).resolve().parents[1] / "fixtures" / "cities"
DAY = date(2025, 11, 10)


@pytest.fixture(scope="module")
def overview() -> Overview:
    """Five cities at in-person; one had less a month before, one is new."""
    now = [progress(folder, DAY) for folder in sorted(CITIES.iterdir())]
    earlier = progress(CITIES / "the-hague", DAY)
    return Overview(
        [
            *(Standing(plan, plan) for plan in now[:-2]),
            Standing(now[-2], earlier),
            Standing(now[-1]),
        ],
        DAY,
        "2025-10-01",
        ("porto",),
    )


def test_a_later_stage_counts_only_when_the_earlier_ones_are_complete() -> None:
    hague = progress(CITIES / "the-hague", DAY)
    assert hague.totals[-1].answered > hague.totals[hague.position].answered
    assert hague.complete_to is not None
    assert hague.complete_to.id == "challenge"


def test_nothing_is_complete_to_a_stage_that_is_not(tmp_path: Path) -> None:
    plan = progress(written(tmp_path / "kassel", fresh("Kassel")), DAY)
    assert plan.complete_to is not None
    assert plan.complete_to.id == "introductory"  # which requires nothing


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_people_see_what_changed_since_then(overview: Overview, form: str) -> None:
    said = STATUS[form](overview, Look())
    assert "13/13 (+1)" in said
    assert "Since 2025-10-01, answers that are due: Kalamata +1." in said
    assert "New since 2025-10-01: The Hague." in said
    assert "No longer there: porto." in said


@pytest.fixture
def torn(tmp_path: Path) -> Overview:
    """Two plans at the last stage, of which one can't be read as it could before."""
    kassel = {**fresh("Kassel"), "5-roadmap.yaml": "actions:\n  - {id: a, title: Begin}\n"}
    before = progress(written(tmp_path / "kassel", kassel), DAY, "final")
    broken = {"5-roadmap.yaml": f"{kassel['5-roadmap.yaml']}  - [Go, on]\n"}
    now = progress(written(tmp_path / "kassel", broken), DAY, "final")
    lyon = progress(written(tmp_path / "lyon", fresh("Lyon")), DAY, "final")
    return Overview([Standing(now, before), Standing(lyon, lyon)], DAY, "2025-10-01")


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_what_can_t_be_read_is_named_and_no_loss(torn: Overview, form: str) -> None:
    said = " ".join(STATUS[form](torn, Look()).split())
    assert "Can't be read in full" in html.unescape(said)
    assert "5 Strategic actions and timeline" in said
    assert "Not compared, as then or now not all of it can be read: Kassel." in said
    assert "(−1)" not in said
    assert "Kassel −1" not in said
    assert "0/1" in said


def test_json_tells_what_can_t_be_read_then_and_now(torn: Overview) -> None:
    kassel = json.loads(STATUS["json"](torn, Look()))["plans"][0]
    assert kassel["unread"] == ["5 Strategic actions and timeline"]
    assert kassel["before"]["unread"] == []
    assert not set(kassel["unread"]) & {*kassel["begun"], *kassel["still_to_write"]}


@pytest.fixture
def misshaped(tmp_path: Path) -> Overview:
    """A plan early on, with a value of the wrong shape, beside one without."""
    files = {**fresh("Kassel"), "plan.yaml": "city: {name: Kassel}\nstakeholders: Planning office\n"}
    folders = [written(tmp_path / "kassel", files), written(tmp_path / "lyon", fresh("Lyon"))]
    return Overview([Standing(progress(folder, DAY, "introductory")) for folder in folders], DAY)


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_a_value_of_the_wrong_shape_is_named_with_its_file(misshaped: Overview, form: str) -> None:
    for overview in (misshaped, Overview(misshaped.plans[:1], DAY)):
        said = " ".join(html.unescape(STATUS[form](overview, Look())).split())
        assert "What can't be read" in said
        assert said.count("stakeholders in plan.yaml") == 1


def test_json_names_the_parts_that_can_t_be_read(misshaped: Overview) -> None:
    kassel, lyon = json.loads(STATUS["json"](misshaped, Look()))["plans"]
    assert (kassel["unread_parts"], kassel["unread"]) == (["stakeholders in plan.yaml"], [])
    assert lyon["unread_parts"] == []


def test_the_page_leads_from_the_table_to_each_plan(overview: Overview) -> None:
    page = STATUS["html"](overview, Look())
    leads = re.findall(r'<a href="#(plan-\d+)">([^<]+)</a>', page)
    headings = re.findall(r'<section id="(plan-\d+)"[^>]*>\s*<h2[^>]*>([^<]+)</h2>', page)
    assert [(key, name.removesuffix(" (new)")) for key, name in leads] == headings
    assert len(headings) == len(overview.plans)


def test_the_page_shows_code_as_code_and_says_how_to_go_on_once(tmp_path: Path) -> None:
    folders = [written(tmp_path / name, fresh(name.title())) for name in ("kassel", "lyon")]
    late = date(2025, 12, 1)
    for chosen in (folders, folders[:1]):
        page = STATUS["html"](Overview([Standing(progress(one, late)) for one in chosen], late), Look())
        assert "`" not in page
        assert page.count("<code>stage = &#34;presentation&#34;</code>") == 1


def test_answered_is_not_called_complete(overview: Overview) -> None:
    for form in ("text", "markdown", "html"):
        said = STATUS[form](overview, Look())
        assert "answered to" in said
        assert "complete to" not in said
        assert "What has to be mended in them: udtplan check." in " ".join(said.split())


def test_fewer_answers_are_told_with_a_minus(overview: Overview) -> None:
    kalamata = overview.plans[-2]
    assert kalamata.before is not None
    turned = Overview([Standing(kalamata.before, kalamata.now)], DAY, "2025-10-01")
    assert "12/13 (−1)" in STATUS["text"](turned, Look())


def test_of_a_plan_with_a_history_of_its_own_nothing_is_said(overview: Overview) -> None:
    plans = [overview.plans[0], Standing(overview.plans[1].now, None, True)]
    said = STATUS["text"](Overview(plans, DAY, "2025-10-01"), Look())
    assert "Not compared, as the history is that of another repository:" in said
    assert "(new)" not in said


def test_after_a_group_without_a_next_stage_no_line_is_empty_twice(overview: Overview) -> None:
    folders = sorted(CITIES.iterdir())[:2]
    last = Overview([Standing(progress(folder, DAY, "final")) for folder in folders], DAY)
    assert "\n\n\n" not in STATUS["markdown"](last, Look())


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_without_a_day_to_compare_nothing_is_said_to_be_new(overview: Overview, form: str) -> None:
    said = STATUS[form](Overview(overview.plans, DAY), Look())
    assert "Since" not in said
    assert "(new)" not in said
    assert "(+" not in said


def test_json_has_both_states(overview: Overview) -> None:
    data = json.loads(STATUS["json"](overview, Look()))
    assert data["since"] == "2025-10-01"
    assert data["gone"] == ["porto"]
    kalamata, hague = data["plans"][-2:]
    assert kalamata["before"]["stages"][3]["answered"] == 12
    assert kalamata["stages"][3]["answered"] == 13
    assert hague["before"] is None


@pytest.mark.parametrize("form", list(STATUS))
def test_the_words_of_a_plan_stay_words(tmp_path: Path, form: str) -> None:
    files = fresh("Kassel")
    name = json.dumps(f"{HOSTILE} ::error::x ##[error]y @team #1")
    folders = [
        written(tmp_path / name_, {**files, "plan.yaml": f"city: {{name: {name}}}\n"}) for name_ in "ab"
    ]
    said = STATUS[form](Overview([Standing(progress(f, DAY)) for f in folders], DAY), Look())
    assert "<script>" not in said or form in ("json", "text")
    assert "\n::error::" not in said
    assert "##[error]" not in said or form == "json"
    if form == "markdown":
        assert "@team" not in said


@pytest.mark.parametrize("form", list(STATUS))
def test_the_same_plans_give_the_same_text(overview: Overview, form: str) -> None:
    assert STATUS[form](overview, Look()) == STATUS[form](overview, Look())
