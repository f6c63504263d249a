"""A fix changes the span it means to change and not one byte more."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.check.plans import check, codes, plan
from udtplan.check.fixes import diffs, mend
from udtplan.errors import UserError

ALL = ("S001", "S003", "S004", "S006")


def mended(folder: Path, file: str = "5-roadmap.yaml") -> str:
    """The file as it is after all fixes; they are written."""
    for change in mend(folder, check(folder, *ALL)):
        change.write()
    return (folder / file).read_bytes().decode("utf-8")


def action(line: str) -> str:
    title = "" if "tit" in line else "    title: A\n"
    return f"actions:\n  - id: a\n{title}    {line}\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("titel: x", "title: x"),
        ("'titel': x", "'title': x"),
        ('"titel" : x  # why', '"title" : x  # why'),
        ("status: plannd", "status: planned"),
        ("status: 'plannd'", "status: 'planned'"),
        ('status: "Planned"', 'status: "planned"'),
        ("phase: Startup phase", "phase: startup"),
        ("phase: 'Startup'  # x", "phase: 'startup'  # x"),
        ('phase: "Diffusion"', 'phase: "diffusion"'),
        ("depends_on: [A]", "depends_on: [a]"),
        ("title: x  # udtplan: ignore[S004] y", "title: x"),
        ("title: x  # udtplan: ignore[S004] y  # other", "title: x  # other"),
        ("# udtplan: ignore[S004] y\n    title: x", "title: x"),
    ],
)
def test_what_has_one_mend_is_mended(before: str, after: str, tmp_path: Path) -> None:
    folder = plan(tmp_path, action(before))
    assert codes(check(folder, *ALL)) != []
    assert mended(folder) == action(after)
    assert codes(check(folder, *ALL)) == []


@pytest.mark.parametrize(
    "line",
    [
        "xyz: x",  # no key is near
        "titel: x\n    title: y",  # it is there already
        "titel: x\n    title:",  # be it without a value
        "phase: >-\n      Startup",  # a block keeps its form
        "owner: somebody",
        "depends_on: [b]",
        "title: x  # udtplan: ignore[S04] y",  # which rule was meant is a guess
    ],
)
def test_what_may_have_several_is_left_to_people(line: str, tmp_path: Path) -> None:
    folder = plan(tmp_path, action(line))
    assert codes(check(folder, *ALL)) != []
    assert check(folder, *ALL).repairs == []
    assert mended(folder) == action(line)


def test_one_name_goes_from_a_waiver_and_the_others_stay(tmp_path: Path) -> None:
    text = "actions:\n  - id: a\n    title: A\n    owner: x  # udtplan: ignore[{}] y\n"
    folder = plan(tmp_path, text.format("S003, S004, S005"))
    for change in mend(folder, check(folder, "S")):
        change.write()
    assert (folder / "5-roadmap.yaml").read_text("utf-8") == text.format("S004")
    assert codes(check(folder, "S")) == []


def test_an_unused_waiver_of_several_rules_goes_whole(tmp_path: Path) -> None:
    folder = plan(tmp_path, action("title: x  # udtplan: ignore[S004, S005] y"))
    for change in mend(folder, check(folder, "S")):
        change.write()
    assert (folder / "5-roadmap.yaml").read_text("utf-8") == action("title: x")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("## c. Digital twin governance", "## b. Digital twin governance"),
        ("## C) Digital twin governance", "## B) Digital twin governance"),
        ("## **c.** Digital twin governance", "## **b.** Digital twin governance"),
        ("## 4.c Digital twin governance ##", "## 4.b Digital twin governance ##"),
        ("c. Digital twin governance\n---", "b. Digital twin governance\n---"),
    ],
)
def test_a_heading_gets_the_letter_of_the_template(before: str, after: str, tmp_path: Path) -> None:
    text = (
        "# 4. Diagnosis: bottlenecks and obstacles\n\n## a. Vision\n\nWords.\n\n{}\n\nc. is no letter here.\n"
    )
    folder = plan(tmp_path, a4=text.format(before))
    assert "S003" in codes(check(folder, *ALL))
    assert mended(folder, "4-diagnosis.md") == text.format(after)
    assert "S003" not in codes(check(folder, *ALL))


def test_numbers_in_the_place_of_letters_are_the_city_s_own(tmp_path: Path) -> None:
    folder = plan(tmp_path, a4="## 1. Vision\n\nWords.\n\n## 2. Digital twin governance\n")
    assert check(folder, *ALL).repairs == []


def test_a_waived_finding_is_not_mended(tmp_path: Path) -> None:
    line = "phase: Startup  # udtplan: ignore[S004] printed so"
    assert mended(plan(tmp_path, action(line))) == action(line)


def test_where_two_want_the_same_span_the_first_wins(tmp_path: Path) -> None:
    text = "actions:\n  - id: a\n    titel: x\n    tilte: y\n"
    folder = plan(tmp_path, text)
    [change] = mend(folder, check(folder, *ALL))
    assert (change.after, change.left) == (text.replace("titel", "title"), 1)
    change.write()
    assert check(folder, *ALL).repairs == []
    assert codes(check(folder, *ALL)) == ["S001"]


def test_a_file_that_changed_meanwhile_is_not_written(tmp_path: Path) -> None:
    folder = plan(tmp_path, action("titel: x"))
    [change] = mend(folder, check(folder, *ALL))
    (folder / "5-roadmap.yaml").write_text("actions: []\n", "utf-8")
    with pytest.raises(UserError, match="changed meanwhile"):
        change.write()
    assert (folder / "5-roadmap.yaml").read_text("utf-8") == "actions: []\n"


@pytest.mark.parametrize("ending", ["\n", "\r\n", ""])
def test_the_diff_is_what_git_and_patch_apply(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = "\ufeff" + action("titel: x\n    status: 'plannd' # ä\u2028b").rstrip("\n") + "\n"
    text = text.replace("\n", ending) if ending else text.rstrip("\n")
    folder = plan(tmp_path, text)
    patch = diffs(mend(Path("kalamata"), check(Path("kalamata"), *ALL)))
    assert (folder / "5-roadmap.yaml").read_bytes() == text.encode()
    command = ["git", "apply", "-p1", "--whitespace=nowarn", "-"]
    subprocess.run(command, input=patch.encode(), cwd=tmp_path, check=True, capture_output=True)
    assert (folder / "5-roadmap.yaml").read_bytes().decode() == text.replace("titel", "title").replace(
        "plannd", "planned"
    )


# ── Whatever surrounds it ───────────────────────────────────────────────────────────────────────────

MISTAKES = {
    "titel": "title",
    "tilte": "title",
    "Startup": "startup",
    "Diffusion": "diffusion",
    "plannd": "planned",
    "droped": "dropped",
}
QUOTES = st.sampled_from(["", "'", '"'])
SPACE = st.sampled_from(["", " ", "  # ä", " # 'x'", ' # "udtplan"', "\t# y"])
WORDS = st.sampled_from(
    ["x", "'it''s'", '"a \\" b"', "ä ö", ">-\n      two\n      lines", "|\n      # no comment", "\U0001f600"]
)


@st.composite
def actions(draw: st.DrawFn) -> tuple[list[tuple[str, bool]], str]:
    """A roadmap as pieces of text, each with whether it is a mistake; and its line ending."""
    pieces: list[tuple[str, bool]] = [(draw(st.sampled_from(["", "# top\n", "\n\n"])) + "actions:\n", False)]

    def value(key: str, choices: list[str]) -> None:
        quote = draw(QUOTES)
        pieces.extend(
            [(f"    {key}: {quote}", False), (draw(st.sampled_from(choices)), True), (quote, False)]
        )
        pieces.append((draw(SPACE) + "\n", False))

    for number in range(draw(st.integers(1, 3))):
        pieces.append((f"  - id: a{number}{draw(SPACE)}\n", False))
        if draw(st.booleans()):
            value("phase", ["Startup", "Diffusion"])
        quote = draw(QUOTES)
        pieces.extend([(f"    {quote}", False), (draw(st.sampled_from(["titel", "tilte"])), True)])
        pieces.append((f"{quote}: {draw(WORDS)}\n", False))
        if draw(st.booleans()):
            value("status", ["plannd", "droped"])
    return pieces, draw(st.sampled_from(["\n", "\r\n"]))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(written=actions(), has_mark=st.booleans())
def test_outside_the_spans_every_byte_stays_and_the_findings_are_gone(
    written: tuple[list[tuple[str, bool]], str], has_mark: bool, tmp_path: Path
) -> None:
    pieces, ending = written
    mark = "\ufeff" if has_mark else ""
    before = mark + "".join(text for text, _ in pieces).replace("\n", ending)
    after = mark + "".join(MISTAKES[text] if wrong else text for text, wrong in pieces).replace("\n", ending)
    folder = plan(tmp_path, before)
    wrong = sum(is_wrong for _, is_wrong in pieces)
    for _ in range(2):  # what is wrong with the shape hides what is wrong with the names
        result = mended(folder)
    assert result == after
    assert len(check(folder, *ALL).findings) < wrong
    assert check(folder, "S001", "S004").repairs == []
    assert codes(check(folder, "S001", "S004")) == []


def headings(*titles: str) -> str:
    return "# 3. Project objectives\n\n" + "".join(f"## {title}\n\nA sentence.\n\n" for title in titles)


OBJECTIVES = (
    "a. Problem description", "b. Expected output", "c. Target audience. Who are the users?",
    "d. Data required and owners", "e. Digital twin governance", "f. Funding",
    "g. Other stakeholders involved",
)  # fmt: skip


def test_a_slip_in_the_only_heading_that_is_missing_is_mended(tmp_path: Path) -> None:
    slip = headings(*OBJECTIVES).replace("Digital twin governance", "Digital twin govrnance")
    folder = plan(tmp_path, a3=slip)
    [finding] = check(folder, "S002").findings
    assert finding.message == "There is no heading “e. Digital twin governance”."
    [change] = mend(folder, check(folder, "S002"))
    assert change.after == headings(*OBJECTIVES)


def test_of_two_headings_that_are_missing_none_is_mended(tmp_path: Path) -> None:
    slips = headings(*OBJECTIVES).replace("governance", "govrnance").replace("Funding", "Fundng")
    folder = plan(tmp_path, a3=slips)
    assert len(check(folder, "S002").findings) == 2
    assert mend(folder, check(folder, "S002")) == []
