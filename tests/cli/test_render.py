"""`udtplan render`: which files are written, what is said about them, and how it ends."""

from __future__ import annotations

import datetime as dt
import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from tests.render.samples import LILLE, png
from udtplan.cli.app import app
from udtplan.render.words.words import words_for


@pytest.fixture(autouse=True)
def _plain_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM"):
        monkeypatch.delenv(name, raising=False)


def udtplan(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def written(folder: Path, facts: str = "", **files: str) -> Path:
    """A plan's folder."""
    folder.mkdir(parents=True)
    (folder / "plan.yaml").write_text(f"city: {{name: {folder.name}}}\n{facts}")
    for name, text in files.items():
        (folder / f"{name}.md").write_text(text)
    return folder


def summary(text: str) -> dict[str, str]:
    return {"0-summary": f"# Executive summary\n\n## a. Overview\n\n{text}\n"}


def made() -> list[str]:
    """The names of the files in build/."""
    return sorted(path.name for path in Path("build").iterdir())


# ── Which files ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("options", "name"),
    [
        ([], "lille.md"),
        (["--public"], "lille-public.md"),
        (["--only-answered"], "lille-answered.md"),
        (["--no-prompts"], "lille-no-prompts.md"),
        (["--public", "--only-answered", "--no-prompts"], "lille-public-answered-no-prompts.md"),
        (["--watermark", "Draft"], "lille.md"),
    ],
)
def test_each_edition_of_the_text_has_a_file_of_its_own(options: list[str], name: str) -> None:
    result = udtplan("render", LILLE, "--md", *options)
    assert result.exit_code == 0
    assert made() == [name]
    assert result.stdout.startswith(f"build/{name}")


@pytest.mark.parametrize("only_answered", [True, False])
@pytest.mark.parametrize("no_prompts", [True, False])
@pytest.mark.parametrize("public", [True, False])
@pytest.mark.parametrize("attach", [True, False])
def test_every_edition_can_be_made(
    *, only_answered: bool, no_prompts: bool, public: bool, attach: bool
) -> None:
    options = {
        "--only-answered": only_answered,
        "--no-prompts": no_prompts,
        "--public": public,
        "--attach": attach,
    }
    wanted = [option for option, wish in options.items() if wish]
    result = udtplan("render", LILLE, "--md", "--html", "--pdf", "--watermark", "Draft", *wanted)
    assert result.exit_code == 0, result.output
    text = next(Path("build").glob("*.md")).read_text()
    assert ("Briefly describe the purpose" in text) != no_prompts
    assert ("Public edition" in text) == public


def test_it_is_said_which_edition_was_written() -> None:
    said = udtplan("render", LILLE, "--md", "--public", "--only-answered", "--no-prompts").stdout
    assert "(public edition; only what is answered; without the words of the questions" in said


def test_plans_of_the_same_name_are_not_written_over_each_other(tmp_path: Path) -> None:
    for folder in ("x/y/lille", "x-y/lille", "X/Y/Lille", "ghent"):
        written(tmp_path / folder)
    udtplan("render", "--md")
    assert len(made()) == 4
    assert "ghent.md" in made()


def test_plans_named_by_their_whole_path_stay_in_the_folder(tmp_path: Path) -> None:
    first, second = written(tmp_path / "a" / "lille"), written(tmp_path / "b" / "lille")
    udtplan("render", first, second, "--md")
    assert made() == ["a-lille.md", "b-lille.md"]


def test_a_format_that_a_kind_does_not_have_is_refused() -> None:
    result = udtplan("render", LILLE, "--pptx")
    assert result.exit_code == 2
    assert "Choose from --md, --html, --pdf." in result.stderr


# ── Only what is answered ───────────────────────────────────────────────────────────────────────────


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    return written(tmp_path / "begun", **summary("Our plan is about traffic in the old town, and air."))


@pytest.mark.parametrize("form", ["md", "html"])
def test_an_edition_of_answers_alone_has_no_word_about_others(form: str, begun: Path) -> None:
    udtplan("render", begun, f"--{form}", "--only-answered")
    text = Path(f"build/begun-answered.{form}").read_text()
    assert "traffic in the old town" in text
    assert "Not yet written" not in text
    assert "Funding" not in text
    assert "Draft" in text


