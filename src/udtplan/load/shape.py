"""Data to models: what does not fit is a fault with a line, and the rest is still read."""

from __future__ import annotations

import itertools
from difflib import get_close_matches
from typing import Any, TypeVar, get_args

from pydantic import ValidationError

from udtplan.findings import Fault, Place, Route
from udtplan.model.node import Node
from udtplan.source.yaml import BROKEN, YamlSource

_ROUNDS = 6

Model = TypeVar("Model", bound=Node)


def read_model(file: str, source: YamlSource, model: type[Model], fallback: dict[str, Any]) -> Model:
    """The model that `source` describes; what does not fit is left out and noted in `source.faults`.

    Args:
        fallback: what takes the place of required values that are not there.
    """
    data = source.data
    if data is not None and not isinstance(data, dict):
        if data is not BROKEN:
            source.faults.append(_not_a_mapping(source, model))
        source.broken.add("")
        data = None
    data = {} if data is None else data
    for _ in range(_ROUNDS):
        kept: dict[Route, list[int]] = {}
        clean = _without_broken(data, (), kept)
        try:
            return model.model_validate(clean).stamp(Place(file), kept)
        except ValidationError as error:
            for details in error.errors(include_url=False):
                route = _route(clean, details["loc"])
                written = _written_route(route, kept)
                fault = _explain(source, model, written, details)
                # A required value that was just left out is not also missing.
                if details["type"] != "missing" or all(fault.location != f.location for f in source.faults):
                    source.faults.append(fault)
                if lost := _lost(written, details["type"]):
                    source.broken.add(lost)
                _leave_out(data, written, details["type"] == "missing", fallback)
    return model.model_validate(fallback).stamp(Place(file), {})


def _without_broken(data: Any, route: Route, kept: dict[Route, list[int]]) -> Any:
    """A copy without what could not be read; `kept` gets the indexes of what stays in such lists."""
    if isinstance(data, dict):
        return {
            key: _without_broken(value, (*route, key), kept)
            for key, value in data.items()
            if value is not BROKEN
        }
    if isinstance(data, list):
        indexes = [index for index, item in enumerate(data) if item is not BROKEN]
        if len(indexes) < len(data):
            kept[route] = indexes
        return [_without_broken(data[index], (*route, index), kept) for index in indexes]
    return data


def _route(data: Any, loc: tuple[int | str, ...]) -> Route:
    """The keys of an error that exist in the data: pydantic adds the names of union members."""
    route: list[int | str] = []
    value = data
    for position, key in enumerate(loc):
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif isinstance(value, list) and isinstance(key, int) and key < len(value):
            value = value[key]
        elif position < len(loc) - 1 or not isinstance(value, dict):
            continue
        route.append(key)
    return tuple(route)


def _written_route(route: Route, kept: dict[Route, list[int]]) -> Route:
    """The same route by the indexes as written, counting the items left out."""
    written: list[int | str] = []
    for key in route:
        indexes = kept.get(tuple(written))
        written.append(indexes[key] if indexes is not None and isinstance(key, int) else key)
    return tuple(written)


def _lost(route: Route, kind: str) -> str:
    """What can't be said to be missing, as keys joined by dots: the value itself, or the list an item is of."""
    keys = list(itertools.takewhile(lambda key: isinstance(key, str), route))
    in_item = len(keys) < len(route)
    keeps_item = in_item and isinstance(route[-1], str) and kind != "missing"
    return "" if kind == "extra_forbidden" or keeps_item else ".".join(map(str, keys))


def _leave_out(data: dict[str, Any], route: Route, is_missing: bool, fallback: dict[str, Any]) -> None:
    """Take what does not fit out of the data, or the item that lacks something."""
    target = route[:-1] if is_missing else route
    while target:
        parent: Any = data
        for key in target[:-1]:
            parent = parent[key]
        last = target[-1]
        if isinstance(parent, list):
            parent[int(last)] = BROKEN
            return
        if not is_missing:
            parent.pop(str(last), None)
            return
        if last in fallback:
            parent[str(last)] = {**fallback[str(last)], **parent[str(last)]}
            return
        # A mapping that lacks something is left out whole.
        parent.pop(str(last), None)
        return
    for key in fallback:
        data.setdefault(key, fallback[key])


