"""A plan's folder is read whatever state it is in; one broken file never hides another."""

from __future__ import annotations

from pathlib import Path

import pytest

from udtplan.findings import Fault
from udtplan.load import Loaded, find_plans, load

PLAN = "city: {name: Lille}\nchallenge: Traffic\n"
ROADMAP = "actions:\n  - {id: a, title: T}\n"
OBJECTIVES = "# 3. Project objectives\n\n## f. Funding\n\nA grant.\n"


def folder(at: Path, **files: str | bytes) -> Path:
    at.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        path = at / {"plan": "plan.yaml", "roadmap": "5-roadmap.yaml", "objectives": "3-objectives.md"}[name]
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return at


def faults(loaded: Loaded) -> list[tuple[str, int, str]]:
    return [(name, fault.location.line, fault.message) for name, fault in loaded.faults]


def only_fault(loaded: Loaded) -> tuple[str, Fault]:
    [(name, fault)] = loaded.faults
    return name, fault


def funding(loaded: Loaded) -> str:
    answer = loaded.plan.answer("objectives.funding")
    return answer.prose if answer else ""


def test_a_whole_plan_is_read_without_a_fault(tmp_path: Path) -> None:
    loaded = load(folder(tmp_path / "lille", plan=PLAN, roadmap=ROADMAP, objectives=OBJECTIVES))

    assert loaded.faults == []
    assert loaded.plan.facts.city.name == "Lille"
    assert [action.id for action in loaded.plan.roadmap.actions] == ["a"]
    assert funding(loaded) == "A grant."


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"city: {name: Besan\xe7on}\n", "UTF-8"),
        (b"\xff\xfec\x00", "UTF-16"),
        (b"a\x00b", "NUL"),
        (b"\tcity: x\n", "tab"),
        (b"[", "bracket"),
        (b"just words", "keys with values"),
        (b"city: [", "bracket"),
        (b"", "`city` is missing"),
    ],
)
def test_a_plan_yaml_that_cannot_be_read_hides_nothing_else(
    tmp_path: Path, content: bytes, says: str
) -> None:
    loaded = load(folder(tmp_path / "lille", plan=content, roadmap=ROADMAP, objectives=OBJECTIVES))
    name, fault = only_fault(loaded)

    assert (name, fault.location.line) == ("plan.yaml", 1)
    assert says in fault.message
    assert loaded.plan.facts.city.name == "lille"
    assert len(loaded.plan.roadmap.actions) == 1
    assert funding(loaded) == "A grant."


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    files = {
        name: b"\xef\xbb\xbf" + text.encode() for name, text in (("plan", PLAN), ("objectives", OBJECTIVES))
    }
    loaded = load(folder(tmp_path / "lille", **files))

    assert loaded.faults == []
    assert funding(loaded) == "A grant."


def test_windows_line_ends_are_no_fault(tmp_path: Path) -> None:
    files = {
        name: text.replace("\n", "\r\n").encode()
        for name, text in (("plan", PLAN), ("roadmap", ROADMAP), ("objectives", OBJECTIVES))
    }
    loaded = load(folder(tmp_path / "lille", **files))

    assert loaded.faults == []
    assert funding(loaded) == "A grant."


def test_a_plan_without_its_plan_yaml_is_still_a_plan(tmp_path: Path) -> None:
    plan = folder(tmp_path / "lille", roadmap=ROADMAP, objectives=OBJECTIVES)
    name, fault = only_fault(load(plan))

    assert name == "plan.yaml"
    assert "udtplan init" in fault.hint
    assert find_plans([tmp_path]) == [plan]


def test_a_plan_yml_is_told_to_be_renamed(tmp_path: Path) -> None:
    plan = folder(tmp_path / "lille")
    (plan / "plan.yml").write_text(PLAN)
    name, fault = only_fault(load(plan))

    assert (name, fault.hint) == ("plan.yaml", "Rename it to plan.yaml.")
    assert find_plans([tmp_path]) == [plan]


def test_a_folder_in_the_place_of_a_file_is_a_fault_of_that_file(tmp_path: Path) -> None:
    plan = folder(tmp_path / "lille", plan=PLAN, objectives=OBJECTIVES)
    (plan / "5-roadmap.yaml").mkdir()
    loaded = load(plan)
    name, fault = only_fault(loaded)

    assert (name, fault.message) == ("5-roadmap.yaml", "This is a folder; a file is expected here.")
    assert funding(loaded) == "A grant."


