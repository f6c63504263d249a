"""Data to models: what does not fit is a fault with a line, and all that can be read is kept."""

from __future__ import annotations

import itertools
from typing import Any, TypeVar

from pydantic import ValidationError

from udtplan.findings import Place, Route
from udtplan.load.explain import explain_all, not_a_mapping
from udtplan.load.misfits import Misfit, instead, keys_of, model_at, near, part_at
from udtplan.load.salvage import kept_of, only_list, stand_in
from udtplan.model.node import Node
from udtplan.model.plan import part_name
from udtplan.source.yaml import BROKEN, YamlSource

_ROUNDS = 6

Model = TypeVar("Model", bound=Node)


def read_model(file: str, source: YamlSource, model: type[Model], fallback: dict[str, Any]) -> Model:
    """The model that `source` describes; what does not fit is noted in `source.faults`.

    Of an item that lacks its id or name the rest is kept, with a stand-in that nothing refers to.

    Args:
        fallback: what takes the place of required values that are not there.
    """
    data = source.data
    lost = source.broken.copy()
    if data is not None and not isinstance(data, dict):
        if data is not BROKEN:
            source.faults.append(not_a_mapping(source, model))
        only = only_list(model, data)
        source.broken.add(only)
        data = {only: data} if only else None
    if data is None:
        data = dict(fallback) if "" in source.broken else {}
    lost |= source.swallowed.intersection(keys_of(model)).difference(data)
    source.broken |= lost
    source.lost |= lost
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
        source.faults += list(explain_all(source, model, data, misfits))
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
        above = part_at(self.data, misfit.route[:-1])
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
            name = _lost(misfit, owner, above)
            self.source.broken.add(name)
            if misfit.is_unknown_key and key in keys_of(self.model) and key not in self.data:
                self.source.broken.add(str(key))  # it is only indented too deep
                self.source.lost.add(str(key))
            kept = kept_of(self.model, misfit, above)
            if kept.is_lost:
                self.source.lost.add(name)
            if kept.beside:
                above.update(kept.beside)
            above[key] = kept.value

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
            instead_ = stand_in(model_at(self.model, route), route, key, part.get("id"))
            if instead_ is not None:
                part[key] = instead_
            elif (above := part_at(self.data, route[:-1])) is not None:
                above[route[-1]] = BROKEN
        self.source.broken |= {_list_name(misfit.route), part_name(misfit.route)}


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
