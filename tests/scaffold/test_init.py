"""`udtplan init` on the command line."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest
from pydantic import BaseModel
from typer.testing import CliRunner, Result

from udtplan.cli.app import app
from udtplan.load import load
from udtplan.model.settings import Settings
from udtplan.resources import data_folder
from udtplan.source.text import SourceText
from udtplan.source.yaml import read_yaml

FILES = [
    "0-summary.md",
    "1-city.md",
    "2-vision.md",
    "3-objectives.md",
    "4-diagnosis.md",
    "5-roadmap.yaml",
    "plan.yaml",
]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def init(*arguments: str) -> Result:
    result = CliRunner().invoke(app, ["init", *arguments])
    assert result.exception is None, result.exception
    return result


class Refusal(NamedTuple):
    """What is wrong and what to do, as said on stderr."""

    message: str
    remedy: str


def refused(*arguments: str) -> Refusal:
    result = CliRunner().invoke(app, ["init", *arguments])
    assert (result.exit_code, result.stdout) == (2, "")
    message, remedy = result.stderr.splitlines()
    return Refusal(message.removeprefix("udtplan: "), remedy.strip())


def contents(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()
    }


def facts(folder: str = "lille") -> dict[str, object]:
    source = read_yaml(SourceText((Path(folder) / "plan.yaml").read_text("utf-8")))
    assert source.faults == []
    assert isinstance(source.data, dict)
    return source.data


# ── A new plan ───────────────────────────────────────────────────────────────────────────────────────


def test_a_city_gets_a_folder_with_a_plan_and_is_told_what_comes_next(here: Path) -> None:
    result = init("lille")

    assert result.stdout.startswith("lille/ is ready:\n  plan.yaml\n")
    assert "Next: write in lille/plan.yaml" in result.stdout
    assert sorted(path.name for path in (here / "lille").iterdir() if path.is_file()) == FILES
    assert facts()["city"] == {"name": "Lille"}
    assert load(here / "lille").faults == []


@pytest.mark.parametrize("name", ["The Hague", "Łódź", "Καλαμάτα", "'s-Hertogenbosch", "L'Aquila"])
def test_a_name_is_written_as_its_people_write_it(here: Path, name: str) -> None:
    init(name)
    [folder] = here.iterdir()

    assert load(folder).plan.facts.city.name == name


@pytest.mark.parametrize("name", ["..", "a/b", ".x", "CON", "a\x07", "x" * 200, "123", "", "/", "~/x"])
def test_an_odd_name_is_refused_and_nothing_is_written(here: Path, name: str) -> None:
    refused(name)

    assert list(here.iterdir()) == []


def test_a_name_that_begins_with_a_dash_is_refused_even_when_passed_on(here: Path) -> None:
    assert "begins with '-'" in refused("--", "-x").message


def test_all_files_end_their_lines_alike() -> None:
    init("lille")

    assert all(
        b"\r" not in content and content.endswith(b"\n") for content in contents(Path("lille")).values()
    )


def test_without_a_repository_the_schemas_lie_in_the_plan(here: Path) -> None:
    init("lille")

    assert (here / "lille/.udtplan/plan.schema.json").is_file()
    assert "$schema=.udtplan/plan.schema.json" in (here / "lille/plan.yaml").read_text("utf-8")


# ── Run again ────────────────────────────────────────────────────────────────────────────────────────


def test_run_again_nothing_changes(here: Path) -> None:
    init("lille")
    before = contents(here)
    result = init("lille")

    assert "lille/ is complete; nothing to add." in result.stdout
    assert contents(here) == before


def test_run_again_after_writing_nothing_is_overwritten(here: Path) -> None:
    init("lille")
    for name in FILES:
        path = here / "lille" / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n") + b"# Mine, \xc3\xa9\r\n")
    before = contents(here)
    init("lille", "--set", "challenge=Other")

    assert contents(here) == before


def test_a_deleted_file_comes_back(here: Path) -> None:
    init("lille")
    before = contents(here)
    (here / "lille/2-vision.md").unlink()
    result = init("lille")

    assert result.stdout.startswith("lille/ was there; added:\n  2-vision.md\n")
    assert contents(here) == before


def test_a_deleted_heading_comes_back_and_all_other_bytes_stay(here: Path) -> None:
    init("lille")
    path = here / "lille/3-objectives.md"
    path.write_bytes(b"\xef\xbb\xbf# 3. Our aims\r\n\r\n## f. Funding\r\n\r\nA grant. \t\r\n")
    init("lille")
    content = path.read_bytes()

    assert content.startswith(b"\xef\xbb\xbf# 3. Our aims\r\n\r\n## a. ")
    assert b"## f. Funding\r\n\r\nA grant. \t\r\n" in content
    assert content.count(b"\n") == content.count(b"\r\n")
    init("lille")
    assert path.read_bytes() == content


def test_facts_given_for_a_plan_that_is_there_are_not_written_and_that_is_said(here: Path) -> None:
    init("lille")
    result = init("lille", "--set", "city.country=FR")

    assert "--set changed nothing" in result.stderr
    assert facts()["city"] == {"name": "Lille"}


def test_a_plan_made_from_a_template_of_ones_own_is_completed_from_that(here: Path) -> None:
    text = (data_folder("templates") / "udt" / "template.yaml").read_text("utf-8")
    (here / "own.yaml").write_text(text.replace("id: udt\n", "id: own\n", 1), "utf-8")
    (here / "udtplan.toml").write_text('template = "own.yaml"\n')
    init("lille")
    assert facts()["template"] == "own@1"

    init("bilbao", "--template", "udt@1")
    (here / "bilbao/plan.yaml").write_text("city: {name: Bilbao}\ntemplate: udt@1\n")
    (here / "bilbao/1-city.md").unlink()
    init("bilbao")
    assert load(here / "bilbao").template.key == "udt@1"
    assert (here / "bilbao/1-city.md").is_file()


# ── Options ──────────────────────────────────────────────────────────────────────────────────────────


def test_facts_are_written_where_they_belong() -> None:
    init(
        "lille",
        *("--set", "city.country=FR"),
        *("--set", "city.inhabitants=close to 1.2 million"),
        *("--set", 'challenge=Twins: "what for?" #3'),
        *("--set", "funding.estimate=€150–250 k"),
        *("--set", "maturity=none"),
    )

    assert facts() == {
        "template": "udt@1",
        "edition": "2025",
        "language": "en",
        "share": "cohort",
        "city": {"name": "Lille", "country": "FR", "inhabitants": "close to 1.2 million"},
        "challenge": 'Twins: "what for?" #3',
        "funding": {"estimate": "€150–250 k"},
        "maturity": "none",
        "stakeholders": [],
        "data_sources": [],
        "objectives": [],
        "bottlenecks": [],
        "questions_for_peers": [],
        "not_applicable": [],
    }


def test_a_name_given_as_a_fact_wins_over_the_folders() -> None:
    init("lille", "--set", "city.name=Métropole de Lille")

    assert facts()["city"] == {"name": "Métropole de Lille"}


def test_edition_template_and_language_are_written() -> None:
    init("lille", "--edition", "2024", "--template", "udt", "--lang", "fr")

    assert {key: facts()[key] for key in ("edition", "template", "language")} == {
        "edition": "2024",
        "template": "udt@1",
        "language": "fr",
    }


def test_the_same_can_be_given_as_facts_and_an_option_wins() -> None:
    init("lille", "--set", "edition=2024", "--set", "language=fr", "--lang", "nl")

    assert {key: facts()[key] for key in ("edition", "language")} == {"edition": "2024", "language": "nl"}


@pytest.mark.parametrize(
    ("arguments", "says", "remedy"),
    [
        (["--edition", "2042"], "no edition '2042'", "2024, 2025"),
        (["--template", "dtu"], "no template 'dtu'", "udt@1"),
        (["--lang", "french!"], "no language code", "fr"),
        (["--set", "edition=2042"], "no edition '2042'", "2024, 2025"),
        (["--set", "edition.name=2024"], "a word is expected", "--set edition=…"),
        (["--set", "city.country"], "a key, a `=` and a value", "--set city.country=FR"),
        (["--lang", "xx"], "“xx” is no language code", "fr or de"),
        (["--lang", "gr"], "“gr” is no language code", "Did you mean `el`, Greek?"),
        (["--set", "language=zz"], "“zz” is no language code", "fr or de"),
        (["--set", "city.country=Atlantis"], "no country “Atlantis”", "FR or DE"),
        (["--set", "city.country=Grece"], "no country “Grece”", "Did you mean `GR`, Greece?"),
        (["--set", "country=GR"], "no key `country` in plan.yaml", "Did you mean `city.country`?"),
        (["--set", "share_questions.4.e=private"], "no question `4.e`", "`diagnosis.procurement`"),
        (["--set", "share_questions.roadmap=x"], "`x` is none of", "Write one"),
        (["--set", "chalenge=x"], "no key `chalenge` in plan.yaml", "Did you mean `challenge`?"),
        (["--set", "city.contry=FR"], "no key `contry` in `city`", "Did you mean `city.country`?"),
        (["--set", "city=Lille"], "a city has a name", "--set city.country=FR"),
        (["--set", "city.name="], "`name` is missing", "Add `name`"),
        (["--set", "stakeholders=mobility"], "`stakeholders` should be a list", "line"),
        (["--set", "stakeholders.id=mobility"], "`stakeholders` should be a list", "line"),
        (["--set", "share=pubic"], "`pubic` is none of", "Did you mean `public`?"),
        (["--set", "x: y=1"], "a key, a `=` and a value", "--set"),
    ],
)
def test_a_wrong_option_is_refused_before_anything_is_written(
    here: Path, arguments: list[str], says: str, remedy: str
) -> None:
    error = refused("lille", *arguments)

    assert says in error.message
    assert remedy in error.remedy
    assert list(here.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_not_touched(here: Path) -> None:
    (here / "lille").write_text("mine")

    assert "it is a file" in refused("lille").message
    assert (here / "lille").read_text() == "mine"


def test_a_folder_where_a_file_should_be_is_said(here: Path) -> None:
    (here / "lille/1-city.md").mkdir(parents=True)

    assert "1-city.md:1: This is a folder" in refused("lille").message


def test_a_place_one_may_not_write_in_is_said(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: Path, content: bytes) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert refused("lille").message == "lille/plan.yaml can't be written: Permission denied."


def test_a_question_s_id_may_stand_behind_a_key(here: Path) -> None:
    init("lille", "--set", "share_questions.objectives.funding=private")

    assert facts()["share_questions"] == {"objectives.funding": "private"}


def test_a_language_that_udtplan_does_not_speak_is_fine_but_said(here: Path) -> None:
    result = init("izmir", "--lang", "tr")

    assert facts("izmir")["language"] == "tr"
    assert "udtplan has none in Turkish yet. Dates are not read in it either" in result.stderr
    assert init("lille", "--lang", "fr-BE").stderr == ""


# ── A repository of plans ────────────────────────────────────────────────────────────────────────────


def test_a_repository_gets_settings_schemas_and_editor_settings(here: Path) -> None:
    result = init("--repo")

    assert result.stdout.splitlines() == [
        "This folder is a repository of plans now; "
        "added: udtplan.toml, README.md, .gitignore, .vscode/, .udtplan/.",
        "Next: udtplan init CITY",
    ]
    assert set(contents(here)) == {
        ".gitignore",
        ".udtplan/feedback.schema.json",
        ".udtplan/plan.schema.json",
        ".udtplan/roadmap.schema.json",
        ".vscode/extensions.json",
        ".vscode/settings.json",
        "README.md",
        "udtplan.toml",
    }


def test_a_plan_in_a_repository_uses_its_schemas(here: Path) -> None:
    init("--repo")
    init("The Hague")

    assert not (here / "the-hague/.udtplan").exists()
    assert "$schema=../.udtplan/plan.schema.json" in (here / "the-hague/plan.yaml").read_text("utf-8")


def test_a_repository_and_its_first_plan_can_be_made_at_once(here: Path) -> None:
    init("--repo", "lille")

    assert (here / "udtplan.toml").is_file()
    assert "$schema=../.udtplan/" in (here / "lille/plan.yaml").read_text("utf-8")


def test_a_repository_set_up_twice_is_left_as_it_is(here: Path) -> None:
    (here / "README.md").write_text("Mine")
    init("--repo")
    before = contents(here)
    result = init("--repo")

    assert before["README.md"] == b"Mine"
    assert "a repository of plans already; nothing was missing, nothing is changed." in result.stdout
    assert contents(here) == before


def test_what_a_repository_lacks_is_added_and_its_plans_are_named(here: Path) -> None:
    init("--repo", "lille")
    (here / "README.md").unlink()

    assert init("--repo").stdout.splitlines() == [
        "This folder is a repository of plans already; added what it lacked: README.md.",
        "Plans in it: lille.",
        "Next: `udtplan status` for how far they are, or `udtplan init CITY` for one more.",
    ]


def test_a_plan_is_no_repository(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    init("lille")
    before = contents(here)
    monkeypatch.chdir(here / "lille")

    assert refused("--repo") == (
        "This folder is a plan itself: a repository holds the folders of plans.",
        "Change to the folder above it, then run `udtplan init --repo` again.",
    )
    assert contents(here) == before


def test_the_first_settings_name_every_setting_there_is(here: Path) -> None:
    init("--repo")
    text = (here / "udtplan.toml").read_text("utf-8")
    assert Settings.model_validate(tomllib.loads(text)) == Settings(edition="2025")
    # Every line behind which a setting stands, without its "# ".
    everything = re.sub(r"^# (?=\[|\w+ = )", "", text, flags=re.MULTILINE)
    settings = Settings.model_validate(tomllib.loads(everything))
    assert not_named(settings) == []


def not_named(settings: BaseModel, above: str = "") -> list[str]:
    """The settings that are not written, in any table."""
    missing = [f"{above}{key}" for key in type(settings).model_fields if key not in settings.model_fields_set]
    for key in settings.model_fields_set:
        value = getattr(settings, key)
        tables = (
            [*value.values()] if isinstance(value, dict) else value if isinstance(value, list) else [value]
        )
        for table in tables:
            missing += not_named(table, f"{above}{key}.") if isinstance(table, BaseModel) else []
    return missing


def test_a_repository_within_a_repository_is_refused(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    init("--repo")
    (here / "region").mkdir()
    monkeypatch.chdir(here / "region")

    assert "lies in a repository of plans already" in refused("--repo").message
    assert list((here / "region").iterdir()) == []


def test_the_settings_of_a_repository_hold_for_new_plans(here: Path) -> None:
    edition = (data_folder("templates") / "editions" / "2025.yaml").read_text("utf-8")
    (here / "ours.yaml").write_text(edition.replace('id: "2025"', "id: ours"), "utf-8")
    (here / "udtplan.toml").write_text('edition = "ours.yaml"\n')
    init("lille")

    assert facts()["edition"] == "ours"
    assert load(here / "lille").edition.id == "ours"


def test_settings_that_cannot_be_read_stop_before_anything_is_written(here: Path) -> None:
    (here / "udtplan.toml").write_text("edition = \n")

    assert "not valid TOML" in refused("lille").message
    assert [path.name for path in here.iterdir()] == ["udtplan.toml"]


# ── As a program ─────────────────────────────────────────────────────────────────────────────────────


def program(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "udtplan", *arguments],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=False,
    )


def test_without_a_terminal_nothing_is_asked(here: Path) -> None:
    result = program("init", folder=here)

    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr == "udtplan: The city's name is missing.\n  Write `udtplan init Kalamata`.\n"


def test_a_refusal_is_exit_2_with_one_sentence_and_the_remedy(here: Path) -> None:
    result = program("init", "a/b", folder=here)

    assert (result.returncode, result.stdout) == (2, "")
    assert [line[:9] for line in result.stderr.splitlines()] == ["udtplan: ", "  Give th"]


@pytest.mark.parametrize(("words", "lang"), [("Grünstadt", "de"), ("Aubrelle", "fr"), ("Lille", "en")])
def test_a_lost_plan_yaml_comes_back_in_the_language_of_the_headings(
    here: Path, words: str, lang: str
) -> None:
    init(words, "--lang", lang)
    (folder,) = (path for path in here.iterdir() if path.is_dir() and not path.name.startswith("."))
    before = {path.name: path.read_text("utf-8") for path in folder.iterdir() if path.is_file()}
    (folder / "plan.yaml").unlink()
    init(words)
    assert {path.name: path.read_text("utf-8") for path in folder.iterdir() if path.is_file()} == before


def test_one_heading_in_another_language_does_not_decide(here: Path) -> None:
    init("Lyon", "--lang", "fr")
    (here / "lyon/plan.yaml").unlink()
    city = here / "lyon/1-city.md"
    city.write_text(city.read_text("utf-8") + "\n## Einwohnerzahl\n\nViele.\n", "utf-8")
    init("Lyon")
    assert "language: fr" in (here / "lyon/plan.yaml").read_text("utf-8")


def test_where_headings_ask_in_two_languages_the_language_is_asked_for(here: Path) -> None:
    init("Lyon", "--lang", "fr")
    for name in (
        "0-summary.md",
        "1-city.md",
        "2-vision.md",
        "3-objectives.md",
        "4-diagnosis.md",
        "plan.yaml",
    ):
        (here / "lyon" / name).unlink()
    both = "# 1\n\n## 1.1 Einwohnerzahl\n\nViele.\n\n## 1.1 Nombre d’habitants\n\nBeaucoup.\n"
    (here / "lyon/1-city.md").write_text(both, "utf-8")
    message, remedy = refused("Lyon")
    assert message.startswith("The headings in lyon are in German and French")
    assert remedy == "Name it: --lang de"
    init("Lyon", "--lang", "fr")
    assert "language: fr" in (here / "lyon/plan.yaml").read_text("utf-8")


def test_the_advice_for_a_lost_plan_yaml_can_be_followed(here: Path) -> None:
    init("Bad Grünstadt", "--lang", "de")
    (here / "bad-grunstadt").rename(here / "Bad_G")
    (here / "Bad_G/plan.yaml").unlink()
    said = " ".join(program("check", folder=here).stdout.split())
    assert "Bring it back: `git restore Bad_G/plan.yaml`." in said
    assert "`udtplan init Bad_G` in the folder above" in said
    assert "Bad_G/ was there; added:\n  plan.yaml" in init("Bad_G").stdout
    assert program("init", folder=here / "Bad_G").stderr.splitlines()[1] == (
        "  Run `cd ..`, then `udtplan init Bad_G`."
    )


def test_what_init_makes_check_can_read(here: Path) -> None:
    for arguments in (["init", "--repo"], ["init", "lille"], ["check", "--stage", "introductory"]):
        result = program(*arguments, folder=here)
        assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a terminal of its own")
def test_on_a_terminal_the_name_is_asked_for(here: Path) -> None:
    ours, theirs = os.openpty()
    os.write(ours, "Łódź\n".encode())
    result = subprocess.run(
        [sys.executable, "-m", "udtplan", "init"],
        cwd=here,
        stdin=theirs,
        capture_output=True,
        timeout=60,
        check=False,
    )
    os.close(ours)
    os.close(theirs)

    assert (result.returncode, b"lodz/ is ready:" in result.stdout) == (0, True)


@pytest.mark.parametrize(
    ("fact", "refusal"),
    [
        (
            "city.name2=x",
            Refusal(
                "--set city.name2: there is no key `name2` in `city`.",
                "Did you mean `city.name`? Known in `city` are name, country, inhabitants, budget.",
            ),
        ),
        (
            "use_case.zzz=x",
            Refusal(
                "--set use_case.zzz: there is no key `zzz` in `use_case`.",
                "Known in `use_case` are primary, later, candidates.",
            ),
        ),
    ],
)
def test_a_fact_with_an_unknown_key_is_refused_with_the_keys_that_are_known(
    fact: str, refusal: Refusal, here: Path
) -> None:
    assert refused("lille", "--set", fact) == refusal
    assert not (here / "lille").exists()


def test_a_key_that_belongs_to_a_part_is_found_there() -> None:
    found = refused("lille", "--set", "country=FR")
    assert found.message == "--set country: there is no key `country` in plan.yaml."
    assert found.remedy.startswith("Did you mean `city.country`? Known in plan.yaml are template, edition, ")
