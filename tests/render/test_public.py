"""The public edition: what the city keeps to itself is nowhere in it, and nobody takes that for nothing."""

from __future__ import annotations

import contextlib
import dataclasses as dc
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.render.samples import LILLE, action, edition, plan, png, template
from tests.tools.pdf_check import text_of
from udtplan.errors import UserError
from udtplan.load import load
from udtplan.model.feedback import Feedback
from udtplan.model.plan import Plan
from udtplan.render import KINDS
from udtplan.render.editions.choice import Choice
from udtplan.render.editions.public import public
from udtplan.render.tree.cut import cut
from udtplan.render.view import Document, view
from udtplan.render.words.words import words_for

WORDS = words_for("en")
PUBLIC = Choice(public=True, attach=True)
SECRET = "zebrafish"
SEEN = "waterlily"
MAIL = "anna.berg@city.example"
FORMATS = [(kind, name) for kind, formats in KINDS.items() for name in formats]

each_format = pytest.mark.parametrize(("kind", "name"), FORMATS)


def edition_of(written: Plan, choice: Choice = PUBLIC, assets: Path | None = None) -> Document:
    return view(written, template(), edition(), states={}, assets=assets, choice=choice)


def bytes_of(document: Document, kind: str, name: str, folder: Path) -> bytes:
    """A document's bytes, with what is packed inside of them."""
    made = KINDS[kind][name].make(document)
    if name == "pdf":
        path = folder / "made.pdf"
        path.write_bytes(made)
        made += text_of(path).encode() + attached(path) + unpacked(made)
    elif made.startswith(b"PK"):
        import io
        import zipfile

        with zipfile.ZipFile(io.BytesIO(made)) as packed:
            made += b"".join(packed.read(part) for part in packed.namelist())
    return made


def unpacked(made: bytes) -> bytes:
    """What is packed inside of a PDF, such as the words for those who don't see a drawing."""
    import zlib

    found = []
    for match in re.finditer(rb"stream\r?\n(.*?)endstream", made, re.DOTALL):
        with contextlib.suppress(zlib.error):
            found.append(zlib.decompressobj().decompress(match[1]))
    together = b"".join(found)
    assert b"/StructElem" in together or b"/StructElem" in made
    # Words beyond ASCII have two bytes a letter.
    return together + together.replace(b"\0", b"")


def attached(path: Path) -> bytes:
    """The files inside of a PDF."""
    import subprocess

    folder = path.with_suffix(".files")
    folder.mkdir(exist_ok=True)
    subprocess.run(["pdfdetach", "-saveall", "-o", str(folder), str(path)], check=True, capture_output=True)
    return b"".join(file.read_bytes() for file in folder.iterdir())


def with_secrets() -> Plan:
    """A plan that is public but for what holds the word SECRET."""
    said = f"A secret {SECRET}."
    facts: dict[str, Any] = {
        "share": "public",
        "share_questions": {
            "objectives.funding": "private",
            "objectives.data": "cohort",
            "city.municipal-budget": "private",
            "diagnosis.governance": "private",
            "diagnosis.data.legal": "cohort",
            "diagnosis.procurement": "private",
            "summary.key-stakeholders": "cohort",
            "vision.primary-users": "private",
        },
        "city": {"name": "Kalamata", "inhabitants": SEEN, "budget": said},
        "challenge": SEEN,
        "use_case": {"primary": SEEN},
        "stakeholders": [
            {"id": f"{SECRET}-office", "name": said, "role": said, "roles": ["sponsor"], "note": said}
        ],
        "data_sources": [{"id": "d", "name": said, "owner": f"{SECRET}-office", "note": said}],
        "objectives": [{"id": "air", "text": SEEN}],
        "bottlenecks": [
            {"id": f"{SECRET}-1", "question": "diagnosis.governance.internal-alignment", "text": said},
            {"id": f"{SECRET}-2", "text": said},
            {"id": f"{SECRET}-3", "question": "diagnosis.nowhere", "text": said},
            {"id": "silos", "question": "diagnosis.vision", "text": SEEN},
        ],
        "funding": {"estimate": said, "sources": [{"name": said, "amount": said}], "note": said},
        "legal": {"gdpr": said, "local_rules": [said]},
        "procurement": {"criteria": said},
        "questions_for_peers": [{"topic": SECRET, "text": said}],
        "expectations": [said],
        "related_plans": [{"name": said, "note": said}],
        "not_applicable": [{"question": "diagnosis.procurement", "reason": said}],
    }
    answers = {
        "summary": [("summary.overview", "Overview", f"{SEEN} <!-- {said} -->")],
        "city": [("", "", said), ("", f"Our own {SECRET}", said)],
        "vision": [
            ("", "", said),
            ("vision.primary-users", "Users", said),
            ("", f"Another {SECRET}", said),
        ],
        "objectives": [
            ("", "", said),
            ("objectives.problem", "Problem", f"{SEEN} <!-- {said} "),
            ("objectives.funding", "Funding", f"{said} ![{said}](assets/{SECRET}.png)"),
        ],
        "diagnosis": [("diagnosis.governance.internal-alignment", "Internal", said)],
    }
    actions = [
        action(
            1,
            title=SEEN,
            timeline="May 2025 to 2026",
            owner=f"{SECRET}-office",
            steps=[{"text": "Walk", "owner": f"{SECRET}-office"}],
            addresses=[f"{SECRET}-1", f"{SECRET}-2", "silos", "air", f"{SECRET}-unknown"],
            depends_on=["a2", f"{SECRET}-action"],
            status="dropped",
            status_note=said,
            cost=said,
        ),
        action(2, timeline="2027", addresses=["silos"], milestones=[{"when": "2027", "what": "Done"}]),
    ]
    feedback = Feedback.model_validate({"items": [{"id": "f", "text": said, "response": said}]})
    return dc.replace(plan(facts, answers, actions), feedback=feedback, other_files=(f"{SECRET}.md",))


