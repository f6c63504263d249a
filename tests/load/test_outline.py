"""Which answer stands where, however a city writes its headings."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from udtplan.load.outline import normalised, read_answers, split_marker
from udtplan.load.programme import Programme
from udtplan.model.plan import Answer, Plan
from udtplan.model.settings import Settings
from udtplan.model.template import Template
from udtplan.source.markdown import MarkdownSource, read_markdown
from udtplan.source.text import SourceText


def template() -> Template:
    found = Programme(Settings(), None).template(None)
    assert found is not None
    return found


TEMPLATE = template()


def read(text: str, section: str = "objectives") -> tuple[list[Answer], MarkdownSource]:
    source = read_markdown(SourceText(text))
    found = TEMPLATE.section(section)
    return read_answers(found.file, source, found, TEMPLATE), source


def answers(text: str, section: str = "objectives") -> list[tuple[str, str]]:
    """Question and prose of each answer."""
    return [(answer.question, answer.prose) for answer in read(text, section)[0]]


@pytest.mark.parametrize(
    ("heading", "marker"),
    [
        ("## f. Funding", "f"),
        ("# F) FUNDING", "F"),
        ("### (f) funding", "f"),
        ("###### f – Funding", "f"),
        ("## **f. Funding**", "f"),
        ("## *Funding*:", ""),
        ("## 3.f Funding", "3.f"),
        ("## 3.f. Funding", "3.f"),
        ("## 3f. Funding", "3f"),
        ("## VI. Funding", "VI"),
        ("## ζ. Funding", "ζ"),
        ("## f\\. Funding", "f"),
        ("## f.Funding", ""),
        ("## f Funding", ""),
        ("## Fünding", ""),
        ("## Funding?", ""),
        ("## `Funding`", ""),
        ("## 6. Funding ##", "6"),
        ("##\tFunding", ""),
        ("f. Funding\n---", "f"),
        ("## g. Funding", "g"),
        ("## f. Funding {#money}", "f"),
        ("## Where the money comes from {#objectives.funding}", ""),
        ("## Funding: who pays", ""),
    ],
)
def test_a_question_is_known_by_its_words(heading: str, marker: str) -> None:
    for newline in ("\n", "\r\n"):
        [answer] = read(f"{heading}\n\nA grant.\n".replace("\n", newline))[0]

        assert (answer.question, answer.prose, answer.marker) == ("objectives.funding", "A grant.", marker)


@pytest.mark.parametrize("question", [q for q in TEMPLATE.questions if q.has_heading], ids=lambda q: q.id)
def test_every_question_is_known_by_label_alias_and_prompt(question: object) -> None:
    found = TEMPLATE.question(question.id)  # type: ignore[attr-defined]
    section = TEMPLATE.section_of(found.id)
    for words in (found.label, found.title, *found.aliases, found.prompt, found.display):
        if words:
            heading = " ".join(words.split())
            assert (found.id, "x") in answers(f"# {section.title}\n\n## {heading}\n\nx\n", section.id)


@pytest.mark.parametrize("words", ["Funding & costs", "Crowdfunding", "Funding of the pilot", "", "f.", "3"])
def test_other_words_are_a_question_of_the_citys_own(words: str) -> None:
    assert answers(f"## a. Problem description\n\nx\n\n## {words}\n\ny\n") == [
        ("objectives.problem", "x"),
        ("", "y"),
    ]


def test_the_same_label_means_the_question_of_its_own_section() -> None:
    assert answers("## Funding\n\nx\n", "objectives") == [("objectives.funding", "x")]
    assert answers("## Funding\n\nx\n", "diagnosis") == [("diagnosis.funding", "x")]


def test_a_city_keeps_its_own_questions_at_their_place() -> None:
    found, source = read(
        "# 3. Project objectives\n\n## a. Problem description\n\nx\n\n## Our harbour\n\ny\n\n## f. Funding\n"
    )

    assert [(a.question, a.heading, a.place.route) for a in found] == [
        ("objectives.problem", "a. Problem description", ("objectives.problem",)),
        ("", "Our harbour", (1,)),
        ("objectives.funding", "f. Funding", ("objectives.funding",)),
    ]
    assert [source.locate(a.place.route).line for a in found] == [3, 7, 11]


def test_a_deeper_heading_belongs_to_the_answer_it_stands_in() -> None:
    text = "## a. Problem description\n\nx\n\n### Roads\n\ny\n"

    assert answers(text) == [("objectives.problem", "x\n\n### Roads\n\ny")]


def test_a_question_asked_twice_keeps_both_answers() -> None:
    found, source = read("## Funding\n\none\n\n## Funding\n\ntwo\n")

    assert [a.prose for a in found] == ["one", "two"]
    assert [source.locate(a.place.route).line for a in found] == [1, 5]
    whole = plan(found).answer("objectives.funding")
    assert whole is not None
    assert whole.prose.split() == ["one", "two"]


def plan(found: list[Answer]) -> Plan:
    from udtplan.model.facts import City, Facts
    from udtplan.model.feedback import Feedback
    from udtplan.model.roadmap import Roadmap

    return Plan("x", Facts(city=City(name="X")), Roadmap(), Feedback(), {"objectives": found})


@pytest.mark.parametrize(
    "title", ["# 3. Project objectives", "# PROJECT OBJECTIVES", "# III. Project objectives", "# Our aims"]
)
def test_the_title_is_no_question_and_words_above_and_below_it_are_kept(title: str) -> None:
    text = f"Draft of May\n\n{title}\n\nBy the harbour office.\n\n## a. Problem description\n\nx\n"
    found, source = read(text)

    assert [(a.question, a.prose.split("\n\n")[0]) for a in found] == [
        ("", "Draft of May"),
        ("objectives.problem", "x"),
    ]
    assert "By the harbour office." in found[0].prose
    assert source.locate(found[0].place.route, "harbour").line == 5


def test_a_prompt_alone_above_the_first_question_is_no_answer() -> None:
    assert answers("# 3. Project objectives\n\n<!-- write here -->\n\n## Funding\n\nx\n") == [
        ("objectives.funding", "x")
    ]


@pytest.mark.parametrize("text", ["", "\n", "# 3. Project objectives\n", "<!-- nothing -->\n"])
def test_a_file_without_answers_has_none(text: str) -> None:
    assert answers(text) == []


def test_a_file_without_headings_is_one_answer_to_nothing_asked() -> None:
    assert answers("We plan a twin.\n") == [("", "We plan a twin.")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Łódź", "ŁÓDŹ"),
        ("Éducation", "education"),
        ("Straße", "STRASSE"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("Data – required", "data required"),
        ("ﬁnance", "finance"),
        ("a\u0301", "á"),
    ],
)
def test_words_are_compared_without_case_accents_and_punctuation(one: str, other: str) -> None:
    assert normalised(one) == normalised(other)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("A shared vision", ("", "A shared vision")),
        ("2030 goals", ("", "2030 goals")),
        ("I have a plan", ("", "I have a plan")),
        ("5G network", ("", "5G network")),
        ("4.b.1 Roles", ("4.b.1", "Roles")),
        ("3d model", ("", "3d model")),
        ("U.S data", ("", "U.S data")),
        ("ES.a Overview", ("ES.a", "Overview")),
        ("a.", ("", "a.")),
        ("", ("", "")),
    ],
)
def test_a_number_or_letter_is_told_from_words(heading: str, expected: tuple[str, str]) -> None:
    assert split_marker(heading) == expected


LINES = st.sampled_from(
    "# 3. Project objectives|## a. Problem description|## f. Funding|### Deeper|## Own {#own}|# Other|"
    "words one|- two|"
    "> three|four\n===|five\n---|```|<!-- six -->|text <b>|| seven|    eight|## Funding|#### Funding|<div>|"
    "## x {#objectives.problem}|# Funding|####### nine|{#x}".split("|")
)


@given(st.lists(LINES, max_size=12), st.sampled_from(["\n", "\r\n", "\n\n"]))
def test_no_word_a_person_wrote_is_lost(lines: list[str], newline: str) -> None:
    text = newline.join(line.replace("\n", newline) for line in lines)
    found, source = read(text)
    kept = [word for answer in found for word in visible(f"{answer.heading}\n{answer.text}")]
    missing = Counter(visible(text)) - Counter(kept)
    title = source.headings[0].text if source.headings else ""

    assert missing <= Counter(visible(title))


def visible(text: str) -> list[str]:
    return re.findall(
        r"\w+", re.sub(r"<!--.*?-->|\{#[\w.]+\}|^-+$", "", text, flags=re.DOTALL | re.MULTILINE)
    )


@given(st.lists(LINES, max_size=12))
def test_every_answer_is_found_at_its_heading(lines: list[str]) -> None:
    found, source = read("\n".join(lines))

    assert len({answer.place.route for answer in found}) == len(found)
    for answer in found:
        line = source.source.line(source.locate(answer.place.route).line)
        assert line.strip("# ").partition(" {")[0] in answer.heading or not answer.heading


def test_the_example_is_read_whole() -> None:
    folder = Path(__file__).resolve().parents[2] / "examples" / "lille"
    for section in TEMPLATE.sections:
        if section.file.endswith(".md"):
            found, _ = read((folder / section.file).read_text("utf-8"), section.id)
            assert all(answer.question for answer in found)


def test_a_heading_is_known_and_told_without_the_mark_of_its_language() -> None:
    found, _ = read(
        "# 3. Project objectives\n\n## [Funding]{lang=en}\n\na\n\n## Our [Charte]{lang=fr}\n\nb\n"
    )
    assert [(answer.question, answer.heading) for answer in found] == [
        ("objectives.funding", "Funding"),
        ("", "Our Charte"),
    ]