def test_mistakes_in_several_files_are_all_reported(tmp_path: Path) -> None:
    loaded = load(
        folder(
            tmp_path / "lille",
            plan=PLAN + "goal: a: b\n",
            roadmap=ROADMAP + "  - {id: b\n",
            objectives=OBJECTIVES + "\n```\n",
        )
    )

    assert {(name, line) for name, line, _ in faults(loaded)} == {
        ("plan.yaml", 3),
        ("5-roadmap.yaml", 3),
        ("3-objectives.md", 7),
    }
    assert [action.id for action in loaded.plan.roadmap.actions] == ["a"]


@pytest.mark.parametrize(("key", "value"), [("edition", "2042"), ("template", "udt@99")])
def test_a_plan_that_names_what_does_not_exist_is_read_by_the_usual_one(
    tmp_path: Path, key: str, value: str
) -> None:
    loaded = load(folder(tmp_path / "lille", plan=f"{PLAN}{key}: {value!r}\n"))
    name, fault = only_fault(loaded)

    assert (name, fault.location.line) == ("plan.yaml", 3)
    assert value in fault.message
    assert (loaded.edition.id, loaded.template.key) == ("2025", "udt@1")


# ── Finding plans ────────────────────────────────────────────────────────────────────────────────────


def test_plans_are_found_below_a_folder_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("lille", "bilbao", "region/kalamata"):
        folder(tmp_path / name, plan=PLAN)

    assert find_plans([tmp_path]) == [tmp_path / "bilbao", tmp_path / "lille", tmp_path / "region/kalamata"]


def test_hidden_folders_and_those_of_tools_are_not_entered(tmp_path: Path) -> None:
    for name in (".git/x", "node_modules/x", "build/x", "lille"):
        folder(tmp_path / name, plan=PLAN)

    assert find_plans([tmp_path]) == [tmp_path / "lille"]


def test_a_folder_within_a_plan_is_a_part_of_it(tmp_path: Path) -> None:
    folder(tmp_path / "lille", plan=PLAN)
    folder(tmp_path / "lille/old", plan=PLAN)

    assert find_plans([tmp_path]) == [tmp_path / "lille"]


def test_a_file_of_a_plan_stands_for_the_plan_and_each_plan_comes_once(tmp_path: Path) -> None:
    plan = folder(tmp_path / "lille", plan=PLAN)

    assert find_plans([plan / "plan.yaml", plan, tmp_path]) == [plan]


def test_links_that_lead_in_circles_are_not_followed(tmp_path: Path) -> None:
    folder(tmp_path / "lille", plan=PLAN)
    (tmp_path / "again").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to("self")

    assert find_plans([tmp_path]) == [tmp_path / "lille"]


def test_a_path_that_does_not_exist_gets_a_suggestion(tmp_path: Path) -> None:
    folder(tmp_path / "lille", plan=PLAN)

    from udtplan.errors import UserError

    with pytest.raises(UserError, match="There is no file or folder") as caught:
        find_plans([tmp_path / "lile"])
    assert str(tmp_path / "lille") in caught.value.remedy


def test_where_there_is_no_plan_one_is_told_how_to_begin(tmp_path: Path) -> None:
    from udtplan.errors import UserError

    with pytest.raises(UserError, match="There is no plan") as caught:
        find_plans([tmp_path])
    assert "udtplan init CITY" in caught.value.remedy


def test_a_document_shows_an_item_that_does_not_fit_and_says_that_it_is_a_draft(tmp_path: Path) -> None:
    from udtplan.cli.documents import document_of
    from udtplan.render import FORMATS

    plan = PLAN + "stakeholders:\n  - {id: water office, name: Water Office}\n  - Harbour Company\n"
    roadmap = "actions:\n  - {id: my survey, title: Survey, steps: [Hold a workshop: mobility]}\n"
    document = document_of(load(folder(tmp_path / "lille", plan=plan, roadmap=roadmap)))
    text = FORMATS["md"].make(document).decode()

    assert document.unread == ("5-roadmap.yaml", "plan.yaml")
    for words in ("Water Office", "Harbour Company", "Survey", "Hold a workshop: mobility"):
        assert words in text


def test_the_settings_stand_for_the_plans_below_them(tmp_path: Path) -> None:
    plan = folder(tmp_path / "kalamata", plan=PLAN)
    (tmp_path / "udtplan.toml").write_text('edition = "2025"\n', "utf-8")
    assert find_plans([tmp_path / "udtplan.toml"]) == [plan]
