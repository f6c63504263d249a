"""What rules look at words through: texts read once, signs, topics and names."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.rules.plans import fresh, written
from udtplan.findings import Place
from udtplan.load import load
from udtplan.rules import RULES, Case, texts
from udtplan.rules.said import where
from udtplan.rules.texts import Sign, Text, Texts
from udtplan.rules.vocabulary.legal import AI, CRITICAL
from udtplan.rules.vocabulary.reuse import REUSE, SPATIAL
from udtplan.rules.vocabulary.topic import Topic

LONG = "The steering group of the three departments meets each month and decides on the sensors to be bought."


def some(*words: str) -> Texts:
    return Texts(Text(one, "", Place("plan.yaml")) for one in words)


def case_of(folder: Path) -> Case:
    read = load(written(folder, fresh()))
    return Case(read.plan, read.template, read.edition, "final", date(2025, 12, 1), read.faults)


def words_of(found: object) -> list[str]:
    return [one.words for one in found]  # type: ignore[attr-defined]


def test_the_words_of_texts_are_those_of_each_of_them() -> None:
    short, long = some("Bus lanes"), some(LONG)
    assert some("Bus lanes", LONG).vocabulary == short.vocabulary | long.vocabulary
    assert {"bus", "lanes", "sensors"} <= some("Bus lanes", LONG).vocabulary


def test_texts_with_a_word_or_a_mark_are_found_short_and_long() -> None:
    plan = some("Bus lanes", "Sensors", LONG, "mail@city.eu")
    assert words_of(plan.with_one_of({"sensors", "trams"})) == ["Sensors", LONG]
    assert words_of(plan.with_one_of({"trams"}, "@")) == ["mail@city.eu"]
    assert words_of(plan.with_one_of({"trams"})) == []


def test_a_text_in_which_a_word_stands_twice_is_found_once() -> None:
    plan = some("Phones, and a phone", "Bus lanes", "A phone")
    assert words_of(plan.with_one_of({"phone", "phones"})) == ["Phones, and a phone", "A phone"]
    assert words_of(some().with_one_of({"phone"}, "@")) == []


def test_texts_chosen_from_others_know_the_words_of_all_of_them() -> None:
    everything = some("Bus lanes", LONG)
    chosen = Texts.among(everything[:1], everything)
    assert chosen.vocabulary >= some("Bus lanes").vocabulary
    assert words_of(chosen.with_one_of({"sensors"})) == []
    assert words_of(Texts.of(chosen, some("Trams"))) == ["Bus lanes", "Trams"]


def test_texts_that_may_speak_of_a_topic_are_found_short_and_long() -> None:
    plan = some("Machine", "learning", "Machine learning", "Bus lanes", LONG)
    assert words_of(plan.speaking_of(AI)) == ["learning", "Machine learning"]  # each with the longest word
    assert words_of(some("Machine", "Bus lanes", LONG).speaking_of(AI)) == []
    assert words_of(some("Bus lanes", f"{LONG} Neuronale Netze").speaking_of(AI)) == [
        f"{LONG} Neuronale Netze"
    ]


def test_no_term_of_a_topic_is_passed_over() -> None:
    for topic in Topic.all:
        terms = [
            term.strip().replace("*", "xyz") for row in topic.languages.values() for term in row.split(",")
        ]
        for term in (form for one in terms for form in (one, one.upper(), one.replace("'", "’"))):
            found = some("Quay", f"Quay {term}").speaking_of(topic)
            assert not topic.is_named(term) or words_of(found) == [f"Quay {term}"]


def test_emphasis_and_capitals_hide_no_topic() -> None:
    assert words_of(some("_Open_ DATA", "Bus lanes").speaking_of(REUSE)) == ["_Open_ DATA"]
    assert words_of(some("Neue STRASSEN", "Bus lanes").speaking_of(SPATIAL)) == ["Neue STRASSEN", "Bus lanes"]


def test_what_holds_of_no_short_text_is_not_asked_of_each() -> None:
    asked: list[str] = []

    def speaks_of_trams(words: str) -> bool:
        asked.append(words)
        return "tram" in words

    assert words_of(some("Bus lanes", "Sensors", LONG).where(speaks_of_trams)) == []
    assert [one.split() for one in asked] == [["Bus", "lanes", "Sensors"], LONG.split()]
    assert words_of(some("Bus lanes", "Two tram lines").where(speaks_of_trams)) == ["Two tram lines"]


def test_a_sign_is_found_in_each_text_that_has_it_and_made_only_then() -> None:
    sign = Sign(r"\bsensors?\b", "sensor sensors")
    assert list(sign.all_in(some("Bus lanes", "Trams"))) == []
    assert "pattern" not in vars(sign)
    plan = some("Sensors and a sensor", "Bus lanes", LONG)
    assert [match.group() for _, match in sign.all_in(plan)] == ["Sensors", "sensor", "sensors"]
    assert [text.words for text, _ in sign.first_in_each(plan)] == ["Sensors and a sensor", LONG]


def test_texts_are_read_once_for_all_rules(tmp_path: Path) -> None:
    case = case_of(tmp_path)
    assert texts.answers(case) is texts.answers(case)
    assert texts.answers(case) is not texts.answers(case_of(tmp_path / "again"))


def test_rules_that_ask_each_other_look_once(tmp_path: Path) -> None:
    case = case_of(tmp_path)
    first, again = list(RULES["C001"].look(case)), list(RULES["C001"].look(case))
    assert first
    assert all(one is other for one, other in zip(first, again, strict=True))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Port Authority", "port authority"),
        ("Port Authority (of Kalamata)", "port authority"),
        ("Harbour – Office", "HARBOUR, Office"),
        ("Port", "port"),
        ("Authorities", ""),
        ("Office Harbour", ""),
        ("(unnamed)", ""),
    ],
)
def test_a_name_is_found_word_for_word(name: str, found: str) -> None:
    text = "Ask the port authority, the HARBOUR, Office and the reports."
    span = where(name, text)
    assert (text[slice(*span)] if span else "") == found


def test_words_far_apart_are_no_name() -> None:
    assert where("Port Authority", "the port and its authority") is None
    assert where("Port Authority", "the port     authority") is None


def test_a_topic_is_found_by_words_stems_and_acronyms() -> None:
    assert AI.first_in("Machine learning, and neural networks") == "Machine learning"
    assert AI.first_in("Ein neuronales Netz") == "neuronales"
    assert AI.is_named("With AI")
    assert not AI.is_named("With ai")
    assert not AI.is_named("Machines, and learning")
    assert not AI.is_named("Each machine.\n\nLearning together.")
    assert not AI.is_named("Learning by machine")


def test_terms_that_begin_with_the_same_word_are_told_apart_by_the_next() -> None:
    said = "Open data, an open door, open licences and openly licensed maps; in the open"
    assert [*REUSE.all_in(said)] == ["Open data", "open licences", "openly licensed"]


def test_a_term_of_one_word_is_found_where_a_longer_one_begins_alike() -> None:
    assert [*CRITICAL.all_in("transport, and public transport lines")] == [
        "transport",
        "public transport",
        "transport",
    ]


def test_what_is_denied_is_named_and_not_spoken_of() -> None:
    assert AI.is_named("No AI is used")
    assert AI.first_in("No AI is used") == ""
