"""YAML text to data, with a position for every key and value.

YAML 1.2 as people expect it: every scalar stays text (`no` is a word, 2026-02-30 no crash), an
empty value counts as not given. Duplicate keys, anchors, tags and deep nesting are faults. The
models give the texts their types.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import yaml

from udtplan.findings import Fault, Location, Route, Severity
from udtplan.source.text import SourceText
from udtplan.source.yaml_faults import explain
from udtplan.source.yaml_recovery import BROKEN_TAG, compose_parts

MAX_DEPTH = 32
_MAX_OPEN_BRACKETS = 64

# A loader that composes nodes but types nothing. The C parser is an order of magnitude faster.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_NULLS = frozenset(["", "~", "null", "Null", "NULL"])
_STRING = "tag:yaml.org,2002:str"
_PLAIN_TAGS = frozenset([_STRING, "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"])
_HASH_IN_TEXT = re.compile(r"[ \t]+#(?=[^\s#!])")
# libyaml takes these for line breaks too; editors do not.
_ANCHOR = re.compile(r"(?:^|[\s\[{,])&(\w+)", re.MULTILINE)
_YAML_BREAK = re.compile("\r\n?|[\n\x85\u2028\u2029]")
_DEEP_BLOCK = re.compile(r"(?:[-?][ \t]+){32}")


@dataclass(frozen=True, slots=True)
class _Broken:
    """Stands in data for an item that could not be read, so that its neighbours keep their index."""


BROKEN = _Broken()


@dataclass
class YamlSource:
    """A YAML file as read.

    Attributes:
        data: mappings, lists and texts; None where the file is empty or nothing could be read.
        faults: what could not be read as meant.
        broken: the top-level keys below which something could not be read; "" for the whole file.
    """

    source: SourceText
    data: Any = None
    faults: list[Fault] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    root: Any = None

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _YAML_BREAK.finditer(self.source.text))]

    def offset(self, mark: Any) -> int:
        """Where in the text a mark of the parser is."""
        line = min(int(mark.line), len(self._starts) - 1)
        return min(self._starts[line] + int(mark.column), len(self.source.text))

    def locate(self, route: Route, phrase: str = "") -> Location:
        """Line and column of the value at the end of `route`, or of the nearest one above it."""
        node, spot = self.root, self.root
        for key in route:
            step = _child(node, key)
            if step is None:
                continue  # a missing key, or the name pydantic gives to one member of a union
            key_node, node = step
            # A block's own mark is its first line; a reader looks for the key that names it.
            written = isinstance(node, yaml.ScalarNode) and node.start_mark.index != node.end_mark.index
            spot = node if written or key_node is None else key_node
        if spot is None:
            return Location()
        begin = self.offset(spot.start_mark)
        end = self.offset(spot.end_mark)
        if phrase and (found := self.source.find(phrase, begin, self.offset(node.end_mark))) >= 0:
            return self.source.location(found, len(phrase))
        if isinstance(spot, yaml.ScalarNode) and spot.style in ("|", ">"):
            end = begin + 1
        return self.source.location(begin, max(end - begin, 1))


def _child(node: Any, key: str | int) -> tuple[Any, Any] | None:
    if isinstance(node, yaml.MappingNode):
        for key_node, value in node.value:
            if isinstance(key_node, yaml.ScalarNode) and key_node.value == str(key):
                return key_node, value
    elif isinstance(node, yaml.SequenceNode) and isinstance(key, int) and 0 <= key < len(node.value):
        return None, node.value[key]
    return None


def read_yaml(source: SourceText) -> YamlSource:
    """Read YAML text. What can be read is in `data`, whatever is broken elsewhere in the file."""
    result = YamlSource(source)
    if _too_deep(source.text):
        result.faults.append(_depth_fault(Location()))
        result.broken.add("")
        return result
    try:
        result.root = yaml.compose(source.text, Loader=_Loader)
    except (yaml.YAMLError, RecursionError) as error:
        parts = compose_parts(source.text, _Loader)
        if parts is None:
            result.faults.append(explain(error, source))
            result.broken.add("")
            return result
        result.root = parts.root
        result.broken |= parts.broken
        result.faults += [explain(fault, source, line) for fault, line in parts.errors]
    if result.root is None:
        return result
    _Builder(result).build_root()
    return result


def _too_deep(text: str) -> bool:
    """Whether brackets or dashes nest so deep that the parser would take very long or give up."""
    if text.count("[") + text.count("{") > _MAX_OPEN_BRACKETS:
        depth = 0
        for match in re.finditer(r"[\[{]|[\]}]", text):
            depth = depth + 1 if match.group() in "[{" else max(0, depth - 1)
            if depth > _MAX_OPEN_BRACKETS:
                return True
    return _DEEP_BLOCK.search(text) is not None


def _depth_fault(location: Location) -> Fault:
    return Fault(location, "The lists and keys are nested too deep to be read.", "Write it flatter.")


class _Builder:
    """Turns the nodes of one file into data and notes what can't be read."""

    def __init__(self, result: YamlSource) -> None:
        self.result = result
        self.seen: set[int] = set()
        self.look_for_hashes = _HASH_IN_TEXT.search(result.source.text) is not None
        self.look_for_anchors = _ANCHOR.search(result.source.text) is not None

    def build_root(self) -> None:
        root = self.result.root
        if isinstance(root, yaml.ScalarNode) and not root.style and root.value in _NULLS:
            return
        self.result.data = self.build(root, 0)

    def build(self, node: Any, depth: int) -> Any:
        if depth > MAX_DEPTH:
            self.result.faults.append(_depth_fault(self.spot(node)))
            return BROKEN
        if node.tag == BROKEN_TAG:
            return BROKEN
        if id(node) in self.seen:
            self.alias_fault(node)
            return BROKEN
        if self.look_for_anchors:
            self.check_anchor(node)
        if isinstance(node, yaml.ScalarNode):
            return self.scalar(node)
        # Only collections are remembered: an alias to a text is caught here as well, for libyaml
        # hands out one node for both places.
        self.seen.add(id(node))
        if node.tag not in _PLAIN_TAGS:
            self.tag_fault(node)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, depth + 1) for item in node.value]
        return self.mapping(node, depth)

    def mapping(self, node: Any, depth: int) -> dict[str, Any]:
        data: dict[str, Any] = {}
        first: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self.fault(
                    key_node, "A key must be a word, not a list or a mapping.", "Put quotes around it."
                )
                continue
            key = str(key_node.value)
            if key in first:
                line = self.spot(first[key]).line
                self.fault(
                    key_node,
                    f"`{key}` is given twice; the first is on line {line}.",
                    "Keep one of the two, or make them one list.",
                )
                continue
            first[key] = key_node
            value = self.build(value_node, depth + 1)
            if value is not None:
                data[key] = value
        return data

    def scalar(self, node: Any) -> str | None:
        self.seen.add(id(node))
        if node.tag != _STRING and node.tag != "!":
            self.tag_fault(node)
        if not node.style:
            if self.look_for_hashes:
                self.check_hash(node)
            if node.value in _NULLS:
                return None
        return str(node.value)

    def check_hash(self, node: Any) -> None:
        end = self.result.offset(node.end_mark)
        match = _HASH_IN_TEXT.match(self.result.source.text, end)
        if match is None or not node.value:
            return
        rest = self.result.source.line(self.result.source.location(end).line)
        lost = rest[rest.find("#") :].strip()
        self.result.faults.append(
            Fault(
                self.result.source.location(match.end() - 1, len(lost)),
                f"The words from `{lost[:40]}` on are not read: YAML takes a # after a space for a comment.",
                'Put the whole text in quotes: "… #…".',
                Severity.WARNING,
                certain=False,
            )
        )

    def check_anchor(self, node: Any) -> None:
        if self.anchor_of(node):
            self.fault(node, "Anchors (`&name`) are not read.", "Remove the word that begins with `&`.")

    def alias_fault(self, node: Any) -> None:
        """An alias has no node of its own: it is looked for in the text, behind its anchor."""
        begin = self.result.offset(node.start_mark)
        name = f"*{self.anchor_of(node)}"
        found = self.result.source.text.find(name, begin)
        self.result.faults.append(
            Fault(
                self.result.source.location(found if found >= 0 else begin, len(name)),
                f"The alias `{name}` repeats a part written elsewhere; aliases are not read.",
                "Write the words out again here.",
            )
        )

    def anchor_of(self, node: Any) -> str:
        match = re.compile(r"&(\w+)").match(self.result.source.text, self.result.offset(node.start_mark))
        return match[1] if match else ""

    def tag_fault(self, node: Any) -> None:
        self.fault(
            node, f"The tag `{_short(node.tag)}` is not read.", "Remove the word that begins with `!`."
        )

    def fault(self, node: Any, message: str, hint: str) -> None:
        self.result.faults.append(Fault(self.spot(node), message, hint))

    def spot(self, node: Any) -> Location:
        begin = self.result.offset(node.start_mark)
        return self.result.source.location(begin, 1)


def _short(tag: str) -> str:
    return tag.replace("tag:yaml.org,2002:", "!!")[:60]
