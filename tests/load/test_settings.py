"""What `udtplan.toml` says holds for all plans below it; what is wrong in it is said with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from udtplan.errors import UserError
from udtplan.load import load
from udtplan.load.programme import find_programme
from udtplan.resources import data_folder

EDITION = (data_folder("templates") / "editions" / "2025.yaml").read_text("utf-8")
TEMPLATE = (data_folder("templates") / "udt" / "template.yaml").read_text("utf-8")


def refused(tmp_path: Path, settings: str | bytes) -> UserError:
    content = settings if isinstance(settings, bytes) else settings.encode()
    (tmp_path / "udtplan.toml").write_bytes(content)
    with pytest.raises(UserError) as caught:
        find_programme(tmp_path)
    assert tmp_path.name in caught.value.message
    assert caught.value.remedy
    return caught.value


def test_without_settings_the_usual_programme_holds(tmp_path: Path) -> None:
    programme = find_programme(tmp_path)

    assert (programme.root, programme.edition_name, programme.template_name) == (None, "2025", "udt@1")


def test_settings_are_found_by_walking_up(tmp_path: Path) -> None:
    (tmp_path / "udtplan.toml").write_text('edition = "2024"\n')
    (tmp_path / "a/b").mkdir(parents=True)

    programme = find_programme(tmp_path / "a/b")

    assert (programme.root, programme.edition_name) == (tmp_path.resolve(), "2024")


def test_empty_settings_set_nothing(tmp_path: Path) -> None:
    (tmp_path / "udtplan.toml").write_text("")

    assert find_programme(tmp_path).edition_name == "2025"


@pytest.mark.parametrize(
    ("settings", "says", "remedy"),
    [
        ('edition = "2025"\nedition 2024\n', "line 2", "Mend"),
        (
            '\n[lint]\nfail_om = "error"\n',
            "udtplan.toml:3: `fail_om` is not a setting",
            "Did you mean `fail_on`?",
        ),
        ('edtion = "2025"\n', "udtplan.toml:1: `edtion` is not a setting", "Did you mean `edition`?"),
        ('\nweather = "fine"\n', "udtplan.toml:2: `weather` is not a setting", "Known here: edition"),
        ('[lint]\nfail_on = "never"\n', "udtplan.toml:2: `fail_on`", ""),
        ("\nedition = 2025\n", "udtplan.toml:2: `edition`", ""),
        ('edition = "2042"\n', "there is no edition '2042'", "2024, 2025"),
        ('template = "dtu"\n', "there is no template 'dtu'", "udt@1"),
        ('edition = "own.yaml"\n', "own.yaml:1: The file can't be opened", "Check that it exists"),
        (b'edition = "\xff"\n', "udtplan.toml:1: This character is not UTF-8", "UTF-8"),
    ],
)
def test_a_mistake_in_the_settings_is_one_sentence_and_a_remedy(
    tmp_path: Path, settings: str | bytes, says: str, remedy: str
) -> None:
    error = refused(tmp_path, settings)

    assert says in error.message
    assert remedy in error.remedy


def test_an_edition_of_ones_own_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "udtplan.toml").write_text('edition = "ours.yaml"\n')
    (tmp_path / "ours.yaml").write_text(EDITION.replace('id: "2025"', "id: ours"), encoding="utf-8")
    (tmp_path / "lille").mkdir()
    (tmp_path / "lille/plan.yaml").write_text("city: {name: Lille}\n")

    loaded = load(tmp_path / "lille")

    assert loaded.faults == []
    assert loaded.edition.id == "ours"


def test_a_template_of_ones_own_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "udtplan.toml").write_text('template = "ours.yaml"\n')
    (tmp_path / "ours.yaml").write_text(TEMPLATE.replace("id: udt\n", "id: ours\n", 1), encoding="utf-8")
    (tmp_path / "lille").mkdir()
    (tmp_path / "lille/plan.yaml").write_text("city: {name: Lille}\n")

    loaded = load(tmp_path / "lille")

    assert loaded.faults == []
    assert loaded.template.key == "ours@1"


@pytest.mark.parametrize(
    ("content", "line"),
    [("stages: [\n", 1), ("id: x\nlabel: a: b\n", 2), ("", 1), ("- a\n", 1), ("id: x\n\nstage: []\n", 1)],
)
def test_an_edition_that_cannot_be_read_is_said_with_its_line(
    tmp_path: Path, content: str, line: int
) -> None:
    (tmp_path / "ours.yaml").write_text(content)
    error = refused(tmp_path, 'edition = "ours.yaml"\n')

    assert f"ours.yaml:{line}: " in error.message


def test_a_plan_that_is_renamed_while_the_program_runs_is_missed_and_found_again(tmp_path: Path) -> None:
    (tmp_path / "udtplan.toml").write_text('[plans.lille]\nstage = "final"\n', "utf-8")
    plan = tmp_path / "lille"
    plan.mkdir()
    (plan / "plan.yaml").write_text("city: {name: Lille}\n", "utf-8")
    find_programme(plan).demand_its_plans()

    moved = plan.rename(tmp_path / "lille-2")
    with pytest.raises(UserError, match=r"udtplan.toml:1: there is no plan `lille`") as caught:
        find_programme(moved).demand_its_plans()
    assert "`lille-2`" in caught.value.remedy

    moved.rename(plan)
    find_programme(plan).demand_its_plans()