def test_an_edition_of_answers_alone_is_still_said_to_be_a_draft(begun: Path) -> None:
    said = udtplan("render", begun, "--md", "--only-answered").stdout
    assert said == "build/begun-answered.md  (only what is answered; draft)\n"


# ── The public edition ──────────────────────────────────────────────────────────────────────────────


def test_a_plan_that_is_not_shared_has_no_public_edition(begun: Path) -> None:
    result = udtplan("render", begun, "--public")
    assert result.exit_code == 2
    assert "Nothing of this plan is public." in result.stderr
    assert "Write `share: public` in plan.yaml" in result.stderr
    assert not Path("build").exists()


def test_of_many_plans_those_that_are_not_shared_are_left_out_and_named(tmp_path: Path) -> None:
    written(tmp_path / "ghent", "share: public\n")
    written(tmp_path / "lille")
    result = udtplan("render", "--md", "--public")
    assert result.exit_code == 0
    assert made() == ["ghent-public.md"]
    assert result.stderr == ("lille: nothing of it is public (`share` in plan.yaml), so it is left out.\n")


def test_if_none_of_many_plans_is_shared_that_is_an_error(tmp_path: Path) -> None:
    written(tmp_path / "ghent")
    written(tmp_path / "lille")
    result = udtplan("render", "--md", "--public")
    assert result.exit_code == 2
    assert "None of these plans is public." in result.stderr


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ("share: public\nshare: private\n", 3),
        ("share: public\nshare_question: {objectives.funding: private}\n", 3),
        ("share: public\nshare_questions: {objectives.funding: privat}\n", 3),
        ("share: public\nshare_questions:\n  objectives.funding: private\n  objectives.funding: public\n", 5),
    ],
)
def test_a_mistake_in_what_is_shared_is_mended_first(facts: str, line: int, tmp_path: Path) -> None:
    result = udtplan("render", written(tmp_path / "lille", facts), "--public")
    assert result.exit_code == 2
    assert f"lille/plan.yaml:{line}: " in result.stderr
    assert "Mend this first" in result.stderr


def test_what_is_private_is_in_no_file(tmp_path: Path) -> None:
    folder = written(
        tmp_path / "lille",
        "share: public\nshare_questions: {summary.overview: private}\n",
        **summary("zebrafish <!-- zebrafish -->"),
    )
    udtplan("render", folder, "--public", "--attach")
    assert made() == ["lille-public.html", "lille-public.md", "lille-public.pdf"]
    assert not [name for name in made() if b"zebrafish" in Path("build", name).read_bytes()]


# ── Pictures and files that are not shown ───────────────────────────────────────────────────────────


def test_a_picture_that_is_not_shown_is_named_with_its_line_and_a_remedy(tmp_path: Path) -> None:
    folder = written(tmp_path / "lille", **summary("![Map](assets/mpa.png)\n\n![Other](../secret.png)"))
    (folder / "assets").mkdir()
    (folder / "assets" / "map.png").write_bytes(png(3, 3))
    result = udtplan("render", folder, "--md")
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "lille/0-summary.md:5: the picture assets/mpa.png is not shown: there is no such file. "
        "Did you mean map.png?",
        "lille/0-summary.md:7: the picture ../secret.png is not shown: it lies outside the folder. "
        "Copy it into the folder and write its path, such as assets/map.png.",
    ]


def test_a_path_is_shown_as_it_is_written(tmp_path: Path) -> None:
    folder = written(tmp_path / "lille", **summary("Before.\n\n![Map](assets/Löwe.png)"))
    said = udtplan("render", folder, "--md").stderr
    assert said.startswith("lille/0-summary.md:7: the picture assets/Löwe.png is not shown: ")


