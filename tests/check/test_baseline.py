"""A baseline tolerates what was there before, wherever its lines have moved, and nothing new."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from tests.check.plans import AS_OF, check, codes, plan
from udtplan.check import Wishes, check_plan
from udtplan.check.baseline import write_baseline
from udtplan.cli.app import app
from udtplan.errors import UserError

ROADMAP = (
    "actions:\n  - {id: a, title: A, timeline: Winter 2025}\n  - {id: b, title: B, timeline: Winter 2025}\n"
)


def known(tmp_path: Path, roadmap: str = ROADMAP, *select: str) -> Path:
    """A baseline of what is found in a plan with that roadmap."""
    folder = plan(tmp_path, roadmap)
    write_baseline(tmp_path / "known.json", [(folder, check(folder, *(select or ("T003",))))], AS_OF)
    return tmp_path / "known.json"


def test_what_is_known_is_counted_apart(tmp_path: Path) -> None:
    checked = check(tmp_path / "kalamata", "T003", baseline=known(tmp_path))
    assert (codes(checked), [one.by for one in checked.waived]) == ([], ["baseline"] * 2)
    assert checked.gone == 0


def test_a_line_may_move_and_an_action_may_come_before(tmp_path: Path) -> None:
    baseline = known(tmp_path)
    moved = "# x\n\nactions:\n  - {id: new, title: NEW, timeline: May 2025}\n" + ROADMAP.partition("\n")[2]
    assert codes(check(plan(tmp_path, moved), "T003", baseline=baseline)) == []


def test_what_is_new_counts(tmp_path: Path) -> None:
    baseline = known(tmp_path)
    checked = check(
        plan(tmp_path, ROADMAP + "  - {id: c, title: C, timeline: Winter 2025}\n"), "T003", baseline=baseline
    )
    assert [(one.code, one.location.line) for one in checked.findings] == [("T003", 4)]


def test_what_is_found_more_often_than_known_counts(tmp_path: Path) -> None:
    twice = (
        "actions:\n  - id: a\n    title: A\n    steps:\n" + "      - {text: x, timeline: Winter 2025}\n" * 2
    )
    baseline = known(tmp_path, twice)
    assert json.loads(baseline.read_text("utf-8"))["findings"][0]["count"] == 2
    assert codes(check(tmp_path / "kalamata", "T003", baseline=baseline)) == []
    more = plan(tmp_path, twice + "      - {text: x, timeline: Winter 2025}\n")
    assert codes(check(more, "T003", baseline=baseline)) == ["T003"]


def test_what_is_no_longer_found_is_counted(tmp_path: Path) -> None:
    baseline = known(tmp_path)
    folder = plan(tmp_path, ROADMAP.replace("B, timeline: Winter", "B, timeline: May"))
    assert check(folder, "T003", baseline=baseline).gone == 1
    assert check(folder, "T001", baseline=baseline).gone == 0


def test_nothing_is_gone_that_this_run_did_not_look_for(tmp_path: Path) -> None:
    folder = plan(tmp_path, ROADMAP)
    (folder / "plan.yaml").write_text(
        "city: {name: Kalamata}\nstakeholders:\n"
        "  - {id: a, name: Land Use Department}\n  - {id: b, name: Land Use planning Department}\n",
        "utf-8",
    )
    baseline = tmp_path / "known.json"
    write_baseline(baseline, [(folder, check(folder, stage="final"))], AS_OF)
    assert check(folder, stage="final", baseline=baseline).findings == []
    for stage in ("introductory", "in-person", "presentation", "final"):
        assert check(folder, stage=stage, baseline=baseline).gone == 0
        assert check(folder, stage=stage, baseline=baseline, certain=True).gone == 0
    path = folder / "5-roadmap.yaml"
    path.write_text("# udtplan: ignore-file[T003] printed so\n" + ROADMAP, "utf-8")
    assert check(folder, stage="final", baseline=baseline).gone == 0
    path.write_text("actions: [\n", "utf-8")
    assert check(folder, stage="final", baseline=baseline).gone == 0


def test_nothing_is_gone_on_a_day_before_the_baseline(tmp_path: Path) -> None:
    late = "actions:\n  - {id: a, title: A, timeline: May 2025, status: planned}\n"
    folder = plan(tmp_path, late)
    baseline = tmp_path / "known.json"
    write_baseline(baseline, [(folder, check(folder, "T010", stage="final"))], AS_OF)
    wishes = Wishes(stage="final", select=("T010",), baseline=baseline)
    assert check_plan(folder, as_of=date(2025, 1, 1), wishes=wishes).gone == 0
    assert check_plan(plan(tmp_path, ""), as_of=AS_OF, wishes=wishes).gone == 1


def test_the_file_is_sorted_and_the_same_each_time(tmp_path: Path) -> None:
    baseline = known(tmp_path, ROADMAP, "T", "C")
    first = baseline.read_bytes()
    entries = json.loads(first)["findings"]
    assert entries == sorted(entries, key=lambda e: (e["plan"], e["code"], e["at"], e["text"].casefold()))
    assert {entry["plan"] for entry in entries} == {"kalamata"}
    assert "5-roadmap.yaml actions[a].timeline" in {entry["at"] for entry in entries}
    assert known(tmp_path, ROADMAP, "T", "C").read_bytes() == first


def test_writing_it_again_keeps_other_plans_and_rules(tmp_path: Path) -> None:
    baseline = known(tmp_path)
    other = plan(tmp_path / "x", ROADMAP).rename(tmp_path / "other")
    write_baseline(baseline, [(other, check(other, "T003"))], AS_OF)
    folder = plan(tmp_path, "")
    write_baseline(baseline, [(folder, check(folder, "T001"))], AS_OF)
    plans = [entry["plan"] for entry in json.loads(baseline.read_text("utf-8"))["findings"]]
    assert plans == ["kalamata", "kalamata", "other", "other"]
    write_baseline(baseline, [(folder, check(folder, "T003"))], AS_OF)
    plans = [entry["plan"] for entry in json.loads(baseline.read_text("utf-8"))["findings"]]
    assert plans == ["other", "other"]


def test_what_can_t_be_read_is_never_known(tmp_path: Path) -> None:
    broken = "actions:\n  - {id: a, title: A, titel: x}  # udtplan: ignore[T002]\n"
    baseline = known(tmp_path, broken, "S")
    assert json.loads(baseline.read_text("utf-8"))["findings"] == []
    assert set(codes(check(tmp_path / "kalamata", "S", baseline=baseline))) == {"S001", "S008"}


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b'{"version": 2, "findings": []}', b'{"version": 1, "findings": [1]}', b"\xff",
     b'{"version": 1, "findings": [{"plan": "a", "code": 1, "at": "", "text": ""}]}', b"[" * 100_000],
)  # fmt: skip
def test_another_file_is_no_baseline_and_is_not_written_over(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    file.write_bytes(content)
    folder = plan(tmp_path, ROADMAP)
    with pytest.raises(UserError, match="is no baseline"):
        check(folder, "T003", baseline=file)
    with pytest.raises(UserError, match="is no baseline"):
        write_baseline(file, [(folder, check(folder, "T003"))], AS_OF)
    assert file.read_bytes() == content


def test_a_missing_baseline_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="can't be read") as error:
        check(plan(tmp_path, ROADMAP), "T003", baseline=tmp_path / "none.json")
    assert "udtplan check --write-baseline" in error.value.remedy


def test_the_settings_may_name_it(tmp_path: Path) -> None:
    known(tmp_path)
    (tmp_path / "udtplan.toml").write_text('[lint]\nbaseline = "known.json"\n', "utf-8")
    assert codes(check(tmp_path / "kalamata", "T003")) == []
    assert codes(check(tmp_path / "kalamata", "T003", without_baseline=True)) == ["T003", "T003"]
    (tmp_path / "udtplan.toml").write_text('[lint]\n\nbaseline = "gone.json"\n', "utf-8")
    with pytest.raises(UserError, match=r"udtplan\.toml:3: The baseline"):
        check(tmp_path / "kalamata", "T003")


def test_what_can_t_be_tolerated_is_told_when_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    plan(tmp_path, ROADMAP.replace("timeline: Winter 2025}\n", "timelin: May}\n", 1))
    day = ("--as-of", "2025-12-01", "--stage", "presentation")
    told = CliRunner().invoke(app, ["check", *day, "--write-baseline", "known.json"]).stdout
    assert "below `[lint]` in udtplan.toml" in told
    assert "1 more can't be tolerated (S001): the check fails until it is mended." in told
    assert CliRunner().invoke(app, ["check", *day, "--baseline", "known.json"]).exit_code == 1
