"""One thing is said by one rule: where two could speak, the one that says it better does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rules.plans import check, fresh, written
from tests.rules.quiet import diagnosis, findings, lines, objectives, plan, roadmap

PEOPLE = "stakeholders: [{id: works, name: Public Works, kind: internal, role: digs}]\n"
DATA = "d. Data required and owners"
GOVERNANCE = ("## b. Digital twin governance", "It is decided where it was always decided.")
LEADERSHIP = ("### Political leadership", "It was presented to our management, which liked it a lot.")
LEGAL = ("### Regulations and legal considerations", "Log-ins keep out all who have no business with it.")
BUYING = (
    "## e. Procurement",
    "Bids are judged by price and by quality. The tender is open to all who can show that they have built "
    "a model of a city before, and the contract runs for two years.",
)


def source(row: str, more: str = "") -> dict[str, str]:
    return plan(f"{PEOPLE}data_sources:\n  - {{id: s, {row}}}\n{more}")


def parts(question: str, *ticked: int) -> dict[str, str]:
    return plan(f"{PEOPLE}answered_parts: {{{question}: {[*ticked]}}}\n")


@pytest.mark.parametrize(
    "name", ["Flooded cellars coming from the fire brigade", "Traffic counts provided by bus companies"]
)
def test_an_owner_who_is_not_listed_is_not_missing_as_well(name: str) -> None:
    files = source(f"name: {name}")
    assert len(findings("X006", files)) == 1
    assert not findings("D002", files)


def test_an_owner_whose_name_is_torn_is_not_missing_as_well() -> None:
    files = source("name: Major events coming from safety and")
    assert len(findings("W006", files)) == 1
    assert not findings("D002", files)
    assert findings("D002", source("name: Major events"))


def test_words_that_name_no_data_are_not_too_few_as_well() -> None:
    files = objectives(DATA, "Various data.")
    assert [str(finding.severity) for finding in findings("D001", files)] == ["error"]
    assert not findings("W004", files)
    assert findings("W004", objectives(DATA, "Counts of cars."))


def test_terms_of_use_and_reuse_are_one_question() -> None:
    files = source("name: Street map, owner: works, access: WFS")
    assert len(findings("L006", files)) == 1
    assert not findings("D004", files)
    told = source("name: Street map, owner: works", "legal: {open_data: Our maps are open under CC BY 4.0.}")
    assert not findings("L006", told) + findings("D004", told)


def test_a_cost_that_is_not_given_is_not_an_open_part_as_well() -> None:
    files = parts("objectives.funding", 2) | objectives("f. Funding", "The city budget may pay for it.")
    assert len(findings("F001", files)) == 1
    (finding,) = findings("C002", files)
    assert "cost" not in finding.message
    assert "secured" in finding.message
    only_cost = parts("objectives.funding", 2, 3) | objectives("f. Funding", "The city budget pays for it.")
    assert not findings("C002", only_cost)


@pytest.mark.parametrize(
    ("code", "open_part", "ticked", "row"),
    [
        ("C005", "the role", "summary.key-stakeholders: [1, 2]", ""),
        ("D002", "the owners", "objectives.data: [1, 3]", "access: API"),
        ("D003", "how you will access", "objectives.data: [1, 2]", "owner: port"),
    ],
)
def test_a_part_that_single_lines_lack_is_said_of_them(
    code: str, open_part: str, ticked: str, row: str
) -> None:
    facts = (
        "stakeholders: [{id: port, name: Port Authority}]\n"
        f"data_sources: [{{id: levels, name: Water levels{', ' if row else ''}{row}}}]\n"
        f"answered_parts: {{{ticked}}}\n"
    )
    assert findings(code, plan(facts))
    assert not [finding for finding in findings("C002", plan(facts)) if open_part in finding.message]
    # Where no line lacks it, the declaration is all there is to go by.
    whole = facts.replace("Authority}", "Authority, role: supplies}").replace(
        "Water levels", "Water levels, owner: port, access: API"
    )
    whole = whole.replace(f", {row}}}]", "}]") if row else whole
    assert [finding for finding in findings("C002", plan(whole)) if open_part in finding.message]


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("The cost is to be defined with the finance office.", "F001"),
        ("The running costs are to be defined with the finance office.", "F003"),
    ],
)
def test_a_cost_that_is_promised_is_asked_for_once(sentence: str, code: str) -> None:
    keep = roadmap("Maintenance and user support")
    files = (
        objectives("f. Funding", f"The city budget pays for it, as the council decided. {sentence}") | keep
    )
    assert len(findings("W001", files)) == 1
    assert not findings(code, files)
    assert findings({"F001": "F003", "F003": "F001"}[code], files)


@pytest.mark.parametrize(
    ("code", "question", "ticked", "answer"),
    [
        ("G004", "diagnosis.governance.political-leadership", 2, (GOVERNANCE, LEADERSHIP)),
        ("L001", "diagnosis.data.legal", 2, (("## d. Data", ""), LEGAL)),
        ("L007", "diagnosis.data.legal", 1, (("## d. Data", ""), LEGAL)),
    ],
)
def test_a_part_that_is_declared_open_is_not_asked_for_twice(
    code: str, question: str, ticked: int, answer: tuple[tuple[str, str], ...]
) -> None:
    assert findings(code, diagnosis(*answer))
    files = parts(question, ticked) | diagnosis(*answer)
    assert not findings(code, files)
    assert findings("C002", files)


def test_coordination_declared_open_is_not_asked_for_twice() -> None:
    answer = objectives("e. Digital twin governance", "The Public Works develop it and answer for it.")
    assert findings("G005", answer)
    assert not findings("G005", parts("objectives.governance", 1, 2) | answer)


def test_a_provider_that_is_declared_is_one_finding() -> None:
    files = diagnosis(BUYING) | roadmap("Build the model")
    assert len(findings("X004", files)) == len(findings("P001", files)) == 1
    declared = plan("procurement: {external: true}\n") | files
    assert (len(findings("X004", declared)), len(findings("P001", declared))) == (0, 1)


# ── What could not be read is not missing ───────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        ("C005", "stakeholders: [{id: works, name: Public Works, role: [digs]}]\n"),
        ("X009", "objectives: [{id: a, text: Fewer floods., indicator: many}]\n"),
        ("D002", "data_sources: [{id: a, name: Counts, owner: [works]}]\n"),
        ("D003", "data_sources: [{id: a, name: Counts, access: [API]}]\n"),
        ("D004", "data_sources: [{id: a, name: Counts, licence: {by: CC}}]\n"),
        ("D005", "data_sources: [{id: a, name: Counts, personal_data: no}]\n"),
        ("F002", "funding: {sources: [{name: Grant, status: aplied}]}\n"),
        ("P002", "procurement: {external: true, criteria: [price]}\n"),
    ],
)
def test_a_value_that_can_t_be_read_is_not_missing(code: str, facts: str) -> None:
    assert findings("S001", plan(facts))
    assert not findings(code, plan(facts))


def test_of_three_sources_one_that_can_t_be_read_is_not_counted() -> None:
    rows = "".join(f"  - {{id: s{n}, name: Counts {n}}}\n" for n in range(2))
    files = plan(f"data_sources:\n{rows}  - {{id: s, name: Maps, access: [API], personal_data: no}}\n")
    for code in ("D003", "D005"):
        assert lines(findings(code, files)) == [("plan.yaml", 3), ("plan.yaml", 4)], code


_ASKED_OF_ACTIONS = pytest.mark.parametrize(
    ("code", "facts"),
    [
        ("X004", "bottlenecks: [{id: skills, text: Nobody can run the model.}]\n"),
        ("X005", "objectives: [{id: fewer, text: Fewer floods.}, {id: dry, text: Dry cellars.}]\n"),
        ("D007", "data_sources: [{id: cycling, name: Cycling counts, status: gap}]\n"),
        ("F002", "funding: {sources: [{name: Digital Europe call, status: potential}]}\n"),
        ("P001", "procurement: {external: true}\n"),
    ],
)


@_ASKED_OF_ACTIONS
@pytest.mark.parametrize("entry", ["- [Something else]", "- {id: more, addresses: {a: b}, notes: Tender it}"])
def test_a_torn_roadmap_may_hold_the_action(code: str, facts: str, entry: str) -> None:
    whole = roadmap("Build the model", addresses="[fewer]")
    torn = {name: f"{text.rstrip()}\n  {entry}\n" for name, text in whole.items()}
    assert findings(code, plan(facts) | whole)
    assert not findings(code, plan(facts) | torn)


@_ASKED_OF_ACTIONS
@pytest.mark.parametrize("value", ["owner: Kirsten Overgaard", "status: finished"])
def test_an_owner_or_a_status_that_can_t_be_read_hides_no_action(code: str, facts: str, value: str) -> None:
    whole = roadmap("Build the model", addresses="[fewer]")
    files = {name: text.replace("goal: Goal", f"goal: Goal, {value}") for name, text in whole.items()}
    assert findings("S001", plan(facts) | files)
    assert findings(code, plan(facts) | files)


# ── Single points ───────────────────────────────────────────────────────────────────────────────────


def test_what_an_action_is_for_is_told_by_its_words_so_it_is_a_guess() -> None:
    facts = plan("funding: {sources: [{name: Digital Europe call, status: potential}]}\n")
    assert [finding.certain for finding in findings("F002", facts)] == [True]
    assert [finding.certain for finding in findings("F002", facts | roadmap("Look for money"))] == [False]


@pytest.mark.parametrize("name", ["UNESCO", "COP26", "OECD", "WHO"])
def test_what_every_newspaper_writes_needs_no_explanation(name: str) -> None:
    text = f"Since {name} came to town, the streets are full and the council wants to know where."
    assert not findings("W007", objectives("a. Problem description", text))


def test_letters_that_few_know_are_asked_for() -> None:
    text = "Since the DGKU came to town, the streets are full and the council wants to know where."
    assert len(findings("W007", objectives("a. Problem description", text))) == 1


def test_a_name_that_speaks_of_people_is_quoted_as_a_word() -> None:
    (finding,) = findings("D005", source("name: Drone imagery of squares, owner: works"))
    assert finding.message == (
        "“Drone imagery of squares” does not say whether it holds data about people; "
        "“drone” suggests that there may be some."
    )


def test_the_themes_of_a_challenge_are_quoted_in_its_own_words() -> None:
    (finding,) = findings("X007", plan("challenge: A twin for traffic, for floods and for the climate.\n"))
    assert finding.message.endswith("several themes: traffic, floods, climate.")


def test_a_challenge_that_is_missing_comes_before_the_choice() -> None:
    assert not findings("X007", plan("challenge: to be confirmed\n"))
    assert findings("C003", plan("challenge: to be confirmed\n"))


def test_what_is_told_in_passing_is_heard() -> None:
    told = (
        "Bids are judged by price. The supplier maintains the devices for four years. Data and devices "
        "belong to the city, and only the city publishes results, so that another supplier can take over."
    )
    assert not findings("P002", diagnosis(("## e. Procurement", told)))
    names = "{id: privacy, name: Data Protection Office, role: screens}"
    facts = "data_sources: [{id: a, name: Travel survey, personal_data: pseudonymised}]\n"
    law = "Processing is registered under the GDPR. The national act on cyber security applies."
    answers = diagnosis(("## d. Data", ""), ("### Regulations and legal considerations", law))
    assert findings("L001", plan(facts) | answers)
    assert not findings("L001", plan(f"stakeholders: [{names}]\n{facts}") | answers)
    lights = plan("challenge: How should the traffic lights on five streets be set, so that buses run?\n")
    assert findings("L003", lights)
    assert not findings("L003", lights | answers)


def test_a_heading_that_is_gone_is_not_an_answer_that_is_missing_as_well() -> None:
    files = objectives("a. Problem description", "Where cycle lanes go first is not decided yet.")
    [finding] = [one for one in findings("S002", files) if one.question == "objectives.funding"]
    assert (str(finding.severity), bool(finding.asked)) == ("error", True)
    assert "objectives.funding" not in {one.question for one in findings("C001", files)}
    assert "objectives.funding" in {one.question for one in findings("C001", {})}


def test_a_file_that_is_gone_is_said_once(tmp_path: Path) -> None:
    folder = written(tmp_path / "kalamata", fresh())
    (folder / "4-diagnosis.md").unlink()
    found = [one for one in check(folder).findings if one.path.endswith("4-diagnosis.md")]
    assert [(one.code, str(one.severity)) for one in found] == [("S002", "error")]


@pytest.mark.parametrize("key", ["license", "lisence"])
def test_a_misspelt_key_is_not_missing_as_well(key: str) -> None:
    files = source(f"name: Street map, owner: works, access: WFS, {key}: CC-BY-4.0")
    assert len(findings("S001", files)) == 1
    assert not findings("D004", files) + findings("L006", files)


def test_a_key_that_may_be_misspelt_is_not_missing_as_well() -> None:
    files = source("name: Street map, owner: works, licence: CC-BY-4.0, acc: WFS")
    assert len(findings("S001", files)) == 1
    assert not findings("D003", files)
    assert findings("D003", source("name: Street map, owner: works, licence: CC-BY-4.0"))


def test_an_item_without_a_good_id_or_name_says_what_else_is_wrong_with_it() -> None:
    for row in ("id: street map, name: Street map", "name: Street map", "id: map"):
        files = plan(f"{PEOPLE}data_sources:\n  - {{{row}, owner: works, access: WFS}}\n")
        assert len(findings("S001", files)) == 1
        assert len(findings("D005", files)) == 1


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("diagnosis.data.govern", "Known below `diagnosis.data` are: diagnosis.data.infrastructure, "),
        ("diagnosis.data.owner", "Did you mean `diagnosis.data.ownership`?"),
        ("diagnosys.data.ownership", "Did you mean `diagnosis.data.ownership`?"),
    ],
)
def test_a_question_is_first_looked_for_where_its_name_begins(name: str, hint: str) -> None:
    [finding] = findings("S004", plan(f"{PEOPLE}bottlenecks: [{{id: b, text: Bids, question: {name}}}]\n"))
    assert (finding.hint or "").startswith(hint)


@pytest.mark.parametrize(
    "row",
    ['not_applicable: [{question: "4.e"}]', 'bottlenecks: [{id: b, text: Bids, question: "4.e"}]',
     'answered_parts: {"4.e": [1]}', 'share_questions: {"4.e": private}'],
)  # fmt: skip
def test_a_question_may_be_known_by_its_number(row: str) -> None:
    [finding] = findings("S004", plan(f"{PEOPLE}{row}\n"))
    assert finding.message == "There is no question “4.e”."
    assert finding.hint == "Did you mean `diagnosis.procurement`?"


@pytest.mark.parametrize(
    ("first", "second", "alike"),
    [
        ("Highways Service", "Highway Services", True),
        ("Dienst wegen en parken", "Dienst wegen en parkens", True),
        ("Amt für Verkehrsplanung", "Amt für Verkehrssteuerung", False),
        ("Parks Department", "Parking Department", False),
        ("Waterschap Drents-Overijsselse Delta", "Waterschap Drents Overijsselse Delta", True),
        ("Waterschap Drents-Overijsselse Delta", "Drents Overijsselse Delta", True),
        ("Waterschap Drents-Overijsselse Delta", "WDOD", True),
        ("WDOD", "Waterschap Drents Overijsselse Delta (WDOD)", True),
        ("Province Overijssel", "Province of Overijssel", True),
        ("Province Overijssel", "PROVINCE OVERIJSSEL", True),
        ("Agence d’urbanisme de Lestran", "Agence urbanisme Lestran", True),
        ("Wydział Dróg i Zieleni", "Wydział Dróg", False),
        ("Mobility Department", "Urban Mobility Department", False),
        ("Port of Volos", "Port Police of Patras", False),
        ("Water Board", "WB", False),
    ],
)
def test_names_that_differ_by_an_end_a_link_or_one_word_look_like_one(
    first: str, second: str, *, alike: bool
) -> None:
    rows = f"  - {{id: a, name: {first}, role: builds}}\n  - {{id: b, name: {second}, role: pays}}\n"
    assert bool(findings("S004", plan(f"stakeholders:\n{rows}"))) is alike


def test_a_slip_is_told_while_another_action_has_no_id() -> None:
    rows = "  - {title: Other}\n  - {id: b, title: B, depends_on: [shared-vison, other]}\n"
    files = {"5-roadmap.yaml": "actions:\n  - {id: shared-vision, title: A}\n" + rows}
    [slip] = findings("S004", files)
    assert (slip.message, slip.hint) == (
        "There is no action “shared-vison”.",
        "Did you mean `shared-vision`?",
    )


def test_what_is_declared_not_to_apply_is_not_answered() -> None:
    entry = "not_applicable: [{question: diagnosis.procurement, reason: built in-house}]\n"
    assert not findings("S009", plan(entry))
    [both] = findings("S009", {**plan(entry), **diagnosis(BUYING)})
    assert (both.certain, both.location.line) == (False, 2)


def test_words_without_a_digit_are_no_number_of_inhabitants() -> None:
    said = "city: {name: Kalamata, inhabitants: many}\n"
    [note] = findings("C002", {"plan.yaml": said})
    assert (str(note.severity), note.certain) == ("info", False)
    assert not findings("C002", {"plan.yaml": said.replace("many", "close to 72,000")})


def test_a_step_alone_is_shown_as_an_item() -> None:
    files = {"5-roadmap.yaml": "actions:\n  - {id: a, title: A, steps: Sign an agreement}\n"}
    [fault] = findings("S001", files)
    assert fault.hint == "Write one item a line below it: `- Sign an agreement`."
