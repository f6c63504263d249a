"""`udtplan.toml` is strict, and `udtplan settings` shows what holds and who says so."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from tests.check.plans import plan
from udtplan.cli.app import app
from udtplan.load.toml_lines import toml_lines


@pytest.fixture
def kalamata(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return plan(tmp_path)


def udtplan(*arguments: str) -> Result:
    return CliRunner().invoke(app, [*arguments])


def write(*lines: str) -> None:
    Path("udtplan.toml").write_text("\n".join([*lines, ""]), "utf-8")


BAD = {
    "key": (["", "[lint]", 'fail-on = "error"'], ":3: `fail-on`", "Did you mean `fail_on`?"),
    "table": (["[lnt]", "certain = true"], ":1: `lnt`", "Did you mean `lint`?"),
    "place": (['fail_on = "error"'], ":1: `fail_on` is not a setting", "below `[lint]`"),
    "other place": (["[lint]", 'edition = "2025"'], ":2: `edition`", "above all `[…]`"),
    "far key": (["xyz = 1"], ":1: `xyz`", "Known here: edition, template, stage, lint"),
    "severity": (["[lint]", 'fail_on = "eror"'], ":2: `fail_on`: `eror`", "Did you mean `error`?"),
    "gate": (["[lint]", 'gate = "date"'], ":2: `gate`: `date` is none of stage, by-date.", "`by-date`?"),
    "number": (["[lint]", "ignore = [3]"], ":2: `ignore`: `3` should be a text", '`ignore = ["3"]`'),
    "list": (["[lint]", 'ignore = "T003"'], ":2: `ignore` should be a list", '`ignore = ["T003"]`'),
    "item": (["[lint]", "ignore = [", '  "T003",', "  3,", "]"], ":4", "quotes"),
    "switch": (["[lint]", 'certain = "yes"'], ":2: `certain`", "`certain = true`"),
    "rule": (["[lint]", "select = [", '  "T003",', '  "T0033",', "]"], ":4: there is no", "T003"),
    "ignored": (["[lint]", "ignore = [", '  "W01"]'], ":3: there is no rule 'W01'", "W001"),
    "unreadable": (["[lint]", 'ignore = ["S001"]'], ":2: S001 can't be left out", "Mend"),
    "no waiver rule": (["[[waivers]]", 'plan = "kalamata"'], ":1: `rule` is missing", "rule = "),
    "no waiver plan": (["[[waivers]]", 'rule = "T003"'], ":1: `plan` is missing", "For all plans"),
    "waiver key": (
        ["[[waivers]]", 'rule = "T003"', 'plan = "kalamata"', "[[waivers]]", 'rule = "T004"',
         'plan = "kalamata"', 'resaon = "x"'],
        ":7: `resaon`", "Did you mean `reason`?",
    ),
    "day": (
        ["[[waivers]]", 'rule = "T003"', 'plan = "kalamata"', 'until = "soon"'],
        ":4: `until`: `soon` is no date", "`until = 2026-12-31`",
    ),
    "waivers": (['waivers = "T003"'], ":1: `waivers`", "`[[waivers]]`"),
    "lint": (['lint = "T003"'], ":1: `lint` should have keys", "`[lint]`"),
    "plan": (["[plans.kalamta]", 'stage = "final"'], ":1: there is no plan `kalamta`", "`kalamata`"),
    "plan key": (["[plans.kalamata]", 'stge = "final"'], ":2: `stge`", "Did you mean `stage`?"),
    "stage": (["[plans.kalamata]", 'stage = "finl"'], ":2: The 2025 edition", "Did you mean final?"),
    "plan rule": (["[plans.kalamata]", 'ignore = ["T03"]'], ":2: there is no", "T003"),
    "edition": (["", 'edition = "2031"'], ":2: there is no edition '2031'", "2024, 2025"),
    "toml": (["[lint", "x"], ": this is not valid TOML", "Mend the line"),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD.values(), ids=list(BAD))
@pytest.mark.parametrize("command", ["check", "settings"])
def test_each_mistake_has_its_line_and_its_remedy(
    case: tuple[list[str], str, str], command: str, kalamata: Path
) -> None:
    lines, sentence, remedy = case
    write(*lines)
    result = udtplan(command)
    assert (result.exit_code, result.stdout) == (2, "")
    first, second = result.stderr.strip().splitlines()
    assert f"udtplan.toml{sentence}" in first
    assert remedy in second


def test_a_waiver_may_not_name_a_question_that_is_not_there(kalamata: Path) -> None:
    write("[[waivers]]", 'rule = "T003"', 'plan = "kalamata"', 'question = "4.e"')
    told = udtplan("check").stderr
    assert "udtplan.toml:4: there is no question `4.e`." in told
    assert "Did you mean `diagnosis.procurement`?" in told


def test_several_mistakes_are_told_at_once(kalamata: Path) -> None:
    write("[lint]", "certain = 1", 'fail_on = "eror"', "xyz = 2")
    told = udtplan("check").stderr
    assert [line for line in (2, 3, 4) if f"udtplan.toml:{line}: " in told] == [2, 3, 4]


def test_several_unknown_rules_are_told_at_once(kalamata: Path) -> None:
    write("[lint]", 'select = ["T03",', '  "W01"]', 'ignore = ["S001"]')
    told = udtplan("check").stderr
    assert [line for line in (2, 3, 4) if f"udtplan.toml:{line}: " in told] == [2, 3, 4]


def test_settings_for_a_plan_to_come_do_not_stop_its_beginning(kalamata: Path) -> None:
    write("[plans.florence]", 'stage = "final"')
    assert udtplan("init", "Florence").exit_code == 0
    assert udtplan("check", "--exit-zero").exit_code == 0


# ── What holds ──────────────────────────────────────────────────────────────────────────────────────


def holding(*arguments: str) -> dict[str, tuple[Any, str]]:
    [found] = json.loads(udtplan("settings", "--format", "json", *arguments).stdout)["plans"]
    assert found["path"] == "kalamata"
    return {row["name"]: (row["value"], row["origin"]) for row in found["settings"]}


def test_without_settings_the_defaults_hold(kalamata: Path) -> None:
    (kalamata / "plan.yaml").write_text("city: {name: Kalamata}\n", "utf-8")
    assert holding("--as-of", "2025-11-30") == {
        "edition": ("2025", "default"),
        "template": ("udt@1", "default"),
        "stage": ("in-person", "the last whose date has passed"),
        "select": ("all rules", "default"),
        "ignore": ([], "default"),
        "fail_on": ("error", "default"),
        "gate": ("stage", "default"),
        "certain": (False, "default"),
        "baseline": (None, "default"),
        **dict.fromkeys(("colour", "logo", "logo_text", "watermark"), (None, "default")),
    }


def test_each_value_says_on_which_line_it_stands(kalamata: Path) -> None:
    (kalamata / "plan.yaml").write_text('city: {name: Kalamata}\nedition: "2024"\n', "utf-8")
    write(
        'edition = "2025"', "[lint]", 'select = ["T"]', 'fail_on = "info"', "certain = true",
        'baseline = "known.json"', "[plans.kalamata]", 'stage = "final"', "ignore = [", '  "T003",', "]",
        "[[waivers]]", 'rule = "T004"', 'plan = "kalamata"', 'reason = "x"', "until = 2026-12-31",
    )  # fmt: skip
    assert holding() == {
        "edition": ("2024", "kalamata/plan.yaml:2"),
        "template": ("udt@1", "default"),
        "stage": ("final", "udtplan.toml:8"),
        "select": (["T"], "udtplan.toml:3"),
        "ignore": ("T003", "udtplan.toml:10"),
        "fail_on": ("info", "udtplan.toml:4"),
        "gate": ("stage", "default"),
        "certain": (True, "udtplan.toml:5"),
        "baseline": ("known.json", "udtplan.toml:6"),
        "waiver": ("T004, until 2026-12-31: x", "udtplan.toml:12"),
        **dict.fromkeys(("colour", "logo", "logo_text", "watermark"), (None, "default")),
    }


def test_one_stage_may_hold_for_all_plans(kalamata: Path) -> None:
    write('stage = "presentation"')
    assert holding("--as-of", "2025-12-01")["stage"] == ("presentation", "udtplan.toml:1")
    assert "Kalamata at presentation" in udtplan("check", "--as-of", "2025-12-01").stdout
    assert "now: presentation" in udtplan("status", "--as-of", "2025-12-01").stdout
    udtplan("render", "--md")
    assert "**Stage:** Presentation" in Path("build/kalamata.md").read_text("utf-8")


def test_the_stage_of_one_plan_goes_before_that_of_all(kalamata: Path) -> None:
    write('stage = "presentation"', "[plans.kalamata]", 'stage = "final"')
    assert holding()["stage"] == ("final", "udtplan.toml:3")
    assert "now: final" in udtplan("status").stdout
    assert "now: challenge" in udtplan("status", "--stage", "challenge").stdout
    udtplan("render", "--md")
    final = Path("build/kalamata.md").read_text("utf-8")
    udtplan("render", "--md", "--stage", "challenge")
    assert Path("build/kalamata.md").read_text("utf-8") != final


@pytest.mark.parametrize("command", ["check", "status", "render", "settings"])
def test_a_stage_that_is_not_there_has_its_line(command: str, kalamata: Path) -> None:
    write('stage = "finl"')
    result = udtplan(command)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "udtplan.toml:1: The 2025 edition has no stage 'finl'." in result.stderr
    assert "Did you mean final?" in result.stderr


def test_where_no_day_leads_to_the_next_stage_it_is_said_how_to_go_on(kalamata: Path) -> None:
    how = "The plan stays at in-person until you say otherwise: --stage presentation, or `stage ="
    for command in ("check", "status"):
        assert how in " ".join(udtplan(command, "--as-of", "2025-12-01").stdout.split())
        assert how not in " ".join(udtplan(command, "--stage", "in-person").stdout.split())
        assert "stays at" not in udtplan(command, "--as-of", "2025-10-01").stdout


def test_the_command_line_wins(kalamata: Path) -> None:
    write("[lint]", 'fail_on = "info"', 'ignore = ["C"]', "[plans.kalamata]", 'stage = "final"')
    held = holding("--stage", "challenge", "--fail-on", "warning", "--select", "T", "--certain")
    said = {name: value for name, (value, origin) in held.items() if origin == "command line"}
    assert said == {"stage": "challenge", "fail_on": "warning", "select": ["T"], "certain": True}
    assert held["ignore"] == ([], "default")
    assert holding("--ignore", "T")["ignore"] == ("C", "udtplan.toml:3")


def test_the_table_names_each_value_and_where_it_comes_from(kalamata: Path) -> None:
    write("[lint]", 'fail_on = "info"')
    lines = [line.split() for line in udtplan("settings").stdout.splitlines()]
    assert lines[0] == ["kalamata"]
    assert ["fail_on", "info", "udtplan.toml:2"] in lines
    assert ["certain", "no", "default"] in lines


# ── Lines of TOML ───────────────────────────────────────────────────────────────────────────────────


def test_keys_tables_and_items_have_lines() -> None:
    text = (
        "# [no]\n"
        'a."b c".d = 1 # x = 2\n'
        "[t.u]\n"
        "list = [ # one\n"
        '  "]", # ]\n'
        "  '''\n"
        "x = 1\n"
        "''', {k = 1,\n"
        "  l = [2]}]\n"
        "[[many]]\n"
        "x = 1979-05-27 07:32:00\n"
        "[many.sub]\n"
        "y = 1\n"
        "[[many]]\n"
        'x = """\n'
        "[no]\n"
        '"""\n'
        "z = 1.5\n"
    )
    tomllib.loads(text.replace("{k = 1,\n  l", "{k = 1, l"))
    found = toml_lines(text)
    assert found[("a", "b c", "d")] == 2
    assert found[("t", "u", "list")] == 4
    assert [found[("t", "u", "list", index)] for index in (0, 1, 2)] == [5, 6, 8]
    assert found[("t", "u", "list", 2, "l", 0)] == 9
    assert [found[("many", index)] for index in (0, 1)] == [10, 14]
    assert (found[("many", 0, "sub", "y")], found[("many", 1, "x")], found[("many", 1, "z")]) == (13, 15, 18)
    assert not any("no" in route for route in found)


