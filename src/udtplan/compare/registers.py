"""Which facts, entries of registers and actions changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import get_args, get_origin

from udtplan.compare.changes import Change, FieldChange, Kind
from udtplan.compare.entries import paired
from udtplan.compare.fields import changed, values
from udtplan.compare.sides import Side
from udtplan.model import facts, roadmap
from udtplan.model.facts import Facts
from udtplan.model.node import Node

_ACTIONS = frozenset(["actions"])


def _is_list_of_entries(annotation: object) -> bool:
    inside = get_args(annotation) if get_origin(annotation) is list else ()
    return any(isinstance(one, type) and issubclass(one, Node) for one in inside)


REGISTERS = tuple(name for name, field in Facts.model_fields.items() if _is_list_of_entries(field.annotation))
"""The lists of `plan.yaml` whose entries are compared one by one; the rest of it is "facts"."""


def registers(before: Side, after: Side) -> Iterator[Change]:
    """What changed in `plan.yaml` and in the roadmap."""
    if not (before.cant_read(facts.FILE) or after.cant_read(facts.FILE)):
        yield from _single("facts", facts.FILE, before, after, frozenset(REGISTERS))
        for name in REGISTERS:
            old, new = getattr(before.plan.facts, name), getattr(after.plan.facts, name)
            yield from _entries(name, facts.FILE, name, old, new, before, after)
    if not (before.cant_read(roadmap.FILE) or after.cant_read(roadmap.FILE)):
        yield from _single("roadmap", roadmap.FILE, before, after, _ACTIONS)
        old, new = before.plan.roadmap.actions, after.plan.roadmap.actions
        yield from _entries("action", roadmap.FILE, "actions", old, new, before, after)


def _single(what: str, file: str, before: Side, after: Side, skip: frozenset[str]) -> Iterator[Change]:
    """What stands in a file once."""
    old: Node = getattr(before.plan, what)
    new: Node = getattr(after.plan, what)
    found = changed([*values(old, before.words, skip)], [*values(new, after.words, skip)])
    fields = tuple(
        field for field in found if _is_known(field, file, field.name.partition(".")[0], before, after)
    )
    if fields:
        yield Change(Kind.CHANGED, what, "", "", fields)


def _is_known(field: FieldChange, file: str, key: str, before: Side, after: Side) -> bool:
    """Whether a value below a key that only one side has is known to be missing on the other."""
    return not (
        (not field.before and before.cant_read(file, key)) or (not field.after and after.cant_read(file, key))
    )


def _entries(
    what: str, file: str, key: str, before: Sequence[Node], after: Sequence[Node], was: Side, now: Side
) -> Iterator[Change]:
    """The entries of a list that came, went or changed. What can't be read is not gone."""
    for old, new in paired(before, after, _label, lambda node: getattr(node, "id", "")):
        if (old is None and was.cant_read(file, key)) or (new is None and now.cant_read(file, key)):
            continue
        found = changed([*values(old, was.words)] if old else [], [*values(new, now.words)] if new else [])
        is_whole = old is None or new is None
        fields = tuple(field for field in found if is_whole or _is_known(field, file, key, was, now))
        if fields:
            one, words = (new, now.words) if new is not None else (old, was.words)
            assert one is not None
            kind = Kind.CHANGED if old and new else Kind.ADDED if new else Kind.REMOVED
            yield Change(kind, what, getattr(one, "id", ""), words.label(one), fields)


def _label(node: Node) -> str:
    """What an entry is known by where its id is new."""
    names = ("title", "name", "text", "question")
    return next((str(getattr(node, name)) for name in names if getattr(node, name, None)), "")
