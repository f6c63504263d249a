"""Two states of a repository: which are compared, what is read for it, and what never happens."""

from __future__ import annotations

import hashlib
import os
from datetime import date
from pathlib import Path

import pytest

from tests.repositories import Plans, parted
from udtplan.check import check_plan
from udtplan.compare import Comparison, Kind, View, between_revisions
from udtplan.compare.points import WORK_TREE, Point, at, before_day, last_commit, parting, stage_day
from udtplan.errors import UserError
from udtplan.history import Repository
from udtplan.load import Loaded, load
from udtplan.report.changes.outline import cautions, notes, summary

VIEW = View(date(2025, 11, 10))
NEW = "A twin of the old town shows where people wait for the bus, and for how long they do so.\n"


def compared(plans: Plans, before: Point | None = None, after: Point = WORK_TREE, *below: Path) -> Comparison:
    repository = Repository.around(plans.root)
    return between_revisions(
        repository, below or [plans.root], before or last_commit(repository), after, VIEW
    )


def names(comparison: Comparison) -> list[tuple[str, Kind]]:
    return [(Path(plan.path).name, plan.kind) for plan in comparison.plans]


def point(plans: Plans, revision: str) -> Point:
    return at(Repository.around(plans.root), revision)


# ── Which plans ─────────────────────────────────────────────────────────────────────────────────────


def test_nothing_changed_since_the_last_commit(plans: Plans) -> None:
    assert compared(plans).plans == ()


