"""The roadmap as an iCalendar file: an all-day event for each action and milestone."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from udtplan.exchange.notes import action_notes, as_text, milestone_notes
from udtplan.exchange.outline import Milestone, Outline, Row, clean, line
from udtplan.exchange.wording import remark

if TYPE_CHECKING:
    from icalendar import Event

# Names the events of all plans; must never change, or calendars show every event twice.
_NAMESPACE = uuid.UUID("6d2c5b0e-5a0f-5d53-9d0c-7c1f6c0f3b6e")
# When no day is named: the same plan gives the same bytes.
_STAMP = date(2025, 1, 1)


def ics(outline: Outline) -> bytes:
    """A calendar. The identifier of an event depends on the plan and the action alone."""
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//udtplan//Urban Digital Twin Action Plan//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", outline.heading)
    if missing := list(_missing(outline)):
        calendar.add("x-wr-caldesc", "Not in this calendar: " + "; ".join(missing))
    for phase in outline.phases:
        for row in phase.rows:
            for event in _events(outline, row, line(phase.label)):
                calendar.add_component(event)
    return bytes(calendar.to_ical(sorted=False))


def _missing(outline: Outline) -> Iterator[str]:
    for row in outline.rows:
        if row.first_day is None:
            yield f"{line(row.title)} ({remark(row.period)})"
        for mark in row.milestones:
            if mark.day is None:
                yield f"{line(mark.what)} ({line(mark.when)}: {remark(mark.period)})"


def _events(outline: Outline, row: Row, phase: str) -> Iterator[Event]:
    if row.first_day is not None:
        first, last = row.first_day, row.last_day or row.first_day
        title = f"≈ {line(row.title)}" if row.is_vague else line(row.title)
        event = _event(outline, row.key, title, min(first, last), max(first, last))
        event.add("description", as_text(action_notes(row)))
        event.add("categories", [phase])
        if row.status == "dropped":
            event.add("status", "CANCELLED")
        yield event
    for mark in row.milestones:
        if mark.day is not None:
            yield _milestone(outline, row, mark, mark.day)


def _milestone(outline: Outline, row: Row, mark: Milestone, at: date) -> Event:
    event = _event(outline, mark.key, f"◆ {line(mark.what)}", at, at)
    event.add("description", as_text(milestone_notes(mark, row)))
    event.add("categories", ["Milestone"])
    return event


def _event(outline: Outline, key: str, title: str, first: date, last: date) -> Event:
    from icalendar import Event

    event = Event()
    name = f"{clean(outline.city)}/{outline.name}/{clean(key)}"
    stamp = outline.as_of or _STAMP
    event.add("uid", f"{uuid.uuid5(_NAMESPACE, name)}@udtplan")
    event.add("dtstamp", datetime(stamp.year, stamp.month, stamp.day, tzinfo=UTC))
    event.add("summary", title)
    event.add("dtstart", first)
    # The first day after; a calendar that ends with the last day of all days has no such day.
    event.add("dtend", last + timedelta(days=1) if last < date.max else last)
    event.add("transp", "TRANSPARENT")
    return event
