"""What follows from a roadmap, in words for a terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from udtplan.exchange.outline import Outline
from udtplan.exchange.reasoning import Reasoning
from udtplan.exchange.screen import Screen
from udtplan.exchange.wording import counted, day, days_in_words, remark
from udtplan.timeline import Verdict, ends_before_starts

_UNITS = {"d": "day", "w": "week", "m": "month", "y": "year"}


def summary(outline: Outline, screen: Screen) -> Iterator[list[str]]:
    """What follows from the roadmap, in paragraphs of items."""
    reasoning = outline.reasoning
    yield list(_times(outline, reasoning))
    yield list(_order(outline, reasoning, screen))
    yield list(_slips(outline, reasoning, screen))
    yield list(_owners(outline, reasoning, screen))
    yield list(_doubts(outline, screen))


def _times(outline: Outline, reasoning: Reasoning) -> Iterator[str]:
    count = counted(len(outline.rows), "action")
    start, end = reasoning.horizon.start, reasoning.horizon.end
    if start is None and end is None:
        yield f"{count}, none with a date." if outline.rows else _nothing(outline)
        return
    said = f"from {day(start.earliest)}" if start else "no start stated"
    said += f" to {day(end.latest)}" if end else ", no end stated"
    if start and end:
        first, last = start.earliest, end.latest
        said += f", {counted((last.year - first.year) * 12 + last.month - first.month + 1, 'month')}"
        said += ", and on without an end" if reasoning.horizon.open_end else ""
    yield f"Horizon: {said}; {count}."
    for first, last in reasoning.gaps:
        yield f"Gap: nothing is planned from {day(first)} to {day(last)}."
    if not reasoning.gaps:
        yield "Gaps: none."
    if any(row.period is None or not row.period.is_dated for row in outline.rows):
        yield "What has no date is left out here: it may fill a gap, and change what is critical."


def _nothing(outline: Outline) -> str:
    """What to say of a roadmap without actions."""
    if outline.is_unread:
        return "The actions can't be read: `udtplan check` says why."
    return "There are no actions yet."


def _order(outline: Outline, reasoning: Reasoning, screen: Screen) -> Iterator[str]:
    titles = {row.key: f"“{screen.words(row.title)}”" for row in outline.rows}
    for ring in reasoning.cycles:
        chain = screen.signs.to.join(titles[key] for key in ring)
        yield f"These wait for each other and can never start: {chain}."
    for verdict, word in ((Verdict.CERTAIN, "Critical"), (Verdict.POSSIBLE, "Perhaps critical")):
        named = [titles[key] for key, found in reasoning.critical.items() if found is verdict]
        if named:
            yield f"{word}: {', '.join(named)}."
    if reasoning.critical:
        yield "When a critical action ends later, so does the whole."
    known = {row.id for row in outline.rows}
    for row in outline.rows:
        for name in row.depends_on:
            if name not in known:
                yield f"{titles[row.key]} depends on “{screen.words(name)}”, which is no action."


def _slips(outline: Outline, reasoning: Reasoning, screen: Screen) -> Iterator[str]:
    """What slips by the delays that were asked about, and through what."""
    titles = {row.key: f"“{screen.words(row.title)}”" for row in outline.rows}
    for key, words in reasoning.delays.items():
        yield f"If {titles[key]} ends {_time_in_words(screen.words(words))} later:"
    for slip in reasoning.slips:
        if len(slip.chain) > 1:
            how_much = days_in_words(slip.least or None, slip.most)
            verb = "slips" if slip.least > 0 else "may slip"
            through = screen.signs.to.join(slip.chain)
            yield f"  {titles[slip.id]} {verb} by {how_much} ({through})."
    if reasoning.untold:
        named = ", ".join(titles[key] for key in reasoning.untold)
        yield f"  Whether these slip can't be told, because actions wait for each other: {named}."
        yield "  How far the last end moves can't be told either."
    elif reasoning.delays:
        if not any(len(slip.chain) > 1 for slip in reasoning.slips):
            yield "  Nothing else slips."
        end = days_in_words(reasoning.end.least or None, reasoning.end.most)
        verb = "moves" if reasoning.end.least else "may move"
        yield f"  The last end {f'{verb} by {end}' if reasoning.end.most != 0 else 'stays where it is'}."


def _owners(outline: Outline, reasoning: Reasoning, screen: Screen) -> Iterator[str]:
    for load in reasoning.load:
        said = f"{screen.words(load.name)}: {counted(load.actions, 'action')}"
        if (busiest := load.busiest()) and busiest[0].possible > 1:
            peak, last = busiest
            said += f", up to {peak.possible} in one month ({_months_in_words(peak.first, last)})"
        yield f"{said}."
    left = [row for row in outline.rows if row.status != "dropped"]
    free = sum(not row.owner for row in left)
    if free:
        yield f"Without an owner: {'all' if free == len(left) > 1 else ''} {counted(free, 'action')}."


def _doubts(outline: Outline, screen: Screen) -> Iterator[str]:
    for row in outline.rows:
        title = f"“{screen.words(row.title)}”"
        if row.period is None:
            yield f"No date: {title}."
        elif row.first_day is None:
            why = f": {screen.words(row.period.why).rstrip('.')}" if row.period.why else ""
            yield f"No date: {title}: “{screen.words(row.timeline or '')}” ({remark(row.period)}{why})."
        elif ends_before_starts(row.period) is Verdict.CERTAIN:
            yield f"Impossible: {title}: “{screen.words(row.timeline or '')}” ends before it starts."
        elif "ambiguous" in row.period.flags:
            yield (
                f"Unclear: {title}: “{screen.words(row.timeline or '')}” is read as "
                f"“{screen.words(row.period.words())}”; `udtplan when` shows the other readings."
            )


def _time_in_words(text: str) -> str:
    """ "3m" as "3 months"; other words as they are."""
    found = re.fullmatch(r"(\d+) ?([dwmy])", text)
    return counted(int(found[1]), _UNITS[found[2]]) if found else text


def _months_in_words(first: date, last: date) -> str:
    """The months between two days: "March 2027", "March 2027 to May 2027"."""
    start, end = (day(at).partition(" ")[2] for at in (first, last))
    return start if start == end else f"{start} to {end}"
