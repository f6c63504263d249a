"""When a YAML file has an error: read the parts that have none.

A file is cut at its top-level keys, and a key that holds a list at its items. Each part is parsed
by itself, so one wrong line costs one item, and several wrong lines are all reported.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

BROKEN_TAG = "!broken"
MAX_ERRORS = 30

_TOP_KEY = re.compile(
    r"^(?P<key>[^\s#\-?%\[\]{}>|&*!'\"`@,:][^\n\r:]*?)[ \t]*:(?=[ \t\r\n\xa0]|\Z)", re.MULTILINE
)
_ITEM = re.compile(r"^(?P<indent>[ \t]*)-(?=[ \t\r\n])", re.MULTILINE)
_LINE_BREAK = re.compile("\r\n?|[\n\x85\u2028\u2029]")


@dataclass
class Parts:
    """What could be read of a broken file.

    Attributes:
        root: a mapping node with the good parts; broken list items are marked by BROKEN_TAG.
        errors: each error with the number of lines before the part it stands in.
        broken: the top-level keys below which something is broken.
    """

    root: Any
    errors: list[tuple[Exception, int]] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)


def compose_parts(text: str, loader: Any) -> Parts | None:
    """Read a broken file part by part; None if it has no top-level keys to cut it at."""
    keys = list(_TOP_KEY.finditer(text))
    if not keys:
        return None
    pairs: list[Any] = []
    parts = Parts(None)
    ends = [key.start() for key in keys[1:]] + [len(text)]
    for key, end in zip(keys, ends, strict=True):
        if len(parts.errors) >= MAX_ERRORS:
            parts.broken.add(key["key"])
            continue
        # A comment above the next key may be misread as text of this one; it does no harm.
        node = _compose(text, key.start(), end, loader, parts)
        if node is None:
            parts.broken.add(key["key"])
            node = _compose_items(text, key, end, loader, parts)
        pairs += node.value if node is not None else []
    if not parts.errors:
        return None
    mark = yaml.Mark("", 0, 0, 0, None, 0)
    parts.root = yaml.MappingNode("tag:yaml.org,2002:map", pairs, mark, mark)
    return parts


def _compose(text: str, begin: int, end: int, loader: Any, parts: Parts, record: bool = False) -> Any:
    """The node of one part with its marks moved to where it stands in the file; None if broken."""
    lines = _lines_before(text, begin)
    try:
        node = yaml.compose(text[begin:end], Loader=loader)
    except (yaml.YAMLError, RecursionError) as error:
        if record:
            parts.errors.append((error, lines))
        return None
    if not isinstance(node, yaml.MappingNode | yaml.SequenceNode):
        return None
    _shift(node, lines, set())
    return node


def _compose_items(text: str, key: re.Match[str], end: int, loader: Any, parts: Parts) -> Any:
    """Read the items below a key one by one; where there is no list, report the key as a whole."""
    items = [match for match in _ITEM.finditer(text, key.end(), end)]
    between = text[key.end() : items[0].start()] if items else "x"
    is_list = not re.sub(r"#[^\r\n]*", "", between).strip()
    if not is_list:
        _compose(text, key.start(), end, loader, parts, record=True)
        return None
    own = [item for item in items if item["indent"] == items[0]["indent"]]
    mark = yaml.Mark("", 0, _lines_before(text, key.start()), 0, None, 0)
    values: list[Any] = []
    stops = [item.start() for item in own[1:]] + [end]
    for item, stop in zip(own, stops, strict=True):
        node = None
        if len(parts.errors) < MAX_ERRORS:
            node = _compose(text, item.start(), stop, loader, parts, record=True)
        if isinstance(node, yaml.SequenceNode) and len(node.value) == 1:
            values.append(node.value[0])
        else:
            spot = yaml.Mark("", 0, _lines_before(text, item.start()), len(item["indent"]), None, 0)
            values.append(yaml.ScalarNode(BROKEN_TAG, "", spot, spot))
    name = yaml.ScalarNode("tag:yaml.org,2002:str", key["key"], mark, mark)
    last = yaml.Mark("", 0, _lines_before(text, end), 0, None, 0)
    sequence = yaml.SequenceNode("tag:yaml.org,2002:seq", values, mark, last)
    return yaml.MappingNode("tag:yaml.org,2002:map", [(name, sequence)], mark, last)


def _lines_before(text: str, offset: int) -> int:
    return sum(1 for _ in _LINE_BREAK.finditer(text, 0, offset))


def _shift(node: Any, lines: int, seen: set[int]) -> None:
    """Move the marks of a node and of all below it down by `lines`."""
    if id(node) in seen:
        return
    seen.add(id(node))
    node.start_mark = _moved(node.start_mark, lines)
    node.end_mark = _moved(node.end_mark, lines)
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            _shift(key, lines, seen)
            _shift(value, lines, seen)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            _shift(item, lines, seen)


def _moved(mark: Any, lines: int) -> Any:
    return yaml.Mark(mark.name, mark.index, mark.line + lines, mark.column, None, 0)
