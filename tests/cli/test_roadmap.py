"""`udtplan roadmap`: the roadmap as read, and files for other tools."""

from __future__ import annotations

import builtins
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from typer.testing import CliRunner, Result

from tests.tools.html_check import nu
from udtplan.cli.app import app
from udtplan.errors import UserError
from udtplan.exchange import EXPORTS, INSTALL

LILLE = Path(__file__).parents[2] / "examples" / "lille"
SVG = "{http://www.w3.org/2000/svg}"

# Earliest and latest start, its precision; earliest and latest end, its precision.
LILLES_ROWS = [
    ("Nov. 2024 to May 2025", "2024-11-01 2024-11-30 month", "2025-05-01 2025-05-31 month", []),
    ("March 2025 to Summer 2025", "2025-03-01 2025-03-31 month", "2025-06-01 2025-08-31 season", []),
    ("Summer 2025 - 2027", "2025-06-01 2025-08-31 season", "2027-01-01 2027-12-31 year", []),
    ("Winter 2025 - 2027", "2025-12-01 2026-02-28 season", "2027-01-01 2027-12-31 year", ["ambiguous"]),
    ("Summer 2025 - 2026", "2025-06-01 2025-08-31 season", "2026-01-01 2026-12-31 year", []),
    ("2026 - 2027", "2026-01-01 2026-12-31 year", "2027-01-01 2027-12-31 year", []),
    ("Summer 2025 - 2027", "2025-06-01 2025-08-31 season", "2027-01-01 2027-12-31 year", []),
    ("2026 - 2027", "2026-01-01 2026-12-31 year", "2027-01-01 2027-12-31 year", []),
]


@pytest.fixture(autouse=True)
def _plain_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM", "LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)


def roadmap(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["roadmap", *map(str, arguments)])


