"""The YAML parser, set to compose nodes and nothing more, and what one asks of its nodes."""

from __future__ import annotations

from typing import Any

import yaml

MAX_DEPTH = 32
STRING = "tag:yaml.org,2002:str"

# The C parser is an order of magnitude faster.
_Base: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


_TAGS: dict[type[Any], str] = {
    yaml.ScalarNode: STRING,
    yaml.SequenceNode: "tag:yaml.org,2002:seq",
    yaml.MappingNode: "tag:yaml.org,2002:map",
}


class TooDeep(yaml.YAMLError):
    """Lists and keys nest deeper than in any plan. NOTE: the C parser itself would crash there."""

    def __init__(self, mark: Any) -> None:
        super().__init__()
        self.problem_mark = mark


class Loader(_Base):  # type: ignore[misc]  # one of two classes
    """Composes nodes; the hooks for path resolvers, which it has no use for, count the depth."""

    depth = 0

    def descend_resolver(self, parent: Any, index: Any) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise TooDeep(parent.start_mark)

    def ascend_resolver(self) -> None:
        self.depth -= 1

    def resolve(self, kind: type[Any], value: Any, implicit: Any) -> str:
        return _TAGS[kind]


def compose(text: str) -> Any:
    """The root node of a text; None if it holds nothing.

    Raises:
        yaml.YAMLError: it is no YAML.
    """
    return yaml.compose(text, Loader=Loader)


def moved(node: Any, by: int) -> Any:
    """The same node, with the marks of all below it moved by so many characters."""
    seen: set[int] = set()
    stack = [node] if by else []
    while stack:
        found = stack.pop()
        if id(found) in seen:
            continue
        seen.add(id(found))
        found.start_mark = mark(found.start_mark.index + by)
        found.end_mark = mark(found.end_mark.index + by)
        if isinstance(found, yaml.MappingNode):
            stack += [part for pair in found.value for part in pair]
        elif isinstance(found, yaml.SequenceNode):
            stack += found.value
    return node


def mark(offset: int) -> Any:
    """A mark as the parser makes them; the offset is all that is used of it."""
    return yaml.Mark("", offset, 0, 0, None, 0)
