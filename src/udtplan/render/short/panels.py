"""The panels of the brief and of the slides: what a decision maker asks, answered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from udtplan.render.document import Action, Document, Milestone
from udtplan.render.parts.digest import written, written_when
from udtplan.render.short.panel import (
    LEAST,
    Panel,
    Point,
    Size,
    joined,
    left_out,
    named_lists,
    notes_of,
    prose,
    said_of,
    told,
)
from udtplan.render.tree.excerpt import shortened

_FIGURE = 36
"""A figure may be so long, however little room there is."""
_BESIDE = 300
"""Beside figures there is prose only where there is room for so much of it."""


def challenge(document: Document, size: Size) -> Panel:
    """The challenge, as the title page says it."""
    told = document.digest.challenge
    text = shortened(told, size.prose, document.words.see_plan)
    return Panel(document.words.challenge, lead=text, notes=told)


def city(document: Document, size: Size) -> Panel:
    """The city in figures."""
    digest, words = document.digest, document.words
    figures = (*((name, text) for name, text in document.facts if written(text)), *digest.figures)
    said = said_of(document, "city.main-challenges")
    text, points = told(document, said, size) if size.prose >= _BESIDE else ("", ())
    return Panel(
        words.city_figures,
        figures=tuple((name, shortened(text, max(size.each, _FIGURE))) for name, text in figures),
        text=text,
        points=points,
        todo=said_of(document, "city.inhabitants").note if not digest.figures else "",
        notes=notes_of([words.named(name, text) for name, text in figures], said),
    )


def use_case(document: Document, size: Size) -> Panel:
    """The use case, and why it matters."""
    digest, words = document.digest, document.words
    said = said_of(document, "objectives.problem")
    further = ((words.label("candidates"), digest.candidates), (words.label("later"), digest.later))
    points = tuple(Point(joined(texts, size, document), name) for name, texts in further if texts)
    text, items = told(document, said, size._replace(lists=size.lists and not points))
    return Panel(
        words.label("use_case"),
        lead=shortened(digest.use_case, size.prose, words.see_plan),
        text=text,
        points=points or items,
        notes=notes_of([digest.use_case, *named_lists(further, words)], said),
    )


def objectives(document: Document, size: Size) -> Panel:
    """What the plan is for, and how one sees that it is reached."""
    aims = document.digest.objectives
    said = said_of(document, "summary.objectives")
    points = [
        Point(shortened(aim.text, size.each, said.pointer), more=shortened(aim.measure, size.each))
        for aim in aims[: size.points]
    ]
    text, items = ("", ()) if aims else told(document, said, size)
    return Panel(
        document.words.purpose,
        text=text,
        points=tuple(points) or items,
        more=left_out(aims, size, document),
        notes=notes_of(
            [". ".join(filter(None, (aim.text.removesuffix("."), aim.measure))) for aim in aims], said
        ),
    )


def obstacles(document: Document, size: Size, *, first: int = 0) -> Panel:
    """What stands in the way, the most severe first, and which action answers it.

    Where the plan has no register of bottlenecks, its diagnosis in prose speaks.

    Args:
        first: the number of those that were shown before.
    """
    words, found = document.words, document.digest.obstacles
    answers = document.digest.said.items()
    answered = [said for key, said in answers if key.startswith("diagnosis.") and said.markdown]
    if not found:
        left = answered[first:]
        return Panel(
            words.diagnosis if answered else words.obstacles,
            points=tuple(
                Point(prose(document, said, size, most=size.each), said.label) for said in left[: size.points]
            ),
            more=left_out(left, size, document),
            notes=notes_of([], *answered),
        )
    rows = [
        (
            shortened(item.text, size.each, item.pointer),
            joined(item.answers, Size(0, 3, size.each), document) or words.no_action_yet,
        )
        for item in found[first : first + size.points]
    ]
    return Panel(
        words.obstacles,
        columns=(words.label("bottlenecks.text"), words.answered_by),
        rows=tuple(rows),
        more=left_out(found[first:], size, document),
        notes=notes_of([f"{item.text} → {words.row(item.answers) or words.no_action_yet}" for item in found]),
    )


def money(document: Document, size: Size) -> Panel:
    """What it costs and who pays."""
    digest, words = document.digest, document.words
    said = said_of(document, "objectives.funding")
    costs = ((words.label("estimate"), digest.estimate), (words.label("recurring"), digest.recurring))
    figures = tuple((name, text) for name, text in costs if text)
    rows = [(source.name, source.amount, source.status) for source in digest.sources]
    columns = (words.label("funding.sources"), words.label("amount"), words.state)
    used = [number for number in range(3) if any(row[number] for row in rows)]
    text, items = ("", ()) if rows and figures else told(document, said, size)
    size = size if size.each > LEAST else size._replace(points=0)
    return Panel(
        words.money,
        figures=tuple(
            (name, shortened(text, max(size.each, _FIGURE), said.pointer)) for name, text in figures
        ),
        text=text,
        points=items,
        columns=tuple(columns[number] for number in used if size.points),
        rows=tuple(
            tuple(shortened(row[number], size.each) for number in used) for row in rows[: size.points]
        ),
        more=left_out(rows, size, document),
        notes=notes_of(
            (
                *(words.named(name, text) for name, text in figures),
                *(", ".join(filter(None, row)) for row in rows),
            ),
            said,
        ),
    )


def responsible(document: Document, size: Size) -> Panel:
    """Who carries the plan."""
    digest, words = document.digest, document.words
    said = said_of(document, "objectives.governance")
    people = [Point(joined(names, size, document), role) for role, names in digest.responsible]
    if not people:
        people = [
            Point(words.named(words.actions, str(count)), shortened(name, size.each))
            for name, count in digest.owners
        ]
    text, items = ("", ()) if people else told(document, said, size)
    return Panel(
        words.who,
        points=tuple(people[: size.points]) or items,
        text=text,
        more=left_out(people, size, document),
        notes=notes_of(named_lists(digest.responsible, words), said),
    )


def data(document: Document, size: Size) -> Panel:
    """The data the digital twin needs, and whether it is there."""
    digest, words = document.digest, document.words
    said = said_of(document, "objectives.data")
    points = [
        Point(
            shortened(item.name, size.each),
            more=", ".join(filter(None, (shortened(item.owner, size.each), item.status)))
            if size.further
            else "",
        )
        for item in digest.data[: size.points]
    ]
    text, items = ("", ()) if points else told(document, said, size)
    return Panel(
        words.label("data_sources"),
        points=tuple(points) or items,
        text=text,
        more=left_out(digest.data, size, document),
        notes=notes_of(
            [", ".join(filter(None, (item.name, item.owner, item.status))) for item in digest.data], said
        ),
    )


def parties(document: Document, size: Size) -> Panel:
    """Who takes part."""
    digest, words = document.digest, document.words
    said = said_of(document, "summary.key-stakeholders")
    points = [
        Point(shortened(item.name, size.each), more=shortened(item.role, size.each) if size.further else "")
        for item in digest.parties[: size.points]
    ]
    text, items = ("", ()) if points else told(document, said, size)
    return Panel(
        words.label("stakeholders"),
        points=tuple(points) or items,
        text=text,
        more=left_out(digest.parties, size, document),
        notes=notes_of([words.named(item.name, item.role) for item in digest.parties], said),
    )


def peers(document: Document, size: Size) -> Panel:
    """What the city asks of the others."""
    words, found = document.words, document.digest.peers
    points = [
        Point(shortened(text, size.each, words.see_plan), shortened(topic, _FIGURE))
        for topic, text in found[: size.points]
    ]
    return Panel(
        words.peers,
        points=tuple(points),
        more=left_out(found, size, document),
        notes=notes_of([words.named(*pair) for pair in found]),
    )


def needed(document: Document, size: Size) -> Panel:
    """What is open: money, answers, people, data."""
    digest, words = document.digest, document.words
    has_actions = bool(document.phases)
    sources = [
        f"{source.name} ({', '.join(filter(None, (source.amount, source.status)))})"
        for source in digest.sources
        if source.name and source.status and not source.secured
    ]
    found: tuple[tuple[str, Sequence[str]], ...] = (
        (words.open_money, sources),
        (words.open_obstacles, [item.text for item in digest.obstacles if has_actions and not item.answers]),
        (words.open_owners, digest.unowned),
        (words.open_data, [item.name for item in digest.data if item.gap]),
    )
    open_ = [(name, texts) for name, texts in found if texts]
    few = size._replace(points=min(size.points, 3))
    points = tuple(Point(joined(texts, few, document), name) for name, texts in open_[: size.points])
    return Panel(
        words.needed,
        points=points,
        more=left_out(open_, size, document),
        notes=notes_of(named_lists(open_, words)),
    )


def timing(document: Document, size: Size) -> Panel:
    """The actions and when they happen."""
    words = document.words
    actions = [action for phase in document.phases for action in phase.actions if written(action.title)]
    points = [
        Point(shortened(action.title, size.each), shortened(written_when(action.when), size.each))
        for action in actions[: size.points]
    ]
    texts = []
    for item in actions:
        owner = "" if item.owner == words.not_published else written(item.owner)
        texts.append(", ".join(filter(None, (item.title, written_when(item.when), owner, item.state))))
        texts += [f"– {words.named(written_when(mark.when), mark.what)}" for mark in _marks(item)]
    return Panel(
        words.timing,
        points=tuple(points),
        more=left_out(actions, size, document),
        notes=notes_of(texts),
    )


def _marks(action: Action) -> list[Milestone]:
    return [mark for mark in action.milestones if written(mark.what)]


def milestones(document: Document, size: Size) -> Panel:
    """What one can see next; where the plan names no milestones, what is done next."""
    words, as_of = document.words, document.as_of
    actions = [action for phase in document.phases for action in phase.actions]
    marks = [(mark.at, Point(mark.what, mark.when)) for action in actions for mark in _marks(action)]
    title = words.next_milestones
    if not marks:
        title = words.next_actions
        ends = [(action.bar.end or action.bar.start if action.bar else None, action) for action in actions]
        marks = [(end, Point(action.title, action.when)) for end, action in ends if written(action.title)]
    ahead = [(at, point) for at, point in marks if not (at and as_of) or at.latest >= as_of]
    ahead.sort(key=lambda pair: pair[0].latest if pair[0] else dt.date.max)
    points = [
        Point(
            shortened(point.text, size.each, words.see_plan), shortened(written_when(point.name), size.each)
        )
        for _, point in ahead[: size.points]
    ]
    return Panel(
        title,
        points=tuple(points),
        more=left_out(ahead, size, document),
        notes=notes_of([words.named(written_when(point.name), point.text) for _, point in ahead]),
    )