def refusal(*arguments: str | Path) -> tuple[str, str]:
    """What is wrong and what to do, in the words on stderr."""
    result = roadmap(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    message, remedy, *_ = [*result.stderr.splitlines(), ""]
    return message.removeprefix("udtplan: "), remedy.strip()


@pytest.fixture
def kalamata(tmp_path: Path) -> Path:
    folder = tmp_path / "kalamata"
    folder.mkdir()
    (folder / "plan.yaml").write_text("city: {name: Kalamata}\n", encoding="utf-8")
    (folder / "5-roadmap.yaml").write_text(
        """\
actions:
  - {id: tender, title: Tender, timeline: 1 January 2026 to 31 March 2026}
  - {id: build, title: Build, timeline: 1 April 2026 to 30 June 2026, depends_on: [tender]}
  - {id: train, title: Train, timeline: 1 May 2026 to 31 May 2026, depends_on: [tender]}
  - {id: old, title: Old, timeline: "2026", status: dropped}
""",
        encoding="utf-8",
    )
    return folder


# ── What is in it ───────────────────────────────────────────────────────────────────────────────────


def test_lilles_eight_rows_are_read_as_they_are_meant() -> None:
    found = json.loads(roadmap(LILLE, "--format", "json").stdout)

    def bound(of: dict[str, str]) -> str:
        return f"{of['earliest']} {of['latest']} {of['precision']}"

    rows = [action["period"] for action in found["actions"]]
    assert [
        (period["text"], bound(period["start"]), bound(period["end"]), period["flags"]) for period in rows
    ] == LILLES_ROWS
    assert [action["timeline"] for action in found["actions"]] == [row[0] for row in LILLES_ROWS]


def test_the_json_has_everything_about_an_action(kalamata: Path) -> None:
    found = json.loads(roadmap(kalamata, "--format", "json").stdout)

    assert (found["version"], found["plan"], found["city"], found["as_of"]) == (
        1,
        "kalamata",
        "Kalamata",
        None,
    )
    assert {"horizon", "gaps", "cycles", "load"} <= found.keys()
    tender, build = found["actions"][:2]
    assert {
        "id", "title", "phase", "goal", "steps", "owner", "timeline", "period", "milestones", "addresses",
        "depends_on", "status", "critical", "slack",
    } <= tender.keys()  # fmt: skip
    assert (tender["critical"], tender["slack"]) == ("certain", {"least": 0, "most": 0})
    assert build["depends_on"] == ["tender"]


def test_the_chart_is_what_one_sees_first(kalamata: Path) -> None:
    result = roadmap("kalamata")

    assert result.exit_code == 0
    assert result.stdout.startswith("Roadmap of Kalamata\n")
    assert "Critical: “Tender”, “Build”." in result.stdout
    assert "\x1b" not in result.stdout


def test_today_is_marked_only_on_request() -> None:
    assert "│" not in roadmap(LILLE).stdout
    assert "│ 2026-03-01" in roadmap(LILLE, "--as-of", "2026-03-01").stdout
    assert "│ 20" in roadmap(LILLE, "--today").stdout


def test_a_delay_tells_what_slips_and_through_what(kalamata: Path) -> None:
    text = roadmap("kalamata", "--delay", "tender=3m").stdout

    assert "If “Tender” ends 3 months later:" in text
    assert "“Build” slips by 91 days (tender → build)." in text
    assert "“Train” slips by 61 days (tender → train)." in text
    assert "The last end moves by 91 days." in text


def test_delays_in_json(kalamata: Path) -> None:
    found = json.loads(
        roadmap("kalamata", "--delay", "tender=2w", "--delay", "train=1 month", "--format", "json").stdout
    )

    assert found["delays"] == {"tender": "2w", "train": "1 month"}
    slips = {slip["id"]: (slip["least"], slip["most"], slip["chain"]) for slip in found["slips"]}
    assert slips["tender"] == (14, 14, ["tender"])
    assert slips["build"] == (14, 14, ["tender", "build"])
    assert slips["train"] == (30, 30, ["train"])
    assert found["end_slips"] == {"least": 14, "most": 14}


def test_a_delay_that_meets_a_cycle_says_that_nobody_can_tell(kalamata: Path) -> None:
    (kalamata / "5-roadmap.yaml").write_text(
        """\
actions:
  - {id: plan, title: Plan, timeline: January 2026}
  - {id: tender, title: Tender, timeline: February 2026, depends_on: [plan, build]}
  - {id: build, title: Build, timeline: March 2026, depends_on: [tender]}
  - {id: use, title: Use, timeline: April 2026, depends_on: [build]}
  - {id: train, title: Train, timeline: March 2026, depends_on: [plan]}
""",
        encoding="utf-8",
    )

    text = roadmap("kalamata", "--delay", "plan=3m").stdout
    found = json.loads(roadmap("kalamata", "--delay", "tender=3m", "--format", "json").stdout)

    assert "“Train” slips by 1 to 62 days (plan → train)." in text
    assert (
        "Whether these slip can't be told, because actions wait for each other: “Tender”, “Build”, “Use”."
    ) in " ".join(text.split())
    assert "How far the last end moves can't be told either." in text
    assert "Nothing else slips" not in text
    assert [slip["id"] for slip in found["slips"]] == ["tender"]
    assert found["untold"] == ["tender", "build", "use"]
    assert found["end_slips"] == {"least": 0, "most": None}


@pytest.mark.parametrize(
    ("delay", "said"),
    [
        ("tendr=3m", "--delay tendr=3m: no action that is to be done has the id tendr."),
        ("old=3m", "--delay old=3m: no action that is to be done has the id old."),
        ("tender", "--delay tender: this is no delay of an action."),
        ("tender=soon", "--delay: “soon” is no delay; write it like `10d`, `2 weeks`, `3m` or `1 year`."),
    ],
)
def test_a_delay_that_is_none_is_refused(kalamata: Path, delay: str, said: str) -> None:
    assert refusal("kalamata", "--delay", delay)[0] == said


def test_a_format_that_shows_no_delays_says_so(kalamata: Path) -> None:
    assert "does not show delays" in refusal("kalamata", "--delay", "tender=3m", "--format", "ics")[0]


# ── Where it goes ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("name", EXPORTS)
def test_every_format_goes_to_a_file_and_to_a_pipe_alike(name: str, tmp_path: Path) -> None:
    file = tmp_path / "out" / f"roadmap.{EXPORTS[name].suffix}"

    written = roadmap(LILLE, "--format", name, "-o", file)
    piped = roadmap(LILLE, "--format", name)

    assert (written.exit_code, piped.exit_code) == (0, 0)
    assert written.stdout == ""
    if name != "table":  # a file has room for a wider one
        assert file.read_bytes() == piped.stdout_bytes
    again = roadmap(LILLE, "--format", name)
    assert again.stdout_bytes == piped.stdout_bytes


def test_the_name_of_the_file_tells_the_format(tmp_path: Path) -> None:
    roadmap(LILLE, "-o", tmp_path / "lille.ics")

    assert (tmp_path / "lille.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_the_help_names_every_format() -> None:
    text = " ".join(roadmap("--help").stdout.replace("│", " ").split())

    for name, export in EXPORTS.items():
        assert f"{name}: {export.about}" in text


def test_a_terminal_gets_no_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    from udtplan.cli import roadmap as command

    class Terminal:
        def isatty(self) -> bool:
            return True

    with monkeypatch.context() as patched:
        patched.setattr("sys.stdout", Terminal())
        with pytest.raises(UserError, match="A terminal can't show xlsx") as caught:
            command._format("xlsx", None)
    assert caught.value.remedy == "Name a file: -o roadmap.xlsx"


@pytest.mark.parametrize(("name", "library"), [("ics", "icalendar"), ("xlsx", "xlsxwriter")])
def test_a_missing_library_is_named_with_what_to_install(
    name: str, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(wanted: str, *rest: Any, **more: Any) -> Any:
        if wanted.partition(".")[0] == library:
            raise ModuleNotFoundError(f"No module named {wanted!r}", name=wanted)
        return real(wanted, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)

    message, remedy = refusal(LILLE, "--format", name)

    assert message == f"{name} needs a library that is not installed: {library}."
    assert remedy == INSTALL == "pip install 'udtplan[office]'"


def test_several_plans_are_named_and_none_is_taken(kalamata: Path, tmp_path: Path) -> None:
    (tmp_path / "lille").mkdir()
    (tmp_path / "lille" / "plan.yaml").write_text("city: {name: Lille}\n", encoding="utf-8")

    assert refusal()[0] == "There are 2 plans here: kalamata, lille."


def test_a_format_that_is_none_is_refused_with_the_nearest() -> None:
    assert refusal(LILLE, "--format", "xslx")[1] == "Did you mean xlsx?"


def test_a_file_that_can_not_be_read_in_full_is_named(kalamata: Path) -> None:
    (kalamata / "5-roadmap.yaml").write_text("actions: [", encoding="utf-8")

    result = roadmap("kalamata")

    assert "5-roadmap.yaml" in result.stderr
    assert "udtplan check" in result.stderr


@pytest.mark.parametrize(
    ("locale", "is_ascii"),
    [
        ("C", True),
        ("POSIX", True),
        ("de_DE.ISO-8859-1", True),
        ("C.UTF-8", False),
        ("en_GB.utf8", False),
        ("", False),
    ],
)
def test_the_locale_decides_on_ascii(locale: str, is_ascii: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", locale)

    assert roadmap(LILLE).stdout.isascii() == is_ascii


def test_ascii_on_request() -> None:
    assert roadmap(LILLE, "--ascii").stdout.isascii()


def test_the_real_program_ends_with_2_and_one_sentence() -> None:
    environment = {**os.environ, "PYTHONPATH": str(LILLE.parents[1] / "src")}

    ran = subprocess.run(
        [sys.executable, "-m", "udtplan", "roadmap", str(LILLE), "--format", "gantt"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.startswith("udtplan: --format gantt: there is no such choice.")


@pytest.mark.parametrize("name", [name for name, export in EXPORTS.items() if not export.binary])
def test_what_a_city_writes_can_do_nothing_wherever_it_is_shown(name: str, tmp_path: Path) -> None:
    words = "\x1b]0;owned\x07 \u202e</text><script>alert(1)</script>\n%%{init}%% : ;"
    plan = {"city": {"name": words}, "stakeholders": [{"id": "o", "name": words}]}
    action = {"id": "a", "title": words, "phase": words, "timeline": "2026", "owner": "o", "goal": words}
    milestone = {"when": "May 2026", "what": words}
    roadmap_file = {
        "actions": [{**action, "milestones": [milestone]}, {**action, "id": "b", "timeline": words}]
    }
    (tmp_path / "plan.yaml").write_text(json.dumps(plan), encoding="utf-8")
    (tmp_path / "5-roadmap.yaml").write_text(json.dumps(roadmap_file), encoding="utf-8")

    text = roadmap("--format", name, "--color", "never").stdout_bytes.decode("utf-8-sig")

    assert "alert" in text
    assert all(sign.isprintable() or sign in "\r\n" for sign in text)
    if name in ("svg", "mspdi"):
        assert not [part for part in ElementTree.fromstring(text).iter() if "script" in part.tag]


# ── The picture ─────────────────────────────────────────────────────────────────────────────────────


def test_the_picture_has_a_title_and_says_in_words_what_it_shows() -> None:
    picture = ElementTree.fromstring(roadmap(LILLE, "--format", "svg").stdout)

    title, words = picture.find(f"{SVG}title"), picture.find(f"{SVG}desc")
    assert title is not None
    assert title.text
    assert words is not None
    assert "Actions: 8" in (words.text or "")


@pytest.mark.slow
def test_pictures_are_correct_svg(tmp_path: Path, kalamata: Path) -> None:
    for number, plan in enumerate((LILLE, kalamata)):
        roadmap(plan, "-o", tmp_path / f"{number}.svg")

    assert not nu(sorted(tmp_path.glob("*.svg")), svg=True)


def test_in_a_picture_of_forty_actions_no_label_meets_another(tmp_path: Path) -> None:
    folder = tmp_path / "forty"
    folder.mkdir()
    (folder / "plan.yaml").write_text("city: {name: Forty}\n", encoding="utf-8")
    actions = [
        {
            "id": f"a{n}",
            "title": "A title that is as long as titles are in plans, or longer " * (1 + n % 3),
            "timeline": f"Q{n % 4 + 1} {2025 + n % 5}",
            "milestones": [{"when": f"May {2025 + m}", "what": "Something is reached"} for m in range(n % 4)],
        }
        for n in range(40)
    ]
    (folder / "5-roadmap.yaml").write_text(json.dumps({"actions": actions}), encoding="utf-8")

    boxes = labels(roadmap(folder, "--format", "svg").stdout)

    assert len(boxes) > 80
    for number, (left, right, y) in enumerate(boxes):
        for other_left, other_right, other_y in boxes[:number]:
            assert right <= other_left or other_right <= left or abs(y - other_y) >= 12


def labels(svg: str) -> list[tuple[float, float, float]]:
    """Left and right end and base line of each text, with letters half as wide as high."""
    found = []
    for text in ElementTree.fromstring(svg).iter(f"{SVG}text"):
        x, y, width = float(text.get("x", "0")), float(text.get("y", "0")), len(text.text or "") * 5.5
        left = x - width / 2 if text.get("text-anchor") == "middle" else x
        found.append((left, left + width, y))
    return found


def test_a_roadmap_without_dates_gives_no_picture(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("city: {name: Empty}\n", encoding="utf-8")

    assert refusal("--format", "svg")[0] == "No action has a date that could be drawn."


def test_a_plan_is_never_overwritten_by_its_own_roadmap(tmp_path: Path) -> None:
    folder = tmp_path / "gent"
    folder.mkdir()
    for name, text in (("plan.yaml", "city: {name: Gent}\n"), ("5-roadmap.yaml", "actions: []\n")):
        (folder / name).write_text(text, encoding="utf-8")
    (tmp_path / "link.svg").symlink_to(folder / "plan.yaml")
    for target in (folder / "plan.yaml", folder / "5-roadmap.yaml", tmp_path / "link.svg"):
        ran = CliRunner().invoke(app, ["roadmap", str(folder), "--format", "json", "-o", str(target)])
        assert ran.exit_code == 2
        assert "belongs to a plan" in ran.stderr
    assert (folder / "plan.yaml").read_text(encoding="utf-8") == "city: {name: Gent}\n"
