"""A part of a plan as values with names, to be compared one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from udtplan.compare.changes import FieldChange
from udtplan.compare.dates import moved
from udtplan.compare.entries import paired
from udtplan.compare.prose import is_same
from udtplan.dates import PlanDates
from udtplan.model.node import Node
from udtplan.model.plan import Plan
from udtplan.model.template import Template
from udtplan.timeline import Period

_DATES = frozenset(["timeline", "when", "anchor", "by"])
_IDS = frozenset(["owner", "addresses", "depends_on"])
_NAMES = ("title", "name", "text", "question", "what")


class Words:
    """How the values of a plan are said: names in place of ids, dates as the plan reads them."""

    def __init__(self, plan: Plan, template: Template) -> None:
        facts = plan.facts
        self.plan = plan
        self._template = template
        self._names: dict[str, str] = {item.id: item.name for item in facts.stakeholders}
        self._names |= {item.id: item.text for item in facts.objectives}
        self._names |= {item.id: item.text for item in facts.bottlenecks}
        self._names |= {item.id: item.title for item in plan.roadmap.actions}
        self._dates = PlanDates(plan)

    def name(self, key: str) -> str:
        """The name behind an id; the id itself where nothing has it."""
        return self._names.get(key) or key

    def question(self, key: str) -> str:
        """A question as people call it: "3.f Funding"."""
        question = self._template.by_id.get(key)
        return question.name if question else key

    def label(self, node: Node) -> str:
        """What people call an entry by."""
        key = next((key for key in _NAMES if getattr(node, key, None)), "")
        name = str(getattr(node, key, ""))
        return self.question(name) if key == "question" else name

    def said(self, key: str, value: object) -> str:
        """A value in words."""
        if isinstance(value, list):
            return ", ".join(map(str, value))
        if isinstance(value, bool):
            return "yes" if value else "no"
        if key == "question":
            return self.question(str(value))
        return self.name(str(value)) if key in _IDS else str(value)

    def period(self, words: str) -> Period:
        """A date phrase as the plan means it."""
        return self._dates.read(words)


class Value(NamedTuple):
    """One value.

    Attributes:
        name: its key; values of one list have the same.
        label: an entry without its date.
        question: the question it is about, in words; "" if about none.
        is_read: whether it could be read; nothing is known of it otherwise.
        id: what it points at, if it does.
    """

    name: str
    text: str
    period: Period | None = None
    label: str = ""
    question: str = ""
    is_read: bool = True
    id: str = ""


def values(node: Node, words: Words, skip: frozenset[str] = frozenset(), above: str = "") -> Iterator[Value]:
    """All that a part of a plan says, value by value; entries of lists one by one, under the same name."""
    for name, value in vars(node).items():
        key = f"{above}{node.key_of(name)}"
        if name in ("id", "place") or key in skip:
            continue
        if words.plan.lacks_value(node.at(node.key_of(name))):
            yield Value(key, "", is_read=False)
        elif isinstance(value, dict):
            yield from (
                Value(f"{key}.{own}", words.said("", one), question=words.question(own))
                for own, one in value.items()
            )
        elif isinstance(value, list):
            yield from (_entry(key, name, one, words) for one in value)
        elif isinstance(value, Node):
            yield from values(value, words, skip, f"{key}.")
        elif value is not None:
            yield _entry(key, name, value, words)


def _entry(key: str, name: str, one: object, words: Words) -> Value:
    if not isinstance(one, Node):
        text = words.said(name, one)
        target = str(one) if name in _IDS else ""
        return Value(key, text, words.period(text) if name in _DATES else None, id=target)
    when = getattr(one, "when", None) or getattr(one, "timeline", None)
    label = words.label(one)
    others = [part.text for part in values(one, words) if part.text not in (label, when, "")]
    about = f"{label} ({', '.join(others)})" if others else label
    text = f"{about}: {when}" if when else about
    return Value(key, text, words.period(when) if when else None, about)


# ── Two states ──────────────────────────────────────────────────────────────────────────────────────


def changed(before: Sequence[Value], after: Sequence[Value]) -> Iterator[FieldChange]:
    """The values that differ, name by name; order is no change."""
    named: dict[str, tuple[list[Value], list[Value]]] = {}
    for value in after:
        named.setdefault(value.name, ([], []))[1].append(value)
    for value in before:
        named.setdefault(value.name, ([], []))[0].append(value)
    for name, (old, new) in named.items():
        if all(value.is_read for value in (*old, *new)):
            yield from _of_name(name, old, new)


def _of_name(name: str, old: Sequence[Value], new: Sequence[Value]) -> Iterator[FieldChange]:
    # What points at the same has not changed, whatever that is called now.
    both = {value.id for value in old if value.id} & {value.id for value in new}
    old, new = ([value for value in side if value.id not in both] for side in (old, new))
    if len(old) == len(new) == 1:
        pairs: list[tuple[Value | None, Value | None]] = [(old[0], new[0])]
    else:
        pairs = [*paired(old, new, lambda value: value.label or value.text)]
    for was, now in pairs:
        before, after = was.text if was else "", now.text if now else ""
        if not is_same(before, after):
            note = _note(was, now) if was and now else ""
            question = next((one.question for one in (now, was) if one), "")
            yield FieldChange(name, before, after, note, question)


def _note(was: Value, now: Value) -> str:
    """By how much a date moved; "" where more than the date changed."""
    if was.period is None or now.period is None or not is_same(was.label, now.label):
        return ""
    said = moved(was.period, now.period)
    return f"“{now.label}”: {said}" if said and now.label else said