KEYS = st.sampled_from(["a", "b", '"c d"', "'e'", "f-1"])
VALUES = st.recursive(
    st.sampled_from(["1", "-1.5", '"x # ] }"', "'[y]'", "true", "1979-05-27 07:32:00", '"""\n[z]\n"""']),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[ # x ]\n{', '.join(items)}\n]"),
        st.dictionaries(KEYS, inner.filter(lambda text: "\n" not in text), max_size=3).map(
            lambda pairs: "{" + ", ".join(f"{key} = {value}" for key, value in pairs.items()) + "}"
        ),
    ),
    max_leaves=6,
)


def routes(data: Any, above: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Every key and index of the data."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in pairs:
        yield (*above, key)
        yield from routes(value, (*above, key))


@given(
    st.dictionaries(KEYS, VALUES, max_size=4), st.lists(st.dictionaries(KEYS, VALUES, max_size=2), max_size=3)
)
def test_every_key_and_item_has_the_line_on_which_it_stands(
    top: dict[str, str], many: list[dict[str, str]]
) -> None:
    lines = [f"{key} = {value}" for key, value in top.items()]
    for item in many:
        lines += ["[[many]] # x", *(f"{key} = {value}" for key, value in item.items())]
    text = "\n".join(lines)
    found = toml_lines(text)
    assert set(found) == set(routes(tomllib.loads(text)))
    written = text.split("\n")
    for route, line in found.items():
        key = route[-1]
        assert not isinstance(key, str) or key in written[line - 1]


def test_the_settings_take_the_gate_of_the_check(kalamata: Path) -> None:
    rows = json.loads(udtplan("settings", "--gate", "by-date", "--format", "json").stdout)["plans"][0][
        "settings"
    ]
    (gate,) = [row for row in rows if row["name"] == "gate"]
    assert (gate["value"], gate["origin"]) == ("by-date", "command line")


def test_reasons_are_shown_whole_and_what_is_over_is_marked(kalamata: Path) -> None:
    reason = (
        "the council has decided on these very words in its meeting of March, and won't change them again"
    )
    write(
        "[[waivers]]", 'rule = "T003"', 'plan = "kalamata"', f'reason = "{reason}"', "until = 2025-12-31",
        "[[waivers]]", 'rule = "T004"', 'plan = "kalamata"', 'reason = "x"', "until = 2026-01-01",
    )  # fmt: skip
    lines = udtplan("settings", "--as-of", "2026-01-01").stdout.splitlines()
    text = " ".join(" ".join(lines).replace("udtplan.toml:1", "").split())
    assert f"T003, over since 2025-12-31: {reason}" in text
    assert "T004, until 2026-01-01: x" in text
    assert max(map(len, lines)) <= 80
