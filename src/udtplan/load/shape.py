"""Data to models: what does not fit is a fault with a line, and the rest is still read."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, NamedTuple, TypeVar, get_args

from pydantic import ValidationError

from udtplan.findings import Fault, Location, Place, Route
from udtplan.model.node import Node
from udtplan.source.yaml import BROKEN, YamlSource

_ROUNDS = 6
_MOST = 50
# How like a key or word must be to another to be mended by itself, and no third may be.
_SURE, _DOUBT = 0.8, 0.7

Model = TypeVar("Model", bound=Node)


class _Misfit(NamedTuple):
    """A value that does not fit the model; `kind` and `details` are pydantic's."""

    kind: str
    route: Route
    details: Any


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
    if data is None:
        data = dict(fallback) if "" in source.broken else {}
    for _ in range(_ROUNDS):
        kept: dict[Route, list[int]] = {}
        clean = _without_broken(data, (), kept)
        try:
            return model.model_validate(clean).stamp(Place(file), kept)
        except ValidationError as error:
            misfits = [
                _Misfit(details["type"], _written_route(_route(clean, details["loc"]), kept), details)
                for details in error.errors(include_url=False)
            ]
        source.faults += _explain_all(source, model, data, misfits)
        for misfit in misfits:
            if lost := _lost(misfit.route, misfit.kind):
                source.broken.add(lost)
            _leave_out(data, misfit.route, misfit.kind == "missing", fallback)
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
        is_index = isinstance(value, list) and isinstance(key, int) and key < len(value)
        if is_index or (isinstance(value, dict) and key in value):
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
    """What can't be said to be missing, as keys joined by dots: the value, or the list an item is of."""
    keys = list(itertools.takewhile(lambda key: isinstance(key, str), route))
    in_item = len(keys) < len(route)
    keeps_item = in_item and isinstance(route[-1], str) and kind != "missing"
    return "" if kind == "extra_forbidden" or keeps_item else ".".join(map(str, keys))


def _leave_out(data: dict[str, Any], route: Route, is_missing: bool, fallback: dict[str, Any]) -> None:
    """Put BROKEN in the place of what does not fit, or of the part that lacks something."""
    target = route[:-1] if is_missing else route
    if not target:
        data[str(route[-1])] = fallback[str(route[-1])]
        return
    parent: Any = data
    for key in target[:-1]:
        parent = parent[key]
        if parent is BROKEN:  # an earlier misfit took it out whole
            return
    last: Any = target[-1]
    if is_missing and parent is data and last in fallback:
        given = {key: value for key, value in data[last].items() if value is not BROKEN}
        data[last] = {**fallback[last], **given}
    else:
        parent[last] = BROKEN


def _not_a_mapping(source: YamlSource, model: type[Node]) -> Fault:
    example = next(iter(model.model_fields))
    return Fault(
        source.locate(()),
        f"The file should hold keys with values, such as `{example}: …`.",
        "Compare it with a plan made by `udtplan init`.",
    )


def _explain_all(
    source: YamlSource, model: type[Node], data: dict[str, Any], misfits: list[_Misfit]
) -> Iterator[Fault]:
    """What is wrong, each thing once: what was broken or misspelt before is not missing as well."""
    explained: set[Route] = set()
    for misfit in misfits[:_MOST]:
        if misfit.kind == "extra_forbidden":
            above, key = misfit.route[:-1], str(misfit.route[-1])
            near = _near(key, _keys(_model_at(model, above)))
            explained |= {above} if " " in key else {(*above, near)}
    for misfit in misfits[:_MOST]:
        route = misfit.route
        if misfit.kind == "missing" and (
            route in explained or route[:-1] in explained or _is_broken(data, route)
        ):
            continue
        message, hint = _words(model, misfit)
        find = source.locate_key if misfit.kind == "extra_forbidden" else source.locate
        yield Fault(find(route), message, hint, instead=_instead(source, model, misfit))
    if len(misfits) > _MOST:
        yield Fault(
            Location(),
            f"{len(misfits) - _MOST} more keys and values do not fit.",
            "Mend the others first, then check again.",
        )


def _is_broken(data: Any, route: Route) -> bool:
    for key in route:
        if isinstance(data, dict):
            data = data.get(str(key))
        elif isinstance(data, list) and isinstance(key, int) and key < len(data):
            data = data[key]
    return data is BROKEN