def test_a_picture_without_words_is_named_with_its_line_and_a_remedy(tmp_path: Path) -> None:
    text = "![A map](map.png)\n\n![](map.png)\n![](<the map.png>)"
    unseen = "```\n![](code.png)\n```\n\n<!-- ![](no.png) -->"
    folder = written(tmp_path / "lille", **summary(f"{text}\n\n{unseen}"))
    for name in ("map.png", "the map.png"):
        (folder / name).write_bytes(png(3, 3))
    assert udtplan("render", folder, "--html").stderr.splitlines() == [
        "lille/0-summary.md:7: the picture map.png has no words for those who don't see it. "
        "Write between the brackets what one learns from it: ![…](…).",
        "lille/0-summary.md:8: the picture the map.png has no words for those who don't see it. "
        "Write between the brackets what one learns from it: ![…](…).",
    ]


def test_pictures_that_markdown_leads_to_in_vain_are_named_until_they_are_there(tmp_path: Path) -> None:
    folder = written(tmp_path / "lille", **summary("![A map](assets/the%20map.png)"))
    (folder / "assets").mkdir()
    (folder / "assets" / "the map.png").write_bytes(png(3, 3))
    said = (
        "The Markdown document only names its pictures, and build does not hold assets/the map.png. "
        "To see them there, copy them from lille to the same place in build.\n"
    )
    assert udtplan("render", folder, "--md").stderr == said
    assert udtplan("render", folder, "--html").stderr == ""
    assert udtplan("render", folder, "--md", "--out", folder).stderr == ""
    shutil.copytree(folder / "assets", Path("build", "assets"))
    assert udtplan("render", folder, "--md").stderr == ""


def test_what_is_said_about_a_picture_moves_no_terminal(tmp_path: Path) -> None:
    folder = written(tmp_path / "lille", **summary("![](%1BJ%E2%80%AE%0Aa.png)"))
    said = udtplan("render", folder, "--md").stderr
    assert said.splitlines()[0].startswith("lille/0-summary.md:5: the picture \ufffdJ a.png is not shown:")
    assert not set("\x1b\u202e") & set(said)


def test_signs_that_a_pdf_can_not_show_are_named_once(tmp_path: Path) -> None:
    signs = "".join(f"- {sign} again {sign}\n" for sign in "🌳🚲🚌🚗🚦🚧🚨")
    folder = written(tmp_path / "lille", "challenge: From 深圳市 to us\n", **summary(f"First.\n\n{signs}"))
    assert udtplan("render", folder, "--pdf").stderr.splitlines() == [
        "The letters of the PDF lack some signs; words stand in their place: "
        "“深圳市” at lille/plan.yaml:2 as [Chinese characters], "
        "“🌳” at lille/0-summary.md:7 as [deciduous tree], "
        "“🚲” at lille/0-summary.md:8 as [bicycle], "
        "“🚌” at lille/0-summary.md:9 as [bus], "
        "“🚗” at lille/0-summary.md:10 as [automobile], and 3 more."
    ]
    # The brief and the slides show no word of this answer.
    assert udtplan("render", folder, "--pdf", "--brief", "--slides").stderr.splitlines() == [
        "The letters of the PDF lack some signs; words stand in their place: "
        "“深圳市” at lille/plan.yaml:2 as [Chinese characters]."
    ]
    assert udtplan("render", folder, "--html", "--md").stderr == ""


def test_a_file_that_could_not_be_read_is_named(tmp_path: Path) -> None:
    folder = written(tmp_path / "lille")
    (folder / "2-vision.md").write_bytes(b"# 2. Vision\n\n\xff\xfe\xfa")
    result = udtplan("render", folder, "--md")
    assert result.exit_code == 1
    assert result.stderr.startswith("lille/2-vision.md:")
    assert "could not be read in full" in result.stderr
    assert made() == ["lille.md"]


def test_a_broken_plan_is_written_as_far_as_it_is_read_and_has_to_be_mended(tmp_path: Path) -> None:
    facts = "challenge: Floods\nmaturity: [datasets\nlanguage: frz\n"
    result = udtplan("render", written(tmp_path / "lille", facts, **summary("Text.")), "--md", "--html")
    assert result.exit_code == 1
    assert "lille/plan.yaml:3: this file could not be read in full. A bracket" in result.stderr
    text = Path("build/lille.md").read_text()
    assert "Floods" in text
    assert "Text." in text
    assert text.count("These files could not be read in full: plan.yaml.") == 1
    assert Path("build/lille.html").read_text().count('class="draft"') == 1


