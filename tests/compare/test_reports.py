"""How changes are shown: text, Markdown, JSON and HTML."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from datetime import date
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.compare.lille import LILLE, edited
from tests.report.readers import PLAIN, assert_inert, commands
from tests.report.samples import DANGEROUS, HOSTILE
from tests.rules.plans import fresh, written
from tests.tools.html_check import assert_good_page
from udtplan.compare import (
    Change,
    Comparison,
    FieldChange,
    Kind,
    PlanChange,
    StateChange,
    Unread,
    View,
    between_folders,
)
from udtplan.compare.prose import pieces
from udtplan.findings import Finding, Location, Severity
from udtplan.load.programme import DEFAULT_EDITION, Programme
from udtplan.model.settings import Settings
from udtplan.report import Look
from udtplan.report.changes import CHANGES
from udtplan.states import State

GOLDEN = Path(__file__).parent / "golden"
AS_OF = date(2025, 11, 10)
EDITION = Programme(Settings(), None).edition(DEFAULT_EDITION)
assert EDITION is not None
STAGE = EDITION.stage("in-person")

# Signs that do something in Markdown, in pages, in logs and in terminals.
TRAPS = [
    HOSTILE,
    "# A heading",
    "- a list\n\n- of two",
    "1. one",
    "```\ncode\n```",
    "<script>alert(1)</script> <img src=x onerror=alert(1)> </ins></del> <!-- -->",
    "[a link](https://example.org) ![a picture](x.png) <https://example.org> www.example.org",
    "@everyone #1 !2 ~label %3 &4 GH-5 deadbeef01 a@example.org :tada: $x^2$",
    "::error::x ##[error]y",
    "a | b | c",
    "`code` and ``more``",
    "\ue000\ue001\ue00f {+no+} [-no-]",
    "{{ 7 * 7 }} {% raw %}",
]


def finding(text: str) -> Finding:
    return Finding(
        "T003",
        "ambiguous-period",
        Severity.WARNING,
        False,
        f"{text}",
        f"{text}/x.md",
        Location(7),
        "",
        text,
        text,
    )


def change_of(text: str) -> PlanChange:
    """A plan in which everything that people write is this text."""
    fields = (
        FieldChange("timeline", text, text[::-1], text),
        FieldChange("owner", text, ""),
        FieldChange("steps", "", text * 5),
        FieldChange("goal", f"{text} old {text}", f"{text} new {text}"),
        FieldChange(f"share_questions.{text}", text, "x", "", text),
    )
    return PlanChange(
        Kind.CHANGED,
        path=text,
        city=text,
        language=text,
        stage=STAGE,
        answered=(1, 2),
        due=(3, 3),
        moved_from=text,
        changes=(
            Change(
                Kind.CHANGED,
                "answer",
                "",
                text,
                pieces=pieces(f"{text} one two {text}", f"{text} one three {text}"),
            ),
            Change(Kind.CHANGED, "answer", "", text, pieces=pieces(text, "x")),
            Change(Kind.CHANGED, "answer", "", text, pieces=pieces("@ # x", f"@ # {text}")),
            Change(Kind.ADDED, "answer", "", text, pieces=pieces("", text)),
            Change(Kind.REMOVED, "answer", "", text, pieces=pieces(text, "")),
            Change(Kind.CHANGED, "facts", "", "", fields),
            Change(Kind.ADDED, "action", text, text, fields),
            Change(Kind.CHANGED, "action", text, text, fields),
            Change(Kind.CHANGED, "action", text, text, fields[:1]),
        ),
        states=(StateChange("x", text, State.MISSING, State.ANSWERED, True),),
        gained=(finding(text),),
        mended=(finding(text),),
        unread=(Unread(text, True, False),),
    )


def comparison(*plans: PlanChange, words: str = "main") -> Comparison:
    return Comparison(words, words, AS_OF, plans, (words,))


def shown(form: str, compared: Comparison, look: Look = Look(width=100)) -> str:  # noqa: B008
    return CHANGES[form](compared, look)


# ── Lille, as a whole ───────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def lille(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Comparison]:
    root = tmp_path_factory.mktemp("lille")
    shutil.copytree(LILLE, root / "before" / "lille", ignore=shutil.ignore_patterns("rendered"))
    edited(root / "after" / "lille")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        yield between_folders(Path("before"), Path("after"), View(AS_OF, "in-person"))


@pytest.mark.parametrize(("form", "name"), [("text", "lille.txt"), ("markdown", "lille.md")])
def test_a_week_in_lille_reads_as_agreed(form: str, name: str, lille: Comparison) -> None:
    assert (GOLDEN / name).read_text("utf-8") == f"{shown(form, lille)}\n"


def test_no_form_depends_on_anything_but_the_plans(lille: Comparison) -> None:
    for form in CHANGES:
        assert shown(form, lille) == shown(form, lille)


def test_all_forms_tell_the_same(lille: Comparison) -> None:
    told = [
        "Hire a data steward",
        "thematic",
        "end moved from 2027 to 2028, at least 1 month later",
        "3.g Other stakeholders",
    ]
    for form in CHANGES:
        text = shown(form, lille)
        assert [words for words in told if words not in " ".join(text.split())] == []


# ── Words ───────────────────────────────────────────────────────────────────────────────────────────


def simple(**others: object) -> PlanChange:
    known = {"kind": Kind.CHANGED, "path": "lyon", "city": "Lyon", "language": "en", "stage": STAGE}
    return PlanChange(**{**known, "answered": (7, 9), "due": (12, 12), **others})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("others", "said"),
    [
        ({}, "Lyon: 9 of 12 answers due at in-person are there, 2 more than before."),
        ({"answered": (9, 9)}, "Lyon: 9 of 12 answers due at in-person are there, as before."),
        ({"answered": (9, 8)}, "Lyon: 8 of 12 answers due at in-person are there, 1 fewer than before."),
        ({"due": (13, 12)}, "Lyon: 9 of 12 answers due at in-person are there, before 7 of 13."),
        ({"answered": (0, 0), "due": (0, 0)}, "Lyon: no answer is due yet at in-person, as before."),
        (
            {"kind": Kind.ADDED},
            "Lyon: a new plan; 9 of 12 answers due at in-person are there; nothing to mend.",
        ),
        ({"kind": Kind.REMOVED}, "Lyon: the plan is gone; it was in lyon."),
    ],
)
def test_the_head_says_how_far_a_plan_is(others: dict[str, object], said: str) -> None:
    assert said in shown("text", comparison(simple(**others)))


def test_states_are_reached_and_lost_in_kind_words() -> None:
    def state(before: State, after: State, better: bool) -> StateChange:
        return StateChange("x", f"{before} to {after}", before, after, better)

    text = shown(
        "text",
        comparison(
            simple(
                states=(
                    state(State.MISSING, State.ANSWERED, True),
                    state(State.MISSING, State.DRAFT, True),
                    state(State.ANSWERED, State.PARTIAL, False),
                    state(State.ANSWERED, State.MISSING, False),
                    state(State.MISSING, State.NOT_APPLICABLE, True),
                    state(State.NOT_APPLICABLE, State.MISSING, False),
                )
            )
        ),
    )
    for said in (
        "Answered now: missing to answered.",
        "Begun: missing to draft.",
        "No longer whole: answered to partial.",
        "No longer answered: answered to missing.",
        "Said not to apply: missing to not-applicable.",
        "Said to apply again: not-applicable to missing.",
    ):
        assert f"  {said}\n" in f"{text}\n"


def test_what_can_not_be_read_is_said() -> None:
    text = shown("text", comparison(simple(unread=(Unread("plan.yaml: funding", False, True),))))
    assert "Can't be read: plan.yaml: funding, now; what changed there is not all shown." in text


def test_a_plan_that_moved_is_said_to_have() -> None:
    assert "Moved: from lille to lyon." in shown("text", comparison(simple(moved_from="lille")))


def test_several_plans_begin_with_a_table() -> None:
    text = shown(
        "text",
        comparison(simple(), simple(path="b/lyon", kind=Kind.ADDED), simple(city="Turin", answered=(9, 7))),
    )
    assert text.splitlines()[2:6] == [
        "Plan           Answers due   Changed   Findings",
        "Lyon (lyon)    9 of 12 (+2)  –         –",
        "Lyon (b/lyon)  9 of 12       new plan  nothing to mend",
        "Turin          7 of 12 (−2)  –         –",
    ]


def test_the_table_counts_what_changed_by_its_kind() -> None:
    fields = tuple(FieldChange(name, "a", "b") for name in ("challenge", "maturity"))
    changes = (
        Change(Kind.CHANGED, "facts", "", "", fields),
        Change(Kind.ADDED, "stakeholders", "a", "Water Office"),
        Change(Kind.ADDED, "data_sources", "b", "Levels"),
        Change(Kind.ADDED, "action", "c", "Dig"),
    )
    torn = Unread("plan.yaml: funding", before=False, after=True)
    text = shown("text", comparison(simple(changes=changes), simple(city="Turin", unread=(torn,))))
    assert "1 action, 2 facts, 2 entries" in text.splitlines()[3]
    assert "not all readable" in text.splitlines()[4]


def test_many_findings_are_counted_not_listed() -> None:
    text = shown("text", comparison(simple(gained=tuple(finding(f"x{at}") for at in range(30)))))
    assert text.count("[T003") == 10
    assert "20 more: udtplan check lyon" in text


def test_lines_keep_to_the_terminal_and_colours_to_their_lines() -> None:
    text = " ".join(f"word{at}" for at in range(30))
    changed = Change(Kind.CHANGED, "answer", "x", "Label", pieces=pieces(text, text.upper()))
    plan = comparison(simple(changes=(changed,)))
    plain, coloured = shown("text", plan, Look(width=60)), shown("text", plan, Look(colour=True, width=60))
    assert max(map(len, plain.splitlines())) <= 60
    assert re.sub("\x1b\\[[0-9;]*m", "", coloured) == plain
    for line in coloured.splitlines():
        codes = re.findall("\x1b\\[([0-9;]*)m", line)
        assert codes[1::2] == ["0"] * (len(codes) // 2)
        assert len(codes) % 2 == 0


def test_a_comment_stays_within_its_room_and_says_what_is_left() -> None:
    change = Change(Kind.ADDED, "action", "x", "An action with quite a long name " * 5)
    plans = [simple(changes=(change,) * 100) for _ in range(20)]
    text = shown("markdown", comparison(*plans))
    assert len(text) < 62_000
    assert "and in 16 more plans: `udtplan diff` shows it." in text


# ── Hostile words ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("text", TRAPS)
@pytest.mark.parametrize("colour", [False, True])
def test_nothing_in_a_plan_reaches_the_terminal_or_the_log_raw(text: str, colour: bool) -> None:
    plan = change_of(text)
    said = shown("text", comparison(plan, plan, words=text), Look(colour=colour, width=100))
    said = re.sub("\x1b\\[(?:0|1|31|32|33)m", "", said)
    assert not (DANGEROUS | set("\ue000\ue001\ue002\ue00f")) & set(said)
    assert commands(said) == []


def tokens(text: str) -> list[Token]:
    return MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(text)


@pytest.mark.parametrize("text", TRAPS)
def test_nothing_in_a_plan_is_markdown(text: str) -> None:
    plain, plan = change_of("plain words"), change_of(text)
    said = shown("markdown", comparison(plan, plan, words=text))
    assert not DANGEROUS & set(said)
    blocks = {token.type for token in tokens(shown("markdown", comparison(plain, plain)))}
    for token in tokens(said):
        assert token.type in blocks, token.content
        for child in token.children or []:
            if child.type == "html_inline":
                assert child.content in ("<ins>", "</ins>", "<del>", "</del>")
            else:
                assert child.type in PLAIN
                assert_inert(child)
    assert said.count("<ins>") == said.count("</ins>")
    assert said.count("<del>") == said.count("</del>")


@pytest.mark.parametrize("text", TRAPS)
def test_json_holds_every_word_and_does_nothing(text: str) -> None:
    said = shown("json", comparison(change_of(text)))
    assert not DANGEROUS & set(said)
    assert json.loads(said)["plans"][0]["city"] == text


class Tags(HTMLParser):
    """The tags and attributes of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: set[tuple[str, str]] = set()
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {(tag, name) for name, _ in [("", None), *attrs]}

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.parametrize("text", TRAPS)
def test_nothing_in_a_plan_is_a_tag(text: str) -> None:
    plain, plan = change_of("plain words"), change_of(text)
    page = Tags(shown("html", comparison(plan, plan, words=text)))
    assert page.found <= Tags(shown("html", comparison(plain, plain))).found
    assert not DANGEROUS & set("".join(page.words))