def _not_a_mapping(source: YamlSource, model: type[Node]) -> Fault:
    example = next(iter(model.model_fields))
    return Fault(
        source.locate(()),
        f"The file should hold keys with values, such as `{example}: …`.",
        "Compare it with a plan made by `udtplan init`.",
    )


def _explain(source: YamlSource, model: type[Node], route: Route, details: Any) -> Fault:
    kind, key = details["type"], str(route[-1]) if route else ""
    owner = _model_at(model, route[:-1])
    message, hint = _words(kind, key, owner, details, _model_at(model, route))
    location = _key_location(source, route) if kind == "extra_forbidden" else source.locate(route)
    return Fault(location, message, hint)


def _key_location(source: YamlSource, route: Route) -> Any:
    """Where a key itself is written, not its value."""
    value = source.locate(route)
    line = source.source.line(value.line)
    column = line.find(str(route[-1]))
    if column < 0:
        return value
    return type(value)(value.line, column + 1, len(str(route[-1])))


def _words(
    kind: str, key: str, owner: type[Node] | None, details: Any, target: type[Node] | None
) -> tuple[str, str]:
    given = details.get("input")
    match kind:
        case "missing":
            return f"`{key}` is missing here.", _about(owner, key) or f"Add `{key}: …`."
        case "extra_forbidden":
            known = [owner.key_of(name) for name in owner.model_fields] if owner else []
            near = get_close_matches(key, known, 1, 0.6)
            hint = f"Did you mean `{near[0]}`?" if near else f"Known here: {', '.join(known)}."
            return f"`{key}` is not a key that belongs here.", hint
        case "literal_error":
            choices = [
                part.strip(" '") for part in details["ctx"]["expected"].replace(" or ", ",").split(",")
            ]
            near = get_close_matches(str(given), choices, 1)
            hint = f"Did you mean `{near[0]}`?" if near else "Write one of these words."
            return f"`{_shortened(given)}` is none of: {', '.join(choices)}.", hint
        case "list_type":
            return f"`{key}` should be a list.", f"Write it in brackets: `{key}: [{_shortened(given)}]`."
        case "model_type" | "model_attributes_type" | "dict_type":
            fields = [target.key_of(name) for name in target.model_fields][:3] if target else ["key"]
            example = ", ".join(f"{name}: …" for name in fields)
            return "Keys with values are expected here.", f"Write it as {{{example}}}."
        case "string_type":
            return f"`{key}` should be a text.", "Write words, not a list or keys."
        case "string_pattern_mismatch":
            return (
                f"`{_shortened(given)}` is no id: an id is one word.",
                "Use letters, digits and hyphens only.",
            )
        case "string_too_short":
            return f"`{key}` is empty.", _about(owner, key)
        case "bool_parsing" | "bool_type":
            return f"`{key}` should be yes or no.", "Write `yes` or `no`."
        case "int_parsing" | "int_type" | "int_from_float":
            return f"`{_shortened(given)}` should be a whole number.", "Write digits only."
    return f"`{key}`: {details['msg']}.", "Correct the value."


def _about(model: type[Node] | None, key: str) -> str:
    if model is None:
        return ""
    field = next((f for name, f in model.model_fields.items() if model.key_of(name) == key), None)
    return f"Add `{key}`: {field.description}" if field is not None and field.description else ""


def _shortened(value: Any) -> str:
    text = str(value) if not isinstance(value, dict | list) else "…"
    return text if len(text) <= 40 else f"{text[:39]}…"


def _model_at(model: type[Node], route: Route) -> type[Node] | None:
    """The model that describes the value at the end of `route`, if it is one of ours."""
    found: type[Node] | None = model
    for key in route:
        if isinstance(key, int) or found is None:
            continue
        field = next((f for name, f in found.model_fields.items() if found.key_of(name) == key), None)
        found = _node_in(field.annotation) if field is not None else None
    return found


def _node_in(annotation: Any) -> type[Node] | None:
    if isinstance(annotation, type) and issubclass(annotation, Node):
        return annotation
    for part in get_args(annotation):
        if (found := _node_in(part)) is not None:
            return found
    return None
