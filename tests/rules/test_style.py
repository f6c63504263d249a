"""W005 to W007 on plans of a line or two: vague words, torn sentences, italics and unknown letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.plans import check, found, fresh, written
from udtplan.findings import Finding

VISION = "## a. Vision"


def plan(tmp_path: Path, code: str, text: str, facts: str = "") -> list[Finding]:
    """What one rule finds in a plan just begun whose vision is `text`."""
    files = fresh()
    files["plan.yaml"] = f"city: {{name: Kalamata}}\n{facts}"
    files["4-diagnosis.md"] = files["4-diagnosis.md"].replace(VISION, f"{VISION}\n\n{text}\n")
    checked = check(written(tmp_path / "kalamata", files))
    return [finding for finding in checked.findings if finding.code == code]


# ── W005 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Several external partners help as soon as possible.", ""),
        ("Plusieurs partenaires aident dès que possible.", "language: fr\n"),
        ("Mehrere Partner helfen schnellstmöglich.", "language: de\n"),
    ],
)
def test_vague_words_are_mentioned_once_an_answer(tmp_path: Path, text: str, facts: str) -> None:
    (finding,) = plan(tmp_path, "W005", text, facts)
    assert (str(finding.severity), finding.certain) == ("info", False)
    assert "1 more in this answer" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "Several partners help: the Harbour Company calibrates, the University of Patras teaches.",
        "The vision varies within different departments; some streets have several lanes.",
        "> Several partners help as soon as possible.",
    ],
)
def test_names_beside_it_quotations_and_plain_words_are_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W005", text) == []


# ── W006 ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("Planners see pipes, and engineers see maps and", True),
        ("Planners see pipes and the.", True),
        ("Planners see pipes,", True),
        ("We wait for the approval of", False),
        ("Planners see pipes, engineers see\n\nmaps, and residents see floods.", False),
        ("- Planners see pipes\n- Engineers see maps and the", True),
    ],
)
def test_a_sentence_that_is_cut_off_is_found(tmp_path: Path, text: str, certain: bool) -> None:
    (finding,) = plan(tmp_path, "W006", text)
    assert finding.certain is certain


def test_a_name_in_a_register_that_is_cut_off_is_found(tmp_path: Path) -> None:
    facts = "data_sources: [{id: events, name: Major events coming from safety and}]\n"
    (finding,) = plan(tmp_path, "W006", "", facts)
    assert "“… coming from safety and”" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "We meet the people the data belongs to. It is what they asked for.",
        "- gauges,\n- sewers, and\n- pumps",
        "- the systems that the twin connects to\n- the people it is made for",
        "Planners see three things:\n\nmaps, pipes and floods.",
        "Planners see pipes\n\n- and engineers see maps",
        "## Planners and\n\nThey see pipes.",
        "| who | sees |\n| --- | --- |\n| planners | pipes, |",
    ],
)
def test_lists_headings_and_loose_ends_of_speech_are_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W006", text) == []


def test_steps_that_go_on_may_end_in_a_comma(tmp_path: Path) -> None:
    assert plan(tmp_path, "W006", "", "expectations: ['Draft it,', 'sign it and', pay]\n") == []


def test_words_of_another_language_do_not_count(tmp_path: Path) -> None:
    assert plan(tmp_path, "W006", "So stirbt der letzte Baum, und alle rufen: die", "language: en\n") == []
    (finding,) = plan(tmp_path / "de", "W006", "Die Planer sehen Rohre und", "language: de\n")
    assert finding.certain


# ── W007 ────────────────────────────────────────────────────────────────────────────────────────────

UPRIGHT = "Five streets carry most of the cyclists and have no lane."
ITALIC = "*The council decides in May which one is rebuilt first.*"


def test_a_paragraph_in_italics_beside_upright_ones_is_mentioned(tmp_path: Path) -> None:
    (finding,) = plan(tmp_path, "W007", f"{UPRIGHT}\n\n{ITALIC}")
    assert finding.severity == "info"
    assert finding.excerpt == ITALIC


@pytest.mark.parametrize(
    "text",
    [
        f"{ITALIC}\n\n{ITALIC}",
        f"{UPRIGHT}\n\n*Source: the council.*",
        f"{UPRIGHT} {ITALIC}",
        f"**{UPRIGHT}**",
    ],
)
def test_italics_throughout_or_of_a_few_words_are_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W007", text) == []


def test_letters_that_nobody_wrote_out_are_mentioned_once(tmp_path: Path) -> None:
    (finding,) = plan(tmp_path, "W007", "The rules of the DSSC apply. What the DSSC says is law.")
    assert "“DSSC” is never written out." in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "The Data Spaces Support Centre (DSSC) has rules. The DSSC is small.",
        "The DSSC (Data Spaces Support Centre) has rules.",
        "The DSSC, the support centre for data spaces, has rules.",
        "The Data Spaces Support Centre has rules. What the DSSC says is law.",
        "The GIS has a WMS; KPIs and GDPR are known. Phase II ends in 2027. Code such as `DSSC` is code.",
    ],
)
def test_letters_that_are_written_out_or_well_known_are_fine(tmp_path: Path, text: str) -> None:
    assert plan(tmp_path, "W007", text) == []


# ── All of them ─────────────────────────────────────────────────────────────────────────────────────


def test_the_official_example_has_one_torn_line_and_two_vague_ones() -> None:
    lille = Path(__file__).parents[2] / "examples" / "lille"
    assert found(check(lille), ["W005", "W006", "W007"]) == {
        ("1-city.md", 34, "W005"),
        ("4-diagnosis.md", 39, "W005"),
        ("plan.yaml", 88, "W006"),
    }
