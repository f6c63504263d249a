"""What does not fit the shape of a plan: each thing once, at its line, in plain words; the rest is read."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, get_origin

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from udtplan.load.misfits import node_in
from udtplan.load.shape import read_model
from udtplan.model.facts import Facts
from udtplan.model.feedback import Feedback
from udtplan.model.node import Node
from udtplan.model.roadmap import Roadmap
from udtplan.source.text import SourceText
from udtplan.source.yaml import YamlSource, read_yaml

FALLBACK: dict[str, Any] = {"city": {"name": "folder"}}


def facts(text: str) -> tuple[Facts, YamlSource]:
    source = read_yaml(SourceText(text))
    return read_model("plan.yaml", source, Facts, FALLBACK), source


def roadmap(text: str) -> tuple[Roadmap, YamlSource]:
    source = read_yaml(SourceText(text))
    return read_model("5-roadmap.yaml", source, Roadmap, {}), source


class Misfit(NamedTuple):
    """A plan.yaml in which something does not fit, and what is said: (line, column, message, hint)."""

    text: str
    said: list[tuple[int, int, str, str]]
    read: Mapping[str, Any] = MappingProxyType({})


CITY = "city: {name: Lille}\n"
MISFITS = {
    "an unknown key": Misfit(
        CITY + "chalenge: x\n",
        [(2, 1, "There is no key `chalenge` here: did you mean `challenge`?", "Write `challenge`.")],
        {"challenge": "x"},
    ),
    "a key that is nothing like ours": Misfit(
        CITY + "weather: fine\n",
        [(2, 1, "There is no key `weather` here.", "Known here: template,")],
    ),
    "a key that belongs below another": Misfit(
        CITY + "country: FR\n",
        [(2, 1, "There is no key `country` here: did you mean `city.country`?", "Write it below `city:`.")],
    ),
    "an unknown key further in": Misfit(
        CITY + "funding:\n  estimat: 3\n  note: x\n",
        [(3, 3, "There is no key `estimat` here: did you mean `estimate`?", "Write `estimate`.")],
        {"funding": {"estimate": "3", "note": "x"}},
    ),
    "an unknown key beside its lookalikes": Misfit(
        CITY + "stakeholders:\n  - {id: i, name: N, i: x}\n",
        [(3, 22, "There is no key `i` here: did you mean `id`?", "as it is, this line is not read")],
        {"stakeholders": [{"id": "i", "name": "N"}]},
    ),
    "a required key misspelt": Misfit(
        CITY + "outputs:\n  - {id: a, txt: x}\n",
        [(3, 13, "There is no key `txt` here: did you mean `text`?", "Write `text`.")],
        {"outputs": [{"id": "a", "text": "x"}]},
    ),
    "a key that may be one of ours or not": Misfit(
        CITY + "stakeholders:\n  - {id: a, name: A, noose: x}\n",
        [(3, 22, "There is no key `noose` here: did you mean `note`?", "as it is, this line is not read")],
        {"stakeholders": [{"id": "a", "name": "A"}]},
    ),
    "two keys that mean the same one": Misfit(
        CITY + "chalenge: x\nchallange: y\n",
        [
            (2, 1, "did you mean `challenge`?", "Write `challenge`."),
            (3, 1, "did you mean `challenge`?", "Write `challenge`."),
        ],
        {"challenge": "x"},
    ),
    "a word where a list belongs": Misfit(
        CITY + "expectations: learn\n",
        [(2, 15, "`expectations` should be a list.", "`- learn`.")],
        {"expectations": ["learn"]},
    ),
    "a word where a list of parts belongs": Misfit(
        CITY + "stakeholders: CEREMA\n",
        [(2, 15, "`stakeholders` should be a list. Not read: “CEREMA”.", "`- {id: cerema, name: CEREMA}`")],
    ),
    "keys where a list belongs": Misfit(
        CITY + "stakeholders:\n  id: a\n  name: b\n",
        [(2, 1, "`stakeholders` should be a list.", "a line below it")],
        {"stakeholders": [{"id": "a", "name": "b"}]},
    ),
    "a list where a word belongs": Misfit(
        CITY + "challenge: [a, b]\n",
        [(2, 1, "`challenge` should be a text.", "not a list")],
        {"challenge": "a\nb"},
    ),
    "keys where a word belongs": Misfit(
        CITY + "challenge:\n  traffic: jams\n",
        [(2, 1, "`challenge` should be a text.", "quotes")],
        {"challenge": "traffic: jams"},
    ),
    "a list where keys belong": Misfit(
        CITY + "use_case: [a]\n",
        [(2, 1, "`use_case` should have keys with values. Not read: “a”.", "{primary: …")],
    ),
    "keys that each stand behind a dash": Misfit(
        CITY + "funding:\n  - estimate: €3 m\n  - note: own budget\n",
        [(2, 1, "`funding` should have keys with values.", "{estimate: …")],
        {"funding": {"estimate": "€3 m", "note": "own budget"}},
    ),
    "a short text where keys belong": Misfit(
        CITY + "use_case: Cycle lanes\n",
        [(2, 11, "`use_case` should have keys with values.", "Write it as {primary: Cycle lanes}.")],
        {"use_case": {"primary": "Cycle lanes"}},
    ),
    "a long text where keys belong": Misfit(
        CITY + "use_case: Which streets get cycle lanes first, by accidents and by demand\n",
        [
            (
                2,
                11,
                "`use_case` should have",
                "Put `primary: ` in front of these words, indented, on a line below",
            )
        ],
        {"use_case": {"primary": "Which streets get cycle lanes first, by accidents and by demand"}},
    ),
    "a text that is a note at least": Misfit(
        CITY + "funding: lots\n",
        [(2, 10, "`funding` should have keys with values.", "{note: lots}")],
        {"funding": {"note": "lots"}},
    ),
    "a text where a list of funding sources belongs": Misfit(
        CITY + "funding: {sources: lots}\n",
        [(2, 20, "`sources` should be a list.", "`- {name: lots}`")],
        {"funding": {"sources": [{"name": "lots"}]}},
    ),
    "a text that says nothing of the key it is for": Misfit(
        CITY + "legal: we comply\n",
        [(2, 8, "`legal` should have keys with values. Not read: “we comply”.", "jurisdiction, gdpr, dpo")],
    ),
    "an unknown key with a text": Misfit(
        CITY + "weather: mostly fine\n",
        [(2, 1, "There is no key `weather` here. Not read: “mostly fine”.", "Known here")],
    ),
    "a word where yes or no belongs": Misfit(
        CITY + "procurement: {external: perhaps}\n",
        [(2, 25, "`external` should be yes or no. Not read: “perhaps”.", "`yes` or `no`")],
        {"procurement": {}},
    ),
    "a key given twice": Misfit(
        CITY + "challenge: one\nchallenge: two\n",
        [(3, 1, "`challenge` is given twice; the first is on line 2. Not read: “two”.", "Keep one")],
        {"challenge": "one"},
    ),
    "a list for a key": Misfit(CITY + "? [a, b]\n: c\n", [(2, 3, "A key must be a word", "quotes")]),
    "a stakeholder that is only a name": Misfit(
        CITY + "stakeholders:\n  - CEREMA\n  - {id: b, name: B}\n",
        [(3, 5, "Item 1 of `stakeholders` should have keys", "{id: cerema, name: CEREMA}")],
        {"stakeholders": [{"id": "_stakeholders.0_", "name": "CEREMA"}, {"id": "b", "name": "B"}]},
    ),
    "no name": Misfit(
        CITY + "stakeholders:\n  - {id: a, role: plans}\n",
        [(3, 5, "`name` is missing here.", "Add `name`")],
        {"stakeholders": [{"id": "a", "name": "a", "role": "plans"}]},
    ),
    "neither id nor name": Misfit(
        CITY + "stakeholders:\n  - {role: plans}\n",
        [(3, 5, "`id` is missing here.", "Add `id`"), (3, 5, "`name` is missing here.", "Add `name`")],
        {"stakeholders": [{"id": "_stakeholders.0_", "name": "…", "role": "plans"}]},
    ),
    "no id": Misfit(
        CITY + "stakeholders:\n  - name: A\n  - {id: b, name: B}\n",
        [(3, 5, "`id` is missing here.", "Add `id`: A short word")],
        {"stakeholders": [{"id": "_stakeholders.0_", "name": "A"}, {"id": "b", "name": "B"}]},
    ),
    "an id of two words": Misfit(
        CITY + "outputs:\n  - {id: Traffic Map, text: x}\n",
        [(3, 10, "`Traffic Map` is no id", "`traffic-map`")],
        {"outputs": [{"id": "_outputs.0_", "text": "x"}]},
    ),
    "a word that is none of the choices": Misfit(
        CITY + "share: pubic\n",
        [(2, 8, "`pubic` is none of: public, cohort, private.", "Did you mean `public`?")],
        {"share": "public"},
    ),
    "a choice in capitals": Misfit(
        CITY + "share: PRIVATE\n",
        [(2, 8, "`PRIVATE` is none of", "Did you mean `private`?")],
        {"share": "private"},
    ),
    "an empty item": Misfit(
        CITY + "expectations:\n  - one\n  -\n  - two\n",
        [(4, 4, "Item 2 of `expectations` is empty.", "behind the dash")],
        {"expectations": ["one", "two"]},
    ),
    "a list among words": Misfit(
        CITY + "expectations: [one, [two], three]\n",
        [(2, 21, "Item 2 of `expectations` should be a text.", "not a list")],
        {"expectations": ["one", "two", "three"]},
    ),
    "no number": Misfit(
        CITY + "answered_parts: {objectives.funding: [one, 2]}\n",
        [(2, 39, "`one` should be a whole number.", "digits")],
        {"answered_parts": {"objectives.funding": [2]}},
    ),
    "a city that is only a name": Misfit(
        "city: Lille\n",
        [(1, 7, "`city` should have keys with values.", "{name: Lille}")],
        {"city": {"name": "Lille"}},
    ),
    "a city without a name": Misfit(
        "city:\n  name:\n  country: FR\n",
        [(2, 3, "`name` is missing here.", "Add `name`")],
        {"city": {"name": "folder", "country": "FR"}},
    ),
    "a city with a name left empty in quotes": Misfit(
        'city: {name: ""}\n', [(1, 14, "`name` is empty.", "Add `name`")], {"city": {"name": "folder"}}
    ),
    "no city": Misfit("share: public\n", [(1, 1, "`city` is missing here.", "")], {"share": "public"}),
    "an empty file": Misfit("", [(1, 1, "`city` is missing here.", "")]),
    "words instead of keys": Misfit(
        "Our plan\n", [(1, 1, "such as `template: …`. Not read: “Our plan”.", "udtplan init")]
    ),
    "a list instead of keys": Misfit(
        "- a\n- b\n", [(1, 1, "The file should hold keys with values", "udtplan init")]
    ),
    "a name that is broken already": Misfit(
        CITY + "stakeholders:\n  - id: a\n    name: [\n  - {id: b, name: B}\n",
        [(4, 11, "A bracket", "Close it")],
        {"stakeholders": [{"id": "a", "name": "a"}, {"id": "b", "name": "B"}]},
    ),
}


@pytest.mark.parametrize("misfit", MISFITS.values(), ids=MISFITS.keys())
def test_a_misfit_is_said_once_and_the_rest_is_read(misfit: Misfit) -> None:
    for text in (misfit.text, misfit.text.replace("\n", "\r\n")):
        found, source = facts(text)

        assert [(f.location.line, f.location.column) for f in source.faults] == [
            said[:2] for said in misfit.said
        ]
        for fault, (_, _, message, hint) in zip(source.faults, misfit.said, strict=True):
            assert message in fault.message
            assert hint in fault.hint
        read = found.model_dump(exclude_unset=True)
        assert read == {"city": read["city"], **misfit.read}
        assert read["city"] == misfit.read.get("city", {"name": "Lille" if CITY in misfit.text else "folder"})


def test_many_misfits_in_one_file_are_all_said() -> None:
    found, source = facts(
        CITY
        + "stakeholders:\n"
        + "  - {name: A, kind: internl, role: [x]}\n"
        + "  - CEREMA\n"
        + "  - {id: ok, name: Ok, kind: extern}\n"
        + "funding:\n"
        + "  sources:\n"
        + "    - {nam: x, status: maybe}\n"
        + "    - {name: y, status: secured}\n"
        + "share: everyone\n"
    )

    assert sorted({fault.location.line for fault in source.faults}) == [3, 4, 5, 8, 10]
    assert [fault.location.column for fault in source.faults if fault.location.line == 3] == [5, 21, 30]
    assert [s.name for s in found.stakeholders] == ["A", "CEREMA", "Ok"]
    assert [s.kind for s in found.stakeholders] == ["internal", None, "external"]
    assert found.funding is not None
    assert [s.name for s in found.funding.sources] == ["x", "y"]
    assert source.broken == {
        *("stakeholders", "/stakeholders/0/id", "/stakeholders/0/role"),
        *("share", "/funding/sources/0/status"),
    }


def test_what_stands_behind_a_lost_item_still_knows_its_line() -> None:
    found, source = facts(
        CITY
        + "stakeholders:\n  - [\n  - CEREMA\n  -\n  - {id: c, name: C}\n  - {id: d}\n  - {id: e, name: E}\n"
    )

    lines = [(s.name, source.locate(s.place.route).line) for s in found.stakeholders]
    assert lines == [("CEREMA", 4), ("C", 6), ("d", 7), ("E", 8)]
    assert source.locate(found.stakeholders[3].at("name").route).line == 8


def test_a_step_with_a_colon_is_explained_as_such() -> None:
    found, source = roadmap(
        "actions:\n  - id: a\n    title: T\n    steps:\n"
        "      - Hold a workshop: mobility\n      - {text: x, owner: me}\n"
    )

    [fault] = source.faults
    assert (fault.location.line, fault.location.column) == (5, 9)
    assert (fault.message, fault.hint) == (
        "`Hold a workshop` is taken for a key, because of its colon.",
        "Put the whole text in quotes.",
    )
    assert found.actions[0].step_texts() == ["Hold a workshop: mobility", "x"]


def test_a_roadmap_without_its_first_line_is_read() -> None:
    found, source = roadmap("- {id: a, title: T, gaol: G}\n- {id: b, title: U}\n")

    assert [(f.location.line, f.location.column, f.message) for f in source.faults] == [
        (1, 1, "`actions:` is missing above this list."),
        (1, 21, "There is no key `gaol` here: did you mean `goal`? Not read: “G”."),
    ]
    assert [action.title for action in found.actions] == ["T", "U"]
    assert source.locate(found.actions[1].at("title").route).line == 2


def test_a_mistake_in_one_kind_of_step_is_not_reported_for_the_other() -> None:
    found, source = roadmap("actions:\n  - {id: a, title: T, steps: [{text: x, tmeline: y}]}\n")

    assert [(f.location.column, f.hint) for f in source.faults] == [(41, "Write `timeline`.")]
    (step,) = found.actions[0].steps
    assert not isinstance(step, str)
    assert step.timeline == "y"
    assert source.locate(step.at("timeline").route).column == 50


def test_what_was_written_but_does_not_fit_is_not_called_missing_later() -> None:
    _, source = facts(CITY + "stakeholders: CEREMA\nfunding: {estimate: [1]}\n")

    assert source.broken == {"stakeholders", "funding.estimate"}


def test_unknown_keys_without_end_are_reported_up_to_a_number() -> None:
    _, source = facts(CITY + "".join(f"k{n}: x\n" for n in range(3000)))

    assert len(source.faults) == 51
    assert source.faults[-1].message == "2950 more keys and values do not fit."


def test_of_an_item_nothing_that_was_written_is_lost() -> None:
    found, _ = facts(
        CITY
        + "stakeholders:\n  - {id: water office, name: Water Office, nte: digs}\n  - Harbour Company\n"
        + "not_applicable: [diagnosis.procurement]\n"
        + "questions_for_peers:\n  text: How did others begin?\n"
    )

    assert [(s.name, s.note) for s in found.stakeholders] == [
        ("Water Office", "digs"),
        ("Harbour Company", None),
    ]
    assert [entry.question for entry in found.not_applicable] == ["diagnosis.procurement"]
    assert [question.text for question in found.questions_for_peers] == ["How did others begin?"]


def test_what_is_missing_in_an_item_leaves_room_for_more_to_be_said_of_it() -> None:
    _, source = facts(CITY + "stakeholders:\n  - {id: a, kind: maybe}\n")

    assert [(fault.location.column, fault.lacks) for fault in source.faults] == [(5, True), (19, False)]


WORD = itertools.count()


def word() -> str:
    return f"word{next(WORD)}x"


SHAPES: dict[str, Callable[[], Any]] = {
    "a word": word,
    "words": lambda: f"{word()} {word()}",
    "a paragraph": lambda: " ".join(word() for _ in range(20)),
    "a list": lambda: [word(), word()],
    "keys": lambda: {word(): word(), word(): word()},
    "lists": lambda: [[word(), word()], [word()]],
    "a list of keys": lambda: [{word(): word()}, {word(): word()}],
    "all of it": lambda: [word(), {f"{word()} {word()}": word()}, {word(): {word(): [word()]}}],
}


def everywhere(model: type[Node], given: Any) -> Iterator[dict[str, Any]]:
    """A part as often as it has values in it and below, each time with something in the place of one."""
    fields = model.model_fields.items()
    needed = {
        model.key_of(name): word()
        for name, field in fields
        if field.is_required() and field.annotation is str
    }
    for name, field in fields:
        below = node_in(field.annotation)
        parts = [given, *(everywhere(below, given) if below else ())]
        if get_origin(field.annotation) is list:
            parts = [given, *([part] for part in parts)]
        yield from ({**needed, model.key_of(name): part} for part in parts)


def texts(data: Any) -> Iterator[str]:
    """The texts in some data, word by word."""
    if isinstance(data, dict):
        data = list(data.values())
    if isinstance(data, list):
        for item in data:
            yield from texts(item)
    else:
        yield from data.split()


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("model", [Facts, Roadmap, Feedback], ids=lambda model: model.__name__)
def test_every_text_is_kept_or_quoted_wherever_and_in_whatever_shape_it_stands(
    model: type[Node], shape: str
) -> None:
    fallback = FALLBACK if model is Facts else {}
    given = SHAPES[shape]()
    for data in everywhere(model, given):
        source = read_yaml(SourceText(yaml.safe_dump(data, allow_unicode=True)))
        read = read_model("x.yaml", source, model, fallback)
        known = f"{read.model_dump()} {[fault.message for fault in source.faults]}"
        assert [text for text in texts(given) if text not in known] == []


def test_of_very_long_texts_the_beginning_is_quoted() -> None:
    _, source = facts(f"{CITY}legal: {'We comply with everything. ' * 40}\n")
    (fault,) = source.faults
    assert "Not read: “We comply with everything. We comply" in fault.message
    assert fault.message.endswith(" …”.")
    assert len(fault.message) < 400


MODELS: list[tuple[type[Node], dict[str, Any]]] = [(Facts, FALLBACK), (Roadmap, {})]
KEYS = st.sampled_from(
    "city name id text title stakeholders funding sources actions steps use_case later share status "
    "answered_parts milestones when what objectives indicator depends_on x".split()
)
VALUES = st.recursive(
    st.sampled_from(["a", "a b", "public", "2", "", "planned"]) | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=15,
)


@settings(max_examples=300)
@given(st.dictionaries(KEYS, VALUES, max_size=5), st.sampled_from(MODELS))
def test_whatever_is_written_a_model_comes_out_and_faults_lie_within(
    data: dict[str, Any], kind: tuple[type[Node], dict[str, Any]]
) -> None:
    model, fallback = kind
    text = yaml.safe_dump(data, allow_unicode=True)
    source = read_yaml(SourceText(text))

    assert isinstance(read_model("x.yaml", source, model, fallback), model)
    for fault in source.faults:
        assert 1 <= fault.location.line <= text.count("\n") + 1
        assert fault.message
    assert len(source.faults) == len({(fault.location, fault.message) for fault in source.faults})


@pytest.mark.parametrize("read", [facts, roadmap])
def test_reading_the_same_text_twice_says_the_same(read: Callable[[str], tuple[Node, YamlSource]]) -> None:
    text = CITY + "actions: x\nstakeholders: [a, {b: c}]\n"

    assert read(text)[1].faults == read(text)[1].faults
