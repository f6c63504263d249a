"""How far a question is answered: each state, and how many answers each stage requires."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from tests.rules.plans import check, fresh, written
from udtplan.check.progress import progress
from udtplan.cli.documents import document_of
from udtplan.load import load
from udtplan.states import QuestionState, State

LILLE = Path(__file__).parents[1] / "examples" / "lille"
STAGES = ("introductory", "challenge", "preparatory", "in-person", "presentation", "final")

LONG = (
    "Cyclists avoid five streets because lorries turn there, and nobody knows which of them to rebuild "
    "first; the council decides on it every spring and has asked for numbers."
)


def states(folder: Path, stage: str = "final") -> dict[str, QuestionState]:
    return {state.question.id: state for state in check(folder, stage).states}


def state_of(question: str, folder: Path, files: dict[str, str], stage: str = "final") -> State:
    """The state of one question in a fresh plan over which the files are laid."""
    return states(written(folder / "kalamata", {**fresh(), **files}), stage)[question].state


def objectives(heading: str, answer: str) -> dict[str, str]:
    """Section 3 with one answer in it."""
    return {"3-objectives.md": f"# 3. Project objectives\n\n## {heading}\n\n{answer}\n"}


def facts(*lines: str) -> dict[str, str]:
    """A plan.yaml with a city and these lines."""
    return {"plan.yaml": "\n".join(["city: {name: Kalamata}", *lines, ""])}


# ── Prose ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_whole_answer_is_answered(tmp_path: Path) -> None:
    assert state_of("objectives.problem", tmp_path, objectives("Problem", LONG)) == "answered"


def test_a_short_answer_is_a_draft(tmp_path: Path) -> None:
    assert state_of("objectives.problem", tmp_path, objectives("Problem", "Five streets.")) == "draft"


@pytest.mark.parametrize(
    "answer",
    [
        *(
            "TBD",
            "**TBD**",
            "tbd.",
            "- TODO",
            "…",
            "...",
            "?",
            "-",
            "n/a",
            "k. A.",
            "à définir",
            "(in progress)",
        ),
        *("> da definire", "`TBC`", "_to be confirmed_", "<to be set>", "in Arbeit", "nog te bepalen"),
    ],
)
def test_a_promise_is_no_answer(answer: str, tmp_path: Path) -> None:
    assert state_of("objectives.problem", tmp_path, objectives("Problem", answer)) == "placeholder"


@pytest.mark.parametrize("answer", ["", "   ", "\t\n \u00a0 ", "<!-- Five streets. -->", "<!--\n\nTBD\n-->"])
def test_white_space_and_remarks_are_no_answer(answer: str, tmp_path: Path) -> None:
    assert state_of("objectives.problem", tmp_path, objectives("Problem", answer)) == "missing"


@pytest.mark.parametrize(
    "answer",
    [
        "What is the specific problem or challenge you want to address through a digital twin use case?\n"
        "Why is this problem relevant for your city?",
        "why is this problem relevant\nfor your city",
        "**Problem description.** What is the specific problem or challenge you want to address through a "
        "digital twin use case? Why is this problem relevant for your city?",
        "Problem description",
    ],
)
def test_the_question_itself_is_no_answer(answer: str, tmp_path: Path) -> None:
    assert state_of("objectives.problem", tmp_path, objectives("Problem", answer)) == "placeholder"


def test_the_words_of_the_question_do_not_make_an_answer_longer(tmp_path: Path) -> None:
    answer = "Why is this problem relevant for your city? Because of the floods."
    plan = written(tmp_path / "kalamata", {**fresh(), **objectives("Problem", answer)})
    assert states(plan)["objectives.problem"].words == 4


def test_the_example_is_no_answer_but_in_lille(tmp_path: Path) -> None:
    text = (LILLE / "3-objectives.md").read_text("utf-8")
    assert state_of("objectives.output", tmp_path, {"3-objectives.md": text}) == "example-left"
    lille = {"3-objectives.md": text, "plan.yaml": "city: {name: Ville de Lille}\n"}
    assert state_of("objectives.output", tmp_path, lille) == "answered"
    belgian = {"3-objectives.md": text, "plan.yaml": "city: {name: Lille, country: BE}\n"}
    assert state_of("objectives.output", tmp_path, belgian) == "example-left"


# ── Registers ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("city.inhabitants", "challenge: x\n"),
        ("objectives.data", "data_sources: []"),
        ("objectives.data", "data_sources:"),
        ("objectives.funding", "funding: {}"),
        ("objectives.funding", "funding: {sources: []}"),
        ("meta.challenge", "challenge: '   '"),
        ("meta.challenge", "challenge: ~"),
    ],
)
def test_an_empty_register_is_missing(question: str, line: str, tmp_path: Path) -> None:
    assert state_of(question, tmp_path, facts(line)) == "missing"


def test_either_the_register_or_the_prose_answers(tmp_path: Path) -> None:
    register = facts("data_sources: [{id: counts, name: Traffic counts}]")
    assert state_of("objectives.data", tmp_path / "a", register) == "answered"
    assert state_of("objectives.data", tmp_path / "b", objectives("Data required", LONG)) == "answered"
    both = {**register, **objectives("Data required", "See the list.")}
    assert state_of("objectives.data", tmp_path / "c", both) == "answered"
    promised = {**register, **objectives("Data required", "TBD")}
    assert state_of("objectives.data", tmp_path / "d", promised) == "answered"


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("meta.challenge", "challenge: TBD"),
        ("objectives.funding", "funding: {estimate: to be confirmed, note: '...'}"),
        ("summary.objectives", "objectives: [{id: a, text: TBD}]"),
    ],
)
def test_a_promise_in_a_register_is_no_answer(question: str, line: str, tmp_path: Path) -> None:
    assert state_of(question, tmp_path, facts(line)) == "placeholder"


def test_the_examples_challenge_is_no_answer(tmp_path: Path) -> None:
    text = (LILLE / "plan.yaml").read_text("utf-8").replace("name: Lille", "name: Kalamata")
    assert state_of("meta.challenge", tmp_path, {"plan.yaml": text}) == "example-left"


# ── Registers that stand with a question ────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("diagnosis.data.legal", "legal: {gdpr: Entered in the register.}"),
        ("diagnosis.procurement", "procurement: {external: false}"),
        (
            "diagnosis.funding",
            "bottlenecks: [{id: a, question: diagnosis.funding, text: No money after 2028.}]",
        ),
        ("objectives.output", "outputs: [{id: a, text: A map of flooded streets}]"),
    ],
)
@pytest.mark.parametrize("stage", ["introductory", "final"])
def test_a_question_is_begun_where_only_a_register_stands_with_it(
    question: str, line: str, stage: str, tmp_path: Path
) -> None:
    assert state_of(question, tmp_path, facts(line), stage) == "no-text"


@pytest.mark.parametrize(
    "line",
    [
        "legal: {}",
        "legal: {gdpr: TBD}",
        "legal: {local_rules: []}",
        "bottlenecks: [{id: a, question: diagnosis.data.legal, text: to be confirmed}]",
        "bottlenecks: [{id: a, question: diagnosis.procurement, text: Nobody writes tenders.}]",
    ],
)
def test_a_register_that_says_nothing_of_a_question_does_not_begin_it(line: str, tmp_path: Path) -> None:
    assert state_of("diagnosis.data.legal", tmp_path, facts(line)) == "missing"


@pytest.mark.parametrize(
    ("answer", "state"), [("TBD", "no-text"), ("We asked.", "draft"), (LONG, "answered")]
)
def test_words_count_for_more_than_a_register_beside_them(answer: str, state: str, tmp_path: Path) -> None:
    text = {"4-diagnosis.md": f"# 4\n\n## e. Procurement\n\n{answer}\n"}
    assert (
        state_of("diagnosis.procurement", tmp_path, {**text, **facts("procurement: {exit: open}")}) == state
    )


def test_an_optional_question_is_not_begun_by_a_bottleneck(tmp_path: Path) -> None:
    line = "bottlenecks: [{id: a, question: vision.statement, text: No common view.}]"
    assert state_of("vision.statement", tmp_path, facts(line)) == "not-due"


def test_where_words_can_t_be_read_nobody_says_that_they_are_not_written(tmp_path: Path) -> None:
    files = {"4-diagnosis.md": "# 4\n\n<!-- never closed\n", **facts("legal: {gdpr: Registered.}")}
    assert state_of("diagnosis.data.legal", tmp_path, files) == "unread"


def test_check_status_and_documents_agree_on_what_is_begun(tmp_path: Path) -> None:
    plan = written(tmp_path / "kalamata", {**fresh(), **facts("legal: {gdpr: Registered.}")})
    (said,) = [f for f in check(plan).findings if (f.code, f.question) == ("C001", "diagnosis.data.legal")]
    assert "is begun in plan.yaml; its text is still to be written" in said.message
    seen = progress(plan, date(2025, 12, 1), "final")
    name = "4.d.3 Regulations and legal considerations"
    assert seen.begun == [name]
    assert name not in seen.open_answers
    made = document_of(load(plan))
    notes = {missing.name: missing.note for missing in made.missing}
    assert notes[name] == "Begun; the text is still to be written."
    assert set(notes) == {*seen.begun, *seen.open_answers}
    assert len(made.missing) == made.total - sum(counts[-1].answered for _, counts in seen.sections)


def test_a_lost_heading_is_missed_though_its_register_is_filled(tmp_path: Path) -> None:
    text = (fresh()["4-diagnosis.md"]).replace("### Regulations and legal considerations", "")
    files = {"4-diagnosis.md": text, **facts("legal: {gdpr: Registered.}")}
    found = check(written(tmp_path / "kalamata", {**fresh(), **files})).findings
    assert [f.code for f in found if "Regulations and legal considerations" in f.message] == ["S002"]


def test_a_promise_beside_a_register_is_said_once(tmp_path: Path) -> None:
    text = fresh()["4-diagnosis.md"].rstrip() + "\n\nTBD\n"
    files = {"4-diagnosis.md": text, **facts("procurement: {exit: open}")}
    found = check(written(tmp_path / "kalamata", {**fresh(), **files})).findings
    assert [
        f.code for f in found if f.question == "diagnosis.procurement" and f.code in ("C001", "W001")
    ] == ["C001"]


# ── Declared, optional, not due ─────────────────────────────────────────────────────────────────────


def test_what_is_declared_not_to_apply_is_neither_due_nor_missing(tmp_path: Path) -> None:
    files = facts("not_applicable: [{question: diagnosis.procurement, reason: in-house}]")
    plan = written(tmp_path / "kalamata", {**fresh(), **files})
    assert states(plan)["diagnosis.procurement"].state == "not-applicable"
    assert check(plan).due == 32


@pytest.mark.parametrize(
    "reason", ["", ", reason: ", ', reason: ""', ", reason: TBD", ", reason: to be defined"]
)
def test_what_is_declared_without_a_reason_stays_due(reason: str, tmp_path: Path) -> None:
    files = facts("not_applicable:", f"  - {{question: diagnosis.procurement{reason}}}")
    plan = written(tmp_path / "kalamata", {**fresh(), **files})
    assert states(plan)["diagnosis.procurement"].state == "missing"
    assert check(plan).due == 33
    assert [f.location.line for f in check(plan, "introductory").findings if f.code == "S009"] == [3]


def test_an_optional_question_is_never_missing(tmp_path: Path) -> None:
    for stage in STAGES:
        assert state_of("vision.statement", tmp_path, {}, stage) == "not-due"
    vision = {"2-vision.md": "# 2\n\n## Vision statement\n\nA city that knows where the water goes.\n"}
    assert state_of("vision.statement", tmp_path, vision) == "draft"


def test_what_no_stage_wants_yet_is_not_due(tmp_path: Path) -> None:
    assert state_of("summary.overview", tmp_path, {}, "in-person") == "not-due"
    assert state_of("summary.overview", tmp_path, {}, "presentation") == "missing"


def test_declared_parts_make_an_answer_partial_unless_all_are_ticked(tmp_path: Path) -> None:
    text = objectives("Problem", LONG)
    some = {**text, **facts("answered_parts: {objectives.problem: [1]}")}
    assert state_of("objectives.problem", tmp_path / "a", some) == "partial"
    all_of_them = {**text, **facts("answered_parts: {objectives.problem: [2, 1]}")}
    assert state_of("objectives.problem", tmp_path / "b", all_of_them) == "answered"


def test_a_part_that_depends_on_another_may_stay_open(tmp_path: Path) -> None:
    text = {"4-diagnosis.md": f"# 4\n\n## Political leadership\n\n{LONG}\n"}
    ticked = facts("answered_parts: {diagnosis.governance.political-leadership: [1, 2]}")
    question = "diagnosis.governance.political-leadership"
    assert state_of(question, tmp_path, {**text, **ticked}) == "answered"


# ── Unread ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("question", "files"),
    [
        ("objectives.problem", {"3-objectives.md": b"# 3\n\n## Problem\n\nStra\xdfe\n"}),
        ("objectives.problem", {"3-objectives.md": "# 3\n\n<!-- never closed\n\n## Problem\n"}),
        ("objectives.funding", {"plan.yaml": "city: {name: K}\nfunding: {estimate: a: b}\n"}),
        ("objectives.data", {"plan.yaml": "city: {name: K}\ndata_sources: lots\n"}),
        ("meta.city", {"plan.yaml": "city: {name: [K]}\n"}),
        ("meta.city", {"plan.yaml": "challenge: something\n"}),
        ("roadmap", {"5-roadmap.yaml": "actions: none\n"}),
    ],
)
def test_nothing_is_missing_only_because_it_could_not_be_read(
    question: str, files: dict[str, str | bytes], tmp_path: Path
) -> None:
    plan = written(tmp_path / "kalamata", {**fresh(), **files})
    checked = check(plan)
    assert {s.question.id: s.state for s in checked.states}[question] == "unread"
    speaking = {f.code for f in checked.findings if f.question == question}
    assert speaking <= {"S001"}
    assert "S001" in {f.code for f in checked.findings}


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("objectives.funding", "funding: about €3 million"),
        ("objectives.funding", "funding: {sources: EU grant}"),
        ("city.inhabitants", "city: {name: K, inhabitants: [72906]}"),
        ("meta.challenge", "challenge: {Cycle lanes: where do they go first?}"),
    ],
)
def test_what_is_kept_of_a_misfit_counts(question: str, line: str, tmp_path: Path) -> None:
    city = "" if line.startswith("city") else "city: {name: K}\n"
    plan = written(tmp_path / "kalamata", {**fresh(), "plan.yaml": f"{city}{line}\n"})
    assert states(plan)[question].state == "answered"
    assert "S001" in {finding.code for finding in check(plan).findings}


@pytest.mark.parametrize(
    "torn",
    [
        "  - {id: b, title: Go on",
        "  - [b, c]",
        "actions:\n  - {id: b, title: Go on}",
    ],
)
def test_a_roadmap_of_which_a_part_can_t_be_read_is_not_whole(torn: str, tmp_path: Path) -> None:
    text = f"actions:\n  - {{id: a, title: Begin}}\n{torn}\n"
    plan = written(tmp_path / "kalamata", {**fresh(), "5-roadmap.yaml": text})
    state = states(plan)["roadmap"]
    assert (state.state, state.is_unread) == ("partial", True)
    seen = progress(plan, date(2025, 12, 1), "final")
    assert seen.unread == ["5 Strategic actions and timeline"]
    assert not {*seen.unread} & {*seen.begun, *seen.open_answers}
    assert seen.sections[-1][1][-1].answered == 0


def test_a_line_that_can_t_be_read_beside_the_actions_takes_nothing_from_them(tmp_path: Path) -> None:
    text = "bad: [\nactions:\n  - {id: a, title: Begin}\n"
    assert state_of("roadmap", tmp_path, {"5-roadmap.yaml": text}) == "answered"


def test_an_item_counts_whose_id_is_none(tmp_path: Path) -> None:
    assert (
        state_of("objectives.data", tmp_path, facts("data_sources: [{id: a b, name: Traffic counts}]"))
        == "answered"
    )


def test_of_a_broken_register_what_could_be_read_counts(tmp_path: Path) -> None:
    sources = facts("data_sources: [{id: a b, name: X}, {id: counts, name: Traffic counts}]")
    assert state_of("objectives.data", tmp_path, sources) == "answered"


def test_a_value_that_can_t_be_read_is_reported_once(tmp_path: Path) -> None:
    action = "{id: a, title: A, steps: x, timeline: [1], goal: {b: c}, owner: [d]}"
    roadmap = {"5-roadmap.yaml": f"actions:\n  - {action}\n"}
    checked = check(written(tmp_path / "kalamata", {**fresh(), **roadmap}))
    assert {f.code for f in checked.findings if f.path.endswith("5-roadmap.yaml")} == {"S001"}


# ── Section × stage ─────────────────────────────────────────────────────────────────────────────────

# Required answers, by section and stage, as the programme asks for them; the same in both editions.
DUE = {
    "The plan at a glance": (0, 2, 2, 2, 2, 2),
    "Executive summary": (0, 0, 0, 0, 3, 3),
    "1. City information": (0, 0, 4, 4, 4, 4),
    "2. A vision for the digital twin": (0, 0, 0, 0, 5, 5),
    "3. Project objectives": (0, 0, 1, 7, 7, 7),
    "4. Diagnosis: bottlenecks and obstacles": (0, 0, 0, 0, 11, 11),
    "5. Strategic actions and timeline": (0, 0, 0, 0, 1, 1),
}
# Of which Lille has written; what is short or answered in part is not counted.
LILLES = {
    "The plan at a glance": (0, 2, 2, 2, 2, 2),
    "Executive summary": (0, 0, 0, 0, 3, 3),
    "1. City information": (0, 0, 4, 4, 4, 4),
    "2. A vision for the digital twin": (0, 0, 0, 0, 4, 4),
    "3. Project objectives": (0, 0, 1, 6, 6, 6),
    "4. Diagnosis: bottlenecks and obstacles": (0, 0, 0, 0, 5, 5),
    "5. Strategic actions and timeline": (0, 0, 0, 0, 1, 1),
}


@pytest.mark.parametrize("edition", ["2024", "2025"])
def test_a_fresh_plan_has_its_citys_name_and_nothing_else(edition: str, tmp_path: Path) -> None:
    plan = written(tmp_path / "kalamata", fresh(edition=edition))
    sections = progress(plan, date(2024, 1, 1)).sections
    assert {title: tuple(c.due for c in counts) for title, counts in sections} == DUE
    named = (0, 1, 1, 1, 1, 1)
    assert [tuple(c.answered for c in counts) for _, counts in sections] == [named, *[(0,) * 6] * 6]


@pytest.mark.parametrize("edition", ["2024", "2025"])
def test_lille_has_answered_all_but_eight_questions_whole(edition: str, tmp_path: Path) -> None:
    files = {path.name: path.read_bytes() for path in LILLE.iterdir() if path.is_file()}
    files["plan.yaml"] = files["plan.yaml"].replace(b'edition: "2024"', f'edition: "{edition}"'.encode())
    sections = progress(written(tmp_path / "lille", files), date(2024, 1, 1)).sections
    assert {title: tuple(c.due for c in counts) for title, counts in sections} == DUE
    assert {title: tuple(c.answered for c in counts) for title, counts in sections} == LILLES


def test_the_place_of_a_state_is_where_the_answer_is_or_would_be(tmp_path: Path) -> None:
    plan = written(tmp_path / "kalamata", fresh())
    checked = check(plan)
    for state, line in zip(checked.states, checked.lines, strict=True):
        text = (plan / state.place.file).read_text("utf-8").splitlines()[line - 1]
        words = state.question.label if state.place.file.endswith(".md") else str(state.place.route[-1])
        assert words in text
    assert not os.path.isabs(checked.path)
