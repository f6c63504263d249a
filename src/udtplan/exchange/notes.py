"""What calendars, project files and spreadsheets say about an action beside its dates."""

from __future__ import annotations

from collections.abc import Iterator

from udtplan.exchange.outline import Milestone, Row, clean, line
from udtplan.exchange.wording import sentence


def action_notes(row: Row) -> Iterator[tuple[str, str]]:
    """Everything written about an action, each with its name: first when, in the city's words and as read."""
    if row.timeline:
        yield "When, as written", line(row.timeline)
    yield "Read as", sentence(row.period)
    yield from _filled(
        ("Goal", clean(row.goal)),
        ("Steps", "\n".join(f"- {line(text)}" for text in step_texts(row))),
        ("Responsible", line(row.owner_name)),
        ("Addresses", "; ".join(map(line, row.address_names))),
        ("Status", status_text(row)),
        ("Cost", clean(row.cost)),
        ("Result", clean(row.deliverable)),
    )


def milestone_notes(mark: Milestone, row: Row) -> Iterator[tuple[str, str]]:
    """What there is to say about a milestone."""
    yield "Milestone of", line(row.title)
    yield "When, as written", line(mark.when)
    yield "Read as", sentence(mark.period)


def as_text(notes: Iterator[tuple[str, str]]) -> str:
    """The notes, one a line; what has several lines begins on its own."""
    return "\n".join(
        f"{name}:\n{text}" if "\n" in text or text[:2] == "- " else f"{name}: {text}" for name, text in notes
    )


def step_texts(row: Row) -> Iterator[str]:
    """The steps with what they say about when and who."""
    for step in row.steps:
        more = ", ".join(part for part in (step.timeline, step.owner) if part)
        yield f"{step.text} ({more})" if more else step.text


def status_text(row: Row) -> str:
    """How the action stands, and why."""
    return ": ".join(part for part in (row.status or "", line(row.status_note)) if part)


def _filled(*notes: tuple[str, str]) -> Iterator[tuple[str, str]]:
    return ((name, text) for name, text in notes if text)
