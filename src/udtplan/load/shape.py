"""Data to models: what does not fit is a fault with a line, and all that can be read is kept."""

from __future__ import annotations

import itertools
from typing import Any, TypeVar

from pydantic import ValidationError

from udtplan.findings import Place, Route
from udtplan.load.misfits import (
    NAMES,
    Misfit,
    explain_all,
    instead,
    keys_of,
    model_at,
    name_key,
    near,
    not_a_mapping,
)
from udtplan.model.node import Node
from udtplan.model.plan import part_name
from udtplan.source.yaml import BROKEN, YamlSource

_ROUNDS = 6
_TO_WRITE = "…"

Model = TypeVar("Model", bound=Node)


def read_model(file: str, source: YamlSource, model: type[Model], fallback: dict[str, Any]) -> Model:
    """The model that `source` describes; what does not fit is noted in `source.faults`.

    Of an item that lacks its id or name the rest is kept, with a stand-in that nothing refers to.

    Args:
        fallback: what takes the place of required values that are not there.
    """
    data = source.data
    if data is not None and not isinstance(data, dict):
        if data is not BROKEN:
            source.faults.append(not_a_mapping(source, model))
        source.broken.add("")
        data = None
    if data is None:
        data = dict(fallback) if "" in source.broken else {}
    source.broken |= source.swallowed.intersection(keys_of(model)).difference(data)
    for _ in range(_ROUNDS):
        kept: dict[Route, list[int]] = {}
        clean = _without_broken(data, (), kept)
        try:
            return model.model_validate(clean).stamp(Place(file), kept)
        except ValidationError as error:
            misfits = [
                Misfit(details["type"], _written_route(_route(clean, details["loc"]), kept), details)
                for details in error.errors(include_url=False)
            ]
        said = {fault.location for fault in source.faults}
        explained = explain_all(source, model, data, misfits)
        source.faults += [fault for fault in explained if fault.location not in said]
        # A misspelt key may be the one that is missing beside it.
        for misfit in sorted(misfits, key=lambda misfit: not misfit.is_unknown_key):
            _Mend(source, model, data, fallback).mend(misfit)
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


class _Mend:
    """Makes the data fit, and loses as little of it as possible."""

    def __init__(
        self, source: YamlSource, model: type[Node], data: dict[str, Any], fallback: dict[str, Any]
    ) -> None:
        self.source, self.model, self.data, self.fallback = source, model, data, fallback

    def mend(self, misfit: Misfit) -> None:
        """Take out what does not fit, or put in what is meant or missing."""
        above = self._part(misfit.route[:-1])
        if above is None:
            return  # an earlier misfit took it out whole
        *_, key = misfit.route
        if misfit.kind == "missing":
            self._fill(misfit, above, str(key))
        elif meant := instead(self.source, self.model, misfit):
            if misfit.is_unknown_key:
                self.source.read_as(misfit.route, meant)
                above[meant] = above.pop(key)
            else:
                above[key] = meant
        else:
            owner = model_at(self.model, misfit.route[:-1])
            self.source.broken.add(_lost(misfit, owner, above))
            if misfit.is_unknown_key and key in keys_of(self.model) and key not in self.data:
                self.source.broken.add(str(key))  # it is only indented too deep
            if misfit.is_unknown_key and " " in str(key):
                above.update(_sentence(owner, above, str(key)))
            above[key] = self._kept_of(misfit, above[key])

    def _part(self, route: Route) -> Any:
        part: Any = self.data
        for key in route:
            part = part[key] if not isinstance(part, dict) else part.get(str(key), BROKEN)
            if part is BROKEN:
                return None
        return part

    def _fill(self, misfit: Misfit, part: dict[str, Any], key: str) -> None:
        """Put a stand-in where something is missing; without one the part goes."""
        route = misfit.route[:-1]
        if key in part and part[key] is not BROKEN:
            return  # it was misspelt, and is there now
        if not route:
            part[key] = self.fallback[key]
        elif len(route) == 1 and route[0] in self.fallback:
            part[key] = self.fallback[str(route[0])][key]
        else:
            stand_in = _stand_in(model_at(self.model, route), route, key, part.get("id"))
            if stand_in is not None:
                part[key] = stand_in
            elif (above := self._part(route[:-1])) is not None:
                above[route[-1]] = BROKEN
        self.source.broken |= {_list_name(misfit.route), part_name(misfit.route)}

    def _kept_of(self, misfit: Misfit, value: Any) -> Any:
        """What is kept of a value of the wrong kind: the one item of a list, or words for a whole part."""
        owner = model_at(self.model, misfit.route)
        route = misfit.route
        if misfit.kind == "list_type" and isinstance(value, dict) and owner is not None:
            return [value]
        if misfit.kind.startswith("model_"):
            return _from_words(owner, route, value)
        return BROKEN


def _from_words(model: type[Node] | None, route: Route, words: Any) -> Any:
    """A part of which only the name is written."""
    if not isinstance(words, str) or model is None:
        return words if isinstance(words, dict) else BROKEN
    required, name = _required(model), name_key(model)
    if name not in (*required, *NAMES):
        return BROKEN
    return {**{key: _stand_in(model, route, key) for key in required}, name: words}


def _sentence(model: type[Node] | None, part: dict[str, Any], key: str) -> dict[str, str]:
    """The text that "Hold a workshop: mobility" is, where it is taken for a key and a text is missing."""
    missing = [name for name in (_required(model) if model else []) if name != "id" and name not in part]
    return {missing[0]: f"{key}: {part[key]}"} if missing and isinstance(part[key], str) else {}


def _required(model: type[Node]) -> list[str]:
    """The keys of texts that a part can't do without."""
    fields = model.model_fields.items()
    return [model.key_of(name) for name, field in fields if field.is_required() and field.annotation is str]


def _stand_in(model: type[Node] | None, route: Route, key: str, own_id: Any = None) -> str | None:
    """What stands for a text that is missing: an id that nobody would write, else the part's own id, or dots.
    None where it is no text that is missing."""
    if model is None or key not in _required(model):
        return None
    if key == "id":
        return f"_{'.'.join(map(str, route))}_"
    return own_id if isinstance(own_id, str) and not own_id.startswith("_") else _TO_WRITE


def _list_name(route: Route) -> str:
    """The keys, joined by dots, that lead to a value or to the list it is an item of."""
    return ".".join(map(str, itertools.takewhile(lambda key: isinstance(key, str), route)))


def _lost(misfit: Misfit, owner: type[Node] | None, above: Any) -> str:
    """The name of what can't be said to be missing: of a value, or of the list that an item is of."""
    route = misfit.route
    if misfit.is_unknown_key and (meant := near(str(route[-1]), keys_of(owner))) and meant not in above:
        route = (*route[:-1], meant)
    in_item = any(isinstance(key, int) for key in route)
    return part_name(route) if in_item and isinstance(route[-1], str) else _list_name(route)