def test_what_more_could_not_be_read_is_counted(tmp_path: Path) -> None:
    result = udtplan("render", written(tmp_path / "lille", "maturity: 1\nshare: everybody\n"), "--md")
    assert result.exit_code == 1
    assert "`udtplan check` names 1 more in this file." in result.stderr


@pytest.mark.parametrize(
    ("language", "said", "tag"),
    [
        ("français", "“français” is no language code. Did you mean `fr`, French?", "en"),
        ("xx", "“xx” is no language code. Write two letters", "en"),
        ("bg", "udtplan has none in Bulgarian yet. Write on: what you write is marked as Bulgarian.", "bg"),
    ],
)
def test_a_language_that_nobody_knows_or_documents_do_not_speak_is_said(
    language: str, said: str, tag: str, tmp_path: Path
) -> None:
    folder = written(tmp_path / "lille", f"language: {language}\n")
    result = udtplan("render", folder, "--html", "--brief")
    assert result.exit_code == 0
    assert said in result.stderr
    assert result.stderr.count("lille/plan.yaml:2:") == 1
    assert said[: said.index(".") + 1] in " ".join(udtplan("check", folder).stdout.split())
    assert udtplan("render", folder, "--html").exit_code == 0
    assert f'<html lang="{tag}">' in Path("build/lille.html").read_text()


def test_a_country_that_nobody_knows_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "lille"
    folder.mkdir()
    (folder / "plan.yaml").write_text("city: {name: Lille, country: Atlantis}\n")
    result = udtplan("render", folder, "--md")
    assert "lille/plan.yaml:1: There is no country “Atlantis”." in result.stderr


def test_half_a_footnote_is_named_with_its_line_for_the_whole_plan_only(tmp_path: Path) -> None:
    folder = written(tmp_path / "lille", **summary("Odd[^x].\n\n[^y]: Alone."))
    said = udtplan("render", folder, "--md").stderr.splitlines()
    assert [line.split(":")[:2] for line in said] == [
        ["lille/0-summary.md", "5"],
        ["lille/0-summary.md", "7"],
    ]
    assert "the footnote [^x] has no text" in said[0]
    assert "nothing leads to the footnote [^y]" in said[1]
    assert udtplan("render", folder, "--brief", "--html").stderr == ""


def test_what_marks_no_language_is_named_with_its_line_for_the_whole_plan_only(tmp_path: Path) -> None:
    text = "A [Charter]{lang=fr}, `{lang=gr}`.\n\nA [Charter]{lang=gr}."
    files = summary(text)
    folder = written(tmp_path / "lille", **files)
    with (folder / "plan.yaml").open("a") as file:
        file.write("challenge: The [Charter]{lang=fr}\n")
    line = (folder / "plan.yaml").read_text().count("\n")
    assert udtplan("render", folder, "--md").stderr.splitlines() == [
        "lille/0-summary.md:7: {lang=gr} marks no language, and stands there as it is written: "
        "“gr” is the code of no language. Write `{lang=el}`.",
        f"lille/plan.yaml:{line}: {{lang=fr}} marks no language, and stands there as it is written: "
        "registers are plain text. Take it out, and the brackets before it.",
    ]
    assert udtplan("render", folder, "--brief", "--html").stderr == ""


def test_documents_without_pictures_say_nothing_about_them(tmp_path: Path) -> None:
    folder = written(tmp_path / "lille", **summary("![Map](none.png) ![](none.png)"))
    assert "none.png" in udtplan("render", folder, "--html").stderr
    assert udtplan("render", folder, "--brief", "--slides", "--pdf").stderr == ""


@pytest.mark.parametrize("options", [["--html"], ["--brief", "--pdf"], ["--slides"], ["--md", "--html"]])
def test_data_that_no_file_could_hold_is_not_attached_in_silence(options: list[str]) -> None:
    result = udtplan("render", LILLE, "--attach", *options)
    assert result.exit_code == 2
    assert "--attach: only the PDF of the whole plan can hold the data" in result.stderr
    assert "--pdf" in result.stderr
    assert not Path("build").exists()


