"""The parts of a plan that can't be read, in words that people find again in their files."""

from __future__ import annotations

from collections.abc import Mapping

from udtplan.findings import Route
from udtplan.model.plan import Plan
from udtplan.source.markdown import MarkdownSource
from udtplan.source.yaml import YamlSource


def unread_parts(plan: Plan, sources: Mapping[str, YamlSource | MarkdownSource]) -> list[str]:
    """What stands in a file and can't be read as it is written, each once: "stakeholders in plan.yaml", or a
    file as a whole. A value that is missing is none of these."""
    inside = {name.partition(":/")[0] + ":" + _list_of(name) for name in plan.unread if ":/" in name}
    found: dict[str, None] = {}
    for name in sorted(plan.unread):
        file, _, part = name.partition(":")
        if name in inside and name not in plan.torn:
            continue  # what can't be read of the list is named by itself
        source = sources.get(file)
        if not part:
            found[file] = None
        elif name in plan.torn or not isinstance(source, YamlSource) or source.has_key(_route(part)):
            keys = ".".join(str(key) for key in _route(part) if isinstance(key, str))
            found[f"{keys} in {file}"] = None
    return [*found]


def _list_of(name: str) -> str:
    """ "stakeholders" for "plan.yaml:/stakeholders/0/kind"."""
    keys = name.partition(":/")[2].split("/")
    return ".".join(keys[: next((at for at, key in enumerate(keys) if key.isdecimal()), len(keys))])


def _route(part: str) -> Route:
    """The keys of a part as `unread` names it: "city.name", or "/stakeholders/0/kind"."""
    if not part.startswith("/"):
        return (*part.split("."),)
    return tuple(int(key) if key.isdecimal() else key for key in part[1:].split("/"))
