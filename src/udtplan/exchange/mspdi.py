"""The roadmap as an MS Project XML file (MSPDI), which ProjectLibre, GanttProject and others read too.

Project knows days only. A task goes from the first possible day to the last, is marked as estimated where
that is not exact, and carries the words of the plan in its notes. Tasks are scheduled by hand: no program
moves what a city has written. A day has eight hours and every day is one: plans speak of days in the
calendar.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from udtplan.exchange.links import links_of
from udtplan.exchange.notes import action_notes, as_text, milestone_notes
from udtplan.exchange.outline import Milestone, Outline, Phase, Row, clean, line

_NAMESPACE = "http://schemas.microsoft.com/project"
_SHIFTS = (("08:00:00", "12:00:00"), ("13:00:00", "17:00:00"))
_FINISH_TO_START = "1"
_START_NO_EARLIER_THAN = "4"
# The days that Project can hold.
_FIRST_DAY, _LAST_DAY = date(1984, 1, 1), date(2149, 12, 31)
_DONE = {"done": "100"}


def mspdi(outline: Outline) -> bytes:
    """A project with a summary task a phase, below it the actions and their milestones."""
    project = Element("Project", {"xmlns": _NAMESPACE})
    days = [day for phase in outline.phases for day in _days(phase)]
    _fill(project, SaveVersion="14", Name=outline.heading, Title=outline.heading, ScheduleFromStart="1")
    if days:
        _fill(project, StartDate=_begin(min(days)), FinishDate=_end(max(days)))
    _fill(project, CalendarUID="1", DefaultStartTime="08:00:00", DefaultFinishTime="17:00:00")
    _fill(project, MinutesPerDay="480", MinutesPerWeek="3360", DaysPerMonth="30", NewTasksAreManual="1")
    _calendar(SubElement(SubElement(project, "Calendars"), "Calendar"))
    _Tasks(outline, SubElement(project, "Tasks")).write()
    indent(project)
    text = tostring(project, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


class _Tasks:
    """The list of tasks while it is written."""

    def __init__(self, outline: Outline, parent: Element) -> None:
        self._outline = outline
        self._parent = parent
        self._count = 0
        # Known before they are written: an action may depend on a later one.
        keys = (key for phase in outline.phases for row in phase.rows for key in _keys(row))
        self._uids = {key: str(number) for number, key in enumerate(keys, len(outline.phases) + 1)}
        self._links = links_of(outline)

    def write(self) -> None:
        for number, phase in enumerate(self._outline.phases, 1):
            task = self._task(str(number), line(phase.label), f"{number}", 1)
            days = list(_days(phase))
            _fill(task, Manual="0")
            if days:
                _fill(task, Start=_begin(min(days)), Finish=_end(max(days)))
                _fill(task, Duration=_hours(min(days), max(days)), DurationFormat="7")
            _fill(task, Milestone="0", Summary="1")
            place = 0
            for row in phase.rows:
                place += 1
                self._action(row, f"{number}.{place}")
                for mark in row.milestones:
                    place += 1
                    self._milestone(mark, row, f"{number}.{place}")

    def _task(self, uid: str, name: str, place: str, level: int) -> Element:
        self._count += 1
        task = SubElement(self._parent, "Task")
        _fill(task, UID=uid, ID=str(self._count), Name=name or "–", Active="1", Type="1", IsNull="0")
        _fill(task, WBS=place, OutlineNumber=place, OutlineLevel=str(level))
        return task

    def _action(self, row: Row, place: str) -> None:
        task = self._task(self._uids[row.key], line(row.title), place, 2)
        _fill(task, Manual="1", Contact=line(row.owner_name))
        span = _span(row)
        if span is not None:
            _fill(task, Start=_begin(span[0]), Finish=_end(span[1]), Duration=_hours(*span))
            _fill(task, ManualStart=_begin(span[0]), ManualFinish=_end(span[1]), ManualDuration=_hours(*span))
            _fill(task, DurationFormat="7")
        _fill(task, Estimated="1" if span is None or row.is_vague or _is_open(row) else "0")
        _fill(task, Milestone="0", Summary="0", PercentComplete=_DONE.get(row.status or "", "0"))
        if span is not None:
            _fill(task, ConstraintType=_START_NO_EARLIER_THAN, ConstraintDate=_begin(span[0]))
        if row.status == "dropped":
            _fill(task, Active="0")
        _fill(task, Notes=as_text(action_notes(row)))
        for key in self._links.get(row.key, ()):
            link = SubElement(task, "PredecessorLink")
            _fill(link, PredecessorUID=self._uids[key], Type=_FINISH_TO_START, CrossProject="0")
            _fill(link, LinkLag="0", LagFormat="7")

    def _milestone(self, mark: Milestone, row: Row, place: str) -> None:
        task = self._task(self._uids[mark.key], line(mark.what), place, 2)
        _fill(task, Manual="1")
        day = mark.day
        if day is not None and _FIRST_DAY <= day <= _LAST_DAY:
            _fill(task, Start=_end(day), Finish=_end(day), Duration="PT0H0M0S")
            _fill(task, ManualStart=_end(day), ManualFinish=_end(day), ManualDuration="PT0H0M0S")
            _fill(task, DurationFormat="7")
        _fill(task, Estimated="0", Milestone="1", Summary="0", Notes=as_text(milestone_notes(mark, row)))


# In this order a task's parts have to come.
_ORDER = (
    "UID ID Name Active Manual Type IsNull Contact WBS OutlineNumber OutlineLevel Start Finish Duration "
    "ManualStart ManualFinish ManualDuration DurationFormat Estimated Milestone Summary PercentComplete "
    "ConstraintType ConstraintDate Notes PredecessorLink"
).split()


def _fill(parent: Element, **parts: str) -> None:
    """Add parts that have a text, or replace them, in the order the format wants."""
    for name, text in parts.items():
        if not text:
            continue
        found = parent.find(name)
        if found is None:
            found = Element(name)
            parent.append(found)
        found.text = clean(text)
    if parent.tag == "Task":
        parent[:] = sorted(parent, key=lambda part: _ORDER.index(part.tag))


def _calendar(calendar: Element) -> None:
    _fill(calendar, UID="1", Name="Every day", IsBaseCalendar="1")
    days = SubElement(calendar, "WeekDays")
    for number in range(1, 8):
        day = SubElement(days, "WeekDay")
        _fill(day, DayType=str(number), DayWorking="1")
        times = SubElement(day, "WorkingTimes")
        for start, end in _SHIFTS:
            _fill(SubElement(times, "WorkingTime"), FromTime=start, ToTime=end)


def _keys(row: Row) -> Iterator[str]:
    yield row.key
    for mark in row.milestones:
        yield mark.key


def _days(phase: Phase) -> Iterator[date]:
    for row in phase.rows:
        yield from _span(row) or ()


def _span(row: Row) -> tuple[date, date] | None:
    """The first and the last day; None where Project can't hold them."""
    if row.first_day is None or row.last_day is None:
        return None
    first, last = sorted((row.first_day, row.last_day))
    return (first, last) if first >= _FIRST_DAY and last <= _LAST_DAY else None


def _is_open(row: Row) -> bool:
    return row.period is not None and (row.period.start is None or row.period.end is None)


def _begin(day: date) -> str:
    return f"{day.isoformat()}T08:00:00"


def _end(day: date) -> str:
    return f"{day.isoformat()}T17:00:00"


def _hours(first: date, last: date) -> str:
    return f"PT{((last - first).days + 1) * 8}H0M0S"