@each_format
def test_what_is_not_shared_is_in_no_byte_of_any_format(kind: str, name: str, tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets" / f"{SECRET}.png").write_bytes(png(4, 4))
    written = with_secrets()
    found = edition_of(written, assets=tmp_path)
    made = bytes_of(found, kind, name, tmp_path)
    assert SECRET not in repr(found)
    assert b"data:image" not in made
    assert SECRET.encode() not in made
    assert SECRET.title().encode() not in made
    assert SEEN.encode() in made


def test_the_whole_plan_shows_what_the_public_does_not_see(tmp_path: Path) -> None:
    made = KINDS[""]["md"].make(edition_of(with_secrets(), Choice())).decode()
    assert made.count(SECRET) > 30


places = st.sampled_from(
    [question.id for question in template().questions if question.has_heading and not question.container]
)


@given(places, st.sampled_from(["private", "cohort"]), st.sampled_from(["public", "cohort"]))
def test_any_one_question_can_be_kept_back(question: str, share: str, whole: str) -> None:
    section = template().section_of(question).id
    others = [item.id for item in template().questions if item.id != question]
    shares = {question: share} | (dict.fromkeys(others, "public") if whole == "cohort" else {})
    answers = {section: [(question, "Heading", SECRET), ("", "Own", SECRET)]}
    found = edition_of(plan({"share": whole, "share_questions": shares}, answers))
    assert SECRET.encode() not in KINDS[""]["md"].make(found)
    assert SECRET not in repr(found)
    assert SECRET not in found.data


@given(places)
def test_any_one_question_can_be_published_alone(question: str) -> None:
    section = template().section_of(question).id
    other = (
        next(item.id for item in template().section(section).questions if item.id != question)
        if (len(template().section(section).questions) > 1)
        else ""
    )
    answers = {section: [("", "", SECRET), (question, "Heading", SEEN), (other, "Other", SECRET)]}
    found = edition_of(plan({"share_questions": {question: "public"}}, answers))
    made = KINDS[""]["md"].make(found)
    assert SEEN.encode() in made
    assert SECRET.encode() not in made


def test_what_belongs_to_no_question_is_public_where_its_whole_section_is() -> None:
    answers = {"vision": [("", "", "Beforehand"), ("", "Own", "Our own")], "city": [("", "", "Kept")]}
    shares = {"city.inhabitants": "private"}
    made = KINDS[""]["md"].make(edition_of(plan({"share": "public", "share_questions": shares}, answers)))
    assert b"Beforehand" in made
    assert b"Our own" in made
    assert b"Kept" not in made


def test_a_container_speaks_for_the_questions_below_it() -> None:
    answers = {
        "diagnosis": [("diagnosis.data.legal", "Legal", SECRET), ("diagnosis.data.ownership", "Owner", SEEN)]
    }
    shares = {"diagnosis.data": "private", "diagnosis.data.ownership": "public"}
    made = KINDS[""]["md"].make(edition_of(plan({"share": "public", "share_questions": shares}, answers)))
    assert SECRET.encode() not in made
    assert SEEN.encode() in made


def test_nobody_takes_a_question_that_is_kept_back_for_one_without_an_answer() -> None:
    found = edition_of(plan({"share": "public", "share_questions": {"objectives.funding": "private"}}))
    items = {item.anchor: item for section in found.sections for item in section.items}
    assert items["objectives-funding"].aside == "Not part of the public edition."
    assert items["objectives-funding"].note == ""
    assert items["objectives-problem"].note == "Not yet written."
    assert "objectives-funding" not in {item.anchor for item in found.missing}
    assert found.total == edition_of(plan(), Choice()).total - 1
    assert found.notice.endswith("Answers that are not published: 1 of 33.")


def test_a_section_of_which_nothing_is_public_says_so_once() -> None:
    shares = {question.id: "private" for question in template().section("vision").questions}
    found = edition_of(plan({"share": "public", "share_questions": shares}))
    section = next(section for section in found.sections if section.anchor == "section-vision")
    assert [(item.label, item.aside) for item in section.items] == [("", "Not part of the public edition.")]


def test_an_edition_of_answers_alone_leaves_out_what_is_kept_back() -> None:
    written = plan(
        {"share": "public", "share_questions": {"objectives.funding": "private"}},
        {"objectives": [("objectives.problem", "Problem", "Words")]},
    )
    made = KINDS[""]["md"].make(edition_of(written, Choice(public=True, only_answered=True))).decode()
    assert "Funding" not in made
    assert "Answers that are not published: 1 of 33." in made


def test_nothing_is_said_to_be_unanswered_by_a_roadmap_that_is_kept_back() -> None:
    written = with_secrets()
    shares = {**written.facts.share_questions, "roadmap": "private"}
    facts = written.facts.model_copy(update={"share_questions": shares})
    found = edition_of(dc.replace(written, facts=facts))
    assert found.traces == ()
    assert found.phases == ()
    assert [item.answers for item in found.digest.obstacles] == [("not published",)]


def test_that_somebody_is_responsible_may_be_said_without_saying_who() -> None:
    found = edition_of(with_secrets())
    actions = [action for phase in found.phases for action in phase.actions]
    assert [action.owner for action in actions] == ["not published", ""]


# ── When nothing is public, or nobody can say what is ───────────────────────────────────────────────


def refused(written: Plan) -> UserError:
    with pytest.raises(UserError) as caught:
        public(written, template(), WORDS)
    return caught.value


def test_a_plan_that_is_not_public_can_not_be_published() -> None:
    error = refused(plan())
    assert error.message == "Nothing of this plan is public."
    assert "`share: public`" in error.remedy


def test_a_misspelled_question_publishes_nothing_by_accident() -> None:
    error = refused(plan({"share": "public", "share_questions": {"objectives.fundin": "private"}}))
    assert "`objectives.fundin`" in error.message
    assert error.remedy == "Did you mean `objectives.funding`?"


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("plan.yaml", "share: public\nshare_questions: {objectives.funding: nobody}\n"),
        ("plan.yaml", "share: public\nsharing: {objectives.funding: private}\n"),
        ("plan.yaml", "share: public\nshare_questions: [objectives.funding]\n"),
        ("plan.yaml", "share: public\n  broken: [\n"),
        (
            "3-objectives.md",
            "# 3. Project objectives\n\n## a. Problem\n\n```\n\n## f. Funding\n\nzebrafish\n",
        ),
    ],
)
def test_what_can_not_be_read_is_not_guessed(file: str, text: str, tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("share: public\ncity: {name: Kalamata}\n")
    (tmp_path / file).write_text(text + ("city: {name: Kalamata}\n" if file == "plan.yaml" else ""))
    error = refused(load(tmp_path).plan)
    assert error.message == f"{file} can't be read in full, so it is not certain what of it is public."
    assert "udtplan check" in error.remedy


def test_a_file_that_is_closed_to_us_stops_nothing() -> None:
    written = plan({"share": "public"}, unread=frozenset({"4-diagnosis.md", "plan.yaml:funding"}))
    assert public(written, template(), WORDS).withheld == frozenset()


# ── Contacts ────────────────────────────────────────────────────────────────────────────────────────

HIDDEN = [
    MAIL,
    "anna@city.example",
    "<anna.berg@city.example>",
    "[Anna](mailto:anna.berg@city.example)",
    "[anna.berg@city.example](mailto:anna.berg@city.example)",
    "[Anna][a]\n\n[a]: mailto:anna.berg@city.example",
    "[Anna](mailto:anna%2Eberg%40city.example)",
    "anna.**berg**@city.example",
    "anna.berg&#64;city.example",
    r"anna\.berg\@city.example",
    "`anna.berg@city.example`",
    "```\nanna.berg@city.example\n```",
    "| Who | Where |\n|--|--|\n| Anna | anna.berg@city.example |",
    "> - anna.berg@city.example",
    "# Write to anna.berg@city.example",
    "![anna.berg@city.example](assets/map.png)",
    "![](assets/anna.berg@city.example.png)",
    "anna.berg [at] city [dot] example",
    "https://city.example/?to=anna.berg@city.example",
    "+30 27210 12345",
    "tel. +30 (0)27210 12345",
    "[call](tel:+302721012345)",
    "Phone: 210 123 4567",
    "03 20 49 50 00",
    "(030) 1234 567",
    "00 33 320 495 000",
    "Signal @annaberg",
    "[anna](https://t.me/annaberg)",
    "[join](https://teams.microsoft.com/l/meetup-join/19%3aberg%40thread.v2/0)",
    "https://city.zoom.us/j/12345678901?pwd=berg",
    "<https://www.linkedin.com/in/anna-berg/>",
    r"anna\*\*@\*\*berg.example",
    "anna (at) berg (dot) example",
    "extension 1234",
    "Anna[^a]\n\n[^a]: anna.berg@city.example",
    "~~anna.berg@city.example~~",
]


@pytest.mark.parametrize("written", HIDDEN)
def test_a_contact_in_an_answer_is_taken_out_and_said(written: str) -> None:
    found = edition_of(
        plan({"share": "public"}, {"summary": [("summary.overview", "Overview", f"Ask: {written}\n\nend")]})
    )
    made = KINDS[""]["md"].make(found).decode()
    assert not re.search(
        r"berg|27210|123|mailto|anna@|49.50", made.split("## 1.")[0].split("ES.b")[0].split("ES.a")[1]
    )
    assert "contact removed" in made
    assert "Ask:" in made
    assert "end" in made


@pytest.mark.parametrize(
    "text",
    [
        "From 01.02.2025 to 03.04.2026, or 2025-01-02 / 2026-03-04",
        "€ 150 000 000, 0.25 – 0.75, 1 234 567 890 people, 12.5.2025 10:00",
        "INSPIRE 2007/2/EC, ISO 19107:2019, EPSG:4326, postcode 59000, 0800 to 1800",
        "Write to digital.twin@city.example or info@kalamata.example or kalamata@example.eu",
        "Tender 2024/0815-17; coordinates 37.0389 22.1142; 00 14 25 36 is the number of the file",
        "GPS 50.6292, 3.0573; see https://city.example/id/0012345678?x=0123456789",
    ],
)
def test_dates_amounts_and_mailboxes_of_functions_stay(text: str) -> None:
    facts = {"share": "public", "city": {"name": "Kalamata"}, "challenge": text}
    written = plan(facts, {"summary": [("summary.overview", "Overview", text)]})
    shown = public(written, template(), WORDS).plan
    assert shown.facts.challenge == text
    assert shown.answers["summary"][0].text == text


def test_contacts_are_taken_out_of_registers_and_roadmap(tmp_path: Path) -> None:
    text = f"Ask {MAIL}"
    facts = {
        "share": "public",
        "city": {"name": "Kalamata", "inhabitants": text},
        "challenge": text,
        "stakeholders": [{"id": "it", "name": text, "role": text}],
        "data_sources": [{"id": "d", "name": "Air", "access": text}],
        "use_case": {"primary": text, "later": [text]},
        "objectives": [{"id": "o", "text": text, "indicator": {"label": text}}],
        "legal": {"dpo": text, "local_rules": [text]},
        "not_applicable": [{"question": "diagnosis.procurement", "reason": text}],
    }
    steps = [text, {"text": text}]
    marks = [{"when": "May 2025", "what": text}]
    row = {"id": "a", "title": text, "goal": text, "timeline": "2026", "steps": steps, "milestones": marks}
    found = edition_of(plan(facts, {"vision": [("", f"Own {MAIL}", "text")]}, [row]))
    assert "berg" not in repr(found)
    assert "berg" not in found.data
    assert found.challenge == "Ask [contact removed]"
    assert json.loads(found.data)["facts"]["legal"]["dpo"] == "Ask [contact removed]"


@given(st.text(alphabet="abz.@+ 0123456789()-/\n", max_size=60))
def test_taking_out_contacts_leaves_none(text: str) -> None:
    from udtplan.contacts.possible import possible_contacts

    def find(words: str) -> list[tuple[int, int]]:
        return possible_contacts(words, "")

    assert "@ab.zz" not in cut(f"{text} zz@ab.zz", find, "[…]")


def test_an_answer_without_contacts_stays_as_it_is_written() -> None:
    written = plan(
        {"share": "public"}, {"summary": [("summary.overview", "Overview", "*a*  b\n\n\n* c &amp; d")]}
    )
    assert public(written, template(), WORDS).plan.answers["summary"][0].text == "*a*  b\n\n\n* c &amp; d"


def test_the_example_is_public_as_it_is() -> None:
    whole = load(LILLE).plan
    shown = public(whole, template(), WORDS)
    assert shown.withheld == frozenset()
    assert shown.plan.roadmap == whole.roadmap
    assert {s: [a.prose for a in found] for s, found in shown.plan.answers.items()} == {
        s: [a.prose for a in found] for s, found in whole.answers.items()
    }