def test_what_is_not_committed_is_compared(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    plans.plan("malaga")
    assert names(compared(plans)) == [("lyon", Kind.CHANGED), ("malaga", Kind.ADDED)]


def test_two_commits_are_compared_whatever_lies_in_the_work_tree(plans: Plans) -> None:
    first = point(plans, "HEAD")
    plans.plan("lyon", summary=NEW)
    plans.commit()
    second = point(plans, "HEAD")
    plans.plan("turin", summary=NEW)
    plans.git("rm", "-q", "-r", "lyon")
    assert names(compared(plans, first, second)) == [("lyon", Kind.CHANGED)]
    assert names(compared(plans, second, first)) == [("lyon", Kind.CHANGED)]


def test_a_plan_that_is_gone_is_told_with_its_city(plans: Plans) -> None:
    plans.git("rm", "-q", "-r", "turin")
    (plan,) = compared(plans).plans
    assert (plan.kind, plan.city) == (Kind.REMOVED, "Turin")


def test_a_plan_that_was_moved_is_compared_with_itself(plans: Plans) -> None:
    plans.git("mv", "lyon", "grand lyon")
    plans.write("grand lyon/0-summary.md", f"# Executive summary\n\n## Overview\n\n{NEW}")
    (plan,) = compared(plans).plans
    assert (Path(plan.moved_from).name, Path(plan.path).name) == ("lyon", "grand lyon")
    assert [change.label for change in plan.changes] == ["ES.a Overview"]


def test_a_folder_that_another_city_took_over_means_two_moves(plans: Plans) -> None:
    plans.git("mv", "lyon", "rhone")
    plans.git("mv", "turin", "lyon")
    moved = {plan.city: (Path(plan.moved_from).name, Path(plan.path).name) for plan in compared(plans).plans}
    assert moved == {"Lyon": ("lyon", "rhone"), "Turin": ("turin", "lyon")}
    assert not any(plan.gained or plan.changes for plan in compared(plans).plans)


def test_two_cities_that_changed_places_are_two_moves(plans: Plans) -> None:
    plans.git("mv", "lyon", "rhone")
    plans.git("mv", "turin", "lyon")
    plans.git("mv", "rhone", "turin")
    moved = {plan.city: Path(plan.moved_from).name for plan in compared(plans).plans}
    assert moved == {"Lyon": "lyon", "Turin": "turin"}


def test_a_city_that_is_called_otherwise_now_is_where_it_was(plans: Plans) -> None:
    path = plans.root / "lyon" / "plan.yaml"
    path.write_text(path.read_text("utf-8").replace("Lyon", "Grand Lyon"), "utf-8")
    (plan,) = compared(plans).plans
    assert (plan.kind, plan.moved_from) == (Kind.CHANGED, "")


def test_a_file_that_is_gone_mends_nothing(plans: Plans) -> None:
    plans.write("lyon/3-objectives.md", "# 3. Project objectives\n\n## a. Problem description\n\nTBD\n")
    plans.commit()
    (plans.root / "lyon" / "3-objectives.md").unlink()
    (plan,) = compared(plans).plans
    assert plan.mended == ()
    assert {finding.code for finding in plan.gained} == {"S002"}
    assert plan.unasked


def test_facts_that_are_gone_are_told_so(plans: Plans) -> None:
    plans.write("lyon/3-objectives.md", "# 3. Project objectives\n")
    plans.commit()
    (plans.root / "lyon" / "plan.yaml").unlink()
    (plan,) = compared(plans).plans
    assert [(part.part, part.missing) for part in plan.unread] == [("plan.yaml", True)]
    assert [name for name, _ in notes(plan)][:1] == ["Gone"]


def test_what_breaks_a_coming_stage_is_new_and_due_later(plans: Plans) -> None:
    roadmap = (
        "actions:\n- {id: a, title: Buy, timeline: Q1 2026}\n"
        "- {id: b, title: Build, timeline: Q3 2026, depends_on: [a]}\n"
    )
    plans.write("lyon/5-roadmap.yaml", roadmap)
    plans.commit()
    plans.write("lyon/5-roadmap.yaml", roadmap.replace("Q1 2026", "Q4 2026"))
    (plan,) = compared(plans).plans
    assert (plan.gained, [finding.code for finding in plan.later]) == ((), ["T008"])
    assert summary([plan])[0][-1] == "1 new, due later"


def test_a_city_in_place_of_another_is_no_move(plans: Plans) -> None:
    plans.git("rm", "-q", "-r", "turin")
    plans.plan("malaga", summary=NEW)
    assert names(compared(plans)) == [("malaga", Kind.ADDED), ("turin", Kind.REMOVED)]


def test_a_copy_for_another_city_is_new_where_a_plan_was_moved(plans: Plans) -> None:
    plans.git("mv", "lyon", "rhone")
    text = (plans.root / "rhone" / "plan.yaml").read_text("utf-8")
    plans.write("bron/plan.yaml", text.replace("Lyon", "Bron"))
    plans.write("bron/0-summary.md", (plans.root / "rhone" / "0-summary.md").read_text("utf-8"))
    found = compared(plans)
    assert names(found) == [("bron", Kind.ADDED), ("rhone", Kind.CHANGED)]


def test_other_line_ends_are_no_change(plans: Plans) -> None:
    path = plans.root / "lyon" / "0-summary.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert compared(plans).plans == ()


def test_only_plans_below_the_paths_are_compared(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    plans.plan("turin", summary=NEW)
    found = compared(plans, None, WORK_TREE, plans.root / "turin")
    assert names(found) == [("turin", Kind.CHANGED)]


def test_a_picture_that_is_gone_is_noticed_in_commits_too(plans: Plans) -> None:
    plans.plan("lyon", summary=f"{NEW}\n![Map](assets/map.svg)\n")
    plans.write("lyon/assets/map.svg", "<svg/>")
    plans.commit()
    first = point(plans, "HEAD")
    plans.git("rm", "-q", "lyon/assets/map.svg")
    plans.commit()
    second = point(plans, "HEAD")
    plans.git("rm", "-q", "-r", "lyon")
    view = View(date(2025, 11, 10), "presentation")
    found = between_revisions(Repository.around(plans.root), [plans.root], first, second, view)
    (plan,) = found.plans
    assert ["map.svg" in finding.message for finding in plan.gained] == [True]


def test_plans_that_git_ignores_are_not_new(plans: Plans) -> None:
    plans.write(".gitignore", "drafts/\n")
    plans.plan("drafts/porto")
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    assert "porto" not in dict(names(compared(plans)))


@pytest.mark.parametrize("odd", ["la coruña", "ville\nnouvelle", "κόρινθος", "-rf", "a [b]*"])
def test_folders_may_have_any_name(odd: str, plans: Plans) -> None:
    plans.plan(odd)
    plans.commit()
    before = point(plans, "HEAD")
    plans.plan(odd, summary=NEW)
    assert names(compared(plans)) == [(odd, Kind.CHANGED)]
    plans.commit()
    assert names(compared(plans, before, point(plans, "HEAD"))) == [(odd, Kind.CHANGED)]


def test_paths_are_those_seen_from_where_one_works(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    plans.write("lyon/0-summary.md", "# Executive summary\n\n## Overview\n\nTBD\n")
    monkeypatch.chdir(plans.root / "turin")
    (plan,) = compared(plans).plans
    assert plan.path == "../lyon"
    assert {finding.path for finding in (*plan.gained, *plan.mended)} == {"../lyon/0-summary.md"}


# ── Settings ────────────────────────────────────────────────────────────────────────────────────────


def test_settings_concern_every_plan(plans: Plans) -> None:
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    plans.commit()
    plans.write("udtplan.toml", 'stage = "in-person"\n[lint]\nselect = ["W"]\n')
    found = compared(plans)
    assert [plan.path for plan in found.plans] == sorted(plan.path for plan in found.plans)
    assert names(found) == [(name, Kind.CHANGED) for name in ("kassel", "lyon", "turin")]
    assert all(plan.unasked and not plan.gained and not plan.changes for plan in found.plans)
    assert not any(plan.mended for plan in found.plans)


def test_another_stage_is_told_with_what_it_asks_for(plans: Plans) -> None:
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    plans.commit()
    plans.write("udtplan.toml", 'stage = "in-person"\n[plans.turin]\nstage = "final"\n')
    (plan,) = compared(plans).plans
    assert plan.stage_before is not None
    assert (plan.stage_before.id, plan.stage.id) == ("in-person", "final")
    then, now = (
        {
            (one.code, one.anchor)
            for one in check_plan(plans.root / "turin", as_of=VIEW.as_of, stage=stage).findings
        }
        for stage in ("in-person", "final")
    )
    gained = {(one.code, one.anchor) for one in plan.gained}
    assert gained - then
    assert gained <= now
    assert plan.mended == ()


def test_more_time_for_a_city_mends_nothing_and_brings_nothing_about(plans: Plans) -> None:
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    plans.commit()
    plans.write("udtplan.toml", 'stage = "in-person"\n[plans.turin]\nstage = "challenge"\n')
    (plan,) = compared(plans).plans
    assert (plan.gained, plan.mended, plan.later) == ((), (), ())
    assert summary([plan])[0][1] == f"{plan.answered[1]} of {plan.due[1]}"
    assert {finding.code for finding in plan.unasked} >= {"S002"}


def test_a_waiver_waives_and_mends_nothing(plans: Plans) -> None:
    plans.write("udtplan.toml", 'stage = "in-person"\n')
    plans.commit()
    waiver = '[[waivers]]\nrule = "C003"\nplan = "turin"\nreason = "in May"\n'
    plans.write("udtplan.toml", f'stage = "in-person"\n{waiver}')
    (plan,) = compared(plans).plans
    assert (plan.gained, plan.mended, plan.unasked) == ((), (), ())
    assert [(one.finding.code, one.reason) for one in plan.waived] == [("C003", "in May")]


def test_a_template_that_asks_more_concerns_every_plan(plans: Plans) -> None:
    template = (Path(__file__).resolve().parents[2] / "templates/udt/template.yaml").read_text("utf-8")
    edition = (Path(__file__).resolve().parents[2] / "templates/editions/2025.yaml").read_text("utf-8")
    plans.write("own.yaml", template)
    plans.write("ours.yaml", edition)
    plans.write("udtplan.toml", 'template = "own.yaml"\nedition = "ours.yaml"\nstage = "in-person"\n')
    plans.commit()
    plans.write("own.yaml", template.replace("label: Overview", "label: Outlook", 1))
    before = {plan.path: plan for plan in compared(plans).plans}
    assert {Path(path).name for path in before} <= {"kassel", "lyon", "turin"}
    assert before
    assert all(plan.gained for plan in before.values())


def test_settings_that_could_not_be_read_are_named_with_their_revision(plans: Plans) -> None:
    plans.write("udtplan.toml", "stage = \n")
    plans.commit()
    plans.write("udtplan.toml", "")
    with pytest.raises(UserError) as refused:
        compared(plans)
    assert refused.value.message.startswith("In the last commit (")
    assert "udtplan.toml: this is not valid TOML" in refused.value.message
    assert "udtplan-" not in refused.value.message


# ── Where one may be ────────────────────────────────────────────────────────────────────────────────


def test_a_detached_head_is_as_good_as_a_branch(plans: Plans) -> None:
    plans.plan("lyon", summary=NEW)
    plans.commit()
    plans.git("checkout", "-q", "--detach", "HEAD~1")
    plans.plan("turin", summary=NEW)
    assert names(compared(plans)) == [("turin", Kind.CHANGED)]
    assert names(compared(plans, parting(Repository.around(plans.root), "main"))) == [("turin", Kind.CHANGED)]


def test_before_the_first_commit_every_plan_is_new(tmp_path: Path) -> None:
    plans = Plans(tmp_path / "new")
    plans.plan("lyon")
    found = compared(plans)
    assert (found.before, names(found)) == ("an empty repository", [("lyon", Kind.ADDED)])


def test_zeros_mean_that_there_was_nothing(plans: Plans) -> None:
    assert {kind for _, kind in names(compared(plans, point(plans, "0" * 40), point(plans, "HEAD")))} == {
        Kind.ADDED
    }


def test_a_linked_work_tree_is_compared_as_it_is(plans: Plans, tmp_path: Path) -> None:
    plans.git("worktree", "add", "-q", "-b", "work", str(tmp_path / "work"))
    linked = Plans.__new__(Plans)
    linked.root = tmp_path / "work"
    linked.plan("lyon", summary=NEW)
    assert names(compared(linked)) == [("lyon", Kind.CHANGED)]
    assert compared(plans).plans == ()


def test_a_work_tree_within_another_is_none_of_its_plans(plans: Plans) -> None:
    plans.git("worktree", "add", "-q", "-b", "work", str(plans.root / "work"))
    assert compared(plans).plans == ()


def test_a_submodule_is_left_to_its_own_history(plans: Plans, tmp_path: Path) -> None:
    other = Plans(tmp_path / "vienna")
    other.plan(".", summary=NEW)
    other.commit()
    plans.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(other.root), "vienna")
    found = compared(plans)
    assert (names(found), [Path(path).name for path in found.elsewhere]) == ([], ["vienna"])


def test_a_bare_repository_has_no_work_tree_to_compare(plans: Plans, tmp_path: Path) -> None:
    plans.git("clone", "-q", "--bare", str(plans.root), str(tmp_path / "bare"))
    with pytest.raises(UserError, match="work tree"):
        Repository.around(tmp_path / "bare")


def shallow(plans: Plans, folder: Path) -> Plans:
    clone = Plans(folder)
    clone.git("fetch", "-q", "--depth=1", f"file://{plans.root}", "main:main", "--update-head-ok")
    clone.git("reset", "-q", "--hard", "main")
    return clone


def test_a_shallow_clone_compares_what_it_holds(plans: Plans, tmp_path: Path) -> None:
    clone = shallow(plans, tmp_path / "clone")
    clone.plan("lyon", summary=NEW)
    assert names(compared(clone)) == [("lyon", Kind.CHANGED)]


def test_a_shallow_clone_that_does_not_know_the_parting_says_so(plans: Plans, tmp_path: Path) -> None:
    clone = parted(plans, tmp_path / "clone")
    found = compared(clone, parting(Repository.around(clone.root), "main"))
    (said,) = cautions(found)
    assert said.startswith("This clone is shallow: where your work began is not known")
    assert [*cautions(compared(plans, parting(Repository.around(plans.root), "main")))] == []


def test_a_shallow_clone_does_not_take_its_end_for_the_beginning(plans: Plans, tmp_path: Path) -> None:
    clone = shallow(plans, tmp_path / "clone")
    with pytest.raises(UserError, match="does not reach back to 2025-09-25") as refused:
        before_day(Repository.around(clone.root), date(2025, 9, 25))
    assert "fetch-depth: 0" in refused.value.remedy


def test_a_folder_that_may_not_be_read_is_not_gone(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in (plans.root / "turin").iterdir():
        path.unlink()
    closed = plans.root / "turin"
    monkeypatch.setattr("udtplan.compare.gather.os.access", lambda path, _mode: Path(path) != closed)
    with pytest.raises(UserError, match="turin can't be opened"):
        compared(plans)


# ── Moments ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_branch_means_where_the_work_parted_from_it(plans: Plans) -> None:
    plans.git("checkout", "-q", "-b", "work")
    plans.plan("lyon", summary=NEW)
    plans.commit()
    plans.git("checkout", "-q", "main")
    plans.plan("turin", summary=NEW)
    plans.commit()
    plans.git("checkout", "-q", "work")
    found = compared(plans, parting(Repository.around(plans.root), "main"))
    assert names(found) == [("lyon", Kind.CHANGED)]
    assert found.before.startswith("the last common state (")
    assert found.before.endswith(") with main")


def test_a_day_means_the_state_before_it_began(plans: Plans) -> None:
    for day, text in (("2025-10-10", "Short.\n"), ("2025-10-20", NEW)):
        plans.plan("lyon", summary=text)
        plans.commit(on=day)
    repository = Repository.around(plans.root)
    assert len(compared(plans, before_day(repository, date(2025, 10, 20))).plans) == 1
    assert compared(plans, before_day(repository, date(2025, 10, 21))).plans == ()


def test_a_day_before_the_first_commit_means_nothing_was_there(plans: Plans) -> None:
    found = compared(plans, before_day(Repository.around(plans.root), date(2025, 1, 1)))
    assert {kind for _, kind in names(found)} == {Kind.ADDED}
    assert found.before == "the state before 2025-01-01 (no plans yet)"


def test_a_stage_begins_on_its_first_day_in_the_edition_of_the_plans(plans: Plans) -> None:
    folders = [plans.root / "lyon"]
    first = stage_day(folders, "in-person", date(2025, 12, 1))
    assert first == date(2025, 11, 6)
    path = plans.root / "lyon" / "plan.yaml"
    path.write_text(f"edition: '2024'\n{path.read_text('utf-8')}", "utf-8")
    assert stage_day(folders, "in-person", date(2025, 12, 1)).year == 2024


@pytest.mark.parametrize(
    ("stage", "as_of", "said"),
    [
        ("in-person", "2025-10-01", "lies ahead: it begins on 2025-11-06"),
        ("final", "2025-12-01", "final"),
        ("finl", "2025-12-01", "no stage 'finl'"),
    ],
)
def test_a_stage_that_has_not_begun_is_refused(stage: str, as_of: str, said: str, plans: Plans) -> None:
    with pytest.raises(UserError, match=said) as refused:
        stage_day([plans.root / "lyon"], stage, date.fromisoformat(as_of))
    assert refused.value.remedy


def test_plans_of_different_editions_have_no_common_day(plans: Plans) -> None:
    path = plans.root / "lyon" / "plan.yaml"
    path.write_text(f"edition: '2024'\n{path.read_text('utf-8')}", "utf-8")
    with pytest.raises(UserError, match="different days for in-person") as refused:
        stage_day([plans.root / "lyon", plans.root / "turin"], "in-person", date(2025, 12, 1))
    assert "--since" in refused.value.remedy


# ── What is read, and what stays as it is ───────────────────────────────────────────────────────────


def test_of_many_plans_only_those_are_read_that_changed(
    plans: Plans, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        plans.plan(f"city-{number}")
    plans.commit()
    before = point(plans, "HEAD")
    plans.plan("city-7", summary=NEW)
    plans.write("README.md", "# Our plans\n")
    read: list[str] = []

    def counted(folder: Path) -> Loaded:
        read.append(folder.name)
        return load(folder)

    monkeypatch.setattr("udtplan.compare.sides.load", counted)
    monkeypatch.setattr("udtplan.check.engine.load", counted)
    assert names(compared(plans)) == [("city-7", Kind.CHANGED)]
    assert read == ["city-7", "city-7"]
    plans.commit()
    read.clear()
    assert names(compared(plans, before, point(plans, "HEAD"))) == [("city-7", Kind.CHANGED)]
    assert read == ["city-7", "city-7"]


def state(root: Path) -> dict[str, tuple[int, str]]:
    """Every file with its time and content, those of git included."""
    return {
        str(path.relative_to(root)): (path.stat().st_mtime_ns, hashlib.sha256(path.read_bytes()).hexdigest())
        for folder, _, files in os.walk(root)
        for path in (Path(folder, name) for name in files)
    }


def test_the_repository_stays_as_it_is(plans: Plans) -> None:
    first = point(plans, "HEAD")
    plans.plan("lyon", summary=NEW)
    plans.git("add", "--all")
    plans.plan("lyon", summary=f"{NEW} And more.\n")
    os.utime(plans.root / "kassel" / "plan.yaml", ns=(1, 1))  # the index would like to know
    before = state(plans.root)
    assert compared(plans).plans
    assert compared(plans, first, point(plans, "HEAD")).plans == ()
    assert state(plans.root) == before
