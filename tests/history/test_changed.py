"""Which plans have to be looked at again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from tests.repositories import Plans
from udtplan.errors import UserError
from udtplan.history import changed_plans
from udtplan.history.moves import Move


def names(plans: Plans, revision: str = "main", *paths: Path) -> list[str]:
    found = changed_plans(paths or [plans.root], revision).plans
    return [path.name for path in found]


def test_nothing_changed_means_no_plan(plans: Plans) -> None:
    assert names(plans) == []


def test_what_is_not_committed_counts(plans: Plans) -> None:
    plans.plan("lyon", summary="Now with another purpose.\n")
    assert names(plans) == ["lyon"]


def test_what_was_written_anew_with_the_same_words_has_not_changed(plans: Plans) -> None:
    for path in plans.root.glob("[a-z]*/*"):
        words = path.read_bytes()
        path.unlink()
        path.write_bytes(words)
        os.utime(path, (1, 1))
    assert names(plans) == []


def test_a_file_that_was_replaced_by_a_link_has_changed(plans: Plans) -> None:
    (plans.root / "lyon" / "0-summary.md").unlink()
    (plans.root / "lyon" / "0-summary.md").symlink_to("../turin/0-summary.md")
    assert names(plans) == ["lyon"]


def test_a_file_that_git_does_not_know_yet_counts(plans: Plans) -> None:
    plans.write("turin/1-city.md", "# City information\n")
    plans.plan("malaga")
    assert names(plans) == ["malaga", "turin"]


def test_what_is_only_staged_counts(plans: Plans) -> None:
    plans.plan("kassel", summary="Staged.\n")
    plans.git("add", "--all")
    assert names(plans) == ["kassel"]


def test_commits_of_a_branch_count_but_not_those_of_the_other_side(plans: Plans) -> None:
    plans.git("checkout", "-q", "-b", "work")
    plans.plan("lyon", summary="Work on Lyon.\n")
    plans.commit()
    plans.git("checkout", "-q", "main")
    plans.plan("turin", summary="Meanwhile, work on Turin.\n")
    plans.commit()
    plans.git("checkout", "-q", "work")
    assert names(plans, "main") == ["lyon"]


def test_a_renamed_plan_is_looked_at_where_it_is_now(plans: Plans) -> None:
    plans.git("mv", "lyon", "lyon-metropole")
    found = changed_plans([plans.root], "main")
    assert [path.name for path in found.plans] == ["lyon-metropole"]
    assert (found.gone, found.moved) == ([], {"lyon-metropole": Move("lyon", is_pure=True)})


def test_a_plan_that_was_moved_without_git_is_known_by_its_facts(plans: Plans) -> None:
    (plans.root / "lyon").rename(plans.root / "rhone")
    found = changed_plans([plans.root], "main")
    assert (found.gone, found.moved) == ([], {"rhone": Move("lyon", is_pure=True)})


@pytest.mark.parametrize("name", ["0-summary.md", "1-city.md", "assets/map.svg"])
def test_a_plan_that_was_moved_and_written_on_changed(name: str, plans: Plans) -> None:
    plans.git("mv", "lyon", "rhone")
    plans.write(f"rhone/{name}", "# Executive summary\n\n## Overview\n\nNew words.\n")
    assert changed_plans([plans.root], "main").moved == {"rhone": Move("lyon", is_pure=False)}


def test_a_folder_that_another_city_took_over_means_two_moves(plans: Plans) -> None:
    plans.git("mv", "lyon", "rhone")
    plans.git("mv", "turin", "lyon")
    found = changed_plans([plans.root], "main")
    assert found.gone == []
    assert found.moved == {"rhone": Move("lyon", True), "lyon": Move("turin", True)}


def test_a_copy_of_a_plan_is_no_move(plans: Plans) -> None:
    shutil.copytree(plans.root / "lyon", plans.root / "rhone")
    assert changed_plans([plans.root], "main").moved == {}


def test_a_move_elsewhere_is_not_the_business_of_who_asks_for_another_plan(plans: Plans) -> None:
    plans.git("mv", "lyon", "rhone")
    plans.git("rm", "-q", "-r", "kassel")
    found = changed_plans([plans.root / "turin"], "main")
    assert (found.plans, found.gone, found.moved) == ([], [], {})


def test_a_deleted_plan_is_named_as_gone(plans: Plans) -> None:
    plans.git("rm", "-q", "-r", "turin")
    found = changed_plans([plans.root], "main")
    assert found.plans == []
    assert found.gone == ["turin"]


def test_a_plan_that_lost_a_file_is_looked_at(plans: Plans) -> None:
    (plans.root / "kassel" / "0-summary.md").unlink()
    assert names(plans) == ["kassel"]


def test_a_picture_belongs_to_its_plan(plans: Plans) -> None:
    plans.write("kassel/assets/deep/map.svg", "<svg/>")
    assert names(plans) == ["kassel"]


@pytest.mark.parametrize("name", ["udtplan.toml", "own-edition.yaml"])
def test_settings_and_what_they_name_mean_everything(plans: Plans, name: str) -> None:
    edition = (Path(__file__).resolve().parents[2] / "templates/editions/2025.yaml").read_text("utf-8")
    plans.write("own-edition.yaml", edition)
    plans.write("udtplan.toml", 'edition = "own-edition.yaml"\n')
    plans.commit()
    assert names(plans) == []
    path = plans.root / name
    path.write_text(f"{path.read_text('utf-8')}# A remark.\n", "utf-8")
    found = changed_plans([plans.root], "main")
    assert [plan.name for plan in found.plans] == ["kassel", "lyon", "turin"]
    assert found.everything == name


def test_deleted_settings_mean_everything(plans: Plans) -> None:
    plans.write("udtplan.toml", 'edition = "2025"\n')
    plans.commit()
    (plans.root / "udtplan.toml").unlink()
    assert names(plans) == ["kassel", "lyon", "turin"]


def test_other_files_of_the_repository_mean_nothing(plans: Plans) -> None:
    plans.write("README.md", "# Our plans\n")
    plans.write("notes/minutes.md", "Minutes.\n")
    assert names(plans) == []


def test_only_plans_below_the_path_are_named(plans: Plans) -> None:
    plans.plan("kassel", summary="New.\n")
    plans.plan("lyon", summary="New.\n")
    assert names(plans, "main", plans.root / "lyon") == ["lyon"]
    assert names(plans, "main", plans.root / "turin") == []


def test_paths_stay_as_they_were_asked_for(plans: Plans, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(plans.root)
    plans.plan("lyon", summary="New.\n")
    assert changed_plans([Path(".")], "main").plans == [Path("lyon")]


def test_names_may_have_spaces_letters_and_lines(plans: Plans) -> None:
    odd = ["la coruña", "ville\nnouvelle", "κόρινθος"]
    for name in odd:
        plans.plan(name)
    plans.commit()
    for name in odd:
        plans.plan(name, summary="New.\n")
    assert sorted(names(plans)) == ["la coruña", "ville\nnouvelle", "κόρινθος"]


def test_a_revision_of_zeros_means_everything(plans: Plans) -> None:
    assert names(plans, "0" * 40) == ["kassel", "lyon", "turin"]


def test_a_revision_that_is_not_there_is_refused_with_a_remedy(plans: Plans) -> None:
    with pytest.raises(UserError, match="no revision 'mian'") as refused:
        changed_plans([plans.root], "mian")
    assert refused.value.remedy == "Did you mean main?"


def test_an_option_is_no_revision(plans: Plans) -> None:
    with pytest.raises(UserError, match="no revision"):
        changed_plans([plans.root], "--output=/tmp/x")


def test_a_shallow_clone_says_what_to_fetch(plans: Plans, tmp_path: Path) -> None:
    old = plans.git("rev-parse", "HEAD")
    plans.plan("lyon", summary="New.\n")
    plans.commit()
    clone = Plans(tmp_path / "clone")
    clone.git("fetch", "-q", "--depth=1", f"file://{plans.root}", "main:main", "--update-head-ok")
    clone.git("reset", "-q", "--hard", "main")
    with pytest.raises(UserError, match="shallow") as refused:
        changed_plans([clone.root], old)
    assert "fetch-depth: 0" in refused.value.remedy


def test_a_shallow_clone_with_both_ends_is_enough(plans: Plans, tmp_path: Path) -> None:
    old = plans.git("rev-parse", "HEAD")
    for text in ("One.\n", "Two.\n", "Three.\n"):
        plans.plan("lyon", summary=text)
        plans.commit()
    clone = Plans(tmp_path / "clone")
    plans.git("config", "uploadpack.allowAnySHA1InWant", "true")
    clone.git("fetch", "-q", "--depth=1", f"file://{plans.root}", "main:main", "--update-head-ok")
    clone.git("fetch", "-q", "--depth=1", f"file://{plans.root}", old)
    clone.git("reset", "-q", "--hard", "main")
    assert names(clone, old) == ["lyon"]


def test_outside_a_repository_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "alone").mkdir()
    (tmp_path / "alone" / "plan.yaml").write_text("city: {name: Alone}\n", "utf-8")
    with pytest.raises(UserError, match="is in no git repository"):
        changed_plans([tmp_path / "alone"], "main")


def test_no_program_of_a_configuration_is_run(plans: Plans, tmp_path: Path) -> None:
    trap = tmp_path / "ran"
    for key in ("diff.external", "core.fsmonitor", "diff.md.textconv", "core.pager"):
        plans.git("config", key, f"touch {trap} #")
    plans.write(".gitattributes", "*.md diff=md\n")
    plans.plan("lyon", summary="New.\n")
    assert names(plans) == ["lyon"]
    assert not trap.exists()
