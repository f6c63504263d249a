"""The roadmap as a Mermaid gantt chart, for pages that draw one: READMEs, wikis, job summaries.

Mermaid knows days only. A bar goes from the first possible day to the last, and what is not exact carries the
words of the plan in its label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from udtplan.exchange.outline import Outline, Row, line
from udtplan.exchange.wording import remark

# Mermaid reads a line that begins like this as something else than a task.
_KEYWORD = re.compile(
    "gantt|title|section|dateformat|axisformat|tickinterval|inclusiveenddates|topaxis|includes|excludes"
    r"|todaymarker|weekday|weekend|acctitle|accdescr|click|href|call|\d{4}-\d\d-\d\d",
    re.IGNORECASE,
)
# All signs that mean nothing to Mermaid, Markdown or HTML; the others are written as numbers.
_PLAIN = re.compile(r"[^\w .,()/’“”„«»–—…•·≈€£°§!?+'-]|ﬂ")
_TAGS = {"done": "done, ", "running": "active, "}


def mermaid(outline: Outline) -> bytes:
    """A gantt chart in Mermaid's words."""
    return "\n".join([*_lines(outline), ""]).encode("utf-8")


def _lines(outline: Outline) -> Iterator[str]:
    yield "gantt"
    yield f"    title {escaped(outline.heading)}"
    yield "    dateFormat YYYY-MM-DD"
    yield "    inclusiveEndDates"
    yield "    axisFormat %b %Y"
    # Where the marker is would depend on the day on which somebody looks.
    yield "    todayMarker off"
    days = [at for row in outline.rows for at in (row.first_day, row.last_day) if at is not None]
    days += [mark.day for row in outline.rows for mark in row.milestones if mark.day is not None]
    for phase in outline.phases:
        tasks = [task for row in phase.rows for task in _tasks(row, days)]
        if tasks:
            yield f"    section {escaped(phase.label)}"
            for task in tasks:
                yield f"    {task}"
    for row in outline.undated:
        yield f"    %% not drawn – {escaped(row.title)} – {remark(row.period)}"


def _tasks(row: Row, days: list[date]) -> Iterator[str]:
    if row.first_day is not None and row.period is not None:
        first, last = row.first_day, row.last_day or row.first_day
        remarks = [line(row.timeline)] if row.is_vague else []
        if row.period.start is None:
            first, remarks = min([*days, first]), [line(row.timeline), "no start stated"]
        elif row.period.end is None:
            last, remarks = max([*days, last]), [line(row.timeline), "no end stated"]
        elif last < first:
            last, remarks = first, [line(row.timeline), "ends before it starts"]
        label = f"{line(row.title)} (≈ {', '.join(remarks)})" if remarks else line(row.title)
        yield _task(label, _TAGS.get(row.status or "", ""), first, last)
    for mark in row.milestones:
        if mark.day is not None:
            yield _task(f"{line(mark.what)} ({line(mark.when)})", "milestone, ", mark.day, mark.day)


def _task(label: str, tags: str, first: date, last: date) -> str:
    return f"{escaped(label)} :{tags}{first.isoformat()}, {last.isoformat()}"


def escaped(text: str) -> str:
    """Words that Mermaid shows as they are, whatever they say."""
    found = _PLAIN.sub(lambda match: "".join(f"#{ord(sign)};" for sign in match[0]), line(text)) or "–"
    if _KEYWORD.match(found):
        found = f"#{ord(found[0])};{found[1:]}"
    return found
