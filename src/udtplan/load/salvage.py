"""What is kept of a value that does not fit: all that can mean one thing only."""

from __future__ import annotations

from typing import Any, NamedTuple, get_origin

from pydantic import TypeAdapter, ValidationError

from udtplan.findings import Route
from udtplan.load.misfits import Misfit, keys_of, kind_at, model_at, name_key, required, takes_words
from udtplan.model.node import Node
from udtplan.source.leaves import lines_of
from udtplan.source.yaml import BROKEN

_TO_WRITE = "…"


class Kept(NamedTuple):
    """What takes the place of a value that does not fit.

    Attributes:
        value: in its own place; BROKEN where nothing is.
        beside: values for keys beside it.
    """

    value: Any
    beside: dict[str, str]

    @property
    def is_lost(self) -> bool:
        """Whether none of it is kept."""
        return self.value is BROKEN and not self.beside


def kept_of(model: type[Node], misfit: Misfit, above: Any) -> Kept:
    """What is kept of a value in a part, the part being as written."""
    route, value = misfit.route, above[misfit.route[-1]]
    owner, target = model_at(model, route[:-1]), model_at(model, route)
    if misfit.is_unknown_key:
        return Kept(BROKEN, _sentence(owner, above, str(route[-1])))
    if misfit.kind == "list_type":
        return Kept(_as_list(kind_at(model, route), target, route, value), {})
    if misfit.kind == "string_type":
        return Kept(_fitting(kind_at(model, route), "\n".join(lines_of(value))), {})
    if misfit.kind.startswith("model_"):
        return Kept(_as_part(target, route, value), {})
    return Kept(BROKEN, {})


def only_list(model: type[Node], data: Any) -> str:
    """The key that a list without one can only belong to; "" where there are others, or it is no list."""
    fields = model.model_fields.items()
    lists = [model.key_of(name) for name, field in fields if get_origin(field.annotation) is list]
    return lists[0] if isinstance(data, list) and len(lists) == 1 else ""


def _as_list(kind: Any, item: type[Node] | None, route: Route, value: Any) -> Any:
    """Items that stand without dashes; keys that no item has are words, where words will do."""
    if item is not None and isinstance(value, dict) and not value.keys().isdisjoint(keys_of(item)):
        return [value]
    if item is None or takes_words(kind):
        return _fitting(kind, lines_of(value))
    # "actions: none" is no action: what is known by an id has to be an entry of its own.
    part = _as_part(item, (*route, 0), value) if "id" not in keys_of(item) else BROKEN
    return BROKEN if part is BROKEN or isinstance(value, dict) else [part]


def _fitting(kind: Any, words: str | list[str]) -> Any:
    """Words if there are any and they fit: fixed words and ids are not made of what is none."""
    try:
        return TypeAdapter(kind).validate_python(words) if words else BROKEN
    except ValidationError:
        return BROKEN


def _as_part(model: type[Node] | None, route: Route, value: Any) -> Any:
    """A part of which only the name is written, or whose keys each stand behind a dash."""
    if model is None or isinstance(value, dict):
        return value if isinstance(value, dict) else BROKEN
    if isinstance(value, list):
        return _joined(model, value)
    if not isinstance(value, str) or not name_key(model):
        return BROKEN
    return {**{key: stand_in(model, route, key) for key in required(model)}, name_key(model): value}


def _joined(model: type[Node], items: list[Any]) -> Any:
    """The keys of several parts as one, where they are all known and none is there twice."""
    if not items or not all(isinstance(item, dict) for item in items):
        return BROKEN
    keys = [key for item in items for key in item]
    is_clear = len(keys) == len({*keys}) and {*keys} <= {*keys_of(model)}
    return {key: value for item in items for key, value in item.items()} if is_clear else BROKEN


def _sentence(model: type[Node] | None, part: dict[str, Any], key: str) -> dict[str, str]:
    """The text that "Hold a workshop: mobility" is, where it is taken for a key and a text is missing."""
    missing = [name for name in (required(model) if model else []) if name != "id" and name not in part]
    is_text = " " in key and missing and isinstance(part[key], str)
    return {missing[0]: f"{key}: {part[key]}"} if is_text else {}


def stand_in(model: type[Node] | None, route: Route, key: str, own_id: Any = None) -> str | None:
    """What stands for a text that is missing: an id that nobody would write, else the part's own id, or dots.
    None where it is no text that is missing."""
    if model is None or key not in required(model):
        return None
    if key == "id":
        return f"_{'.'.join(map(str, route))}_"
    return own_id if isinstance(own_id, str) and not own_id.startswith("_") else _TO_WRITE