def test_a_brief_has_no_words_of_questions_and_no_second_file(tmp_path: Path) -> None:
    folder = written(tmp_path / "lille")
    first = udtplan("render", folder, "--brief", "--html")
    content = Path("build/lille-brief.html").read_bytes()
    again = udtplan("render", folder, "--brief", "--html", "--no-prompts")
    assert first.stdout == again.stdout
    assert made() == ["lille-brief.html"]
    assert Path("build/lille-brief.html").read_bytes() == content


def test_a_folder_to_write_to_that_is_a_file_is_said() -> None:
    Path("notes.txt").write_text("kept")
    result = udtplan("render", LILLE, "--md", "--out", "notes.txt/deep")
    assert result.exit_code == 2
    assert "notes.txt is a file, and no folder." in result.stderr
    assert "Name another folder with --out." in result.stderr
    assert Path("notes.txt").read_text() == "kept"


def test_a_very_large_file_is_remarked_on(tmp_path: Path) -> None:
    text = "\n\n".join(f"![Map {number}](map.png)" for number in range(4))
    folder = written(tmp_path / "lille", **summary(text))
    (folder / "map.png").write_bytes(png(3, 3)[:-12] + b"\0" * (4 * 1024 * 1024) + png(3, 3)[-12:])
    result = udtplan("render", folder, "--html")
    assert result.exit_code == 0
    assert "build/lille.html has 21 MB; make its pictures smaller." in result.stderr


# ── The look ────────────────────────────────────────────────────────────────────────────────────────


def test_a_city_s_colour_and_logo_are_in_its_documents(begun: Path) -> None:
    (begun / "udtplan.toml").write_text(
        '[publish]\ncolour = "#b3003c"\nlogo = "logo.png"\nlogo_text = "City of Begun"\n'
    )
    (begun / "logo.png").write_bytes(png(30, 10))
    assert udtplan("render", begun, "--html", "--pdf").exit_code == 0
    page = Path("build/begun.html").read_text()
    assert "#b3003c" in page
    assert 'alt="City of Begun"' in page


def test_a_colour_that_can_not_be_read_writes_nothing(begun: Path) -> None:
    (begun / "udtplan.toml").write_text('[publish]\ncolour = "#f4d03f"\n')
    result = udtplan("render", begun)
    assert result.exit_code == 2
    assert "begun/udtplan.toml:2: #f4d03f on white has 1.5:1, text needs 4.5:1." in result.stderr
    assert not Path("build").exists()


def test_settings_show_the_look_and_where_it_stands(begun: Path) -> None:
    (begun / "udtplan.toml").write_text('[publish]\ncolour = "#b3003c"\n')
    rows = json.loads(udtplan("settings", begun, "--format", "json").stdout)["plans"][0]["settings"]
    found = {row["name"]: (row["value"], row["origin"]) for row in rows}
    assert found["colour"] == ("#b3003c", "begun/udtplan.toml:2")
    assert found["logo"] == (None, "default")


# ── The day ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_document_bears_the_day_it_is_made_or_the_day_that_is_named() -> None:
    assert udtplan("render", LILLE, "--md").exit_code == 0
    assert f"**As of:** {words_for('en').date(dt.date.today())}" in Path("build/lille.md").read_text()
    assert udtplan("render", LILLE, "--md", "--as-of", "2024-12-31").exit_code == 0
    assert "**As of:** 31 December 2024" in Path("build/lille.md").read_text()


def test_documents_kept_beside_the_plans_bear_no_day(begun: Path) -> None:
    assert udtplan("ci", "render", begun, "--md").exit_code == 1  # it was missing
    assert "As of" not in Path("rendered/begun.md").read_text()
    assert udtplan("ci", "render", begun, "--md").exit_code == 0


def test_a_drawn_logo_is_in_every_document(begun: Path) -> None:
    (begun / "udtplan.toml").write_text('[publish]\nlogo = "logo.svg"\nlogo_text = "Our town"\n')
    (begun / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    assert "logo" not in udtplan("render", begun, "--slides", "--pptx").stderr


# ── Help ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_help_groups_the_options() -> None:
    said = udtplan("render", "--help").stdout
    places = [
        said.index(heading) for heading in ("Arguments:", "What to write:", "Which of the text:", "Options:")
    ]
    assert places == sorted(places)
    assert said.index("--public") > said.index("Which of the text:")