def _instead(source: YamlSource, model: type[Node], misfit: _Misfit) -> str:
    """The key or word that was meant, where no other comes near it and it is not there already; or ""."""
    above = misfit.route[:-1]
    if misfit.kind == "extra_forbidden":
        given, known = str(misfit.route[-1]), _keys(_model_at(model, above))
    elif misfit.kind == "literal_error":
        given, known = str(misfit.details.get("input")), _choices(misfit)
    else:
        return ""
    near = get_close_matches(given.casefold(), known, 2, _DOUBT)
    if len(near) != 1 or not get_close_matches(given.casefold(), near, 1, _SURE):
        return ""
    is_there = misfit.kind == "extra_forbidden" and source.has_key((*above, near[0]))
    return "" if is_there else near[0]


def _choices(misfit: _Misfit) -> list[str]:
    expected: str = misfit.details["ctx"]["expected"]
    return [part.strip(" '") for part in expected.replace(" or ", ",").split(",")]


def _words(model: type[Node], misfit: _Misfit) -> tuple[str, str]:
    """What is wrong and what to do."""
    kind, route, details = misfit
    owner, target = _model_at(model, route[:-1]), _model_at(model, route)
    given = details.get("input")
    key = str(route[-1])
    name = f"`{key}`" if isinstance(route[-1], str) else f"Item {route[-1] + 1} of `{_list_name(route)}`"
    if given is None and isinstance(route[-1], int):
        return f"{name} is empty.", "Write something behind the dash, or delete it."
    match kind:
        case "missing":
            return f"{name} is missing here.", _about(owner, key) or f"Add `{key}: …`."
        case "extra_forbidden":
            known = _keys(owner)
            if near := _near(key, known):
                return f"{name} is not a key that belongs here.", f"Did you mean `{near}`?"
            if " " in key:
                return f"{name} is taken for a key, because of its colon.", "Put the whole text in quotes."
            return f"{name} is not a key that belongs here.", f"Known here: {', '.join(known)}."
        case "literal_error":
            choices = _choices(misfit)
            hint = (
                f"Did you mean `{near}`?" if (near := _near(str(given), choices)) else "Write one of these."
            )
            return f"`{_shortened(given)}` is none of: {', '.join(choices)}.", hint
        case "list_type":
            item = _example(target, given) if target else _shortened(given)
            return f"{name} should be a list.", f"Write one item a line below it: `- {item}`."
        case "model_type" | "model_attributes_type" | "dict_type":
            return f"{name} should have keys with values.", f"Write it as {_example(target, given)}."
        case "string_type" if isinstance(given, dict):
            return f"{name} should be a text.", "Put the whole text in quotes: a colon makes it a key."
        case "string_type":
            return f"{name} should be a text.", "Write words, not a list."
        case "string_pattern_mismatch":
            hint = (
                f"Write `{_slug(given)}`."
                if key == "id"
                else "Write the `id` it has in its own list, not its name."
            )
            return f"`{_shortened(given)}` is no id: an id is one word.", hint
        case "string_too_short":
            return f"{name} is empty.", _about(owner, key)
        case "bool_parsing" | "bool_type":
            return f"{name} should be yes or no.", "Write `yes` or `no`."
        case "int_parsing" | "int_type" | "int_from_float":
            return f"`{_shortened(given)}` should be a whole number.", "Write digits only."
    return f"{name}: {details['msg']}.", "Correct the value."


def _list_name(route: Route) -> str:
    return next((key for key in reversed(route) if isinstance(key, str)), "")


def _keys(model: type[Node] | None) -> list[str]:
    return [model.key_of(name) for name in model.model_fields] if model else []


def _near(word: str, known: list[str]) -> str:
    """The known word that was probably meant, or ""."""
    near = get_close_matches(word, known, 1) or get_close_matches(word.casefold(), known, 1)
    return near[0] if near else ""


def _example(model: type[Node] | None, given: Any) -> str:
    """How a part of that kind is written, with what is given in its place."""
    keys = _keys(model)
    if not isinstance(given, str):
        return f"{{{', '.join(f'{key}: …' for key in keys[:3] or ['key'])}}}"
    label = next((key for key in keys if key != "id"), "key")
    label = next((key for key in ("name", "title", "text") if key in keys), label)
    pairs = [("id", _slug(given))] if "id" in keys else []
    return f"{{{', '.join(f'{key}: {value}' for key, value in [*pairs, (label, _shortened(given))])}}}"


def _slug(words: str) -> str:
    return "-".join(re.findall(r"[^\W_]+", words.casefold()))[:40] or "…"


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
