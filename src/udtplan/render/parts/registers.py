"""The registers of `plan.yaml` as blocks of a document: a table, a list, pairs or a single fact."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Literal, get_args, get_origin

from udtplan.model.facts import Facts, Funding
from udtplan.model.node import Node
from udtplan.render.document import Block, Bullets, Fact, Item, Pairs, Table
from udtplan.render.parts.names import Names
from udtplan.render.words.text import clean
from udtplan.render.words.words import Words

Record = dict[str, str]
_OFTEN_FIXED = frozenset({"topic"})
"""Fields with names the programme knows, or any word of the city's own."""


def blocks(facts: Facts, route: str, words: Words) -> tuple[Block, ...]:
    """What the plan holds under a dotted route; nothing where it holds nothing."""
    value: object = facts
    for key in route.split("."):
        value = getattr(value, key, None)
    names = Names(facts, words)
    caption = words.label(route)
    if isinstance(value, Funding):
        sources = _register([_record(source, words, names) for source in value.sources], "funding", words)
        return (*_pairs(_record(value, words, names), caption, words), *sources)
    if isinstance(value, Node):
        return _pairs(_record(value, words, names), caption, words)
    if isinstance(value, list) and any(isinstance(item, Node) for item in value):
        return _register([_record(item, words, names) for item in value], route, words)
    if isinstance(value, list):
        return (Bullets(caption, tuple(clean(str(item)) for item in value)),) if value else ()
    if value is None or not clean(str(value)):
        return ()
    return (Fact(_said(Facts, route, value, words)),)


def named(found: tuple[Block, ...], name: str) -> tuple[Block, ...]:
    """The blocks with a name before a single fact, for a place where the question doesn't give it."""
    return tuple(Pairs("", ((name, block.text),)) if isinstance(block, Fact) else block for block in found)


def is_titled(block: Block, item: Item) -> bool:
    """Whether a register is named before its caption is read: by its question, or by its first column."""
    if isinstance(block, Fact) or (isinstance(block, Bullets) and item.answer):
        return False
    if isinstance(block, Table) and block.keys[:1] == ("text",):
        return True
    return bool(block.caption) and set(block.caption.casefold().split()) <= set(item.label.casefold().split())


def bottlenecks(facts: Facts, question: str | None, words: Words) -> tuple[Block, ...]:
    """The bottlenecks that belong to a question, or those that belong to none."""
    mine = [item for item in facts.bottlenecks if (item.question or None) == question]
    records = [_record(item, words, Names(facts, words)) for item in mine]
    for record in records:
        record.pop("question", None)
    return _register(records, "bottlenecks", words)


def _record(node: Node, words: Words, names: Names) -> Record:
    """The fields of a part of the plan as texts, "" if not filled; ids become names, parts are unfolded."""
    record: Record = {}
    for name in type(node).model_fields:
        value = getattr(node, name)
        if name == "id":
            continue
        if isinstance(value, Node):
            record |= _record(value, words, names)
        elif isinstance(value, list):
            if not any(isinstance(item, Node) for item in value):
                # Single words read as a row; in a narrow column nobody would see where one ends.
                joint = ", " if name in _fixed_fields(type(node)) else "\n"
                record[name] = joint.join(_said(type(node), name, item, words) for item in value)
        elif name == "owner" and value is not None:
            record[name] = names.stakeholder(value)
        else:
            record[name] = "" if value is None else _said(type(node), name, value, words)
    return record


def _said(model: type[Node], field: str, value: object, words: Words) -> str:
    """A value in words: a fixed one in the document's, any other in the city's own."""
    if (field in _fixed_fields(model) or field in _OFTEN_FIXED) and isinstance(value, str | bool):
        return clean(words.value(field, value))
    return clean(str(value))


@cache
def _fixed_fields(model: type[Node]) -> frozenset[str]:
    """The fields that hold one of a few values, whatever the language of the plan."""
    return frozenset(name for name, about in model.model_fields.items() if _is_fixed(about.annotation))


def _is_fixed(kind: object) -> bool:
    return kind is bool or get_origin(kind) is Literal or any(map(_is_fixed, get_args(kind)))


def _register(records: Sequence[Record], register: str, words: Words) -> tuple[Block, ...]:
    """Records as a table of the columns that have any value; a list where there is only one."""
    caption = words.label(register if register != "funding" else "funding.sources")
    keys = dict.fromkeys(key for record in records for key in record)
    columns = [key for key in keys if any(record.get(key) for record in records)]
    if not columns:
        return ()
    if len(columns) == 1:
        items = tuple(filter(None, (record.get(columns[0]) for record in records)))
        return (Bullets(caption, items, register),)
    heads = tuple(_column(register, column, words) for column in columns)
    rows = tuple(tuple(record.get(column, "") for column in columns) for record in records)
    return (Table(caption, heads, rows, register, tuple(columns)),)


def _column(register: str, column: str, words: Words) -> str:
    return words.labels.get(f"{register}.{column}") or words.label(column)


def _pairs(record: Record, caption: str, words: Words) -> tuple[Block, ...]:
    pairs = tuple((words.label(name), text) for name, text in record.items() if text)
    return (Pairs(caption, pairs),) if pairs else ()