# ── The page ────────────────────────────────────────────────────────────────────────────────────────


def test_the_page_needs_nothing_else_and_runs_nothing(lille: Comparison) -> None:
    page = unescape(shown("html", lille))
    assert "default-src 'none'; style-src 'sha256-" in page
    assert not re.search(r"<script|<img|<link|src=|https?:", page)


def test_the_page_says_what_was_added_and_removed_to_those_who_hear_it(lille: Comparison) -> None:
    page = shown("html", lille)
    assert '<del><span class="unseen">removed: </span>eight<' in page
    assert '<ins><span class="unseen">added: </span>nine<' in page


def test_the_words_of_a_plan_are_marked_with_its_language() -> None:
    change = Change(Kind.CHANGED, "answer", "x", "Label", pieces=pieces("un deux", "un trois"))
    assert '<span lang="fr-BE">un ' in shown("html", comparison(simple(language="fr-BE", changes=(change,))))


@pytest.mark.slow
def test_the_page_is_correct_and_accessible(lille: Comparison, tmp_path: Path) -> None:
    hostile = [change_of(text) for text in TRAPS]
    for name, compared in {
        "one": lille,
        "many": comparison(*lille.plans, simple(kind=Kind.REMOVED), simple(kind=Kind.ADDED, path="b/lyon")),
        "none": comparison(),
        "hostile": comparison(*hostile, words=TRAPS[5]),
    }.items():
        (tmp_path / f"{name}.html").write_text(shown("html", compared), "utf-8")
    assert_good_page(*sorted(tmp_path.glob("*.html")))


def test_a_whole_repository_can_be_compared(tmp_path: Path) -> None:
    for side in ("before", "after"):
        for city in ("Kalamata", "Patras", "Corfu"):
            written(tmp_path / side / city.lower(), fresh(city))
    path = tmp_path / "after" / "corfu" / "plan.yaml"
    path.write_text(path.read_text("utf-8") + "maturity: model\n", "utf-8")
    compared = between_folders(tmp_path / "before", tmp_path / "after", View(AS_OF))
    assert [plan.city for plan in compared.plans] == ["Corfu"]
    assert "maturity" in shown("text", compared)
