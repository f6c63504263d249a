"""The calendar, as the icalendar library reads it back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import icalendar

from tests.exchange.plans import HOSTILE, hostile, lille, roadmap
from udtplan.exchange.ics import ics
from udtplan.exchange.outline import Outline, line


def events(of: Outline) -> list[Any]:
    calendar = icalendar.Calendar.from_ical(ics(of))
    assert not calendar.errors
    found = calendar.walk("VEVENT")
    assert not [event.errors for event in found if event.errors]
    return list(found)


def names(of: Outline) -> list[str]:
    return [str(event["SUMMARY"]) for event in events(of)]


def uids(of: Outline) -> list[str]:
    return [str(event["UID"]) for event in events(of)]


def test_lilles_actions_are_all_day_events_from_the_first_possible_day_to_the_last() -> None:
    found = [(str(event["SUMMARY"]), event.start, event.end - timedelta(days=1)) for event in events(lille())]

    assert found[0] == (
        "Develop a unified vision for the digital twin",
        date(2024, 11, 1),
        date(2025, 5, 31),
    )
    assert found[3] == ("≈ Upgrade data infrastructure", date(2025, 12, 1), date(2027, 12, 31))
    assert len(found) == 8


def test_the_end_is_the_day_after_the_last() -> None:
    (event,) = events(roadmap({"timeline": "7 November 2026"}))

    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 11, 7), date(2026, 11, 8))
    assert event["DTSTART"].params["VALUE"] == "DATE"


def test_a_milestone_is_an_event_on_its_last_possible_day() -> None:
    action = {"timeline": "2026", "milestones": [{"when": "May 2026", "what": "Contract signed"}]}

    mark = events(roadmap(action))[1]

    assert str(mark["SUMMARY"]) == "◆ Contract signed"
    assert (mark.start, mark.end) == (date(2026, 5, 31), date(2026, 6, 1))
    assert "When, as written: May 2026" in str(mark["DESCRIPTION"])


def test_a_deadline_is_an_event_on_its_day() -> None:
    (event,) = events(roadmap({"timeline": "by 30 June 2027"}))

    assert (event.start, event.end) == (date(2027, 6, 30), date(2027, 7, 1))
    assert "o start is stated" in str(event["DESCRIPTION"])


def test_what_is_approximate_says_so_and_keeps_the_words() -> None:
    (event,) = events(roadmap({"title": "Survey", "timeline": "mid 2026"}))

    assert str(event["SUMMARY"]) == "≈ Survey"
    assert "When, as written: mid 2026" in str(event["DESCRIPTION"])
    assert "roughly" in str(event["DESCRIPTION"])


def test_the_same_action_keeps_its_identifier_whatever_else_changes() -> None:
    before = roadmap({"id": "tender", "title": "Tender", "timeline": "2026"})
    after = roadmap({"id": "survey"}, {"id": "tender", "title": "Call for tenders", "timeline": "May 2027"})

    assert uids(before)[0] in uids(after)
    assert uids(before) == ["81e485b5-dfbe-5b97-abd9-d834568deb66@udtplan"]


def test_actions_of_two_plans_and_twins_in_one_have_identifiers_of_their_own() -> None:
    one = roadmap({"id": "a", "timeline": "2026"}, {"id": "a", "timeline": "2027"}, name="one")
    two = roadmap({"id": "a", "timeline": "2026"}, name="two")

    assert len({*uids(one), *uids(two)}) == 3


def test_the_stamp_is_the_day_it_is_looked_at_from_or_always_the_same() -> None:
    (event,) = events(roadmap({"timeline": "2026"}, as_of=date(2026, 11, 22)))

    assert event["DTSTAMP"].dt.date() == date(2026, 11, 22)
    assert ics(lille()) == ics(lille())


def test_what_has_no_day_is_named_instead_of_lost() -> None:
    calendar = icalendar.Calendar.from_ical(
        ics(roadmap({"title": "Tender", "timeline": "asap"}, {"title": "Survey"}))
    )

    assert not calendar.walk("VEVENT")
    assert "Tender" in str(calendar["X-WR-CALDESC"])
    assert "Survey (no date given)" in str(calendar["X-WR-CALDESC"])


def test_a_dropped_action_is_cancelled() -> None:
    (event,) = events(roadmap({"timeline": "2026", "status": "dropped"}))

    assert event["STATUS"] == "CANCELLED"


def test_hostile_words_stay_words() -> None:
    found = names(hostile())

    wanted = {line(text) for text in HOSTILE if line(text)}
    assert wanted <= {name.removeprefix("≈ ").removeprefix("◆ ") for name in found}
    assert all(set(event) <= KNOWN for event in events(hostile()))


def test_no_line_is_longer_than_a_calendar_may_write() -> None:
    assert max(map(len, ics(hostile()).split(b"\r\n"))) <= 75


KNOWN = {
    "UID", "DTSTAMP", "SUMMARY", "DTSTART", "DTEND", "TRANSP", "DESCRIPTION", "CATEGORIES", "STATUS",
}  # fmt: skip
