"""YAML text to data, with a position for every key and value.

YAML 1.2 as people expect it: every scalar stays text (`no` is a word, 2026-02-30 no crash), an
empty value counts as not given. Duplicate keys, anchors, tags and deep nesting are faults. The
models give the texts their types.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

import yaml

from udtplan.findings import Fault, Location, Route, Severity
from udtplan.source.leaves import not_read
from udtplan.source.text import SourceText
from udtplan.source.yaml_loader import STRING, Loader, compose
from udtplan.source.yaml_recovery import BROKEN_TAG, Recovery
from udtplan.source.yaml_signs import readable

MAX_FAULTS = 100

_NULLS = frozenset(["", "~", "null", "Null", "NULL"])
_PLAIN_TAGS = frozenset([STRING, "!", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"])
_HASH_IN_TEXT = re.compile(r"(?<=[ \t])#(?=[^\s#!])")
_HASH_BEHIND = re.compile(r"[ \t]+(?=#[^\s#!])")
_COLON = re.compile(r"\s*:")
_WORD = re.compile(r"[a-z][a-z0-9_-]*\Z")  # as keys and ids are
_DIVIDED = "If it belongs to the text before the comma, put the whole text in quotes."
_ANCHOR = re.compile(r"(?:^|[\s\[{,])[&*]\w", re.MULTILINE)


class _Broken:
    """Stands in data for an item that could not be read, so that its neighbours keep their index."""


BROKEN = _Broken()


@dataclass(eq=False)
class YamlSource:
    """A YAML file as read.

    Attributes:
        data: mappings, lists and texts; None where the file is empty or nothing could be read.
        faults: what could not be read as meant.
        broken: the top-level keys below which something could not be read; "" for the whole file.
        swallowed: keys that stand in what could not be read, at whatever depth.
        lost: those of `broken` below which words were lost, not only read as what they were not written as.
    """

    source: SourceText
    data: Any = None
    faults: list[Fault] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    swallowed: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)
    root: Any = None
    _indexes: dict[int, dict[str, tuple[Any, Any]]] = field(default_factory=dict)

    def locate(self, route: Route, phrase: str = "") -> Location:
        """Line and column of the value at the end of `route`, or of the nearest one above it."""
        key_node, node = self._nodes(route)
        if node is None:
            return Location()
        # A block's own mark is its first line; a reader looks for the key that names it.
        written = isinstance(node, yaml.ScalarNode) and node.start_mark.index != node.end_mark.index
        spot = node if written or key_node is None else key_node
        begin, end = spot.start_mark.index, spot.end_mark.index
        if phrase and (found := self.source.find(phrase, begin, node.end_mark.index)) >= 0:
            return self.source.location(found, len(phrase))
        if isinstance(spot, yaml.ScalarNode) and spot.style in ("|", ">"):
            end = begin + 1
        return self.source.location(begin, max(end - begin, 1))

    def locate_key(self, route: Route) -> Location:
        """Line and column of the last key of `route` itself; like `locate` where it is an index."""
        key_node, _ = self._nodes(route)
        if key_node is None:
            return self.locate(route)
        begin, end = key_node.start_mark.index, key_node.end_mark.index
        return self.source.location(begin, max(end - begin, 1))

    def read_as(self, route: Route, meant: str) -> None:
        """Note that the last key of `route` stands for another one: what is said of that is said here."""
        _, above = self._nodes(route[:-1])
        if isinstance(above, yaml.MappingNode) and (pair := self._index(above).get(str(route[-1]))):
            self._index(above)[meant] = pair

    def has_key(self, route: Route) -> bool:
        """Whether the last key of `route` is written there, with or without a value."""
        return self._nodes(route)[0] is not self._nodes(route[:-1])[0]

    def _nodes(self, route: Route) -> tuple[Any, Any]:
        """The node at the end of `route`, or the nearest above it, and the key that names it."""
        key_node, node = None, self.root
        for key in route:
            if isinstance(node, yaml.MappingNode):
                # A missing key stays where we are; so does a name that pydantic gives to a union's member.
                key_node, node = self._index(node).get(str(key), (key_node, node))
            elif isinstance(node, yaml.SequenceNode) and isinstance(key, int) and 0 <= key < len(node.value):
                key_node, node = None, node.value[key]
        return key_node, node

    def _index(self, node: Any) -> dict[str, tuple[Any, Any]]:
        if id(node) not in self._indexes:
            pairs = [pair for pair in node.value if isinstance(pair[0], yaml.ScalarNode)]
            # The first of two equal keys is the one that is read.
            self._indexes[id(node)] = {str(pair[0].value): pair for pair in reversed(pairs)}
        return self._indexes[id(node)]


def read_yaml(source: SourceText) -> YamlSource:
    """Read YAML text. What can be read is in `data`, whatever is broken elsewhere in the file."""
    text, faults = readable(source)
    result = YamlSource(source, faults=faults)
    try:
        result.root = compose(text)
    except (yaml.YAMLError, RecursionError) as error:
        recovery = Recovery(source, text, error)
        result.root = recovery.root
        result.faults += recovery.faults
        result.broken |= recovery.broken
        result.swallowed |= recovery.swallowed
    if _ANCHOR.search(text):
        known = {fault.location for fault in result.faults}
        found = islice(_anchors(source, text), MAX_FAULTS)
        result.faults += [fault for fault in found if fault.location not in known]
    if result.root is not None:
        _Builder(result).build_root()
    return result


def _anchors(source: SourceText, text: str) -> Iterator[Fault]:
    """Anchors and aliases up to the first error of the file."""
    try:
        event: Any
        for event in yaml.parse(text, Loader=Loader):
            name = getattr(event, "anchor", None)
            if name is None:
                continue
            spot = source.location(event.start_mark.index, 1)
            if isinstance(event, yaml.AliasEvent):
                yield Fault(
                    spot,
                    f"The alias `*{name}` repeats a part written elsewhere; aliases are not read.",
                    "Write the words out again here.",
                )
            else:
                yield Fault(spot, "Anchors (`&name`) are not read.", "Remove the word that begins with `&`.")
    except yaml.YAMLError:
        return


class _Builder:
    """Turns the nodes of one file into data and notes what can't be read."""

    def __init__(self, result: YamlSource) -> None:
        self.result = result
        self.source = result.source
        self.seen: set[int] = set()
        self.look_for_hashes = _HASH_IN_TEXT.search(self.source.text) is not None

    def build_root(self) -> None:
        root = self.result.root
        if isinstance(root, yaml.ScalarNode) and not root.style and root.value in _NULLS:
            return
        self.result.data = self.build(root)

    def build(self, node: Any) -> Any:
        # The parser hands out one node for an anchor and all its aliases.
        if node.tag == BROKEN_TAG or id(node) in self.seen:
            return BROKEN
        self.seen.add(id(node))
        if node.tag not in _PLAIN_TAGS:
            self.fault(
                node, f"The tag `{_short(node.tag)}` is not read.", "Remove the word that begins with `!`."
            )
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item) for item in node.value]
        return self.mapping(node)

    def mapping(self, node: Any) -> dict[str, Any]:
        data: dict[str, Any] = {}
        first: dict[str, Any] = {}
        divided: dict[str, Any] = {}
        last, last_node = "", None
        for key_node, value_node in node.value:
            if self.is_part_of_text(node, key_node, value_node):
                if joined := self.joined(data.get(last), last_node, key_node):
                    data[last] = joined
                    divided[last] = key_node
                else:
                    self.fault(key_node, f"`{key_node.value}` has no value.", _DIVIDED, Severity.WARNING)
                last_node = key_node
                continue
            if not isinstance(key_node, yaml.ScalarNode):
                lost = not_read([self.build(key_node), self.build(value_node)])
                self.fault(
                    key_node, f"A key must be a word, not a list or a mapping.{lost}", "Put quotes around it."
                )
                continue
            key = str(key_node.value)
            if key in first:
                line = self.spot(first[key]).line
                self.fault(
                    key_node,
                    f"`{key}` is given twice; the first is on line {line}.{not_read(self.build(value_node))}",
                    "Keep one of the two, or make them one list.",
                )
                if node is self.result.root:
                    self.result.broken.add(key)
                continue
            first[key] = key_node
            value = self.build(value_node)
            if value is not None:
                data[key] = value
            last, last_node = key, value_node
        for key, part in divided.items():
            mended = f"{key}: {json.dumps(data[key], ensure_ascii=False)}"
            hint = f"Put it in quotes: `{mended}`."
            # Other programs read it in another way, but what is meant is sure.
            self.fault(part, "A comma divides this text.", hint, Severity.WARNING)
        return data

    def is_part_of_text(self, node: Any, key_node: Any, value_node: Any) -> bool:
        """Whether words in {…} are no key but go on with the text before the comma: no colon follows."""
        if not node.flow_style or not isinstance(key_node, yaml.ScalarNode) or key_node.style:
            return False
        is_empty = isinstance(value_node, yaml.ScalarNode) and not value_node.style and not value_node.value
        return is_empty and not _COLON.match(self.source.text, key_node.end_mark.index)

    def joined(self, before: Any, before_node: Any, node: Any) -> str:
        """The text that a comma divides; "" where the part behind may be a key without a value."""
        is_plain = isinstance(before_node, yaml.ScalarNode) and not before_node.style
        if not (is_plain and isinstance(before, str)) or (_WORD.match(before) and _WORD.match(node.value)):
            return ""
        gap = self.source.text[before_node.end_mark.index : node.start_mark.index]
        return f"{before}{',' if gap == ',' else ', '}{node.value}"

    def scalar(self, node: Any) -> str | None:
        if not node.style:
            if self.look_for_hashes and node.value:
                self.check_hash(node)
            if node.value in _NULLS:
                return None
        return str(node.value)

    def check_hash(self, node: Any) -> None:
        match = _HASH_BEHIND.match(self.source.text, node.end_mark.index)
        if match is None or len(self.result.faults) >= MAX_FAULTS:
            return
        spot = self.source.location(match.end(), len(self.source.text))
        lost = self.source.text[match.end() : match.end() + min(spot.length, 40)].rstrip()
        self.result.faults.append(
            Fault(
                spot,
                f"The words from `{lost}` on are not read: YAML takes a # after a space for a comment.",
                'Put the whole text in quotes: "… #…".',
                Severity.WARNING,
                certain=False,
            )
        )

    def fault(self, node: Any, message: str, hint: str, severity: Severity = Severity.ERROR) -> None:
        if len(self.result.faults) < MAX_FAULTS:
            self.result.faults.append(Fault(self.spot(node), message, hint, severity))

    def spot(self, node: Any) -> Location:
        return self.source.location(node.start_mark.index, 1)


def _short(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")[:60]
