"""What is wrong with a value that does not fit its model, in plain words, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any, NamedTuple, get_args, get_origin

from udtplan.findings import Fault, Location, Route
from udtplan.model.node import Node
from udtplan.source.yaml import BROKEN, YamlSource

_MOST = 50
# How like a key or word must be to another to be mended by itself, and no third may be.
_SURE, _DOUBT = 0.8, 0.7
_LONGEST = 40
_SIGNS = re.compile(r"[,:#{}\[\]&*!|>'\"%@`]")
NAMES = ("name", "title", "text", "what", "primary")
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


def not_a_mapping(source: YamlSource, model: type[Node]) -> Fault:
    """What to say of a file that holds no keys at all."""
    example = next(iter(model.model_fields))
    return Fault(
        source.locate(()),
        f"The file should hold keys with values, such as `{example}: …`.",
        "Compare it with a plan made by `udtplan init`.",
    )


def explain_all(
    source: YamlSource, model: type[Node], data: dict[str, Any], misfits: list[Misfit]
) -> Iterator[Fault]:
    """What is wrong, each thing once: what was broken or misspelt before is not missing as well."""
    explained: set[Route] = set()
    for misfit in misfits[:_MOST]:
        if misfit.is_unknown_key:
            above, key = misfit.route[:-1], str(misfit.route[-1])
            meant = near(key, keys_of(model_at(model, above)))
            explained |= {above} if " " in key else {(*above, meant)}
    for misfit in misfits[:_MOST]:
        route = misfit.route
        if misfit.kind == "missing" and (
            route in explained or route[:-1] in explained or _is_broken(data, route)
        ):
            continue
        sure = instead(source, model, misfit)
        message, hint = _words(model, misfit, sure)
        find = source.locate_key if misfit.is_unknown_key else source.locate
        yield Fault(find(route), message, hint, instead=sure, lacks=misfit.kind == "missing")
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


def instead(source: YamlSource, model: type[Node], misfit: Misfit) -> str:
    """The key or word that was meant, where no other comes near it and it is not there already; or ""."""
    above = misfit.route[:-1]
    if misfit.is_unknown_key:
        given, known = str(misfit.route[-1]), keys_of(model_at(model, above))
    elif misfit.kind == "literal_error":
        given, known = str(misfit.details.get("input")), _choices(misfit)
    else:
        return ""
    found = get_close_matches(given.casefold(), known, 2, _DOUBT)
    if len(found) != 1 or not get_close_matches(given.casefold(), found, 1, _SURE):
        return ""
    is_there = misfit.is_unknown_key and source.has_key((*above, found[0]))
    return "" if is_there else found[0]


def _choices(misfit: Misfit) -> list[str]:
    expected: str = misfit.details["ctx"]["expected"]
    return [part.strip(" '") for part in expected.replace(" or ", ",").split(",")]


def _words(model: type[Node], misfit: Misfit, sure: str) -> tuple[str, str]:
    """What is wrong and what to do.

    Args:
        sure: the key that was meant, where the value is read as that; or "".
    """
    kind, route, details = misfit
    owner, target = model_at(model, route[:-1]), model_at(model, route)
    given = details.get("input")
    key = str(route[-1])
    name = f"`{key}`" if isinstance(route[-1], str) else f"Item {route[-1] + 1} of `{_list_name(route)}`"
    if given is None and isinstance(route[-1], int):
        return f"{name} is empty.", "Write something behind the dash, or delete it."
    match kind:
        case "missing":
            return f"{name} is missing here.", _about(owner, key) or f"Add `{key}: …`."
        case "extra_forbidden":
            return _unknown_key(owner, key, sure)
        case "literal_error":
            choices = _choices(misfit)
            meant = near(str(given), choices)
            hint = f"Did you mean `{meant}`?" if meant else "Write one of these."
            return f"`{_shortened(given)}` is none of: {', '.join(choices)}.", hint
        case "list_type":
            return f"{name} should be a list.", f"Write one item a line below it: {_item(owner, key, given)}."
        case "model_type" | "model_attributes_type" | "dict_type":
            hint = f"Write it as {_example(target, given)}."
            if isinstance(route[-1], str) and isinstance(given, str) and not _fits_a_line(given):
                first = name_key(target)
                hint = f"Put `{first}: ` in front of these words, indented, on a line below `{key}:`."
            return f"{name} should have keys with values.", hint
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


def _unknown_key(owner: type[Node] | None, key: str, sure: str) -> tuple[str, str]:
    known = keys_of(owner)
    if sure:
        return f"There is no key `{key}` here: did you mean `{sure}`?", f"Write `{sure}`."
    if home := _home(owner, key):
        return f"There is no key `{key}` here: did you mean `{home}.{key}`?", f"Write it below `{home}:`."
    if meant := near(key, known):
        hint = f"Write `{meant}`; as it is, this line is not read."
        return f"There is no key `{key}` here: did you mean `{meant}`?", hint
    if " " in key:
        return f"`{key}` is taken for a key, because of its colon.", "Put the whole text in quotes."
    return f"There is no key `{key}` here.", f"Known here: {', '.join(known)}."


def _home(owner: type[Node] | None, key: str) -> str:
    """The one part below that has such a key, or ""."""
    fields = owner.model_fields.items() if owner is not None else ()
    parts = {
        owner.key_of(name): part
        for name, field in fields
        if owner is not None and get_origin(field.annotation) is not list
        if (part := _node_in(field.annotation)) is not None
    }
    homes = [name for name, part in parts.items() if key in keys_of(part)]
    return homes[0] if len(homes) == 1 else ""


def _list_name(route: Route) -> str:
    return next((key for key in reversed(route) if isinstance(key, str)), "")


def keys_of(model: type[Node] | None) -> list[str]:
    """The keys of a part, in their order."""
    return [model.key_of(name) for name in model.model_fields] if model else []


def near(word: str, known: list[str]) -> str:
    """The known word that was probably meant, or ""."""
    near = get_close_matches(word, known, 1) or get_close_matches(word.casefold(), known, 1)
    return near[0] if near else ""


def _example(model: type[Node] | None, given: Any) -> str:
    """How a part of that kind is written, with what is given in its place."""
    keys = keys_of(model)
    if not isinstance(given, str):
        return f"{{{', '.join(f'{key}: …' for key in keys[:3] or ['key'])}}}"
    label = name_key(model)
    shown = given if _fits_a_line(given) else "…"
    pairs = [("id", _slug(given))] if "id" in keys else []
    return f"{{{', '.join(f'{key}: {value}' for key, value in [*pairs, (label, shown)])}}}"


def _item(owner: type[Node] | None, key: str, given: Any) -> str:
    """How an item of a list is written: as words where words will do, else as a part."""
    field = (
        next((f for name, f in owner.model_fields.items() if owner.key_of(name) == key), None)
        if owner
        else None
    )
    kind = next(iter(get_args(field.annotation)), None) if field is not None else None
    target = _node_in(kind)
    if target is not None and not _takes_words(kind):
        return f"`- {_example(target, given)}`"
    return f"`- {given}`" if isinstance(given, str) and _fits_a_line(given) else "`- ` in front of each"


def _takes_words(kind: Any) -> bool:
    """Whether words alone will do for a value of some kind."""
    return kind is str or any(_takes_words(part) for part in get_args(kind))


def _fits_a_line(words: str) -> bool:
    """Whether words can be shown in braces as they are: not too long, and no sign of YAML in them."""
    return len(words) <= _LONGEST and not _SIGNS.search(words)


def name_key(model: type[Node] | None) -> str:
    """The key of the words by which a part is known."""
    keys = [key for key in keys_of(model) if key != "id"]
    return next((key for key in NAMES if key in keys), keys[0] if keys else "key")


def _slug(words: str) -> str:
    return "-".join(re.findall(r"[^\W_]+", words.casefold()))[:40] or "…"


def _about(model: type[Node] | None, key: str) -> str:
    if model is None:
        return ""
    field = next((f for name, f in model.model_fields.items() if model.key_of(name) == key), None)
    return f"Add `{key}`: {field.description}" if field is not None and field.description else ""


def _shortened(value: Any) -> str:
    text = str(value) if not isinstance(value, dict | list) else "…"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def model_at(model: type[Node], route: Route) -> type[Node] | None:
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
