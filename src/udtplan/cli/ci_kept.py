"""Files that a repository has for other purposes as well: what is to be added to them, and what is old."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import indent
from typing import NamedTuple

import yaml

from udtplan import __version__

_PIN = re.compile(r"\budtplan==(?P<version>[\w.!+-]+)")
_RELEASE = re.compile(r"v?\d+\.\d+\S*")
_OURS = "udtplan-"  # begins the names of our hooks


class Pin(NamedTuple):
    """A line that names another version of udtplan.

    Attributes:
        there: what it says.
        instead: what it would say of this version.
    """

    line: int
    there: str
    instead: str


def old_pins(text: str) -> list[Pin]:
    """Where a file of hooks names another version than this one."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        code = "" if line.lstrip().startswith("#") else line
        for pin in _PIN.finditer(code):
            if pin["version"] != __version__:
                found.append(Pin(number, pin[0], f"udtplan=={__version__}"))
    return sorted({*found, *_old_revisions(text)})


def _old_revisions(text: str) -> Iterator[Pin]:
    """The same of hooks that are had from a repository, if it names a release and not a commit."""
    repos = _value(text, "repos")
    for repo in repos.value if isinstance(repos, yaml.SequenceNode) else []:
        known = _keys(repo)
        revision, hooks = known.get("rev"), known.get("hooks")
        names = (
            [_keys(hook).get("id") for hook in hooks.value] if isinstance(hooks, yaml.SequenceNode) else []
        )
        is_ours = any(str(name.value).startswith(_OURS) for name in names if name is not None)
        if is_ours and isinstance(revision, yaml.ScalarNode) and _RELEASE.fullmatch(revision.value):
            sign = "v" if revision.value.startswith("v") else ""
            if revision.value != f"{sign}{__version__}":
                line = revision.start_mark.line + 1
                yield Pin(line, f"rev: {revision.value}", f"rev: {sign}{__version__}")


def to_add(text: str, key: str, item: str) -> str:
    """What to do so that a file has one more item in the list below a key, with the lines to write.

    Args:
        item: a list of one, indented by two.
    """
    node = _value(text, key)
    if node is None:
        return f"Add this to it:\n\n{key}:\n{item}"
    if isinstance(node, yaml.SequenceNode) and not node.flow_style:
        line = node.start_mark.line + 1
        margin = " " * node.start_mark.column
        return f"Add this to its list below `{key}:`, which begins in line {line}:\n\n{_moved(item, margin)}"
    there = node.value if isinstance(node, yaml.SequenceNode) else [node]
    listed = "".join(_as_item(text, one) for one in there if one.value)
    return f"Its `{key}:` has to become a list, an item a line. Write in its place:\n\n{key}:\n{listed}{item}"


def _value(text: str, key: str) -> yaml.Node | None:
    """What a key of the file holds; None if it is not there, or nothing can be read."""
    try:
        documents = list(yaml.compose_all(text, Loader=yaml.SafeLoader))
    except (yaml.YAMLError, ValueError):
        return None
    return next((_keys(document)[key] for document in documents if key in _keys(document)), None)


def _keys(node: yaml.Node | None) -> dict[str, yaml.Node]:
    if not isinstance(node, yaml.MappingNode):
        return {}
    return {str(key.value): value for key, value in node.value}


def _as_item(text: str, node: yaml.Node) -> str:
    """A value as it is written, as an item of a list."""
    lines = text[node.start_mark.index : node.end_mark.index].rstrip().split("\n")
    margin = " " * node.start_mark.column
    first, *rest = [line.removeprefix(margin) for line in lines]
    return "\n".join([f"  - {first}", *(f"    {line}" for line in rest)]) + "\n"


def _moved(item: str, margin: str) -> str:
    """An item that is indented by two, indented as its neighbours are."""
    return indent("".join(line[2:] for line in item.splitlines(keepends=True)), margin)
