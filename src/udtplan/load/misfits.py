"""Values that do not fit their model, and how to find what they were meant to be."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any, NamedTuple, get_args

from pydantic.fields import FieldInfo

from udtplan.findings import Route
from udtplan.model.node import Node
from udtplan.source.yaml import BROKEN, YamlSource

# How like a key or word must be to another to be mended by itself, and no third may be.
_SURE, _DOUBT = 0.8, 0.7
NAMES = ("name", "title", "text", "what", "primary", "label", "note")
"""What a part is known by, the first of them that it has."""


class Misfit(NamedTuple):
    """A value that does not fit the model; `kind` and `details` are pydantic's."""

    kind: str
    route: Route
    details: Any

    @property
    def is_unknown_key(self) -> bool:
        """Whether it is a key that the model does not have."""
        return self.kind == "extra_forbidden"


def part_at(data: Any, route: Route) -> Any:
    """The part at the end of `route`; None where it, or one above it, was taken out."""
    part = data
    for key in route:
        part = part[key] if not isinstance(part, dict) else part.get(str(key), BROKEN)
        if part is BROKEN:
            return None
    return part


def instead(source: YamlSource, model: type[Node], misfit: Misfit) -> str:
    """The key or word that was meant, where no other comes near it and it is not there already; or ""."""
    above = misfit.route[:-1]
    if misfit.is_unknown_key:
        given, known = str(misfit.route[-1]), keys_of(model_at(model, above))
    elif misfit.kind == "literal_error":
        given, known = str(misfit.details.get("input")), choices(misfit)
    else:
        return ""
    found = get_close_matches(given.casefold(), known, 2, _DOUBT)
    if len(found) != 1 or not get_close_matches(given.casefold(), found, 1, _SURE):
        return ""
    is_there = misfit.is_unknown_key and source.has_key((*above, found[0]))
    return "" if is_there else found[0]


def choices(misfit: Misfit) -> list[str]:
    """The words that would fit."""
    expected: str = misfit.details["ctx"]["expected"]
    return [part.strip(" '") for part in expected.replace(" or ", ",").split(",")]


def keys_of(model: type[Node] | None) -> list[str]:
    """The keys of a part, in their order."""
    return [model.key_of(name) for name in model.model_fields] if model else []


def near(word: str, known: list[str]) -> str:
    """The known word that was probably meant, or ""."""
    near = get_close_matches(word, known, 1) or get_close_matches(word.casefold(), known, 1)
    return near[0] if near else ""


def stray(model: type[Node], data: dict[str, Any], above: Route = ()) -> Route | None:
    """The route to the first key that a part does not have; None where all are known."""
    for key, value in data.items():
        route = (*above, key)
        part = model_at(model, above)
        if part is None:
            return None  # keys of one's own
        if key not in keys_of(part):
            return route
        if isinstance(value, dict) and (found := stray(model, value, route)):
            return found
    return None


def field_of(model: type[Node] | None, key: str) -> FieldInfo | None:
    """The field that a key of a part stands for."""
    fields = model.model_fields.items() if model is not None else ()
    return next((field for name, field in fields if model and model.key_of(name) == key), None)


def kind_at(model: type[Node], route: Route) -> Any:
    """The type of the value at the end of `route`."""
    *above, key = route
    if isinstance(key, int):
        return next(iter(get_args(kind_at(model, (*above,)))), str)
    field = field_of(model_at(model, (*above,)), key)
    if field is not None:
        return field.rebuild_annotation()
    return next(iter(get_args(kind_at(model, (*above,)))[1:]), str)  # a key of one's own


def takes_words(kind: Any) -> bool:
    """Whether words alone will do for a value of some kind."""
    return kind is str or any(takes_words(part) for part in get_args(kind))


def required(model: type[Node]) -> list[str]:
    """The keys of texts that a part can't do without."""
    fields = model.model_fields.items()
    return [model.key_of(name) for name, field in fields if field.is_required() and field.annotation is str]


def name_key(model: type[Node] | None) -> str:
    """The key of the words by which a part is known; "" where words alone don't say what they are."""
    keys = keys_of(model)
    known = [key for key in NAMES if key in keys]
    needed = [key for key in required(model) if key != "id"] if model is not None else []
    return next(iter([*known, *needed]), "")


def model_at(model: type[Node], route: Route) -> type[Node] | None:
    """The model that describes the value at the end of `route`, if it is one of ours."""
    found: type[Node] | None = model
    for key in route:
        if isinstance(key, int) or found is None:
            continue
        field = field_of(found, key)
        found = node_in(field.annotation) if field is not None else None
    return found


def node_in(annotation: Any) -> type[Node] | None:
    """The model in a type such as `list[Node]`, if there is one."""
    if isinstance(annotation, type) and issubclass(annotation, Node):
        return annotation
    for part in get_args(annotation):
        if (found := node_in(part)) is not None:
            return found
    return None
